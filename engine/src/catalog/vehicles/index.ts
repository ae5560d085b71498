import type { Recipe } from '../recipes.ts'

/** What carries people and loads, on land, on water and in the air. */
export const vehicles: readonly Recipe[] = []
