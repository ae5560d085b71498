import { add, addScaled, atan2, clamp, hypot, normalize, smoothstep, subtract, type Vector } from '../../platform/index.ts'
import type { Action, ActionRun, ActionStart } from '../action.ts'
import type { Actor } from '../actor.ts'
import { footworkOf, standOn } from '../footwork.ts'
import { cycleOf, gaits } from '../gait.ts'
import { moodOf, paceOf } from '../manner.ts'
import { planPath, wrapAngle, type GroundPath, type Waypoint } from '../path.ts'
import { partnerOf, placeOf, toolOf } from '../targets.ts'
import { downReach } from './eat.ts'
import { GatheringByHand } from './gather-by-hand.ts'
import { poseStanding } from './idle.ts'
import { standAt, stepOut } from './locomotion.ts'
import { holdInMouth, lyingSize, restAt } from './mouth-hold.ts'
import { bow, reachDown } from './reach-down.ts'

/** Gathering: one thing after another is taken up and brought to a heap; who has arms takes it into his arm. */
export const gather: Action = { layer: 'body', begin: (start) => (start.actor.body.arms.length > 0 ? new GatheringByHand(start, gatheredBy(start)) : new Gathering(start, { brings: false })) }

/** Bringing: what is in the mouth from the start is carried to a place and laid down there. */
export const bring: Action = { layer: 'body', begin: (start) => new Gathering(start, { brings: true }) }

type Phase = 'fetch' | 'take' | 'carry' | 'lay' | 'done'

/** Usual seconds of the head going down and coming up, and of one thing with both ways. */
const dipS = 0.3
const roundS = 3.6

class Gathering implements ActionRun {
  readonly blendS = 0.3
  private readonly start: ActionStart
  private readonly left: Actor[]
  private readonly laid: Actor[] = []
  private readonly pace: number
  private readonly heap: Vector
  private held: Actor | undefined
  private phase: Phase = 'done'
  private sinceS = 0
  private path: GroundPath
  /** Where the head goes down to. */
  private spot: Vector

  constructor(start: ActionStart, { brings }: { brings: boolean }) {
    this.start = start
    const { actor, scene, beat } = start
    const things = gatheredBy(start)
    const usualS = brings ? 0 : roundS * things.length
    this.pace = Math.sqrt(paceOf(beat)) * clamp(usualS / (beat?.durationS ?? Math.max(1, usualS)), 1, 2.6)
    const place = placeOf(scene, beat)
    this.heap = place === undefined ? actor.at([0, 0, downReach(actor)]) : laidAt(place, partnerOf(scene, beat), actor)
    this.held = brings ? things[0] : undefined
    this.left = brings ? [] : things
    this.spot = this.heap
    this.path = this.wayTo(undefined)
    this.go(brings ? 'carry' : this.left.length > 0 ? 'fetch' : 'done', 0)
  }

  pose(timeS: number): void {
    const { actor, scene, beat } = this.start
    actor.face = { ...actor.face, mood: moodOf(beat) ?? 'determined', moodWeight: 0.6, ...(this.held === undefined ? {} : { jawOpen: 0.45 }) }
    this.laid.forEach((thing, i) => { restAt(scene, thing, this.placeInHeap(thing, i), 0.9 * i) })
    const t = timeS - this.sinceS
    const now = this.path.at(t)
    actor.stand = standAt(actor, scene.wayHeight(now.x, now.z), now)
    if (this.phase === 'fetch' || this.phase === 'carry') this.walk(timeS, t, now)
    else this.dip(timeS, t * this.pace, now)
    if (this.held !== undefined) holdInMouth(scene, actor, this.held)
  }

  private walk(timeS: number, t: number, now: Waypoint): void {
    const { actor, scene } = this.start
    actor.gaze = { target: this.spot, weight: 0.8 }
    const [x, , z] = subtract(this.spot, actor.stand.position)
    const bearing = wrapAngle(atan2(x, z) - actor.stand.headingRad)
    if (t >= this.path.endS || (t > 0.12 && Math.abs(now.speedMps) < 0.05 && Math.abs(bearing) < 0.25)) {
      this.go(this.phase === 'fetch' ? 'take' : 'lay', timeS)
      this.dip(timeS, 0, now)
      return
    }
    const name = now.speedMps > 1.6 * Math.sqrt(actor.body.legM) ? 'trot' : 'amble'
    const two = actor.body.legs.every(({ end }) => end !== 'front')
    const gait = two ? (name === 'trot' ? 'run' : 'walk') : name
    stepOut({ start: this.start, gait: gaits[gait], name: gait, cycleS: cycleOf({ legM: actor.body.legM, speedMps: now.speedMps, gravityMps2: Math.max(scene.set.gravityMps2, 6), stride: 0.8 }), now, foresight: (aheadS) => this.path.at(t + aheadS) })
  }

