import { fromEuler, identity, mixQuaternions, multiply, type Quaternion } from '../platform/index.ts'
import type { Actor } from './actor.ts'

/** A bend of the trunk in radians: `pitch` forward, `twist` to the own left, `roll` to the own left side up. */
export interface Bend { pitch?: number; twist?: number; roll?: number }

const turnOf = ({ pitch = 0, twist = 0, roll = 0 }: Bend, share: number): Quaternion => fromEuler(pitch * share, twist * share, roll * share)

/** Bends the trunk evenly over its spine bones, on top of what they have. */
export function bendSpine(actor: Actor, bend: Bend): void {
  const turn = turnOf(bend, 1 / Math.max(1, actor.body.spine.length))
  for (const bone of actor.body.spine) actor.rig.addLocal(bone, turn)
}

/** Bends the neck evenly over its bones. */
export function bendNeck(actor: Actor, bend: Bend): void {
  const turn = turnOf(bend, 1 / Math.max(1, actor.body.neck.length))
  for (const bone of actor.body.neck) actor.rig.addLocal(bone, turn)
}

/** Holds the head near a rotation in the world, as a body does that keeps its eyes level; `share` 1 is fully. */
export function levelHead(actor: Actor, rotation: Quaternion, share = 1): void {
  const { head } = actor.body
  if (head === undefined) return
  const { rig } = actor
  rig.setWorld(head, share >= 1 ? rotation : mixQuaternions(rig.world(head), rotation, share))
}

/** A small turn of the head on top of what it has, in its own axes. */
export function tipHead(actor: Actor, bend: Bend): void {
  const { head } = actor.body
  if (head !== undefined) actor.rig.setLocal(head, multiply(actor.rig.local(head), bend === undefined ? identity : turnOf(bend, 1)))
}
