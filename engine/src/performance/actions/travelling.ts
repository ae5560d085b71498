import { add, atan2, clamp, cos, fromEuler, mix, multiply, pi, rotate, sin, smoothstep, subtract, tau, turnX, turnY, type Vector } from '../../platform/index.ts'
import type { Action, ActionRun, ActionStart } from '../action.ts'
import type { Actor } from '../actor.ts'
import { footworkOf, standOn } from '../footwork.ts'
import { gaits, type Gait } from '../gait.ts'
import { bringHand, holdAt } from '../hands.ts'
import { aim, footGoal, placeFoot, reach, swingArm } from '../limbs.ts'
import { hasManner, moodOf } from '../manner.ts'
import type { GroundPath, Waypoint } from '../path.ts'
import { partnerOf, toolOf } from '../targets.ts'
import { bendNeck, bendSpine, levelHead } from '../torso.ts'
import { Approach } from './approach.ts'
import { facedAbout, planWay, standAt } from './locomotion.ts'

/** A run along a planned way; what the body does on it is given per step. */
class OnTheWay implements ActionRun {
  readonly blendS = 0.4
  private readonly start: ActionStart
  private readonly path: GroundPath
  private readonly poseAt: (start: ActionStart, now: Waypoint, timeS: number, path: GroundPath) => void

  constructor(start: ActionStart, speedPerLeg: number, poseAt: (start: ActionStart, now: Waypoint, timeS: number, path: GroundPath) => void) {
    this.start = start
    this.path = planWay(start, speedPerLeg)
    this.poseAt = poseAt
  }

  pose(timeS: number): void {
    const { actor, beat } = this.start
    const mood = moodOf(beat)
    if (mood !== undefined) actor.face = { ...actor.face, mood, moodWeight: 1 }
    this.poseAt(this.start, this.path.at(timeS), timeS, this.path)
  }
}

const onTheWay = (speedPerLeg: number, poseAt: ConstructorParameters<typeof OnTheWay>[2]): Action => ({ layer: 'body', begin: (start) => new OnTheWay(start, speedPerLeg, poseAt) })

/** All feet together, or hind feet then fore feet: off, a parabola, down with give. */
const hopping: Gait = { ...gaits.hop, duty: 0.42, offset: () => 0, lift: 0.22 }

/** A hop on four legs of 0.75 m, seconds: it is seen to leave the ground. Shorter legs than so many metres hop as these do: a rabbit leaps as high as it is. */
const fourLeggedHopS = 0.6
const smallestHopperM = 0.5
/** Hopping: both (or all) feet leave together, and the body flies a parabola between. */
export const hop = onTheWay(2.2, ({ actor, scene }, now, timeS, path) => {
  const { rig, body } = actor
  const four = body.legs.some((leg) => leg.end === 'front')
  actor.stand = standAt(actor, scene.wayHeight(now.x, now.z), now)
  const gravity = Math.max(scene.set.gravityMps2, 2)
  const cycleS = (four ? fourLeggedHopS : 0.52) * Math.sqrt(9.81 / gravity) * Math.sqrt(Math.max(body.legM, smallestHopperM) / 0.75)
  const footwork = footworkOf(actor, scene)
  footwork.stride({ gait: four ? gaits.hop : hopping, cycleS, foresight: (aheadS) => path.at(timeS + aheadS), vigour: 1 })
  const s = footwork.phase - Math.floor(footwork.phase)
  const airShare = 1 - hopping.duty
  const f = (s - hopping.duty) / airShare
  const high = gravity * (cycleS * airShare) * (cycleS * airShare) / 8
  const rise = f > 0 ? 4 * f * (1 - f) * high : -0.16 * body.legM * sin(pi * s / hopping.duty)
  const nose = four ? (f > 0 ? 0.35 * (f - 0.5) : 0.1 - 0.3 * s) : 0.12
  rig.begin(actor.at([rig.rest(0)[0], rig.rest(0)[1] + rise - 0.02 * body.legM, rig.rest(0)[2]]), multiply(actor.heading, fromEuler(nose, 0, 0)))
  bendSpine(actor, { pitch: four ? 0.25 * sin(tau * (s - 0.1)) : 0.1 })
  levelHead(actor, actor.heading, 0.8)
  for (const arm of body.arms) swingArm(rig, arm, { raise: f > 0 ? 0.9 : 0.2, out: 0.35, bend: 0.7 })
  standOn(actor, footwork, footwork.pins(four ? gaits.hop : hopping, (aheadS) => path.at(timeS + aheadS), cycleS, 1))
})

