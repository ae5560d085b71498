import { identity, mixQuaternions } from '../platform/index.ts'
import type { Model } from './model.ts'

const numbersPerBone = 7

/**
 * Turns the bones that keep knees, elbows and hips full: each by its share of the bone that it follows.
 * `pose`: translation and rotation of every bone, local to its parent (7 numbers each), changed in place; `offset`: where the pose begins.
 */
export function settleHelpers(model: Pick<Model, 'helpers' | 'bones'>, pose: Float32Array, offset = 0): void {
  for (const { bone, of, share } of model.helpers) {
    const from = offset + of * numbersPerBone, to = offset + bone * numbersPerBone
    const parent = model.bones[model.bones[bone]?.parent ?? -1]?.rest ?? [0, 0, 0]
    const rest = model.bones[bone]?.rest ?? [0, 0, 0]
    const turned = mixQuaternions(identity, [pose[from + 3] ?? 0, pose[from + 4] ?? 0, pose[from + 5] ?? 0, pose[from + 6] ?? 1], share)
    for (let a = 0; a < 3; a++) pose[to + a] = (rest[a] ?? 0) - (parent[a] ?? 0)
    for (let a = 0; a < 4; a++) pose[to + 3 + a] = turned[a] ?? 0
  }
}
