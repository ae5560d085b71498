import type { HelperBone, Part, PartGroup, Point, Recipe, Roles, Solid, Surface, Vec3 } from '../recipes.ts'

/** A place in the middle plane: height and depth, metres. */
export type Profile = readonly [y: number, z: number]

/** One leg: distance from the middle, its four joints from the body to the toe, and a radius at each joint and at the tip. */
export interface Leg { x: number; joints: readonly [Profile, Profile, Profile, Profile]; r: readonly [number, number, number, number]; foot: 'paw' | 'hoof' | 'pad'; footM: number }

/** What makes one four-legged animal. Metres; it faces +z. */
export interface Quadruped {
  id: string
  synset: string
  names: readonly string[]
  massKg: number
  heightM: number
  cellM: number
  /** Of the whole coat; fur when not given. */
  surface?: Surface
  trunk: { hips: Profile; spine: Profile; chest: Profile; hipsR: Vec3; waistR: number; chestR: Vec3; ridge?: number }
  neck: { from: Profile; to: Profile; r: readonly [number, number]; base: Profile }
  head: { joint: Profile; skull: Profile; skullR: Vec3; muzzleFrom: Profile; muzzleTo: Profile; muzzleR: readonly [number, number]; muzzleWide?: number; jawR: readonly [number, number]; jawDropM: number; cheek?: { x: number; y: number; z: number; r: Vec3 } }
  nose: { at: Profile; r: Vec3; nostrils?: boolean }
  ears: { root: Vec3; middle: Vec3; tip: Vec3; r: readonly [number, number, number]; flat: number; inner: boolean; turn?: Vec3 }
  eye: NonNullable<Recipe['face']>['eye']
  tail: { points: readonly Profile[]; r: readonly number[] }
  front: Leg
  hind: Leg
  palette: Record<string, string>
  /** More parts of the coat (markings are paint) and more groups. */
  coat?: readonly Part[]
  groups?: readonly PartGroup[]
  solids?: readonly Solid[]
  bones?: Recipe['bones']
  dangles?: readonly { bones: readonly string[] }[]
  fit: Recipe['fit']
  affordances?: Recipe['affordances']
  back: Vec3
  socksY?: number
}

const frontBones = ['farm', 'ffore', 'ffoot', 'ftoe'] as const
const hindBones = ['thigh', 'shin', 'foot', 'toe'] as const
const both = (x: number, [y, z]: Profile): Point => ['*', x, y, z]
const mid = ([y, z]: Profile): Vec3 => [0, y, z]
const between = (a: Profile, b: Profile, t: number): Profile => [a[0] + (b[0] - a[0]) * t, a[1] + (b[1] - a[1]) * t]

/** Bones that keep joints full. */
const helpers: Readonly<Record<string, HelperBone>> = {
  'withers*': { of: 'farm*', share: 0.5 }, 'elbow*': { of: 'ffore*', share: 0.5 }, 'wrist*': { of: 'ffoot*', share: 0.5 },
  'haunch*': { of: 'thigh*', share: 0.5 }, 'knee*': { of: 'shin*', share: 0.5 }, 'hock*': { of: 'foot*', share: 0.5 },
}

