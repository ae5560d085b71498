import { radians, turnY } from '../../platform/index.ts'
import type { Action } from '../action.ts'

/** Degrees a second that a thing turns about its own axis. */
const turnDegPerS = 90

/** Turning: a thing goes round where it stands, as on a turntable. */
export const turn: Action = {
  layer: 'body',
  begin: ({ actor, scene }) => {
    const { position, headingRad } = actor.stand
    return {
      blendS: 0,
      pose: (timeS: number) => {
        const rotation = turnY(headingRad + radians(turnDegPerS) * timeS)
        actor.stand = { position, headingRad, velocity: [0, 0, 0] }
        actor.rig.begin(actor.at(actor.rig.rest(0)), rotation)
        scene.world.hold(actor.entityId, position, rotation)
      },
    }
  },
}
