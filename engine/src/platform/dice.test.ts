import fc from 'fast-check'
import { expect, test } from 'vitest'
import { diceFor, draw } from './dice.ts'

test('the same question has the same answer, another question another', () => {
  fc.assert(fc.property(fc.nat(), fc.string(), fc.string(), (seed, id, purpose) => {
    expect(draw(seed, id, purpose)).toBe(draw(seed, id, purpose))
    expect(diceFor(seed, id).of('ear').unit(purpose)).toBe(diceFor(seed, `${id}/ear`).unit(purpose))
  }))
  expect(new Set(Array.from({ length: 1000 }, (_, i) => draw(0, `cat-${i}`, 'x'))).size).toBe(1000)
})

test('seed 0 is a seed like any other, and draws are spread evenly', () => {
  expect(draw(0, 'cat', 'x')).not.toBe(draw(1, 'cat', 'x'))
  const units = Array.from({ length: 4000 }, (_, i) => diceFor(0, `leaf-${i}`).unit('x'))
  const mean = units.reduce((a, b) => a + b, 0) / units.length
  expect(mean).toBeGreaterThan(0.48)
  expect(mean).toBeLessThan(0.52)
  expect(Math.min(...units)).toBeGreaterThanOrEqual(0)
  expect(Math.max(...units)).toBeLessThan(1)
})

test('nothing can be picked from an empty list', () => {
  expect(() => diceFor(1, 'cat').pick('colour', [])).toThrow(/Nothing to pick/)
})
