import { atan2, cos, degrees, radians, sin, tau } from '../../platform/index.ts'
import { solid } from '../thing.ts'
import type { Recipe, Solid, Surface, Vec3 } from '../recipes.ts'

export type Pair = readonly [number, number]

/** A smooth line through points (Catmull and Rom's spline), for the profile of a pear or a bottle; `steps` pieces between two points. */
export function curve(points: readonly Pair[], steps = 4): Pair[] {
  const at = (i: number): Pair => points[Math.max(0, Math.min(points.length - 1, i))] ?? [0, 0]
  const blend = (a: number, b: number, c: number, d: number, t: number) => 0.5 * (2 * b + (c - a) * t + (2 * a - 5 * b + 4 * c - d) * t * t + (3 * b - a - 3 * c + d) * t * t * t)
  const pieces = points.slice(0, -1).flatMap((_, i) => Array.from({ length: steps }, (_, s): Pair => {
    const [p, q, r, u] = [at(i - 1), at(i), at(i + 1), at(i + 2)], t = s / steps
    return [Math.max(0, blend(p[0], q[0], r[0], u[0], t)), blend(p[1], q[1], r[1], u[1], t)]
  }))
  return [...pieces, at(points.length - 1)]
}

/** Points along an ellipse, counter-clockwise when `toDeg` is the larger. */
export function arc([cx, cy]: Pair, [rx, ry]: Pair, [fromDeg, toDeg]: Pair, count: number): Pair[] {
  return Array.from({ length: count }, (_, i) => {
    const a = radians(fromDeg + ((toDeg - fromDeg) * i) / (count - 1))
    return [cx + rx * cos(a), cy + ry * sin(a)] as const
  })
}

/** The same thing several times around the y axis. */
export function around<T>(count: number, make: (angle: number, i: number) => readonly T[]): T[] {
  return Array.from({ length: count }, (_, i) => make((i / count) * tau, i)).flat()
}

const turning = (turn: Vec3 | undefined): { turn?: Vec3 } => (turn === undefined ? {} : { turn })

/** Something turned on a lathe: [radius, height] pairs from the bottom up. */
export const turned = (color: string, surface: Surface, lathe: readonly Pair[], at: Vec3 = [0, 0, 0], turn?: Vec3): Solid => solid(color, surface, at, { lathe, ...turning(turn) })

/** A box with softened edges. */
export const block = (color: string, surface: Surface, at: Vec3, size: Vec3, turn?: Vec3, bevelM = 0.16 * Math.min(...size)): Solid => solid(color, surface, at, { box: { size, bevelM }, ...turning(turn) })

export const ball = (color: string, surface: Surface, at: Vec3, radiusM: number, squash?: Vec3, turn?: Vec3): Solid => solid(color, surface, at, { sphere: { radiusM, ...(squash === undefined ? {} : { squash }) }, ...turning(turn) })

/** A small rounded lump: far cheaper than a ball, for crumbs and berries that nobody counts the corners of. */
export const pebble = (color: string, surface: Surface, at: Vec3, radiusM: number, squash: Vec3 = [1, 1, 1], turn?: Vec3): Solid => block(color, surface, at, [radiusM * 2 * squash[0], radiusM * 2 * squash[1], radiusM * 2 * squash[2]], turn, radiusM * 0.62 * Math.min(...squash))

/** A ring lying flat, or an arc of one. */
export const ring = (color: string, surface: Surface, at: Vec3, [radiusM, tubeM]: Pair, turn?: Vec3, arcDeg = 360): Solid => solid(color, surface, at, { torus: { radiusM, tubeM, arcDeg }, ...turning(turn) })

/** A flat disc. */
export const disc = (color: string, surface: Surface, at: Vec3, radiusM: number, thickM: number, turn?: Vec3): Solid => turned(color, surface, [[0, 0], [radiusM * 0.97, 0], [radiusM, thickM * 0.25], [radiusM, thickM * 0.75], [radiusM * 0.97, thickM], [0, thickM]], at, turn)

/** A skin stretched over a frame, that sags and rings: bands from the middle out, a bone each, which hide their steps behind skirts. */
export function membrane(color: string, surface: Surface, at: Vec3, { radiusM, bandCount, skirtM }: { radiusM: number; bandCount: number; skirtM: number }): { solids: Solid[]; bones: Recipe['bones'] } {
  const bands = Array.from({ length: bandCount }, (_, i) => [`band${i}`, (radiusM * (i + 1)) / bandCount, (radiusM * i) / bandCount] as const)
  return {
    solids: bands.map(([band, outM, inM]): Solid => ({ ...turned(color, surface, [[outM, -skirtM], [outM, 0], [inM, 0], ...(inM > 0 ? [[inM, -skirtM] as const] : [])], at), on: band })),
    bones: Object.fromEntries(bands.map(([band]) => [band, ['root', ...at] as const])),
  }
}

/** An outline standing upright, as thick as `depthM` along z; `turn` [-90, 0, 0] lays it flat. */
export const slab = (color: string, surface: Surface, at: Vec3, outline: readonly Pair[], depthM: number, turn?: Vec3, bevelM = 0.15 * depthM): Solid => solid(color, surface, at, { extrude: { outline, depthM, bevelM }, ...turning(turn) })

/** A straight rod, or a cone when the second radius differs. */
export function rod(color: string, surface: Surface, from: Vec3, to: Vec3, radiusM: number, endM: number = radiusM): Solid {
  const [x, y, z] = [to[0] - from[0], to[1] - from[1], to[2] - from[2]]
  const flat = Math.sqrt(x * x + z * z), long = Math.sqrt(flat * flat + y * y)
  const tip: readonly Pair[] = endM > 0 ? [[endM, long], [0, long]] : [[0, long]]
  return turned(color, surface, [[0, 0], [radiusM, 0], ...tip], from, [degrees(atan2(flat, y)), degrees(atan2(x, z)), 0])
}

/** A rounded leaf that grows from a point: yaw about y (0 = to the front), elevation above the horizon. */
export function leaf(color: string, from: Vec3, [yawDeg, elevationDeg]: Pair, [longM, wideM]: Pair, rollDeg = 0): Solid {
  const yaw = radians(yawDeg), e = radians(elevationDeg), h = longM / 2
  return ball(color, 'leaf', [from[0] + sin(yaw) * cos(e) * h, from[1] + sin(e) * h, from[2] + cos(yaw) * cos(e) * h], h, [wideM / longM, 0.1, 1], [-elevationDeg, yawDeg, rollDeg])
}

/** A pointed blade of a leaf that grows from a point; cheaper and sharper than `leaf`. */
export const blade = (color: string, from: Vec3, [yawDeg, elevationDeg]: Pair, [longM, wideM]: Pair, surface: Surface = 'leaf'): Solid =>
  slab(color, surface, from, [[-wideM * 0.3, 0], [wideM * 0.3, 0], [wideM * 0.5, longM * 0.35], [wideM * 0.32, longM * 0.7], [0, longM], [-wideM * 0.32, longM * 0.7], [-wideM * 0.5, longM * 0.35]], wideM * 0.14, [90 - elevationDeg, yawDeg, 0])

/** Numbers from 0 to 1 that look thrown, the same every time: where sprinkles and seeds lie. */
export function scattered(count: number, salt = 0): number[] {
  return Array.from({ length: count }, (_, i) => { const v = (i + 1 + salt * 17) * 0.61803398875 + (i * i + salt) * 0.137; return v - Math.floor(v) })
}
