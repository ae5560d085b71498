import { expect, test } from 'vitest'
import { openNodePlatform, readPrompt } from '../../node.ts'

const platform = await openNodePlatform()
const told = async (prompt: string) => (await readPrompt(platform, prompt, { format: { widthPx: 320, heightPx: 180, fps: 24, durationS: 4 }, seed: 0 })).screenplay.shots.flatMap(({ beats }) => beats).map(({ who, action }) => `${who} ${action}`)

test.each([
  ['A teapot and a candle dancing together on a table', ['teapot thing-dance', 'candle thing-dance']],
  ['A spoon talks to a fork', ['spoon thing-talk']],
  ['A house walks across a field', ['house thing-walk']],
  ['A lamp sings, a clock sleeps', ['lamp thing-sing', 'clock thing-sleep']],
  ['A cup hugs a teapot', ['cup thing-hug']],
  ['A dancing cactus', ['cactus thing-dance']],
])('%s: a thing does it as one piece', async (prompt, beats) => {
  expect(await told(prompt)).toEqual(beats)
})

test.each([['A car races down a road', 'car drive'], ['A cloud wanders over a hill', 'cloud drift'], ['A ball runs down a hill', 'ball drift']])('%s: what rolls or flies goes its own way', async (prompt, beat) => {
  expect(await told(prompt)).toContain(beat)
})
