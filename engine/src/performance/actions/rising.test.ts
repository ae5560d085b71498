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
