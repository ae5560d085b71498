import { acrobatics } from '../acrobatics/index.ts'
import type { Action, ActionSet } from '../action.ts'
import type { Actor } from '../actor.ts'
import { carried } from './carried.ts'
import { cling } from './cling.ts'
import { eat } from './eat.ts'
import { idle } from './idle.ts'
import { going } from './locomotion.ts'
import { skate } from './skate.ts'
import { thing } from './thing.ts'

const actions: ActionSet = {
  idle, walk: going('walk'), run: going('run'), trot: going('trot'), gallop: going('gallop'), skate, eat,
  ...acrobatics,
}

/** How an action is done by this body; what nobody knows how to do is being there, alive. */
export function actionFor(id: string, actor: Actor): Action {
  const known = actions[id]
  if (actor.seats.length > 0) return id === 'cling' ? cling : known === undefined || onFoot.has(id) ? carried : known
  return known ?? postureAction(actor)
}

/** What somebody who is carried leaves to the carrier. */
const onFoot = new Set(['idle', 'walk', 'run', 'trot', 'gallop', 'skate', 'sit', 'eat', 'sleep', 'hop', 'swim', 'fly', 'drive', 'dance', 'push'])

/** What a body does when no beat says otherwise. */
export function postureAction(actor: Actor): Action {
  if (actor.seats.length > 0) return carried
  return actor.alive && actor.body.legs.length > 0 ? idle : thing
}
