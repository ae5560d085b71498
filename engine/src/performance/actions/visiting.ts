import { add, addScaled, cos, hypot, pi, rotate, sin, subtract, turnY, type Vector } from '../../platform/index.ts'
import type { Action, ActionRun, ActionStart } from '../action.ts'
import type { Actor } from '../actor.ts'
import { Blend } from '../blend.ts'
import { partnerOf } from '../targets.ts'
import { Alighting } from './alight.ts'
import { fly, poseFlying } from './travelling.ts'

/** Flying from one thing to the next of its kind: down upon each, a while there, up and on in a bow. */
export const visit: Action = { layer: 'body', begin: (start) => (stopsOf(start).length === 0 ? fly.begin(start) : new Visiting(start)) }

/** Seconds that a stop and the way to it take at least, and how long a take-off fades in. */
const stopS = 1.1
const takeOffS = 0.25
/** How far above the straight way between two stops the flight goes, as a share of it. */
const bowShare = 0.32
/** How far down the head of a flower and before it somebody comes to be, in widths of the head and halves of its depth. */
const onHead = { down: 0.3, before: 0.5 }

class Visiting implements ActionRun {
  readonly blendS = 0.3
  private readonly start: ActionStart
  private readonly stops: readonly Vector[]
  private readonly eachS: number
  private readonly blend = new Blend()
  private stop = -1
  private run: ActionRun | undefined

  constructor(start: ActionStart) {
    this.start = start
    const all = stopsOf(start)
    const lengthS = start.beat?.durationS ?? stopS * all.length
    const count = Math.max(1, Math.min(all.length, Math.floor(lengthS / stopS)))
    this.stops = all.slice(0, count)
    this.eachS = lengthS / count
  }

  pose(timeS: number): void {
    const { actor, scene } = this.start
    const stop = Math.min(this.stops.length - 1, Math.floor(timeS / this.eachS))
    const to = this.stops[stop]
    if (stop !== this.stop && to !== undefined) {
      this.blend.start(takeOffS)
      this.run = this.wayTo(to)
      this.stop = stop
    }
    this.run?.pose(timeS - this.stop * this.eachS)
    this.blend.apply(actor.rig, scene.stepS)
  }

  private wayTo(to: Vector): ActionRun {
    const { actor, scene, beat } = this.start
    const target = { xM: to[0], yM: to[1], zM: to[2] }
    const start = { actor, scene, beat: beat === undefined ? undefined : { ...beat, target, durationS: this.eachS } }
    const [x, , z] = subtract(to, actor.stand.position)
    const bowM = bowShare * hypot(x, z)
    return hoverers.has(actor.model.recipe.id) ? new Hovering(start, to, bowM) : new Alighting(start, { bowM })
  }
}

/** Who drinks on the wing. */
const hoverers: ReadonlySet<string> = new Set(['hummingbird'])
/** The share of the time after which one who hovers is there, and how far and how often he goes to and fro, in his heights. */
const hovering = { thereShare: 0.45, toAndFro: 0.12, perS: 5 }

/** Up to a flower on the wing, the bill at it. */
class Hovering implements ActionRun {
  private readonly start: ActionStart
  private readonly from: Vector
  private readonly to: Vector
  private readonly bowM: number
  private readonly headingRad: number

  constructor(start: ActionStart, flower: Vector, bowM: number) {
    this.start = start
    const { actor } = start
    this.from = actor.stand.position
    const side = flower[0] < this.from[0] ? -1 : 1
    this.headingRad = side * sideRad
    this.to = subtract(flower, rotate(turnY(this.headingRad), actor.model.sockets['mouth']?.at ?? [0, 0, 0]))
    this.bowM = bowM
  }

  pose(timeS: number): void {
    const { actor, beat } = this.start
    const f = Math.min(1, timeS / (hovering.thereShare * (beat?.durationS ?? stopS)))
    const ahead = 1 - (1 - f) * (1 - f)
    const heightM = actor.model.recipe.heightM
    const fro = f < 1 ? 0 : hovering.toAndFro * heightM * (0.5 - 0.5 * cos(hovering.perS * timeS))
    const place = add(addScaled(this.from, subtract(this.to, this.from), ahead), rotate(turnY(this.headingRad), [0, this.bowM * sin(pi * f), -fro]))
    poseFlying(this.start, { x: place[0], z: place[2], headingRad: this.headingRad, speedMps: 0, turnRps: 0 }, { timeS, heightM: place[1], brakes: 0.5 })
  }
}
/** Seen from its side, a little from before. */
const sideRad = 1.25

/** Where it goes, one after another: to what the beat names and all of its kind, from the left to the right, every visitor from another one on. */
function stopsOf({ actor, scene, beat }: ActionStart): Vector[] {
  const named = partnerOf(scene, beat)
  if (named === undefined || named.alive) return []
  const stops = [...scene.actors.values()].filter(({ alive, model }) => !alive && model.recipe.id === named.model.recipe.id).sort((a, b) => a.stand.position[0] - b.stand.position[0]).map(headOf)
  const visitors = [...new Set(scene.shot.beats.filter(({ action }) => action === beat?.action).map(({ who }) => who))]
  const first = (stops.length - (visitors.indexOf(actor.entityId) % stops.length)) % stops.length
  return [...stops.slice(first), ...stops.slice(0, first)]
}

/** Where somebody is at a thing: on its top, before the head of a flower. */
function headOf(thing: Actor): Vector {
  const { bounds: { min, max }, recipe } = thing.model
  const socket = thing.model.sockets['top']?.at
  if (recipe.kind !== 'plant') return thing.at(socket ?? [0, max[1], 0])
  return thing.at([0, max[1] - onHead.down * (max[0] - min[0]), onHead.before * max[2]])
}
