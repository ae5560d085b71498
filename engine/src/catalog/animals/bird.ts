import type { Face, Part, PartGroup, Point, Recipe, Roles, Solid, Vec3 } from '../recipes.ts'

/** What makes one bird. Metres; it faces +z. */
export interface Bird {
  id: string
  synset: string
  names: readonly string[]
  massKg: number
  heightM: number
  cellM: number
  hips: Vec3
  chest: Vec3
  /** From the chest to the head: joints of the neck, then the head's. */
  neck: readonly Vec3[]
  neckR: readonly number[]
  body: readonly Part[]
  skull: { at: Vec3; r: Vec3 }
  beak: { upper: readonly Part[]; lower: readonly Part[]; jaw: Vec3 }
  wing: { shoulder: Vec3; elbow: Vec3; wrist: Vec3; tip: Vec3; r: readonly [number, number, number, number]; flat: number; tipColor?: string }
  leg: { hip: Vec3; knee: Vec3; ankle: Vec3; toe: Vec3; r: readonly [number, number, number]; thighR: readonly [number, number]; toes: number; web: boolean }
  tail: { from: Vec3; to: Vec3; r: readonly [number, number]; flat: number }
  eye: Face['eye']
  palette: Record<string, string>
  groups?: readonly PartGroup[]
  fit: NonNullable<Recipe['fit']>
  solids?: readonly Solid[]
  bones?: Recipe['bones']
  dangles?: readonly { bones: readonly string[] }[]
  locomotion?: Recipe['locomotion']
  affordances?: Recipe['affordances']
}

const star = (p: Vec3): Point => ['*', ...p]
const mix = (a: Vec3, b: Vec3, t: number): Vec3 => [a[0] + (b[0] - a[0]) * t, a[1] + (b[1] - a[1]) * t, a[2] + (b[2] - a[2]) * t]

/** A recipe for a bird. */
export function bird(q: Bird): Recipe {
  const necks = q.neck.slice(0, -1).map((_, i) => (i === 0 ? 'neck' : `neck${i + 1}`))
  const headAt = q.neck[q.neck.length - 1] ?? q.chest
  const bones: Record<string, readonly [string, number, number, number]> = { hips: ['', ...q.hips], chest: ['hips', ...q.chest] }
  necks.forEach((name, i) => { bones[name] = [i === 0 ? 'chest' : necks[i - 1] ?? 'chest', ...(q.neck[i] ?? q.chest)] })
  Object.assign(bones, {
    head: [necks[necks.length - 1] ?? 'chest', ...headAt], jaw: ['head', ...q.beak.jaw], 'eye*': ['head', ...q.eye.at], 'lid*': ['head', ...q.eye.at], 'lidLow*': ['head', ...q.eye.at],
    'brow*': ['head', q.eye.at[0], q.eye.at[1] + q.eye.radiusM * 1.3, q.eye.at[2]],
    'wing*': ['chest', ...q.wing.shoulder], 'wing2*': ['wing*', ...q.wing.elbow], 'wing3*': ['wing2*', ...q.wing.wrist], tail1: ['hips', ...q.tail.from],
    'thigh*': ['hips', ...q.leg.hip], 'shin*': ['thigh*', ...q.leg.knee], 'foot*': ['shin*', ...q.leg.ankle], 'toe*': ['foot*', ...q.leg.toe],
  }, q.bones)
  const roles: Roles = {
    root: 'hips', spine: ['chest'], neck: necks, head: 'head', jaw: 'jaw', eyes: ['eyeL', 'eyeR'], lids: ['lidL', 'lidR'], brows: ['browL', 'browR'], tail: ['tail1'],
    wings: (['L', 'R'] as const).map((side) => ({ bones: ['wing', 'wing2', 'wing3'].map((n) => n + side), side })),
    legs: (['L', 'R'] as const).map((side) => ({ name: side, bones: ['thigh', 'shin', 'foot', 'toe'].map((n) => n + side), side, end: 'hind' as const })),
    ...(q.dangles === undefined ? {} : { dangles: q.dangles }),
  }
  return {
    id: q.id, kind: 'animal', synset: q.synset, names: q.names, locomotion: q.locomotion ?? 'bird', heightM: q.heightM, massKg: q.massKg, cellM: q.cellM, bones,
    palette: { beak: '#f0a13a', beakTip: '#2a2422', leg: '#f0a13a', mouth: '#a03a40', iris: '#3a2415', lid: q.palette['main'] ?? '#888888', ...q.palette },
    groups: [
      { color: 'main', surface: 'feather', k: q.skull.r[0] * 0.6, parts: [{ on: 'head', at: q.skull.at, r: q.skull.r }, ...neckParts(q, necks), ...q.body, { on: 'tail1', from: q.tail.from, to: q.tail.to, r: q.tail.r, squash: [1.6, q.tail.flat, 1] }, { on: 'thigh*', from: star(q.leg.hip), to: star(mix(q.leg.hip, q.leg.knee, 0.9)), r: q.leg.thighR }] },
      { color: 'main', surface: 'feather', k: 0.01, layer: 'wings', fine: true, parts: wingParts(q) },
      { color: 'beak', surface: 'plastic', k: 0.006, fine: true, parts: q.beak.upper }, { color: 'beak', surface: 'plastic', k: 0.006, layer: 'jaw', fine: true, parts: q.beak.lower },
      { color: 'leg', surface: 'leather', k: q.leg.r[0] * 0.8, fine: true, parts: legParts(q) }, ...(q.groups ?? []),
    ],
    ...(q.solids === undefined ? {} : { solids: q.solids }),
    face: { eye: q.eye }, roles,
    fit: q.fit,
    sockets: {
      headTop: { on: 'head', at: [0, q.skull.at[1] + q.skull.r[1], q.skull.at[2]], up: [0, 1, 0] }, back: { on: 'chest', at: q.fit.back.at, up: [0, 1, 0] },
      mouth: { on: 'head', at: [0, q.beak.jaw[1], q.beak.jaw[2] + q.skull.r[2]], up: [0, 0, 1] }, chest: { on: 'chest', at: [0, q.chest[1], q.chest[2] + q.skull.r[2]], up: [0, 0, 1] },
    },
    affordances: q.affordances ?? [], collider: 'capsules', friction: 0.8, bounciness: 0.05,
  }
}