/** Height of a swimmer or flier above the water or ground: what it began with, and in time that of its goal. */
function levelOf({ actor, scene, beat }: ActionStart, now: Waypoint, timeS: number): number {
  const placement = scene.shot.placements[beat?.who ?? actor.entityId]
  const began = placement?.kind === 'ground' ? placement.yM ?? 0 : 0
  const goal = heightOfGoal(beat)
  return (goal === undefined ? began : mix(began, goal, smoothstep(timeS / Math.max(0.1, beat?.durationS ?? 1)))) + (scene.set.water === undefined ? 0 : scene.groundHeight(now.x, now.z) * 0.7)
}

const heightOfGoal = (beat: ActionStart['beat']): number | undefined => (typeof beat?.target === 'object' ? beat.target.yM : undefined)

function floatAt(start: ActionStart, now: Waypoint, y: number): void {
  start.actor.stand = { ...standAt(start.actor, 0, now), position: [now.x, y, now.z] }
}

/** Sliding on the belly, as penguins do on ice: whoever has no arms to keep the balance with. */
export const slideOnBelly = onTheWay(2.2, ({ actor, scene }, now, timeS) => {
  const { rig, body } = actor
  const upright = isUpright(actor)
  const { min, max } = actor.model.bounds
  const lowM = upright ? 0.36 * (max[2] - min[2]) : 0.45 * rig.rest(0)[1]
  actor.stand = standAt(actor, scene.wayHeight(now.x, now.z), now)
  rig.begin(actor.at([rig.rest(0)[0], lowM, upright ? -0.25 * max[1] : rig.rest(0)[2]]), multiply(actor.heading, fromEuler(upright ? 1.4 : 0.02, 0, 0.06 * sin(timeS * 2.1))))
  levelHead(actor, multiply(actor.heading, turnX(-0.1)), 0.75)
  for (const leg of body.legs) {
    const back = leg.end === 'front' ? 1 : -1
    const ball = actor.at([leg.ball[0] * 1.3, Math.max(0.02, 0.3 * lowM), leg.ball[2] + back * 0.8 * (leg.upperM + leg.lowerM) + (upright ? -0.25 * max[1] : 0)])
    placeFoot(rig, leg, footGoal(leg, { ball, heading: actor.heading, pitch: back < 0 ? 1.4 : 0 }))
  }
  for (const wing of body.wings) for (const bone of wing.bones.slice(0, 1)) rig.addLocal(bone, fromEuler(0, 0, wing.side * (0.35 + 0.2 * sin(timeS * 5))))
  actor.face = { ...actor.face, mood: 'happy', moodWeight: 0.8 }
  if (Math.floor(timeS * 2) !== Math.floor((timeS - scene.stepS) * 2)) scene.record({ kind: 'slide', entityId: actor.entityId, bone: actor.model.bones[0]?.name ?? '', against: scene.set.ground.surface, position: rig.rootPosition, speedMps: now.speedMps, massKg: body.massKg, durationS: 0.5 })
})

/** Hanging in the water: swimming on the spot. */
export const hover: Action = { layer: 'body', begin: (start) => new OnTheWay(start, 0.001, poseSwimming) }

/** Swimming: fish wave from head to tail, arms pull in long octopus strokes, persons crawl, four legs paddle. */
export const swim = onTheWay(1.3, poseSwimming)

/** How deep whoever swims on legs is in the water, in heights of the hips. */
const sunkShare = 0.62
/** And who swims lying that stands upright on land: most of it. */
const proneShare = 0.9

