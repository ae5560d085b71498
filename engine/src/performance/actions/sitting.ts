import { add, addScaled, asin, clamp, cos, fromEuler, multiply, rotate, sin, turnX, type Quaternion, type Vector } from '../../platform/index.ts'
import type { Actor, FootPin } from '../actor.ts'
import { lowerOnto, plant } from '../footwork.ts'
import { footGoal, placeHand, swingArm } from '../limbs.ts'
import { bendNeck, bendSpine, levelHead } from '../torso.ts'

/** A seat: a point to sit on and the way the sitter faces there. */
export interface Place { position: Vector; rotation: Quaternion }

const isFourLegged = (actor: Actor): boolean => actor.body.legs.some((leg) => leg.end === 'front')

/** Sits an animal on its haunches, front legs straight; its paws keep to the place even when the trunk sways. `sway` leans it, radians. */
export function sitOnHaunches(actor: Actor, place: Place, sway: { pitch: number; roll: number }): void {
  const { rig, body } = actor
  const chest = body.spine.at(-1) ?? 0
  const front = body.legs.find((leg) => leg.end === 'front')
  const trunkM = Math.max(0.05, rig.rest(chest)[2] - rig.rest(0)[2])
  const seatM = 0.34 * body.legM
  const shoulderM = front === undefined ? seatM : 0.94 * (front.upperM + front.lowerM) + front.ball[1]
  const rise = clamp(asin(clamp((shoulderM - seatM) / trunkM, 0.3, 0.85)), 0.35, 0.95)
  const back = -trunkM * cos(rise) * 0.5
  const at = (local: Vector): Vector => add(place.position, rotate(place.rotation, local))
  rig.begin(at([0, seatM, back]), multiply(place.rotation, fromEuler(-rise + sway.pitch, 0, sway.roll)))
  bendSpine(actor, { pitch: -0.12, roll: -sway.roll * 0.8 })
  bendNeck(actor, { pitch: rise * 0.45 - sway.pitch })
  levelHead(actor, multiply(place.rotation, turnX(-0.05)), 0.85)
  const paws: FootPin[] = body.legs.map((leg) => {
    const forward = leg.end === 'front' ? back + trunkM * cos(rise) + 0.02 : back + 0.35 * (leg.upperM + leg.lowerM) * 0.6
    const wide = leg.end === 'front' ? 0.62 : 1.15
    return { leg, goal: footGoal(leg, { ball: at([leg.ball[0] * wide, leg.ball[1], forward]), heading: place.rotation, pitch: 0 }) }
  })
  plant(actor, paws)
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

/** Stands with bent knees on what moves: feet stay where they are put, the knees take up the bumps, the arms balance. */
export function standBalancing(actor: Actor, place: Place, { feet, bodyY, sway, clockS, arms }: { feet: readonly [Vector, Vector] | undefined; bodyY: number; sway: { pitch: number; roll: number }; clockS: number; arms: 'out' | 'low' }): void {
  const { rig, body } = actor
  const rest = rig.rest(0)
  const crouch = 0.1 * body.legM
  const at = (local: Vector): Vector => add(place.position, rotate(place.rotation, local))
  const hips = at([rest[0], 0, rest[2] - 0.02])
  rig.begin([hips[0], bodyY + rest[1] - crouch, hips[2]], multiply(place.rotation, fromEuler(0.12 + sway.pitch, 0, sway.roll)))
  const pins = body.legs.map((leg) => {
    const under = feet?.[leg.side === 1 ? 0 : 1]
    const ball = under === undefined ? at([leg.ball[0] * 1.5, leg.ball[1], leg.ball[2] + (leg.end === 'hind' && body.legs.length === 2 ? leg.side * 0.1 * body.legM : 0)]) : addScaled(add(under, [0, leg.ball[1], 0]), rotate(place.rotation, [0, 0, 1]), leg.ball[2] * 0.6)
    return { leg, goal: footGoal(leg, { ball, heading: multiply(place.rotation, fromEuler(0, leg.side * 0.12, 0)), pitch: 0, toePitch: 0 }) }
  })
  lowerOnto(actor, pins)
  bendSpine(actor, { pitch: 0.1 - sway.pitch * 0.9, roll: -sway.roll * 1.5 })
  levelHead(actor, place.rotation, 0.85)
  plant(actor, pins)
  const wobble = 0.1 * sin(clockS * 2.3) + 0.06 * sin(clockS * 3.7 + 1)
  for (const arm of body.arms) {
    const up = arm.side * (wobble + sway.roll * 1.6)
    if (arms === 'out') swingArm(rig, arm, { raise: 0.7 + 0.3 * wobble, out: clamp(0.955 + 0.04 * up, 0.8, 0.99), bend: 0.3 })
    else swingArm(rig, arm, { raise: 0.35 + 0.15 * up, out: 0.5, bend: 0.5 })
    if (arm.clavicle !== undefined) rig.addLocal(arm.clavicle, fromEuler(0, 0, arm.side * (0.12 + 0.25 * up)))
  }
}

export { isFourLegged }
