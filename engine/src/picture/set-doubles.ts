import type { Recipe, SetRecipe } from '../catalog/index.ts'

/** What a set has under the name of a piece that a film may bring itself: there are no two beds where one is told of. */
const pieces: Readonly<Record<string, string>> = { bed: 'bed', bathtub: 'tub', fridge: 'fridge', refrigerator: 'fridge', toilet: 'toilet', wardrobe: 'wardrobe', desk: 'computer-desk', stove: 'stove', 'kitchen-sink': 'sink', throne: 'throne', easel: 'easel', television: 'tv' }

/** A place without those of its own things that a shot shows as things of the film. */
export function withoutDoubles(set: SetRecipe, shown: readonly Recipe[]): SetRecipe {
  const doubled = new Set(shown.flatMap(({ id }) => (pieces[id] === undefined ? [] : [`piece:${pieces[id]}`])))
  const dressing = doubled.size === 0 ? set.dressing : set.dressing.filter(({ item }) => !doubled.has(item))
  return dressing.length === set.dressing.length ? set : { ...set, dressing }
}
