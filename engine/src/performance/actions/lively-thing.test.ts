import { expect, test } from 'vitest'
import type { Takes } from '../../speech/index.ts'
import { perform } from '../perform.ts'
import { onGround, stagedWith, stickModels, testPlatform } from '../stage-for-tests.ts'

const noTakes: Takes = new Map()
const platform = await testPlatform()

/** The root of a teapot every tenth of a second while it acts for two: place and rotation. */
async function rootsOf(action: string, target?: { xM: number; zM: number }): Promise<number[][]> {
  const cast = { pot: 'teapot' }
  const beats = [{ who: 'pot', action, startS: 0, durationS: 2, ...(target === undefined ? {} : { target }) }]
  const { shots } = await perform(platform, stagedWith(cast, [{ placements: { pot: onGround(0, 0, 0) }, beats, durationS: 2 }]), noTakes, stickModels(cast))
  const track = shots[0]?.bodies.find(({ entityId }) => entityId === 'pot')
  if (track === undefined) throw new Error('No pot is in the shot.')
  return Array.from({ length: 20 }, (_, i) => [...track.poses.slice(12 * i * track.boneCount * 7, 12 * i * track.boneCount * 7 + 7)])
}
const spread = (values: readonly number[]): number => Math.max(...values) - Math.min(...values)
const column = (rows: readonly number[][], at: number): number[] => rows.map((row) => row[at] ?? 0)

test('a thing that dances hops and rocks to both sides where it is', async () => {
  const roots = await rootsOf('thing-dance')
  expect(spread(column(roots, 1))).toBeGreaterThan(0.03)
  expect(Math.min(...column(roots, 5))).toBeLessThan(-0.08)
  expect(Math.max(...column(roots, 5))).toBeGreaterThan(0.08)
  expect(spread(column(roots, 2))).toBeLessThan(0.02)
})

test('a thing that walks is at its goal in the end', async () => {
  expect(column(await rootsOf('thing-walk', { xM: 1, zM: 0 }), 0).at(-1)).toBeGreaterThan(0.9)
})
