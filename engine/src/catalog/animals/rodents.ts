import { lump, marking, patch, pointed, rounded, spines, tailTip, whiskers } from './coats.ts'
import { mammal, type Mammal } from './mammal.ts'
import type { Part, Recipe } from '../recipes.ts'

/** The build that small gnawers share: a big head on a round body. */
const rodentForm = {
  massKg: 0.3, backM: 0.1,
  trunk: { long: 0.5, hips: [0.36, 0.4, 0.38], waist: 0.34, chest: [0.29, 0.32, 0.3], rise: 0.02 }, legs: { stance: 'paw', long: 0.42, apart: 0.2, front: 0.12, hind: 0.19, foot: 0.09 },
  neck: { long: 0.42, deg: 28, r: [0.27, 0.25] }, head: { r: 0.36, shape: [1.0, 0.92, 1.05], to: [-0.3, 1.2], muzzle: [0.48, 0.24], wide: 1.05, cheek: { at: [0.5, -0.35, 0.45], r: [0.44, 0.4, 0.46] } },
  nose: { r: [0.14, 0.11, 0.1] }, ears: rounded(0.44), eye: { x: 0.52, y: 0.22, r: 0.28, share: 1, facing: [0.4, 0, 0.92] }, tail: { deg: -8, curl: 8, long: 1.3, r: [0.06, 0.045, 0.035, 0.025, 0.015] },
} as const satisfies Partial<Mammal>

type Change = Partial<Mammal> & Pick<Mammal, 'id' | 'names' | 'synset' | 'palette'>
const rodent = (change: Change): Recipe => mammal({ ...rodentForm, solids: (at) => ('whisker' in change.palette ? whiskers(at, [0.3, -0.42, 1.15], 0.8) : []), ...change })

const mouse = rodent({
  id: 'mouse', synset: 'mouse.n.01', names: ['mouse', 'house mouse', 'field mouse', 'dormouse', 'harvest mouse'], massKg: 0.03, backM: 0.055, ears: rounded(0.66, { root: [0.62, 0.62, -0.25], middle: [0.95, 1.05, -0.25], tip: [1.0, 1.14, -0.25], flat: 0.3 }),
  palette: { main: '#a8a4a3', mainDark: '#7d7877', belly: '#efe9e6', chin: '#efe9e6', innerEar: '#f2b3b3', nose: '#ee8f98', iris: '#1b1413', lid: '#8b8685', brow: '#7d7877', pink: '#eda9a9', whisker: '#fdfbf6' }, coat: (at) => [...tailTip(at, 0.0, 'pink'), marking(at, 'ffoot*', [0.2, 0.02, 0.3], [0.12, 0.1, 0.22], 'pink'), marking(at, 'foot*', [0.2, 0.02, -0.25], [0.12, 0.1, 0.26], 'pink')],
})

const rat = rodent({
  id: 'rat', synset: 'rat.n.01', names: ['rat', 'brown rat', 'sewer rat', 'vole'], massKg: 0.4, backM: 0.1, trunk: { ...rodentForm.trunk, long: 0.72, hips: [0.34, 0.38, 0.38] }, head: { ...rodentForm.head, r: 0.32, shape: [0.95, 0.88, 1.12], to: [-0.32, 1.65], muzzle: [0.5, 0.24] }, ears: rounded(0.38), eye: { x: 0.5, y: 0.28, r: 0.22, share: 1, facing: [0.45, 0, 0.9] }, tail: { deg: -10, curl: 8, long: 1.7, r: [0.085, 0.065, 0.05, 0.035, 0.02] },
  palette: { main: '#77685c', mainDark: '#54483f', belly: '#c4b8aa', muzzle: '#8a7b6e', innerEar: '#d99a94', nose: '#d67f84', iris: '#16100f', lid: '#63564c', brow: '#54483f', pink: '#d9a09a', whisker: '#e9e4dc' }, coat: (at) => [...tailTip(at, 0.0, 'pink'), marking(at, 'ffoot*', [0.2, 0.02, 0.42], [0.12, 0.12, 0.22], 'pink'), marking(at, 'foot*', [0.2, 0.02, -0.35], [0.12, 0.12, 0.26], 'pink')],
  groups: (at) => [{ color: 'pink', surface: 'plastic', k: 0.002, fine: true, parts: [{ on: 'head', at: at.headBoth(0.06, -0.62, 1.72), r: [0.06 * at.r, 0.13 * at.r, 0.04 * at.r] }] }],
})

