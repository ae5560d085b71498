import type { Placement, Shot } from '@kinora/contract'
import type { Bodies } from './bodies.ts'
import { rounded } from '../../platform/index.ts'

/**
 * A shot over somebody's shoulder, in which he stands with his back to the viewer before whom or what he looks at, or before the
 * place, unless they have places already.
 */
export function withViewpoints(shot: Shot, bodies: Bodies): Shot {
  const { camera, placements = {}, standings = [] } = shot
  const [who, what] = camera?.subjects ?? []
  if (camera?.side !== 'over-shoulder' || who === undefined || !bodies.isBiped(who)) return shot
  const two = [who, ...(what === undefined ? [] : [what])]
  // being beside what one looks at says no more than that one looks at it
  const told = standings.filter((standing) => standing.relation !== 'beside' || !two.includes(standing.who) || !two.includes(standing.to))
  if (two.some((id) => placements[id] !== undefined || told.some((standing) => standing.who === id || standing.to === id))) return shot
  const its = what === undefined ? undefined : bodies.extentOf(what)
  const own = bodies.extentOf(who)
  const awayM = its === undefined ? 0 : own.halfDepthM + Math.max(its.halfWidthM, its.halfDepthM) + 0.5 * Math.max(own.heightM, its.heightM)
  const places: Record<string, Placement> = {
    [who]: { kind: 'ground', xM: 0, zM: rounded(awayM / 2), headingDeg: 180 },
    ...(what === undefined ? {} : { [what]: { kind: 'ground', xM: 0, zM: rounded(-awayM / 2), headingDeg: bodies.isCast(what) ? 14 : 0 } }),
  }
  const beats = shot.beats.map((beat) => (what !== undefined && beat.who === who && beat.action === 'look' && beat.target === undefined ? { ...beat, target: what } : beat))
  const { standings: _, ...rest } = shot
  return { ...rest, ...(told.length > 0 ? { standings: told } : {}), beats, placements: { ...placements, ...places } }
}
