import { cos, radians, sin } from '../../platform/index.ts'
import type { Part, PartGroup, Point, Recipe, Solid, Surface, Vec3 } from '../recipes.ts'
import { quadruped, type Leg, type Profile, type Quadruped } from './quadruped.ts'

/** How legs stand: on toes (a dog), on a hoof, on a pillar (an elephant), on whole soles (a bear). */
export type Stance = 'paw' | 'hoof' | 'pad' | 'sole'

/** Ears in radii of the skull from its middle, the left one. */
export interface Ears { root: Vec3; middle: Vec3; tip: Vec3; r: readonly [number, number, number]; flat: number; inner?: boolean; turn?: Vec3 }

/**
 * One mammal in proportions. The unit of trunk, legs, neck and tail is the height of its back over the front legs (`backM` metres);
 * the unit of everything on the head is the radius of its skull. It faces +z.
 */
export interface Mammal {
  id: string
  synset: string
  names: readonly string[]
  massKg: number
  backM: number
  /** Topmost point in metres where horns rise above head and ears. */
  topM?: number
  cellM?: number
  surface?: Surface
  /** `long`: from the hips' middle to the chest's. Radii: half width, half height, half length. `rise`: how much higher the back is over the hips. */
  trunk: { long: number; hips: Vec3; waist: number; chest: Vec3; rise?: number; ridge?: number }
  legs: { stance: Stance; long: number; apart: number; front: number; hind: number; foot: number; stout?: number; hindLong?: number }
  /** From the chest's middle to the head's joint; degrees above level. */
  neck: { long: number; deg: number; r: readonly [number, number] }
  /** `r` is the skull's radius over the back's height; `set` how far the skull sits above and before the neck's end, in radii. */
  head: { r: number; shape?: Vec3; set?: Profile; from?: Profile; to: Profile; muzzle: readonly [number, number]; wide?: number; jaw?: readonly [number, number]; drop?: number; cheek?: { at: Vec3; r: Vec3 } }
  nose: { r: Vec3; at?: Profile; nostrils?: boolean }
  ears: Ears
  eye: { x: number; y: number; r: number; sink?: number; share?: number; openDeg?: number; lowOpenDeg?: number; facing?: Vec3; lashes?: boolean }
  /** Starts at `deg` above level backwards and bends up by `curl` degrees at each joint. */
  tail: { deg: number; curl?: number; long: number; r: readonly number[]; from?: Profile }
  palette: Record<string, string>
  socks?: number
  coat?: (at: Places) => Part[]
  groups?: (at: Places) => PartGroup[]
  solids?: (at: Places) => Solid[]
  bones?: (at: Places) => Recipe['bones']
  dangles?: readonly { bones: readonly string[] }[]
  affordances?: Recipe['affordances']
}

/** Where things are on one mammal, in metres of its rest pose. */
export interface Places {
  /** Metres of a unit of the body, and of the skull's radius. */
  m: number
  r: number
  /** x, y, z in units of the body. */
  body: (x: number, y: number, z: number) => Vec3
  bodyBoth: (x: number, y: number, z: number) => Point
  /** x, y, z in radii of the skull from its middle. */
  head: (x: number, y: number, z: number) => Vec3
  headBoth: (x: number, y: number, z: number) => Point
  hips: Profile
  chest: Profile
  waistM: number
  neckFrom: Profile
  neckTo: Profile
  /** Radii of the neck at its two ends. */
  neckR: readonly [number, number]
  tail: readonly Profile[]
  legX: number
}