const hamster = rodent({
  id: 'hamster', synset: 'hamster.n.01', names: ['hamster', 'gerbil', 'golden hamster'], massKg: 0.12, backM: 0.085,
  trunk: { long: 0.3, hips: [0.44, 0.44, 0.38], waist: 0.42, chest: [0.4, 0.4, 0.34], rise: 0 }, legs: { ...rodentForm.legs, long: 0.32, front: 0.13, hind: 0.17 }, neck: { long: 0.36, deg: 42, r: [0.36, 0.36] }, head: { r: 0.44, shape: [1.1, 0.93, 0.95], to: [-0.3, 0.85], muzzle: [0.42, 0.26], wide: 1.2, cheek: { at: [0.66, -0.4, 0.3], r: [0.52, 0.46, 0.5] } },
  nose: { r: [0.1, 0.08, 0.07] }, ears: rounded(0.32), eye: { x: 0.48, y: 0.14, r: 0.22, share: 1, facing: [0.3, 0, 0.95] }, tail: { deg: 0, long: 0.06, r: [0.06, 0.04] },
  palette: { main: '#e0a04e', mainDark: '#b3742a', muzzle: '#fff8ec', chin: '#fff8ec', belly: '#fff8ec', white: '#fff8ec', innerEar: '#f0b3a6', nose: '#ee8f98', iris: '#1b1210', lid: '#c4863a', brow: '#b3742a', whisker: '#fdfbf6' }, coat: (at) => [patch(at, [0.66, -0.5, 0.45], [0.52, 0.42, 0.6], 'white'), patch(at, [0, 0.75, 0.7], [0.1, 0.6, 0.5], 'white')], solids: (at) => whiskers(at, [0.3, -0.38, 0.9], 0.7),
})

const guineaPig = rodent({
  id: 'guinea-pig', synset: 'guinea_pig.n.02', names: ['guinea pig', 'cavy'], massKg: 0.9, backM: 0.15,
  trunk: { long: 0.72, hips: [0.42, 0.43, 0.42], waist: 0.42, chest: [0.4, 0.41, 0.38], rise: 0 }, legs: { ...rodentForm.legs, long: 0.26, front: 0.13, hind: 0.16 }, neck: { long: 0.5, deg: 20, r: [0.38, 0.36] }, head: { r: 0.4, shape: [0.98, 0.95, 1.02], to: [-0.3, 0.95], muzzle: [0.52, 0.36], wide: 1.05 }, nose: { r: [0.12, 0.09, 0.08] },
  ears: leavesLow(), eye: { x: 0.54, y: 0.2, r: 0.22, share: 1, facing: [0.5, 0, 0.87] }, tail: { deg: 0, long: 0.03, r: [0.06, 0.04] },
  palette: { main: '#a5602e', mainDark: '#2b211d', muzzle: '#fbf4e8', white: '#fbf4e8', innerEar: '#d9968a', nose: '#d98a8a', iris: '#1b1210', lid: '#87501f', brow: '#5a3216', whisker: '#fdfbf6' },
  coat: (at) => [marking(at, 'spine', [0, 0.5, 0.05], [0.7, 0.8, 0.24], 'white'), marking(at, 'hips', [0, 0.5, -0.6], [0.7, 0.8, 0.4], 'mainDark'), { on: 'head', from: at.head(0, 1.1, 0.2), to: at.head(0, -0.1, 1.3), r: [0.12 * at.r, 0.4 * at.r], paint: true, color: 'white' }], solids: (at) => whiskers(at, [0.36, -0.38, 1.1], 0.6),
})

function leavesLow(): Mammal['ears'] { return { root: [0.72, 0.42, -0.2], middle: [0.98, 0.42, -0.12], tip: [1.08, 0.2, -0.05], r: [0.24, 0.28, 0.16], flat: 0.45, inner: true } }

