import type { Beat, Placement, Shot, Standing } from '@kinora/contract'
import { restingHeadingDeg, type Bodies, type Extent } from './bodies.ts'
import { keptInPlace } from './kept-in-place.ts'
import { drivesAcross, isRelative, Layout } from './layout.ts'
import { familyOf } from '../covering/plans.ts'
import { sharedOut } from './shared-out.ts'
import type { Spot } from './spots.ts'
import { roofs } from './undersides.ts'
import { rounded } from '../../platform/index.ts'

/** A shot in which every standing has become a place on the ground, and every goal beside something a point. */
export function withStandings(given: Shot, bodies: Bodies, durationS: number): Shot {
  const shot = sharedOut(inTime(rolledAlong(given, bodies), durationS), bodies)
  const goals = shot.beats.flatMap((beat) => (isRelative(beat.target) ? [{ who: beat.who, ...beat.target }] : []))
  if ((shot.standings ?? []).length === 0 && goals.length === 0) return shot
  const layout = new Layout(shot, bodies)
  const spots = layout.arrange()
  for (const [who, start] of startsOf(shot, { spots, layout, bodies })) spots.set(who, start)
  for (const { who, relation, to } of shot.standings ?? []) passBy({ who, relation, to }, { shot, spots, bodies })
  keepOnRoad(shot, spots)
  const placements: Record<string, Placement> = { ...shot.placements }
  for (const [id, spot] of spots) {
    const way = wayOf(shot, id, bodies)
    const start = way === undefined ? { ...spot, x: spot.x - aheadM(shot, id) } : startOf(spot, way)
    placements[id] = placementAt({ ...start, y: Math.max(start.y, airOf(shot, id, bodies)) }, headingOf(shot, id, way, bodies))
  }
  const beats = shot.beats.flatMap((beat) => resolved(beat, { shot, spots, layout, bodies, durationS }))
  const hung = hanging(shot, placements, bodies)
  return { ...shot, placements, beats: [...beats, ...hung, ...keptInPlace({ ...shot, beats: [...shot.beats, ...hung] }, placements, bodies)].slice(0, 64) }
}

/** A thing that rolls on another goes from its one side to the other, and not off it. */
function rolledAlong(shot: Shot, bodies: Bodies): Shot {
  const isOn = (id: string): boolean => shot.standings?.some(({ who, relation }) => who === id && relation === 'on') === true
  const rolls = (beat: Beat): boolean => beat.action === 'roll' && beat.target === undefined && !bodies.isCast(beat.who) && isOn(beat.who)
  return shot.beats.some(rolls) ? { ...shot, beats: shot.beats.map((beat) => (rolls(beat) ? { ...beat, action: 'drift' } : beat)) } : shot
}

/** Roads go through the middle of their places: who drives past something does so there, and what he passes stands beside the road. */
function keepOnRoad(shot: Shot, spots: Map<string, Spot>): void {
  const driver = (shot.standings ?? []).find(({ who, relation }) => relation === 'in-front-of' && drivesAcross(shot, who) !== undefined)?.who
  const byM = spots.get(driver ?? '')?.z ?? 0
  if (byM > 0) for (const [id, spot] of spots) spots.set(id, { ...spot, z: spot.z - byM })
}

/** Between who goes across the picture and what he goes past, metres, in shares of his width and within this. */
const passGap = { widths: 0.8, mostM: 0.5 }

/** Several who go past go one behind the other, each in so many lengths of his body. */
const fileGap = 1.5

/** Who goes past something goes close before it or behind it, its middle the middle of his way. */
function passBy({ who, relation, to }: Standing, { shot, spots, bodies }: { shot: Shot; spots: Map<string, Spot>; bodies: Bodies }): void {
  const [own, its] = [spots.get(who), spots.get(to)]
  if (own === undefined || its === undefined || (relation !== 'in-front-of' && relation !== 'behind') || wayOf(shot, who, bodies)?.kind !== 'across') return
  const { halfWidthM } = bodies.extentOf(who)
  const awayM = halfWidthM + bodies.extentOf(to).halfDepthM + Math.min(passGap.mostM, passGap.widths * 2 * halfWidthM)
  const file = (shot.standings ?? []).filter((other) => other.relation === relation && other.to === to && wayOf(shot, other.who, bodies)?.kind === 'across').map((other) => other.who)
  const pitchM = fileGap * 2 * Math.max(halfWidthM, bodies.extentOf(who).halfDepthM)
  spots.set(who, { ...own, x: its.x + outM({ who, relation, to }, shot, bodies) + (file.indexOf(who) - (file.length - 1) / 2) * pitchM, z: its.z + (relation === 'behind' ? -awayM : awayM), y: Math.max(own.y, overM({ who, relation, to }, shot, bodies)) })
}

