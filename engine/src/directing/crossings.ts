import type { Beat, Placement, Shot } from '@kinora/contract'
import type { SetRecipe, Stairs } from '../catalog/index.ts'
import { cos, radians, sin } from '../platform/index.ts'
import type { Bodies } from './bodies.ts'
import type { FrameShape } from './frame-shape.ts'
import { familyOf, usualSpeedMps } from './plans.ts'

/** Ways that are told as directions in the picture. */
const sideways: Readonly<Record<string, -1 | 1>> = { leftwards: -1, rightwards: 1 }
const vertical: Readonly<Record<string, -1 | 1>> = { upwards: 1, downwards: -1 }
/** Bodies that can go up and down through the air or the water. */
const rising = new Set(['fly', 'swim', 'drift', 'climb'])
/** A crossing is so many lengths or heights of its body long, within these metres; what is very small goes no further than the most lengths. */
const crossing = { lengths: 5, heights: 2.6, leastM: 1.6, mostM: 7, mostLengths: 8 }
/** How much of a crossing's length there is room for in a frame of each shape. */
const crossingShare: Readonly<Record<FrameShape, number>> = { wide: 1, square: 0.62, tall: 0.4 }
/** A rise is so many heights of its body, fewer of a person's or a craft's, which are to be seen near, within these metres. */
const rise = { heights: 3, bodyHeights: 1.3, leastM: 1.6, mostM: 7, groundM: 0.25 }
/** No slower than this: what is much faster than its way is long is seen in slow motion. */
const slowest = 0.35

/**
 * A shot in which everybody who goes to the left, to the right, up or down has a beginning and an end of his way, so that the
 * way goes through the middle of the picture and all of it is seen.
 */
export function withCrossings(shot: Shot, { bodies, set, durationS, frame }: { bodies: Bodies; set: SetRecipe; durationS: number; frame: FrameShape }): Shot {
  const movers = shot.beats.filter((beat) => isDirected(beat) && (beat.target === undefined || (typeof beat.target === 'string' && (beat.action === 'climb' || bodies.recipeOf(beat.target)?.stairs !== undefined))))
  if (movers.length === 0) return shot
  const placements: Record<string, Placement> = { ...shot.placements }
  const ends = new Map<Beat, Beat['target']>()
  // the lower in front of the taller, so that nobody is hidden all the way
  const lanes = movers.toSorted((one, other) => bodies.extentOf(one.who).heightM - bodies.extentOf(other.who).heightM)
  movers.forEach((beat) => {
    const lane = lanes.indexOf(beat)
    const way = flightWayOf(beat, { lane, bodies, placements }) ?? wayOf(beat, { at: placements[beat.who], lane, bodies, set, frame })
    if (way === undefined) return
    placements[beat.who] = way.from
    if (way.stairs !== undefined && typeof beat.target === 'string') placements[beat.target] = way.stairs
    if (beat.action === 'climb' && typeof beat.target === 'string' && placements[beat.target] === undefined) placements[beat.target] = { kind: 'ground', xM: 0, zM: 0, headingDeg: 0 }
    ends.set(beat, way.to)
  })
  const beats = shot.beats.map((beat) => (ends.has(beat) ? { ...beat, target: ends.get(beat) } : beat))
  return { ...shot, placements, beats, ...(shot.timeScale === undefined ? paced(beats, { ends, placements, bodies, durationS }) : {}) }
}

function isDirected(beat: Beat): boolean {
  const manners = beat.manner ?? []
  return (familyOf(beat.action) === 'travel' && manners.some((manner) => sideways[manner] !== undefined || (typeof beat.target === 'string' && vertical[manner] !== undefined))) || (rising.has(beat.action) && manners.some((manner) => vertical[manner] !== undefined))
}

/** Stairs are seen from the side, their foot to the viewer's right. */
const flightHeadingDeg = 62
/** Metres before the first step and over the floor that a way up begins and a way down ends. */
const footM = 0.9
/** Steps below the last that whoever goes on four legs stops: his hind legs need steps too. */
const stepsToSpare = 2

/** Where somebody's way begins and ends, and where the stairs stand that it leads over. */
interface Way { from: Placement; to: Beat['target']; stairs?: Placement }

/** Stairs without a place stand so that their middle is that of the set. */
function flightPlace({ count, goingM }: Stairs): Placement {
  const [heading, halfM] = [radians(flightHeadingDeg), (count * goingM) / 2]
  return { kind: 'ground', xM: rounded(sin(heading) * halfM - 0.3), zM: rounded(cos(heading) * halfM - 0.6), headingDeg: flightHeadingDeg }
}

/** From the foot of a flight of stairs to its top or back. Several go side by side. */
function flightWayOf(beat: Beat, { lane, bodies, placements }: { lane: number; bodies: Bodies; placements: Readonly<Record<string, Placement>> }): Way | undefined {
  const stairs = typeof beat.target === 'string' ? bodies.recipeOf(beat.target)?.stairs : undefined
  if (stairs === undefined || typeof beat.target !== 'string') return undefined
  const middle = placements[beat.target] ?? flightPlace(stairs)
  if (middle.kind !== 'ground') return undefined
  const heading = radians(middle.headingDeg)
  const [s, c] = [sin(heading), cos(heading)]
  const across = [0, -0.25, 0.25][lane % 3] ?? 0
  const spot = (along: number) => ({ xM: rounded(middle.xM + s * along + c * across), zM: rounded(middle.zM + c * along - s * across) })
  const spare = bodies.isCast(beat.who) && bodies.extentOf(beat.who).halfDepthM > 0.3 * bodies.extentOf(beat.who).heightM ? stepsToSpare : 0
  const [top, foot] = [spot(-(stairs.count - 1 - spare) * stairs.goingM), spot(stairs.goingM / 2 + footM)]
  const down = beat.manner?.includes('downwards') === true
  return { stairs: middle, ...(down ? { from: { kind: 'ground', ...top, headingDeg: middle.headingDeg, ...(bodies.isCast(beat.who) ? {} : heightOf((stairs.count - spare) * stairs.riseM)) }, to: foot } : { from: { kind: 'ground', ...foot, headingDeg: middle.headingDeg + 180 }, to: top }) }
}

