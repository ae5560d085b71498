import { expect, test } from 'vitest'
import { metBy, type Waterline } from './waterline.ts'

const board: Waterline = { x: 2, z: -1, halfWidthM: 0.4, halfLengthM: 1.7, yawRad: Math.PI / 2, plane: { y: 0.1, alongX: 0.05, alongZ: 0 } }

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
