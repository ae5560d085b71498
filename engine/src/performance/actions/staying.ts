import { add, cos, fromEuler, mixQuaternions, multiply, pi, rotate, sin, smoothstep, tau, turnY, type Vector } from '../../platform/index.ts'
import type { Action, ActionRun, ActionStart } from '../action.ts'
import { headingOf, type Actor } from '../actor.ts'
import { footworkOf, lowerOnto, plant } from '../footwork.ts'
import { gaits } from '../gait.ts'
import { before, bringHand } from '../hands.ts'
import { footGoal, swingArm } from '../limbs.ts'
import { moodOf, paceOf } from '../manner.ts'
import { partnerOf } from '../targets.ts'
import { bendNeck, bendSpine, levelHead } from '../torso.ts'
import { Approach } from './approach.ts'
import { isFourLegged, sitOnHaunches, sitUpright } from './sitting.ts'

/** Sitting: on the target's seat if it has one, else on the ground; animals on their haunches. */
export const sit: Action = { layer: 'body', begin: (start) => new Sitting(start) }

class Sitting implements ActionRun {
  readonly blendS = 0.6
  private readonly start: ActionStart
  private readonly seat: Actor | undefined
  private readonly approach: Approach

  constructor(start: ActionStart) {
    this.start = start
    const named = partnerOf(start.scene, start.beat)
    this.seat = named !== undefined && (named.model.sockets['seat'] ?? named.model.sockets['top']) !== undefined && !named.alive ? named : undefined
    this.approach = new Approach(start, this.seat?.stand.position, 0.75 * start.actor.body.legM)
  }

  pose(timeS: number): void {
    const { actor, scene, beat } = this.start
    const mood = moodOf(beat)
    if (mood !== undefined) actor.face = { ...actor.face, mood, moodWeight: 1 }
    const since = this.approach.step(timeS)
    if (since === undefined) return
    const down = smoothstep(since, 0, 0.6)
    if (down < 1) this.approach.stand(() => { actor.rig.shift([0, -0.3 * actor.body.legM * down, 0]) })
    const socket = this.seat?.rig.socket('seat') ?? this.seat?.rig.socket('top')
    const heading = this.seat === undefined || socket === undefined ? actor.heading : turnY(headingOf(socket.rotation))
    const position: Vector = socket?.position ?? [actor.stand.position[0], 0, actor.stand.position[2]]
    const before = actor.rig.snapshot()
    const sway = { pitch: 0, roll: 0.03 * sin(scene.timeS * 0.8) }
    if (isFourLegged(actor) || actor.body.arms.length === 0) sitOnHaunches(actor, { position, rotation: heading }, sway)
    else sitUpright(actor, { position, rotation: heading }, { astride: false, groundY: 0, sway })
    if (down < 1) easeFrom(actor, before, down)
  }
}

/** From an earlier pose towards the present one. */
function easeFrom(actor: Actor, earlier: ReturnType<Actor['rig']['snapshot']>, share: number): void {
  const now = actor.rig.snapshot()
  actor.rig.restore({
    rootPosition: earlier.rootPosition.map((v, i) => v + ((now.rootPosition[i] ?? v) - v) * share) as unknown as Vector,
    locals: now.locals.map((turn, bone) => mixQuaternions(earlier.locals[bone] ?? turn, turn, share)),
  })
  actor.pins = []
}

/** Dancing: two beats a second, the weight from foot to foot, hips against shoulders, arms in four changing figures. */
export const dance: Action = { layer: 'body', begin: (start) => new Dancing(start) }

const beatsPerSecond = 2

class Dancing implements ActionRun {
  private readonly start: ActionStart
  constructor(start: ActionStart) { this.start = start }

