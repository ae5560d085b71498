import { add, fromEuler, mixVectors, multiply, rotate, sin, smoothstep, tau, turnX, turnY, type Vector } from '../../platform/index.ts'
import type { Action, ActionRun, ActionStart } from '../action.ts'
import { hasManner } from '../manner.ts'
import { placeOf } from '../targets.ts'

/** Shares of the beat: when it sets off, when it meets the other, and when it lies still again. */
const phase = { leaves: 0.06, meets: 0.42, rests: 0.72 }
/** How far it is thrown back, in its own lengths and at most metres, further where it rolls; how high it jolts up, in its heights; what is only struck is thrown further. */
const thrown = { lengths: 0.1, rollingLengths: 0.9, mostM: 0.8, heights: 0.2, struckTimes: 1.6 }
/** Radians that it is turned about, that its nose dips at the blow and that it rocks after it. */
const shaken = { turnRad: 0.3, dipRad: 0.22, rockRad: 0.12 }

/** Goes straight at its goal, meets there what comes or stands in its way, is thrown back and stays crooked; one that is `struck` only waits for the blow. */
export const collide: Action = { layer: 'body', begin: (start) => new Colliding(start) }

class Colliding implements ActionRun {
  readonly blendS = 0
  private readonly start: ActionStart
  private readonly from: Vector
  private readonly to: Vector
  private readonly back: Vector
  private readonly isStruck: boolean
  private readonly side: 1 | -1
  private readonly rollRadiusM: number | undefined
  private met = false

  constructor(start: ActionStart) {
    this.start = start
    const { actor, scene, beat } = start
    const { min, max } = actor.model.bounds
    this.from = actor.stand.position
    this.isStruck = hasManner(beat, 'struck')
    const goal = placeOf(scene, beat) ?? this.from
    this.to = this.isStruck ? this.from : goal
    const way: Vector = this.isStruck ? [this.from[0] - goal[0], 0, this.from[2] - goal[2]] : [this.from[0] - this.to[0], 0, this.from[2] - this.to[2]]
    const wayM = Math.max(0.001, Math.abs(way[0]) + Math.abs(way[2]))
    this.rollRadiusM = actor.model.recipe.affordances.includes('roll') && actor.model.recipe.kind !== 'vehicle' ? Math.max(0.01, (max[1] - min[1]) / 2) : undefined
    const backM = Math.min(thrown.mostM, (this.rollRadiusM === undefined ? thrown.lengths : thrown.rollingLengths) * (max[2] - min[2])) * (this.isStruck ? thrown.struckTimes : 1) * (beat?.manner?.includes('fixed') === true ? 0 : 1)
    this.back = [(way[0] / wayM) * backM, 0, (way[2] / wayM) * backM]
    this.side = way[0] < 0 ? 1 : -1
  }

  pose(timeS: number): void {
    const { actor, scene, beat } = this.start
    const share = timeS / Math.max(0.1, beat?.durationS ?? 1)
    const coming = Math.max(0, Math.min(1, (share - phase.leaves) / (phase.meets - phase.leaves)))
    const after = Math.max(0, Math.min(1, (share - phase.meets) / (phase.rests - phase.meets)))
    const slowing = 1 - (1 - after) * (1 - after)
    const [x, y, z] = add(mixVectors(this.from, this.to, coming * (0.35 + 0.65 * coming)), [this.back[0] * slowing, 0, this.back[2] * slowing])
    const rolls = this.rollRadiusM
    const dip = rolls === undefined ? shaken.dipRad * sin(tau * 0.5 * Math.min(1, 2.4 * after)) : 0
    const rock = rolls === undefined ? shaken.rockRad * sin(tau * 2 * after) * (1 - after) : 0
    const heightM = actor.model.bounds.max[1] - actor.model.bounds.min[1]
    const hopM = rolls === undefined ? thrown.heights * heightM * sin(tau * 0.5 * Math.min(1, 2.4 * after)) : 0
    const place: Vector = [x, y + Math.max(0, hopM), z]
    const heading = actor.stand.headingRad
    const rotation = rolls === undefined ? multiply(turnY(heading + this.side * shaken.turnRad * smoothstep(after)), fromEuler(dip, 0, rock)) : fromEuler((z - this.from[2]) / rolls, 0, -(x - this.from[0]) / rolls)
    const goneM = Math.abs(x - this.from[0]) + Math.abs(z - this.from[2])
    actor.stand = { ...actor.stand, position: place, headingRad: heading, velocity: [0, 0, 0] }
    actor.rig.begin(rolls === undefined ? add(place, rotate(rotation, actor.rig.rest(0))) : actor.at(actor.rig.rest(0)), rotation)
    this.turnWheels(goneM)
    scene.world.hold(actor.entityId, place, rotation)
    if (after > 0 && !this.met) this.meet(place)
  }

  private turnWheels(goneM: number): void {
    const { rig, model } = this.start.actor
    model.bones.forEach(({ name, rest }, index) => { if (name.startsWith('wheel')) rig.addLocal(index, turnX(goneM / Math.max(0.05, rest[1]))) })
  }

  private meet(position: Vector): void {
    const { actor, scene } = this.start
    this.met = true
    scene.record({ kind: 'impact', entityId: actor.entityId, bone: actor.model.bones[0]?.name ?? 'root', against: scene.set.ground.surface, position, speedMps: 5, massKg: actor.model.recipe.massKg, durationS: 0 })
  }
}
