import { beforeAll, expect, test } from 'vitest'
import { add, addScaled, cross, length, scale, subtract, type Vector } from '../../platform/index.ts'
import type { Model } from '../../shape/index.ts'
import type { BodyTrack, ShotPerformance } from '../performance.ts'
import { perform } from '../perform.ts'
import { onGround, rigAt, stagedWith, stickModels, testPlatform } from '../stage-for-tests.ts'
import { massPointsOf, shapeOf } from './mass-points.ts'
import { centerOfMass } from './momentum.ts'

let platform: Awaited<ReturnType<typeof testPlatform>>
beforeAll(async () => { platform = await testPlatform() })

interface Flown { shot: ShotPerformance; model: Model; track: BodyTrack; fromS: number; toS: number }

/** What is written down of a skill, with breath, gaze and hair, and when it is in the air. */
async function flown(recipe: string, beat: { action: string; count?: number }, { set, durationS }: { set: string; durationS: number }): Promise<Flown> {
  const cast = { a: recipe }
  const models = stickModels(cast)
  const { shots } = await perform(platform, stagedWith(cast, [{ set, durationS, placements: { a: onGround(0, 0, 0) }, beats: [beat] }]), new Map(), models)
  const [shot, model] = [shots[0], models.get('a')]
  const fromS = shot?.events.find(({ kind }) => kind === 'takeoff')?.timeS ?? NaN
  const toS = shot?.events.find(({ kind, timeS }) => kind === 'land' && timeS > fromS)?.timeS ?? NaN
  const track = shot?.bodies[0]
  if (shot === undefined || model === undefined || track === undefined) throw new Error('nobody flies')
  return { shot, model, track, fromS: fromS + 3 / 120, toS: toS - 3 / 120 }
}

const masses = ({ model, track }: Flown, step: number): Float64Array => shapeOf(rigAt(model, track, step / 120), massPointsOf(model))
const pointAt = (shape: Float64Array, i: number): Vector => [shape[3 * i] ?? 0, shape[3 * i + 1] ?? 0, shape[3 * i + 2] ?? 0]

/** Angular momentum about the centre of mass, from five poses: to the fourth order. */
function momentumAt(film: Flown, step: number): Vector {
  const { massesKg } = massPointsOf(film.model)
  const [b2, b1, now, a1, a2] = [-2, -1, 0, 1, 2].map((off) => masses(film, step + off))
  if (b2 === undefined || b1 === undefined || now === undefined || a1 === undefined || a2 === undefined) throw new Error('no poses')
  const slope = (at: (shape: Float64Array) => Vector): Vector => scale(subtract(scale(subtract(at(a1), at(b1)), 8), subtract(at(a2), at(b2))), 10)
  const center = centerOfMass(now, massesKg)
  const drift = slope((shape) => centerOfMass(shape, massesKg))
  return [...massesKg].reduce<Vector>((sum, kg, i) => addScaled(sum, cross(subtract(pointAt(now, i), center), subtract(slope((shape) => pointAt(shape, i)), drift)), kg), [0, 0, 0])
}

test.each([
  ['skater', { action: 'axel', count: 3 }, 'ice-rink', 6],
  ['gymnast', { action: 'backflip' }, 'gym', 5],
  ['dog', { action: 'jump' }, 'meadow', 3],
] as const)('what is performed of a %s keeps its angular momentum within a hundredth and its centre of mass on the parabola', async (recipe, beat, set, durationS) => {
  const film = await flown(recipe, beat, { set, durationS })
  const [from, to] = [Math.ceil(film.fromS * 120), Math.floor(film.toS * 120)]
  expect(to - from).toBeGreaterThan(20)
  const course = Array.from({ length: to - from + 1 }, (_, i) => momentumAt(film, from + i))
  const mean = scale(course.reduce(add, [0, 0, 0]), 1 / course.length)
  for (const momentum of course) expect(length(subtract(momentum, mean)) / length(mean)).toBeLessThan(0.01)
  const { massesKg } = massPointsOf(film.model)
  const centers = Array.from({ length: to - from + 1 }, (_, i) => centerOfMass(masses(film, from + i), massesKg))
  const [first, last]: [Vector, Vector] = [centers[0] ?? [0, 0, 0], centers.at(-1) ?? [0, 0, 0]]
  const spanS = (to - from) / 120
  centers.forEach((center, i) => {
    const share = i / (to - from)
    const parabola: Vector = add(addScaled(first, subtract(last, first), share), [0, (9.81 * spanS * spanS * share * (1 - share)) / 2, 0])
    expect(length(subtract(center, parabola)) / ((9.81 * spanS * spanS) / 8)).toBeLessThan(0.005)
  })
})

test.each([['backflip', 3], ['jump', 4]] as const)('a %s that is asked for %s times is done so many times', async (action, count) => {
  const { shot } = await flown('gymnast', { action, count }, { set: 'gym', durationS: 12 })
  const at = shot.events.filter(({ kind }) => kind === 'takeoff').map(({ timeS }) => timeS)
  expect(at.filter((timeS, i) => timeS - (at[i - 1] ?? -1) > 0.2).length).toBe(count)
})
