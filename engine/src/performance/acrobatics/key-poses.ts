import type { Leg, Arm, Body } from '../body.ts'
import { aim } from '../limbs.ts'
import { clamp, multiply, radians, rotate, sin, subtract, turnX, turnY, turnZ, type Vector } from '../../platform/index.ts'
import type { Rig } from '../rig.ts'

/** How a limb is held, in degrees. `raise` swings it forward (0 hangs down, 90 ahead, 180 overhead, negative behind); `spread` away from the middle; `bend` closes elbow or knee. */
export interface LimbPose {
  raise?: number
  spread?: number
  bend?: number
  /** Arms: the forearm crosses in front of the chest. Legs: toes turn out. */
  turn?: number
  /** Legs: the toes point. Ignored while the foot stands. */
  point?: number
  /** Legs: how far the heel is off the ground while the ball of the foot carries. */
  heel?: number
}

/** A key pose over roles: what a person, a dog or a robot makes of it follows from its own bones. Degrees; what is absent is neutral. */
export interface KeyPose {
  /** The whole body against its path: nose down, to its own left, towards its own right shoulder; counts on through turns. Absent: as before. */
  pitch?: number
  yaw?: number
  roll?: number
  /** The trunk curls forward, leans to its own right, twists to its own left. */
  bend?: number
  side?: number
  twist?: number
  /** The head: chin down, to its own left. */
  nod?: number
  look?: number
  /** Both arms (front legs), or each. */
  arms?: LimbPose
  armL?: LimbPose
  armR?: LimbPose
  /** Both legs (hind legs), or each. */
  legs?: LimbPose
  legL?: LimbPose
  legR?: LimbPose
}

export const limbNames = ['armL', 'armR', 'legL', 'legR'] as const
export type LimbName = (typeof limbNames)[number]
/** What a body can rest on: a limb, or the trunk as it rolls or lies. */
export type Support = LimbName | 'trunk'
const limbAngles = ['raise', 'spread', 'bend', 'turn', 'point', 'heel'] as const
const trunkAngles = ['bend', 'side', 'twist', 'nod', 'look'] as const

/** All the angles of a pose but the root's, in a fixed order; degrees. */
export type Angles = readonly number[]
export const angleCount = trunkAngles.length + limbNames.length * limbAngles.length

const neutralLimb: Record<'arm' | 'leg', Required<LimbPose>> = {
  arm: { raise: 6, spread: 14, bend: 18, turn: 0, point: 0, heel: 0 },
  leg: { raise: 0, spread: 0, bend: 0, turn: 0, point: 0, heel: 0 },
}

/** A pose as its row of angles. */
export function anglesOf(pose: KeyPose): Angles {
  const limbs = limbNames.flatMap((name) => {
    const kind = name.startsWith('arm') ? 'arm' : 'leg'
    const limb: LimbPose = { ...neutralLimb[kind], ...(kind === 'arm' ? pose.arms : pose.legs), ...pose[name] }
    return limbAngles.map((angle) => limb[angle] ?? 0)
  })
  return [...trunkAngles.map((angle) => pose[angle] ?? 0), ...limbs]
}

/** One limb of a body: an arm, or a leg (a four-legged body's front legs are its arms). */
export type Limb = { name: LimbName; end: 'hand'; arm: Arm } | { name: LimbName; end: 'foot'; leg: Leg }

/** A body's limbs by role; a body without arms has fewer. */
export function limbsOf(body: Body): Limb[] {
  return limbNames.flatMap((name): Limb[] => {
    const side = name.endsWith('L') ? 1 : -1
    const end = name.startsWith('arm') ? 'front' : 'hind'
    const leg = body.legs.find((candidate) => candidate.side === side && candidate.end === end)
    if (leg !== undefined) return [{ name, end: 'foot', leg }]
    const arm = end === 'front' ? body.arms.find((candidate) => candidate.side === side) : undefined
    return arm === undefined ? [] : [{ name, end: 'hand', arm }]
  })
}

/** A limb's own bones, from the trunk outwards. */
export function bonesOf(limb: Limb): number[] {
  if (limb.end === 'hand') return [limb.arm.upper, limb.arm.lower, limb.arm.hand]
  const { upper, lower, foot, toe } = limb.leg
  return toe === undefined ? [upper, lower, foot] : [upper, lower, foot, toe]
}

/** The planted heel's height as an angle, from a row of angles; radians. */
export function heelPitch(angles: Angles, name: LimbName): number {
  return radians(angles[trunkAngles.length + limbNames.indexOf(name) * limbAngles.length + limbAngles.indexOf('heel')] ?? 0)
}

