import { clamp, length as lengthOf, mixVectors, rotate, scale, smoothstep, subtract, turnY, type Vector } from '../../platform/index.ts'
import type { Action, ActionRun, ActionStart } from '../action.ts'
import type { Actor } from '../actor.ts'
import { Approach } from '../actions/approach.ts'
import { carried } from '../actions/carried.ts'
import { poseStanding } from '../actions/idle.ts'
import { planWay } from '../actions/locomotion.ts'
import { footworkOf, lowerOnto, plant } from '../footwork.ts'
import { gaits } from '../gait.ts'
import { asItself, hindPins, poseUpright, risenAt, standsUp } from '../handed.ts'
import { armLength, gripOf, take } from '../hands.ts'
import { moodOf, paceOf } from '../manner.ts'
import type { GroundPath, Waypoint } from '../path.ts'
import { faceOf, partnerOf, placeOf } from '../targets.ts'
import { bendSpine } from '../torso.ts'
import type { Gesture } from './gesture.ts'
import { mirrored } from './keys.ts'
import { handGoal, placeFeet, poseFace, poseHands, poseHips, posePaws, poseTrunk } from './gesture-pose.ts'
import { isAnswer, meet, metAt } from './meetings.ts'
import { momentAt, numberOf, type Moment } from './moment.ts'
import type { Surroundings } from './spots.ts'
import { flyBall, turnInRally } from './rally.ts'
import { holdPad, holdTool, takeTool, toolArm } from './tool-in-hand.ts'

/** Makes an action of a gesture. */
export function gestureAction(gesture: Gesture): Action {
  return gesture.layer === 'overlay'
    ? { layer: 'overlay', begin: (start) => new OverlaidGesture(start, gesture) }
    : { layer: 'body', begin: (start) => (start.actor.seats.length > 0 && !getsUpOn(start, gesture) ? new SeatedGesture(start, gesture) : new StandingGesture(start, gesture)) }
}

/** What one kneels, crouches or lies on as on the ground: a rug. Higher than this, metres, it is a seat. */
const isFlat = ({ alive, model }: Actor): boolean => !alive && model.bounds.max[1] < 0.12

/** Who has been put on the thing that he does it on top of stands on it, and on what is flat one is as on the ground. */
function getsUpOn({ actor, beat }: ActionStart, gesture: Gesture): boolean {
  const carrier = actor.seats[0]?.carrier
  if (carrier === undefined || !((gesture.onTop === true && carrier.entityId === beat?.target) || (gesture.grounded === true && isFlat(carrier)))) return false
  actor.seats = []
  actor.stand = { ...actor.stand, position: carrier.stand.position, headingRad: carrier.stand.headingRad }
  return true
}

/** Whether who does this on the ground does not stand up after it: he goes on with the same, or gets up as an action of its own. */
const staysDown = ({ actor, scene, beat }: ActionStart): boolean => beat !== undefined && scene.shot.beats.some(({ who, action, startS }) => who === actor.entityId && (action === 'stand-up' || action === beat.action) && startS * scene.shot.timeScale > beat.startS)
/** Whether he has been down for the same already. */
const isDown = ({ actor, scene, beat }: ActionStart): boolean => beat !== undefined && scene.shot.beats.some(({ who, action, startS }) => who === actor.entityId && action === beat.action && startS * scene.shot.timeScale < beat.startS)

/** What is no taller than this, metres, a hand takes up. */
const handsM = 0.4

/** A fore leg that ends so many of its lengths short of where a hand would be does not reach there. */
const shortOfReach = { from: 0.2, wholly: 0.45 }

/** What all gestures share: with whom, with what, how far they are, what is felt and looked at. */
class GestureCourse {
  readonly start: ActionStart
  readonly gesture: Gesture
  readonly tool: Actor | undefined
  readonly partner: Actor | undefined
  private readonly pace: number
  private readonly forPaws: boolean
  private lastShare = 0

