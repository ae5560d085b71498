import type { Lexicon } from './lexicon.ts'

/** Whether a noun names somebody who acts by himself: a person, an animal, a robot. */
export function isLiving(noun: string, lexicon: Lexicon): boolean {
  return lexicon.isPerson(noun) || ['person', 'animal', 'robot'].includes(lexicon.recipe(lexicon.thing(noun)?.id ?? '')?.kind ?? '')
}
