import { BufferGeometry, Float32BufferAttribute } from 'three/webgpu'
import type { Dressing, SetRecipe } from '../catalog/index.ts'
import type { Dice } from '../platform/index.ts'
import type { LightPlan } from './light.ts'
import type { GroundCoat } from './materials.ts'
import type { Sketch } from './sketch.ts'

/** Where a camera may stand, metres. */
export interface CameraRoom { minX: number; maxX: number; minZ: number; maxZ: number; maxY: number; minY: number }

/** What a builder of scenery works with. It adds to the sketch, lays the ground, or narrows the camera's room. */
export interface SetKit {
  readonly recipe: SetRecipe
  readonly light: LightPlan
  readonly dice: Dice
  readonly wet: boolean
  readonly sketch: Sketch
  /** What is so far away that it may stand where the first picture wants it: drawn as seen by a camera at +z, and turned with the view. */
  readonly backdrop: Sketch
  /** Metres from the middle within which the camera and the actors move: no scenery in front of it. */
  readonly cameraRoom: CameraRoom
  ground: { coat: GroundCoat; relief: (x: number, z: number) => number } | undefined
  /** Water that is scenery (a beach's sea): its level and waves' height. */
  shore: { levelM: number; waveHeightM: number; waveLengthM: number } | undefined
}

export type Builder = (kit: SetKit, dressing: Dressing) => void

/** An option of a dressing, or what to take where it says nothing. */
export function numberOption(dressing: Dressing, name: string, otherwise: number): number {
  const value = dressing.options?.[name]
  return typeof value === 'number' ? value : otherwise
}
export function textOption(dressing: Dressing, name: string, otherwise: string): string {
  const value = dressing.options?.[name]
  return typeof value === 'string' ? value : otherwise
}

/** The ground as rings that widen towards the horizon, raised by a relief. */
export function groundGeometry(relief: (x: number, z: number) => number): BufferGeometry {
  const radii = [0, 2, 4, 6, 8, 10, 12, 14, 16, 18, 20, 22, 25, 28, 32, 37, 44, 54, 70, 95, 140, 230]
  const spokes = 64
  const positions: number[] = []
  for (const radius of radii) {
    for (let spoke = 0; spoke < spokes; spoke++) {
      const angle = spoke / spokes * 2 * Math.PI
      const x = Math.sin(angle) * radius
      const z = Math.cos(angle) * radius
      positions.push(x, relief(x, z), z)
    }
  }
  const indices: number[] = []
  for (let ring = 0; ring < radii.length - 1; ring++) {
    for (let spoke = 0; spoke < spokes; spoke++) {
      const a = ring * spokes + spoke
      const b = ring * spokes + (spoke + 1) % spokes
      indices.push(a, a + spokes, b + spokes, a, b + spokes, b)
    }
  }
  const geometry = new BufferGeometry()
  geometry.setAttribute('position', new Float32BufferAttribute(positions, 3))
  geometry.setIndex(indices)
  geometry.computeVertexNormals()
  return geometry
}
