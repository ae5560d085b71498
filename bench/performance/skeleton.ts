import { add, addScaled, inverse, multiply, rotate, scale, subtract, type Quaternion, type Vector } from '../../engine/src/platform/index.ts'
import { numbersPerBone, simulationRateHz } from '../../engine/src/performance/index.ts'
import type { BodyTrack, Model } from './staging.ts'

export const stepS = 1 / simulationRateHz

/** A bone in the world at one step. */
export interface Placed { place: Vector; turn: Quaternion }

/** Every bone of a body in the world at a step, read from its track alone. */
export function bonesAt(model: Model, track: BodyTrack, step: number): Placed[] {
  const bones: Placed[] = []
  model.bones.forEach(({ parent }, bone) => {
    const { place, turn } = localAt(track, step, bone)
    const over = parent < 0 ? undefined : bones[parent]
    bones.push(over === undefined ? { place, turn } : { place: add(over.place, rotate(over.turn, place)), turn: multiply(over.turn, turn) })
  })
  return bones
}

/** A bone's place and turn in its parent (the root's: in the world). */
export function localAt(track: BodyTrack, step: number, bone: number): Placed {
  const at = (step * track.boneCount + bone) * numbersPerBone
  const [x = 0, y = 0, z = 0, qx = 0, qy = 0, qz = 0, qw = 1] = track.poses.subarray(at, at + numbersPerBone)
  return { place: [x, y, z], turn: [qx, qy, qz, qw] }
}

/** Where a point of the rest pose, fixed to a bone, is. */
export function pointOn(model: Model, bones: readonly Placed[], bone: number, rest: Vector): Vector {
  const placed = bones[bone]
  if (placed === undefined) throw new Error(`${model.recipe.id} has no bone ${bone}.`)
  return add(placed.place, rotate(placed.turn, subtract(rest, model.bones[bone]?.rest ?? [0, 0, 0])))
}

/** Where a socket is. */
export function socketOn(model: Model, bones: readonly Placed[], name: string): Vector {
  const socket = model.sockets[name]
  if (socket === undefined) throw new Error(`${model.recipe.id} has no socket "${name}".`)
  return pointOn(model, bones, socket.bone, socket.at)
}

/** The origin of a body's model, as the root bone carries it, and how it is turned. */
export function originAt(model: Model, track: BodyTrack, step: number): Placed {
  const { place, turn } = localAt(track, step, 0)
  return { place: subtract(place, rotate(turn, model.bones[0]?.rest ?? [0, 0, 0])), turn }
}

/** Each bone's mass and where it is. */
export function massesAt(model: Model, bones: readonly Placed[]): { massKg: number; place: Vector }[] {
  return model.boneMasses.map(({ massKg, center }, bone) => ({ massKg, place: pointOn(model, bones, bone, center) }))
}

/** Where the mass is in the mean. */
export function centreOf(masses: readonly { massKg: number; place: Vector }[]): Vector {
  let [massKg, sum]: [number, Vector] = [0, [0, 0, 0]]
  for (const point of masses) {
    massKg += point.massKg
    sum = addScaled(sum, point.place, point.massKg)
  }
  return scale(sum, 1 / massKg)
}

/** The centre of mass of a body at a step. */
export const centreAt = (model: Model, track: BodyTrack, step: number): Vector => centreOf(massesAt(model, bonesAt(model, track, step)))

/** The rotation that leads from one turn to another, in the world: axis times angle, the shorter way. */
export function turnBetween(from: Quaternion, to: Quaternion): Vector {
  const [x, y, z, w] = multiply(to, inverse(from))
  const sign = w < 0 ? -1 : 1
  const s = Math.hypot(x, y, z)
  return s < 1e-9 ? [2 * x * sign, 2 * y * sign, 2 * z * sign] : scale([x, y, z], (2 * sign * Math.atan2(s, w * sign)) / s)
}

/** The slope of a course in the middle of five equal steps: exact to the fourth order. */
export function slope(at: (step: number) => Vector, step: number): Vector {
  const near = subtract(at(step + 1), at(step - 1))
  const far = subtract(at(step + 2), at(step - 2))
  return scale(subtract(scale(near, 8), far), 1 / (12 * stepS))
}

/** Every step of a track. */
export const stepsOf = ({ poseCount }: BodyTrack): number[] => Array.from({ length: poseCount }, (_, step) => step)
