import { add, addScaled, mixVectors, multiply, rotate, scale, subtract, tau, turnY, type Quaternion, type Vector } from '../../platform/index.ts'
import { headingOf, type Actor } from '../actor.ts'
import type { Scene } from '../scene.ts'
import { waterHeightAt } from '../physics/water.ts'
import type { Footing } from './routine.ts'

/** How far a body is committed to a flight: 0 rides along, 1 has pushed off; and how long until it lands. */
export interface PushPhase { aloft: boolean; commitment: number; landsInS: number }

/** What a routine is done on: where its axes are, where its centre of mass rides, and what its pushes act on. */
export interface Ground {
  readonly footing: Footing
  /** Whether it comes and goes by itself, so that the moment for a jump matters. */
  readonly moves: boolean
  /** How long to wait for a good moment to jump: on water, until the deck hardly moves between push and take-off. */
  waitS(jump: { takeoffS: number; landingS: number; mostS: number }): number
  /** Moves on by one step. */
  step(phase: PushPhase): void
  /** The world place of a centre of mass given in the skill's axes. */
  ride(center: Vector): Vector
  /** The body presses down with this force, newtons, about this point of the skill's axes. */
  press(force: Vector, at: Vector): void
}

/** The floor, the ice, the meadow: where the actor stood as it began. */
export function solidGroundOf(actor: Actor): Ground {
  const { position, headingRad } = actor.stand
  const rotation = turnY(headingRad)
  const place = (point: Vector): Vector => add(position, rotate(rotation, point))
  return { footing: { place, rotation }, moves: false, waitS: () => 0, step: () => undefined, ride: place, press: () => undefined }
}

/** How quickly a rider's body follows what carries it: legs are soft springs. */
const followOmega = tau * 2.4

/** A deck, a back, a roof: feet stay on it while it dips and rocks; the body follows softly, and in the air flies to where it will be. */
export function carriedGroundOf(actor: Actor, scene: Scene): Ground | undefined {
  const seat = actor.seatFrame(scene.timeS)
  if (seat === undefined) return undefined
  const turned = turnY(actor.stand.headingRad - headingOf(seat.rotation))
  const { water } = scene.world
  const freeboardM = water === undefined ? undefined : seat.position[1] - waterHeightAt(water, seat.position[0], seat.position[2], scene.timeS)
  let frame = seat
  let followed: Vector = seat.position
  let speed: Vector = seat.velocity
  const rotation = (): Quaternion => multiply(frame.rotation, turned)
  const place = (point: Vector): Vector => add(frame.position, rotate(rotation(), point))
  /** Where it will be, as far as somebody can tell who knows the waves. */
  const foreseen = (inS: number): Vector => {
    const [x, y, z] = addScaled(frame.position, [frame.velocity[0], 0, frame.velocity[2]], inS)
    return water === undefined || freeboardM === undefined ? [x, y, z] : [x, waterHeightAt(water, x, z, scene.timeS + inS) + freeboardM, z]
  }
  return {
    footing: { place, get rotation() { return level(rotation()) } },
    moves: water !== undefined,
    waitS({ takeoffS, landingS, mostS }) {
      if (water === undefined) return 0
      const [x, , z] = seat.position
      const height = (t: number): number => waterHeightAt(water, x, z, scene.timeS + t)
      const unrest = (wait: number): number => Math.abs(height(wait + takeoffS) - height(wait + takeoffS - 0.3)) + 0.4 * Math.abs(height(wait + landingS) - height(wait + takeoffS))
      const waits = Array.from({ length: 1 + Math.floor(mostS / 0.05) }, (_, i) => i * 0.05)
      return waits.reduce((best, wait) => (unrest(wait) < unrest(best) - 1e-6 ? wait : best), 0)
    },
    step({ aloft, commitment, landsInS }) {
      frame = actor.seatFrame(scene.timeS) ?? frame
      const pull = subtract(scale(subtract(frame.position, followed), followOmega * followOmega), scale(subtract(speed, [frame.velocity[0], 0, frame.velocity[2]]), 2 * followOmega))
      if (!aloft) speed = addScaled(speed, pull, scene.stepS)
      if (!aloft && commitment > 0) speed = mixVectors(speed, scale(subtract(foreseen(landsInS), followed), 1 / landsInS), commitment)
      followed = addScaled(followed, speed, scene.stepS)
    },
    ride: (center) => add(followed, rotate(level(rotation()), center)),
    press(force, at) {
      for (const { carrier } of actor.seats) scene.world.load(carrier.entityId, scale(force, 1 / actor.seats.length), place(at))
    },
  }
}

/** The heading of a rotation alone, without its tilt. */
function level(rotation: Quaternion): Quaternion {
  return turnY(headingOf(rotation))
}

