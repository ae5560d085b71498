import { add, cos, fromEuler, rotate, subtract, tau, type Vector } from '../../platform/index.ts'
import type { Action, ActionRun, ActionStart } from '../action.ts'
import type { Actor } from '../actor.ts'
import { swingPeriodS } from '../pendulum.ts'

/** How far to each side a swing goes, radians, and how long until it goes so far, seconds. */
const widestRad = 0.85
const risesS = 0.6
/** How high the hips are over the seat, in lengths of the leg. */
const hipLegs = 0.16

/** Swinging on a seat that hangs from something: seat and body go to and fro on the arc of its ropes, as slowly as their weight and length ask. On anything else, as it otherwise goes. */
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
  private readonly start: ActionStart
  private readonly inner: ActionRun
  private readonly carrier: Actor
  private readonly bone: number
  /** How much of a swing there and back is over: whole numbers are at its rear end. */
  private rounds = 0

  constructor(start: ActionStart, { inner, carrier, bone }: { inner: ActionRun; carrier: Actor; bone: number }) {
    this.start = start
    this.inner = inner
    this.carrier = carrier
    this.bone = bone
  }

  pose(timeS: number): void {
    const { actor: { rig, body }, scene } = this.start
    this.inner.pose(timeS)
    const toEachSideRad = widestRad * Math.min(1, 0.5 + timeS / (2 * risesS))
    this.carrier.rig.setLocal(this.bone, fromEuler(toEachSideRad * cos(tau * this.rounds), 0, 0))
    const seat = this.carrier.rig.socket('seat')
    if (seat === undefined) return
    const hips: Vector = add(seat.position, rotate(seat.rotation, [0, hipLegs * body.legM, 0]))
    rig.shift(subtract(hips, rig.rootPosition))
    this.rounds += scene.stepS / this.periodS(toEachSideRad)
  }

  /** By what hangs on the ropes now: whoever leans or stretches swings a little otherwise. */
  private periodS(toEachSideRad: number): number {
    const { actor, scene } = this.start
    const axis = rotate(this.carrier.rig.world(0), [1, 0, 0])
    return swingPeriodS({ masses: actor.rig.massPoints(), pivot: this.carrier.rig.position(this.bone), axis }, { gravityMps2: scene.set.gravityMps2, toEachSideRad })
  }
}
