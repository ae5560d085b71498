import { addScaled, dot, length, scale, subtract, tau, type Vector } from '../platform/index.ts'
import type { MassPoint } from './rig.ts'

/** What swings about a level axis: masses where they are while it hangs still, a point of the axis and its direction (of length 1), in the world. */
export interface Hung { masses: readonly MassPoint[]; pivot: Vector; axis: Vector }

/**
 * Seconds that a swing there and back takes: 2π·√(I / m·g·d), I about the axis and d from it to the centre of mass (Huygens 1673),
 * and longer by θ²/16 + 11·θ⁴/3072 for a swing of θ radians to either side.
 */
export function swingPeriodS({ masses, pivot, axis }: Hung, { gravityMps2, toEachSideRad }: { gravityMps2: number; toEachSideRad: number }): number {
  let [inertia, massKg]: [number, number] = [0, 0]
  let moment: Vector = [0, 0, 0]
  for (const { massKg: kg, position } of masses) {
    const arm = subtract(position, pivot)
    const off = addScaled(arm, axis, -dot(arm, axis))
    inertia += kg * dot(off, off)
    moment = addScaled(moment, off, kg)
    massKg += kg
  }
  const armM = length(scale(moment, 1 / massKg))
  const wide = toEachSideRad * toEachSideRad
  return tau * Math.sqrt(inertia / (massKg * gravityMps2 * armM)) * (1 + wide / 16 + (11 * wide * wide) / 3072)
}
