import fc from 'fast-check'
import { expect, test } from 'vitest'
import { cross, dot, fromBasis, fromEuler, inverse, length, mixQuaternions, multiply, normalize, rotate, turnX, turnY, type Vector } from './vectors.ts'

const angle = fc.double({ min: -7, max: 7, noNaN: true })
const near = (a: readonly number[], b: readonly number[], tolerance = 1e-9) => a.forEach((value, i) => expect(Math.abs(value - (b[i] ?? NaN))).toBeLessThan(tolerance))

test('a rotation keeps lengths, and its inverse undoes it', () => {
  fc.assert(fc.property(angle, angle, angle, (pitch, yaw, roll) => {
    const q = fromEuler(pitch, yaw, roll)
    const v: Vector = [1, -2, 3]
    expect(Math.abs(length(rotate(q, v)) - length(v))).toBeLessThan(1e-9)
    near(rotate(inverse(q), rotate(q, v)), v)
  }))
})

test('a rotation can be rebuilt from its axes', () => {
  fc.assert(fc.property(angle, angle, angle, (pitch, yaw, roll) => {
    const q = fromEuler(pitch, yaw, roll)
    const [x, y, z] = [rotate(q, [1, 0, 0]), rotate(q, [0, 1, 0]), rotate(q, [0, 0, 1])]
    near(cross(x, y), z)
    near(rotate(fromBasis(x, y, z), [1, 2, 3]), rotate(q, [1, 2, 3]), 1e-6)
  }))
})

test('a heading of 90 degrees faces the viewer\'s right', () => {
  near(rotate(turnY(Math.PI / 2), [0, 0, 1]), [1, 0, 0])
  near(rotate(multiply(turnY(Math.PI / 2), turnX(Math.PI / 2)), [0, 0, 1]), [0, -1, 0])
})

test('blends stay rotations and end where they should', () => {
  const [a, b] = [turnX(0.2), turnY(1.4)]
  near(mixQuaternions(a, b, 0), a)
  near(mixQuaternions(a, b, 1), b)
  near([length(normalize([3, 4, 12])), dot([1, 2, 3], [4, -5, 6])], [1, 12])
})
