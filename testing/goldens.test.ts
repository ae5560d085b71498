import { expect, test } from 'vitest'
import { compareWithGolden, goldenFilms, renderGolden, tolerance } from './goldens.ts'

test.each(goldenFilms)('$id looks and moves as its golden film', async (film) => {
  const difference = await compareWithGolden(film, await renderGolden(film))
  expect(difference.hashIsSame, 'the Performance has changed; if that is meant, look at it and run: npm run prove -- goldens --update').toBe(true)
  expect(difference.meanLevels, difference.sheetPath).toBeLessThan(tolerance.meanLevels)
  expect(difference.farPixelShare, difference.sheetPath).toBeLessThan(tolerance.farPixelShare)
}, 120_000)

test('a missing golden fails', async () => {
  const run = { performanceHash: '', frames: [] }
  await expect(compareWithGolden({ id: 'no-such-film', prompt: '', seconds: 1 }, run)).rejects.toThrow(/no golden/)
})
