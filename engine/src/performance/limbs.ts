import { addScaled, clamp, cross, dot, fromBasis, inverse, length, mix, multiply, normalize, rotate, scale, smoothstep, subtract, turn, turnX, type Quaternion, type Vector } from '../platform/index.ts'
import { add } from '../platform/index.ts'
import type { Arm, Leg } from './body.ts'
import type { Rig } from './rig.ts'

/** The rotation whose y runs along a direction and whose z leans towards a pole. Never breaks where Euler angles do. */
export function frame(direction: Vector, pole: Vector): Quaternion {
  const y = normalize(direction, [0, -1, 0])
  const across = addScaled(pole, y, -dot(pole, y))
  const z = length(across) < 1e-6 ? normalize(cross(y, Math.abs(y[0]) < 0.9 ? [1, 0, 0] : [0, 1, 0])) : normalize(across)
  return fromBasis(cross(y, z), y, z)
}

export interface Aim {
  bone: number
  /** The bone's direction and bend at rest. */
  rest: Vector
  restPole: Vector
  direction: Vector
  pole: Vector
}

/** Turns a bone so that its rest direction points along `direction` and its rest pole leans to `pole`, all in the world. */
export function aim(rig: Rig, { bone, rest, restPole, direction, pole }: Aim): void {
  rig.setWorld(bone, multiply(frame(direction, pole), inverse(frame(rest, restPole))))
}

export interface Reach {
  upper: number
  lower: number
  tip: number
  upperM: number
  lowerM: number
  restPole: Vector
  target: Vector
  /** The way the knee or elbow should point, in the world. */
  pole: Vector
}

/** Bends two bones so that the third's joint comes to `target` (law of cosines). Answers by how many metres it fell short. */
export function reach(rig: Rig, { upper, lower, tip, upperM, lowerM, restPole, target, pole }: Reach): number {
  const from = rig.position(upper)
  const way = subtract(target, from)
  const wanted = length(way)
  const far = upperM + lowerM - 0.0005
  const d = clamp(wanted, Math.abs(upperM - lowerM) + 0.01, far)
  const direction = normalize(way, [0, -1, 0])
  const out = normalize(addScaled(pole, direction, -dot(pole, direction)), [0, 0, 1])
  const c = clamp((upperM * upperM + d * d - lowerM * lowerM) / (2 * upperM * d), -1, 1)
  const middle = addScaled(scale(direction, upperM * c), out, upperM * Math.sqrt(1 - c * c))
  aim(rig, { bone: upper, rest: subtract(rig.rest(lower), rig.rest(upper)), restPole, direction: middle, pole: out })
  aim(rig, { bone: lower, rest: subtract(rig.rest(tip), rig.rest(lower)), restPole, direction: subtract(scale(direction, d), middle), pole: out })
  return Math.max(0, wanted - far)
}

export interface FootGoal {
  /** Where the ball of the foot is, in the world. */
  ball: Vector
  /** The foot's rotation in the world; identity is flat and facing +z. */
  rotation: Quaternion
  /** The toe's own pitch, radians; the toe stays flat on the ground while the heel rises. */
  toe: Quaternion
  pole: Vector
}

/** Where the ankle is when the ball of the foot is at `ball`. */
export function ankleOf(rig: Rig, leg: Leg, { ball, rotation }: Pick<FootGoal, 'ball' | 'rotation'>): Vector {
  return add(ball, rotate(rotation, subtract(rig.rest(leg.foot), leg.ball)))
}

/** Puts a foot on its goal. Answers by how many metres the leg is too short. */
export function placeFoot(rig: Rig, leg: Leg, goal: FootGoal): number {
  const missing = reach(rig, { upper: leg.upper, lower: leg.lower, tip: leg.foot, upperM: leg.upperM, lowerM: leg.lowerM, restPole: leg.pole, target: ankleOf(rig, leg, goal), pole: goal.pole })
  rig.setWorld(leg.foot, goal.rotation)
  if (leg.toe !== undefined) rig.setWorld(leg.toe, goal.toe)
  return missing
}

