import { rotate, scale } from '../../platform/index.ts'
import type { Action } from '../action.ts'
import { thing } from '../actions/thing.ts'

/** How fast a thing is set rolling, metres per second: so many times its own height, a strawberry slower than a ball. */
const rollMps = { most: 2, perHeight: 9 }

/** A thing that rolls: one push along its heading, then physics has it. */
export const rollingThing: Action = {
  layer: 'body',
  begin(start) {
    const { actor, scene } = start
    const { massKg, heightM } = actor.model.recipe
    const [x, y, z] = actor.stand.position
    const push = scale(rotate(actor.heading, [0, 0, 1]), massKg * Math.min(rollMps.most, rollMps.perHeight * heightM))
    scene.world.push(actor.entityId, push, [x, y + heightM / 2, z])
    return thing.begin(start)
  },
}
