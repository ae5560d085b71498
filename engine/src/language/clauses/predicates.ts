import { formWords, glowWords, patternWords, shapeWords, sizeWords } from '../../catalog/index.ts'
import { refersTo, type Entity } from '../cast/entity.ts'
import type { Clause, NounPhrase, Word } from './grammar.ts'
import { colorOf, materialOf } from '../words/lexicon.ts'
import { qualify } from '../words/qualities.ts'
import type { SpanBook } from '../spans.ts'

/** Whether a word says how something looks, whoever it is said of. */
const isLook = ({ lower }: Word): boolean => colorOf(lower) !== undefined || materialOf(lower) !== undefined || glowWords.has(lower) || [patternWords, shapeWords, formWords, sizeWords].some((table) => Object.hasOwn(table, lower))

/** "red", "tall and blue" after a verb, where nothing more is named. */
const isOnlyLook = ({ words, modifiers, headWords, pronoun }: NounPhrase): boolean => pronoun === undefined && words.length === modifiers.length + headWords.length && words.every(isLook)

/** "the dress is red", "a vase that is tall and blue": how the subjects look; answers the clause without those words. */
export function withoutLooks(clause: Clause, subjects: readonly Entity[], spans: SpanBook): Clause {
  if (subjects.length === 0 || clause.passive) return clause
  const said = [...clause.objects.filter(isOnlyLook).flatMap(({ words }) => words), ...clause.adverbs.filter((word) => word.class === 'adj' && isLook(word))]
  for (const word of said) {
    for (const one of subjects) qualify(one.appearance, word, one.recipe)
    spans.add(word, { kind: 'shown', ...refersTo(subjects) })
  }
  return said.length === 0 ? clause : { ...clause, objects: clause.objects.filter((object) => !isOnlyLook(object)) }
}

/** "a black and white cat": two colours of one thing, and no thing and a colour. */
export function pairedColors(words: readonly Word[]): Word[] {
  return words.flatMap((word, i): Word[] => {
    const [before, after, then] = [words[i - 1], words[i + 1], words[i + 2]]
    const isJoint = (one: Word | undefined, two: Word | undefined, three: Word | undefined): boolean => one !== undefined && two !== undefined && three !== undefined && colorOf(one.lower) !== undefined && colorOf(two.lower) !== undefined && (three.class === 'noun' || three.class === 'adj')
    if (word.lower === 'and' && isJoint(before, after, then)) return []
    return [after?.lower === 'and' && isJoint(word, then, words[i + 3]) ? { ...word, class: 'adj' } : word]
  })
}