/** A recipe for a four-legged animal. */
export function quadruped(q: Quadruped): Recipe {
  const tailBones = q.tail.points.slice(0, -1).map((_, i) => `tail${i + 1}`)
  const side = (names: readonly string[], letter: string) => names.map((name) => name + letter)
  const roles: Roles = {
    root: 'hips', spine: ['spine', 'chest'], neck: ['neck'], head: 'head', jaw: 'jaw', eyes: ['eyeL', 'eyeR'], lids: ['lidL', 'lidR'], brows: ['browL', 'browR'],
    tail: tailBones, ears: [{ bones: ['earL', 'ear2L'], side: 'L' }, { bones: ['earR', 'ear2R'], side: 'R' }],
    legs: (['L', 'R'] as const).flatMap((s) => [{ name: `front${s}`, bones: side(frontBones, s), side: s, end: 'front' as const }, { name: `hind${s}`, bones: side(hindBones, s), side: s, end: 'hind' as const }]),
    ...(q.dangles === undefined ? {} : { dangles: q.dangles }),
  }
  return {
    id: q.id, kind: 'animal', synset: q.synset, names: q.names, locomotion: 'quadruped', heightM: q.heightM, massKg: q.massKg, cellM: q.cellM,
    bones: bonesOf(q, tailBones), palette: { nose: '#1c1514', mouth: '#5a1520', tongue: '#e2707a', iris: '#5a2f14', lid: q.palette['main'] ?? '#888888', brow: '#4a2a14', claw: '#3a2c24', ...q.palette },
    groups: [
      { color: 'main', surface: q.surface ?? 'fur', k: q.trunk.hipsR[0] * 0.45, parts: [...headParts(q), ...trunkParts(q), ...legParts(q.front, frontBones, ['withers*', 'elbow*', 'wrist*'], 'chest'), ...legParts(q.hind, hindBones, ['haunch*', 'knee*', 'hock*'], 'hips'), ...tailParts(q, tailBones), ...earParts(q), ...(q.coat ?? []), ...socks(q)] },
      { color: 'main', surface: q.surface ?? 'fur', k: 0.02, layer: 'jaw', fine: true, parts: jawParts(q) },
      { color: 'nose', surface: 'leather', k: 0.006, parts: noseParts(q), fine: true },
      ...hoofGroup(q), ...(q.groups ?? []),
    ],
    ...(q.solids === undefined ? {} : { solids: q.solids }),
    face: { eye: q.eye },
    roles, helpers, ...(q.fit === undefined ? {} : { fit: q.fit }),
    sockets: {
      headTop: { on: 'head', at: [0, q.head.skull[0] + q.head.skullR[1] * 0.97, q.head.skull[1] - q.head.skullR[2] * 0.1], up: [0, 1, 0] }, back: { on: 'spine', at: q.back, up: [0, 1, 0] },
      mouth: { on: 'head', at: [0, q.head.muzzleTo[0] - q.head.muzzleR[1] * 0.8, q.head.muzzleTo[1]], up: [0, 0, 1] }, chest: { on: 'chest', at: [0, q.trunk.chest[0], q.trunk.chest[1] + q.trunk.chestR[2]], up: [0, 0, 1] },
    },
    affordances: q.affordances ?? [], collider: 'capsules', friction: 0.9, bounciness: 0.05,
  }
}

function bonesOf(q: Quadruped, tailBones: readonly string[]): Recipe['bones'] {
  const bones: Record<string, readonly [string, number, number, number]> = {
    hips: ['', ...mid(q.trunk.hips)], spine: ['hips', ...mid(q.trunk.spine)], chest: ['spine', ...mid(q.trunk.chest)], neck: ['chest', ...mid(q.neck.base)], head: ['neck', ...mid(q.head.joint)],
    jaw: ['head', 0, q.head.muzzleFrom[0] - q.head.jawDropM * 0.4, q.head.skull[1] + q.head.skullR[2] * 0.1],
    'ear*': ['head', ...q.ears.root], 'ear2*': ['ear*', ...q.ears.middle], 'eye*': ['head', ...q.eye.at], 'lid*': ['head', ...q.eye.at], 'lidLow*': ['head', ...q.eye.at], 'brow*': ['head', q.eye.at[0], q.eye.at[1] + q.eye.radiusM * 1.4, q.eye.at[2]],
  }
  tailBones.forEach((name, i) => { bones[name] = [i === 0 ? 'hips' : `tail${i}`, ...mid(q.tail.points[i] ?? [0, 0])] })
  for (const [leg, names, root, joints] of [[q.front, frontBones, 'chest', ['withers', 'elbow', 'wrist']], [q.hind, hindBones, 'hips', ['haunch', 'knee', 'hock']]] as const) {
    names.forEach((name, i) => { bones[`${name}*`] = [i === 0 ? root : `${names[i - 1] ?? root}*`, leg.x, ...(leg.joints[i] ?? [0, 0])] })
    joints.forEach((name, i) => { bones[`${name}*`] = [i === 0 ? root : `${names[i - 1] ?? root}*`, leg.x, ...(leg.joints[i] ?? [0, 0])] })
  }
  return { ...bones, ...q.bones }
}

