import type { GoalOfMotion } from '../cast/attachments.ts'
import type { Entity } from '../cast/entity.ts'
import type { Lexicon } from '../words/lexicon.ts'
import type { Mounts } from '../cast/mounts.ts'
import type { Story } from '../story.ts'

/*
 * To whom something is done, for whom, and with what.
 */

type Beat = Parameters<Story['beat']>[0]

/** Whether what is done is done for the one who is named after "to": "serves dinner to customers". */
export function isFor(action: string, { relation, to }: GoalOfMotion, { objects, lexicon }: { objects: readonly Entity[]; lexicon: Lexicon }): boolean {
  const entry = lexicon.actionEntry(action)
  return entry !== undefined && !entry.travels && entry.needs.target !== 'never' && relation === 'beside' && to.isCast && !objects.some(({ isCast }) => isCast)
}

/** What is done to one another by what it is, or because it is said. */
export function mutual(action: string, { partner, isSaid, lexicon }: { partner: Entity | undefined; isSaid: boolean; lexicon: Lexicon }): Entity[] {
  const { target } = lexicon.actionEntry(action)?.needs ?? { target: 'never' }
  return partner !== undefined && (target === 'always' || (isSaid && target === 'maybe')) ? [partner] : []
}

/** What somebody does, to whom, with what, how often: eating counts what is eaten. */
export function beatOf(frame: { who: Entity; action: string; manner: string[]; objects: readonly Entity[]; instrument: Entity | undefined; goal: GoalOfMotion | undefined; count: number | undefined }, { lexicon, riding }: { lexicon: Lexicon; riding: Mounts }): Beat {
  const { who, manner, objects, instrument, goal, count } = frame
  // a jump lands where it began; who jumps to somewhere goes there in jumps
  const action = frame.action === 'jump' && goal !== undefined && goal.relation !== 'on' && goal.relation !== 'inside' ? 'hop' : frame.action
  const usesThing = lexicon.actionEntry(action)?.needs.with !== 'never'
  const thing = usesThing ? objects.find((object) => !object.isCast && object !== who) ?? instrument : instrument
  const target = objects.find((object) => object.isCast && object !== who) ?? (thing === undefined ? objects.find((object) => object !== who) : undefined)
  const pushed = action === 'push' && thing === undefined && target !== undefined ? riding.carrierOf(target) : undefined
  const rest = { who, action, manner, ...(target === undefined ? {} : { target }), ...(goal === undefined ? {} : { goal }), ...(count === undefined ? {} : { count }) }
  const eaten = action === 'eat' ? objects.filter((object) => object.recipe === thing?.recipe).length : 0
  const used = thing ?? pushed
  // what is named as the tool is in the hand, and what is worked on is not
  const isTool = instrument !== undefined && !instrument.isCast && thing !== undefined && thing !== instrument && target === undefined && goal === undefined && worksWith(action, lexicon)
  return isTool ? { ...rest, target: thing, with: instrument } : { ...rest, ...(used === undefined ? {} : { with: used }), ...(eaten > 1 ? { count: eaten } : {}) }
}

/** Whether an action is work that is done with one thing on another. */
function worksWith(action: string, lexicon: Lexicon): boolean {
  const entry = lexicon.actionEntry(action)
  return entry !== undefined && entry.needs.target === 'maybe' && (entry.tool !== undefined || action === 'press')
}
