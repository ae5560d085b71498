import { distance, subtract, type Vector } from '../../../engine/src/platform/index.ts'
import type { Law } from '../law.ts'
import { bonesAt, centreOf, localAt, massesAt, pointOn, stepS, stepsOf } from '../skeleton.ts'
import { bodyCalled, carriedBy, onGround, type Scene, type Shown } from '../staging.ts'

interface Swinging extends Scene {
  /** What swings: on the bone of which body, and who hangs on it. */
  pivot: string
  bone: string
  load?: string
  /** The middle of the bob at rest, as the catalog makes it. */
  bob?: Vector
}

const onSwing = (name: string, rider: string, set: string, durationS = 10): Swinging => ({
  name, set, cast: { rider, swing: 'swing' }, durationS, pivot: 'swing', bone: 'swing', load: 'rider',
  placements: { swing: onGround(), rider: carriedBy('swing', 'seat', 'sit') }, beats: [{ who: 'rider', action: 'swing', target: 'swing' }],
})

/** The angle of what swings, radians from hanging straight: of the seat's bone, or of the bob's own mass about its pivot. */
function anglesOf(shown: Shown, { pivot, bone, load, bob = [0, 0, 0] }: Swinging): number[] {
  const { model, track } = bodyCalled(shown, pivot)
  const index = model.boneIndex[bone] ?? 0
  return stepsOf(track).map((step) => {
    if (load !== undefined) {
      const { turn } = localAt(track, step, index)
      return 2 * Math.atan2(turn[0], turn[3])
    }
    const bones = bonesAt(model, track, step)
    const [x, y] = subtract(pointOn(model, bones, index, bob), bones[index]?.place ?? [0, 0, 0])
    return Math.atan2(x, -y)
  })
}

/** The time from one pass through the middle to the next but one, in the mean of the later passes, seconds; and how far it swings. */
function measured(angles: readonly number[]): { periodS: number; swingRad: number } {
  const passes: number[] = []
  angles.forEach((angle, i) => {
    const before = angles[i - 1]
    if (before !== undefined && before < 0 && angle >= 0) passes.push((i - 1 + before / (before - angle)) * stepS)
  })
  const late = passes.slice(1)
  return { periodS: ((late.at(-1) ?? NaN) - (late[0] ?? NaN)) / (late.length - 1), swingRad: Math.max(...angles.slice(Math.floor(angles.length / 3)).map(Math.abs)) }
}

/**
 * A body on an axis swings in 2π·√(I / m·g·d) (Huygens), I about the axis, d from it to the centre of mass, both in the mean of the shot:
 * riders lean and stretch; wide swings last longer by θ²/16 + 11θ⁴/3072. What hangs on the axis weighs nothing beside who rides it.
 */
function lawful(shown: Shown, scene: Swinging, swingRad: number): number {
  const lengths = stepsOf(bodyCalled(shown, scene.pivot).track).filter((step) => step % 10 === 0 && step * stepS > risenS).map((step) => lengthAt(shown, scene, step))
  const lengthM = lengths.reduce((sum, one) => sum + one, 0) / lengths.length
  const wide = 1 + (swingRad * swingRad) / 16 + (11 * swingRad ** 4) / 3072
  return 2 * Math.PI * Math.sqrt(lengthM / shown.set.gravityMps2) * wide
}

const risenS = 2

/** The length of the thread on which a point would swing just so, I / m·d, metres. */
function lengthAt(shown: Shown, { pivot, bone, load, bob }: Swinging, step: number): number {
  const { model, track } = bodyCalled(shown, pivot)
  const index = model.boneIndex[bone] ?? 0
  if (load === undefined) return distance(bob ?? [0, 0, 0], model.bones[index]?.rest ?? [0, 0, 0])
  const axis = bonesAt(model, track, step)[index]?.place ?? [0, 0, 0]
  const rider = bodyCalled(shown, load)
  const masses = massesAt(rider.model, bonesAt(rider.model, rider.track, step))
  const massKg = masses.reduce((sum, mass) => sum + mass.massKg, 0)
  const inertia = masses.reduce((sum, { massKg: kg, place }) => sum + kg * ((place[1] - axis[1]) ** 2 + (place[2] - axis[2]) ** 2), 0)
  const centre = centreOf(masses)
  return inertia / (massKg * Math.hypot(axis[1] - centre[1], axis[2] - centre[2]))
}

/** How long a pendulum takes there and back. */
export const pendulum: Law<Swinging> = {
  name: 'period_error',
  says: 'the time of a swing there and back against Huygens’ 2π·√(I/m·g·d) of the masses that hang on it, with the terms for a wide swing',
  unit: '%',
  bound: '<= 1',
  scenes: [
    onSwing('girl on a swing', 'girl', 'playground'),
    onSwing('man on a swing', 'man', 'playground'),
    onSwing('girl on a swing on the moon', 'girl', 'moon', 45),
    { name: 'pendulum of wood and wire', set: 'laboratory', cast: { pendulum: 'pendulum' }, durationS: 10, pivot: 'pendulum', bone: 'bob', bob: [0.22, 0.26, 0], placements: { pendulum: onGround() } },
    { name: 'pendulum on the moon', set: 'moon', cast: { pendulum: 'pendulum' }, durationS: 20, pivot: 'pendulum', bone: 'bob', bob: [0.22, 0.26, 0], placements: { pendulum: onGround() } },
  ],
  measure(shown, scene) {
    const { periodS, swingRad } = measured(anglesOf(shown, scene))
    const error = 100 * Math.abs(periodS / lawful(shown, scene, swingRad) - 1)
    return Number.isFinite(error) ? error : Infinity
  },
}
