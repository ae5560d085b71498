import { describe, expect, test } from 'vitest'
import type { Screenplay } from '@kinora/contract'
import { recipeById } from '../../catalog/index.ts'
import { atHumanScale } from './human-scale.ts'

const film = (cast: Screenplay['cast'], beats: Screenplay['shots'][number]['beats'], more: Partial<Screenplay> = {}): Screenplay => ({
  version: 2, title: 'test', prompt: 'test', seed: 0, format: { widthPx: 320, heightPx: 180, fps: 24, durationS: 4 }, look: 'cinematic', cast, props: [], sets: [{ id: 'room', recipe: 'room', label: 'room' }],
  shots: [{ id: 'shot-1', setId: 'room', beats, lines: [] }], ...more,
} as Screenplay)
const member = (recipe: string): Screenplay['cast'][number] => ({ id: recipe, recipe, label: recipe })
const heightOf = (screenplay: Screenplay, id: string): number => (recipeById(id)?.heightM ?? 0) * (screenplay.cast.find((each) => each.id === id)?.appearance?.scale ?? 1)

describe('the size of animals at human work', () => {
  const cooks = film([member('squirrel'), member('mouse')], [{ id: 'a', who: 'squirrel', action: 'cook' }, { id: 'b', who: 'mouse', action: 'knit' }])

  test('they are as tall as children, and neither is small beside the other', () => {
    const sized = atHumanScale(cooks)
    const heights = ['squirrel', 'mouse'].map((id) => 1.35 * heightOf(sized, id))
    expect(Math.max(...heights)).toBeCloseTo(1.25, 2)
    expect(Math.min(...heights) / Math.max(...heights)).toBeGreaterThan(0.73)
  })

  test('doing it twice changes nothing', () => { expect(atHumanScale(atHumanScale(cooks))).toEqual(atHumanScale(cooks)) })

  test('who does what animals do keeps its size', () => {
    const wild = film([member('squirrel'), member('mouse')], [{ id: 'a', who: 'squirrel', action: 'eat' }, { id: 'b', who: 'mouse', action: 'run' }])
    expect(atHumanScale(wild)).toBe(wild)
  })

  test('beside a person it comes up to him and not over him', () => {
    const sized = atHumanScale(film([member('rabbit'), member('woman')], [{ id: 'a', who: 'rabbit', action: 'negotiate', target: 'woman' }]))
    const share = 1.35 * heightOf(sized, 'rabbit') / heightOf(sized, 'woman')
    expect(share).toBeGreaterThan(0.7)
    expect(share).toBeLessThan(1.1)
  })

  test('what they have in hand is fitted to them elsewhere', () => {
    const knitting = { ...cooks, props: [{ id: 'yarn', recipe: 'ball-of-yarn', label: 'yarn' }], shots: cooks.shots.map((shot) => ({ ...shot, beats: shot.beats.map((beat) => ({ ...beat, with: 'yarn' })) })) }
    expect(atHumanScale(knitting as Screenplay).props).toEqual(knitting.props)
  })
})
