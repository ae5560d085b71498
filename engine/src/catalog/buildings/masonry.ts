import { atan2, cos, degrees, radians, sin, tau } from '../../platform/index.ts'
import { solid } from '../thing.ts'
import type { Solid, Surface, Vec3 } from '../recipes.ts'

export type Pair = readonly [number, number]
type Turned = { turn?: Vec3; surface?: Surface }

const surfaced = (surface: Surface | undefined): Surface => surface ?? 'stone'
const turning = (turn: Vec3 | undefined): { turn?: Vec3 } => (turn === undefined ? {} : { turn })

/** A block that stands on a height: `at` is the middle of its foot, `size` its width, height and depth. */
export const wall = (color: string, [x, y, z]: Vec3, size: Vec3, { turn, surface }: Turned = {}): Solid =>
  solid(color, surfaced(surface), [x, y + size[1] / 2, z], { box: { size, bevelM: 0.07 * Math.min(...size) }, ...turning(turn) })

/** Something turned, [radius, height] pairs from the foot up; with `sides` it has flat sides, with `widen` it is an oval. */
export const shaft = (color: string, at: Vec3, lathe: readonly Pair[], { turn, surface, sides, widen }: Turned & { sides?: number; widen?: number } = {}): Solid =>
  solid(color, surfaced(surface), at, { lathe, ...(sides === undefined ? {} : { sides }), ...(widen === undefined ? {} : { widen }), ...turning(turn) })

/** A pointed roof over a square (4 sides), an octagon or a round tower. */
export const spire = (color: string, at: Vec3, [radiusM, heightM]: Pair, sides?: number, surface: Surface = 'wood'): Solid => shaft(color, at, [[0, 0], [radiusM, 0], [0, heightM]], { surface, ...(sides === undefined ? {} : { sides }) })

/** An upright outline with a depth; `at` is the middle of the depth. */
export const plate = (color: string, at: Vec3, outline: readonly Pair[], depthM: number, { turn, surface }: Turned = {}): Solid =>
  solid(color, surfaced(surface), at, { extrude: { outline, depthM, bevelM: 0.12 * depthM }, ...turning(turn) })

/** The triangle of wall under a gabled roof; its ridge runs along z. */
export const gable = (color: string, at: Vec3, [w, h, d]: Vec3, surface?: Surface): Solid => plate(color, at, [[-w / 2, -0.02 * h], [w / 2, -0.02 * h], [0, h]], d, surface === undefined ? {} : { surface })

/** The two slopes of a gabled roof: `at` is the middle of the eaves' height; it hangs over by `overM`. */
export function gabledRoof(color: string, [x, y, z]: Vec3, [w, h, d]: Vec3, [overM, thickM]: Pair, surface: Surface = 'wood'): Solid[] {
  const slope = atan2(h, w / 2), long = Math.sqrt(h * h + (w * w) / 4) + overM
  return [-1, 1].map((s) => solid(color, surface, [x + s * ((w / 2) - (long / 2 - overM) * cos(slope) + 0.5 * thickM * sin(slope)), y + (long / 2 - overM) * sin(slope) + 0.5 * thickM * cos(slope), z], { box: { size: [long, thickM, d + 2 * overM], bevelM: thickM * 0.25 }, turn: [0, 0, -s * degrees(slope)] }))
}

/** Solids turned together about the y axis: what was made for the front comes to another side. */
export function yawed(list: readonly Solid[], yawDeg: number, [cx, , cz]: Vec3 = [0, 0, 0]): Solid[] {
  const a = radians(yawDeg), c = cos(a), s = sin(a)
  return list.map((it) => {
    const x = it.at[0] - cx, z = it.at[2] - cz, turn = it.turn ?? [0, 0, 0]
    return { ...it, at: [cx + x * c + z * s, it.at[1], cz - x * s + z * c], turn: [turn[0], turn[1] + yawDeg, turn[2]] }
  })
}

/** Solids moved together. */
export const moved = (list: readonly Solid[], [x, y, z]: Vec3): Solid[] => list.map((it) => ({ ...it, at: [it.at[0] + x, it.at[1] + y, it.at[2] + z] }))

/** The same on all four sides. */
export const onFourSides = (list: readonly Solid[], about: Vec3 = [0, 0, 0]): Solid[] => [0, 90, 180, 270].flatMap((yaw) => yawed(list, yaw, about))

/** The same several times about the y axis. */
export const ringOf = (count: number, list: readonly Solid[], fromDeg = 0): Solid[] => Array.from({ length: count }, (_, i) => yawed(list, fromDeg + (i * 360) / count)).flat()

/** Evenly spaced numbers about 0. */
export const spread = (count: number, stepM: number): number[] => Array.from({ length: count }, (_, i) => (i - (count - 1) / 2) * stepM)

