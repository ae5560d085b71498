import { beforeAll, expect, test } from 'vitest'
import type { Placement } from '@kinora/contract'
import { recipeById } from '../catalog/index.ts'
import { buildModel } from '../shape/index.ts'
import { numbersPerBone, type BodyTrack } from './performance.ts'
import { swingPeriodS } from './pendulum.ts'
import { perform } from './perform.ts'
import { onGround, stagedWith, stickModels, testPlatform, type TestShot } from './stage-for-tests.ts'

let platform: Awaited<ReturnType<typeof testPlatform>>
beforeAll(async () => { platform = await testPlatform() })

test('a mass on a thread swings in 2π·√(l/g), whatever it weighs; a rod on its end as one two thirds as long', () => {
  const of = (masses: Parameters<typeof swingPeriodS>[0]['masses'], gravityMps2 = 9.81): number => swingPeriodS({ masses, pivot: [0, 2, 0], axis: [0, 0, 1] }, { gravityMps2, toEachSideRad: 0 })
  expect(of([{ massKg: 3, position: [0, 1, 0] }])).toBeCloseTo(2 * Math.PI * Math.sqrt(1 / 9.81), 9)
  expect(of([{ massKg: 40, position: [0, 1, 5] }], 1.62)).toBeCloseTo(2 * Math.PI * Math.sqrt(1 / 1.62), 9)
  const rod = Array.from({ length: 400 }, (_, i) => ({ massKg: 1, position: [0, 2 - (i + 0.5) / 400, 0] as const }))
  expect(of(rod)).toBeCloseTo(2 * Math.PI * Math.sqrt(2 / 3 / 9.81), 4)
})

/** Seconds from one pass through the middle to the next but one, of the later passes. */
function periodOf(track: BodyTrack, bone: number, about: 3 | 5, rest: number): number {
  const passes: number[] = []
  let before = 0
  for (let step = 0; step < track.poseCount; step++) {
    const at = (step * track.boneCount + bone) * numbersPerBone
    const now = 2 * Math.atan2(track.poses[at + about] ?? 0, track.poses[at + 6] ?? 1) - rest
    if (step > 0 && before < 0 && now >= 0) passes.push((step - now / (now - before)) / 120)
    before = now
  }
  return ((passes.at(-1) ?? NaN) - (passes[1] ?? NaN)) / (passes.length - 2)
}

const onSeat: Placement = { kind: 'carried', on: [{ entityId: 'b', socket: 'seat' }], posture: 'sit' }

async function trackOf(cast: Readonly<Record<string, string>>, shot: TestShot): Promise<{ track: BodyTrack; bone: number }> {
  const swings = recipeById(cast['b'] ?? '')
  if (swings === undefined) throw new Error('nothing swings')
  const models = new Map([...stickModels(cast), ['b', buildModel(swings, undefined)]])
  const { shots } = await perform(platform, stagedWith(cast, [shot]), new Map(), models)
  const track = shots[0]?.bodies.find(({ entityId }) => entityId === 'b')
  if (track === undefined) throw new Error('nothing swings')
  return { track, bone: (models.get('b')?.boneIndex['swing'] ?? models.get('b')?.boneIndex['bob']) ?? 0 }
}

test('a swing goes as slowly as its ropes are long, and two and a half times as slowly on the moon', async () => {
  const swung = async (set: string): Promise<number> => {
    const { track, bone } = await trackOf({ a: 'girl', b: 'swing' }, { set, placements: { b: onGround(0, 0, 0), a: onSeat }, durationS: 20, beats: [{ who: 'a', action: 'swing', target: 'b' }] })
    return periodOf(track, bone, 3, 0)
  }
  const [here, there] = [await swung('playground'), await swung('moon')]
  expect(here).toBeGreaterThan(2)
  expect(here).toBeLessThan(2 * Math.PI * Math.sqrt(1.75 / 9.81) * 1.06)
  expect(Math.abs(there / here / Math.sqrt(9.81 / 1.62) - 1)).toBeLessThan(0.01)
})

test('a pendulum that hangs aside swings by itself, faster where the world pulls harder', async () => {
  const swung = async (set: string): Promise<number> => {
    const { track, bone } = await trackOf({ b: 'pendulum' }, { set, placements: { b: onGround(0, 0, 0) }, durationS: 16, beats: [] })
    const turns = Array.from({ length: track.poseCount }, (_, step) => 2 * Math.atan2(track.poses[(step * track.boneCount + bone) * numbersPerBone + 5] ?? 0, track.poses[(step * track.boneCount + bone) * numbersPerBone + 6] ?? 1))
    return periodOf(track, bone, 5, (Math.max(...turns) + Math.min(...turns)) / 2)
  }
  const [here, there] = [await swung('laboratory'), await swung('moon')]
  expect(Math.abs(there / here / Math.sqrt(9.81 / 1.62) - 1)).toBeLessThan(0.01)
})
