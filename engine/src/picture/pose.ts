import { Matrix4, Quaternion, Vector3 } from 'three/webgpu'
import { numbersPerBone, poseAt, type BodyTrack } from '../performance/index.ts'
import { settleHelpers, type Model } from '../shape/index.ts'

/** A ball that holds what one bone moves: its middle at rest and its radius, metres. */
export interface BoneBall { bone: number; center: readonly [number, number, number]; radiusM: number }
/** A ball in the world. */
export interface WorldBall { x: number; y: number; z: number; radiusM: number; bone: number }

/** A body with its bones where the Performance has them at one moment. */
export class PosedBody {
  readonly entityId: string
  readonly model: Model
  readonly track: BodyTrack
  /** Each bone's place in the world. */
  readonly world: readonly Matrix4[]
  readonly #pose: Float32Array
  readonly #balls: readonly BoneBall[]
  readonly #growth: (sceneTimeS: number) => number
  #grown = 1
  /** Where it is carried besides, at a scene time: a vessel that is poured from. */
  carriedTo: ((sceneTimeS: number) => Matrix4) | undefined

  /** `growth` says how many times its size a body has that grows or shrinks while it is seen. */
  constructor(model: Model, track: BodyTrack, growth: (sceneTimeS: number) => number = () => 1) {
    if (model.bones.length !== track.boneCount) throw new Error(`The track of "${track.entityId}" has ${track.boneCount} bones, its model ${model.bones.length}.`)
    this.entityId = track.entityId
    this.model = model
    this.track = track
    this.world = model.bones.map(() => new Matrix4())
    this.#pose = new Float32Array(track.boneCount * numbersPerBone)
    this.#balls = ballsOf(model)
    this.#growth = growth
  }

