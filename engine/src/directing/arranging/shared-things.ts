import type { Beat, Placement, Shot } from '@kinora/contract'
import { cos, radians, sin } from '../../platform/index.ts'
import type { Bodies } from '../staging/bodies.ts'
import { workplaces } from '../equipping/workplaces.ts'

/*
 * What two do with one thing: they throw it to one another, they stand on both sides of what they both lift, hold or pull,
 * and go one behind the other with what they carry.
 */

/** A shot in which two who do the same with one thing stand so that it is between them. `durationS` is its length, film seconds. */
export function withSharedThings(shot: Shot, bodies: Bodies, durationS: number): Shot {
  return underOneUmbrella(shot, bodies) ?? noseAtThing(shot, bodies) ?? atUpright(shot, bodies) ?? hungUp(shot, bodies) ?? caughtInTurn(shot, bodies, durationS) ?? carriedByBoth(shot, bodies) ?? pushedByBoth(shot, bodies) ?? heldByBoth(shot, bodies) ?? eachAtHisOwn(shot, bodies) ?? faceToFace(shot, bodies) ?? shot
}

/** What is done to a thing from both sides of it, and how far from its edge each stands, in heights of the body. */
const fromBothSides: Readonly<Record<string, number>> = { 'tug-rope': 0, 'lay-table': 0.16, 'hang-up': 0.16, lift: 0.2, 'put-down': 0.2, hold: 0.1, 'show-thing': 0.1, fold: 0.2, build: 0.24, plant: 0.24, 'open-box': 0.22, knead: 0.2, 'wipe-large': 0.26, decorate: 0.1 }
/** Where the two look at the viewer and not at each other. */
const facingViewer: ReadonlySet<string> = new Set(['hold', 'show-thing'])

type Pair = readonly [Beat, Beat]

/** The two beats of a shot in which two people do the same with one thing. */
function pairOf(shot: Shot, bodies: Bodies, suits: (beat: Beat) => boolean): Pair | undefined {
  const [first, second, third] = shot.beats.filter((beat) => suits(beat) && bodies.isCast(beat.who))
  if (first === undefined || second === undefined || third !== undefined || first.action !== second.action || first.who === second.who) return undefined
  return (first.startS ?? 0) === (second.startS ?? 0) && !isPlaced(shot, [first.who, second.who]) ? [first, second] : undefined
}

const isPlaced = (shot: Shot, ids: readonly string[]): boolean => shot.camera !== undefined || ids.some((id) => shot.placements?.[id] !== undefined) || (shot.standings ?? []).some(({ who }) => ids.includes(who))

const thingOf = ({ with: thing, target }: Beat, bodies: Bodies): string | undefined =>
  [target, thing].find((id): id is string => typeof id === 'string' && !bodies.isCast(id))

const at = (xM: number, headingDeg: number, zM = 0): Placement => ({ kind: 'ground', xM: Math.round(xM * 1000) / 1000, zM, headingDeg })

/** Two who play catch: the one throws, the other catches and throws back. */
function caughtInTurn(shot: Shot, bodies: Bodies, durationS: number): Shot | undefined {
  const pair = pairOf(shot, bodies, ({ action, with: thing }) => action === 'throw' && thing !== undefined && !bodies.isCast(thing))
  if (pair === undefined || pair[0].with !== pair[1].with || shot.beats.length > 2) return undefined
  const [one, other] = [pair[0].who, pair[1].who]
  const rounds = Math.max(1, Math.floor(durationS / exchangeS))
  const eachS = Math.round(1000 * durationS / rounds) / 1000
  const beats = Array.from({ length: rounds }, (_, i): Beat[] => {
    const [thrower, catcher] = i % 2 === 0 ? [one, other] : [other, one]
    const time = { startS: Math.round(1000 * i * eachS) / 1000, durationS: eachS }
    return [{ ...pair[0], id: `throw-${i + 1}`, who: thrower, target: catcher, ...time }, { id: `catch-${i + 1}`, who: catcher, action: 'catch', target: thrower, ...(pair[0].with === undefined ? {} : { with: pair[0].with }), ...time }]
  }).flat()
  const apartM = catchShare * (bodies.extentOf(one).heightM + bodies.extentOf(other).heightM)
  return { ...shot, beats, placements: { ...shot.placements, [one]: at(-apartM / 2, 90), [other]: at(apartM / 2, -90) } }
}

