import { addScaled, fromEuler, mixQuaternions, mixVectors, multiply, origin, pi, rotate, smoothstep, subtract, turnY, type Vector } from '../../platform/index.ts'
import type { Action, ActionRun, ActionStart } from '../action.ts'
import { headingOf, type Actor } from '../actor.ts'
import { footworkOf, plant } from '../footwork.ts'
import { gaits } from '../gait.ts'
import { bringHand } from '../hands.ts'
import type { PoseSnapshot } from '../rig.ts'
import { bendSpine, tipHead } from '../torso.ts'
import { poseStanding } from './idle.ts'
import { sitUpright } from './sitting.ts'

/** How far before the seat the feet are that one gets up onto, in leg lengths. */
const feetAhead = 0.45
/** Of the whole: until when who lay sits up, and who sits only leans forward; by when he is up. */
const shares = { satUp: 0.4, leant: 0.3, up: 0.85 }

/** Getting up from the chair one sits on or the bed one lies on; from the ground as it otherwise goes. */
export const riseFrom = (otherwise: Action): Action => ({
  layer: otherwise.layer,
  begin: (start) => {
    const left = leaveSeat(start)
    return left === undefined ? otherwise.begin(start) : new Rising(start, left)
  },
})

/** What somebody has got up from: how he was on it, and where he sits as he begins to rise. */
interface Left { pose: PoseSnapshot; seat: Vector; lay: boolean }

/** Takes somebody off what carries him; from then on he stands before it. */
function leaveSeat({ actor, scene }: ActionStart): Left | undefined {
  const carrier = actor.seats[0]?.carrier
  const lay = actor.posture === 'lie'
  const frame = lay || actor.posture === 'sit' ? actor.seatFrame(scene.timeS) : undefined
  if (frame === undefined || carrier === undefined) return undefined
  const { min, max } = carrier.model.bounds
  const [halfX, halfZ] = [(max[0] - min[0]) / 2, (max[2] - min[2]) / 2]
  // a bed is left at its long side, a sofa at its front
  const headingRad = headingOf(frame.rotation) + (lay && halfX < halfZ ? pi / 2 : 0)
  const ahead = rotate(turnY(headingRad), [0, 0, 1])
  const seat = lay ? addScaled(frame.position, ahead, 0.7 * Math.min(halfX, halfZ)) : frame.position
  const place = addScaled(seat, ahead, feetAhead * actor.body.legM)
  actor.seats = []
  actor.stand = { position: [place[0], 0, place[2]], headingRad, velocity: origin }
  return { pose: actor.rig.snapshot(), seat, lay }
}

class Rising implements ActionRun {
  readonly blendS = 0.2
  private readonly start: ActionStart
  private readonly left: Left

  constructor(start: ActionStart, left: Left) {
    this.start = start
    this.left = left
  }

  pose(timeS: number): void {
    const { actor, beat } = this.start
    const share = timeS / Math.max(0.1, beat?.durationS ?? 1)
    const sits = this.left.lay ? shares.satUp : 0
    const rest = (share - sits) / (1 - sits)
    if (rest < 0) this.sitUp(share / sits)
    else this.rise(rest)
    actor.gaze = { target: actor.at([0, 1.9 * actor.body.legM, 4]), weight: 0.6 }
  }

  /** From lying to sitting on the edge. */
  private sitUp(share: number): void {
    const { actor } = this.start
    sitUpright(actor, { position: this.left.seat, rotation: actor.heading }, { astride: false, groundY: 0, sway: { pitch: 0, roll: 0 } })
    const now = actor.rig.snapshot()
    const w = smoothstep(share)
    actor.rig.restore({ rootPosition: mixVectors(this.left.pose.rootPosition, now.rootPosition, w), locals: now.locals.map((turn, bone) => mixQuaternions(this.left.pose.locals[bone] ?? turn, turn, w)) })
    actor.pins = []
  }

  /** The weight comes forward over the feet first, and only then the hips leave the seat. */
  private rise(share: number): void {
    const { actor, scene } = this.start
    const { rig } = actor
    const seated = this.seatedHips()
    poseStanding(actor, scene.timeS)
    const up = smoothstep(share, shares.leant, shares.up)
    const bent = smoothstep(share, 0, shares.leant) * (1 - smoothstep(share, shares.leant + 0.1, 0.95))
    rig.shift(subtract(mixVectors(seated, rig.rootPosition, up), rig.rootPosition))
    rig.setLocal(0, multiply(rig.local(0), fromEuler(0.35 * bent, 0, 0)))
    bendSpine(actor, { pitch: 0.3 * bent })
    tipHead(actor, { pitch: -0.3 * bent })
    const now = { x: actor.stand.position[0], z: actor.stand.position[2], headingRad: actor.stand.headingRad }
    const footwork = footworkOf(actor, scene)
    footwork.settle(() => now)
    plant(actor, footwork.pins(gaits.walk, () => now, 1, 0))
    this.handsOnThighs(1 - smoothstep(share, shares.leant, 0.7))
  }

  private handsOnThighs(weight: number): void {
    const { actor } = this.start
    for (const arm of actor.body.arms) {
      const leg = actor.body.legs.find(({ side }) => side === arm.side)
      if (leg !== undefined) bringHand(actor, arm, { target: addScaled(mixVectors(actor.rig.position(leg.upper), actor.rig.position(leg.lower), 0.7), [0, 1, 0], 0.1 * actor.body.legM), weight, curl: 0.3 })
    }
  }

  /** Where the hips are while he still sits. */
  private seatedHips(): Vector {
    const { actor } = this.start
    return this.left.lay ? [this.left.seat[0], this.left.seat[1] + hipsOver(actor), this.left.seat[2]] : this.left.pose.rootPosition
  }
}

/** How high the hips of who sits are above what he sits on, metres. */
function hipsOver({ model, rig, body }: Actor): number {
  const seat = model.sockets['seat']
  return seat === undefined ? 0.12 * body.legM : Math.max(0.03, rig.rest(0)[1] - seat.at[1])
}
