import { clamp, fromEuler, sin, smoothstep, tau, type Quaternion } from '../platform/index.ts'
import type { Actor } from './actor.ts'
import { FaceMuscles } from './face.ts'
import { Looking } from './gaze.ts'
import type { Scene } from './scene.ts'
import { Dangle } from './secondary.ts'
import { visemeAt } from './visemes.ts'

/** What a living body does by itself: it breathes, blinks, looks, its lips follow its voice, and tail, ears and hair come late. */
export class Life {
  private readonly actor: Actor
  private readonly scene: Scene
  private readonly looking: Looking
  private readonly face: FaceMuscles
  private readonly tail: Dangle
  private readonly loose: readonly Dangle[]
  private readonly lateness: number

  constructor(actor: Actor, scene: Scene) {
    this.actor = actor
    this.scene = scene
    this.looking = new Looking(actor)
    this.face = new FaceMuscles(actor)
    const { body } = actor
    this.tail = new Dangle(actor, body.tail, { frequencyHz: 1.9, damping: 0.28 })
    this.loose = [
      ...body.ears.map(({ bones }) => new Dangle(actor, bones, { frequencyHz: 3.2, damping: 0.22 })),
      ...body.dangles.map((bones) => new Dangle(actor, bones, { frequencyHz: 1.8, damping: 0.25 })),
    ]
    this.lateness = actor.dice.unit('breath')
  }

  step(): void {
    if (!this.actor.alive) return
    const { timeS, stepS } = this.scene
    this.breathe(timeS)
    this.speak(timeS)
    this.looking.step(timeS, stepS)
    this.face.step(stepS, { blink: this.blink(timeS), downward: this.looking.downward })
    this.tail.step(stepS, (index) => this.wag(timeS, index))
    for (const dangle of this.loose) dangle.step(stepS)
  }

  /** The chest rises and falls; small bodies breathe faster (rate ∝ mass^-1/4). */
  private breathe(timeS: number): void {
    const { body, rig } = this.actor
    const rateHz = 0.27 * Math.sqrt(Math.sqrt(65 / Math.max(1, body.massKg)))
    const breath = sin(tau * (timeS * Math.min(rateHz, 0.9) + this.lateness))
    const chest = body.spine.at(-1)
    if (chest !== undefined) rig.addLocal(chest, fromEuler(-0.014 * breath, 0, 0))
    for (const { clavicle, side } of body.arms) {
      if (clavicle !== undefined) rig.addLocal(clavicle, fromEuler(0, 0, side * 0.02 * breath))
    }
  }

  /** One blink in each span of about three seconds, at a moment that the dice choose; never with eyes wide, nor as a shot begins. */
  private blink(timeS: number): number {
    const spanS = 3.1
    const index = Math.floor(timeS / spanS + this.lateness)
    const atS = (index - this.lateness + 0.1 + 0.7 * this.actor.dice.unit(`blink ${index}`)) * spanS
    const wakeful = clamp(2 * this.actor.face.eyesWide) + (atS < 0.6 ? 1 : 0)
    return smoothstep(timeS, atS - 0.09, atS) * (1 - smoothstep(timeS, atS + 0.05, atS + 0.17)) * clamp(1 - wakeful)
  }

  /** Lips shape the phonemes of whatever line the body is speaking. Lines run in film time, not in slow motion's. */
  private speak(timeS: number): void {
    const filmS = timeS / this.scene.shot.timeScale
    for (const line of this.scene.shot.lines) {
      const take = line.who === this.actor.entityId ? this.scene.takes.get(line.id) : undefined
      if (take === undefined || filmS < line.startS - 0.1 || filmS > line.startS + take.durationS) continue
      const { jaw, wide, closed } = visemeAt(take, filmS - line.startS)
      const { face } = this.actor
      this.actor.face = { ...face, jawOpen: Math.max(face.jawOpen, jaw * 0.85), lipsWide: wide, lipsClosed: closed }
    }
  }

  /** Tails wag with the mood; a cat's only sways. */
  private wag(timeS: number, index: number): Quaternion {
    const { mood, moodWeight } = this.actor.face
    const happy = mood === 'happy' ? moodWeight : mood === 'scared' ? 0 : 0.25
    const rateHz = 0.5 + 2.2 * happy
    return fromEuler(0.05 * sin(timeS * 0.8 + this.lateness * 6), (0.12 + 0.3 * happy) * sin(tau * rateHz * timeS - index * 0.7), 0)
  }
}
