import fc from 'fast-check'
import { expect, test } from 'vitest'
import { stickFigure } from '../../../testing/stick-figure.ts'
import { boundsOf } from './framing.ts'
import type { PosedBody, WorldBall } from './pose.ts'
import { regionOfAll } from './regions.ts'

type Box = readonly [min: readonly [number, number, number], max: readonly [number, number, number]]
/** Something that fills a box; a thing unless it lives. */
function filling([min, max]: Box, lives = false): PosedBody {
  const { roles, ...recipe } = stickFigure().recipe
  const balls: WorldBall[] = [min, max].map(([x, y, z]) => ({ x, y, z, radiusM: 0, bone: 0 }))
  return { entityId: 'it', model: { ...stickFigure(), recipe: { ...recipe, ...(lives ? { roles } : {}) } }, balls: () => balls } as unknown as PosedBody
}
const sizeOf = (balls: readonly WorldBall[]) => { const { min, max } = boundsOf(balls); return [max[0] - min[0], max[1] - min[1], max[2] - min[2]] as const }
const table: Box = [[-0.7, 0, -0.4], [0.7, 0.75, 0.4]]
const apple: Box = [[-0.05, 0.75, -0.05], [0.05, 0.85, 0.05]]
const frame = { aspect: 16 / 9, fills: 0.74 }

test('of a table with an apple on it so much is held as lets the apple be seen, never less than the apple', () => {
  const [width, height] = sizeOf(regionOfAll([filling(apple), filling(table)], frame))
  expect(width).toBeLessThan(1.2)
  expect(height).toBeLessThan(0.5)
  fc.assert(fc.property(fc.double({ min: 0.02, max: 0.3, noNaN: true }), fc.double({ min: -0.6, max: 0.6, noNaN: true }), fc.constantFrom(16 / 9, 1, 9 / 16), (halfM, x, aspect) => {
    const small: Box = [[x - halfM, 0.75, -halfM], [x + halfM, 0.75 + 2 * halfM, halfM]]
    const { min, max } = boundsOf(regionOfAll([filling(small), filling(table)], { ...frame, aspect }))
    small[0].forEach((low, axis) => { expect(min[axis]).toBeLessThanOrEqual(low + 1e-9) })
    small[1].forEach((high, axis) => { expect(max[axis]).toBeGreaterThanOrEqual(high - 1e-9) })
  }))
})

test('what is beside it, what is large enough and who lives is held whole', () => {
  const beside: Box = [[1, 0, -0.05], [1.1, 0.1, 0.05]]
  expect(sizeOf(regionOfAll([filling(beside), filling(table)], frame))[0]).toBeCloseTo(1.8, 6)
  const vase: Box = [[-0.2, 0.75, -0.2], [0.2, 1.35, 0.2]]
  expect(sizeOf(regionOfAll([filling(vase), filling(table)], frame))[0]).toBeCloseTo(1.4, 6)
  expect(sizeOf(regionOfAll([filling(apple), filling(table, true)], frame))[0]).toBeCloseTo(1.4, 6)
})
