import type { Beat, Placement, Shot } from '@kinora/contract'
import type { Bodies } from '../staging/bodies.ts'
import { rounded } from '../../platform/index.ts'

/** How far each comes from before they meet, in its lengths and within these metres. */
const way = { lengths: 0.85, leastM: 0.3, mostM: 6 }
/** Share of the shot after which they meet, as engine/performance does it; the dust of it takes so many seconds. */
const meetsShare = 0.42
const dustS = 1.4
/** What stands and is wider than so many times its depth is turned so far that its end is met, degrees. */
const broad = { times: 1.5, turnedDeg: 62 }
/** How much a vehicle is bent by it. */
const crumpled = 0.22

/**
 * A shot in which one thing runs into another: both come from opposite ways, or the one to where the other stands, and meet in the middle of
 * the picture in a cloud of dust.
 */
export function withCollisions(shot: Shot, bodies: Bodies, durationS: number): Shot {
  const hit = shot.beats.find(({ action, who, target }) => action === 'collide' && typeof target === 'string' && bodies.all.includes(target) && who !== target)
  if (hit === undefined || typeof hit.target !== 'string' || shot.camera !== undefined) return shot
  const [one, other] = [hit.who, hit.target]
  if (shot.placements?.[one] !== undefined || shot.placements?.[other] !== undefined) return shot
  const isMutual = shot.beats.some(({ who, action }) => who === other && action === 'collide')
  const meets = meeting({ one, other, isMutual }, bodies)
  const ids = [one, other]
  const beats = shot.beats.flatMap((beat): Beat[] => (beat === hit ? [{ ...beat, target: { xM: meets.oneM, zM: 0 } }] : ids.includes(beat.who) ? [] : [beat]))
  const answers: Beat = isMutual ? { id: `${other}-collides`.slice(0, 40), who: other, action: 'collide', target: { xM: meets.otherM, zM: 0 } } : { id: `${other}-is-struck`.slice(0, 40), who: other, action: 'collide', target: { xM: meets.oneM, zM: 0 }, manner: ['struck', ...(isLoose(other, bodies) ? [] : ['fixed'])] }
  const startS = rounded(meetsShare * durationS)
  const changes: Shot['changes'] = [
    ...(bodies.recipeOf(one)?.kind === 'vehicle' ? ids : [one]).map((who) => ({ id: `${who}-dust`.slice(0, 40), who, kind: 'effect' as const, what: bodies.recipeOf(who)?.kind === 'vehicle' ? 'smoke' as const : 'dust' as const, fromAmount: 0.6, toAmount: 1, startS, durationS: dustS })),
    ...ids.filter((id) => bodies.recipeOf(id)?.kind === 'vehicle').map((who) => ({ id: `${who}-bends`.slice(0, 40), who, kind: 'form' as const, how: 'crumple' as const, fromAmount: 0, toAmount: crumpled, startS, durationS: 0.2 })),
  ]
  return {
    ...shot, beats: [...beats, answers], changes: [...(shot.changes ?? []), ...changes], standings: (shot.standings ?? []).filter(({ who }) => !ids.includes(who)),
    placements: { ...shot.placements, [one]: ground(meets.oneM - wayM(one, bodies), 90), [other]: isMutual ? ground(meets.otherM + wayM(other, bodies), -90) : ground(0, meets.turnedDeg) },
  }
}

/** Where the middle of each is when they touch, metres, and how what stands is turned. */
function meeting({ one, other, isMutual }: { one: string; other: string; isMutual: boolean }, bodies: Bodies): { oneM: number; otherM: number; turnedDeg: number } {
  const [mine, its] = [bodies.extentOf(one), bodies.extentOf(other)]
  if (isMutual) return { oneM: -mine.halfDepthM, otherM: its.halfDepthM, turnedDeg: 0 }
  const isBroad = its.halfWidthM > broad.times * its.halfDepthM
  return { oneM: -mine.halfDepthM - (isBroad ? its.halfDepthM : its.halfWidthM), otherM: 0, turnedDeg: isBroad ? broad.turnedDeg : 0 }
}

const wayM = (id: string, bodies: Bodies): number => Math.min(way.mostM, Math.max(way.leastM, way.lengths * 2 * bodies.extentOf(id).halfDepthM))
/** Whether a thing is thrown when it is struck: what is built or rooted stays. */
const isLoose = (id: string, bodies: Bodies): boolean => bodies.recipeOf(id)?.kind === 'vehicle' || bodies.recipeOf(id)?.kind === 'prop'
const ground = (xM: number, headingDeg: number): Placement => ({ kind: 'ground', xM: rounded(xM), zM: 0, headingDeg })
