import type { Face, Locomotion, Part, PartGroup, Point, Recipe, RecipeKind, Roles, Solid, Surface, Vec3 } from '../recipes.ts'

/** One joint of a trunk or tail in the middle plane: its bone ('' for a mere end), height, depth, radius, and width over height. */
export type Station = readonly [bone: string, y: number, z: number, r: number, wide?: number]

/** A pair of limbs: the left one's joints from the body outwards. The last joint of a leg or an arm is its foot or hand; that of a wing, fin or dangle a mere tip. */
export interface Limb {
  name: string
  is: 'leg' | 'arm' | 'wing' | 'fin' | 'dangle'
  end?: 'front' | 'hind'
  /** The bone that it grows from. */
  on: string
  joints: readonly Vec3[]
  r: readonly number[]
  color?: string
  squash?: Vec3
  foot?: { r: Vec3; forwardM: number; toes?: { count: number; r: number; longM: number; spread: number; color?: string } }
}

/** What makes one animal that is neither a mammal on four legs nor a bird. Metres; it faces +z. */
export interface Creature {
  id: string
  synset: string
  names: readonly string[]
  kind?: RecipeKind
  locomotion: Locomotion
  massKg: number
  heightM: number
  cellM: number
  surface?: Surface
  /** Blend of the coat's parts. */
  k?: number
  /** From the root forwards to the head. */
  trunk: readonly Station[]
  /** From behind the root to the tip. */
  tail?: readonly Station[]
  skull: { at: Vec3; r: Vec3 }
  /** More of the head: snout, cheeks, crest. */
  head?: readonly Part[]
  jaw?: { at: Vec3; parts: readonly Part[] }
  limbs?: readonly Limb[]
  eye?: Face['eye']
  mouth?: Face['mouth']
  brow?: Face['brow']
  palette: Record<string, string>
  /** Colours the underside of trunk and tail with this palette entry. */
  belly?: string
  bellyDrop?: number
  coat?: readonly Part[]
  groups?: readonly PartGroup[]
  solids?: readonly Solid[]
  bones?: Recipe['bones']
  roles?: Partial<Roles>
  mouthAt: Vec3
  back: { on: string; at: Vec3 }
  sockets?: Recipe['sockets']
  affordances?: Recipe['affordances']
}

const side = (p: Vec3): Point => ['*', ...p]
const jointBones = (limb: Limb): string[] => limb.joints.slice(0, limb.is === 'leg' || limb.is === 'arm' ? undefined : -1).map((_, i) => `${limb.name}${i + 1}`)

/** A recipe from a creature's data. */
export function creature(c: Creature): Recipe {
  const surface = c.surface ?? 'skin'
  const k = c.k ?? (c.trunk[0]?.[3] ?? 0.1) * 0.5
  const jaw = c.jaw === undefined ? [] : [{ color: 'main', surface, k: k * 0.4, layer: 'jaw', fine: true, parts: c.jaw.parts }]
  return {
    id: c.id, kind: c.kind ?? 'animal', synset: c.synset, names: c.names, locomotion: c.locomotion, heightM: c.heightM, massKg: c.massKg, cellM: c.cellM,
    bones: bonesOf(c), palette: { iris: '#3a2415', lid: c.palette['main'] ?? '#888888', brow: c.palette['mainDark'] ?? '#333333', lip: c.palette['mainDark'] ?? '#553333', mouth: '#8a2f38', claw: '#2e2723', ...c.palette },
    groups: [
      { color: 'main', surface, k, parts: [{ on: 'head', at: c.skull.at, r: c.skull.r }, ...(c.head ?? []), ...chainParts(c.trunk), ...chainParts(tailOf(c)), ...(c.limbs ?? []).flatMap((limb) => limbParts(limb)), ...bellyParts(c), ...(c.coat ?? [])] },
      ...jaw, ...(c.groups ?? []),
    ],
    ...(c.solids === undefined ? {} : { solids: c.solids }),
    ...(c.eye === undefined ? {} : { face: { eye: c.eye, ...(c.brow === undefined ? {} : { brow: c.brow }), ...(c.mouth === undefined ? {} : { mouth: c.mouth }) } }),
    roles: { ...rolesOf(c), ...c.roles }, fit: fitOf(c),
    sockets: {
      headTop: { on: 'head', at: [0, c.skull.at[1] + c.skull.r[1], c.skull.at[2]], up: [0, 1, 0] }, back: { ...c.back, up: [0, 1, 0] }, mouth: { on: 'head', at: c.mouthAt, up: [0, 0, 1] },
      chest: { on: c.trunk[Math.max(0, c.trunk.length - 3)]?.[0] ?? 'hips', at: [0, c.mouthAt[1] * 0.8, c.mouthAt[2] * 0.9], up: [0, 0, 1] }, ...c.sockets,
    },
    affordances: c.affordances ?? [], collider: 'capsules', friction: 0.8, bounciness: 0.05,
  }
}

