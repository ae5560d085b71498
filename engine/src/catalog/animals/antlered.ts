import { bladePair } from './blade.ts'
import { horn, hornGroup, leaves, lump, marking, patch, spots, stockings } from './coats.ts'
import { mammal, type Mammal, type Places } from './mammal.ts'
import type { Part, Recipe, Vec3 } from '../recipes.ts'

/** The build that deer and antelopes share: slender legs, a short head, big ears and eyes. */
const deerForm = {
  massKg: 80, backM: 1.0,
  trunk: { long: 0.62, hips: [0.155, 0.17, 0.19], waist: 0.145, chest: [0.155, 0.19, 0.2] }, legs: { stance: 'hoof', long: 0.71, apart: 0.088, front: 0.078, hind: 0.118, foot: 0.044, stout: 0.95 },
  neck: { long: 0.48, deg: 56, r: [0.125, 0.085] }, head: { r: 0.118, shape: [0.98, 1, 1.02], set: [0.25, 0.5], from: [-0.34, 0.6], to: [-0.85, 1.65], muzzle: [0.6, 0.36], wide: 1, jaw: [0.42, 0.24], drop: 0.44 },
  nose: { r: [0.24, 0.17, 0.13] }, ears: leaves(1.15, -0.25, 0.4), eye: { x: 0.62, y: 0.12, r: 0.35, sink: 0.62, share: 1, openDeg: 56, facing: [0.5, 0, 0.87], lashes: true }, tail: { deg: -30, long: 0.16, r: [0.05, 0.055, 0.025] },
} as const satisfies Partial<Mammal>

type Change = Partial<Mammal> & Pick<Mammal, 'id' | 'names' | 'synset' | 'palette'>
const deer = (change: Change): Recipe => mammal({ ...deerForm, ...change })

/** A beam that sweeps up and back with tines before it. */
const antlers = (at: Places, size: number, tines: readonly (readonly [number, Vec3])[], beam: readonly Vec3[]): Part[] => {
  const grown = beam.map(([x, y, z]): Vec3 => [0.38 + (x - 0.38) * size, 0.85 + (y - 0.85) * size, -0.2 + (z + 0.2) * size])
  return [...horn(at, grown, [0.17, 0.07]), ...tines.flatMap(([joint, [dx, dy, dz]]) => { const p = grown[joint] ?? [0, 0, 0]; return horn(at, [p, [p[0] + dx * size * 0.6, p[1] + dy * size * 0.5, p[2] + dz * size * 0.6], [p[0] + dx * size, p[1] + dy * size, p[2] + dz * size]], [0.11, 0.045]) })]
}
const stagBeam: readonly Vec3[] = [[0.38, 0.85, -0.2], [0.8, 1.6, -0.55], [1.35, 2.4, -0.75], [1.7, 3.2, -0.55], [1.65, 4.0, -0.2]]

const stag = deer({
  id: 'deer', synset: 'deer.n.01', names: ['deer', 'stag', 'buck', 'red deer', 'elk', 'hart', 'wapiti'], massKg: 110, backM: 1.15, topM: 2.1,
  palette: { main: '#a8683a', mainDark: '#5c361c', muzzle: '#7d4e2c', belly: '#f0e2c8', chin: '#f0e2c8', white: '#f6ecd8', horn: '#8a6a48', hoof: '#2c2522', innerEar: '#f0d4be', iris: '#20120c', lid: '#8a522c', brow: '#5c361c', nose: '#1c1514' },
  coat: (at) => [patch(at, [0, -0.5, 1.6], [0.4, 0.3, 0.5], 'mainDark'), marking(at, 'hips', [0, 0.88, -0.5], [0.16, 0.17, 0.1], 'white'), lump(at, [0, -0.6, -0.3], [0.5, 0.5, 0.5])],
  groups: (at) => [hornGroup(antlers(at, 1, [[1, [0.15, 0.5, 0.9]], [2, [0.5, 0.6, 0.75]], [3, [0.6, 0.75, -0.1]], [3, [0.1, 0.8, 0.6]]], stagBeam))],
})

