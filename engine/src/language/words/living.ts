import type { Lexicon } from './lexicon.ts'

/** Whether a noun names somebody who acts by himself: a person, an animal, a robot. */
export function isLiving(noun: string, lexicon: Lexicon): boolean {
  // a trimmer is a tool, though one who trims is called so too
  const named = lexicon.namedThing(noun)
  if (named?.approximated === false && lexicon.recipe(named.id)?.kind === 'prop') return false
  return lexicon.isPerson(noun) || ['person', 'animal', 'robot'].includes(lexicon.recipe(lexicon.thing(noun)?.id ?? '')?.kind ?? '')
}
