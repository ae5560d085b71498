import { expect, test } from 'vitest'
import { timeChanges } from './covering/timing.ts'

const turns = (id: string, to: string) => ({ id, who: 'leaf', kind: 'color' as const, to })

test('of three colours each is seen for as long: the second begins when the first has been looked at', () => {
  const [first, second] = timeChanges([turns('one', '#f0c93a'), turns('two', '#c8312b')], 4)
  const ends = (change: typeof first): number => (change?.startS ?? 0) + (change?.durationS ?? 0)
  expect(first?.startS).toBeGreaterThan(0.6)
  expect((second?.startS ?? 0) - ends(first)).toBeGreaterThan(0.4)
  expect(4 - ends(second)).toBeGreaterThan(0.6)
})

test('a change alone takes the middle of its shot', () => {
  expect(timeChanges([turns('one', '#f0c93a')], 10)).toMatchObject([{ startS: 1.4, durationS: 7.2 }])
})
