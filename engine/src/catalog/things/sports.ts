import type { Recipe } from '../recipes.ts'

/** What sports and games of skill are played with. */
export const sports: readonly Recipe[] = [
]
