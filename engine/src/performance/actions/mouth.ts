import type { Vector } from '../../platform/index.ts'
import type { Actor } from '../actor.ts'

/** Where the mouth is. */
export function mouthOf(actor: Actor): Vector {
  const socket = actor.rig.socket('mouth')
  if (socket !== undefined) return socket.position
  return actor.rig.position(actor.body.jaw ?? actor.body.head ?? 0)
}
