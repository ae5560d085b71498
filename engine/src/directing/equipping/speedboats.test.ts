import { expect, test } from 'vitest'
import { parseScreenplay, type Beat } from '@kinora/contract'
import { withSpeedboats } from './speedboats.ts'

const recipeOf = (beats: Omit<Beat, 'id'>[]): string | undefined => withSpeedboats(parseScreenplay({
  version: 2, title: 'A test', prompt: '', seed: 7, format: { widthPx: 320, heightPx: 180, fps: 24, durationS: 4 }, look: 'cinematic', sounds: [],
  cast: [{ id: 'man', recipe: 'man', label: 'man' }], props: [{ id: 'boat', recipe: 'boat', label: 'boat' }], sets: [{ id: 'sea', recipe: 'sea', label: 'sea' }],
  shots: [{ id: 'shot-1', setId: 'sea', lines: [], standings: [], beats: beats.map((beat, i) => ({ id: `beat-${i + 1}`, ...beat })) }],
})).props[0]?.recipe

test('a boat that goes fast has a motor; one that drifts along or is rowed has none', () => {
  expect(recipeOf([{ who: 'boat', action: 'drive', manner: ['fast'] }])).toBe('motorboat')
  expect(recipeOf([{ who: 'boat', action: 'drive' }])).toBe('boat')
  expect(recipeOf([{ who: 'man', action: 'row', target: 'boat' }, { who: 'boat', action: 'drive', manner: ['fast'] }])).toBe('boat')
})
