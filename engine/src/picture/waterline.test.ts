import { expect, test } from 'vitest'
import { metBy, ringRound, underBow, type Waterline } from './waterline.ts'

const board: Waterline = { x: 2, z: -1, halfWidthM: 0.4, halfLengthM: 1.7, yawRad: Math.PI / 2, plane: { y: 0.1, alongX: 0.05, alongZ: 0 }, foam: 1 }

test('a hull draws the water to its waterline, and far water stays as it is', () => {
  expect(metBy([board], 2, -1, 0.4)).toBeCloseTo(0.1)
  // Turned by a quarter, its length lies along x.
  expect(metBy([board], 3.5, -1, -0.3)).toBeCloseTo(0.1 + 0.05 * 1.5)
  expect(metBy([board], 2, 0.6, 0.4)).toBe(0.4)
  expect(metBy([board], 40, -1, 0.4)).toBe(0.4)
})

test('a swimmer leaves the water as it is', () => {
  expect(metBy([{ ...board, plane: undefined }], 2, -1, 0.4)).toBe(0.4)
})

test('the ring round a long swimmer is as narrow as he is', () => {
  const along = [-1, 0, 1].map((x) => ({ x, z: 0, radiusM: 0.2 }))
  const ring = ringRound(along, { yawRad: Math.PI / 2, foam: 0.5 })
  expect(ring?.halfLengthM).toBeCloseTo(1.12)
  expect(ring?.halfWidthM).toBeCloseTo(0.12)
  expect([ring?.x, ring?.z]).toEqual([expect.closeTo(0), expect.closeTo(0)])
  expect(ringRound([], { yawRad: 0, foam: 0 })).toBeUndefined()
})

test('a bow that is lifted hangs over the water, and the stern stays in it', () => {
  const plane = underBow({ y: 0.3, alongX: 0.11, alongZ: 0 }, { yawRad: Math.PI / 2, halfLengthM: 2 })
  expect(plane.alongX).toBeCloseTo(0.05)
  expect(plane.y - 2 * plane.alongX).toBeCloseTo(0.3 - 2 * 0.11)
  expect(underBow({ y: 0.3, alongX: -0.2, alongZ: 0.1 }, { yawRad: Math.PI / 2, halfLengthM: 2 })).toEqual({ y: 0.3, alongX: -0.2, alongZ: 0.1 })
})
