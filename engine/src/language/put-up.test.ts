import { expect, test } from 'vitest'
import { openNodePlatform, readPrompt } from '../node.ts'

const platform = await openNodePlatform()
const changesOf = async (prompt: string) => (await readPrompt(platform, prompt, { format: { widthPx: 320, heightPx: 180, fps: 24, durationS: 4 }, seed: 0 })).screenplay.shots.flatMap(({ changes }) => changes ?? [])

test.each(['Two people are building a tent together.', 'A boy is building a snowman', 'A man assembles a bookshelf'])('%s: it goes up', async (prompt) => {
  expect(await changesOf(prompt)).toMatchObject([{ kind: 'form', how: 'unbuilt', toAmount: 0 }])
})

test('what is small is put together in the hands', async () => {
  expect(await changesOf('A man is building a toy car')).toEqual([])
})
