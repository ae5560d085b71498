import type { Part, PartGroup, Point, Recipe, Roles, Solid, Vec3 } from '../recipes.ts'
import type { Ears, Places } from './mammal.ts'
import { earParts, headParts, jawParts, noseParts, tailParts, type Profile, type Quadruped } from './quadruped.ts'

/**
 * One mammal that stands on two legs and uses its hands, in proportions. The unit is its height in metres; the unit of everything
 * on the head is the radius of its skull. Its bones are called like a person's, so that it does whatever a person does.
 */
export interface Upright {
  id: string
  synset: string
  names: readonly string[]
  massKg: number
  heightM: number
  cellM?: number
  /** Middle of the pelvis, of the chest and of the skull: height and depth; radii are half width, half height, half depth. */
  hips: { at: Profile; r: Vec3 }
  chest: { at: Profile; r: Vec3 }
  waist: number
  skull: { at: Profile; r: number; shape?: Vec3; from?: Profile; to: Profile; muzzle: readonly [number, number]; wide?: number; drop?: number; cheek?: { at: Vec3; r: Vec3 } }
  neck: number
  /** The shoulder, the lengths of upper arm, forearm and hand, and radii from shoulder to wrist. */
  arm: { shoulder: Vec3; long: readonly [number, number, number]; r: readonly [number, number, number] }
  /** Half the stance, joints from hip to toe, radii from hip to ankle, and the foot's half width. */
  leg: { x: number; joints: readonly [Profile, Profile, Profile, Profile]; r: readonly [number, number, number]; footM: number; toeM: number }
  nose: { r: Vec3; at?: Profile; nostrils?: boolean }
  ears: Ears
  eye: { x: number; y: number; r: number; sink?: number; share?: number; openDeg?: number; facing?: Vec3; lashes?: boolean }
  tail?: { points: readonly Profile[]; r: readonly number[] }
  palette: Record<string, string>
  /** Palette entries of hands and feet when they differ from the coat. */
  hands?: string
  feet?: string
  coat?: (at: Places) => Part[]
  groups?: (at: Places) => PartGroup[]
  solids?: (at: Places) => Solid[]
}

const armDirection = [0.767, -0.642] as const
const noTail = { points: [], r: [] } as const
const between = (a: Profile, b: Profile, t: number): Profile => [a[0] + (b[0] - a[0]) * t, a[1] + (b[1] - a[1]) * t]
const times = (v: Vec3, k: number): Vec3 => [v[0] * k, v[1] * k, v[2] * k]

