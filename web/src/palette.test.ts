import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'

const style = readFileSync(new URL('./style.css', import.meta.url), 'utf8')

/** A colour of the palette in the light or the dark theme, as red, green and blue from 0 to 1. */
function color(name: string, theme: 'light' | 'dark'): number[] {
  const value = style.match(new RegExp(`--color-${name}: ([^;]+);`))?.[1] ?? ''
  const hexes = value.match(/#[0-9a-f]{3,6}/g) ?? []
  const hex = hexes[theme === 'dark' && hexes.length === 2 ? 1 : 0] ?? ''
  const digits = hex.length === 4 ? [...hex.slice(1)].map((digit) => digit + digit) : hex.slice(1).match(/../g) ?? []
  return digits.map((pair) => Number.parseInt(pair, 16) / 255)
}

/** Contrast ratio of WCAG 2.2, from 1 to 21. */
function contrast(a: number[], b: number[]): number {
  const luminance = (rgb: number[]) => {
    const [r = 0, g = 0, b = 0] = rgb.map((value) => (value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4))
    return 0.2126 * r + 0.7152 * g + 0.0722 * b
  }
  const [light = 0, dark = 0] = [luminance(a), luminance(b)].sort((x, y) => y - x)
  return (light + 0.05) / (dark + 0.05)
}

const textPairs = [...['ink', 'quiet', 'warning'].flatMap((text) => [[text, 'ground'], [text, 'raised']] as const), ['on-accent', 'accent'] as const]
const markPairs = ['shown', 'approximated', 'edge'].flatMap((mark) => [[mark, 'ground'], [mark, 'raised']] as const)

test.each(['light', 'dark'] as const)('text can be read in the %s theme', (theme) => {
  for (const [text, ground] of textPairs) expect(contrast(color(text, theme), color(ground, theme)), `${text} on ${ground}`).toBeGreaterThanOrEqual(4.5)
})

test.each(['light', 'dark'] as const)('underlines and edges can be seen in the %s theme', (theme) => {
  for (const [mark, ground] of markPairs) expect(contrast(color(mark, theme), color(ground, theme)), `${mark} on ${ground}`).toBeGreaterThanOrEqual(3)
})
