import { add, clamp, fromEuler, mix, multiply, pi, rotate, sin, smoothstep, subtract, turnX, type Vector } from '../../platform/index.ts'
import type { Action, ActionRun, ActionStart } from '../action.ts'
import type { Actor } from '../actor.ts'
import { moodOf } from '../manner.ts'
import { straightPath, type GroundPath } from '../path.ts'
import { swingArm } from '../limbs.ts'
import type { Scene } from '../scene.ts'
import { isBottomless } from './floating.ts'
import { placeOf } from '../targets.ts'
import { planWay, standAt } from './locomotion.ts'
import { swim } from './travelling.ts'

/*
 * Out of the water and into it: swimmers leap in arcs along their way, and whoever dives goes up, over and down head first.
 */

/** How long one leap out of the water takes, and how much of that it is in the air. */
const roundS = 1.7
const aloftShare = 0.62
/** The first leap begins as the nose comes out of the water: in rounds. */
const beginsAt = -0.08

/** Leaping out of the water again and again, as dolphins do. */
export const leapFromWater: Action = { layer: 'body', begin: (start) => new Leaping(start, false) }

/** The same, over backwards in the air. */
export const somersaultFromWater: Action = { layer: 'body', begin: (start) => new Leaping(start, true) }

class Leaping implements ActionRun {
  readonly blendS = 0.3
  private readonly start: ActionStart
  private readonly path: GroundPath
  private aloft = false

  private readonly turnsOver: boolean

  constructor(start: ActionStart, turnsOver: boolean) {
    this.start = start
    this.turnsOver = turnsOver
    this.path = straightWay(start) ?? planWay(start, 1.6, 'moving')
  }

  pose(timeS: number): void {
    const { actor, scene, beat } = this.start
    const { rig } = actor
    const mood = moodOf(beat) ?? 'happy'
    actor.face = { ...actor.face, mood, moodWeight: 0.8 }
    const now = this.path.at(timeS)
    const lengthM = lengthOf(actor)
    const rounds = timeS / roundS + beginsAt
    const s = rounds - Math.floor(rounds)
    const f = s / aloftShare
    const inAir = f < 1
    const heightM = inAir ? 4 * f * (1 - f) * (this.turnsOver ? 1 : 0.75) * lengthM : -underShare * lengthM * sin(pi * (s - aloftShare) / (1 - aloftShare))
    const pitch = inAir ? mix(-0.95, this.turnsOver ? 0.95 - 2 * pi : 0.95, this.turnsOver ? f : smoothstep(f)) : mix(0.95, -0.95, smoothstep((s - aloftShare) / (1 - aloftShare)))
    const level = surfaceAt(this.start.scene, now) - 0.3 * rig.rest(0)[1]
    actor.stand = { ...standAt(actor, 0, now), position: [now.x, level + heightM, now.z] }
    rig.begin(actor.at(rig.rest(0)), multiply(actor.heading, fromEuler(pitch, 0, 0)))
    const chain = [...actor.body.spine, ...actor.body.tail]
    for (const bone of chain) rig.addLocal(bone, turnX((inAir ? 0.5 : -0.3) / Math.max(1, chain.length)))
    if (inAir !== this.aloft && timeS > 0) splash(this.start, now)
    this.aloft = inAir
  }
}

/** How deep the middle of a leaper is between two leaps, in its lengths: its back stays in sight. */
const underShare = 0.16

/** To a goal it leaps in as long as its beat lasts. */
function straightWay({ actor, scene, beat }: ActionStart): GroundPath | undefined {
  const goal = typeof beat?.target === 'object' ? placeOf(scene, beat) : undefined
  return goal === undefined || beat === undefined ? undefined : straightPath(actor.stand, { x: goal[0], z: goal[2] }, beat.durationS)
}

const lengthOf = ({ model }: Actor): number => Math.max(model.bounds.max[2] - model.bounds.min[2], model.bounds.max[1] - model.bounds.min[1])

