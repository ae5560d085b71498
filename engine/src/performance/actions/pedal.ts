import { add, cos, rotate, sin, tau, turnY, type Vector } from '../../platform/index.ts'
import type { Action } from '../action.ts'
import { plant } from '../footwork.ts'
import { footGoal } from '../limbs.ts'
import { paceOf } from '../manner.ts'
import { carried } from './carried.ts'

/** Pedalling where one sits: the feet go round below the hips, half a turn apart. */
export const pedal: Action = {
  layer: 'body',
  begin: (start) => {
    const seat = carried.begin(start)
    return {
      blendS: 0.35,
      pose: (timeS) => {
        seat.pose(timeS)
        const { actor } = start
        if (actor.seats.length === 0) return
        const w = tau * 1.1 * paceOf(start.beat) * timeS
        const heading = turnY(actor.stand.headingRad)
        actor.face = { ...actor.face, mood: 'determined', moodWeight: 0.7 }
        plant(actor, actor.body.legs.map((leg) => {
          const long = leg.upperM + leg.lowerM
          const turn = w + (leg.side === 1 ? 0 : tau / 2)
          const at: Vector = [leg.side * 0.1, -0.72 * long + 0.17 * long * sin(turn), 0.36 * long + 0.17 * long * cos(turn)]
          return { leg, goal: footGoal(leg, { ball: add(actor.stand.position, rotate(heading, at)), heading, pitch: 0.25 * sin(turn) }) }
        }))
      },
    }
  },
}
