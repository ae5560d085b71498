import { expect, test } from 'vitest'
import { openNodePlatform, readPrompt } from '../../node.ts'

const platform = await openNodePlatform()
const placeOf = async (prompt: string) => (await readPrompt(platform, prompt, { format: { widthPx: 320, heightPx: 180, fps: 24, durationS: 4 }, seed: 0 })).screenplay.sets[0]?.recipe

test.each([
  ['A gardener waters the roses as a mole digs a tunnel', 'garden'],
  ['A rabbit digs a burrow', 'meadow'],
  ['A car drives through a tunnel', 'tunnel'],
])('%s: what is still dug is no place', async (prompt, set) => {
  expect(await placeOf(prompt)).toBe(set)
})

test.each([
  ['A violinist performing on the right of a fountain', 'city-square'],
  ['A person is typing on a laptop, then they suddenly start doing push-ups.', 'room'],
  ['A dog barks at a television', 'room'], ['A puppy is barking at a doorbell', 'room'], ['A dog runs', 'park'],
  ['A person is doing push-ups, then they suddenly start doing squats.', 'gym'],
])('%s: the place fits all that is done there', async (prompt, set) => {
  expect(await placeOf(prompt)).toBe(set)
})
