import { add, addScaled, clamp, cross, identity, inverse, length, multiply, normalize, origin, rotate, scale, subtract, turn, type Quaternion, type Vector } from '../platform/index.ts'
import type { Actor } from './actor.ts'
import { Spring, type SpringKind } from './springs.ts'

/** The hardest jerk that a tail answers to, m/s²; landings go far above. */
const hardestMps2 = 45

interface Link {
  bone: number
  /** From the joint to where the next bone begins, at rest. */
  tip: Vector
  lengthM: number
  stiffness: number
  springs: readonly [Spring, Spring, Spring]
  last: Vector | undefined
  lastVelocity: Vector | undefined
}

/** A tail, an ear or a ponytail: a chain of bones that lags behind the body and swings on (each link a damped pendulum on a spring). */
export class Dangle {
  private readonly actor: Actor
  private readonly links: readonly Link[]

  constructor(actor: Actor, bones: readonly number[], kind: SpringKind) {
    this.actor = actor
    this.links = bones.map((bone, index) => linkOf(actor, bones, index, { ...kind, frequencyHz: kind.frequencyHz * (1 - 0.14 * index) }))
  }

  /** Bends the chain by the forces on it this step, on top of what the action set, with an own turn per link (a wag). */
  step(stepS: number, own: (index: number) => Quaternion = () => identity): void {
    const { rig } = this.actor
    this.links.forEach((link, index) => {
      rig.addLocal(link.bone, own(index))
      const pull = this.pullOn(link, stepS)
      const parent = rig.world(rig.parent(link.bone))
      const local = rotate(inverse(parent), pull)
      const along = normalize(rotate(rig.local(link.bone), link.tip))
      const torque = scale(cross(along, local), 1 / (link.lengthM * link.stiffness))
      const bend = link.springs.map((spring, axis) => spring.step(clamp(torque[axis] ?? 0, -0.9, 0.9), stepS))
      const vector: Vector = [bend[0] ?? 0, bend[1] ?? 0, bend[2] ?? 0]
      const angle = length(vector)
      if (angle > 1e-6) rig.setLocal(link.bone, multiply(turn(scale(vector, 1 / angle), clamp(angle, 0, 1.1)), rig.local(link.bone)))
    })
  }

  /** The inertial force per mass on a link: against the acceleration of the place where it would be if it were stiff. */
  private pullOn(link: Link, stepS: number): Vector {
    const { rig } = this.actor
    const place = add(rig.position(link.bone), rotate(rig.world(link.bone), link.tip))
    const velocity = link.last === undefined ? undefined : scale(subtract(place, link.last), 1 / stepS)
    const acceleration = velocity === undefined || link.lastVelocity === undefined ? origin : scale(subtract(velocity, link.lastVelocity), 1 / stepS)
    link.last = place
    link.lastVelocity = velocity
    const size = length(acceleration)
    return size > hardestMps2 ? scale(acceleration, -hardestMps2 / size) : addScaled(origin, acceleration, -1)
  }
}

function linkOf(actor: Actor, bones: readonly number[], index: number, kind: SpringKind): Link {
  const bone = bones[index] ?? 0
  const next = bones[index + 1]
  const { rig } = actor
  const before = subtract(rig.rest(bone), rig.rest(rig.parent(bone)))
  const tip = next === undefined ? scale(normalize(before, [0, -1, 0]), Math.min(0.1, 0.3 * length(before) + 0.03)) : subtract(rig.rest(next), rig.rest(bone))
  const omega = 6.283185307179586 * kind.frequencyHz
  return { bone, tip, lengthM: Math.max(0.05, length(tip)), stiffness: omega * omega, springs: [new Spring(kind), new Spring(kind), new Spring(kind)], last: undefined, lastVelocity: undefined }
}