const surfaceAt = (scene: Scene, { x, z }: Spot): number => (scene.set.water === undefined ? 0 : scene.groundHeight(x, z))

interface Spot { x: number; z: number }

function splash({ actor, scene }: ActionStart, now: Spot): void {
  if (scene.set.water === undefined) return
  scene.record({ kind: 'splash', entityId: actor.entityId, bone: actor.model.bones[0]?.name ?? '', against: 'water', position: [now.x, surfaceAt(scene, now), now.z], speedMps: 4, massKg: actor.body.massKg, durationS: 0.5 })
}

/** Diving: already off the edge, over with the arms ahead, down head first, under, and up again as a swimmer. */
export const dive: Action = { layer: 'body', begin: (start) => (isBottomless(start.scene.set) ? swim.begin(start) : new Diving(start)) }

const flightS = 1.4
const underS = 0.9
/** How far each dive out of the water leads, in lengths of the body. */
const roundLengths = 0.9

class Diving implements ActionRun {
  readonly blendS = 0.3
  private readonly start: ActionStart
  private readonly from: Vector
  private entered = false
  private swimming: ActionRun | undefined

  /** Animals come out of the water to dive: no edge is shown from which they could. */
  private get fromWater(): boolean { return this.start.actor.body.arms.length === 0 && this.start.scene.set.water !== undefined }

  constructor(start: ActionStart) {
    this.start = start
    this.from = start.actor.stand.position
  }

  pose(sinceS: number): void {
    const { actor, beat, scene } = this.start
    actor.face = { ...actor.face, mood: moodOf(beat) ?? 'determined', moodWeight: 0.8 }
    if (sinceS >= flightS + underS && !this.fromWater) {
      this.swimming ??= swim.begin(this.start)
      this.swimming.pose(sinceS - flightS - underS)
      return
    }
    // who dives out of the water does so again and again
    const round = Math.floor(sinceS / (flightS + underS))
    const timeS = sinceS - round * (flightS + underS)
    if (timeS < flightS / 2) this.entered = false
    const f = clamp(timeS / flightS)
    const u = clamp((timeS - flightS) / underS)
    const bodyM = lengthOf(actor)
    const [x, , z] = add(this.from, rotate(actor.heading, [0, 0, bodyM * (this.fromWater ? roundLengths * (round + 0.7 * f + 0.3 * u) : 1.5 * f + 0.5 * u)]))
    const level = surfaceAt(scene, { x, z })
    const rise = bodyM * ((this.fromWater ? -0.5 : ledge) * (1 - f) + 3 * f * (1 - f) - 0.8 * f - 0.7 * sin(pi * u))
    const upright = actor.body.legs.length === 2 || actor.body.arms.length > 0
    const pitch = upright ? mix(0.5, 2.5, smoothstep(f)) - 1.1 * smoothstep(u) : mix(-0.7, 1, smoothstep(f)) - smoothstep(u)
    this.tumble({ position: [x, level + rise, z], pitch })
    if (f >= 0.88 && !this.entered) {
      this.entered = true
      splash(this.start, { x, z })
    }
  }

  private tumble({ position, pitch }: { position: Vector; pitch: number }): void {
    const { actor } = this.start
    const { rig, body } = actor
    actor.stand = { ...actor.stand, position, velocity: [0, 0, 0] }
    // it turns about its middle, not about its feet
    const middle: Vector = [0, 0.5 * actor.model.bounds.max[1], 0]
    const turned = multiply(actor.heading, turnX(pitch))
    const root = add(actor.at(middle), rotate(turned, subtract(rig.rest(0), middle)))
    rig.begin(root, turned)
    for (const arm of body.arms) swingArm(rig, arm, { raise: 2.9, out: 0.12, bend: 0.1 })
    for (const leg of body.legs) rig.setLocal(leg.foot, turnX(0.7))
    actor.pins = []
  }
}

/** How high above the water a dive begins, in lengths of the body: the edge is not shown. */
const ledge = 0.35
