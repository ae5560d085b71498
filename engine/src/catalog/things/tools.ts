import type { Recipe } from '../recipes.ts'

export const tools: readonly Recipe[] = []