/** What is taller than this share of who goes behind it hides him. */
const hidingShare = 0.8

/** How far to the side of what would hide him the middle of somebody's way behind it is, metres: he comes out from behind it and is seen going on. */
function outM({ who, relation, to }: Standing, shot: Shot, bodies: Bodies): number {
  const way = wayOf(shot, who, bodies)
  const its = bodies.extentOf(to)
  if (relation !== 'behind' || way?.kind !== 'across' || its.heightM < hidingShare * bodies.extentOf(who).heightM || overM({ who, relation, to }, shot, bodies) > 0) return 0
  return way.side * (Math.max(its.halfWidthM, its.halfDepthM) + way.reachM)
}

/** How high somebody is who swims or flies behind what is taller than he is, so that he is seen over it, metres. */
function overM({ who, relation, to }: Standing, shot: Shot, bodies: Bodies): number {
  const isFree = shot.beats.some((beat) => beat.who === who && (beat.action === 'swim' || beat.action === 'fly'))
  const [own, its] = [bodies.extentOf(who).heightM, bodies.extentOf(to).heightM]
  return relation === 'behind' && isFree && its > 0.8 * own ? its - 0.25 * own : 0
}

/** How much of its road, metres, something drives before it is in the middle. */
const roadM = 7

/** How far from its place somebody begins who drives through the picture, or lies on what does. */
function aheadM(shot: Shot, id: string): number {
  const on = shot.standings?.find(({ who, relation }) => who === id && relation === 'on')?.to
  return roadM * (drivesAcross(shot, id) ?? (on === undefined ? undefined : drivesAcross(shot, on)) ?? 0)
}

/** From so many lengths of its body, within these metres, a thing comes flying to something else. */
const comesFrom = { lengths: 5, leastM: 1.2, mostM: 3 }

/** Where things begin that fly to something and have no place yet: on the side that they come from, in the air. */
function startsOf(shot: Shot, { spots, layout, bodies }: { spots: ReadonlyMap<string, Spot>; layout: Layout; bodies: Bodies }): [string, Spot][] {
  return shot.beats.flatMap(({ who, action, target, manner }): [string, Spot][] => {
    const at = isRelative(target) ? spots.get(target.to) : undefined
    if (!isRelative(target) || at === undefined || spots.has(who) || bodies.isCast(who) || shot.placements?.[who] !== undefined || action !== 'drift') return []
    const side = manner?.includes('leftwards') === true ? 1 : -1
    const goal = layout.spotFor({ who, relation: target.relation === 'beside' ? (side === 1 ? 'right-of' : 'left-of') : target.relation, to: target.to }, at, spots)
    const { halfWidthM, halfDepthM } = bodies.extentOf(who)
    const farM = Math.min(comesFrom.mostM, Math.max(comesFrom.leastM, comesFrom.lengths * 2 * Math.max(halfWidthM, halfDepthM)))
    return [[who, { x: goal.x + side * farM, z: goal.z, y: Math.max(0.3, 0.6 * bodies.extentOf(target.to).heightM) }]]
  })
}

/** Who stands beside something and then goes round it sets off in time to be there before the end. */
const setsOffBy = 0.28

function inTime(shot: Shot, durationS: number): Shot {
  const latestS = rounded(setsOffBy * durationS)
  const hurries = (beat: Beat): boolean => isRelative(beat.target) && (beat.startS ?? 0) > latestS && shot.beats.every((other) => other.who !== beat.who || (other.startS ?? 0) >= (beat.startS ?? 0) || other.action === 'idle')
  const early = new Set(shot.beats.filter(hurries).map(({ who }) => who))
  if (early.size === 0) return shot
  const moved = (beat: Beat): Beat => {
    if (!early.has(beat.who)) return beat
    if (hurries(beat)) return { ...beat, startS: latestS, manner: [...new Set(['fast', ...(beat.manner ?? [])])].slice(0, 4) }
    return beat.action === 'idle' && (beat.startS ?? 0) < latestS ? { ...beat, durationS: rounded(latestS - (beat.startS ?? 0)) } : beat
  }
  return { ...shot, beats: shot.beats.map(moved) }
}

const heightOf = (placement: Placement | undefined): number => (placement?.kind === 'ground' ? placement.yM ?? 0 : 0)

