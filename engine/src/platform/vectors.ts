import { cos, sin } from './arithmetic.ts'

/** Three numbers: metres in space, or a direction. Operations make new ones. */
export type Vector = readonly [number, number, number]
/** A rotation: x, y, z, w; of length 1. */
export type Quaternion = readonly [number, number, number, number]

export const origin: Vector = [0, 0, 0]
export const add = (a: Vector, b: Vector): Vector => [a[0] + b[0], a[1] + b[1], a[2] + b[2]]
export const subtract = (a: Vector, b: Vector): Vector => [a[0] - b[0], a[1] - b[1], a[2] - b[2]]
export const scale = (a: Vector, s: number): Vector => [a[0] * s, a[1] * s, a[2] * s]
/** a + b·s */
export const addScaled = (a: Vector, b: Vector, s: number): Vector => [a[0] + b[0] * s, a[1] + b[1] * s, a[2] + b[2] * s]
export const dot = (a: Vector, b: Vector): number => a[0] * b[0] + a[1] * b[1] + a[2] * b[2]
export const cross = (a: Vector, b: Vector): Vector => [a[1] * b[2] - a[2] * b[1], a[2] * b[0] - a[0] * b[2], a[0] * b[1] - a[1] * b[0]]
export const length = (a: Vector): number => Math.sqrt(dot(a, a))
export const distance = (a: Vector, b: Vector): number => length(subtract(a, b))
/** Length 1; the fallback when there is no direction. */
export function normalize(a: Vector, fallback: Vector = [0, 1, 0]): Vector {
  const l = length(a)
  return l < 1e-12 ? fallback : scale(a, 1 / l)
}
export const mixVectors = (a: Vector, b: Vector, t: number): Vector => [a[0] + (b[0] - a[0]) * t, a[1] + (b[1] - a[1]) * t, a[2] + (b[2] - a[2]) * t]

export const identity: Quaternion = [0, 0, 0, 1]
/** A turn by an angle in radians about an axis of length 1, right-handed. */
export function turn(axis: Vector, angle: number): Quaternion {
  const s = sin(angle / 2)
  return [axis[0] * s, axis[1] * s, axis[2] * s, cos(angle / 2)]
}
export const turnX = (angle: number): Quaternion => turn([1, 0, 0], angle)
export const turnY = (angle: number): Quaternion => turn([0, 1, 0], angle)
export const turnZ = (angle: number): Quaternion => turn([0, 0, 1], angle)
/** First b, then a. */
export const multiply = (a: Quaternion, b: Quaternion): Quaternion => [
  a[3] * b[0] + a[0] * b[3] + a[1] * b[2] - a[2] * b[1],
  a[3] * b[1] - a[0] * b[2] + a[1] * b[3] + a[2] * b[0],
  a[3] * b[2] + a[0] * b[1] - a[1] * b[0] + a[2] * b[3],
  a[3] * b[3] - a[0] * b[0] - a[1] * b[1] - a[2] * b[2],
]
export const inverse = (q: Quaternion): Quaternion => [-q[0], -q[1], -q[2], q[3]]
/** Turns a vector by a rotation. */
export function rotate(q: Quaternion, v: Vector): Vector {
  const t = scale(cross([q[0], q[1], q[2]], v), 2)
  const u = cross([q[0], q[1], q[2]], t)
  return [v[0] + q[3] * t[0] + u[0], v[1] + q[3] * t[1] + u[1], v[2] + q[3] * t[2] + u[2]]
}
/** The same rotation with length 1. */
export function normalizeQuaternion(q: Quaternion): Quaternion {
  const l = Math.sqrt(q[0] * q[0] + q[1] * q[1] + q[2] * q[2] + q[3] * q[3])
  return l < 1e-12 ? identity : [q[0] / l, q[1] / l, q[2] / l, q[3] / l]
}
/** The shorter way from a to b, linear and normalized: for small steps and blends. */
export function mixQuaternions(a: Quaternion, b: Quaternion, t: number): Quaternion {
  const s = a[0] * b[0] + a[1] * b[1] + a[2] * b[2] + a[3] * b[3] < 0 ? -t : t
  return normalizeQuaternion([a[0] * (1 - t) + b[0] * s, a[1] * (1 - t) + b[1] * s, a[2] * (1 - t) + b[2] * s, a[3] * (1 - t) + b[3] * s])
}
/** Yaw about y, then pitch about x, then roll about z (the order 'YXZ'). */
export const fromEuler = (pitch: number, yaw: number, roll: number): Quaternion => multiply(turnY(yaw), multiply(turnX(pitch), turnZ(roll)))
/** The rotation whose axes are x, y and z (right-handed, of length 1). */
export function fromBasis(x: Vector, y: Vector, z: Vector): Quaternion {
  const trace = x[0] + y[1] + z[2]
  if (trace > 0) {
    const s = 0.5 / Math.sqrt(trace + 1)
    return [(y[2] - z[1]) * s, (z[0] - x[2]) * s, (x[1] - y[0]) * s, 0.25 / s]
  }
  if (x[0] > y[1] && x[0] > z[2]) {
    const s = 2 * Math.sqrt(1 + x[0] - y[1] - z[2])
    return [0.25 * s, (y[0] + x[1]) / s, (z[0] + x[2]) / s, (y[2] - z[1]) / s]
  }
  if (y[1] > z[2]) {
    const s = 2 * Math.sqrt(1 + y[1] - x[0] - z[2])
    return [(y[0] + x[1]) / s, 0.25 * s, (z[1] + y[2]) / s, (z[0] - x[2]) / s]
  }
  const s = 2 * Math.sqrt(1 + z[2] - x[0] - y[1])
  return [(z[0] + x[2]) / s, (z[1] + y[2]) / s, 0.25 * s, (x[1] - y[0]) / s]
}
