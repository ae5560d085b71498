import { expect, test } from 'vitest'
import { openNodePlatform } from '../../node.ts'
import { readPrompt } from '../index.ts'

const read = async (prompt: string) => (await readPrompt(await openNodePlatform(), prompt, { format: { widthPx: 320, heightPx: 180, fps: 24, durationS: 4 }, seed: 0 } as Parameters<typeof readPrompt>[2])).screenplay

test('a toy that feels something has a body that can show it', async () => {
  const { cast, shots } = await read('A monkey juggles bananas, a teddy bear is surprised')
  expect(cast.map(({ recipe }) => recipe)).toEqual(['monkey', 'brown-bear'])
  expect(shots[0]?.beats.map(({ action }) => action)).toEqual(['juggle', 'marvel'])
})

test('a toy that only sits is the toy', async () => {
  const { props } = await read('A teddy bear sits on a chair')
  expect(props.map(({ recipe }) => recipe)).toContain('teddy-bear')
})

test.each([['A bear fishes while a fox sings', 'fish, sing'], ['A turtle swims, an owl judges', 'swim, look'], ['A fox steals a fish', 'carry-off']])('%s: after one of somebody a word in s is what he does', async (prompt, does) => {
  expect((await read(prompt)).shots[0]?.beats.map(({ action }) => action).join(', ')).toBe(does)
})

test('a deal over carrots has a carrot, and both are in it', async () => {
  const { props, shots } = await read('A rabbit negotiates a carrot deal with a farmer')
  expect(props.map(({ recipe }) => recipe)).toContain('carrot')
  expect(shots[0]?.beats[0]).toMatchObject({ action: 'negotiate', with: 'carrot', target: 'farmer' })
})

test('toys are not all alike', async () => {
  const { props } = await read('A child plays with toys')
  expect(new Set(props.map(({ recipe }) => recipe)).size).toBeGreaterThan(2)
})