function neckParts(q: Bird, necks: readonly string[]): Part[] {
  return necks.map((on, i) => ({ on, from: q.neck[i] ?? q.chest, to: q.neck[i + 1] ?? q.skull.at, r: [q.neckR[i] ?? 0.02, q.neckR[i + 1] ?? 0.02], k: (q.neckR[i] ?? 0.02) * 0.7 }))
}

/** Folded wings: three lobes along the flank, the last ones long feathers. */
function wingParts({ wing: w, palette }: Bird): Part[] {
  const squash: Vec3 = [w.flat, 1, 1]
  const tip = w.tipColor === undefined || palette[w.tipColor] === undefined ? {} : { color: w.tipColor }
  const lower = (p: Vec3, m: number): Vec3 => [p[0], p[1] - m, p[2]]
  return [
    { on: 'wing*', from: star(w.shoulder), to: star(w.elbow), r: [w.r[0], w.r[1]], squash }, { on: 'wing2*', from: star(w.elbow), to: star(w.wrist), r: [w.r[1], w.r[2]], squash },
    { on: 'wing3*', from: star(w.wrist), to: star(w.tip), r: [w.r[2], w.r[3]], squash, ...tip },
    { on: 'wing2*', from: star(lower(w.elbow, w.r[1] * 0.55)), to: star(lower(mix(w.wrist, w.tip, 0.3), w.r[2] * 0.8)), r: [w.r[1] * 0.55, w.r[3] * 0.9], squash, ...tip },
  ]
}

function legParts({ leg: l }: Bird): Part[] {
  const ground: Partial<Part> = { cut: [[0, 0, 0], [0, -1, 0]] }
  const long = l.r[2] * 6
  const spread = l.toes === 0 ? [] : [-0.55, 0, 0.55]
  return [
    { on: 'shin*', from: star(l.knee), to: star(l.ankle), r: [l.r[0], l.r[1]] }, { on: 'foot*', from: star(l.ankle), to: star([l.toe[0], l.r[2] * 1.2, l.toe[2]]), r: [l.r[1] * 1.15, l.r[1]] },
    ...spread.map((u): Part => ({ on: 'toe*', from: star([l.toe[0], l.r[2] * 0.9, l.toe[2]]), to: star([l.toe[0] + u * long, l.r[2] * 0.6, l.toe[2] + long * (1 - 0.2 * Math.abs(u))]), r: [l.r[2], l.r[2] * 0.7], ...ground })),
    { on: 'toe*', from: star([l.toe[0], l.r[2] * 0.9, l.toe[2]]), to: star([l.toe[0], l.r[2] * 0.6, l.toe[2] - long * 0.45]), r: [l.r[2], l.r[2] * 0.6], ...ground },
    ...(l.web ? [{ on: 'toe*', at: star([l.toe[0], l.r[2] * 0.5, l.toe[2] + long * 0.52]), r: [long * 0.48, l.r[2] * 0.55, long * 0.5], k: l.r[2], ...ground }] : []),
  ]
}
