import { settleHelpers } from '../shape/index.ts'
import type { Actor } from './actor.ts'
import { numbersPerBone, simulationRateHz, type BodyTrack } from './performance.ts'

/** What a channel holds where nobody has said anything. */
const neutral: Readonly<Record<string, number>> = { visible: 1 }

/** Writes down one body's pose and channels, step by step. */
export class TrackRecorder {
  private readonly actor: Actor
  private readonly poseCount: number
  private readonly poses: Float32Array
  private readonly channels: Record<string, Float32Array> = {}
  private readonly perchM: number

  /** `perchM`: how high above where it is posed the body is, metres. */
  constructor(actor: Actor, poseCount: number, perchM = 0) {
    this.perchM = perchM
    this.actor = actor
    this.poseCount = poseCount
    this.poses = new Float32Array(poseCount * actor.rig.boneCount * numbersPerBone)
  }

  record(index: number): void {
    const offset = index * this.actor.rig.boneCount * numbersPerBone
    this.actor.rig.write(this.poses, offset)
    // the first bone is in the world, the others in their parents
    this.poses[offset + 1] = (this.poses[offset + 1] ?? 0) + this.perchM
    settleHelpers(this.actor.model, this.poses, offset)
    for (const [name, value] of this.actor.channels) {
      const channel = this.channels[name] ??= new Float32Array(this.poseCount).fill(neutral[name] ?? 0)
      channel[index] = value
    }
  }

  track(): BodyTrack {
    return { entityId: this.actor.entityId, boneCount: this.actor.rig.boneCount, poseCount: this.poseCount, poses: this.poses, scale: 1, channels: this.channels }
  }
}

/** How many poses a shot of this many scene seconds has. */
export const poseCountOf = (sceneDurationS: number): number => Math.floor(sceneDurationS * simulationRateHz + 1e-6) + 1

/** A body's pose at any moment: linear between two steps, held before the first and after the last. `out` is boneCount × numbersPerBone long. */
export function poseAt(track: BodyTrack, sceneTimeS: number, out: Float32Array): void {
  const size = track.boneCount * numbersPerBone
  const at = Math.min(Math.max(sceneTimeS * simulationRateHz, 0), track.poseCount - 1)
  const before = Math.floor(at)
  const share = at - before
  const a = before * size
  const b = Math.min(before + 1, track.poseCount - 1) * size
  for (let bone = 0; bone < size; bone += numbersPerBone) mixBone(track.poses, { a: a + bone, b: b + bone, share }, out, bone)
}

function mixBone(poses: Float32Array, { a, b, share }: { a: number; b: number; share: number }, out: Float32Array, to: number): void {
  const value = (index: number): number => poses[index] ?? 0
  for (let i = 0; i < 3; i++) out[to + i] = value(a + i) + (value(b + i) - value(a + i)) * share
  let alike = 0
  for (let i = 3; i < 7; i++) alike += value(a + i) * value(b + i)
  const towards = alike < 0 ? -share : share
  let norm = 0
  for (let i = 3; i < 7; i++) {
    const mixed = value(a + i) * (1 - share) + value(b + i) * towards
    out[to + i] = mixed
    norm += mixed * mixed
  }
  const length = Math.sqrt(norm)
  for (let i = 3; i < 7; i++) out[to + i] = (out[to + i] ?? 0) / length
}
