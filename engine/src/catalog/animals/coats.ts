import { atan2, cos, degrees, sin, tau } from '../../platform/index.ts'
import type { Part, PartGroup, Point, Solid, Vec3 } from '../recipes.ts'
import type { Ears, Places } from './mammal.ts'
import type { Profile } from './quadruped.ts'

const along = (a: Profile, b: Profile, t: number): Profile => [a[0] + (b[0] - a[0]) * t, a[1] + (b[1] - a[1]) * t]
/** A number from 0 to 1 that looks thrown by dice: the fractional part of a multiple of the golden ratio. */
const scatter = (i: number, of = 0.618034): number => { const v = (i + 0.5) * of; return v - Math.floor(v) }

/** Ears that stand up to a point. `tall` and `out` in radii of the skull. */
export const pointed = (tall: number, wide = 0.42, out = 0.95, more: Partial<Ears> = {}): Ears => ({ root: [0.6, 0.5, -0.15], middle: [0.6 + (out - 0.6) * 0.6, 0.5 + tall * 0.55, -0.2], tip: [out, 0.5 + tall, -0.15], r: [wide, wide * 0.72, wide * 0.2], flat: 0.5, inner: true, ...more })
/** Ears like half discs. */
export const rounded = (size: number, more: Partial<Ears> = {}): Ears => ({ root: [0.66, 0.6, -0.1], middle: [0.66 + size * 0.55, 0.6 + size * 0.75, -0.1], tip: [0.66 + size * 0.62, 0.6 + size * 0.9, -0.1], r: [size, size, size * 0.8], flat: 0.42, inner: true, ...more })
/** Ears that hang beside the cheeks. */
export const hanging = (long: number, wide = 0.38, more: Partial<Ears> = {}): Ears => ({ root: [0.78, 0.52, -0.1], middle: [1.08, 0.52 - long * 0.4, -0.02], tip: [1.06, 0.52 - long, 0.04], r: [wide * 0.75, wide, wide * 0.8], flat: 0.42, inner: false, turn: [0, 65, 0], ...more })
/** Ears that stand out sideways like leaves. */
export const leaves = (long: number, droop = 0.1, wide = 0.36, more: Partial<Ears> = {}): Ears => ({ root: [0.8, 0.35, -0.3], middle: [0.8 + long * 0.5, 0.4 - droop * 0.3, -0.34], tip: [0.8 + long, 0.35 - droop, -0.3], r: [wide * 0.7, wide, wide * 0.3], flat: 0.5, inner: true, ...more })

/** Bands across the back that run down the flanks and end in points. */
export function stripes(at: Places, count: number, { color = 'mainDark', from = 0.0, to = 1, wide = 0.022, low = 0.55 }: { color?: string; from?: number; to?: number; wide?: number; low?: number } = {}): Part[] {
  return Array.from({ length: count }, (_, i): Part => {
    const t = from + (to - from) * (count === 1 ? 0.5 : i / (count - 1))
    const [y, z] = along(at.hips, at.chest, t)
    const depth = i % 2 === 0 ? low : low + 0.12
    return { on: t < 0.3 ? 'hips' : t > 0.75 ? 'chest' : 'spine', from: [0, y + at.m * 0.4, z], to: [0, at.m * depth, z + at.m * 0.02], r: [wide * at.m, wide * 0.35 * at.m], squash: [14, 1, 1], paint: true, color }
  })
}

/** Rings about the legs between two heights (units of the body). */
export function legRings(at: Places, count: number, { color = 'mainDark', low = 0.2, high = 0.6, thick = 0.014 }: { color?: string; low?: number; high?: number; thick?: number } = {}): Part[] {
  return (['ffore*', 'shin*'] as const).flatMap((on, end) => Array.from({ length: count }, (_, i): Part => {
    const y = low + (high - low) * (count === 1 ? 0 : i / (count - 1))
    const z = end === 0 ? at.chest[1] + 0.05 * at.m : at.hips[1]
    return { on, at: ['*', at.legX, y * at.m, z], r: [0.16 * at.m, thick * at.m, 0.3 * at.m], paint: true, color }
  }))
}

