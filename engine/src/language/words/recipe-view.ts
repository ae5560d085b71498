import type { Recipe } from '../../catalog/index.ts'

/** Of a recipe, what the reading needs. */
export type RecipeView = Pick<Recipe, 'id' | 'names' | 'synset' | 'kind' | 'locomotion' | 'heightM' | 'palette' | 'affordances' | 'sockets' | 'bones' | 'groups' | 'solids' | 'sex' | 'wears' | 'stairs'>
