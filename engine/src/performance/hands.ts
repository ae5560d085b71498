import { add, mix, mixQuaternions, mixVectors, multiply, rotate, scale, smoothstep, subtract, turnZ, type Quaternion, type Vector } from '../platform/index.ts'
import type { Actor } from './actor.ts'
import type { Arm } from './body.ts'
import { placeHand } from './limbs.ts'
import type { Scene } from './scene.ts'

/** From 0 up to 1 at the start of a time and down again at its end. */
export const envelope = (timeS: number, lengthS: number, easeS = 0.35): number =>
  Math.min(smoothstep(timeS, 0, easeS), 1 - smoothstep(timeS, Math.max(easeS, lengthS - easeS), Math.max(easeS + 0.01, lengthS)))

export const armLength = (arm: Arm): number => arm.upperM + arm.lowerM

/** Between the shoulders. */
export function shoulders(actor: Actor): Vector {
  const [a, b] = actor.body.arms
  if (a === undefined) return actor.rig.rootPosition
  return b === undefined ? actor.rig.position(a.upper) : scale(add(actor.rig.position(a.upper), actor.rig.position(b.upper)), 0.5)
}

/** The chest's rotation in the world. */
export const chestTurn = (actor: Actor): Quaternion => {
  const turn = actor.rig.world(actor.body.spine.at(-1) ?? 0)
  return actor.body.stood === undefined ? turn : multiply(turn, actor.body.stood)
}

/** A place before the chest, in arm lengths: `x` out to the arm's own side, `y` up, `z` ahead of the point between the shoulders. */
export function before(actor: Actor, arm: Arm, [x, y, z]: Vector): Vector {
  const reach = armLength(arm)
  // Half the chest's own turn: gestures keep to where the body faces, not to every sway.
  const turn = mixQuaternions(actor.heading, chestTurn(actor), 0.5)
  return add(shoulders(actor), rotate(turn, [arm.side * x * reach, y * reach, z * reach]))
}

export interface HandGoal {
  target: Vector
  /** 1 is wholly there, 0 where the body action left the hand. */
  weight: number
  /** The way the elbow points, in the chest's axes, `x` out to the side; down, out and back if absent. */
  elbow?: Vector
  /** The hand's turn against the forearm. */
  turn?: Quaternion
  /** 0 open, 1 a fist. */
  curl?: number
}

/** Brings a hand towards a place in the world. */
export function bringHand(actor: Actor, arm: Arm, { target, weight, elbow = [0.5, -0.8, -0.35], turn, curl }: HandGoal): void {
  const { rig } = actor
  const goal = mixVectors(rig.position(arm.hand), target, weight)
  placeHand(rig, arm, { target: goal, pole: rotate(chestTurn(actor), [elbow[0] * arm.side, elbow[1], elbow[2]]) })
  if (turn !== undefined) rig.setLocal(arm.hand, mixQuaternions(rig.local(arm.hand), turn, weight))
  if (curl !== undefined) curlFingers(actor, arm, mix(0.25, curl, weight))
}

/** Closes the fingers towards the palm. */
function curlFingers(actor: Actor, arm: Arm, curl: number): void {
  for (const finger of arm.fingers) actor.rig.setLocal(finger, turnZ(-arm.side * 1.1 * curl))
}

/** The right arm, or the only one. */
export const mainArm = (actor: Actor): Arm | undefined => actor.body.arms.find((arm) => arm.side === -1) ?? actor.body.arms[0]

/** An arm that holds nothing; the main one if both do. */
export function freeArm(actor: Actor, scene: Scene): Arm | undefined {
  const busy = new Set([...scene.actors.values()].flatMap(({ seats }) => seats.filter(({ carrier }) => carrier === actor).map(({ socket }) => socket)))
  const right = mainArm(actor)
  const left = actor.body.arms.find((arm) => arm !== right)
  return busy.has('gripR') && !busy.has('gripL') && left !== undefined ? left : right
}

const gripName = (arm: Arm): string => (arm.side === 1 ? 'gripL' : 'gripR')

/** What a hand holds. */
export const heldIn = (actor: Actor, scene: Scene, arm: Arm): Actor | undefined =>
  [...scene.actors.values()].find(({ seats, posture }) => posture !== 'worn' && seats.some(({ carrier, socket }) => carrier === actor && socket === gripName(arm)))

/** Hands that hold something carry it before the body, as high as it needs; what has its handle on top hangs from a long arm. */
export function carryThings(actor: Actor, scene: Scene): void {
  for (const arm of actor.body.arms) {
    const thing = heldIn(actor, scene, arm)
    if (thing === undefined || thing.alive) continue
    const { min, max } = thing.model.bounds
    const handleY = thing.model.sockets['handle']?.at[1] ?? 0
    if (handleY - min[1] > 0.6 * (max[1] - min[1])) continue
    const overhead = max[1] - handleY > 0.5
    bringHand(actor, arm, { target: before(actor, arm, overhead ? [0.46, -0.36, 0.46] : [0.42, -0.64, 0.46]), weight: 1, elbow: [0.6, -0.9, -0.5], curl: 0.8 })
  }
}

/** Where a hand grips. */
export const gripOf = (actor: Actor, arm: Arm): Vector => actor.rig.socket(gripName(arm))?.position ?? actor.rig.position(arm.tip ?? arm.hand)

/** Puts a thing into a hand, for good. */
export function take(thing: Actor, holder: Actor, arm: Arm): void {
  thing.seats = [{ carrier: holder, socket: gripName(arm) }]
}

/** Lets a thing go with a velocity. */
export function letGo(scene: Scene, thing: Actor, velocity: Vector): void {
  thing.seats = []
  thing.held = undefined
  scene.world.release(thing.entityId, velocity, [velocity[2] * 2, 0, -velocity[0] * 2])
}

/** Where the hand or mouth is that has a thing; undefined where nothing has it. */
export const handOn = ({ seats: [seat] }: Actor): Vector | undefined => seat?.carrier.rig.socket(seat.socket)?.position

/** Holds a thing at a place for this step; what is in a hand goes along where a fade or a breath still moves that hand. */
export function holdAt(scene: Scene, thing: Actor, position: Vector, rotation: Quaternion): void {
  thing.held = { position, rotation, timeS: scene.timeS, hand: handOn(thing) }
}
