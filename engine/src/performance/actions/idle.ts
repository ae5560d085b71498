import { cos, fromEuler, multiply, sin, smoothstep, tau } from '../../platform/index.ts'
import type { Action, ActionStart, ActionRun } from '../action.ts'
import type { Actor } from '../actor.ts'
import { footworkOf, standOn } from '../footwork.ts'
import { gaits } from '../gait.ts'
import { swingArm } from '../limbs.ts'
import { moodOf } from '../manner.ts'
import { planPath, type GroundPath, type Waypoint } from '../path.ts'
import { bendNeck, bendSpine, levelHead } from '../torso.ts'
import { standAt, stepOut } from './locomotion.ts'
import { cycleOf } from '../gait.ts'

/** Standing, never frozen: the weight goes from foot to foot, the shoulders breathe, the head wanders a little. */
export const idle: Action = { layer: 'body', begin: (start) => new Idle(start) }

class Idle implements ActionRun {
  readonly blendS = 0.35
  private readonly start: ActionStart
  private readonly path: GroundPath
  private readonly restless: number

  constructor(start: ActionStart) {
    this.start = start
    // What is still moving runs out first.
    this.path = planPath({ from: start.actor.stand, speedMps: 0, durationS: 3, accelMps2: Math.max(2, 3.5 * start.actor.body.legM), turnRps: 2, stopsAtEnd: true })
    this.restless = start.actor.dice.unit('idle')
  }

  pose(timeS: number): void {
    const { actor, scene, beat } = this.start
    const now = this.path.at(Math.min(timeS, this.path.endS))
    actor.stand = standAt(actor, scene.wayHeight(now.x, now.z), now)
    const mood = moodOf(beat)
    if (mood !== undefined) actor.face = { ...actor.face, mood, moodWeight: 1 }
    if (now.speedMps > 0.3 * Math.sqrt(actor.body.legM)) {
      this.runOut(timeS, now)
      return
    }
    poseStanding(actor, scene.timeS + 7 * this.restless)
    const footwork = footworkOf(actor, scene)
    const foresight = (): Waypoint => now
    footwork.settle(foresight)
    standOn(actor, footwork, footwork.pins(gaits.walk, foresight, 1, 0))
  }

  private runOut(timeS: number, now: Waypoint): void {
    const { actor, scene } = this.start
    const name = actor.body.legs.some((leg) => leg.end === 'front') ? 'trot' : 'walk'
    const cycleS = cycleOf({ legM: actor.body.legM, speedMps: now.speedMps, gravityMps2: scene.set.gravityMps2, stride: 1 })
    stepOut({ start: this.start, gait: gaits[name], name, cycleS, now, foresight: (aheadS) => this.path.at(Math.min(timeS + aheadS, this.path.endS)) })
  }
}

/** The trunk of somebody who stands: weight on one leg, then the other, arms hanging loose. */
export function poseStanding(actor: Actor, clockS: number): void {
  const { rig, body } = actor
  const rest = rig.rest(0)
  const shift = weightShift(clockS)
  const four = body.legs.some((leg) => leg.end === 'front')
  const sway = four ? 0.03 : 0.045
  const breathe = sin(clockS * tau * 0.27)
  rig.begin(actor.at([rest[0] + sway * body.legM * shift, rest[1] - 0.012 * body.legM * (1 + 0.5 * shift * shift), rest[2] + 0.006 * sin(clockS * 0.9)]), multiply(actor.heading, fromEuler(0, 0.05 * shift, four ? 0.01 * shift : -0.03 * shift)))
  bendSpine(actor, { pitch: 0.01 * breathe, twist: -0.04 * shift, roll: four ? 0 : 0.05 * shift })
  bendNeck(actor, { pitch: 0.02 * sin(clockS * 0.7) })
  levelHead(actor, multiply(actor.heading, fromEuler(0.03 * sin(clockS * 0.53), 0.1 * sin(clockS * 0.41 + 1), 0.03 * sin(clockS * 0.31))), four ? 0.4 : 0.8)
  for (const arm of body.arms) swingArm(rig, arm, { raise: 0.03 + 0.03 * sin(clockS * 0.8 + arm.side), out: 0.24 + 0.01 * breathe, bend: 0.22 + 0.03 * cos(clockS * 0.6) })
}

/** From one leg (1) to the other (-1) every few seconds, with holds between. */
function weightShift(clockS: number): number {
  const period = 5.4
  const share = clockS / period - Math.floor(clockS / period)
  return smoothstep(share, 0.0, 0.16) * 2 - 1 - 2 * smoothstep(share, 0.5, 0.66)
}
