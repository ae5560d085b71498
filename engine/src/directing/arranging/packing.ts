import type { Beat, Placement, Shot } from '@kinora/contract'
import type { Bodies } from '../staging/bodies.ts'
import { rounded } from '../../platform/index.ts'

/** How far from the edge of the case who packs it kneels, in his heights; and how far before it his clothes lie, metres. */
const apart = { heights: 0.2, pileM: 0.34, layerM: 0.08 }

/** A shot in which one or two kneel at a case that stands open, each with a pile of folded clothes at the viewer's side, and lay one after the other in. */
export function withPacking(shot: Shot, bodies: Bodies): Shot {
  const packers = shot.beats.filter((beat) => beat.action === 'pack' && bodies.isCast(beat.who) && typeof beat.target === 'string')
  const [first, second, third] = packers
  const target = first?.target
  if (first === undefined || typeof target !== 'string' || third !== undefined || (second !== undefined && second.target !== target) || shot.camera !== undefined) return shot
  const taken = [target, ...packers.map(({ who }) => who)]
  if (packers.some(({ startS = 0 }) => startS > 0) || taken.some((id) => shot.placements?.[id] !== undefined || (shot.standings ?? []).some(({ who }) => who === id))) return shot
  const { halfWidthM, halfDepthM } = bodies.extentOf(target)
  const placements: Record<string, Placement> = { ...shot.placements, [target]: at(0, 0, 0) }
  const beats = shot.beats.flatMap((beat): Beat[] => {
    if (!packers.includes(beat)) return [beat]
    const side = beat === first ? -1 : 1
    const heightM = bodies.extentOf(beat.who).heightM
    const pile = clothesOf(beat, bodies)
    placements[beat.who] = at(side * (halfWidthM + apart.heights * heightM), 0, -side * 90)
    pile.forEach((id, i) => { placements[id] = { ...at(side * (halfWidthM + 0.02), halfDepthM + apart.pileM, 0), yM: rounded(i * apart.layerM) } })
    // the uppermost is taken first
    return pile.toReversed().map((id, i) => ({ ...beat, id: `${beat.id}-${i + 1}`.slice(0, 40), with: id }))
  })
  return { ...shot, beats, placements }
}

/** What somebody has to lay in. */
function clothesOf({ who, with: thing }: Beat, bodies: Bodies): string[] {
  const recipe = bodies.recipeOf(thing ?? '')?.id
  const more = bodies.all.find((id) => id.startsWith(`${who.slice(0, 20)}-more-`) && bodies.recipeOf(id)?.id === recipe)
  return [thing, more].filter((id) => id !== undefined)
}

const at = (xM: number, zM: number, headingDeg: number): Extract<Placement, { kind: 'ground' }> => ({ kind: 'ground', xM: rounded(xM), zM: rounded(zM), headingDeg })