/** How high somebody is by himself: hanging or flying beside something, not far above it. */
function airOf(shot: Shot, id: string, bodies: Bodies): number {
  // the moon under which somebody sits hangs over him and not where it was hung
  const given = shot.standings?.some(({ relation, to }) => relation === 'under' && to === id) === true ? 0 : heightOf(shot.placements?.[id])
  const standing = shot.standings?.find(({ who }) => who === id)
  if (standing === undefined || standing.relation === 'above') return given
  const flies = shot.beats.some(({ who, action }) => who === id && action === 'fly')
  // a balloon before a bird hangs down to the ground that both are on
  if (standing.relation === 'in-front-of' && bodies.bulkHeightOf(id) < 0.8 * bodies.extentOf(id).heightM) return 0.02
  if (given === 0 && !flies) return 0
  return Math.min(Math.max(given, 0.5), Math.max(0.4 * bodies.extentOf(standing.to).heightM, 0.25 * bodies.extentOf(id).heightM))
}

/** Things above others or with something beneath them hang in the air, or they would fall. */
function hanging(shot: Shot, placements: Readonly<Record<string, Placement>>, bodies: Bodies): Beat[] {
  const aloft = (shot.standings ?? []).flatMap(({ who, relation, to }) => (relation === 'above' ? [who] : relation === 'under' && heightOf(placements[to]) > 0.05 ? [to] : []))
  const poles = (shot.standings ?? []).flatMap(({ relation, to }) => (relation === 'under' && roofs.has(bodies.recipeOf(to)?.id ?? '') && !shot.beats.some(({ who }) => who === to) ? [to] : []))
  const stuck = [...new Set(poles)].map((who): Beat => ({ id: `${who}-stands`.slice(0, 40), who, action: 'float', manner: ['hanging'] }))
  const idle = [...new Set(aloft)].filter((id) => !bodies.isCast(id) && heightOf(placements[id]) > 0.05 && !shot.beats.some(({ who }) => who === id))
  return [...stuck, ...idle.map((who) => ({ id: `${who}-hangs`.slice(0, 40), who, action: 'float' }))]
}

/** A thing goes over so much of each half of what it is on. */
const rolledShare = 0.7
/** A way past something goes so many lengths of the body to each side of it, within these metres. */
const passing = { lengths: 4, leastM: 0.4, mostM: 1.6, mostLengths: 1.7 }
/** Who drives past something ends so many half lengths of his beyond its edge. */
const drivenPast = 1.1
type Way = { kind: 'across'; side: 1 | -1; reachM: number; from?: 0 } | { kind: 'along'; reachM: number }

/** How somebody goes who goes in relation to something, without a goal: towards the viewer beside it, across before or behind it. */
function wayOf(shot: Shot, id: string, bodies: Bodies): Way | undefined {
  const beat = shot.beats.find(({ who, action, target }) => who === id && target === undefined && familyOf(action) === 'travel')
  const standing = shot.standings?.find(({ who }) => who === id)
  if (beat === undefined || standing === undefined || beat.manner?.some((manner) => manner === 'upwards' || manner === 'downwards') === true) return undefined
  const extent = bodies.extentOf(id)
  const freeM = Math.min(Math.max(passing.mostM, passing.mostLengths * extent.halfDepthM), Math.max(passing.leastM, passing.lengths * Math.max(extent.halfWidthM, extent.halfDepthM)))
  // on, in or under something there is only so much room
  const bound = standing.relation === 'on' || standing.relation === 'under' || standing.relation === 'inside'
  const isThingOn = standing.relation === 'on' && !bodies.isCast(id)
  const reachM = bound ? Math.min(isThingOn ? Infinity : freeM, (isThingOn ? rolledShare : 0.4) * bodies.extentOf(standing.to).halfWidthM) : freeM
  // who drives past something comes from before it and is beyond it at last
  if (beat.action === 'drive' && (standing.relation === 'in-front-of' || standing.relation === 'behind')) return { kind: 'across', side: beat.manner?.includes('leftwards') === true ? -1 : 1, reachM: Math.max(reachM, bodies.extentOf(standing.to).halfWidthM + drivenPast * extent.halfDepthM) }
  const sideways = beat.manner?.some((manner) => manner === 'leftwards' || manner === 'rightwards') === true
  // beside something one goes away from it, which is seen better than coming nearer
  if (standing.relation === 'left-of' || standing.relation === 'right-of') return { kind: 'across', side: standing.relation === 'left-of' ? -1 : 1, reachM: 0.75 * reachM, from: 0 }
  return !sideways && standing.relation === 'beside' ? { kind: 'along', reachM } : { kind: 'across', side: beat.manner?.includes('leftwards') === true ? -1 : 1, reachM }
}

