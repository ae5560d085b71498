import type { Recipe } from '../recipes.ts'

export const outdoorThings: readonly Recipe[] = []
