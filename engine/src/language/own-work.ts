import { worksOfRoles } from '../catalog/index.ts'
import type { Entity } from './entity.ts'
import type { Clause, NounPhrase } from './grammar.ts'
import { verbForms } from './inflection.ts'
import type { Lexicon } from './lexicon.ts'

/** Verbs by which somebody does what he is named after: a pianist performs, a boxer trains. */
const performing: ReadonlySet<string> = new Set(['perform', 'practice', 'practise', 'rehearse', 'compete', 'train', 'work', 'play', 'entertain', 'improvise', 'busk'])

/** What each of several does by his calling, where the verb says no more than that he does it: action → who. Empty where it says more. */
export function ownWorks({ verb, objects }: Clause, subjects: readonly Entity[]): ReadonlyMap<string, Entity[]> {
  const works = new Map<string, Entity[]>()
  if (objects.length > 0 || !verbForms(verb?.lower ?? '').some((form) => performing.has(form))) return works
  for (const who of subjects) {
    const action = worksOfRoles[who.head.split(' ').at(-1) ?? '']
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
