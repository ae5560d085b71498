import { add, fromEuler, origin, rotate, scale, subtract, turnY, type Quaternion, type Vector } from '../../platform/index.ts'
import { layFolds } from '../folds.ts'
import type { Action, ActionRun, ActionStart } from '../action.ts'
import { headingOf, type Actor } from '../actor.ts'
import { handOn } from '../hands.ts'

/** Something that nobody poses: it is held, or carried, or moves as the world of things moves it, or stands where it was put. */
export const thing: Action = { layer: 'body', begin: (start) => new Following(start) }

class Following implements ActionRun {
  readonly blendS = 0
  private readonly start: ActionStart
  private inHand = false
  private last: Vector = origin
  private velocity: Vector = origin

  private readonly load: Load | undefined

  constructor(start: ActionStart) {
    this.start = start
    this.load = loadOf(start)
  }

  pose(): void {
    this.place()
    layFolds(this.start.actor)
    hangSwung(this.start.actor)
    turnLeaf(this.start.actor)
  }

  private place(): void {
    const { actor, scene } = this.start
    const grip = this.grip()
    if (grip !== undefined) {
      const place = attach(actor, grip.position, grip.rotation)
      if (this.inHand) this.velocity = scale(subtract(place, this.last), 1 / scene.stepS)
      this.last = place
      this.inHand = true
      actor.stand = { position: place, headingRad: headingOf(grip.rotation), velocity: this.velocity }
      if (actor.posture !== 'worn') scene.world.hold(actor.entityId, place, grip.rotation)
      return
    }
    if (this.load !== undefined) {
      this.rideAlong(this.load)
      return
    }
    if (this.inHand) scene.world.release(actor.entityId, this.velocity, origin)
    this.inHand = false
    this.move()
  }

  /** Stays where it was put on what carries it. */
  private rideAlong({ vehicle, at, turnRad }: Load): void {
    const { actor, scene } = this.start
    const place = vehicle.at(at)
    const rotation = turnY(vehicle.stand.headingRad + turnRad)
    actor.stand = { position: place, headingRad: headingOf(rotation), velocity: vehicle.stand.velocity }
    actor.rig.begin(add(place, rotate(rotation, actor.rig.rest(0))), rotation)
    scene.world.hold(actor.entityId, place, rotation)
  }

  private move(): void {
    const { actor, scene } = this.start
    const motion = scene.world.motion(actor.entityId)
    if (motion === undefined) {
      actor.placeRest()
      return
    }
    actor.stand = { position: motion.position, headingRad: headingOf(motion.rotation), velocity: motion.velocity }
    actor.rig.begin(add(motion.position, rotate(motion.rotation, actor.rig.rest(0))), motion.rotation)
  }

  /** Where a hand holds it now. In a socket a thing stays upright and turns with its holder; a worn one turns with the bone it sits on. */
  private grip(): { position: Vector; rotation: Quaternion } | undefined {
    const { actor, scene } = this.start
    const { held } = actor
    if (held !== undefined && held.timeS > scene.timeS - 2 * scene.stepS) {
      const now = handOn(actor)
      return { position: held.hand === undefined || now === undefined ? held.position : add(held.position, subtract(now, held.hand)), rotation: held.rotation }
    }
    const seat = actor.seats[0]
    const frame = actor.seatFrame(scene.timeS)
    if (seat === undefined || frame === undefined) return undefined
    return { position: frame.position, rotation: actor.posture === 'worn' ? frame.rotation : turnY(seat.carrier.stand.headingRad) }
  }
}

/** What hangs and has been struck is swung out. */
function hangSwung({ rig, model, swung }: Actor): void {
  const bone = model.boneIndex['swing']
  if (bone !== undefined && swung !== undefined) rig.setLocal(bone, fromEuler(-swung[1], 0, swung[0]))
}

/** A door stands as far open as it was left. */
export function turnLeaf({ rig, model, ajarRad }: Actor): void {
  const leaf = model.boneIndex['leaf']
  if (leaf !== undefined && ajarRad > 0) rig.setLocal(leaf, turnY(-ajarRad))
}

/** A thing that lies on a vehicle: where on it, in the vehicle's own frame. */
interface Load { vehicle: Actor; at: Vector; turnRad: number }

/** Lower than this, metres, nothing lies on a vehicle. */
const leastLoadM = 0.1

/** The vehicle that a thing lies on, if it drives in this shot: it takes its load along. */
function loadOf({ actor, scene }: ActionStart): Load | undefined {
  if (actor.alive || actor.stand.position[1] < leastLoadM) return undefined
  for (const vehicle of scene.actors.values()) {
    if (vehicle === actor || vehicle.model.recipe.kind !== 'vehicle' || !scene.shot.beats.some(({ who, action }) => who === vehicle.entityId && action === 'drive')) continue
    const at = rotate(turnY(-vehicle.stand.headingRad), subtract(actor.stand.position, vehicle.stand.position))
    const { min, max } = vehicle.model.bounds
    const isOn = at[0] > min[0] && at[0] < max[0] && at[2] > min[2] && at[2] < max[2] && at[1] < 1.5 * max[1]
    if (isOn) return { vehicle, at, turnRad: actor.stand.headingRad - vehicle.stand.headingRad }
  }
  return undefined
}

/** Puts a thing's handle (or its origin) on a place. Answers where its origin then is. */
function attach(actor: Actor, position: Vector, rotation: Quaternion): Vector {
  const handle = actor.model.sockets['handle']?.at ?? origin
  const place = subtract(position, rotate(rotation, handle))
  actor.rig.begin(add(place, rotate(rotation, actor.rig.rest(0))), rotation)
  return place
}
