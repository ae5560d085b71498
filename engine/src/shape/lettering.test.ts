import { describe, expect, test } from 'vitest'
import { canLetter, fitText, leading, letterLine, lineWidth, triangles } from './lettering.ts'
import { letterforms } from './letterforms.ts'
import type { Point2 } from './lettering.ts'

const ringArea = (ring: readonly Point2[]) => ring.reduce((sum, p, i) => { const q = ring[(i + 1) % ring.length] ?? p; return sum + (p[0] * q[1] - q[0] * p[1]) / 2 }, 0)

describe('lettering', () => {
  test('the triangles of every letter cover its outline and not its holes', () => {
    const wrong = Object.keys(letterforms).filter((letter) => {
      const [rings = []] = letterLine(letter).letters
      // Outer rings turn one way in this typeface, holes the other.
      const inked = Math.abs(rings.reduce((sum, ring) => sum + ringArea(ring), 0))
      const covered = triangles(rings).reduce((sum, t) => sum + ringArea(t), 0)
      return Math.abs(covered - inked) > 0.002
    })
    expect(wrong.join(' ')).toBe('')
  })

  test('a longer text is smaller, in more lines, and still fits its box', () => {
    const short = fitText('OPEN', { width: 0.9, height: 0.4 })
    const long = fitText('The quick brown fox jumps over the dog', { width: 0.9, height: 0.4 })
    expect(short.lines).toEqual(['OPEN'])
    expect(long.lines.length).toBeGreaterThan(1)
    expect(long.capital).toBeLessThan(short.capital)
    expect(Math.max(...long.lines.map(lineWidth)) * long.capital).toBeLessThanOrEqual(0.9 + 1e-9)
    expect((1 + (long.lines.length - 1) * leading) * long.capital).toBeLessThanOrEqual(0.4)
  })

  test('a script that the typeface lacks cannot be lettered', () => {
    expect([canLetter('Café No. 5'), canLetter('寿司'), canLetter('  ')]).toEqual([true, false, false])
  })
})
