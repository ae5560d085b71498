import { expect, test } from 'vitest'
import { openNodePlatform, readPrompt } from '../../node.ts'

const platform = await openNodePlatform()

test.each([
  ['An apple rotting on a tabletop', 'An apple shrivels and turns dark brown on a tabletop.'],
  ['A caterpillar transforms into a butterfly', 'A caterpillar turns into a butterfly in a garden.'],
  ['A red ball turns blue', 'A red ball turns blue in a park.'],
  ['A balloon inflates', 'A balloon fills with air and grows in a park.'],
])('%s: the summary says what becomes of it', async (prompt, summary) => {
  expect((await readPrompt(platform, prompt, { format: { widthPx: 320, heightPx: 180, fps: 24, durationS: 4 }, seed: 0 })).reading.summary).toBe(summary)
})
