import { clamp, cos, fromEuler, multiply, sin, tau } from '../../platform/index.ts'
import type { Action, ActionRun, ActionStart } from '../action.ts'
import { moodOf } from '../manner.ts'
import type { GroundPath } from '../path.ts'
import { levelHead } from '../torso.ts'
import { planWay, standAt } from './locomotion.ts'

/** Radians of the wave from one bone to the next. */
const lag = 0.95

/** How a body without legs bends as it goes, by how many bones its tail has: wide bends for snakes, humps for caterpillars, hardly any for snails. */
function bendsOf(tailBones: number): { aside: number; up: number; speedPerLeg: number } {
  if (tailBones >= 6) return { aside: 0.62, up: 0, speedPerLeg: 1.5 }
  return tailBones >= 3 ? { aside: 0.14, up: 0.26, speedPerLeg: 0.5 } : { aside: 0.05, up: 0, speedPerLeg: 0.25 }
}

/**
 * Creeping without legs: a wave runs from head to tail as fast as the body goes forward, so that every part follows the same
 * bends over the ground (S. Hirose's serpenoid curve: the direction along the body is a sine). It lies in its bends when it rests.
 */
export const slither = (haste: number): Action => ({ layer: 'body', begin: (start) => new Slither(start, haste) })

class Slither implements ActionRun {
  readonly blendS = 0.4
  private readonly start: ActionStart
  private readonly path: GroundPath
  private readonly bends: ReturnType<typeof bendsOf>
  private readonly boneM: number
  private goneM = 0
  private lastS = 0

  constructor(start: ActionStart, haste: number) {
    const { body, rig } = start.actor
    this.start = start
    this.bends = bendsOf(body.tail.length)
    const [first, last] = [body.tail[0] ?? 0, body.tail.at(-1) ?? 0]
    this.boneM = Math.max(0.02, Math.abs(rig.rest(first)[2] - rig.rest(last)[2]) / Math.max(1, body.tail.length - 1))
    this.path = planWay(haste === 0 ? { ...start, beat: undefined } : start, Math.max(0.001, haste * this.bends.speedPerLeg), 'moving')
  }

  pose(timeS: number): void {
    const { actor, scene, beat } = this.start
    const { rig, body } = actor
    const now = this.path.at(timeS)
    this.goneM += now.speedMps * Math.max(0, timeS - this.lastS)
    this.lastS = timeS
    actor.stand = standAt(actor, scene.groundHeight(now.x, now.z), now)
    const mood = moodOf(beat)
    if (mood !== undefined) actor.face = { ...actor.face, mood, moodWeight: 1 }
    const phase = this.goneM * lag / this.boneM + tau * actor.dice.unit('slither') + 0.12 * sin(timeS * 0.8)
    const { aside, up } = this.bends
    const yawAt = (bone: number): number => aside * cos(phase - lag * bone)
    const pitchAt = (bone: number): number => up * cos(phase - lag * bone)
    const rest = rig.rest(0)
    // Humps stand on their lowest points.
    const lift = up * this.boneM / lag * (1 - sin(phase))
    rig.begin(actor.at([rest[0], rest[1] + lift, rest[2]]), multiply(actor.heading, fromEuler(pitchAt(0), yawAt(0) - 0.15 * clamp(now.turnRps, -1, 1), 0)))
    body.tail.forEach((bone, index) => { rig.addLocal(bone, fromEuler(pitchAt(index + 1) - pitchAt(index), yawAt(index + 1) - yawAt(index), 0)) })
    body.spine.forEach((bone, index) => { rig.addLocal(bone, fromEuler(pitchAt(-index - 1) - pitchAt(-index), yawAt(-index - 1) - yawAt(-index), 0)) })
    levelHead(actor, multiply(actor.heading, fromEuler(0.04 * sin(timeS * 1.1), 0.12 * sin(timeS * 0.7), 0)), 0.8)
  }
}
