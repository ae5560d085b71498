import type { Recipe } from '../recipes.ts'

export const luggage: readonly Recipe[] = []
