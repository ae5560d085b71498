import { Box3, BufferAttribute, BufferGeometry, Euler, Float32BufferAttribute, Matrix3, Matrix4, Quaternion, Sphere, Vector3 } from 'three/webgpu'
import { blended, summed, tinted, type Rgb } from './color.ts'
import { smoothstep } from '../platform/index.ts'
import type { LightPlan } from './light.ts'

type Triple = readonly [number, number, number]

/** Where a piece of scenery stands: metres; turns in radians about x, y, z, applied y first. */
export interface Placing { at?: Triple; turn?: Triple; scale?: number | Triple }
/** The colour of a piece: one, one for each place and direction, or that of its own vertices (attributes `color` and `glow`). */
export type Paint = Rgb | 'own' | ((place: Vector3, facing: Vector3) => Rgb)
export interface Finish {
  /** 1 shines by itself, 0 only reflects. */
  glow?: number
  /** Metres it sways in the wind; negative: it bobs up and down, as an audience does. */
  sway?: number
  /** Rub-off of occlusion: 1 is free air. */
  open?: number
}

/** Fresh snow in full light. */
export const snowWhite: Rgb = [0.86, 0.89, 0.95]

const matrix = new Matrix4()
const normalMatrix = new Matrix3()
const place = new Vector3()
const facing = new Vector3()

/**
 * Scenery of one set, gathered piece by piece, whose light is worked out once per vertex.
 * Scenery does not move and does not cast, so the shader has nothing left to do but fog.
 */
export class Sketch {
  readonly #positions: number[] = []
  readonly #normals: number[] = []
  readonly #colors: number[] = []
  readonly #glow: number[] = []
  readonly #sway: number[] = []
  readonly #indices: number[] = []

  get vertexCount(): number { return this.#positions.length / 3 }

  /** Adds a copy of a geometry. */
  add(geometry: BufferGeometry, paint: Paint, placing: Placing = {}, finish: Finish = {}): this {
    const positions = geometry.getAttribute('position')
    const normals = geometry.getAttribute('normal')
    const first = this.vertexCount
    const [x, y, z] = placing.at ?? [0, 0, 0]
    const [pitch, yaw, roll] = placing.turn ?? [0, 0, 0]
    const scale = typeof placing.scale === 'object' ? placing.scale : [placing.scale ?? 1, placing.scale ?? 1, placing.scale ?? 1] as const
    matrix.compose(new Vector3(x, y, z), new Quaternion().setFromEuler(new Euler(pitch, yaw, roll, 'YXZ')), new Vector3(...scale))
    normalMatrix.getNormalMatrix(matrix)
    for (let i = 0; i < positions.count; i++) {
      place.fromBufferAttribute(positions, i).applyMatrix4(matrix)
      facing.fromBufferAttribute(normals, i).applyMatrix3(normalMatrix).normalize()
      if (paint === 'own') this.#vertex(place, facing, ownColor(geometry, i), { ...finish, glow: geometry.getAttribute('glow').getX(i) })
      else this.#vertex(place, facing, typeof paint === 'function' ? paint(place, facing) : paint, finish)
    }
    const { index } = geometry
    const corners = index === null ? positions.count : index.count
    for (let i = 0; i < corners; i++) this.#indices.push(first + (index === null ? i : index.getX(i)))
    return this
  }

  #vertex(at: Vector3, normal: Vector3, color: Rgb, finish: Finish = {}): void {
    const open = finish.open ?? 1
    this.#positions.push(at.x, at.y, at.z)
    this.#normals.push(normal.x, normal.y, normal.z)
    this.#colors.push(color[0] * open, color[1] * open, color[2] * open)
    this.#glow.push(finish.glow ?? 0)
    this.#sway.push(finish.sway ?? 0)
  }

