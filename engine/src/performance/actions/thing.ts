import type { Action } from '../action.ts'
import { headingOf, type Actor } from '../actor.ts'
import { add, rotate } from '../../platform/index.ts'
import type { Scene } from '../scene.ts'

/** Something that nobody poses: it moves as the world of things moves it, or is carried, or stands where it was put. */
export const thing: Action = {
  layer: 'body',
  begin: ({ actor, scene }) => ({ blendS: 0, pose: () => { follow(actor, scene) } }),
}

function follow(actor: Actor, scene: Scene): void {
  const motion = scene.world.motion(actor.entityId)
  if (motion === undefined) {
    actor.placeRest()
    return
  }
  actor.stand = { position: motion.position, headingRad: headingOf(motion.rotation), velocity: motion.velocity }
  actor.rig.begin(add(motion.position, rotate(motion.rotation, actor.rig.rest(0))), motion.rotation)
}
