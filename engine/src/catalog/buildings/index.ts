import type { Recipe } from '../recipes.ts'
import { castles } from './castles.ts'
import { lifts } from './lifts.ts'
import { homes } from './homes.ts'
import { placeLandmarks } from './landmarks-places.ts'
import { westernLandmarks } from './landmarks-west.ts'
import { worldLandmarks } from './landmarks-world.ts'
import { town } from './town.ts'
import { outbuildings } from './outbuildings.ts'

/** What people have built: houses, monuments and their parts. */
export const buildings: readonly Recipe[] = [...homes, ...castles, ...westernLandmarks, ...worldLandmarks, ...placeLandmarks, ...town, ...outbuildings, ...lifts]
