import { add, addScaled, multiply, origin, rotate, scale, subtract, tau, turnY, type Quaternion, type Vector } from '../../platform/index.ts'
import { headingOf, type Actor } from '../actor.ts'
import type { Scene } from '../scene.ts'
import type { Footing } from './routine.ts'

/** What a routine is done on: where its axes are, where its centre of mass rides, and what its pushes act on. */
export interface Ground {
  readonly footing: Footing
  /** Moves on by one step; in the air nothing carries along. */
  step(aloft: boolean): void
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
  return { footing: { place, rotation }, step: () => undefined, ride: place, press: () => undefined }
}

/** How quickly a rider's body follows what carries it: legs are soft springs. */
const followOmega = tau * 1.6

/** A deck, a back, a roof: feet stay on it while it dips and rocks; the body follows softly, and not at all in the air. */
export function carriedGroundOf(actor: Actor, scene: Scene): Ground | undefined {
  const seat = actor.seatFrame(scene.timeS)
  if (seat === undefined) return undefined
  const turned = turnY(actor.stand.headingRad - headingOf(seat.rotation))
  let frame = seat
  let followed: Vector = seat.position
  let speed: Vector = origin
  const rotation = (): Quaternion => multiply(frame.rotation, turned)
  const footing: Footing = { place: (point) => add(frame.position, rotate(rotation(), point)), get rotation() { return level(rotation()) } }
  return {
    footing: { place: footing.place, get rotation() { return footing.rotation } },
    step(aloft) {
      frame = actor.seatFrame(scene.timeS) ?? frame
      if (!aloft) {
        const pull = subtract(scale(subtract(frame.position, followed), followOmega * followOmega), scale(speed, 2 * followOmega))
        speed = addScaled(speed, pull, scene.stepS)
      }
      followed = addScaled(followed, speed, scene.stepS)
    },
    ride: (center) => add(followed, rotate(level(rotation()), center)),
    press(force, at) {
      for (const { carrier } of actor.seats) scene.world.load(carrier.entityId, scale(force, 1 / actor.seats.length), footing.place(at))
    },
  }
}

/** The heading of a rotation alone, without its tilt. */
function level(rotation: Quaternion): Quaternion {
  return turnY(headingOf(rotation))
}

