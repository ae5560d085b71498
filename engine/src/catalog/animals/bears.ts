import { lump, marking, patch, rounded, stockings } from './coats.ts'
import { mammal, type Mammal, type Places } from './mammal.ts'
import type { Part, PartGroup, Recipe } from '../recipes.ts'

/** The build that bears share: whole soles, a stump of a tail, round ears. */
const bearForm = {
  massKg: 250, backM: 0.95,
  trunk: { long: 0.68, hips: [0.29, 0.31, 0.29], waist: 0.3, chest: [0.29, 0.32, 0.3], rise: -0.03 }, legs: { stance: 'sole', long: 0.6, apart: 0.19, front: 0.17, hind: 0.2, foot: 0.115, stout: 1.1 },
  neck: { long: 0.46, deg: 28, r: [0.25, 0.21] }, head: { r: 0.235, shape: [1.1, 0.97, 0.97], to: [-0.34, 1.2], muzzle: [0.46, 0.32], wide: 1.1, cheek: { at: [0.6, -0.35, 0.2], r: [0.5, 0.45, 0.5] } },
  nose: { r: [0.24, 0.17, 0.15] }, ears: rounded(0.34), eye: { x: 0.42, y: 0.16, r: 0.2, share: 1 }, tail: { deg: -20, long: 0.12, r: [0.09, 0.08, 0.05] },
} as const satisfies Partial<Mammal>

type Change = Partial<Mammal> & Pick<Mammal, 'id' | 'names' | 'synset' | 'palette'>
const bear = (change: Change): Recipe => mammal({ ...bearForm, affordances: ['ride'], ...change })

/** Claws before every paw. */
const claws = (at: Places, foot: number, color = 'claw'): PartGroup => ({
  color, surface: 'plastic', k: 0.004, fine: true,
  parts: ([['ftoe*', at.chest[1], 0.11], ['toe*', at.hips[1], 0.0]] as const).flatMap(([on, z, ahead]) => [-0.6, -0.2, 0.2, 0.6].map((u): Part => ({ on, from: ['*', at.legX + u * foot * at.m, foot * 0.35 * at.m, z + (ahead * 0.6 + foot * 0.95) * at.m], to: ['*', at.legX + u * 1.1 * foot * at.m, foot * 0.1 * at.m, z + (ahead * 0.6 + foot * 1.35) * at.m], r: [foot * 0.12 * at.m, foot * 0.04 * at.m] }))),
})

const brownBear = bear({
  id: 'brown-bear', synset: 'brown_bear.n.01', names: ['bear', 'brown bear', 'grizzly', 'grizzly bear', 'kodiak bear', 'bear cub', 'cub'], trunk: { ...bearForm.trunk, ridge: 0.16 },
  palette: { main: '#7a4e2c', mainDark: '#4a2c18', muzzle: '#b98a58', iris: '#20130c', lid: '#64401f', brow: '#4a2c18', innerEar: '#a57a52', claw: '#2a211c' }, coat: (at) => [marking(at, 'ftoe*', [0.19, 0, 0.4], [0.2, 0.3, 0.35], 'mainDark', { soft: true, k: 0.1 * at.m }), marking(at, 'toe*', [0.19, 0, -0.34], [0.2, 0.3, 0.35], 'mainDark', { soft: true, k: 0.1 * at.m })], groups: (at) => [claws(at, 0.115)],
})

const polarBear = bear({
  id: 'polar-bear', synset: 'ice_bear.n.01', names: ['polar bear', 'ice bear', 'white bear'], massKg: 450, backM: 1.15,
  trunk: { long: 0.76, hips: [0.27, 0.3, 0.3], waist: 0.28, chest: [0.26, 0.29, 0.28], rise: 0.05 }, neck: { long: 0.58, deg: 24, r: [0.22, 0.16] }, head: { ...bearForm.head, r: 0.185, shape: [1.05, 0.9, 1.05], to: [-0.26, 1.5], muzzle: [0.48, 0.34] }, ears: rounded(0.27),
  palette: { main: '#f4f1e8', mainDark: '#c9c2b2', iris: '#1c1512', lid: '#e2dccd', brow: '#cfc8b8', innerEar: '#d9cfc4', nose: '#1b1716', claw: '#2a2624' }, groups: (at) => [claws(at, 0.115)],
})

const blackBear = bear({
  id: 'black-bear', synset: 'american_black_bear.n.01', names: ['black bear', 'american black bear', 'moon bear'], massKg: 130, backM: 0.8, ears: rounded(0.38),
  palette: { main: '#2c292b', mainDark: '#161415', muzzle: '#a87a4c', white: '#e9ddc6', iris: '#3a2214', lid: '#232022', brow: '#161415', innerEar: '#5a4c48', claw: '#8a7d70' }, coat: (at) => [marking(at, 'chest', [0, 0.6, 0.62], [0.16, 0.06, 0.14], 'white')], groups: (at) => [claws(at, 0.115)],
})

