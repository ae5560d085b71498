import type { Recipe } from '../recipes.ts'
import { homes } from './homes.ts'
import { westernLandmarks } from './landmarks-west.ts'

/** What people have built: houses, monuments and their parts. */
export const buildings: readonly Recipe[] = [...homes, ...westernLandmarks]
