import type { Clause, NounPhrase } from '../clauses/grammar.ts'
import { verbForms } from '../words/inflection.ts'
import type { Lexicon } from '../words/lexicon.ts'
import { isLiving } from '../words/living.ts'

/**
 * What stands as the object of a verb and is only the place where it is done: a bicycle leans on a wall, a submarine passes a
 * jellyfish. The clause is given back with its preposition before the noun.
 */
export function withPlaceOf(clause: Clause, lexicon: Lexicon): Clause {
  if (isTied(clause)) return { ...clause, passive: true, attached: clause.attached.map((each) => (each.preposition === 'to' ? { ...each, preposition: 'beside' } : each)) }
  const preposition = prepositionOf(clause, lexicon)
  const [noun, ...objects] = clause.objects
  return preposition === undefined || noun === undefined ? clause : { ...clause, objects, attached: [{ preposition, words: [], noun }, ...clause.attached] }
}

/** "a balloon tied to a mailbox": where somebody has fastened it. */
function isTied({ verb, objects, subjects }: Clause): boolean {
  return verb !== undefined && objects.length === 0 && subjects.length > 0 && /(?:ed|ened)$/.test(verb.lower) && verbForms(verb.lower).some((form) => fastened.has(form))
}
const fastened: ReadonlySet<string> = new Set(['tie', 'fasten', 'attach', 'chain', 'moor', 'tether', 'hitch', 'strap'])

function prepositionOf({ verb, subjects, objects, attached, particle, passive }: Clause, lexicon: Lexicon): string | undefined {
  const forms = verbForms(verb?.lower ?? '')
  const [noun] = objects
  if (passive || noun === undefined) return undefined
  if (forms.includes('lean') && particle !== undefined && subjects.length > 0 && !subjects.some(({ head, pronoun }) => pronoun !== undefined || isLiving(head, lexicon))) return 'against'
  const isHanded = attached.some(({ preposition }) => preposition === 'to') || objects.length > 1
  return forms.includes('pass') && !isHanded && isPassedBy(noun, lexicon) && !(isUnderWay(noun, lexicon) && subjects.length > 0 && subjects.every((subject) => isUnderWay(subject, lexicon))) ? 'past' : undefined
}

/** Of two vehicles that pass one another neither stands, unless that is said of it. */
function isUnderWay({ head, modifiers }: NounPhrase, lexicon: Lexicon): boolean {
  return lexicon.recipe(lexicon.namedThing(head)?.id ?? '')?.kind === 'vehicle' && !modifiers.some(({ lower }) => atRest.test(lower))
}
/** What is said of what stands. */
export const atRest = /^(?:park|stop|break|broken|strand|abandon|wait|stall)/

/** What is not handed over: somebody, or something that stands or drives. */
function isPassedBy({ head, pronoun }: NounPhrase, lexicon: Lexicon): boolean {
  if (pronoun !== undefined) return false
  const kind = lexicon.recipe(lexicon.namedThing(head)?.id ?? '')?.kind
  return kind !== undefined && ['person', 'animal', 'vehicle', 'structure', 'plant'].includes(kind)
}
