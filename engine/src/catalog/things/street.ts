import type { Recipe } from '../recipes.ts'

export const streetThings: readonly Recipe[] = []