/** A foot flat on the ground or pitched about its ball (positive: heel up), turned to a heading. */
export function footGoal(leg: Leg, { ball, heading, pitch, toePitch = Math.min(pitch, 0) }: { ball: Vector; heading: Quaternion; pitch: number; toePitch?: number }): FootGoal {
  return { ball, rotation: multiply(heading, turnX(pitch)), toe: multiply(heading, turnX(toePitch)), pole: rotate(heading, [leg.pole[0] + leg.side * 0.1, 0, leg.pole[2]]) }
}

/** Brings a hand's joint to a place in the world, elbow towards `pole`. Answers by how many metres the arm is too short. */
export function placeHand(rig: Rig, arm: Arm, { target, pole, rotation }: { target: Vector; pole: Vector; rotation?: Quaternion }): number {
  const missing = reach(rig, { upper: arm.upper, lower: arm.lower, tip: arm.hand, upperM: arm.upperM, lowerM: arm.lowerM, restPole: arm.pole, target, pole })
  if (rotation !== undefined) rig.setWorld(arm.hand, rotation)
  return missing
}

/** The same for a hand that bears weight: where the arm is too short the collarbone gives, by 0.4 rad at most. */
export function placeBearingHand(rig: Rig, arm: Arm, goal: Parameters<typeof placeHand>[2]): number {
  const missing = placeHand(rig, arm, goal)
  const { clavicle } = arm
  if (missing < 0.0005 || clavicle === undefined) return missing
  const shoulder = rig.position(arm.upper)
  const axis = cross(subtract(shoulder, rig.position(clavicle)), normalize(subtract(goal.target, shoulder)))
  if (length(axis) < 0.01) return missing
  rig.setWorld(clavicle, multiply(turn(normalize(axis), Math.min(missing / length(axis), 0.4)), rig.world(clavicle)))
  return placeHand(rig, arm, goal)
}

/** How an arm hangs: `raise` swings it forward (0 down, π/2 ahead, π overhead), `out` away from the side, `bend` closes the elbow; radians. */
export interface ArmSwing { raise: number; out: number; bend: number; inward?: number }

/** Swings an arm from the shoulder in the chest's axes, the way arms move in a walk. */
export function swingArm(rig: Rig, arm: Arm, { raise, out, bend, inward = 0 }: ArmSwing): void {
  const chest = rig.world(arm.clavicle === undefined ? rig.parent(arm.upper) : rig.parent(arm.clavicle))
  if (arm.clavicle !== undefined) rig.setLocal(arm.clavicle, clavicleTurn(arm, raise, out))
  const sideways = (angle: number, spread: number): Vector => {
    const flat = turnX(-angle)
    const [x, y, z] = rotate(flat, [0, -1, 0])
    const c = Math.sqrt(Math.max(0, 1 - spread * spread))
    return rotate(chest, [arm.side * spread, y * c, z * c])
  }
  const spread = clamp(out, -1, 1)
  // The elbow's way turns along with the bend: fixed, it would lie along a forearm bent by a right angle.
  const poleAt = (angle: number): Vector => rotate(chest, rotate(turnX(-angle), [arm.side * 0.15, 0, -1]))
  aim(rig, { bone: arm.upper, rest: subtract(rig.rest(arm.lower), rig.rest(arm.upper)), restPole: arm.pole, direction: sideways(raise, spread), pole: poleAt(raise) })
  aim(rig, { bone: arm.lower, rest: subtract(rig.rest(arm.hand), rig.rest(arm.lower)), restPole: arm.pole, direction: sideways(raise + bend, spread * mix(0.4, 0.97, smoothstep(out, 0.5, 0.9)) - inward), pole: poleAt(raise + bend) })
  rig.setLocal(arm.hand, turnX(-bend * 0.1))
}

/** The collarbone lifts when the arm goes above the shoulder. */
function clavicleTurn(arm: Arm, raise: number, out: number): Quaternion {
  const lift = clamp(raise - 1, 0, 2) * 0.18 + clamp(out - 0.6, 0, 0.4) * 0.4
  const s = arm.side * lift / 2
  return [0, 0, s, Math.sqrt(1 - s * s)]
}
