import { cos, radians, sin } from '../../platform/index.ts'
import { clumps, horn, hornGroup, leaves, lump, marking, patch, stockings } from './coats.ts'
import { mammal, type Mammal, type Places } from './mammal.ts'
import type { Part, PartGroup, Recipe, Vec3 } from '../recipes.ts'

/** The build that cattle share. */
const cattleForm = {
  massKg: 700, backM: 1.3,
  trunk: { long: 0.74, hips: [0.23, 0.22, 0.24], waist: 0.235, chest: [0.235, 0.26, 0.25] }, legs: { stance: 'hoof', long: 0.6, apart: 0.135, front: 0.11, hind: 0.145, foot: 0.062, stout: 1.1 },
  neck: { long: 0.4, deg: 28, r: [0.2, 0.155] }, head: { r: 0.135, shape: [1.02, 1.02, 1], set: [0.3, 0.6], from: [-0.5, 0.7], to: [-1.3, 1.5], muzzle: [0.8, 0.68], wide: 1.1, jaw: [0.54, 0.42], drop: 0.54 },
  nose: { r: [0.34, 0.14, 0.09], nostrils: true }, ears: leaves(1.1, 0.15, 0.38), eye: { x: 0.66, y: 0.1, r: 0.3, sink: 0.6, share: 1, openDeg: 50, facing: [0.45, 0, 0.89], lashes: true }, tail: { deg: -70, curl: -6, long: 0.55, r: [0.032, 0.025, 0.02, 0.02] }, affordances: ['ride', 'stand-on', 'sit-on'],
} as const satisfies Partial<Mammal>

type Change = Partial<Mammal> & Pick<Mammal, 'id' | 'names' | 'synset' | 'palette'>
const cattle = (change: Change): Recipe => mammal({ ...cattleForm, ...change })

const tuft = (at: Places, size = 1): PartGroup => { const [y, z] = at.tail[at.tail.length - 1] ?? at.hips; return { color: 'tuft', surface: 'hair', k: 0.02, parts: [{ on: `tail${at.tail.length - 1}`, from: [0, y + 0.04 * at.m, z], to: [0, y - 0.13 * size * at.m, z], r: [0.042 * size * at.m, 0.012 * at.m] }] } }

const bull = cattle({
  id: 'bull', synset: 'bull.n.01', names: ['bull', 'ox', 'steer', 'toro'], massKg: 900, backM: 1.42, topM: 1.72,
  trunk: { long: 0.7, hips: [0.205, 0.2, 0.22], waist: 0.225, chest: [0.26, 0.3, 0.27], rise: -0.05, ridge: 0.16 }, neck: { long: 0.38, deg: 22, r: [0.25, 0.2] }, legs: { ...cattleForm.legs, long: 0.56 }, head: { ...cattleForm.head, r: 0.14, shape: [1.1, 1.0, 1] }, eye: { ...cattleForm.eye, r: 0.25, openDeg: 38, lashes: false },
  palette: { main: '#4a2a1c', mainDark: '#24140e', muzzle: '#b58a70', chin: '#b58a70', horn: '#f0e2c0', hornTip: '#2e2622', hoof: '#221c1a', innerEar: '#a5786a', iris: '#5a1a10', lid: '#3a2016', brow: '#24140e', nose: '#3a2420', tuft: '#24140e', ring: '#e8c04a' },
  coat: (at) => [lump(at, [0, 0.85, 0.3], [0.55, 0.3, 0.4], { color: 'mainDark' }), marking(at, 'chest', [0, 0.85, 0.42], [0.34, 0.4, 0.28], 'mainDark', { soft: true, k: 0.08 * at.m })],
  groups: (at) => [hornGroup([...horn(at, [[0.6, 0.85, 0.05], [1.3, 1.0, 0.15], [1.75, 1.5, 0.45]], [0.28, 0.17]), ...horn(at, [[1.75, 1.5, 0.45], [1.85, 2.0, 0.7]], [0.17, 0.05], { color: 'hornTip' })]), tuft(at)],
  solids: (at) => [{ on: 'head', color: 'ring', surface: 'metal', at: at.head(0, -1.72, 2.12), turn: [20, 0, 0], torus: { radiusM: 0.28 * at.r, tubeM: 0.05 * at.r } }],
})

