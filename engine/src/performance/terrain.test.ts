import { expect, test } from 'vitest'
import { Terrain } from './terrain.ts'

const stairs = { count: 4, riseM: 0.2, goingM: 0.3, halfWidthM: 0.5 }
const straight = new Terrain([{ stairs, placement: { kind: 'ground', xM: 2, zM: 1, headingDeg: 0 } }])

test('a foot is on the ground before the stairs, on each step in turn, and on the ground beside and behind them', () => {
  expect([1.2, 1.1, 0.8, 0.5, 0.2].map((z) => straight.stepHeight(2, z))).toEqual([0, 0.2, 0.4, 0.6000000000000001, 0.8])
  expect(straight.stepHeight(2.6, 0.5)).toBe(0)
  expect(straight.stepHeight(2, -0.1)).toBe(0)
})

test('a body goes up evenly and is as high as the step in its middle', () => {
  for (const z of [1, 0.7, 0.4, 0.1]) expect(straight.slopeHeight(2, z)).toBeCloseTo(straight.stepHeight(2, z), 9)
  expect(straight.slopeHeight(2, 1.3)).toBeCloseTo(0, 9)
  expect(straight.slopeHeight(2, 0.85) - straight.slopeHeight(2, 1)).toBeCloseTo(0.1, 9)
})

test('stairs that are turned go up the other way', () => {
  const turned = new Terrain([{ stairs, placement: { kind: 'ground', xM: 0, zM: 0, yM: 1, headingDeg: 90 } }])
  expect(turned.stepHeight(-0.6, 0)).toBeCloseTo(1.6, 9)
  expect(turned.stepHeight(0.6, 0)).toBe(0)
  expect(turned.goingAt(-0.6, 0.2)).toBe(0.3)
})