/** An arched outline: `w` wide, its top at `h`, a half circle above. `pointed` makes it Gothic. */
export function archOutline(w: number, h: number, pointed = 0, count = 7): Pair[] {
  const r = w / 2, springs = h - r * (1 + pointed)
  return [[-r, 0], [r, 0], ...Array.from({ length: count }, (_, i): Pair => { const a = (i / (count - 1)) * tau * 0.5; return [r * cos(a), springs + r * (1 + pointed) * (pointed > 0 ? 1 - Math.abs(cos(a)) * (0.55 + 0.45 * Math.abs(cos(a))) : sin(a))] })]
}

/** A window to the front, `at` the middle of its sill: a frame, panes and their bars. `arched`: 0 for none, 1 round, 2 pointed. */
export function windowed([x, y, z]: Vec3, [w, h]: Pair, { frame = 'frame', glass = 'window', surface = 'light', arched = 0, bars = true, sill }: { frame?: string; glass?: string; surface?: Surface; arched?: 0 | 1 | 2; bars?: boolean; sill?: string } = {}): Solid[] {
  const t = Math.min(w, h) * 0.12, d = Math.min(w, h) * 0.2
  const shape = (ww: number, hh: number): Pair[] => (arched === 0 ? [[-ww / 2, 0], [ww / 2, 0], [ww / 2, hh], [-ww / 2, hh]] : archOutline(ww, hh, arched === 2 ? 0.5 : 0))
  return [
    plate(frame, [x, y, z], shape(w, h), d), plate(glass, [x, y + t, z + 0.12 * d], shape(w - 2 * t, h - 2 * t), d, { surface }),
    ...(bars ? [wall(frame, [x, y + t, z + 0.55 * d], [t * 0.45, (h - 2 * t) * (arched > 0 ? 0.9 : 1), 0.3 * d]), wall(frame, [x, y + h * 0.5, z + 0.55 * d], [w - 2 * t, t * 0.45, 0.3 * d])] : []),
    ...(sill === undefined ? [] : [wall(sill, [x, y - t, z + 0.2 * d], [w * 1.18, t, d * 1.6])]),
  ]
}

/** A slender straight piece between two points, square in section: steelwork, a rope, a pole. */
export function strut(color: string, from: Vec3, to: Vec3, halfM: number, endM: number = halfM, surface: Surface = 'metal'): Solid {
  const [x, y, z] = [to[0] - from[0], to[1] - from[1], to[2] - from[2]]
  const flat = Math.sqrt(x * x + z * z), long = Math.sqrt(flat * flat + y * y)
  return solid(color, surface, from, { lathe: [[halfM, 0], [endM, long]], sides: 4, turn: [degrees(atan2(flat, y)), degrees(atan2(x, z)), 0] })
}

/** Teeth along the top of a wall that runs along x. */
export const teeth = (color: string, [x, y, z]: Vec3, lengthM: number, [w, h, d]: Vec3): Solid[] => {
  const count = Math.max(2, Math.round(lengthM / (w * 1.9)))
  return spread(count, (lengthM - w) / (count - 1)).map((u) => wall(color, [x + u, y, z], [w, h, d]))
}

/** Teeth around the top of a round tower. */
export const roundTeeth = (color: string, [x, y, z]: Vec3, radiusM: number, count: number, [w, h, d]: Vec3): Solid[] =>
  moved(ringOf(count, [wall(color, [0, 0, radiusM - d / 2], [w, h, d])]), [x, y, z])

/** A column with a foot and a head. */
export const column = (color: string, at: Vec3, [radiusM, heightM]: Pair, sides?: number): Solid =>
  shaft(color, at, [[radiusM * 1.3, 0], [radiusM * 1.3, radiusM * 0.4], [radiusM, radiusM * 0.5], [radiusM * 0.84, heightM - radiusM * 0.9], [radiusM * 1.35, heightM - radiusM * 0.45], [radiusM * 1.35, heightM]], sides === undefined ? {} : { sides })

/** A wall with an arch that one can look through: piers left and right, and what is above the arch. */
export function archway(color: string, [x, y, z]: Vec3, [w, h, d]: Vec3, [openW, openH]: Pair, slices = 6): Solid[] {
  const r = openW / 2, springs = openH - r, pier = (w - openW) / 2
  const curve = (i: number): Pair => { const a = tau / 2 - (i / slices) * (tau / 2); return [r * cos(a), springs + r * sin(a)] }
  return [
    ...[-1, 1].map((s) => wall(color, [x + s * (w / 2 - pier / 2), y, z], [pier, h, d])),
    ...Array.from({ length: slices }, (_, i) => { const a = curve(i), b = curve(i + 1); return solid(color, 'stone', [x, y, z], { extrude: { outline: [a, b, [b[0], h], [a[0], h]], depthM: d } }) }),
  ]
}