/** The tail's curl over the back is what names it. */
const squirrel = rodent({
  id: 'squirrel', synset: 'squirrel.n.01', names: ['squirrel', 'red squirrel', 'tree squirrel'], massKg: 0.5, backM: 0.17,
  trunk: { long: 0.58, hips: [0.26, 0.29, 0.27], waist: 0.22, chest: [0.21, 0.24, 0.24], rise: 0.05 }, legs: { stance: 'paw', long: 0.52, apart: 0.15, front: 0.1, hind: 0.18, foot: 0.08 }, neck: { long: 0.44, deg: 48, r: [0.19, 0.18] }, head: { r: 0.28, shape: [1.02, 0.94, 1], to: [-0.3, 1.05], muzzle: [0.46, 0.26], wide: 1.1, cheek: { at: [0.55, -0.4, 0.35], r: [0.44, 0.4, 0.44] } },
  ears: pointed(1.0, 0.34, 0.75), eye: { x: 0.5, y: 0.14, r: 0.3, share: 1, facing: [0.35, 0, 0.94] }, tail: { deg: 38, curl: 34, long: 1.55, r: [0.09, 0.2, 0.25, 0.26, 0.22, 0.08], from: [0.2, 0.9] },
  palette: { main: '#b5602a', mainDark: '#7d3b16', mainLight: '#d98a4c', belly: '#fff4e4', muzzle: '#fff4e4', chin: '#fff4e4', innerEar: '#e9b9a0', nose: '#3a2420', iris: '#1b1210', lid: '#964a1e', brow: '#7d3b16', whisker: '#fdfbf6', tuft: '#7d3b16', acorn: '#9a6a34' },
  groups: (at) => [{ color: 'tuft', surface: 'hair', k: 0.004, fine: true, parts: [{ on: 'ear2*', from: at.headBoth(0.72, 1.35, -0.18), to: at.headBoth(0.78, 1.8, -0.24), r: [0.1 * at.r, 0.03 * at.r] }] }],
  coat: (at) => [patch(at, [0.6, -0.5, 0.6], [0.4, 0.3, 0.5], 'belly'), patch(at, [0, -0.6, 0.9], [0.5, 0.4, 0.6], 'belly')],
})

const chipmunk = rodent({
  id: 'chipmunk', synset: 'eastern_chipmunk.n.01', names: ['chipmunk', 'ground squirrel', 'gopher', 'prairie dog'], massKg: 0.1, backM: 0.1,
  trunk: { long: 0.6, hips: [0.29, 0.32, 0.3], waist: 0.26, chest: [0.25, 0.28, 0.27], rise: 0.04 }, legs: { stance: 'paw', long: 0.46, apart: 0.16, front: 0.1, hind: 0.18, foot: 0.08 }, neck: { long: 0.42, deg: 42, r: [0.23, 0.22] }, head: { r: 0.33, shape: [1.06, 0.92, 1], to: [-0.3, 1.05], muzzle: [0.46, 0.26], wide: 1.1, cheek: { at: [0.66, -0.42, 0.4], r: [0.52, 0.46, 0.5] } },
  ears: rounded(0.32), tail: { deg: 42, curl: 14, long: 1.0, r: [0.07, 0.12, 0.13, 0.12, 0.04] },
  palette: { main: '#b8763c', mainDark: '#3a2418', belly: '#fff4e2', muzzle: '#e9b87e', chin: '#fff4e2', white: '#fff1d6', innerEar: '#e3a88e', nose: '#3a2420', iris: '#1b1210', lid: '#965c2a', brow: '#6b4020', whisker: '#fdfbf6' },
  coat: (at) => [...([[0, 0.045, 'mainDark'], [0.1, 0.05, 'white'], [0.19, 0.045, 'mainDark'], [0.27, 0.045, 'white'], [0.34, 0.035, 'mainDark']] as const).map(([x, w, color]): Part => ({ on: 'spine', from: x === 0 ? at.body(0, 1.1, -0.55) : at.bodyBoth(x, 1.0 - x * 0.9, -0.55), to: x === 0 ? at.body(0, 1.08, 0.5) : at.bodyBoth(x, 1.0 - x * 0.9, 0.5), r: [w * at.m, w * at.m], squash: [1, 1.8, 1], paint: true, color })), { on: 'head', from: at.headBoth(0.2, 0.32, 1.1), to: at.headBoth(0.95, 0.34, 0.2), r: [0.1 * at.r, 0.12 * at.r], paint: true, color: 'white' }, { on: 'head', from: at.headBoth(0.25, -0.12, 1.15), to: at.headBoth(1.0, -0.05, 0.2), r: [0.09 * at.r, 0.12 * at.r], paint: true, color: 'white' }],
})

