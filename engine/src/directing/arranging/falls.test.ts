import { expect, test } from 'vitest'
import type { Screenplay, Shot } from '@kinora/contract'
import { Bodies } from '../staging/bodies.ts'
import { withFalls } from './falls.ts'

const film = (props: readonly string[], shot: Partial<Shot>): { bodies: Bodies; shot: Shot } => {
  const screenplay = { cast: [], props: props.map((recipe) => ({ id: recipe, recipe, label: recipe })), shots: [], sets: [] } as unknown as Screenplay
  return { bodies: new Bodies(screenplay, new Map()), shot: { id: 'shot-1', setId: 'room', beats: [], lines: [], ...shot } as Shot }
}
const placeOf = (shot: Shot, id: string) => {
  const at = shot.placements?.[id]
  if (at?.kind !== 'ground') throw new Error(`${id} stands nowhere.`)
  return { x: at.xM, y: at.yM ?? 0, z: at.zM }
}
const endOf = (shot: Shot, id: string) => shot.beats.find(({ who }) => who === id)?.target as { xM: number; yM?: number; zM: number }
const falling = (who: string, to?: string) => ({ id: 'beat-1', who, action: 'drift', manner: ['downwards'], ...(to === undefined ? {} : { target: { relation: 'on' as const, to } }) })

test('what falls through the picture ends on the ground, straight below', () => {
  const { bodies, shot } = film(['gift-box'], { beats: [falling('gift-box')] })
  const staged = withFalls(shot, bodies, 4)
  expect(placeOf(staged, 'gift-box').y).toBeGreaterThan(0.3)
  expect(endOf(staged, 'gift-box')).toEqual({ xM: placeOf(staged, 'gift-box').x, zM: placeOf(staged, 'gift-box').z })
})

test('what lands on a bed comes to rest at the height of its mattress', () => {
  const { bodies, shot } = film(['teddy-bear', 'bed'], { beats: [falling('teddy-bear', 'bed')] })
  const staged = withFalls(shot, bodies, 4)
  expect(endOf(staged, 'teddy-bear').yM).toBeCloseTo(0.58, 2)
  expect(placeOf(staged, 'teddy-bear').y).toBeGreaterThan(1)
})

test('fruit hangs in the crown of its tree before it falls, and beside the stem', () => {
  const { bodies, shot } = film(['apple', 'tree'], { beats: [falling('apple')], standings: [{ who: 'apple', relation: 'on', to: 'tree' }] })
  const staged = withFalls(shot, bodies, 4)
  const { heightM } = bodies.extentOf('tree')
  expect(placeOf(staged, 'apple').y / heightM).toBeGreaterThan(0.4)
  expect(placeOf(staged, 'apple').y / heightM).toBeLessThan(0.8)
  expect(Math.abs(placeOf(staged, 'apple').x - placeOf(staged, 'tree').x)).toBeGreaterThan(0.3)
  expect(staged.standings).toEqual([])
})

test('what falls off a table begins on it and ends on the floor clear of it', () => {
  const { bodies, shot } = film(['cup', 'table'], { beats: [falling('cup')], standings: [{ who: 'cup', relation: 'on', to: 'table' }] })
  const staged = withFalls(shot, bodies, 4)
  const { halfWidthM } = bodies.extentOf('table')
  expect(placeOf(staged, 'cup').y).toBeCloseTo(0.75, 1)
  expect(endOf(staged, 'cup').xM - placeOf(staged, 'table').x).toBeGreaterThan(halfWidthM)
  expect(endOf(staged, 'cup').yM).toBeUndefined()
})