/** A dome, as a share of a ball with a swell: 0 for half a ball, more for an onion. `pointM`: how far its tip is drawn up. */
export function dome(color: string, at: Vec3, radiusM: number, { swell = 0, pointM = 0, surface }: { swell?: number; pointM?: number; surface?: Surface } = {}): Solid {
  const low = -swell * 70
  const rows = Array.from({ length: 9 }, (_, i): Pair => { const a = radians(low + ((90 - low) * i) / 8), up = Math.max(0, sin(a)); return [radiusM * (1 + 0.12 * swell) * cos(a), radiusM * (sin(a) - sin(radians(low))) + pointM * up * up * up * up] })
  return shaft(color, at, rows, surface === undefined ? {} : { surface })
}

/** A gabled roof laid in overlapping courses of shingles or tiles, every other one in the colour's dark shade. */
export function shingledRoof([color, dark]: readonly [string, string], [x, y, z]: Vec3, [w, h, d]: Vec3, [overM, thickM]: Pair, courses = 6, surface: Surface = 'wood'): Solid[] {
  const slope = atan2(h, w / 2), long = Math.sqrt(h * h + (w * w) / 4) + overM, step = long / courses
  return [-1, 1].flatMap((s) => Array.from({ length: courses }, (_, i) => {
    const along = long - overM - step * (i + 0.5)
    return solid(i % 2 === 0 ? color : dark, surface, [x + s * (w / 2 - along * cos(slope) + thickM * 0.5 * sin(slope)), y + along * sin(slope) + thickM * 0.5 * cos(slope), z], { box: { size: [step * 1.35, thickM, d + 2 * overM], bevelM: thickM * 0.3 }, turn: [0, 0, -s * (degrees(slope) - 4)] })
  })).concat([solid(dark, surface, [x, y + h + thickM * 0.9, z], { box: { size: [thickM * 2.2, thickM * 0.9, d + 2.1 * overM], bevelM: thickM * 0.3 } })])
}

/** A door to the front with its frame and knob; `at` is the middle of its foot. */
export const doored = ([x, y, z]: Vec3, [w, h]: Pair, { frame = 'frame', door = 'door', knob = 'knob' }: { frame?: string; door?: string; knob?: string } = {}): Solid[] => [
  wall(frame, [x, y, z], [w * 1.22, h * 1.08, w * 0.14], { surface: 'wood' }), wall(door, [x, y, z + w * 0.05], [w, h, w * 0.14], { surface: 'wood' }),
  ...[0.3, 0.72].map((u) => wall(frame, [x, y + h * (u - 0.13), z + w * 0.13], [w * 0.6, h * 0.26, w * 0.02], { surface: 'wood' })),
  solid(knob, 'metal', [x + w * 0.36, y + h * 0.46, z + w * 0.16], { sphere: { radiusM: w * 0.055 } }),
]

/** Logs laid on one another, along x, with round ends. */
export const logWall = (color: string, [x, y, z]: Vec3, lengthM: number, count: number, radiusM: number): Solid[] =>
  Array.from({ length: count }, (_, i) => shaft(i % 2 === 0 ? color : `${color}Dark`, [x - lengthM / 2, y + radiusM * (1 + 1.8 * i), z], [[0, 0], [radiusM, 0], [radiusM, lengthM], [0, lengthM]], { turn: [0, 0, -90], surface: 'wood', sides: 8 }))

/** A dark arched opening on a wall's front; cheap, so that there can be a hundred. */
export const opening = (color: string, at: Vec3, [w, h]: Pair, depthM: number, { turn, surface, count = 5 }: Turned & { count?: number } = {}): Solid =>
  solid(color, surfaced(surface), at, { extrude: { outline: archOutline(w, h, 0, count), depthM }, ...turning(turn) })

/** A shrub or a flower head of few faces. */
export const tuft = (color: string, [x, y, z]: Vec3, radiusM: number, tall = 1, sides = 8): Solid =>
  shaft(color, [x, y, z], [[radiusM * 0.6, -0.75 * radiusM * tall], [radiusM, -0.1 * radiusM * tall], [radiusM * 0.72, 0.55 * radiusM * tall], [0, 0.85 * radiusM * tall]], { surface: 'leaf', sides, turn: [0, (x * 77 + z * 31) % 60, 0] })

/** A round plate that stands upright and faces the front. */
export const roundel = (color: string, at: Vec3, radiusM: number, depthM: number, surface: Surface = 'stone'): Solid => shaft(color, at, [[0, 0], [radiusM, 0], [radiusM, depthM], [0, depthM]], { turn: [90, 0, 0], surface })
