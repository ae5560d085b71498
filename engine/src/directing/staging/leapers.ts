import type { Placement } from '@kinora/contract'
import { rounded } from '../../platform/index.ts'
import type { StagingParts } from './board.ts'

/** What those do who come up out of the water along their way. */
const leaps: ReadonlySet<string> = new Set(['jump', 'leap', 'backflip', 'dive'])
/** A leaper begins so many of its lengths behind the side of who is in the water with it. */
const apartLengths = 1

/** Placements in which who leaps out of the water does so behind who else is in it, at least its own length away: nobody leaps out of a swimmer. */
export function withLeapersApart(placements: Readonly<Record<string, Placement>>, { shot, bodies, set }: Pick<StagingParts, 'shot' | 'bodies' | 'set'>): Record<string, Placement> {
  const leapers = new Set(shot.beats.filter(({ who, action, target }) => leaps.has(action) && target === undefined && bodies.recipeOf(who)?.locomotion === 'fish' && shot.placements?.[who] === undefined).map(({ who }) => who))
  const isInWater = (id: string): boolean => bodies.isCast(id) || bodies.recipeOf(id)?.kind === 'vehicle'
  const farSides = Object.entries(placements).flatMap(([id, at]) => (at.kind === 'ground' && isInWater(id) && !leapers.has(id) ? [at.zM - bodies.extentOf(id).halfWidthM] : []))
  if (set.water === undefined || farSides.length === 0) return { ...placements }
  const apart = (id: string, at: Placement): Placement => {
    if (at.kind !== 'ground' || !leapers.has(id)) return at
    const { halfWidthM, halfDepthM } = bodies.extentOf(id)
    return { ...at, zM: rounded(Math.min(at.zM, Math.min(...farSides) - halfWidthM - apartLengths * 2 * halfDepthM)) }
  }
  return Object.fromEntries(Object.entries(placements).map(([id, at]) => [id, apart(id, at)]))
}
