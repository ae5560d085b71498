import { expect, test } from 'vitest'
import { parseScreenplay } from '@kinora/contract'
import { equipped } from '../equipping/equipped.ts'
import { proportioned } from '../equipping/proportions.ts'
import { direct } from '../direct.ts'

test('what is pounced on lies before the paws and not under the body', () => {
  const film = direct(equipped(proportioned(parseScreenplay({
    version: 2, title: 'A test', prompt: '', seed: 7, format: { widthPx: 320, heightPx: 180, fps: 24, durationS: 4 }, look: 'cinematic', sounds: [],
    cast: [{ id: 'cat', recipe: 'cat', label: 'cat' }], props: [{ id: 'yarn', recipe: 'ball-of-yarn', label: 'yarn' }], sets: [{ id: 'room', recipe: 'room', label: 'room' }],
    shots: [{ id: 'shot-1', setId: 'room', lines: [], standings: [{ who: 'cat', relation: 'on', to: 'yarn' }], beats: [{ id: 'beat-1', who: 'cat', action: 'pounce' }] }],
  }))), new Map(), new Map())
  const [cat, yarn] = ['cat', 'yarn'].map((id) => film.shots[0]?.placements[id])
  if (cat?.kind !== 'ground' || yarn?.kind !== 'ground') throw new Error('Both are on the ground.')
  expect(cat.yM ?? 0).toBe(0)
  expect(yarn.xM - cat.xM).toBeGreaterThan(0.1)
  expect(cat.headingDeg).toBeGreaterThan(45)
})
