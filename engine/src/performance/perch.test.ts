import { beforeAll, expect, test } from 'vitest'
import type { Placement, StagedBeat } from '../../../contract/src/index.ts'
import type { Takes } from '../speech/index.ts'
import { perform } from './perform.ts'
import { stagedWith, stickModels, testPlatform } from './stage-for-tests.ts'

const noTakes: Takes = new Map()
let platform: Awaited<ReturnType<typeof testPlatform>>
beforeAll(async () => { platform = await testPlatform() })

async function heightsOf(beats: readonly Partial<StagedBeat>[], yM: number): Promise<number[]> {
  const cast = { a: 'dog' }
  const at: Placement = { kind: 'ground', xM: 0, zM: 0, headingDeg: 0, yM }
  const { shots } = await perform(platform, stagedWith(cast, [{ placements: { a: at }, beats, durationS: 1 }]), noTakes, stickModels(cast))
  const track = shots[0]?.bodies[0]
  if (track === undefined) throw new Error('Nobody is in the shot.')
  return [0, 60, 110].map((pose) => track.poses[pose * track.boneCount * 7 + 1] ?? 0)
}

test('who begins on a fence and stays is on it from first to last, standing, looking or sitting', async () => {
  for (const action of ['idle', 'look', 'sit']) {
    const [low, high] = [await heightsOf([{ action }], 0), await heightsOf([{ action }], 0.8)]
    high.forEach((height, i) => { expect(height - (low[i] ?? 0), action).toBeCloseTo(0.8, 2) })
  }
})

test('who walks off is on the ground', async () => {
  const [low, high] = [await heightsOf([{ action: 'walk' }], 0), await heightsOf([{ action: 'walk' }], 0.8)]
  expect(high[2]).toBeCloseTo(low[2] ?? 0, 1)
})
