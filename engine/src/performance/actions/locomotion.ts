import { atan2, clamp, cos, fromEuler, hypot, inverse, multiply, pi, rotate, sin, subtract, tau, turnY, type Quaternion, type Vector } from '../../platform/index.ts'
import type { Action, ActionRun, ActionStart } from '../action.ts'
import type { Actor } from '../actor.ts'
import { footworkOf, standOn, type Foresight } from '../footwork.ts'
import { cycleOf, gaits, type Gait, type GaitName } from '../gait.ts'
import { swingArm } from '../limbs.ts'
import { hasManner, moodOf, paceOf } from '../manner.ts'
import { planPath, straightPath, wrapAngle, type GroundPath, type Waypoint } from '../path.ts'
import { weaving } from '../weaving.ts'
import { faceOf, partnerOf, placeOf, reachRadius } from '../targets.ts'
import { bendNeck, bendSpine, levelHead } from '../torso.ts'

/** Froude-like speed of each way of going: metres per second for a leg of one metre under our gravity. */
const usualSpeed: Readonly<Record<GaitName, number>> = { walk: 1.45, run: 4, amble: 1.35, trot: 3.1, gallop: 7.2, hop: 2 }

export type Going = 'walk' | 'run' | 'trot' | 'gallop'

/** Which gait a body goes in: four legs walk, trot and gallop; two walk and run. */
function gaitFor(going: Going, actor: Actor): GaitName {
  const four = actor.body.legs.some((leg) => leg.end === 'front')
  if (!four) return going === 'walk' ? 'walk' : 'run'
  return going === 'walk' ? 'amble' : going === 'trot' ? 'trot' : 'gallop'
}

/** Walking, running, trotting, galloping to a place, along the body's heading, or round the set, at a share of the usual speed. */
export const going = (how: Going, share = 1): Action => ({ layer: 'body', begin: (start) => new Locomotion(start, how, share) })

/** Runs out of the speed that an action left behind, then stands. */
export class Locomotion implements ActionRun {
  readonly blendS = 0.3
  private readonly start: ActionStart
  private readonly gait: Gait
  private readonly name: GaitName
  private readonly path: GroundPath

  constructor(start: ActionStart, how: Going, share = 1) {
    this.start = start
    this.name = gaitFor(how, start.actor)
    this.gait = gaits[this.name]
    this.path = planWay(start, share * usualSpeed[this.name], 'moving')
  }

  pose(timeS: number): void {
    const { actor, scene, beat } = this.start
    const turned = hasManner(beat, 'backwards') ? facedAbout : (at: Waypoint): Waypoint => at
    const now = turned(this.path.at(timeS))
    actor.stand = standAt(actor, scene.wayHeight(now.x, now.z), now)
    const mood = moodOf(beat)
    if (mood !== undefined) actor.face = { ...actor.face, mood, moodWeight: 1 }
    const partner = partnerOf(scene, beat)
    if (partner !== undefined) actor.gaze = { target: faceOf(partner), weight: 0.6 }
    const cycleS = cycleOf({ legM: actor.body.legM, speedMps: Math.abs(now.speedMps), gravityMps2: scene.set.gravityMps2, stride: this.gait.stride })
    const foresight: Foresight = (aheadS) => turned(this.path.at(timeS + aheadS))
    stepOut({ start: this.start, gait: this.gait, name: this.name, cycleS, foresight, now })
  }
}

/** The same way with the back ahead. */
export const facedAbout = (at: Waypoint): Waypoint => ({ ...at, headingRad: wrapAngle(at.headingRad + pi), speedMps: -at.speedMps })

export interface StepOut { start: ActionStart; gait: Gait; name: GaitName; cycleS: number; foresight: Foresight; now: Waypoint }

