import type { Action } from '../action.ts'
import { gaits, cycleOf } from '../gait.ts'
import { stepOut } from './locomotion.ts'

/** How fast whoever runs in a wheel would get along, metres per second for a leg of one metre. */
const pacePerLeg = 3.1

/** Running in a wheel: the legs go, the wheel turns under them, and the body stays where it is. */
export const runInWheel: Action = {
  layer: 'body',
  begin: (start) => {
    const { actor, scene } = start
    const { position: [x, y, z], headingRad } = actor.stand
    const speedMps = pacePerLeg * Math.sqrt(actor.body.legM)
    const gait = actor.body.legs.some((leg) => leg.end === 'front') ? 'trot' : 'run'
    const now = { x, z, headingRad, speedMps, turnRps: 0 }
    return {
      blendS: 0,
      pose: () => {
        actor.stand = { position: [x, y, z], headingRad, velocity: [0, 0, 0] }
        stepOut({ start, gait: gaits[gait], name: gait, cycleS: cycleOf({ legM: actor.body.legM, speedMps, gravityMps2: scene.set.gravityMps2, stride: gaits[gait].stride }), foresight: () => now, now })
      },
    }
  },
}
