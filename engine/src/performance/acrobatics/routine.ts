import { add, addScaled, fromEuler, identity, inverse, length, multiply, normalize, rotate, scale, smoothstep, subtract, turnX, turnY, type Quaternion, type Vector } from '../../platform/index.ts'
import type { Body } from '../body.ts'
import { placeFoot, placeBearingHand, type FootGoal } from '../limbs.ts'
import type { Rig } from '../rig.ts'
import { flightPosition, type Flight } from './ballistics.ts'
import { curveThrough, hermite, pathAt, stretchAt, valueAt, type NumberCurve } from './curves.ts'
import { handOnGround } from './hands.ts'
import { angleCount, bendTo, bonesOf, heelPitch, limbsOf, type Angles, type Limb } from './key-poses.ts'
import { lowestPoint, massPointsOf, shapeOf } from './mass-points.ts'
import { rotationOf, rotationVector, solveFlightRotation, type FlightRotation } from './momentum.ts'
import type { Contact, PlannedKey, Timeline } from './timeline.ts'

/** Where the body as a whole is and how it is turned. */
export interface Whole { center: Vector; rotation: Quaternion }

/** What the routine stands on, now: a place and a direction of its own axes in the world. Solid ground never moves; a deck does. */
export interface Footing {
  place(point: Vector): Vector
  readonly rotation: Quaternion
}

const flightStepS = 1 / 240
/** How near its place the centre of mass of a standing body must be. */
const closeEnoughM = 3e-4
/** The last push of a jump. */
const pushS = 0.26
/** How long a limb takes to come from where it stood to where it is drawn, and to reach for where it will stand. */
const limbFadeS = 0.16
/** How long before a take-off and after a landing the trunk turns into and out of the flight's spin. */
const spinFadeS = 0.3

interface PlannedFlight { startS: number; endS: number; flight: Flight; turning: FlightRotation; from: PlannedKey; to: PlannedKey }
interface GroundPhase { startS: number; endS: number; euler: readonly [NumberCurve, NumberCurve, NumberCurve]; keys: readonly PlannedKey[] }
/** By how much a standing limb's bones differ from the drawing when it lifts or lands, and how fast that changes. */
interface LimbFade { contact: Contact; bone: number; at: 'start' | 'end'; offset: Vector; rate: Vector }
interface SpinFade { timeS: number; at: 'takeoff' | 'landing'; mismatch: Vector; spanS: number }

/**
 * A planned skill that can be posed at any time: on the ground the centre of mass follows a drawn path and limbs are bent to
 * stand still; in the air it follows a parabola and the body turns under constant angular momentum.
 */
export class Routine {
  readonly timeline: Timeline
  private readonly body: Body
  private readonly limbs: readonly Limb[]
  private readonly rig: Rig
  private readonly angleCurves: readonly NumberCurve[]
  private readonly phases: readonly GroundPhase[]
  private flights: readonly PlannedFlight[] = []
  private limbFades: readonly LimbFade[] = []
  private spinFades: readonly SpinFade[] = []

  constructor(timeline: Timeline, body: Body, rig: Rig) {
    this.timeline = timeline
    this.body = body
    this.rig = rig
    this.limbs = limbsOf(body)
    const times = timeline.keys.map(({ timeS }) => timeS)
    this.angleCurves = Array.from({ length: angleCount }, (_, i) => curveThrough(times, timeline.keys.map(({ angles }) => angles[i] ?? 0), { start: true, end: true }))
    this.phases = groundPhases(timeline.keys)
    // Flights depend a little on how limbs leave the ground, and limbs on the spin: twice round is close enough.
    this.solveFlights()
    for (let round = 0; round < 2; round++) {
      this.measureLimbs()
      this.solveFlights()
    }
  }

  get durationS(): number { return this.timeline.durationS }

  /** The flight that a time falls into, ends excluded. */
  flightAt(t: number): PlannedFlight | undefined {
    return this.flights.find(({ startS, endS }) => t > startS && t < endS)
  }

  /** How near the next take-off is: 0 well before, 1 at it, with the time until that flight lands. */
  pushAt(t: number): { commitment: number; landsInS: number } {
    const next = this.flights.find(({ startS }) => startS >= t)
    if (next === undefined) return { commitment: 0, landsInS: 1 }
    return { commitment: smoothstep(t, next.startS - pushS, next.startS), landsInS: next.endS - t }
  }

  get takeoffs(): readonly PlannedFlight[] { return this.flights }

  /** The limbs that stand at a time. */
  standingAt(t: number): Contact[] {
    return this.timeline.contacts.filter(({ startS, endS }) => t >= startS && t <= endS)
  }

