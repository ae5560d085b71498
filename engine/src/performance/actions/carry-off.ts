import { add, clamp, multiply, rotate, smoothstep, turnX, type Vector } from '../../platform/index.ts'
import type { Action, ActionRun, ActionStart } from '../action.ts'
import type { Actor } from '../actor.ts'
import { holdAt } from '../hands.ts'
import { partnerOf, toolOf } from '../targets.ts'
import { Approach } from './approach.ts'
import { going } from './locomotion.ts'
import { mouthOf } from './mouth.ts'
import { bow, reachDown } from './reach-down.ts'
import { pickUp } from './throwing.ts'

/** Making off with a thing: up to it, a bite or a grip, and away with it to the side from which nobody watches. */
export const carryOff: Action = { layer: 'body', begin: (start) => new CarryingOff(start) }

/** Seconds from being there until the thing is in the mouth, or in the hand and the body upright again. */
const takenS = { mouth: 0.62, hand: 1.45 }
/** From the ground up before it goes off, seconds. */
const risesS = 0.34
/** How far it makes off, in its own leg lengths. */
const wayLegs = 9

class CarryingOff implements ActionRun {
  readonly blendS = 0.3
  private readonly start: ActionStart
  private readonly thing: Actor | undefined
  private readonly approach: Approach
  private readonly taking: ActionRun | undefined
  private off: { run: ActionRun; sinceS: number } | undefined

  constructor(start: ActionStart) {
    const { actor, scene, beat } = start
    this.start = start
    this.thing = toolOf(scene, beat) ?? partnerOf(scene, beat)
    const [armed, there] = [actor.body.arms.length > 0, this.thing?.rig.rootPosition]
    this.taking = armed ? pickUp.begin(start) : undefined
    this.approach = new Approach(start, there, this.thing === undefined ? 0 : reachOf(actor) + 0.3 * depthOf(this.thing), 1)
  }

  pose(timeS: number): void {
    const { actor } = this.start
    actor.face = { ...actor.face, mood: 'determined', moodWeight: 0.8 }
    if (this.off !== undefined) this.goOff(timeS)
    else if (this.taking !== undefined) this.byHand(timeS)
    else this.byMouth(timeS)
  }

  private byHand(timeS: number): void {
    this.taking?.pose(timeS)
    const taken = this.thing?.seats.some(({ carrier }) => carrier === this.start.actor) === true
    if (!taken) return
    this.takenAtS ??= timeS
    if (timeS - this.takenAtS > takenS.hand - 0.75) this.begin(timeS)
  }
  private takenAtS: number | undefined

  private byMouth(timeS: number): void {
    const { actor, scene } = this.start
    const { thing } = this
    if (thing !== undefined) actor.gaze = { target: thing.rig.rootPosition, weight: 1 }
    const since = this.approach.step(timeS)
    if (since === undefined || thing === undefined) return
    const down = smoothstep(since, 0, 0.9 * takenS.mouth) * (1 - smoothstep(since, takenS.mouth, takenS.mouth + risesS))
    this.approach.stand(() => { bow(actor, down) })
    reachDown(actor, this.bitten ?? add(thing.rig.rootPosition, [0, 0.3 * heightOf(thing), 0]), down)
    actor.face = { ...actor.face, jawOpen: since < takenS.mouth ? 1.1 * smoothstep(since, 0.15, 0.8 * takenS.mouth) : 0.5 }
    if (since < takenS.mouth) return
    if (this.bitten === undefined) {
      this.bitten = mouthOf(actor)
      scene.record({ kind: 'grip', entityId: actor.entityId, bone: actor.model.bones[actor.body.jaw ?? 0]?.name ?? '', against: thing.entityId, position: this.bitten, speedMps: 0.5, massKg: thing.body.massKg, durationS: 0 })
    }
    this.hold(thing)
    if (since > takenS.mouth + risesS) this.begin(timeS)
  }
  private bitten: Vector | undefined

  private goOff(timeS: number): void {
    const { actor } = this.start
    this.off?.run.pose(timeS - this.off.sinceS)
    if (this.thing === undefined || this.taking !== undefined) return
    actor.face = { ...actor.face, jawOpen: 0.5 }
    this.hold(this.thing)
  }

  private begin(timeS: number): void {
    const { actor, scene, beat } = this.start
    const [x, , z] = actor.stand.position
    const others = [...scene.actors.values()].filter((other) => other !== actor && other.alive)
    const middle = others.length === 0 ? x + 1 : others.reduce((sum, other) => sum + other.stand.position[0], 0) / others.length
    const wayM = wayLegs * clamp(actor.body.legM, 0.05, 0.5)
    const target = { xM: x + (x < middle ? -1 : 1) * wayM, zM: z + 0.2 * wayM }
    const away = beat === undefined ? undefined : { ...beat, action: 'walk', target, durationS: Math.max(0.5, beat.startS + beat.durationS - scene.timeS), startS: scene.timeS }
    this.off = { run: going('walk').begin({ actor, scene, beat: away }), sinceS: timeS }
    this.goOff(timeS)
  }

  /** Between the teeth, its middle before the mouth. */
  private hold(thing: Actor): void {
    const { actor, scene } = this.start
    const turn = multiply(actor.heading, turnX(-0.1))
    holdAt(scene, thing, add(mouthOf(actor), rotate(turn, [0, -0.35 * heightOf(thing), 0.2 * depthOf(thing)])), turn)
  }
}

const heightOf = ({ model: { bounds: { min, max } } }: Actor): number => max[1] - min[1]
const depthOf = ({ model: { bounds: { min, max } } }: Actor): number => max[2] - min[2]

/** How far ahead of its origin a mouth is. */
const reachOf = (actor: Actor): number => Math.max(0.1 * actor.body.legM, actor.model.sockets['mouth']?.at[2] ?? 0.3)
