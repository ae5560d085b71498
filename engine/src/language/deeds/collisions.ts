import { isOnWheels, isRooted } from '../cast/abilities.ts'
import type { Doing } from './doing.ts'
import type { Entity } from '../cast/entity.ts'

/** Verbs by which two things meet with force. */
const meeting = /^(?:collid|crash|bump|ram(?:s|m|$)|smash|slam|bang)/
/** Verbs that say so of what rolls or drives, and something else of tools. */
const hitting = /^(?:hit|strik|struck|knock|run(?:s|ning)?$|ran$|driv|drove|plow|plough)/
/** Prepositions of what is met. */
const against: ReadonlySet<string> = new Set(['into', 'with', 'against'])

/** What a thing runs into, by what a clause says: the other who does the same, its object, or what is named after "into" or "with". Undefined where nothing is met, or somebody is. */
export function struckBy(who: Entity, { clause, actors, objects, goal, instrument }: Doing): Entity | undefined {
  const verb = clause.verb?.lower ?? ''
  const isInto = clause.attached.some(({ preposition }) => against.has(preposition)) || clause.particle === 'into'
  const rolls = isOnWheels(who) || who.recipe.affordances.includes('roll')
  const isPlain = /^(?:hit|strik|struck|knock)/.test(verb)
  if (who.isCast || isRooted(who) || !(meeting.test(verb) || (hitting.test(verb) && rolls && (isPlain || isInto)))) return undefined
  const named = [...actors, ...objects, ...(goal === undefined ? [] : [goal.to]), ...(instrument === undefined ? [] : [instrument])]
  return named.find((other) => other !== who && !other.isCast)
}