  /** Centre of mass and rotation at a time, in the skill's axes. */
  wholeAt(t: number): Whole {
    const flight = this.flightAt(t)
    if (flight === undefined) return this.wholeOnGround(t)
    return { center: flightPosition(flight.flight, t - flight.startS), rotation: rotationInFlight(flight.turning.rotations, (t - flight.startS) / (flight.endS - flight.startS)) }
  }

  private wholeOnGround(t: number): Whole {
    const phase = this.phases.find(({ endS }) => t <= endS) ?? this.phases.at(-1)
    if (phase === undefined) throw new Error('A routine needs a key that stands.')
    const within = Math.min(Math.max(t, phase.startS), phase.endS)
    let rotation = eulerAt(phase, within)
    for (const fade of this.spinFades) rotation = multiply(rotationOf(spinOffset(fade, t)), rotation)
    const [only] = phase.keys
    if (phase.keys.length < 2 && only !== undefined) return { center: only.center, rotation }
    const i = stretchAt(phase.keys.map(({ timeS }) => timeS), within)
    const [from, to] = [phase.keys[i], phase.keys[i + 1]]
    if (from === undefined || to === undefined) throw new Error('A ground phase has lost a key.')
    return { center: pathAt({ ...from, position: from.center }, { ...to, position: to.center }, within), rotation }
  }

  private anglesAt(t: number): Angles { return this.angleCurves.map((curve) => valueAt(curve, t)) }

  /** Bends the rig as drawn, with what is left of the last stand and what is begun of the next. */
  private bend(rig: Rig, t: number): void {
    bendTo(rig, this.body, this.limbs, this.anglesAt(t))
    for (const fade of this.limbFades) {
      const offset = limbOffset(fade, t)
      if (offset !== undefined) rig.setLocal(fade.bone, multiply(rotationOf(offset), rig.local(fade.bone)))
    }
  }

  /**
   * Poses a rig at a time: turned and moved as a whole, bent as drawn, standing limbs on their places. Where a limb is too
   * short for its place the body comes down to it. Answers by how many metres it still is.
   */
  pose(rig: Rig, t: number, footing: Footing, center: Vector): number {
    rig.begin(center, multiply(footing.rotation, this.wholeAt(t).rotation))
    this.bend(rig, t)
    const standing = this.flightAt(t) === undefined ? this.standingAt(t) : []
    const yielding = 1 - smoothstep(this.pushAt(t).commitment, 0.7, 1)
    let lowered = center
    let missing = 0
    for (let pass = 0; pass < 6; pass++) {
      const off = subtract(lowered, rig.centreOfMass())
      if (pass > 1 && length(off) < closeEnoughM) break
      rig.shift(off)
      if (standing.length === 0) {
        if (this.lyingAt(t)) rig.shift([0, Math.max(0, footing.place(this.wholeAt(t).center)[1] - this.wholeAt(t).center[1] - lowestPoint(rig)), 0])
        return 0
      }
      missing = this.stand(rig, t, standing, footing)
      lowered = addScaled(lowered, [0, -1, 0], missing * yielding)
    }
    return missing
  }

  /** Whether the trunk rests on the ground. */
  private lyingAt(t: number): boolean {
    const { keys } = this.timeline
    const i = stretchAt(keys.map(({ timeS }) => timeS), t)
    return [keys[i], keys[i + 1]].every((key) => key?.on.includes('trunk') === true)
  }

  private stand(rig: Rig, t: number, standing: readonly Contact[], footing: Footing): number {
    let missing = 0
    for (const contact of standing) {
      const { limb } = contact
      if (limb.end === 'foot') missing = Math.max(missing, placeFoot(rig, limb.leg, this.footGoal(rig, t, contact, footing)))
      else missing = Math.max(missing, placeBearingHand(rig, limb.arm, handOnGround(rig, limb.arm, { wrist: footing.place(contact.place), heading: multiply(footing.rotation, turnY(contact.yawRad)) })))
    }
    return missing
  }

  /** Where a standing foot is now. */
  footGoal(rig: Rig, t: number, contact: Contact, footing: Footing): FootGoal {
    const { limb } = contact
    if (limb.end !== 'foot') throw new Error('Only feet have foot goals.')
    const pitch = heelPitch(this.anglesAt(t), limb.name)
    const yaw = contact.glides || contact.pivots ? this.yawAt(t) : contact.yawRad
    const heading = multiply(footing.rotation, turnY(yaw))
    const rotation = multiply(heading, turnX(pitch))
    const ball = contact.glides ? this.glidePlace(rig, contact, rotation, footing) : footing.place(contact.place)
    return { ball, rotation, toe: multiply(heading, turnX(Math.min(pitch, 0))), pole: rotate(rig.world(0), [limb.leg.pole[0] + limb.leg.side * 0.12, 0.1, limb.leg.pole[2]]) }
  }

