import type { Recipe } from '../recipes.ts'
import { plants } from './plants.ts'

/** What grows, lies or hangs in nature. */
export const nature: readonly Recipe[] = [...plants]
