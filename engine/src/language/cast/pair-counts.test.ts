import { expect, test } from 'vitest'
import { openNodePlatform, readPrompt } from '../../node.ts'

const platform = await openNodePlatform()
const castOf = async (prompt: string) => (await readPrompt(platform, prompt, { format: { widthPx: 320, heightPx: 180, fps: 24, durationS: 4 }, seed: 0 })).screenplay.cast.map(({ recipe }) => recipe)

test.each(['Business partners shake hands', 'Football players bump into each other during a game', 'Friends hug'])('%s: two', async (prompt) => {
  expect((await castOf(prompt)).length).toBe(2)
})

test.each(['Children run in a park', 'Three men shake hands'])('%s: as many as before', async (prompt) => {
  expect((await castOf(prompt)).length).toBe(3)
})

test('what is done to somebody’s beard or knee is done to him, and a woman in a dress wears one', async () => {
  expect((await castOf('A barber shaves a man’s beard')).length).toBe(2)
  expect(await castOf("A father bandages his son's knee")).toContain('boy')
  expect(await castOf('A woman in a red dress waters a plant')).toEqual(['woman-in-dress'])
})