const panda = bear({
  id: 'panda', synset: 'giant_panda.n.01', names: ['panda', 'giant panda', 'panda bear', 'panda cub'], massKg: 100, backM: 0.72,
  trunk: { long: 0.58, hips: [0.33, 0.35, 0.31], waist: 0.34, chest: [0.32, 0.33, 0.28], rise: 0 }, head: { ...bearForm.head, r: 0.3, shape: [1.16, 0.98, 0.94], to: [-0.34, 0.95], muzzle: [0.42, 0.3], cheek: { at: [0.66, -0.36, 0.15], r: [0.52, 0.48, 0.5] } }, neck: { long: 0.46, deg: 34, r: [0.27, 0.25] }, nose: { r: [0.2, 0.14, 0.12] },
  ears: rounded(0.36, { inner: false }), eye: { x: 0.43, y: 0.08, r: 0.21, share: 0.95 },
  palette: { main: '#faf8f2', mainDark: '#1e1d20', iris: '#2a1a12', lid: '#1e1d20', brow: '#1e1d20', claw: '#4a4644' },
  coat: (at) => [
    { on: 'head', from: at.headBoth(0.4, 0.2, 0.85), to: at.headBoth(0.62, -0.22, 0.8), r: [0.25 * at.r, 0.27 * at.r], paint: true, color: 'mainDark' }, patch(at, [0.95, 0.92, -0.1], 0.5, 'mainDark'),
    ...stockings(at, 0.44, 'mainDark', ['hind']), ...stockings(at, 0.5, 'mainDark', ['front']), { on: 'chest', at: at.body(0, 0.72, 0.3), r: [0.6 * at.m, 0.6 * at.m, 0.17 * at.m], turn: [18, 0, 0], paint: true, color: 'mainDark' },
  ],
})

/** A koala sits low: big nose, big fringed ears. */
const koala = bear({
  id: 'koala', synset: 'koala.n.01', names: ['koala', 'koala bear', 'native bear'], massKg: 9, backM: 0.36, affordances: [],
  trunk: { long: 0.46, hips: [0.33, 0.36, 0.3], waist: 0.33, chest: [0.29, 0.32, 0.27], rise: 0.02 }, neck: { long: 0.46, deg: 48, r: [0.25, 0.24] }, head: { r: 0.36, shape: [1.14, 0.98, 0.9], from: [-0.3, 0.5], to: [-0.36, 0.72], muzzle: [0.38, 0.3], wide: 1.2 },
  nose: { r: [0.2, 0.32, 0.16], at: [1.05, 0.85] }, ears: rounded(0.52, { flat: 0.5 }), eye: { x: 0.48, y: 0.1, r: 0.17, share: 1 }, tail: { deg: 0, long: 0.04, r: [0.08, 0.06] },
  palette: { main: '#8f9299', mainDark: '#62656d', belly: '#eceae6', muzzle: '#a4a7ad', chin: '#e4e2de', white: '#f2f0ec', innerEar: '#f2dcd8', iris: '#3a2415', lid: '#787b82', brow: '#62656d', nose: '#232126', claw: '#2a282c' },
  coat: (at) => [...[-0.3, 0.05, 0.4].map((u): Part => lump(at, [1.1 + 0.05 * u, 0.55 + u * 0.35, 0.08], [0.2, 0.16, 0.14], { color: 'white', k: 0.06 * at.r }))], groups: (at) => [claws(at, 0.115)],
})

/** Long arms, a pale mask with a smile, hooked claws. */
const sloth = bear({
  id: 'sloth', synset: 'sloth.n.02', names: ['sloth', 'three-toed sloth', 'two-toed sloth'], massKg: 6, backM: 0.42, affordances: [],
  trunk: { long: 0.62, hips: [0.22, 0.24, 0.24], waist: 0.24, chest: [0.22, 0.25, 0.24], rise: -0.12 }, legs: { stance: 'sole', long: 0.74, apart: 0.2, front: 0.12, hind: 0.14, foot: 0.08, hindLong: 0.56, stout: 1.2 }, neck: { long: 0.48, deg: 38, r: [0.17, 0.15] },
  head: { r: 0.24, shape: [1.08, 0.96, 0.92], from: [-0.3, 0.5], to: [-0.34, 0.8], muzzle: [0.36, 0.26], wide: 1.25 }, nose: { r: [0.18, 0.13, 0.11] }, ears: rounded(0.12, { root: [0.95, 0.1, -0.1], middle: [1.0, 0.12, -0.1], tip: [1.02, 0.12, -0.1], inner: false }), eye: { x: 0.42, y: 0.08, r: 0.2, share: 1, openDeg: 40 }, tail: { deg: -10, long: 0.08, r: [0.06, 0.04] },
  palette: { main: '#8d7a5f', mainDark: '#43301f', muzzle: '#efdfc2', chin: '#efdfc2', white: '#efdfc2', iris: '#20140e', lid: '#6a5238', brow: '#8d7a5f', nose: '#2a1d18', claw: '#efe6d2' },
  coat: (at) => [patch(at, [0, -0.05, 0.9], [0.86, 0.62, 0.6], 'white'), { on: 'head', from: at.headBoth(0.4, 0.1, 0.85), to: at.headBoth(0.85, -0.22, 0.6), r: [0.2 * at.r, 0.13 * at.r], paint: true, color: 'mainDark' }],
  groups: (at) => [{ color: 'claw', surface: 'plastic', k: 0.002, fine: true, parts: ([['ftoe*', at.chest[1] + 0.09 * at.m], ['toe*', at.hips[1] + 0.02 * at.m]] as const).flatMap(([on, z]) => [-0.55, 0, 0.55].map((u): Part => ({ on, from: ['*', at.legX + u * 0.08 * at.m, 0.04 * at.m, z + 0.08 * at.m], to: ['*', at.legX + u * 0.09 * at.m, 0.012 * at.m, z + 0.25 * at.m], r: [0.026 * at.m, 0.01 * at.m] }))) }],
})

/** Bears, and the two that people take for bears. */
export const bears: readonly Recipe[] = [brownBear, polarBear, blackBear, panda, koala, sloth]
