import { beforeAll, expect, test } from 'vitest'
import type { Takes } from '../../speech/index.ts'
import { perform } from '../perform.ts'
import { onGround, stagedWith, stickModels, testPlatform } from '../stage-for-tests.ts'

const noTakes: Takes = new Map()
let platform: Awaited<ReturnType<typeof testPlatform>>
beforeAll(async () => { platform = await testPlatform() })

test('what is packed lies by at first, is carried over, and stays in the case', async () => {
  const cast = { a: 'woman', case: 'open-suitcase', shirt: 'folded-clothes' }
  const placements = { a: onGround(-0.75, 0, 90), case: onGround(0, 0, 0), shirt: onGround(-0.4, 0.6, 0) }
  const { shots } = await perform(platform, stagedWith(cast, [{ placements, beats: [{ action: 'pack', target: 'case', with: 'shirt' }], durationS: 3 }]), noTakes, stickModels(cast))
  const track = shots[0]?.bodies.find(({ entityId }) => entityId === 'shirt')
  if (track === undefined) throw new Error('There is no shirt.')
  const at = (pose: number): number[] => [0, 1, 2].map((axis) => track.poses[pose * track.boneCount * 7 + axis] ?? 0)
  const [begins, carried, ends] = [at(10), at(170), at(350)]
  expect(Math.hypot((begins[0] ?? 0) + 0.4, (begins[2] ?? 0) - 0.6)).toBeLessThan(0.1)
  expect(carried[1]).toBeGreaterThan((begins[1] ?? 0) + 0.15)
  expect(Math.abs(ends[0] ?? 1)).toBeLessThan(0.3)
  expect(Math.abs(ends[2] ?? 1)).toBeLessThan(0.2)
  expect(at(320)).toEqual(ends)
})
