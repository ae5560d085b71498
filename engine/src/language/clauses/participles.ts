import type { NounPhrase, Word } from './grammar.ts'
import type { Lexicon } from '../words/lexicon.ts'

/** Participles that say of something that it turns, even within its name: a spinning top. */
const turning: ReadonlySet<string> = new Set(['spinning', 'rotating', 'whirling', 'twirling', 'revolving'])
/** Participles that only say that something goes. */
const going: ReadonlySet<string> = new Set(['moving', 'passing', 'approaching', 'oncoming', 'departing', 'arriving', 'travelling', 'traveling', 'leaving'])
/** Whether a word says no more than that something goes: a moving truck. */
export const isGoing = ({ lower }: Word): boolean => going.has(lower)

/** What a body does when a participle stands before its name: "two galloping horses". */
export function participleOf(phrase: NounPhrase, lexicon: Lexicon): { word: Word; verb: string; isOfName: boolean } | undefined {
  const named = phrase.headWords.length > 1 ? phrase.headWords.slice(0, 1).find((word) => turning.has(word.lower) || isGoing(word)) : undefined
  const word = named ?? phrase.modifiers.find((modifier) => modifier.lower.endsWith('ing') && (isGoing(modifier) || lexicon.namedAction(modifier.lower) !== undefined))
  return word === undefined ? undefined : { word, verb: isGoing(word) ? 'going' : word.lower, isOfName: named !== undefined }
}