const fawn = deer({
  id: 'fawn', synset: 'fawn.n.02', names: ['fawn', 'baby deer', 'doe', 'roe deer', 'bambi'], massKg: 12, backM: 0.55,
  trunk: { long: 0.5, hips: [0.155, 0.165, 0.175], waist: 0.14, chest: [0.15, 0.175, 0.175] }, legs: { ...deerForm.legs, long: 0.74, front: 0.075, hind: 0.11, foot: 0.048, stout: 1.1 }, head: { ...deerForm.head, r: 0.175, to: [-0.65, 1.4], muzzle: [0.56, 0.34] }, eye: { ...deerForm.eye, r: 0.38 }, ears: leaves(1.1, -0.2, 0.46),
  palette: { main: '#c07a40', mainDark: '#6d4222', muzzle: '#a86a38', belly: '#fbf0dc', chin: '#fbf0dc', white: '#fff6e4', hoof: '#2c2522', innerEar: '#f3d4c0', iris: '#20120c', lid: '#9c6030', brow: '#6d4222', nose: '#1c1514' },
  coat: (at) => [...spots(at, 34, { color: 'white', size: 0.022, low: 1.25 }), marking(at, 'hips', [0, 0.86, -0.46], [0.14, 0.15, 0.1], 'white'), patch(at, [0.5, -0.5, 0.9], [0.4, 0.3, 0.6], 'white')],
})

const reindeer = deer({
  id: 'reindeer', synset: 'caribou.n.01', names: ['reindeer', 'caribou'], massKg: 150, backM: 1.15, topM: 2.25,
  trunk: { long: 0.64, hips: [0.19, 0.2, 0.21], waist: 0.185, chest: [0.2, 0.23, 0.22] }, legs: { ...deerForm.legs, front: 0.095, hind: 0.13, foot: 0.058 }, neck: { long: 0.46, deg: 42, r: [0.17, 0.135] }, head: { ...deerForm.head, r: 0.135, muzzle: [0.64, 0.44] }, ears: leaves(0.85, 0.0, 0.34),
  palette: { main: '#8a6a50', mainDark: '#4e3826', mainLight: '#f0e6d6', belly: '#efe5d5', muzzle: '#6d5240', horn: '#c9a878', hoof: '#2c2522', innerEar: '#e3c8b4', iris: '#20120c', lid: '#705440', brow: '#4e3826', nose: '#2a1c1a', white: '#f4ece0' },
  coat: (at) => [marking(at, 'neck', [0, 0.95, 0.52], [0.24, 0.26, 0.2], 'mainLight', { soft: true, k: 0.05 * at.m }), { on: 'neck', from: at.body(0, 0.9, 0.56), to: at.body(0, 0.66, 0.55), r: [0.11 * at.m, 0.03 * at.m], color: 'mainLight', k: 0.05 * at.m }, marking(at, 'hips', [0, 0.86, -0.5], [0.16, 0.17, 0.1], 'white'), ...stockings(at, 0.12, 'mainLight')],
  groups: (at) => [hornGroup(antlers(at, 1.05, [[0, [-0.1, 0.5, 1.1]], [1, [0.3, 0.3, 1.0]], [3, [0.5, 0.5, 0.55]], [4, [0.35, 0.75, 0.35]], [4, [-0.25, 0.8, 0.1]]], [[0.38, 0.85, -0.2], [0.95, 1.4, -0.95], [1.5, 2.2, -1.2], [1.75, 3.1, -0.85], [1.65, 3.8, -0.25]]))],
})

