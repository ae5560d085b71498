import fc from 'fast-check'
import { expect, test } from 'vitest'
import { planTalk, shortestTalkShotS } from './talk-plan.ts'

const turns = fc.array(fc.double({ min: 0.4, max: 6, noNaN: true }), { minLength: 1, maxLength: 9 })

test('whatever is said, every turn is spoken once, in order, whole, and no cut is shorter than an eye needs', () => {
  fc.assert(fc.property(turns, fc.double({ min: 1, max: 60, noNaN: true }), (turnsS, durationS) => {
    const shots = planTalk(turnsS, durationS)
    expect(shots.flatMap((shot) => shot.turns)).toEqual(turnsS.map((_, i) => i))
    expect(shots.reduce((sum, { lengthS }) => sum + lengthS, 0)).toBeCloseTo(durationS, 6)
    expect(shots[0]?.view).toBe('all')
    for (const { turns: spoken, lengthS, view } of shots) {
      if (shots.length > 1) expect(lengthS).toBeGreaterThanOrEqual(shortestTalkShotS - 1e-9)
      if (shots.length > 1) expect(lengthS).toBeGreaterThanOrEqual(spoken.reduce((sum, turn) => sum + (turnsS[turn] ?? 0), 0) - 1e-9)
      if (view === 'speaker') expect(spoken).toHaveLength(1)
    }
  }), { numRuns: 300, seed: 41 })
})

test('a film of four seconds is not cut, one of eight shows both and then each', () => {
  expect(planTalk([1, 1], 4)).toEqual([{ turns: [0, 1], lengthS: 4, view: 'all' }])
  expect(planTalk([2, 2.4], 8).map(({ view }) => view)).toEqual(['all', 'speaker', 'speaker'])
})

test('where there is no time to establish, the first turn is spoken in the shot of both', () => {
  expect(planTalk([2.6, 2.6, 2.4], 8)[0]).toMatchObject({ turns: [0], view: 'all' })
})
