import { add, cos, mixVectors, multiply, rotate, sin, smoothstep, tau, turnX } from '../../platform/index.ts'
import type { ActionRun, ActionStart } from '../action.ts'
import type { Actor } from '../actor.ts'
import type { Arm } from '../body.ts'
import { before, bringHand, gripOf, heldIn, holdAt, mainArm } from '../hands.ts'
import { moodOf } from '../manner.ts'
import { bendNeck } from '../torso.ts'
import { Approach } from './approach.ts'
import { mouthOf } from './mouth.ts'

/** What is eaten piece by piece out of what it is in. */
const tubs: ReadonlySet<string> = new Set(['popcorn', 'french-fries', 'fries', 'chips', 'potato-chips', 'cereal', 'candy', 'peanuts'])

/** Usual seconds from one bite to the next. */
const biteEveryS = 2.1

/** Eating out of the hand: up to the mouth, a bite, down again, chewing with pleasure. */
export class EatingByHand implements ActionRun {
  readonly blendS = 0.35
  private readonly start: ActionStart
  private readonly approach: Approach
  private readonly arm: Arm | undefined
  private readonly food: Actor | undefined
  private bites = 0

  constructor(start: ActionStart) {
    const { actor, scene } = start
    this.start = start
    this.approach = new Approach(start, undefined, 0)
    this.arm = actor.body.arms.find((arm) => heldIn(actor, scene, arm) !== undefined) ?? mainArm(actor)
    this.food = this.arm === undefined ? undefined : heldIn(actor, scene, this.arm)
  }

  pose(timeS: number): void {
    const { actor, beat } = this.start
    actor.face = { ...actor.face, mood: moodOf(beat) ?? 'happy', moodWeight: 0.8 }
    if (this.approach.step(timeS) === undefined) return
    const s = timeS / biteEveryS - Math.floor(timeS / biteEveryS)
    const up = smoothstep(s, 0.02, 0.24) * (1 - smoothstep(s, 0.42, 0.66))
    this.approach.stand(() => bendNeck(actor, { pitch: 0.12 * up }))
    this.liftFood(up)
    if (s > 0.34 && this.bites <= Math.floor(timeS / biteEveryS)) this.noteBite()
    const opens = smoothstep(s, 0.14, 0.24) * (1 - smoothstep(s, 0.28, 0.34))
    const chews = this.bites > 0 && (s > 0.36 || s < 0.1) ? 0.5 - 0.5 * cos(tau * 2.6 * timeS) : 0
    actor.face = { ...actor.face, jawOpen: Math.max(opens, 0.32 * chews), lipsWide: 0.4 * chews * sin(tau * 1.3 * timeS), eyesShut: s > 0.5 ? 0.25 * (1 - smoothstep(s, 0.85, 1)) * smoothstep(s, 0.5, 0.6) : 0 }
  }

  /** One hand has what it is eaten out of, the other goes from there to the mouth. */
  private eatOutOf(tub: Actor, arm: Arm, up: number): void {
    const { actor, scene } = this.start
    const other = actor.body.arms.find((each) => each !== arm)
    if (other === undefined) return
    bringHand(actor, arm, { target: before(actor, arm, [0.1, -0.5, 0.56]), weight: 1, elbow: [1, -0.8, -0.1], curl: 0.8 })
    const inside = add(gripOf(actor, arm), [0, tub.model.bounds.max[1] - 0.3 * (tub.model.sockets['handle']?.at[1] ?? 0), 0])
    bringHand(actor, other, { target: mixVectors(inside, add(mouthOf(actor), rotate(actor.heading, [other.side * 0.04, -0.05, 0.06])), up), weight: 1, elbow: [1, -0.5, 0], curl: 0.8 })
    actor.gaze = { target: up > 0.2 ? undefined : inside, weight: 0.5 }
    holdAt(scene, tub, gripOf(actor, arm), actor.heading)
  }

  private liftFood(up: number): void {
    const { actor, scene } = this.start
    const { arm, food } = this
    if (arm === undefined) return
    if (food !== undefined && tubs.has(food.model.recipe.id) && actor.body.arms.length > 1) {
      this.eatOutOf(food, arm, up)
      return
    }
    const rest = before(actor, arm, [0.26, -0.4, 0.62])
    const handFromFood = rotate(actor.heading, [arm.side * 0.06, -0.07, 0.05])
    bringHand(actor, arm, { target: mixVectors(rest, add(mouthOf(actor), handFromFood), up), weight: 1, elbow: [1, -0.8, -0.1], curl: 0.8 })
    if (food === undefined) return
    actor.gaze = { target: up > 0.2 ? undefined : actor.at([0.6 * arm.side, 1.4 * actor.body.legM, 5]), weight: 0.6 }
    holdAt(scene, food, gripOf(actor, arm), multiply(actor.heading, turnX(-0.4 * up)))
  }

  private noteBite(): void {
    const { actor, scene } = this.start
    this.bites++
    scene.record({ kind: 'bite', entityId: actor.entityId, bone: actor.model.bones[actor.body.jaw ?? actor.body.head ?? 0]?.name ?? '', against: this.food?.entityId ?? scene.set.ground.surface, position: mouthOf(actor), speedMps: 1, massKg: this.food?.body.massKg ?? 0.05, durationS: 0 })
  }
}
