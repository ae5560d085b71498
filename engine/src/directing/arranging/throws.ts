import type { Beat, CameraIntent, Placement, Shot } from '@kinora/contract'
import { faces, flightOf, flightTimes, thrownInto } from '../../catalog/index.ts'
import { cos, radians, rounded, sin } from '../../platform/index.ts'
import type { Bodies } from '../staging/bodies.ts'
import { behindThem } from './backdrops.ts'

/** How far who throws is from the near side of what he throws at, and from where it comes down if that is nothing, in his heights. */
const away = { target: 1.15, nothing: 1.75, water: 2.6 }
/** How what is flat is turned to who throws at it and to the viewer, degrees, and what counts as flat, in half widths. */
export const flat = { turnedDeg: -56, share: 0.6 }
/** A throw takes no less, seconds; one alone begins so late. */
const throwS = 1.25
const aloneAtS = 0.35
/** Where several hit one thing, as shares of its half width or height to each side. */
const spread: readonly (readonly [along: number, up: number])[] = [[0, 0], [0.13, 0.05], [-0.12, 0.07], [0.05, -0.09], [-0.08, -0.06]]
/** How far apart several come down on the ground, in heights of who throws them, and nearer to the viewer than the thrower. */
const strewn = { apart: 0.16, nearM: 0.12 }
/** What is thrown to somebody small comes down so far before him, metres. */
const beforeM = 0.25
export const broken: ReadonlySet<string> = new Set(['shatter', 'split', 'pop', 'crumble'])

interface Throw { beat: Beat & { with: string }; target: string | undefined }
interface Aim { point: { xM: number; yM: number; zM: number }; manner: string[] }

/**
 * A shot in which somebody throws things shows one after the other leaving his hand and flying in an arc to what they are thrown at,
 * where they stick, break it, fall in or bounce off; seen from the side, near enough to follow them.
 */
export function withThrows(shot: Shot, bodies: Bodies, durationS: number): Shot {
  const thrown = throwOf(shot, bodies)
  if (thrown === undefined) return shot
  const { beat, target } = thrown
  const things = thingsOf(thrown, shot, bodies)
  const count = Math.max(1, Math.min(things.length, Math.floor(durationS / throwS)))
  const eachS = count === 1 ? durationS - aloneAtS : durationS / count
  const startOf = (i: number): number => rounded(count === 1 ? aloneAtS : i * eachS)
  const places = placesOf(thrown, bodies)
  const aims = things.slice(0, count).map((thing, i) => aimAt({ thing, i, thrown, places, isBreaking: breaksIn(shot, target) }, bodies))
  const throws = aims.flatMap(({ point, manner }, i): Beat[] => {
    const [thing, startS] = [things[i] ?? beat.with, startOf(i)]
    const leavesS = rounded(startS + flightTimes.releaseS)
    return [{ ...beat, id: i === 0 ? beat.id : `${beat.id.slice(0, 34)}-more${i}`, with: thing, target: point, startS, durationS: rounded(eachS) }, { id: `${thing.slice(0, 34)}-flies`, who: thing, action: 'hurtle', manner, target: point, startS: leavesS, durationS: rounded(durationS - leavesS) }]
  })
  const held = things.map((thing, i): [string, Placement] => [thing, { kind: 'carried', on: [{ entityId: beat.who, socket: i === 0 ? 'gripR' : 'gripL' }], posture: 'held' }])
  const placed = new Set([beat.who, ...things, ...(target === undefined ? [] : [target])])
  const backdrops = backdropOf(shot, { placed, bodies, heightM: bodies.extentOf(beat.who).heightM })
  return {
    ...shot,
    beats: [...shot.beats.filter((each) => each.id !== beat.id && (each.who !== target || each.action !== 'idle')), ...throws],
    changes: (shot.changes ?? []).map((change) => (change.kind === 'form' && change.who === target && broken.has(change.how) ? { ...change, startS: rounded(startOf(0) + flightTimes.releaseS + flightTimes.fromHandS), durationS: breaksS } : change)),
    standings: (shot.standings ?? []).filter(({ who }) => !placed.has(who)),
    placements: { ...shot.placements, ...Object.fromEntries([...places.grounds, ...held, ...backdrops]) },
    camera: { ...sideways, subjects: [...new Set([beat.who, target ?? beat.with, ...shot.beats.map(({ who }) => who)])].filter((id) => backdrops.every(([other]) => other !== id)).slice(0, 12) },
  }
}