const startOf = (spot: Spot, way: Way): Spot => (way.kind === 'across' ? { ...spot, x: spot.x - (way.from === 0 ? 0 : way.side * way.reachM) } : { ...spot, z: spot.z - way.reachM })
const endOf = (spot: Spot, way: Way): Spot => (way.kind === 'across' ? { ...spot, x: spot.x + way.side * way.reachM } : { ...spot, z: spot.z + way.reachM / 2 })

function headingOf(shot: Shot, id: string, way: Way | undefined, bodies: Bodies): number {
  if (way?.kind === 'across') return 90 * way.side
  if (way?.kind === 'along') return 0
  // what drives keeps to the road, which goes across the picture
  const side = drivesAcross(shot, id)
  if (side !== undefined) return 90 * side
  // what lies under a car is seen from its side
  if (!bodies.isCast(id) && bodies.recipeOf(id)?.kind === 'vehicle' && shot.standings?.some(({ relation, to }) => relation === 'under' && to === id) === true) return 90
  if (!bodies.isCast(id)) return restingHeadingDeg(id, bodies)
  const given = shot.placements?.[id]
  return given?.kind === 'ground' ? given.headingDeg : worksBeside(shot, id, bodies) ?? 18
}

/** Who works at something that has no place yet turns away from what he stands beside, so that his work hides neither; undefined for all others. */
function worksBeside(shot: Shot, id: string, bodies: Bodies): number | undefined {
  const isFree = (other: Beat['target']): boolean => typeof other === 'string' && !bodies.isCast(other) && shot.placements?.[other] === undefined && shot.standings?.every(({ who, to }) => who !== other && to !== other) !== false
  const works = shot.beats.some(({ who, action, target, with: thing }) => who === id && familyOf(action) !== 'travel' && (isFree(target) || (isFree(thing) && thing !== undefined && bodies.extentOf(thing).heightM > largestHeldShare * bodies.extentOf(id).heightM)))
  const relation = shot.standings?.find(({ who }) => who === id)?.relation
  return !works ? undefined : relation === 'left-of' ? -62 : 62
}
/** What is taller than this share of a body is not in its hands. */
const largestHeldShare = 0.3

interface Resolving { shot: Shot; spots: ReadonlyMap<string, Spot>; layout: Layout; bodies: Bodies; durationS: number }

/** Where a thing comes to rest on another or in it, it stops at that height. */
const upon: ReadonlySet<Standing['relation']> = new Set(['above', 'on', 'inside'])

/** A beat whose goal is a point; what stands in the straight way is gone round, in two legs. */
function resolved(beat: Beat, { shot, spots, layout, bodies, durationS }: Resolving): Beat[] {
  const way = wayOf(shot, beat.who, bodies)
  const from = spots.get(beat.who)
  if (way !== undefined && from !== undefined && beat.target === undefined && familyOf(beat.action) === 'travel') {
    if (isPlayingIn(shot, beat)) return toAndFro(beat, { from, reachM: way.reachM, durationS })
    const end = endOf(from, way)
    const isOn = shot.standings?.some(({ who, relation }) => who === beat.who && relation === 'on') === true
    const heightM = beat.action === 'drift' || beat.action === 'fly' || (beat.action === 'swim' && from.y > 0) ? Math.max(from.y, airOf(shot, beat.who, bodies)) : isOn ? from.y : 0
    return [{ ...beat, target: { xM: rounded(end.x), zM: rounded(end.z), ...(heightM > 0.01 ? { yM: rounded(heightM) } : {}) }, manner: inItsTime(beat, shot) }]
  }
  if (!isRelative(beat.target)) return [beat]
  const { relation, to } = beat.target
  const at = spots.get(to)
  if (at !== undefined && upon.has(relation) && beat.action === 'drift' && bodies.recipeOf(beat.who)?.kind === 'prop') {
    const spot = layout.spotFor({ who: beat.who, relation, to }, at, spots)
    return [{ ...beat, target: { xM: rounded(spot.x), yM: rounded(spot.y), zM: rounded(spot.z) } }]
  }
  if (at === undefined || relation === 'above' || relation === 'on' || relation === 'inside') return [{ ...beat, target: to }]
  const flies = beat.action === 'drift' && from !== undefined && from.y > 0.01
  const side = flies && relation === 'beside' ? (from.x > at.x ? 'right-of' : 'left-of') : relation
  const goal = layout.spotFor({ who: beat.who, relation: side, to }, at, spots)
  const straight: Beat = { ...beat, target: { xM: rounded(goal.x), zM: rounded(goal.z), ...(flies ? { yM: rounded(0.8 * from.y) } : {}) } }
  if (flies) return [straight]
  // whoever goes under something goes straight in
  const corner = from === undefined || relation === 'under' ? undefined : cornerRound({ at, its: bodies.extentOf(to), mine: bodies.extentOf(beat.who) }, from, goal)
  if (corner === undefined || from === undefined) return [straight]
  const startS = beat.startS ?? 0
  const endS = Math.min(durationS, ...shot.beats.flatMap((other) => (other.who === beat.who && (other.startS ?? 0) > startS ? other.startS ?? [] : [])))
  const [first, second] = [distance(from, corner), distance(corner, goal)]
  const firstS = ((endS - startS) * 0.85 * first) / (first + second)
  return [
    { ...beat, startS: rounded(startS), durationS: rounded(firstS), target: { xM: rounded(corner.x), zM: rounded(corner.z) } },
    { ...straight, id: `${beat.id}-round`.slice(0, 40), startS: rounded(startS + firstS) },
  ]
}