/** A recipe for a mammal that stands upright. */
export function upright(u: Upright): Recipe {
  const at = placesOf(u)
  const head = headOf(u, at)
  const trunk = { hips: at.hips, spine: between(at.hips, at.chest, 0.5), chest: at.chest, hipsR: times(u.hips.r, at.m), waistR: u.waist * at.m, chestR: times(u.chest.r, at.m) }
  const tail = { points: (u.tail?.points ?? []).map(([y, z]): Profile => [y * at.m, z * at.m]), r: (u.tail?.r ?? []).map((r) => r * at.m) }
  const tailBones = tail.points.slice(0, -1).map((_, i) => `tail${i + 1}`)
  const palette = { nose: '#1c1514', mouth: '#5a1520', tongue: '#e2707a', iris: '#4a2a12', innerEar: '#e9a9a0', lid: u.palette['main'] ?? '#888888', brow: u.palette['mainDark'] ?? '#3a2a20', claw: '#3a2c24', ...u.palette }
  const eye = eyeOf(u, at)
  return {
    id: u.id, kind: 'animal', synset: u.synset, names: u.names, locomotion: 'biped', heightM: u.heightM, massKg: u.massKg, cellM: u.cellM ?? u.heightM / 165,
    bones: bonesOf(u, { at, head, eye, tailBones, tail: tail.points }), palette,
    groups: [
      { color: 'main', surface: 'fur', k: u.hips.r[0] * at.m * 0.4, parts: [...headParts({ head: head.head, palette }), ...trunkParts(u, at), ...armParts(u, at), ...legParts(u, at), ...tailParts({ tail, trunk, palette }, tailBones), ...earParts({ ears: head.ears }), ...(u.coat?.(at) ?? [])] },
      { color: 'main', surface: 'fur', k: 0.02, layer: 'jaw', fine: true, parts: jawParts({ head: head.head, palette }) }, { color: 'nose', surface: 'leather', k: 0.006, fine: true, parts: noseParts({ nose: head.nose }) },
      { color: u.hands ?? 'main', surface: 'skin', k: 0.012 * at.m, fine: true, parts: handParts(u, at) }, { color: u.feet ?? 'main', surface: 'skin', k: 0.015 * at.m, fine: true, parts: footParts(u, at) }, ...(u.groups?.(at) ?? []),
    ],
    ...(u.solids === undefined ? {} : { solids: u.solids(at) }), face: { eye }, roles: rolesOf(tailBones),
    helpers: { 'shoulder*': { of: 'arm*', share: 0.5 }, 'elbow*': { of: 'fore*', share: 0.5 }, 'hip*': { of: 'thigh*', share: 0.5 }, 'knee*': { of: 'shin*', share: 0.5 } },
    fit: {
      snout: true, dome: 1.75, head: { on: 'head', at: at.head(0, 0.1, 0.05), r: [1.1 * at.r, 1.08 * at.r, 1.08 * at.r] }, neck: { on: 'neck', at: [0, ...between(at.neckFrom, at.neckTo, 0.6)], radiusM: u.neck * at.m * 1.15, up: [0, 0.97, 0.24] },
      bare: ['head', 'jaw', 'neck', 'ear*', 'ear2*', ...tailBones.slice(1)], back: { on: 'chest', at: [0, at.chest[0], at.chest[1] - u.chest.r[2] * at.m], sizeM: u.chest.r[0] * at.m * 1.7 },
    },
    sockets: socketsOf(u, at), affordances: [], collider: 'capsules', friction: 0.8, bounciness: 0.05,
  }
}

function placesOf(u: Upright): Places {
  const m = u.heightM, r = u.skull.r * m
  const scaled = ([y, z]: Profile): Profile => [y * m, z * m]
  const skull = scaled(u.skull.at), chest = scaled(u.chest.at)
  const head = (x: number, y: number, z: number): Vec3 => [x * r, skull[0] + y * r, skull[1] + z * r]
  return {
    m, r, head, headBoth: (x, y, z) => ['*', ...head(x, y, z)], body: (x, y, z) => [x * m, y * m, z * m], bodyBoth: (x, y, z) => ['*', x * m, y * m, z * m],
    hips: scaled(u.hips.at), chest, waistM: u.waist * m, neckFrom: [chest[0] + u.chest.r[1] * 0.6 * m, chest[1]], neckTo: [skull[0] - 0.7 * r, skull[1] - 0.25 * r], neckR: [u.neck * m, u.neck * m], tail: (u.tail ?? noTail).points.map(scaled), legX: u.leg.x * m,
  }
}

function headOf({ skull: h, nose, ears }: Upright, at: Places): Pick<Quadruped, 'head' | 'nose' | 'ears'> {
  const { r } = at
  const profile = ([y, z]: Profile): Profile => { const p = at.head(0, y, z); return [p[1], p[2]] }
  const [big, small] = h.muzzle
  const to = profile(h.to)
  const [noseUp, noseAhead] = nose.at ?? [0.62, 0.82]
  return {
    head: {
      joint: at.neckTo, skull: profile([0, 0]), skullR: times(h.shape ?? [1, 1, 1], r), muzzleFrom: profile(h.from ?? [-0.35, 0.4]), muzzleTo: to, muzzleR: [big * r, small * r], muzzleWide: h.wide ?? 1.2, jawR: [big * 0.65 * r, small * 0.6 * r], jawDropM: (h.drop ?? big * 0.74) * r,
      ...(h.cheek === undefined ? {} : { cheek: { x: h.cheek.at[0] * r, y: at.head(...h.cheek.at)[1], z: at.head(...h.cheek.at)[2], r: times(h.cheek.r, r) } }),
    },
    nose: { at: [to[0] + noseUp * small * r, to[1] + noseAhead * small * r], r: times(nose.r, r), ...(nose.nostrils === undefined ? {} : { nostrils: nose.nostrils }) },
    ears: { root: at.head(...ears.root), middle: at.head(...ears.middle), tip: at.head(...ears.tip), r: [ears.r[0] * r, ears.r[1] * r, ears.r[2] * r], flat: ears.flat, inner: ears.inner ?? true, ...(ears.turn === undefined ? {} : { turn: ears.turn }) },
  }
}

