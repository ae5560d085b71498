import { atan2, cos, sin, tau } from '../platform/index.ts'
import { refine } from './pattern.ts'
import type { DressedRecipe } from './dressed-recipe.ts'
import type { SkinnedMesh } from './model.ts'
import { SplitMesh } from './split-mesh.ts'

/*
 * A thing is brought into another form by moving each point along the ray from its middle, as much farther as the new outline is
 * beyond the old one there. What is flat gets the outline in its own plane. Whatever is bulky gets pictures (a star, a heart) as
 * seen from the front and polygons as seen from above; solids have another radius at every height.
 */

type Pair = readonly [number, number]
type Place = readonly [number, number, number]
type Shape = NonNullable<DressedRecipe['shape']>

const regular = (corners: number, turn = 0): Pair[] => Array.from({ length: corners }, (_, i) => { const a = tau * ((i + turn) / corners); return [sin(a), cos(a)] as const })
const star: readonly Pair[] = Array.from({ length: 10 }, (_, i) => { const a = (i / 10) * tau, r = i % 2 === 0 ? 1 : 0.42; return [r * sin(a), r * cos(a)] as const })
const heart: readonly Pair[] = Array.from({ length: 48 }, (_, i) => { const a = (i / 48) * tau, s = sin(a); return [s * s * s, (13 * cos(a) - 5 * cos(2 * a) - 2 * cos(3 * a) - cos(4 * a)) / 16 + 0.12] as const })
const teardrop: readonly Pair[] = Array.from({ length: 40 }, (_, i) => { const a = (i / 40) * tau, s = sin(a / 2); return [sin(a) * s * 0.92, cos(a)] as const })
const box: readonly Pair[] = [[-1, -1], [-1, 1], [1, 1], [1, -1]]

/** Outlines about their middle, upright, within one unit. */
const outlines: Readonly<Record<Shape, readonly Pair[]>> = {
  circle: regular(64), oval: regular(64), sphere: regular(64), cylinder: regular(64), cone: regular(64), square: box, rectangle: box, cube: box, pyramid: box,
  triangle: [[0, 1], [1, -0.8], [-1, -0.8]], diamond: regular(4), pentagon: regular(5), hexagon: regular(6), octagon: regular(8, 0.5), star, heart, teardrop,
  cross: [[-0.36, 1], [0.36, 1], [0.36, 0.36], [1, 0.36], [1, -0.36], [0.36, -0.36], [0.36, -1], [-0.36, -1], [-0.36, -0.36], [-1, -0.36], [-1, 0.36], [-0.36, 0.36]],
}
/** Times the radius at a height, from 0 below to 1 above. */
const profiles: Partial<Record<Shape, (t: number) => number>> = { sphere: (t) => Math.sqrt(Math.max(0, 1 - (2 * t - 1) * (2 * t - 1))), cube: () => 1, cylinder: () => 1, cone: (t) => 1 - 0.98 * t, pyramid: (t) => 1 - 0.98 * t }
/** Pictures, seen from the front where a thing is not flat. */
const pictures: ReadonlySet<Shape> = new Set(['star', 'heart', 'triangle', 'cross', 'diamond', 'teardrop'])
/** As wide as deep, or as high. */
const uneven: ReadonlySet<Shape> = new Set(['oval', 'rectangle'])
/** How much longer than wide an oval is that was neither. */
const longer = 1.45
/** Flat is what is thinner than this share of its other sizes. */
const flatShare = 0.45
const bins = 96
const layers = 24

/** A place in the plane of the outline: its angle, how far it is from the middle, and which way. */
interface Ray { a: number; r: number; direction: Pair }
interface Frame { axes: readonly [number, number]; normal: number; up: 1 | -1; middle: Place; half: Place; wide: Pair }

/** Levels of a mesh, finest first, in the form that the recipe is to have. */
export function shapedLevels(recipe: DressedRecipe, levels: readonly SkinnedMesh[]): readonly SkinnedMesh[] {
  const { shape } = recipe
  const finest = levels[0]
  if (shape === undefined || finest === undefined || finest.positions.length === 0) return levels
  const frame = frameOf(shape, finest)
  const fine = levels.map((level, i) => refined(level, frame, 26 - 6 * i))
  const map = mapping(shape, frame, fine[0] ?? finest)
  return fine.map((level) => mapped(level, map, Math.max(...frame.half) * 0.004))
}

