import { expect, test } from 'vitest'
import { mixedPaint } from './pigments.ts'

const [red, yellow, blue, white, black, green] = ['#c8312b', '#f0c93a', '#2f6fc4', '#f4f1ea', '#26262a', '#4a9a4b'] as const
const channels = (hex: string): [number, number, number] => [1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16)) as [number, number, number]

test('paints mix as painters know it: green, orange, purple, pink', () => {
  const [r, g, b] = channels(mixedPaint(blue, yellow))
  expect(g).toBeGreaterThan(1.5 * Math.max(r, b))
  const orange = channels(mixedPaint(red, yellow))
  expect(orange[0]).toBeGreaterThan(1.3 * orange[1])
  expect(orange[1]).toBeGreaterThan(1.8 * orange[2])
  const purple = channels(mixedPaint(red, blue))
  expect(Math.min(purple[0], purple[2])).toBeGreaterThan(1.5 * purple[1])
  const pink = channels(mixedPaint(red, white))
  expect(pink[0]).toBeGreaterThan(200)
  expect(pink[1]).toBeGreaterThan(110)
})

test('which is poured first does not matter, black deepens and opposites are brown', () => {
  expect(mixedPaint(blue, yellow)).toBe(mixedPaint(yellow, blue))
  expect(Math.max(...channels(mixedPaint(red, black)))).toBeLessThan(150)
  const [r, g, b] = channels(mixedPaint(red, green))
  expect(r > g && g > b && r < 140).toBe(true)
})
