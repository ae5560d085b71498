import { expect, test } from 'vitest'
import { parseScreenplay } from '@kinora/contract'
import { equipped } from '../equipped.ts'

test('bubbles are blown through a wand and come out of it', () => {
  const film = equipped(parseScreenplay({
    version: 2, title: 'A test', prompt: '', seed: 7, format: { widthPx: 320, heightPx: 180, fps: 24, durationS: 4 }, look: 'cinematic',
    cast: [{ id: 'a', recipe: 'girl', label: 'girl' }], props: ['bubble', 'bubble-2'].map((id) => ({ id, recipe: 'soap-bubble', label: 'bubble' })), sets: [{ id: 'room', recipe: 'room', label: 'room' }],
    shots: [{ id: 'shot-1', setId: 'room', beats: [{ id: 'beat-1', who: 'a', action: 'blow', with: 'bubble' }], lines: [] }], sounds: [],
  }))
  const [shot] = film.shots
  expect(film.props.map(({ recipe }) => recipe)).toEqual(['bubble-wand'])
  expect(shot?.changes).toMatchObject([{ kind: 'effect', what: 'blobs', who: shot?.beats[0]?.with }])
  expect(equipped(film)).toEqual(film)
})