function poseSwimming(start: ActionStart, now: Waypoint, timeS: number): void {
  const { actor, scene } = start
  const { rig, body } = actor
  const base = levelOf(start, now, timeS)
  const restRoot = rig.rest(0)
  const w = tau * 1.35 * timeS
  if (body.tentacles.length > 0) {
    const pull = sin(tau * 0.55 * timeS)
    floatAt(start, now, base + 0.06 * pull)
    rig.begin(actor.at(restRoot), multiply(actor.heading, fromEuler(0.15 + 0.12 * pull, 0, 0.05 * sin(timeS))))
    waveTentacles(actor, timeS, 1)
    return
  }
  if (body.arms.length > 0) {
    floatAt(start, now, base - 0.75 * restRoot[1])
    swimCrawl(actor, timeS)
    return
  }
  const four = body.legs.length >= 4
  // a penguin, which stands upright, swims lying
  const prone = body.legs.length === 2 && isUpright(actor) ? 1.25 : 0
  // on the water a bird sits with its belly in it, its legs paddling below
  const isOnTop = body.legs.length === 2 && prone === 0
  floatAt(start, now, base - (four || isOnTop ? sunkShare : prone > 0 ? proneShare : 0) * restRoot[1] + 0.02 * sin(timeS * 1.7))
  rig.begin(actor.at([restRoot[0], restRoot[1], restRoot[2]]), multiply(actor.heading, fromEuler(prone + (four ? -0.12 : 0.03 * sin(timeS * 0.9)), 0.1 * sin(w) * (body.massKg > 300 ? 0.3 : 1), -0.25 * clamp(now.turnRps, -1, 1))))
  const chain = [...body.spine, ...body.tail]
  // Whales and dolphins have level flukes: they beat up and down, more slowly the longer they are.
  const level = actor.model.boneIndex['fluke'] !== undefined
  chain.forEach((bone, index) => {
    const beat = (0.1 + 0.14 * index) * sin((level ? w * beatShare(actor) : w) - 0.85 * (index + 1)), turn = -0.1 * clamp(now.turnRps, -1, 1)
    rig.addLocal(bone, level ? fromEuler(0.7 * beat, turn, 0) : fromEuler(0, beat + turn, 0))
  })
  for (const fin of body.fins) for (const bone of fin.bones) rig.addLocal(bone, fromEuler(0.15 * sin(w * 0.7), 0, fin.side * 0.35 * sin(w * 0.7 + fin.side)))
  if (four || isOnTop) paddle(actor, timeS)
  if (scene.set.water !== undefined && Math.floor(timeS * 1.2) !== Math.floor((timeS - scene.stepS) * 1.2)) scene.record({ kind: 'paddle', entityId: actor.entityId, bone: actor.model.bones[0]?.name ?? '', against: 'water', position: rig.rootPosition, speedMps: 0.8, massKg: body.massKg, durationS: 0.4 })
}

/** Whether a body is taller than it is long. */
const isUpright = ({ model: { bounds } }: Actor): boolean => bounds.max[1] > 1.15 * (bounds.max[2] - bounds.min[2])

/** How much slower a large swimmer beats than a small one: by the root of its length, a dolphin's being 1. */
const beatShare = (actor: Actor): number => 1 / Math.sqrt(Math.max(1, (actor.model.bounds.max[2] - actor.model.bounds.min[2]) / 2.2))

function swimCrawl(actor: Actor, timeS: number): void {
  const { rig, body } = actor
  const w = tau * 0.8 * timeS
  rig.begin(actor.at([0, rig.rest(0)[1], 0]), multiply(actor.heading, multiply(turnX(1.42), turnY(0.3 * sin(w)))))
  bendNeck(actor, { pitch: -0.5 })
  for (const arm of body.arms) swingArm(rig, arm, { raise: w + (arm.side === 1 ? 0 : pi), out: 0.25, bend: 0.35 + 0.3 * sin(w + (arm.side === 1 ? 0 : pi)) })
  for (const leg of body.legs) {
    const kick = 0.25 * sin(3 * w + (leg.side === 1 ? 0 : pi))
    rig.setLocal(leg.upper, turnX(kick))
    rig.setLocal(leg.lower, turnX(0.2 + 0.15 * sin(3 * w + (leg.side === 1 ? -1 : pi - 1))))
    rig.setLocal(leg.foot, turnX(0.8))
  }
}

