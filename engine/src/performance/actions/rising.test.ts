import { beforeAll, expect, test } from 'vitest'
import type { Placement } from '../../../../contract/src/index.ts'
import type { Takes } from '../../speech/index.ts'
import { perform } from '../perform.ts'
import { onGround, stagedWith, stickModels, testPlatform } from '../stage-for-tests.ts'

const noTakes: Takes = new Map()
let platform: Awaited<ReturnType<typeof testPlatform>>
beforeAll(async () => { platform = await testPlatform() })

/** How high the hips of who is on a seat are at every pose while he gets up after a second, metres. */
async function hipsFrom(seat: string, posture: 'sit' | 'lie'): Promise<number[]> {
  const cast = { a: 'woman', seat }
  const placements: Record<string, Placement> = { seat: onGround(0, 0, 0), a: { kind: 'carried', on: [{ entityId: 'seat', socket: 'seat' }], posture } }
  const beats = [{ action: posture, startS: 0, durationS: 1 }, { action: 'stand-up', startS: 1, durationS: 1 }]
  const { shots } = await perform(platform, stagedWith(cast, [{ placements, beats, durationS: 2 }]), noTakes, stickModels(cast))
  const track = shots[0]?.bodies.find(({ entityId }) => entityId === 'a')
  if (track === undefined) throw new Error('Nobody is in the shot.')
  return Array.from({ length: 235 }, (_, pose) => track.poses[pose * track.boneCount * 7 + 1] ?? 0)
}

test('whoever gets up from a chair or a sofa never sinks through it and ends on his feet', async () => {
  for (const seat of ['chair', 'sofa']) {
    const hips = await hipsFrom(seat, 'sit')
    const seated = hips[60] ?? 0
    expect(Math.min(...hips), seat).toBeGreaterThan(seated - 0.03)
    expect(hips.at(-1), seat).toBeGreaterThan(seated + 0.15)
  }
})

test('whoever gets up from a bed sits up first and then stands', async () => {
  const hips = await hipsFrom('bed', 'lie')
  expect(hips.at(-1)).toBeGreaterThan((hips[60] ?? 0) + 0.03)
  expect(Math.min(...hips.slice(120))).toBeGreaterThan((hips[60] ?? 0) - 0.1)
})

test('two who share a kayak sit one behind the other, and who kneels on a rug kneels', async () => {
  const placeOf = async (cast: Record<string, string>, placements: Record<string, Placement>, action: string): Promise<readonly number[][]> => {
    const { shots } = await perform(platform, stagedWith(cast, [{ placements, beats: [{ action }], durationS: 2 }]), noTakes, stickModels(cast))
    return ['a', 'b'].map((id) => { const track = shots[0]?.bodies.find(({ entityId }) => entityId === id); return [0, 1, 2].map((axis) => track?.poses[230 * track.boneCount * 7 + axis] ?? 0) })
  }
  const on = (entityId: string, socket: string): Placement => ({ kind: 'carried', on: [{ entityId, socket }], posture: 'sit' })
  const [one = [], other = []] = await placeOf({ a: 'woman', b: 'man', boat: 'kayak' }, { boat: onGround(0, 0, 90), a: on('boat', 'deck'), b: on('boat', 'deck') }, 'idle')
  expect(Math.hypot((one[0] ?? 0) - (other[0] ?? 0), (one[2] ?? 0) - (other[2] ?? 0))).toBeGreaterThan(0.3)
  const [kneels = []] = await placeOf({ a: 'woman', rug: 'rug' }, { rug: onGround(0, 0, 0), a: on('rug', 'deck') }, 'kneel')
  const [sits = []] = await placeOf({ a: 'woman', rug: 'rug' }, { rug: onGround(0, 0, 0), a: on('rug', 'deck') }, 'sit')
  expect(kneels[1]).toBeGreaterThan((sits[1] ?? 0) + 0.15)
})
