import { add, addScaled, clamp, dot, fromEuler, inverse, multiply, rotate, sin, subtract, turnX, type Quaternion, type Vector } from '../../platform/index.ts'
import type { Actor, FootPin } from '../actor.ts'
import { lowerOnto, plant } from '../footwork.ts'
import { footGoal, placeHand, swingArm } from '../limbs.ts'
import { bendNeck, bendSpine, levelHead } from '../torso.ts'

/** A seat: a point to sit on and the way the sitter faces there. */
export interface Place {
  position: Vector
  rotation: Quaternion
  /** Radius of a round seat (a head), metres. */
  roundM?: number
}

/** Whether it walks on four legs. */
export const isFourLegged = (actor: Actor): boolean => actor.body.legs.some((leg) => leg.end === 'front')

/** How each body sits, found once: pelvis as upright and back as straight as its front legs allow. */
const postures = new WeakMap<Actor['model'], SeatedTrunk>()
interface SeatedTrunk { rise: number; curl: number }
const trunks: readonly SeatedTrunk[] = Array.from({ length: 16 }, (_, i) => ({ rise: 1 - 0.03 * i, curl: 0.2 + 0.07 * i }))

/** Sits an animal on its haunches, front legs straight; its paws keep to the place even when the trunk sways. `sway` leans it, radians. */
export function sitOnHaunches(actor: Actor, place: Place, sway: { pitch: number; roll: number }): void {
  const level = { pitch: 0, roll: 0 }
  const trunk = postures.get(actor.model) ?? trunks.find((candidate) => {
    poseSeated(actor, place, { ...candidate, sway: level })
    return reachesGround(actor, place)
  }) ?? { rise: 0.5, curl: 1 }
  postures.set(actor.model, trunk)
  poseSeated(actor, place, { ...trunk, sway })
  const at = (local: Vector): Vector => add(place.position, rotate(place.rotation, local))
  const paws: FootPin[] = actor.body.legs.map((leg) => {
    const hip = rotate(inverse(place.rotation), subtract(actor.rig.position(leg.upper), place.position))
    const x = leg.ball[0] * (leg.end === 'front' ? 0.7 : 1.2)
    const z = leg.end === 'front' ? hip[2] + 0.12 * leg.upperM : hip[2] + 0.5 * leg.upperM
    // A round seat falls away from its top.
    const fall = place.roundM === undefined ? 0 : (x * x + z * z) / (2 * place.roundM)
    return { leg, goal: footGoal(leg, { ball: at([x, leg.ball[1] - fall, z]), heading: place.rotation, pitch: 0 }) }
  })
  plant(actor, paws)
}

function poseSeated(actor: Actor, place: Place, { rise, curl, sway }: SeatedTrunk & { sway: { pitch: number; roll: number } }): void {
  const { rig, body } = actor
  const chest = body.spine.at(-1) ?? 0
  const trunkM = Math.max(0.05, rig.rest(chest)[2] - rig.rest(0)[2])
  const hips: Vector = [0, 0.28 * body.legM, -0.42 * trunkM]
  rig.begin(add(place.position, rotate(place.rotation, hips)), multiply(place.rotation, fromEuler(-rise + sway.pitch, 0, sway.roll)))
  bendSpine(actor, { pitch: curl, roll: -sway.roll * 0.8 })
  bendNeck(actor, { pitch: (rise - curl) * 0.4 - sway.pitch })
  levelHead(actor, multiply(place.rotation, turnX(-0.05)), 0.85)
}

/** Whether the front paws come down to the seat. */
function reachesGround(actor: Actor, place: Place): boolean {
  const up = rotate(place.rotation, [0, 1, 0])
  return actor.body.legs.every((leg) => leg.end !== 'front' || dot(up, subtract(actor.rig.position(leg.upper), place.position)) < 0.95 * (leg.upperM + leg.lowerM) + leg.ball[1])
}

