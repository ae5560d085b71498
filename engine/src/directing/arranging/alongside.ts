import type { Beat, CameraIntent, Placement, Shot } from '@kinora/contract'
import type { Bodies } from '../staging/bodies.ts'
import { chased } from './chases.ts'
import { familyOf } from '../covering/plans.ts'
import { rounded } from '../../platform/index.ts'

/** A shot in which one who is busy with something else that moves is seen together with it: what chases a thing in the air runs behind it, what leaps beside a boat leaps as it goes by, what flies about a flower keeps to it. */
export function withAlongside(shot: Shot, bodies: Bodies, durationS: number): Shot {
  if (shot.camera !== undefined) return shot
  return chased(shot, bodies, durationS) ?? passed(shot, bodies) ?? aboutFlower(shot, bodies) ?? shot
}

const at = (xM: number, zM: number, headingDeg: number, yM = 0): Placement => ({ kind: 'ground', xM: rounded(xM), zM: rounded(zM), headingDeg, ...(yM > 0.001 ? { yM: rounded(yM) } : {}) })

const leaps: ReadonlySet<string> = new Set(['jump', 'leap', 'swim', 'dive'])

/** Half the way that a boat goes and somebody leaps beside it, metres; he leaps at its bow, so many half lengths of it before its middle. */
const leapWayM = 12
const atBow = 0.5
/** The camera goes along with both: the water passes, and both are large. */
const besideView: Omit<CameraIntent, 'subjects'> = { size: 'wide', side: 'viewer', move: 'track', angle: 'eye' }
/** A boat goes its way in so long a time that its speed is seen. */
const boatScale = 0.7

/** A boat goes by behind who leaps along in the water beside it. */
function passed(shot: Shot, bodies: Bodies): Shot | undefined {
  const near = (who: string): string | undefined => shot.standings?.find((standing) => standing.who === who && standing.relation === 'beside')?.to
  const leap = shot.beats.find((beat) => leaps.has(beat.action) && bodies.recipeOf(beat.who)?.locomotion === 'fish' && near(beat.who) !== undefined)
  const boat = leap === undefined ? undefined : near(leap.who)
  const drive = shot.beats.find(({ who, action }) => who === boat && action === 'drive')
  if (leap === undefined || boat === undefined || drive === undefined || shot.placements?.[boat] !== undefined) return undefined
  const [own, its] = [bodies.extentOf(leap.who), bodies.extentOf(boat)]
  const aheadM = atBow * its.halfDepthM
  const zM = rounded(its.halfWidthM + own.halfWidthM + 0.3 * own.halfDepthM)
  return {
    ...shot,
    standings: (shot.standings ?? []).filter(({ who }) => who !== leap.who),
    placements: { ...shot.placements, [leap.who]: at(aheadM - leapWayM, zM, 90), [boat]: at(-leapWayM, 0, 90) },
    beats: shot.beats.map((beat) => (beat === drive ? { ...drive, manner: ['rightwards', 'in-time', 'fast'], target: { xM: leapWayM, zM: 0 } } : beat === leap ? { ...leap, manner: [...new Set(['in-time', ...(leap.manner ?? [])])].slice(0, 4), target: { xM: leapWayM + aheadM, zM } } : beat)),
    timeScale: shot.timeScale ?? boatScale,
    camera: { ...besideView, subjects: [leap.who, boat] },
  }
}

/** Who is no taller than this, metres, is one of the small ones that visit flowers. */
const smallFlyerM = 0.3
const flyers = (id: string, bodies: Bodies): boolean => bodies.isCast(id) && bodies.recipeOf(id)?.locomotion === 'bird' && (bodies.recipeOf(id)?.heightM ?? 1) < smallFlyerM

/** One from each side. */
const mostGuests = 2
/** How those stand to a flower who visit it: who is to be on one side of it keeps to that. */
const visits: ReadonlySet<string> = new Set(['beside', 'around', 'on'])

/** Small flyers come to a flower from close by, each from its own side, and stay about its head. */
function aboutFlower(shot: Shot, bodies: Bodies): Shot | undefined {
  const flower = (shot.standings ?? []).map(({ to }) => to).find((id) => bodies.recipeOf(id)?.kind === 'plant' && !bodies.isCast(id))
  const guests = (shot.standings ?? []).filter(({ who, to, relation }) => to === flower && visits.has(relation) && flyers(who, bodies)).map(({ who }) => who)
  const crawls = shot.beats.some(({ who, action }) => guests.includes(who) && action !== 'fly' && familyOf(action) === 'travel')
  if (flower === undefined || guests.length === 0 || guests.length > mostGuests || crawls || guests.some((id) => shot.placements?.[id] !== undefined) || shot.beats.some(({ who, action }) => guests.includes(who) && familyOf(action) === 'pair')) return undefined
  const { heightM, halfWidthM } = bodies.extentOf(flower)
  const placements: Record<string, Placement> = { ...shot.placements, [flower]: at(0, 0, 0) }
  const beats = shot.beats.filter(({ who }) => !guests.includes(who))
  guests.forEach((id, i) => {
    const side = i % 2 === 0 ? -1 : 1
    const own = bodies.extentOf(id)
    const lands = shot.standings?.some(({ who, relation }) => who === id && relation === 'on') === true
    const awayM = halfWidthM + 2.2 * own.halfWidthM
    placements[id] = at(side * awayM, 0.3 * awayM, -side * 70, heightM + (lands ? 0.6 : -0.1) * own.heightM)
    const ends = lands ? { xM: 0, zM: rounded(0.25 * halfWidthM), yM: rounded(heightM - 0.1 * own.heightM) } : { xM: rounded(side * 0.8 * awayM), zM: rounded(0.7 * awayM), yM: rounded(heightM - 0.4 * own.heightM) }
    beats.push({ id: `${id}-visits`.slice(0, 40), who: id, action: 'fly', manner: ['slow'], target: ends })
  })
  return { ...shot, placements, beats, standings: (shot.standings ?? []).filter(({ who }) => !guests.includes(who)), timeScale: shot.timeScale ?? visitScale }
}

/** What flies by the length of its body in no time is seen slower. */
const visitScale = 0.35
