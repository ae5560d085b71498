import { expect, test } from 'vitest'
import { openNodePlatform, readPrompt } from '../node.ts'

const platform = await openNodePlatform()
const read = (prompt: string) => readPrompt(platform, prompt, { format: { widthPx: 320, heightPx: 180, fps: 24, durationS: 4 }, seed: 0 })

test.each([
  ['One person teaches another person to play the trumpet.', ['person teach person-2', 'person-2 play-trumpet']],
  ['One person helps another person climb a ladder.', ['person help-up person-2', 'person-2 climb ladder']],
  ['One person paints the fingernails of another.', ['person paint-nails person-2']],
  ['One person wipes the tears of another.', ['person wipe-tears person-2']],
])('"%s": the other is one and the same throughout', async (prompt, does) => {
  const { screenplay } = await read(prompt)
  expect(screenplay.cast.map(({ id }) => id)).toEqual(['person', 'person-2'])
  expect(screenplay.shots.flatMap(({ beats }) => beats.map(({ who, action, target }) => [who, action, ...(typeof target === 'string' ? [target] : [])].join(' ')))).toEqual(does)
})

test('a rope that is named is the one that is pulled, and table tennis is played on no tennis court', async () => {
  const tug = await read('Two people are playing tug-of-war with a rope.')
  expect(tug.screenplay.props).toHaveLength(1)
  const tennis = await read('Two people are playing table tennis.')
  expect(tennis.screenplay.sets.map(({ recipe }) => recipe)).not.toContain('tennis-court')
})
