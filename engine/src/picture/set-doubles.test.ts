import { expect, test } from 'vitest'
import { recipeById, setById, type Recipe, type SetRecipe } from '../catalog/index.ts'
import { withoutDoubles } from './set-doubles.ts'

test('a bedroom has no bed of its own where the film brings one, and keeps all else', () => {
  const [bedroom, bed, cat] = [setById('bedroom') as SetRecipe, recipeById('bed') as Recipe, recipeById('cat') as Recipe]
  const items = (set: SetRecipe) => set.dressing.map(({ item }) => item)
  expect(items(withoutDoubles(bedroom, [bed, cat]))).toEqual(items(bedroom).filter((item) => item !== 'piece:bed'))
  expect(withoutDoubles(bedroom, [cat])).toBe(bedroom)
})

test('a camp has no fire of its own where the film tells of one, and a billiard room no second table', () => {
  for (const [set, recipe, item] of [['campsite', 'campfire', 'campfire'], ['billiard-room', 'pool-table', 'piece:billiard-table'], ['zoo', 'elephant', 'elephant']] as const) {
    expect(withoutDoubles(setById(set) as SetRecipe, [recipeById(recipe) as Recipe]).dressing.map((each) => each.item), set).not.toContain(item)
    expect((setById(set) as SetRecipe).dressing.map((each) => each.item), set).toContain(item)
  }
})
