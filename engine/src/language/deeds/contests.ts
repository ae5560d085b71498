import { isRider } from '../cast/untold-mounts.ts'
import type { Clause } from '../clauses/grammar.ts'
import type { Lexicon } from '../words/lexicon.ts'
import { isLiving } from '../words/living.ts'

const contests: ReadonlySet<string> = new Set(['race', 'compete', 'contend'])
const opposing: ReadonlySet<string> = new Set(['with', 'against', 'versus', 'alongside'])

/** A clause in which those with whom somebody races take part as he does: "snails compete with toy trains". */
export function withRivals(clause: Clause, lemma: string, lexicon: Lexicon): Clause {
  if (!contests.has(lemma) || clause.subjects.length === 0) return clause
  if (lemma === 'race' && clause.objects.length > 0) return racesAll(clause, lexicon) ? { ...clause, subjects: [...clause.subjects, ...clause.objects], objects: [] } : clause
  const rivals = clause.attached.filter(({ preposition, noun }) => opposing.has(preposition) && noun.pronoun === undefined && canRace(noun.head, lexicon))
  return rivals.length === 0 ? clause : { ...clause, subjects: [...clause.subjects, ...rivals.map(({ noun }) => noun)], attached: clause.attached.filter((each) => !rivals.includes(each)) }
}

/** Whether what is raced is a rival: a person races his own car, and a cyclist another's. */
function racesAll({ subjects, objects }: Clause, lexicon: Lexicon): boolean {
  const drives = subjects.some(({ head, pronoun }) => pronoun !== undefined || (lexicon.recipe(lexicon.namedThing(head)?.id ?? '')?.kind === 'person' && !isRider(head)))
  return objects.every(({ head, pronoun, possessor }) => pronoun === undefined && possessor === undefined && canRace(head, lexicon) && !(drives && isRidden(head, lexicon)))
}

/** Whether somebody sits on it or in it who is said to race it. */
function isRidden(noun: string, lexicon: Lexicon): boolean {
  const recipe = lexicon.recipe(lexicon.namedThing(noun)?.id ?? '')
  return recipe?.kind === 'vehicle' || recipe?.sockets['seat'] !== undefined || recipe?.sockets['saddle'] !== undefined
}

function canRace(noun: string, lexicon: Lexicon): boolean {
  const recipe = lexicon.recipe(lexicon.namedThing(noun)?.id ?? '')
  return isLiving(noun, lexicon) || recipe?.kind === 'vehicle' || /^toy-/.test(recipe?.id ?? '')
}
