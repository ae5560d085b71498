import { add, fromEuler, multiply, pi, sin, tau, turnY } from '../../platform/index.ts'
import type { Action, ActionRun, ActionStart } from '../action.ts'
import { footGoal, placeFoot } from '../limbs.ts'
import { moodOf } from '../manner.ts'
import { wrapAngle } from '../path.ts'
import { spreadWing } from './travelling.ts'

/** Wing beats a second, slow enough that each is seen, and how far the wings go up and down about lying open, as shares of a whole stroke. */
const wings = { beatsHz: 1.4, open: 0.1, swing: 0.45 }
/** How far over where it would stand it is in the air, in its heights, and how far it goes up, down and aside. */
const aloft = { heights: 0.9, bob: 0.1, aside: 0.12 }
/** Radians that its head is up and that it turns to and fro; of the way that it was turned aside from the viewer it keeps this share. */
const held = { upRad: 1.05, turnedRad: 0.12, aside: 0.35 }

/** Fluttering in place with the back to the viewer and the head up, so that all of both wings is seen: what moths and butterflies are known by. */
export const flutter: Action = { layer: 'body', begin: (start) => new Fluttering(start) }

class Fluttering implements ActionRun {
  readonly blendS = 0.3
  private readonly start: ActionStart
  private readonly from: ActionStart['actor']['stand']

  constructor(start: ActionStart) {
    this.start = start
    this.from = start.actor.stand
  }

  pose(timeS: number): void {
    const { actor, beat } = this.start
    const { rig, body, model } = actor
    const heightM = model.bounds.max[1] - model.bounds.min[1]
    const mood = moodOf(beat)
    if (mood !== undefined) actor.face = { ...actor.face, mood, moodWeight: 1 }
    const stroke = sin(tau * wings.beatsHz * timeS)
    const headingRad = held.aside * wrapAngle(this.from.headingRad) + pi + held.turnedRad * sin(timeS * 0.8)
    const place = add(this.from.position, [aloft.aside * heightM * sin(timeS * 1.3), heightM * (aloft.heights + aloft.bob * sin(timeS * 2.1) - 0.04 * stroke), 0])
    actor.stand = { position: place, headingRad, velocity: [0, 0, 0] }
    rig.begin(actor.at(rig.rest(0)), multiply(turnY(headingRad), fromEuler(-held.upRad, 0, 0.08 * sin(timeS * 1.7))))
    for (const wing of body.wings) spreadWing(actor, wing, wings.open + wings.swing * stroke)
    for (const leg of body.legs) placeFoot(rig, leg, footGoal(leg, { ball: rig.point(0, [leg.ball[0] * 0.6, 0.5 * leg.ball[1], leg.ball[2] - 0.4 * body.legM]), heading: actor.heading, pitch: 0.6 }))
  }
}
