import type { Recipe } from '../recipes.ts'
import { wearables as garments } from './wearables.ts'

/** What is worn. */
export const wearables: readonly Recipe[] = [...garments]
