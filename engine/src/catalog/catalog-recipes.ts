import { birds } from './animals-birds.ts'
import { largeAnimals } from './animals-large.ts'
import { pets } from './animals-pets.ts'
import { seaAnimals } from './animals-sea.ts'
import { largeProps } from './props-large.ts'
import { smallProps } from './props-small.ts'
import { wearables } from './clothing.ts'
import { plants } from './plants.ts'
import { robot } from './robot.ts'
import { people } from './people.ts'
import type { Recipe } from './recipes.ts'

/** Everything that can appear. */
export const recipes: readonly Recipe[] = [...people, robot, ...pets, ...largeAnimals, ...birds, ...seaAnimals, ...smallProps, ...largeProps, ...plants, ...wearables]

const byId = new Map(recipes.map((recipe) => [recipe.id, recipe]))

/** The recipe of an id; undefined when the catalog has none. */
export function recipeById(id: string): Recipe | undefined {
  return byId.get(id)
}
