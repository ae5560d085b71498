import type { Placement, Shot } from '@kinora/contract'
import type { Bodies } from './bodies.ts'
import { rounded } from '../../platform/index.ts'

/** A thing is narrow when it is less deep than this share of who sits on it. */
const narrowShare = 0.9
/** What has a crown, but only a line to sit on. */
const narrow: ReadonlySet<string> = new Set(['branch', 'branch-tree', 'dead-tree', 'clothesline', 'telephone-wire'])
/** What is so many times as long as it is deep, a log or a bench, has room for one row. */
const longTimes = 2.2
/** Who sits there turns to look about: this share of his length is kept free, where there is room. */
const turnedShare = 0.5
/** Who sits side by side needs this share of his width, and has no less than that when it is crowded. */
const room = { usual: 1.06, crowded: 0.8 }

/** A shot in which several on one narrow thing (a fence, a branch, a wire) sit in one row along it: behind one another there is nothing to sit on. */
export function withPerches(shot: Shot, bodies: Bodies): Shot {
  const on = (shot.standings ?? []).filter(({ relation, who }) => relation === 'on' && bodies.isCast(who))
  const placements: Record<string, Placement> = { ...shot.placements }
  for (const thing of new Set(on.map(({ to }) => to))) {
    const under = placements[thing]
    const sitters = on.filter(({ to, who }) => to === thing && placements[who]?.kind === 'ground').map(({ who }) => who)
    const turns = narrow.has(bodies.recipeOf(thing)?.id ?? '') ? 0 : turnedShare
    const widthM = 2 * Math.max(0, ...sitters.map((id) => Math.max(bodies.extentOf(id).halfWidthM, turns * bodies.extentOf(id).halfDepthM)))
    const deepest = Math.max(0, ...sitters.map((id) => bodies.extentOf(id).halfDepthM))
    const its = bodies.extentOf(thing)
    if (under?.kind !== 'ground' || sitters.length < 2 || (its.halfDepthM > narrowShare * deepest && its.halfWidthM < longTimes * its.halfDepthM && !narrow.has(bodies.recipeOf(thing)?.id ?? ''))) continue
    const stepM = Math.max(room.crowded * widthM, Math.min(room.usual * widthM + 0.02, (2 * its.halfWidthM) / sitters.length))
    sitters.forEach((id, i) => {
      const at = placements[id]
      if (at?.kind === 'ground') placements[id] = { ...at, xM: rounded(under.xM + perchM(thing, bodies) + (i - (sitters.length - 1) / 2) * stepM), zM: under.zM }
    })
  }
  return { ...shot, placements }
}

/** How far to the side of its middle the bare part of a branch is, metres. */
function perchM(thing: string, bodies: Bodies): number {
  const recipe = bodies.recipeOf(thing)
  return recipe === undefined ? 0 : (recipe.sockets['perch']?.at[0] ?? 0) * (bodies.extentOf(thing).heightM / recipe.heightM)
}
