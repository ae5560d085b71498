import { expect, test } from 'vitest'
import { parseScreenplay } from '@kinora/contract'
import { withFlowerParts } from './flower-parts.ts'

test('petals that are named beside a flower are its own', () => {
  const film = withFlowerParts(parseScreenplay({
    version: 2, title: 'Petals', prompt: '', look: 'cinematic', sounds: [], format: { widthPx: 320, heightPx: 180, fps: 24, durationS: 4 }, seed: 0,
    cast: [{ id: 'b', recipe: 'butterfly', label: 'butterfly' }], props: [{ id: 'f', recipe: 'flower', label: 'flower' }, { id: 'p', recipe: 'petal', label: 'petals' }], sets: [{ id: 'here', recipe: 'meadow', label: 'meadow' }],
    shots: [{ id: 'shot-1', setId: 'here', lines: [], beats: [{ id: 'beat-1', who: 'b', action: 'dance' }], standings: [{ who: 'b', relation: 'around', to: 'p' }] }],
  }))
  expect(film.props.map(({ id }) => id)).toEqual(['f'])
  expect(film.shots[0]?.standings).toEqual([{ who: 'b', relation: 'around', to: 'f' }])
})
