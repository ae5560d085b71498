import type { SkinnedMesh } from './model.ts'
import { surfaces } from './model.ts'
import type { Surface } from '../catalog/index.ts'
import type { Rgb } from './palette.ts'
import { roughnessOf } from './palette.ts'

/** The bones that move a vertex, strongest first; at most four count. */
export type Weights = readonly (readonly [bone: number, share: number])[]

/** Everything about one vertex. */
export interface Vertex {
  x: number; y: number; z: number
  nx: number; ny: number; nz: number
  rgb: Rgb
  surface: Surface
  roughness?: number
  weights: Weights
  /** The colour before shading, where a pattern may be drawn over it. */
  base?: Rgb
}

/** Gathers vertices and triangles into the arrays of one level of detail. */
export class MeshBuilder {
  private readonly positions: number[] = []
  private readonly normals: number[] = []
  private readonly colors: number[] = []
  private readonly surface: number[] = []
  private readonly skinIndices: number[] = []
  private readonly skinWeights: number[] = []
  private readonly solid: number[] = []
  private readonly glass: number[] = []
  private readonly isGlass: boolean[] = []
  /** The unshaded colours of the vertices that a pattern is drawn on. */
  readonly bases = new Map<number, Rgb>()

  get vertexCount(): number { return this.isGlass.length }

  vertex(v: Vertex): number {
    this.positions.push(v.x, v.y, v.z)
    this.normals.push(v.nx, v.ny, v.nz)
    this.colors.push(v.rgb[0], v.rgb[1], v.rgb[2])
    this.surface.push(v.roughness ?? roughnessOf[v.surface], surfaces.indexOf(v.surface))
    const [first = [0, 1], second = [0, 0], third = [0, 0], fourth = [0, 0]] = v.weights
    const sum = first[1] + second[1] + third[1] + fourth[1]
    for (const [bone, share] of [first, second, third, fourth]) {
      this.skinIndices.push(bone)
      this.skinWeights.push(share / sum)
    }
    this.isGlass.push(v.surface === 'glass')
    if (v.base !== undefined) this.bases.set(this.isGlass.length - 1, v.base)
    return this.isGlass.length - 1
  }

  triangle(a: number, b: number, c: number): void {
    if (a === b || b === c || c === a) return
    const list = this.isGlass[a] === true ? this.glass : this.solid
    list.push(a, b, c)
  }

  quad(a: number, b: number, c: number, d: number): void {
    this.triangle(a, b, c)
    this.triangle(a, c, d)
  }

  /** Joins two rows of equal length; `closed` also joins their ends. */
  strip(last: readonly number[], next: readonly number[], closed: boolean): void {
    const n = last.length
    for (let i = 0; i < (closed ? n : n - 1); i++) {
      const j = (i + 1) % n
      this.quad(last[i] ?? 0, next[i] ?? 0, next[j] ?? 0, last[j] ?? 0)
    }
  }

  finish(): SkinnedMesh {
    return {
      positions: Float32Array.from(this.positions), normals: Float32Array.from(this.normals), colors: Float32Array.from(this.colors),
      surface: Float32Array.from(this.surface), skinIndices: Uint8Array.from(this.skinIndices), skinWeights: Float32Array.from(this.skinWeights),
      indices: Uint32Array.from([...this.solid, ...this.glass]), glassStart: this.solid.length,
    }
  }
}
