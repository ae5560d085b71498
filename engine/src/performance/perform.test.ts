import { beforeAll, expect, test } from 'vitest'
import type { StagedScreenplay } from '../../../contract/src/index.ts'
import { actions, recipes } from '../catalog/index.ts'
import type { Takes } from '../speech/index.ts'
import { hashOf } from './hash.ts'
import { numbersPerBone } from './performance.ts'
import { perform } from './perform.ts'
import { onGround, stagedWith, stickModels, testPlatform } from './stage-for-tests.ts'
import { poseAt } from './track.ts'

const noTakes: Takes = new Map()
let platform: Awaited<ReturnType<typeof testPlatform>>
beforeAll(async () => { platform = await testPlatform() })

const cast = { a: 'woman', b: 'dog', ball: 'tennis-ball' }
const twoShots = (): StagedScreenplay => stagedWith(cast, [
  { placements: { a: onGround(0, 0, 0), b: onGround(1, 0, 90) }, beats: [{ action: 'walk' }, { who: 'b', action: 'run' }], durationS: 1.5 },
  { placements: { a: onGround(0, 0, 0), b: onGround(1, 0, 0), ball: onGround(1.6, 0, 0) }, beats: [{ action: 'wave' }, { who: 'b', action: 'eat', target: 'ball' }], durationS: 2 },
])

test('the same Screenplay gives the same bits', async () => {
  const first = await perform(platform, twoShots(), noTakes, stickModels(cast))
  const second = await perform(platform, twoShots(), noTakes, stickModels(cast))
  expect(second.hash).toBe(first.hash)
})

test('editing one shot leaves the other shots as they were', async () => {
  const edited = twoShots()
  const beat = edited.shots[1]?.beats[0]
  if (beat !== undefined) beat.action = 'dance'
  const before = await perform(platform, twoShots(), noTakes, stickModels(cast))
  const after = await perform(platform, edited, noTakes, stickModels(cast))
  const hashes = async (shots: typeof before.shots): Promise<string[]> => Promise.all(shots.map((shot) => hashOf(platform, [shot])))
  const [old, fresh] = [await hashes(before.shots), await hashes(after.shots)]
  expect(fresh[0]).toBe(old[0])
  expect(fresh[1]).not.toBe(old[1])
})

test('a body has one pose per step, and its events lie inside the shot', async () => {
  const { shots } = await perform(platform, twoShots(), noTakes, stickModels(cast))
  for (const shot of shots) {
    for (const body of shot.bodies) expect(body.poseCount).toBe(Math.floor(shot.sceneDurationS * 120) + 1)
    for (const event of shot.events) {
      expect(event.timeS).toBeGreaterThanOrEqual(0)
      expect(event.timeS).toBeLessThanOrEqual(shot.sceneDurationS)
      expect(event.massKg).toBeGreaterThan(0)
    }
  }
  expect(shots[0]?.events.filter(({ kind }) => kind === 'step').length).toBeGreaterThan(4)
})

test('poseAt is exact on a step and between its neighbours off it', async () => {
  const { shots } = await perform(platform, twoShots(), noTakes, stickModels(cast))
  const track = shots[0]?.bodies[0]
  if (track === undefined) throw new Error('nobody in the shot')
  const size = track.boneCount * numbersPerBone
  const [at, next, between] = [new Float32Array(size), new Float32Array(size), new Float32Array(size)]
  poseAt(track, 60 / 120, at)
  poseAt(track, 61 / 120, next)
  poseAt(track, 60.5 / 120, between)
  expect(at[2]).toBeCloseTo(track.poses[60 * size + 2] ?? NaN, 5)
  expect(between[2]).toBeCloseTo(((at[2] ?? 0) + (next[2] ?? 0)) / 2, 5)
  poseAt(track, 1e6, between)
  expect(between[2]).toBe(track.poses[(track.poseCount - 1) * size + 2])
})

test('the dog eats the ball: it bites, and the ball is seen no more', async () => {
  const staged = stagedWith(cast, [{ placements: { b: onGround(0, 0, 90), ball: onGround(0.9, 0, 0) }, beats: [{ who: 'b', action: 'eat', target: 'ball', count: 1 }], durationS: 4 }])
  const [shot] = (await perform(platform, staged, noTakes, stickModels(cast))).shots
  const bite = shot?.events.find(({ kind }) => kind === 'bite')
  expect(bite?.against).toBe('ball')
  const visible = shot?.bodies.find(({ entityId }) => entityId === 'ball')?.channels['visible']
  expect(visible?.[0]).toBe(1)
  expect(visible?.at(-1)).toBe(0)
})

test('a target is reached and stopped before', async () => {
  const staged = stagedWith(cast, [{ placements: { a: onGround(0, 0, 180), b: onGround(2, 2, 0) }, beats: [{ action: 'walk', target: 'b' }], durationS: 6 }])
  const [shot] = (await perform(platform, staged, noTakes, stickModels(cast))).shots
  const end = shot?.bodies.find(({ entityId }) => entityId === 'a')
  const at = new Float32Array((end?.boneCount ?? 0) * numbersPerBone)
  if (end !== undefined) poseAt(end, 6, at)
  const away = Math.sqrt(((at[0] ?? 0) - 2) * ((at[0] ?? 0) - 2) + ((at[2] ?? 0) - 2) * ((at[2] ?? 0) - 2))
  expect(away).toBeGreaterThan(0.3)
  expect(away).toBeLessThan(1.6)
})

test('bodies of every kind can be asked for every action without a pose that is no pose', async () => {
  const living = recipes.filter(({ id }) => ['woman', 'robot', 'cat', 'duck', 'fish', 'octopus'].includes(id))
  expect(living.length).toBe(6)
  const sliceS = 0.15
  for (const recipe of living) {
    const everybody = { a: recipe.id, b: 'woman', ball: 'tennis-ball' }
    const beats = actions.map(({ id }, index) => ({ action: id, startS: index * sliceS, durationS: sliceS, target: 'b', with: 'ball' }))
    const staged = stagedWith(everybody, [{ placements: { a: onGround(0, 0, 0), b: onGround(1.5, 0.5, 180), ball: onGround(0.5, 0.5, 0) }, beats, durationS: beats.length * sliceS }])
    const [shot] = (await perform(platform, staged, noTakes, stickModels(everybody))).shots
    for (const body of shot?.bodies ?? []) expect(body.poses.every((value) => Number.isFinite(value)), `${recipe.id}: ${body.entityId}`).toBe(true)
  }
}, 120_000)
