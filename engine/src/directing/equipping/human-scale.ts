import type { Screenplay } from '@kinora/contract'
import { actionById, recipeById, recipeIn } from '../../catalog/index.ts'
import { exp, log } from '../../platform/index.ts'
import { sizeOf } from './recipe-size.ts'
import { shownShares } from './shown-tools.ts'
import { workplaces } from './workplaces.ts'

/*
 * Animals that do the work of people are shown nearly as large as people: a squirrel that cooks stands at a stove in a kitchen, and
 * is no speck on its tiles; of two of them neither is small beside the other. So are those who are dressed as people.
 */

/** How tall the tallest of them is when it works, metres. */
const tallestM = { least: 1.25, most: 1.75 }
/** How tall who works is beside a person, as shares of that one. */
const besidePerson = { least: 0.72, most: 1.08 }
/** The smallest of so many is no smaller than this share of the tallest. */
const leastShares: Readonly<Record<number, number>> = { 2: 0.74, 3: 0.66 }
/** Times its height on four legs is a body that has got up on two of them. */
const onHindLegs = 1.35
/** Who is long and low counts for as tall as this share of his length: a crocodile is no small animal. */
const lowShare = 0.4
/** A board is as long as this share of who rides on it, at the least. */
const boardShare = 0.62

/** What animals do as themselves, though it has a tool or a place. */
const ofAnimals: ReadonlySet<string> = new Set(['smell', 'tug-rope', 'dig', 'feed', 'groom', 'climb', 'climb-down', 'howl', 'open', 'close', 'open-box', 'squeeze', 'press', 'hold', 'show-thing', 'bounce', 'drink'])
/** What only people do, with nothing but themselves. */
const likePeople: ReadonlySet<string> = new Set(['negotiate', 'teach', 'plead', 'interview', 'yoga', 'yoga-on-mat', 'meditate', 'karate', 'box', 'ballet', 'shake-hands', 'toast', 'play-cards', 'skateboard'])
const isWorkOfPeople = (action: string): boolean => likePeople.has(action) || (!ofAnimals.has(action) && (shownShares[action] !== undefined || workplaces[action] !== undefined || actionById(action)?.tool !== undefined))

/** The Screenplay with its animals as large as their work asks for. Doing it twice changes nothing. */
export function atHumanScale(screenplay: Screenplay): Screenplay {
  const dressed = screenplay.cast.flatMap(({ id, appearance }) => (kindOf(id) === 'animal' && (appearance?.wears ?? []).length > 0 ? [id] : []))
  const busy = new Set(screenplay.shots.flatMap(({ beats }) => beats.flatMap(({ who, action, with: thing }) => (kindOf(who) === 'animal' && (isWorkOfPeople(action) || (action === 'drink' && thing !== undefined)) ? [who] : []))))
  const workers = new Set([...busy, ...dressed])
  if (workers.size === 0) return screenplay
  const living = screenplay.cast.filter(({ id }) => ['person', 'animal', 'robot'].includes(kindOf(id) ?? ''))
  const heights = new Map(living.map(({ id }) => [id, heightOf(id)]))
  const person = Math.max(0, ...living.filter(({ id }) => kindOf(id) === 'person').map(({ id }) => heightOf(id)))
  const factors = person > 0 ? new Map([...workers].map((id) => [id, Math.min(Math.max(1, (besidePerson.least * person) / heightOf(id)), Math.max(0.1, (besidePerson.most * person) / heightOf(id)))])) : amongThemselves(heights)
  const things = Math.max(1, Math.min(...[...factors.values()]))
  const fitted = new Set([...workedWith(screenplay), ...mountsIn(screenplay)])
  const scaled = <Entity extends Screenplay['props'][number]>(entity: Entity, factor: number): Entity => (Math.abs(factor - 1) < 0.02 ? entity : { ...entity, appearance: { ...entity.appearance, scale: rounded(Math.min(10, (entity.appearance?.scale ?? 1) * factor)) } })
  const cast = screenplay.cast.map((member) => scaled(member, factors.get(member.id) ?? 1))
  const props = screenplay.props.map((prop) => scaled(prop, boardFactor(prop) ?? (fitted.has(prop.id) || person > 0 ? 1 : things)))
  return { ...screenplay, cast, props }

  function kindOf(id: string): string | undefined { return recipeIn(screenplay, screenplay.cast.find((member) => member.id === id)?.recipe ?? '')?.kind }

  /** As tall as it stands in the film: who works on two legs. */
  function heightOf(id: string): number {
    const member = screenplay.cast.find((each) => each.id === id)
    const recipe = recipeIn(screenplay, member?.recipe ?? '')
    const isLow = recipe !== undefined && recipe.locomotion === 'quadruped' && !busy.has(id)
    return Math.max(recipe?.heightM ?? 1, isLow ? lowShare * sizeOf(recipe, undefined) : 0) * (member?.appearance?.scale ?? 1) * (busy.has(id) && recipe?.locomotion === 'quadruped' ? onHindLegs : 1)
  }

  /** A board that an animal rides is long enough for it. */
  function boardFactor({ id, recipe, appearance }: Screenplay['props'][number]): number | undefined {
    const rider = ridersOn(id).find((each) => factors.has(each))
    const board = recipeById(recipe)
    if (rider === undefined || board === undefined || board.kind === 'vehicle') return undefined
    return Math.max(1, (boardShare * heightOf(rider) * (factors.get(rider) ?? 1)) / (boardM * (appearance?.scale ?? 1)))
  }

  function ridersOn(id: string): string[] {
    return screenplay.shots.flatMap(({ placements = {} }) => Object.entries(placements).flatMap(([rider, at]) => (at.kind === 'carried' && at.on.some(({ entityId }) => entityId === id) ? [rider] : [])))
  }
}

/** How long a board is that people ride on, metres. */
const boardM = 0.8

/** The tallest within its bounds, the smallest no less than its share of it, their order kept. */
function amongThemselves(heights: ReadonlyMap<string, number>): Map<string, number> {
  const tallest = Math.max(...heights.values())
  const smallest = Math.min(...heights.values())
  const least = leastShares[heights.size] ?? 0
  const power = smallest / tallest < 0.99 * least ? log(least) / log(smallest / tallest) : 1
  const top = Math.min(Math.max(tallest, tallestM.least), tallestM.most)
  return new Map([...heights].map(([id, height]) => [id, (top * exp(log(height / tallest) * power)) / height]))
}

/** Things that who uses them has in hand, or works on, and more of their kind or name: they are fitted to him. */
function workedWith({ shots, props }: Screenplay): string[] {
  const used = new Set(shots.flatMap(({ beats }) => beats.flatMap(({ action, with: thing, target }) => [thing, workplaces[action] === undefined ? undefined : target])))
  const kinds = new Set(props.flatMap(({ id, recipe }) => (used.has(id) ? [recipe] : [])))
  const labels = new Set(props.flatMap(({ id, label }) => (used.has(id) ? [label] : [])))
  return props.flatMap(({ id, recipe, label }) => (kinds.has(recipe) || labels.has(label) ? [id] : []))
}

const mountsIn = ({ shots }: Screenplay): string[] => shots.flatMap(({ placements = {} }) => Object.values(placements).flatMap((at) => (at.kind === 'carried' ? at.on.map(({ entityId }) => entityId) : [])))
const rounded = (value: number): number => Math.round(value * 100000) / 100000