/** Who hops about under, on or in something has only so much room, and turns about. */
const isPlayingIn = (shot: Shot, { who, action }: Beat): boolean => action === 'hop' && shot.standings?.some((standing) => standing.who === who && (standing.relation === 'under' || standing.relation === 'inside')) === true

/** There, back and there again, each way as long. */
function toAndFro(beat: Beat, { from, reachM, durationS }: { from: Spot; reachM: number; durationS: number }): Beat[] {
  const startS = beat.startS ?? 0
  const eachS = ((beat.durationS ?? durationS - startS)) / 3
  return [1, -1, 0.8].map((side, i) => ({ ...beat, id: i === 0 ? beat.id : `${beat.id}-way${i}`.slice(0, 40), startS: rounded(startS + i * eachS), durationS: rounded(eachS), target: { xM: rounded(from.x + side * reachM), zM: rounded(from.z + (i === 1 ? 0.5 : -0.2) * reachM) }, manner: [...new Set([...(beat.manner ?? []), 'joyful'])].slice(0, 4) }))
}

const distance = (a: { x: number; z: number }, b: { x: number; z: number }): number => Math.sqrt((a.x - b.x) * (a.x - b.x) + (a.z - b.z) * (a.z - b.z))

/** The corner by which a way leads round something that lies on its straight line; undefined when it does not. */
function cornerRound({ at, its, mine }: { at: Spot; its: Extent; mine: Extent }, from: Spot, goal: Spot): { x: number; z: number } | undefined {
  const length = Math.max(0.01, distance(from, goal))
  const along = Math.max(0, Math.min(1, ((at.x - from.x) * (goal.x - from.x) + (at.z - from.z) * (goal.z - from.z)) / (length * length)))
  const nearest = { x: from.x + along * (goal.x - from.x), z: from.z + along * (goal.z - from.z) }
  const needM = Math.max(its.halfWidthM, its.halfDepthM) * 0.8 + mine.halfWidthM
  if (distance(nearest, at) >= needM) return undefined
  const side = from.x + goal.x - 2 * at.x < 0 ? -1 : 1
  return { x: at.x + side * (its.halfWidthM + Math.max(mine.halfWidthM, mine.halfDepthM * 0.6) + 0.15), z: at.z }
}

/** Who goes past something is past it when the shot is over. */
const inItsTime = (beat: Beat, shot: Shot): string[] => (shot.standings?.some(({ who, relation }) => who === beat.who && (relation === 'in-front-of' || relation === 'behind')) === true ? [...new Set(['in-time', ...(beat.manner ?? [])])].slice(0, 4) : unhurried(beat))
const unhurried = (beat: Beat): string[] => (beat.manner?.some((manner) => manner === 'fast' || manner === 'stealthy') === true ? beat.manner : [...new Set([...(beat.manner ?? []), 'slow'])].slice(0, 4))

function placementAt({ x, z, y }: Spot, headingDeg: number): Placement {
  return { kind: 'ground', xM: rounded(x), zM: rounded(z), headingDeg, ...(y > 0.001 ? { yM: rounded(y) } : {}) }
}
