import { add, inverse, length, multiply, rotate, smoothstep, subtract, turnX, type Vector } from '../platform/index.ts'
import type { Action, ActionStart } from './action.ts'
import type { Actor, FootPin } from './actor.ts'
import type { Arm, Body, Leg } from './body.ts'
import { plant } from './footwork.ts'
import { footGoal } from './limbs.ts'
import { bendNeck, bendSpine, levelHead } from './torso.ts'

/*
 * How a body without arms does what is made for hands: one on four legs gets up on its hind legs and its fore legs are its arms;
 * a bird's wings are.
 */

/** How far the trunk of a four-legged body is turned up when it stands on its hind legs, radians. */
const riseRad = 1.2

const handedBodies = new WeakMap<Body, Body | undefined>()

/** The same body with its fore legs or wings as arms; undefined where it has arms, or nothing that could be one. */
export function handedBody(body: Body): Body | undefined {
  if (!handedBodies.has(body)) handedBodies.set(body, found(body))
  return handedBodies.get(body)
}

function found(body: Body): Body | undefined {
  if (body.arms.length > 0 || body.head === undefined) return undefined
  const hind = body.legs.filter(({ end }) => end === 'hind')
  if (body.legs.length === 4 && hind.length === 2) return { ...body, legs: hind, arms: body.legs.filter(({ end }) => end === 'front').map(armOfLeg), stood: turnX(riseRad) }
  const arms = body.wings.flatMap((wing) => armOfWing(body, wing) ?? [])
  return body.legs.length === 2 && arms.length === 2 ? { ...body, arms } : undefined
}

const armOfLeg = ({ name, side, upper, lower, foot, toe, upperM, lowerM, pole }: Leg): Arm => ({ name, side, clavicle: undefined, upper, lower, hand: foot, fingers: [], ...(toe === undefined ? {} : { tip: toe }), upperM, lowerM, pole })

function armOfWing({ model }: Body, { bones, side }: Body['wings'][number]): Arm | undefined {
  const [upper, lower, hand] = bones
  if (upper === undefined || lower === undefined || hand === undefined) return undefined
  const rest = (bone: number): Vector => model.bones[bone]?.rest ?? [0, 0, 0]
  const span = (a: number, b: number): number => length(subtract(rest(b), rest(a)))
  return { name: `wing ${side}`, side, clavicle: undefined, upper, lower, hand, fingers: [], upperM: span(upper, lower), lowerM: span(lower, hand), pole: [side, 0, 0] }
}

/** Does something with a body whose fore legs or wings are arms. */
export function withHands<T>(actor: Actor, work: () => T): T {
  return withBody(actor, handedBody(actor.ownBody) ?? actor.ownBody, work)
}

/** Does something with the body as it is. */
export function asItself<T>(actor: Actor, work: () => T): T {
  return withBody(actor, actor.ownBody, work)
}

function withBody<T>(actor: Actor, body: Body, work: () => T): T {
  const before = actor.body
  actor.body = body
  const result = work()
  actor.body = before
  return result
}

/** Whether a body that is told by its arms stands up on its hind legs. */
export const standsUp = ({ body }: Actor): boolean => body.stood !== undefined

/** The trunk of a four-legged body upright over its hind feet, its head level. */
export function poseUpright(actor: Actor, weight: number): void {
  const { rig, body } = actor
  const rest = rig.rest(0)
  const under = (1 - weight) * rest[2]
  rig.begin(actor.at([rest[0], rest[1], under]), multiply(actor.heading, turnX(-riseRad * weight)))
  settleOnHindLegs(actor, weight)
  bendSpine(actor, { pitch: 0.06 * weight })
  bendNeck(actor, { pitch: 0.5 * weight })
  levelHead(actor, actor.heading, 0.9 * weight)
}

/** As high as the hind legs carry it and over their feet, however far the hips are from the root. */
function settleOnHindLegs(actor: Actor, weight: number): void {
  const { rig, body: { legs: [hip], legM } } = actor
  if (hip === undefined) return
  const wanted = actor.at([hip.ball[0], rig.rest(hip.upper)[1] + 0.04 * legM, hip.ball[2] - rig.rest(0)[2] * weight])
  const [, up, ahead] = rotate(inverse(actor.heading), subtract(wanted, rig.position(hip.upper)))
  rig.shift(rotate(actor.heading, [0, up * weight, ahead * weight]))
}

/** Where the hind feet are: under the hips. */
export function hindPins(actor: Actor, weight: number): FootPin[] {
  const { rig, body } = actor
  const back = rig.rest(0)[2]
  return body.legs.map((leg): FootPin => ({ leg, goal: footGoal(leg, { ball: actor.at([1.15 * leg.ball[0], leg.ball[1], leg.ball[2] - back * weight]), heading: actor.heading, pitch: 0 }) }))
}

/** How far it has got up, from 0 to 1; at the start of a shot it is up already. */
export const risenAt = (start: ActionStart, timeS: number): number => (beganUpright(start) ? 1 : smoothstep(timeS, 0, 0.5))

const upright = new WeakSet<ActionStart>()
function beganUpright(start: ActionStart): boolean {
  if (start.beat !== undefined && start.beat.startS < 0.4) upright.add(start)
  return upright.has(start)
}

/** What is done on top of standing, by a body that has no arms: up on its hind legs, or with its wings. */
export function handed(action: Action, body: Body): Action {
  if (handedBody(body)?.stood === undefined || action.layer === 'body') return { layer: action.layer, begin: (start) => within(start, action) }
  return {
    layer: 'body',
    begin: (start) => {
      const run = within(start, action)
      return {
        blendS: 0.35,
        pose: (timeS) => {
          const { actor, scene } = start
          const weight = risenAt(start, timeS)
          actor.stand = { ...actor.stand, position: add(actor.stand.position, [0, scene.groundHeight(actor.stand.position[0], actor.stand.position[2]) - actor.stand.position[1], 0]), velocity: [0, 0, 0] }
          withHands(actor, () => {
            poseUpright(actor, weight)
            plant(actor, hindPins(actor, weight))
          })
          run.pose(timeS)
        },
      }
    },
  }
}

function within(start: ActionStart, action: Action): ReturnType<Action['begin']> {
  const run = withHands(start.actor, () => action.begin(start))
  return { ...(run.blendS === undefined ? {} : { blendS: run.blendS }), pose: (timeS) => { withHands(start.actor, () => { run.pose(timeS) }) } }
}

