import type { Attached, Clause, NounPhrase } from '../clauses/grammar.ts'
import { verbForms } from '../words/inflection.ts'
import type { Lexicon } from '../words/lexicon.ts'
import type { WorkedDeed } from './worked-deed.ts'

/*
 * "from flower to flower", "collect nectar from one flower after another", "visits three roses": who flies goes from one to the next,
 * and is at each.
 */

/** Verbs that say by themselves that somebody goes from flower to flower. */
const visiting: ReadonlySet<string> = new Set(['visit', 'pollinate'])
/** What is fetched from flowers, and the verbs that fetch it. */
const fetched: ReadonlySet<string> = new Set(['nectar', 'pollen'])
const fetching: ReadonlySet<string> = new Set(['collect', 'gather', 'sip', 'drink', 'suck', 'feed', 'forage', 'harvest', 'take', 'get', 'seek', 'search', 'carry', 'pick'])
/** Prepositions of what somebody is among while he goes from one to the next. */
const amid: ReadonlySet<string> = new Set(['between', 'among', 'amongst', 'amid'])
const other: ReadonlySet<string> = new Set(['another', 'next', 'other'])

/** A clause in which flyers go from one thing to the next, as done to that thing. All other clauses stay as they are. */
export function asVisit(clause: Clause, lexicon: Lexicon): Clause {
  if (clause.verb === undefined || clause.subjects.length === 0 || !clause.subjects.every((subject) => flies(subject, lexicon))) return clause
  const forms = verbForms(clause.verb.lower)
  const attached = [...clause.attached, ...clause.objects.flatMap((object) => object.attached)]
  const stuff = forms.some((form) => fetching.has(form)) ? clause.objects.filter(({ head }) => fetched.has(head)) : []
  const [from, to] = [attached.find(({ preposition }) => preposition === 'from'), attached.find(({ preposition }) => preposition === 'to' || preposition === 'after')]
  const goesOn = from !== undefined && to !== undefined && (to.noun.head === from.noun.head || to.noun.pronoun !== undefined || other.has(to.noun.head))
  const among = attached.find(({ preposition, noun }) => amid.has(preposition) && noun.plural && isPlant(noun, lexicon))
  const source = goesOn ? from : among ?? (stuff.length > 0 || forms.some((form) => fetching.has(form)) ? attached.find(({ noun }) => isPlant(noun, lexicon)) : undefined)
  if (source === undefined || (!goesOn && !isPlant(source.noun, lexicon)) || lexicon.thing(source.noun.head) === undefined) return clause
  const rest = (each: Attached): boolean => each !== source && (!goesOn || each !== to)
  const words = [...stuff.flatMap((object) => object.words), ...source.words, ...(goesOn && to !== undefined ? [...to.words, ...to.noun.words] : [])]
  return { ...clause, verb: { ...clause.verb, lower: 'visits' }, verbWords: [...clause.verbWords, ...words], objects: [source.noun], attached: clause.attached.filter(rest) }
}

const recipeOf = ({ head }: NounPhrase, lexicon: Lexicon) => lexicon.recipe(lexicon.thing(head)?.id ?? '')
const flies = (noun: NounPhrase, lexicon: Lexicon): boolean => recipeOf(noun, lexicon)?.locomotion === 'bird'
const isPlant = (noun: NounPhrase, lexicon: Lexicon): boolean => recipeOf(noun, lexicon)?.kind === 'plant'

/** Who visits plants, or goes from one thing to the next, flies from each to the next: nobody else visits like that. */
export function visits({ lemma, subjects, objects }: WorkedDeed): Partial<WorkedDeed> | undefined {
  const isFlight = verbForms(lemma).some((form) => visiting.has(form)) && subjects.length > 0 && subjects.every(({ isCast, recipe }) => isCast && recipe.locomotion === 'bird')
  return isFlight && objects.length > 0 && objects.every(({ isCast }) => !isCast) ? { action: 'visit' } : undefined
}
