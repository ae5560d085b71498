import { expect, test } from 'vitest'
import type { Placement } from '../../../../contract/src/index.ts'
import type { Takes } from '../../speech/index.ts'
import { perform } from '../perform.ts'
import { onGround, stagedWith, stickModels, testPlatform } from '../stage-for-tests.ts'

const noTakes: Takes = new Map()
const platform = await testPlatform()
const cast = { man: 'man', stone: 'hand-stone' }
const held: Placement = { kind: 'carried', on: [{ entityId: 'man', socket: 'gripR' }], posture: 'held' }

/** The places of a stone that is thrown to somewhere, sixty a second. */
async function flightOf(manner: string, target: { xM: number; yM: number; zM: number }) {
  const beats = [{ who: 'man', action: 'throw', with: 'stone', target, startS: 0, durationS: 3 }, { who: 'stone', action: 'hurtle', manner: [manner], target, startS: 0.75, durationS: 2.25 }]
  const { shots } = await perform(platform, stagedWith(cast, [{ placements: { man: onGround(-1.5, 0, 90), stone: held }, beats, durationS: 3 }]), noTakes, stickModels(cast))
  const track = shots[0]?.bodies.find(({ entityId }) => entityId === 'stone')
  return Array.from({ length: 180 }, (_, i) => Array.from(track?.poses.slice(2 * i * track.boneCount * 7, 2 * i * track.boneCount * 7 + 3) ?? []) as [number, number, number])
}

test('what is thrown leaves the hand, flies in an arc and stays where it sticks', async () => {
  const places = await flightOf('sticking', { xM: 1.5, yM: 1.2, zM: 0 })
  const [inHand, inAir, end] = [places[40], places[75], places.at(-1)]
  expect(inHand?.[0] ?? 0).toBeLessThan(-0.5)
  expect(inAir?.[1] ?? 0).toBeGreaterThan(1.25)
  expect(end?.[0]).toBeCloseTo(1.5, 1)
  expect(end?.[1]).toBeCloseTo(1.2, 1)
})

test('what bounces comes back and ends on the ground', async () => {
  const places = await flightOf('bouncing', { xM: 1.5, yM: 1.2, zM: 0 })
  expect(Math.max(...places.map(([x]) => x))).toBeCloseTo(1.5, 1)
  expect(places.at(-1)?.[0] ?? 9).toBeLessThan(0.9)
  expect(places.at(-1)?.[1] ?? 9).toBeLessThan(0.4)
})
