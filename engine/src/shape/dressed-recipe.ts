import type { Appearance } from '../../../contract/src/index.ts'
import type { Recipe, Vec3 } from '../catalog/index.ts'

/** A recipe as one body looks, with what is done to the finished mesh: all of it counts for the model's hash. */
export interface DressedRecipe extends Recipe {
  /** Its main colour shines, and lights the ground about it. */
  glows?: true
  /** Times its width, height and depth. */
  stretch?: Vec3
  /** The form that it has instead of its own. */
  shape?: NonNullable<Appearance['shape']>
  /** What is written on its board, and how many times its natural size the board is. */
  writing?: { text: string; scale: number }
}

/** Whether a colour of the palette is one that a pattern is drawn on: fur and its shades, but of a person only the clothes. */
export function takesPattern(recipe: DressedRecipe, color: string): boolean {
  if (recipe.pattern === undefined) return false
  if (recipe.pattern.part !== undefined) return color === recipe.pattern.part
  return color === 'main' || (recipe.kind !== 'person' && /^main(Dark|Light)$/.test(color))
}
