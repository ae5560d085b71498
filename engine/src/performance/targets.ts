import type { StagedBeat } from '../../../contract/src/index.ts'
import { add, rotate, type Vector } from '../platform/index.ts'
import type { Actor } from './actor.ts'
import type { Scene } from './scene.ts'

/** The body that a beat is done to, if it names one that is in the shot. */
export const partnerOf = (scene: Scene, beat: StagedBeat | undefined): Actor | undefined =>
  typeof beat?.target === 'string' ? scene.actors.get(beat.target) : undefined

/** The thing that a beat is done with, if it is in the shot. */
export const toolOf = (scene: Scene, beat: StagedBeat | undefined): Actor | undefined =>
  beat?.with === undefined ? undefined : scene.actors.get(beat.with)

/** Where a beat goes: its target's place, or a point on the ground or above it. */
export function placeOf(scene: Scene, beat: StagedBeat | undefined): Vector | undefined {
  if (beat?.target === undefined) return undefined
  if (typeof beat.target !== 'string') return [beat.target.xM, beat.target.yM ?? 0, beat.target.zM]
  const partner = scene.actors.get(beat.target)
  return partner?.rig.rootPosition
}

/** Where to look to look at somebody: the face, or the middle of a thing. */
export function faceOf(actor: Actor): Vector {
  const { head } = actor.body
  if (head === undefined) {
    const { min, max } = actor.model.bounds
    const middle: Vector = [(min[0] + max[0]) / 2, (min[1] + max[1]) / 2, (min[2] + max[2]) / 2]
    return actor.rig.point(0, middle)
  }
  const up = 0.06 * actor.model.recipe.heightM
  return add(actor.rig.position(head), rotate(actor.rig.world(head), [0, up, up]))
}

/** How far a body reaches over the ground from its origin, metres: what others stop before. */
export function reachRadius(actor: Actor): number {
  const { min, max } = actor.model.bounds
  return Math.max(0.15, Math.min(Math.max(max[0] - min[0], max[2] - min[2]) / 2, 1.2))
}