function eyeOf({ eye, skull }: Upright, at: Places): Quadruped['eye'] {
  const [wide, high, long] = skull.shape ?? [1, 1, 1]
  const surface = long * Math.sqrt(Math.max(0.05, 1 - (eye.x / wide) * (eye.x / wide) - (eye.y / high) * (eye.y / high)))
  return { at: at.head(eye.x, eye.y, surface - (eye.sink ?? 0.5) * eye.r), radiusM: eye.r * at.r, iris: 'iris', lid: 'lid', openDeg: eye.openDeg ?? 56, lowOpenDeg: 60, irisShare: eye.share ?? 0.9, ...(eye.facing === undefined ? {} : { facing: eye.facing }), ...(eye.lashes === undefined ? {} : { lashes: eye.lashes }) }
}

interface Built { at: Places; head: Pick<Quadruped, 'head' | 'nose' | 'ears'>; eye: Quadruped['eye']; tailBones: readonly string[]; tail: readonly Profile[] }

function bonesOf(u: Upright, { at, head, eye, tailBones, tail }: Built): Recipe['bones'] {
  const { m } = at
  const [upper, fore, hand] = u.arm.long
  const arm = (parent: string, d: number, dz = 0): readonly [string, number, number, number] => { const p = armAt(u, m, d, dz); return [parent, p[0], p[1], p[2]] }
  const leg = (parent: string, i: number): readonly [string, number, number, number] => { const [y, z] = u.leg.joints[i] ?? [0, 0]; return [parent, u.leg.x * m, y * m, z * m] }
  const [ey, ez] = [head.head.muzzleFrom[0] - head.head.jawDropM * 0.4, head.head.skull[1]]
  return {
    hips: ['', 0, ...at.hips], spine: ['hips', 0, ...between(at.hips, at.chest, 0.5)], chest: ['spine', 0, ...at.chest], neck: ['chest', 0, ...between(at.neckFrom, at.neckTo, 0.3)], head: ['neck', 0, ...at.neckTo], jaw: ['head', 0, ey, ez],
    'ear*': ['head', ...head.ears.root], 'ear2*': ['ear*', ...head.ears.middle], 'eye*': ['head', ...eye.at], 'lid*': ['head', ...eye.at], 'lidLow*': ['head', ...eye.at], 'brow*': ['head', eye.at[0], eye.at[1] + eye.radiusM * 1.4, eye.at[2]],
    'clav*': ['chest', u.arm.shoulder[0] * 0.25 * m, (u.arm.shoulder[1] + 0.01) * m, u.arm.shoulder[2] * m], 'arm*': arm('clav*', 0), 'shoulder*': arm('clav*', 0), 'fore*': arm('arm*', upper), 'elbow*': arm('arm*', upper), 'hand*': arm('fore*', upper + fore), 'fingers*': arm('hand*', upper + fore + hand * 0.5), 'thumb*': arm('hand*', upper + fore + hand * 0.2, hand * 0.2),
    'thigh*': leg('hips', 0), 'hip*': leg('hips', 0), 'shin*': leg('thigh*', 1), 'knee*': leg('thigh*', 1), 'foot*': leg('shin*', 2), 'toe*': leg('foot*', 3),
    ...Object.fromEntries(tailBones.map((name, i) => [name, [i === 0 ? 'hips' : `tail${i}`, 0, ...(tail[i] ?? [0, 0])] as const])),
  }
}