const beaver = rodent({
  id: 'beaver', synset: 'beaver.n.07', names: ['beaver'], massKg: 20, backM: 0.36,
  trunk: { long: 0.62, hips: [0.42, 0.44, 0.42], waist: 0.4, chest: [0.36, 0.38, 0.35], rise: 0.04 }, legs: { stance: 'sole', long: 0.4, apart: 0.24, front: 0.14, hind: 0.19, foot: 0.11 }, neck: { long: 0.42, deg: 34, r: [0.33, 0.3] }, head: { r: 0.34, shape: [1.06, 0.95, 1.02], to: [-0.32, 0.95], muzzle: [0.52, 0.4], wide: 1.2, cheek: { at: [0.6, -0.35, 0.3], r: [0.5, 0.45, 0.5] } },
  nose: { r: [0.26, 0.18, 0.14] }, ears: rounded(0.22), eye: { x: 0.48, y: 0.24, r: 0.2, share: 1 }, tail: { deg: -22, long: 0.25, r: [0.12, 0.1, 0.06], from: [-0.3, 0.8] },
  palette: { main: '#7c4b2a', mainDark: '#4b2c19', muzzle: '#a87446', chin: '#a87446', tooth: '#fff1cf', paddle: '#3f3431', innerEar: '#5a3520', iris: '#1b1210', lid: '#643a1f', brow: '#4b2c19', nose: '#231a18' },
  groups: (at) => { const [y, z] = at.tail[2] ?? at.hips; return [
    { color: 'tooth', surface: 'plastic', k: 0.004, fine: true, parts: [{ on: 'head', at: at.headBoth(0.1, -0.82, 1.2), r: [0.1 * at.r, 0.22 * at.r, 0.06 * at.r] }] },
    { color: 'paddle', surface: 'leather', k: 0.01, fine: true, parts: [{ on: 'tail2', at: [0, y * 0.75, z - 0.3 * at.m], r: [0.21 * at.m, 0.055 * at.m, 0.42 * at.m], turn: [-10, 0, 0] }] },
  ] },
})

const capybara = rodent({
  id: 'capybara', synset: 'capybara.n.01', names: ['capybara', 'capibara', 'nutria', 'coypu'], massKg: 50, backM: 0.55,
  trunk: { long: 0.78, hips: [0.28, 0.3, 0.32], waist: 0.28, chest: [0.27, 0.29, 0.3], rise: 0.03 }, legs: { stance: 'sole', long: 0.48, apart: 0.18, front: 0.12, hind: 0.16, foot: 0.075 }, neck: { long: 0.5, deg: 28, r: [0.26, 0.24] }, head: { r: 0.24, shape: [0.98, 0.95, 1.15], set: [0.25, 0.55], from: [-0.14, 0.6], to: [-0.24, 1.55], muzzle: [0.7, 0.66], wide: 1.0, jaw: [0.44, 0.36] },
  nose: { r: [0.3, 0.12, 0.08], at: [0.45, 0.9], nostrils: true }, ears: rounded(0.24, { root: [0.66, 0.72, -0.2], middle: [0.78, 0.88, -0.2], tip: [0.8, 0.94, -0.2] }), eye: { x: 0.62, y: 0.4, r: 0.2, share: 1, openDeg: 44, facing: [0.6, 0, 0.8] }, tail: { deg: -20, long: 0.03, r: [0.06, 0.04] },
  palette: { main: '#a0703f', mainDark: '#5c3b20', muzzle: '#7d5530', innerEar: '#6b4526', iris: '#1b1210', lid: '#855b31', brow: '#5c3b20', nose: '#2a1d18' }, coat: (at) => [patch(at, [0, -0.1, 1.95], [0.62, 0.66, 0.4], 'mainDark', { soft: true, k: 0.15 * at.r })],
})

