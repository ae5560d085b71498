import type { Placement, Screenplay, Shot } from '@kinora/contract'
import { bulkOf, isCord, recipeById } from '../../catalog/index.ts'
import type { Model } from '../../shape/index.ts'

/** How much ground a body takes and how tall it is, metres. */
export interface Extent { halfWidthM: number; halfDepthM: number; heightM: number }

/** A thing this much longer than it is wide is turned to its side, where it is known by its shape. */
export const isElongated = ({ halfWidthM, halfDepthM, heightM }: Extent): boolean => halfDepthM > 1.3 * halfWidthM && heightM > 0.3 * halfDepthM
export const elongatedHeadingDeg = 62
/** What is open in front is turned only so far, degrees, that the viewer sees into it. */
const openHeadingDeg = 14
const openInFront: ReadonlySet<string> = new Set(['oven', 'fridge', 'microwave', 'fireplace'])
/** How far a thing that stands by itself is turned, degrees. */
export const restingHeadingDeg = (id: string, bodies: Bodies): number => (openInFront.has(bodies.recipeOf(id)?.id ?? '') ? openHeadingDeg : isElongated(bodies.extentOf(id)) ? elongatedHeadingDeg : 0)

/** Whatever has more of its height than this below its origin is modelled about its middle. */
const sunkShare = 0.4

/** Everybody and everything of a film, with what staging needs to know of each. */
export class Bodies {
  private readonly screenplay: Screenplay
  private readonly models: ReadonlyMap<string, Model>
  private readonly byId: ReadonlyMap<string, Screenplay['cast'][number]>

  constructor(screenplay: Screenplay, models: ReadonlyMap<string, Model>) {
    this.screenplay = screenplay
    this.models = models
    this.byId = new Map([...screenplay.cast, ...screenplay.props].map((entity) => [entity.id, entity]))
  }

  get all(): readonly string[] { return [...this.byId.keys()] }
  isCast(id: string): boolean { return this.screenplay.cast.some((member) => member.id === id) }
  recipeOf(id: string) { return this.models.get(id)?.recipe ?? recipeById(this.byId.get(id)?.recipe ?? '') }
  labelOf(id: string): string { return this.byId.get(id)?.label ?? id }

  /** All bodies of the same recipe, in the order of the Screenplay. */
  alikeTo(id: string): string[] {
    return this.all.filter((other) => this.recipeOf(other)?.id === this.recipeOf(id)?.id)
  }

  extentOf(id: string): Extent {
    const scale = this.byId.get(id)?.appearance?.scale ?? 1
    const bounds = this.models.get(id)?.bounds
    const heightM = (this.recipeOf(id)?.heightM ?? 1) * scale
    if (bounds === undefined) return { halfWidthM: 0.35 * heightM, halfDepthM: 0.35 * heightM, heightM }
    return { halfWidthM: Math.max(Math.abs(bounds.min[0]), bounds.max[0]), halfDepthM: Math.max(Math.abs(bounds.min[2]), bounds.max[2]), heightM: bounds.max[1] - Math.min(0, bounds.min[1]) }
  }

  /** How far a thing reaches below its own origin, metres, and whether it must be lifted to lie on the ground: the straps of a helmet need not. */
  belowOf(id: string): { belowM: number; isSunk: boolean } {
    const bounds = this.models.get(id)?.bounds
    const belowM = Math.max(0, -(bounds?.min[1] ?? 0))
    return { belowM, isSunk: bounds !== undefined && belowM > sunkShare * (bounds.max[1] + belowM) }
  }

  /** How high a body is without the cord on which it hangs or is led, metres. */
  bulkHeightOf(id: string): number {
    const recipe = this.recipeOf(id)
    const { heightM } = this.extentOf(id)
    if (recipe === undefined || !(recipe.solids ?? []).some(({ color }) => isCord(color))) return heightM
    const { lowM, highM } = bulkOf(recipe)
    return heightM * Math.min(1, Math.max(0.1, (highM - lowM) / recipe.heightM))
  }

  socketsOf(id: string): readonly string[] {
    return Object.keys(this.models.get(id)?.sockets ?? this.recipeOf(id)?.sockets ?? {})
  }

  /** Whether a thing is so flat that one walks on it: a rug is the ground of a picture and not its matter. */
  isUnderfoot(id: string): boolean {
    const { heightM, halfWidthM, halfDepthM } = this.extentOf(id)
    return !this.isCast(id) && heightM < 0.08 && heightM < 0.12 * Math.min(halfWidthM, halfDepthM) && Math.max(halfWidthM, halfDepthM) > 0.35
  }

  isBiped(id: string): boolean { return this.recipeOf(id)?.locomotion === 'biped' }
}

/** Who is carried in a shot and by whom, so far as its placements say. */
export function carriersIn(placements: Readonly<Record<string, Placement>>): Map<string, string[]> {
  return new Map(Object.entries(placements).flatMap(([id, placement]) => (placement.kind === 'carried' ? [[id, placement.on.map((support) => support.entityId)] as const] : [])))
}

/** Everybody that a shot names: in placements, beats, lines or its camera. */
export function namedIn(shot: Shot): Set<string> {
  const names = new Set<string>(Object.keys(shot.placements ?? {}))
  for (const placement of Object.values(shot.placements ?? {})) if (placement.kind === 'carried') for (const support of placement.on) names.add(support.entityId)
  for (const beat of shot.beats) {
    names.add(beat.who)
    if (typeof beat.target === 'string') names.add(beat.target)
    else if (beat.target !== undefined && 'to' in beat.target) names.add(beat.target.to)
    if (beat.with !== undefined) names.add(beat.with)
  }
  for (const line of shot.lines) names.add(line.who)
  for (const { who, to, and } of shot.standings ?? []) for (const id of [who, to, and]) if (id !== undefined) names.add(id)
  for (const change of shot.changes ?? []) {
    if (change.kind !== 'air') names.add(change.who)
    if (change.kind === 'becomes') names.add(change.to)
    if (change.kind === 'pour') names.add(change.from)
  }
  for (const subject of shot.camera?.subjects ?? []) names.add(subject)
  return names
}

/** What is put aside is not seen any more when it is no taller than this, metres, or has a handle as a broom has; a car stays. */
const largestPutAsideM = 1.2
const isPutAside = (id: string, bodies: Bodies): boolean => bodies.extentOf(id).heightM < largestPutAsideM || bodies.socketsOf(id).includes('handle')

/** Who is in a shot: all that it names, all that no shot names, and while it leaves places open the things of other shots in the same set. */
export function presentIn(shot: Shot, screenplay: Screenplay, bodies: Bodies): string[] {
  const here = namedIn(shot)
  const anywhere = new Set(screenplay.shots.flatMap((each) => [...namedIn(each)]))
  // what another shot has in a hand is put aside in this one
  const inHands = new Set(screenplay.shots.flatMap((each) => each.beats.flatMap((beat) => (beat.with !== undefined && isPutAside(beat.with, bodies) ? [beat.with] : []))))
  const alongside = new Set(shot.placements !== undefined ? [] : screenplay.shots.filter((each) => each.setId === shot.setId).flatMap((each) => [...namedIn(each)]))
  return bodies.all.filter((id) => here.has(id) || !anywhere.has(id) || (alongside.has(id) && !bodies.isCast(id) && !inHands.has(id)))
}
