import type { Beat, Placement, Shot } from '@kinora/contract'
import type { SetRecipe } from '../../catalog/index.ts'
import { ground } from './board.ts'
import type { Bodies } from './bodies.ts'
import { familyOf } from '../covering/plans.ts'

/** So many heights and lengths of a body to the side of where it stands it is out of the frame of a full shot, metres at least. */
const outside = { heights: 1.7, lengths: 2.4, leastM: 1 }
/** Who comes to others stops so many of his heights beside the middle. */
const stopsAtHeights = 0.55

/** A shot in which whoever enters comes from outside the frame to its middle, and whoever leaves goes out of it: on the viewer's left in, on his right out. */
export function withComings(shot: Shot, bodies: Bodies, set: SetRecipe): Shot {
  const comers = shot.beats.filter(isComing)
  if (comers.length === 0) return shot
  const alone = bodies.all.every((id) => !bodies.isCast(id) || comers.some(({ who }) => who === id))
  const placements: Record<string, Placement> = { ...shot.placements }
  const beats = shot.beats.map((beat) => {
    const lane = comers.indexOf(beat)
    if (lane < 0 || placements[beat.who]?.kind === 'carried') return beat
    const { heightM, halfDepthM } = bodies.extentOf(beat.who)
    const awayM = Math.min(set.stage.halfWidthM, Math.max(outside.leastM, outside.heights * heightM + outside.lengths * halfDepthM))
    const z = -lane * (0.5 * heightM + halfDepthM)
    const middle = alone ? 0 : -stopsAtHeights * heightM
    const enters = beat.manner?.includes('entering') === true
    placements[beat.who] ??= ground(enters ? middle - awayM : middle, z, 90)
    return { ...beat, target: { xM: enters ? middle : middle + awayM * 1.4, zM: z } }
  })
  return { ...shot, placements, beats }
}

const isComing = (beat: Beat): boolean => familyOf(beat.action) === 'travel' && beat.target === undefined && beat.manner?.some((manner) => manner === 'entering' || manner === 'leaving') === true
