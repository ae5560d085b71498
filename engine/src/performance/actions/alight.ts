import { atan2, hypot, mix, mixQuaternions, pi, sin, smoothstep, subtract, turnY, type Vector } from '../../platform/index.ts'
import type { Action, ActionRun, ActionStart } from '../action.ts'
import { footGoal, placeFoot } from '../limbs.ts'
import { hasManner } from '../manner.ts'
import { placeOf } from '../targets.ts'
import { bendNeck } from '../torso.ts'
import { poseFlying } from './travelling.ts'

/** Flying down upon something: gliding in, the body up to brake, feet down on it, wings folded; there it stays. Everything else is flown `otherwise`. */
export const alightOn = (otherwise: Action): Action => ({ layer: otherwise.layer, begin: (start) => (hasManner(start.beat, 'landing') && typeof start.beat?.target === 'object' ? new Alighting(start) : otherwise.begin(start)) })

/** When the feet touch, in shares of the beat, and how long the wings take to fold, seconds of the scene at most so much of the rest. */
const touchShare = 0.6
const foldS = 0.5
/** How far a light body bows and nods while it sits, radians. */
const nodRad = 0.12

export class Alighting implements ActionRun {
  readonly blendS = 0.3
  private readonly start: ActionStart
  private readonly from: Vector
  private readonly to: Vector
  private readonly headingRad: number
  private readonly bowM: number

  /** `bowM`: how far above the straight way it flies between. */
  constructor(start: ActionStart, { bowM = 0 } = {}) {
    this.start = start
    this.bowM = bowM
    const { actor, scene, beat } = start
    this.from = actor.stand.position
    const to = placeOf(scene, beat) ?? this.from
    this.to = scene.set.water === undefined ? to : [to[0], to[1] + scene.groundHeight(to[0], to[2]), to[2]]
    const [x, , z] = subtract(this.to, this.from)
    this.headingRad = hypot(x, z) > 0.02 ? atan2(x, z) : actor.stand.headingRad
  }

  pose(timeS: number): void {
    const { actor, beat } = this.start
    const lengthS = Math.max(0.5, beat?.durationS ?? 2)
    const touchS = touchShare * lengthS
    const f = Math.min(1, timeS / touchS)
    const ahead = 1 - (1 - f) * (1 - f)
    // in over it, then down upon it
    const down = smoothstep(f, 0.25, 1)
    const place: Vector = [mix(this.from[0], this.to[0], ahead), mix(this.from[1], this.to[1], down) + this.bowM * sin(pi * f), mix(this.from[2], this.to[2], ahead)]
    const folded = smoothstep((timeS - touchS) / Math.min(foldS, Math.max(0.1, 0.5 * (lengthS - touchS))))
    const now = { x: place[0], z: place[2], headingRad: this.headingRad, speedMps: 0, turnRps: 0 }
    if (folded < 1) poseFlying(this.start, now, { timeS: f < 1 ? timeS : touchS + 0.4 * (timeS - touchS), heightM: place[1], brakes: smoothstep(f, 0.6, 1) })
    if (folded > 0) this.sit([place[0], place[1] + this.dipM(), place[2]], folded, timeS)
  }

  /** How far the branch that it sits on is down, metres: a share of how far its middle is. */
  private dipM(): number {
    const { scene } = this.start
    for (const other of scene.actors.values()) {
      const top = other.model.boneIndex['bough'] === undefined ? undefined : other.rig.socket('top')?.position
      const rest = other.model.sockets['top']?.at
      if (top !== undefined && rest !== undefined && hypot(top[0] - this.to[0], top[2] - this.to[2]) < 0.3 * other.model.bounds.max[1]) return top[1] - (other.stand.position[1] + rest[1])
    }
    return 0
  }

  /** From the flight's pose towards sitting upright, feet under it. */
  private sit(place: Vector, folded: number, timeS: number): void {
    const { actor } = this.start
    const flown = actor.rig.snapshot()
    actor.stand = { position: place, headingRad: this.headingRad, velocity: [0, 0, 0] }
    actor.rig.begin(actor.at(actor.rig.rest(0)), turnY(this.headingRad))
    bendNeck(actor, { pitch: nodRad * sin(timeS * 2.3), twist: 2 * nodRad * sin(timeS * 1.1 + pi / 4) })
    for (const leg of actor.body.legs) placeFoot(actor.rig, leg, footGoal(leg, { ball: actor.at(leg.ball), heading: actor.heading, pitch: 0 }))
    const now = actor.rig.snapshot()
    if (folded < 1) actor.rig.restore({ rootPosition: now.rootPosition.map((v, i) => mix(flown.rootPosition[i] ?? v, v, folded)) as unknown as Vector, locals: now.locals.map((turn, bone) => mixQuaternions(flown.locals[bone] ?? turn, turn, folded)) })
    actor.pins = []
  }
}
