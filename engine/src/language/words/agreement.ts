import type { Word, WordClass } from '../clauses/grammar.ts'
import { isUnchanging, singular } from './inflection.ts'

const clauseEnds: ReadonlySet<WordClass> = new Set(['stop', 'comma', 'while', 'then', 'who'])

/** The words of a clause that has no verb yet. */
function clauseSoFar(words: readonly Word[]): readonly Word[] {
  return words.slice(words.findLastIndex(({ class: wordClass }) => clauseEnds.has(wordClass)) + 1)
}

/** "four bison" are many, though their name says it not. */
function isPluralNoun(word: Word | undefined, words: readonly Word[]): boolean {
  if (word?.class !== 'noun' || (word.tag === 'PROPN' && word.index > 0)) return false
  return isUnchanging(word.lower) ? words.some((other) => other.class === 'num' && other.lower !== 'one' && other.index < word.index) : singular(word.lower).plural
}

/** Whether the subject is not simply the noun before: "kids on a school bus", "a man in a suit and a woman in a dress". */
export function isFarSubject(words: readonly Word[]): boolean {
  const clause = clauseSoFar(words)
  return clause.some(({ class: wordClass }) => wordClass === 'prep') && !clause.some(({ class: wordClass }) => wordClass === 'verb' || wordClass === 'aux')
}

/** Whether a verb form agrees in number with the noun before it or, `far`, with the first noun of its clause and what is joined to it. */
export function agreesWithSubject(verb: string, words: readonly Word[], far = false): boolean {
  const isSingularForm = verb.endsWith('s') && !verb.endsWith('ss')
  if (!far) {
    const isOfPair = words.at(-2)?.lower === 'of' && words.at(-3)?.lower === 'pair'
    return (!isOfPair && isPluralNoun(words.at(-1), clauseSoFar(words))) !== isSingularForm
  }
  const clause = clauseSoFar(words)
  const head = clause.slice(0, clause.findIndex(({ class: wordClass }) => wordClass === 'prep')).findLast(({ class: wordClass }) => wordClass === 'noun')
  if (head === undefined) return false
  const isJoined = clause.some(({ class: wordClass }, i) => wordClass === 'and' && /^(?:det|num|poss)$/.test(clause[i + 1]?.class ?? ''))
  return (isPluralNoun(head, clause) || isJoined) !== isSingularForm
}
