import { expect, test } from 'vitest'
import { openNodePlatform, readPrompt } from '../../node.ts'

const platform = await openNodePlatform()

test.each([
  ['A woman writes in her diary', 'write', 'diary'],
  ['A man is drawing on a piece of paper', 'draw', 'piece-of-paper'],
])('%s: what is written or drawn on is in the hand, and nobody stands beside it', async (prompt, action, page) => {
  const { screenplay: { shots } } = await readPrompt(platform, prompt, { format: { widthPx: 320, heightPx: 180, fps: 24, durationS: 4 }, seed: 0 })
  expect(shots[0]?.beats[0]).toMatchObject({ action, with: page })
  expect(shots[0]?.standings ?? []).toEqual([])
})

test.each([
  ['A rabbit munches on a carrot', 'carrot'], ['A panda chews on bamboo', 'bamboo'], ['A donkey nibbles on hay', 'hay'],
])('%s: what is fed on lies before who eats it, who does not stand on it', async (prompt, food) => {
  const { screenplay: { shots } } = await readPrompt(platform, prompt, { format: { widthPx: 320, heightPx: 180, fps: 24, durationS: 4 }, seed: 0 })
  expect(shots[0]?.beats[0]).toMatchObject({ action: 'eat', with: food })
  expect(shots[0]?.standings ?? []).toEqual([])
})
