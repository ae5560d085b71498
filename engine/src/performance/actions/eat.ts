import { add, atan2, clamp, cos, identity, pi, rotate, sin, smoothstep, subtract, type Vector } from '../../platform/index.ts'
import type { Action, ActionRun, ActionStart } from '../action.ts'
import type { Actor, FootPin } from '../actor.ts'
import { footworkOf, standOn } from '../footwork.ts'
import { cycleOf, gaits } from '../gait.ts'
import { holdAt } from '../hands.ts'
import { moodOf, paceOf } from '../manner.ts'
import { planPath, wrapAngle, type GroundPath, type Waypoint } from '../path.ts'
import { partnerOf, toolOf } from '../targets.ts'
import { tipHead } from '../torso.ts'
import { standAt, stepOut } from './locomotion.ts'
import { EatingByHand } from './eat-by-hand.ts'
import { poseStanding } from './idle.ts'
import { mouthOf } from './mouth.ts'
import { bow, reachDown } from './reach-down.ts'

/** Eating: out of the hand what is in it; else from the ground, one thing after another: go there, head down, bite, gone, chew, next. */
export const eat: Action = { layer: 'body', begin: (start) => (menuOf(start).length === 0 && start.actor.body.arms.length > 0 ? new EatingByHand(start) : new Eating(start)) }

type Phase = 'go' | 'dip' | 'rise' | 'done'

/** Usual seconds: the head going down, coming up, and of the coming up until the teeth close for good; a mouthful with the way to it. */
const dipS = 0.42
const riseS = 0.8
const gulpS = 0.42
const mouthfulS = 2.3

class Eating implements ActionRun {
  readonly blendS = 0.3
  private readonly start: ActionStart
  private readonly pace: number
  private readonly left: Actor[]
  private phase: Phase = 'done'
  private sinceS = 0
  private path: GroundPath
  private eaten = 0
  private readonly grazes: boolean
  /** What is not eaten up: mouthfuls are taken off its top. */
  private readonly heap: Actor | undefined
  /** Where the head went down to; it comes up from there. */
  private lastBite: Vector | undefined
  /** What the teeth hold and have not yet closed over. */
  private inMouth: Actor | undefined

  constructor(start: ActionStart) {
    this.start = start
    const menu = menuOf(start)
    this.heap = menu.find(isHeap)
    this.left = this.heap === undefined ? menu : []
    this.grazes = this.left.length === 0
    this.pace = Math.sqrt(paceOf(start.beat)) * this.hurry()
    this.path = this.wayTo(undefined)
    this.next(0)
  }

  /** Faster when there is much to eat in little time. */
  private hurry(): number {
    const usualS = mouthfulS * Math.max(1, this.left.length)
    return clamp(usualS / (this.start.beat?.durationS ?? usualS), 0.8, 2.2)
  }

  pose(timeS: number): void {
    const { actor, scene, beat } = this.start
    actor.face = { ...actor.face, mood: moodOf(beat) ?? 'happy', moodWeight: 0.8 }
    actor.gaze = { target: undefined, weight: 1 }
    const t = timeS - this.sinceS
    const now = this.path.at(t)
    actor.stand = standAt(actor, scene.groundHeight(now.x, now.z), now)
    if (this.phase === 'go') this.go(timeS, t, now)
    else this.stay(timeS, t, now)
  }

  private go(timeS: number, t: number, now: Waypoint): void {
    const { actor, scene } = this.start
    const food = this.left[0]
    const bearing = food === undefined ? 0 : bearingOf(actor, food)
    if (food === undefined || t >= this.path.endS || (t > 0.15 && Math.abs(now.speedMps) < 0.04 && Math.abs(bearing) < 0.15 && Math.abs(now.turnRps) < 0.6)) {
      this.enter('dip', timeS)
      this.stay(timeS, 0, now)
      return
    }
    actor.gaze = { target: food.rig.rootPosition, weight: 1 }
    const name = now.speedMps > 1.6 * Math.sqrt(actor.body.legM) ? 'trot' : 'amble'
    stepOut({ start: this.start, gait: gaits[name], name, cycleS: cycleOf({ legM: actor.body.legM, speedMps: now.speedMps, gravityMps2: Math.max(scene.set.gravityMps2, 6), stride: 0.8 }), now, foresight: (aheadS) => this.path.at(t + aheadS) })
    // The head is already on its way down over the last half metre, once the food lies ahead.
    const near = smoothstep(0.6 * actor.body.legM + 0.2 - now.speedMps * 0.2, 0, 0.6 * actor.body.legM)
    reachDown(actor, topOf(food), 0.35 * near * (1 - smoothstep(Math.abs(bearing), 0.2, 0.6)))
    this.chew(timeS)
  }