type Joints = Leg['joints']
/** Joints of front and hind legs for a leg one unit long: height, depth before the root. */
const stances: Readonly<Record<Stance, { front: Joints; hind: Joints; frontR: Leg['r']; hindR: Leg['r']; foot: Leg['foot'] }>> = {
  paw: { front: [[1, 0.12], [0.64, -0.03], [0.22, 0.07], [0.08, 0.13]], hind: [[1, 0], [0.64, 0.15], [0.33, -0.13], [0.08, -0.05]], frontR: [1, 0.66, 0.52, 0.49], hindR: [1, 0.62, 0.41, 0.39], foot: 'paw' },
  hoof: { front: [[1, 0.06], [0.755, -0.01], [0.43, 0.02], [0.1, 0.03]], hind: [[1, 0], [0.755, 0.11], [0.47, -0.11], [0.094, -0.05]], frontR: [1, 0.55, 0.38, 0.34], hindR: [1, 0.58, 0.29, 0.24], foot: 'hoof' },
  pad: { front: [[1, 0.04], [0.7, 0.01], [0.3, 0.02], [0.1, 0.04]], hind: [[1, 0], [0.67, 0.05], [0.3, -0.045], [0.09, -0.015]], frontR: [1, 0.75, 0.67, 0.67], hindR: [1, 0.65, 0.56, 0.56], foot: 'pad' },
  sole: { front: [[1, 0.1], [0.6, -0.02], [0.22, 0.04], [0.1, 0.11]], hind: [[1, 0], [0.6, 0.14], [0.24, -0.1], [0.1, 0]], frontR: [1, 0.8, 0.68, 0.64], hindR: [1, 0.72, 0.52, 0.48], foot: 'paw' },
}

/** A recipe for a four-legged mammal from its proportions. */
export function mammal(a: Mammal): Recipe {
  const at = placesOf(a)
  const eye = eyeOf(a, at)
  return quadruped({
    id: a.id, synset: a.synset, names: a.names, massKg: a.massKg, heightM: a.topM ?? topOf(a, at), cellM: a.cellM ?? Math.max(0.0012, topOf(a, at) / 128),
    ...(a.surface === undefined ? {} : { surface: a.surface }),
    trunk: { hips: at.hips, spine: [(at.hips[0] + at.chest[0]) / 2 + 0.03 * at.m, (at.hips[1] + at.chest[1]) / 2], chest: at.chest, hipsR: times(a.trunk.hips, at.m), waistR: at.waistM, chestR: times(a.trunk.chest, at.m), ...(a.trunk.ridge === undefined ? {} : { ridge: a.trunk.ridge * at.m }) },
    neck: { base: between(at.chest, at.neckTo, 0.45), from: at.neckFrom, to: at.neckTo, r: [a.neck.r[0] * at.m, a.neck.r[1] * at.m] },
    ...headOf(a, at), eye, tail: { points: at.tail, r: a.tail.r.map((r) => r * at.m) },
    front: legOf(a, at, 'front'), hind: legOf(a, at, 'hind'), palette: { socks: '#f7f0e4', hoof: '#3b322c', innerEar: '#e9a9a0', ...a.palette },
    coat: [...bellyParts(a, at), ...(a.coat?.(at) ?? [])], groups: a.groups?.(at) ?? [], ...(a.solids === undefined ? {} : { solids: a.solids(at) }), ...(a.bones === undefined ? {} : { bones: a.bones(at) }),
    ...(a.dangles === undefined ? {} : { dangles: a.dangles }), ...(a.socks === undefined ? {} : { socksY: a.socks * at.m }),
    fit: fitOf(a, at), ...(a.affordances === undefined ? {} : { affordances: a.affordances }), back: [0, at.m * (1 + (a.trunk.rise ?? 0) * 0.5) - 0.02 * at.m, (at.hips[1] + at.chest[1]) / 2],
  })
}

const times = (v: Vec3, k: number): Vec3 => [v[0] * k, v[1] * k, v[2] * k]
const between = (a: Profile, b: Profile, t: number): Profile => [a[0] + (b[0] - a[0]) * t, a[1] + (b[1] - a[1]) * t]

