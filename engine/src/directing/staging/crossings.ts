import type { Beat, Placement, Shot } from '@kinora/contract'
import type { SetRecipe, Stairs } from '../../catalog/index.ts'
import { cos, radians, rounded, sin } from '../../platform/index.ts'
import { isBoat } from '../equipping/afloat.ts'
import { carriersIn, type Bodies, type Extent } from './bodies.ts'
import type { FrameShape } from '../covering/frame-shape.ts'
import { familyOf, usualSpeedMps } from '../covering/plans.ts'

/** Ways that are told as directions in the picture. */
const sideways: Readonly<Record<string, -1 | 1>> = { leftwards: -1, rightwards: 1 }
const vertical: Readonly<Record<string, -1 | 1>> = { upwards: 1, downwards: -1 }
/** Bodies that can go up and down through the air or the water. */
const rising = new Set(['fly', 'swim', 'drift', 'climb'])
/** A crossing is so many lengths or heights of its body long, within these metres; what is very small goes no further than the most lengths. */
const crossing = { lengths: 3.4, heights: 2.6, leastM: 1.6, mostM: 7, mostLengths: 2.8 }
/** How much of a crossing's length there is room for in a frame of each shape. */
const crossingShare: Readonly<Record<FrameShape, number>> = { wide: 1, square: 0.62, tall: 0.4 }
/** A rise is so many heights of its body, fewer of a person's or a craft's, which are to be seen near, within these metres. */
const rise = { heights: 3, bodyHeights: 1.3, leastM: 1.6, mostM: 7, groundM: 0.25 }
/** Who comes up out of the water or goes under is so many of his heights below it. */
const underHeights = 1.15
/** How far above where it swims somebody comes who comes up, in his heights. */
const afloatShare = 0.2
/** How far below the water the keel of a craft afloat is, in its heights. */
const draughtShare = 0.16
/** A craft goes down until only its mast is seen, or comes up from there, half turned to the side. */
const mastShare = 0.94
const craftDeg = 58
/** Who flies beside somebody on the ground is so many of his heights up. */
const aboveShare = 1.3
/** Nobody's way is longer than so many times the shortest: what goes far makes the others small. */
const mostTimesShortest = 1.3
/** No slower than this: what is much faster than its way is long is seen in slow motion. */
const slowest = 0.35

/**
 * A shot in which everybody who goes to the left, to the right, up or down has a beginning and an end of his way, so that the
 * way goes through the middle of the picture and all of it is seen.
 */
export function withCrossings(shot: Shot, { bodies, set, durationS, frame }: { bodies: Bodies; set: SetRecipe; durationS: number; frame: FrameShape }): Shot {
  // what is larger than the stage goes nowhere on it
  const movers = shot.beats.filter((beat) => isDirected(beat) && bodies.extentOf(beat.who).halfWidthM < 2 * set.stage.halfWidthM && (beat.target === undefined || (typeof beat.target === 'string' && (beat.action === 'climb' || runsDown(beat) || bodies.recipeOf(beat.target)?.stairs !== undefined))))
  if (movers.length === 0) return shot
  const placements: Record<string, Placement> = { ...shot.placements }
  const ends = new Map<Beat, Beat['target']>()
  // the lower in front of the taller, so that nobody is hidden all the way
  const lanes = movers.toSorted((one, other) => bodies.extentOf(one.who).heightM - bodies.extentOf(other.who).heightM)
  const shortestM = Math.min(...movers.filter(isSideways).map(({ who }) => crossingM(who, { bodies, set, frame })))
  const groundedM = Math.max(0, ...movers.filter((beat) => !isAloft(beat)).map(({ who }) => headM(who, shot, bodies)))
  const standing = standingIn(placements, { movers, bodies })
  movers.forEach((beat) => {
    // who flies over others is in a file of his own
    const file = lanes.filter((other) => groundedM === 0 || isAloft(other) === isAloft(beat))
    const lane = file.indexOf(beat)
    const way = flightWayOf(beat, { lane, bodies, placements }) ?? wayOf(beat, { at: placements[beat.who], lane, of: new Set(file.filter(isSideways).map(({ who }) => who)).size, mostM: (staysBusy(shot, beat.who, bodies) ? besideShare : mostTimesShortest) * shortestM, overM: overStayersM(shot, movers, bodies), besideM: groundedM === 0 ? 0 : aboveShare * groundedM + 0.6 * bodies.extentOf(beat.who).heightM, stand: standing, bodies, set, frame })
    if (way === undefined) return
    placements[beat.who] = way.from
    if (way.stairs !== undefined && typeof beat.target === 'string') placements[beat.target] = way.stairs
    if ((beat.action === 'climb' || runsDown(beat)) && typeof beat.target === 'string' && placements[beat.target] === undefined) placements[beat.target] = { kind: 'ground', xM: 0, zM: 0, headingDeg: 0 }
    ends.set(beat, way.to)
  })
  const beats = shot.beats.map((beat) => (ends.has(beat) ? { ...beat, ...(stoops(beat) ? { manner: ['in-time', ...(beat.manner ?? [])].slice(0, 4) } : {}), target: ends.get(beat) } : beat))
  return { ...shot, placements, beats, ...(shot.timeScale === undefined ? paced(beats, { ends, placements, bodies, durationS }) : {}) }
}

