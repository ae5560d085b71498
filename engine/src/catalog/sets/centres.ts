import type { SetRecipe } from '../set-recipes.ts'

/** What stands in the middle of a place of its own accord: the recipe that a camera goes round where nobody is named, and the places. */
const centres: readonly (readonly [recipe: string, sets: string])[] = [
  ['oak-tree', 'forest, jungle, swamp, orchard, meadow, park, backyard, countryside-road, savanna'], ['pine', 'pine-forest, snowfield, mountain, lake'], ['cactus', 'desert'], ['butte', 'canyon, mars, alien-planet'], ['boulder', 'cliff, river, moon'], ['stalagmite', 'cave'],
  ['fountain', 'garden, city-square, castle, suburb, village'], ['windmill', 'flower-field, field, farm'], ['palm-tree', 'beach, tropical-island'], ['island', 'sea, lake-water'], ['waterfall', 'waterfall'], ['coral', 'coral-reef, underwater'], ['iceberg', 'arctic'],
  ['statue', 'city, ruins, temple, museum, graveyard'], ['billboard', 'times-square, neon-city'], ['gondola', 'venice'], ['well', 'western-town'], ['market-stall', 'market'], ['carousel', 'playground'], ['lighthouse', 'harbor'], ['willow', 'pond'], ['lotus', 'pond-water'], ['bench', 'promenade, canal, deck'], ['lamp-post', 'pier'], ['flower-pot', 'balcony'], ['anchor', 'ship-deck'], ['ramp', 'skate-park'], ['bus-stop', 'tram-stop'], ['bamboo', 'bamboo-forest'], ['cherry-tree', 'cherry-grove'], ['christmas-tree', 'snowy-village'], ['campfire', 'campsite'], ['boulder', 'quarry'], ['tree', 'zoo, poppy-field'],
]

const centreOf: ReadonlyMap<string, string> = new Map(centres.flatMap(([recipe, sets]) => sets.split(', ').map((set) => [set, recipe] as const)))

/** The recipe of what stands in the middle of a place when a camera goes round it; a tree out of doors, nothing indoors, where the catalog says no more. */
export function centreOfSet({ id, indoor }: Pick<SetRecipe, 'id' | 'indoor'>): string | undefined {
  return centreOf.get(id) ?? (indoor ? undefined : 'oak-tree')
}
