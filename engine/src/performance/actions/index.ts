import { acrobatics } from '../acrobatics/index.ts'
import type { Action, ActionSet } from '../action.ts'
import type { Actor } from '../actor.ts'
import { thing } from './thing.ts'

const actions: ActionSet = { ...acrobatics }

/** How an action is done by this body; what nobody knows how to do is standing there, alive. */
export function actionFor(id: string, actor: Actor): Action {
  return actions[id] ?? postureAction(actor)
}

/** What a body does when no beat says otherwise. */
export function postureAction(_actor: Actor): Action {
  return thing
}