function refined(mesh: SkinnedMesh, { half }: Frame, pieces: number): SkinnedMesh {
  const all = new Map(Array.from({ length: mesh.positions.length / 3 }, (_, v) => [v, [0, 0, 0] as const] as const))
  const split = new SplitMesh(mesh, all)
  refine(split, (2 * Math.max(...half)) / pieces)
  return split.finish()
}

function frameOf(shape: Shape, { positions }: SkinnedMesh): Frame {
  const min = [Infinity, Infinity, Infinity], max = [-Infinity, -Infinity, -Infinity]
  positions.forEach((value, i) => { min[i % 3] = Math.min(min[i % 3] ?? value, value); max[i % 3] = Math.max(max[i % 3] ?? value, value) })
  const at = (a: number): Place[number] => ((min[a] ?? 0) + (max[a] ?? 0)) / 2
  const middle: Place = [at(0), at(1), at(2)], half: Place = [0, 1, 2].map((a) => Math.max(1e-4, ((max[a] ?? 0) - (min[a] ?? 0)) / 2)) as unknown as Place
  const isThin = (a: number): boolean => [0, 1, 2].every((b) => b === a || half[a as 0] < flatShare * half[b as 0])
  const normal = profiles[shape] !== undefined || isThin(1) ? 1 : isThin(2) ? 2 : isThin(0) ? 0 : pictures.has(shape) ? 2 : 1
  const axes: readonly [number, number] = normal === 1 ? [0, 2] : normal === 2 ? [0, 1] : [2, 1]
  return { axes, normal, up: normal === 1 ? -1 : 1, middle, half, wide: widths(shape, [half[axes[0] as 0], half[axes[1] as 0]], normal === 1 ? half[1] : undefined) }
}

/** Half sizes of the new outline: even ones keep the area, and a ball or a cube is as wide as it is high. */
function widths(shape: Shape, [a, b]: Pair, high: number | undefined): Pair {
  if (uneven.has(shape)) return Math.max(a / b, b / a) > 1.2 ? [a, b] : [a * Math.sqrt(longer), b / Math.sqrt(longer)]
  const even = (shape === 'sphere' || shape === 'cube') && high !== undefined ? high : Math.sqrt(a * b)
  return Math.max(a / b, b / a) > 3 ? [a, b] : [even, even]
}

/** How far an outline is from its middle in a direction. */
function reachOf(outline: readonly Pair[], [w, h]: Pair): (direction: Pair) => number {
  const edges = outline.map(([x, y], i) => { const [nx, ny] = outline[(i + 1) % outline.length] ?? [x, y]; return [x * w, y * h, (nx - x) * w, (ny - y) * h] as const })
  return ([dx, dy]) => Math.max(0, ...edges.flatMap(([x, y, ex, ey]) => {
    const det = dx * ey - dy * ex
    if (Math.abs(det) < 1e-12) return []
    const far = (x * ey - y * ex) / det, along = (x * dy - y * dx) / det
    return far > 0 && along >= -1e-6 && along <= 1 + 1e-6 ? [far] : []
  }))
}

/** Where a point of the thing goes. */
function mapping(shape: Shape, frame: Frame, mesh: SkinnedMesh): (p: Place) => Place {
  const { axes: [i, j], normal, up, middle, half, wide } = frame
  const profile = profiles[shape]
  const target = reachOf(outlines[shape], wide)
  const flat = (p: Place): Ray => { const x = p[i as 0] - middle[i as 0], y = up * (p[j as 0] - middle[j as 0]); const r = Math.sqrt(x * x + y * y); return { a: atan2(x, y), r, direction: [x / Math.max(1e-9, r), y / Math.max(1e-9, r)] } }
  const heightOf = (p: Place): number => Math.min(1, Math.max(0, (p[normal as 0] - middle[normal as 0] + half[normal as 0]) / (2 * half[normal as 0])))
  const own = ownReaches(mesh, flat, profile === undefined ? undefined : heightOf)
  return (p) => {
    const { a, r, direction } = flat(p)
    if (r < 1e-9) return p
    const t = heightOf(p)
    const k = (target(direction) * (profile?.(t) ?? 1)) / Math.max(1e-6, own(a, t))
    const moved: [number, number, number] = [...p]
    moved[i as 0] = middle[i as 0] + (p[i as 0] - middle[i as 0]) * k
    moved[j as 0] = middle[j as 0] + (p[j as 0] - middle[j as 0]) * k
    return moved
  }
}