function paddle(actor: Actor, timeS: number): void {
  const { rig } = actor
  for (const leg of actor.body.legs) {
    const w = tau * 1.5 * timeS + (leg.side === 1 ? 0 : pi) + (leg.end === 'front' ? 0 : pi / 2)
    const long = leg.upperM + leg.lowerM
    const target = add(rig.position(leg.upper), rotate(actor.heading, [0, -long * (0.72 + 0.12 * sin(w)), long * 0.4 * sin(w + pi / 2)]))
    reach(rig, { upper: leg.upper, lower: leg.lower, tip: leg.foot, upperM: leg.upperM, lowerM: leg.lowerM, restPole: leg.pole, target, pole: rotate(actor.heading, leg.pole) })
  }
}

/** Arms without bones wave in turn, each link a little later than the one before. */
function waveTentacles(actor: Actor, timeS: number, vigour: number): void {
  actor.body.tentacles.forEach((bones, arm) => {
    bones.forEach((bone, link) => {
      const w = tau * 0.55 * timeS - link * 0.7 + arm * 0.9
      actor.rig.addLocal(bone, fromEuler(0.22 * vigour * sin(w), 0.1 * sin(w * 0.8 + 1), 0.22 * vigour * sin(w + 1.3)))
    })
  })
}

/** How far a body leans forward to lie in the air as birds do: an owl that sits upright by more than an eagle, radians. */
function leanOf({ rig, body }: Actor): number {
  const top = body.neck[0] ?? body.head
  if (top === undefined) return 0
  const [, y, z] = subtract(rig.rest(top), rig.rest(0))
  return clamp(atan2(y, Math.max(0.001, z)) - restingRad, 0, 1.05)
}
/** The slope of the back of a bird in flight, radians. */
const restingRad = 0.5

/** Flying: up from where it stood, wings beating down fast and up slowly, banking in turns, legs tucked. */
export const fly = onTheWay(4.5, (start, now, timeS) => {
  const base = levelOf(start, now, timeS)
  const climb = base > 0.05 || heightOfGoal(start.beat) !== undefined ? 0 : 1.7 * smoothstep(timeS, 0.1, 2.2)
  poseFlying(start, now, { timeS, heightM: base + climb, brakes: 0 })
})

/** One moment of flight at a height over the ground; who `brakes` (0 to 1) puts the body up and beats without gliding. */
export function poseFlying(start: ActionStart, now: Waypoint, { timeS, heightM, brakes }: { timeS: number; heightM: number; brakes: number }): void {
  const { actor, scene } = start
  const { rig, body } = actor
  const rateHz = clamp(3.4 / Math.sqrt(Math.max(0.1, body.legM * 4)), 1.6, 6)
  const beats = timeS * rateHz
  const glide = smoothstep(sin(tau * timeS / 3.4), 0.55, 0.8) * smoothstep(timeS, 1.5, 2.5) * (1 - brakes)
  const s = beats - Math.floor(beats)
  // The down stroke takes two fifths of the beat.
  const stroke = (s < 0.4 ? 1 - 2 * smoothstep(s / 0.4) : -1 + 2 * smoothstep((s - 0.4) / 0.6)) * (1 - glide) + 0.12 * glide
  const bob = 0.05 * body.legM * -stroke
  floatAt(start, now, heightM + bob)
  const bank = -clamp(atan2(now.turnRps * now.speedMps, 9.81), -0.7, 0.7)
  rig.begin(actor.at(rig.rest(0)), multiply(actor.heading, fromEuler(0.18 - 0.3 * Math.max(brakes, smoothstep(1.6 - timeS, 0, 1)) + leanOf(actor) * (1 - 0.7 * brakes), 0, bank)))
  levelHead(actor, actor.heading, 0.7)
  for (const wing of body.wings) spreadWing(actor, wing, stroke)
  for (const leg of body.legs) placeFoot(rig, leg, footGoal(leg, { ball: actor.at([leg.ball[0], Math.max(leg.ball[1], 0.45 * body.legM), leg.ball[2] - 0.5 * body.legM]), heading: actor.heading, pitch: 0.9 }))
  if (Math.floor(beats) !== Math.floor(beats - rateHz * scene.stepS) && glide < 0.5) scene.record({ kind: 'flap', entityId: actor.entityId, bone: actor.model.bones[body.wings[0]?.bones[0] ?? 0]?.name ?? '', against: 'air', position: rig.rootPosition, speedMps: 3, massKg: body.massKg, durationS: 0.2 })
}

