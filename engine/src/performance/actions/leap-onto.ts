import { add, fromEuler, mix, multiply, sin, smoothstep, subtract, turnX, type Vector } from '../../platform/index.ts'
import type { Action, ActionRun, ActionStart } from '../action.ts'
import { footGoal, placeFoot, swingArm } from '../limbs.ts'
import { hasManner, moodOf } from '../manner.ts'
import { placeOf } from '../targets.ts'
import { bendNeck, bendSpine } from '../torso.ts'

/** Off the ground and onto a thing: down into a crouch, one leap, down on top of it with give, and there it stays. Everything else is done `otherwise`. */
export const leapOnto = (otherwise: Action): Action => ({ layer: otherwise.layer, begin: (start) => (hasManner(start.beat, 'landing') && typeof start.beat?.target === 'object' ? new LeapingOnto(start) : otherwise.begin(start)) })

/** When the legs push off and when the feet come down, in shares of the beat; a crouch is no longer than this, seconds. */
const pushShare = 0.26
const landShare = 0.52
const giveS = 0.35
/** How far above the straight way the top of the leap is, in shares of its height and of its length. */
const arc = { height: 0.35, length: 0.22 }

class LeapingOnto implements ActionRun {
  readonly blendS = 0.2
  private readonly start: ActionStart
  private readonly from: Vector
  private readonly to: Vector
  private landed = false

  constructor(start: ActionStart) {
    this.start = start
    this.from = start.actor.stand.position
    this.to = placeOf(start.scene, start.beat) ?? this.from
  }

  pose(timeS: number): void {
    const { actor, beat, scene } = this.start
    const lengthS = Math.max(0.6, beat?.durationS ?? 2)
    const [pushS, landS] = [pushShare * lengthS, landShare * lengthS]
    const f = Math.max(0, Math.min(1, (timeS - pushS) / (landS - pushS)))
    const crouch = timeS < pushS ? smoothstep(timeS / pushS, 0.35, 0.95) : Math.max(0, 1 - f * 5)
    const give = f < 1 ? 0 : sin(3.14159 * Math.min(1, (timeS - landS) / giveS))
    const air = f > 0 && f < 1 ? Math.min(1, 6 * f, 6 * (1 - f)) : 0
    actor.face = { ...actor.face, mood: moodOf(beat) ?? 'determined', moodWeight: 0.7 }
    actor.stand = { ...actor.stand, position: this.placeAt(f), velocity: [0, 0, 0] }
    actor.pins = []
    this.body({ crouch, give, air, pitch: air * mix(-0.5, 0.45, f) - 0.12 * crouch, timeS })
    if (f >= 1 && !this.landed) {
      this.landed = true
      scene.record({ kind: 'impact', entityId: actor.entityId, bone: actor.model.bones[0]?.name ?? 'root', against: scene.set.ground.surface, position: this.to, speedMps: 1.5, massKg: actor.body.massKg, durationS: 0 })
    }
  }

  /** A parabola from edge to top; on water it begins and ends with the surface. */
  private placeAt(f: number): Vector {
    const { scene, actor } = this.start
    const wet = scene.set.water !== undefined
    const [fromY, toY] = [this.from[1] + (wet ? scene.groundHeight(this.from[0], this.from[2]) - 0.3 * actor.rig.rest(0)[1] : 0), this.to[1] + (wet ? scene.groundHeight(this.to[0], this.to[2]) : 0)]
    const way = subtract(this.to, this.from)
    const riseM = arc.height * Math.abs(toY - fromY) + arc.length * Math.sqrt(way[0] * way[0] + way[2] * way[2])
    return [mix(this.from[0], this.to[0], f), mix(fromY, toY, f) + 4 * riseM * f * (1 - f), mix(this.from[2], this.to[2], f)]
  }

  private body({ crouch, give, air, pitch, timeS }: { crouch: number; give: number; air: number; pitch: number; timeS: number }): void {
    const { actor } = this.start
    const { rig, body } = actor
    const sink = body.legM * (0.3 * crouch + 0.28 * give)
    rig.begin(add(actor.at(rig.rest(0)), [0, -sink, 0]), multiply(actor.heading, turnX(pitch)))
    bendSpine(actor, { pitch: 0.2 * crouch + 0.15 * give - 0.1 * air })
    bendNeck(actor, { pitch: -0.15 * crouch + 0.03 * sin(timeS * 1.3), twist: 0.12 * sin(timeS * 0.9) })
    for (const leg of body.legs) {
      const hind = leg.end === 'front' ? 1 : -1
      const ball = actor.at([leg.ball[0], leg.ball[1] + 0.45 * body.legM * air, leg.ball[2] + hind * 0.35 * body.legM * air])
      placeFoot(rig, leg, footGoal(leg, { ball, heading: actor.heading, pitch: (hind < 0 ? 0.7 : 0.2) * air }))
    }
    for (const arm of body.arms) swingArm(rig, arm, { raise: 1.6 * air - 0.6 * crouch, out: 0.3, bend: 0.4 })
    for (const wing of body.wings) for (const bone of wing.bones.slice(0, 1)) rig.addLocal(bone, fromEuler(0, 0, wing.side * 0.6 * air))
  }
}