const moose = deer({
  id: 'moose', synset: 'elk.n.01', names: ['moose', 'bull moose'], massKg: 420, backM: 1.75, topM: 2.75,
  trunk: { long: 0.56, hips: [0.16, 0.175, 0.19], waist: 0.17, chest: [0.18, 0.22, 0.21], rise: -0.09, ridge: 0.15 }, legs: { ...deerForm.legs, long: 0.68, front: 0.08, hind: 0.115, foot: 0.045 }, neck: { long: 0.4, deg: 26, r: [0.15, 0.115] },
  head: { ...deerForm.head, r: 0.105, set: [0.2, 0.6], from: [-0.35, 0.7], to: [-1.25, 2.35], muzzle: [0.72, 0.68], wide: 0.95, jaw: [0.5, 0.42] }, nose: { r: [0.3, 0.14, 0.1], nostrils: true }, ears: leaves(1.0, -0.2, 0.34), eye: { ...deerForm.eye, r: 0.27 }, tail: { deg: -60, long: 0.06, r: [0.035, 0.025] },
  palette: { main: '#4f3626', mainDark: '#2d1d14', muzzle: '#6b4c38', mainLight: '#a08a70', horn: '#c9a56c', hoof: '#1f1a18', innerEar: '#a5826a', iris: '#20120c', lid: '#402a1c', brow: '#2d1d14', nose: '#1a1311' },
  coat: (at) => [...stockings(at, 0.4, 'mainLight'), { on: 'head', from: at.head(0, -1.1, 0.7), to: at.head(0, -2.1, 0.75), r: [0.26 * at.r, 0.14 * at.r], k: 0.1 * at.r, color: 'mainDark' }],
  groups: (at) => [hornGroup(horn(at, [[0.45, 0.75, -0.15], [1.2, 0.95, -0.2], [1.9, 1.3, -0.3]], [0.22, 0.18]))],
  solids: (at) => bladePair({ on: 'head', at: at.head(1.55, 1.15, -0.25), along: [0.86, 0.5, -0.05], across: [-0.15, 0.35, -0.9], color: 'horn', surface: 'plastic', depthM: 0.24 * at.r, outline: ([[0, 0.3], [0.5, 0.95], [0.9, 1.7], [1.3, 1.2], [1.75, 1.75], [1.95, 1.05], [2.5, 1.25], [2.4, 0.6], [2.95, 0.5], [2.45, 0.05], [2.7, -0.5], [2.0, -0.55], [1.75, -1.25], [1.3, -0.75], [0.8, -1.0], [0.5, -0.4], [0, -0.3]] as const).map(([u, v]) => [u * at.r, v * at.r] as const) }),
})

const gazelle = deer({
  id: 'antelope', synset: 'antelope.n.01', names: ['antelope', 'gazelle', 'impala', 'springbok', 'oryx', 'pronghorn', 'kudu'], massKg: 45, backM: 0.85, topM: 1.75, head: { ...deerForm.head, r: 0.118 },
  palette: { main: '#c98d4e', mainDark: '#3a241a', belly: '#fdf6e8', chin: '#fdf6e8', white: '#fdf6e8', horn: '#2b2422', hoof: '#221c1a', innerEar: '#f3dcc4', iris: '#20120c', lid: '#a8733c', brow: '#3a241a', nose: '#1c1514', tail: '#2b2422' },
  coat: (at) => [{ on: 'spine', from: at.bodyBoth(0.2, 0.71, -0.28), to: at.bodyBoth(0.22, 0.74, 0.34), r: [0.045 * at.m, 0.05 * at.m], squash: [1, 0.8, 1], paint: true, color: 'mainDark' }, marking(at, 'hips', [0, 0.86, -0.5], [0.16, 0.18, 0.1], 'white'), { on: 'head', from: at.headBoth(0.5, 0.15, 0.8), to: at.headBoth(0.3, -0.75, 1.6), r: [0.1 * at.r, 0.08 * at.r], paint: true, color: 'mainDark' }, patch(at, [0.45, 0.5, 0.75], [0.25, 0.16, 0.3], 'white')],
  groups: (at) => [hornGroup(horn(at, [[0.3, 0.85, 0.0], [0.4, 1.7, -0.45], [0.62, 2.5, -0.75], [0.75, 3.3, -0.7], [0.68, 4.0, -0.4]], [0.2, 0.05]))],
})

