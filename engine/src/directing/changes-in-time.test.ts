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

test('what is poured from one vessel into several fills one after another', () => {
  const glass = (who: string) => [{ id: `${who}-fills`, who, kind: 'level' as const, from: 0, to: 0.7, color: '#8a1230' }, { id: `${who}-pour`, who, kind: 'pour' as const, from: 'bottle', color: '#8a1230' }]
  const timed = timeChanges([...glass('left'), ...glass('right')], 4)
  const [left, , right] = timed
  expect(timed.map(({ startS }) => startS)).toEqual([left?.startS, left?.startS, right?.startS, right?.startS])
  expect(right?.startS).toBeCloseTo((left?.startS ?? 0) + (left?.durationS ?? 0))
})
