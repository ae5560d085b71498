import type { Beat, Placement, Shot } from '@kinora/contract'
import { cos, degrees, radians, rounded, sin } from '../../platform/index.ts'
import type { Bodies } from '../staging/bodies.ts'
import { familyOf } from '../covering/plans.ts'

/** How far from what they go round those are who go round it, in lengths of the body beyond its edge; how much room each has along the ring, in lengths. */
const ring = { lengths: 0.9, roomLengths: 1.5 }
/** How high who flies round a thing is, in its heights; over others who go about on the ground he is so many of his own above the tallest. */
const flight = { share: 0.62, aboveHeights: 0.9 }
/** Where the first on the ring is, degrees from the viewer: to his left. */
const firstDeg = -60

/**
 * A shot in which who goes round something goes all the way round it, near enough that both are seen; who circles in the air
 * while others are busy below does so over their heads.
 */
export function withCirclings(shot: Shot, bodies: Bodies): Shot {
  if (shot.camera !== undefined) return shot
  const circling = shot.beats.filter((beat) => familyOf(beat.action) === 'travel' && goesRound(beat, shot, bodies) && bodies.isCast(beat.who) && shot.placements?.[beat.who] === undefined)
  const named = circling.map((beat) => aimOf(beat, shot)).find((target) => target !== undefined)
  const centre = named ?? (circling.every(({ action }) => action === 'fly') ? inMiddle(shot, bodies) : undefined)
  const movers = circling.filter((beat) => beat.target === undefined || aimOf(beat, shot) === centre)
  if (movers.length === 0 || (named !== undefined && shot.placements?.[named] !== undefined)) return shot
  const others = bodies.all.filter((id) => bodies.isCast(id) && movers.every(({ who }) => who !== id))
  if (centre === undefined && (others.length === 0 || movers.some(({ action }) => action !== 'fly'))) return shot
  const its = centre === undefined ? undefined : bodies.extentOf(centre)
  const lengthM = 2 * Math.max(...movers.map(({ who }) => Math.max(bodies.extentOf(who).halfDepthM, 0.7 * bodies.extentOf(who).halfWidthM)))
  const edgeM = its === undefined ? 0 : Math.min(Math.max(its.halfWidthM, its.halfDepthM), 0.6 * its.heightM + 0.5 * lengthM)
  const radiusM = Math.max(edgeM + ring.lengths * lengthM, (ring.roomLengths * lengthM * movers.length) / 6.283)
  const placements: Record<string, Placement> = { ...shot.placements, ...(centre === undefined ? {} : { [centre]: { kind: 'ground', xM: 0, zM: 0, headingDeg: 0 } }) }
  movers.forEach(({ who, action }, i) => {
    const angle = radians(firstDeg - (i * 360) / movers.length)
    const own = bodies.extentOf(who)
    const tallestM = Math.max(0, ...others.map((id) => bodies.extentOf(id).heightM))
    const yM = action === 'fly' ? (its === undefined ? tallestM + flight.aboveHeights * own.heightM : flight.share * its.heightM) : 0
    placements[who] = { kind: 'ground', xM: rounded(radiusM * sin(angle)), zM: rounded(radiusM * cos(angle)), headingDeg: rounded(90 + degrees(angle)), ...(yM > 0.001 ? { yM: rounded(yM) } : {}) }
  })
  const beats = shot.beats.map((beat) => { if (!movers.includes(beat)) return beat; const { target: _, ...rest } = beat; return { ...rest, manner: [...new Set(['circling', ...(beat.manner ?? [])])].slice(0, 4) } })
  return { ...shot, placements, beats, standings: (shot.standings ?? []).filter(({ who, to }) => who !== centre && to !== centre) }
}

/** What somebody goes round, if it is named. */
function aimOf({ who, target }: Beat, { standings = [] }: Shot): string | undefined {
  if (typeof target === 'string') return target
  if (target === undefined) return standings.find((standing) => standing.who === who && standing.relation === 'around')?.to
  return 'relation' in target && target.relation === 'around' ? target.to : undefined
}

/** Who flies about a thing flies round it. */
function goesRound(beat: Beat, shot: Shot, bodies: Bodies): boolean {
  const about = beat.action === 'fly' && typeof beat.target !== 'string' ? aimOf(beat, shot) : undefined
  return beat.manner?.includes('circling') === true || (about !== undefined && !bodies.isCast(about))
}

/** The one thing that the draft has put in the middle: it is what is flown round. */
function inMiddle({ placements = {} }: Shot, bodies: Bodies): string | undefined {
  const put = Object.entries(placements).flatMap(([id, placement]) => (!bodies.isCast(id) && placement.kind === 'ground' && placement.xM === 0 && placement.zM === 0 ? [id] : []))
  return put.length === 1 ? put[0] : undefined
}