/** One step of going: advances the feet, poses the trunk over them, plants them. */
export function stepOut({ start: { actor, scene, beat }, gait, name, cycleS: usualCycleS, foresight, now }: StepOut): void {
  const footwork = footworkOf(actor, scene)
  const agile = Math.sqrt(actor.body.legM)
  const advances = Math.abs(now.speedMps) > 0.12 * agile
  // Turning on the spot takes many short steps, or the legs would cross.
  const turns = !advances && Math.abs(now.turnRps) > 0.7
  const moving = advances || turns
  const cycleS = turns ? Math.min(usualCycleS, 0.75 * agile) : usualCycleS
  const vigour = clamp(Math.max(Math.abs(now.speedMps) / (0.6 * usualSpeed[name] * agile), turns ? 0.45 : 0), 0.25, 1)
  if (moving) footwork.stride({ gait, cycleS, foresight, vigour })
  else footwork.settle(foresight)
  const swing: Swing = { phase: footwork.phase, cycleS, vigour: moving ? vigour : 0, now, gravityMps2: scene.set.gravityMps2, stealthy: hasManner(beat, 'stealthy') }
  if (actor.body.legs.some((leg) => leg.end === 'front')) poseFourLegged(actor, name, swing)
  else if (name === 'run') poseRunner(actor, swing)
  else poseWalker(actor, swing)
  standOn(actor, footwork, footwork.pins(gait, foresight, cycleS, vigour))
}

/**
 * Plans where a beat of locomotion goes. Without a beat a body follows its nose at the same speed. `opens`: whether a shot that
 * begins with the beat cuts into the movement, or the body sets off before our eyes.
 */
export function planWay({ actor, scene, beat }: ActionStart, speedPerLeg: number, opens: 'moving' | 'still' = 'still'): GroundPath {
  const place = placeOf(scene, beat)
  if (place !== undefined && beat !== undefined && hasManner(beat, 'in-time')) return straightPath(actor.stand, { x: place[0], z: place[2] }, beat.durationS)
  const partner = partnerOf(scene, beat)
  const stopM = partner === undefined ? 0.05 : reachRadius(partner) + reachRadius(actor) + 0.12
  const durationS = beat?.durationS ?? scene.durationS
  const usual = speedPerLeg * Math.sqrt(actor.body.legM) * paceOf(beat) * abreast({ actor, scene, beat })
  const follows = beat !== undefined && beat.startS + durationS < scene.durationS - 0.05
  if (opens === 'moving' && beat !== undefined && scene.timeS === 0 && leadsAhead(actor, place, usual)) actor.stand = { ...actor.stand, velocity: rotate(actor.heading, [0, 0, usual]) }
  return planPath({
    from: actor.stand, speedMps: usual, durationS, accelMps2: Math.max(1.6, usual * 1.1), turnRps: 3,
    ...(place === undefined ? {} : { goal: { x: place[0], z: place[2], stopM } }),
    ...(place === undefined && hasManner(beat, 'circling') ? { circle: { x: 0, z: 0 } } : {}),
    stopsAtEnd: follows,
    ...(place !== undefined && hasManner(beat, 'weaving') ? weaving({ actor, scene, beat }, place, durationS) : {}),
  })
}

/** Whether a body may already be under way: nowhere in particular, or to a place ahead and not too near. */
function leadsAhead(actor: Actor, place: Vector | undefined, speedMps: number): boolean {
  if (place === undefined) return true
  const [across, , ahead] = rotate(inverse(actor.heading), subtract(place, actor.stand.position))
  return ahead > 1.5 * speedMps && Math.abs(across) < 0.8 * ahead
}

/** Two who carry one rider keep side by side round a curve: the outer goes faster by as much as its circle is longer. */
function abreast({ actor, scene, beat }: ActionStart): number {
  if (!hasManner(beat, 'circling')) return 1
  const rider = [...scene.actors.values()].find(({ seats }) => seats.length > 1 && seats.some(({ carrier }) => carrier === actor))
  const radius = (one: Actor): number => Math.max(1, hypot(one.stand.position[0], one.stand.position[2]))
  const radii = rider?.seats.map(({ carrier }) => radius(carrier)) ?? [radius(actor)]
  return radius(actor) * radii.length / radii.reduce((sum, r) => sum + r, 0)
}

