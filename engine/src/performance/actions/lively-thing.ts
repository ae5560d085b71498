import { add, atan2, cos, fromEuler, hypot, mixVectors, multiply, pi, rotate, sin, smoothstep, subtract, tau, turnY, type Vector } from '../../platform/index.ts'
import type { Action, ActionRun, ActionSet, ActionStart } from '../action.ts'
import { hasManner } from '../manner.ts'
import { wrapAngle } from '../path.ts'
import { partnerOf, placeOf, reachRadius } from '../targets.ts'

/** How a thing moves that is alive in the story: it rocks from edge to edge, hops, nods and turns as one piece. */
interface Liveliness {
  /** Seconds of one rock to the left and back. */
  periodS: number
  /** How high each hop is, in heights of the thing; two hops a period. */
  hop: number
  /** Radians that it rocks to each side, nods forwards and turns about. */
  rockRad: number
  nodRad?: number
  turnRad?: number
  /** How far it goes to each side, in its own widths. */
  aside?: number
  /** Radians that it leans forwards, or to the other, all the while. */
  leanRad?: number
  /** Heights of the thing a second that it goes where no goal is named. */
  pace?: number
  /** It turns to the other, or goes close to it. */
  faces?: boolean
  closes?: boolean
  /** It throws up water wherever it comes down on it. */
  splashes?: boolean
}

const lively: Readonly<Record<string, Liveliness>> = {
  'thing-dance': { periodS: 1.3, hop: 0.2, rockRad: 0.3, turnRad: 0.5, aside: 0.25 },
  'thing-walk': { periodS: 0.8, hop: 0.06, rockRad: 0.22, turnRad: 0.16, pace: 0.9 },
  'thing-hop': { periodS: 1.15, hop: 0.45, rockRad: 0, nodRad: 0.16, pace: 1.2 },
  'thing-skip': { periodS: 1.3, hop: 2.2, rockRad: 0, turnRad: 2, pace: 6, splashes: true },
  'thing-talk': { periodS: 1.3, hop: 0.05, rockRad: 0.08, nodRad: 0.2, faces: true },
  'thing-sing': { periodS: 2, hop: 0, rockRad: 0.3, leanRad: -0.12 },
  'thing-ring': { periodS: 0.24, hop: 0.05, rockRad: 0.13 },
  'thing-sleep': { periodS: 4, hop: 0, rockRad: 0.05, nodRad: 0.05, leanRad: 0.3 },
  'thing-hug': { periodS: 2.4, hop: 0, rockRad: 0.08, leanRad: 0.26, faces: true, closes: true },
  'thing-bow': { periodS: 2.6, hop: 0, rockRad: 0, nodRad: 0.5, faces: true },
}

/** A stone that touches the water throws up as much as a body of this mass, kilograms. */
const touchKg = 6
/** No hop is higher, metres. */
const highestHopM = 0.6
/** Two that hug leave so much of their reach between them, and are together after this share of the time. */
const together = { reaches: 0.85, share: 0.35 }
/** What has no eyes turns to another only so far, as a share of the way: what is flat would be a line to the viewer. */
const facedShare = 0.55
/** Seconds from one pace to the next that is `slow` or `fast`. */
const paces = { slow: 1.5, fast: 0.7 }

/** Things that are alive in the story, by action. */
export const livelyThings: ActionSet = Object.fromEntries(Object.entries(lively).map(([id, how]): [string, Action] => [id, { layer: 'body', begin: (start) => new Lively(start, how) }]))

class Lively implements ActionRun {
  readonly blendS = 0
  private readonly start: ActionStart
  private readonly how: Liveliness
  private readonly from: Vector
  private readonly to: Vector
  private readonly headingRad: number
  private readonly periodS: number
  /** How often it has come down. */
  private hops = -1

  constructor(start: ActionStart, how: Liveliness) {
    this.start = start
    this.how = how
    const { actor, beat } = start
    this.from = actor.stand.position
    this.periodS = how.periodS * (hasManner(beat, 'slow') ? paces.slow : hasManner(beat, 'fast') ? paces.fast : 1)
    this.to = this.goal()
    const [x, , z] = subtract(this.aim(), this.from)
    const turnRad = hypot(x, z) > 0.02 ? wrapAngle(atan2(x, z) - actor.stand.headingRad) : 0
    this.headingRad = actor.stand.headingRad + (how.faces === true ? facedShare : 1) * turnRad
  }

