import type { Beat, Placement, Shot } from '@kinora/contract'
import { ground } from '../staging/board.ts'
import type { Bodies } from '../staging/bodies.ts'
import { topOf } from '../staging/tops.ts'
import { rounded } from '../../platform/index.ts'

/** How far things fall that leave nothing, in their heights; of what is small so many sizes, up to so many metres. */
const heights = { ofOwn: 2.6, ofSmall: 5, smallM: 1.3 }
/** How high over what it lands on a thing begins that leaves nothing, in its own heights and in heights of that. */
const above = { ofOwn: 1.9, ofTarget: 0.5 }
/** What is landed on and is deeper than wide is turned so far from its end, degrees, that its length is seen. */
const turnedDeg = 52
/** Fruit and nests hang so high in a tree and so far out, in its height and half its width, on the viewer's side. */
const crown = { height: 0.56, out: 0.78, near: 0.5 }
/** What falls clears the edge of what it leaves by this share of its own width. */
const clearShare = 1.15

/** A spot in the set, metres; y is height. */
interface Spot { x: number; y: number; z: number }

/**
 * A shot in which every thing that falls has a place to fall from and one to come to rest: from a tree, a shelf or the air, onto the
 * ground, on what it lands on or into it. What it leaves stands behind what it lands on.
 */
export function withFalls(shot: Shot, bodies: Bodies, durationS: number): Shot {
  const falls = shot.beats.filter((beat) => isFall(beat, bodies) && shot.placements?.[beat.who] === undefined)
  if (falls.length === 0 || shot.camera !== undefined) return shot
  const placements: Record<string, Placement> = { ...shot.placements }
  const beats = shot.beats.map((beat) => {
    const lane = falls.indexOf(beat)
    if (lane < 0) return beat
    const source = shot.standings?.find(({ who, relation }) => who === beat.who && relation === 'on')?.to
    const target = typeof beat.target === 'object' && 'to' in beat.target ? beat.target : undefined
    const way = wayOf(beat.who, { source, target, lane, placements, bodies })
    placements[beat.who] = ground(way.from.x, way.from.z, 0, way.from.y)
    return { ...beat, target: { xM: rounded(way.to.x), zM: rounded(way.to.z), ...(way.to.y > 0.001 ? { yM: rounded(way.to.y) } : {}) } }
  })
  const fallen = new Set(falls.map(({ who }) => who))
  const standings = (shot.standings ?? []).filter(({ who }) => !fallen.has(who))
  return { ...shot, placements, standings, beats, ...(shot.changes === undefined ? {} : { changes: shot.changes.map((change) => brokenOnLanding(change, falls, durationS)) }) }
}

/** Share of a fall after which the thing lands, as engine/performance does it; it comes apart in so many seconds. */
const landsShare = 0.6
const breaksS = 0.7
const breaking: ReadonlySet<string> = new Set(['shatter', 'split', 'crumble', 'pop'])

/** What breaks by falling breaks as it lands, not before and not when it has lain there. */
function brokenOnLanding(change: NonNullable<Shot['changes']>[number], falls: readonly Beat[], durationS: number): NonNullable<Shot['changes']>[number] {
  const fall = change.kind === 'form' && breaking.has(change.how) ? falls.find(({ who }) => who === change.who) : undefined
  if (fall === undefined) return change
  const { startS = 0 } = fall
  return { ...change, startS: rounded(startS + landsShare * (fall.durationS ?? durationS - startS)), durationS: breaksS }
}

function isFall({ who, action, manner, target }: Beat, bodies: Bodies): boolean {
  const isDown = action === 'drift' && manner?.includes('downwards') === true
  return isDown && !bodies.isCast(who) && bodies.recipeOf(who)?.kind !== 'vehicle' && (target === undefined || (typeof target === 'object' && 'to' in target))
}

interface WayParts { source: string | undefined; target: { relation: string; to: string } | undefined; lane: number; placements: Record<string, Placement>; bodies: Bodies }

