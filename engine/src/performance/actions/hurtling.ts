import { flightOf, flightTimes } from '../../catalog/index.ts'
import { add, atan2, fromEuler, hypot, length, mixVectors, multiply, pi, rotate, scale, sin, smoothstep, subtract, tau, turnX, turnY, type Quaternion, type Vector } from '../../platform/index.ts'
import type { Action, ActionRun, ActionStart } from '../action.ts'
import { hasManner } from '../manner.ts'
import { placeOf } from '../targets.ts'

/** Flying where it was thrown: out of the hand or through the air, in an arc to its goal, and then whatever comes of it there, by its manner. */
export const hurtle: Action = { layer: 'body', begin: (start) => new Hurtling(start) }

/** How high its arc is over the straight line, as a share of the way; what sails keeps lower, and what skips lowest. */
const arcShare = { usual: 0.2, sailing: 0.08, skipping: 0.03 }
/** Shares of its flight at which what skips over water touches it, and how high it rises between, as a share of the way. */
const touches = [0.38, 0.62, 0.82, 1]
const skipShare = 0.09
/** How often what tumbles, turns over or spins does so on its way. */
const turns = { tumbling: 1.5, over: 2, flat: 3 }
/** What becomes of its speed when it arrives: along its way, and upwards as a share of that speed. */
const speedAfter = { bouncing: { along: -0.75, up: 0.4 }, through: { along: 0.35, up: 0 }, landing: { along: 0.3, up: 0.3 } }
/** How much of its speed a bounce leaves, upwards and along. */
const bounce = { up: 0.45, along: 0.6 }
/** How long what has stuck still quivers, seconds, and by how much, radians. */
const quiver = { forS: 0.6, rad: 0.1 }
/** How deep what falls in goes, in its sizes, and how fast, per second. */
const sinks = { sizes: 2.5, perS: 4 }

class Hurtling implements ActionRun {
  readonly blendS = 0
  private readonly start: ActionStart
  private readonly from: Vector
  private readonly to: Vector
  private readonly way: Vector
  private readonly middle: Vector
  private readonly flightS: number
  private readonly arcM: number
  private at: Vector
  private velocity: Vector | undefined
  private rolledRad = 0
  private touched = 0

  constructor(start: ActionStart) {
    this.start = start
    const { actor, scene, beat } = start
    const { min, max } = actor.model.bounds
    this.middle = scale(add(min, max), 0.5)
    this.flightS = actor.seats.length > 0 ? flightTimes.fromHandS : flightTimes.byItselfS
    actor.seats = []
    this.from = add(actor.stand.position, rotate(turnY(actor.stand.headingRad), this.middle))
    this.to = placeOf(scene, beat) ?? this.from
    this.way = subtract(this.to, this.from)
    const share = hasManner(beat, 'skipping') ? arcShare.skipping : this.flight.lies === 'flat' || actor.model.recipe.id === 'paper-airplane' ? arcShare.sailing : arcShare.usual
    this.arcM = share * hypot(this.way[0], this.way[2])
    this.at = this.from
  }

  private get flight() { return flightOf(this.start.actor.model.recipe.id) }

  pose(timeS: number): void {
    const u = Math.min(1, timeS / this.flightS)
    if (u < 1) this.place(this.pointAt(u), this.turnAt(u))
    else this.arrived(timeS - this.flightS)
    this.touch(u)
  }

  /** Where it is in the air at a share of its flight. */
  private pointAt(u: number): Vector {
    const [x, y, z] = mixVectors(this.from, this.to, u)
    if (!hasManner(this.start.beat, 'skipping')) return [x, y + 4 * this.arcM * u * (1 - u), z]
    const next = touches.findIndex((touch) => u <= touch)
    const [before, after] = [touches[next - 1] ?? 0, touches[next] ?? 1]
    const part = (u - before) / (after - before)
    const lowM = next <= 0 ? this.from[1] + (this.to[1] - this.from[1]) * part : this.to[1]
    return [x, lowM + 4 * (next <= 0 ? this.arcM : skipShare * (after - before) * 4 * hypot(this.way[0], this.way[2])) * part * (1 - part), z]
  }