/** The value in a direction, between those of the bins on both sides. */
function between(values: readonly number[], angle: number): number {
  const place = ((angle / tau + 2) % 1) * bins - 0.5, low = Math.floor(place), share = place - low
  return (values[(low + bins) % bins] ?? 0) * (1 - share) + (values[(low + 1 + bins) % bins] ?? 0) * share
}

/** How far the thing itself reaches in each direction, at each height where a solid asks for that. */
function ownReaches(mesh: SkinnedMesh, flat: (p: Place) => Ray, heightOf: ((p: Place) => number) | undefined): (a: number, t: number) => number {
  const rows = heightOf === undefined ? 1 : layers
  const found = Array.from({ length: rows }, () => new Array<number>(bins).fill(0))
  for (let v = 0; v < mesh.positions.length; v += 3) {
    const p: Place = [mesh.positions[v] ?? 0, mesh.positions[v + 1] ?? 0, mesh.positions[v + 2] ?? 0]
    const { a, r } = flat(p), row = found[Math.min(rows - 1, Math.floor((heightOf?.(p) ?? 0) * rows))]
    const bin = Math.floor((((a / tau + 2) % 1) * bins)) % bins
    if (row !== undefined) row[bin] = Math.max(row[bin] ?? 0, r)
  }
  const whole = found.map((row) => filled(row))
  return (a, t) => {
    const place = Math.min(rows - 1, Math.max(0, t * rows - 0.5)), low = Math.floor(place), share = place - low
    return between(whole[low] ?? [], a) * (1 - share) + between(whole[Math.min(rows - 1, low + 1)] ?? [], a) * share
  }
}

/** Directions that no point lies in take what lies nearest. */
function filled(row: readonly number[]): number[] {
  return row.map((value, bin) => {
    if (value > 0) return value
    for (let off = 1; off < bins / 2; off++) {
      const near = Math.max(row[(bin + off) % bins] ?? 0, row[(bin - off + bins) % bins] ?? 0)
      if (near > 0) return near
    }
    return 1
  })
}

/** The mesh with its points moved; normals turn as the surface does. */
function mapped(mesh: SkinnedMesh, map: (p: Place) => Place, step: number): SkinnedMesh {
  const positions = Float32Array.from(mesh.positions), normals = Float32Array.from(mesh.normals)
  for (let v = 0; v < positions.length; v += 3) {
    const p: Place = [mesh.positions[v] ?? 0, mesh.positions[v + 1] ?? 0, mesh.positions[v + 2] ?? 0], q = map(p)
    const [x, y, z] = [0, 1, 2].map((a) => { const on: [number, number, number] = [...p], off: [number, number, number] = [...p]; on[a as 0] += step; off[a as 0] -= step; const [m, n] = [map(on), map(off)]; return [m[0] - n[0], m[1] - n[1], m[2] - n[2]] as const }) as unknown as readonly [Place, Place, Place]
    const n: Place = [mesh.normals[v] ?? 0, mesh.normals[v + 1] ?? 0, mesh.normals[v + 2] ?? 0]
    // the cofactors of how the map stretches space turn a normal as the surface turns
    const [c0, c1, c2] = [cross(y, z), cross(z, x), cross(x, y)]
    const turned = [0, 1, 2].map((a) => n[0] * c0[a as 0] + n[1] * c1[a as 0] + n[2] * c2[a as 0])
    const long = Math.sqrt(turned.reduce((sum, value) => sum + value * value, 0))
    for (let a = 0; a < 3; a++) { positions[v + a] = q[a as 0]; normals[v + a] = long < 1e-12 ? n[a as 0] : (turned[a] ?? 0) / long }
  }
  return { ...mesh, positions, normals }
}

const cross = (a: Place, b: Place): Place => [a[1] * b[2] - a[2] * b[1], a[2] * b[0] - a[0] * b[2], a[0] * b[1] - a[1] * b[0]]
