import { add, atan2, clamp, mix, mixVectors, pi, rotate, sin, smoothstep, subtract, turnX, turnY, type Vector } from '../platform/index.ts'
import { ankleOf, footGoal, placeFoot } from './limbs.ts'
import type { Actor, FootPin } from './actor.ts'
import type { Leg } from './body.ts'
import type { Gait } from './gait.ts'
import type { Scene } from './scene.ts'
import { wrapAngle } from './path.ts'

/** Where the body's origin will be, so many seconds from now. */
export type Foresight = (aheadS: number) => { x: number; z: number; headingRad: number }

interface Foot {
  leg: Leg
  /** Where the ball stands, or stood before this swing. */
  ball: Vector
  headingRad: number
  /** The pitch that the foot left the ground with. */
  leftPitch: number
  /** 0..1 through the swing; undefined while it stands. */
  swing: number | undefined
  /** 0..1 through the stance; 0.4 for a foot that merely stands. */
  stance: number
  /** Landed in a stride (heel first) rather than put down flat. */
  strode: boolean
}

interface Stride { gait: Gait; cycleS: number; foresight: Foresight; vigour: number }

/**
 * The feet of one body: each is either nailed to the ground where it landed or on its way to where the body will need it.
 * Works for two legs and for four; a body that stands takes small steps only when a foot is too far from home.
 */
export class Footwork {
  /** The gait's cycle phase; whole numbers are the left hind foot's touch-down. */
  phase = 0
  private readonly actor: Actor
  private readonly scene: Scene
  private readonly feet: Foot[]
  /** When its pins were last asked for, scene seconds. */
  lastS = -1
  private striding = false

  /** Takes the feet as they are now; those in the air are put down below themselves. */
  constructor(actor: Actor, scene: Scene) {
    this.actor = actor
    this.scene = scene
    this.feet = actor.body.legs.map((leg) => this.footAsItIs(leg))
  }

  private footAsItIs(leg: Leg): Foot {
    const { rig, stand } = this.actor
    const at = rig.point(leg.toe ?? leg.foot, leg.ball)
    const ahead = rotate(rig.world(leg.foot), [0, 0, 1])
    const headingRad = stand.headingRad + clamp(wrapAngle(atan2(ahead[0], ahead[2]) - toeOut(leg) - stand.headingRad), -0.6, 0.6)
    const level = this.ground(at) + leg.ball[1]
    const inAir = at[1] - level > 0.06 * this.actor.body.legM + 0.01
    return { leg, ball: [at[0], inAir ? at[1] : level, at[2]], headingRad, leftPitch: 0, swing: inAir ? 0.35 : undefined, stance: 0.4, strode: false }
  }

  /** One step of walking, running, galloping. */
  stride(stride: Stride): void {
    if (!this.striding && this.scene.timeS === 0) this.joinStride(stride)
    else if (!this.striding) this.phase = this.startPhase(stride.gait)
    this.striding = true
    this.phase += this.scene.stepS / stride.cycleS
    for (const foot of this.feet) this.strideFoot(foot, stride)
  }

  /** One step of standing: feet that are far from home come home, one side at a time. */
  settle(foresight: Foresight): void {
    this.striding = false
    const swinging = this.feet.find((foot) => foot.swing !== undefined)
    const farthest = this.feet.map((foot) => ({ foot, off: this.offHome(foot, foresight(0.25)) })).sort((a, b) => b.off - a.off)[0]
    if (swinging === undefined && farthest !== undefined && farthest.off > 1) this.lift(farthest.foot, false)
    for (const foot of this.feet) {
      if (foot.swing === undefined) {
        foot.stance = Math.min(0.4, foot.stance + this.scene.stepS)
        foot.leftPitch = 0
        continue
      }
      // A stride that was broken off ends as a plain step.
      foot.strode = false
      foot.swing += this.scene.stepS / 0.32
      if (foot.swing >= 1) this.land(foot, foresight(0), 1)
    }
  }

  /** Where each foot is to be held this step. */
  pins(gait: Gait, foresight: Foresight, cycleS: number, vigour: number): FootPin[] {
    this.lastS = this.scene.timeS
    return this.feet.map((foot) => ({ leg: foot.leg, goal: this.goalOf(foot, { gait, foresight, cycleS, vigour }) }))
  }

  /** Share of the weight on each leg's foot: 1 standing, 0 in the air. */
  onGround(leg: Leg): boolean { return this.feet.find((foot) => foot.leg === leg)?.swing === undefined }

