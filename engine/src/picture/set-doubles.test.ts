import { expect, test } from 'vitest'
import { recipeById, setById, type Recipe, type SetRecipe } from '../catalog/index.ts'
import { withoutDoubles } from './set-doubles.ts'

test('a bedroom has no bed of its own where the film brings one, and keeps all else', () => {
  const [bedroom, bed, cat] = [setById('bedroom') as SetRecipe, recipeById('bed') as Recipe, recipeById('cat') as Recipe]
  const items = (set: SetRecipe) => set.dressing.map(({ item }) => item)
  expect(items(withoutDoubles(bedroom, [bed, cat]))).toEqual(items(bedroom).filter((item) => item !== 'piece:bed'))
  expect(withoutDoubles(bedroom, [cat])).toBe(bedroom)
})
