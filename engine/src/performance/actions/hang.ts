import { add, fromEuler, multiply, pi, sin, tau, turnX, type Vector } from '../../platform/index.ts'
import type { Action, ActionRun, ActionStart } from '../action.ts'
import type { Actor } from '../actor.ts'
import { bringHand, gripOf } from '../hands.ts'
import { moodOf } from '../manner.ts'
import { partnerOf } from '../targets.ts'
import { bendNeck, bendSpine } from '../torso.ts'

/** Hanging from something overhead: by the hands, swinging; a bat and whoever has neither hands nor fore legs hangs head down by its feet. */
export const hangFrom = (otherwise: Action): Action => ({
  layer: 'body',
  begin: (start) => {
    const bar = partnerOf(start.scene, start.beat)
    return bar === undefined || bar.alive || (bar.stand.position[1] < 0.3 * start.actor.body.legM && !isBough(bar)) ? otherwise.begin(start) : new Hanging(start, bar)
  },
})

/** What holds out a branch as it stands. */
const isBough = ({ model }: Actor): boolean => model.recipe.kind === 'plant' && model.sockets['top'] !== undefined

class Hanging implements ActionRun {
  readonly blendS = 0.2
  private readonly start: ActionStart
  private readonly bar: Actor

  constructor(start: ActionStart, bar: Actor) {
    this.start = start
    this.bar = bar
  }

  pose(timeS: number): void {
    const { actor, beat } = this.start
    const mood = moodOf(beat)
    actor.face = { ...actor.face, mood: mood ?? 'happy', moodWeight: 0.7 }
    const swing = 0.14 * sin(tau * 0.5 * timeS)
    const [x, y, z] = this.bar.stand.position
    const { min, max } = this.bar.model.bounds
    const place: Vector = (isBough(this.bar) ? this.bar.rig.socket('top')?.position : undefined) ?? [x + (min[0] + max[0]) / 2, y + 0.55 * (max[1] - min[1]), z + (min[2] + max[2]) / 2]
    actor.pins = []
    if (actor.body.arms.length > 0) this.byTheHands(place, swing)
    else this.headDown(place, swing)
  }

  private byTheHands(place: Vector, swing: number): void {
    const { actor } = this.start
    const { rig, body } = actor
    const [arm] = body.arms
    const reachM = arm === undefined ? 0 : arm.upperM + arm.lowerM
    const up = body.stood === undefined ? 0 : 1.2
    const shoulderM = arm === undefined ? rig.rest(0)[1] : up > 0 ? rig.rest(0)[1] + 0.9 * (rig.rest(arm.upper)[2] - rig.rest(0)[2]) : rig.rest(arm.upper)[1]
    const downM = shoulderM + 0.9 * reachM
    actor.stand = { ...actor.stand, position: [place[0], place[1] - downM, place[2] - downM * sin(swing)], velocity: [0, 0, 0] }
    rig.begin(actor.at(rig.rest(0)), multiply(actor.heading, fromEuler(-swing - up, 0, 0.3 * swing)))
    bendSpine(actor, { pitch: 0.6 * swing })
    body.legs.forEach((leg, i) => {
      rig.setLocal(leg.upper, turnX(-0.25 + 1.6 * swing * (i % 2 === 0 ? 1 : 0.6)))
      rig.setLocal(leg.lower, turnX(0.45 + 0.5 * swing))
      rig.setLocal(leg.foot, turnX(0.5))
    })
    for (const each of body.arms) {
      const wide = 0.22 * reachM * each.side
      bringHand(actor, each, { target: add(place, [wide * (1 - Math.abs(sin(actor.stand.headingRad))), -0.02, wide * Math.abs(sin(actor.stand.headingRad))]), weight: 1, elbow: [1, -0.3, -0.2], curl: 1 })
    }
    if (arm !== undefined) actor.gaze = { target: add(gripOf(actor, arm), [0, -0.4 * reachM, 2]), weight: 0.5 }
  }

  private headDown(place: Vector, swing: number): void {
    const { actor } = this.start
    const { rig } = actor
    const hipM = rig.rest(0)[1]
    actor.stand = { ...actor.stand, position: [place[0], place[1] - hipM, place[2]], velocity: [0, 0, 0] }
    rig.begin([place[0], place[1] - hipM, place[2]], multiply(actor.heading, fromEuler(pi + 0.5 * swing, 0, 0.4 * swing)))
    bendNeck(actor, { pitch: -0.3 })
    for (const leg of actor.body.legs) rig.setLocal(leg.foot, turnX(0.4))
  }
}
