import type { Beat, Placement, Shot } from '@kinora/contract'
import type { Bodies } from '../staging/bodies.ts'
import { rounded } from '../../platform/index.ts'

/** Where who gathers stands, where his heap is and where the first thing lies, in his lengths from the middle; how far the next ones lie from it, in his lengths and in their own. */
const row = { stands: -0.55, heap: -0.05, heapZ: 0.55, first: 0.7, apart: 0.2, ownApart: 1.25, zigzag: 0.3 }

/** A shot in which somebody gathers several things has them in a row before the viewer, on one side of who gathers them, and room for their heap on the other. */
export function withGatherings(shot: Shot, bodies: Bodies): Shot {
  const gathers = shot.beats.find((beat) => beat.action === 'gather' && beat.with !== undefined && shot.placements?.[beat.who] === undefined)
  if (shot.camera !== undefined || gathers?.with === undefined) return shot
  const things = bodies.all.filter((id) => !bodies.isCast(id) && bodies.labelOf(id) === bodies.labelOf(gathers.with ?? '') && shot.placements?.[id] === undefined)
  if (things.length === 0) return shot
  const own = bodies.extentOf(gathers.who)
  const lengthM = Math.max(2 * own.halfDepthM, 0.5 * own.heightM)
  const stepM = Math.max(row.apart * lengthM, row.ownApart * 2 * bodies.extentOf(gathers.with).halfWidthM)
  const others = bodies.all.some((id) => bodies.isCast(id) && id !== gathers.who) ? aside * lengthM : 0
  // who has arms turns the one that gets full to the viewer
  const side = bodies.isBiped(gathers.who) ? -1 : 1
  const at = (x: number, z: number, headingDeg: number): Placement => ({ kind: 'ground', xM: rounded(side * x * lengthM - others), zM: rounded(z * lengthM), headingDeg })
  const placements: Record<string, Placement> = { ...shot.placements, [gathers.who]: at(row.stands, 0, side * 72) }
  things.forEach((id, i) => { placements[id] = at(row.first + (i * stepM) / lengthM, 0.2 + (i % 2 === 0 ? row.zigzag : 0), 40 * i) })
  const placed = new Set([gathers.who, ...things])
  const heap = typeof gathers.target === 'string' ? gathers.target : { xM: rounded(row.heap * lengthM - others), zM: rounded(row.heapZ * lengthM) }
  return { ...shot, placements, beats: shot.beats.map((beat): Beat => (beat === gathers ? { ...beat, startS: 0, target: heap } : beat)), standings: (shot.standings ?? []).filter(({ who }) => !placed.has(who)) }
}

/** How far to the viewer's left all of it is where others are as well, in lengths of who gathers. */
const aside = 1.6

/** Half the way of who brings something to a place, in his lengths, and how far before the place he stops. */
const way = { half: 2.2, leastM: 0.5 }

/** A shot in which somebody brings something to a place crosses the picture to it, from the viewer's left to his right. */
export function withBringing(shot: Shot, bodies: Bodies): Shot {
  const brings = shot.beats.find((beat) => beat.action === 'bring' && typeof beat.target === 'string' && beat.with !== undefined && shot.placements?.[beat.who] === undefined)
  if (shot.camera !== undefined || brings?.with === undefined || typeof brings.target !== 'string' || shot.placements?.[brings.target] !== undefined) return shot
  const [own, its] = [bodies.extentOf(brings.who), bodies.extentOf(brings.target)]
  const halfM = Math.max(way.leastM, way.half * Math.max(own.halfDepthM, 0.5 * own.heightM) + 0.5 * its.halfWidthM)
  const at = (xM: number, headingDeg: number): Placement => ({ kind: 'ground', xM: rounded(xM), zM: 0, headingDeg })
  const placements = { ...shot.placements, [brings.who]: at(-halfM, 90), [brings.with]: at(-halfM, 90), [brings.target]: at(halfM, 0) }
  const placed = new Set(Object.keys(placements))
  return { ...shot, placements, beats: shot.beats.map((beat) => (beat === brings ? { ...beat, startS: 0 } : beat)), standings: (shot.standings ?? []).filter(({ who }) => !placed.has(who)) }
}