/** Sits a person down: thighs ahead and feet on the ground on a chair, thighs apart round what lives. */
export function sitUpright(actor: Actor, place: Place, { astride, groundY, sway }: { astride: boolean; groundY: number; sway: { pitch: number; roll: number } }): void {
  const { rig, body } = actor
  const seat = actor.model.sockets['seat']
  const seatM = seat === undefined ? 0.12 * body.legM : Math.max(0.03, rig.rest(0)[1] - seat.at[1])
  const at = (local: Vector): Vector => add(place.position, rotate(place.rotation, local))
  rig.begin(at([0, seatM, 0]), multiply(place.rotation, fromEuler(sway.pitch, 0, sway.roll)))
  bendSpine(actor, { pitch: 0.04 - sway.pitch * 0.6, roll: -sway.roll })
  levelHead(actor, place.rotation, 0.8)
  const legM = (body.legs[0]?.upperM ?? 0.3) + (body.legs[0]?.lowerM ?? 0.3)
  const feet = body.legs.map((leg) => {
    const down: Vector = astride ? at([leg.side * 0.42 * legM, -0.72 * legM, 0.1 * legM]) : at([leg.ball[0] * 1.1, -0.5 * legM, 0.62 * legM])
    const ball: Vector = astride ? down : [down[0], Math.max(groundY + leg.ball[1], down[1]), down[2]]
    const goal = footGoal(leg, { ball, heading: place.rotation, pitch: astride ? -0.15 : 0 })
    return { leg, goal: astride ? { ...goal, pole: rotate(place.rotation, [leg.side * 0.8, 0.2, 1]) } : goal }
  })
  plant(actor, feet)
  for (const arm of body.arms) {
    swingArm(rig, arm, { raise: 0.5, out: 0.15, bend: 0.8, inward: 0.12 })
    const hand = astride ? at([arm.side * 0.09, seatM + 0.18 * legM, 0.42 * legM]) : at([arm.side * 0.1, seatM + 0.06 * legM, 0.33 * legM])
    placeHand(rig, arm, { target: hand, pole: rotate(place.rotation, [arm.side * 0.6, -0.6, -0.6]) })
  }
}

export interface Balance {
  /** Where each foot stands (left first) when two carry; else both stand on the deck. */
  feet: readonly [Vector, Vector] | undefined
  /** How what carries is turned: the soles lie on it. */
  deck: Quaternion
  bodyY: number
  sway: { pitch: number; roll: number }
  clockS: number
}

/** Stands with bent knees on what moves: feet stay where they are put, the knees take up the bumps, the arms balance. */
export function standBalancing(actor: Actor, place: Place, { feet, deck, bodyY, sway, clockS }: Balance): void {
  const { rig, body } = actor
  const rest = rig.rest(0)
  const crouch = 0.14 * body.legM
  const at = (local: Vector): Vector => add(place.position, rotate(place.rotation, local))
  const hips = at([rest[0], 0, rest[2] - 0.02])
  rig.begin([hips[0], bodyY + rest[1] - crouch, hips[2]], multiply(place.rotation, fromEuler(0.12 + sway.pitch, 0, sway.roll)))
  const pins = body.legs.map((leg) => {
    const under = feet?.[leg.side === 1 ? 0 : 1]
    const ball = under === undefined ? add(place.position, rotate(deck, [leg.ball[0] * 1.5, leg.ball[1], leg.ball[2] + (leg.end === 'hind' && body.legs.length === 2 ? leg.side * 0.1 * body.legM : 0)])) : addScaled(add(under, [0, leg.ball[1], 0]), rotate(place.rotation, [0, 0, 1]), leg.ball[2] * 0.6)
    return { leg, goal: footGoal(leg, { ball, heading: multiply(deck, fromEuler(0, leg.side * 0.12, 0)), pitch: 0, toePitch: 0 }) }
  })
  lowerOnto(actor, pins)
  bendSpine(actor, { pitch: 0.1 - sway.pitch * 0.9, twist: 0.4 * sin(clockS * 1.3), roll: -sway.roll * 1.5 })
  levelHead(actor, place.rotation, 0.85)
  plant(actor, pins)
  balanceArms(actor, sway, clockS)
}

/** Arms wide that work against every lean: the one rises as the other sinks, elbows soft, hands a little late. */
function balanceArms(actor: Actor, sway: { pitch: number; roll: number }, clockS: number): void {
  const see = 0.16 * sin(clockS * 2.3) + 0.09 * sin(clockS * 3.7 + 1)
  for (const arm of actor.body.arms) {
    const up = arm.side * (see + sway.roll * 1.8) + 0.05 * sin(clockS * 5.1 + arm.side)
    const late = arm.side * (0.16 * sin(clockS * 2.3 - 0.6) + sway.roll * 1.4)
    swingArm(actor.rig, arm, { raise: 0.75 + 0.35 * see - 1.2 * sway.pitch, out: clamp(0.95 + 0.06 * up, 0.78, 0.99), bend: clamp(0.32 - 0.4 * late, 0.1, 0.75) })
    if (arm.clavicle !== undefined) actor.rig.addLocal(arm.clavicle, fromEuler(0, 0, arm.side * (0.14 + 0.5 * up)))
    actor.rig.addLocal(arm.hand, fromEuler(0, 0, arm.side * 0.5 * late))
  }
}