const isAloft = ({ action, manner }: Beat): boolean => (action === 'fly' || action === 'drift') && manner?.includes('along-ground') !== true

/** How high what flies is over those who stay, metres: near enough that neither is small; as high as it likes where nobody does. */
function overStayersM({ beats }: Shot, movers: readonly Beat[], bodies: Bodies): number {
  const stayers = beats.flatMap(({ who }) => (bodies.isCast(who) && movers.every((beat) => beat.who !== who) ? [bodies.extentOf(who).heightM] : []))
  return stayers.length === 0 ? Infinity : overShare * Math.max(...stayers)
}
const overShare = 1.08

/** How high somebody is with who rides on him, metres: a rider sits up to his waist in what he rides. */
function headM(who: string, shot: Shot, bodies: Bodies): number {
  const riders = [...carriersIn(shot.placements ?? {})].flatMap(([id, supports]) => (supports.includes(who) && bodies.isCast(id) ? [bodies.extentOf(id).heightM] : []))
  return Math.max(bodies.extentOf(who).heightM, ...riders)
}

function isDirected(beat: Beat): boolean {
  const manners = beat.manner ?? []
  return (familyOf(beat.action) === 'travel' && manners.some((manner) => sideways[manner] !== undefined || (typeof beat.target === 'string' && vertical[manner] !== undefined))) || (rising.has(beat.action) && manners.some((manner) => vertical[manner] !== undefined))
}

/** Stairs are seen from the side, their foot to the viewer's right. */
const flightHeadingDeg = 62
/** A slope is less steep than stairs: more from its foot, or going down it would look like going aside. */
const slopeHeadingDeg = 26
/** Metres before the first step and over the floor that a way up begins and a way down ends. */
const stepsFootM = 0.9
/** Steps below the last that whoever goes on four legs stops: his hind legs need steps too. */
const stepsToSpare = 2

/** Where somebody's way begins and ends, and where the stairs stand that it leads over. */
interface Way { from: Placement; to: Beat['target']; stairs?: Placement }

/** Stairs without a place stand so that their middle is that of the set. */
function flightPlace({ count, goingM, slope }: Stairs): Placement {
  if (slope !== undefined) return { kind: 'ground', xM: 0, zM: 0, headingDeg: slopeHeadingDeg - slope.downDeg }
  const [heading, halfM] = [radians(flightHeadingDeg), (count * goingM) / 2]
  return { kind: 'ground', xM: rounded(sin(heading) * halfM - 0.3), zM: rounded(cos(heading) * halfM - 0.6), headingDeg: flightHeadingDeg }
}

/** From the foot of a flight of stairs to its top or back. Several go side by side. */
function flightWayOf(beat: Beat, { lane, bodies, placements }: { lane: number; bodies: Bodies; placements: Readonly<Record<string, Placement>> }): Way | undefined {
  const stairs = typeof beat.target === 'string' ? bodies.recipeOf(beat.target)?.stairs : undefined
  if (stairs === undefined || typeof beat.target !== 'string') return undefined
  const middle = placements[beat.target] ?? flightPlace(stairs)
  if (middle.kind !== 'ground') return undefined
  const downDeg = middle.headingDeg + (stairs.slope?.downDeg ?? 0)
  const heading = radians(downDeg)
  const [s, c] = [sin(heading), cos(heading)]
  const across = [0, -0.25, 0.25][lane % 3] ?? 0
  const footM = stairs.slope === undefined ? stepsFootM : stairs.slope.footM + stairs.goingM
  const spot = (along: number) => ({ xM: rounded(middle.xM + s * along + c * across), zM: rounded(middle.zM + c * along - s * across) })
  const spare = stairs.slope === undefined && bodies.isCast(beat.who) && bodies.extentOf(beat.who).halfDepthM > 0.3 * bodies.extentOf(beat.who).heightM ? stepsToSpare : 0
  const [top, foot] = [spot((stairs.slope?.footM ?? 0) - (stairs.count - 1 - spare) * stairs.goingM), spot(stairs.goingM / 2 + footM)]
  const down = beat.manner?.includes('downwards') === true
  // who has legs finds the height of the ground by himself, and a thing that goes from step to step that of each
  const high = bodies.isCast(beat.who) ? {} : heightOf((stairs.count - (stairs.slope === undefined ? spare : 0.5)) * stairs.riseM)
  if (down) return { stairs: middle, from: { kind: 'ground', ...top, headingDeg: downDeg, ...high }, to: foot }
  return { stairs: middle, from: { kind: 'ground', ...foot, headingDeg: downDeg + 180 }, to: { ...top, ...(stairs.slope === undefined ? {} : high) } }
}