export const standAt = (actor: Actor, y: number, now: Waypoint): Actor['stand'] => ({
  position: [now.x, actor.posture === undefined ? y : actor.stand.position[1], now.z], headingRad: now.headingRad,
  velocity: [sin(now.headingRad) * now.speedMps, 0, cos(now.headingRad) * now.speedMps],
})

interface Swing { phase: number; cycleS: number; vigour: number; now: Waypoint; gravityMps2: number; stealthy: boolean }

/** How far a body leans into its curve, radians to its own left. */
const curveLean = (swing: Swing, share: number): number => -share * atan2(swing.now.turnRps * swing.now.speedMps, Math.max(swing.gravityMps2, 4))

function beginRoot(actor: Actor, local: { x: number; y: number; z: number }, turn: Quaternion): void {
  const rest = actor.rig.rest(0)
  actor.rig.begin(actor.at([rest[0] + local.x, rest[1] + local.y, rest[2] + local.z]), multiply(actor.heading, turn))
}

/** From 0 to 1, how much a body rolls from side to side as it walks: birds on short legs do. */
const waddleOf = ({ body, model }: Actor): number => (body.arms.length > 0 || body.wings.length === 0 ? 0 : clamp((waddling.noneFrom - body.legM / model.bounds.max[1]) / (waddling.noneFrom - waddling.allBelow)))
/** The length of a leg, in heights of the body, from which on a bird does not waddle, and below which it does so as much as can be. */
const waddling = { allBelow: 0.24, noneFrom: 0.4 }

/** The trunk and arms of a walk (after the house's first spike, where they were measured and looked at). */
function poseWalker(actor: Actor, swing: Swing): void {
  const w = tau * swing.phase
  const v = swing.vigour
  const { legM } = actor.body
  const crouch = swing.stealthy ? 0.16 : 0.03
  const waddles = waddleOf(actor)
  const yaw = (0.13 + 0.24 * waddles) * v * cos(w)
  const lean = curveLean(swing, 0.6)
  beginRoot(actor, { x: 0.025 * legM * v * sin(w + 0.35), y: -legM * (crouch * (0.4 + 0.6 * v) + 0.022 * v * cos(2 * w - 0.5)), z: 0 }, fromEuler(0.05 * v + (swing.stealthy ? 0.25 : 0), yaw, -(0.045 + 0.2 * waddles) * v * sin(w + 0.2) + lean))
  bendSpine(actor, { pitch: 0.02, twist: -2 * yaw, roll: 0.065 * v * sin(w + 0.2) - 0.4 * lean })
  bendNeck(actor, { pitch: 0.03 })
  levelHead(actor, multiply(actor.heading, fromEuler(0.01 * cos(2 * w), 0.25 * clamp(swing.now.turnRps, -1, 1), -0.02 * v * sin(w))))
  for (const arm of actor.body.arms) {
    const a = -arm.side * cos(w - 0.12) * v
    const sneak = swing.stealthy ? 0.7 : 0
    swingArm(actor.rig, arm, { raise: 0.42 * a + 0.02 + 0.5 * sneak, out: 0.16 + 0.1 * sneak, bend: 0.3 + 0.22 * Math.max(0, a) + 0.1 * v * cos(w * arm.side) + sneak, inward: 0.06 })
  }
}

