import type { Recipe } from '../recipes.ts'

export const devices: readonly Recipe[] = []