/** Two who do the same to one another, each by himself, stand face to face and are seen from the side. */
function faceToFace(shot: Shot, bodies: Bodies): Shot | undefined {
  const pair = pairOf(shot, bodies, ({ action, target }) => oneAnother.has(action) && typeof target === 'string' && bodies.isCast(target))
  if (pair === undefined || pair[0].target !== pair[1].who || pair[1].target !== pair[0].who) return undefined
  const halfM = 0.24 * (bodies.extentOf(pair[0].who).heightM + bodies.extentOf(pair[1].who).heightM)
  return { ...shot, placements: { ...shot.placements, [pair[0].who]: at(-halfM, 80), [pair[1].who]: at(halfM, -80) } }
}

/** What people who do it to each other do without touching. */
const oneAnother: ReadonlySet<string> = new Set(['bow', 'salute', 'curtsy', 'wave', 'nod', 'point', 'laugh', 'clap', 'thumbs-up', 'box', 'karate', 'beckon'])

/** What is washed together foams. */
const sudsOf = (who: string): NonNullable<Shot['changes']>[number] => ({ id: `${who.slice(0, 34)}-suds`, who, kind: 'effect', what: 'bubbles', color: '#ffffff', fromAmount: 0.7, toAmount: 1 })

/** Two who are under one umbrella stand close, and the one of them holds it between them. */
function underOneUmbrella(shot: Shot, bodies: Bodies): Shot | undefined {
  const pair = pairOf(shot, bodies, ({ action }) => action === 'carry-umbrella')
  if (pair === undefined || pair[0].with === undefined) return undefined
  const { with: _, ...sheltered } = pair[1]
  const halfM = 0.12 * (bodies.extentOf(pair[0].who).heightM + bodies.extentOf(pair[1].who).heightM) / 2
  const beats = [pair[0], { ...sheltered, action: 'idle', target: pair[0].who }, ...shot.beats.filter((beat) => beat !== pair[0] && beat !== pair[1])]
  return { ...shot, beats, placements: { ...shot.placements, [pair[0].who]: at(halfM, 8), [pair[1].who]: at(-halfM, 16) } }
}

/** Who touches something upright with the nose stands beside it, its front a little to the viewer. */
function noseAtThing(shot: Shot, bodies: Bodies): Shot | undefined {
  const beat = shot.beats.find(({ action, target }) => action === 'nuzzle' && typeof target === 'string' && !bodies.isCast(target))
  if (beat === undefined || typeof beat.target !== 'string' || isPlaced(shot, [beat.who, beat.target])) return undefined
  const [own, its] = [bodies.extentOf(beat.who), bodies.extentOf(beat.target)]
  return { ...shot, placements: { ...shot.placements, [beat.who]: at(-(own.halfDepthM + its.halfDepthM), 90, 0.1), [beat.target]: at(0, -58) } }
}

/** What is done to something that stands upright, such as a door, a fence or a wall. */
const atFront: ReadonlySet<string> = new Set(['unlock', 'knock', 'open', 'close', 'paint-wall', 'paint-low', 'wipe-large', 'hang-up'])
/** How far what stands upright is turned from the viewer, degrees, and how far before it one stands, in heights: what is broad is turned less. */
const upright = { turnedDeg: -58, broadDeg: -56, apart: 0.26, opensDeg: 14 }

/** What is wider to each side, metres, is a wall: it faces the viewer. */
const widestM = 1.1

/** Who works at something upright stands before its front, both half turned to the viewer, so that hand and front are seen. */
function atUpright(shot: Shot, bodies: Bodies): Shot | undefined {
  const [beat, other] = shot.beats.filter(({ who }) => bodies.isBiped(who))
  if (beat === undefined || other !== undefined || shot.beats.length > 1 || !atFront.has(beat.action) || typeof beat.target !== 'string' || bodies.isCast(beat.target) || isPlaced(shot, [beat.who, beat.target])) return undefined
  const { heightM, halfWidthM, halfDepthM } = bodies.extentOf(beat.target)
  const own = bodies.extentOf(beat.who).heightM
  if (heightM < 0.5 * own || halfDepthM > 0.5 * halfWidthM || halfWidthM > widestM) return undefined
  const turnedDeg = halfWidthM > 0.4 * own ? upright.broadDeg : upright.turnedDeg
  const awayM = halfDepthM + upright.apart * own
  const before: Placement = { kind: 'ground', xM: Math.round(1000 * awayM * sin(radians(turnedDeg))) / 1000, zM: Math.round(1000 * awayM * cos(radians(turnedDeg))) / 1000, headingDeg: turnedDeg + 180 - upright.opensDeg }
  return { ...shot, placements: { ...shot.placements, [beat.target]: at(0, turnedDeg), [beat.who]: before } }
}

