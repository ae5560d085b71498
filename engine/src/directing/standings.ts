import type { Beat, Placement, Shot, Standing } from '@kinora/contract'
import { cos, radians, sin } from '../platform/index.ts'
import { carriersIn, type Bodies } from './bodies.ts'
import { familyOf } from './plans.ts'

/** Where something stands, metres; its foot at `y`. */
export interface Spot { x: number; z: number; y: number }
interface Relative { who: string; relation: Standing['relation']; to: string; and?: string | undefined }

/** A shot in which every standing has become a place on the ground, and every goal beside something a point. */
export function withStandings(given: Shot, bodies: Bodies, durationS: number): Shot {
  const shot = inTime(given, durationS)
  const goals = shot.beats.flatMap((beat) => (isRelative(beat.target) ? [{ who: beat.who, ...beat.target }] : []))
  if ((shot.standings ?? []).length === 0 && goals.length === 0) return shot
  const layout = new Layout(shot, bodies)
  const spots = layout.arrange()
  const placements: Record<string, Placement> = { ...shot.placements }
  for (const [id, spot] of spots) {
    const way = wayOf(shot, id, bodies)
    const start = way === undefined ? spot : startOf(spot, way)
    placements[id] = placementAt({ ...start, y: Math.max(start.y, airOf(shot, id, bodies)) }, headingOf(shot, id, way, bodies))
  }
  const beats = shot.beats.flatMap((beat) => resolved(beat, { shot, spots, layout, bodies, durationS }))
  return { ...shot, placements, beats: [...beats, ...hanging(shot, placements, bodies)].slice(0, 64) }
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

const isRelative = (target: Beat['target']): target is Extract<Beat['target'], { relation: unknown }> => typeof target === 'object' && 'relation' in target
const heightOf = (placement: Placement | undefined): number => (placement?.kind === 'ground' ? placement.yM ?? 0 : 0)

/** How high somebody is by himself: hanging or flying beside something, not far above it. */
function airOf(shot: Shot, id: string, bodies: Bodies): number {
  const given = heightOf(shot.placements?.[id])
  const standing = shot.standings?.find(({ who }) => who === id)
  if (standing === undefined || standing.relation === 'above') return given
  const flies = shot.beats.some(({ who, action }) => who === id && action === 'fly')
  if (given === 0 && !flies) return 0
  return Math.min(Math.max(given, 0.5), Math.max(0.4 * bodies.extentOf(standing.to).heightM, 0.25 * bodies.extentOf(id).heightM))
}

/** Things above others or with something beneath them hang in the air, or they would fall. */
function hanging(shot: Shot, placements: Readonly<Record<string, Placement>>, bodies: Bodies): Beat[] {
  const aloft = (shot.standings ?? []).flatMap(({ who, relation, to }) => (relation === 'above' ? [who] : relation === 'under' && heightOf(placements[to]) > 0.05 ? [to] : []))
  const idle = [...new Set(aloft)].filter((id) => !bodies.isCast(id) && heightOf(placements[id]) > 0.05 && !shot.beats.some(({ who }) => who === id))
  return idle.map((who) => ({ id: `${who}-hangs`.slice(0, 40), who, action: 'float' }))
}

/** Works out who stands where, from the sizes of the models. */
class Layout {
  readonly #shot: Shot
  readonly #bodies: Bodies
  readonly #carried: ReadonlySet<string>

  constructor(shot: Shot, bodies: Bodies) {
    this.#shot = shot
    this.#bodies = bodies
    this.#carried = new Set(carriersIn(shot.placements ?? {}).keys())
  }

  /** Spots for everybody named in a standing or as a goal: what the others refer to is in the middle. */
  arrange(): Map<string, Spot> {
    const standings: Relative[] = (this.#shot.standings ?? []).filter(({ who, to }) => who !== to && !this.#carried.has(who))
    const goals = this.#shot.beats.flatMap((beat) => (isRelative(beat.target) ? [beat.target.to] : []))
    const spots = new Map<string, Spot>()
    for (const { relation, to, and } of standings) if (relation === 'between' && and !== undefined) this.#spread(to, and, spots)
    const roots = [...standings.map(({ to }) => to), ...goals].filter((to) => !this.#carried.has(to) && !standings.some(({ who }) => who === to))
    for (const root of new Set(roots)) if (!spots.has(root)) spots.set(root, { x: this.#besides(root, [...spots]), z: 0, y: 0 })
    for (let round = 0; round < standings.length; round++) {
      for (const standing of standings) {
        const at = spots.get(standing.to)
        if (at !== undefined && !spots.has(standing.who)) spots.set(standing.who, this.#placed(standing, at, { spots, among: standings }))
      }
    }
    return this.#centred(this.#raised(standings, spots))
  }

  /** The spot that a relation asks for, from where the other is. */
  spotFor({ who, relation, to, and }: Relative, at: Spot, spots: ReadonlyMap<string, Spot> = new Map()): Spot {
    const mine = this.#bodies.extentOf(who)
    const its = this.#bodies.extentOf(to)
    const gapM = 0.12 + 0.25 * Math.min(1.5, Math.max(mine.halfWidthM, its.halfWidthM))
    const apartX = widthOf(mine, this.#bodies.isCast(who)) + widthOf(its, this.#bodies.isCast(to)) + gapM
    const apartZ = mine.halfDepthM + its.halfDepthM + gapM
    switch (relation) {
      case 'left-of': return { ...at, x: at.x - apartX }
      case 'right-of': case 'beside': return { ...at, x: at.x + apartX }
      case 'in-front-of': return { x: at.x - asideM({ front: mine, back: its }), z: at.z + apartZ, y: 0 }
      case 'behind': return { x: at.x + asideM({ front: its, back: mine }), z: at.z - apartZ, y: 0 }
      case 'above': return { ...at, y: at.y + its.heightM + 0.15 + 0.25 * mine.heightM }
      case 'on': return { ...at, y: at.y + this.#topOf(to) }
      case 'under': return { ...at, z: at.z + 0.02, y: 0 }
      case 'inside': return { ...at, y: at.y + 0.04 * its.heightM }
      case 'around': return { ...at, z: at.z + apartZ }
      case 'between': {
        const other = spots.get(and ?? '')
        return other === undefined ? { ...at, x: at.x + apartX } : { x: (at.x + other.x) / 2, z: (at.z + other.z) / 2, y: 0 }
      }
    }
  }

  #placed(standing: Relative, at: Spot, { spots, among }: { spots: ReadonlyMap<string, Spot>; among: readonly Relative[] }): Spot {
    const alike = among.filter((other) => other.relation === standing.relation && other.to === standing.to).map(({ who }) => who)
    const spot = this.spotFor(standing, at, spots)
    if (standing.relation === 'around') return this.#onRing(standing, at, { place: alike.indexOf(standing.who), count: alike.length })
    if (standing.relation === 'on' || standing.relation === 'inside') return this.#onTop(standing, spot, [...spots].filter(([id]) => id !== standing.to).map(([, other]) => other))
    return this.#free(standing.who, spot, [...spots].filter(([id]) => id !== standing.to), standing.relation)
  }

  /** Round about it, the gap away from the viewer. */
  #onRing({ who, to }: Relative, at: Spot, { place, count }: { place: number; count: number }): Spot {
    const mine = this.#bodies.extentOf(who)
    const its = this.#bodies.extentOf(to)
    const radiusM = Math.max(its.halfWidthM, its.halfDepthM) + Math.max(mine.halfWidthM, mine.halfDepthM) + 0.4
    const angle = radians(count === 1 ? 20 : -115 + (230 * place) / (count - 1))
    return { x: at.x + radiusM * sin(angle), z: at.z + 0.7 * radiusM * cos(angle), y: 0 }
  }

  /** A free spot on top of something: from its middle outwards, in rows, as far as it reaches. */
  #onTop({ who, to }: Relative, top: Spot, taken: readonly Spot[]): Spot {
    const mine = this.#bodies.extentOf(who)
    const its = this.#bodies.extentOf(to)
    const stepM = 2 * Math.max(mine.halfWidthM, this.#bodies.isCast(who) ? mine.halfDepthM : 0) + 0.04
    const half = Math.max(0, Math.floor((its.halfWidthM - mine.halfWidthM) / stepM))
    const columns = Array.from({ length: 2 * half + 1 }, (_, i) => (i % 2 === 1 ? (i + 1) / 2 : -i / 2))
    for (const row of [0, 1, -1, 2, -2]) {
      for (const column of columns) {
        const spot = { ...top, x: top.x + column * stepM, z: top.z + row * stepM }
        if (!taken.some((other) => Math.abs(other.y - spot.y) < 0.05 && Math.abs(other.x - spot.x) < stepM * 0.9 && Math.abs(other.z - spot.z) < stepM * 0.9)) return spot
      }
    }
    return top
  }

  /** Several of a kind in the same relation stand side by side, further out. */
  #free(who: string, spot: Spot, taken: readonly (readonly [string, Spot])[], relation: Standing['relation']): Spot {
    const { halfWidthM, halfDepthM } = this.#bodies.extentOf(who)
    const outwards = spot.x < 0 || relation === 'left-of' ? -1 : 1
    let { x } = spot
    const collides = () => taken.some(([id, other]) => {
      const its = this.#bodies.extentOf(id)
      return Math.abs(other.x - x) < (halfWidthM + its.halfWidthM) * 0.95 && Math.abs(other.z - spot.z) < (halfDepthM + its.halfDepthM) * 0.9 && Math.abs(other.y - spot.y) < 0.3
    })
    for (let tries = 0; tries < 60 && collides(); tries++) x += outwards * 0.12 * Math.max(0.4, halfWidthM)
    return { ...spot, x }
  }

  /** What something is under and cannot stand over it hangs above it, or lies on it. */
  #raised(standings: readonly Relative[], spots: Map<string, Spot>): Map<string, Spot> {
    for (const { who, relation, to } of standings) {
      const [below, above] = [spots.get(who), spots.get(to)]
      if (relation !== 'under' || below === undefined || above === undefined || this.#bodies.recipeOf(to)?.kind === 'plant' || this.#clearanceOf(to) > this.#bodies.extentOf(who).heightM) continue
      const lies = !this.#bodies.isCast(to) && (this.#bodies.recipeOf(to)?.heightM ?? 1) < 0.6 && this.#bodies.recipeOf(to)?.kind === 'prop' && !floats.has(this.#bodies.recipeOf(to)?.id ?? '')
      spots.set(to, { ...above, y: below.y + this.#bodies.extentOf(who).heightM + (lies ? 0 : 0.2 + 0.2 * this.#bodies.extentOf(to).heightM) })
    }
    return spots
  }

  /** The room beneath a thing on legs, metres; none beneath others. */
  #clearanceOf(id: string): number {
    const recipe = this.#bodies.recipeOf(id)
    const onLegs = recipe !== undefined && (recipe.affordances.includes('sit-on') || 'top' in recipe.sockets) && recipe.heightM > 0.4
    const isTree = recipe?.kind === 'plant' && recipe.heightM > 2
    return onLegs ? this.#topOf(id) * 0.9 : isTree ? this.#bodies.extentOf(id).heightM * 0.5 : 0
  }

  /** How high a thing is on which something lies: its `top`, `seat` or `deck`, else its height. */
  #topOf(id: string): number {
    const recipe = this.#bodies.recipeOf(id)
    const socket = recipe?.sockets['top'] ?? recipe?.sockets['seat'] ?? recipe?.sockets['deck'] ?? recipe?.sockets['back']
    const extent = this.#bodies.extentOf(id)
    return socket === undefined || recipe === undefined ? extent.heightM : (socket.at[1] / recipe.heightM) * extent.heightM
  }

  /** Left and right of the middle, with room between. */
  #spread(left: string, right: string, spots: Map<string, Spot>): void {
    const halfM = 0.9 + Math.max(this.#bodies.extentOf(left).halfWidthM, this.#bodies.extentOf(right).halfWidthM)
    if (!spots.has(left)) spots.set(left, { x: -halfM, z: 0, y: 0 })
    if (!spots.has(right)) spots.set(right, { x: halfM, z: 0, y: 0 })
  }

  #besides(root: string, taken: readonly (readonly [string, Spot])[]): number {
    if (taken.length === 0) return 0
    return Math.max(...taken.map(([id, spot]) => spot.x + this.#bodies.extentOf(id).halfWidthM)) + this.#bodies.extentOf(root).halfWidthM + 1
  }

  #centred(spots: Map<string, Spot>): Map<string, Spot> {
    const xs = [...spots.values()].map(({ x }) => x)
    if (xs.length === 0) return spots
    const middle = (Math.min(...xs) + Math.max(...xs)) / 2
    return new Map([...spots].map(([id, spot]) => [id, { ...spot, x: spot.x - middle }]))
  }
}

/** Things that stay in the air. */
const floats = new Set(['balloon', 'cloud', 'hot-air-balloon', 'kite', 'rain-cloud', 'bubble', 'moon', 'sun', 'star'])

type Extent = ReturnType<Bodies['extentOf']>
/** Bodies may turn, so they keep their length free to the sides. */
const widthOf = (extent: Extent, turns: boolean): number => (turns ? Math.max(extent.halfWidthM, extent.halfDepthM * 0.8) : extent.halfWidthM)

/** How far to the side the nearer one steps so that at least two thirds of the other stay in view, metres. */
function asideM({ front, back }: { front: Extent; back: Extent }): number {
  const covers = Math.min(1, front.heightM / back.heightM)
  const overlapM = Math.min(2 * back.halfWidthM, (0.3 * 2 * back.halfWidthM) / covers)
  return Math.max(0, Math.min(front.halfWidthM + back.halfWidthM - overlapM, front.halfWidthM + back.halfWidthM))
}

/** A way past something goes so many lengths of the body to each side of it, within these metres. */
const passing = { lengths: 5, leastM: 0.4, mostM: 2.2, mostLengths: 1.7 }
type Way = { kind: 'across'; side: 1 | -1; reachM: number } | { kind: 'along'; reachM: number }

/** How somebody goes who goes in relation to something, without a goal: towards the viewer beside it, across before or behind it. */
function wayOf(shot: Shot, id: string, bodies: Bodies): Way | undefined {
  const beat = shot.beats.find(({ who, action, target }) => who === id && target === undefined && familyOf(action) === 'travel')
  const standing = shot.standings?.find(({ who }) => who === id)
  if (beat === undefined || standing === undefined || beat.manner?.some((manner) => manner === 'upwards' || manner === 'downwards') === true) return undefined
  const extent = bodies.extentOf(id)
  const freeM = Math.min(Math.max(passing.mostM, passing.mostLengths * extent.halfDepthM), Math.max(passing.leastM, passing.lengths * Math.max(extent.halfWidthM, extent.halfDepthM)))
  // on, in or under something there is only so much room
  const bound = standing.relation === 'on' || standing.relation === 'under' || standing.relation === 'inside'
  const reachM = bound ? Math.min(freeM, 0.4 * bodies.extentOf(standing.to).halfWidthM) : freeM
  const sideways = beat.manner?.some((manner) => manner === 'leftwards' || manner === 'rightwards') === true
  return !sideways && (standing.relation === 'left-of' || standing.relation === 'right-of' || standing.relation === 'beside') ? { kind: 'along', reachM } : { kind: 'across', side: beat.manner?.includes('leftwards') === true ? -1 : 1, reachM }
}

const startOf = (spot: Spot, way: Way): Spot => (way.kind === 'across' ? { ...spot, x: spot.x - way.side * way.reachM } : { ...spot, z: spot.z - way.reachM })
const endOf = (spot: Spot, way: Way): Spot => (way.kind === 'across' ? { ...spot, x: spot.x + way.side * way.reachM } : { ...spot, z: spot.z + way.reachM / 2 })

function headingOf(shot: Shot, id: string, way: Way | undefined, bodies: Bodies): number {
  if (way?.kind === 'across') return 90 * way.side
  if (way?.kind === 'along' || !bodies.isCast(id)) return 0
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
    const end = endOf(from, way)
    const heightM = beat.action === 'drift' || beat.action === 'fly' ? Math.max(from.y, airOf(shot, beat.who, bodies)) : 0
    return [{ ...beat, target: { xM: rounded(end.x), zM: rounded(end.z), ...(heightM > 0.01 ? { yM: rounded(heightM) } : {}) }, manner: unhurried(beat) }]
  }
  if (!isRelative(beat.target)) return [beat]
  const { relation, to } = beat.target
  const at = spots.get(to)
  if (at !== undefined && upon.has(relation) && beat.action === 'drift' && bodies.recipeOf(beat.who)?.kind === 'prop') {
    const spot = layout.spotFor({ who: beat.who, relation, to }, at, spots)
    return [{ ...beat, target: { xM: rounded(spot.x), yM: rounded(spot.y), zM: rounded(spot.z) } }]
  }
  if (at === undefined || relation === 'above' || relation === 'on' || relation === 'inside') return [{ ...beat, target: to }]
  const goal = layout.spotFor({ who: beat.who, relation, to }, at, spots)
  const straight: Beat = { ...beat, target: { xM: rounded(goal.x), zM: rounded(goal.z) } }
  const corner = from === undefined ? undefined : cornerRound({ at, its: bodies.extentOf(to), mine: bodies.extentOf(beat.who) }, from, goal)
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

const unhurried = (beat: Beat): string[] => (beat.manner?.includes('fast') === true ? beat.manner : [...new Set([...(beat.manner ?? []), 'slow'])].slice(0, 4))

const rounded = (value: number) => Math.round(value * 1000) / 1000 + 0

function placementAt({ x, z, y }: Spot, headingDeg: number): Placement {
  return { kind: 'ground', xM: rounded(x), zM: rounded(z), headingDeg, ...(y > 0.001 ? { yM: rounded(y) } : {}) }
}
