import { add, atan2, fromEuler, hypot, mixVectors, multiply, rotate, sin, smoothstep, subtract, tau, turnY, type Quaternion, type Vector } from '../../platform/index.ts'
import type { Action, ActionRun, ActionStart } from '../action.ts'
import { fallAt, fallsIn } from './falling.ts'
import { lyingUnder } from '../lengthwise.ts'
import { placeOf } from '../targets.ts'
import { Floating } from './floating.ts'

/** Drifting: a thing that nobody poses goes straight to its goal, through the air if the goal is there, swaying a little; a vehicle points its nose where it goes. Whoever has limbs hangs in the air on the way. */
export const drift: Action = { layer: 'body', begin: (start) => (start.actor.body.legs.length > 0 ? new Floating(start) : new Drifting(start)) }

/** Metres to each side, at most so much of its height, and radians that something light sways. */
const swayM = 0.035
const swayShare = 0.12
const swayRad = 0.06
/** What hovers on the spot has nothing else to show that it is in the air: it rises and sinks by more, metres, at most so much of its height. */
const hoverM = 0.3
const hoverShare = 0.35

/** A vehicle that breaks the surface splashes this often, seconds, as hard as a body of this mass. */
const splashEveryS = 0.35
const splashKg = 120

class Drifting implements ActionRun {
  readonly blendS = 0
  private readonly start: ActionStart
  private readonly from: Vector
  private readonly to: Vector
  private readonly headingRad: number
  /** Shoes: they go one before the other. */
  private readonly feet: readonly number[]
  private readonly falls: boolean
  private landed = false
  private sent = false
  /** When it last threw up water. */
  private splashedS = -splashEveryS

  constructor(start: ActionStart) {
    this.start = start
    const { actor, scene, beat } = start
    this.from = actor.stand.position
    this.to = placeOf(scene, beat) ?? this.from
    const [x, , z] = subtract(this.to, this.from)
    this.feet = ['left', 'right'].flatMap((name) => actor.model.boneIndex[name] ?? [])
    this.falls = fallsIn(start, { from: this.from, to: this.to }) && this.hop(0) === undefined && this.slopeRad === 0
    const turns = (actor.model.recipe.kind === 'vehicle' || (actor.model.sockets['seat']?.up[2] ?? 0) > 0.9 || this.feet.length === 2) && hypot(x, z) > 0.2
    this.headingRad = turns ? atan2(x, z) : actor.stand.headingRad
  }

  /** Down to where it comes to rest. */
  private fall(share: number): void {
    const { actor, scene, beat } = this.start
    const { place, turn, hasLanded } = fallAt(share, { from: this.from, to: this.to, actor, manners: beat?.manner ?? [] })
    const rotation = multiply(turnY(this.headingRad), turn)
    if (hasLanded && !this.landed) scene.record({ kind: 'impact', entityId: actor.entityId, bone: actor.model.bones[0]?.name ?? 'root', against: scene.set.ground.surface, position: place, speedMps: 2, massKg: actor.model.recipe.massKg, durationS: 0 })
    this.landed = hasLanded
    actor.stand = { position: place, headingRad: this.headingRad, velocity: [0, 0, 0] }
    actor.rig.begin(add(place, rotate(rotation, actor.rig.rest(0))), rotation)
    scene.world.hold(actor.entityId, place, rotation)
  }

  /** How steeply its way leads up, radians, where it leads over a slope. */
  private get slopeRad(): number {
    const [x, y, z] = subtract(this.to, this.from)
    const { terrain } = this.start.scene
    return terrain.isSlope(this.from[0] + x / 2, this.from[2] + z / 2) ? atan2(y, hypot(x, z)) : 0
  }

  /** Its heading, and on a slope the lie of the slope. */
  private tilted(): Quaternion {
    const heading = turnY(this.headingRad)
    if (this.slopeRad === 0) return heading
    const [x, , z] = subtract(this.to, this.from)
    const way = atan2(x, z)
    return multiply(multiply(turnY(way), fromEuler(-this.slopeRad, 0, 0)), multiply(turnY(-way), heading))
  }

  /** The radius on which it rolls along: of round things that do not rise. */
  private get rollRadiusM(): number | undefined {
    const { recipe, bounds } = this.start.actor.model
    const level = this.to[1] === this.from[1] || this.hop(0) !== undefined || this.slopeRad !== 0
    return level && recipe.affordances.includes('roll') ? Math.max(0.01, (bounds.max[1] - bounds.min[1]) / 2) : undefined
  }