/** A giraffe is its neck. */
const giraffe = deer({
  id: 'giraffe', synset: 'giraffe.n.01', names: ['giraffe', 'camelopard'], massKg: 900, backM: 2.75, affordances: ['ride'],
  trunk: { long: 0.46, hips: [0.135, 0.15, 0.16], waist: 0.135, chest: [0.15, 0.185, 0.17], rise: -0.1 }, legs: { stance: 'hoof', long: 0.72, apart: 0.085, front: 0.075, hind: 0.105, foot: 0.04, hindLong: 0.68, stout: 1.15 }, neck: { long: 0.96, deg: 69, r: [0.125, 0.062] },
  head: { ...deerForm.head, r: 0.075, shape: [1, 1, 1.05], set: [0.35, 0.5], to: [-0.75, 1.95], muzzle: [0.66, 0.5] }, nose: { r: [0.28, 0.11, 0.08], nostrils: true }, ears: leaves(1.05, -0.1, 0.36), eye: { ...deerForm.eye, x: 0.66, r: 0.38 }, tail: { deg: -72, curl: -3, long: 0.4, r: [0.022, 0.016, 0.014, 0.014] },
  palette: { main: '#f0cf86', mainDark: '#a2612a', muzzle: '#e9cfa0', belly: '#f9ecc9', horn: '#8a5226', hornTip: '#2e211a', mane: '#8a4f24', hoof: '#4a392e', innerEar: '#f3dcc0', iris: '#24140c', lid: '#d9b466', brow: '#8a5226', nose: '#5a3d2a', tuft: '#2e211a' },
  coat: (at) => [
    ...spots(at, 26, { size: 0.046, low: 2.2 }),
    ...Array.from({ length: 30 }, (_, i): Part => { const t = 0.08 + 0.86 * i / 29; const y = at.chest[0] + (at.neckTo[0] - at.chest[0]) * t, z = at.chest[1] + (at.neckTo[1] - at.chest[1]) * t; const u = [0.9, -0.6, 0.1, -1, 0.5][i % 5] ?? 0, w = [0.4, -0.8, 1, 0.3, -0.9][i % 5] ?? 0; const reach = 0.17 * at.m; return { on: 'neck', from: [u * 0.02 * at.m, y, z], to: [u * reach, y - w * reach * 0.36, z + w * reach], r: [(0.05 - 0.02 * t) * at.m, (0.05 - 0.02 * t) * at.m], paint: true, color: 'mainDark' } }),
    ...([['haunch*', at.hips[1], 0.62], ['thigh*', at.hips[1] + 0.04 * at.m, 0.5], ['withers*', at.chest[1] + 0.03 * at.m, 0.64], ['farm*', at.chest[1] + 0.02 * at.m, 0.52], ['ffore*', at.chest[1], 0.4], ['shin*', at.hips[1] + 0.02 * at.m, 0.37]] as const).map(([on, z, y], i): Part => ({ on, from: ['*', at.legX, y * at.m, z], to: ['*', at.legX + 0.3 * at.m, y * at.m, z], r: [(0.045 - 0.003 * i) * at.m, 0.05 * at.m], paint: true, color: 'mainDark' })),
  ],
  groups: (at) => {
    const [y, z] = at.tail[at.tail.length - 1] ?? at.hips
    return [
      { color: 'horn', surface: 'fur', k: 0.01, fine: true, parts: [...horn(at, [[0.32, 0.85, -0.15], [0.42, 1.75, -0.4]], [0.17, 0.17]), ...horn(at, [[0.42, 1.72, -0.4], [0.43, 1.9, -0.43]], [0.24, 0.22], { color: 'hornTip' })] },
      { color: 'mane', surface: 'hair', k: 0.02, parts: Array.from({ length: 16 }, (_, i): Part => { const t = 0.2 + 0.75 * i / 15; const cy = at.chest[0] + (at.neckTo[0] - at.chest[0]) * t, cz = at.chest[1] + (at.neckTo[1] - at.chest[1]) * t; const r = (0.125 - 0.063 * (t - 0.3)) * at.m; return { on: 'neck', at: [0, cy + r * 0.36, cz - r * 0.93], r: [0.014 * at.m, 0.04 * at.m, 0.022 * at.m] } }) },
      { color: 'tuft', surface: 'hair', k: 0.02, parts: [{ on: 'tail3', from: [0, y + 0.02 * at.m, z], to: [0, y - 0.12 * at.m, z], r: [0.03 * at.m, 0.01 * at.m] }] },
    ]
  },
})

/** Deer, antelopes and the giraffe. */
export const antlered: readonly Recipe[] = [stag, fawn, reindeer, moose, gazelle, giraffe]
