import { acrobatics } from '../acrobatics/index.ts'
import type { Action, ActionSet } from '../action.ts'
import type { Actor } from '../actor.ts'
import { answersOfGestures, gestureActions, handedGestures } from '../gestures/index.ts'
import { handed, handedBody } from '../handed.ts'
import { alightOn } from './alight.ts'
import { bough } from './bough.ts'
import { carried } from './carried.ts'
import { carryOff } from './carry-off.ts'
import { carryTogether } from './carry-together.ts'
import { climb } from './climb.ts'
import { collide } from './colliding.ts'
import { cling } from './cling.ts'
import { eat } from './eat.ts'
import { laugh, look, nod, point, talk, vocalize, wave } from './gestures.ts'
import { drift } from './drift.ts'
import { bring, gather } from './gather.ts'
import { flutter } from './flutter.ts'
import { drink, juggle, peel, play, read } from './handling.ts'
import { hangFrom } from './hang.ts'
import { graze } from './graze.ts'
import { hurtle } from './hurtling.ts'
import { idle } from './idle.ts'
import { runInWheel } from './in-wheel.ts'
import { dive, leapFromWater, somersaultFromWater } from './leap.ts'
import { leapOnto } from './leap-onto.ts'
import { going } from './locomotion.ts'
import { skate } from './skate.ts'
import { isFourLegged } from './sitting.ts'
import { lieProne, sleep, wallow } from './lying.ts'
import { membrane, hasMembrane } from './membrane.ts'
import { riseFrom } from './rising.ts'
import { slither } from './slither.ts'
import { dance, sit } from './staying.ts'
import { swingOn } from './swinging.ts'
import { swingingBob } from './swinging-bob.ts'
import { swingHung, tick } from './sounding.ts'
import { swinging } from './hinged.ts'
import { livelyThings } from './lively-thing.ts'
import { thing } from './thing.ts'
import { pedal } from './pedal.ts'
import { catching, kick, pickUp, throwing } from './throwing.ts'
import { give, hug, hugBack, receive } from './together.ts'
import { tow } from './tow.ts'
import { turn } from './turn.ts'
import { visit } from './visiting.ts'
import { drive, fly, hop, hover, push, slideOnBelly, swim } from './travelling.ts'

const actions: ActionSet = {
  idle, walk: going('walk'), run: going('run'), trot: going('trot'), gallop: going('gallop'), skate, hop: leapOnto(hop), swim, fly: alightOn(fly), visit, flutter, drive, drift, push, tow, 'run-in-wheel': runInWheel, climb, 'climb-down': climb, 'carry-together': carryTogether, 'carry-off': carryOff, gather, bring,
  eat, drink, sip: drink, read, peel, juggle, play, wave, point, nod, look, talk, laugh, vocalize, hug, give, throw: throwing, catch: catching, kick, 'pick-up': pickUp,
  sit, sleep, wallow, dance, dive, pedal, 'hug-back': hugBack, receive,
  ...acrobatics, ...gestureActions,
  ...(acrobatics['jump'] === undefined ? {} : { jump: leapOnto(acrobatics['jump']) }),
  ...(gestureActions['hang'] === undefined ? {} : { hang: hangFrom(gestureActions['hang']) }),
  ...(gestureActions['stand-up'] === undefined ? {} : { 'stand-up': riseFrom(gestureActions['stand-up']) }),
  ...(gestureActions['swing'] === undefined ? {} : { swing: swingOn(gestureActions['swing']) }),
}

/** How whoever goes on four legs is on the ground. */
const onFours: ActionSet = { lie: lieProne, sunbathe: lieProne, 'lie-on-front': lieProne, 'sit-on-floor': sit, slide: slideOnBelly, crawl: going('walk', 0.4) }

/** What needs four legs to stand on. */
const onlyOnFours: ActionSet = { graze }

/** How swimmers do what others do on legs. */
const inWater: ActionSet = { jump: leapFromWater, backflip: somersaultFromWater, lie: hover, sunbathe: hover, 'lie-on-front': hover }

/** How bodies without legs go where others walk. */
const onTheBelly: ActionSet = { idle: slither(0), walk: slither(1), run: slither(1.9), crawl: slither(0.8) }

/** What the other does when an action is done to them: they hug back, they take what is given. */
export const answers: Readonly<Record<string, string>> = { hug: 'hug-back', give: 'receive', ...answersOfGestures }

/** What whoever has no arms does with fore legs or wings. */
const forHands: ActionSet = { ...handedGestures, play, juggle, read, sip: drink, ...(actions['hang'] === undefined ? {} : { hang: actions['hang'] }) }

/** What things do that nobody poses. */
const forThings: ActionSet = { tick, 'swing-hung': swingHung, collide, hurtle, ...livelyThings, float: drift, spin: turn, fall: thing, 'swing-open': swinging(0), 'swing-shut': swinging(1) }

/** How an action is done by this body; what nobody knows how to do is being there, alive. */
export function actionFor(id: string, actor: Actor): Action {
  const known = (actor.alive ? undefined : forThings[id]) ?? actions[id]
  if (livelyThings[id] !== undefined && (actor.alive || actor.seats.length > 0)) return postureAction(actor)
  if (actor.seats.length > 0 && id !== 'hurtle') return id === 'cling' ? cling : known === undefined || onFoot.has(id) || (lyingDown.has(id) && actor.body.arms.length === 0) ? carried : seatedOverlay(id, actor) ?? known
  if (actor.body.locomotion === 'snake' && actor.alive) return onTheBelly[id] ?? known ?? postureAction(actor)
  const four = actor.alive && isFourLegged(actor) ? onlyOnFours[id] : undefined
  if (four !== undefined) return four
  const without = actor.alive && actor.body.arms.length === 0 ? (actor.body.legs.length === 0 ? inWater : onFours)[id] : undefined
  if (without !== undefined) return without
  const hands = actor.alive ? forHands[id] : undefined
  if (hands !== undefined && handedBody(actor.ownBody) !== undefined) return handed(hands, actor.ownBody)
  return known ?? postureAction(actor)
}

/** What is done on top of sitting, by a bird with its wings: it has no other hands. */
function seatedOverlay(id: string, actor: Actor): Action | undefined {
  const hands = actor.alive ? forHands[id] : undefined
  const body = handedBody(actor.ownBody)
  return hands?.layer === 'overlay' && body !== undefined && body.stood === undefined ? handed(hands, actor.ownBody) : undefined
}

/** What somebody who is carried leaves to the carrier. */
const onFoot = new Set(['idle', 'walk', 'run', 'trot', 'gallop', 'skate', 'sit', 'eat', 'sleep', 'hop', 'swim', 'fly', 'drive', 'dance', 'push'])

/** What whoever goes on four legs does on a bed as on the ground, and nobody with arms. */
const lyingDown = new Set(['lie', 'sunbathe', 'lie-on-front'])

/** What a body does when no beat says otherwise. */
export function postureAction(actor: Actor): Action {
  if (!actor.alive) return hasMembrane(actor) ? membrane : actor.model.boneIndex['bob'] !== undefined ? swingingBob : actor.model.boneIndex['bough'] === undefined ? thing : bough
  if (actor.seats.length > 0) return carried
  if (actor.body.locomotion === 'snake') return slither(0)
  return actor.body.legs.length > 0 ? idle : hover
}
