import { add, addScaled, atan2, cross, dot, inverse, length, multiply, normalizeQuaternion, rotate, scale, subtract, tau, turn, type Quaternion, type Vector } from '../../platform/index.ts'

/*
 * A body as points of mass. In the air its angular momentum L about its centre of mass stays; it is the turning of the whole
 * (inertia times angular velocity) and the limbs' own momentum together: L = R (I ω + l), with R the body's rotation, and I and
 * l in the body's own frame. So ω = I⁻¹ (R⁻¹ L − l); ω = I⁻¹ L alone is wrong. (Goldstein, Classical Mechanics, chapter 5.)
 */

/** A moment of a body's shape in its own frame: x, y, z of every mass point in turn, metres. */
export type Shape = Float64Array

/** A symmetric matrix, row by row from the diagonal: xx xy xz yy yz zz. */
type Symmetric = readonly [number, number, number, number, number, number]

function apply(m: Symmetric, v: Vector): Vector {
  return [m[0] * v[0] + m[1] * v[1] + m[2] * v[2], m[1] * v[0] + m[3] * v[1] + m[4] * v[2], m[2] * v[0] + m[4] * v[1] + m[5] * v[2]]
}

/** The x of m·x = v, by cofactors. */
function solve(m: Symmetric, v: Vector): Vector {
  const [a, b, c, d, e, f] = m
  const xx = d * f - e * e
  const xy = c * e - b * f
  const xz = b * e - c * d
  const adjugate: Symmetric = [xx, xy, xz, a * f - c * c, b * c - a * e, a * d - b * b]
  return scale(apply(adjugate, v), 1 / (a * xx + b * xy + c * xz))
}

const pointOf = (shape: Shape, i: number): Vector => [shape[3 * i] ?? 0, shape[3 * i + 1] ?? 0, shape[3 * i + 2] ?? 0]

/** Where the mass of a shape is in the mean. */
export function centerOfMass(shape: Shape, massesKg: Float64Array): Vector {
  let sum: Vector = [0, 0, 0]
  let total = 0
  massesKg.forEach((mass, i) => {
    sum = addScaled(sum, pointOf(shape, i), mass)
    total += mass
  })
  return scale(sum, 1 / total)
}

/** What a short step of changing shape means for turning, about the centre of mass, in the body's own frame. */
interface StepOfShape { inertia: Symmetric; ownMomentum: Vector }

function stepOfShape(from: Shape, to: Shape, massesKg: Float64Array, stepS: number): StepOfShape {
  const centerFrom = centerOfMass(from, massesKg)
  const centerTo = centerOfMass(to, massesKg)
  const inertia: [number, number, number, number, number, number] = [0, 0, 0, 0, 0, 0]
  let ownMomentum: Vector = [0, 0, 0]
  massesKg.forEach((mass, i) => {
    const a = subtract(pointOf(from, i), centerFrom)
    const b = subtract(pointOf(to, i), centerTo)
    const [x, y, z] = scale(add(a, b), 0.5)
    inertia[0] += mass * (y * y + z * z)
    inertia[1] -= mass * x * y
    inertia[2] -= mass * x * z
    inertia[3] += mass * (x * x + z * z)
    inertia[4] -= mass * y * z
    inertia[5] += mass * (x * x + y * y)
    ownMomentum = addScaled(ownMomentum, cross([x, y, z], subtract(b, a)), mass / stepS)
  })
  return { inertia, ownMomentum }
}

/** The rotation vector (axis times angle, at most π) of a quaternion. */
export function rotationVector(q: Quaternion): Vector {
  const positive: Quaternion = q[3] < 0 ? [-q[0], -q[1], -q[2], -q[3]] : q
  const s = length([positive[0], positive[1], positive[2]])
  if (s < 1e-9) return [2 * positive[0], 2 * positive[1], 2 * positive[2]]
  return scale([positive[0], positive[1], positive[2]], (2 * atan2(s, positive[3])) / s)
}

/** The rotation of a rotation vector. */
export function rotationOf(vector: Vector): Quaternion {
  const angle = length(vector)
  return angle < 1e-12 ? [vector[0] / 2, vector[1] / 2, vector[2] / 2, 1] : turn(scale(vector, 1 / angle), angle)
}

/** A whole flight's turning: the rotation at every step and the angular velocity (world, radians per second) at take-off and landing. */
export interface FlightRotation {
  rotations: readonly Quaternion[]
  /** Angular momentum about the centre of mass, world, kg·m²/s. */
  momentum: Vector
  omegaAtTakeoff: Vector
  omegaAtLanding: Vector
}

/** What a flight's turning follows from: shapes at equal steps, and the rotations at both ends with the number of turns between. */
export interface FlightRotationRequest {
  shapes: readonly Shape[]
  massesKg: Float64Array
  stepS: number
  takeoff: Quaternion
  landing: Quaternion
  /** The main axis in the world, of length 1, and how far the body turns about it on its way from `takeoff` to `landing`, radians, signed. */
  axis: Vector
  angle: number
}

interface Steps { steps: readonly StepOfShape[]; stepS: number }

function omegaOfStep(step: StepOfShape, rotation: Quaternion, momentum: Vector): Vector {
  return solve(step.inertia, subtract(rotate(inverse(rotation), momentum), step.ownMomentum))
}