  /** Down with the head and up again; at the lowest the teeth close or open. */
  private dip(timeS: number, s: number, now: Waypoint): void {
    const { actor, scene } = this.start
    const down = this.phase === 'done' ? 0 : smoothstep(s, 0, dipS) * (1 - smoothstep(s, dipS + 0.08, 2 * dipS))
    poseStanding(actor, scene.timeS)
    bow(actor, down)
    const footwork = footworkOf(actor, scene)
    footwork.settle(() => now)
    standOn(actor, footwork, footwork.pins(gaits.walk, () => now, 1, 0))
    reachDown(actor, this.spot, down)
    if (this.phase === 'done') return
    if (this.phase === 'take') actor.face = { ...actor.face, jawOpen: 1.1 * down }
    if (s >= dipS) this.turnOver()
    if (s >= 2 * dipS) this.next(timeS)
  }

  /** Takes what is below, or lets it go. */
  private turnOver(): void {
    const { actor, scene } = this.start
    const thing = this.phase === 'take' ? this.left[0] : this.held
    if (thing === undefined || (this.phase === 'take') === (this.held !== undefined)) return
    scene.record({ kind: 'grip', entityId: actor.entityId, bone: actor.model.bones[actor.body.jaw ?? 0]?.name ?? '', against: thing.entityId, position: this.spot, speedMps: 0.5, massKg: thing.body.massKg, durationS: 0 })
    if (this.phase === 'take') this.held = this.left.shift()
    else {
      this.laid.push(thing)
      this.held = undefined
    }
  }

  private next(timeS: number): void {
    this.go(this.phase === 'take' ? 'carry' : this.left.length > 0 ? 'fetch' : 'done', timeS)
  }

  private go(phase: Phase, timeS: number): void {
    this.phase = phase
    this.sinceS = timeS
    const next = this.left[0]
    if (phase === 'fetch' && next !== undefined) this.spot = add(next.rig.rootPosition, [0, 0.2 * lyingSize(next)[1], 0])
    if (phase === 'carry') this.spot = this.held === undefined ? this.heap : this.placeInHeap(this.held, this.laid.length)
    this.path = this.wayTo(phase === 'fetch' || phase === 'carry' ? this.spot : undefined)
  }

  private wayTo(spot: Vector | undefined): GroundPath {
    const { actor } = this.start
    const speedMps = 2.4 * Math.sqrt(actor.body.legM) * this.pace
    if (spot === undefined) return planPath({ from: actor.stand, speedMps: 0, durationS: 0.6, accelMps2: 6, turnRps: 3, stopsAtEnd: true })
    return planPath({ from: actor.stand, speedMps, durationS: 6, accelMps2: 5 * this.pace, turnRps: 3.6 * this.pace, stopsAtEnd: false, goal: { x: spot[0], z: spot[2], stopM: downReach(actor), faces: true } })
  }

  /** Three side by side, the next ones on top of them. */
  private placeInHeap(thing: Actor, i: number): Vector {
    const [longM, highM, deepM] = lyingSize(thing)
    const sizeM = Math.min(0.62 * longM, 1.6 * deepM)
    const [x, z] = heapSpots[i % heapSpots.length] ?? [0, 0]
    const layer = Math.floor(i / heapSpots.length)
    return add(this.heap, [x * sizeM * (1 - 0.4 * layer), 0.72 * highM * layer, z * sizeM * (1 - 0.4 * layer)])
  }
}

/** Where the things of one layer lie about the middle of a heap, in their own sizes. */
const heapSpots = [[0, -0.42], [-0.55, 0.36], [0.55, 0.36]] as const

/** The place itself, or the upper side of what stands there; what is too high for the mouth has it laid before its foot. */
function laidAt(place: Vector, thing: Actor | undefined, { stand, model }: Actor): Vector {
  if (thing === undefined || thing.alive) return place
  const { bounds, sockets } = thing.model
  const top = sockets['top']?.at ?? sockets['seat']?.at ?? [0, 0.85 * bounds.max[1], 0]
  if (top[1] < 0.9 * model.bounds.max[1]) return thing.at(top)
  const away = subtract(stand.position, thing.stand.position)
  const edgeM = Math.max(bounds.max[0], bounds.max[2]) + 0.3 * model.bounds.max[1]
  return addScaled(thing.stand.position, normalize([away[0], 0, away[2]], [0, 0, 1]), edgeM)
}

/** What there is to gather: what the beat names, then everything like it, the nearest first. */
function gatheredBy({ actor, scene, beat }: ActionStart): Actor[] {
  const named = toolOf(scene, beat)
  if (named === undefined || named.alive) return []
  const label = named.entity.label
  const [x, , z] = actor.stand.position
  const far = ({ stand }: Actor): number => hypot(stand.position[0] - x, stand.position[2] - z)
  return [...scene.actors.values()].filter((other) => !other.alive && other.seats.length === 0 && other.entity.label === label).sort((a, b) => far(a) - far(b))
}
