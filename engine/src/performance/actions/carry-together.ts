import { dot, multiply, pi, rotate, smoothstep, subtract, turnY, type Vector } from '../../platform/index.ts'
import type { Action, ActionRun, ActionStart } from '../action.ts'
import { holdShared, sharersOf } from '../gestures/sharing.ts'
import { before, bringHand } from '../hands.ts'
import { toolOf } from '../targets.ts'
import { Locomotion } from './locomotion.ts'

/** Carrying something large between two, one behind the other: both walk, who is ahead has the hands at the back. */
export const carryTogether: Action = { layer: 'body', begin: (start) => new CarryingTogether(start) }

class CarryingTogether implements ActionRun {
  readonly blendS = 0.3
  private readonly start: ActionStart
  private readonly walk: ActionRun

  constructor(start: ActionStart) {
    this.start = start
    const { beat } = start
    const alone = beat === undefined ? undefined : { ...beat, manner: [...(beat.manner ?? []), 'slow'] }
    delete alone?.target
    this.walk = new Locomotion({ ...start, beat: alone }, 'walk')
  }

  pose(timeS: number): void {
    this.walk.pose(timeS)
    const { actor, scene, beat } = this.start
    const thing = toolOf(scene, beat)
    const sharers = sharersOf(this.start)
    const ahead = rotate(actor.heading, [0, 0, 1])
    const leads = sharers.every((other) => dot(ahead, subtract(actor.stand.position, other.stand.position)) > -0.01)
    const spot: Vector = leads && sharers.length > 1 ? [0.3, -0.86, -0.32] : [0.3, -0.62, 0.62]
    const weight = scene.timeS < 0.05 || beat === undefined || beat.startS < 0.1 ? 1 : smoothstep(timeS, 0, 0.4)
    for (const arm of actor.body.arms) bringHand(actor, arm, { target: before(actor, arm, spot), weight, elbow: [0.8, -0.7, leads ? 0.6 : -0.3], curl: 0.9 })
    if (thing === undefined || sharers.at(-1) !== actor) return
    thing.seats = []
    holdShared(this.start, thing, { sharers, weight: 1, rotation: multiply(actor.heading, turnY(-pi / 2)) })
  }
}