/** Turns a body of changing shape through a flight under constant angular momentum: implicit midpoint, so that L is kept to second order. */
function rotateThroughFlight({ steps, stepS }: Steps, takeoff: Quaternion, momentum: Vector): Quaternion[] {
  const rotations: Quaternion[] = [takeoff]
  let rotation = takeoff
  for (const step of steps) {
    let omega = omegaOfStep(step, rotation, momentum)
    for (let pass = 0; pass < 3; pass++) omega = omegaOfStep(step, multiply(rotation, rotationOf(scale(omega, stepS / 2))), momentum)
    rotation = normalizeQuaternion(multiply(rotation, rotationOf(scale(omega, stepS))))
    rotations.push(rotation)
  }
  return rotations
}

/** How a body that has changed its shape a little in the air has turned meanwhile. */
export function turnedInFlight(rotation: Quaternion, { from, to, massesKg, stepS, momentum }: { from: Shape; to: Shape; massesKg: Float64Array; stepS: number; momentum: Vector }): Quaternion {
  return rotateThroughFlight({ steps: [stepOfShape(from, to, massesKg, stepS)], stepS }, rotation, momentum).at(-1) ?? rotation
}

/** The first guess for L: the body turns about one axis only, and what it must turn there is known. */
function guessMomentum({ steps, stepS }: Steps, request: FlightRotationRequest): Vector {
  const { axis, angle, takeoff } = request
  const bodyAxis = rotate(inverse(takeoff), axis)
  let perMomentum = 0
  let own = 0
  for (const { inertia, ownMomentum } of steps) {
    const about = dot(bodyAxis, apply(inertia, bodyAxis))
    perMomentum += stepS / about
    own += (stepS * dot(ownMomentum, bodyAxis)) / about
  }
  return scale(axis, (angle + own) / perMomentum)
}

/** How far a flight turned about the main axis, whole turns included. */
function turnedAbout(axis: Vector, rotations: readonly Quaternion[]): number {
  let turned = 0
  rotations.slice(1).forEach((rotation, i) => { turned += dot(rotationVector(multiply(rotation, inverse(rotations[i] ?? rotation))), axis) })
  return turned
}

/** How far, as a rotation vector, a flight under this momentum misses its landing; whole turns too few or too many count. */
function miss(steps: Steps, request: FlightRotationRequest, momentum: Vector): Vector {
  const rotations = rotateThroughFlight(steps, request.takeoff, momentum)
  const last = rotations.at(-1) ?? request.takeoff
  const error = rotationVector(multiply(request.landing, inverse(last)))
  const turned = turnedAbout(request.axis, rotations)
  const turnsMissing = Math.round((request.angle - turned - dot(error, request.axis)) / tau)
  return addScaled(error, request.axis, tau * turnsMissing)
}

/** Finds the angular momentum that brings the body round as often as asked and down in its landing pose, and the rotations on the way (Newton's method on L). */
export function solveFlightRotation(request: FlightRotationRequest): FlightRotation {
  const steps: Steps = {
    stepS: request.stepS,
    steps: request.shapes.slice(1).map((shape, i) => stepOfShape(request.shapes[i] ?? shape, shape, request.massesKg, request.stepS)),
  }
  let momentum = rightTurns(steps, request, guessMomentum(steps, request))
  let error = miss(steps, request, momentum)
  for (let pass = 0; pass < 24 && length(error) > 1e-7; pass++) {
    const step = newtonStep(steps, request, momentum, error)
    let share = 1
    let next = error
    for (let halving = 0; halving < 6; halving++) {
      next = miss(steps, request, addScaled(momentum, step, share))
      if (length(next) < length(error)) break
      share /= 2
    }
    momentum = addScaled(momentum, step, share)
    error = next
  }
  const rotations = rotateThroughFlight(steps, request.takeoff, momentum)
  const first = steps.steps[0]
  const last = steps.steps.at(-1)
  if (first === undefined || last === undefined) throw new Error('A flight needs two shapes or more.')
  const landed = rotations.at(-1) ?? request.takeoff
  return {
    rotations,
    momentum,
    omegaAtTakeoff: rotate(request.takeoff, omegaOfStep(first, request.takeoff, momentum)),
    omegaAtLanding: rotate(landed, omegaOfStep(last, landed, momentum)),
  }
}

/** Makes a guess larger or smaller until the body comes round about as far as asked: near enough for Newton's method. */
function rightTurns(steps: Steps, request: FlightRotationRequest, guess: Vector): Vector {
  const { axis, angle } = request
  let momentum = guess
  for (let pass = 0; pass < 8; pass++) {
    const missing = angle - turnedAbout(axis, rotateThroughFlight(steps, request.takeoff, momentum))
    if (Math.abs(missing) < 0.3) break
    momentum = addScaled(momentum, axis, (0.8 * missing * length(guess)) / Math.max(Math.abs(angle), 1))
  }
  return momentum
}

/** Solves J·step = error, with J by differences: columns say how the miss changes with each component of L. */
function newtonStep(steps: Steps, request: FlightRotationRequest, momentum: Vector, error: Vector): Vector {
  const h = 1e-4 * (1 + length(momentum))
  const column = (axis: Vector): Vector => scale(subtract(error, miss(steps, request, addScaled(momentum, axis, h))), 1 / h)
  const a = column([1, 0, 0])
  const b = column([0, 1, 0])
  const c = column([0, 0, 1])
  const determinant = dot(a, cross(b, c))
  if (Math.abs(determinant) < 1e-15) return [0, 0, 0]
  return scale([dot(error, cross(b, c)), dot(a, cross(error, c)), dot(a, cross(b, error))], 1 / determinant)
}
