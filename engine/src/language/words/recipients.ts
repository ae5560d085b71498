import { isCompanyWord } from '../cast/bodies.ts'
import type { NounPhrase, Word } from '../clauses/grammar.ts'
import { singular, verbForms } from './inflection.ts'
import type { Lexicon } from './lexicon.ts'

/** Verbs after which somebody may be named before the thing: gives a woman flowers. */
const giving: ReadonlySet<string> = new Set(['give', 'hand', 'serve', 'offer', 'bring', 'pass', 'sell', 'teach', 'tell', 'read', 'show', 'buy', 'feed', 'throw', 'toss', 'send', 'lend', 'pour', 'cook', 'make', 'sing', 'deliver'])

/** Whether a verb form may be followed by the one to whom something is given. */
export const isGiving = (verb: string): boolean => verbForms(verb).some((form) => giving.has(form))

/** Where the recipient ends who is named before the thing that is given, as the end of a run of words; undefined where a phrase names one thing only. */
export function recipientEnd(words: readonly Word[], start: number, { phrase, lexicon }: { phrase: NounPhrase; lexicon: Lexicon }): number | undefined {
  let at = start - 1
  while (words[at]?.class === 'adv') at--
  const verb = words[at]
  if (verb?.class !== 'verb' || !isGiving(verb.lower) || phrase.possessor !== undefined && 'kind' in phrase.possessor) return undefined
  if (lives(phrase.head, lexicon)) return undefined
  const recipient = phrase.modifiers.filter((word) => word.class === 'noun' && isRecipient(word, phrase, lexicon)).at(-1)
  return recipient === undefined ? undefined : words.indexOf(recipient) + 1
}

const kindOf = (noun: string, lexicon: Lexicon) => lexicon.recipe(lexicon.namedThing(noun)?.id ?? '')?.kind
const lives = (noun: string, lexicon: Lexicon): boolean => isCompanyWord(noun) || lexicon.isPerson(noun) || ['person', 'animal', 'robot'].includes(kindOf(noun, lexicon) ?? '')

/** A person, or an animal where the thing or the animal is in the plural: a dog treat is one thing, dog treats may be given to it. */
function isRecipient({ lower }: Word, { plural }: NounPhrase, lexicon: Lexicon): boolean {
  const { noun, plural: isSeveral } = singular(lower)
  return kindOf(noun, lexicon) === 'animal' ? plural || isSeveral : lives(noun, lexicon)
}
