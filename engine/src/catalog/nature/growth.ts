import { atan2, cos, degrees, radians, sin, tau } from '../../platform/index.ts'
import { parts, solid, thing } from '../thing.ts'
import type { Thing } from '../thing.ts'
import type { Part, PartGroup, Recipe, Solid, Surface, Vec3 } from '../recipes.ts'

export type Loose = Omit<Part, 'on'>
export type Pair = readonly [number, number]

/** Sawn off at the ground. */
export const grounded = (part: Loose): Loose => ({ ...part, cut: [[0, 0, 0], [0, -1, 0]] })

/** Numbers from 0 to 1 that look thrown, the same every time. */
export const thrown = (i: number, salt = 0): number => { const h = Math.imul((i + 1) ^ Math.imul(salt + 11, 0x9e3779b1), 0x85ebca6b), k = Math.imul(h ^ (h >>> 13), 0xc2b2ae35); return ((k ^ (k >>> 16)) >>> 0) / 4294967296 }

/** Directions spread evenly over a ball: the golden spiral. */
export function overBall(count: number, turn = 0): Vec3[] {
  return Array.from({ length: count }, (_, i) => { const y = 1 - (2 * (i + 0.5)) / count, flat = Math.sqrt(1 - y * y), a = i * 2.399963 + turn; return [flat * sin(a), y, flat * cos(a)] as const })
}

/** A thin straight or tapering stalk with flat sides. */
export function stalk(color: string, from: Vec3, to: Vec3, radiusM: number, endM: number = radiusM, surface: Surface = 'leaf', sides = 6): Solid {
  const [x, y, z] = [to[0] - from[0], to[1] - from[1], to[2] - from[2]]
  const flat = Math.sqrt(x * x + z * z), long = Math.sqrt(flat * flat + y * y)
  return solid(color, surface, from, { lathe: [[radiusM, 0], [endM, long]], sides, turn: [degrees(atan2(flat, y)), degrees(atan2(x, z)), 0] })
}

/** A stalk through several points. */
export const bent = (color: string, points: readonly Vec3[], [fromM, toM]: Pair, surface: Surface = 'leaf', sides = 6): Solid[] =>
  points.slice(0, -1).map((a, i) => { const b = points[i + 1] ?? a, n = points.length - 1, r = (j: number) => fromM + ((toM - fromM) * j) / n; return stalk(color, a, b, r(i), r(i + 1), surface, sides) })

/** A flat leaf or petal that grows from a point: yaw about y (0 = to the front), elevation above the horizon. `shape` 0 is a lance, 1 a round petal. */
export function frond(color: string, from: Vec3, [yawDeg, elevationDeg]: Pair, [longM, wideM]: Pair, { shape = 0.3, surface = 'leaf', thickM = wideM * 0.1 }: { shape?: number; surface?: Surface; thickM?: number } = {}): Solid {
  const w = wideM / 2, tip = 0.5 + 0.3 * shape
  return solid(color, surface, from, { extrude: { outline: [[-w * 0.22, 0], [w * 0.22, 0], [w * 0.9, longM * (0.25 + 0.2 * shape)], [w, longM * (0.42 + 0.2 * shape)], [w * tip, longM * 0.86], [0, longM], [-w * tip, longM * 0.86], [-w, longM * (0.42 + 0.2 * shape)], [-w * 0.9, longM * (0.25 + 0.2 * shape)]], depthM: thickM }, turn: [90 - elevationDeg, yawDeg, 0] })
}

/** A leaflet of four corners: for a hundred at a time. */
export const kite = (color: string, from: Vec3, [yawDeg, elevationDeg]: Pair, [longM, wideM]: Pair, surface: Surface = 'leaf'): Solid =>
  solid(color, surface, from, { extrude: { outline: [[0, 0], [wideM / 2, longM * 0.45], [0, longM], [-wideM / 2, longM * 0.45]], depthM: wideM * 0.09 }, turn: [90 - elevationDeg, yawDeg, 0] })