  private stay(timeS: number, t: number, now: Waypoint): void {
    const { actor, scene } = this.start
    if (this.phase === 'dip' && t * this.pace >= dipS) this.grab(timeS)
    const s = (timeS - this.sinceS) * this.pace
    if (this.phase === 'rise' && s >= riseS && (this.left.length > 0 || this.grazes)) this.next(timeS)
    const food = this.left[0]
    const target = food === undefined ? this.mouthful() : topOf(food)
    const down = this.phase === 'dip' ? smoothstep(s, 0, dipS * 0.9) : this.phase === 'rise' ? 1 - smoothstep(s, 0.06, 0.4) : 0
    poseStanding(actor, scene.timeS)
    bow(actor, down)
    const footwork = footworkOf(actor, scene)
    footwork.settle(() => now)
    standOn(actor, footwork, footwork.pins(gaits.walk, () => now, 1, 0).map((pin) => elbowsOut(actor, pin, down)))
    reachDown(actor, this.lastBite ?? target, down)
    if (this.phase === 'dip') actor.face = { ...actor.face, jawOpen: 1.15 * smoothstep(s, 0.2 * dipS, 0.7 * dipS) }
    else if (this.inMouth !== undefined) this.carryUp(timeS, s)
    else this.enjoy(timeS, s)
  }

  /** Where the next of what has no pieces is: on the heap, or in the grass. */
  private mouthful(): Vector {
    const { actor } = this.start
    if (this.heap === undefined) return grassBelow(actor)
    const { min, max } = this.heap.model.bounds
    const [x, , z] = actor.at([0, 0, downReach(actor)])
    return [x, this.heap.rig.rootPosition[1] + heapBitten * (max[1] - min[1]), z]
  }

  /** The teeth are round it. */
  private grab(timeS: number): void {
    const { actor } = this.start
    this.inMouth = this.left.shift()
    this.lastBite = this.inMouth === undefined ? this.mouthful() : topOf(this.inMouth)
    if (this.inMouth === undefined) this.noteBite(undefined)
    this.enter('rise', timeS)
  }

  /** It comes up between the teeth; thrown back and snapped at, it is inside. */
  private carryUp(timeS: number, s: number): void {
    const { actor, scene } = this.start
    const food = this.inMouth
    if (food === undefined) return
    const toss = smoothstep(s, 0.6 * gulpS, 0.85 * gulpS) * (1 - smoothstep(s, 0.85 * gulpS, gulpS))
    const inside = smoothstep(s, 0.75 * gulpS, gulpS)
    actor.face = { ...actor.face, jawOpen: 0.7 + 0.5 * toss - 0.6 * inside }
    tipHead(actor, { pitch: -0.3 * toss })
    holdAt(scene, food, betweenTeeth(actor, inside), actor.heading)
    if (s < gulpS) return
    food.channels.set('visible', 0)
    scene.world.hold(food.entityId, mouthOf(actor), identity)
    this.eaten++
    this.noteBite(food)
    this.inMouth = undefined
    this.enjoy(timeS, s)
  }

  private noteBite(food: Actor | undefined): void {
    const { actor, scene } = this.start
    scene.record({ kind: 'bite', entityId: actor.entityId, bone: actor.model.bones[actor.body.jaw ?? actor.body.head ?? 0]?.name ?? '', against: food?.entityId ?? scene.set.ground.surface, position: mouthOf(actor), speedMps: 1, massKg: food?.body.massKg ?? 0.05, durationS: 0 })
  }

  /** A full mouth, eyes half shut with pleasure. */
  private enjoy(timeS: number, s: number): void {
    const { actor } = this.start
    this.chew(timeS)
    if (this.phase !== 'rise' || this.eaten === 0) return
    const pleased = smoothstep(s, gulpS, gulpS + 0.2)
    actor.face = { ...actor.face, moodWeight: 1, eyesShut: 0.4 * pleased * (1 - smoothstep(s, riseS, riseS + 1)) }
    tipHead(actor, { pitch: -0.1 * pleased, roll: 0.06 * pleased * sin(timeS * 9) })
  }

  private chew(timeS: number): void {
    if (this.inMouth === undefined && this.eaten === 0 && !this.grazes) return
    const { actor } = this.start
    actor.face = { ...actor.face, jawOpen: 0.4 * (0.5 - 0.5 * cos(timeS * 2 * pi * 3.4)), lipsWide: 0.5 * sin(timeS * 2 * pi * 1.7) }
  }

