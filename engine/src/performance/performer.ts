import type { StagedBeat } from '../../../contract/src/index.ts'
import type { Action, ActionRun } from './action.ts'
import { Anatomy } from './anatomy.ts'
import { calmFace, type Actor } from './actor.ts'
import { Airborne } from './acrobatics/airborne.ts'
import { actionFor, answers, postureAction } from './actions/index.ts'
import { Blend } from './blend.ts'
import { floating, isBottomless } from './actions/floating.ts'
import { answerSuffix } from './gestures/meetings.ts'
import { carryThings } from './hands.ts'
import { placeFoot } from './limbs.ts'
import { Life } from './life.ts'
import type { Scene } from './scene.ts'

const usualBlendS = 0.25
/** Body actions that leave the hands to carry things. */
const handsFree = new Set(['idle', 'walk', 'sit'])

interface Running { beat: StagedBeat | undefined; run: ActionRun; sinceS: number }
interface Planned { beat: StagedBeat; action: Action }

/**
 * Leads one body through its beats: one body action at a time, overlays on top, then the fade between actions, the gaze,
 * the pinned feet, and last what follows by itself (breath, tail, ears).
 */
export class Performer {
  readonly actor: Actor
  private readonly scene: Scene
  private readonly planned: readonly Planned[]
  private readonly blend = new Blend()
  private readonly life: Life
  private readonly anatomy: Anatomy
  private readonly airborne: Airborne
  private body: Running | undefined
  private overlays: Running[] = []

  constructor(actor: Actor, scene: Scene) {
    this.actor = actor
    this.scene = scene
    this.life = new Life(actor, scene)
    this.anatomy = new Anatomy(actor.rig, actor.ownBody)
    this.airborne = new Airborne(actor)
    this.planned = scene.shot.beats
      .flatMap((beat) => beatsOf(beat, actor))
      .map((beat) => inSceneTime(beat, scene.shot.timeScale))
      .map((beat) => ({ beat, action: actionFor(beat.action, actor) }))
      .sort((a, b) => a.beat.startS - b.beat.startS)
  }

  /** Poses the body for the scene's present moment. */
  step(): void {
    const { actor } = this
    actor.pins = []
    actor.flight = undefined
    actor.gaze = { target: undefined, weight: 0 }
    actor.face = { ...calmFace }
    const changed = this.chooseBody() || this.chooseOverlays()
    if (changed) this.blend.start(this.fadeS())
    this.body?.run.pose(this.scene.timeS - this.body.sinceS)
    if (handsFree.has(this.body?.beat?.action ?? 'idle')) carryThings(actor, this.scene)
    for (const running of this.overlays) running.run.pose(this.scene.timeS - running.sinceS)
    this.blend.apply(actor.rig, this.scene.stepS)
    this.airborne.easeLanding(this.scene.stepS)
    for (const pin of actor.pins) placeFoot(actor.rig, pin.leg, pin.goal)
    this.life.step()
    this.anatomy.hold(actor.rig, this.scene.stepS)
    this.airborne.settle(this.scene.stepS)
  }

  private fadeS(): number {
    const youngest = [this.body, ...this.overlays].filter((running) => running !== undefined).sort((a, b) => b.sinceS - a.sinceS)[0]
    return youngest?.run.blendS ?? usualBlendS
  }

  /** The body action that began last; between beats, the posture. Answers whether it changed. */
  private chooseBody(): boolean {
    const now = this.scene.timeS
    const planned = this.planned.filter(({ beat, action }) => action.layer === 'body' && isOn(beat, now)).at(-1)
    if (this.body !== undefined && this.body.beat === planned?.beat) return false
    const action = this.floats(planned) ? floating : planned?.action ?? postureAction(this.actor)
    this.body = { beat: planned?.beat, sinceS: now, run: action.begin({ actor: this.actor, scene: this.scene, beat: planned?.beat }) }
    return true
  }

  /** Whoever would stand where there is no ground floats. */
  private floats(planned: Planned | undefined): boolean {
    const { actor, scene } = this
    return isBottomless(scene.set) && actor.alive && actor.seats.length === 0 && actor.body.legs.length > 0 && (planned === undefined || planned.beat.action === 'idle')
  }

  private chooseOverlays(): boolean {
    const now = this.scene.timeS
    const wanted = this.planned.filter(({ beat, action }) => action.layer === 'overlay' && isOn(beat, now))
    const kept = this.overlays.filter(({ beat }) => wanted.some((planned) => planned.beat === beat))
    const begun = wanted.filter(({ beat }) => !kept.some((running) => running.beat === beat))
    const changed = kept.length !== this.overlays.length || begun.length > 0
    this.overlays = [...kept, ...begun.map(({ beat, action }) => ({ beat, sinceS: now, run: action.begin({ actor: this.actor, scene: this.scene, beat }) }))]
    return changed
  }
}

/** A beat as it concerns one body: its own, or its answer when the beat is done to it. */
function beatsOf(beat: StagedBeat, { entityId, alive }: Actor): StagedBeat[] {
  if (beat.who === entityId) return [beat]
  const answer = beat.target === entityId && alive ? answers[beat.action] : undefined
  return answer === undefined ? [] : [{ ...beat, id: `${beat.id}${answerSuffix}`, who: entityId, action: answer, target: beat.who }]
}

const isOn = (beat: StagedBeat, timeS: number): boolean => beat.startS <= timeS + 1e-9 && timeS < beat.startS + beat.durationS - 1e-9

const inSceneTime = (beat: StagedBeat, timeScale: number): StagedBeat => ({ ...beat, startS: beat.startS * timeScale, durationS: beat.durationS * timeScale })
