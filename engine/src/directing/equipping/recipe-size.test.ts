import { expect, test } from 'vitest'
import { recipeById } from '../../catalog/index.ts'
import { halfExtentsOf } from './recipe-size.ts'

test.each([['sailboat', 2.5], ['ship', 7], ['motorboat', 3]])('a %s is as long as its hull, however far its paint would reach', (id, mostM) => {
  const recipe = recipeById(id)
  expect(recipe === undefined ? NaN : halfExtentsOf(recipe).z).toBeLessThan(mostM)
})

test('a slice of pizza is no wider than its crust, whose arc is a short piece of a ring', () => {
  const recipe = recipeById('pizza-slice')
  expect(recipe === undefined ? NaN : halfExtentsOf(recipe).z).toBeLessThan(0.2)
})
