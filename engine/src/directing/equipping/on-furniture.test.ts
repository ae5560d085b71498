import { expect, test } from 'vitest'
import { openNodePlatform, readPrompt, rehearse } from '../../node.ts'
import { completed } from '../complete.ts'

const platform = await openNodePlatform()
const format = { widthPx: 320, heightPx: 180, fps: 24, durationS: 4 }

test('a shelf with four cups on it fits into its room', async () => {
  const { props } = completed((await readPrompt(platform, 'four cups on a shelf', { format, seed: 0 })).screenplay)
  expect(props.find(({ recipe }) => recipe === 'shelf')?.appearance?.scale ?? 1).toBeLessThan(1.2)
})

test('what lies on a round thing stays on it, and neither rolls away', async () => {
  const { staged } = await rehearse(platform, { prompt: 'A tambourine resting on a watermelon', ...format, seed: 0, quality: 'draft' })
  expect(staged.shots[0]?.beats.filter(({ manner }) => manner?.includes('hanging') === true).map(({ who }) => who).toSorted()).toEqual(['tambourine', 'watermelon'])
})