function trunkParts({ trunk: t, neck }: Quadruped): Part[] {
  return [
    { on: 'spine', from: [0, t.hips[0] - 0.02 * t.hipsR[1], t.hips[1]], to: mid(t.chest), r: [t.waistR, t.waistR * 1.06] },
    { on: 'chest', at: [0, t.chest[0] - t.chestR[1] * 0.06, t.chest[1]], r: t.chestR }, { on: 'hips', at: mid(t.hips), r: t.hipsR },
    ...(t.ridge === undefined ? [] : [{ on: 'chest', at: [0, t.chest[0] + t.chestR[1] * 0.8, t.chest[1] - t.chestR[2] * 0.1] as const, r: [t.ridge, t.ridge, t.ridge * 2] }]),
    { on: 'neck', from: mid(neck.from), to: mid(neck.to), r: neck.r },
  ]
}

/** Skull, muzzle and cheeks. */
export function headParts({ head: h, palette }: Pick<Quadruped, 'head' | 'palette'>): Part[] {
  const wide = h.muzzleWide ?? 1
  const lower = (p: Profile, m: number): Vec3 => [0, p[0] - m, p[1]]
  const muzzle: Part = { on: 'head', from: mid(h.muzzleFrom), to: mid(h.muzzleTo), r: h.muzzleR, squash: [wide, 1, 1], k: h.muzzleR[0] * 0.8, color: palette['muzzle'] === undefined ? 'main' : 'muzzle' }
  return [
    { on: 'head', at: mid(h.skull), r: h.skullR },
    muzzle,
    ...(h.cheek === undefined ? [] : [{ on: 'head', at: ['*', h.cheek.x, h.cheek.y, h.cheek.z] as const, r: h.cheek.r, color: palette['cheek'] === undefined ? 'main' : 'cheek' }]),
    // The roof of the mouth: seen only when the jaw opens, and as the line of the lips.
    { on: 'head', from: lower(between(h.muzzleFrom, h.muzzleTo, 0.3), h.muzzleR[0] * 0.42), to: lower(h.muzzleTo, h.muzzleR[1] * 0.95), r: [h.muzzleR[0] * 0.12, h.muzzleR[1] * 0.24], squash: [wide * 4.5, 1, 1.5], paint: true, color: 'mouth', surface: 'skin' },
  ]
}

/** The lower jaw and the tongue on it. */
export function jawParts({ head: h, palette }: Pick<Quadruped, 'head' | 'palette'>): Part[] {
  const wide = (h.muzzleWide ?? 1) * 0.94
  const color = palette['chin'] === undefined ? (palette['muzzle'] === undefined ? 'main' : 'muzzle') : 'chin'
  const from: Vec3 = [0, h.muzzleFrom[0] - h.jawDropM * 0.72, h.muzzleFrom[1] - h.muzzleR[0] * 0.2], to: Vec3 = [0, h.muzzleTo[0] - h.jawDropM * 0.66, h.muzzleTo[1] - h.muzzleR[1] * 0.35]
  const lift = (p: Vec3, m: number): Vec3 => [0, p[1] + m, p[2]]
  return [
    { on: 'jaw', from, to, r: h.jawR, squash: [wide, 0.8, 1], color },
    { on: 'jaw', from: lift(from, h.jawR[0] * 0.62), to: lift(to, h.jawR[1] * 0.66), r: [h.jawR[0] * 0.7, h.jawR[1] * 0.66], squash: [wide, 0.7, 1], paint: true, color: 'tongue', surface: 'skin' },
  ]
}

