import type { Screenplay } from '@kinora/contract'
import { expect, test } from 'vitest'
import { withRiders } from './riders.ts'

const ridden = (rider: string): Screenplay => ({
  version: 2, title: 't', prompt: 'p', seed: 0, format: { widthPx: 320, heightPx: 180, fps: 24, durationS: 4 }, look: 'miniature', cast: [{ id: 'rider', recipe: rider, label: rider }], props: [{ id: 'rocket', recipe: 'rocket', label: 'rocket' }], sets: [{ id: 'here', recipe: 'space', label: 'space' }], sounds: [],
  shots: [{ id: 'shot-1', setId: 'here', beats: [], lines: [], placements: { rider: { kind: 'carried', on: [{ entityId: 'rocket', socket: 'seat' }], posture: 'sit' } } }],
})

test('a rocket that a cat rides is small enough for the cat to be seen; an astronaut\'s stays as it is; doing it twice changes nothing', () => {
  const cats = withRiders(ridden('cat'))
  expect(cats.props[0]?.appearance?.scale).toBeLessThan(0.5)
  expect(withRiders(cats)).toEqual(cats)
  expect(withRiders(ridden('astronaut'))).toEqual(ridden('astronaut'))
})

test('who does a handstand on a drum is on top of one that is large enough; doing it twice changes nothing', () => {
  const base = ridden('elephant')
  const film: Screenplay = { ...base, props: [{ id: 'drum', recipe: 'drum', label: 'drum' }], shots: base.shots.map((shot) => ({ ...shot, beats: [{ id: 'beat-1', who: 'rider', action: 'handstand' }], placements: { rider: { kind: 'carried', on: [{ entityId: 'drum', socket: 'top' }], posture: 'sit' } } })) }
  const staged = withRiders(film)
  expect(staged.shots[0]?.placements).toEqual({})
  expect(staged.shots[0]?.standings).toEqual([{ who: 'rider', relation: 'on', to: 'drum' }])
  expect(staged.props[0]?.appearance?.scale).toBeGreaterThan(1.5)
  expect(withRiders(staged)).toEqual(staged)
})