/** Where something stands that others go by, and how much room it takes, metres. */
interface Obstacle { xM: number; zM: number; halfWidthM: number; halfDepthM: number; heightM: number }
/** Beside somebody who stays and does something of his own, a way is only this share as long: both are seen from near. */
const besideShare = 0.66
const staysBusy = (shot: Shot, goer: string, bodies: Bodies): boolean => shot.beats.some(({ who, action }) => who !== goer && bodies.isCast(who) && ['hands', 'stand', 'steady', 'meal'].includes(familyOf(action)) && !['look', 'idle', 'ride'].includes(action))

interface WayParts { at: Placement | undefined; lane: number; of: number; mostM: number; overM: number; besideM: number; stand: readonly Obstacle[]; bodies: Bodies; set: SetRecipe; frame: FrameShape }

const isSideways = ({ manner }: Beat): boolean => manner?.some((each) => sideways[each] !== undefined) === true

/** How long the way of a body across the picture is, metres, where nobody else goes. */
function crossingM(who: string, { bodies, set, frame }: { bodies: Bodies; set: SetRecipe; frame: FrameShape }): number {
  const { halfWidthM, halfDepthM, heightM } = bodies.extentOf(who)
  const longM = Math.max(halfWidthM, halfDepthM)
  return crossingShare[frame] * Math.min(crossing.mostM, 1.7 * set.stage.halfWidthM, Math.max(Math.min(crossing.leastM, 2 * crossing.mostLengths * longM), 2 * crossing.lengths * longM, crossing.heights * heightM))
}

/** All that has a place already and stays there on the ground. */
function standingIn(placements: Readonly<Record<string, Placement>>, { movers, bodies }: { movers: readonly Beat[]; bodies: Bodies }): Obstacle[] {
  return Object.entries(placements).flatMap(([id, at]) => (at.kind === 'ground' && (at.yM ?? 0) >= 0 && bodies.recipeOf(id)?.id !== 'floor' && bodies.recipeOf(id)?.stairs === undefined && movers.every(({ who, target }) => who !== id && target !== id) ? [{ ...at, ...bodies.extentOf(id) }] : []))
}

function wayOf(beat: Beat, { at, lane, of, mostM, overM, besideM, stand, bodies, set, frame }: WayParts): Way | undefined {
  if (at?.kind === 'carried') return undefined
  if (beat.action === 'climb') return climbOf(beat, { at, bodies })
  if (runsDown(beat) && typeof beat.target === 'string') return sideOf(beat, beat.target, bodies)
  const extent = bodies.extentOf(beat.who)
  const middle = at ?? { ...clearOf(laneOf(beat, { lane, of }, extent), { stand, extent, isSide: isSideways(beat) }), yM: isAloft(beat) ? besideM === 0 ? Math.min(overM + 0.15 * extent.heightM, Math.max(0.9, 1.2 * extent.heightM)) + 0.5 * lane : besideM : 0 }
  const manners = beat.manner ?? []
  const side = manners.map((manner) => sideways[manner]).find((each) => each !== undefined)
  const up = rising.has(beat.action) ? manners.map((manner) => vertical[manner]).find((each) => each !== undefined) : undefined
  const lengthM = (of >= fileFrom ? fileShare : 1) * Math.min(mostM, crossingM(beat.who, { bodies, set, frame }))
  const halfM = side === undefined ? 0 : (side * lengthM) / 2
  const height = middle.yM ?? 0
  const riseM = Math.min(rise.mostM, Math.max(rise.leastM, (bodies.isBiped(beat.who) || bodies.recipeOf(beat.who)?.kind === 'vehicle' ? rise.bodyHeights : rise.heights) * extent.heightM))
  const isCraft = beat.action === 'drift' && isBoat(bodies.recipeOf(beat.who)?.id)
  const surfaces = (beat.action === 'swim' || isCraft) && set.water !== undefined
  const base = surfaces ? -(isCraft ? mastShare : underHeights) * extent.heightM : beat.action === 'swim' ? -0.9 * riseM : manners.includes('landing') ? 0 : rise.groundM
  const [low, high] = up === undefined ? [height, height] : [base, surfaces ? (isCraft ? -draughtShare : afloatShare) * extent.heightM : base + riseM]
  const headingDeg = side === undefined ? (at?.headingDeg ?? (isCraft ? craftDeg : 20)) : 90 * side
  const outM = stoops(beat) ? (middle.xM < 0 ? -1 : 1) * stoopShare * riseM : -halfM
  const from: Placement = { kind: 'ground', xM: rounded(middle.xM + outM), zM: rounded(middle.zM), headingDeg: stoops(beat) ? (outM < 0 ? 70 : -70) : headingDeg, ...heightOf(up === -1 ? high : low) }
  return { from, to: { xM: rounded(middle.xM + halfM), zM: rounded(middle.zM), ...heightOf(up === -1 ? low : high) } }
}

