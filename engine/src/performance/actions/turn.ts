import { fromEuler, radians, turnY } from '../../platform/index.ts'
import type { Action } from '../action.ts'
import { hasManner } from '../manner.ts'

/** Degrees a second that a thing turns about its own axis, and that a wheel on its stand does. */
const turnDegPerS = 90
const wheelDegPerS = 60
const slowShare = 0.6

/** Turning: what has a wheel or sails turns those, and what hangs from them stays upright; everything else goes round where it stands, as on a turntable. */
export const turn: Action = {
  layer: 'body',
  begin: ({ actor, scene, beat }) => {
    const { position, headingRad } = actor.stand
    const wheel = actor.model.boneIndex['wheel']
    const hung = actor.model.bones.flatMap(({ name }, index) => (name.startsWith('gondola') ? [index] : []))
    const pace = hasManner(beat, 'slow') ? slowShare : 1
    return {
      blendS: 0,
      pose: (timeS: number) => {
        actor.stand = { position, headingRad, velocity: [0, 0, 0] }
        const rotation = turnY(headingRad + (wheel === undefined ? radians(turnDegPerS) * timeS : 0))
        actor.rig.begin(actor.at(actor.rig.rest(0)), rotation)
        const angle = -radians(wheelDegPerS) * pace * timeS
        if (wheel !== undefined) actor.rig.setLocal(wheel, fromEuler(0, 0, angle))
        if (wheel !== undefined) for (const bone of hung) actor.rig.setLocal(bone, fromEuler(0, 0, -angle))
        scene.world.hold(actor.entityId, position, rotation)
      },
    }
  },
}
