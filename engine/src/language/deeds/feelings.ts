import { feelings } from '../../catalog/index.ts'
import type { Clause, NounPhrase, Word } from '../clauses/grammar.ts'
import { verbForms } from '../words/inflection.ts'

/** A feeling that is said of somebody, and the words that say it. */
export interface Feeling { action: string; manner: string; words: readonly Word[] }

/** Verbs that say how somebody is. */
const linking: ReadonlySet<string> = new Set(['be', 'look', 'feel', 'seem', 'get', 'become', 'appear', 'grow', 'turn', 'stay', 'remain', 'sound'])

/** "looks sad", "is terrified": how somebody feels, as something that is seen of him. */
export function feelingOf(clause: Clause): Feeling | undefined {
  if (!verbForms(clause.verb?.lower ?? '').some((form) => linking.has(form)) && !clause.passive) return undefined
  const said = clause.passive && clause.verb !== undefined ? [clause.verb] : [...clause.objects.flatMap(({ words }) => words), ...clause.adverbs]
  const word = said.find(({ lower }) => Object.hasOwn(feelings, lower))
  const feeling = word === undefined ? undefined : feelings[word.lower]
  return word === undefined || feeling === undefined || clause.objects.some(isThing) ? undefined : { action: feeling.action ?? 'idle', manner: feeling.manner, words: [word] }
}

/** A happy dog is a dog and no feeling. */
const isThing = ({ words }: NounPhrase): boolean => words.some(({ lower, class: wordClass }) => wordClass === 'noun' && !Object.hasOwn(feelings, lower))

/** The manner in which somebody does things who is called so: a sad clown walks sadly. */
export function moodOf(phrases: readonly NounPhrase[]): string | undefined {
  const word = phrases.flatMap(({ modifiers }) => modifiers).find(({ lower }) => Object.hasOwn(feelings, lower))
  return word === undefined ? undefined : feelings[word.lower]?.manner
}