const calf = cattle({
  id: 'calf', synset: 'calf.n.01', names: ['calf', 'baby cow'], massKg: 60, backM: 0.82, affordances: [],
  trunk: { long: 0.58, hips: [0.19, 0.19, 0.2], waist: 0.19, chest: [0.19, 0.21, 0.2] }, legs: { ...cattleForm.legs, long: 0.68, apart: 0.12, front: 0.095, hind: 0.13, foot: 0.062 }, neck: { long: 0.42, deg: 42, r: [0.165, 0.135] }, head: { ...cattleForm.head, r: 0.17, to: [-0.95, 1.35], muzzle: [0.72, 0.6] }, eye: { ...cattleForm.eye, r: 0.35 },
  palette: { main: '#c9793f', mainDark: '#8a4a20', muzzle: '#f3c4b4', chin: '#f3c4b4', white: '#fbf4e8', belly: '#fbf4e8', hoof: '#3a302a', innerEar: '#f0b8a8', iris: '#2a160c', lid: '#a9602e', brow: '#8a4a20', nose: '#9a5850', tuft: '#fbf4e8' },
  coat: (at) => [{ on: 'head', from: at.head(0, 0.8, 0.7), to: at.head(0, -0.7, 1.5), r: [0.35 * at.r, 0.42 * at.r], paint: true, color: 'white' }, ...stockings(at, 0.3, 'white')], groups: (at) => [tuft(at)],
})

/** All its weight is in front: hump, beard and a dark wig. */
const bison = cattle({
  id: 'bison', synset: 'american_bison.n.01', names: ['bison', 'american bison', 'wisent', 'buffalo'], massKg: 800, backM: 1.55,
  trunk: { long: 0.64, hips: [0.18, 0.19, 0.21], waist: 0.2, chest: [0.24, 0.31, 0.27], rise: -0.2, ridge: 0.2 }, legs: { ...cattleForm.legs, long: 0.52, front: 0.12, hind: 0.13, foot: 0.055, hindLong: 0.5 }, neck: { long: 0.38, deg: -8, r: [0.25, 0.2] }, head: { ...cattleForm.head, r: 0.135, shape: [1.12, 1.05, 1] }, eye: { ...cattleForm.eye, r: 0.24, lashes: false },
  palette: { main: '#80522f', mainDark: '#3a2417', muzzle: '#2e1d14', wool: '#4b2e1b', horn: '#2e2825', hoof: '#1f1a18', innerEar: '#5a3a28', iris: '#20120c', lid: '#2e1d14', brow: '#1f130c', nose: '#17100d', tuft: '#2e1d14' },
  coat: (at) => [marking(at, 'chest', [0, 0.72, 0.52], [0.6, 0.75, 0.47], 'wool'), patch(at, [0, 0.1, -0.2], [1.7, 1.6, 1.5], 'wool')],
  groups: (at) => [
    { color: 'wool', surface: 'fur', k: 0.03 * at.m, parts: [
      ...clumps(at, { size: 0.11, rows: 4, around: 11, from: 0.7, to: 1.25, low: 0.05, swell: 1.28 }),
      ...([[0, 0.6, 0.2, 0.75], [0.55, 0.55, 0.1, 0.6], [0, 0.95, -0.4, 0.8], [0.8, 0, -0.3, 0.6], [0.7, -0.5, -0.1, 0.6]] as const).map(([x, y, z, r]): Part => lump(at, [x, y, z], r)),
      { on: 'jaw', from: at.head(0, -1.2, 0.7), to: at.head(0, -2.4, 0.85), r: [0.5 * at.r, 0.14 * at.r] },
      ...([0.26, 0.36] as const).map((z): Part => ({ on: 'withers*', at: ['*', at.legX, 0.44 * at.m, z * at.m], r: [0.11 * at.m, 0.13 * at.m, 0.1 * at.m] })),
    ] },
    hornGroup(horn(at, [[0.85, 0.65, 0], [1.45, 0.75, 0.05], [1.6, 1.4, 0.15]], [0.25, 0.06])), tuft(at),
  ],
})