  pose(timeS: number): void {
    const { actor, scene, beat } = this.start
    const lengthS = Math.max(0.1, beat?.durationS ?? 1)
    if (this.falls) {
      this.fall(timeS / lengthS)
      return
    }
    const rolls = this.rollRadiusM
    const isSent = rolls !== undefined && beat?.manner?.includes('fast') === true
    if (isSent && this.roll(timeS, rolls)) return
    const share = isSent ? 0 : eased(timeS / lengthS)
    const rests = this.to[1] < 0.01 && hypot(...subtract(this.to, this.from)) < 0.01
    const hovers = actor.model.recipe.kind === 'vehicle' && !rests && hypot(...subtract(this.to, this.from)) < 0.01
    const light = beat?.manner?.some((each) => each === 'hanging' || each === 'along-ground') === true || this.slopeRad !== 0 ? 0 : hovers ? 1 : rests || this.feet.length === 2 ? 0 : actor.model.recipe.kind === 'vehicle' ? 0.3 : rolls === undefined ? 1 : 0
    const heightM = actor.model.bounds.max[1] - actor.model.bounds.min[1]
    const farM = hovers ? Math.min(hoverM, hoverShare * heightM) : Math.min(swayM, swayShare * heightM)
    const [x, y, z] = this.hop(share) ?? mixVectors(this.from, this.to, share)
    const place: Vector = [x + light * farM * sin(timeS * 1.9), y + light * 0.5 * farM * sin(timeS * 2.7), z]
    const way = subtract([x, y, z], this.from)
    const rotation = rolls === undefined ? multiply(this.tilted(), multiply(fromEuler(0, 0, light * swayRad * sin(timeS * 1.6)), lyingUnder(actor.model.sockets['seat']?.up))) : fromEuler(way[2] / rolls, 0, -way[0] / rolls)
    actor.stand = { position: place, headingRad: this.headingRad, velocity: [(this.to[0] - this.from[0]) / lengthS, (this.to[1] - this.from[1]) / lengthS, (this.to[2] - this.from[2]) / lengthS] }
    actor.rig.begin(actor.at(actor.rig.rest(0)), rotation)
    if (this.feet.length === 2) this.tread(timeS)
    scene.world.hold(actor.entityId, place, rotation)
    this.breach(timeS)
  }

  /** A ball that is sent fast has been let go with that speed: what it meets is knocked down. Answers whether it is on its way. */
  private roll(timeS: number, radiusM: number): boolean {
    const { actor, scene } = this.start
    const [x, , z] = subtract(this.to, this.from)
    const lengthM = hypot(x, z)
    if (timeS < sent.afterS || lengthM < 0.01) return false
    if (!this.sent) scene.world.release(actor.entityId, [(x / lengthM) * sent.mps, 0, (z / lengthM) * sent.mps], [((z / lengthM) * sent.mps) / radiusM, 0, ((-x / lengthM) * sent.mps) / radiusM])
    this.sent = true
    const motion = scene.world.motion(actor.entityId)
    if (motion === undefined) return false
    actor.stand = { ...actor.stand, position: motion.position, velocity: motion.velocity }
    actor.rig.begin(add(motion.position, rotate(motion.rotation, actor.rig.rest(0))), motion.rotation)
    return true
  }

  /** A vehicle that comes up out of open water or goes under throws it up on both sides for as long as it does. */
  private breach(timeS: number): void {
    const { actor, scene } = this.start
    const { min, max } = actor.model.bounds
    const [x, y, z] = actor.stand.position
    const isThrough = scene.set.water !== undefined && actor.model.recipe.kind === 'vehicle' && Math.abs(actor.stand.velocity[1]) > 0.1 && y < 0 && y + max[1] > 0
    if (!isThrough || timeS < this.splashedS + splashEveryS) return
    this.splashedS = timeS
    for (const along of [0.6 * min[2], 0.6 * max[2]]) {
      const [dx, , dz] = rotate(turnY(actor.stand.headingRad), [0, 0, along])
      scene.record({ kind: 'splash', entityId: actor.entityId, bone: actor.model.bones[0]?.name ?? 'root', against: 'water', position: [x + dx, 0, z + dz], speedMps: 3, massKg: splashKg, durationS: 0.4 })
    }
  }

  /** Down or up a flight of stairs a thing bounces from step to step, a parabola each; undefined off the stairs. */
  private hop(share: number): Vector | undefined {
    const { terrain } = this.start.scene
    const goingM = terrain.goingAt(this.from[0], this.from[2]) ?? terrain.goingAt(this.to[0], this.to[2])
    if (goingM === undefined) return undefined
    const hops = Math.max(1, Math.round(hypot(this.to[0] - this.from[0], this.to[2] - this.from[2]) / goingM))
    const hop = Math.min(hops - 1, Math.floor(share * hops))
    const f = share * hops - hop
    const [before, after] = [hop, hop + 1].map((i) => mixVectors(this.from, this.to, i / hops)).map(([x, , z]) => terrain.stepHeight(x, z)) as [number, number]
    const [x, , z] = mixVectors(this.from, this.to, share)
    return [x, before + (after - before) * f + 4 * hopShare * goingM * f * (1 - f), z]
  }

  /** One foot after the other is lifted, swung ahead and set down. */
  private tread(timeS: number): void {
    const { rig, model } = this.start.actor
    const heightM = model.bounds.max[1] - model.bounds.min[1]
    this.feet.forEach((bone, i) => {
      const swing = sin(tau * (timeS / stepS + i / 2))
      rig.slide(bone, [0, treadShare.up * heightM * Math.max(0, swing), -treadShare.ahead * heightM * sin(tau * (timeS / stepS + i / 2 + 0.25))])
      rig.setLocal(bone, fromEuler(0.5 * Math.max(0, swing), 0, 0))
    })
  }
}

/** A ball that is sent fast sets off after so long, seconds, at so many metres per second. */
const sent = { afterS: 0.7, mps: 3.4 }
/** How high a thing bounces over a step, in depths of the step. */
const hopShare = 0.55
/** Seconds of two steps; how high and how far ahead each foot goes, in heights of the shoe. */
const stepS = 0.9
const treadShare = { up: 0.3, ahead: 0.42 }

/** Almost steady, with a soft beginning and end. */
const eased = (share: number): number => 0.8 * Math.max(0, Math.min(1, share)) + 0.2 * smoothstep(share)
