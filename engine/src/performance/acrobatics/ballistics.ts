import { addScaled, scale, subtract, type Vector } from '../../platform/index.ts'

/** A flight of the centre of mass: nothing but gravity acts from take-off to landing. */
export interface Flight {
  from: Vector
  /** At take-off, metres per second. */
  velocity: Vector
  durationS: number
  gravityMps2: number
}

/** The flight that leads from one place to another in a given time. */
export function flightBetween(from: Vector, to: Vector, durationS: number, gravityMps2: number): Flight {
  const mean = scale(subtract(to, from), 1 / durationS)
  return { from, durationS, gravityMps2, velocity: [mean[0], mean[1] + 0.5 * gravityMps2 * durationS, mean[2]] }
}

/** Where the centre of mass is `t` seconds after take-off: a parabola. */
export function flightPosition({ from, velocity, gravityMps2 }: Flight, t: number): Vector {
  const [x, y, z] = addScaled(from, velocity, t)
  return [x, y - 0.5 * gravityMps2 * t * t, z]
}

/** How fast it moves `t` seconds after take-off. */
export const flightVelocity = ({ velocity, gravityMps2 }: Flight, t: number): Vector => [velocity[0], velocity[1] - gravityMps2 * t, velocity[2]]

const earthGravityMps2 = 9.81

/**
 * The flight time elsewhere of a jump that takes `durationS` on Earth: legs push off as fast there, so it lasts g⊕/g times as
 * long, held to `longestS` so that a hop on the moon still ends inside its shot.
 */
export function timeAloftUnder(durationS: number, gravityMps2: number, longestS: number): number {
  return Math.max(durationS, Math.min(longestS, (durationS * earthGravityMps2) / gravityMps2))
}
