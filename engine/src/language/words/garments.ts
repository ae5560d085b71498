import { attireWords } from '../../catalog/index.ts'
import type { NounPhrase } from '../clauses/grammar.ts'
import { singular } from './inflection.ts'
import type { Lexicon } from './lexicon.ts'

/** Prepositions of what somebody wears. */
export const wornBy: ReadonlySet<string> = new Set(['in', 'with', 'wearing', 'dressed in'])

/** Whether a phrase names a garment, or a way to wear one's hair, by its last word alone. */
export function namesGarment({ head, headWords }: NounPhrase, lexicon: Lexicon): boolean {
  const last = headWords.at(-1)?.lower ?? head
  if (attireWords.has(last) || attireWords.has(singular(last).noun)) return true
  const found = lexicon.namedThing(head)
  return found !== undefined && lexicon.recipe(found.id)?.kind === 'clothing'
}
