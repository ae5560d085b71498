import { expect, test } from 'vitest'
import { openNodePlatform, readPrompt } from '../node.ts'

const platform = await openNodePlatform()

async function told(prompt: string): Promise<string> {
  const { screenplay: { cast, props, shots: [shot] } } = await readPrompt(platform, prompt, { format: { widthPx: 320, heightPx: 180, fps: 24, durationS: 4 }, seed: 0 })
  return [[...cast, ...props].map(({ id }) => id), (shot?.standings ?? []).map(({ who, relation, to }) => `${who} ${relation} ${to}`)].map((list) => list.join(', ')).join(' | ')
}

test.each([
  ['Two lemons in a wicker basket', 'lemon, lemon-2, wicker-basket | lemon inside wicker-basket, lemon-2 inside wicker-basket'],
  ['Two oranges in a bowl', 'orange, orange-2, bowl | orange inside bowl, orange-2 inside bowl'],
  ['Two bees buzz round a flower bed', 'bee, bee-2, flower-bed | '],
  ['Two foxes under the stars', 'fox, fox-2 | '],
  ['Two foxes under two stars', 'fox, fox-2, star, star-2 | fox under star, fox-2 under star'],
])('%s', async (prompt, expected) => {
  expect(await told(prompt)).toBe(expected)
})
