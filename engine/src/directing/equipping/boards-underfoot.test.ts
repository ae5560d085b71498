import { expect, test } from 'vitest'
import { parseScreenplay, type Prop } from '@kinora/contract'
import { recipeById } from '../../catalog/index.ts'
import { proportioned } from './proportions.ts'
import { halfExtentsOf } from './recipe-size.ts'

/** How many times as long as its rider a thing is. */
function lengthsOf(rider: string, craft: string, socket: string): number {
  const film = proportioned(parseScreenplay({
    version: 2, title: 'A ride', prompt: '', look: 'cinematic', sounds: [], format: { widthPx: 320, heightPx: 180, fps: 24, durationS: 4 }, seed: 0,
    cast: [{ id: 'rider', recipe: rider, label: rider }, { id: 'other', recipe: 'duck', label: 'duck' }], props: [{ id: 'craft', recipe: craft, label: craft }], sets: [{ id: 'here', recipe: 'park', label: 'park' }],
    shots: [{ id: 'shot-1', setId: 'here', lines: [], beats: [{ id: 'beat-1', who: 'rider', action: 'ride', target: 'craft' }], placements: { rider: { kind: 'carried', on: [{ entityId: 'craft', socket }], posture: 'stand' } } }],
  }))
  const lengthM = (of: Prop | undefined): number => { const recipe = recipeById(of?.recipe ?? ''); return recipe === undefined ? 0 : halfExtentsOf(recipe).z * (of?.appearance?.scale ?? 1) }
  return lengthM(film.props[0]) / lengthM(film.cast[0])
}

test.each(['parrot', 'dog', 'horse'])('a skateboard under a %s is seen on both sides of it', (rider) => {
  expect(lengthsOf(rider, 'skateboard', 'deck')).toBeGreaterThanOrEqual(1.19)
})

test('a board that is long enough for who is on it keeps its length', () => {
  expect(lengthsOf('cat', 'surfboard', 'deck')).toBeGreaterThan(1.4)
})
