import { sizeWords, stateEffects, unchangedStates } from '../../catalog/index.ts'
import type { Clause, NounPhrase, Word } from './grammar.ts'
import { colorOf, materialOf } from '../words/lexicon.ts'

/** What a clause says of before and after: the words of each. */
export interface Complement { from: Word[]; to: Word[]; nouns: NounPhrase[] }

/** Everything after the verb, in order: what follows "from" is before, the rest after. */
export function complementOf(clause: Clause): Complement {
  const said: { at: number; word: Word; before: boolean }[] = []
  const nouns: NounPhrase[] = []
  const take = (words: readonly Word[], before: boolean) => said.push(...words.filter((word) => word.class === 'noun' || word.class === 'adj' || word.class === 'adv' || word.class === 'verb').map((word) => ({ at: word.index, word, before })))
  for (const adverb of clause.adverbs) {
    const previous = clause.attached.flatMap(({ words }) => words).filter(({ index }) => index < adverb.index).at(-1)
    take([adverb], previous?.lower === 'from')
  }
  for (const object of clause.objects) {
    take(object.words, false)
    nouns.push(object)
    for (const { preposition, noun } of object.attached) { take(noun.words, preposition === 'from'); nouns.push(noun) }
  }
  for (const { preposition, noun } of clause.attached) {
    if (!['to', 'into', 'from', 'in', 'with', 'of'].includes(preposition)) continue
    take(noun.words, preposition === 'from')
    nouns.push(noun)
    for (const nested of noun.attached) { take(nested.noun.words, nested.preposition === 'from'); nouns.push(nested.noun) }
  }
  const inOrder = said.sort((a, b) => a.at - b.at)
  return { from: inOrder.filter(({ before }) => before).map(({ word }) => word), to: inOrder.filter(({ before }) => !before).map(({ word }) => word), nouns }
}

/** Whether anything is said of how a thing is before or after. */
export function hasStates({ from, to }: Complement): boolean {
  return [...from, ...to].some((word) => isState(word))
}

/** Whether a word says how a thing is: its colour, stuff, size or state. */
export function isState({ lower }: Word): boolean {
  return colorOf(lower) !== undefined || materialOf(lower) !== undefined || sizeWords[lower] !== undefined || stateEffects[lower] !== undefined || unchangedStates.has(lower)
}