  /**
   * The mesh data, lit: light and sway in `shade`. Snow, 0 to 1, lies on what faces up. It comes in wedges around the middle, so
   * that what is behind the camera costs nothing; `low` holds the wedges' triangles below a height, for reflections.
   */
  lit(light: LightPlan, options: { snow?: number; lowM?: number } = {}): { wedges: BufferGeometry[]; low: BufferGeometry[] } {
    const position = new Float32BufferAttribute(this.#positions, 3)
    const shade = new Float32BufferAttribute(this.#shades(light, options.snow ?? 0), 4)
    const lowM = options.lowM ?? 0
    const high = Array.from({ length: wedgeCount + 1 }, (): number[] => [])
    const low = Array.from({ length: wedgeCount + 1 }, (): number[] => [])
    for (let i = 0; i < this.#indices.length; i += 3) {
      const corners = [this.#indices[i] ?? 0, this.#indices[i + 1] ?? 0, this.#indices[i + 2] ?? 0] as const
      const wedge = this.#wedgeOf(corners[0])
      high[wedge]?.push(...corners)
      if (corners.every((corner) => (this.#positions[corner * 3 + 1] ?? 0) < lowM)) low[wedge]?.push(...corners)
    }
    const build = (lists: readonly (readonly number[])[]) => lists.filter((list) => list.length > 0).map((list) => this.#part(list, position, shade))
    return { wedges: build(high), low: build(low) }
  }

  #wedgeOf(corner: number): number {
    const x = this.#positions[corner * 3] ?? 0
    const z = this.#positions[corner * 3 + 2] ?? 0
    return Math.hypot(x, z) < 5 ? wedgeCount : Math.floor((Math.atan2(x, z) / (2 * Math.PI) + 0.5) * wedgeCount) % wedgeCount
  }

  #part(indices: readonly number[], position: BufferAttribute, shade: BufferAttribute): BufferGeometry {
    const geometry = new BufferGeometry()
    geometry.setAttribute('position', position)
    geometry.setAttribute('shade', shade)
    geometry.setIndex(new BufferAttribute(Uint32Array.from(indices), 1))
    const bounds = new Box3()
    for (const index of indices) bounds.expandByPoint(place.fromBufferAttribute(position, index))
    geometry.boundingSphere = bounds.getBoundingSphere(new Sphere())
    geometry.boundingSphere.radius += 0.3
    return geometry
  }

  #shades(light: LightPlan, snow: number): Float32Array {
    const colors = new Float32Array(this.vertexCount * 4)
    for (let i = 0; i < this.vertexCount; i++) {
      const normal: Triple = [this.#normals[i * 3] ?? 0, this.#normals[i * 3 + 1] ?? 0, this.#normals[i * 3 + 2] ?? 0]
      const glow = this.#glow[i] ?? 0
      const bare: Rgb = [this.#colors[i * 3] ?? 0, this.#colors[i * 3 + 1] ?? 0, this.#colors[i * 3 + 2] ?? 0]
      const own = blended(bare, snowWhite, snow * (1 - glow) * smoothstep(normal[1], 0.15, 0.75))
      const shown = blended(tinted(own, lightOn(normal, light)), own, glow)
      colors.set([shown[0], shown[1], shown[2], this.#sway[i] ?? 0], i * 4)
    }
    return colors
  }
}

function ownColor(geometry: BufferGeometry, vertex: number): Rgb {
  const colors = geometry.getAttribute('color')
  return [colors.getX(vertex), colors.getY(vertex), colors.getZ(vertex)]
}

/** Into how many directions scenery is cut; what is near the middle is a piece of its own. */
const wedgeCount = 10

/** The light that reaches a matt surface facing a direction: sky above, bounce below, and the key with a soft edge. */
export function lightOn(normal: Triple, light: LightPlan): Rgb {
  const toKey = normal[0] * light.keyFrom[0] + normal[1] * light.keyFrom[1] + normal[2] * light.keyFrom[2]
  const wrapped = Math.max(0, (toKey + 0.25) / 1.25)
  const fill = blended(light.bounce, light.sky, normal[1] * 0.5 + 0.5)
  return summed(fill, [light.key[0] * wrapped, light.key[1] * wrapped, light.key[2] * wrapped])
}
