import type { StagedShot } from '../../../contract/src/index.ts'
import { actionById } from '../catalog/index.ts'
import type { SetRecipe } from '../catalog/index.ts'
import type { Actor } from './actor.ts'
import { isBottomless } from './actions/floating.ts'

/** What brings a body to another height by itself. */
const ownHeight = new Set(['sleep', 'lie', 'sunbathe', 'lie-on-front', 'float', 'fly', 'visit', 'drift', 'swim', 'climb', 'climb-down', 'fall', 'jump', 'hop', 'bounce', 'swing'])

/**
 * How high above the ground somebody stays all the time, metres: whoever begins on a fence, a flower or a table stays on it, though
 * he walks about there; who goes to a place on the ground is on the ground. What it carries stays as high. 0 for everybody else, and where there is water or nothing to stand on.
 */
export function perchOf(actor: Actor, { shot, set }: { shot: StagedShot; set: SetRecipe }): number {
  let bearer = actor
  for (let depth = 0; depth < 4 && bearer.seats[0] !== undefined; depth++) bearer = bearer.seats[0].carrier
  const placement = shot.placements[bearer.entityId]
  if (!bearer.alive || placement?.kind !== 'ground' || (placement.yM ?? 0) <= 0 || set.water !== undefined || isBottomless(set)) return 0
  const stays = shot.beats.every(({ who, action, target }) => who !== bearer.entityId || (!ownHeight.has(action) && (typeof target !== 'object' ? actionById(action)?.travels === false : 'yM' in target && target.yM === placement.yM)))
  return stays ? placement.yM ?? 0 : 0
}
