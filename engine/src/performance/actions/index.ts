import { acrobatics } from '../acrobatics/index.ts'
import type { Action, ActionSet } from '../action.ts'
import type { Actor } from '../actor.ts'
import { carried } from './carried.ts'
import { cling } from './cling.ts'
import { eat } from './eat.ts'
import { laugh, look, nod, point, talk, vocalize, wave } from './gestures.ts'
import { drink, juggle, peel, play, read } from './handling.ts'
import { idle } from './idle.ts'
import { going } from './locomotion.ts'
import { skate } from './skate.ts'
import { dance, sit, sleep } from './staying.ts'
import { thing } from './thing.ts'
import { catching, kick, pickUp, throwing } from './throwing.ts'
import { give, hug, hugBack, receive } from './together.ts'
import { drive, fly, hop, hover, push, swim } from './travelling.ts'

const actions: ActionSet = {
  idle, walk: going('walk'), run: going('run'), trot: going('trot'), gallop: going('gallop'), skate, hop, swim, fly, drive, push,
  eat, drink, read, peel, juggle, play, wave, point, nod, look, talk, laugh, vocalize, hug, give, throw: throwing, catch: catching, kick, 'pick-up': pickUp,
  sit, sleep, dance, 'hug-back': hugBack, receive,
  ...acrobatics,
}

/** What the other does when an action is done to them: they hug back, they take what is given. */
export const answers: Readonly<Record<string, string>> = { hug: 'hug-back', give: 'receive' }

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
  if (!actor.alive) return thing
  if (actor.seats.length > 0) return carried
  return actor.body.legs.length > 0 ? idle : hover
}
