import { add, identity, inverse, mixQuaternions, multiply, rotate, scale, smoothstep, subtract, type Quaternion, type Vector } from '../../platform/index.ts'
import type { Actor } from '../actor.ts'
import { massPointsOf, type MassPoints } from './mass-points.ts'
import { turnedInFlight, type Shape } from './momentum.ts'

/** After a landing the body is as its action wants it again within so many seconds. */
const settlesS = 0.3

/**
 * Whoever is in the air, with all that moves by itself: a head that turns, hair that flies, breath. The centre of mass keeps to its
 * parabola and the body turns as its constant angular momentum asks of the shape that it really has.
 */
export class Airborne {
  private readonly actor: Actor
  private points: MassPoints | undefined
  private last: { shape: Shape; rotation: Quaternion } | undefined
  /** How far the centre of mass of all that moves was from the action's own as the flight began: nobody jumps aside at a take-off. */
  private offset: Vector = [0, 0, 0]
  /** By how much the body was turned and placed otherwise than its action wanted as it landed, and how long ago that was. */
  private astray: { turn: Quaternion; place: Vector } = { turn: identity, place: [0, 0, 0] }
  private landedS = settlesS

  constructor(actor: Actor) { this.actor = actor }

  /** Before the feet are put on their pins: what is left from the flight. */
  easeLanding(stepS: number): void {
    const { rig, flight } = this.actor
    if (flight !== undefined || this.landedS >= settlesS) return
    const left = 1 - smoothstep(this.landedS, 0, settlesS)
    rig.setLocal(0, multiply(mixQuaternions(identity, this.astray.turn, left), rig.local(0)))
    rig.shift(scale(this.astray.place, left))
    this.landedS += stepS
  }

  /** After everything else: the body as a whole. */
  settle(stepS: number): void {
    const { rig, flight, model } = this.actor
    if (flight === undefined) {
      this.last = undefined
      return
    }
    // what is recorded has its helper bones turned, and they have mass too
    for (const { bone, of, share } of model.helpers) rig.setLocal(bone, mixQuaternions(identity, rig.local(of), share))
    this.points ??= massPointsOf(model)
    const { massesKg } = this.points
    const wanted = rig.world(0)
    const shape = this.shapeInOwnFrame(this.points, wanted)
    const rotation = this.last === undefined ? wanted : turnedInFlight(this.last.rotation, { from: this.last.shape, to: shape, massesKg, stepS, momentum: flight.momentum })
    if (this.last === undefined) this.offset = subtract(rig.centreOfMass(), flight.center)
    const root = rig.rootPosition
    rig.setLocal(0, rotation)
    rig.shift(subtract(add(flight.center, this.offset), rig.centreOfMass()))
    this.last = { shape, rotation }
    this.astray = { turn: multiply(rotation, inverse(wanted)), place: subtract(rig.rootPosition, root) }
    this.landedS = 0
  }

  private shapeInOwnFrame({ bones, places }: MassPoints, turned: Quaternion): Shape {
    const { rig } = this.actor
    const [back, root] = [inverse(turned), rig.rootPosition]
    const shape = new Float64Array(places.length * 3)
    places.forEach((place: Vector, i) => { shape.set(rotate(back, subtract(rig.point(bones[i] ?? 0, place), root)), 3 * i) })
    return shape
  }
}