const waterBuffalo = cattle({
  id: 'water-buffalo', synset: 'water_buffalo.n.01', names: ['water buffalo', 'cape buffalo', 'carabao', 'african buffalo'], massKg: 700, backM: 1.4, surface: 'leather',
  palette: { main: '#5a565a', mainDark: '#302d31', muzzle: '#3c393d', horn: '#8a8074', hoof: '#1f1c1d', innerEar: '#8a7a7a', iris: '#20120c', lid: '#46434a', brow: '#302d31', nose: '#1c1a1c', tuft: '#241f22' },
  groups: (at) => [hornGroup(horn(at, [[0.3, 0.95, 0.1], [1.1, 0.85, -0.2], [1.9, 0.7, -0.75], [2.3, 1.15, -1.35], [2.0, 1.85, -1.7]], [0.4, 0.08])), tuft(at)],
})

/** A skirt of hair to the ground. */
const yak = cattle({
  id: 'yak', synset: 'yak.n.02', names: ['yak', 'highland cow', 'musk ox', 'highland cattle', 'muskox'], massKg: 500, backM: 1.4,
  trunk: { ...cattleForm.trunk, ridge: 0.15 }, neck: { long: 0.38, deg: 12, r: [0.22, 0.18] },
  palette: { main: '#5b3a26', mainDark: '#33201a', hair: '#6b4630', hairLight: '#7d563c', muzzle: '#d9c4b0', horn: '#e6d9bc', hoof: '#1f1a18', innerEar: '#8a6450', iris: '#20120c', lid: '#4a2e1e', brow: '#33201a', nose: '#2a1c18', tuft: '#6b4630' },
  groups: (at) => [
    { color: 'hair', surface: 'hair', k: 0.045 * at.m, parts: [
      ...Array.from({ length: 11 }, (_, i): Part => { const z = -0.55 + i * 0.112, on = z < -0.2 ? 'hips' : z > 0.2 ? 'chest' : 'spine'; return { on, from: at.bodyBoth(0.18, 0.72, z), to: at.bodyBoth(0.225, 0.2 + (i % 3) * 0.035, z - 0.015), r: [0.085 * at.m, 0.022 * at.m], color: i % 2 === 0 ? 'hairLight' : 'hair' } }),
      ...Array.from({ length: 5 }, (_, i): Part => ({ on: 'chest', from: at.body(-0.16 + i * 0.08, 0.72, 0.56), to: at.body(-0.17 + i * 0.085, 0.28, 0.58), r: [0.075 * at.m, 0.03 * at.m], color: i % 2 === 0 ? 'hairLight' : 'hair' })),
      ...[-0.35, 0, 0.35].map((x): Part => ({ on: 'head', from: at.head(x, 0.95, 0.3), to: at.head(x * 1.4, -0.25, 1.25), r: [0.34 * at.r, 0.14 * at.r], color: x === 0 ? 'hairLight' : 'hair' })),
    ] },
    hornGroup(horn(at, [[0.7, 0.75, -0.05], [1.6, 0.85, -0.1], [2.1, 1.5, 0.1], [2.05, 2.2, 0.15]], [0.24, 0.05])), tuft(at, 1.8),
  ],
})

/** The build that sheep and goats share. */
const flockForm = {
  massKg: 60, backM: 0.72,
  trunk: { long: 0.6, hips: [0.22, 0.22, 0.23], waist: 0.23, chest: [0.22, 0.23, 0.23] }, legs: { stance: 'hoof', long: 0.58, apart: 0.13, front: 0.085, hind: 0.11, foot: 0.056 },
  neck: { long: 0.42, deg: 42, r: [0.16, 0.13] }, head: { r: 0.165, shape: [0.94, 0.98, 1], set: [0.35, 0.5], from: [-0.4, 0.55], to: [-0.95, 1.25], muzzle: [0.66, 0.5], wide: 0.95, jaw: [0.46, 0.34], drop: 0.46 },
  nose: { r: [0.26, 0.13, 0.09], nostrils: true }, ears: leaves(0.85, 0.35, 0.3), eye: { x: 0.6, y: 0.12, r: 0.32, sink: 0.58, share: 0.85, facing: [0.45, 0, 0.89] }, tail: { deg: -50, long: 0.16, r: [0.05, 0.05, 0.03] },
} as const satisfies Partial<Mammal>
const flock = (change: Change): Recipe => mammal({ ...flockForm, ...change })

