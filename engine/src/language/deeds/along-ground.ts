import { isFlyer } from '../cast/abilities.ts'
import type { Entity } from '../cast/entity.ts'
import { verbForms } from '../words/inflection.ts'

/*
 * What rolls or slides without limbs keeps to the ground on its way: a ball that rolls to the left does not fly there, nor does a sled.
 */

/** What lies on runners or is flat and smooth below: it slides, however fast it is said to go. */
const onRunners: ReadonlySet<string> = new Set(['sled', 'bobsled', 'curling-stone', 'hockey-puck', 'tumbleweed', 'snowboard', 'skis'])
const alongVerbs: ReadonlySet<string> = new Set(['slide', 'roll', 'skid', 'scoot', 'slip', 'sled', 'bobsled', 'trundle', 'scrape'])
/** What takes a thing on runners off the ground all the same. */
const offGround: ReadonlySet<string> = new Set(['fly', 'float', 'hover', 'soar', 'fall', 'drop', 'levitate'])

/** The manner of a way that keeps to the ground. */
export const alongGround = 'along-ground'

/** The manners of how a thing goes by a verb, with that of keeping to the ground where it does; where no way is said it goes to the right. */
export function groundedManners(who: Entity, { action, verb, manner, isGoal }: { action: string; verb: string; manner: readonly string[]; isGoal: boolean }): string[] {
  const forms = verbForms(verb)
  const keeps = forms.some((form) => alongVerbs.has(form)) || (onRunners.has(who.recipe.id) && !forms.some((form) => offGround.has(form)))
  if (who.isCast || action !== 'drift' || !keeps || isFlyer(who) || isGoal || manner.some((each) => each === 'upwards' || each === 'downwards')) return [...manner]
  return [...manner, ...(manner.some((each) => each === 'leftwards' || each === 'rightwards') ? [] : ['rightwards']), alongGround]
}
