import { cos, radians, sin } from '../../platform/index.ts'
import { bird, type Bird } from './bird.ts'
import type { Part, Recipe, Vec3 } from '../recipes.ts'

type Profile = readonly [y: number, z: number]

/** What a kind of bird differs by. Lengths are shares of `sizeM`. */
export interface Species {
  id: string
  synset: string
  names: readonly string[]
  massKg: number
  heightM: number
  /** Metres that all shares are multiplied with. */
  sizeM: number
  /** Length, half height and half width of the body, and how many degrees it stands up. */
  body: { long: number; tall: number; wide: number; up: number }
  /** Height of the body's underside above the ground, thickness of a shank, length of toes over its thickness. */
  leg: { high: number; r: number; web?: boolean; thighR?: number; apart?: number }
  /** From the chest: joints as [up, ahead] each from the one before; radii one more than joints. */
  neck: { by: readonly Profile[]; r: readonly number[] }
  head: { r: Vec3 }
  beak: Beak
  tail: { long: number; r: readonly [number, number]; up: number; flat?: number }
  wing?: { long?: number; deep?: number; tipColor?: string }
  /** Side, height and depth on the head in shares of its radii; radius in shares of the size. */
  eye: { x: number; y: number; z: number; r: number; iris?: number; facing?: Vec3 }
  palette: Record<string, string>
  /** Markings and crests, from the places that the builder worked out. */
  coat?: (at: Places) => readonly Part[]
  more?: (at: Places) => Partial<Bird>
}

/** How a beak is made: `cone` short and pointed, `hook` bent down, `long` a spear, `bill` broad and flat, `great` deep and curved. */
export interface Beak { kind: 'cone' | 'hook' | 'long' | 'bill' | 'great'; long: number; r: number; drop?: number }

/** Where the builder put things, metres. */
export interface Places { s: number; middle: Vec3; chest: Vec3; hips: Vec3; skull: Vec3; skullR: Vec3; tail: Vec3; tailTip: Vec3; beakTip: Vec3; along: (ahead: number, up: number, x?: number) => Vec3 }

const plus = (a: Vec3, y: number, z: number): Vec3 => [a[0], a[1] + y, a[2] + z]

/** The upper and lower half of a beak that begins at the front of the skull. */
function beakOf(beak: Beak, { skull, skullR, s }: Pick<Places, 'skull' | 'skullR' | 's'>): { upper: Part[]; lower: Part[]; jaw: Vec3; tip: Vec3 } {
  const long = beak.long * s, r = beak.r * s
  const root: Vec3 = [0, skull[1] - skullR[1] * 0.14, skull[2] + skullR[2] * 0.8]
  const drop = (beak.drop ?? 0.15) * long
  const tip = plus(root, -drop, long + skullR[2] * 0.2)
  const jaw = plus(root, -r * 0.5, -skullR[2] * 0.5)
  const under = (p: Vec3, m: number, back: number): Vec3 => [p[0], p[1] - m, p[2] - back]
  const half = (t: number, lift: number): Vec3 => [0, root[1] + (tip[1] - root[1]) * t + lift, root[2] + (tip[2] - root[2]) * t]
  if (beak.kind === 'hook') {
    const bend = half(0.62, r * 0.3), end: Vec3 = [0, tip[1] - r * 1.1, tip[2] - long * 0.12]
    return { jaw, tip: end, upper: [{ on: 'head', from: plus(root, r * 0.1, 0), to: bend, r: [r, r * 0.72] }, { on: 'head', from: bend, to: end, r: [r * 0.7, r * 0.14], k: r * 0.5 }], lower: [{ on: 'jaw', from: under(root, r * 0.8, 0), to: under(half(0.5, 0), r * 0.75, 0), r: [r * 0.55, r * 0.22] }] }
  }
  if (beak.kind === 'bill') return { jaw, tip, upper: [{ on: 'head', from: root, to: half(0.8, 0), r: [r, r * 0.72], squash: [1.3, 0.68, 1] }, { on: 'head', at: half(0.86, -r * 0.1), r: [r * 0.95, r * 0.36, long * 0.2] }], lower: [{ on: 'jaw', from: under(root, r * 0.66, 0), to: under(half(0.85, 0), r * 0.5, 0), r: [r * 0.62, r * 0.5], squash: [1.35, 0.5, 1] }] }
  if (beak.kind === 'great') {
    const crown = half(0.5, r * 0.42)
    return { jaw, tip, upper: [{ on: 'head', from: plus(root, r * 0.1, 0), to: crown, r: [r, r * 0.86], squash: [0.62, 1, 1] }, { on: 'head', from: crown, to: plus(tip, -r * 0.5, 0), r: [r * 0.84, r * 0.2], squash: [0.62, 1, 1], k: r * 0.6 }], lower: [{ on: 'jaw', from: under(root, r * 0.72, 0), to: under(tip, r * 0.62, long * 0.16), r: [r * 0.6, r * 0.2], squash: [0.6, 1, 1] }] }
  }
  const fine = beak.kind === 'long' ? 0.16 : 0.12
  return { jaw, tip, upper: [{ on: 'head', from: root, to: tip, r: [r, r * fine] }], lower: [{ on: 'jaw', from: under(root, r * 0.55, 0), to: under(tip, r * 0.12, long * 0.08), r: [r * 0.66, r * fine] }] }
}