  constructor(start: ActionStart, gesture: Gesture) {
    this.start = start
    const armless = start.actor.body.arms.length === 0
    this.forPaws = armless && gesture.beast !== undefined
    this.tool = takeTool(start, gesture)
    const partner = partnerOf(start.scene, start.beat)
    const own = { ...gesture, ...(this.forPaws ? gesture.beast : undefined) }
    this.gesture = gesture.tool?.laidIn !== undefined && liesOnTheLeft(start.actor, this.tool) ? { ...own, keys: (own.keys ?? []).map((each) => ({ ...each, pose: mirrored(each.pose) })) } : own
    this.partner = partner === start.actor ? undefined : partner
    this.pace = paceOf(start.beat)
    if (gesture.takesUp === true) this.takeUp()
  }

  private takeUp(): void {
    const { partner, start: { actor } } = this
    const left = actor.body.arms.find(({ side }) => side === 1)
    if (partner !== undefined && left !== undefined && !partner.alive && partner.model.bounds.max[1] - partner.model.bounds.min[1] < handsM) take(partner, actor, left)
  }

  around(): Surroundings {
    const { actor, scene, beat } = this.start
    const target = this.partner === undefined ? placeOf(scene, beat) : faceOf(this.partner)
    return { actor, partner: this.partner, tool: this.tool, target }
  }

  /** Share of the round that is over so many seconds after it began, of a time of this length. */
  shareAt(sinceS: number, lengthS: number): number {
    const { loopS, onceS } = this.gesture
    if (loopS === undefined) return Math.min(1, sinceS / Math.max(0.2, Math.min(lengthS, (onceS ?? lengthS) / this.pace)))
    const rounds = sinceS * this.pace / loopS + (this.gesture.strikesAt === undefined ? 0 : turnInRally(this.start))
    return rounds - Math.floor(rounds)
  }

  moment(share: number): Moment { return momentAt(this.gesture, share) }

  /** 1 while it is done; up from 0 as it begins, and down as it ends before something else. */
  weightAt(sinceS: number, leftS: number): number {
    const { easeS = 0.35 } = this.gesture
    const { beat, scene } = this.start
    const ends = beat !== undefined && beat.startS + beat.durationS < scene.durationS - 0.15 && !(this.gesture.grounded === true && staysDown(this.start))
    const begins = this.gesture.grounded === true && isDown(this.start) ? 1 : smoothstep(sinceS, 0, easeS)
    return begins * (ends ? smoothstep(leftS, 0, Math.min(easeS, 0.6)) : 1)
  }

  feel(weight: number): void {
    const { actor, beat } = this.start
    const mood = moodOf(beat) ?? this.gesture.mood
    if (mood !== undefined) actor.face = { ...actor.face, mood, moodWeight: Math.max(weight, 0.3) }
    const target = this.gazeTarget()
    if (target !== undefined) actor.gaze = target
  }

  private gazeTarget(): Actor['gaze'] | undefined {
    const { actor, scene } = this.start
    const { rig, body } = actor
    const eyesM = 1.75 * body.legM
    const hand = (side: 1 | -1): Vector | undefined => { const arm = body.arms.find((each) => each.side === side); return arm === undefined ? undefined : rig.position(arm.hand) }
    const [right, left] = [hand(-1), hand(1)]
    // Eyes on the own hands go farther than the head: a bowed head hides the face.
    switch (this.gesture.gaze) {
      case 'ahead': return { target: undefined, weight: 1 }
      case 'hands': return right === undefined ? undefined : { target: left === undefined ? right : mixVectors(right, left, 0.5), weight: 0.5 }
      case 'hand-R': return { target: right, weight: 0.55 }
      case 'hand-L': return { target: left, weight: 0.55 }
      case 'tool': return { target: this.tool === undefined ? right : faceOf(this.tool), weight: 0.55 }
      case 'up': return { target: actor.at([0.4 * body.legM, 2.7 * body.legM, 2.2 * body.legM]), weight: 1 }
      case 'down': return { target: actor.at([0, 0.1, 1.1 * body.legM]), weight: 0.55 }
      case 'around': return { target: actor.at([(Math.floor(scene.timeS / 0.9) % 2 === 0 ? 3 : -3) * body.legM, eyesM, 2 * body.legM]), weight: 1 }
      case 'viewer': return { target: [actor.stand.position[0] * 0.6, eyesM, actor.stand.position[2] + 8], weight: 0.8 }
      case 'partner': case undefined: {
        const { target } = this.around()
        return target === undefined ? undefined : { target, weight: 0.9 }
      }
    }
  }

