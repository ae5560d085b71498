import { expect, test } from 'vitest'
import { openNodePlatform, readPrompt } from '../node.ts'

const platform = await openNodePlatform()
const draftOf = async (prompt: string) => (await readPrompt(platform, prompt, { format: { widthPx: 320, heightPx: 180, fps: 24, durationS: 4 }, seed: 0 })).screenplay

test.each(['A strawberry rolls across a plate', 'An orange rolls across a tray', 'A snail crawls across a book'])('%s: it is on it', async (prompt) => {
  expect((await draftOf(prompt)).shots[0]?.standings?.map(({ relation }) => relation)).toEqual(['on'])
})

test.each([['A toy train moves across a wooden floor', 'room'], ['A man walks across a wooden floor', 'museum']])('%s: small things by themselves are at home', async (prompt, set) => {
  expect((await draftOf(prompt)).sets.map(({ recipe }) => recipe)).toEqual([set])
})

test.each([['A man is playing basketball', 'dribble'], ['A woman shoots hoops', 'shoot-basket'], ['A boy dunks a basketball', 'shoot-basket']])('%s: who plays has the ball', async (prompt, action) => {
  expect((await draftOf(prompt)).shots[0]?.beats.map((beat) => beat.action)).toEqual([action])
})

test.each(['A candle shrinking as it burns through the night', 'A candle burns away on a table'])('%s: it gets shorter on its holder, and no smaller', async (prompt) => {
  expect((await draftOf(prompt)).shots[0]?.changes?.map((change) => (change.kind === 'form' ? change.how : change.kind))).toEqual(['shorten'])
})