  /** A gliding foot goes where the drawn leg takes it, on the ground. */
  private glidePlace(rig: Rig, contact: Contact, rotation: Quaternion, footing: Footing): Vector {
    const { limb } = contact
    if (limb.end !== 'foot') throw new Error('Only feet glide.')
    const [x, , z] = subtract(rig.position(limb.leg.foot), rotate(rotation, subtract(rig.rest(limb.leg.foot), limb.leg.ball)))
    return [x, footing.place(contact.place)[1], z]
  }

  /** Which way the body faces over the ground, as drawn: radians, to its own left. */
  yawAt(t: number): number {
    const flight = this.flightAt(t)
    if (flight !== undefined) {
      const share = (t - flight.startS) / (flight.endS - flight.startS)
      return flight.from.euler[1] + (flight.to.euler[1] - flight.from.euler[1]) * share
    }
    const phase = this.phases.find(({ endS }) => t <= endS) ?? this.phases.at(-1)
    return phase === undefined ? 0 : valueAt(phase.euler[1], t)
  }

  private solveFlights(): void {
    const standing = this.timeline.keys.filter(({ on }) => on.length > 0)
    this.flights = standing.flatMap((from, i) => {
      const to = standing[i + 1]
      return from.takesOffInto === undefined || to === undefined ? [] : [this.solveFlight(from, to, from.takesOffInto)]
    })
    this.spinFades = []
    this.spinFades = this.flights.flatMap((flight) => [this.spinFade(flight, 'takeoff'), this.spinFade(flight, 'landing')])
  }

  private solveFlight(from: PlannedKey, to: PlannedKey, flight: Flight): PlannedFlight {
    const steps = Math.max(8, Math.ceil(flight.durationS / flightStepS))
    const points = massPointsOf(this.rig.model)
    const shapes = Array.from({ length: steps + 1 }, (_, i) => {
      this.rig.begin([0, 0, 0], identity)
      this.bend(this.rig, from.timeS + (i / steps) * flight.durationS)
      return shapeOf(this.rig, points)
    })
    const turning = solveFlightRotation({
      shapes, massesKg: points.massesKg, stepS: flight.durationS / steps,
      takeoff: fromEuler(...from.euler), landing: fromEuler(...to.euler), ...mainTurn(from, to),
    })
    return { startS: from.timeS, endS: to.timeS, flight, turning, from, to }
  }

  /** What the drawn turning lacks against the flight's spin at its ends. */
  private spinFade(flight: PlannedFlight, at: 'takeoff' | 'landing'): SpinFade {
    const timeS = at === 'takeoff' ? flight.startS : flight.endS
    const phase = this.phases.find((candidate) => (at === 'takeoff' ? candidate.endS : candidate.startS) === timeS)
    if (phase === undefined) return { timeS, at, mismatch: [0, 0, 0], spanS: 1 }
    const h = 1e-4
    const [a, b] = at === 'takeoff' ? [eulerAt(phase, timeS - h), eulerAt(phase, timeS)] : [eulerAt(phase, timeS), eulerAt(phase, timeS + h)]
    const drawn = phase.keys.length < 2 ? [0, 0, 0] as Vector : scale(rotationVector(multiply(b, inverse(a))), 1 / h)
    const spin = at === 'takeoff' ? flight.turning.omegaAtTakeoff : flight.turning.omegaAtLanding
    return { timeS, at, mismatch: subtract(spin, drawn), spanS: Math.min(spinFadeS, Math.max(0.05, phase.endS - phase.startS)) }
  }

  /** Notes for each standing limb how its bones differ from the drawing as it lands and lifts, so that neither jumps. */
  private measureLimbs(): void {
    const fades: LimbFade[] = []
    this.limbFades = []
    for (const contact of this.timeline.contacts) {
      for (const at of ['start', 'end'] as const) {
        const timeS = at === 'start' ? contact.startS : contact.endS
        if (timeS <= 0 || timeS >= this.durationS) continue
        const inwards = at === 'start' ? 1 / 240 : -1 / 240
        const now = this.limbOffsets(contact, timeS)
        const within = this.limbOffsets(contact, timeS + inwards)
        now.forEach((offset, i) => fades.push({ contact, at, bone: bonesOf(contact.limb)[i] ?? 0, offset, rate: held(scale(subtract(within[i] ?? offset, offset), 1 / inwards), 6) }))
      }
    }
    this.limbFades = fades
  }