/** Whoever flies down comes from the side as well, this share of the height that he comes down: so it is seen that he flies. */
const stoops = ({ action, manner }: Beat): boolean => action === 'fly' && manner?.includes('downwards') === true && manner.every((each) => sideways[each] === undefined)
const stoopShare = 0.45

/** Those who go aside go one behind the other, those who only rise or sink side by side. */
function laneOf({ manner }: Beat, { lane, of }: { lane: number; of: number }, { halfWidthM, halfDepthM, heightM }: Extent): { xM: number; zM: number } {
  // three and more go two by two, the tallest first, each in the gap of those before, so that they can be counted
  const side = manner?.map((each) => sideways[each]).find((each) => each !== undefined)
  if (of >= fileFrom && side !== undefined) return { xM: side * (lane - (of - 1) / 2) * 0.5 * fileGap * Math.max(halfWidthM, 0.9 * halfDepthM), zM: -(lane % 2) * Math.min(laneM, 0.1 + 0.7 * heightM) }
  if (manner?.some((each) => sideways[each] !== undefined) === true) return { xM: 0, zM: -lane * (Math.min(laneM, 0.1 + heightM) + Math.max(halfWidthM, 0.5 * halfDepthM)) }
  const place = lane % 2 === 1 ? (lane + 1) / 2 : -lane / 2
  return { xM: place * 2.4 * Math.max(halfWidthM, 0.7 * halfDepthM), zM: -0.4 * lane * halfDepthM }
}

/** From so many on, those who go the same way go two by two, one behind the other this many half lengths apart. */
const fileFrom = 3
const fileGap = 2.5
/** How much of its way a file goes: it is long itself. */
const fileShare = 0.6

/** From one lane to the next, beyond the bodies, at most, metres. */
const laneM = 0.8

/** A lane that leads by what stands: before what is taller, behind what is lower; who only rises or sinks does so beside it. */
function clearOf(lane: { xM: number; zM: number }, { stand, extent, isSide }: { stand: readonly Obstacle[]; extent: Extent; isSide: boolean }): { xM: number; zM: number } {
  if (stand.length === 0) return lane
  if (!isSide) {
    const edge = Math.max(...stand.map(({ xM, halfWidthM }) => xM + halfWidthM))
    const isFree = stand.every(({ xM, zM, halfWidthM, halfDepthM }) => Math.abs(lane.xM - xM) > halfWidthM + extent.halfWidthM || Math.abs(lane.zM - zM) > halfDepthM + extent.halfDepthM)
    return isFree ? lane : { ...lane, xM: edge + 1.6 * Math.max(extent.halfWidthM, 0.7 * extent.halfDepthM) }
  }
  const gapM = extent.halfWidthM + Math.min(0.3, 0.3 * extent.heightM)
  const isTaller = Math.max(...stand.map(({ heightM }) => heightM)) > extent.heightM
  return isTaller ? { ...lane, zM: lane.zM + Math.max(...stand.map(({ zM, halfDepthM }) => zM + halfDepthM)) + gapM } : { ...lane, zM: lane.zM + Math.min(...stand.map(({ zM, halfDepthM }) => zM - halfDepthM)) - gapM }
}

