import type { StagedChange } from '@kinora/contract'
import { expect, test } from 'vitest'
import { isChanging, shareOf, stateOf } from './body-state.ts'

const when = { startS: 1, durationS: 2 }
const changes: StagedChange[] = [
  { id: 'melts', who: 'butter', kind: 'form', how: 'melt', fromAmount: 0, toAmount: 1, ...when },
  { id: 'grows', who: 'fish', kind: 'size', fromScale: 0.5, toScale: 1.5, ...when },
  { id: 'turns', who: 'egg', kind: 'becomes', to: 'chick', ...when },
  { id: 'fills', who: 'glass', kind: 'level', from: 0.1, to: 0.9, color: '#f79a1e', ...when },
]

test('a change is not there before it begins and wholly there after it', () => {
  expect([0, 1, 2, 3, 9].map((filmS) => shareOf(when, filmS))).toEqual([0, 0, 0.5, 1, 1])
})

test('each body has only what befalls it', () => {
  expect(stateOf(changes, 'butter', 9).forms).toEqual([{ how: 'melt', amount: 1 }])
  expect(stateOf(changes, 'fish', 0).scale).toBe(0.5)
  expect(stateOf(changes, 'fish', 9).scale).toBe(1.5)
  expect(stateOf(changes, 'glass', 2).level).toBeCloseTo(0.5, 5)
  expect(stateOf(changes, 'stone', 9)).toMatchObject({ forms: [], scale: 1, presence: 1, level: undefined })
})

test('what something becomes takes its place', () => {
  const presenceAt = (id: string, filmS: number): number => stateOf(changes, id, filmS).presence
  expect([presenceAt('egg', 0), presenceAt('chick', 0)]).toEqual([1, 0])
  expect([presenceAt('egg', 9), presenceAt('chick', 9)]).toEqual([0, 1])
  expect(['egg', 'chick', 'butter', 'stone'].map((id) => isChanging(changes, id))).toEqual([true, true, true, false])
})

test('what is pressed springs back from where it was: of two changes of one form the last that has begun holds', () => {
  const there: StagedChange = { id: 'pressed', who: 'spring', kind: 'form', how: 'flatten', fromAmount: 0, toAmount: 0.8, startS: 0, durationS: 1 }
  const back: StagedChange = { ...there, id: 'released', fromAmount: 0.8, toAmount: 0, startS: 2 }
  expect([0, 1, 1.5, 2.5, 4].map((filmS) => stateOf([there, back], 'spring', filmS).forms[0]?.amount)).toEqual([0, 0.8, 0.8, 0.4, 0])
})
