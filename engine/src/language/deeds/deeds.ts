import { deedWords, type DeedWords } from '../../catalog/index.ts'
import type { Attached, Clause, NounPhrase } from '../clauses/grammar.ts'
import { verbForms } from '../words/inflection.ts'
import type { Found } from '../words/lexicon.ts'

/** What a verb and its object mean together: making dinner is cooking. */
export interface Deed {
  found: Found
  noun: NounPhrase
  /** The object stands after a preposition: "talks on the phone". */
  attached?: Attached
  /** The object is the deed itself and nothing to be seen. */
  isDeed: boolean
  uses: DeedWords['uses']
}

const list = (text: string): string[] => text.split(',').map((word) => word.trim()).filter((word) => word !== '')
const key = (verb: string, preposition: string, object: string): string => `${verb}/${preposition}/${object}`

const rows = new Map<string, DeedWords>()
for (const row of deedWords) {
  for (const verb of list(row.verbs)) for (const preposition of list(row.after ?? '-')) for (const object of list(row.objects)) {
    const name = key(verb, preposition, object)
    if (!rows.has(name)) rows.set(name, row)
  }
}

/** The deed that a clause names by its verb together with an object; undefined where the verb means the same with any object. */
export function deedOf(clause: Clause): Deed | undefined {
  const verbs = verbForms(clause.verb?.lower ?? '').flatMap((form) => (clause.particle === undefined ? [form] : [`${form} ${clause.particle}`]))
  for (const noun of clause.objects) {
    const row = rowFor(verbs, '-', noun)
    if (row !== undefined) return asDeed(row, noun)
  }
  for (const attached of clause.attached) {
    const row = rowFor(verbs, attached.preposition, attached.noun)
    if (row !== undefined) return { ...asDeed(row, attached.noun), attached }
  }
  return undefined
}

/** Whether a verb with its particle is a deed together with what follows it: "puts up a tent". */
export function isDeedWith(verb: string, particle: string, noun: NounPhrase): boolean {
  return rowFor(verbForms(verb).map((form) => `${form} ${particle}`), '-', noun) !== undefined
}

function asDeed(row: DeedWords, noun: NounPhrase): Deed {
  return { found: { id: row.action, approximated: row.near === true }, noun, isDeed: row.isDeed === true, uses: row.uses }
}

function rowFor(verbs: readonly string[], preposition: string, noun: NounPhrase): DeedWords | undefined {
  for (const verb of verbs) {
    for (const object of namesOf(noun)) {
      const row = rows.get(key(verb, preposition, object))
      if (row !== undefined) return row
    }
  }
  return undefined
}

/** An object as it may be listed, the most telling first: with its compound, as it is written, in dictionary form. */
function namesOf({ modifiers, headWords, head }: NounPhrase): string[] {
  const before = modifiers.map(({ lower }) => lower)
  const written = headWords.map(({ lower }) => lower).join(' ')
  return [[...before, written].join(' '), [...before.slice(-1), head].join(' '), written, head]
}
