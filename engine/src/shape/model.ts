import type { Socket, Surface } from '../catalog/index.ts'
import type { DressedRecipe } from './dressed-recipe.ts'

/** Surface classes in the order of the numbers in `SkinnedMesh.surface`. */
export const surfaces: readonly Surface[] = ['skin', 'fur', 'feather', 'scale', 'cloth', 'hair', 'leather', 'wood', 'metal', 'plastic', 'rubber', 'glass', 'stone', 'leaf', 'ice', 'paper', 'food', 'eye', 'light', 'glow']

/** A bone of a built model. Parents come before their children; the root's parent is -1. */
export interface Bone {
  name: string
  parent: number
  /** Rest position in model space, metres. All rest rotations are identity. */
  rest: readonly [number, number, number]
}

/** One level of detail of a skinned surface, ready for the graphics card. */
export interface SkinnedMesh {
  /** 3 per vertex, metres, model space at rest. */
  positions: Float32Array
  normals: Float32Array
  /** 3 per vertex, linear RGB, baked occlusion multiplied in. */
  colors: Float32Array
  /** 2 per vertex: roughness 0..1; surface class (index into `surfaces`). */
  surface: Float32Array
  /** 4 per vertex. */
  skinIndices: Uint8Array
  skinWeights: Float32Array
  indices: Uint32Array
  /** Where in `indices` the see-through triangles (surface `glass`) begin; they are last. Its length when there are none. */
  glassStart: number
}

/** A recipe made solid: what is drawn, what it weighs, where things attach. A pure function of recipe and appearance. */
export interface Model {
  recipe: DressedRecipe
  /** Content hash of recipe, appearance and mesher version. */
  hash: string
  bones: readonly Bone[]
  boneIndex: Readonly<Record<string, number>>
  /** Finest first. */
  lods: readonly SkinnedMesh[]
  /** Bones that follow others, in order; `settleHelpers` turns them. */
  helpers: readonly { bone: number; of: number; share: number }[]
  sockets: Readonly<Record<string, Socket & { bone: number }>>
  bounds: { min: readonly [number, number, number]; max: readonly [number, number, number] }
  /** For the centre of mass and the moment of inertia: each bone's mass in kg and the place of that mass at rest. */
  boneMasses: readonly { massKg: number; center: readonly [number, number, number] }[]
}
