import type { Beat, Placement } from '@kinora/contract'
import { clamp, cos, degrees, radians, rounded, sin, tau } from '../../platform/index.ts'
import { ground, radiusOf, type Board, type StagingParts } from './board.ts'
import { carriersIn } from './bodies.ts'
import { familyOf, usualSpeedMps } from '../covering/plans.ts'

/** Puts those who travel the same way where their way begins, and says of beats that go round that they do. */
export function placeTravellers(parts: StagingParts, board: Board, { movers, lead, asTeam }: { movers: readonly string[]; lead: Beat; asTeam: boolean }): Beat[] {
  const { shot, bodies, set, sceneS } = parts
  const speedMps = usualSpeedMps(lead.action, bodies.extentOf(lead.who).heightM, lead.manner ?? [])
  const roomM = 2 * set.stage.halfWidthM * 0.88
  const isTooFast = speedMps * sceneS > roomM && !isDirected(lead)
  const circles = lead.manner?.includes('circling') === true || (isTooFast && lead.action !== 'drive')
  if (circles && !asTeam) return circle(parts, board, { movers, speedMps })
  const lengthM = Math.min(roomM, speedMps * sceneS)
  const flock = movers.filter((id) => isFlying(parts, id))
  const isMixed = flock.length > 0 && flock.length < movers.length
  const below = isMixed ? movers.filter((id) => !flock.includes(id)) : movers
  const longM = line(parts, board, { movers: below, lead, lengthM, asTeam })
  // who flies over others flies over the middle of them
  if (isMixed) line(parts, board, { movers: flock, lead, lengthM, asTeam: false, over: { longM, headM: headroomOf(parts, board, below) } })
  return isTooFast ? acrossInTime(shot.beats, { movers, placements: board.placements, lengthM: lengthM - longM }) : shot.beats
}

/** Whoever drives keeps to his road: all of the stage, in the time that there is. */
function acrossInTime(beats: readonly Beat[], { movers, placements, lengthM }: { movers: readonly string[]; placements: Readonly<Record<string, Placement>>; lengthM: number }): Beat[] {
  return beats.map((beat) => {
    const at = placements[beat.who]
    const goes = movers.includes(beat.who) && familyOf(beat.action) === 'travel' && beat.target === undefined && at?.kind === 'ground'
    return goes ? { ...beat, manner: [...new Set(['in-time', ...(beat.manner ?? [])])].slice(0, 4), target: { xM: rounded(at.xM + lengthM), zM: at.zM, ...(at.yM === undefined ? {} : { yM: at.yM }) } } : beat
  })
}

const isDirected = (beat: Beat): boolean => beat.manner?.some((manner) => manner === 'leftwards' || manner === 'rightwards') === true

/** A pack goes in so many lanes, each so many lengths of a body behind the one before, a few of them farther apart, who is no shorter than a share of his height; it is no longer than this share of the stage. */
const pack = { lanes: 3, lengths: 0.8, fewLengths: 1.15, fewUpTo: 4, leastHeights: 0.5, mostShare: 0.55 }

/** Straight across the picture, so that the middle of the way is the middle of the set: a team abreast, a pack each in its own lane and a length behind. */
function line(parts: StagingParts, { placements, floor }: Board, { movers, lead, lengthM, asTeam, over }: { movers: readonly string[]; lead: Beat; lengthM: number; asTeam: boolean; over?: { longM: number; headM: number } }): number {
  const { shot, bodies, set } = parts
  const { halfWidthM, halfDepthM } = set.stage
  const side = lead.manner?.includes('leftwards') === true ? -1 : 1
  const lanesM = Math.max(...movers.map((id) => 2 * bodies.extentOf(id).halfWidthM + Math.min(0.3, 0.5 * bodies.extentOf(id).heightM)))
  const lanes = Math.min(asTeam ? movers.length : pack.lanes, movers.length)
  const squeeze = Math.min(1, (1.6 * halfDepthM) / (lanes * lanesM))
  const behindM = asTeam ? movers.map(() => 0) : packed(movers.map((id) => (movers.length <= pack.fewUpTo || over !== undefined ? pack.fewLengths : pack.lengths) * Math.max(2 * bodies.extentOf(id).halfDepthM, pack.leastHeights * bodies.extentOf(id).heightM)), pack.mostShare * 2 * halfWidthM)
  const longM = behindM.at(-1) ?? 0
  // whoever comes towards the camera has all of the stage before him
  const startM = shot.camera?.side === 'front' ? halfWidthM : Math.min((lengthM + longM) / 2, halfWidthM)
  const aheadM = over === undefined ? 0 : startM - longM / 2 - Math.min(lengthM / 2, halfWidthM - over.longM / 2)
  movers.forEach((id, i) => {
    const z = laneAt(i % lanes, lanes) * lanesM * squeeze
    const x = -side * (startM - longM + (behindM[i] ?? 0) - aheadM)
    placements[id] = ground(clamp(x, -halfWidthM, halfWidthM), clamp(z, -halfDepthM, halfDepthM), side * 90, airOf(parts, id, i) + (over?.headM ?? 0))
    floor.take({ x: 0, z, radiusM: lanesM / 2 })
  })
  return longM
}