/** The nose, or two nostrils. */
export function noseParts({ nose }: Pick<Quadruped, 'nose'>): Part[] {
  const [y, z] = nose.at
  if (nose.nostrils === true) return [{ on: 'head', at: ['*', nose.r[0], y, z], r: [nose.r[1], nose.r[1] * 1.2, nose.r[2]], k: 0.004 }]
  return [{ on: 'head', at: [0, y, z], r: nose.r }, { on: 'head', at: ['*', nose.r[0] * 0.45, y - nose.r[1] * 0.25, z + nose.r[2] * 0.85], r: [nose.r[0] * 0.22, nose.r[1] * 0.25, nose.r[2] * 0.4], carve: true, k: Math.min(0.003, nose.r[0] * 0.3) }]
}

/** Both joints of the ears. */
export function earParts({ ears }: Pick<Quadruped, 'ears'>): Part[] {
  const at = (p: Vec3): Point => ['*', ...p]
  const squash: Vec3 = [1, 1, ears.flat]
  const parts: Part[] = [
    { on: 'ear*', from: at(ears.root), to: at(ears.middle), r: [ears.r[0], ears.r[1]], squash, k: ears.r[0] * 0.3, fine: true, ...(ears.turn === undefined ? {} : { turn: ears.turn }) },
    { on: 'ear2*', from: at(ears.middle), to: at(ears.tip), r: [ears.r[1], ears.r[2]], squash, k: ears.r[1] * 0.45, fine: true, ...(ears.turn === undefined ? {} : { turn: ears.turn }) },
  ]
  if (!ears.inner) return parts
  const forward = ears.r[0] * ears.flat
  const inner = (p: Vec3, k: number): Point => ['*', p[0], p[1], p[2] + forward * k]
  const paint = { squash, paint: true, color: 'innerEar', surface: 'skin' } as const
  return [...parts, { on: 'ear*', from: inner(between3(ears.root, ears.middle, 0.25), 1.15), to: inner(ears.middle, 1), r: [ears.r[0] * 0.6, ears.r[1] * 0.62], ...paint }, { on: 'ear2*', from: inner(ears.middle, 1), to: inner(between3(ears.middle, ears.tip, 0.6), 0.7), r: [ears.r[1] * 0.62, ears.r[2] * 1.1], ...paint }]
}

const between3 = (a: Vec3, b: Vec3, t: number): Vec3 => [a[0] + (b[0] - a[0]) * t, a[1] + (b[1] - a[1]) * t, a[2] + (b[2] - a[2]) * t]

/** The tail from joint to joint. */
export function tailParts({ tail, trunk, palette }: Pick<Quadruped, 'tail' | 'trunk' | 'palette'>, names: readonly string[]): Part[] {
  const hair: Partial<Part> = palette['tail'] === undefined ? {} : { color: 'tail', surface: 'hair' }
  return names.map((on, i) => ({ ...hair, on, from: mid(tail.points[i] ?? trunk.hips), to: mid(tail.points[i + 1] ?? trunk.hips), r: [tail.r[i] ?? 0.02, tail.r[i + 1] ?? 0.02], k: (tail.r[i] ?? 0.02) * 0.8 }))
}

