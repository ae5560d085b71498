import { cameraMoves, type StagedShot } from '@kinora/contract'
import { expect, test } from 'vitest'
import { moveAt, orbits, travelled } from './moves.ts'

const moved = (move: StagedShot['camera']['move'], progress: number, durationS = 4) => moveAt({ durationS, camera: { subjects: [], size: 'full', angle: 'eye', side: 'viewer', move } }, progress)

test('a move starts and ends at rest and goes evenly between, so that no part of it rushes', () => {
  const steps = Array.from({ length: 101 }, (_, i) => travelled(i / 100))
  const speeds = steps.slice(1).map((at, i) => at - (steps[i] ?? 0))
  expect([steps[0], steps[100]]).toEqual([0, 1])
  expect(Math.min(...speeds)).toBeGreaterThanOrEqual(0)
  expect(speeds[0]).toBeLessThan(0.002)
  expect(Math.max(...speeds) * 100).toBeLessThan(1.25)
})

test('an orbit stays at its distance and height and shows another side; the two ways round mirror each other', () => {
  for (const move of orbits) {
    const [from, to] = [moved(move, 0), moved(move, 1)]
    expect(Math.abs(to.yawDeg - from.yawDeg)).toBeGreaterThan(60)
    for (const at of [from, to]) expect({ ...at, yawDeg: 0 }).toEqual(moved('static', 0))
  }
  expect(moved('orbit-clockwise', 0.8).yawDeg).toBeCloseTo(-moved('orbit-counterclockwise', 0.8).yawDeg)
})

test('every move that is not still changes something between its first frame and its last', () => {
  for (const move of cameraMoves) expect(JSON.stringify(moved(move, 0)) === JSON.stringify(moved(move, 1)), move).toBe(['static', 'track', 'handheld'].includes(move))
})
