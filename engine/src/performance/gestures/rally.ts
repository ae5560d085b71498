import { add, distance, mixVectors, multiply, rotate, tau, turnX, type Vector } from '../../platform/index.ts'
import type { ActionStart } from '../action.ts'
import type { Actor } from '../actor.ts'
import { armLength, holdAt, mainArm, shoulders } from '../hands.ts'

/*
 * A ball between two who strike it in turn, or between one and somebody who is not seen: from racket to racket in an arc.
 */

/** Where the racket meets the ball, in arm lengths from between the shoulders and in lengths of the racket: out, up, ahead. */
const meetingRacket: Meeting = { arm: [0.5, -0.2, 0.8], racket: [0.5, 0.2, 0.42] }
/** Where a bat does, which is swung level before the chest. */
const meetingBat: Meeting = { arm: [0.12, -0.25, 0.72], racket: [0.1, 0, 0.72] }
interface Meeting { arm: Vector; racket: Vector }

/** How far off somebody is who is not seen, in leg lengths, and how high the ball is there. */
const unseen = { awayLegs: 4.6, upLegs: 1.5 }
/** How high an arc is at its middle, as a share of how far it goes. */
const arcShare = 0.11

/** Everybody in the shot who strikes in turn with this body, in the order of the beats. */
function playersOf({ actor, scene, beat }: ActionStart): readonly Actor[] {
  const players = scene.shot.beats.flatMap(({ who, action }) => (action === beat?.action ? scene.actors.get(who) ?? [] : []))
  return players.length === 2 ? players : [actor]
}

/** By which share of a round somebody strikes later than the first of two who play with one another. */
export const turnInRally = (start: ActionStart): number => (playersOf(start).indexOf(start.actor) === 1 ? 0.5 : 0)

/** Where somebody's racket meets the ball. */
function meetingOf(player: Actor, racketM: number, at: Meeting): Vector {
  const arm = mainArm(player)
  const reachM = arm === undefined ? player.body.legM : armLength(arm)
  const [x, y, z] = at.arm.map((share, axis) => share * reachM + (at.racket[axis] ?? 0) * racketM) as unknown as Vector
  return add(shoulders(player), rotate(player.heading, [(arm?.side ?? -1) * x, y, z]))
}

/** Puts the ball on its way: struck by this body at the share `at` of its round, and back before it by the other one, or from where nobody is seen. */
export function flyBall(start: ActionStart, ball: Actor, { share, at: strikesAt, racketM }: { share: number; at: number; racketM: number }): void {
  const { actor, scene } = start
  const other = playersOf(start).find((player) => player !== actor)
  const at = start.beat?.action === 'swing-bat' ? meetingBat : meetingRacket
  const own = meetingOf(actor, racketM, at)
  const far = other === undefined ? actor.at([0, unseen.upLegs * actor.body.legM, unseen.awayLegs * actor.body.legM]) : meetingOf(other, racketM, at)
  const since = (share - strikesAt + 1) % 1
  const goes = since < 0.5
  const way = goes ? 2 * since : 2 * since - 1
  const [x, y, z] = goes ? mixVectors(own, far, way) : mixVectors(far, own, way)
  const farM = distance(own, far)
  holdAt(scene, ball, [x, y + arcShare * farM * 4 * way * (1 - way), z], multiply(actor.heading, turnX((goes ? 1 : -1) * tau * 1.5 * way)))
}