  private next(timeS: number): void {
    this.lastBite = undefined
    const food = this.left[0]
    if (food === undefined && !this.grazes) {
      this.path = this.wayTo(undefined)
      this.enter('done', timeS)
      return
    }
    const { position } = this.start.actor.stand
    this.left.sort((a, b) => apart(a, position) - apart(b, position))
    this.path = this.wayTo(this.left[0])
    this.enter(food === undefined ? 'dip' : 'go', timeS)
  }

  private enter(phase: Phase, timeS: number): void {
    if (phase === 'dip' || phase === 'done') this.path = this.wayTo(undefined)
    this.phase = phase
    this.sinceS = timeS
  }

  private wayTo(food: Actor | undefined): GroundPath {
    const { actor } = this.start
    const speedMps = 2.4 * Math.sqrt(actor.body.legM) * this.pace
    if (food === undefined) return planPath({ from: actor.stand, speedMps: 0, durationS: 0.6, accelMps2: 6, turnRps: 3, stopsAtEnd: true })
    const [x, , z] = food.rig.rootPosition
    return planPath({ from: actor.stand, speedMps, durationS: 6, accelMps2: 4.5, turnRps: 3.4, stopsAtEnd: false, goal: { x, z, stopM: downReach(actor), faces: true } })
  }
}

/** What there is to eat: what the beat names, then everything like it that no other beat names, up to `count`. */
function menuOf({ actor, scene, beat }: ActionStart): Actor[] {
  const named = toolOf(scene, beat) ?? partnerOf(scene, beat)
  if (named === undefined || named.alive || named.seats.length > 0) return []
  const spokenFor = new Set(scene.shot.beats.filter(({ id }) => id !== beat?.id).flatMap((other) => [other.target, other.with]))
  const alike = [...scene.actors.values()].filter((other) => other !== named && other.model.recipe.id === named.model.recipe.id && !spokenFor.has(other.entityId))
  const { position } = actor.stand
  return [named, ...alike].filter((food) => food.channels.get('visible') !== 0).slice(0, beat?.count ?? 12).sort((a, b) => apart(a, position) - apart(b, position))
}

/** Hay and plants are larger than a mouthful, whatever is eaten of them. */
const isHeap = ({ model: { recipe, bounds } }: Actor): boolean => (heaps.has(recipe.id) || recipe.kind === 'plant') && bounds.max[1] - bounds.min[1] > mouthfulM
const heaps: ReadonlySet<string> = new Set(['hay-bale', 'haystack'])
/** What is no taller, metres, goes into a mouth as it is. */
const mouthfulM = 0.3
/** How high on a heap the teeth take hold, as a share of its height. */
const heapBitten = 0.8

const apart = (thing: Actor, from: Vector): number => {
  const [x, , z] = subtract(thing.rig.rootPosition, from)
  return x * x + z * z
}

const topOf = (food: Actor): Vector => add(food.rig.rootPosition, [0, 0.3 * (food.model.bounds.max[1] - food.model.bounds.min[1]), 0])
const grassBelow = (actor: Actor): Vector => actor.at([0, 0.06, downReach(actor)])

/** How far ahead of its origin a body's mouth comes to the ground. */
export function downReach(actor: Actor): number {
  const mouth = actor.model.sockets['mouth']?.at ?? [0, 0, 0.3]
  const chest = actor.body.spine.at(-1)
  const shoulder = chest === undefined ? 0 : actor.rig.rest(chest)[2]
  return actor.body.arms.length > 0 ? 0.35 * actor.body.legM : shoulder + 0.78 * (mouth[2] - shoulder)
}

/** Which way food lies, radians to the own left of straight ahead. */
function bearingOf(actor: Actor, food: Actor): number {
  const [x, , z] = subtract(food.rig.rootPosition, actor.stand.position)
  return wrapAngle(atan2(x, z) - actor.stand.headingRad)
}

/** Where food is that the teeth hold: at the front of the mouth, then back inside. */
function betweenTeeth(actor: Actor, inside: number): Vector {
  const mouth = mouthOf(actor)
  const { head } = actor.body
  if (head === undefined) return mouth
  const backM = actor.body.arms.length > 0 ? 0.05 : 0.3 * Math.abs((actor.model.sockets['mouth']?.at[2] ?? 0) - actor.rig.rest(head)[2])
  return add(mouth, rotate(actor.rig.world(head), [0, -0.012, -backM * inside]))
}

/** The elbows make room for the head between them. */
function elbowsOut(actor: Actor, pin: FootPin, down: number): FootPin {
  if (pin.leg.end !== 'front') return pin
  return { ...pin, goal: { ...pin.goal, pole: add(pin.goal.pole, rotate(actor.heading, [pin.leg.side * 0.9 * down, 0, 0])) } }
}