interface WayParts { at: Placement | undefined; lane: number; bodies: Bodies; set: SetRecipe; frame: FrameShape }

function wayOf(beat: Beat, { at, lane, bodies, set, frame }: WayParts): Way | undefined {
  if (at?.kind === 'carried') return undefined
  if (beat.action === 'climb') return climbOf(beat, { at, bodies })
  const extent = bodies.extentOf(beat.who)
  const middle = at ?? { ...laneOf(beat, lane, extent), yM: beat.action === 'drift' || beat.action === 'fly' ? Math.max(0.9, 1.2 * extent.heightM) + 0.5 * lane : 0 }
  const manners = beat.manner ?? []
  const side = manners.map((manner) => sideways[manner]).find((each) => each !== undefined)
  const up = rising.has(beat.action) ? manners.map((manner) => vertical[manner]).find((each) => each !== undefined) : undefined
  const longM = Math.max(extent.halfWidthM, extent.halfDepthM)
  const lengthM = crossingShare[frame] * Math.min(crossing.mostM, 1.7 * set.stage.halfWidthM, Math.max(Math.min(crossing.leastM, 2 * crossing.mostLengths * longM), 2 * crossing.lengths * longM, crossing.heights * extent.heightM))
  const halfM = side === undefined ? 0 : (side * lengthM) / 2
  const height = middle.yM ?? 0
  const riseM = Math.min(rise.mostM, Math.max(rise.leastM, (bodies.isBiped(beat.who) || bodies.recipeOf(beat.who)?.kind === 'vehicle' ? rise.bodyHeights : rise.heights) * extent.heightM))
  const base = beat.action === 'swim' ? -0.9 * riseM : rise.groundM
  const [low, high] = up === undefined ? [height, height] : [base, base + riseM]
  const headingDeg = side === undefined ? (at?.headingDeg ?? 20) : 90 * side
  const from: Placement = { kind: 'ground', xM: rounded(middle.xM - halfM), zM: rounded(middle.zM), headingDeg, ...heightOf(up === -1 ? high : low) }
  return { from, to: { xM: rounded(middle.xM + halfM), zM: rounded(middle.zM), ...heightOf(up === -1 ? low : high) } }
}

/** Those who go aside go one behind the other, those who only rise or sink side by side. */
function laneOf({ manner }: Beat, lane: number, { halfWidthM, halfDepthM }: { halfWidthM: number; halfDepthM: number }): { xM: number; zM: number } {
  if (manner?.some((each) => sideways[each] !== undefined) === true) return { xM: 0, zM: -lane * (0.8 + halfDepthM) }
  const place = lane % 2 === 1 ? (lane + 1) / 2 : -lane / 2
  return { xM: place * 2.4 * Math.max(halfWidthM, 0.7 * halfDepthM), zM: -0.4 * lane * halfDepthM }
}

/** Up or down the viewer's side of what is climbed, face to it; its middle is the middle of the set unless it has a place. */
function climbOf(beat: Beat, { at, bodies }: Pick<WayParts, 'at' | 'bodies'>): Way {
  const extent = bodies.extentOf(beat.who)
  const thing = typeof beat.target === 'string' ? bodies.extentOf(beat.target) : undefined
  const topM = Math.max(1.2 * extent.heightM, Math.min(rise.mostM, 0.78 * (thing?.heightM ?? 3 * extent.heightM) - 0.3 * extent.heightM))
  const reachM = thing === undefined ? 0 : Math.min(thing.halfDepthM, 0.22 * thing.heightM) + 0.6 * extent.halfDepthM
  const [x, z] = at?.kind === 'ground' ? [at.xM, at.zM] : [0, 0]
  const [low, high] = [0, rounded(topM)]
  const down = beat.manner?.includes('downwards') === true
  return { from: { kind: 'ground', xM: x, zM: rounded(z + reachM), headingDeg: 180, ...heightOf(down ? high : low) }, to: { xM: x, zM: rounded(z + reachM), yM: down ? 0.01 : high } }
}

const rounded = (value: number) => Math.round(value * 1000) / 1000 + 0
const heightOf = (yM: number): { yM?: number } => (Math.abs(yM) > 0.001 ? { yM: rounded(yM) } : {})

/** The scene runs slower where the fastest would be through the picture long before the shot is over. */
function paced(beats: readonly Beat[], { ends, placements, bodies, durationS }: { ends: ReadonlyMap<Beat, unknown>; placements: Readonly<Record<string, Placement>>; bodies: Bodies; durationS: number }): { timeScale?: number } {
  const shares = beats.flatMap((beat) => {
    const from = placements[beat.who]
    if (typeof beat.target !== 'object' || !('xM' in beat.target) || from?.kind !== 'ground' || beat.action === 'drift' || ![...ends.keys()].some(({ id }) => id === beat.id)) return []
    const speed = usualSpeedMps(beat.action, bodies.extentOf(beat.who).heightM, beat.manner ?? [])
    return speed === 0 ? [] : [(Math.abs(beat.target.xM - from.xM) * 1.1) / (speed * durationS)]
  })
  const least = Math.min(1, ...shares)
  return least > 0.9 ? {} : { timeScale: Math.round(Math.max(slowest, least) * 100) / 100 }
}
