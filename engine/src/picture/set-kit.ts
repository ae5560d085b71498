import { BufferGeometry, Float32BufferAttribute, Vector3 } from 'three/webgpu'
import type { Dressing, SetRecipe } from '../catalog/index.ts'
import { radians, type Dice } from '../platform/index.ts'
import { rgb, type Rgb } from './color.ts'
import type { LightPlan } from './light.ts'
import type { GroundCoat } from './materials.ts'
import { lattice } from './noise.ts'
import type { Finish, Paint, Placing, Sketch } from './sketch.ts'

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
  /** `geometry`: for a ground that is no open land, such as a table's top. */
  ground: { coat: GroundCoat; relief: (x: number, z: number) => number; geometry?: BufferGeometry } | undefined
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

export const colorOption = (dressing: Dressing, name: string, otherwise: string): Rgb => rgb(textOption(dressing, name, otherwise))

/** One place where a dressing stands. */
export interface Stand { x: number; y: number; z: number; yaw: number; scale: number; index: number }

/** All places of a dressing: those given, its rows, or those that the dice give, on the ground as it is so far. */
export function standsOf(kit: SetKit, dressing: Dressing): Stand[] {
  const size = numberOption(dressing, 'scale', 1)
  // What stands where water is floats on it or reaches out of it.
  const onGround = (x: number, z: number): number => Math.max(kit.ground?.relief(x, z) ?? 0, kit.shore?.levelM ?? -Infinity)
  const given = (dressing.at ?? []).map(([x, y, z], index) => ({ x, y: y + onGround(x, z), z, yaw: radians(dressing.headingDeg?.[index] ?? dressing.headingDeg?.[0] ?? 0), scale: size, index }))
  return [...given, ...inRows(dressing), ...drawn(dressing)].map((stand) => (given.includes(stand) ? stand : { ...stand, y: onGround(stand.x, stand.z), scale: stand.scale * size }))
}

function inRows({ item, grid, headingDeg }: Dressing): Stand[] {
  if (grid === undefined) return []
  const stands: Stand[] = []
  const step = ([from, to, count]: readonly [number, number, number], i: number) => (count < 2 ? from : from + (to - from) * i / (count - 1))
  for (let row = 0; row < grid.z[2]; row++) {
    for (let column = 0; column < grid.x[2]; column++) {
      const index = row * grid.x[2] + column
      const draw = (lane: number) => (lattice(index, lane, item.length + 7) - 0.5) * 2 * (grid.jitterM ?? 0)
      const [x, z] = [step(grid.x, column) + draw(1), step(grid.z, row) + draw(2)]
      if (grid.clear !== undefined && Math.abs(x) < grid.clear[0] && Math.abs(z) < grid.clear[1]) continue
      stands.push({ x, y: 0, z, yaw: headingDeg === undefined ? lattice(index, 3, 5) * 6.28 : radians(headingDeg[index % headingDeg.length] ?? 0), scale: 1 + 0.25 * (lattice(index, 4, 5) - 0.5) * (grid.jitterM === undefined ? 0 : 1), index })
    }
  }
  return stands
}

function drawn({ item, scatter, headingDeg }: Dressing): Stand[] {
  if (scatter === undefined) return []
  const stands: Stand[] = []
  for (let index = 0; index < scatter.count; index++) {
    const draw = (lane: number) => lattice(index, lane, scatter.count + item.length * 31)
    const radius = scatter.innerM + (scatter.outerM - scatter.innerM) * draw(1) ** 0.62
    const angle = draw(2) * 2 * Math.PI
    const [x, z] = [Math.sin(angle) * radius, Math.cos(angle) * radius]
    if (z > -1 && radius < (scatter.nearM ?? 0)) continue
    stands.push({ x, y: 0, z, yaw: headingDeg === undefined ? draw(4) * 6.28 : radians(headingDeg[0] ?? 0), scale: scatter.scale[0] + (scatter.scale[1] - scatter.scale[0]) * draw(3), index })
  }
  return stands
}

/** Adds a piece where a dressing stands: places, turns and paint are in its own space (y up, faces +z). */
export type Put = (geometry: BufferGeometry, paint: Paint, placing?: Placing, finish?: Finish) => void

/** Puts pieces into a sketch relative to a stand. */
export function putAt(sketch: Sketch, { x, y, z, yaw, scale }: Stand): Put {
  const [s, c] = [Math.sin(yaw), Math.cos(yaw)]
  const local = new Vector3()
  return (geometry, paint, { at = [0, 0, 0], turn = [0, 0, 0], scale: size = 1 } = {}, finish = {}) => {
    const grown = typeof size === 'number' ? size * scale : [size[0] * scale, size[1] * scale, size[2] * scale] as const
    const world = [x + (at[0] * c + at[2] * s) * scale, y + at[1] * scale, z + (at[2] * c - at[0] * s) * scale] as const
    const own: Paint = typeof paint !== 'function' ? paint : (place, facing) => {
      const [dx, dz] = [place.x - x, place.z - z]
      return paint(local.set((dx * c - dz * s) / scale, (place.y - y) / scale, (dx * s + dz * c) / scale), facing)
    }
    sketch.add(geometry, own, { at: world, turn: [turn[0], turn[1] + yaw, turn[2]], scale: grown }, finish)
  }
}

/** A builder of one thing, made for every place of its dressing. */
export const eachStand = (build: (put: Put, at: { kit: SetKit; dressing: Dressing; stand: Stand }) => void): Builder => (kit, dressing) => {
  for (const stand of standsOf(kit, dressing)) build(putAt(kit.sketch, stand), { kit, dressing, stand })
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