  /** How it is turned there. */
  private turnAt(u: number): Quaternion {
    const yaw = turnY(atan2(this.way[0], this.way[2]))
    const { lies, nose } = this.flight
    const toNose = nose === 'up' ? turnX(pi / 2) : turnX(0)
    if (lies === 'flat') return multiply(turnY(tau * turns.flat * u), fromEuler(0.12, 0, 0))
    if (lies === 'tumbling') return multiply(yaw, turnX(tau * turns.tumbling * u))
    if (lies === 'end-over-end') return multiply(multiply(yaw, turnX(tau * turns.over * (u - 1))), toNose)
    const rises = this.way[1] + 4 * this.arcM * (1 - 2 * u)
    return multiply(multiply(yaw, turnX(-atan2(rises, hypot(this.way[0], this.way[2])))), toNose)
  }

  private arrived(sinceS: number): void {
    const { beat } = this.start
    if (hasManner(beat, 'sticking')) {
      const shaken = quiver.rad * sin(tau * 9 * sinceS) * (1 - smoothstep(sinceS, 0, quiver.forS))
      this.place(this.to, multiply(this.turnAt(1), turnX(shaken)))
    } else if (hasManner(beat, 'sinking') || hasManner(beat, 'skipping')) {
      const sizeM = 2 * length(subtract(this.start.actor.model.bounds.max, this.middle))
      this.place(add(this.to, [0, -sizeM * Math.min(sinks.sizes, sinks.perS * sinceS), 0]), this.turnAt(1))
    } else this.goOn()
  }

  /** Falls, bounces and rolls with the speed that its arrival has left it. */
  private goOn(): void {
    const { actor, scene, beat } = this.start
    const after = speedAfter[hasManner(beat, 'bouncing') ? 'bouncing' : hasManner(beat, 'through') ? 'through' : 'landing']
    const alongMps = hypot(this.way[0], this.way[2]) / this.flightS
    this.velocity ??= [after.along * this.way[0] / this.flightS, after.up * alongMps, after.along * this.way[2] / this.flightS]
    const { min, max } = actor.model.bounds
    const lowM = scene.groundHeight(this.at[0], this.at[2]) + Math.min(max[0] - min[0], max[1] - min[1], max[2] - min[2]) / 2
    let [x, y, z] = this.velocity
    y -= scene.set.gravityMps2 * scene.stepS
    let at = add(this.at, scale([x, y, z], scene.stepS))
    if (at[1] <= lowM) {
      at = [at[0], lowM, at[2]]
      const isRolling = Math.abs(y) < 0.5
      const keeps = isRolling ? 1 - 1.6 * scene.stepS : bounce.along
      ;[x, y, z] = [x * keeps, isRolling ? 0 : -bounce.up * y, z * keeps]
    }
    this.velocity = [x, y, z]
    this.rolledRad += (hypot(x, z) * scene.stepS * Math.sign(x * this.way[0] + z * this.way[2])) / Math.max(0.03, (max[1] - min[1]) / 2)
    const roll = this.flight.lies === 'tumbling' ? this.rolledRad : 0
    const level = this.flight.lies === 'head-on' ? multiply(turnY(atan2(this.way[0], this.way[2])), this.flight.nose === 'up' ? turnX(pi / 2) : turnX(0)) : this.turnAt(1)
    this.place(at, this.flight.lies === 'tumbling' ? multiply(turnY(atan2(this.way[0], this.way[2])), turnX(tau * turns.tumbling + roll)) : level)
  }

  /** Puts its middle on a point. */
  private place(at: Vector, rotation: Quaternion): void {
    const { actor, scene } = this.start
    this.at = at
    const origin = subtract(at, rotate(rotation, this.middle))
    actor.stand = { ...actor.stand, position: origin, velocity: [0, 0, 0] }
    actor.rig.begin(add(origin, rotate(rotation, actor.rig.rest(0))), rotation)
    scene.world.hold(actor.entityId, origin, rotation)
  }

  /** What it meets is heard, and water that it meets thrown up. */
  private touch(u: number): void {
    const { actor, scene, beat } = this.start
    const isSkipping = hasManner(beat, 'skipping')
    const due = isSkipping ? touches.filter((touch) => u >= touch).length : u >= 1 ? 1 : 0
    if (due <= this.touched) return
    this.touched = due
    const isWet = isSkipping || hasManner(beat, 'splashing')
    scene.record({ kind: isWet ? 'splash' : 'impact', entityId: actor.entityId, bone: actor.model.bones[0]?.name ?? 'root', against: isWet ? 'water' : scene.set.ground.surface, position: this.at, speedMps: isWet ? 2 : 5, massKg: isWet ? 8 : actor.model.recipe.massKg, durationS: isWet ? 0.4 : 0 })
  }
}
