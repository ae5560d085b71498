import { add, addScaled, mixVectors, rotate, scale, subtract, turnY, type Quaternion, type Vector } from '../../platform/index.ts'
import type { ActionStart } from '../action.ts'
import type { Actor } from '../actor.ts'
import { gripOf, holdAt } from '../hands.ts'

/** Everybody who does the same with the same thing at the same time, in the order of the shot; whoever begins it alone is alone. */
export function sharersOf({ actor, scene, beat }: ActionStart): readonly Actor[] {
  if (beat?.with === undefined) return [actor]
  const overlap = (start: number, lengthS: number): boolean => start < beat.startS + beat.durationS && beat.startS < start + lengthS
  const others = scene.shot.beats.filter((each) => each.action === beat.action && each.with === beat.with && overlap(each.startS * scene.shot.timeScale, each.durationS * scene.shot.timeScale))
  const sharers = others.flatMap(({ who }) => scene.actors.get(who) ?? [])
  return sharers.length > 1 ? [...new Set(sharers)] : [actor]
}

/** Where a thing was before hands took it. */
const origins = new WeakMap<Actor, { position: Vector; headingRad: number }>()

/** Holds a thing in the middle of all the hands that have it, as it was turned before; `weight` 0 leaves it where it was. */
export function holdShared(start: ActionStart, thing: Actor, { sharers, weight, rotation }: { sharers: readonly Actor[]; weight: number; rotation?: Quaternion }): void {
  const from = origins.get(thing) ?? { position: thing.rig.rootPosition, headingRad: thing.stand.headingRad }
  origins.set(thing, from)
  const turned = rotation ?? turnY(from.headingRad)
  const grips = sharers.flatMap((sharer) => sharer.body.arms.map((arm) => gripOf(sharer, arm)))
  if (grips.length === 0) return
  const middle = scale(grips.reduce((sum, grip) => add(sum, grip), [0, 0, 0]), 1 / grips.length)
  const { min, max } = thing.model.bounds
  const handle = thing.model.sockets['handle']?.at ?? [0, 0, 0]
  const centre: Vector = thing.model.sockets['middle']?.at ?? [(min[0] + max[0]) / 2, (min[1] + max[1]) / 2, (min[2] + max[2]) / 2]
  const lying = add(from.position, rotate(turned, subtract(handle, thing.rig.rest(0))))
  holdAt(start.scene, thing, mixVectors(lying, addScaled(middle, rotate(turned, subtract(handle, centre)), 1), weight), turned)
}
