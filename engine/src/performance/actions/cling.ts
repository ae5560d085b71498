import { add, addScaled, cross, dot, fromBasis, identity, inverse, length, multiply, normalize, rotate, scale, sin, subtract, type Quaternion, type Vector } from '../../platform/index.ts'
import type { Action, ActionRun, ActionStart } from '../action.ts'
import { headingOf, type SeatFrame } from '../actor.ts'
import { frame as axesAlong, placeHand, reach } from '../limbs.ts'
import { levelHead } from '../torso.ts'
import { press } from './press.ts'

/** Holding on for dear life: front paws wrapped round a head, the body swinging where the turning throws it. */
export const cling: Action = { layer: 'body', begin: (start) => new Clinging(start) }

/** How tightly the body is dragged along by what it holds, per second; how stiffly it lies in its place, per second squared. */
const drag = 9
const stiffness = 70

export class Clinging implements ActionRun {
  readonly blendS = 0.3
  private readonly start: ActionStart
  private readonly lengthM: number
  private hips: Vector | undefined
  private velocity: Vector = [0, 0, 0]
  private lastRotation: Quaternion | undefined

  constructor(start: ActionStart) {
    this.start = start
    const { rig, body } = start.actor
    const chest = body.spine.at(-1)
    this.lengthM = chest === undefined ? 0.2 : Math.max(0.08, length(subtract(rig.rest(chest), rig.rest(0))))
  }

  pose(): void {
    const { actor, scene } = this.start
    const frame = actor.seatFrame(scene.timeS)
    const carrier = actor.seats[0]?.carrier
    if (frame === undefined || carrier === undefined) {
      actor.placeRest()
      return
    }
    actor.stand = { position: frame.position, headingRad: headingOf(frame.rotation), velocity: frame.velocity }
    actor.face = { ...actor.face, mood: 'scared', moodWeight: 1, eyesWide: 0.6, jawOpen: 0.3 + 0.2 * sin(scene.timeS * 9) }
    actor.gaze = { target: undefined, weight: 1 }
    press(this.start, carrier, frame)
    const chest = add(frame.position, rotate(frame.rotation, [0, 0.25 * this.lengthM, -0.12 * this.lengthM]))
    this.swing(chest, frame)
    this.poseAlong(chest, frame)
  }

  /** A heavy tail end on a rod: gravity, the drag of the turning body it holds, and its own hold. The turning does the rest. */
  private swing(chest: Vector, frame: SeatFrame): void {
    const { scene } = this.start
    const rest = add(chest, scale(rotate(frame.rotation, normalize([0, -0.45, -1])), this.lengthM))
    const hips = this.hips ?? rest
    const spin = this.spinOf(frame.rotation)
    const carriedAlong = add(frame.velocity, cross(spin, subtract(hips, frame.position)))
    const force = addScaled(addScaled([0, -scene.set.gravityMps2, 0], subtract(carriedAlong, this.velocity), drag), subtract(rest, hips), stiffness)
    if (this.hips === undefined) this.velocity = carriedAlong
    const velocity = addScaled(this.velocity, force, scene.stepS)
    const moved = addScaled(hips, velocity, scene.stepS)
    const held = addScaled(chest, normalize(subtract(moved, chest), [0, 0, -1]), this.lengthM)
    this.velocity = this.hips === undefined ? velocity : scale(subtract(held, hips), 1 / scene.stepS)
    this.hips = held
  }

  private spinOf(rotation: Quaternion): Vector {
    const last = this.lastRotation
    this.lastRotation = rotation
    if (last === undefined) return [0, 0, 0]
    const [x, y, z, w] = multiply(rotation, inverse(last))
    const s = (w < 0 ? -2 : 2) / this.start.scene.stepS
    return [x * s, y * s, z * s]
  }

  private poseAlong(chest: Vector, frame: SeatFrame): void {
    const { actor } = this.start
    const { rig, body } = actor
    const hips = this.hips ?? chest
    const ahead = normalize(subtract(chest, hips), [0, 0, 1])
    const headUp = rotate(frame.rotation, [0, 1, 0])
    const upish = addScaled(headUp, ahead, -dot(headUp, ahead))
    const up = length(upish) < 0.05 ? rotate(frame.rotation, [0, 0, 1]) : normalize(upish)
    rig.begin(hips, fromBasis(cross(up, ahead), up, ahead))
    levelHead(actor, frame.rotation, 0.75)
    const out = (local: Vector): Vector => add(frame.position, rotate(frame.rotation, local))
    const headM = 0.13
    for (const leg of body.legs) {
      const target = leg.end === 'front'
        ? out([leg.side * headM * 0.95, -0.45 * headM, 0.55 * headM])
        : addScaled(addScaled(rig.position(leg.upper), ahead, -0.75 * (leg.upperM + leg.lowerM)), up, -0.35 * leg.lowerM + 0.06 * leg.side * sin(this.start.scene.timeS * 13))
      reach(rig, { upper: leg.upper, lower: leg.lower, tip: leg.foot, upperM: leg.upperM, lowerM: leg.lowerM, restPole: leg.pole, target, pole: rotate(frame.rotation, [leg.side, leg.end === 'front' ? 0.6 : -0.4, 0]) })
      const along = leg.end === 'front' ? normalize(subtract(out([leg.side * 0.2 * headM, -0.7 * headM, 0.95 * headM]), target)) : scale(ahead, -1)
      rig.setWorld(leg.foot, multiply(axesAlong(along, up), inverse(axesAlong(subtract(leg.ball, rig.rest(leg.foot)), [0, 0, 1]))))
    }
    for (const arm of body.arms) placeHand(rig, arm, { target: out([arm.side * headM, -0.3 * headM, 0.5 * headM]), pole: rotate(frame.rotation, [arm.side, 0, -0.5]) })
    body.tail.forEach((bone) => { rig.setLocal(bone, identity) })
  }
}