/** Where the lowest joint stands; paws, pads and hooves are built on it. */
function legParts(leg: Leg, bones: readonly string[], joints: readonly string[], root: string): Part[] {
  const { x, joints: j, r } = leg
  const inward: Profile = between(j[0], j[1], -0.12)
  const tipOf = (i: number, t: number) => between(j[i] ?? j[0], j[i + 1] ?? j[3], t)
  const parts: Part[] = [
    { on: joints[0] ?? root, from: both(x * 0.82, inward), to: both(x, tipOf(0, 0.28)), r: [r[0] * 1.02, r[0] * 0.92], k: r[0] * 0.6 },
    { on: `${bones[0] ?? ''}*`, from: both(x, tipOf(0, 0.3)), to: both(x, tipOf(0, 0.88)), r: [r[0] * 0.86, r[1] * 1.04], k: r[1] * 0.7 },
    { on: joints[1] ?? root, at: both(x, j[1]), r: [r[1], r[1] * 1.02, r[1] * 1.02], k: r[1] * 0.6 },
    { on: `${bones[1] ?? ''}*`, from: both(x, tipOf(1, 0.14)), to: both(x, tipOf(1, 0.9)), r: [r[1] * 0.92, r[2]], k: r[1] * 0.6 },
    { on: joints[2] ?? root, at: both(x, j[2]), r: [r[2] * 1.02, r[2] * 1.04, r[2] * 1.04], k: r[2] * 0.6 },
    { on: `${bones[2] ?? ''}*`, from: both(x, tipOf(2, 0.12)), to: both(x, tipOf(2, leg.foot === 'hoof' ? 0.96 : 0.9)), r: [r[2] * 0.92, r[3]], k: r[2] * 0.5 },
  ]
  const [ty, tz] = j[3]
  const ground: Partial<Part> = { cut: [[0, 0.001, 0], [0, -1, 0]] }
  if (leg.foot === 'hoof') return parts
  const f = leg.footM
  if (leg.foot === 'pad') return [...parts, { on: `${bones[3] ?? ''}*`, from: both(x, [ty + f * 0.7, tz - f * 0.1]), to: both(x, [f * 0.5, tz + f * 0.1]), r: [f * 0.95, f], k: f * 0.3, ...ground }, ...[-0.55, 0, 0.55].map((u): Part => ({ on: `${bones[3] ?? ''}*`, at: ['*', x + u * f, f * 0.2, tz + f * (1.02 - 0.25 * u * u)], r: [f * 0.24, f * 0.3, f * 0.14], paint: true, color: 'claw', surface: 'leather' }))]
  return [
    ...parts,
    { on: `${bones[3] ?? ''}*`, from: both(x, [f * 0.82, tz - f * 0.75]), to: both(x, [f * 0.7, tz + f * 0.2]), r: [f * 0.86, f * 0.82], k: f * 0.5, ...ground },
    ...[-0.52, 0, 0.52].map((u): Part => ({ on: `${bones[3] ?? ''}*`, at: ['*', x + u * f, f * 0.5, tz + f * (0.72 - 0.35 * Math.abs(u))], r: [f * 0.36, f * 0.5, f * 0.52], k: f * 0.12, fine: true, ...ground })),
  ]
}

function hoofGroup(q: Quadruped): PartGroup[] {
  const hooves = ([[q.front, 'ftoe*'], [q.hind, 'toe*']] as const).filter(([leg]) => leg.foot === 'hoof')
  if (hooves.length === 0) return []
  return [{
    color: 'hoof', surface: 'leather', k: 0.01,
    parts: hooves.map(([leg, on]) => ({ on, from: ['*', leg.x, leg.footM * 1.15, leg.joints[3][1] - leg.footM * 0.05], to: ['*', leg.x, leg.footM * 0.2, leg.joints[3][1] + leg.footM * 0.3], r: [leg.footM * 0.78, leg.footM * 1.05], cut: [[0, 0.001, 0], [0, -1, 0], [0, leg.footM * 1.35, 0], [0, 1, 0]] })),
  }]
}

/** White stockings up to a height. */
function socks({ socksY, front, hind }: Quadruped): Part[] {
  if (socksY === undefined) return []
  return ([[front, 'ffoot*'], [hind, 'foot*']] as const).map(([leg, on]) => ({ on, from: ['*', leg.x, socksY - leg.r[2] * 3, leg.joints[3][1]], to: ['*', leg.x, -0.1, leg.joints[3][1]], r: [leg.r[2] * 3, leg.r[2] * 3], cut: [[0, socksY, 0], [0, 1, 0]], paint: true, color: 'socks' }))
}
