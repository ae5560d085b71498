import { add, clamp, mixVectors, rotate, smoothstep, type Vector } from '../../platform/index.ts'
import type { ActionRun, ActionStart } from '../action.ts'
import type { Actor } from '../actor.ts'
import { before, bringHand, gripOf, holdAt, mainArm } from '../hands.ts'
import { bendSpine } from '../torso.ts'
import { Approach } from './approach.ts'
import { lyingSize, restAt } from './mouth-hold.ts'

/** Usual seconds for one thing with the way to it; of those that it takes when one is there, the shares at which the hand has it and lays it in the arm. */
const eachS = 1.7
const bendS = 1
const shares = { has: 0.4, lays: 0.85 }

/** Gathering with hands: down to each thing, up with it, and to the others in the bend of the other arm. */
export class GatheringByHand implements ActionRun {
  readonly blendS = 0.3
  private readonly start: ActionStart
  private readonly left: Actor[]
  private readonly laid: Actor[] = []
  private readonly pace: number
  private approach: Approach
  private sinceS = 0

  constructor(start: ActionStart, things: readonly Actor[]) {
    this.start = start
    this.left = [...things]
    this.pace = clamp((eachS * things.length) / (start.beat?.durationS ?? eachS), 1, 1.9)
    this.approach = this.wayToNext()
  }

  pose(timeS: number): void {
    const { actor } = this.start
    const thing = this.left[0]
    if (thing !== undefined) actor.gaze = { target: thing.rig.rootPosition, weight: 1 }
    actor.face = { ...actor.face, mood: 'happy', moodWeight: 0.7 }
    const since = this.approach.step(timeS - this.sinceS)
    const s = since === undefined || thing === undefined ? 0 : (since * this.pace) / bendS
    if (since !== undefined) this.stoop(smoothstep(s, 0, shares.has) * (1 - smoothstep(s, shares.has + 0.05, shares.lays)))
    this.cradle()
    if (thing === undefined || since === undefined) return
    this.handTo(thing, s)
    if (s < 1) return
    this.laid.push(thing)
    this.left.shift()
    this.sinceS = timeS
    this.approach = this.wayToNext()
  }

  private stoop(down: number): void {
    const { actor } = this.start
    const { legM } = actor.body
    this.approach.stand(() => {
      actor.rig.shift(rotate(actor.heading, [0, -0.42 * legM * down, -0.05 * legM * down]))
      bendSpine(actor, { pitch: 0.8 * down })
    })
  }

  /** The other arm before the chest, with what is in it. */
  private cradle(): void {
    const { actor, scene } = this.start
    const arm = actor.body.arms.find((each) => each !== mainArm(actor))
    if (arm === undefined) return
    bringHand(actor, arm, { target: before(actor, arm, [-0.14, -0.5, 0.46]), weight: 1, elbow: [1, -0.7, -0.2], curl: 0.6 })
    this.laid.forEach((thing, i) => { restAt(scene, thing, this.placeInArm(thing, i), actor.stand.headingRad + i) })
  }

  private placeInArm(thing: Actor, i: number): Vector {
    const { actor } = this.start
    const arm = actor.body.arms.find((each) => each !== mainArm(actor)) ?? actor.body.arms[0]
    if (arm === undefined) return actor.rig.rootPosition
    const [longM, highM] = lyingSize(thing)
    const asideM = Math.min(longM, 0.5 * (arm.upperM + arm.lowerM)) * ((i % 2) - 0.5)
    return add(before(actor, arm, [0.1, -0.3, 0.5]), rotate(actor.heading, [asideM, 0.62 * highM * Math.floor(i / 2), 0]))
  }

  /** The hand down to the thing, then with it to the arm. */
  private handTo(thing: Actor, s: number): void {
    const { actor, scene } = this.start
    const arm = mainArm(actor)
    if (arm === undefined) return
    const has = s >= shares.has
    const low = add(thing.stand.position, [0, 0.5 * lyingSize(thing)[1], 0])
    const target = has ? mixVectors(gripOf(actor, arm), this.placeInArm(thing, this.laid.length), smoothstep(s, shares.has, shares.lays)) : low
    bringHand(actor, arm, { target, weight: has ? 1 : smoothstep(s, 0.05, shares.has), curl: has ? 0.8 : 0.2 })
    if (has) holdAt(scene, thing, gripOf(actor, arm), actor.heading)
  }

  private wayToNext(): Approach {
    return new Approach(this.start, this.left[0]?.stand.position, 0.5 * this.start.actor.body.legM, 1.35 * this.pace)
  }
}
