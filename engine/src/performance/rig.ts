import type { Model } from '../shape/index.ts'
import { add, addScaled, identity, inverse, multiply, normalizeQuaternion, origin, rotate, subtract, type Quaternion, type Vector } from '../platform/index.ts'

/** A place on a posed body: where it is, how the bone under it is turned, which way is away from the body. */
export interface SocketFrame {
  position: Vector
  rotation: Quaternion
  up: Vector
}

/** A pose without the body: the root's place and every bone's turn against its parent. */
export interface PoseSnapshot {
  rootPosition: Vector
  locals: readonly Quaternion[]
}

/** A lump of mass of a posed body, in the world. */
export interface MassPoint {
  massKg: number
  position: Vector
}

/**
 * A puppet: one body's bones, which actions turn and then read back.
 * Bones are addressed by index. Turns are kept local to the parent; world values are worked out when asked for. Metres and radians.
 */
export class Rig {
  readonly model: Model
  readonly boneCount: number
  private root: Vector
  private readonly parents: readonly number[]
  private readonly offsets: readonly Vector[]
  private readonly descendants: readonly (readonly number[])[]
  private readonly locals: Quaternion[]
  private readonly slides: Vector[]
  private readonly worldTurns: Quaternion[]
  private readonly worldPlaces: Vector[]
  private readonly fresh: boolean[]

  constructor(model: Model) {
    this.model = model
    this.boneCount = model.bones.length
    this.parents = model.bones.map((bone) => bone.parent)
    this.offsets = model.bones.map((bone) => subtract(bone.rest, model.bones[bone.parent]?.rest ?? origin))
    this.descendants = model.bones.map((_, index) => descendantsOf(this.parents, index))
    this.root = model.bones[0]?.rest ?? origin
    this.locals = model.bones.map(() => identity)
    this.slides = model.bones.map(() => origin)
    this.worldTurns = model.bones.map(() => identity)
    this.worldPlaces = model.bones.map((bone) => bone.rest)
    this.fresh = model.bones.map(() => false)
  }

  /** Straightens every bone and sets the root bone to a place and a turn in the world. */
  begin(position: Vector, rotation: Quaternion): void {
    this.locals.fill(identity)
    this.locals[0] = rotation
    this.slides.fill(origin)
    this.root = position
    this.fresh.fill(false)
  }

  /** Moves a bone's joint off its rest place, in its parent's axes: lips, brows. Not kept in snapshots. */
  slide(bone: number, by: Vector): void {
    this.slides[bone] = by
    this.setLocal(bone, this.local(bone))
  }

  /** Shifts the whole body. */
  shift(by: Vector): void {
    this.root = add(this.root, by)
    this.fresh.fill(false)
  }

  get rootPosition(): Vector { return this.root }

  /** A bone's turn against its parent (for the root: in the world). */
  local(bone: number): Quaternion { return this.locals[bone] ?? identity }

  setLocal(bone: number, turn: Quaternion): void {
    this.locals[bone] = turn
    this.fresh[bone] = false
    for (const child of this.descendants[bone] ?? []) this.fresh[child] = false
  }

  /** Turns a bone further, in its parent's axes. */
  addLocal(bone: number, turn: Quaternion): void { this.setLocal(bone, multiply(turn, this.local(bone))) }

  /** Turns a bone so that it has this rotation in the world. */
  setWorld(bone: number, turn: Quaternion): void {
    const parent = this.parents[bone] ?? -1
    this.setLocal(bone, parent < 0 ? turn : normalizeQuaternion(multiply(inverse(this.world(parent)), turn)))
  }

  /** A bone's rotation in the world. */
  world(bone: number): Quaternion {
    this.refresh(bone)
    return this.worldTurns[bone] ?? identity
  }

  /** Where a bone's joint is in the world. */
  position(bone: number): Vector {
    this.refresh(bone)
    return this.worldPlaces[bone] ?? origin
  }

  /** Where a point of the rest pose, fixed to a bone, is in the world. */
  point(bone: number, rest: Vector): Vector {
    const joint = this.model.bones[bone]?.rest ?? origin
    return add(this.position(bone), rotate(this.world(bone), subtract(rest, joint)))
  }

  rest(bone: number): Vector { return this.model.bones[bone]?.rest ?? origin }
  parent(bone: number): number { return this.parents[bone] ?? -1 }

  /** A socket by name, or undefined when the body has none of that name. */
  socket(name: string): SocketFrame | undefined {
    const socket = this.model.sockets[name]
    if (socket === undefined) return undefined
    const rotation = this.world(socket.bone)
    return { position: this.point(socket.bone, socket.at), rotation, up: rotate(rotation, socket.up) }
  }

  /** Every bone's mass where it now is. */
  massPoints(): MassPoint[] {
    return this.model.boneMasses.map(({ massKg, center }, bone) => ({ massKg, position: this.point(bone, center) }))
  }

  centreOfMass(): Vector {
    let massKg = 0
    let sum = origin
    for (const point of this.massPoints()) {
      massKg += point.massKg
      sum = addScaled(sum, point.position, point.massKg)
    }
    return massKg > 0 ? [sum[0] / massKg, sum[1] / massKg, sum[2] / massKg] : this.root
  }

  snapshot(): PoseSnapshot { return { rootPosition: this.root, locals: [...this.locals] } }

  restore(pose: PoseSnapshot): void {
    this.begin(pose.rootPosition, pose.locals[0] ?? identity)
    pose.locals.forEach((turn, bone) => { this.locals[bone] = turn })
  }

  /** Writes the pose as translation and rotation per bone (see `numbersPerBone`). */
  write(out: Float32Array, offset: number): void {
    for (let bone = 0; bone < this.boneCount; bone++) {
      const at = offset + bone * 7
      const place = bone === 0 ? this.root : this.offset(bone)
      out.set(place, at)
      out.set(this.locals[bone] ?? identity, at + 3)
    }
  }

  private offset(bone: number): Vector { return add(this.offsets[bone] ?? origin, this.slides[bone] ?? origin) }

  private refresh(bone: number): void {
    if (this.fresh[bone] === true) return
    const parent = this.parents[bone] ?? -1
    const local = this.locals[bone] ?? identity
    if (parent < 0) {
      this.worldTurns[bone] = local
      this.worldPlaces[bone] = this.root
    } else {
      this.refresh(parent)
      const turn = this.worldTurns[parent] ?? identity
      this.worldTurns[bone] = multiply(turn, local)
      this.worldPlaces[bone] = add(this.worldPlaces[parent] ?? origin, rotate(turn, this.offset(bone)))
    }
    this.fresh[bone] = true
  }
}

function descendantsOf(parents: readonly number[], bone: number): number[] {
  const found: number[] = []
  for (let index = bone + 1; index < parents.length; index++) {
    const parent = parents[index] ?? -1
    if (parent === bone || found.includes(parent)) found.push(index)
  }
  return found
}