/** Wool around a neck. */
const collarWool = (at: Places, size: number): Part[] => [0.1, 0.42, 0.72].flatMap((t, row): Part[] => ([[0, 1], [0.87, 0.5], [0.87, -0.5], [0, -1], [-0.87, -0.5], [-0.87, 0.5]] as const).map(([u, w]): Part => {
  const y = at.neckFrom[0] + (at.neckTo[0] - at.neckFrom[0]) * t, z = at.neckFrom[1] + (at.neckTo[1] - at.neckFrom[1]) * t, out = at.neckR[0] * (0.95 - 0.12 * row)
  return { on: row === 0 ? 'chest' : 'neck', at: [u * out, y - w * out * 0.7, z + w * out * 0.7], r: [size * at.m, size * at.m, size * at.m] }
}))

/** A cloud of wool about the trunk, and a cap of it. */
const fleece = (at: Places, size: number, swell = 1.2): PartGroup => ({ color: 'wool', surface: 'fur', k: 0.012 * at.m, parts: [...clumps(at, { size, rows: 6, around: 11, low: 0.02, from: -0.38, to: 1.3, swell }), ...collarWool(at, size * 0.95), ...([[0, 0.95, -0.05], [0.4, 0.85, 0.1], [0.35, 0.95, -0.4], [0, 0.75, -0.75], [0.6, 0.4, -0.75], [0.5, -0.2, -1.0], [0, 0.9, 0.35]] as const).map((p) => lump(at, p, 0.45)), { on: 'tail1', at: at.body(0, 0.72, -0.56), r: [0.08 * at.m, 0.09 * at.m, 0.07 * at.m] }] })

const sheep = flock({
  id: 'sheep', synset: 'sheep.n.01', names: ['sheep', 'ewe'],
  palette: { main: '#3a3433', mainDark: '#221e1e', wool: '#f5efe0', muzzle: '#3a3433', hoof: '#1f1b1a', innerEar: '#8a6a64', iris: '#c98a2a', lid: '#2c2726', brow: '#221e1e', nose: '#171313' }, groups: (at) => [fleece(at, 0.105)],
})

const lamb = flock({
  id: 'lamb', synset: 'lamb.n.01', names: ['lamb', 'baby sheep', 'lambkin'], massKg: 8, backM: 0.42,
  trunk: { long: 0.46, hips: [0.2, 0.21, 0.21], waist: 0.2, chest: [0.2, 0.215, 0.21] }, legs: { ...flockForm.legs, long: 0.66, front: 0.085, hind: 0.105, foot: 0.066, stout: 1.2 }, head: { ...flockForm.head, r: 0.24, to: [-0.65, 1.05] }, eye: { ...flockForm.eye, r: 0.34, share: 1 }, ears: leaves(0.95, 0.55, 0.34), tail: { deg: -55, long: 0.22, r: [0.06, 0.06, 0.035] },
  palette: { main: '#fbf3ea', mainDark: '#d9cdbf', wool: '#fffdf8', hoof: '#4a403a', innerEar: '#f3b4b0', iris: '#2a160c', lid: '#eadfd4', brow: '#cbbfb2', nose: '#e08a8e' }, groups: (at) => [fleece(at, 0.075, 1.1)],
})

const ram = flock({
  id: 'ram', synset: 'ram.n.05', names: ['ram', 'bighorn', 'bighorn sheep', 'mouflon'], massKg: 90, backM: 0.85, neck: { long: 0.44, deg: 44, r: [0.18, 0.145] },
  palette: { main: '#a8825a', mainDark: '#6b4c32', muzzle: '#efe4d2', chin: '#efe4d2', belly: '#efe4d2', horn: '#c9a878', hoof: '#2c2522', innerEar: '#d9b49c', iris: '#c98a2a', lid: '#8a683f', brow: '#6b4c32', nose: '#3a2a24', white: '#efe4d2' },
  coat: (at) => [marking(at, 'hips', [0, 0.85, -0.5], [0.18, 0.2, 0.1], 'white')],
  groups: (at) => [hornGroup(horn(at, Array.from({ length: 12 }, (_, i): Vec3 => { const turned = radians(-20 + i * 31); return [0.5 + i * 0.1, 0.35 + cos(turned) * (0.85 - i * 0.02), -0.35 - sin(turned) * (0.85 - i * 0.02)] }), [0.36, 0.08]))],
})

