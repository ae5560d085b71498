import { expect, test } from 'vitest'
import { parseScreenplay } from '@kinora/contract'
import { completed } from '../complete.ts'
import { direct } from '../direct.ts'

test.each(['parrot', 'dog'])('who takes a photo of a %s on a skateboard stands beyond the end of its way', (rider) => {
  const film = direct(completed(parseScreenplay({
    version: 2, title: 'A ride', prompt: '', look: 'cinematic', sounds: [], format: { widthPx: 320, heightPx: 180, fps: 24, durationS: 4 }, seed: 0,
    cast: [{ id: 'rider', recipe: rider, label: rider }, { id: 'duck', recipe: 'duck', label: 'duck' }], props: [{ id: 'board', recipe: 'skateboard', label: 'skateboard' }], sets: [{ id: 'park', recipe: 'park', label: 'park' }],
    shots: [{ id: 'shot-1', setId: 'park', lines: [], placements: { rider: { kind: 'carried', on: [{ entityId: 'board', socket: 'deck' }], posture: 'stand' } }, beats: [{ id: 'beat-1', who: 'rider', action: 'ride', target: 'board' }, { id: 'beat-2', who: 'board', action: 'drive', manner: ['rightwards'] }, { id: 'beat-3', who: 'duck', action: 'take-photo' }] }],
  })), new Map(), new Map())
  const [duck, way] = [film.shots[0]?.placements['duck'], film.shots[0]?.beats.find(({ who }) => who === 'board')?.target]
  if (duck?.kind !== 'ground' || typeof way !== 'object' || !('xM' in way)) throw new Error('Nobody goes by.')
  expect(duck.xM).toBeGreaterThan(way.xM + 0.2)
})