/** How far each is behind the first, metres: its length behind the one before, all of it squeezed into the most that is given. */
function packed(lengthsM: readonly number[], mostM: number): number[] {
  let behindM = 0
  const places = lengthsM.map((lengthM, i) => (behindM += i === 0 ? 0 : (lengthM + (lengthsM[i - 1] ?? 0)) / 2))
  const squeeze = Math.min(1, mostM / Math.max(0.1, behindM))
  return places.map((place) => place * squeeze)
}

/** The middle of a lane in lanes from the middle of the pack: the first in the middle, or on the viewer's side of it, the next away from him, and so on. */
function laneAt(place: number, lanes: number): number {
  const aside = place % 2 === 1 ? -(place + 1) / 2 : place / 2
  return lanes % 2 === 0 ? aside + 0.5 : aside
}

/** Round the middle of the set: whoever is too fast for it runs in a circle, nearest to the viewer in mid shot; the slower, the tighter. */
function circle(parts: StagingParts, { placements, floor }: Board, { movers, speedMps }: { movers: readonly string[]; speedMps: number }): Beat[] {
  const { shot, bodies, set } = parts
  const lanes = movers.length > 6 ? 2 : 1
  const perLane = Math.ceil(movers.length / lanes)
  const lengthM = 2.3 * Math.max(0.02, ...movers.map((id) => bodies.extentOf(id).halfDepthM))
  const inside = Math.max(0, ...Object.entries(placements).map(([id, at]) => (at.kind === 'ground' && at.xM * at.xM + at.zM * at.zM < 0.25 ? radiusOf(id, bodies) : 0)))
  const mostM = Math.min(set.stage.halfWidthM, set.stage.halfDepthM) * 0.82
  const outerM = Math.min(mostM, Math.max(Math.min(1.2, tightest * lengthM), inside + lengthM / 2, Math.min(speedMps * radiusS, widest * lengthM + inside), (perLane * lengthM) / radians(widestPackDeg)))
  // round something they are all the way round, alone they keep together
  const stepDeg = inside > 0 ? 360 / perLane : Math.min(360 / perLane, degrees(lengthM / outerM))
  movers.forEach((id, i) => {
    const radiusM = Math.max(0.5 * outerM, outerM - (i % lanes) * (2 * bodies.extentOf(id).halfWidthM + Math.min(0.35, 0.5 * bodies.extentOf(id).heightM)))
    const angle = radians(-50 - Math.floor(i / lanes) * stepDeg - ((i % lanes) * stepDeg) / 2)
    placements[id] = ground(radiusM * sin(angle), radiusM * cos(angle), 90 + degrees(angle), airOf(parts, id, i))
  })
  for (let angle = 0; angle < tau; angle += tau / 16) floor.take({ x: outerM * sin(angle), z: outerM * cos(angle), radiusM: Math.min(0.8, 0.3 * outerM) })
  return shot.beats.map((beat) => (movers.includes(beat.who) && familyOf(beat.action) === 'travel' && beat.target === undefined ? { ...beat, manner: [...new Set(['circling', ...(beat.manner ?? [])])].slice(0, 4) } : beat))
}

/** A circle's radius is what is gone in so many seconds; a pack spreads over no more than so much of it. */
const radiusS = 1.1
const widestPackDeg = 240
/** The circle is no tighter and, round what it goes round, no wider than so many lengths of a body: what is small stays near. */
const tightest = 1.5
const widest = 1.7

/** How high a flock flies, in heights of a body within these metres, and how much higher each second and third of three. */
const flight = { heights: 1.6, leastM: 0.35, mostM: 1.8, stepHeights: 0.7 }

/** How high up somebody's way begins, metres; 0 for all who do not fly. */
function airOf(parts: StagingParts, id: string, place: number): number {
  if (!isFlying(parts, id)) return 0
  const { heightM } = parts.bodies.extentOf(id)
  return clamp(flight.heights * heightM, flight.leastM, flight.mostM) + flight.stepHeights * heightM * (place % 3)
}

const isFlying = ({ shot }: StagingParts, id: string): boolean => shot.beats.some(({ who, action }) => who === id && action === 'fly')

/** How high those reach who go on the ground, with whoever rides on them: above what a flock by itself flies at, metres. */
function headroomOf({ bodies }: StagingParts, { placements }: Board, movers: readonly string[]): number {
  const riders = [...carriersIn(placements)].filter(([, supports]) => supports.some((id) => movers.includes(id))).map(([id]) => id)
  const highest = (ids: readonly string[]): number => Math.max(0, ...ids.map((id) => bodies.extentOf(id).heightM))
  return Math.max(0, highest(movers) + 0.5 * highest(riders) - flight.leastM)
}
