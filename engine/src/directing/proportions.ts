import type { Appearance, Prop, Screenplay } from '@kinora/contract'
import { recipeById, recipeIn, setById } from '../catalog/index.ts'
import { exp, log } from '../platform/index.ts'
import { lookOf } from './recipe-size.ts'

/** Beside the largest, nothing that is named is smaller than this share of it, and of many bodies none than that share of the largest: it could not be seen. */
const leastShare = { any: 0.34, ofMany: 0.5, manyFrom: 5 }
/** What towers over a body by more than this is shown lower; a tree that bodies stand under may tower more. */
const mostTimes = { smallBody: 2.4, body: 3.4, smallM: 1.2, above: 4.6 }
/** The largest thing of a film without anybody, metres: a landmark that the camera can still go round. */
const largestM = 9
/** Where somebody goes from one side of a thing to another, nothing is larger than this, metres: giants would not arrive in time. */
const largestGoneRoundM = 0.6
/** Beneath this much, metres, grass hides a thing; the largest of a film is made at least so large. */
const leastLargestM = 0.45

/**
 * Compresses the scale of a film so that all that is named can be seen together: the order of sizes is kept, giants come down,
 * tiny things grow. What is held in a hand, worn or carried keeps the size that fits the hand. Doing it twice changes nothing.
 */
export function proportioned(screenplay: Screenplay): Screenplay {
  const carried = new Set(screenplay.shots.flatMap((shot) => [...Object.entries(shot.placements ?? {}).flatMap(([id, placement]) => (placement.kind === 'carried' ? [id] : [])), ...shot.beats.flatMap((beat) => beat.with ?? [])]))
  const sizes = new Map<string, number>()
  for (const { id, recipe: recipeId, appearance } of [...screenplay.cast, ...screenplay.props]) {
    const recipe = recipeIn(screenplay, recipeId)
    if (recipe !== undefined && !carried.has(id)) sizes.set(id, lookOf(recipe, appearance))
  }
  if (sizes.size === 0) return screenplay
  const bodies = screenplay.cast.flatMap(({ id, recipe }) => (isLiving(recipe) ? sizes.get(id) ?? [] : []))
  const outdoors = screenplay.sets.some((set) => setById(set.recipe)?.indoor !== true)
  const isUnderPlant = screenplay.shots.some((shot) => shot.standings?.some(({ relation, to }) => relation === 'under' && recipeOf(to, screenplay)?.kind === 'plant') === true)
  const seen = lifted(lowered(sizes, bodies.length === 0 ? undefined : Math.max(...bodies), isUnderPlant), { atLeastM: outdoors ? leastLargestM : 0, leastShare: leastShare.any })
  const living = new Map([...seen].filter(([id]) => screenplay.cast.some((member) => member.id === id && isLiving(member.recipe))))
  const wished = living.size < leastShare.manyFrom ? seen : new Map([...seen, ...lifted(living, { atLeastM: 0, leastShare: leastShare.ofMany })])
  const goesRound = screenplay.shots.some((shot) => shot.beats.some(({ target }) => typeof target === 'object' && 'relation' in target))
  const lower = goesRound ? Math.min(1, largestGoneRoundM / Math.max(...wished.values())) : 1
  const factors = new Map([...sizes].map(([id, size]) => [id, (lower * (wished.get(id) ?? size)) / size]))
  const resized = <Entity extends Prop>(entity: Entity): Entity => ({ ...entity, ...scaledBy(entity.appearance, factors.get(entity.id) ?? 1) })
  return { ...screenplay, cast: screenplay.cast.map(resized), props: screenplay.props.map(resized) }
}

const recipeOf = (id: string, screenplay: Screenplay) => recipeIn(screenplay, [...screenplay.cast, ...screenplay.props].find((entity) => entity.id === id)?.recipe ?? '')
const isLiving = (recipeId: string): boolean => ['person', 'animal', 'robot'].includes(recipeById(recipeId)?.kind ?? '')

function scaledBy(appearance: Appearance | undefined, factor: number): { appearance?: Appearance } {
  if (Math.abs(factor - 1) < 0.02) return {}
  const scale = Math.round(Math.max(0.001, Math.min(10, (appearance?.scale ?? 1) * factor)) * 100000) / 100000
  return { appearance: { ...appearance, scale } }
}

/** Giants come down: beside a body to a few times its size, alone to what the camera can go round. */
function lowered(sizes: ReadonlyMap<string, number>, body: number | undefined, isUnderPlant: boolean): Map<string, number> {
  const largest = Math.max(...sizes.values())
  const limit = body === undefined ? largestM : Math.max((isUnderPlant ? mostTimes.above : body < mostTimes.smallM ? mostTimes.smallBody : mostTimes.body) * body, leastLargestM)
  if (largest <= limit) return new Map(sizes)
  const from = body === undefined ? limit / 2 : Math.min(limit / 2, Math.max(body, limit / 4))
  const power = log(limit / from) / log(largest / from)
  return new Map([...sizes].map(([id, size]) => [id, size <= from ? size : from * exp(log(size / from) * power)]))
}

/** Tiny things grow until the smallest has its share of the largest. */
function lifted(sizes: ReadonlyMap<string, number>, { atLeastM, leastShare: least }: { atLeastM: number; leastShare: number }): Map<string, number> {
  const largest = Math.max(...sizes.values())
  const smallest = Math.min(...sizes.values())
  const power = smallest / largest < least * 0.99 ? log(least) / log(smallest / largest) : 1
  const grown = Math.max(1, atLeastM / largest)
  return new Map([...sizes].map(([id, size]) => [id, largest * exp(log(size / largest) * power) * grown]))
}
