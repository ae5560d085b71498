import { atan2, cross, degrees, dot, normalize, scale, subtract, type Vector } from '../../platform/index.ts'
import type { Solid, Surface, Vec3 } from '../recipes.ts'

/** A thin flat piece (a fin, a wing, a feather): an outline of [u, v] pairs from its root, u along `along`, v along `across`. */
export interface Blade {
  on: string
  at: Vec3
  along: Vec3
  across: Vec3
  outline: readonly (readonly [number, number])[]
  depthM: number
  color: string
  surface: Surface
}

/** The turn (pitch, yaw, roll in degrees, order YXZ) that lays x along one direction and y near another. */
function turnOf(along: Vector, across: Vector): Vec3 {
  const x = normalize(along)
  const y = normalize(subtract(across, scale(x, dot(x, across))))
  const z = cross(x, y)
  const pitch = atan2(-z[1], Math.sqrt(z[0] * z[0] + z[2] * z[2]))
  if (Math.abs(z[1]) > 0.9999) return [degrees(pitch), degrees(atan2(-x[2], x[0])), 0]
  return [degrees(pitch), degrees(atan2(z[0], z[2])), degrees(atan2(x[1], y[1]))]
}

/** Counter-clockwise, as extrusions want their outlines. */
function wound(outline: Blade['outline']): Blade['outline'] {
  const area = outline.reduce((sum, [x, y], i) => {
    const [u, v] = outline[(i + 1) % outline.length] ?? [0, 0]
    return sum + x * v - u * y
  }, 0)
  return area < 0 ? [...outline].reverse() : outline
}

/** The solid of one blade. */
export function blade(b: Blade): Solid {
  return { on: b.on, color: b.color, surface: b.surface, at: b.at, turn: turnOf(b.along, b.across), extrude: { outline: wound(b.outline), depthM: b.depthM, bevelM: b.depthM * 0.45 } }
}

const mirrored = ([x, y, z]: Vec3): Vec3 => [-x, y, z]

/** A blade on the left and its mirror image; '*' in the bone's name is the side. */
export function bladePair(b: Blade): Solid[] {
  return [
    blade({ ...b, on: b.on.replace('*', 'L') }),
    blade({ ...b, on: b.on.replace('*', 'R'), at: mirrored(b.at), along: mirrored(b.along), across: mirrored(b.across) }),
  ]
}

/** A blade in the middle plane, its outline given as [z, y] pairs of the body. */
export function midBlade(b: Omit<Blade, 'along' | 'across' | 'at'>): Solid {
  return blade({ ...b, at: [0, 0, 0], along: [0, 0, 1], across: [0, 1, 0] })
}

/** A level pair of blades, outlines given as [x, z] pairs of the left side at a height. */
export function levelBlades(b: Omit<Blade, 'along' | 'across' | 'at'> & { y: number }): Solid[] {
  return bladePair({ ...b, at: [0, b.y, 0], along: [1, 0, 0], across: [0, 0, 1] })
}

/** A feather: a rounded blade, `wide` over `long`. */
export const feather = (on: string, at: Vec3, along: Vec3, across: Vec3, long: number, wide: number, color: string): Solid => blade({ on, at, along, across, color, surface: 'feather', depthM: wide * 0.12, outline: [[0, 0.2], [0.4, 0.4], [0.8, 0.42], [0.97, 0.2], [1, 0], [0.97, -0.2], [0.8, -0.42], [0.4, -0.4], [0, -0.2]].map(([u = 0, v = 0]) => [u * long, v * wide] as const) })