/** A band across a limb, square to the line from one place to another; `half` its half width and `wide` its radius in units of the body. */
export function band(at: Places, on: string, { from: [ay, az], to: [by, bz], share, half, wide, color = 'mainDark' }: { from: Profile; to: Profile; share: number; half: number; wide: number; color?: string }): Part {
  const y = ay + (by - ay) * share, z = az + (bz - az) * share
  const long = Math.max(1e-6, Math.sqrt((by - ay) * (by - ay) + (bz - az) * (bz - az)))
  const dy = (by - ay) / long, dz = (bz - az) / long, h = half * at.m, r = wide * at.m
  return { on, at: [0, y, z], r: [r, r, r], cut: [[0, y + dy * h, z + dz * h], [0, dy, dz], [0, y - dy * h, z - dz * h], [0, -dy, -dz]], paint: true, color }
}

/** The line of a neck's crest from between the ears (0) to the withers (1): height and depth in metres. */
export function crestAt(at: Places, share: number): Profile {
  const poll = at.head(0, 0.9, -0.3)
  const withers = [at.m * 0.98, at.chest[1] - 0.04 * at.m] as const
  const [y0, z0] = at.neckFrom, [y1, z1] = at.neckTo
  const long = Math.max(1e-6, Math.sqrt((y1 - y0) * (y1 - y0) + (z1 - z0) * (z1 - z0))), r = (at.neckR[0] + at.neckR[1]) / 2
  // The curve passes over the middle of the neck's back.
  const over = [(y0 + y1) / 2 + (z1 - z0) / long * r, (z0 + z1) / 2 - (y1 - y0) / long * r] as const
  const bend = [2 * over[0] - (poll[1] + withers[0]) / 2, 2 * over[1] - (poll[2] + withers[1]) / 2] as const
  const t = share, u = 1 - t
  return [u * u * poll[1] + 2 * u * t * bend[0] + t * t * withers[0], u * u * poll[2] + 2 * u * t * bend[1] + t * t * withers[1]]
}

/** A mane that stands up like a brush. */
export const brush = (at: Places, high: number, color = 'mane'): PartGroup => ({
  color, surface: 'hair', k: 0.015 * at.m,
  parts: Array.from({ length: 14 }, (_, i): Part => {
    const share = i / 14
    const [y, z] = crestAt(at, share)
    return { on: share < 0.2 ? 'head' : share < 0.85 ? 'neck' : 'chest', from: [0, y - 0.03 * at.m, z + 0.02 * at.m], to: [0, y + high * at.m * (1 - share * 0.6), z - high * 0.5 * at.m], r: [0.03 * at.m, 0.017 * at.m] }
  }),
})

/** Rings about the tail. */
export function tailRings(at: Places, shares: readonly number[], thick = 0.03, color = 'mainDark'): Part[] {
  const joints = at.tail.length - 1
  return shares.map((share) => {
    const i = Math.min(Math.floor(share * joints), joints - 1)
    const from = at.tail[i] ?? at.hips
    return band(at, `tail${i + 1}`, { from, to: at.tail[i + 1] ?? from, share: share * joints - i, half: thick, wide: 0.24, color })
  })
}

/** The tail from one joint on in another colour. */
export function tailTip(at: Places, share: number, color: string, wide = 0.17): Part[] {
  const joints = at.tail.length - 1
  const i = Math.min(Math.floor(share * joints), joints - 1), t = share * joints - i
  const a = at.tail[i] ?? at.hips, b = at.tail[i + 1] ?? a
  const [y, z] = along(a, b, t), [dy, dz] = [b[0] - a[0], b[1] - a[1]]
  const long = Math.max(1e-6, Math.sqrt(dy * dy + dz * dz))
  const last = at.tail[joints] ?? b
  return [{ on: `tail${i + 1}`, from: [0, y, z], to: [0, last[0] + dy / long * 0.04 * at.m, last[1] + dz / long * 0.04 * at.m], r: [wide * at.m, wide * at.m], cut: [[0, y, z], [0, -dy / long, -dz / long]], paint: true, color }]
}

