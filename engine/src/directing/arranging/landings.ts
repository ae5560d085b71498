import type { Beat, Placement, Shot } from '@kinora/contract'
import type { Bodies } from '../staging/bodies.ts'
import { topOf } from '../staging/tops.ts'
import { rounded } from '../../platform/index.ts'

/** Ways of coming upon a thing: through the air, or off the ground. */
const flights: ReadonlySet<string> = new Set(['fly'])
const leaps: ReadonlySet<string> = new Set(['hop', 'jump'])

/** A leap begins so many lengths of the body before the edge of the thing, a flight so many of its widths beside it and heights above it. */
const from = { leapLengths: 1.1, flightWidths: 3.2, flightHeights: 1.1 }
/** On what is wider than this many of its own widths somebody comes down before the middle, not on it. */
const roomy = 3

/** `rises`: it sets out from the ground. */
interface Landing { beat: Beat; to: string; rises: boolean }

/**
 * A shot in which whoever lands or leaps on a thing begins beside it and ends on top of it, before our eyes: a bird on a branch,
 * a cat on a fence, a frog on a lily pad. A draft that puts the one on the other means where that ends. `durationS`: of the shot, film seconds.
 */
export function withLandings(shot: Shot, bodies: Bodies, durationS: number): Shot {
  if (shot.camera !== undefined) return shot
  const landings = shot.beats.flatMap((beat) => landingOf(beat, shot, bodies) ?? [])
  if (landings.length === 0) return shot
  const placements: Record<string, Placement> = { ...shot.placements }
  const ends = new Map<Beat, Beat>()
  const things = [...new Set(landings.map(({ to }) => to))]
  things.forEach((to, i) => { placements[to] ??= at({ x: rowX(i, things, bodies), z: 0, y: 0 }, 0) })
  landings.forEach(({ beat, to, rises }, i) => {
    const under = placements[to]
    if (under?.kind !== 'ground') return
    const way = wayOnto({ beat, to, rises, under, side: i % 2 === 0 ? -1 : 1 }, bodies)
    placements[beat.who] = way.from
    const { with: _, ...rest } = beat
    ends.set(beat, { ...rest, ...(beat.action === 'climb' ? { action: 'jump' } : {}), ...(rises ? { startS: 0 } : {}), durationS: rounded(durationS - (rises ? 0 : beat.startS ?? 0)), manner: [...new Set(['landing', ...(beat.manner ?? []).filter((manner) => manner !== 'upwards')])].slice(0, 4), target: way.to })
  })
  const arrivers = new Set([...ends.keys()].map(({ who }) => who))
  return { ...shot, placements, beats: shot.beats.filter((beat) => !landings.some((landing) => landing.rises && landing.beat.who === beat.who && landing.beat !== beat && takesOff(beat))).map((beat) => ends.get(beat) ?? beat), standings: (shot.standings ?? []).filter(({ who }) => !arrivers.has(who)) }
}

/** Several things stand side by side. */
function rowX(i: number, things: readonly string[], bodies: Bodies): number {
  const widthM = 2.4 * Math.max(...things.map((id) => bodies.extentOf(id).halfWidthM))
  return (i - (things.length - 1) / 2) * widthM
}

/** Undefined for who has a place of his own, is carried, or comes upon no thing. */
function landingOf(beat: Beat, shot: Shot, bodies: Bodies): Landing | undefined {
  const flies = flights.has(beat.action) && beat.manner?.includes('downwards') === true
  const mounts = beat.action === 'climb' && typeof beat.target === 'string' && isLow(beat.target, beat.who, bodies) && beat.manner?.includes('downwards') !== true
  if (!bodies.isCast(beat.who) || !(flies || mounts || leaps.has(beat.action)) || shot.placements?.[beat.who] !== undefined) return undefined
  const goal = mounts && typeof beat.target === 'string' ? beat.target : typeof beat.target === 'object' && 'relation' in beat.target && beat.target.relation === 'on' ? beat.target.to : undefined
  const to = goal ?? (beat.target === undefined ? shot.standings?.find(({ who, relation }) => who === beat.who && relation === 'on')?.to : undefined)
  const before = shot.beats.slice(0, shot.beats.indexOf(beat)).filter(({ who }) => who === beat.who)
  const isFirst = before.every(takesOff)
  return to === undefined || bodies.isCast(to) || !isFirst || (shot.standings ?? []).some(({ who }) => who === to) || bodies.recipeOf(to)?.id === 'floor' ? undefined : { beat, to, rises: flies && before.length > 0 }
}

/** To fly up before one comes down upon something is the way there. */
const takesOff = ({ action, manner = [], target }: Beat): boolean => flights.has(action) && manner.includes('upwards') && target === undefined

/** What is no higher than so many heights of who climbs it is climbed at one bound. */
const boundHeights = 1.1
const isLow = (thing: string, who: string, bodies: Bodies): boolean => !bodies.isCast(thing) && bodies.recipeOf(thing)?.stairs === undefined && topOf(thing, bodies) < boundHeights * bodies.extentOf(who).heightM

/** From beside a thing, on the viewer's left or right, to the top of it. */
function wayOnto({ beat, to, rises, under, side }: Landing & { under: Extract<Placement, { kind: 'ground' }>; side: 1 | -1 }, bodies: Bodies): { from: Placement; to: NonNullable<Beat['target']> } {
  const [own, its] = [bodies.extentOf(beat.who), bodies.extentOf(to)]
  const top = (under.yM ?? 0) + topOf(to, bodies)
  const isRoomy = its.halfDepthM > roomy * own.halfWidthM
  const spot = bodies.recipeOf(to)?.sockets['top']?.at
  const scale = its.heightM / (bodies.recipeOf(to)?.heightM ?? its.heightM)
  const end = spot === undefined ? { x: under.xM, z: under.zM + (isRoomy ? 0.3 * its.halfDepthM : 0), y: top } : { x: under.xM + scale * spot[0], z: under.zM + scale * spot[2], y: top }
  const leap = !flights.has(beat.action)
  const edgeM = Math.min(its.halfWidthM, 0.6 * top + own.halfDepthM)
  const awayM = leap ? edgeM + (1 + from.leapLengths) * own.halfDepthM : Math.max(2 * own.halfDepthM, from.flightWidths * own.halfWidthM)
  const start = { x: end.x + side * awayM, z: leap ? end.z + 0.3 * awayM : end.z + 0.2 * awayM, y: leap || rises ? 0 : top + from.flightHeights * own.heightM }
  return { from: at(start, -side * (leap ? 73 : 78)), to: { xM: rounded(end.x), zM: rounded(end.z), yM: rounded(end.y) } }
}

const at = ({ x, y, z }: { x: number; y: number; z: number }, headingDeg: number): Placement => ({ kind: 'ground', xM: rounded(x), zM: rounded(z), headingDeg, ...(y > 0.001 ? { yM: rounded(y) } : {}) })
