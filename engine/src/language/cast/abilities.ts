import type { Entity } from './cast.ts'
import type { Lexicon } from '../words/lexicon.ts'
import { skyHigh } from '../words/sky.ts'

/** What bodies without hands do instead. */
const unsuited: Readonly<Record<string, string>> = { play: 'hop', kick: 'jump', juggle: 'jump', read: 'look', throw: 'jump', catch: 'jump', hug: 'cling', give: 'show-thing', peel: 'eat', axel: 'spin', tumble: 'roll', cartwheel: 'roll', handspring: 'jump', 'pick-up': 'eat', laugh: 'vocalize', point: 'look', wave: 'look', drink: 'eat' }

/** Gestures for which one of many arms will do. */
const withTentacles: ReadonlySet<string> = new Set(['wave'])

const airborne = new Set(['ride', 'fly', 'hover', 'fall'])

/** Toys that go on their own wheels although they are no vehicles. */
const wheeledToys: ReadonlySet<string> = new Set(['toy-car', 'toy-train', 'toy-truck'])
/** Whether something goes on wheels of its own. */
export const isOnWheels = ({ recipe }: Entity): boolean => recipe.locomotion === 'wheels' || recipe.affordances.includes('drive') || wheeledToys.has(recipe.id)

/** How a thing goes that has no limbs: on its wheels or its keel, else straight through the air. */
function thingsWay(action: string, who: Entity): string {
  if (action === 'roll' || action === 'fall' || action === 'spin') return action
  // a plane that cruises is in the air, though it has wheels
  if (action === 'drift' && isFlyer(who)) return action
  const onGround = isOnWheels(who) || (who.recipe.kind === 'vehicle' && who.recipe.affordances.includes('float'))
  return onGround && action !== 'fly' && action !== 'hover' ? 'drive' : 'drift'
}

/** What is rooted or built where it is: walls and trees do not go anywhere, whatever is said of them. */
export const isRooted = ({ recipe }: Entity): boolean => (recipe.kind === 'structure' || (recipe.kind === 'plant' && recipe.heightM > largestLooseM)) && !skyHigh.has(recipe.id) && !loose.has(recipe.id)
/** What is called a structure and moves. */
const loose: ReadonlySet<string> = new Set(['banner', 'soap-bubble', 'smoke', 'wave', 'tornado', 'fire', 'water-drop', 'tumbleweed'])
/** Whether something is called a structure and moves. */
export const isLoose = ({ recipe }: Entity): boolean => loose.has(recipe.id)
/** A plant no taller than this may be loose, metres. */
const largestLooseM = 0.6

/** What flies by itself without the wings of a bird. */
const flyers: ReadonlySet<string> = new Set(['airplane', 'propeller-plane', 'biplane', 'fighter-jet', 'helicopter', 'drone', 'hot-air-balloon', 'airship', 'ufo', 'dragon', 'superhero', 'superheroine'])
/** Whether something is in the sky by itself, so that the sky is where it plays. */
export const isFlyer = ({ recipe }: Entity): boolean => recipe.locomotion === 'bird' || flyers.has(recipe.id)

/** The action that this body does instead where it has not the limbs for it. */
export function suited(lexicon: Lexicon, action: string, who: Entity): string {
  const entry = lexicon.actionEntry(action)
  const { locomotion } = who.recipe
  if (!who.isCast && (entry?.travels === true || airborne.has(action))) return thingsWay(action, who)
  if (entry === undefined || entry.locomotions.includes(locomotion)) return action
  if (airborne.has(action) && who.appearance.grafts?.some(({ part }) => part === 'wings') === true) return action
  if (locomotion === 'octopus' && withTentacles.has(action)) return action
  const instead = entry.instead?.[locomotion]
  if (instead !== undefined) return instead
  if (!entry.travels) return unsuited[action] ?? action
  const ways = { fish: 'swim', octopus: 'swim', bird: 'fly', wheels: 'drive', none: 'drift', biped: 'walk', quadruped: 'run', snake: 'walk' } as const
  return ways[locomotion]
}

/** Whether a body does something else than is named: a fish that runs swims. Crawling is how those walk who have no knees to go on. */
export function isInstead(lexicon: Lexicon, action: string, who: Entity): boolean {
  const done = suited(lexicon, action, who)
  return done !== action && !(action === 'crawl' && done === 'walk' && who.recipe.locomotion !== 'biped')
}

/** Whether a body can do an action at all: things only what needs no limbs. */
export function canAct(lexicon: Lexicon, action: string, who: Entity): boolean {
  // a wheel or the sails of a mill turn where they stand
  if (action === 'spin' && !who.isCast) return true
  if (isRooted(who) && action !== 'roll' && action !== 'fall' && !action.startsWith('thing-')) return false
  return who.isCast || lexicon.actionEntry(action)?.locomotions.includes(who.recipe.locomotion) === true
}
