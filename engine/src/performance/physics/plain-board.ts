import type { Recipe } from '../../catalog/index.ts'
import type { Model } from '../../shape/index.ts'

/*
 * A board as a bare box, for tests: 3.2 m long, 0.82 m wide, 0.14 m thick, 14 kg, its deck at the origin's height.
 */

const half = { x: 0.41, z: 1.6 }
const bottomY = -0.14
const corners = [
  [-half.x, bottomY, -half.z], [half.x, bottomY, -half.z], [half.x, bottomY, half.z], [-half.x, bottomY, half.z],
  [-half.x, 0, -half.z], [half.x, 0, -half.z], [half.x, 0, half.z], [-half.x, 0, half.z],
]
const faces = [[0, 1, 2], [0, 2, 3], [4, 6, 5], [4, 7, 6], [0, 5, 1], [0, 4, 5], [1, 6, 2], [1, 5, 6], [2, 7, 3], [2, 6, 7], [3, 4, 0], [3, 7, 4]]
const up = [0, 1, 0] as const

/** A floating box with a deck to stand on. */
export function plainBoard(): Model {
  const recipe: Recipe = {
    id: 'plain-board', kind: 'vehicle', synset: 'board.n.02', names: ['plain board'], locomotion: 'none', heightM: 0.14, massKg: 14, cellM: 0.02,
    bones: { root: ['', 0, 0, 0] }, palette: {}, groups: [], sockets: { deck: { on: 'root', at: [0, 0, 0], up } },
    affordances: ['ride', 'stand-on', 'float'], collider: 'box', friction: 0.7, bounciness: 0.05,
  }
  const vertexCount = corners.length
  return {
    recipe, hash: 'plain-board', helpers: [], bones: [{ name: 'root', parent: -1, rest: [0, 0, 0] }], boneIndex: { root: 0 },
    lods: [{
      positions: Float32Array.from(corners.flat()), normals: new Float32Array(vertexCount * 3), colors: new Float32Array(vertexCount * 3), glassStart: faces.length * 3, surface: new Float32Array(vertexCount * 2),
      skinIndices: new Uint8Array(vertexCount * 4), skinWeights: new Float32Array(vertexCount * 4), indices: Uint32Array.from(faces.flat()),
    }],
    sockets: { deck: { on: 'root', at: [0, 0, 0], up, bone: 0 } },
    bounds: { min: [-half.x, bottomY, -half.z], max: [half.x, 0, half.z] },
    boneMasses: [{ massKg: 14, center: [0, bottomY / 2, 0] }],
  }
}
