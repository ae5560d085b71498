import type { Recipe } from '../recipes.ts'

/** What is eaten and drunk. */
export const food: readonly Recipe[] = []
