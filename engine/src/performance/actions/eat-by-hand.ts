import { add, cos, mixQuaternions, mixVectors, multiply, normalize, pi, rotate, sin, smoothstep, subtract, tau, turnX, turnY, type Quaternion, type Vector } from '../../platform/index.ts'
import type { ActionRun, ActionStart } from '../action.ts'
import type { Actor } from '../actor.ts'
import type { Arm } from '../body.ts'
import { before, bringHand, gripOf, heldIn, holdAt, mainArm } from '../hands.ts'
import { moodOf } from '../manner.ts'
import { biteSideOf } from '../../shape/index.ts'
import { frame } from '../limbs.ts'
import { bendNeck } from '../torso.ts'
import { Approach } from './approach.ts'
import { mouthOf } from './mouth.ts'

/** What is eaten piece by piece out of what it is in. */
const tubs: ReadonlySet<string> = new Set(['popcorn', 'french-fries', 'fries', 'chips', 'potato-chips', 'cereal', 'candy', 'peanuts'])

/** What is eaten out of a vessel shows no bites: these are colours of vessels. */
const vessels = ['bowl', 'plate', 'glass', 'cup', 'board', 'tub', 'jar', 'can'] as const
/** Whether it is solid, and less with each bite. */
const losesBites = ({ model: { recipe } }: Actor): boolean => recipe.affordances.includes('eat') && !tubs.has(recipe.id) && !vessels.some((vessel) => vessel in recipe.palette)

/** Where teeth and fingers are, as shares of half of the food from its middle to that end. */
const biteShare = 0.86
const gripShare = 0.72
const endOf = ({ bounds: { min, max } }: Actor['model'], side: Vector, share: number): Vector => [0, 1, 2].map((axis) => ((min[axis] ?? 0) + (max[axis] ?? 0)) / 2 + ((side[axis] ?? 0) * share * ((max[axis] ?? 0) - (min[axis] ?? 0))) / 2) as unknown as Vector

/** Usual seconds from one bite to the next. */
const biteEveryS = 1.6

/** What is long lies along x: turned so, that end is where others have their front. */
const quarterTurn = turnY(-pi / 2)

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
    const rest = before(actor, arm, [0.26, -0.34, 0.62])
    const rotation = food === undefined ? actor.heading : this.turnOf(food, arm, up)
    const atMouth = food === undefined ? add(mouthOf(actor), rotate(actor.heading, [arm.side * 0.06, -0.07, 0.05])) : this.gripAtMouth(food, arm, rotation)
    bringHand(actor, arm, { target: mixVectors(rest, atMouth, up), weight: 1, elbow: [1, -0.8, -0.1], curl: 0.8 })
    if (food === undefined) return
    if (losesBites(food)) food.channels.set('bites', this.bites)
    actor.gaze = { target: up > 0.2 ? undefined : actor.at([0.6 * arm.side, 1.4 * actor.body.legM, 5]), weight: 0.6 }
    holdAt(scene, food, add(gripOf(actor, arm), rotate(rotation, subtract(food.model.sockets['handle']?.at ?? [0, 0, 0], this.farEnd(food)))), rotation)
  }

  /** Where fingers have a piece of food, in its own axes: by the end that is eaten last. */
  private farEnd({ model }: Actor): Vector {
    const { form, side } = biteSideOf(model)
    return form === 'upright' ? model.sockets['handle']?.at ?? [0, 0, 0] : endOf(model, side, -gripShare)
  }

  /** How food is turned in the hand: the bitten end to the mouth as it comes up, the broad side of a slice to whoever looks on. */
  private turnOf(food: Actor, arm: Arm, up: number): Quaternion {
    const { actor } = this.start
    const facing = (upward: Vector, ahead: Vector): Quaternion => multiply(actor.heading, frame(normalize([arm.side * upward[0], upward[1], upward[2]]), normalize([arm.side * ahead[0], ahead[1], ahead[2]])))
    switch (biteSideOf(food.model).form) {
      // towards the own side and ahead, where the light and the viewer are; its tip to the mouth
      case 'flat': return mixQuaternions(facing([0.62, 0.5, 0.6], [-0.5, 0.7, -0.1]), facing([0.8, 0.45, 0.4], [-0.35, 0.1, -0.9]), up)
      // its own x points to the mouth
      case 'along': return multiply(mixQuaternions(facing([0.5, 0.6, 0.3], [-0.2, 0.9, -0.1]), facing([0.3, 0.9, 0.3], [-0.3, 0.25, -0.9]), up), quarterTurn)
      case 'upright': return multiply(actor.heading, turnX(-0.4 * up))
      // between two bites it is seen where it has been bitten
      case 'lump': return multiply(actor.heading, multiply(turnY(-arm.side * (0.4 + 1.4 * (1 - up))), turnX(-0.3 * up)))
    }
  }

  /** Where the hand is while the teeth go in: the bitten end of the food is at the mouth. */
  private gripAtMouth(food: Actor, arm: Arm, rotation: Quaternion): Vector {
    const { actor } = this.start
    const near = add(mouthOf(actor), rotate(actor.heading, [arm.side * 0.01, -0.01, 0.03]))
    const { side } = biteSideOf(food.model)
    return subtract(near, rotate(rotation, subtract(endOf(food.model, side, biteShare), this.farEnd(food))))
  }

  private noteBite(): void {
    const { actor, scene } = this.start
    this.bites++
    scene.record({ kind: 'bite', entityId: actor.entityId, bone: actor.model.bones[actor.body.jaw ?? actor.body.head ?? 0]?.name ?? '', against: this.food?.entityId ?? scene.set.ground.surface, position: mouthOf(actor), speedMps: 1, massKg: this.food?.body.massKg ?? 0.05, durationS: 0 })
  }
}