  /** What it looks towards. */
  private aim(): Vector {
    const partner = partnerOf(this.start.scene, this.start.beat) ?? this.other()
    return this.how.faces === true && partner !== undefined ? partner.stand.position : this.to
  }

  /** Another that does the same. */
  private other(): ActionStart['actor'] | undefined {
    const { actor, scene, beat } = this.start
    const who = scene.shot.beats.find((each) => each.action === beat?.action && each.who !== actor.entityId)?.who
    return who === undefined ? undefined : scene.actors.get(who)
  }

  private goal(): Vector {
    const { actor, scene, beat } = this.start
    const partner = partnerOf(scene, beat)
    const place = partner === undefined ? placeOf(scene, beat) : partner.stand.position
    if (this.how.closes === true && partner !== undefined) return this.before(partner.stand.position, together.reaches * (reachOf(actor) + reachOf(partner)), 0.5)
    if (this.how.pace === undefined) return this.from
    if (place !== undefined) return partner === undefined ? [place[0], this.from[1], place[2]] : this.before(place, reachRadius(partner) + reachOf(actor), 1)
    const farM = this.how.pace * heightOf(actor) * (beat?.durationS ?? 1) / (this.periodS / this.how.periodS)
    return add(this.from, rotate(turnY(actor.stand.headingRad), [0, 0, farM]))
  }

  /** That share of the way to a place, short of it by so many metres. */
  private before(place: Vector, shortM: number, share: number): Vector {
    const [x, , z] = subtract(place, this.from)
    const farM = hypot(x, z)
    const part = farM < 0.001 ? 0 : (share * Math.max(0, farM - shortM)) / farM
    return [this.from[0] + x * part, this.from[1], this.from[2] + z * part]
  }

  pose(timeS: number): void {
    const { actor, scene, beat } = this.start
    const { how } = this
    const lengthS = Math.max(0.1, beat?.durationS ?? 1)
    const share = how.closes === true ? smoothstep(timeS / (together.share * lengthS)) : Math.min(1, timeS / lengthS)
    const beatAt = timeS / this.periodS
    const rock = how.rockRad * sin(tau * beatAt)
    const nod = (how.leanRad ?? 0) * (how.closes === true ? share : smoothstep(timeS / 0.6)) + (how.nodRad ?? 0) * 0.5 * (1 - cos(2 * tau * beatAt))
    const yaw = this.headingRad + (how.turnRad ?? 0) * sin(tau * beatAt + pi / 2)
    const [x, y, z] = mixVectors(this.from, this.to, share)
    const hopM = Math.min(highestHopM, how.hop * heightOf(actor)) * Math.abs(sin(tau * beatAt))
    const asideM = (how.aside ?? 0) * 2 * halfWidthOf(actor) * sin(tau * beatAt)
    const [dx, , dz] = rotate(turnY(this.headingRad), [asideM, 0, 0])
    const liftM = halfWidthOf(actor) * Math.abs(sin(rock)) + reachOf(actor) * Math.abs(sin(nod))
    const place: Vector = [x + dx, y + hopM + liftM, z + dz]
    const rotation = multiply(turnY(yaw), multiply(fromEuler(nod, 0, 0), fromEuler(0, 0, -rock)))
    actor.stand = { position: place, headingRad: this.headingRad, velocity: [0, 0, 0] }
    actor.rig.begin(add(place, rotate(rotation, actor.rig.rest(0))), rotation)
    scene.world.hold(actor.entityId, place, rotation)
    if (how.splashes === true) this.touch(Math.floor(2 * beatAt), place)
  }

  /** A ring where it has come down once more. */
  private touch(hops: number, position: Vector): void {
    const { actor, scene } = this.start
    if (hops <= this.hops || scene.set.water === undefined) return
    this.hops = hops
    scene.record({ kind: 'splash', entityId: actor.entityId, bone: actor.model.bones[0]?.name ?? 'root', against: 'water', position: [position[0], 0, position[2]], speedMps: 2, massKg: touchKg, durationS: 0.3 })
  }
}

const sizeOf = ({ actor: { model } }: Pick<ActionStart, 'actor'>, axis: 0 | 1 | 2): number => model.bounds.max[axis] - model.bounds.min[axis]
const heightOf = (actor: ActionStart['actor']): number => sizeOf({ actor }, 1)
const halfWidthOf = (actor: ActionStart['actor']): number => sizeOf({ actor }, 0) / 2
/** From its middle to its front, metres. */
const reachOf = (actor: ActionStart['actor']): number => sizeOf({ actor }, 2) / 2
