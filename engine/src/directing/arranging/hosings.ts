import type { Shot } from '@kinora/contract'
import { ground } from '../staging/board.ts'
import type { Bodies } from '../staging/bodies.ts'

/** How far from the near side of what is hosed down somebody stands, in his heights, and how that is turned to him, degrees. */
const away = 0.85
const turnedDeg = -28
/** How much further aside he stands of what is turned, in its half widths. */
const asideShare = 0.4

/** A shot in which somebody hoses down a thing: he stands at its side, so that he, the water and the thing are seen. Any other shot stays as it is. */
export function withHosings(shot: Shot, bodies: Bodies): Shot {
  const beat = shot.beats.find(({ action, target }) => action === 'hose' && typeof target === 'string' && !bodies.isCast(target))
  if (beat === undefined || typeof beat.target !== 'string' || shot.camera !== undefined) return shot
  const { who, target } = beat
  if (shot.placements?.[who] !== undefined || shot.placements?.[target] !== undefined) return shot
  const [own, its] = [bodies.extentOf(who), bodies.extentOf(target)]
  const halfM = (away * own.heightM + its.halfWidthM) / 2
  return {
    ...shot,
    standings: (shot.standings ?? []).filter((standing) => ![who, target].includes(standing.who)),
    placements: { ...shot.placements, [who]: ground(-halfM - asideShare * its.halfWidthM, its.halfDepthM, 90), [target]: ground(halfM, 0, turnedDeg) },
    camera: { size: 'full', angle: 'eye', side: 'viewer', move: 'static', subjects: [who, target] },
  }
}
