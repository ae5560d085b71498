import { expect, test } from 'vitest'
import { luminance } from './color.ts'
import { seasonTints } from './season.ts'

test('a season changes hues and leaves light and shade', () => {
  for (const { low, high } of Object.values(seasonTints)) for (const tint of [low, high]) expect(luminance(tint)).toBeCloseTo(1, 5)
})

test('nothing turns in summer, nearly all in autumn, to warm colours', () => {
  const { autumn, summer } = seasonTints
  expect(summer.share).toBe(0)
  expect(autumn.share).toBeGreaterThan(0.8)
  for (const [red, , blue] of [autumn.low, autumn.high]) expect(red).toBeGreaterThan(blue * 2)
})
