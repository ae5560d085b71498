import { cos, radians, sin, tau, normalize } from '../platform/index.ts'
import type { Vector } from '../platform/index.ts'
import type { Recipe, Solid } from '../catalog/index.ts'
import { takesPattern } from './dressed-recipe.ts'
import { inverseTurn, pointOn, sided, sidesOf } from './expand.ts'
import { shaded } from './occlusion.ts'
import type { MeshBuilder, Weights } from './mesh-builder.ts'
import { linearFromHex } from './palette.ts'
import type { Rgb } from './palette.ts'

interface Placed {
  builder: MeshBuilder
  solid: Solid
  /** Segments of a full turn, and of a turn about the tube of a ring. */
  segments: number
  tubeSegments: number
  /** Adds a vertex given in the solid's own space; returns its number. */
  put: (p: Vector, n: Vector) => number
}

/** Turned, extruded and boxed solids of a recipe; each is rigid on one bone. `openness` tells how much light reaches a point. */
export function addSolids(builder: MeshBuilder, recipe: Recipe, boneIndex: Readonly<Record<string, number>>, options: { segments: number; openness: (p: Vector, n: Vector) => number }): void {
  for (const solid of recipe.solids ?? []) for (const [letter, sign] of sidesOf(solid.on.includes('*'))) {
    const bone = boneIndex[sided(solid.on, letter)]
    const hex = recipe.palette[solid.color]
    if (bone === undefined || hex === undefined) throw new Error(`${recipe.id}: a solid names "${solid.on}" and "${solid.color}", which it does not have.`)
    const rgb = linearFromHex(hex)
    const put = placer({ builder, solid, sign, rgb, patterned: takesPattern(recipe, solid.color), weights: [[bone, 1]], openness: options.openness })
    const around = (radiusM: number) => segmentsAround(recipe, radiusM, options.segments)
    const placed: Placed = { builder, solid, segments: around(widestOf(solid)), tubeSegments: around(2 * (solid.torus?.tubeM ?? 0)), put }
    if (solid.lathe !== undefined) addLathe(placed, solid.lathe)
    if (solid.extrude !== undefined) addExtrusion(placed, solid.extrude)
    if (solid.box !== undefined) addBox(placed, solid.box)
    if (solid.torus !== undefined) addTorus(placed, solid.torus)
    if (solid.sphere !== undefined) addSphere(placed, solid.sphere)
  }
}

const widestOf = ({ lathe, torus, sphere }: Solid): number => Math.max(torus?.radiusM ?? 0, sphere?.radiusM ?? 0, ...(lathe ?? []).map(([r]) => r))

/** A rod or a rivet needs fewer corners than the wheel beside it; on bodies that are seen from near, eyes and rims stay fine. */
function segmentsAround({ kind, heightM }: Recipe, radiusM: number, finest: number): number {
  if (kind === 'person' || kind === 'animal' || kind === 'robot' || kind === 'clothing' || radiusM > 0.13 * heightM) return finest
  return Math.max(4, Math.round(finest * (radiusM > 0.05 * heightM ? 0.67 : 0.42)))
}

interface Placing { builder: MeshBuilder; solid: Solid; sign: number; rgb: Rgb; patterned: boolean; weights: Weights; openness: (p: Vector, n: Vector) => number }

function placer({ builder, solid, sign, rgb, patterned, weights, openness }: Placing): (p: Vector, n: Vector) => number {
  const rows = inverseTurn(solid.turn, sign)
  const [ox, oy, oz] = pointOn(['*', solid.at[0], solid.at[1], solid.at[2]], sign)
  // inverseTurn holds the rows of the inverse; the rotation itself is its transpose.
  const turned = (v: Vector): Vector => {
    if (rows.length === 0) return v
    const m = (i: number) => rows[i] ?? 0
    return [m(0) * v[0] + m(3) * v[1] + m(6) * v[2], m(1) * v[0] + m(4) * v[1] + m(7) * v[2], m(2) * v[0] + m(5) * v[1] + m(8) * v[2]]
  }
  return (p, n) => {
    const q = turned(p)
    const at: Vector = [q[0] + ox, q[1] + oy, q[2] + oz]
    const normal = turned(n)
    return builder.vertex({ x: at[0], y: at[1], z: at[2], nx: normal[0], ny: normal[1], nz: normal[2], rgb: shaded(rgb, openness(at, normal)), surface: solid.surface, weights, ...(patterned ? { base: rgb } : {}) })
  }
}

