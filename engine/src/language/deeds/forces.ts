import type { Entity } from '../cast/entity.ts'
import type { Clause } from '../clauses/grammar.ts'
import { verbForms } from '../words/inflection.ts'

/** What does things without being seen. */
const forces: ReadonlySet<string> = new Set(['wind', 'breeze', 'gust', 'storm', 'gale', 'draft', 'current', 'hurricane'])
/** What it does to things that are moved by it, as what they do. */
const driven: Readonly<Record<string, { action: string; manner: string[] }>> = {
  turn: { action: 'spin', manner: [] }, spin: { action: 'spin', manner: [] }, rotate: { action: 'spin', manner: [] }, whirl: { action: 'spin', manner: ['fast'] }, move: { action: 'drift', manner: ['rightwards'] }, carry: { action: 'drift', manner: ['rightwards'] }, blow: { action: 'drift', manner: ['rightwards'] }, push: { action: 'drift', manner: ['rightwards'] }, sweep: { action: 'drift', manner: ['rightwards', 'fast'] }, toss: { action: 'drift', manner: ['tumbling', 'rightwards'] }, lift: { action: 'drift', manner: ['upwards'] }, drive: { action: 'drift', manner: ['rightwards'] },
}

/** What the wind, which nobody sees, makes of the objects of a clause; undefined where the clause is of somebody who is seen. */
export function forceOf({ subjects, verb, objects }: Clause, entities: readonly Entity[]): { action: string; manner: string[] } | undefined {
  const isForce = entities.length === 0 && objects.length > 0 && subjects.some(({ head }) => forces.has(head))
  const lemma = isForce ? verbForms(verb?.lower ?? '').find((form) => Object.hasOwn(driven, form)) : undefined
  return lemma === undefined ? undefined : driven[lemma]
}