  /** Trunk, hands, face and tool: what a gesture does above the hips. */
  poseUpper(share: number, weight: number): void {
    const { actor } = this.start
    const moment = this.moment(share)
    poseTrunk(actor, moment, weight)
    poseFace(actor, moment, weight)
    if (actor.body.arms.length === 0) posePaws(actor, moment, { weight, both: this.forPaws })
    else poseHands(this.around(), moment, weight)
    holdTool(this.start, this.gesture, { tool: this.tool, work: this.partner, moment, weight, share, at: this.beyondReach(moment) })
    pushGlasses(this.partner, numberOf(moment, 'pushed') * weight)
    this.fly(share)
    if (this.gesture.pad === true && this.partner !== undefined) holdPad(this.start, this.partner)
    this.makeSounds(share)
  }

  private fly(share: number): void {
    const { gesture: { strikesAt }, partner, tool } = this
    if (strikesAt !== undefined && partner !== undefined && !partner.alive && partner.model.recipe.affordances.includes('throw')) flyBall(this.start, partner, { share, at: strikesAt, racketM: tool?.model.recipe.heightM ?? 0 })
  }

  /** A wing, or a fore leg at its end, is too short for what hands do before a face: what it has is where the hand would be. */
  private beyondReach(moment: Moment): Vector | undefined {
    const { actor } = this.start
    const arm = toolArm(actor, this.gesture)
    if (arm === undefined || actor.ownBody.arms.length > 0) return undefined
    const goals = (this.gesture.tool?.hand === 'between' ? actor.body.arms : [arm]).flatMap((each) => [handGoal(this.around(), each, moment)].filter((goal) => goal !== undefined))
    const [a, b = a] = goals
    if (a === undefined || b === undefined) return undefined
    const missing = lengthOf(subtract(a, actor.rig.position(arm.hand))) / armLength(arm)
    const share = actor.ownBody.wings.length > 0 ? 1 : smoothstep(missing, shortOfReach.from, shortOfReach.wholly)
    return share === 0 ? undefined : mixVectors(gripOf(actor, arm), mixVectors(a, b, 0.5), share)
  }

  private makeSounds(share: number): void {
    const { actor, scene } = this.start
    const last = this.lastShare
    this.lastShare = share
    for (const { at, kind, by } of this.gesture.sounds ?? []) {
      const passed = last <= share ? last < at && at <= share : at > last || at <= share
      if (!passed) continue
      if (kind === 'impact' && this.partner?.alive === false) this.partner.struckS = scene.timeS
      const arm = by === 'L' ? actor.body.arms.find(({ side }) => side === 1) : toolArm(actor, this.gesture)
      const bone = by === 'foot' || arm === undefined ? actor.body.legs[0]?.foot ?? 0 : arm.hand
      scene.record({
        kind, entityId: actor.entityId, bone: actor.model.bones[bone]?.name ?? '', against: by === 'foot' || this.tool === undefined ? scene.set.ground.surface : this.tool.entityId,
        position: actor.rig.position(bone), speedMps: 1.2, massKg: by === 'foot' ? actor.body.massKg / 2 : 1, durationS: 0,
      })
    }
  }
}

/** On which side of a body a thing lies that is taken up. */
function liesOnTheLeft(actor: Actor, thing: Actor | undefined): boolean {
  return thing !== undefined && rotate(turnY(-actor.stand.headingRad), subtract(thing.stand.position, actor.stand.position))[0] > 0
}

/** Moves what somebody wears before the eyes up or down on his nose, metres. */
function pushGlasses(wearer: Actor | undefined, upM: number): void {
  const bone = wearer?.model.bones.findIndex(({ name }) => name.endsWith('.frame')) ?? -1
  if (wearer !== undefined && bone >= 0) wearer.rig.slide(bone, [0, upM, 0])
}

/** On top of whatever the body does. */
class OverlaidGesture implements ActionRun {
  private readonly course: GestureCourse
  constructor(start: ActionStart, gesture: Gesture) { this.course = new GestureCourse(start, gesture) }