function wayOf(who: string, { source, target, lane, placements, bodies }: WayParts): { from: Spot; to: Spot } {
  const own = bodies.extentOf(who)
  const aside = lane === 0 ? 0 : (lane % 2 === 1 ? 1 : -1) * Math.ceil(lane / 2) * 2.6 * own.halfWidthM
  const under = target === undefined ? undefined : placeOn(target.to, { placements, headingDeg: source === undefined && isLong(target.to, bodies) ? turnedDeg : 0 })
  const rest: Spot = target === undefined || under === undefined ? { x: aside, y: 0, z: 0 } : restOn(who, { relation: target.relation, to: target.to, under, aside, bodies })
  if (source === undefined) {
    const lands = target === undefined ? undefined : bodies.extentOf(target.to)
    const size = Math.max(own.heightM, 2 * own.halfWidthM, 2 * own.halfDepthM)
    const dropM = lands === undefined ? Math.max(heights.ofOwn * own.heightM, Math.min(heights.smallM, heights.ofSmall * size)) : Math.max(above.ofTarget * lands.heightM, above.ofOwn * own.heightM)
    return { from: { ...rest, y: rest.y + dropM }, to: rest }
  }
  return asides(fromSource(who, { source, target: target?.to, rest, placements, bodies }), target === undefined && bodies.recipeOf(source)?.kind !== 'plant' ? 2 * lane * own.halfWidthM : 0)
}

/** Each more that leaves the same place does so from farther in, and comes to rest farther out: they are counted. */
const asides = ({ from, to }: { from: Spot; to: Spot }, asideM: number): { from: Spot; to: Spot } => ({ from: { ...from, x: from.x - asideM }, to: { ...to, x: to.x + 1.4 * asideM } })

/** Where what is landed on stands: its own place, else the middle of the set. */
function placeOn(id: string, { placements, headingDeg }: { placements: Record<string, Placement>; headingDeg: number }): { x: number; z: number } {
  const at = (placements[id] ??= ground(0, 0, headingDeg))
  return at.kind === 'ground' ? { x: at.xM, z: at.zM } : { x: 0, z: 0 }
}

function restOn(who: string, { relation, to, under, aside, bodies }: { relation: string; to: string; under: { x: number; z: number }; aside: number; bodies: Bodies }): Spot {
  const [own, its] = [bodies.extentOf(who), bodies.extentOf(to)]
  if (relation === 'beside') return { x: under.x + its.halfWidthM + own.halfWidthM + 0.1 + Math.abs(aside), y: 0, z: under.z + 0.2 * its.halfDepthM }
  if (relation === 'inside') return { x: under.x + 0.3 * aside, y: 0.12 * its.heightM, z: under.z }
  // on the near half of what is deep, where it is seen
  return { x: under.x + aside, y: topOf(to, bodies), z: under.z + (its.halfDepthM > 3 * own.halfDepthM && !isLong(to, bodies) ? 0.2 * its.halfDepthM : 0) }
}

const isLong = (id: string, bodies: Bodies): boolean => bodies.extentOf(id).halfDepthM > 1.15 * bodies.extentOf(id).halfWidthM

/** What is left stands behind what is landed on; the thing comes over its edge and straight down. */
function fromSource(who: string, { source, target, rest, placements, bodies }: { source: string; target: string | undefined; rest: Spot; placements: Record<string, Placement>; bodies: Bodies }): { from: Spot; to: Spot } {
  const [own, its] = [bodies.extentOf(who), bodies.extentOf(source)]
  const isTree = bodies.recipeOf(source)?.kind === 'plant'
  const below = target === undefined ? undefined : bodies.extentOf(target)
  const isTall = below !== undefined && below.heightM > 0.12
  // who falls at the side of what he leaves is seen all the way; what is high is landed on before it
  const backM = isTree || !isTall ? 0 : its.halfDepthM + (below?.halfDepthM ?? 0) + 0.04
  const given = placements[source]
  const at = given?.kind === 'ground' ? { x: given.xM, z: given.zM } : { x: isTall || isTree ? rest.x : rest.x - its.halfWidthM - clearShare * own.halfWidthM, z: rest.z - (isTall ? backM : 0) }
  if (given === undefined) placements[source] = ground(at.x, at.z, 0)
  if (isTree) {
    const from = { x: at.x + crown.out * its.halfWidthM, y: crown.height * its.heightM, z: at.z + crown.near * its.halfDepthM }
    return { from, to: target === undefined ? { x: from.x, y: 0, z: from.z + 0.1 } : rest }
  }
  const top = topOf(source, bodies)
  const from = isTall ? { x: rest.x, y: top, z: at.z + 0.5 * its.halfDepthM } : { x: at.x + Math.max(0, its.halfWidthM - own.halfWidthM), y: top, z: at.z }
  return { from, to: isTall ? rest : { ...rest, x: at.x + its.halfWidthM + clearShare * own.halfWidthM + 0.12 * top, z: at.z + 0.3 * its.halfDepthM } }
}
