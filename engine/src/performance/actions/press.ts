import type { ActionStart } from '../action.ts'
import type { Actor, SeatFrame } from '../actor.ts'

/** A body's weight on what floats or rolls under it. */
export function press({ actor, scene }: ActionStart, carrier: Actor, frame: SeatFrame): void {
  if (!carrier.alive) scene.world.load(carrier.entityId, [0, -actor.body.massKg * scene.set.gravityMps2, 0], frame.position)
}
