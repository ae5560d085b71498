import { beforeAll, expect, test } from 'vitest'
import type { Placement } from '@kinora/contract'
import { recipeById } from '../catalog/index.ts'
import { buildModel } from '../shape/index.ts'
import type { BodyTrack, Performance } from './performance.ts'
import { numbersPerBone } from './performance.ts'
import { perform } from './perform.ts'
import { onGround, stagedWith, stickModels, testPlatform } from './stage-for-tests.ts'

let platform: Awaited<ReturnType<typeof testPlatform>>
beforeAll(async () => { platform = await testPlatform() })

const onSeat = (entityId: string): Placement => ({ kind: 'carried', on: [{ entityId, socket: 'seat' }], posture: 'sit' })

async function performed(cast: Readonly<Record<string, string>>, { action, target, placements }: { action: string; target: string; placements: Record<string, Placement> }): Promise<Performance> {
  // a thing's own size decides how far it gives
  const thing = recipeById(cast[target] ?? '')
  const models = new Map([...stickModels(cast), ...(thing === undefined ? [] : [[target, buildModel(thing, undefined)] as const])])
  return perform(platform, stagedWith(cast, [{ placements, durationS: 4, beats: [{ who: 'a', action, target }] }]), new Map(), models)
}

const trackOf = ({ shots }: Performance, id: string): BodyTrack => {
  const track = shots[0]?.bodies.find(({ entityId }) => entityId === id)
  if (track === undefined) throw new Error(`Nobody is called ${id}.`)
  return track
}

/** One number of one bone at every step: 1 is its height, 2 its depth. */
const course = (track: BodyTrack, bone: number, which: number): number[] => Array.from({ length: track.poseCount }, (_, step) => track.poses[(step * track.boneCount + bone) * numbersPerBone + which] ?? 0)
const span = (values: readonly number[]): number => Math.max(...values) - Math.min(...values)

test('whoever bounces on a trampoline flies more than a metre, and the mat sags', async () => {
  const film = await performed({ a: 'boy', b: 'trampoline' }, { action: 'bounce', target: 'b', placements: { b: onGround(0, 0, 0), a: onSeat('b') } })
  expect(span(course(trackOf(film, 'a'), 0, 1))).toBeGreaterThan(1.1)
  const [middle, edge] = [course(trackOf(film, 'b'), 1, 1), course(trackOf(film, 'b'), 8, 1)]
  expect(span(middle)).toBeGreaterThan(0.2)
  expect(span(edge)).toBeLessThan(0.3 * span(middle))
})

test('a drum rings where it is struck', async () => {
  const film = await performed({ a: 'woman', b: 'drum' }, { action: 'play-drums', target: 'b', placements: { b: onGround(0, 0, 0), a: onGround(0, -0.8, 0) } })
  expect(span(course(trackOf(film, 'b'), 1, 1))).toBeGreaterThan(0.03)
})

test('the seat of a swing goes to and fro with who swings', async () => {
  const film = await performed({ a: 'girl', b: 'swing' }, { action: 'swing', target: 'b', placements: { b: onGround(0, 0, 0), a: onSeat('b') } })
  expect(span(course(trackOf(film, 'a'), 0, 2))).toBeGreaterThan(2)
  expect(span(course(trackOf(film, 'b'), 1, 3))).toBeGreaterThan(0.7)
})
