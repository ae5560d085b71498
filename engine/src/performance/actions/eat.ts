import { add, clamp, cos, fromEuler, identity, inverse, mixQuaternions, mixVectors, multiply, pi, rotate, sin, smoothstep, subtract, type Vector } from '../../platform/index.ts'
import type { Action, ActionRun, ActionStart } from '../action.ts'
import type { Actor } from '../actor.ts'
import { footworkOf, standOn } from '../footwork.ts'
import { cycleOf, gaits } from '../gait.ts'
import { frame as axesAlong } from '../limbs.ts'
import { moodOf, paceOf } from '../manner.ts'
import { planPath, type GroundPath, type Waypoint } from '../path.ts'
import { partnerOf, toolOf } from '../targets.ts'
import { standAt, stepOut } from './locomotion.ts'
import { poseStanding } from './idle.ts'

/** Eating from the ground, one thing after another: go there, head down, bite, gone, chew, next. */
export const eat: Action = { layer: 'body', begin: (start) => new Eating(start) }

type Phase = 'go' | 'dip' | 'rise' | 'done'

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

  constructor(start: ActionStart) {
    this.start = start
    this.left = menuOf(start)
    this.grazes = this.left.length === 0
    this.pace = Math.sqrt(paceOf(start.beat)) * this.hurry()
    this.path = this.wayTo(undefined)
    this.next(0)
  }

  /** Faster when there is much to eat in little time. */
  private hurry(): number {
    const usualS = 1.9 * Math.max(1, this.left.length)
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
    if (food === undefined || t >= this.path.endS || (t > 0.15 && now.speedMps < 0.03)) {
      this.enter('dip', timeS)
      this.stay(timeS, 0, now)
      return
    }
    actor.gaze = { target: food.rig.rootPosition, weight: 1 }
    const name = now.speedMps > 1.6 * Math.sqrt(actor.body.legM) ? 'trot' : 'amble'
    stepOut({ start: this.start, gait: gaits[name], name, cycleS: cycleOf({ legM: actor.body.legM, speedMps: now.speedMps, gravityMps2: Math.max(scene.set.gravityMps2, 6), stride: 0.8 }), now, foresight: (aheadS) => this.path.at(t + aheadS) })
    // The head is already on its way down over the last half metre.
    if (food !== undefined) reachDown(actor, topOf(food), 0.35 * smoothstep(0.6 * actor.body.legM + 0.2 - now.speedMps * 0.2, 0, 0.6 * actor.body.legM))
    this.chew(timeS)
  }

  private stay(timeS: number, t: number, now: Waypoint): void {
    const { actor, scene } = this.start
    const dipS = 0.4 / this.pace
    const food = this.left[0]
    if (this.phase === 'dip' && t >= dipS) this.bite(timeS)
    if (this.phase === 'rise' && t >= 0.5 / this.pace && (this.left.length > 0 || this.grazes)) this.next(timeS)
    const target = food === undefined ? grassBelow(actor) : topOf(food)
    const down = this.phase === 'dip' ? smoothstep(t, 0, dipS * 0.9) : this.phase === 'rise' ? 1 - smoothstep(t, 0.06, 0.42 / this.pace) : 0
    poseStanding(actor, scene.timeS)
    crouchForward(actor, down)
    const footwork = footworkOf(actor, scene)
    footwork.settle(() => now)
    standOn(actor, footwork, footwork.pins(gaits.walk, () => now, 1, 0))
    reachDown(actor, this.lastBite ?? target, down)
    if (this.phase === 'dip') actor.face = { ...actor.face, jawOpen: 1.1 * smoothstep(t, 0.35 * dipS, 0.85 * dipS) }
    else this.chew(timeS)
  }

  private lastBite: Vector | undefined

  /** The thing is in the mouth and gone; the jaw snaps shut. */
  private bite(timeS: number): void {
    const { actor, scene } = this.start
    const food = this.left.shift()
    this.lastBite = food === undefined ? grassBelow(actor) : topOf(food)
    if (food !== undefined) {
      this.eaten++
      food.channels.set('visible', 0)
      scene.world.hold(food.entityId, mouthOf(actor), identity)
    }
    const { head } = actor.body
    scene.record({ kind: 'bite', entityId: actor.entityId, bone: actor.model.bones[actor.body.jaw ?? head ?? 0]?.name ?? '', against: food?.entityId ?? scene.set.ground.surface, position: this.lastBite, speedMps: 1, massKg: food?.body.massKg ?? 0.05, durationS: 0 })
    this.enter('rise', timeS)
  }

  private chew(timeS: number): void {
    if (this.eaten === 0 && !this.grazes) return
    const { actor } = this.start
    actor.face = { ...actor.face, jawOpen: 0.28 * (0.5 - 0.5 * cos(timeS * 2 * pi * 3.4)), lipsWide: 0.3 * sin(timeS * 2 * pi * 1.7) }
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
    return planPath({ from: actor.stand, speedMps, durationS: 6, accelMps2: 4.5, turnRps: 4.5, stopsAtEnd: false, goal: { x, z, stopM: downReach(actor) } })
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

const apart = (thing: Actor, from: Vector): number => {
  const [x, , z] = subtract(thing.rig.rootPosition, from)
  return x * x + z * z
}

const topOf = (food: Actor): Vector => add(food.rig.rootPosition, [0, 0.3 * (food.model.bounds.max[1] - food.model.bounds.min[1]), 0])
const grassBelow = (actor: Actor): Vector => actor.at([0, 0.06, downReach(actor)])

/** Where the mouth is. */
export function mouthOf(actor: Actor): Vector {
  const socket = actor.rig.socket('mouth')
  if (socket !== undefined) return socket.position
  return actor.rig.position(actor.body.jaw ?? actor.body.head ?? 0)
}

/** How far ahead of its origin a body's mouth comes to the ground. */
function downReach(actor: Actor): number {
  const mouth = actor.model.sockets['mouth']?.at ?? [0, 0, 0.3]
  const chest = actor.body.spine.at(-1)
  const shoulder = chest === undefined ? 0 : actor.rig.rest(chest)[2]
  return actor.body.arms.length > 0 ? 0.35 * actor.body.legM : shoulder + 0.78 * (mouth[2] - shoulder)
}

/** The forehand goes down with the head. */
function crouchForward(actor: Actor, down: number): void {
  const { rig, body } = actor
  if (down <= 0) return
  const upright = body.arms.length > 0
  rig.shift([0, -(upright ? 0.3 : 0.1) * body.legM * down, 0])
  rig.setLocal(0, multiply(rig.local(0), fromEuler((upright ? 0.7 : 0.2) * down, 0, 0)))
  const [first] = body.spine
  if (first !== undefined) rig.addLocal(first, fromEuler((upright ? 0.5 : 0.08) * down, 0, 0))
}

/** Bends neck and head so that the mouth comes to a place (cyclic coordinate descent from the head down the neck). */
function reachDown(actor: Actor, target: Vector, share: number): void {
  const { rig, body } = actor
  if (share <= 0.001 || body.head === undefined) return
  const chain = [body.head, ...[...body.neck].reverse(), ...body.spine.slice(-1)]
  const goal = mixVectors(mouthOf(actor), target, share)
  for (let round = 0; round < 6; round++) {
    chain.forEach((bone, index) => {
      const from = rig.position(bone)
      const turn = multiply(axesAlong(subtract(goal, from), rotate(actor.heading, [0, 1, 0.2])), inverse(axesAlong(subtract(mouthOf(actor), from), rotate(actor.heading, [0, 1, 0.2]))))
      rig.setWorld(bone, multiply(mixQuaternions(identity, turn, index === 0 ? 0.3 : index < chain.length - 1 ? 0.6 : 0.15), rig.world(bone)))
    })
  }
}

