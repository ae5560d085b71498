import { acrobatics } from '../acrobatics/index.ts'
import type { Action, ActionSet } from '../action.ts'
import type { Actor } from '../actor.ts'
import { idle } from './idle.ts'
import { going } from './locomotion.ts'
import { thing } from './thing.ts'

const actions: ActionSet = {
  idle, walk: going('walk'), run: going('run'), trot: going('trot'), gallop: going('gallop'),
  ...acrobatics,
}

/** How an action is done by this body; what nobody knows how to do is being there, alive. */
export function actionFor(id: string, actor: Actor): Action {
  return actions[id] ?? postureAction(actor)
}

/** What a body does when no beat says otherwise. */
export function postureAction(actor: Actor): Action {
  return actor.alive && actor.body.legs.length > 0 ? idle : thing
}
