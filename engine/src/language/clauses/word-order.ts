import type { Clause } from './grammar.ts'
import type { Lexicon } from '../words/lexicon.ts'
import { isLiving } from '../words/living.ts'
import { speaking } from '../deeds/meanings.ts'

/*
 * Clauses in which whoever does it does not stand before the verb, as they would be told with the doer first.
 */

/** "is squeezed by hand", "is chased by a dog": told from the side of who does it; undefined where nobody is named. */
export function toldByDoer(clause: Clause, lexicon: Lexicon): Clause | undefined {
  const by = clause.passive ? clause.attached.find(({ preposition, noun }) => preposition === 'by' && (noun.head === 'hand' || isLiving(noun.head, lexicon))) : undefined
  const action = by === undefined ? undefined : lexicon.action(clause.verb?.lower ?? '')
  return by === undefined || action === undefined ? undefined : { ...clause, passive: false, subjects: [by.noun], objects: clause.subjects, attached: clause.attached.filter((each) => each !== by) }
}

/** "…," says the girl: who speaks stands after the verb; undefined where nobody does. */
export function toldBySpeaker(clause: Clause, lexicon: Lexicon): Clause | undefined {
  const [object, ...others] = clause.objects
  const isSaid = clause.quotes.length > 0 && object !== undefined && lexicon.namedAction(clause.verb?.lower ?? '') !== undefined && speaking.has(lexicon.namedAction(clause.verb?.lower ?? '')?.id ?? '')
  const isAfter = isSaid && clause.quotes.every(({ startChar }) => startChar < (clause.verb?.startChar ?? 0)) && (object.words[0]?.startChar ?? 0) > (clause.verb?.startChar ?? 0) && !clause.subjects.some(({ words }) => (words[0]?.startChar ?? 0) > (clause.quotes[0]?.startChar ?? 0))
  return isAfter && isLiving(object.head, lexicon) ? { ...clause, subjects: [object], objects: others } : undefined
}
