import { expect, test } from 'vitest'
import { openNodePlatform, readPrompt } from '../node.ts'

const platform = await openNodePlatform()
const read = async (prompt: string) => (await readPrompt(platform, prompt, { format: { widthPx: 320, heightPx: 180, fps: 24, durationS: 4 }, seed: 0 })).screenplay

test('whose beard a barber trims has one, in the barbershop', async () => {
  const { cast, sets } = await read('Barber trims a customer’s beard')
  expect(cast.find(({ id }) => id === 'customer')).toMatchObject({ recipe: 'man', appearance: { wears: ['full-beard'] } })
  expect(sets[0]?.recipe).toBe('barbershop')
})

test('a cat drinks from a bowl of water and scratches a post of its own', async () => {
  const { props } = await read('A cat is drinking water, then it suddenly starts scratching a post.')
  expect(props.map(({ recipe }) => recipe)).toEqual(['water-bowl', 'scratching-post'])
})
