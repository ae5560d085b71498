import { exp } from '../platform/index.ts'
import type { FlatPart } from './expand.ts'
import { partDistance } from './field.ts'
import type { Bone } from './model.ts'
import type { Weights } from './mesh-builder.ts'
import type { NetMesh } from './surface-nets.ts'
import type { Level } from './simplify.ts'

/** Pairs of bones that may share a vertex: parent and child, and a helper with the bone it follows. */
export function sharingBones(bones: readonly Bone[], helpers: readonly { bone: number; of: number }[]): boolean[][] {
  const share = bones.map((_, i) => bones.map((_, j) => i === j))
  const allow = (a: number, b: number) => {
    const rowA = share[a], rowB = share[b]
    if (rowA !== undefined && rowB !== undefined) rowA[b] = rowB[a] = true
  }
  bones.forEach((bone, i) => { if (bone.parent >= 0) allow(i, bone.parent) })
  for (const { bone, of } of helpers) allow(bone, of)
  return share
}

interface Skinning { mesh: NetMesh; level: Level; sharing: readonly (readonly boolean[])[]; falloffM: number; rounds: number }

/**
 * Which bones move each vertex of a level. The nearest part decides the bone; bones allowed to share with it join in, falling off
 * over `falloffM`; then the shares are smoothed over the mesh. Indexed by the vertex numbers of the whole mesh.
 */
export function skinWeights({ mesh, level, sharing, falloffM, rounds }: Skinning): Map<number, Weights> {
  const boneCount = sharing.length
  const slot = new Map<number, number>()
  level.vertices.forEach((v, i) => slot.set(v, i))
  let weights = new Float64Array(level.vertices.length * boneCount)
  const distances = new Float64Array(boneCount)
  level.vertices.forEach((v, i) => {
    nearestShares(mesh, v, distances)
    let best = 0
    for (let b = 1; b < boneCount; b++) if ((distances[b] ?? 9) < (distances[best] ?? 9)) best = b
    for (let b = 0; b < boneCount; b++) {
      if ((distances[b] ?? 9) < 9 && sharing[best]?.[b] === true) weights[i * boneCount + b] = exp(-((distances[b] ?? 9) - (distances[best] ?? 9)) / falloffM)
    }
    normalizeRow(weights, i, boneCount)
  })
  const edges = edgesOf(level, slot)
  for (let round = 0; round < rounds; round++) weights = smoothed(weights, edges, boneCount)
  const result = new Map<number, Weights>()
  level.vertices.forEach((v, i) => result.set(v, strongest(weights, i, boneCount)))
  return result
}

function nearestShares(mesh: NetMesh, v: number, distances: Float64Array): void {
  distances.fill(9)
  for (const q of mesh.near[v] ?? []) if (countsForSkin(q)) {
    const d = partDistance(q, mesh.positions[3 * v] ?? 0, mesh.positions[3 * v + 1] ?? 0, mesh.positions[3 * v + 2] ?? 0)
    if (d < (distances[q.bone] ?? 9)) distances[q.bone] = d
  }
}

const countsForSkin = (q: FlatPart): boolean => !q.carve && !q.paint

function normalizeRow(weights: Float64Array, row: number, boneCount: number): void {
  let sum = 0
  for (let b = 0; b < boneCount; b++) sum += weights[row * boneCount + b] ?? 0
  for (let b = 0; b < boneCount; b++) weights[row * boneCount + b] = (weights[row * boneCount + b] ?? 0) / (sum > 0 ? sum : 1)
}

function edgesOf(level: Level, slot: ReadonlyMap<number, number>): Uint32Array {
  const edges: number[] = []
  for (let t = 0; t < level.indices.length; t += 3) for (let c = 0; c < 3; c++) {
    edges.push(slot.get(level.indices[t + c] ?? 0) ?? 0, slot.get(level.indices[t + ((c + 1) % 3)] ?? 0) ?? 0)
  }
  return Uint32Array.from(edges)
}

function smoothed(weights: Float64Array, edges: Uint32Array, boneCount: number): Float64Array<ArrayBuffer> {
  const next = Float64Array.from(weights)
  const count = new Float64Array(weights.length / boneCount).fill(1)
  for (let e = 0; e < edges.length; e += 2) {
    const u = edges[e] ?? 0, v = edges[e + 1] ?? 0
    count[u] = (count[u] ?? 0) + 1
    for (let b = 0; b < boneCount; b++) {
      const w = weights[v * boneCount + b] ?? 0
      if (w > 0) next[u * boneCount + b] = (next[u * boneCount + b] ?? 0) + w
    }
  }
  for (let u = 0; u < count.length; u++) for (let b = 0; b < boneCount; b++) next[u * boneCount + b] = (next[u * boneCount + b] ?? 0) / (count[u] ?? 1)
  return next
}

/** Ties by the bone's number, so that the order is the same everywhere. */
const strongestFirst = (a: readonly [number, number], b: readonly [number, number]): number => (a[1] === b[1] ? a[0] - b[0] : b[1] - a[1])

function strongest(weights: Float64Array, row: number, boneCount: number): Weights {
  const all: [number, number][] = []
  for (let b = 0; b < boneCount; b++) {
    const w = weights[row * boneCount + b] ?? 0
    if (w > 0.004) all.push([b, w])
  }
  return all.sort(strongestFirst).slice(0, 4)
}

/** The four bones that count most, their shares summed and made to add up to 1. */
export function strongestFour(all: Weights): Weights {
  const shares = new Map<number, number>()
  for (const [bone, w] of all) if (w > 0) shares.set(bone, (shares.get(bone) ?? 0) + w)
  const four = [...shares].sort(strongestFirst).slice(0, 4)
  const sum = four.reduce((total, [, w]) => total + w, 0)
  return four.map(([bone, w]) => [bone, w / (sum > 0 ? sum : 1)] as const)
}

/** Two vertices' bones in proportion. */
export function mixWeights(a: Weights, b: Weights, t: number): Weights {
  const shares = new Map<number, number>()
  a.forEach(([bone, w]) => shares.set(bone, w * (1 - t)))
  b.forEach(([bone, w]) => shares.set(bone, (shares.get(bone) ?? 0) + w * t))
  return [...shares].sort(strongestFirst).slice(0, 4)
}
