import { tau } from '../platform/index.ts'

/** How a follower answers: natural frequency in hertz and damping ratio (1: no overshoot; 0.2: a floppy ear). */
export interface SpringKind {
  frequencyHz: number
  damping: number
}

/** A value on a damped spring: it follows a drive late and overshoots, like a tail or a hand on a rope. */
export class Spring {
  value: number
  velocity = 0
  private readonly stiffness: number
  private readonly drag: number

  constructor(kind: SpringKind, value = 0) {
    const omega = tau * kind.frequencyHz
    this.stiffness = omega * omega
    this.drag = 2 * kind.damping * omega
    this.value = value
  }

  /** One step towards the drive (semi-implicit Euler; stable at 120 Hz below about 20 Hz). */
  step(drive: number, stepS: number): number {
    this.velocity += ((drive - this.value) * this.stiffness - this.velocity * this.drag) * stepS
    this.value += this.velocity * stepS
    return this.value
  }
}