  pose(timeS: number): void {
    const { course } = this
    const { actor, beat } = course.start
    const lengthS = beat?.durationS ?? 2
    const weight = course.weightAt(timeS, lengthS - timeS)
    const share = course.shareAt(timeS, lengthS)
    course.feel(weight)
    if (actor.seats.length === 0) {
      const moment = course.moment(share)
      const sinks = (moment.from.sink ?? 0) + (moment.to.sink ?? 0) + (moment.from.rise ?? 0) + (moment.to.rise ?? 0)
      if (sinks !== 0) poseHips(actor, moment, weight)
    }
    course.poseUpper(share, weight)
  }
}

/** By somebody who is carried: what is above the hips. */
class SeatedGesture implements ActionRun {
  readonly blendS = 0.35
  private readonly course: GestureCourse
  private readonly seat: ActionRun

  constructor(start: ActionStart, gesture: Gesture) {
    this.course = new GestureCourse(start, gesture)
    this.seat = carried.begin(start)
  }

  pose(timeS: number): void {
    this.seat.pose(timeS)
    const lengthS = this.course.start.beat?.durationS ?? 2
    const weight = this.course.weightAt(timeS, lengthS - timeS)
    this.course.feel(weight)
    this.course.poseUpper(this.course.shareAt(timeS, lengthS), weight)
  }
}

/** By the whole body, on its feet or down on the ground; up to the partner or the tool first. */
class StandingGesture implements ActionRun {
  readonly blendS: number
  private readonly course: GestureCourse
  private readonly approach: Approach
  private readonly answers: boolean
  private arrivedSceneS: number | undefined
  private path: GroundPath | undefined

  constructor(start: ActionStart, gesture: Gesture) {
    this.course = new GestureCourse(start, gesture)
    this.blendS = gesture.grounded === true ? 0.6 : 0.35
    this.answers = isAnswer(start.beat)
    const { goal, stopM } = this.wayWhereNeeded()
    this.approach = gesture.speed === undefined ? new Approach(start, goal, stopM) : new Approach(start, undefined, 0)
  }

  /** Who stands near enough already, half turned to the viewer, does not turn away from him. */
  private wayWhereNeeded(): { goal: Vector | undefined; stopM: number } {
    const way = this.way()
    const { gesture, start: { actor } } = this.course
    if (gesture.open !== true || way.goal === undefined) return way
    const [x, , z] = subtract(way.goal, actor.stand.position)
    return x * x + z * z > way.stopM * way.stopM ? way : { goal: undefined, stopM: way.stopM }
  }

  /** Where it is done: before the partner, before a thing that stands, or here. */
  private way(): { goal: Vector | undefined; stopM: number } {
    const { course, answers } = this
    const { actor, scene, beat } = course.start
    const { near } = course.gesture
    const { partner, tool } = course
    const stays = 100
    if (partner !== undefined && partner.alive) {
      const four = partner.body.legs.length > 2 && partner.body.head !== undefined
      const at = four && partner.body.head !== undefined ? partner.rig.position(partner.body.head) : partner.stand.position
      const behind = subtract(scale(actor.stand.position, 2), at)
      return { goal: course.gesture.turnsBack === true ? behind : at, stopM: near === undefined || answers ? stays : near * (four ? actor.body.legM : (actor.body.legM + partner.body.legM) / 2) }
    }
    const thing = partner ?? (tool !== undefined && tool.seats.length === 0 ? tool : undefined)
    if (thing !== undefined && course.gesture.onTop === true) return { goal: thing.stand.position, stopM: 0.05 }
    if (thing !== undefined) return { goal: thing.stand.position, stopM: near === undefined ? stays : Math.max(near * actor.body.legM, leastReach(actor)) + depthTowards(thing, actor.stand.position) }
    return { goal: placeOf(scene, beat), stopM: near === undefined ? stays : near * actor.body.legM }
  }

  pose(timeS: number): void {
    const { course, approach } = this
    const { actor, scene, beat } = course.start
    const arrived = asItself(actor, () => approach.step(timeS))
    if (arrived === undefined) {
      course.feel(0)
      return
    }
    const since = this.sinceTogether(arrived)
    const endS = beat === undefined ? scene.durationS : beat.startS + beat.durationS
    const leftS = endS - scene.timeS
    const lengthS = since + leftS
    const weight = since <= 0 ? 0 : course.weightAt(since, leftS)
    const share = course.shareAt(Math.max(0, since), lengthS)
    this.stand(course.moment(share), weight, { now: this.placeAt(since), risen: risenAt(course.start, Math.max(0, since)) })
    course.feel(weight)
    course.poseUpper(share, weight)
  }