/** A place along the left arm, `d` of the height from the shoulder. */
function armAt(u: Upright, m: number, d: number, dz = 0, out = 0): Vec3 {
  const [x, y, z] = u.arm.shoulder
  return [(x + armDirection[0] * d + 0.642 * out) * m, (y + armDirection[1] * d + 0.767 * out) * m, (z + dz) * m]
}

function trunkParts(u: Upright, at: Places): Part[] {
  const { m, hips, chest } = at
  return [
    { on: 'hips', at: [0, ...hips], r: times(u.hips.r, m) }, { on: 'chest', at: [0, ...chest], r: times(u.chest.r, m) }, { on: 'spine', from: [0, ...hips], to: [0, ...chest], r: [u.waist * m, u.waist * m] },
    { on: 'neck', from: [0, ...at.neckFrom], to: [0, ...at.neckTo], r: [u.neck * 1.15 * m, u.neck * m] },
  ]
}

function armParts(u: Upright, { m }: Places): Part[] {
  const [upper, fore] = u.arm.long, [a, b, c] = u.arm.r
  const p = (d: number): Point => ['*', ...armAt(u, m, d)]
  return [
    { on: 'shoulder*', at: p(0.01), r: [a * 1.1 * m, a * 1.1 * m, a * 1.05 * m], k: a * 0.7 * m }, { on: 'arm*', from: p(upper * 0.1), to: p(upper * 0.86), r: [a * m, b * m], k: a * 0.5 * m },
    { on: 'elbow*', at: p(upper), r: [b * m, b * m, b * m], k: b * 0.5 * m }, { on: 'fore*', from: p(upper + fore * 0.14), to: p(upper + fore * 0.96), r: [b * m, c * m], k: b * 0.5 * m },
  ]
}

function handParts(u: Upright, { m }: Places): Part[] {
  const [upper, fore, hand] = u.arm.long, wrist = upper + fore, thick = u.arm.r[2] * 0.62
  const p = (d: number, dz = 0, out = 0): Point => ['*', ...armAt(u, m, wrist + d * hand, dz * hand, out * hand)]
  return [
    { on: 'hand*', at: p(0.26), r: [0.27 * hand * m, thick * m, 0.25 * hand * m], turn: [0, 0, -40] }, { on: 'hand*', from: p(-0.12), to: p(0.1), r: [u.arm.r[2] * 0.96 * m, thick * 1.1 * m] },
    { on: 'thumb*', from: p(0.14, 0.16), to: p(0.42, 0.4, -0.05), r: [0.095 * hand * m, 0.075 * hand * m] },
    ...[-0.19, -0.065, 0.065, 0.19].map((dz): Part => ({ on: 'fingers*', from: p(0.45, dz), to: p(0.92 - Math.abs(dz) * 0.5, dz * 1.15, -0.03), r: [0.08 * hand * m, 0.062 * hand * m], k: 0.03 * hand * m })),
  ]
}

function legParts(u: Upright, { m }: Places): Part[] {
  const [a, b, c] = u.leg.r
  const joint = (i: number, t = 0): Point => { const [y, z] = between(u.leg.joints[i] ?? [0, 0], u.leg.joints[i + 1] ?? u.leg.joints[3], t); return ['*', u.leg.x * m, y * m, z * m] }
  return [
    { on: 'hip*', at: joint(0), r: [a * m, a * 1.05 * m, a * 1.08 * m], k: a * 0.5 * m }, { on: 'thigh*', from: joint(0, 0.12), to: joint(0, 0.86), r: [a * 0.96 * m, b * 1.05 * m], k: a * 0.5 * m },
    { on: 'knee*', at: joint(1), r: [b * m, b * 1.03 * m, b * 1.03 * m], k: b * 0.5 * m }, { on: 'shin*', from: joint(1, 0.12), to: joint(1, 0.94), r: [b * 0.95 * m, c * m], k: b * 0.5 * m },
  ]
}

