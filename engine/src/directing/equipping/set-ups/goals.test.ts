import { expect, test } from 'vitest'
import { openNodePlatform, readPrompt } from '../../../node.ts'
import { equipped } from '../equipped.ts'

const platform = await openNodePlatform()

test('who shoots at a goal has it before him with its keeper in it, and cheers', async () => {
  const { screenplay } = await readPrompt(platform, 'A striker shoots the ball past the goalkeeper into the goal', { format: { widthPx: 320, heightPx: 180, fps: 24, durationS: 4 }, seed: 0 })
  const [shot] = equipped(screenplay).shots
  const x = (id: string): number => { const at = shot?.placements?.[id]; return at?.kind === 'ground' ? at.xM : NaN }
  expect(['striker', 'ball', 'goalkeeper', 'goal'].map(x)).toEqual(['striker', 'ball', 'goalkeeper', 'goal'].map(x).toSorted((a, b) => a - b))
  expect(shot?.beats.filter(({ who }) => who === 'striker').map(({ action }) => action)).toEqual(['kick', 'cheer'])
})
