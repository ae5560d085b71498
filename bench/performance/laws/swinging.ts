import type { Law } from '../law.ts'
import { bonesAt, centreOf, localAt, massesAt, stepS, stepsOf } from '../skeleton.ts'
import { bodyCalled, carriedBy, onGround, type Scene, type Shown } from '../staging.ts'

interface Swinging extends Scene {
  /** What swings: on the bone of which body, and who hangs on it. */
  pivot: string
  bone: string
  load?: string
}

const onSwing = (name: string, rider: string, set: string, durationS = 10): Swinging => ({
  name, set, cast: { rider, swing: 'swing' }, durationS, pivot: 'swing', bone: 'swing', load: 'rider',
  placements: { swing: onGround(), rider: carriedBy('swing', 'seat', 'sit') }, beats: [{ who: 'rider', action: 'swing', target: 'swing' }],
})

/** The angle of a swinging bone, radians from hanging straight. */
function anglesOf(shown: Shown, { pivot, bone }: Swinging): number[] {
  const { model, track } = bodyCalled(shown, pivot)
  const index = model.boneIndex[bone] ?? 0
  return stepsOf(track).map((step) => {
    const [x, , z, w] = localAt(track, step, index).turn
    const about = Math.abs(x) >= Math.abs(z) ? x : z
    return 2 * Math.atan2(about, w)
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
 * A body on an axis swings in 2π·√(I / m·g·d) (Huygens), I about the axis, d from it to the centre of mass; wide swings last longer
 * by θ²/16 + 11θ⁴/3072. What hangs on the axis weighs nothing beside who rides it.
 */
function lawful(shown: Shown, scene: Swinging, swingRad: number): number {
  const { model, track } = bodyCalled(shown, scene.pivot)
  const rider = scene.load === undefined ? undefined : bodyCalled(shown, scene.load)
  const angles = anglesOf(shown, scene)
  const lowest = angles.reduce((best, angle, i) => (i > angles.length / 3 && Math.abs(angle) < Math.abs(angles[best] ?? Infinity) ? i : best), 0)
  const axis = bonesAt(model, track, lowest)[model.boneIndex[scene.bone] ?? 0]?.place ?? [0, 0, 0]
  const masses = rider === undefined ? massesAt(model, bonesAt(model, track, lowest)).filter((_, bone) => bone === model.boneIndex[scene.bone]) : massesAt(rider.model, bonesAt(rider.model, rider.track, lowest))
  const massKg = masses.reduce((sum, mass) => sum + mass.massKg, 0)
  const inertia = masses.reduce((sum, mass) => sum + mass.massKg * ((mass.place[1] - axis[1]) ** 2 + (mass.place[2] - axis[2]) ** 2), 0)
  const underM = axis[1] - centreOf(masses)[1]
  const wide = 1 + (swingRad * swingRad) / 16 + (11 * swingRad ** 4) / 3072
  return 2 * Math.PI * Math.sqrt(inertia / (massKg * shown.set.gravityMps2 * underM)) * wide
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
    onSwing('girl on a swing on the moon', 'girl', 'moon', 24),
    { name: 'pendulum of wood and wire', set: 'laboratory', cast: { pendulum: 'pendulum' }, durationS: 10, pivot: 'pendulum', bone: 'bob', placements: { pendulum: onGround() }, beats: [{ who: 'pendulum', action: 'swing' }] },
  ],
  measure(shown, scene) {
    const { periodS, swingRad } = measured(anglesOf(shown, scene))
    const error = 100 * Math.abs(periodS / lawful(shown, scene, swingRad) - 1)
    return Number.isFinite(error) ? error : Infinity
  },
}
