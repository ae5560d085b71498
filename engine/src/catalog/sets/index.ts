import type { SetRecipe } from '../set-recipes.ts'
import { civicSets } from './civic.ts'
import { fantasySets } from './fantasy.ts'
import { famousSets } from './famous.ts'
import { homeSets } from './homes.ts'
import { interiorSets } from './interiors.ts'
import { landscapeSets } from './landscapes.ts'
import { leisureSets } from './leisure.ts'
import { natureSets } from './nature.ts'
import { outdoorSets } from './outdoors.ts'
import { paperSets } from './papers.ts'
import { spotSets } from './spots.ts'
import { sportSets } from './sport.ts'
import { townSets } from './town.ts'
import { tradeSets } from './trades.ts'
import { transitSets } from './transit.ts'
import { wallViews } from './wall-views.ts'
import { waterSets } from './water.ts'
import { watersideSets } from './waterside.ts'
import { wildSets } from './wilds.ts'

/**
 * The places a film can play in. Physics reads the ground and the water, sound the ambience; the dressing names builders of
 * engine/picture or recipes of the catalog from the viewer to the horizon. The first one is the place of last resort.
 */
export const setRecipes: readonly SetRecipe[] = [...natureSets, ...outdoorSets, ...waterSets, ...townSets, ...homeSets, ...interiorSets, ...sportSets, ...spotSets, ...fantasySets, ...landscapeSets, ...famousSets, ...watersideSets, ...tradeSets, ...leisureSets, ...transitSets, ...civicSets, ...wildSets, ...paperSets, ...wallViews]

const byId = new Map(setRecipes.map((set) => [set.id, set]))

/** The set of that id; undefined when there is none. */
export function setById(id: string): SetRecipe | undefined {
  return byId.get(id)
}