const goat = flock({
  id: 'goat', synset: 'goat.n.01', names: ['goat', 'billy goat', 'nanny goat', 'mountain goat', 'ibex', 'billy'], massKg: 55, backM: 0.75,
  trunk: { long: 0.62, hips: [0.185, 0.19, 0.2], waist: 0.19, chest: [0.185, 0.21, 0.21] }, legs: { ...flockForm.legs, long: 0.64, front: 0.08, hind: 0.11 }, neck: { long: 0.46, deg: 50, r: [0.15, 0.115] }, ears: leaves(1.05, 0.5, 0.3), tail: { deg: 40, long: 0.16, r: [0.045, 0.045, 0.025] },
  palette: { main: '#efe6d6', mainDark: '#8a6a4a', horn: '#6e6258', beard: '#fffaf0', hoof: '#2e2723', innerEar: '#e9b8aa', iris: '#d9a52a', lid: '#d9ccb8', brow: '#a08a6e', nose: '#8a5c54' },
  coat: (at) => [marking(at, 'hips', [0, 0.8, -0.35], [0.3, 0.4, 0.22], 'mainDark'), patch(at, [0.5, -0.1, 0.9], [0.26, 0.7, 0.5], 'mainDark')],
  groups: (at) => [hornGroup(horn(at, [[0.28, 0.85, 0.05], [0.38, 1.7, -0.3], [0.55, 2.2, -1.0], [0.75, 2.2, -1.7]], [0.24, 0.06])), { color: 'beard', surface: 'hair', k: 0.01, parts: [{ on: 'jaw', from: at.head(0, -1.35, 0.95), to: at.head(0, -2.5, 0.85), r: [0.27 * at.r, 0.05 * at.r] }] }],
})

/** The build that pigs share: a barrel with a flat snout. */
const pigForm = {
  massKg: 120, backM: 0.66, surface: 'skin',
  trunk: { long: 0.74, hips: [0.3, 0.31, 0.3], waist: 0.31, chest: [0.3, 0.32, 0.3] }, legs: { stance: 'hoof', long: 0.42, apart: 0.18, front: 0.125, hind: 0.16, foot: 0.07, stout: 1.15 },
  neck: { long: 0.44, deg: 22, r: [0.27, 0.25] }, head: { r: 0.25, shape: [1.05, 0.98, 0.98], from: [-0.28, 0.55], to: [-0.36, 1.15], muzzle: [0.56, 0.42], wide: 1.1, jaw: [0.4, 0.26], cheek: { at: [0.6, -0.45, 0.15], r: [0.5, 0.46, 0.5] } },
  nose: { r: [0.17, 0.1, 0.06], at: [0.05, 1.05], nostrils: true }, ears: { root: [0.6, 0.72, 0.0], middle: [0.85, 1.15, 0.2], tip: [0.95, 1.0, 0.6], r: [0.36, 0.34, 0.08], flat: 0.4 }, eye: { x: 0.48, y: 0.16, r: 0.26, share: 0.92 }, tail: { deg: 60, curl: 95, long: 0.34, r: [0.032, 0.03, 0.028, 0.026, 0.022] },
} as const satisfies Partial<Mammal>
const pigs = (change: Change): Recipe => mammal({ ...pigForm, ...change })

/** The disc of a snout. */
const snout = (at: Places, forward = 1.52, down = -0.36): PartGroup => ({ color: 'snout', surface: 'skin', k: 0.02, fine: true, parts: [{ on: 'head', from: at.head(0, down, forward - 0.16), to: at.head(0, down, forward), r: [0.46 * at.r, 0.47 * at.r], cut: [at.head(0, down, forward + 0.08), [0, 0, 1] as Vec3] }] })

