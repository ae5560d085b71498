import { changeVerbs } from '../../catalog/index.ts'
import type { Clause } from '../clauses/grammar.ts'
import { verbForms } from '../words/inflection.ts'
import type { Lexicon } from '../words/lexicon.ts'
import type { Part } from '../cast/pronouns.ts'

/** What befalls things rather than what somebody does. */
const ofThings: ReadonlySet<string> = new Set(['fall', 'break', 'shatter', 'spill', 'burst', 'melt', 'explode', 'crack', 'bounce', 'burn', 'glow', 'freeze', 'boil', 'tip', 'topple', 'collapse', 'crumble', 'smash', 'split', 'dissolve', 'bloom', 'sprout', 'ripen', 'wilt', 'wither'])
/** What things do that nobody holds, as well as bodies. */
const ofLoose: ReadonlySet<string> = new Set(['float', 'fly', 'drift', 'roll', 'rise', 'swirl', 'sway', 'flutter', 'sink', 'slide', 'hover', 'open', 'close', 'move', 'shake'])

/** Whether an opening verb says that something else is done from then on: who begins to is somebody. */
export const begins = (lemma: string): boolean => lemma === 'start' || lemma === 'begin' || lemma === 'decide' || lemma === 'proceed'

/**
 * The part that the subject of a clause has: what befalls things is said of them, what takes limbs or is begun ("then they suddenly start
 * spinning") of somebody. `begun` is whether the verb follows one that opens it.
 */
export function partOfSubject(clause: Clause, lemma: string, { lexicon, begun }: { lexicon: Lexicon; begun: boolean }): Part {
  if (ofThings.has(lemma)) return 'befallen'
  const forms = verbForms(clause.verb?.lower ?? '')
  const action = lexicon.actionEntry(lexicon.namedAction(clause.verb?.lower ?? '', clause.particle)?.id ?? '')
  if (action === undefined || forms.some((form) => ofLoose.has(form))) return begun && !forms.some((form) => changeVerbs.has(form) || ofLoose.has(form)) ? 'willed' : 'doer'
  const isOfBodies = !action.locomotions.includes('none') && !action.travels && action.id !== 'spin'
  return isOfBodies || begun ? 'willed' : 'doer'
}