function placesOf(a: Mammal): Places {
  const m = a.backM, r = a.head.r * m
  const { trunk: t, neck } = a
  const chest: Profile = [(1 - t.chest[1]) * m, t.long * 0.5 * m], hips: Profile = [(1 + (t.rise ?? 0) - t.hips[1]) * m, -t.long * 0.5 * m]
  const up = sin(radians(neck.deg)), ahead = cos(radians(neck.deg))
  const along = (share: number): Profile => [chest[0] + up * neck.long * share * m, chest[1] + ahead * neck.long * share * m]
  const neckTo = along(1)
  const [setUp, setAhead] = a.head.set ?? [0.45, 0.35]
  const skull: Profile = [neckTo[0] + setUp * r, neckTo[1] + setAhead * r]
  const head = (x: number, y: number, z: number): Vec3 => [x * r, skull[0] + y * r, skull[1] + z * r]
  return {
    m, r, body: (x, y, z) => [x * m, y * m, z * m], bodyBoth: (x, y, z) => ['*', x * m, y * m, z * m], head, headBoth: (x, y, z) => ['*', ...head(x, y, z)],
    hips, chest, waistM: t.waist * m, neckFrom: along(0.3), neckTo, neckR: [neck.r[0] * m, neck.r[1] * m], tail: tailOf(a, hips), legX: a.legs.apart * m,
  }
}

function tailOf({ tail, trunk, backM: m }: Mammal, hips: Profile): Profile[] {
  const count = tail.r.length - 1
  const [up, back] = tail.from ?? [0.35, 0.85]
  let [y, z] = [hips[0] + up * trunk.hips[1] * m, hips[1] - back * trunk.hips[2] * m]
  const points: Profile[] = [[y, z]]
  for (let i = 0; i < count; i++) {
    const deg = radians(tail.deg + i * (tail.curl ?? 0))
    y += sin(deg) * tail.long * m / count
    z -= cos(deg) * tail.long * m / count
    points.push([Math.max(y, 0.02 * m), z])
  }
  return points
}

function legOf(a: Mammal, at: Places, end: 'front' | 'hind'): Leg {
  const { legs } = a
  const stance = stances[legs.stance]
  const long = (end === 'hind' ? legs.hindLong ?? legs.long : legs.long) * at.m
  const rootZ = end === 'front' ? at.chest[1] : at.hips[1]
  const footM = legs.foot * at.m
  const place = ([y, z]: Profile): Profile => [y * long, rootZ + z * long]
  const [root, middle, low, toe] = stance[end]
  const thick = (end === 'front' ? legs.front : legs.hind) * at.m, stout = legs.stout ?? 1
  const [a0, a1, a2, a3] = stance[`${end}R`]
  const standing = place(toe)
  return { x: at.legX, joints: [place(root), place(middle), place(low), [legs.stance === 'hoof' ? standing[0] : Math.max(footM * 0.72, 0.001), standing[1]]], r: [thick * a0, thick * a1 * (1 + stout) / 2, thick * a2 * stout, thick * a3 * stout], foot: stance.foot, footM }
}

function headOf(a: Mammal, at: Places): Pick<Quadruped, 'head' | 'nose' | 'ears'> {
  const { head: h, nose, ears } = a
  const { r } = at
  const profile = ([y, z]: Profile): Profile => { const p = at.head(0, y, z); return [p[1], p[2]] }
  const [big, small] = h.muzzle
  const to = profile(h.to)
  const [noseUp, noseAhead] = nose.at ?? (nose.nostrils === true ? [0.26, 0.87] : [0.62, 0.82])
  const cheek = h.cheek === undefined ? {} : { cheek: { x: h.cheek.at[0] * r, y: at.head(...h.cheek.at)[1], z: at.head(...h.cheek.at)[2], r: times(h.cheek.r, r) } }
  return {
    head: {
      joint: at.neckTo, skull: profile([0, 0]), skullR: times(h.shape ?? [1.08, 0.97, 0.97], r), muzzleFrom: profile(h.from ?? [-0.25, 0.5]), muzzleTo: to, muzzleR: [big * r, small * r], muzzleWide: h.wide ?? 1.1,
      jawR: [(h.jaw?.[0] ?? big * 0.65) * r, (h.jaw?.[1] ?? small * 0.6) * r], jawDropM: (h.drop ?? big * 0.74) * r, ...cheek,
    },
    nose: { at: [to[0] + noseUp * small * r, to[1] + noseAhead * small * r], r: times(nose.r, r), ...(nose.nostrils === undefined ? {} : { nostrils: nose.nostrils }) },
    ears: { root: at.head(...ears.root), middle: at.head(...ears.middle), tip: at.head(...ears.tip), r: [ears.r[0] * r, ears.r[1] * r, ears.r[2] * r], flat: ears.flat, inner: ears.inner ?? true, ...(ears.turn === undefined ? {} : { turn: ears.turn }) },
  }
}

