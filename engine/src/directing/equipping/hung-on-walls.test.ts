import { expect, test } from 'vitest'
import type { Prop, Screenplay, Shot } from '@kinora/contract'
import { setById } from '../../catalog/index.ts'
import { withWallHangings } from './hung-on-walls.ts'

const film = (set: string, props: readonly string[], shot: Partial<Shot>): Screenplay => ({
  cast: [], props: props.map((recipe): Prop => ({ id: recipe, recipe, label: recipe })), sets: [{ id: 'place', recipe: set, label: set }],
  shots: [{ id: 'shot-1', setId: 'place', beats: [], lines: [], ...shot }],
}) as unknown as Screenplay
const placeOf = ({ shots: [shot] }: Screenplay, id: string) => {
  const at = shot?.placements?.[id]
  if (at?.kind !== 'ground') throw new Error(`${id} has no place.`)
  return { x: at.xM, y: at.yM ?? 0, z: at.zM }
}
const hanging = (who: string) => ({ id: 'beat-1', who, action: 'float', manner: ['hanging'] })

test('a mirror beside a window hangs beside it on the wall of the room, both at eye height', () => {
  const hung = withWallHangings(film('room', ['mirror', 'window'], { standings: [{ who: 'mirror', relation: 'beside', to: 'window' }], beats: [hanging('mirror')] }))
  expect(hung.sets[0]?.recipe).toBe('room-wall')
  expect(hung.props.map(({ recipe }) => recipe)).toEqual(['wall-mirror', 'window'])
  const wallM = setById('room-wall')?.wallM ?? 0
  for (const id of ['mirror', 'window']) {
    expect(placeOf(hung, id).y).toBeGreaterThan(0.4)
    expect(Math.abs(placeOf(hung, id).z + wallM)).toBeLessThan(0.4)
  }
  expect(placeOf(hung, 'mirror').x - placeOf(hung, 'window').x).toBeGreaterThan(0.9)
  expect(hung.shots[0]?.standings).toEqual([])
  expect(withWallHangings(hung)).toEqual(hung)
})

test('a picture above a sofa hangs over its back, and the sofa stands at the wall', () => {
  const hung = withWallHangings(film('room', ['painting', 'sofa'], { standings: [{ who: 'painting', relation: 'above', to: 'sofa' }], beats: [hanging('painting')] }))
  expect(placeOf(hung, 'painting').x).toBe(placeOf(hung, 'sofa').x)
  expect(placeOf(hung, 'painting').y).toBeGreaterThan(1)
})

test('a clock on a table and a window out of doors stay where they are', () => {
  const table = film('room', ['clock', 'table'], { standings: [{ who: 'clock', relation: 'on', to: 'table' }] })
  expect(withWallHangings(table)).toEqual(table)
  const outside = film('meadow', ['window'], {})
  expect(withWallHangings(outside)).toEqual(outside)
})

test('what is small and before a window stands on a table', () => {
  const hung = withWallHangings(film('room', ['vase', 'window'], { standings: [{ who: 'vase', relation: 'in-front-of', to: 'window' }] }))
  expect(hung.props.map(({ recipe }) => recipe)).toEqual(['vase', 'window', 'table'])
  expect(placeOf(hung, 'vase').y).toBeCloseTo(0.75, 2)
})
