import type { Appearance } from '../../../contract/src/index.ts'
import type { Recipe } from '../catalog/index.ts'

/** The recipe as this one looks. */
export function dressed(recipe: Recipe, appearance: Appearance | undefined): Recipe {
  if (appearance === undefined) return recipe
  return recipe
}