/** Spots scattered over the trunk; `size` in units of the body, `low` how far down the flanks from the spine, radians. A rosette has a lighter middle. */
export function spots(at: Places, count: number, { color = 'mainDark', size = 0.03, low = 2.1, rosette }: { color?: string; size?: number; low?: number; rosette?: string } = {}): Part[] {
  return Array.from({ length: count }, (_, i) => i).flatMap((i): Part[] => {
    const t = -0.22 + 1.44 * (i + 0.5) / count
    // From straight up (0) down either flank.
    const side = (scatter(i) * 2 - 1) * low
    const [y, z] = along(at.hips, at.chest, t)
    const dir: Vec3 = [sin(side), cos(side), 0]
    const reach = at.m * 0.5
    const s = size * at.m * (0.75 + 0.5 * scatter(i, 0.754878))
    const on = t < 0.3 ? 'hips' : t > 0.72 ? 'chest' : 'spine'
    const near = at.waistM * 0.55
    const ends = { from: [dir[0] * near, y + dir[1] * near, z] as Vec3, to: [dir[0] * reach, y + dir[1] * reach, z] as Vec3 }
    return [{ on, ...ends, r: [s, s], paint: true, color }, ...(rosette === undefined ? [] : [{ on, ...ends, r: [s * 0.5, s * 0.5], paint: true, color: rosette }])]
  })
}

/** Small spots on thighs and forelegs. */
export function legSpots(at: Places, size: number, color = 'mainDark'): Part[] {
  return ([['haunch*', at.hips[1], 0.62, 0.02], ['haunch*', at.hips[1], 0.5, 0.08], ['thigh*', at.hips[1], 0.46, -0.02], ['withers*', at.chest[1], 0.6, 0.02], ['farm*', at.chest[1], 0.5, 0.07], ['farm*', at.chest[1], 0.42, -0.01], ['ffore*', at.chest[1], 0.3, 0.05], ['shin*', at.hips[1], 0.32, 0.0]] as const)
    .map(([on, z, y, dz]): Part => ({ on, from: ['*', at.legX, y * at.m, z + dz * at.m], to: ['*', at.legX + 0.3 * at.m, y * at.m, z + dz * at.m], r: [size * at.m, size * at.m], paint: true, color }))
}

/** A painted patch on the head, in radii of the skull; both sides when `x` is not 0. */
export function patch(at: Places, place: Vec3, r: Vec3 | number, color: string, more: Partial<Part> = {}): Part {
  const size: Vec3 = typeof r === 'number' ? [r, r, r] : r
  return { on: 'head', at: place[0] === 0 ? at.head(...place) : at.headBoth(...place), r: size.map((v) => v * at.r), paint: true, color, ...more }
}

/** A painted patch on the body, in units of the body. */
export function marking(at: Places, on: string, place: Vec3, r: Vec3 | number, color: string, more: Partial<Part> = {}): Part {
  const size: Vec3 = typeof r === 'number' ? [r, r, r] : r
  return { on, at: place[0] === 0 ? at.body(...place) : at.bodyBoth(...place), r: size.map((v) => v * at.m), paint: true, color, ...more }
}

/** A lump on the head that adds substance, in radii of the skull. */
export function lump(at: Places, place: Vec3, r: Vec3 | number, more: Partial<Part> = {}): Part {
  const size: Vec3 = typeof r === 'number' ? [r, r, r] : r
  return { on: 'head', at: place[0] === 0 ? at.head(...place) : at.headBoth(...place), r: size.map((v) => v * at.r), ...more }
}

/** Legs and feet below a height in another colour. */
export function stockings(at: Places, high: number, color: string, ends: readonly ('front' | 'hind')[] = ['front', 'hind']): Part[] {
  return ends.map((end): Part => ({ on: end === 'front' ? 'ffore*' : 'shin*', at: ['*', at.legX, 0, end === 'front' ? at.chest[1] + 0.04 * at.m : at.hips[1] - 0.02 * at.m], box: [0.2 * at.m, high * at.m, 0.42 * at.m], r: [0.01 * at.m], paint: true, color }))
}

/** The lower half of the face, sharp against the upper: lips, cheeks and chin. */
export const paleFace = (at: Places, color = 'white', high = -0.12): Part[] => [patch(at, [0.5, high - 0.42, 0.5], [0.75, 0.42, 0.95], color, { turn: [0, 0, -12] }), patch(at, [0.78, high - 0.3, 0.1], [0.5, 0.4, 0.55], color)]

