import { expect, test } from 'vitest'
import { openNodePlatform, readPrompt } from '../node.ts'

const platform = await openNodePlatform()

test('bands of light over a landscape are no musicians', async () => {
  const prompt = 'The camera starts with a high-altitude view of an endless ice plain. As the camera progresses, the aurora borealis begins to dance across the heavens, with green, purple, and blue light bands weaving together. The camera follows the shifting aurora, creating a magical atmosphere. Finally, the camera pulls back, revealing the vast ice plains.'
  const { screenplay } = await readPrompt(platform, prompt, { format: { widthPx: 320, heightPx: 180, fps: 24, durationS: 12 }, seed: 0 })
  expect(screenplay.cast).toEqual([])
})
