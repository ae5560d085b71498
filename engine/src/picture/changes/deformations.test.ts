import { expect, test } from 'vitest'
import { breaking, deform, fling, pieceOf } from './deformations.ts'
import type { Frame, Vertex } from './frame.ts'

const frame: Frame = { footY: 0, heightM: 1, middleX: 0, middleZ: 0, halfXM: 0.5, halfZM: 0.1, reachM: 0.5 }
const corner = (x: number, y: number, z: number): Vertex => ({ x, y, z, nx: 0, ny: 1, nz: 0 })
const forms = ['melt', 'wilt', 'shrivel', 'deflate', 'inflate', 'crumple', 'flatten', 'bend'] as const

test.each(forms)('%s: nothing moves at 0, and at 1 what was on top has moved', (how) => {
  const rest = corner(0.3, 1, 0.05)
  const unmoved = corner(0.3, 1, 0.05)
  deform(how, unmoved, 0, frame)
  expect(unmoved).toEqual(rest)
  const moved = corner(0.3, 1, 0.05)
  deform(how, moved, 1, frame)
  expect(Math.hypot(moved.x - rest.x, moved.y - rest.y, moved.z - rest.z)).toBeGreaterThan(0.05)
})

test('what melts ends low and wide, and a thin bar becomes as deep as it is broad', () => {
  const top = corner(0, 1, 0)
  const side = corner(0.5, 0, 0)
  const front = corner(0, 0, 0.1)
  for (const vertex of [top, side, front]) deform('melt', vertex, 1, frame)
  expect(top.y).toBeLessThan(0.15)
  expect(side.x).toBeGreaterThan(0.5)
  expect(front.z).toBeGreaterThan(0.4)
})

test('two walls in one place stay together, whichever way they face', () => {
  for (const how of ['shrivel', 'crumple', 'deflate', 'melt'] as const) {
    const [one, other] = [corner(0.2, 0.4, 0.1), { ...corner(0.2, 0.4, 0.1), ny: 0, nz: -1 }]
    for (const vertex of [one, other]) deform(how, vertex, 1, frame)
    expect([other.x, other.y, other.z]).toEqual([one.x, one.y, one.z])
  }
})

test('shards fly out and never below the ground; halves part', () => {
  expect([...breaking].sort()).toEqual(['crumble', 'pop', 'shatter', 'split'])
  for (const how of breaking) {
    const vertex = corner(0.4, 0.5, 0)
    const piece = { cell: pieceOf(how, [0.4, 0.5, 0], frame), middle: [0.4, 0.5, 0] as const }
    fling(how, vertex, piece, { amount: 1, frame })
    expect(vertex.y).toBeGreaterThanOrEqual(0)
    expect(vertex.x).not.toBeCloseTo(0.4, 3)
  }
})

test('a building goes up floor by floor, a pencil loses length but not its point, an umbrella folds down and a flower up', () => {
  const heightAt = (amount: number): number => { const roof = corner(0, 1, 0); deform('unbuilt', roof, amount, frame); return roof.y }
  expect([heightAt(1) < 0.05, heightAt(0.5), heightAt(0)]).toEqual([true, 0.5, 1])
  const long: Frame = { ...frame, heightM: 0.1 }
  const [tip, neck] = [corner(0.5, 0.05, 0), corner(0.4, 0.05, 0)]
  for (const vertex of [tip, neck]) deform('shorten', vertex, 1, long)
  expect(tip.x).toBeLessThan(0)
  expect(tip.x - neck.x).toBeCloseTo(0.1, 5)
  const [canopy, petal] = [corner(0.4, 0.8, 0), corner(0.4, 0.8, 0)]
  deform('furl', canopy, 1, frame)
  deform('bud', petal, 1, frame)
  expect(canopy.y < 0.8 && petal.y > 0.8 && canopy.x < 0.1 && petal.x < 0.2).toBe(true)
  const begun = corner(0.4, 0, 0)
  deform('unrolled', begun, 0, frame)
  expect(begun.x).toBe(-0.5)
})

test('what pops draws together into droplets, which fall and are gone', () => {
  expect(breaking.has('pop')).toBe(true)
  const piece = { cell: [2, 3, 0], middle: [0.3, 0.6, 0] } as const
  const spread = (amount: number): { wide: number; y: number } => {
    const ends = [0.25, 0.35].map((x) => { const vertex = corner(x, 0.6, 0); fling('pop', vertex, piece, { amount, frame }); return vertex })
    return { wide: Math.abs((ends[1]?.x ?? 0) - (ends[0]?.x ?? 0)), y: ends[0]?.y ?? 0 }
  }
  expect(spread(0.3).wide).toBeLessThan(0.05)
  expect(spread(1).wide).toBeLessThan(0.001)
  expect(spread(1).y).toBeLessThan(0.3)
})

test('a sheet is torn along a ragged edge into two halves that part', () => {
  const sheet: Frame = { ...frame, halfZM: 0.02 * frame.halfXM }
  const sides = [0.1, 0.25, 0.4, 0.55, 0.7, 0.85].map((y) => pieceOf('split', [0.1 * sheet.halfXM, y * sheet.heightM, 0], sheet)[0])
  expect(new Set(sides)).toEqual(new Set([-1, 1]))
  const [left, right] = ([-1, 1] as const).map((side) => { const vertex = corner(0.02 * side, 0, 0); fling('split', vertex, { cell: [side, 0, 0], middle: [0, 0, 0] }, { amount: 1, frame: sheet }); return vertex.x })
  expect((right ?? 0) - (left ?? 0)).toBeGreaterThan(sheet.halfXM)
})