/** Who hangs something on the wall of the place has his back half to the viewer. */
function hungUp(shot: Shot, bodies: Bodies): Shot | undefined {
  const [beat, other] = shot.beats
  return beat === undefined || other !== undefined || beat.action !== 'hang-up' || beat.target !== undefined || isPlaced(shot, [beat.who]) || !bodies.isBiped(beat.who) ? undefined : { ...shot, placements: { ...shot.placements, [beat.who]: at(0, 142) } }
}

/** How far apart two stand who play catch, as a share of their heights together: near enough for the ball to be seen. */
const catchShare = 0.58
/** A throw and a catch take no less, seconds. */
const exchangeS = 1.9

/** Something large that one of two has in hand while both walk is carried by both, the one behind the other. */
function carriedByBoth(shot: Shot, bodies: Bodies): Shot | undefined {
  const named = shot.beats.find(({ action, with: thing }) => action === 'carry-together' && thing !== undefined)?.with
  const held = named !== undefined ? [named] : Object.entries(shot.placements ?? {}).find(([id, placement]) => placement.kind === 'carried' && placement.posture === 'held' && Math.max(bodies.extentOf(id).heightM, 2 * bodies.extentOf(id).halfWidthM) > leastForTwoM)
  const carriers = shot.beats.filter(({ action, who }) => (action === 'walk' || action === 'carry-together' || action === 'hold') && bodies.isBiped(who))
  const [first, second] = carriers
  if (held === undefined || first === undefined || second === undefined || carriers.length > 2 || shot.beats.length > 2 || isPlaced(shot, [first.who, second.who])) return undefined
  const thing = held[0]
  if (thing === undefined) return undefined
  const half = bodies.extentOf(thing).halfWidthM
  const away = (id: string): number => half + 0.19 * bodies.extentOf(id).heightM
  const beats = [first, second].map((beat): Beat => ({ id: beat.id, who: beat.who, action: 'carry-together', with: thing, ...(beat.manner === undefined ? {} : { manner: beat.manner.filter((manner) => manner !== 'circling') }) }))
  return { ...shot, beats, placements: { ...shot.placements, [first.who]: at(startM + away(first.who), 90), [second.who]: at(startM - away(second.who), 90), [thing]: at(startM, 0) } }
}

/** What two push goes from the viewer's left to the right, both behind it, the farther one a little ahead so that both are seen. */
function pushedByBoth(shot: Shot, bodies: Bodies): Shot | undefined {
  const pair = pairOf(shot, bodies, ({ action, with: thing }) => action === 'push' && thing !== undefined && !bodies.isCast(thing))
  const thing = pair?.[0].with
  if (pair === undefined || thing === undefined || pair[1].with !== thing || isPlaced(shot, [thing])) return undefined
  const { halfDepthM, halfWidthM } = bodies.extentOf(thing)
  const spread = Math.min(0.6 * halfWidthM, 0.3 * bodies.extentOf(pair[0].who).heightM)
  const behind = (id: string, z: number): Placement => at(startM - halfDepthM - 0.2 * bodies.extentOf(id).heightM, 90, z)
  return { ...shot, placements: { ...shot.placements, [thing]: at(startM, 90), [pair[0].who]: behind(pair[0].who, spread), [pair[1].who]: behind(pair[1].who, -spread) } }
}

/** What is longer or taller than this is carried by two, metres. */
const leastForTwoM = 0.6
/** Where the carried thing begins, left of the middle, metres. */
const startM = -1.6

