import { add, multiply, rotate, subtract, turnY, turnZ, identity, type Quaternion, type Vector } from '../../platform/index.ts'
import type { Actor } from '../actor.ts'
import { holdAt } from '../hands.ts'
import type { Scene } from '../scene.ts'
import { mouthOf } from './mouth.ts'

/** Holds a thing across the mouth, by its middle; what is thick hangs a little lower. */
export function holdInMouth(scene: Scene, actor: Actor, thing: Actor): void {
  const [longM, , deepM] = lyingSize(thing)
  const turn = multiply(multiply(actor.heading, turnY(longM > longish * deepM ? askewRad : 0)), lying(thing))
  const [, highM] = lyingSize(thing)
  holdAt(scene, thing, add(mouthOf(actor), rotate(turn, fromMiddle(thing)).map((v, i) => (i === 1 ? v - 0.25 * highM : v)) as unknown as Vector), turn)
}

/** What is so many times as long as deep is held askew, so that it is seen from the side as well, radians. */
const longish = 1.5
const askewRad = 0.95

/** Puts a thing at rest with its middle over a place, its long side across it, for this step. */
export function restAt(scene: Scene, thing: Actor, place: Vector, headingRad: number): void {
  const turn = multiply(turnY(headingRad), lying(thing))
  holdAt(scene, thing, add(add(place, [0, 0.5 * lyingSize(thing)[1], 0]), rotate(turn, fromMiddle(thing))), turn)
}

/** How long, high and deep a thing is that lies across. */
export function lyingSize(thing: Actor): Vector {
  const { min, max } = thing.model.bounds
  const [x, y, z] = subtract(max, min)
  return y > 1.3 * Math.max(x, z) ? [y, x, z] : z > 1.3 * x ? [z, y, x] : [x, y, z]
}

/** The turn that lays the longest side of a thing from left to right. */
function lying(thing: Actor): Quaternion {
  const { min, max } = thing.model.bounds
  const [x, y, z] = subtract(max, min)
  return y > 1.3 * Math.max(x, z) ? turnZ(quarter) : z > 1.3 * x ? turnY(quarter) : identity
}
const quarter = 1.5708

/** From the middle of a thing to its handle, by which it is held. */
function fromMiddle({ model: { bounds: { min, max }, sockets } }: Actor): Vector {
  const handle = sockets['handle']?.at ?? [0, 0, 0]
  return [handle[0] - (min[0] + max[0]) / 2, handle[1] - (min[1] + max[1]) / 2, handle[2] - (min[2] + max[2]) / 2]
}
