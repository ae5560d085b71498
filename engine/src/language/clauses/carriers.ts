import type { Attached, Clause, NounPhrase } from './grammar.ts'
import { verbForms } from '../words/inflection.ts'
import type { Lexicon } from '../words/lexicon.ts'
import { isLiving } from '../words/living.ts'
import { isOfRoom } from '../places/room-parts.ts'

/** After these, "on" and "in" are said of the thing just named: beside a vase on a table. */
const beside = new Set(['beside', 'next to', 'near', 'in front of', 'behind', 'by', 'on the left of', 'on the right of', 'on the left side of', 'on the right side of', 'to the left of', 'to the right of'])
/** Verbs that bring their object where the preposition says. */
const moving: ReadonlySet<string> = new Set(['put', 'place', 'set', 'lay', 'drop', 'throw', 'pour', 'squeeze', 'spread', 'hang', 'write', 'draw', 'paint', 'leave', 'play', 'push', 'press', 'stack', 'balance', 'use', 'scroll', 'check', 'watch', 'see'])

/** What has been said of a clause when a preposition comes. */
interface Said { last: NounPhrase | undefined; clause: Clause; lastAttachedBy: string | undefined }

/** "a cat on her head" after "with" is said of the cat; before the verb it is said of the subject. */
export function carrierOf(attached: Attached, { last, clause, lastAttachedBy }: Said, lexicon: Lexicon): NounPhrase | undefined {
  const { preposition } = attached
  // "her hair in a bun"
  if (preposition === 'in' && last?.head === 'hair') return last
  if ((preposition === 'in' || preposition === 'on') && last !== undefined && clause.objects.at(-1) === last && seats(attached.noun, lexicon) && isAlive(last, lexicon)) return last
  // "looks at a painting on the wall": that is where the painting is
  if (preposition === 'on' && isOfRoom(attached.noun) && last !== undefined && clause.verb !== undefined && !clause.subjects.includes(last) && !isAlive(last, lexicon)) return last
  if (preposition === 'on' && lastAttachedBy === 'with' && isOnBody(attached.noun, last, lexicon)) return last
  if (preposition === 'on' && liesThere(attached.noun, { last, clause, lastAttachedBy }, lexicon)) return last
  const nested = lastAttachedBy === 'with' || (lastAttachedBy !== undefined && beside.has(lastAttachedBy) && (preposition === 'on' || preposition === 'in'))
  if (nested && last !== undefined && preposition !== 'with' && clause.verb !== undefined) return last
  // "is afraid of a cucumber" is not said of who is
  if (preposition === 'of') return clause.verb !== undefined && last !== undefined && clause.subjects.includes(last) ? undefined : last
  if (clause.verb !== undefined) return undefined
  // "five squirrels and three acorns under an oak": all of them are under it
  const { subjects } = clause
  const isShared = subjects.length > 1 && preposition !== 'with' && subjects.every((subject) => subject.attached.length === 0)
  return isShared ? undefined : subjects.at(-1)
}

/** "a turtle with a castle on its back": what somebody has with him is on a part of him. */
function isOnBody({ possessor, head }: NounPhrase, last: NounPhrase | undefined, lexicon: Lexicon): boolean {
  return last !== undefined && possessor !== undefined && !('kind' in possessor) && lexicon.bodyPart(head) !== undefined
}

/** "hammers a sword on an anvil": a thing after its verb is on another thing, unless that is what somebody sits or rides on. */
function liesThere(support: NounPhrase, { last, clause }: Said, lexicon: Lexicon): boolean {
  if (last === undefined || clause.objects.at(-1) !== last || isAlive(last, lexicon) || lexicon.actionNoun(last.head) !== undefined || lexicon.namedThing(last.head) === undefined) return false
  const recipe = lexicon.recipe(lexicon.namedThing(support.head)?.id ?? '')
  return recipe !== undefined && ['prop', 'structure', 'plant'].includes(recipe.kind) && !['seat', 'deck', 'saddle'].some((socket) => socket in recipe.sockets) && recipe.heightM < 3 && !verbForms(clause.verb?.lower ?? '').some((form) => moving.has(form))
}

/** Whether somebody can sit in it or on it. */
function seats(phrase: NounPhrase, lexicon: Lexicon): boolean {
  const found = lexicon.namedThing(phrase.head)
  return found !== undefined && 'seat' in (lexicon.recipe(found.id)?.sockets ?? {})
}

/** Whether a phrase means somebody rather than something. */
export function isAlive(phrase: NounPhrase, lexicon: Lexicon): boolean {
  return phrase.pronoun !== undefined || isLiving(phrase.head, lexicon)
}
