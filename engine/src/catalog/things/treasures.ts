import type { Recipe } from '../recipes.ts'

/** Arms carried as props, magic things and treasures. */
export const treasures: readonly Recipe[] = []