/** The tail's stations with the root's before them, so that it grows out of the body. */
function tailOf(c: Creature): readonly Station[] {
  const root = c.trunk[0]
  return c.tail === undefined || root === undefined ? [] : [root, ...c.tail]
}

function bonesOf(c: Creature): Recipe['bones'] {
  const bones: Record<string, readonly [string, number, number, number]> = {}
  const chain = (stations: readonly Station[], root: string): void => {
    let parent = root
    for (const [bone, y, z] of stations) {
      if (bone === '') continue
      bones[bone] = [parent, 0, y, z]
      parent = bone
    }
  }
  chain(c.trunk, '')
  chain(c.tail ?? [], c.trunk[0]?.[0] ?? '')
  if (c.jaw !== undefined || c.mouth !== undefined) bones['jaw'] = ['head', ...(c.jaw?.at ?? [0, c.mouth?.yM ?? 0, c.skull.at[2]] as Vec3)]
  if (c.eye !== undefined) {
    for (const name of ['eye*', 'lid*', 'lidLow*']) bones[name] = ['head', ...c.eye.at]
    bones['brow*'] = ['head', c.eye.at[0], c.eye.at[1] + c.eye.radiusM * 1.4, c.eye.at[2]]
  }
  if (c.mouth !== undefined) {
    const { halfWidthM, yM, curveM, openM } = c.mouth
    const z = c.mouthAt[2]
    Object.assign(bones, { mouthL: ['head', halfWidthM, yM + curveM, z], mouthR: ['head', -halfWidthM, yM + curveM, z], lipTop: ['head', 0, yM, z], lipBottom: ['jaw', 0, yM - openM, z] })
  }
  Object.assign(bones, c.bones)
  for (const limb of c.limbs ?? []) jointBones(limb).forEach((name, i) => { bones[`${name}*`] = [i === 0 ? limb.on : `${limb.name}${i}*`, ...(limb.joints[i] ?? [0, 0, 0])] })
  return bones
}

/** Cones from station to station, each on the bone where it begins. */
function chainParts(stations: readonly Station[]): Part[] {
  let on = stations[0]?.[0] ?? ''
  return stations.slice(0, -1).map(([bone, y, z, r, wide = 1], i) => {
    const [, y2, z2, r2, wide2 = 1] = stations[i + 1] ?? ['', y, z, r, wide]
    if (bone !== '') on = bone
    return { on, from: [0, y, z], to: [0, y2, z2], r: [r, r2], squash: [(wide + wide2) / 2, 1, 1], k: r * 0.2 }
  })
}

function bellyParts(c: Creature): Part[] {
  const { belly } = c
  if (belly === undefined) return []
  const drop = c.bellyDrop ?? 0.75
  return [...chainParts(c.trunk), ...chainParts(tailOf(c)), { on: 'head', from: c.skull.at, to: [c.skull.at[0], c.skull.at[1], c.skull.at[2] + 0.001] as Vec3, r: [c.skull.r[1], c.skull.r[1]], squash: [c.skull.r[0] / c.skull.r[1], 1, c.skull.r[2] / c.skull.r[1]] as Vec3 }].map((part) => {
    const [a = 0, b = 0] = part.r
    const [fx, fy, fz] = part.from as Vec3, [tx, ty, tz] = part.to as Vec3
    return { ...part, from: [fx, fy - a * drop, fz], to: [tx, ty - b * drop, tz], r: [a * 0.8, b * 0.8], paint: true, color: belly }
  })
}

