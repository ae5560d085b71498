import type { Standing } from '@kinora/contract'
import type { Entity } from './entity.ts'

export type Relation = Standing['relation']
/** How one thing stands to another, while the prompt is being read. */
export interface DraftStanding { who: Entity; relation: Relation; to: Entity; and?: Entity }

const prepositions: Readonly<Record<Relation, string>> = {
  'left-of': 'to the left of, on the left of, on the left side of, left of, at the left of',
  'right-of': 'to the right of, on the right of, on the right side of, right of, at the right of',
  'in-front-of': 'in front of, to the front of, on the front of, at the front of, before, past, facing, ahead of',
  behind: 'behind, to the back of, to back of, to the behind of, at the back of, on the back side of, in back of, to the rear of',
  above: 'above, over, overhead, high above, hovering over',
  on: 'on, on top of, atop, onto, upon, to the top of, across the top of',
  under: 'under, below, beneath, underneath, to the bottom of',
  inside: 'inside, inside of, within',
  between: 'between, in between',
  around: 'around, all around, surrounding',
  beside: 'beside, besides, next to, near, by, alongside, close to, with, side by side with, at, among, amid, against, by the side of, from, in, toward, towards, to the side of, along',
}
const relationOfPreposition = new Map(Object.entries(prepositions).flatMap(([relation, list]) => list.split(', ').map((preposition) => [preposition, relation as Relation] as const)))

/** The relation that a preposition tells, if it tells one. */
export const relationOf = (preposition: string): Relation | undefined => relationOfPreposition.get(preposition)
