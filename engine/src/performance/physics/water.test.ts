import fc from 'fast-check'
import { expect, test } from 'vitest'
import { rippleFrom, rippleEndS, seaWaves, waterHeightAt, waterVelocityAt } from './water.ts'

const request = { waveHeightM: 0.3, waveLengthM: 8, gravityMps2: 9.81, windDeg: 0, seed: 3 }

test('every wave obeys the dispersion of deep water', () => {
  for (const { omega, waveNumber } of seaWaves(request)) expect(omega * omega).toBeCloseTo(9.81 * waveNumber, 9)
})

test('waves together are as high as asked for, in root mean square', () => {
  const squares = seaWaves(request).reduce((sum, { amplitudeM }) => sum + amplitudeM * amplitudeM, 0)
  expect(Math.sqrt(squares)).toBeCloseTo(0.3, 9)
})

test('the surface rises as fast as the water at it', () => {
  const water = { levelM: 0, waves: seaWaves(request), ripples: [] }
  const place = fc.double({ min: -30, max: 30, noNaN: true })
  fc.assert(fc.property(place, place, fc.double({ min: 0, max: 60, noNaN: true }), (x, z, t) => {
    const h = 1e-4
    const rise = (waterHeightAt(water, x, z, t + h) - waterHeightAt(water, x, z, t - h)) / (2 * h)
    expect(Math.abs(rise - waterVelocityAt(water, x, z, t)[1])).toBeLessThan(1e-4)
  }), { seed: 1 })
})

test('a ripple begins with the blow, spreads and dies', () => {
  const ripple = rippleFrom({ timeS: 1, x: 0, z: 0, speedMps: 3, massKg: 75 })
  const water = { levelM: 0, waves: [], ripples: [ripple] }
  const highest = (t: number): number => Math.max(...Array.from({ length: 200 }, (_, i) => Math.abs(waterHeightAt(water, i * 0.05, 0, t))))
  expect(highest(0.99)).toBe(0)
  expect(highest(1.4)).toBeGreaterThan(0.02)
  expect(highest(3)).toBeLessThan(highest(1.4))
  expect(highest(1 + rippleEndS + 0.01)).toBe(0)
})
