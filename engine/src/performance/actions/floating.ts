import { fromEuler, mixVectors, multiply, rotate, add, sin, smoothstep, tau, type Vector } from '../../platform/index.ts'
import type { SetRecipe } from '../../catalog/index.ts'
import type { Action, ActionRun, ActionStart } from '../action.ts'
import { footGoal, placeFoot, swingArm } from '../limbs.ts'
import { moodOf } from '../manner.ts'
import { placeOf } from '../targets.ts'
import { bendSpine } from '../torso.ts'

/** Whether bodies have no ground under them in a place: among the stars, in the sky, under water. */
export const isBottomless = (set: SetRecipe): boolean => set.ground.surface === 'none' || set.light === 'underwater'

/** Being where there is no ground: upright or nearly so, rising and sinking, arms and legs loose; on the way to its goal where it has one. */
export const floating: Action = { layer: 'body', begin: (start) => new Floating(start) }

export class Floating implements ActionRun {
  readonly blendS = 0.6
  private readonly start: ActionStart
  private readonly ease: number
  private readonly from: Vector
  private readonly to: Vector | undefined

  constructor(start: ActionStart) {
    this.start = start
    this.from = start.actor.stand.position
    this.to = typeof start.beat?.target === 'object' ? placeOf(start.scene, start.beat) : undefined
    this.ease = start.scene.timeS < 0.1 ? 0 : 0.8
  }

  pose(timeS: number): void {
    const { actor, scene, beat } = this.start
    const { rig, body } = actor
    const w = this.ease === 0 ? 1 : smoothstep(timeS, 0, this.ease)
    const mood = moodOf(beat)
    if (mood !== undefined) actor.face = { ...actor.face, mood, moodWeight: 1 }
    const clock = scene.timeS + 5 * actor.dice.unit('floating')
    const [x, y, z] = this.placeAt(timeS)
    const placement = scene.shot.placements[actor.entityId]
    const level = this.to === undefined ? Math.max(placement?.kind === 'ground' ? placement.yM ?? 0 : 0, 0.5 * body.legM * w) : y
    actor.stand = { ...actor.stand, position: [x, level + 0.1 * body.legM * sin(tau * 0.22 * clock), z], velocity: [0, 0, 0] }
    const rest = rig.rest(0)
    rig.begin(actor.at(rest), multiply(actor.heading, fromEuler(0.1 + 0.06 * sin(clock * 0.7), 0.08 * sin(clock * 0.4), 0.09 * sin(clock * 0.9))))
    bendSpine(actor, { pitch: 0.08 * sin(clock * 0.8), twist: 0.08 * sin(clock * 0.6) })
    for (const arm of body.arms) swingArm(rig, arm, { raise: 0.35 + 0.12 * sin(clock * 0.9 + arm.side), out: 0.7 + 0.1 * sin(clock * 1.1), bend: 0.5 })
    body.legs.forEach((leg, i) => {
      const hip = rig.position(leg.upper)
      const long = leg.upperM + leg.lowerM
      const swing = 0.14 * sin(clock * 1.3 + i * 2.1)
      const ball = add(hip, rotate(actor.heading, [leg.side * 0.1 * long, -(0.8 + 0.04 * sin(clock + i)) * long, (leg.end === 'front' ? 0.2 : -0.24) * long + swing * long]))
      placeFoot(rig, leg, footGoal(leg, { ball, heading: actor.heading, pitch: 0.9 }))
    })
  }
  private placeAt(timeS: number): Vector {
    const { actor, beat } = this.start
    return this.to === undefined ? actor.stand.position : mixVectors(this.from, this.to, smoothstep(timeS, 0, Math.max(0.1, beat?.durationS ?? 1)))
  }
}
