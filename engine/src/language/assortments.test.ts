import { expect, test } from 'vitest'
import { assortments, recipeById } from '../catalog/index.ts'
import { openNodePlatform, readPrompt } from '../node.ts'

const platform = await openNodePlatform()
const read = async (prompt: string) => (await readPrompt(platform, prompt, { format: { widthPx: 320, heightPx: 180, fps: 24, durationS: 8 }, seed: 0 })).screenplay
const recipesIn = async (prompt: string) => { const { cast, props } = await read(prompt); return [...cast, ...props].map(({ recipe }) => recipe) }

test('every kind of an assortment is in the catalog', () => {
  expect(Object.values(assortments).flat().filter((id) => recipeById(id) === undefined)).toEqual([])
})

test.each([['tools', 4], ['clothes on a bed', 4], ['a bowl of fruit', 4], ['animals in a forest', 4], ['a tool', 1], ['two vegetables', 2]])('%s are several kinds', async (prompt, count) => {
  const kinds = new Set((await recipesIn(prompt)).filter((id) => !['bed', 'bowl'].includes(id)))
  expect(kinds.size).toBe(count)
})

test.each([['blue jeans', 'laid-jeans'], ['red shorts on a chair', 'laid-shorts'], ['pyjamas', 'laid-pajamas'], ['a skirt', 'laid-skirt'], ['overalls', 'laid-overalls']])('%s lie there as what they are', async (prompt, recipe) => {
  expect(await recipesIn(prompt)).toContain(recipe)
})

test('a man in jeans wears them', async () => {
  const { cast, props } = await read('A man in blue jeans walks')
  expect([cast.length, props.length]).toEqual([1, 0])
})

test.each([['A woman waters plants in a living room', 'flower-pot'], ['A woman waters plants in a garden', 'garden-plant']])('%s: plants are in pots indoors', async (prompt, recipe) => {
  expect(await recipesIn(prompt)).toContain(recipe)
})

test('what hands do at the start of a prompt, somebody does', async () => {
  const { cast, shots } = await read('watering the plants')
  expect(cast).toHaveLength(1)
  expect(shots.flatMap(({ beats }) => beats.map(({ action }) => action))).toEqual(['water'])
})

test('who types and then folds laundry is at home', async () => {
  const { sets } = await read('A person is typing on a laptop, then they suddenly get up and start folding laundry.')
  expect(sets.map(({ recipe }) => recipe)).toEqual(['room'])
})