  pose(timeS: number): void {
    const { actor, scene, beat } = this.start
    const rate = beatsPerSecond * (0.6 + 0.4 * paceOf(beat))
    const beats = timeS * rate
    const w = smoothstep(timeS, 0, 0.4)
    const { rig, body } = actor
    actor.face = { ...actor.face, mood: moodOf(beat) ?? 'happy', moodWeight: 1 }
    actor.stand = { ...actor.stand, velocity: [0, 0, 0] }
    const side = sin(pi * beats) * w
    const bounce = cos(tau * beats) * w
    const rest = rig.rest(0)
    rig.begin(actor.at([rest[0] + 0.13 * body.legM * side, rest[1] - body.legM * (0.07 + 0.045 * bounce) * w, rest[2]]), multiply(actor.heading, fromEuler(0.04, 0.3 * sin(pi * beats / 2) * w, -0.13 * side)))
    bendSpine(actor, { twist: -0.45 * sin(pi * beats / 2) * w, roll: 0.24 * side, pitch: 0.06 * bounce })
    bendNeck(actor, { pitch: 0.1 * bounce })
    levelHead(actor, multiply(actor.heading, fromEuler(0.12 * bounce, 0.15 * side, -0.14 * side)), 0.7)
    this.stepFeet(beats, w)
    this.moveArms(beats, w)
    if (Math.floor(beats) !== Math.floor(beats - rate * scene.stepS)) this.noteStep(beats)
  }

  /** Each foot in turn taps: heel up and a little out while the weight is on the other. */
  private stepFeet(beats: number, w: number): void {
    const { actor, scene } = this.start
    const footwork = footworkOf(actor, scene)
    const now = { x: actor.stand.position[0], z: actor.stand.position[2], headingRad: actor.stand.headingRad }
    footwork.settle(() => now)
    const pins = footwork.pins(gaits.walk, () => now, 1, 0).map(({ leg, goal }) => {
      const free = Math.max(0, -leg.side * (leg.end === 'front' ? -1 : 1) * sin(pi * beats)) * w
      const lift = free * free * 0.16 * actor.body.legM
      const ball = add(goal.ball, rotate(actor.heading, [leg.side * 0.1 * actor.body.legM * free, lift, 0.05 * free]))
      return { leg, goal: footGoal(leg, { ball, heading: actor.heading, pitch: 0.5 * free, toePitch: 0.1 * free }) }
    })
    lowerOnto(actor, pins.filter(({ leg }) => leg.side * sin(pi * beats) > 0))
    plant(actor, pins)
  }

  private moveArms(beats: number, w: number): void {
    const { actor } = this.start
    const figure = Math.floor(beats / 4) % 4
    for (const arm of actor.body.arms) {
      swingArm(actor.rig, arm, { raise: 0.05, out: 0.2, bend: 0.4 })
      const s = arm.side * sin(pi * beats)
      const b = cos(tau * beats)
      const spots: readonly Vector[] = [
        [0.6, -0.35 + 0.25 * s, 0.55 - 0.2 * s],
        [0.85 + 0.2 * arm.side * s, 0.8 + 0.08 * b, 0.1],
        arm.side === -1 ? [0.9 + 0.2 * s, 0.1 + 0.75 * Math.max(0, s), 0.3] : [0.55, -0.62, 0.05],
        [1.15, 0.02 + 0.25 * s, 0.25 * b],
      ]
      bringHand(actor, arm, { target: before(actor, arm, spots[figure] ?? [0.4, -0.3, 0.5]), weight: w, elbow: [1, -0.7, -0.2], curl: 0.5 })
    }
    for (const wing of actor.body.wings) wing.bones.forEach((bone) => { actor.rig.addLocal(bone, fromEuler(0, 0, wing.side * 0.5 * Math.max(0, sin(tau * beats)))) })
  }

  private noteStep(beats: number): void {
    const { actor, scene } = this.start
    const leg = actor.body.legs[Math.floor(beats) % Math.max(1, actor.body.legs.length)]
    if (leg === undefined) return
    scene.record({ kind: 'step', entityId: actor.entityId, bone: actor.model.bones[leg.foot]?.name ?? '', against: scene.set.ground.surface, position: actor.rig.position(leg.foot), speedMps: 0.7, massKg: actor.body.massKg / 2, durationS: 0 })
  }
}