const hedgehog = rodent({
  id: 'hedgehog', synset: 'hedgehog.n.02', names: ['hedgehog', 'urchin'], massKg: 0.8, backM: 0.17,
  trunk: { long: 0.5, hips: [0.42, 0.45, 0.4], waist: 0.42, chest: [0.38, 0.42, 0.36], rise: 0.02 }, legs: { ...rodentForm.legs, long: 0.28, apart: 0.24, front: 0.11, hind: 0.13, foot: 0.085 }, neck: { long: 0.5, deg: 2, r: [0.32, 0.28] }, head: { r: 0.3, shape: [1.05, 0.95, 1], set: [0.2, 0.35], to: [-0.26, 1.5], muzzle: [0.5, 0.2], wide: 1 },
  nose: { r: [0.18, 0.15, 0.14] }, ears: rounded(0.32, { root: [0.8, 0.5, 0.0], middle: [0.98, 0.62, 0.02], tip: [1.0, 0.68, 0.02] }), eye: { x: 0.46, y: 0.16, r: 0.23, share: 1 }, tail: { deg: -20, long: 0.05, r: [0.06, 0.04] },
  palette: { main: '#e2c79e', mainDark: '#6b4c34', spine: '#4d3826', spineTip: '#d9c3a0', muzzle: '#f0dcb8', innerEar: '#d9a488', iris: '#1b1210', lid: '#c7a77c', brow: '#6b4c34', nose: '#1f1716' },
  coat: (at) => [marking(at, 'spine', [0, 0.95, -0.1], [0.7, 0.6, 0.75], 'spine', { turn: [-14, 0, 0] }), lump(at, [0, 0.5, -0.75], [1.15, 0.95, 0.7], { color: 'spine' }), patch(at, [0, 0.6, -0.7], [1.4, 1.1, 0.9], 'spine')],
  solids: (at) => spines(at, { rows: 15, around: 15, reach: 0.23, thick: 0.026, color: 'spine', tip: 'spineTip', from: -0.7, to: 1.5, lean: 0.75, spread: 0.6 }),
})

const porcupine = rodent({
  id: 'porcupine', synset: 'porcupine.n.01', names: ['porcupine', 'crested porcupine', 'echidna'], massKg: 15, backM: 0.32,
  trunk: { long: 0.6, hips: [0.34, 0.37, 0.36], waist: 0.33, chest: [0.3, 0.34, 0.32], rise: 0.04 }, legs: { ...rodentForm.legs, long: 0.38, apart: 0.2, front: 0.13, hind: 0.16 }, neck: { long: 0.5, deg: 22, r: [0.28, 0.25] }, head: { r: 0.28, shape: [1, 0.94, 1.02], to: [-0.3, 1.0], muzzle: [0.52, 0.4], wide: 1.1 }, nose: { r: [0.2, 0.15, 0.12] }, ears: rounded(0.24), eye: { x: 0.5, y: 0.2, r: 0.24, share: 1 }, tail: { deg: -15, long: 0.2, r: [0.1, 0.06] },
  palette: { main: '#4a3a30', mainDark: '#2a201a', spine: '#2a211c', spineTip: '#f3ead8', muzzle: '#6b564a', innerEar: '#8a6a5a', iris: '#1b1210', lid: '#3a2d25', brow: '#2a201a', nose: '#17110f' },
  solids: (at) => spines(at, { rows: 10, around: 13, reach: 0.62, thick: 0.022, color: 'spine', tip: 'spineTip', from: -0.55, to: 1.0, lean: 1.3, spread: 0.56 }),
})

/** Gnawers, and two with spines. */
export const rodents: readonly Recipe[] = [mouse, rat, hamster, guineaPig, squirrel, chipmunk, beaver, capybara, hedgehog, porcupine]