/** Two who do the same, each at something of his own that stands, stand face to face with both things between them, turned to the viewer. */
function eachAtHisOwn(shot: Shot, bodies: Bodies): Shot | undefined {
  const pair = pairOf(shot, bodies, (beat) => workplaces[beat.action]?.stands !== undefined && thingOf(beat, bodies) !== undefined)
  const things = pair?.map((beat) => thingOf(beat, bodies)).filter((id) => id !== undefined) ?? []
  if (pair === undefined || things.length < 2 || things[0] === things[1] || isPlaced(shot, things)) return undefined
  const places = pair.flatMap(({ who }, i): [string, Placement][] => {
    const [thing = '', side] = [things[i], i === 0 ? -1 : 1]
    const heightM = bodies.extentOf(who).heightM
    const { halfWidthM, halfDepthM } = bodies.extentOf(thing)
    const half = Math.min(Math.max(halfWidthM, halfDepthM), 0.5 * heightM)
    return [[thing, at(side * (0.06 * heightM + half), side * 56)], [who, at(side * (0.1 * heightM + 2 * half + 0.2 * heightM), -90 * side, 0.08 * heightM)]]
  })
  return { ...shot, placements: { ...shot.placements, ...Object.fromEntries(places) } }
}

/** What two do to one thing from both sides of it. */
function heldByBoth(shot: Shot, bodies: Bodies): Shot | undefined {
  const pair = pairOf(shot, bodies, (beat) => fromBothSides[beat.action] !== undefined && thingOf(beat, bodies) !== undefined)
  const thing = pair === undefined ? undefined : thingOf(pair[0], bodies)
  if (pair === undefined || thing === undefined || thingOf(pair[1], bodies) !== thing || isPlaced(shot, [thing])) return undefined
  const { action } = pair[0]
  // a car is seen from the side, one at its nose and one at its tail
  const isLong = action === 'wipe-large' && bodies.extentOf(thing).halfDepthM > 1.3 * bodies.extentOf(thing).halfWidthM
  const half = action === 'tug-rope' ? 0 : bodies.extentOf(thing).halfWidthM
  if (isLong) return washedLong(shot, { pair, thing, bodies })
  const places = pair.map(({ who }, i): [string, Placement] => {
    const heightM = bodies.extentOf(who).heightM
    const side = i === 0 ? -1 : 1
    const awayM = action === 'tug-rope' ? 0.62 * heightM : half + (fromBothSides[action] ?? 0.2) * heightM
    return [who, at(side * awayM, facingViewer.has(action) ? 0 : -side * (action === 'hang-up' ? 132 : 90))]
  })
  return { ...shot, ...(action === 'wipe-large' ? { changes: [...(shot.changes ?? []), sudsOf(thing)] } : {}), placements: { ...shot.placements, ...Object.fromEntries(places), [thing]: at(0, 0) } }
}

/** A car that two wash is seen from the side: the one is at its near side, half turned to the viewer, the other at its nose, the suds are between them. */
function washedLong(shot: Shot, { pair: [first, second], thing, bodies }: { pair: Pair; thing: string; bodies: Bodies }): Shot {
  const { halfDepthM, halfWidthM, heightM } = bodies.extentOf(thing)
  const [suds, bucket] = ['suds', 'soapy-bucket'].map((recipe) => bodies.all.find((id) => bodies.recipeOf(id)?.id === recipe))
  const [own, others] = [first.who, second.who].map((id) => bodies.extentOf(id).heightM)
  const lather: Placement = { kind: 'ground', xM: Math.round(160 * halfDepthM) / 1000, yM: Math.round(300 * heightM) / 1000, zM: Math.round(970 * halfWidthM) / 1000, headingDeg: 0 }
  return {
    ...shot, changes: [...(shot.changes ?? []), sudsOf(thing)],
    placements: {
      ...shot.placements, [thing]: at(0, 90), [first.who]: at(-0.36 * halfDepthM, 128, halfWidthM + 0.16 * (own ?? 1.7)), [second.who]: at(0.98 * halfDepthM + 0.14 * (others ?? 1.7), -90, 0.16 * (others ?? 1.7)),
      ...(suds === undefined ? {} : { [suds]: lather }), ...(bucket === undefined ? {} : { [bucket]: at(0.5 * halfDepthM, 0, halfWidthM + 0.3 * (own ?? 1.7)) }),
    },
  }
}
