import { add, mix, multiply, rotate, sin, smoothstep, tau, turnX, type Vector } from '../../platform/index.ts'
import type { Action, ActionRun, ActionStart } from '../action.ts'
import { before, bringHand } from '../hands.ts'

import { moodOf } from '../manner.ts'
import { placeOf } from '../targets.ts'

/** Climbing: up something that stands before it, or down, to the height of its goal; hand over hand, or nose up with all four. */
export const climb: Action = { layer: 'body', begin: (start) => new Climbing(start) }

/** Rounds of hands and feet a second. */
const roundsHz = 1.1

class Climbing implements ActionRun {
  readonly blendS = 0.4
  private readonly start: ActionStart
  private readonly from: Vector
  private readonly toY: number

  constructor(start: ActionStart) {
    this.start = start
    this.from = start.actor.stand.position
    const goal = placeOf(start.scene, start.beat)
    this.toY = goal === undefined || goal[1] === 0 ? this.from[1] : goal[1]
  }

  pose(timeS: number): void {
    const { actor, beat } = this.start
    const lengthS = Math.max(0.2, beat?.durationS ?? 2)
    const share = 0.85 * Math.min(1, timeS / lengthS) + 0.15 * smoothstep(timeS / lengthS)
    const y = mix(this.from[1], this.toY, share)
    const going = share < 1 ? 1 : 0.15
    actor.stand = { ...actor.stand, position: [this.from[0], y, this.from[2]], velocity: [0, (this.toY - this.from[1]) / lengthS, 0] }
    actor.face = { ...actor.face, mood: moodOf(beat) ?? 'determined', moodWeight: 0.8 }
    actor.pins = []
    actor.gaze = { target: actor.at([0, this.toY >= this.from[1] ? 3 * actor.body.legM : -actor.body.legM, 0.6]), weight: 0.5 }
    if (actor.body.arms.length > 0) this.handOverHand(timeS * roundsHz, going)
    else this.onAllFours(timeS * roundsHz, going)
  }

  private handOverHand(round: number, going: number): void {
    const { actor } = this.start
    const { rig, body } = actor
    const sway = sin(tau * round) * going
    rig.begin(actor.at([0.03 * sway, rig.rest(0)[1], 0]), multiply(actor.heading, turnX(0.1)))
    for (const arm of body.arms) {
      const high = 0.5 + 0.5 * arm.side * sway
      bringHand(actor, arm, { target: before(actor, arm, [0.26, 0.2 + 0.72 * high, 0.46]), weight: 1, elbow: [1, -0.4, 0], curl: 0.9 })
    }
    for (const leg of body.legs) {
      const lift = 0.5 - 0.5 * leg.side * sway
      rig.setLocal(leg.upper, turnX(-0.35 - 0.95 * lift))
      rig.setLocal(leg.lower, turnX(0.6 + 1.1 * lift))
    }
  }

  private onAllFours(round: number, going: number): void {
    const { actor } = this.start
    const { rig, body } = actor
    const sway = sin(tau * round) * going
    const up = this.toY >= this.from[1] ? -1.32 : 1.2
    const turned = multiply(actor.heading, turnX(up))
    // the belly lies along what is climbed
    rig.begin(add(actor.at([0, rig.rest(0)[1], 0]), rotate(actor.heading, [0.02 * sway, 0, -0.55 * rig.rest(0)[1]])), turned)
    for (const leg of body.legs) {
      const phase = (leg.end === 'front' ? 1 : -1) * leg.side * sway
      rig.setLocal(leg.upper, turnX(-0.25 - 0.55 * phase))
      rig.setLocal(leg.lower, turnX(0.35 + 0.3 * phase))
    }
  }
}
