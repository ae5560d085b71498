import type { Clause } from '../clauses/grammar.ts'
import type { Entity } from '../cast/entity.ts'
import { verbForms } from '../words/inflection.ts'

/* What turns on a hinge: "a door opens", "the wind slams the door shut", and after a deed "a man opens the door". */

/** The bone that turns. */
const hinge = 'leaf'
const opening: ReadonlySet<string> = new Set(['open', 'unlock', 'creak'])
const closing: ReadonlySet<string> = new Set(['close', 'shut', 'slam', 'lock'])

/** What a clause has a door do; undefined where nothing in it turns on a hinge. */
export function hingingOf({ verb, adverbs, particle }: Clause, things: readonly Entity[]): 'swing-open' | 'swing-shut' | undefined {
  if (things.length === 0 || !things.every(({ recipe }) => recipe.bones !== undefined && hinge in recipe.bones)) return undefined
  const said = [...verbForms(verb?.lower ?? ''), ...adverbs.map(({ lower }) => lower), particle ?? '']
  if (said.some((word) => closing.has(word))) return 'swing-shut'
  return said.some((word) => opening.has(word)) ? 'swing-open' : undefined
}