/** The trunk and arms of a run: leaning, elbows bent, lowest in the middle of each stance, highest in flight. */
function poseRunner(actor: Actor, swing: Swing): void {
  const w = tau * swing.phase
  const v = swing.vigour
  const { legM } = actor.body
  const stepS = swing.cycleS / 2
  const bounce = Math.min(swing.gravityMps2 * stepS * stepS / 39.5, 0.09 * legM) * v
  const yaw = 0.2 * v * cos(w - 0.5)
  const lean = curveLean(swing, 0.8)
  beginRoot(actor, { x: 0.012 * legM * v * sin(w), y: -legM * 0.07 * v - bounce * cos(2 * w - 2.2), z: 0 }, fromEuler(0.16 * v, yaw, lean - 0.05 * v * sin(w)))
  bendSpine(actor, { pitch: 0.1 * v, twist: -2.1 * yaw, roll: 0.06 * v * sin(w) - 0.3 * lean })
  bendNeck(actor, { pitch: -0.1 * v })
  levelHead(actor, multiply(actor.heading, fromEuler(0.03 * cos(2 * w - 2), 0.25 * clamp(swing.now.turnRps, -1, 1), 0)), 0.85)
  for (const arm of actor.body.arms) {
    const a = -arm.side * cos(w - 0.45)
    swingArm(actor.rig, arm, { raise: 0.75 * v * a - 0.1, out: 0.2, bend: 0.4 + 1.15 * v + 0.25 * a * v, inward: 0.22 * v })
  }
}

interface FourLegged { bob: number; bobPeak: number; pitch: number; pitchPeak: number; flex: number; flexPeak: number; perCycle: 1 | 2; sway: number; neck: number; reach: number }
/** How the trunk of each four-legged gait moves: amplitudes (of the leg's length, or radians) and the phase at which each peaks; `reach`: how far the neck is stretched ahead. */
const fourLegged: Readonly<Partial<Record<GaitName, FourLegged>>> = {
  amble: { bob: 0.02, bobPeak: 0.4, pitch: 0.012, pitchPeak: 0.2, flex: 0.03, flexPeak: 0.1, perCycle: 2, sway: 0.06, neck: 0.06, reach: 0 },
  trot: { bob: 0.05, bobPeak: 0.42, pitch: 0.02, pitchPeak: 0.2, flex: 0.06, flexPeak: 0.1, perCycle: 2, sway: 0.05, neck: 0.05, reach: 0.08 },
  gallop: { bob: 0.075, bobPeak: 0.88, pitch: 0.055, pitchPeak: 0.62, flex: 0.12, flexPeak: 0.92, perCycle: 1, sway: 0.02, neck: 0.16, reach: 0.22 },
}

/** The trunk of a walk, trot or gallop: bob, nose dipping over the forelegs, the back rounding as the hind legs come under. */
function poseFourLegged(actor: Actor, name: GaitName, swing: Swing): void {
  const shape = fourLegged[name] ?? fourLegged.trot
  if (shape === undefined) return
  const { rig, body } = actor
  const v = swing.vigour
  const wave = (peak: number): number => cos(tau * (swing.phase - peak) * shape.perCycle) * v
  const w = tau * swing.phase
  const chest = body.spine.at(-1)
  const trunkM = chest === undefined ? 0.3 : rig.rest(chest)[2] - rig.rest(0)[2]
  const pitch = shape.pitch * wave(shape.pitchPeak)
  const flex = shape.flex * wave(shape.flexPeak)
  const yaw = shape.sway * v * cos(w)
  const lean = curveLean(swing, 0.5)
  beginRoot(actor, { x: 0.012 * body.legM * v * sin(w), y: body.legM * shape.bob * (wave(shape.bobPeak) - 0.7 * v) + sin(pitch) * trunkM / 2, z: 0 }, fromEuler(pitch - flex * 0.2, yaw, lean + shape.sway * 0.6 * v * sin(w)))
  bendSpine(actor, { pitch: flex, twist: -2 * yaw + clamp(swing.now.turnRps, -2, 2) * 0.12, roll: -shape.sway * v * sin(w) })
  bendNeck(actor, { pitch: shape.reach * v - (pitch + flex * 0.8) + shape.neck * wave(shape.pitchPeak + 0.1) + (swing.stealthy ? 0.35 : 0), twist: clamp(swing.now.turnRps, -2, 2) * 0.1 })
  levelHead(actor, multiply(turnY(swing.now.headingRad + 0.15 * clamp(swing.now.turnRps, -1, 1)), fromEuler(shape.neck * 0.5 * wave(shape.pitchPeak + 0.2), 0, 0)), 0.8)
}