/** A profile of [radius, height] pairs turned about y, upwards; each straight run keeps its own normals, so edges stay sharp. */
function addLathe({ builder, solid: { sides, widen = 1 }, segments, put }: Placed, profile: readonly (readonly [number, number])[]): void {
  for (let i = 0; i + 1 < profile.length; i++) {
    const [r0, y0] = profile[i] ?? [0, 0], [r1, y1] = profile[i + 1] ?? [0, 0]
    const slope = normalize([y1 - y0, r0 - r1, 0], [0, 1, 0])
    const [lower, upper] = [joined(profile, i, slope), joined(profile, i + 1, slope)]
    /** A point at angle `a`, its normal that of angle `facing`. */
    const point = (r: number, y: number, n: Vector, a: number, facing: number) => put([r * widen * cos(a), y, r * sin(a)], normalize([(n[0] * cos(facing)) / widen, n[1], n[0] * sin(facing)]))
    if (sides === undefined) {
      const ring = (r: number, y: number, n: Vector) => Array.from({ length: segments }, (_, s) => { const a = (s / segments) * tau; return point(r, y, n, a, a) })
      builder.strip(ring(r0, y0, lower), ring(r1, y1, upper), true)
      continue
    }
    const half = tau / sides / 2, toCorner = 1 / cos(half)
    for (let s = 0; s < sides; s++) {
      const facing = tau / 4 + (s / sides) * tau, a = facing - half, b = facing + half
      builder.quad(point(r0 * toCorner, y0, lower, a, facing), point(r1 * toCorner, y1, upper, a, facing), point(r1 * toCorner, y1, upper, b, facing), point(r0 * toCorner, y0, lower, b, facing))
    }
  }
}

/** Where two runs meet at less than 35° the normal is shared, so that curves look round. */
function joined(profile: readonly (readonly [number, number])[], i: number, own: Vector): Vector {
  const [before, here, after] = [profile[i - 1], profile[i], profile[i + 1]]
  if (before === undefined || here === undefined || after === undefined) return own
  const a = normalize([here[1] - before[1], before[0] - here[0], 0], own)
  const b = normalize([after[1] - here[1], here[0] - after[0], 0], own)
  return a[0] * b[0] + a[1] * b[1] > 0.8 ? normalize([a[0] + b[0], a[1] + b[1], 0], own) : own
}

/** An outline in the xy plane, counter-clockwise, given a depth along z about its middle; must be star-shaped about its mean. */
function addExtrusion({ builder, put }: Placed, { outline, depthM, bevelM = 0 }: NonNullable<Solid['extrude']>): void {
  const n = outline.length
  const mx = outline.reduce((s, p) => s + p[0], 0) / n, my = outline.reduce((s, p) => s + p[1], 0) / n
  const h = depthM / 2
  const inset = (p: readonly [number, number]): readonly [number, number] => {
    const l = Math.sqrt((p[0] - mx) * (p[0] - mx) + (p[1] - my) * (p[1] - my))
    const s = l < 1e-9 ? 1 : Math.max(0, (l - bevelM) / l)
    return [mx + (p[0] - mx) * s, my + (p[1] - my) * s]
  }
  for (const side of [1, -1]) {
    const middle = put([mx, my, h * side], [0, 0, side])
    const rim = outline.map((p) => { const [x, y] = inset(p); return put([x, y, h * side], [0, 0, side]) })
    for (let i = 0; i < n; i++) {
      const a = rim[i] ?? 0, b = rim[(i + 1) % n] ?? 0
      if (side > 0) builder.triangle(middle, a, b)
      else builder.triangle(middle, b, a)
    }
  }
  for (let i = 0; i < n; i++) {
    const p = outline[i] ?? [0, 0], q = outline[(i + 1) % n] ?? [0, 0]
    const out = normalize([q[1] - p[1], p[0] - q[0], 0])
    const wall = (a: readonly [number, number], z: number, nz: number) => put([a[0], a[1], z], normalize([out[0], out[1], nz]))
    const pi = inset(p), qi = inset(q), e = h - bevelM
    builder.quad(wall(p, e, 0), wall(p, -e, 0), wall(q, -e, 0), wall(q, e, 0))
    if (bevelM > 0) {
      builder.quad(wall(pi, h, 1), wall(p, e, 0.5), wall(q, e, 0.5), wall(qi, h, 1))
      builder.quad(wall(p, -e, -0.5), wall(pi, -h, -1), wall(qi, -h, -1), wall(q, -e, -0.5))
    }
  }
}

