import type { Beat, Shot, Standing } from '@kinora/contract'
import { cos, radians, sin } from '../platform/index.ts'
import { carriersIn, type Bodies } from './bodies.ts'

/** Where something stands, metres; its foot at `y`. */
export interface Spot { x: number; z: number; y: number }
interface Relative { who: string; relation: Standing['relation']; to: string; and?: string | undefined }

/** Whether a beat's goal is told in relation to something. */
export const isRelative = (target: Beat['target']): target is Extract<Beat['target'], { relation: unknown }> => typeof target === 'object' && 'relation' in target

/** Works out who stands where, from the sizes of the models. */
export class Layout {
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
        const spot = { ...top, x: top.x + (column + (row % 2 === 0 ? 0 : 0.5)) * stepM, z: top.z + row * stepM }
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

/** The room that a body takes, metres. */
export type Extent = ReturnType<Bodies['extentOf']>
/** A thing this much longer than it is wide is turned to its side, where it is known by its shape. */
export const isElongated = ({ halfWidthM, halfDepthM, heightM }: Extent): boolean => halfDepthM > 1.3 * halfWidthM && heightM > 0.3 * halfDepthM
export const elongatedHeadingDeg = 62
/** Bodies may turn, so they keep their length free to the sides. */
const widthOf = (extent: Extent, turns: boolean): number => (turns || isElongated(extent) ? Math.max(extent.halfWidthM, extent.halfDepthM * 0.8) : extent.halfWidthM)

/** How far to the side the nearer one steps so that at least two thirds of the other stay in view, metres. */
function asideM({ front, back }: { front: Extent; back: Extent }): number {
  const covers = Math.min(1, front.heightM / back.heightM)
  const overlapM = Math.min(2 * back.halfWidthM, (0.3 * 2 * back.halfWidthM) / covers)
  return Math.max(0, Math.min(front.halfWidthM + back.halfWidthM - overlapM, front.halfWidthM + back.halfWidthM))
}