/** Opens a wing to the side, however it rests, and beats it: `stroke` 1 is up, -1 down; the outer bones come a little later. */
export function spreadWing(actor: Actor, wing: Actor['body']['wings'][number], stroke: number): void {
  const { rig } = actor
  const [shoulder, ...outer] = wing.bones
  const last = outer.at(-1)
  if (shoulder === undefined) return
  const rest = last === undefined ? [wing.side, 0, 0] as Vector : subtract(rig.rest(last), rig.rest(shoulder))
  const folded = Math.abs(rest[2]) > Math.abs(rest[0])
  const angle = 0.85 * stroke + 0.1
  const body = rig.world(0)
  aim(rig, { bone: shoulder, rest, restPole: folded ? [wing.side, 0, 0] : [0, 1, 0], direction: rotate(body, [wing.side * cos(angle), sin(angle), -0.15]), pole: rotate(body, [-wing.side * sin(angle), cos(angle), 0]) })
  // Folded wings lie along the body, so their own up and down is about x until they are open.
  for (const bone of outer) rig.setLocal(bone, folded ? fromEuler(0, wing.side * 0.3 * stroke, 0) : fromEuler(0, 0, wing.side * 0.3 * stroke))
}

/** Driving: along the way, wheels turning, the body pitching as it speeds up and rolling out of curves. */
export const drive = onTheWay(6, (start, ahead, timeS) => {
  const { actor, scene } = start
  const now = hasManner(start.beat, 'backwards') ? facedAbout(ahead) : ahead
  const { rig } = actor
  actor.stand = standAt(actor, scene.wayHeight(now.x, now.z), now)
  const shake = scene.set.water === undefined ? 0.004 * sin(timeS * 31) : 0.03 * sin(timeS * 1.6)
  const planes = scene.set.water === undefined ? 0 : smoothstep(now.speedMps, planingMps.from, planingMps.to)
  if (planes > 0) throwsSpray(start, planes)
  const rotation = multiply(actor.heading, fromEuler(shake - planingRad * planes, 0, 0.04 * clamp(now.turnRps * now.speedMps * 0.3, -1, 1)))
  rig.begin(actor.at(rig.rest(0)), rotation)
  const rolledM = rolled.get(actor) ?? 0
  rolled.set(actor, rolledM + now.speedMps * scene.stepS)
  actor.model.bones.forEach((bone, index) => {
    if (bone.name.startsWith('wheel')) rig.addLocal(index, turnX(rolledM / Math.max(0.05, bone.rest[1])))
  })
  scene.world.hold(actor.entityId, actor.stand.position, actor.heading)
})

/** A hull that is faster than this, metres per second, begins to lift its bow, and has lifted it by the second. */
const planingMps = { from: 1.6, to: 3.4 }
/** How far the bow comes up, radians. */
const planingRad = 0.11
/** Scene seconds from one burst of spray at the bow to the next, where along the hull it is thrown, and how much water there is in each. */
const spray = { everyS: 0.06, at: 0.55, massKg: 75 }

/** How high over the keel the water leaves the bow, metres. */
const sprayM = 0.35

/** Water flies up at both sides of the bow of a hull that goes fast. */
function throwsSpray({ actor, scene }: ActionStart, share: number): void {
  const beat = Math.floor(scene.timeS / spray.everyS)
  if (beat === Math.floor((scene.timeS - scene.stepS) / spray.everyS)) return
  const { max } = actor.model.bounds
  const [x, , z] = actor.at([(beat % 2 === 0 ? 0.6 : -0.6) * max[0], 0, spray.at * max[2]])
  scene.record({ kind: 'paddle', entityId: actor.entityId, bone: actor.model.bones[0]?.name ?? 'root', against: 'water', position: [x, actor.stand.position[1] + sprayM, z], speedMps: 0.5 * share, massKg: spray.massKg, durationS: spray.everyS })
}