/** Eyes lie in the skull's surface at the place named, sunk by a share of their radius. */
function eyeOf({ eye, head }: Mammal, at: Places): Quadruped['eye'] {
  const [wide, high, long] = head.shape ?? [1.08, 0.97, 0.97]
  const surface = long * Math.sqrt(Math.max(0.05, 1 - (eye.x / wide) * (eye.x / wide) - (eye.y / high) * (eye.y / high)))
  return {
    at: at.head(eye.x, eye.y, surface - (eye.sink ?? 0.55) * eye.r), radiusM: eye.r * at.r, iris: 'iris', lid: 'lid', openDeg: eye.openDeg ?? 57, lowOpenDeg: eye.lowOpenDeg ?? 60, irisShare: eye.share ?? 0.94,
    ...(eye.facing === undefined ? {} : { facing: eye.facing }), ...(eye.lashes === undefined ? {} : { lashes: eye.lashes }),
  }
}

/** Paints throat, chest and belly when the palette has a colour for them. */
function bellyParts(a: Mammal, at: Places): Part[] {
  if (a.palette['belly'] === undefined) return []
  const { chest, hips, m } = at
  const [cw, ch, cl] = times(a.trunk.chest, m)
  return [
    { on: 'spine', from: [0, hips[0] - at.waistM * 1.02, hips[1] + 0.05 * m], to: [0, chest[0] - ch * 0.95, chest[1]], r: [at.waistM * 0.5, ch * 0.55], squash: [1.25, 0.8, 1], paint: true, color: 'belly' },
    { on: 'chest', at: [0, chest[0] - ch * 0.05, chest[1] + cl * 1.05], r: [cw * 0.72, ch * 0.95, cl * 0.55], paint: true, color: 'belly' },
  ]
}

function topOf(a: Mammal, at: Places): number {
  const ears = Math.max(at.head(...a.ears.tip)[1] + a.ears.r[2] * at.r, at.head(...a.ears.middle)[1] + a.ears.r[1] * at.r)
  return Math.max(at.m, at.head(0, (a.head.shape?.[1] ?? 0.97), 0)[1], ears, ...at.tail.map(([y], i) => y + (a.tail.r[i] ?? 0) * at.m))
}

function fitOf(a: Mammal, at: Places): NonNullable<Recipe['fit']> {
  const deg = radians(a.neck.deg)
  const { r } = at
  const count = a.tail.r.length - 1
  return {
    snout: true, dome: 1.9, domeForwardM: 0.1 * r, head: { on: 'head', at: at.head(0, 0.12, 0.08), r: [1.12 * r, 1.08 * r, 1.1 * r] },
    neck: { on: 'neck', at: [0, ...between(at.neckFrom, at.neckTo, 0.5)], radiusM: (a.neck.r[0] + a.neck.r[1]) / 2 * at.m * 1.12, up: [0, sin(deg), cos(deg)] },
    bare: ['head', 'jaw', 'ear*', 'ear2*', ...Array.from({ length: count - 1 }, (_, i) => `tail${i + 2}`), ...Object.keys(a.bones?.(at) ?? {})], back: { on: 'chest', at: [0, at.m * 0.98, at.chest[1] - 0.1 * at.m], sizeM: 0.32 * at.m },
  }
}
