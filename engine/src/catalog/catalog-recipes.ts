import { animals } from './animals/index.ts'
import { buildings } from './buildings/index.ts'
import { food } from './food/index.ts'
import { nature } from './nature/index.ts'
import { people } from './people/index.ts'
import type { Recipe } from './recipes.ts'
import { things } from './things/index.ts'
import { vehicles } from './vehicles/index.ts'
import { wearables } from './wearables/index.ts'

/** Everything that can appear. */
export const recipes: readonly Recipe[] = [...people, ...animals, ...things, ...vehicles, ...food, ...nature, ...buildings, ...wearables]

const byId = new Map(recipes.map((recipe) => [recipe.id, recipe]))

/** The recipe of an id; undefined when the catalog has none. */
export function recipeById(id: string): Recipe | undefined {
  return byId.get(id)
}
