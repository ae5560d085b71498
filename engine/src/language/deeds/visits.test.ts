import { expect, test } from 'vitest'
import { openNodePlatform, readPrompt } from '../../node.ts'

const platform = await openNodePlatform()
const doneIn = async (prompt: string) => (await readPrompt(platform, prompt, { format: { widthPx: 320, heightPx: 180, fps: 24, durationS: 4 }, seed: 0 })).screenplay.shots.flatMap(({ beats }) => beats.map(({ who, action, target }) => [who, action, target].join(' ')))

test.each([
  ['A butterfly flies from flower to flower', 'butterfly visit flower'],
  ['A hummingbird visits three red flowers', 'hummingbird visit flower'],
  ['A bee collects nectar from one blossom after another', 'bee visit blossom'],
  ['A butterfly flits between the tulips', 'butterfly visit tulip'],
  ['A robin flies from tree to tree', 'robin visit tree'],
])('%s: from one to the next', async (prompt, visit) => {
  expect(await doneIn(prompt)).toEqual([visit])
})

test('a tourist at a castle and a bee over a meadow visit nothing', async () => {
  for (const prompt of ['A tourist visits a castle', 'A bee flies over a meadow']) expect((await doneIn(prompt)).join()).not.toContain('visit')
})