/** Large things that do something of their own stand behind the flight, in the middle of the picture. */
function backdropOf({ beats, placements = {} }: Shot, { placed, bodies, heightM }: { placed: ReadonlySet<string>; bodies: Bodies; heightM: number }): [string, Placement][] {
  const others = [...new Set(beats.map(({ who }) => who))].filter((id) => !placed.has(id) && placements[id] === undefined && !bodies.isCast(id) && bodies.extentOf(id).heightM > heightM)
  return others.map((id, i) => [id, behindThem(id, { side: i % 2 === 0 ? 1 : -1, heightM, bodies })])
}

/** How long what is hit comes apart, seconds. */
export const breaksS = 0.8
const sideways: Omit<CameraIntent, 'subjects'> = { size: 'full', angle: 'eye', side: 'viewer', move: 'static' }

/** The only throw of a shot, by somebody who does nothing else, at nothing, a thing or an animal. */
function throwOf({ beats, camera, placements = {} }: Shot, bodies: Bodies): Throw | undefined {
  const [beat, other] = beats.filter(({ action }) => action === 'throw')
  const thing = beat?.with
  if (beat === undefined || thing === undefined || other !== undefined || camera !== undefined || bodies.isCast(thing) || !bodies.isBiped(beat.who) || !bodies.socketsOf(beat.who).includes('gripR')) return undefined
  const target = typeof beat.target === 'object' && 'to' in beat.target ? beat.target.to : typeof beat.target === 'string' ? beat.target : undefined
  const isBusy = beats.some(({ who, action }) => (who === beat.who && action !== 'throw') || (who === target && action !== 'idle'))
  const isOpen = [beat.who, target].every((id) => id === undefined || placements[id] === undefined)
  return isBusy || !isOpen || (target !== undefined && bodies.isBiped(target) && bodies.isCast(target)) ? undefined : { beat: { ...beat, with: thing }, target }
}

/** What is thrown, and all others of its kind that nothing is said of. */
function thingsOf({ beat, target }: Throw, { beats, placements = {}, standings = [] }: Shot, bodies: Bodies): string[] {
  const isFree = (id: string): boolean => id !== target && placements[id] === undefined && beats.every(({ who, with: thing }) => who !== id && thing !== id) && standings.every(({ who, to }) => who !== id && to !== id)
  return [beat.with, ...bodies.alikeTo(beat.with).filter((id) => id !== beat.with && isFree(id))]
}

/** Whether a thing comes apart so far in a shot that what hits it goes through; what only cracks stands. */
export const breaksIn = ({ changes = [] }: Shot, target: string | undefined): boolean => changes.some((change) => change.kind === 'form' && change.who === target && broken.has(change.how) && change.toAmount > crackedAmount)
const crackedAmount = 0.3

interface Places { grounds: [string, Placement][]; target: { xM: number; headingDeg: number } | undefined; endM: number; isSkipping: boolean }

/** Who throws stands at the viewer's left, what he throws at at the right. */
function placesOf({ beat, target }: Throw, bodies: Bodies): Places {
  const { heightM } = bodies.extentOf(beat.who)
  const isSkipping = beat.manner?.includes('skipping') === true
  const at = (xM: number, headingDeg: number): Placement => ({ kind: 'ground', xM: rounded(xM), zM: 0, headingDeg })
  if (target === undefined) {
    const halfM = ((isSkipping ? away.water : away.nothing) * heightM) / 2
    return { grounds: [[beat.who, at(-halfM, 90)]], target: undefined, endM: halfM, isSkipping }
  }
  const its = bodies.extentOf(target)
  const acrossM = isFlat(target, bodies) ? 0.6 * its.halfWidthM : its.halfWidthM
  const halfM = (away.target * heightM + acrossM) / 2
  const headingDeg = isFlat(target, bodies) ? flat.turnedDeg : bodies.isCast(target) ? -75 : 0
  return { grounds: [[beat.who, at(-halfM, 90)], [target, at(halfM, headingDeg)]], target: { xM: halfM, headingDeg }, endM: halfM - acrossM, isSkipping }
}

