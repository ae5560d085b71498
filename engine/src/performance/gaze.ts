import { asin, atan2, clamp, fromEuler, inverse, normalize, rotate, smoothstep, subtract, type Vector } from '../platform/index.ts'
import type { Actor } from './actor.ts'
import { Spring } from './springs.ts'

/** How far head and eyes turn, radians. */
const headReach = { yaw: 1.15, pitch: 0.65 }
const eyeReach = { yaw: 0.5, pitch: 0.32 }

/** Looking: the eyes are there first, the head follows, the neck takes its share. Between targets the eyes wander in small jumps. */
export class Looking {
  private readonly actor: Actor
  private readonly headYaw = new Spring({ frequencyHz: 1.7, damping: 0.9 })
  private readonly headPitch = new Spring({ frequencyHz: 1.7, damping: 0.9 })
  private readonly eyeYaw = new Spring({ frequencyHz: 9, damping: 0.9 })
  private readonly eyePitch = new Spring({ frequencyHz: 9, damping: 0.9 })
  private readonly attention = new Spring({ frequencyHz: 2, damping: 1 })

  constructor(actor: Actor) { this.actor = actor }

  step(timeS: number, stepS: number): void {
    const { actor } = this
    const { head, neck, eyes } = actor.body
    if (head === undefined) return
    const wanted = this.wanted(head, timeS)
    const yaw = this.headYaw.step(clamp(wanted.yaw * wanted.share, -headReach.yaw, headReach.yaw), stepS)
    const pitch = this.headPitch.step(clamp(wanted.pitch * wanted.share, -headReach.pitch, headReach.pitch), stepS)
    const last = neck.at(-1)
    if (last !== undefined) actor.rig.addLocal(last, fromEuler(pitch * 0.35, yaw * 0.4, 0))
    actor.rig.addLocal(head, fromEuler(pitch * (last === undefined ? 1 : 0.65), yaw * (last === undefined ? 1 : 0.6), -yaw * 0.08))
    const eyeYaw = this.eyeYaw.step(clamp(wanted.yaw - yaw, -eyeReach.yaw, eyeReach.yaw), stepS)
    const eyePitch = this.eyePitch.step(clamp(wanted.pitch - pitch, -eyeReach.pitch, eyeReach.pitch), stepS)
    for (const eye of eyes) actor.rig.setLocal(eye, fromEuler(eyePitch, eyeYaw, 0))
  }

  /** How far the eyes look down, radians: the upper lids go with them. */
  get downward(): number { return this.eyePitch.value }

  private wanted(head: number, timeS: number): { yaw: number; pitch: number; share: number } {
    const { target, weight } = this.actor.gaze
    const attention = this.attention.step(target === undefined ? 0 : weight, 1 / 120)
    const idle = this.wandering(timeS)
    if (target === undefined) return { ...idle, share: weight > 0 ? 0 : 0.45 * (1 - attention) }
    const { yaw, pitch } = directionTo(this.actor, head, target)
    // What is behind is looked for over the shoulder, not through the back of the head.
    return { yaw: clamp(yaw, -1.6, 1.6) * Math.max(weight, 0.35), pitch: clamp(pitch, -1, 1) * Math.max(weight, 0.35), share: 0.8 * attention }
  }

  /** A new point of interest every second or two, held between. */
  private wandering(timeS: number): { yaw: number; pitch: number } {
    const { dice } = this.actor
    const period = 1.7
    const index = Math.floor(timeS / period)
    const at = (i: number): { yaw: number; pitch: number } => ({ yaw: 0.34 * (dice.unit(`gaze yaw ${i}`) * 2 - 1), pitch: 0.1 * (dice.unit(`gaze pitch ${i}`) * 2 - 1) })
    const from = at(index - 1)
    const to = at(index)
    const t = smoothstep(timeS - index * period, 0, 0.06 + 0.2 * dice.unit(`gaze pace ${index}`))
    return { yaw: from.yaw + (to.yaw - from.yaw) * t, pitch: from.pitch + (to.pitch - from.pitch) * t }
  }
}

/** Which way a point lies from the eyes: yaw to the own left, pitch down positive, radians, against where the face points now. */
function directionTo(actor: Actor, head: number, target: Vector): { yaw: number; pitch: number } {
  const { rig } = actor
  const eye = actor.body.eyes[0]
  const from = eye === undefined ? rig.position(head) : rig.point(head, [0, rig.rest(eye)[1], rig.rest(eye)[2]])
  const [x, y, z] = rotate(inverse(rig.world(head)), normalize(subtract(target, from)))
  return { yaw: atan2(x, z), pitch: -asin(y) }
}

