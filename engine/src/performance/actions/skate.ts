import { atan2, clamp, cos, fromEuler, mix, multiply, pi, sin, smoothstep, tau, turnY, type Vector } from '../../platform/index.ts'
import type { Action, ActionRun, ActionStart } from '../action.ts'
import type { Actor, FootPin } from '../actor.ts'
import { footGoal, placeFoot, swingArm } from '../limbs.ts'
import { moodOf, paceOf } from '../manner.ts'
import type { GroundPath, Waypoint } from '../path.ts'
import { bendSpine, levelHead } from '../torso.ts'
import { planWay, standAt } from './locomotion.ts'

/** Skating: long strokes on alternating edges, each a glide on one foot with the other stretched out behind. */
export const skate: Action = { layer: 'body', begin: (start) => new Skating(start) }

const strokeS = 1.05
const usualSpeed = 4.2

class Skating implements ActionRun {
  readonly blendS = 0.4
  private readonly start: ActionStart
  private readonly path: GroundPath
  private readonly periodS: number
  private lastStroke = -1

  constructor(start: ActionStart) {
    this.start = start
    this.path = planWay(start, usualSpeed, 'moving')
    this.periodS = 2 * strokeS / Math.sqrt(paceOf(start.beat))
  }

  pose(timeS: number): void {
    const { actor, scene, beat } = this.start
    const now = this.path.at(timeS)
    actor.stand = standAt(actor, scene.groundHeight(now.x, now.z), now)
    const mood = moodOf(beat) ?? 'happy'
    actor.face = { ...actor.face, mood, moodWeight: 0.6 }
    const strokes = 2 * timeS / this.periodS
    if (Math.floor(strokes) !== this.lastStroke) this.noteStroke(Math.floor(strokes), now)
    poseStroke(actor, { strokes, now, vigour: clamp(now.speedMps / 2, 0.15, 1), gravityMps2: scene.set.gravityMps2 })
  }

  private noteStroke(index: number, now: Waypoint): void {
    this.lastStroke = index
    const { actor, scene } = this.start
    const leg = actor.body.legs.find(({ side }) => side === (index % 2 === 0 ? 1 : -1))
    scene.record({
      kind: 'slide', entityId: actor.entityId, bone: actor.model.bones[leg?.foot ?? 0]?.name ?? '', against: scene.set.ground.surface,
      position: actor.stand.position, speedMps: now.speedMps, massKg: actor.body.massKg, durationS: this.periodS / 2,
    })
  }
}

interface Stroke { strokes: number; now: Waypoint; vigour: number; gravityMps2: number }

/** One moment of a stroke: which foot glides, where the other is, how the body lies over its edge. */
function poseStroke(actor: Actor, { strokes, now, vigour, gravityMps2 }: Stroke): void {
  const { rig, body } = actor
  const s = strokes - Math.floor(strokes)
  const gliding: 1 | -1 = Math.floor(strokes) % 2 === 0 ? 1 : -1
  const swing = sin(pi * strokes + pi / 2)
  const edge = -gliding * sin(pi * s) * 0.12 * vigour - 0.8 * atan2(now.turnRps * now.speedMps, gravityMps2)
  const rest = rig.rest(0)
  const sink = body.legM * (0.1 + 0.05 * cos(tau * s)) * (0.4 + 0.6 * vigour)
  const across = gliding * 0.05 * body.legM * sin(pi * s)
  const yaw = -gliding * 0.12 * sin(pi * s) * vigour
  rig.begin(actor.at([rest[0] + across - 0.1 * edge, rest[1] - sink, rest[2] - 0.03]), multiply(actor.heading, fromEuler(0.26 * vigour, yaw, edge)))
  bendSpine(actor, { pitch: -0.02 + 0.06 * cos(tau * s), twist: -1.4 * yaw, roll: -0.5 * edge })
  levelHead(actor, multiply(turnY(now.headingRad + 0.2 * clamp(now.turnRps, -1, 1)), fromEuler(-0.04, 0, edge * 0.2)), 0.9)
  plantBlades(actor, { s, gliding, across, vigour })
  for (const arm of body.arms) {
    const forward = -arm.side * gliding * sin(pi * s)
    swingArm(rig, arm, { raise: 0.95 + 0.55 * forward * vigour + 0.05 * swing, out: 0.9 - 0.1 * forward * forward, bend: 0.22 + 0.1 * forward })
    if (arm.clavicle !== undefined) rig.addLocal(arm.clavicle, fromEuler(0, 0, arm.side * 0.16))
  }
}

function plantBlades(actor: Actor, { s, gliding, across, vigour }: { s: number; gliding: 1 | -1; across: number; vigour: number }): void {
  const { rig, body } = actor
  const pins: FootPin[] = []
  for (const leg of body.legs) {
    const glides = leg.side === gliding
    const goal = glides ? glide(actor, leg, { s, across }) : push(actor, leg, { s, vigour })
    placeFoot(rig, leg, goal)
    if (glides) pins.push({ leg, goal })
  }
  actor.pins = pins
}

type Leg = Actor['body']['legs'][number]

/** The foot that carries: flat on the ice under the body, from a little ahead to a little behind, turning out as it begins to push. */
function glide(actor: Actor, leg: Leg, { s, across }: { s: number; across: number }): FootPin['goal'] {
  const out = smoothstep(s, 0.75, 1)
  const ball: Vector = actor.at([across + leg.side * (0.035 + 0.06 * out) , leg.ball[1], leg.ball[2] + mix(0.06, -0.05, s)])
  return footGoal(leg, { ball, heading: multiply(actor.heading, turnY(leg.side * 0.45 * out)), pitch: 0, toePitch: 0 })
}

/** The foot that has pushed: out to the side, up behind in a long line, then back beside the other. */
function push(actor: Actor, leg: Leg, { s, vigour }: { s: number; vigour: number }): FootPin['goal'] {
  const stretched = smoothstep(s, 0, 0.38) * (1 - smoothstep(s, 0.62, 1)) * vigour
  const legM = actor.body.legM
  const x = leg.side * mix(0.095, 0.3 * legM + 0.02, stretched)
  const y = leg.ball[1] + legM * (0.36 * stretched + 0.05 * sin(pi * s) * vigour)
  const z = leg.ball[2] + mix(mix(-0.05, 0.06, s), -0.9 * legM, stretched)
  const goal = footGoal(leg, { ball: actor.at([x, y, z]), heading: multiply(actor.heading, turnY(leg.side * (0.45 * (1 - s) + 0.35 * stretched))), pitch: 0.75 * stretched, toePitch: 0.95 * stretched })
  return { ...goal, pole: multiplyPole(actor, [leg.side * 0.5, -0.4 * stretched, 1]) }
}

const multiplyPole = (actor: Actor, local: Vector): Vector => {
  const origin = actor.at([0, 0, 0])
  const point = actor.at(local)
  return [point[0] - origin[0], point[1] - origin[1], point[2] - origin[2]]
}
