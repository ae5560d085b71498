import { describe, expect, test } from 'vitest'
import { presenceOf, Titles } from './titles.ts'

const title = (text: string, place: 'middle' | 'lower' | 'upper') => ({ id: 't', text, place, startS: 0, durationS: 3 })

/** The box of what a title changed in a grey frame. */
function inkedBox(widthPx: number, heightPx: number, text: string, place: 'middle' | 'lower' | 'upper'): { left: number; right: number; top: number; bottom: number; brightest: number } {
  const rgba = new Uint8Array(widthPx * heightPx * 4).fill(120)
  new Titles({ widthPx, heightPx }).drawInto(rgba, [title(text, place)], 1.5)
  const box = { left: widthPx, right: 0, top: heightPx, bottom: 0, brightest: 0 }
  for (let y = 0; y < heightPx; y++) for (let x = 0; x < widthPx; x++) {
    const value = rgba[(y * widthPx + x) * 4] ?? 0
    box.brightest = Math.max(box.brightest, value)
    if (value > 200) { box.left = Math.min(box.left, x); box.right = Math.max(box.right, x); box.top = Math.min(box.top, y); box.bottom = Math.max(box.bottom, y) }
  }
  return box
}

describe('a title', () => {
  test.each([[320, 180], [1920, 1080], [360, 640], [400, 400]])('lies within the frame and about its middle at %i×%i', (width, height) => {
    const box = inkedBox(width, height, 'The Last Lighthouse Keeper', 'middle')
    expect(box.brightest).toBeGreaterThan(240)
    expect(box.left).toBeGreaterThan(width * 0.03)
    expect(box.right).toBeLessThan(width * 0.97)
    expect(Math.abs((box.left + box.right) / 2 - width / 2)).toBeLessThan(width * 0.03)
    expect(Math.abs((box.top + box.bottom) / 2 - height / 2)).toBeLessThan(height * 0.05)
    expect(box.bottom - box.top).toBeGreaterThan(height * 0.08)
  })

  test('stands below or above when it is said to', () => {
    expect(inkedBox(320, 180, 'Paris, 1925', 'lower').top).toBeGreaterThan(120)
    expect(inkedBox(320, 180, 'Paris, 1925', 'upper').bottom).toBeLessThan(60)
  })

  test('comes and goes softly', () => {
    const at = (filmS: number) => presenceOf({ startS: 1, durationS: 2 }, filmS)
    expect([at(0.9), at(1), at(2), at(3)]).toEqual([0, 0, 1, 0])
    expect(at(1.1)).toBeGreaterThan(0)
    expect(at(1.1)).toBeLessThan(at(1.2))
  })

  test('in letters that the typeface lacks is not drawn', () => {
    expect(inkedBox(320, 180, '東京', 'middle').brightest).toBe(120)
  })
})