/** Bends trunk and limbs to a row of angles. The root stays as it is. */
export function bendTo(rig: Rig, body: Body, limbs: readonly Limb[], angles: Angles): void {
  const [bend = 0, side = 0, twist = 0, nod = 0, look = 0] = angles
  const joints = Math.max(1, body.spine.length)
  for (const bone of body.spine) rig.setLocal(bone, multiply(turnX(radians(bend / joints)), multiply(turnY(radians(twist / joints)), turnZ(radians(side / joints)))))
  const head = [...body.neck, ...(body.head === undefined ? [] : [body.head])]
  for (const bone of head) rig.setLocal(bone, multiply(turnY(radians(look / head.length)), turnX(radians(nod / head.length))))
  for (const limb of limbs) {
    const at = trunkAngles.length + limbNames.indexOf(limb.name) * limbAngles.length
    const [raise = 0, spread = 0, close = 0, turned = 0, point = 0] = angles.slice(at, at + limbAngles.length)
    if (limb.end === 'hand') holdArm(rig, limb.arm, { raise, spread, close, turned })
    else if (limb.leg.end === 'front') swingFrontLeg(rig, limb.leg, { raise, spread, close })
    else swingLeg(rig, limb.leg, { raise, spread, close, turned, point })
  }
}

/** An arm from the shoulder: raised in the body's own plane, spread out of it; the elbow bends the hand upwards, or across the chest. */
function holdArm(rig: Rig, arm: Arm, { raise, spread, close, turned }: { raise: number; spread: number; close: number; turned: number }): void {
  const chest = rig.world(arm.clavicle === undefined ? rig.parent(arm.upper) : rig.parent(arm.clavicle))
  const out = sin(radians(spread))
  if (arm.clavicle !== undefined) rig.setLocal(arm.clavicle, turnZ(arm.side * (0.2 * clamp(radians(raise) - 1, 0, 2) + 0.35 * clamp(out - 0.6, 0, 0.4))))
  const direction = (angle: number, sideways: number): Vector => {
    const flat = Math.sqrt(Math.max(0, 1 - sideways * sideways))
    return rotate(chest, rotate(turnX(-radians(angle)), [arm.side * sideways, -flat, 0]))
  }
  const poleAt = (angle: number): Vector => rotate(chest, rotate(turnX(-radians(angle)), [arm.side * 0.15, 0, -1]))
  const across = clamp(out * clamp(1 - close / 170) - sin(radians(turned)), -0.98, 0.99)
  aim(rig, { bone: arm.upper, rest: subtract(rig.rest(arm.lower), rig.rest(arm.upper)), restPole: arm.pole, direction: direction(raise, out), pole: poleAt(raise) })
  aim(rig, { bone: arm.lower, rest: subtract(rig.rest(arm.hand), rig.rest(arm.lower)), restPole: arm.pole, direction: direction(raise + close, across), pole: poleAt(raise + close) })
  rig.setLocal(arm.hand, turnX(-radians(close) * 0.1))
}

/** A leg from the hip: first spread, then raised; the knee closes backwards; a hock opens as its knee closes. */
function swingLeg(rig: Rig, leg: Leg, angle: { raise: number; spread: number; close: number; turned: number; point: number }): void {
  const out = multiply(turnZ(leg.side * radians(angle.spread)), turnY(leg.side * radians(angle.turned)))
  rig.setLocal(leg.upper, multiply(turnX(-radians(angle.raise)), out))
  rig.setLocal(leg.lower, turnX(radians(angle.close)))
  const hock = isDigitigrade(rig, leg) ? -0.75 * angle.close : 0
  rig.setLocal(leg.foot, turnX(radians(angle.point + hock)))
}

/** A front leg does what an arm does, as far as a shoulder under the body lets it; its elbow closes forwards. */
function swingFrontLeg(rig: Rig, leg: Leg, angle: { raise: number; spread: number; close: number }): void {
  rig.setLocal(leg.upper, multiply(turnX(-radians(clamp(angle.raise, -50, 75))), turnZ(leg.side * radians(clamp(angle.spread, -10, 25)))))
  rig.setLocal(leg.lower, turnX(-radians(clamp(angle.close, 0, 110))))
  rig.setLocal(leg.foot, turnX(radians(clamp(angle.close, 0, 110) * 0.6)))
}

/** Whether the heel is a hock in the air rather than on the ground. */
function isDigitigrade(rig: Rig, leg: Leg): boolean {
  const ankle = rig.rest(leg.foot)
  return ankle[1] > 1.6 * Math.abs(leg.ball[2] - ankle[2]) + 0.05
}
