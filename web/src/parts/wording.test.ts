import { expect, test } from 'vitest'
import { agoInWords, durationInWords } from './wording.ts'

test('says lengths as people do', () => {
  expect([0.2, 1, 45.4, 89, 90, 130].map(durationInWords)).toEqual(['1 second', '1 second', '45 seconds', '89 seconds', '2 minutes', '2 minutes'])
})

test('says how long ago in the largest unit that fits', () => {
  const now = Date.parse('2026-11-23T12:00:00Z')
  const ago = (instant: string) => agoInWords(instant, now)
  expect(['2026-11-23T11:59:30Z', '2026-11-23T11:59:00Z', '2026-11-23T10:01:00Z', '2026-11-21T12:00:00Z', '2024-11-01T00:00:00Z'].map(ago))
    .toEqual(['just now', '1 minute ago', '1 hour ago', '2 days ago', '2 years ago'])
})

test('a clock that runs ahead on the server is not the future', () => {
  expect(agoInWords('2026-11-23T12:00:09Z', Date.parse('2026-11-23T12:00:00Z'))).toBe('just now')
})
