import type { Shot } from '@kinora/contract'
import { flightOf, flightTimes } from '../../catalog/index.ts'
import { rounded } from '../../platform/index.ts'
import { ground } from '../staging/board.ts'
import type { Bodies } from '../staging/bodies.ts'
import { breaksIn, breaksS, broken, faceOf, flat, isFlat } from './throws.ts'

/** How far off what flies at a thing begins, in its own sizes and in heights of what it hits, and how much higher than where it hits, in those heights. */
const away = { sizes: 2.5, heights: 0.75, higher: 0.12 }
/** How far before what it sticks in its middle stays, as a share of its length. */
const deepShare = 0.35

/**
 * A shot in which a thing that nobody is seen to throw flies at another, from the viewer's left: what breaks does so as it is hit, and
 * from everything else it bounces back.
 */
export function withHurtles(shot: Shot, bodies: Bodies): Shot {
  const beat = shot.beats.find(({ action, who, target }) => action === 'hurtle' && !bodies.isCast(who) && typeof target === 'string' && target !== who)
  if (beat === undefined || typeof beat.target !== 'string' || shot.camera !== undefined) return shot
  const [who, target] = [beat.who, beat.target]
  if (shot.placements?.[who] !== undefined || shot.placements?.[target] !== undefined) return shot
  const [own, its] = [bodies.extentOf(who), bodies.extentOf(target)]
  const headingDeg = isFlat(target, bodies) ? flat.turnedDeg : 0
  const halfM = (away.sizes * own.heightM + away.heights * its.heightM) / 2
  const hit = faceOf(target, { xM: halfM, headingDeg }, bodies)
  const isBreaking = breaksIn(shot, target)
  const sticks = flightOf(bodies.recipeOf(who)?.id ?? '').sticks === true
  return {
    ...shot,
    beats: shot.beats.map((each) => (each === beat ? { ...beat, manner: [isBreaking ? 'through' : sticks ? 'sticking' : 'bouncing'], startS: 0, target: { xM: rounded(hit.xM - (sticks ? deepShare * Math.max(own.halfDepthM, 0.5 * own.heightM) : own.halfWidthM)), yM: rounded(hit.yM), zM: rounded(hit.zM) } } : each)),
    changes: (shot.changes ?? []).map((change) => (change.kind === 'form' && (change.who === target || change.who === who) && broken.has(change.how) ? { ...change, startS: flightTimes.byItselfS, durationS: breaksS } : change)),
    standings: (shot.standings ?? []).filter((standing) => ![who, target].includes(standing.who)),
    placements: { ...shot.placements, [who]: ground(-halfM - its.halfWidthM, hit.zM, 90, hit.yM + away.higher * its.heightM - 0.5 * own.heightM), [target]: ground(halfM, 0, headingDeg) },
    camera: { size: 'full', angle: 'eye', side: 'viewer', move: 'static', subjects: [target, who] },
  }
}
