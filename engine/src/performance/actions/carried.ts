import { clamp, length, pi, rotate, scale, subtract, turnY, mixQuaternions, inverse, type Quaternion, type Vector } from '../../platform/index.ts'
import type { Action, ActionRun, ActionStart } from '../action.ts'
import { headingOf, type Actor, type SeatFrame } from '../actor.ts'
import { moodOf } from '../manner.ts'
import { Spring } from '../springs.ts'
import { press } from './press.ts'
import { Clinging } from './cling.ts'
import { thing } from './thing.ts'
import { isFourLegged, sitOnHaunches, sitUpright, standBalancing, type Place } from './sitting.ts'
import { poseLying } from './lying.ts'

/** Being on somebody or something that moves: sitting, standing, lying, held in a hand, worn. */
export const carried: Action = { layer: 'body', begin: (start) => beginCarried(start) }

function beginCarried(start: ActionStart): ActionRun {
  const { posture } = start.actor
  if (posture === 'held' || posture === 'worn' || !start.actor.alive) return thing.begin(start)
  return posture === 'cling' ? new Clinging(start) : new Carried(start)
}

/** How the push and pull of a carrier reaches the body on it: smoothed acceleration in the body's own axes, and a follower for its height. */
class Absorber {
  private readonly height = new Spring({ frequencyHz: 2.4, damping: 0.65 })
  private readonly pitch = new Spring({ frequencyHz: 1.6, damping: 0.7 })
  private readonly roll = new Spring({ frequencyHz: 1.6, damping: 0.7 })
  private lastVelocity: Vector | undefined
  private started = false

  /** Leans against what pushes; answers the height that the hips keep to. */
  step(frame: SeatFrame, heading: Quaternion, { stepS, roomM }: { stepS: number; roomM: number }): { y: number; pitch: number; roll: number } {
    if (!this.started) this.height.value = frame.position[1]
    this.started = true
    const acceleration = this.lastVelocity === undefined ? [0, 0, 0] as Vector : scale(subtract(frame.velocity, this.lastVelocity), 1 / stepS)
    this.lastVelocity = frame.velocity
    const size = length(acceleration)
    const [side, , ahead] = rotate(inverse(heading), size > 15 ? scale(acceleration, 15 / size) : acceleration)
    const y = this.height.step(frame.position[1], stepS)
    return {
      y: clamp(y, frame.position[1] - roomM, frame.position[1] + roomM * 0.4),
      pitch: clamp(this.pitch.step(ahead * 0.05, stepS), -0.35, 0.35),
      roll: clamp(this.roll.step(-side * 0.06, stepS), -0.45, 0.45),
    }
  }
}

/** Whether one lies across it, as on a sofa, and not along it, as on a bed. */
function isWide({ model: { bounds: { min, max } } }: Actor): boolean {
  return max[0] - min[0] > max[2] - min[2]
}

/** Sits or stands on a carrier and gives with its movements. */
class Carried implements ActionRun {
  readonly blendS = 0.35
  private readonly start: ActionStart
  private readonly absorber = new Absorber()

  constructor(start: ActionStart) { this.start = start }

  pose(): void {
    const { actor, scene, beat } = this.start
    const frame = actor.seatFrame(scene.timeS)
    const carrier = actor.seats[0]?.carrier
    if (frame === undefined || carrier === undefined) {
      actor.placeRest()
      return
    }
    const mood = moodOf(beat)
    if (mood !== undefined) actor.face = { ...actor.face, mood, moodWeight: 1 }
    const headingRad = headingOf(frame.rotation) + (actor.posture === 'lie' && isWide(carrier) ? pi / 2 : 0)
    actor.stand = { position: frame.position, headingRad, velocity: frame.velocity }
    const heading = turnY(headingRad)
    const give = this.absorber.step(frame, heading, { stepS: scene.stepS, roomM: (actor.posture === 'stand' ? 0.15 : 0.1) * actor.body.legM })
    press(this.start, carrier, frame)
    const onHead = actor.seats[0]?.socket === 'headTop'
    this.poseOn({ position: frame.position, rotation: mixQuaternions(heading, frame.rotation, carrier.alive ? 0.45 : 0.8), ...(onHead ? { roundM: 0.09 * carrier.model.recipe.heightM } : {}) }, { frame, give, carrier, heading })
  }

  /** Whoever balances looks where it goes, and every few seconds to the audience. */
  private attention(): Vector {
    const { actor, scene } = this.start
    const clockS = scene.timeS + 2 * actor.dice.unit('attention')
    const ahead = actor.at([0, 1.2 * actor.body.legM, 7])
    return clockS % 3.4 < 1.9 ? ahead : [actor.stand.position[0] + ahead[0] * 0.1, actor.stand.position[1] + actor.body.legM, actor.stand.position[2] + 9]
  }

  private poseOn(place: Place, { frame, give, carrier, heading }: { frame: SeatFrame; give: { y: number; pitch: number; roll: number }; carrier: Actor; heading: Quaternion }): void {
    const { actor, scene, beat } = this.start
    if (actor.posture === 'lie') {
      poseLying(this.start, beat?.action === 'sleep' || beat?.action === 'lie' ? 1 : 0)
      return
    }
    const sway = { pitch: give.pitch, roll: give.roll }
    if (actor.posture === 'stand') {
      const feet = actor.seats.length > 1 ? frame.feet : undefined
      standBalancing(actor, { position: place.position, rotation: heading }, { feet, deck: carrier.alive ? heading : frame.rotation, bodyY: give.y, sway, clockS: scene.timeS })
      actor.gaze = { target: this.attention(), weight: 0.9 }
    } else if (isFourLegged(actor) || actor.body.arms.length === 0) sitOnHaunches(actor, place, sway)
    else sitUpright(actor, { position: [place.position[0], carrier.alive ? give.y : place.position[1], place.position[2]], rotation: place.rotation }, { astride: carrier.alive, groundY: scene.set.water === undefined ? 0 : frame.position[1], sway })
  }
}
