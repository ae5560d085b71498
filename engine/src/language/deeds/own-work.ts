import { worksOfRoles } from '../../catalog/index.ts'
import type { Entity } from '../cast/entity.ts'
import type { Clause, NounPhrase } from '../clauses/grammar.ts'
import { verbForms } from '../words/inflection.ts'
import type { Lexicon } from '../words/lexicon.ts'

/** Verbs by which somebody does what he is named after: a pianist performs, a boxer trains. */
const performing: ReadonlySet<string> = new Set(['perform', 'practice', 'practise', 'rehearse', 'compete', 'train', 'work', 'play', 'entertain', 'improvise', 'busk'])

/** What work is in a place, by its set. */
const worksOfPlaces: Readonly<Record<string, string>> = {
  farm: 'dig', field: 'dig', garden: 'plant', greenhouse: 'plant', backyard: 'plant', kitchen: 'cook', restaurant: 'cook', bakery: 'knead', workshop: 'hammer', garage: 'repair', 'construction-site': 'build', factory: 'repair', laboratory: 'mix', shop: 'organize', library: 'read', 'art-studio': 'paint', mine: 'dig', cave: 'dig',
}
/** What those do who work and are no people: they dig, machines mend. */
const worksOfOthers: Readonly<Partial<Record<Entity['recipe']['kind'], string>>> = { animal: 'dig', robot: 'repair' }

/** The action of his calling by which somebody is called, if he is. */
export const callingOf = ({ head }: Entity): string | undefined => worksOfRoles[head.split(' ').at(-1) ?? '']

/** What each of several does by his calling or, where he works, by the place and by what he is: action → who. Empty where the verb says more than that he does it. */
export function ownWorks({ verb, objects, attached, particle }: Clause, subjects: readonly Entity[], lexicon: Lexicon): ReadonlyMap<string, Entity[]> {
  const works = new Map<string, Entity[]>()
  const forms = verbForms(verb?.lower ?? '')
  if (objects.length > 0 || particle !== undefined || !forms.some((form) => performing.has(form))) return works
  const place = forms.includes('work') ? attached.map(({ noun }) => worksOfPlaces[lexicon.place(noun.head)?.id ?? '']).find((work) => work !== undefined) : undefined
  for (const who of subjects) {
    const action = callingOf(who) ?? place ?? (forms.includes('work') ? worksOfOthers[who.recipe.kind] : undefined)
    if (action === undefined) return new Map()
    works.set(action, [...(works.get(action) ?? []), who])
  }
  return works
}

/** Whose instrument is whose: "four musicians play three violins and a cello". Undefined where not everybody has his own. */
export function ownInstruments({ verb, objects }: Clause, subjects: readonly Entity[], lexicon: Lexicon): readonly { noun: NounPhrase; action: string; players: readonly Entity[] }[] | undefined {
  if (!verbForms(verb?.lower ?? '').includes('play') || objects.length === 0 || objects.reduce((sum, { count }) => sum + count, 0) !== subjects.length || subjects.length < 2) return undefined
  let taken = 0
  const shares = objects.map((noun) => {
    const isInstrument = lexicon.recipe(lexicon.namedThing(noun.head)?.id ?? '')?.affordances.includes('play') === true
    return { noun, action: isInstrument ? lexicon.namedAction('play', noun.head)?.id ?? 'play' : undefined, players: subjects.slice(taken, (taken += noun.count)) }
  })
  return shares.every((share): share is (typeof shares)[number] & { action: string } => share.action !== undefined) ? shares : undefined
}
