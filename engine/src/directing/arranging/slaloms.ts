import type { Beat, CameraIntent, Placement, Shot } from '@kinora/contract'
import type { Bodies } from '../staging/bodies.ts'
import { familyOf } from '../covering/plans.ts'
import { rounded } from '../../platform/index.ts'

/** From one obstacle to the next, in lengths and widths of who goes round them, and before the first and behind the last, in steps. */
const step = { lengths: 0.62, widths: 1.7, ends: 0.9 }
/** More than these do not fit into one picture: the others stand in the row behind. */
const mostInRow = 3
/** Half the thickness of a stem, in heights of its tree. */
const stemShare = 0.08
/** From above the bends of the way are seen. */
const fromAbove: Omit<CameraIntent, 'subjects'> = { size: 'full', side: 'viewer', move: 'static', angle: 'high' }

/** A shot in which who weaves through things has them in a row before him, and bends his way round one after the other. */
export function withSlaloms(shot: Shot, bodies: Bodies): Shot {
  const beat = shot.beats.find(({ action, manner, target }) => familyOf(action) === 'travel' && manner?.includes('weaving') === true && (target === undefined || typeof target === 'string'))
  if (shot.camera !== undefined || beat === undefined || shot.placements?.[beat.who]?.kind === 'ground') return shot
  const row = obstaclesOf(beat, shot, bodies)
  if (row.length < 2) return shot
  const own = bodies.extentOf(beat.who)
  const thickM = Math.max(...row.map((id) => Math.min(bodies.extentOf(id).halfWidthM, (bodies.recipeOf(id)?.kind === 'plant' ? stemShare : 0.4) * bodies.extentOf(id).heightM)))
  const stepM = Math.max(step.lengths * 2 * own.halfDepthM, step.widths * (2 * own.halfWidthM + thickM))
  const shown = row.slice(0, mostInRow)
  const halfM = ((shown.length - 1) / 2 + step.ends) * stepM
  const side = beat.manner?.includes('leftwards') === true ? -1 : 1
  const placements: Record<string, Placement> = { ...shot.placements, [beat.who]: ground(-side * halfM, 0.8 * own.halfWidthM, 90 * side) }
  row.forEach((id, i) => { placements[id] = ground(((i % mostInRow) - (shown.length - 1) / 2) * stepM, i < mostInRow ? 0 : -2.2 * stepM) })
  const { target: _, ...rest } = beat
  const way: Beat = { ...rest, target: { xM: rounded(side * halfM), zM: 0 } }
  return {
    ...shot, placements, beats: shot.beats.map((each) => (each === beat ? way : each)), standings: (shot.standings ?? []).filter(({ who, to }) => who !== beat.who && !row.includes(to)),
    timeScale: shot.timeScale ?? 1, camera: { ...fromAbove, subjects: [beat.who, ...riders(shot, beat.who), ...shown].slice(0, 8) },
  }
}

/** All of the kind that is named as what one goes round, else of the only kind of which there are several. */
function obstaclesOf({ who, target }: Beat, { standings = [], placements = {} }: Shot, bodies: Bodies): string[] {
  const named = typeof target === 'string' ? target : standings.find((standing) => standing.who === who)?.to
  const first = named ?? bodies.all.find((id) => id !== who && !bodies.isCast(id) && placements[id] === undefined && bodies.alikeTo(id).length > 1)
  return first === undefined || bodies.isCast(first) ? [] : bodies.alikeTo(first).filter((id) => placements[id] === undefined)
}

const riders = ({ placements = {} }: Shot, on: string): string[] => Object.entries(placements).flatMap(([id, at]) => (at.kind === 'carried' && at.on.some(({ entityId }) => entityId === on) ? [id] : []))
const ground = (xM: number, zM: number, headingDeg = 0): Placement => ({ kind: 'ground', xM: rounded(xM), zM: rounded(zM), headingDeg })