function footParts(u: Upright, { m }: Places): Part[] {
  const { x, joints, footM, toeM } = u.leg
  const [ay, az] = joints[2], [, tz] = joints[3], c = u.leg.r[2]
  const ground: Partial<Part> = { cut: [[0, 0.001, 0], [0, -1, 0]] }
  const p = (dx: number, y: number, z: number): Point => ['*', (x + dx) * m, y * m, z * m]
  return [
    { on: 'foot*', from: p(0, ay, az), to: p(0, footM * 0.75, az - footM * 0.3), r: [c * m, footM * 0.85 * m], ...ground }, { on: 'foot*', from: p(0, footM * 0.9, az), to: p(0, footM * 0.6, tz), r: [footM * 0.9 * m, footM * 0.9 * m], ...ground },
    ...[-0.75, -0.25, 0.25, 0.75].map((v): Part => ({ on: 'toe*', from: p(v * footM * 0.8, footM * 0.5, tz), to: p(v * footM, footM * 0.32, tz + toeM * (1 - 0.25 * Math.abs(v))), r: [footM * 0.36 * m, footM * 0.3 * m], ...ground })),
  ]
}

function rolesOf(tail: readonly string[]): Roles {
  const sides = ['L', 'R'] as const
  return {
    root: 'hips', spine: ['spine', 'chest'], neck: ['neck'], head: 'head', jaw: 'jaw', eyes: ['eyeL', 'eyeR'], lids: ['lidL', 'lidR'], brows: ['browL', 'browR'], tail, ears: sides.map((side) => ({ bones: [`ear${side}`, `ear2${side}`], side })),
    legs: sides.map((side) => ({ name: side === 'L' ? 'left' : 'right', bones: [`thigh${side}`, `shin${side}`, `foot${side}`, `toe${side}`], side, end: 'hind' as const })),
    arms: sides.map((side) => ({ name: side === 'L' ? 'left' : 'right', bones: [`clav${side}`, `arm${side}`, `fore${side}`, `hand${side}`, `fingers${side}`], side })),
  }
}

function socketsOf(u: Upright, at: Places): Recipe['sockets'] {
  const { m, chest, hips } = at
  const [upper, fore, hand] = u.arm.long
  const palm = armAt(u, m, upper + fore + hand * 0.4, 0, -hand * 0.15)
  const [sx, sy, sz] = u.arm.shoulder
  const muzzle = at.head(0, u.skull.to[0] - u.skull.muzzle[1] * 0.8, u.skull.to[1])
  return {
    headTop: { on: 'head', at: at.head(0, (u.skull.shape?.[1] ?? 1) * 0.98, -0.05), up: [0, 1, 0] }, gripL: { on: 'handL', at: palm, up: [-0.642, -0.767, 0] }, gripR: { on: 'handR', at: [-palm[0], palm[1], palm[2]], up: [0.642, -0.767, 0] },
    back: { on: 'chest', at: [0, chest[0], chest[1] - u.chest.r[2] * m], up: [0, 0.2, -0.98] }, seat: { on: 'hips', at: [0, hips[0] - u.hips.r[1] * 0.8 * m, hips[1] - 0.03 * m], up: [0, -1, 0] }, chest: { on: 'chest', at: [0, chest[0], chest[1] + u.chest.r[2] * m], up: [0, 0, 1] },
    mouth: { on: 'head', at: muzzle, up: [0, 0, 1] }, shoulderL: { on: 'clavL', at: [sx * m, (sy + u.arm.r[0]) * m, sz * m], up: [0, 1, 0] }, shoulderR: { on: 'clavR', at: [-sx * m, (sy + u.arm.r[0]) * m, sz * m], up: [0, 1, 0] },
  }
}
