import type { Clause, NounPhrase } from '../clauses/grammar.ts'

/** What every room has, and so is no thing of its own unless more is said of it than its colour or mood. */
const parts: ReadonlySet<string> = new Set(['wall', 'ceiling'])
/** What a wall is called after that stands by itself. */
const ownWalls: ReadonlySet<string> = new Set(['brick', 'stone', 'rock', 'garden', 'city', 'castle', 'fortress', 'low', 'broken', 'crumbling', 'ruined', 'great', 'climbing', 'fire', 'old', 'tall', 'high', 'wooden', 'concrete', 'ice', 'glass', 'graffiti'])

/** Whether a phrase names a part of the room that a film plays in: "the wall", "the ceiling", "a white wall". */
export const isOfRoom = ({ head, modifiers, headWords }: NounPhrase): boolean =>
  parts.has(head) && headWords.length === 1 && !modifiers.some(({ lower }) => ownWalls.has(lower))

/** "hangs on the wall" says where something hangs, not what is done to the wall. */
export function hangingThere(clause: Clause): Clause {
  const [object, ...others] = clause.objects
  if (object === undefined || clause.particle !== 'on' || !isOfRoom(object)) return clause
  const { particle: _, ...rest } = clause
  return { ...rest, objects: others, attached: [{ preposition: 'on', words: clause.verbWords.slice(-1), noun: object }, ...clause.attached], verbWords: clause.verbWords.slice(0, -1) }
}