  /** Moves the bones to a scene time in seconds. */
  moveTo(sceneTimeS: number): void {
    poseAt(this.track, sceneTimeS, this.#pose)
    settleHelpers(this.model, this.#pose)
    const at = new Vector3()
    const turned = new Quaternion()
    const size = new Vector3(1, 1, 1)
    for (const [index, bone] of this.model.bones.entries()) {
      const o = index * numbersPerBone
      at.fromArray(this.#pose, o)
      turned.fromArray(this.#pose, o + 3)
      size.setScalar(bone.parent < 0 ? this.track.scale : 1)
      const matrix = this.world[index]
      const parent = bone.parent < 0 ? undefined : this.world[bone.parent]
      matrix?.compose(at, turned, size)
      if (parent !== undefined) matrix?.premultiply(parent)
    }
    this.#grow(this.#growth(sceneTimeS))
    const carried = this.carriedTo?.(sceneTimeS)
    if (carried !== undefined) for (const matrix of this.world) matrix.premultiply(carried)
  }

  /** Grows the body about the point on which it stands. */
  #grow(times: number): void {
    this.#grown = times
    const [root] = this.world
    if (times === 1 || root === undefined) return
    const restY = (this.model.bones[0]?.rest[1] ?? 0) * this.track.scale
    const foot = new Vector3().setFromMatrixPosition(root)
    foot.y -= restY
    const about = new Matrix4().makeTranslation(foot.x, foot.y, foot.z).multiply(new Matrix4().makeScale(times, times, times)).multiply(new Matrix4().makeTranslation(-foot.x, -foot.y, -foot.z))
    for (const matrix of this.world) matrix.premultiply(about)
  }

  /** A channel's value at a scene time; `neutral` where nobody has said anything. */
  channelAt(name: string, sceneTimeS: number, neutral: number): number {
    const values = this.track.channels[name]
    if (values === undefined) return neutral
    return values[Math.min(values.length - 1, Math.max(0, Math.round(sceneTimeS * 120)))] ?? neutral
  }

  /** The body as balls in the world, at the moment it was last moved to. */
  balls(): WorldBall[] {
    const point = new Vector3()
    return this.#balls.map(({ bone, center, radiusM }) => {
      const rest = this.model.bones[bone]?.rest ?? [0, 0, 0]
      point.set(center[0] - rest[0], center[1] - rest[1], center[2] - rest[2])
      const world = this.world[bone]
      if (world !== undefined) point.applyMatrix4(world)
      return { x: point.x, y: point.y, z: point.z, radiusM: radiusM * this.track.scale * this.#grown, bone }
    })
  }
}

/** Balls in a row along the longest side of a box: one for a lump, several for a board. */
function ballsAlong(bone: number, min: readonly [number, number, number], max: readonly [number, number, number]): BoneBall[] {
  const sizes = [max[0] - min[0], max[1] - min[1], max[2] - min[2]] as const
  const longest = sizes.indexOf(Math.max(...sizes))
  const across = Math.max(0.25 * (sizes[longest] ?? 0), ...sizes.filter((_, axis) => axis !== longest))
  const count = Math.max(1, Math.round((sizes[longest] ?? 0) / across))
  return Array.from({ length: count }, (_, i) => {
    const share = (i + 0.5) / count
    const [x, y, z] = min.map((low, axis) => low + (axis === longest ? share : 0.5) * (sizes[axis] ?? 0)) as [number, number, number]
    return { bone, center: [x, y, z] as const, radiusM: across / 2 }
  })
}

/** What is longer than a ball by no more than this share is held by that ball alone. */
const heldByOne = 1.12
/** Balls all over a box, to its very ends: what has no joints is held as flat, as wide and as high as it is. */
function ballsFilling(bone: number, min: readonly [number, number, number], max: readonly [number, number, number]): BoneBall[] {
  const sizes = [max[0] - min[0], max[1] - min[1], max[2] - min[2]] as const
  const across = Math.max(0.2 * Math.max(...sizes), Math.min(...sizes))
  const counts = sizes.map((size) => (size <= heldByOne * across ? 1 : Math.max(2, Math.round(size / across))))
  const spots = (axis: 0 | 1 | 2) => Array.from({ length: counts[axis] ?? 1 }, (_, i) => (counts[axis] === 1 ? min[axis] + sizes[axis] / 2 : min[axis] + across / 2 + (i / ((counts[axis] ?? 2) - 1)) * (sizes[axis] - across)))
  return spots(0).flatMap((x) => spots(1).flatMap((y) => spots(2).map((z): BoneBall => ({ bone, center: [x, y, z], radiusM: across / 2 }))))
}

/** Balls for each bone around the vertices that follow it most, from the coarsest mesh. */
export function ballsOf(model: Model): BoneBall[] {
  const mesh = model.lods.at(-1)
  if (mesh === undefined) return []
  const boxes = model.bones.map(() => ({ min: [Infinity, Infinity, Infinity], max: [-Infinity, -Infinity, -Infinity] }))
  for (let i = 0; i < mesh.positions.length / 3; i++) {
    const box = boxes[mainBone(mesh.skinIndices, mesh.skinWeights, i)]
    if (box === undefined) continue
    for (let axis = 0; axis < 3; axis++) {
      const value = mesh.positions[i * 3 + axis] ?? 0
      box.min[axis] = Math.min(box.min[axis] ?? 0, value)
      box.max[axis] = Math.max(box.max[axis] ?? 0, value)
    }
  }
  return boxes.flatMap(({ min, max }, bone) => {
    const [x0, y0, z0] = min as [number, number, number]
    const [x1, y1, z1] = max as [number, number, number]
    if (x0 > x1) return []
    return (model.bones.length === 1 ? ballsFilling : ballsAlong)(bone, [x0, y0, z0], [x1, y1, z1])
  })
}

function mainBone(indices: Uint8Array, weights: Float32Array, vertex: number): number {
  let best = 0
  for (let slot = 1; slot < 4; slot++) if ((weights[vertex * 4 + slot] ?? 0) > (weights[vertex * 4 + best] ?? 0)) best = slot
  return indices[vertex * 4 + best] ?? 0
}
