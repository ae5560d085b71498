import { radians, smoothstep } from '../../platform/index.ts'
import type { Action } from '../action.ts'
import { hasManner } from '../manner.ts'
import { turnLeaf } from './thing.ts'

/** How far a door stands open, degrees, and in how many seconds it gets there; somebody who pulls it has the knob in the hand after so many. */
const wideDeg = 100
const swingS = 1.6
const slowTimes = 1.6
const reachS = 0.9

/** A door that swings open, or shut, on its hinge and stays so. */
export const swinging = (from: 0 | 1): Action => ({
  layer: 'body',
  begin: ({ actor, beat }) => ({
    blendS: 0,
    pose: (timeS: number) => {
      const begunS = timeS - (hasManner(beat, 'pulled') ? reachS : 0)
      const share = smoothstep(begunS / (swingS * (hasManner(beat, 'slow') ? slowTimes : 1)), 0, 1)
      actor.ajarRad = radians(wideDeg) * (from === 0 ? share : 1 - share)
      actor.placeRest()
      turnLeaf(actor)
    },
  }),
})
