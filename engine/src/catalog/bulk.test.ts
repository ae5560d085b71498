import { expect, test } from 'vitest'
import { bulkOf } from './bulk.ts'
import { recipeById } from './catalog-recipes.ts'

const bulk = (id: string) => {
  const recipe = recipeById(id)
  if (recipe === undefined) throw new Error(`no ${id}`)
  return { ...bulkOf(recipe), heightM: recipe.heightM }
}

test('the bulk of a balloon is above its string', () => {
  const { lowM, highM, wideM, heightM } = bulk('balloon')
  expect(lowM).toBeGreaterThan(0.5)
  expect(highM).toBeCloseTo(heightM, 1)
  expect(wideM).toBeCloseTo(0.29, 2)
})

test.each(['violin', 'cello', 'pumpkin', 'television'])('the bulk of a %s is the whole of it, strings or none', (id) => {
  const { lowM, highM, heightM } = bulk(id)
  expect(Math.abs(lowM)).toBeLessThan(0.1 * heightM)
  expect(highM).toBeGreaterThan(0.75 * heightM)
})
