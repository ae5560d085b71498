import type { Placement, Shot } from '@kinora/contract'
import type { Bodies } from '../staging/bodies.ts'
import { topOf } from '../staging/tops.ts'
import { rounded } from '../../platform/index.ts'

/** From one stop to the next, in heights of a stop and in lengths of the longest visitor, whichever is more; every other one is so many of its heights farther back. */
const apart = { heights: 0.85, widths: 1.3, lengths: 1.6, back: 0.22 }
/** How far before the first stop a visitor begins and how far above its top, in his lengths; each further one lower and farther off. */
const from = { before: 1.3, above: 0.5, eachBefore: 0.9, eachBelow: 0.7 }

/** A shot in which who goes from one thing to the next has them in a row before the viewer and comes from the end of it, each visitor from his own. */
export function withVisits(shot: Shot, bodies: Bodies): Shot {
  const visits = shot.beats.filter(({ action, who }) => action === 'visit' && shot.placements?.[who] === undefined)
  const stop = visits.map(({ target }) => target).find((target): target is string => typeof target === 'string' && !bodies.isCast(target))
  if (shot.camera !== undefined || stop === undefined) return shot
  const stops = bodies.alikeTo(stop).filter((id) => shot.placements?.[id] === undefined)
  if (stops.length < 2) return shot
  const { heightM, halfWidthM } = bodies.extentOf(stop)
  const lengthM = Math.max(...visits.map(({ who }) => { const own = bodies.extentOf(who); return 2 * Math.max(own.halfDepthM, own.halfWidthM) }))
  const gapM = Math.max(Math.min(apart.heights * heightM, apart.widths * 2 * halfWidthM + lengthM), apart.widths * 2 * halfWidthM, apart.lengths * lengthM)
  const endM = ((stops.length - 1) / 2) * gapM
  const at = (xM: number, zM: number, headingDeg: number, yM = 0): Placement => ({ kind: 'ground', xM: rounded(xM), zM: rounded(zM), headingDeg, ...(yM > 0.001 ? { yM: rounded(yM) } : {}) })
  const placements: Record<string, Placement> = { ...shot.placements }
  stops.forEach((id, i) => { placements[id] = at(i * gapM - endM, -(i % 2) * apart.back * heightM, 0) })
  visits.forEach(({ who }, i) => {
    const [side, place] = [i % 2 === 0 ? -1 : 1, Math.floor(i / 2)]
    const awayM = endM + (from.before + place * from.eachBefore) * lengthM
    placements[who] = at(side * awayM, 0.2 * lengthM, -side * 80, Math.max(0.4 * heightM, topOf(stop, bodies) + (from.above - place * from.eachBelow) * lengthM))
  })
  const placed = new Set([...stops, ...visits.map(({ who }) => who)])
  return { ...shot, placements, beats: shot.beats.map((beat) => (visits.includes(beat) ? { ...beat, startS: 0 } : beat)), standings: (shot.standings ?? []).filter(({ who }) => !placed.has(who)) }
}
