import { expect, test } from 'vitest'
import { openNodePlatform, readPrompt } from '../../node.ts'

const platform = await openNodePlatform()
const read = async (prompt: string) => (await readPrompt(platform, prompt, { format: { widthPx: 320, heightPx: 180, fps: 24, durationS: 4 }, seed: 0 })).screenplay
const glows = async (prompt: string) => (await read(prompt)).shots.flatMap(({ changes = [] }) => changes.flatMap((change) => (change.kind === 'glow' ? [`${change.who} ${change.from}→${change.to}`] : [])))

test.each([
  ['A lamp turns on', ['lamp 0→1']], ['A light bulb lights up', ['light-bulb 0→1']], ['The television turns off', ['television 1→0']], ['A candle goes out', ['candle 1→0']],
  ['A person is turning off the television.', ['television 1→0']], ['A person turns the lamp on', ['lamp 0→1']], ['A boy blows out a candle', ['candle 1→0']],
])('%s: its light comes or goes, in the dark', async (prompt, expected) => {
  expect(await glows(prompt)).toEqual(expected)
  expect((await read(prompt)).sets[0]?.time).toBe('night')
})

test.each(['A bus turns off the road', 'A boy puts on a hat', 'A woman goes out', 'A lamp stands on a desk at noon'])('%s: nothing is lit or put out', async (prompt) => {
  expect(await glows(prompt)).toEqual([])
})

test('an hour that is named stays', async () => {
  expect((await read('A lamp turns on at sunset')).sets[0]?.time).toBe('sunset')
})