  /** A shot that cuts into a movement finds every foot where it would be after many strides. */
  private joinStride({ gait, cycleS, foresight }: Stride): void {
    this.phase = 0.12 * this.actor.dice.unit('stride')
    for (const foot of this.feet) {
      const raw = this.phase + gait.offset(foot.leg)
      const share = raw - Math.floor(raw)
      const root = foresight((gait.duty / 2 - share) * cycleS)
      foot.ball = this.home(foot.leg, root, gait.width)
      foot.headingRad = root.headingRad
      foot.strode = true
      foot.stance = clamp(share / gait.duty)
      foot.swing = share < gait.duty ? undefined : (share - gait.duty) / (1 - gait.duty)
      foot.leftPitch = share < gait.duty ? 0 : gait.pushOff
    }
  }

  private startPhase(gait: Gait): number {
    // Begin just as the foot that lags most lifts off.
    const first = this.feet[0]
    return first === undefined ? 0 : gait.duty - 0.02 - gait.offset(first.leg)
  }

  private strideFoot(foot: Foot, { gait, cycleS, foresight }: Stride): void {
    const raw = this.phase + gait.offset(foot.leg)
    const share = raw - Math.floor(raw)
    if (foot.swing === undefined) {
      foot.stance = clamp(share / gait.duty)
      if (share >= gait.duty && share < gait.duty + 0.6 * (1 - gait.duty)) this.lift(foot, true)
      else if (share >= gait.duty || this.isLeftBehind(foot, foresight(0), cycleS * gait.duty)) this.lift(foot, true)
      return
    }
    foot.swing += this.scene.stepS / (cycleS * (1 - gait.duty))
    if (foot.swing >= 1) this.land(foot, foresight(gait.duty * cycleS / 2), gait.width)
  }

  /** Whether a foot trails farther than a whole stance carries it, as it may when the body sets off. */
  private isLeftBehind(foot: Foot, root: ReturnType<Foresight>, stanceS: number): boolean {
    const { velocity } = this.actor.stand
    const away = subtract(this.home(foot.leg, root, 1), foot.ball)
    const speed = Math.sqrt(velocity[0] * velocity[0] + velocity[2] * velocity[2])
    return speed > 0.1 && (away[0] * velocity[0] + away[2] * velocity[2]) / speed > 0.62 * speed * stanceS + 0.1 * this.actor.body.legM
  }

  private lift(foot: Foot, strode: boolean): void {
    foot.swing = 0
    foot.strode = strode
  }

  private land(foot: Foot, root: ReturnType<Foresight>, width: number): void {
    foot.ball = this.home(foot.leg, root, width)
    foot.headingRad = root.headingRad
    foot.swing = undefined
    foot.stance = foot.strode ? 0 : 0.4
    const { velocity } = this.actor.stand
    const speed = Math.sqrt(velocity[0] * velocity[0] + velocity[2] * velocity[2])
    this.scene.record({
      kind: 'step', entityId: this.actor.entityId, bone: this.actor.model.bones[foot.leg.foot]?.name ?? '', against: this.scene.set.ground.surface,
      position: foot.ball, speedMps: 0.4 + 0.35 * speed, massKg: this.actor.body.massKg / this.feet.length, durationS: 0,
    })
  }

  /** How far a standing foot is from where it should be, in tolerances. */
  private offHome(foot: Foot, root: ReturnType<Foresight>): number {
    const away = subtract(this.home(foot.leg, root, 1), foot.ball)
    const distance = Math.sqrt(away[0] * away[0] + away[2] * away[2])
    return Math.max(distance / (0.13 * this.actor.body.legM), Math.abs(wrapAngle(root.headingRad - foot.headingRad)) / 0.45)
  }

  private home(leg: Leg, root: { x: number; z: number; headingRad: number }, width: number): Vector {
    const place = add(rotate(turnY(root.headingRad), [leg.ball[0] * width, 0, leg.ball[2]]), [root.x, 0, root.z])
    return [place[0], this.ground(place) + leg.ball[1], place[2]]
  }

  private ground(at: Vector): number { return this.scene.groundHeight(at[0], at[2]) }

