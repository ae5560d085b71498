import { fromEuler, identity, inverse, mixQuaternions, mixVectors, multiply, rotate, subtract, type Vector } from '../../platform/index.ts'
import type { Actor } from '../actor.ts'
import { frame as axesAlong } from '../limbs.ts'
import { mouthOf } from './mouth.ts'

/** The forehand goes down with the head, the rump stays up, as in a play-bow. */
export function bow(actor: Actor, down: number): void {
  const { rig, body } = actor
  if (down <= 0) return
  const upright = body.arms.length > 0
  rig.shift([0, -(upright ? 0.3 : 0.12) * body.legM * down, 0])
  rig.setLocal(0, multiply(rig.local(0), fromEuler((upright ? 0.7 : 0.26) * down, 0, 0)))
  const [first] = body.spine
  if (first !== undefined) rig.addLocal(first, fromEuler((upright ? 0.5 : 0.1) * down, 0, 0))
}

/** Bends neck and head so that the mouth comes to a place (cyclic coordinate descent from the head down the neck). */
export function reachDown(actor: Actor, target: Vector, share: number, rounds = 6): void {
  const { rig, body } = actor
  if (share <= 0.001 || body.head === undefined) return
  const chain = [body.head, ...[...body.neck].reverse(), ...body.spine.slice(-1)]
  const goal = mixVectors(mouthOf(actor), target, share)
  for (let round = 0; round < rounds; round++) {
    chain.forEach((bone, index) => {
      const from = rig.position(bone)
      const turn = multiply(axesAlong(subtract(goal, from), rotate(actor.heading, [0, 1, 0.2])), inverse(axesAlong(subtract(mouthOf(actor), from), rotate(actor.heading, [0, 1, 0.2]))))
      rig.setWorld(bone, multiply(mixQuaternions(identity, turn, index === 0 ? 0.3 : index < chain.length - 1 ? 0.6 : 0.15), rig.world(bone)))
    })
  }
}
