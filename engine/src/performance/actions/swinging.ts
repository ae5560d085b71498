import { add, cos, fromEuler, rotate, subtract, tau, type Vector } from '../../platform/index.ts'
import type { Action, ActionRun, ActionStart } from '../action.ts'
import type { Actor } from '../actor.ts'

/** How far to each side a swing goes, radians, how long it takes there and back, seconds, and how long until it goes so far. */
const widestRad = 0.85
const roundS = 2.4
const risesS = 0.6
/** How high the hips are over the seat, in lengths of the leg. */
const hipLegs = 0.16

/** Swinging on a seat that hangs from something: seat and body go to and fro on the arc of its ropes. On anything else, as it otherwise goes. */
export const swingOn = (otherwise: Action): Action => ({
  layer: otherwise.layer,
  begin: (start) => {
    const inner = otherwise.begin(start)
    const carrier = start.actor.seats[0]?.carrier
    const bone = carrier?.model.boneIndex['swing']
    return carrier === undefined || bone === undefined ? inner : new Swinging(start, { inner, carrier, bone })
  },
})

class Swinging implements ActionRun {
  readonly blendS = 0.2
  private readonly actor: Actor
  private readonly inner: ActionRun
  private readonly carrier: Actor
  private readonly bone: number

  constructor({ actor }: ActionStart, { inner, carrier, bone }: { inner: ActionRun; carrier: Actor; bone: number }) {
    this.actor = actor
    this.inner = inner
    this.carrier = carrier
    this.bone = bone
  }

  pose(timeS: number): void {
    this.inner.pose(timeS)
    const { rig, body } = this.actor
    const angle = -widestRad * Math.min(1, 0.5 + timeS / (2 * risesS)) * cos((tau * timeS) / roundS)
    this.carrier.rig.setLocal(this.bone, fromEuler(-angle, 0, 0))
    const seat = this.carrier.rig.socket('seat')
    if (seat === undefined) return
    const hips: Vector = add(seat.position, rotate(seat.rotation, [0, hipLegs * body.legM, 0]))
    rig.shift(subtract(hips, rig.rootPosition))
  }
}
