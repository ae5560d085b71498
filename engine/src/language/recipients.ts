import { isCompanyWord } from './bodies.ts'
import type { NounPhrase, Word } from './grammar.ts'
import { verbForms } from './inflection.ts'
import type { Lexicon } from './lexicon.ts'

/** Verbs after which somebody may be named before the thing: gives a woman flowers. */
const giving: ReadonlySet<string> = new Set(['give', 'hand', 'serve', 'offer', 'bring', 'pass', 'sell', 'teach', 'tell', 'read', 'show', 'buy', 'feed', 'throw', 'toss', 'send', 'lend', 'pour', 'cook', 'make', 'sing', 'deliver'])

/** Where the recipient ends who is named before the thing that is given, as the end of a run of words; undefined where a phrase names one thing only. */
export function recipientEnd(words: readonly Word[], start: number, { phrase, lexicon }: { phrase: NounPhrase; lexicon: Lexicon }): number | undefined {
  let at = start - 1
  while (words[at]?.class === 'adv') at--
  const verb = words[at]
  if (verb?.class !== 'verb' || !verbForms(verb.lower).some((form) => giving.has(form)) || phrase.possessor !== undefined && 'kind' in phrase.possessor) return undefined
  if (lives(phrase.head, lexicon)) return undefined
  const recipient = phrase.modifiers.filter((word) => word.class === 'noun' && isRecipient(word, phrase, lexicon)).at(-1)
  return recipient === undefined ? undefined : words.indexOf(recipient) + 1
}

const kindOf = (noun: string, lexicon: Lexicon) => lexicon.recipe(lexicon.namedThing(noun)?.id ?? '')?.kind
const lives = (noun: string, lexicon: Lexicon): boolean => isCompanyWord(noun) || lexicon.isPerson(noun) || ['person', 'animal', 'robot'].includes(kindOf(noun, lexicon) ?? '')

/** A person, or an animal before several things: a dog treat is one thing, a dog treats are given to it. */
function isRecipient({ lower }: Word, { plural }: NounPhrase, lexicon: Lexicon): boolean {
  return kindOf(lower, lexicon) === 'animal' ? plural : lives(lower, lexicon)
}
