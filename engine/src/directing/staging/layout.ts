import type { Beat, Shot, Standing } from '@kinora/contract'
import { cos, radians, sin } from '../../platform/index.ts'
import { blockOf, type Block } from './blocks.ts'
import { carriersIn, restingHeadingDeg, type Bodies, type Extent } from './bodies.ts'
import { familyOf } from '../covering/plans.ts'
import { floatingPlants } from '../equipping/afloat.ts'
import { aboveM, asideM, inMiddle, widthOf } from './spacing.ts'
import type { Spot } from './spots.ts'
import { rimOf, topOf } from './tops.ts'
import { beneath, clearanceOf } from './undersides.ts'

interface Relative { who: string; relation: Standing['relation']; to: string; and?: string | undefined }

/** Whether a beat's goal is told in relation to something. */
export const isRelative = (target: Beat['target']): target is Extract<Beat['target'], { relation: unknown }> => typeof target === 'object' && 'relation' in target

/** Works out who stands where, from the sizes of the models. */
export class Layout {
  readonly #shot: Shot
  readonly #bodies: Bodies
  readonly #carried: ReadonlySet<string>
  /** Who stands in a block with others of its kind, and the middle of that block. */
  readonly #blocks = new Map<string, { block: Block; at: Spot }>()

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
    for (const root of new Set(roots)) if (!spots.has(root)) this.#root(root, spots)
    for (let round = 0; round < standings.length; round++) {
      for (const standing of standings) {
        const at = spots.get(standing.to)
        if (at === undefined || spots.has(standing.who)) continue
        const group = this.#groupOf(standing, standings)
        if (group.length < blockFrom) spots.set(standing.who, this.#placed(standing, at, { spots, among: standings }))
        else this.#placeGroup(standing, group, spots)
      }
    }
    return this.#centred(this.#raised(standings, spots))
  }

  /** What others refer to: with the others of its kind that have nothing else to do, where there are any. */
  #root(root: string, spots: Map<string, Spot>): void {
    const kin = this.#kinOf(root).filter((id) => !spots.has(id))
    const block = blockOf(kin, this.#bodies, { inAir: false })
    const at = { x: this.#besides(block.halfWidthM, [...spots]), z: 0, y: 0 }
    for (const [id, place] of block.places) {
      spots.set(id, { x: at.x + place.x, z: at.z + place.z, y: 0 })
      if (kin.length > 1) this.#blocks.set(id, { block, at })
    }
  }

  /** A body and all of its kind that neither go anywhere nor stand in relation to anything themselves. */
  #kinOf(root: string): string[] {
    const isFree = (id: string): boolean => !this.#carried.has(id) && this.#shot.placements?.[id] === undefined && (this.#shot.standings ?? []).every(({ who }) => who !== id) && this.#shot.beats.every(({ who, action }) => who !== id || familyOf(action) === 'steady')
    const kin = this.#bodies.alikeTo(root).filter((id) => id !== root && isFree(id))
    return isFree(root) ? this.#bodies.alikeTo(root).filter((id) => id === root || kin.includes(id)) : [root]
  }