/** A horn, an antler's tine or a tusk: cones through points in radii of the skull, thick to thin, on both sides. */
export function horn(at: Places, points: readonly Vec3[], r: readonly [number, number], more: Partial<Part> = {}): Part[] {
  const last = points.length - 1
  const radius = (i: number): number => (r[0] + (r[1] - r[0]) * i / last) * at.r
  const place = (p: Vec3): Point => (p[0] === 0 ? at.head(...p) : at.headBoth(...p))
  return points.slice(0, -1).map((p, i): Part => ({ on: 'head', from: place(p), to: place(points[i + 1] ?? p), r: [radius(i), radius(i + 1)], k: radius(i) * 0.4, ...more }))
}

/** A group of horn. */
export const hornGroup = (parts: readonly Part[], color = 'horn'): PartGroup => ({ color, surface: 'plastic', k: 0.01, fine: true, parts })

/** Whiskers on both sides of the muzzle, in radii of the skull. */
export function whiskers(at: Places, place: Vec3, long = 1, color = 'whisker'): Solid[] {
  const [x, y, z] = at.head(...place)
  const m = long * at.r
  return [1, -1].flatMap((s) => [0, 1, 2].map((i): Solid => ({ on: 'head', color, surface: 'hair', at: [x * s, y - 0.1 * at.r * i, z], turn: [8, 12 * s, -s * (80 + 14 * i)], lathe: [[0, 0], [0.014 * m, 0.03 * m], [0.011 * m, 0.6 * m], [0, m]] })))
}

/** Wool or curls: clumps over a trunk, each a ball; `size` in units of the body. */
export function clumps(at: Places, { size, rows, around, from = -0.25, to = 1.2, low = 0.36, swell = 1 }: { size: number; rows: number; around: number; from?: number; to?: number; low?: number; swell?: number }): Part[] {
  return Array.from({ length: rows }, (_, row) => row).flatMap((row) => {
    const t = from + (to - from) * row / (rows - 1)
    const [y, z] = along(at.hips, at.chest, t)
    const bulge = Math.sqrt(Math.max(0.15, 1 - (t - 0.5) * (t - 0.5) * 1.4)) * at.waistM * 1.12 * swell
    return Array.from({ length: around }, (_, i): Part => {
      const angle = ((i + (row % 2) * 0.5) / around - 0.5) * tau * (1 - low) + (row % 2 === 0 ? tau * (1 - low) / around / 2 : 0)
      const s = size * at.m * (0.9 + 0.25 * scatter(row * around + i))
      return { on: t < 0.3 ? 'hips' : t > 0.72 ? 'chest' : 'spine', at: [sin(angle) * bulge, y + cos(angle) * bulge * 0.95, z], r: [s, s, s] }
    })
  })
}

/** Spines over the back: `reach` and `thick` in units of the body, leaning backwards. */
export function spines(at: Places, { rows, around, reach, thick, color, tip, from = -0.4, to = 1.1, lean = 0.7, spread = 0.62 }: { rows: number; around: number; reach: number; thick: number; color: string; tip?: string; from?: number; to?: number; lean?: number; spread?: number }): Solid[] {
  return Array.from({ length: rows }, (_, row) => row).flatMap((row) => {
    const t = from + (to - from) * row / (rows - 1)
    const [y, z] = along(at.hips, at.chest, t)
    const beyond = Math.max(0, -t, t - 1)
    const bulge = Math.sqrt(Math.max(0.3, 1 - beyond * beyond * 1.6)) * at.waistM
    return Array.from({ length: around }, (_, i): Solid => {
      const angle = ((i + 0.5 * (row % 2)) / (around - 1) - 0.5) * tau * spread
      const dir: Vec3 = [sin(angle), cos(angle), -lean]
      const long = reach * at.m * (0.85 + 0.3 * scatter(row * around + i)), wide = thick * at.m
      return { on: t < 0.3 ? 'hips' : t > 0.72 ? 'chest' : 'spine', color: tip !== undefined && (row + i) % 2 === 0 ? tip : color, surface: 'hair', at: [sin(angle) * bulge * 0.95, y + cos(angle) * bulge * 0.95, z], turn: pointing(dir), lathe: [[wide, 0], [wide * 0.8, long * 0.5], [0, long]] }
    })
  })
}

/** The turn that lays a lathe's axis along a direction. */
export function pointing([x, y, z]: Vec3): Vec3 {
  const flat = Math.sqrt(x * x + z * z)
  return [degrees(atan2(flat, y)), degrees(atan2(x, z)), 0]
}