/** Whether a thing is so flat that it is turned to who throws at it. */
export const isFlat = (id: string, bodies: Bodies): boolean => !bodies.isCast(id) && bodies.extentOf(id).halfDepthM < flat.share * bodies.extentOf(id).halfWidthM

/** A spot on the side of a thing that is turned to the viewer's left. */
export function faceOf(id: string, { xM, headingDeg, along = 0, up = 0 }: { xM: number; headingDeg: number; along?: number; up?: number }, bodies: Bodies): { xM: number; yM: number; zM: number } {
  const its = bodies.extentOf(id)
  const face = faces[bodies.recipeOf(id)?.id ?? '']
  const yM = ((face?.up ?? 0.5) + up) * its.heightM
  if (!isFlat(id, bodies)) return { xM: xM - its.halfWidthM, yM, zM: along * its.halfDepthM }
  const [s, c] = [sin(radians(headingDeg)), cos(radians(headingDeg))]
  const [frontM, asideM] = [face === undefined ? its.halfDepthM : face.front * its.heightM, along * its.halfWidthM]
  return { xM: xM + frontM * s + asideM * c, yM, zM: frontM * c - asideM * s }
}

interface Aiming { thing: string; i: number; thrown: Throw; places: Places; isBreaking: boolean }

/** Where one of the things ends its flight, and what becomes of it there. */
function aimAt({ thing, i, thrown: { beat, target }, places, isBreaking }: Aiming, bodies: Bodies): Aim {
  const [own, thrower] = [bodies.extentOf(thing), bodies.extentOf(beat.who)]
  const [along, up] = spread[i % spread.length] ?? [0, 0]
  const isSticking = flightOf(bodies.recipeOf(thing)?.id ?? '').sticks === true
  const point = (xM: number, yM: number, zM: number): Aim['point'] => ({ xM: rounded(xM), yM: rounded(Math.max(0.001, yM)), zM: rounded(zM) })
  if (target === undefined || places.target === undefined || bodies.isCast(target)) {
    const before = target === undefined ? strewn.apart * thrower.heightM * (i % 3) : beforeM
    return { point: point(places.endM - before, places.isSkipping ? 0 : isSticking ? 0.3 * own.heightM : 0.4 * own.heightM, strewn.nearM * (i + 1)), manner: [places.isSkipping ? 'skipping' : isSticking ? 'sticking' : 'landing'] }
  }
  const recipe = bodies.recipeOf(target)?.id ?? ''
  const its = bodies.extentOf(target)
  const rim = thrownInto[recipe]
  if (rim !== undefined) return { point: point(places.target.xM + along * its.halfWidthM - (recipe === 'fountain' ? 0.5 * its.halfWidthM : 0), rim * its.heightM, 0.3 * its.halfDepthM), manner: ['sinking', ...(watery.has(recipe) ? ['splashing'] : [])] }
  const reachM = isSticking ? 0.7 * Math.max(own.halfDepthM, 0.5 * own.heightM) : Math.max(own.halfWidthM, 0.1)
  const face = faceOf(target, { xM: places.target.xM, headingDeg: places.target.headingDeg, along, up }, bodies)
  return { point: point(face.xM - (isSticking ? 0.5 : 1) * reachM, face.yM, face.zM), manner: [isBreaking ? 'through' : isSticking ? 'sticking' : 'bouncing'] }
}

const watery: ReadonlySet<string> = new Set(['fountain', 'well', 'pond', 'puddle', 'wash-tub', 'bucket'])