const pig = pigs({
  id: 'pig', synset: 'hog.n.03', names: ['pig', 'hog', 'sow', 'swine'],
  palette: { main: '#f2a9a4', mainDark: '#d98882', snout: '#e88c8a', innerEar: '#e58a88', nose: '#9a4a4e', hoof: '#6b4a44', iris: '#3a2a4a', lid: '#df9691', brow: '#d08680' }, groups: (at) => [snout(at)],
})

const piglet = pigs({
  id: 'piglet', synset: 'piglet.n.01', names: ['piglet', 'piggy', 'shoat', 'baby pig'], massKg: 5, backM: 0.26,
  trunk: { long: 0.5, hips: [0.28, 0.29, 0.27], waist: 0.285, chest: [0.28, 0.29, 0.27] }, legs: { ...pigForm.legs, long: 0.48, front: 0.12, hind: 0.15, foot: 0.085 }, neck: { long: 0.42, deg: 38, r: [0.25, 0.25] }, head: { ...pigForm.head, r: 0.36, to: [-0.3, 0.95] }, eye: { x: 0.47, y: 0.14, r: 0.32, share: 0.98 },
  palette: { main: '#f9bdb8', mainDark: '#e39a95', snout: '#f09a9a', innerEar: '#ef9c9a', nose: '#a8545a', hoof: '#8a625a', iris: '#2a1a12', lid: '#eba9a4', brow: '#dc968f' }, groups: (at) => [snout(at, 1.3, -0.3)],
})

const boar = pigs({
  id: 'wild-boar', synset: 'wild_boar.n.01', names: ['wild boar', 'boar', 'warthog', 'wild pig', 'wart hog', 'peccary'], massKg: 100, backM: 0.8, surface: 'fur',
  trunk: { long: 0.66, hips: [0.21, 0.23, 0.24], waist: 0.24, chest: [0.27, 0.31, 0.28], rise: -0.1 }, legs: { ...pigForm.legs, long: 0.48, apart: 0.14, front: 0.105, hind: 0.13, foot: 0.055 }, neck: { long: 0.42, deg: 8, r: [0.26, 0.21] }, head: { ...pigForm.head, r: 0.19, to: [-0.62, 1.85], muzzle: [0.66, 0.4], wide: 1 }, ears: { root: [0.6, 0.72, -0.1], middle: [0.78, 1.2, -0.1], tip: [0.85, 1.55, 0.0], r: [0.32, 0.28, 0.08], flat: 0.5 }, eye: { x: 0.5, y: 0.2, r: 0.22, share: 0.95, openDeg: 44 }, tail: { deg: -60, long: 0.3, r: [0.028, 0.024, 0.02, 0.03] },
  palette: { main: '#5a4638', mainDark: '#2d221c', snout: '#7a6058', tusk: '#fff3d6', bristle: '#2d221c', innerEar: '#8a6a5c', nose: '#1c1514', hoof: '#1f1a18', iris: '#3a1a10', lid: '#46362b', brow: '#2d221c' },
  groups: (at) => [snout(at, 2.2, -0.66), { color: 'tusk', surface: 'plastic', k: 0.004, fine: true, parts: [{ on: 'head', from: at.headBoth(0.42, -0.95, 1.75), to: at.headBoth(0.68, -0.72, 1.95), r: [0.12 * at.r, 0.1 * at.r] }, { on: 'head', from: at.headBoth(0.68, -0.72, 1.95), to: at.headBoth(0.72, -0.25, 1.9), r: [0.1 * at.r, 0.03 * at.r] }] }, { color: 'bristle', surface: 'hair', k: 0.012, parts: Array.from({ length: 15 }, (_, i): Part => { const t = i / 14, z = -0.35 + t * 0.92, y = 0.9 + 0.1 * Math.min(1, t * 1.6) - Math.max(0, t - 0.72) * 0.34; return { on: z < -0.15 ? 'hips' : z < 0.2 ? 'spine' : z < 0.42 ? 'chest' : 'neck', from: at.body(0, y - 0.05, z), to: at.body(0, y + 0.05, z - 0.06), r: [0.04 * at.m, 0.012 * at.m] } }) }],
})

/** Animals of the farm and the great grazers. */
export const farmAnimals: readonly Recipe[] = [bull, calf, bison, waterBuffalo, yak, sheep, lamb, ram, goat, pig, piglet, boar]