  /** Rotation vectors from the drawn to the standing limb, bone by bone, on level ground. */
  private limbOffsets(contact: Contact, t: number): Vector[] {
    const bones = bonesOf(contact.limb)
    const standing = [...new Set([...this.standingAt(t), contact])]
    const { center, rotation } = this.wholeOnGround(t)
    const { rig } = this
    rig.begin(center, rotation)
    bendTo(rig, this.body, this.limbs, this.anglesAt(t))
    const drawn = bones.map((bone) => rig.local(bone))
    for (let pass = 0; pass < 5; pass++) {
      rig.shift(subtract(center, rig.centreOfMass()))
      this.stand(rig, t, standing, solidGround)
    }
    return bones.map((bone, i) => rotationVector(multiply(rig.local(bone), inverse(drawn[i] ?? identity))))
  }
}

/** Ground that does not move, in the skill's own axes. */
export const solidGround: Footing = { place: (point) => point, rotation: identity }

function held(vector: Vector, most: number): Vector {
  const size = length(vector)
  return size > most ? scale(vector, most / size) : vector
}

function eulerAt(phase: GroundPhase, t: number): Quaternion {
  const [pitch, yaw, roll] = phase.euler
  return fromEuler(valueAt(pitch, t), valueAt(yaw, t), valueAt(roll, t))
}

/** Between the solved steps of a flight, without corners: a cubic through rotation vectors with the mean rates of neighbouring steps. */
function rotationInFlight(rotations: readonly Quaternion[], share: number): Quaternion {
  const step = share * (rotations.length - 1)
  const i = Math.min(rotations.length - 2, Math.floor(step))
  const at = (index: number): Quaternion => rotations[index] ?? identity
  const turnFrom = (index: number): Vector => rotationVector(multiply(inverse(at(index)), at(index + 1)))
  const here = turnFrom(i)
  const before = i > 0 ? scale(add(turnFrom(i - 1), here), 0.5) : here
  const after = i + 2 < rotations.length ? scale(add(here, turnFrom(i + 1)), 0.5) : here
  const [, da, b, db] = hermite(step - i)
  return multiply(at(i), rotationOf(addScaled(addScaled(scale(here, b), before, da), after, db)))
}

/** Cuts the standing keys at the flights. */
function groundPhases(keys: readonly PlannedKey[]): GroundPhase[] {
  const runs: PlannedKey[][] = [[]]
  for (const key of keys.filter(({ on }) => on.length > 0)) {
    runs.at(-1)?.push(key)
    if (key.takesOffInto !== undefined) runs.push([])
  }
  return runs.filter((run) => run.length > 0).map((run, index, all) => {
    const times = run.map(({ timeS }) => timeS)
    const curve = (axis: 0 | 1 | 2): NumberCurve => curveThrough(times, run.map(({ euler }) => euler[axis]), { start: index === 0, end: index === all.length - 1 })
    return { startS: times[0] ?? 0, endS: times.at(-1) ?? 0, euler: [curve(0), curve(1), curve(2)], keys: run }
  })
}

/** The axis that a flight mostly turns about, and by how much. */
function mainTurn(from: PlannedKey, to: PlannedKey): { axis: Vector; angle: number } {
  if (to.shortWay) {
    const way = rotationVector(multiply(fromEuler(...to.euler), inverse(fromEuler(...from.euler))))
    return { axis: normalize(way), angle: length(way) }
  }
  const [pitch, yaw, roll] = subtract(to.euler, from.euler)
  const facing = turnY(from.euler[1])
  if (Math.abs(yaw) >= Math.abs(pitch) && Math.abs(yaw) >= Math.abs(roll)) return { axis: [0, 1, 0], angle: yaw }
  return Math.abs(pitch) >= Math.abs(roll) ? { axis: rotate(facing, [1, 0, 0]), angle: pitch } : { axis: rotate(facing, [0, 0, 1]), angle: roll }
}

/** A turn that is nought at both ends of its span and changes at the given rate at the flight's end of it. */
function spinOffset({ timeS, at, mismatch, spanS }: SpinFade, t: number): Vector {
  const s = at === 'takeoff' ? 1 + (t - timeS) / spanS : (t - timeS) / spanS
  if (s <= 0 || s >= 1) return [0, 0, 0]
  return scale(mismatch, spanS * (at === 'takeoff' ? s * s * s - s * s : s * s * s - 2 * s * s + s))
}

/** What is left of a limb's stand, `limbFadeS` before or after it; undefined while it stands or when it is long over. */
function limbOffset({ contact, at, offset, rate }: LimbFade, t: number): Vector | undefined {
  const away = at === 'start' ? contact.startS - t : t - contact.endS
  const u = away / limbFadeS
  if (u < 0 || u >= 1) return undefined
  const outwards = at === 'start' ? -1 : 1
  const left = (1 - u) * (1 - u)
  return addScaled(scale(offset, left * (1 + 2 * u)), rate, outwards * limbFadeS * u * left)
}