/** How far each vehicle has rolled. */
const rolled = new WeakMap<Actor, number>()

/** Pushing: up to it, hands against it, low and leaning, and it goes along. */
export const push: Action = { layer: 'body', begin: (start) => new Pushing(start) }

class Pushing implements ActionRun {
  private readonly start: ActionStart
  private readonly load: Actor | undefined
  private readonly approach: Approach
  private readonly reachM: number
  private path: GroundPath | undefined
  private from: { offset: Vector; heading: number } | undefined

  constructor(start: ActionStart) {
    this.start = start
    const named = toolOf(start.scene, start.beat) ?? partnerOf(start.scene, start.beat)
    this.load = named
    const half = named === undefined ? 0.3 : (named.model.bounds.max[2] - named.model.bounds.min[2]) / 2
    this.reachM = half + 0.5 * start.actor.body.legM
    this.approach = new Approach(start, named?.stand.position, this.reachM)
  }

  pose(timeS: number): void {
    const { actor, scene } = this.start
    actor.face = { ...actor.face, mood: 'determined', moodWeight: 0.9 }
    const since = this.approach.step(timeS)
    if (since === undefined) return
    this.path ??= planWay({ ...this.start, beat: undefined }, 0.75)
    const go = Math.max(0, since - 0.5)
    const now = this.path.at(go)
    actor.stand = standAt(actor, scene.wayHeight(now.x, now.z), now)
    const { rig, body } = actor
    const lean = smoothstep(since, 0, 0.5)
    const footwork = footworkOf(actor, scene)
    const path = this.path
    const gait: Gait = { ...gaits.walk, stride: 0.8, strike: -0.1 }
    const cycleS = 1.15
    if (go > 0) footwork.stride({ gait, cycleS, foresight: (aheadS) => path.at(go + aheadS), vigour: 0.8 })
    else footwork.settle(() => now)
    const effort = sin(tau * 2 * footwork.phase)
    rig.begin(actor.at([0, rig.rest(0)[1] - 0.13 * body.legM * lean, rig.rest(0)[2] - 0.14 * body.legM * lean]), multiply(actor.heading, fromEuler(0.5 * lean + 0.03 * effort, 0.06 * sin(tau * footwork.phase), 0)))
    bendSpine(actor, { pitch: 0.2 * lean })
    levelHead(actor, multiply(actor.heading, turnX(0.15)), 0.75)
    standOn(actor, footwork, footwork.pins(gait, (aheadS) => path.at(go + aheadS), cycleS, 0.8))
    this.shove(lean)
    actor.gaze = { target: actor.at([0, 0.9 * body.legM, 3]), weight: 0.6 }
  }

  private shove(lean: number): void {
    const { actor, scene } = this.start
    const { load } = this
    const height = load === undefined ? 1.2 * actor.body.legM : Math.min(1.35 * actor.body.legM, Math.max(0.35, load.model.bounds.max[1] * 0.85))
    const face = this.reachM - (load === undefined ? 0.3 : (load.model.bounds.max[2] - load.model.bounds.min[2]) / 2)
    for (const arm of actor.body.arms) bringHand(actor, arm, { target: actor.at([arm.side * 0.17, height, face - 0.05]), weight: lean, elbow: [0.9, -0.7, 0], turn: fromEuler(-0.9, 0, 0) })
    if (load === undefined || lean < 1) return
    this.from ??= { offset: rotate(turnY(-actor.stand.headingRad), [load.stand.position[0] - actor.stand.position[0], load.stand.position[1], load.stand.position[2] - actor.stand.position[2]]), heading: load.stand.headingRad - actor.stand.headingRad }
    const place = actor.at(this.from.offset)
    const handle = load.model.sockets['handle']?.at ?? [0, 0, 0]
    const rotation = turnY(actor.stand.headingRad + this.from.heading)
    holdAt(scene, load, add([place[0], this.from.offset[1], place[2]], rotate(rotation, handle)), rotation)
  }
}
