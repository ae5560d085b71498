import { expect, test } from 'vitest'
import type { Takes } from '../../speech/index.ts'
import { perform } from '../perform.ts'
import { onGround, stagedWith, stickModels, testPlatform } from '../stage-for-tests.ts'

const noTakes: Takes = new Map()
const platform = await testPlatform()

test('a car runs to where it meets another, is thrown back a little and the blow is heard', async () => {
  const cast = { one: 'car', other: 'car' }
  const beats = [{ who: 'one', action: 'collide', target: { xM: -2, zM: 0 }, startS: 0, durationS: 4 }, { who: 'other', action: 'collide', target: { xM: -2, zM: 0 }, manner: ['struck'], startS: 0, durationS: 4 }]
  const { shots } = await perform(platform, stagedWith(cast, [{ placements: { one: onGround(-6, 0, 90), other: onGround(2, 0, -90) }, beats, durationS: 4 }]), noTakes, stickModels(cast))
  const track = shots[0]?.bodies.find(({ entityId }) => entityId === 'one')
  const xs = Array.from({ length: 40 }, (_, i) => track?.poses[12 * i * track.boneCount * 7] ?? 0)
  expect(Math.max(...xs)).toBeGreaterThan(-2.4)
  expect(xs.at(-1) ?? 0).toBeLessThan(Math.max(...xs) - 0.01)
  expect(shots[0]?.events.some(({ kind, entityId }) => kind === 'impact' && entityId === 'one')).toBe(true)
})
