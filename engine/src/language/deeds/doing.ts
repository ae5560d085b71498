import type { GoalOfMotion } from '../cast/attachments.ts'
import type { Entity } from '../cast/entity.ts'
import type { Clause, NounPhrase } from '../clauses/grammar.ts'
import type { Found } from '../words/lexicon.ts'

/** An action of a clause with all that is said of how it is done. */
export interface Doing {
  clause: Clause
  found: Found
  lemma: string
  noun: NounPhrase | undefined
  manner: string[]
  objects: readonly Entity[]
  instrument: Entity | undefined
  companions: readonly Entity[]
  carriedBefore: ReadonlySet<string>
  goal: GoalOfMotion | undefined
  actors: readonly Entity[]
  way: string | undefined
  climbs: boolean
}

/** Whether somebody climbs a slope rather than a thing: that is walking. */
export function isOnLand({ clause, climbs, objects, goal, way }: Doing): boolean {
  return climbs && objects.length === 0 && goal === undefined && clause.objects.length > 0 && way !== 'downwards'
}
