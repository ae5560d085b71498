import type { Recipe } from '../engine/src/catalog/index.ts'
import { numbersPerBone, simulationRateHz, type BodyTrack } from '../engine/src/performance/index.ts'
import { surfaces, type Model, type SkinnedMesh } from '../engine/src/shape/index.ts'

/** A body of two boxes on two bones, 1.6 m high: enough to be framed, drawn and told apart, and built at once. */
export function stickFigure(): Model {
  const bones = [{ name: 'hips', parent: -1, rest: [0, 0.8, 0] as const }, { name: 'head', parent: 0, rest: [0, 1.3, 0] as const }]
  const mesh = boxes([{ bone: 0, min: [-0.25, 0, -0.15], max: [0.25, 1.3, 0.15] }, { bone: 1, min: [-0.15, 1.3, -0.15], max: [0.15, 1.6, 0.15] }])
  const recipe: Recipe = {
    id: 'stick-figure', kind: 'person', synset: 'person.n.01', names: ['figure'], locomotion: 'biped', heightM: 1.6, massKg: 60, cellM: 0.01,
    bones: {}, palette: {}, groups: [], roles: { root: 'hips', head: 'head' }, sockets: {}, affordances: [], collider: 'capsules', friction: 0.5, bounciness: 0,
  }
  return {
    recipe, hash: 'stick-figure', bones, boneIndex: { hips: 0, head: 1 }, lods: [mesh, mesh, mesh], helpers: [], sockets: {},
    bounds: { min: [-0.25, 0, -0.15], max: [0.25, 1.6, 0.15] }, boneMasses: [{ massKg: 50, center: [0, 0.7, 0] }, { massKg: 10, center: [0, 1.45, 0] }],
  }
}

interface Box { bone: number; min: readonly [number, number, number]; max: readonly [number, number, number] }

function boxes(list: readonly Box[]): SkinnedMesh {
  const positions: number[] = []
  const normals: number[] = []
  const indices: number[] = []
  const skinIndices: number[] = []
  for (const { bone, min, max } of list) {
    for (let axis = 0; axis < 3; axis++) {
      for (const side of [0, 1]) {
        const first = positions.length / 3
        for (const [u, v] of [[0, 0], [1, 0], [1, 1], [0, 1]] as const) {
          const pick = [0, 0, 0]
          pick[axis] = side
          pick[(axis + 1) % 3] = u
          pick[(axis + 2) % 3] = v
          positions.push(...pick.map((high, i) => (high === 1 ? max[i] ?? 0 : min[i] ?? 0)))
          normals.push(...[0, 1, 2].map((i) => (i === axis ? side * 2 - 1 : 0)))
          skinIndices.push(bone, 0, 0, 0)
        }
        const turned = side === 1 ? [0, 1, 2, 0, 2, 3] : [0, 2, 1, 0, 3, 2]
        indices.push(...turned.map((corner) => first + corner))
      }
    }
  }
  const count = positions.length / 3
  return {
    positions: Float32Array.from(positions), normals: Float32Array.from(normals), colors: new Float32Array(count * 3).fill(0.5),
    surface: Float32Array.from({ length: count * 2 }, (_, i) => (i % 2 === 0 ? 0.8 : surfaces.indexOf('cloth'))),
    skinIndices: Uint8Array.from(skinIndices), skinWeights: Float32Array.from({ length: count * 4 }, (_, i) => (i % 4 === 0 ? 1 : 0)),
    indices: Uint32Array.from(indices), glassStart: indices.length,
  }
}

/** A track of a stick figure whose hips are where `at` says (metres, and a turn about y in radians). */
export function stickTrack(entityId: string, sceneDurationS: number, at: (sceneS: number) => { x: number; y: number; z: number; turn: number }): BodyTrack {
  const poseCount = Math.floor(sceneDurationS * simulationRateHz) + 1
  const poses = new Float32Array(poseCount * 2 * numbersPerBone)
  for (let i = 0; i < poseCount; i++) {
    const { x, y, z, turn } = at(i / simulationRateHz)
    poses.set([x, 0.8 + y, z, 0, Math.sin(turn / 2), 0, Math.cos(turn / 2), 0, 0.5, 0, 0, 0, 0, 1], i * 2 * numbersPerBone)
  }
  return { entityId, boneCount: 2, poseCount, poses, scale: 1, channels: {} }
}