  private goalOf(foot: Foot, stride: Stride): FootPin['goal'] {
    const { leg } = foot
    if (foot.swing === undefined) return this.stanceGoal(foot, stride)
    const { gait, foresight, cycleS, vigour } = stride
    const left = (1 - foot.swing) * (foot.strode ? cycleS * (1 - gait.duty) : 0.32)
    const root = foresight(left + (foot.strode ? gait.duty * cycleS / 2 : 0))
    const plant = this.home(leg, root, foot.strode ? gait.width : 1)
    const strikePitch = foot.strode ? gait.strike * vigour : 0
    const s = foot.swing
    const heading = turnY(foot.headingRad + wrapAngle(root.headingRad - foot.headingRad) * smoothstep(s) + toeOut(leg))
    const struck = rolledOnHeel(leg, plant, strikePitch, heading)
    const along = mixVectors(foot.ball, struck, mix(s, smoothstep(s), 0.75))
    const arc = sin(pi * s)
    const lifted: Vector = [along[0], along[1] + (foot.strode ? gait.lift * vigour : 0.09) * this.actor.body.legM * arc * (0.4 + 0.6 * arc), along[2]]
    const pitch = mix(foot.leftPitch, strikePitch, smoothstep(s, 0, 0.95)) + (foot.strode ? gait.curl * vigour : 0.25) * arc * (1 - s)
    // The toes leave flat, hang in the middle of the swing, and come down as the sole does.
    const toePitch = mix(pitch * 0.45 * smoothstep(s, 0, 0.3), Math.min(pitch, 0), smoothstep(s, 0.7, 1))
    return footGoal(leg, { ball: lifted, heading, pitch, toePitch })
  }

  private stanceGoal(foot: Foot, { gait, vigour }: Stride): FootPin['goal'] {
    const { leg, stance } = foot
    const heading = turnY(foot.headingRad + toeOut(leg))
    if (foot.strode && stance < gait.rollShare) {
      const pitch = gait.strike * vigour * (1 - smoothstep(stance / gait.rollShare))
      foot.leftPitch = pitch
      return footGoal(leg, { ball: rolledOnHeel(leg, foot.ball, pitch, heading), heading, pitch })
    }
    const pitch = this.striding ? gait.pushOff * vigour * smoothstep(stance, gait.heelUpShare, 1.02) * smoothstep(stance, gait.heelUpShare, 1.02) : foot.leftPitch * 0.9
    foot.leftPitch = pitch
    return footGoal(leg, { ball: foot.ball, heading, pitch })
  }
}

/** The body's footwork, going on from the action before if that walked too. */
export function footworkOf(actor: Actor, scene: Scene): Footwork {
  const known = footworks.get(actor)
  if (known !== undefined && known.lastS > scene.timeS - 2 * scene.stepS) return known
  const fresh = new Footwork(actor, scene)
  footworks.set(actor, fresh)
  return fresh
}

const footworks = new WeakMap<Actor, Footwork>()

/** Feet turn out a little. */
const toeOut = (leg: Leg): number => (leg.end === 'hind' ? leg.side * 0.09 : 0)

/** Where the ball is while the foot rocks on its heel with the toes up. */
function rolledOnHeel(leg: Leg, plant: Vector, pitch: number, heading: ReturnType<typeof turnY>): Vector {
  if (pitch === 0) return plant
  const arm: Vector = [0, leg.ball[1], leg.ball[2] - leg.heel[2]]
  return add(plant, rotate(heading, subtract(rotate(turnX(pitch), arm), arm)))
}

/** Lowers the body until every standing foot can be reached, then puts the feet on their pins. */
export function standOn(actor: Actor, footwork: Footwork, pins: readonly FootPin[]): void {
  lowerOnto(actor, pins.filter(({ leg }) => footwork.onGround(leg)))
  plant(actor, pins)
}

/** Lowers the body until every one of these feet can be reached, by a third of its legs at most. */
export function lowerOnto(actor: Actor, pins: readonly FootPin[]): void {
  const { rig } = actor
  let drop = 0
  for (const { leg, goal } of pins) {
    const hip = rig.position(leg.upper)
    const ankle = ankleOf(rig, leg, goal)
    const flat = (hip[0] - ankle[0]) * (hip[0] - ankle[0]) + (hip[2] - ankle[2]) * (hip[2] - ankle[2])
    const far = 0.997 * (leg.upperM + leg.lowerM)
    drop = Math.max(drop, hip[1] - ankle[1] - Math.sqrt(Math.max(0, far * far - flat)))
  }
  if (drop > 0) rig.shift([0, -Math.min(drop, 0.34 * actor.body.legM), 0])
}

/** Puts feet on their pins, and keeps them there through whatever is blended above. */
export function plant(actor: Actor, pins: readonly FootPin[]): void {
  for (const { leg, goal } of pins) placeFoot(actor.rig, leg, goal)
  actor.pins = [...pins]
}
