import { addScaled, identity, inverse, mixQuaternions, multiply, origin, smoothstep, subtract, type Quaternion, type Vector } from '../platform/index.ts'
import type { PoseSnapshot, Rig } from './rig.ts'

/**
 * Joins two actions without a jump: what the body showed last, minus what the new action wants first, fades out over a while
 * ("inertialization", Bollo 2018). Only one action runs at a time, so nothing is mixed that does not fit.
 */
export class Blend {
  private last: PoseSnapshot | undefined
  private turns: Quaternion[] | undefined
  private shift: Vector = origin
  private ageS = 0
  private lengthS = 0
  private starting = false

  /** The next pose is by another action; the difference to the present one fades over this long. */
  start(lengthS: number): void {
    this.starting = this.last !== undefined
    this.ageS = 0
    this.lengthS = lengthS
    this.turns = undefined
  }

  /** Changes the rig's pose from what the action wants to what is shown. */
  apply(rig: Rig, stepS: number): void {
    if (this.starting && this.last !== undefined) this.measure(rig, this.last)
    this.starting = false
    const weight = this.lengthS <= 0 ? 0 : 1 - smoothstep(this.ageS, 0, this.lengthS)
    if (weight > 0 && this.turns !== undefined) {
      this.turns.forEach((turn, bone) => {
        if (turn[3] < 0.9999999) rig.setLocal(bone, multiply(mixQuaternions(identity, turn, weight), rig.local(bone)))
      })
      rig.shift(addScaled(origin, this.shift, weight))
    }
    this.ageS += stepS
    this.last = rig.snapshot()
  }

  private measure(rig: Rig, last: PoseSnapshot): void {
    this.turns = last.locals.map((turn, bone) => {
      const [x, y, z, w] = multiply(turn, inverse(rig.local(bone)))
      return w < 0 ? [-x, -y, -z, -w] : [x, y, z, w]
    })
    this.shift = subtract(last.rootPosition, rig.rootPosition)
  }
}