/** A petal of a flower that faces the front; `deg` turns it about the flower's middle. */
export const ray = (color: string, [x, y, z]: Vec3, deg: number, [inner, longM, wideM]: Vec3, round = 0.5): Solid => {
  const a = radians(deg), w = wideM / 2
  return solid(color, 'leaf', [x + inner * -sin(a), y + inner * cos(a), z], { extrude: { outline: [[-w * 0.4, 0], [w * 0.4, 0], [w, longM * 0.5], [w * 0.8 * round, longM * 0.92], [0, longM], [-w * 0.8 * round, longM * 0.92], [-w, longM * 0.5]], depthM: wideM * 0.14 }, turn: [0, 0, deg] })
}

/** A crown of foliage: ellipsoids given as [x, y, z, rx, ry, rz], each with tufts over it in three shades. */
export function crown(masses: readonly (readonly [number, number, number, number, number, number])[], { tuftM, tufts = 12, k = tuftM * 0.22 }: { tuftM: number; tufts?: number; k?: number }, name = 'main'): PartGroup {
  const list = masses.flatMap(([x, y, z, rx, ry, rz], m): Loose[] => [
    { at: [x, y, z], r: [rx, ry, rz], color: `${name}Dark` },
    ...overBall(tufts, m * 1.3).filter(([, dy]) => dy > -0.75).map(([dx, dy, dz], i): Loose => { const r = tuftM * (0.75 + 0.5 * thrown(i, m)); return { at: [x + dx * rx * 0.92, y + dy * ry * 0.92, z + dz * rz * 0.92], r: [r, r * 0.82, r], ...(dy > 0.25 && i % 2 === 0 ? { color: `${name}Light` } : dy < -0.2 ? { color: `${name}Dark` } : { color: name }) } }),
  ])
  return parts(name, 'leaf', k, list)
}

/** Single leaves that stick out of a crown and break its outline. */
export function strayLeaves(masses: readonly (readonly [number, number, number, number, number, number])[], [longM, wideM]: Pair, count: number, reach = 1.12, name = 'main', surface: Surface = 'leaf'): Solid[] {
  return masses.flatMap(([x, y, z, rx, ry, rz], m) => overBall(count, m * 0.7 + 0.4).map(([dx, dy, dz], i) => {
    const yaw = degrees(atan2(dx, dz)) + (thrown(i, m) - 0.5) * 90, up = (thrown(i, m + 3) - 0.45) * 110
    return solid(thrown(i, m + 5) < 0.4 ? `${name}Light` : thrown(i, m + 5) < 0.7 ? name : `${name}Dark`, surface, [x + dx * rx * reach, y + dy * ry * reach, z + dz * rz * reach], { extrude: { outline: [[0, -longM * 0.5], [wideM * 0.5, 0], [0, longM * 0.5], [-wideM * 0.5, 0]], depthM: wideM * 0.08 }, turn: [up, yaw, 60 * (thrown(i, m + 9) - 0.5)] })
  }))
}

/** Roots that spread from the foot of a trunk. */
export const roots = (radiusM: number, count = 5): Loose[] => Array.from({ length: count }, (_, i) => { const a = (i / count) * tau + 0.4; return grounded({ from: [radiusM * 0.4 * sin(a), radiusM * 0.9, radiusM * 0.4 * cos(a)], to: [radiusM * 2 * sin(a), 0, radiusM * 2 * cos(a)], r: [radiusM * 0.5, radiusM * 0.25] }) })

/** A recipe of something that grows. */
export const plant = (it: Omit<Thing, 'kind'>): Recipe => thing({ ...it, kind: 'plant' })

/** A cut flower or a small plant, which a hand can hold by its stem. */
export const flower = (it: Omit<Thing, 'kind' | 'sockets' | 'affordances'> & { gripM?: number }): Recipe => { const { gripM = it.heightM * 0.25, ...rest } = it; return thing({ ...rest, kind: 'plant', root: [0, 0.02, 0], sockets: { handle: { at: [0, gripM, 0], up: [0, 1, 0] } }, affordances: ['hold'] }) }