function limbParts(limb: Limb): Part[] {
  const look = { ...(limb.color === undefined ? {} : { color: limb.color }), ...(limb.squash === undefined ? {} : { squash: limb.squash }) }
  // Without radii it is only a bone, for blades.
  if (limb.r.length === 0) return []
  const bones = jointBones(limb)
  const last = limb.joints.length - 1
  const ground: Partial<Part> = { cut: [[0, 0.0005, 0], [0, -1, 0]] }
  const cones = limb.joints.slice(0, -1).map((joint, i): Part => ({ on: `${bones[i] ?? limb.on}*`, from: side(joint), to: side(limb.joints[i + 1] ?? joint), r: [limb.r[i] ?? 0.01, limb.r[i + 1] ?? 0.01], k: (limb.r[i] ?? 0.01) * 0.6, ...look, ...(limb.is === 'leg' ? ground : {}) }))
  const [x, y, z] = limb.joints[last] ?? [0, 0, 0]
  const { foot } = limb
  if (foot === undefined) return cones
  const on = `${bones[bones.length - 1] ?? limb.on}*`
  const cut = limb.is === 'leg' ? ground : {}
  const color = limb.color === undefined ? {} : { color: limb.color }
  const sole = limb.is === 'leg' ? foot.r[1] * 0.7 : y
  const { toes } = foot
  const tips = toes === undefined ? [] : Array.from({ length: toes.count }, (_, i): Part => {
    const u = toes.count === 1 ? 0 : (i / (toes.count - 1)) * 2 - 1
    const reachM = foot.r[2] + toes.longM * (1 - 0.25 * u * u)
    const tip: Vec3 = [x + u * toes.spread, limb.is === 'leg' ? toes.r * 0.8 : y, z + foot.forwardM + reachM]
    return { on, from: side([x + u * foot.r[0] * 0.6, limb.is === 'leg' ? toes.r : y, z + foot.forwardM]), to: side(tip), r: [toes.r, toes.r * 0.8], k: toes.r * 0.5, ...color, ...(toes.color === undefined ? {} : { color: toes.color }), ...cut }
  })
  return [...cones, { on, at: side([x, sole, z + foot.forwardM]), r: foot.r, k: foot.r[1] * 0.6, ...color, ...cut }, ...tips]
}

function rolesOf(c: Creature): Roles {
  const trunk = c.trunk.map(([bone]) => bone).filter((bone) => bone !== '')
  const sided = (kind: Limb['is']) => (c.limbs ?? []).filter((limb) => limb.is === kind).flatMap((limb) => (['L', 'R'] as const).map((letter) => ({ name: `${limb.name}${letter}`, bones: jointBones(limb).map((bone) => bone + letter), side: letter, end: limb.end ?? 'hind' })))
  return {
    root: trunk[0] ?? 'hips', spine: trunk.slice(1).filter((bone) => bone !== 'head' && !bone.startsWith('neck')), neck: trunk.filter((bone) => bone.startsWith('neck')), head: 'head', tail: (c.tail ?? []).map(([bone]) => bone).filter((bone) => bone !== ''),
    legs: sided('leg'), arms: sided('arm'), wings: sided('wing'), fins: sided('fin'), dangles: sided('dangle'),
    ...(c.jaw !== undefined || c.mouth !== undefined ? { jaw: 'jaw' } : {}), ...(c.eye === undefined ? {} : { eyes: ['eyeL', 'eyeR'], lids: ['lidL', 'lidR'], brows: ['browL', 'browR'] }),
  }
}

function fitOf(c: Creature): NonNullable<Recipe['fit']> {
  const { at, r } = c.skull
  const before = c.trunk[c.trunk.length - 2] ?? c.trunk[0] ?? ['hips', 0, 0, 0.1] as const
  const end = c.trunk[c.trunk.length - 1] ?? before
  const [dy, dz] = [end[1] - before[1], end[2] - before[2]]
  const long = Math.max(1e-6, Math.sqrt(dy * dy + dz * dz))
  return {
    snout: c.jaw !== undefined, head: { on: 'head', at, r }, neck: { on: before[0] === '' ? 'head' : before[0], at: [0, (before[1] + end[1]) / 2, (before[2] + end[2]) / 2], radiusM: (before[3] + end[3]) / 2 * 1.02, up: [0, dy / long, dz / long] },
    bare: ['head', ...(c.jaw === undefined && c.mouth === undefined ? [] : ['jaw']), ...(c.tail ?? []).map(([bone]) => bone).filter((bone) => bone !== '').slice(1)], back: { on: c.back.on, at: c.back.at, sizeM: (c.trunk[0]?.[3] ?? 0.1) * 1.2 },
  }
}