  /** Both who do something together count from when the one who came is there. */
  private sinceTogether(arrivedS: number): number {
    const { scene, beat } = this.course.start
    if (this.answers) {
      const met = metAt(scene, beat)
      return met === undefined ? 0 : scene.timeS - met
    }
    this.arrivedSceneS ??= scene.timeS - arrivedS
    if (this.course.partner !== undefined) meet(scene, beat, this.arrivedSceneS)
    return arrivedS
  }

  /** Where it stands: where it arrived, or along its way. */
  private placeAt(since: number): Waypoint {
    const { start, gesture } = this.course
    if (gesture.speed === undefined) return this.approach.now
    this.path ??= planWay(start, gesture.speed)
    return this.path.at(Math.max(0, since))
  }

  /** How high that is on top of which it is done. */
  private topM(): number {
    const { partner, gesture } = this.course
    return gesture.onTop !== true || partner === undefined || partner.alive ? 0 : partner.rig.socket('top')?.position[1] ?? partner.rig.socket('seat')?.position[1] ?? partner.rig.socket('deck')?.position[1] ?? 0.9 * partner.model.bounds.max[1]
  }

  /** Whom one does something to who is much smaller, one bends down to. */
  private stoop(): number {
    const { partner, gesture, start: { actor } } = this.course
    if (partner === undefined || !partner.alive || gesture.near === undefined || gesture.grounded === true || this.answers || gesture.base?.sink !== undefined) return 0
    return clamp(1.1 - partner.model.bounds.max[1] / (1.1 * actor.body.legM))
  }

  private stand(moment: Moment, weight: number, { now, risen }: { now: Waypoint; risen: number }): void {
    const { actor, scene } = this.course.start
    const y = scene.groundHeight(now.x, now.z) + this.topM()
    actor.stand = { position: [now.x, actor.posture === undefined || this.course.gesture.onTop === true ? y : actor.stand.position[1], now.z], headingRad: now.headingRad, velocity: [0, 0, 0] }
    if (standsUp(actor)) {
      poseUpright(actor, risen)
      poseHips(actor, moment, weight)
      plant(actor, placeFeet(actor, hindPins(actor, risen), moment, weight).pins)
      return
    }
    poseStanding(actor, scene.timeS)
    poseHips(actor, moment, weight)
    const stoop = this.stoop() * weight
    if (stoop > 0) {
      actor.rig.shift([0, -0.42 * actor.body.legM * stoop, 0])
      bendSpine(actor, { pitch: 0.55 * stoop })
    }
    const footwork = footworkOf(actor, scene)
    const foresight = (): Waypoint => now
    footwork.settle(foresight)
    const standing = footwork.pins(gaits.walk, foresight, 1, 0)
    const { pins, placed } = placeFeet(actor, standing, moment, weight)
    if (this.course.gesture.grounded !== true) lowerOnto(actor, pins.filter(({ leg }) => footwork.onGround(leg) && !placed.has(leg)))
    plant(actor, pins)
  }
}

/** Fore legs that are arms do not go through what they work at: so far before it who has got up stays, metres. */
const leastReach = (actor: Actor): number => { const [arm] = actor.body.arms; return standsUp(actor) && arm !== undefined ? reachShare * armLength(arm) : 0 }
const reachShare = 0.6

/** How far a thing reaches from its middle towards somebody, metres. */
function depthTowards(thing: Actor, from: Vector): number {
  const { min, max } = thing.model.bounds
  const [x, , z] = rotate(turnY(-thing.stand.headingRad), subtract(from, thing.stand.position))
  const far = Math.max(0.001, Math.sqrt(x * x + z * z))
  const [halfX, halfZ] = [(max[0] - min[0]) / 2, (max[2] - min[2]) / 2]
  return Math.min(halfX * far / Math.max(0.001, Math.abs(x)), halfZ * far / Math.max(0.001, Math.abs(z)))
}
