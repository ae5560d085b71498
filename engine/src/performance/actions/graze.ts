import { add, cos, length, pi, rotate, sin, smoothstep, subtract, tau, type Vector } from '../../platform/index.ts'
import type { Action, ActionRun, ActionStart } from '../action.ts'
import type { Actor } from '../actor.ts'
import { footworkOf, standOn } from '../footwork.ts'
import { gaits } from '../gait.ts'
import { planPath, type GroundPath } from '../path.ts'
import { standAt } from './locomotion.ts'
import { poseStanding } from './idle.ts'
import { bow, reachDown } from './reach-down.ts'

/** Grazing on four legs: the muzzle goes down into the grass and stays there, cropping from side to side. */
export const graze: Action = { layer: 'body', begin: (start) => new Grazing(start) }

/** Seconds in which the head comes down, of one bite, and of the way of the muzzle from side to side. */
const downS = 0.8
const biteS = 0.62
const sweepS = 4.4

class Grazing implements ActionRun {
  readonly blendS = 0.3
  private readonly start: ActionStart
  private readonly path: GroundPath

  constructor(start: ActionStart) {
    this.start = start
    this.path = planPath({ from: start.actor.stand, speedMps: 0, durationS: 2, accelMps2: 5, turnRps: 2, stopsAtEnd: true })
  }

  pose(timeS: number): void {
    const { actor, scene } = this.start
    const now = this.path.at(timeS)
    actor.stand = standAt(actor, scene.groundHeight(now.x, now.z), now)
    const down = smoothstep(timeS, 0, downS)
    const bite = 0.5 - 0.5 * cos(tau * timeS / biteS)
    poseStanding(actor, scene.timeS)
    bow(actor, down * forehandOf(actor))
    const footwork = footworkOf(actor, scene)
    footwork.settle(() => now)
    standOn(actor, footwork, footwork.pins(gaits.walk, () => now, 1, 0))
    // A tug at the end of each bite: the grass is torn off.
    const tug = 0.03 * actor.body.legM * bite * bite
    reachDown(actor, add(grassAt(actor, sin(tau * timeS / sweepS + pi / 5)), [0, tug, 0]), down, 40)
    actor.face = { ...actor.face, jawOpen: 0.5 * bite * down, eyesShut: 0.35 * down }
    actor.gaze = { target: undefined, weight: 1 }
  }
}

/** How long the neck is with the head, from the chest to the lips, and how high the chest is, metres. */
function neckOf({ rig, body, model }: Actor): { longM: number; highM: number; chestZ: number } {
  const chest = rig.rest(body.spine.at(-1) ?? 0)
  const head = rig.rest(body.head ?? 0)
  const mouth = model.sockets['mouth']?.at ?? head
  return { longM: length(subtract(head, chest)) + length(subtract(mouth, head)), highM: chest[1], chestZ: chest[2] }
}

/** How far the forehand goes down too, in shares of a bow: the less, the longer the neck is. */
function forehandOf(actor: Actor): number {
  const { longM, highM } = neckOf(actor)
  return Math.min(1.7, Math.max(0.3, 0.3 + 2.6 * (highM / longM - 0.85)))
}

/** Where the lips crop, `side` -1..1 across the way it faces: ahead of the fore feet, as far as the neck reaches. */
function grassAt(actor: Actor, side: number): Vector {
  const { longM, highM, chestZ } = neckOf(actor)
  const ahead = Math.max(0.35 * longM, Math.sqrt(Math.max(0, longM * longM - highM * highM)) * 0.7)
  return add(actor.at([0, 0.03 * actor.body.legM, chestZ + ahead]), rotate(actor.heading, [0.1 * longM * side, 0, 0]))
}
