import { expect, test } from 'vitest'
import { shrink, Spritesheet, spritesheetGrid } from './frames.ts'

const flat = (value: number, widthPx = 384, heightPx = 216) => ({ rgba: new Uint8Array(widthPx * heightPx * 4).fill(value), widthPx, heightPx })

test('shrinking averages, keeps the shape and makes it opaque', () => {
  const checker = flat(0, 4, 2)
  for (let i = 0; i < checker.rgba.length; i += 8) checker.rgba.fill(200, i, i + 4)
  const small = shrink(checker, 2)
  expect([small.widthPx, small.heightPx]).toEqual([2, 2])
  expect([...small.rgba.subarray(0, 4)]).toEqual([100, 100, 100, 255])
})

test.each([1, 7, 25, 240])('a film of %i frames fills every tile in order', (frameCount) => {
  const sheet = new Spritesheet(frameCount)
  for (let frame = 0; frame < frameCount; frame++) sheet.add(frame, flat(Math.min(255, frame)))
  const { rgba, widthPx, heightPx } = sheet.compose()
  expect(widthPx).toBe(spritesheetGrid.columns * spritesheetGrid.tileWidthPx)
  expect(rgba.length).toBe(widthPx * heightPx * 4)
  expect(rgba[(heightPx - 1) * widthPx * 4 + (widthPx - 1) * 4]).toBe(Math.min(frameCount - 1, Math.floor((24.5 * frameCount) / 25)))
})

test('a missing moment is a bug, not a black tile', () => {
  const sheet = new Spritesheet(100)
  sheet.add(2, flat(9))
  expect(() => sheet.compose()).toThrow(/lacks tile/)
})
