import { add, origin, rotate, scale, subtract, turnY, type Quaternion, type Vector } from '../../platform/index.ts'
import type { Action, ActionRun, ActionStart } from '../action.ts'
import { headingOf, type Actor } from '../actor.ts'

/** Something that nobody poses: it is held, or carried, or moves as the world of things moves it, or stands where it was put. */
export const thing: Action = { layer: 'body', begin: (start) => new Following(start) }

class Following implements ActionRun {
  readonly blendS = 0
  private readonly start: ActionStart
  private inHand = false
  private last: Vector = origin
  private velocity: Vector = origin

  constructor(start: ActionStart) { this.start = start }

  pose(): void {
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
    if (this.inHand) scene.world.release(actor.entityId, this.velocity, origin)
    this.inHand = false
    this.move()
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
    if (actor.held !== undefined && actor.held.timeS > scene.timeS - 2 * scene.stepS) return actor.held
    const seat = actor.seats[0]
    const frame = actor.seatFrame(scene.timeS)
    if (seat === undefined || frame === undefined) return undefined
    return { position: frame.position, rotation: actor.posture === 'worn' ? frame.rotation : turnY(seat.carrier.stand.headingRad) }
  }
}

/** Puts a thing's handle (or its origin) on a place. Answers where its origin then is. */
function attach(actor: Actor, position: Vector, rotation: Quaternion): Vector {
  const handle = actor.model.sockets['handle']?.at ?? origin
  const place = subtract(position, rotate(rotation, handle))
  actor.rig.begin(add(place, rotate(rotation, actor.rig.rest(0))), rotation)
  return place
}
