import { lightVerbs } from '../../catalog/index.ts'
import type { Casting, Entity } from '../cast/cast.ts'
import type { Clause, NounPhrase } from '../clauses/grammar.ts'
import { verbForms } from '../words/inflection.ts'
import type { Story } from '../story.ts'

/*
 * What verbs mean by the company they keep, and the lists of verbs that the reading of clauses asks.
 */

/** Where a clause begins in the prompt. */
export function startOf({ subjects, verbWords, objects, attached, quotes }: Clause): number {
  return Math.min(...[...subjects, ...objects].flatMap(({ words }) => words.map((word) => word.startChar)), ...verbWords.map((word) => word.startChar), ...attached.flatMap(({ words }) => words.map((word) => word.startChar)), ...quotes.map((word) => word.startChar))
}

/** How often, or how many turns: three cartwheels, a triple axel. */
export function countOf(noun: NounPhrase | undefined): number | undefined {
  if (noun === undefined) return undefined
  const turns = { single: 1, double: 2, triple: 3, quadruple: 4, quad: 4 } as const
  const word = [...noun.modifiers, ...noun.headWords].map(({ lower }) => lower).find((lower): lower is keyof typeof turns => lower in turns)
  if (word !== undefined) return turns[word]
  if (/axel|axle/.test(noun.head)) return 1
  return noun.count > 1 && noun.words.some(({ class: wordClass }) => wordClass === 'num') ? noun.count : undefined
}

/** How many are eaten when the plural is all that is said. */
export const servings = 5
/** What is taller than this is not carried in a hand, metres. */
export const largestHeldM = 0.9
/** What is built and taller than this does not break from a blow, metres. */
export const largestBrokenM = 2.4
/** Bodies that let themselves down on a thread. */
export const dangling: ReadonlySet<string> = new Set(['spider', 'caterpillar', 'ant'])

/** "does a backflip, then a cartwheel": what is done next is a noun, and the verb is the last one. */
export function elliptic(clause: Clause, previous: Clause | undefined): Clause {
  const isBare = clause.verb === undefined && clause.order === 'then' && clause.subjects.length === 1 && clause.attached.length === 0
  if (!isBare || previous?.verb === undefined || !lightVerbs.has(verbForms(previous.verb.lower)[0] ?? '')) return clause
  return { ...clause, verb: previous.verb, subjects: previous.subjects, objects: clause.subjects }
}

/** Verbs that bring their object to a place. */
export const putting: ReadonlySet<string> = new Set(['put', 'leave', 'place', 'set', 'lay', 'drop', 'hang', 'pour', 'squeeze', 'spread', 'sprinkle', 'stick', 'stack', 'pack', 'load', 'arrange', 'dip', 'hide', 'pin', 'spill', 'balance'])
export const onto: ReadonlySet<string> = new Set(['on', 'onto', 'into', 'in', 'inside', 'under', 'beside', 'next to', 'on top of', 'behind', 'over', 'in front of'])

/** What a thing does that only falls: a ball bounces by itself. */
export const falling: ReadonlySet<string> = new Set(['fall', 'drop', 'bounce'])

/** What verbs of one thing against another leave, by the deed that leaves the same. */
export const acting: Readonly<Record<string, string>> = { press: 'press', push: 'press', poke: 'puncture', hit: 'crack', strike: 'crack', stab: 'puncture', pierce: 'puncture', prick: 'puncture' }
export const against: ReadonlySet<string> = new Set(['into', 'through', 'against', 'on', 'onto', 'down on'])

/** Postures in which one rests. */
export const lying: ReadonlySet<string> = new Set(['lie', 'lie-down', 'sleep', 'sunbathe'])

/** Actions of saying something. */
export const speaking: ReadonlySet<string> = new Set(['talk', 'whisper-to', 'sing', 'scream', 'laugh', 'cry'])

/** Stands for playing as such until it is known who plays with what. */
export const frolic = 'frolic'

/** What somebody is carried by, or stands on. */
export function supportsOf(story: Story, who: Entity, { entities }: Casting): Entity[] {
  const placement = story.carried.get(who.id)
  const ids = placement?.kind === 'carried' ? placement.on.map(({ entityId }) => entityId) : []
  return entities.filter(({ id }) => ids.includes(id))
}

/** What somebody climbs, as the goal of the climb. */
export function climbed(things: readonly Entity[], who: Entity): { target?: Entity } {
  const thing = things.find((each) => each !== who)
  return thing === undefined ? {} : { target: thing }
}
