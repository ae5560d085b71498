import fc from 'fast-check'
import { expect, test } from 'vitest'
import { stickFigure, stickTrack } from '../../../testing/stick-figure.ts'
import { solveCamera } from './camera.ts'
import { fillsAcross, lensFor, lookAbove, smoothingS, tallness, threeQuarterDeg } from './composition.ts'
import { coveredShare, fitsFrame, heightShare, projected } from './framing.ts'
import { PosedBody } from './pose.ts'

const aspects = { wide: 16 / 9, square: 1, tall: 9 / 16 }
const aspect = fc.double({ min: 0.4, max: 2.4, noNaN: true })

test('a cinema\'s frame is composed as ever, an upright one otherwise, and nothing jumps between them', () => {
  expect(tallness(aspects.wide)).toBe(0)
  expect(tallness(aspects.tall)).toBe(1)
  expect([lensFor(30, { aspect: aspects.wide, heightM: 2 }), Math.round(1000 * fillsAcross(0.74, aspects.wide)), threeQuarterDeg(aspects.wide), lookAbove({ heightShare: 0.2, aspect: aspects.wide }), smoothingS(aspects.wide).level]).toEqual([30, 814, 36, 0.02, 0.42])
  fc.assert(fc.property(aspect, (each) => {
    for (const of of [(a: number) => fillsAcross(0.74, a), (a: number) => threeQuarterDeg(a) / 36, (a: number) => lookAbove({ heightShare: 0.3, aspect: a }), (a: number) => smoothingS(a).level]) expect(Math.abs(of(each) - of(each + 0.001))).toBeLessThan(0.005)
  }))
})

test('the wider the frame, the less of its width is filled; what fills the height stays in its middle', () => {
  fc.assert(fc.property(aspect, aspect, (a, b) => {
    const [narrow, wide] = a < b ? [a, b] : [b, a]
    expect(fillsAcross(0.74, narrow)).toBeGreaterThanOrEqual(fillsAcross(0.74, wide))
    expect(lookAbove({ heightShare: 0.3, aspect: narrow })).toBeGreaterThanOrEqual(lookAbove({ heightShare: 0.3, aspect: wide }))
    expect(lookAbove({ heightShare: 0.8, aspect: narrow })).toBe(0.02)
  }))
})

test('what towers is seen with a wider lens from nearer by, the higher the wider', () => {
  const lens = (heightM: number) => lensFor(30, { aspect: aspects.wide, heightM })
  expect(lens(4)).toBe(30)
  expect(lens(9)).toBeGreaterThan(45)
  fc.assert(fc.property(fc.double({ min: 0.1, max: 60, noNaN: true }), aspect, (heightM, each) => {
    expect(lensFor(30, { aspect: each, heightM: heightM + 1 })).toBeGreaterThanOrEqual(lensFor(30, { aspect: each, heightM }))
    expect(lensFor(30, { aspect: each, heightM })).toBeLessThanOrEqual(54)
  }))
})

const openRoom = { minX: -60, maxX: 60, minZ: -60, maxZ: 60, minY: 0.22, maxY: 60 }
const filmed = (each: number, xs: readonly number[]) => {
  const bodies = xs.map((x, i) => new PosedBody(stickFigure(), stickTrack(`b${i}`, 2, () => ({ x, y: 0, z: 0, turn: 0 }))))
  const ids = bodies.map(({ entityId }) => entityId)
  const camera = { subjects: ids, size: 'full', angle: 'eye', side: 'viewer', move: 'static' } as const
  const path = solveCamera({ shot: { id: 's', setId: 's', durationS: 2, timeScale: 1, transition: 'cut', beats: [], lines: [], changes: [], titles: [], camera: { ...camera, subjects: [...ids] }, placements: {} }, bodies, aspect: each, room: openRoom, floorAt: () => 0, seed: 1 })
  for (const body of bodies) body.moveTo(1)
  return { balls: bodies.flatMap((body) => body.balls()), pose: path.poseAt(1) }
}

test('somebody alone uses the height of every frame, with headroom', () => {
  for (const each of Object.values(aspects)) {
    const { balls, pose } = filmed(each, [0])
    expect(heightShare(balls, pose, each)).toBeGreaterThan(0.6)
    const top = Math.max(...balls.map((ball) => projected(ball, pose, each)?.top ?? 1))
    expect(top).toBeLessThan(0.92)
    expect(top).toBeGreaterThan(0.5)
  }
})

test('two side by side are both in a tall frame, fill its width, and stand below its middle', () => {
  const { balls, pose } = filmed(aspects.tall, [-1.1, 1.1])
  expect(fitsFrame(balls, pose, aspects.tall)).toBe(true)
  const across = Math.max(...balls.map((ball) => projected(ball, pose, aspects.tall)?.right ?? 1)) - Math.min(...balls.map((ball) => projected(ball, pose, aspects.tall)?.left ?? -1))
  expect(across / 2).toBeGreaterThan(0.75)
  const ys = balls.map((ball) => projected(ball, pose, aspects.tall)).flatMap((box) => (box === undefined ? [] : [box.bottom, box.top]))
  expect((Math.min(...ys) + Math.max(...ys)) / 2).toBeLessThan(-0.05)
  expect(coveredShare(balls, pose, aspects.tall)).toBeGreaterThan(0.2)
})
