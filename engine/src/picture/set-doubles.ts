import type { Recipe, SetRecipe } from '../catalog/index.ts'

/** What a set has under the name of a piece that a film may bring itself: there are no two beds where one is told of. */
const pieces: Readonly<Record<string, readonly string[]>> = {
  bed: ['bed'], bathtub: ['tub'], fridge: ['fridge'], refrigerator: ['fridge'], toilet: ['toilet'], wardrobe: ['wardrobe'], desk: ['computer-desk'], stove: ['stove'], 'kitchen-sink': ['sink'], sink: ['basin'],
  throne: ['throne'], easel: ['easel'], television: ['tv'], 'wall-mirror': ['mirror'], mirror: ['mirror'], sofa: ['sofa'], 'pool-table': ['billiard-table'], train: ['train'], 'steam-train': ['train'], 'bullet-train': ['train'],
}
/** What a set has once, by the name of its recipe. */
const alone: ReadonlySet<string> = new Set(['campfire', 'snowman', 'christmas-tree', 'sewing-machine', 'disco-ball', 'tram', 'fire-truck', 'bird-cage', 'gong', 'harp', 'grand-piano', 'dartboard', 'punching-bag', 'bicycle', 'elephant', 'giraffe', 'zebra'])

/** A place without those of its own things that a shot shows as things of the film. */
export function withoutDoubles(set: SetRecipe, shown: readonly Recipe[]): SetRecipe {
  const doubled = new Set(shown.flatMap(({ id }) => [...(pieces[id] ?? []).map((piece) => `piece:${piece}`), ...(alone.has(id) ? [id] : [])]))
  const dressing = doubled.size === 0 ? set.dressing : set.dressing.filter(({ item }) => !doubled.has(item))
  return dressing.length === set.dressing.length ? set : { ...set, dressing }
}
