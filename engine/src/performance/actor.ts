import type { CastMember, Placement, Prop } from '../../../contract/src/index.ts'
import { addScaled, atan2, mixQuaternions, origin, radians, rotate, scale, subtract, turnY, type Dice, type Quaternion, type Vector } from '../platform/index.ts'
import type { Model } from '../shape/index.ts'
import { bodyOf, type Body, type Leg } from './body.ts'
import type { FootGoal } from './limbs.ts'
import { uprightOn } from './lengthwise.ts'
import { Rig } from './rig.ts'

/** Where the model's origin stands (on the ground, the water or what carries it), which way it faces, how it moves. */
export interface Stand {
  position: Vector
  headingRad: number
  velocity: Vector
}

/** A foot that must stay on its goal whatever is blended above it. */
export interface FootPin {
  leg: Leg
  goal: FootGoal
}

/** Somebody who carries this body, and the socket on them. */
export interface Seat {
  carrier: Actor
  socket: string
}

export type Posture = Extract<Placement, { kind: 'carried' }>['posture']

/** Where somebody holds a thing: its handle's place and its rotation, said at a moment of the shot; and where the hand was that has it, which may go on moving. */
export interface Held { position: Vector; rotation: Quaternion; timeS: number; hand: Vector | undefined }

/** A flight that nothing but gravity acts on: where the centre of mass is now and the angular momentum about it, kg·m²/s, both in the world. */
export interface Flight { center: Vector; momentum: Vector }

/** What the eyes are on. `weight` 1 looks with eyes and head as far as they go, 0 lets the action decide. */
export interface Gaze {
  target: Vector | undefined
  weight: number
}

/** What the face does this step; every member is 0..1 unless noted. Mixed by face.ts, worn by jaw, lids, brows and lips. */
export interface Face {
  mood: Mood
  moodWeight: number
  jawOpen: number
  /** Lips: wide (ee) to round (oo), -1..1; pressed together (m, b, p). */
  lipsWide: number
  lipsClosed: number
  eyesShut: number
  eyesWide: number
}
export type Mood = 'calm' | 'happy' | 'scared' | 'angry' | 'sad' | 'surprised' | 'determined'

export const calmFace: Face = { mood: 'calm', moodWeight: 0, jawOpen: 0, lipsWide: 0, lipsClosed: 0, eyesShut: 0, eyesWide: 0 }

/** One body in one shot: its puppet, where it stands, who carries it, and what its actions want of face and feet this step. */
export class Actor {
  readonly entityId: string
  readonly entity: CastMember | Prop
  readonly model: Model
  /** Its bones by what they are for now: whoever has no arms uses others as arms for a while. */
  body: Body
  readonly ownBody: Body
  readonly rig: Rig
  readonly dice: Dice
  readonly posture: Posture | undefined
  /** Who carries it: none, one, or two when it stands astride (left foot first). */
  seats: readonly Seat[] = []
  /** When somebody last struck it, scene seconds. */
  struckS: number | undefined
  /** For a thing: where a hand or a script puts it, said anew each step. */
  held: Held | undefined
  /** For cloth with hinges: how far it is folded, 0 to 2; see `layFolds`. */
  folded = 0
  /** For a door: how far its leaf stands open, radians. */
  ajarRad = 0
  /** For what hangs on a bone `swing`: how far it is swung out in its own axes, radians to its left and ahead. */
  swung: readonly [leftRad: number, aheadRad: number] | undefined
  /** Where it is on a seat that it shares with others, in the seat's own axes, metres. */
  seatShift: Vector | undefined
  stand: Stand
  pins: FootPin[] = []
  /** While it flies by its own momentum; said anew each step. */
  flight: Flight | undefined
  gaze: Gaze = { target: undefined, weight: 0 }
  face: Face = { ...calmFace }
  /** Named values of this step; see `BodyTrack.channels`. */
  readonly channels = new Map<string, number>()
  private lastSeat: { frame: SeatFrame; timeS: number } | undefined

  constructor(options: { entity: CastMember | Prop; model: Model; placement: Placement; dice: Dice }) {
    this.entity = options.entity
    this.entityId = options.entity.id
    this.model = options.model
    this.ownBody = bodyOf(options.model)
    this.body = this.ownBody
    this.rig = new Rig(options.model)
    this.dice = options.dice
    const { placement } = options
    this.posture = placement.kind === 'carried' ? placement.posture : undefined
    this.stand = placement.kind === 'ground'
      ? { position: [placement.xM, placement.yM ?? 0, placement.zM], headingRad: radians(placement.headingDeg), velocity: origin }
      : { position: origin, headingRad: 0, velocity: origin }
    this.placeRest()
  }

  /** Whether it lives: it breathes, blinks and looks. */
  get alive(): boolean { return this.body.head !== undefined && this.model.recipe.kind !== 'prop' && this.model.recipe.kind !== 'clothing' }

  get heading(): Quaternion { return turnY(this.stand.headingRad) }

  /** A point given in the stand's axes (x own left, y up, z ahead), in the world. */
  at(local: Vector): Vector {
    return addScaled(rotate(this.heading, local), this.stand.position, 1)
  }

  /** Stands the rig straight, in its rest pose, on its stand. */
  placeRest(): void {
    const rest = this.rig.rest(0)
    this.rig.begin(this.at(rest), this.heading)
  }

  /** Where what carries it is now; undefined on the ground. Two carriers count half each. */
  seatFrame(timeS: number): SeatFrame | undefined {
    const frames = this.seats.map(({ carrier, socket }) => carrier.rig.socket(socket) ?? { position: carrier.rig.rootPosition, rotation: carrier.rig.world(0), up: [0, 1, 0] as Vector })
    const first = frames[0]
    if (first === undefined) return undefined
    if (this.lastSeat?.timeS === timeS) return this.lastSeat.frame
    const second = frames[1] ?? first
    const middle = scale(addScaled(first.position, second.position, 1), 0.5)
    const position = this.seatShift === undefined ? middle : addScaled(middle, rotate(first.rotation, this.seatShift), 1)
    const rotation = uprightOn(mixQuaternions(first.rotation, second.rotation, 0.5), first.up)
    const before = this.lastSeat
    const velocity = before === undefined ? this.seats[0]?.carrier.stand.velocity ?? origin : scale(subtract(position, before.frame.position), 1 / (timeS - before.timeS))
    const frame = { position, rotation, velocity, feet: [first.position, second.position] as const }
    this.lastSeat = { frame, timeS }
    return frame
  }
}

/** The place that carries a body: where, how turned, how fast; and where the left and the right foot go when it stands astride. */
export interface SeatFrame {
  position: Vector
  rotation: Quaternion
  velocity: Vector
  feet: readonly [Vector, Vector]
}

/** The heading of a rotation: which way its z axis points over the ground. */
export function headingOf(rotation: Quaternion): number {
  const [x, , z] = rotate(rotation, [0, 0, 1])
  return atan2(x, z)
}
