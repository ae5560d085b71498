import type { Recipe } from '../recipes.ts'

/** What people have built: houses, monuments and their parts. */
export const buildings: readonly Recipe[] = []