/** Whether a thing is on its way down or up the side of another. */
const runsDown = ({ action, target, manner }: Beat): boolean => action === 'drift' && typeof target === 'string' && manner?.some((each) => vertical[each] !== undefined) === true

/** How high on a side a drop begins and ends, in heights of what it is on. */
const run = { high: 0.84, low: 0.42 }
/** What is no smaller than this share of what it goes up or down goes all of the way, as a lift on its front. */
const liftShare = 0.15
const liftRun = { high: 0.95, low: 0.01 }
/** A pane is as far back in its frame as this share of half its depth; what is as thin as that is a pane. */
const pane = { share: 0.25, thin: 0.5 }

/** Down or up the viewer's side of a thing. */
function sideOf(beat: Beat, on: string, bodies: Bodies): Way {
  const [own, its] = [bodies.extentOf(beat.who), bodies.extentOf(on)]
  const zM = rounded((its.halfDepthM < pane.thin * its.halfWidthM ? pane.share : 1) * its.halfDepthM + 0.5 * own.halfDepthM)
  const { high: highShare, low: lowShare } = own.heightM > liftShare * its.heightM ? liftRun : run
  const [high, low] = [highShare * its.heightM - own.heightM, lowShare * its.heightM].map(rounded) as [number, number]
  const down = beat.manner?.includes('downwards') === true
  return { from: { kind: 'ground', xM: 0, zM, headingDeg: 0, yM: down ? high : low }, to: { xM: 0, zM, yM: down ? low : high } }
}

/** Up or down the viewer's side of what is climbed, face to it; its middle is the middle of the set unless it has a place. */
function climbOf(beat: Beat, { at, bodies }: Pick<WayParts, 'at' | 'bodies'>): Way {
  const extent = bodies.extentOf(beat.who)
  const thing = typeof beat.target === 'string' ? bodies.extentOf(beat.target) : undefined
  const topM = Math.max(1.2 * extent.heightM, Math.min(rise.mostM, 0.78 * (thing?.heightM ?? 3 * extent.heightM) - 0.3 * extent.heightM))
  const isNarrow = thing !== undefined && thing.halfWidthM < narrowHeights * thing.heightM
  const reachM = thing === undefined ? 0 : isNarrow ? postShare * thing.heightM + bellyShare * extent.heightM : Math.min(thing.halfDepthM, 0.22 * thing.heightM) + 0.6 * extent.halfDepthM
  const [x, z] = at?.kind === 'ground' ? [at.xM, at.zM] : [0, 0]
  const [low, high] = [0, rounded(topM)]
  const down = beat.manner?.includes('downwards') === true
  const heading = isNarrow ? climbDeg : 180
  const spot = { xM: rounded(x - reachM * sin(radians(heading))), zM: rounded(z - reachM * cos(radians(heading))) }
  return { from: { kind: 'ground', ...spot, headingDeg: heading, ...heightOf(down ? high : low) }, to: { ...spot, yM: down ? 0.01 : high } }
}

/** What is as narrow as a post is climbed on the viewer's left of it, in profile: legs and tail are seen beside it. */
const narrowHeights = 0.16
/** Half the thickness of a post, in its heights. */
const postShare = 0.016
/** From a post to the middle of who climbs it, in his heights. */
const bellyShare = 0.1
const climbDeg = 118

const heightOf = (yM: number): { yM?: number } => (Math.abs(yM) > 0.001 ? { yM: rounded(yM) } : {})

/** The scene runs slower where the fastest would be through the picture long before the shot is over. */
function paced(beats: readonly Beat[], { ends, placements, bodies, durationS }: { ends: ReadonlyMap<Beat, unknown>; placements: Readonly<Record<string, Placement>>; bodies: Bodies; durationS: number }): { timeScale?: number } {
  const shares = beats.flatMap((beat) => {
    const from = placements[beat.who]
    if (typeof beat.target !== 'object' || !('xM' in beat.target) || from?.kind !== 'ground' || beat.action === 'drift' || ![...ends.keys()].some(({ id }) => id === beat.id)) return []
    // up and down one goes in as long as the shot lasts
    if (Math.abs(beat.target.xM - from.xM) < 0.01 || stoops(beat)) return []
    const speed = usualSpeedMps(beat.action, bodies.extentOf(beat.who).heightM, beat.manner ?? [])
    return speed === 0 ? [] : [(Math.abs(beat.target.xM - from.xM) * 1.1) / (speed * durationS)]
  })
  const least = Math.min(1, ...shares)
  return least > 0.9 ? {} : { timeScale: Math.round(Math.max(slowest, least) * 100) / 100 }
}