  /** All who stand in the same relation to the same, where that is one in which they may stand in rows. */
  #groupOf({ relation, to }: Relative, among: readonly Relative[]): string[] {
    return inRows.has(relation) ? [...new Set(among.filter((other) => other.relation === relation && other.to === to).map(({ who }) => who))] : []
  }

  #placeGroup(standing: Relative, group: readonly string[], spots: Map<string, Spot>): void {
    const free = inMiddle(group.filter((id) => !spots.has(id)), standing.relation === 'under')
    const block = blockOf(free, this.#bodies, { inAir: standing.relation === 'above', roomM: standing.relation === 'under' && !floats.has(this.#bodies.recipeOf(standing.to)?.id ?? '') ? 3.4 * this.#bodies.extentOf(standing.to).halfWidthM : 0 })
    const { at, its } = this.#reference(standing, spots.get(standing.to) ?? { x: 0, y: 0, z: 0 })
    const middle = this.#related(standing, at, { mine: block, its, spots })
    // in front of the stem, so that it hides nobody
    const z = standing.relation === 'under' && this.#bodies.recipeOf(standing.to)?.kind === 'plant' ? at.z + block.halfDepthM + stemShare * its.halfDepthM : middle.z
    for (const [id, place] of block.places) spots.set(id, { x: middle.x + place.x, y: middle.y + place.y, z: z + place.z })
  }

  /** What somebody stands in relation to: the whole block, unless he is on it, in it or under it. */
  #reference({ relation, to }: Relative, at: Spot): { at: Spot; its: Extent } {
    const among = this.#blocks.get(to)
    return among === undefined || relation === 'on' || relation === 'inside' || relation === 'under' ? { at, its: this.#bodies.extentOf(to) } : { at: among.at, its: among.block }
  }

  /** The spot that a relation asks for, from where the other is. */
  spotFor(relative: Relative, from: Spot, spots: ReadonlyMap<string, Spot> = new Map()): Spot {
    const { at, its } = this.#reference(relative, from)
    return this.#related(relative, at, { mine: this.#bodies.extentOf(relative.who), its, spots })
  }

  #related({ who, relation, to, and }: Relative, at: Spot, { mine, its, spots }: { mine: Extent; its: Extent; spots: ReadonlyMap<string, Spot> }): Spot {
    const gapM = 0.12 + 0.25 * Math.min(1.5, Math.max(mine.halfWidthM, its.halfWidthM))
    const apartX = widthOf(mine, this.#bodies.isCast(who)) + widthOf(its, this.#bodies.isCast(to)) + gapM
    const apartZ = mine.halfDepthM + its.halfDepthM + gapM
    switch (relation) {
      case 'left-of': return { ...at, x: at.x - apartX }
      case 'right-of': case 'beside': return { ...at, x: at.x + apartX }
      case 'in-front-of': return { x: at.x - asideM({ front: this.#turning(mine, who), back: its }), z: at.z + apartZ, y: 0 }
      case 'behind': return { x: at.x + asideM({ front: this.#turning(its, to), back: mine }), z: at.z - apartZ, y: 0 }
      case 'above': return { ...at, y: at.y + its.heightM + aboveM(mine.heightM, who, this.#bodies) }
      case 'on': return { ...at, y: at.y + topOf(to, this.#bodies) }
      case 'under': return { ...beneath(to, at, this.#bodies), y: 0 }
      case 'inside': return { ...at, y: at.y + (this.#bodies.recipeOf(to)?.sockets['shelf']?.at[1] ?? 0.04 * its.heightM) }
      case 'around': return { ...at, z: at.z + apartZ }
      case 'between': {
        const other = spots.get(and ?? '')
        return other === undefined ? { ...at, x: at.x + apartX } : { x: (at.x + other.x) / 2, z: (at.z + other.z) / 2, y: 0 }
      }
    }
  }

  /** How wide somebody is before another: a body may turn, and hides the more. */
  #turning(extent: Extent, id: string): Extent {
    return { ...extent, halfWidthM: widthOf(extent, this.#bodies.isCast(id)) }
  }

  #placed(standing: Relative, at: Spot, { spots, among }: { spots: ReadonlyMap<string, Spot>; among: readonly Relative[] }): Spot {
    const alike = among.filter((other) => other.relation === standing.relation && other.to === standing.to).map(({ who }) => who)
    const spot = this.spotFor(standing, at, spots)
    if (standing.relation === 'around') return this.#onRing(standing, at, { place: alike.indexOf(standing.who), count: alike.length })
    if (standing.relation === 'on' || standing.relation === 'inside') return this.#onTop(standing, spot, among)
    return this.#free(standing.who, spot, [...spots].filter(([id]) => id !== standing.to), standing.relation)
  }

  /** Round about it, the gap away from the viewer. */
  #onRing({ who, to }: Relative, at: Spot, { place, count }: { place: number; count: number }): Spot {
    const mine = this.#bodies.extentOf(who)
    const { at: middle, its } = this.#reference({ who, relation: 'around', to }, at)
    const reachM = Math.max(mine.halfWidthM, mine.halfDepthM)
    const radiusM = Math.max(Math.max(its.halfWidthM, its.halfDepthM) + reachM + Math.min(0.4, reachM), (2.2 * reachM * (count - 1)) / radians(ringDeg))
    const angle = radians(count === 1 ? 20 : ringDeg * (place / (count - 1) - 0.5))
    return { x: middle.x + radiusM * sin(angle), z: middle.z + 0.7 * radiusM * cos(angle), y: 0 }
  }

  /** Those on top of something or in it stand in rows, like beside like, as far as it reaches. */
  #onTop({ who, to, relation }: Relative, top: Spot, among: readonly Relative[]): Spot {
    const together = [...new Set(among.filter((other) => other.relation === relation && other.to === to).map((other) => other.who))]
    const block = blockOf(together, this.#bodies, { inAir: false, roomM: relation === 'inside' ? 0 : this.#isSeat(to) ? Infinity : 2 * this.#reachOf(to) * this.#bodies.extentOf(to).halfWidthM })
    const place = block.places.get(who) ?? { x: 0, z: 0 }
    const [mine, whole] = [this.#bodies.extentOf(who), this.#bodies.extentOf(to)]
    const its = drivesAcross(this.#shot, to) === undefined ? whole : { halfWidthM: whole.halfDepthM, halfDepthM: whole.halfWidthM }
    const squeeze = (wishedM: number, hasM: number, ownM: number): number => Math.min(1, Math.max(0, this.#reachOf(to) * hasM - ownM) / Math.max(0.001, wishedM - ownM))
    // what lies in a vessel is heaped up to its rim, or it would not be seen
    const heapedM = relation === 'inside' && together.length > 1 && !this.#bodies.isCast(who) ? rimOf(to, this.#bodies) - sunkInHeap * mine.heightM - 0.04 * whole.heightM : 0
    const [x, z] = [place.x * squeeze(block.halfWidthM, its.halfWidthM, mine.halfWidthM), place.z * squeeze(block.halfDepthM, its.halfDepthM, mine.halfDepthM)]
    // what is long is turned to the viewer with all that is on it
    const turn = radians(its === whole && !this.#bodies.isCast(to) ? restingHeadingDeg(to, this.#bodies) : 0)
    return { ...top, y: top.y + Math.max(0, heapedM), x: top.x + x * cos(turn) + z * sin(turn), z: top.z + z * cos(turn) - x * sin(turn) }
  }

  /** On a seat there is one row: behind it is its back. */
  #isSeat(to: string): boolean {
    const recipe = this.#bodies.recipeOf(to)
    return recipe?.sockets['seat'] !== undefined && recipe.sockets['top'] === undefined && recipe.kind === 'prop'
  }

  /** How far what lies on a thing reaches: a branch ends in leaves. */
  #reachOf(to: string): number {
    const recipe = this.#bodies.recipeOf(to)
    return recipe?.kind === 'plant' && !floatingPlants.has(recipe.id) ? reached.plant : reached.thing
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
      if (relation !== 'under' || below === undefined || above === undefined || this.#bodies.recipeOf(to)?.kind === 'plant' || clearanceOf(to, this.#bodies) > this.#bodies.extentOf(who).heightM) continue
      const lies = !this.#bodies.isCast(to) && (this.#bodies.recipeOf(to)?.heightM ?? 1) < 0.6 && this.#bodies.recipeOf(to)?.kind === 'prop' && !floats.has(this.#bodies.recipeOf(to)?.id ?? '')
      spots.set(to, { ...above, ...(floats.has(this.#bodies.recipeOf(to)?.id ?? '') ? middleOf(standings.filter((other) => other.relation === 'under' && other.to === to).flatMap((other) => spots.get(other.who) ?? [])) : {}), y: below.y + this.#bodies.extentOf(who).heightM + (lies ? 0 : 0.2 + 0.2 * this.#bodies.extentOf(to).heightM) })
    }
    return spots
  }

  /** Left and right of the middle, with room between. */
  #spread(left: string, right: string, spots: Map<string, Spot>): void {
    const halfM = 0.9 + Math.max(this.#bodies.extentOf(left).halfWidthM, this.#bodies.extentOf(right).halfWidthM)
    if (!spots.has(left)) spots.set(left, { x: -halfM, z: 0, y: 0 })
    if (!spots.has(right)) spots.set(right, { x: halfM, z: 0, y: 0 })
  }

  #besides(halfWidthM: number, taken: readonly (readonly [string, Spot])[]): number {
    if (taken.length === 0) return 0
    return Math.max(...taken.map(([id, spot]) => spot.x + this.#bodies.extentOf(id).halfWidthM)) + halfWidthM + Math.min(1, 1.5 * halfWidthM)
  }

  #centred(spots: Map<string, Spot>): Map<string, Spot> {
    const xs = [...spots.values()].map(({ x }) => x)
    if (xs.length === 0) return spots
    const middle = (Math.min(...xs) + Math.max(...xs)) / 2
    return new Map([...spots].map(([id, spot]) => [id, { ...spot, x: spot.x - middle }]))
  }
}

/** The middle of several places, seen from above. */
function middleOf(spots: readonly Spot[]): { x: number; z: number } {
  const [xs, zs] = [spots.map(({ x }) => x), spots.map(({ z }) => z)]
  return { x: (Math.min(...xs) + Math.max(...xs)) / 2, z: (Math.min(...zs) + Math.max(...zs)) / 2 }
}

/** Which way through the picture something drives that has no goal, along its road: 1 to the viewer's right; undefined for all others. */
export function drivesAcross(shot: Shot, id: string): 1 | -1 | undefined {
  const beat = shot.beats.find(({ who, action, target }) => who === id && action === 'drive' && target === undefined)
  return beat === undefined ? undefined : beat.manner?.includes('leftwards') === true ? -1 : 1
}

/** From so many on, those in one relation to something stand in rows; fewer stand side by side. */
const blockFrom = 3
const inRows: ReadonlySet<Standing['relation']> = new Set(['left-of', 'right-of', 'beside', 'in-front-of', 'behind', 'above', 'under'])
/** As a share of what something reaches to each side, how far what lies on it does: a plate is round. */
const reached = { thing: 0.85, plant: 0.5 }
/** How much of each thing is below the rim of what it is heaped in. */
const sunkInHeap = 0.3
/** How far before the middle of a tree its stem reaches, as a share of its crown. */
const stemShare = 0.2
/** How much of a ring is taken, open at the back. */
const ringDeg = 230

/** Things that stay in the air. */
const floats = new Set(['balloon', 'cloud', 'hot-air-balloon', 'kite', 'rain-cloud', 'bubble', 'moon', 'full-moon', 'sun', 'star'])