/** A box whose edges are cut off by the bevel. */
function addBox({ builder, put }: Placed, { size, bevelM }: NonNullable<Solid['box']>): void {
  const half = [size[0] / 2, size[1] / 2, size[2] / 2] as const
  const bevel = Math.min(bevelM, half[0], half[1], half[2])
  const inner = half.map((v) => v - bevel)
  // Corner points: three for each corner, one on each face, with a normal leaning outwards so that the bevel reads as round.
  const point = (signs: readonly number[], axis: number): number => {
    const p = signs.map((s, a) => s * (a === axis ? half[a] ?? 0 : inner[a] ?? 0))
    const n = signs.map((s, a) => (a === axis ? s : s * 0.18))
    return put([p[0] ?? 0, p[1] ?? 0, p[2] ?? 0], normalize([n[0] ?? 0, n[1] ?? 0, n[2] ?? 0]))
  }
  const ids = new Map<string, number>()
  const at = (signs: readonly number[], axis: number): number => {
    const key = `${signs.join()}/${axis}`
    const known = ids.get(key) ?? point(signs, axis)
    ids.set(key, known)
    return known
  }
  const facing = (a: number, b: number, c: number, d: number, turnedOver: boolean) => (turnedOver ? builder.quad(d, c, b, a) : builder.quad(a, b, c, d))
  for (let axis = 0; axis < 3; axis++) for (const s of [1, -1]) {
    const signs = (u: number, v: number): number[] => { const r = [0, 0, 0]; r[axis] = s; r[(axis + 1) % 3] = u; r[(axis + 2) % 3] = v; return r }
    facing(at(signs(-1, -1), axis), at(signs(1, -1), axis), at(signs(1, 1), axis), at(signs(-1, 1), axis), s < 0)
    // The edges that this face shares with the next axis' faces.
    for (const u of [1, -1]) {
      const next = (axis + 1) % 3
      facing(at(signs(u, -1), axis), at(signs(u, -1), next), at(signs(u, 1), next), at(signs(u, 1), axis), s * u < 0)
    }
  }
  for (const x of [1, -1]) for (const y of [1, -1]) for (const z of [1, -1]) {
    const [a, b, c] = [at([x, y, z], 0), at([x, y, z], 1), at([x, y, z], 2)]
    if (x * y * z > 0) builder.triangle(a, b, c)
    else builder.triangle(a, c, b)
  }
}

/** A ring about the y axis; `arcDeg` leaves a gap. */
function addTorus({ builder, segments, tubeSegments, put }: Placed, { radiusM, tubeM, arcDeg = 360 }: NonNullable<Solid['torus']>): void {
  const sides = Math.max(segments > 8 ? 6 : 4, Math.round(tubeSegments / 2))
  const steps = Math.max(4, Math.round((segments * arcDeg) / 270))
  let last: number[] | undefined
  for (let i = 0; i <= steps; i++) {
    const a = radians(arcDeg) * (i / steps)
    const ring = Array.from({ length: sides }, (_, s) => {
      const b = (s / sides) * tau
      const r = radiusM + tubeM * cos(b)
      return put([r * cos(a), tubeM * sin(b), r * sin(a)], [cos(b) * cos(a), sin(b), cos(b) * sin(a)])
    })
    if (last !== undefined) builder.strip(ring, last, true)
    last = ring
  }
}

function addSphere({ builder, segments, put }: Placed, { radiusM, squash = [1, 1, 1] }: NonNullable<Solid['sphere']>): void {
  const rows = Math.max(4, Math.round(segments / 2))
  let last: number[] | undefined
  for (let i = 0; i <= rows; i++) {
    const a = (i / rows) * (tau / 2)
    const ring = Array.from({ length: segments }, (_, s) => {
      const b = (s / segments) * tau
      const n: Vector = [sin(a) * cos(b), -cos(a), sin(a) * sin(b)]
      return put([n[0] * radiusM * squash[0], n[1] * radiusM * squash[1], n[2] * radiusM * squash[2]], normalize([n[0] / squash[0], n[1] / squash[1], n[2] / squash[2]]))
    })
    if (last !== undefined) builder.strip(last, ring, true)
    last = ring
  }
}
