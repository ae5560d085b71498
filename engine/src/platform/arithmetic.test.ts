import fc from 'fast-check'
import { expect, test } from 'vitest'
import { acos, asin, atan, atan2, cos, exp, hypot, log, pow, sin, tan, tanh } from './arithmetic.ts'

const close = (ours: number, theirs: number, tolerance = 4e-15) => {
  expect(Math.abs(ours - theirs)).toBeLessThanOrEqual(tolerance * Math.max(1, Math.abs(theirs)))
}
const angle = fc.double({ min: -1000, max: 1000, noNaN: true })

test('agrees with the JavaScript engine to a few units in the last place', () => {
  fc.assert(fc.property(angle, fc.double({ min: -50, max: 50, noNaN: true }), (anyX, anyY) => {
    const [x, y] = [anyX + 0, anyY + 0] // -0 is taken as 0
    close(sin(x), Math.sin(x), 1e-13)
    close(cos(x), Math.cos(x), 1e-13)
    close(atan(x), Math.atan(x))
    close(atan2(x, y), Math.atan2(x, y))
    close(exp(y), Math.exp(y))
    close(tanh(y), Math.tanh(y))
    close(log(Math.abs(x) + 1e-9), Math.log(Math.abs(x) + 1e-9))
    close(pow(Math.abs(x) + 1e-9, y / 25), (Math.abs(x) + 1e-9) ** (y / 25), 1e-13)
    close(hypot(x, y, 3), Math.hypot(x, y, 3))
  }))
})

test('inverse functions stay within their bounds', () => {
  close(acos(2), 0)
  close(acos(-2), Math.PI)
  close(asin(0.5), Math.asin(0.5))
  close(tan(0.7), Math.tan(0.7))
  expect(log(0)).toBe(-Infinity)
  expect(log(-1)).toBeNaN()
  expect(exp(1000)).toBe(Infinity)
})

test('gives exactly these bits, in every JavaScript engine', () => {
  const bits = (values: number[]) => Buffer.from(Float64Array.from(values).buffer).toString('hex')
  const values = [1, 2.5, 10, 100.25].flatMap((x) => [sin(x), cos(x), atan(x), exp(x / 10), log(x), pow(x, 0.3)])
  expect(bits(values)).toMatchInlineSnapshot(`"ee0c098f54edea3f8c06b50f284ae13f182d4454fb21e93fd4005ab3c7aef13f0000000000000000000000000000f03fb0cacf0daf26e33f7d8b85eff7a2e9bfa84d6a796d0bf33f86813e3c5e8bf43f78e0e0f04052ed3f586e4ac9e60ff53f534ff3f59e68e1bf1f6b0c89acd9eabf5300162cbd89f73f6a57148b0abf05401655b5bbb16b0240b0b85b2d98ecff3f5dc30d9800bfd1bfecb0a62bc7beee3f6daba91020f9f83fc5f52c61040ed64020838046406e1240608cf62c58df0f40"`)
})
