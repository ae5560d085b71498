import { add, addScaled, cos, cross, normalize, pi, rotate, scale, sin, subtract, tau, turn } from '../platform/index.ts'
import type { Vector } from '../platform/index.ts'
import type { Surface } from '../catalog/index.ts'
import type { MeshBuilder, Weights } from './mesh-builder.ts'
import type { Rgb } from './palette.ts'

/** One ring of a cap: angle from its axis in radians, colour, roughness, distance from the centre in radii. */
export interface CapRow { angle: number; rgb: Rgb; roughness: number; surface: Surface; bulge?: number }

interface Cap { center: Vector; radiusM: number; axis: Vector; rows: readonly CapRow[]; segments: number; weights: Weights; squash?: Vector; tilt?: { axis: Vector; angle: number } }

/** A part of a sphere about an axis, row by row: eyeballs, lids, highlights. `tilt` turns it about its centre afterwards. */
export function addCap(builder: MeshBuilder, cap: Cap): void {
  const side = Math.abs(cap.axis[1]) > 0.9 ? ([0, 0, 1] as const) : ([0, 1, 0] as const)
  const x = normalize(cross(side, cap.axis))
  const y = cross(cap.axis, x)
  let last: number[] | undefined
  for (const row of cap.rows) {
    const ring: number[] = []
    // The pole is one point, written once for each segment so that rows match.
    for (let i = 0; i < cap.segments; i++) {
      const theta = (i / cap.segments) * tau
      const outward = addScaled(addScaled(scale(cap.axis, cos(row.angle)), x, sin(row.angle) * cos(theta)), y, sin(row.angle) * sin(theta))
      const n = cap.tilt === undefined ? outward : rotate(turn(cap.tilt.axis, cap.tilt.angle), outward)
      const s = cap.squash ?? [1, 1, 1]
      const r = cap.radiusM * (row.bulge ?? 1)
      ring.push(builder.vertex({
        x: cap.center[0] + n[0] * r * s[0], y: cap.center[1] + n[1] * r * s[1], z: cap.center[2] + n[2] * r * s[2],
        nx: n[0], ny: n[1], nz: n[2], rgb: row.rgb, surface: row.surface, roughness: row.roughness, weights: cap.weights,
      }))
    }
    if (last !== undefined) builder.strip(last, ring, true)
    last = ring
  }
}

/** One station of a tube. */
export interface Station { at: Vector; radiusM: number; rgb: Rgb; weights: Weights }

/** A smooth tube through the stations, closed by rounded ends: brows, lips, whiskers. */
export function addTube(builder: MeshBuilder, stations: readonly Station[], shape: { sides: number; surface: Surface; flat?: number }): void {
  let last: number[] | undefined
  let frame: Vector = [0, 0, 1]
  stations.forEach((station, i) => {
    const ahead = stations[Math.min(i + 1, stations.length - 1)] ?? station
    const behind = stations[Math.max(i - 1, 0)] ?? station
    const along = normalize(subtract(ahead.at, behind.at), [1, 0, 0])
    const x = normalize(cross(along, Math.abs(along[2]) > 0.95 ? [0, 1, 0] : frame))
    const y = cross(x, along)
    frame = y
    const ring: number[] = []
    for (let s = 0; s < shape.sides; s++) {
      const theta = (s / shape.sides) * tau
      const n = normalize(add(scale(x, cos(theta)), scale(y, sin(theta) / (shape.flat ?? 1))))
      const p = addScaled(addScaled(station.at, x, cos(theta) * station.radiusM), y, sin(theta) * station.radiusM * (shape.flat ?? 1))
      ring.push(builder.vertex({ x: p[0], y: p[1], z: p[2], nx: n[0], ny: n[1], nz: n[2], rgb: station.rgb, surface: shape.surface, weights: station.weights }))
    }
    if (last !== undefined) builder.strip(last, ring, true)
    last = ring
  })
}

/** A point of a Catmull–Rom curve through the points, t from 0 to 1. */
export function curvePoint(points: readonly Vector[], t: number): Vector {
  const n = points.length - 1
  const u = Math.min(Math.max(t, 0), 1) * n
  const i = Math.min(Math.floor(u), n - 1)
  const f = u - i
  const at = (k: number): Vector => points[Math.min(Math.max(k, 0), n)] ?? [0, 0, 0]
  const [p, q, r, s] = [at(i - 1), at(i), at(i + 1), at(i + 2)]
  const mixAxis = (a: 0 | 1 | 2) => 0.5 * (2 * q[a] + (r[a] - p[a]) * f + (2 * p[a] - 5 * q[a] + 4 * r[a] - s[a]) * f * f + (3 * q[a] - p[a] - 3 * r[a] + s[a]) * f * f * f)
  return [mixAxis(0), mixAxis(1), mixAxis(2)]
}

/** Swells in the middle and tapers to `end` at both ends. */
export const taper = (t: number, end: number): number => end + (1 - end) * sin(pi * Math.min(Math.max(t, 0.04), 0.96))