/** A recipe from a kind of bird. */
export function species(q: Species): Recipe {
  const s = q.sizeM
  const [long, tall, wide] = [q.body.long * s, q.body.tall * s, q.body.wide * s]
  const up = radians(q.body.up)
  const middle: Vec3 = [0, q.leg.high * s + tall * cos(up) + 0.32 * long * sin(up), 0]
  const along = (ahead: number, above: number, x = 0): Vec3 => [x, middle[1] + ahead * sin(up) + above * cos(up), middle[2] + ahead * cos(up) - above * sin(up)]
  const hips = along(-long * 0.18, 0), chest = along(long * 0.2, tall * 0.1)
  const neck = q.neck.by.reduce<Vec3[]>((joints, [y, z]) => [...joints, plus(joints[joints.length - 1] ?? chest, y * s, z * s)], [along(long * 0.3, tall * 0.3)])
  const skullR: Vec3 = [q.head.r[0] * s, q.head.r[1] * s, q.head.r[2] * s]
  const headAt = neck[neck.length - 1] ?? chest
  const skull = plus(headAt, skullR[1] * 0.35, skullR[2] * 0.15)
  const { upper, lower, jaw, tip } = beakOf(q.beak, { skull, skullR, s })
  const tailFrom = along(-long * 0.4, tall * 0.05), tailUp = radians(q.tail.up)
  const tailTip = plus(tailFrom, q.tail.long * s * sin(tailUp), -q.tail.long * s * cos(tailUp))
  const at: Places = { s, middle, chest, hips, skull, skullR, tail: tailFrom, tailTip, beakTip: tip, along }
  const apart = (q.leg.apart ?? q.body.wide * 0.5) * s
  const hipY = Math.max(q.leg.high * s * 1.05, hips[1] - tall * 0.75), foot = q.leg.r * s
  const deep = (q.wing?.deep ?? 1) * tall, wingLong = (q.wing?.long ?? 1) * long
  const e = q.eye
  return bird({
    id: q.id, synset: q.synset, names: q.names, massKg: q.massKg, heightM: q.heightM, cellM: Math.max(0.0014, q.heightM / 105), hips, chest, neck, neckR: q.neck.r.map((r) => r * s),
    body: [
      { on: 'hips', from: along(-long * 0.2, 0), to: along(0, 0), r: [tall * 0.82, tall], squash: [wide / tall, 1, 1] }, { on: 'chest', from: along(0, 0), to: along(long * 0.2, tall * 0.04), r: [tall, tall * 0.88], squash: [wide / tall, 1, 1] },
      { on: 'hips', from: along(-long * 0.2, 0), to: along(-long * 0.44, tall * 0.06), r: [tall * 0.8, tall * 0.35], squash: [wide / tall, 1, 1] }, ...(q.coat?.(at) ?? []),
    ],
    skull: { at: skull, r: skullR }, beak: { upper, lower, jaw },
    wing: { shoulder: along(long * 0.22, tall * 0.32, wide * 0.84), elbow: along(-wingLong * 0.02, tall * 0.16, wide * 1.0), wrist: along(-wingLong * 0.26, tall * 0.08, wide * 0.9), tip: along(-wingLong * 0.66, tall * 0.14, wide * 0.5), r: [deep * 0.46, deep * 0.56, deep * 0.42, deep * 0.1], flat: 0.32, tipColor: q.wing?.tipColor ?? 'mainDark' },
    leg: { hip: [apart * 0.9, hipY, hips[2] + 0.1 * long], knee: [apart, hipY * 0.74, hips[2] + 0.1 * long + hipY * 0.12], ankle: [apart, hipY * 0.4, hips[2] + 0.1 * long - hipY * 0.06], toe: [apart, foot, hips[2] + 0.1 * long + hipY * 0.04], r: [foot * 1.2, foot, foot], thighR: [(q.leg.thighR ?? 0.16) * s, foot * 1.7], toes: 3, web: q.leg.web ?? false },
    tail: { from: tailFrom, to: tailTip, r: [q.tail.r[0] * s, q.tail.r[1] * s], flat: q.tail.flat ?? 0.34 },
    eye: { at: [skullR[0] * e.x, skull[1] + skullR[1] * e.y, skull[2] + skullR[2] * e.z], radiusM: e.r * s, iris: 'iris', lid: 'lid', openDeg: 57, lowOpenDeg: 60, irisShare: e.iris ?? 1.1, facing: e.facing ?? [0.55, 0, 0.83] },
    palette: { mainDark: '#333333', ...q.palette },
    fit: { head: { on: 'head', at: skull, r: skullR }, neck: { on: 'neck', at: neck[0] ?? chest, radiusM: (q.neck.r[0] ?? 0.1) * s * 1.05, up: [0, 0.9, 0.4] }, bare: ['head', 'jaw'], back: { on: 'chest', at: along(0, tall), sizeM: wide } },
    ...q.more?.(at),
  })
}

/** Paint over all of the head and down the neck to a depth. */
export const hood = ({ skull, skullR }: Places, color: string, size = 1.25): Part => ({ on: 'head', at: skull, r: [skullR[0] * size, skullR[1] * size, skullR[2] * size], paint: true, color })
/** Paint over the breast. */
export const breast = ({ chest, along, s }: Places, color: string, size = 0.3): Part => ({ on: 'chest', at: [0, chest[1] - size * 0.25 * s, along(size * s, 0)[2] + size * 0.5 * s], r: [size * s, size * 1.5 * s, size * 0.9 * s], paint: true, color })
/** Paint along the underside, from the legs to the throat. */
export const under = ({ along, s }: Places, color: string, size = 0.3): Part => ({ on: 'hips', from: along(-0.35 * s, -size * s), to: along(0.3 * s, -size * s), r: [size * s, size * 1.05 * s], paint: true, color })
