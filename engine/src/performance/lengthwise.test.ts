import { expect, test } from 'vitest'
import { multiply, rotate, turnY } from '../platform/index.ts'
import { lyingUnder, uprightOn } from './lengthwise.ts'

test('a broom lies with its handle ahead, and whoever sits on it is upright and looks where it goes', () => {
  const broom = multiply(turnY(1.2), lyingUnder([0, 0, 1]))
  const ahead = rotate(turnY(1.2), [0, 0, 1])
  rotate(broom, [0, 1, 0]).forEach((value, i) => { expect(value).toBeCloseTo(ahead[i] ?? NaN) })
  const rider = uprightOn(broom, rotate(broom, [0, 0, 1]))
  expect(rotate(rider, [0, 1, 0])[1]).toBeCloseTo(1)
  rotate(rider, [0, 0, 1]).forEach((value, i) => { expect(value).toBeCloseTo(ahead[i] ?? NaN) })
})

test('on a seat that is on top nobody is turned', () => {
  expect(uprightOn(turnY(0.4), [0, 1, 0])).toEqual(turnY(0.4))
})
