import { band, marking, paleFace, patch, rounded, tailTip, whiskers } from './coats.ts'
import { mammal, type Mammal } from './mammal.ts'
import type { Part, Recipe } from '../recipes.ts'

/** The build that long low hunters share: a tube on short legs. */
const weaselForm = {
  massKg: 1, backM: 0.14,
  trunk: { long: 1.35, hips: [0.3, 0.33, 0.36], waist: 0.26, chest: [0.27, 0.3, 0.34], rise: 0.05 }, legs: { stance: 'sole', long: 0.46, apart: 0.18, front: 0.13, hind: 0.18, foot: 0.1 }, neck: { long: 0.66, deg: 40, r: [0.22, 0.2] },
  head: { r: 0.29, shape: [1.06, 0.9, 1.02], to: [-0.3, 1.0], muzzle: [0.5, 0.34], wide: 1.2, cheek: { at: [0.6, -0.35, 0.3], r: [0.46, 0.4, 0.46] } }, nose: { r: [0.2, 0.14, 0.12] }, ears: rounded(0.26), eye: { x: 0.46, y: 0.18, r: 0.23, share: 1 }, tail: { deg: -12, curl: 6, long: 0.9, r: [0.1, 0.1, 0.09, 0.05] },
} as const satisfies Partial<Mammal>
type Change = Partial<Mammal> & Pick<Mammal, 'id' | 'names' | 'synset' | 'palette'>
const low = (change: Change): Recipe => mammal({ ...weaselForm, ...change })

const otter = low({
  id: 'otter', synset: 'otter.n.02', names: ['otter', 'sea otter', 'river otter'], massKg: 9, backM: 0.27, tail: { deg: -12, curl: 6, long: 1.2, r: [0.18, 0.14, 0.09, 0.03] },
  palette: { main: '#7d5535', mainDark: '#4e3320', belly: '#d9bd98', muzzle: '#e9d6b8', chin: '#e9d6b8', white: '#e9d6b8', iris: '#17100c', lid: '#65432a', brow: '#4e3320', innerEar: '#5a3a26', whisker: '#fdfbf6', nose: '#241a18' }, coat: (at) => paleFace(at), solids: (at) => whiskers(at, [0.42, -0.4, 1.1], 0.8),
})

const ferret = low({
  id: 'ferret', synset: 'ferret.n.02', names: ['ferret', 'weasel', 'stoat', 'ermine', 'mink', 'marten', 'mongoose'], head: { ...weaselForm.head, to: [-0.3, 1.15], muzzle: [0.46, 0.26] },
  palette: { main: '#c9a87a', mainDark: '#4a3426', belly: '#f3e6cc', muzzle: '#fff8ec', chin: '#fff8ec', white: '#fff8ec', iris: '#17100c', lid: '#4a3426', brow: '#4a3426', innerEar: '#f0d4c4', nose: '#d9838a' }, coat: (at) => [...paleFace(at, 'white', 0.1), patch(at, [0.46, 0.16, 0.85], [0.46, 0.24, 0.5], 'mainDark', { turn: [0, 0, -14] }), ...tailTip(at, 0.55, 'mainDark', 0.2), marking(at, 'ffoot*', [0.18, 0.08, 0.75], [0.2, 0.2, 0.3], 'mainDark'), marking(at, 'foot*', [0.18, 0.08, -0.7], [0.2, 0.2, 0.3], 'mainDark')],
})

/** Spades for hands, a pink snout and hardly any eyes. */
const mole = low({
  id: 'mole', synset: 'mole.n.06', names: ['mole', 'shrew', 'star-nosed mole'], massKg: 0.1, backM: 0.085,
  trunk: { long: 0.7, hips: [0.44, 0.46, 0.44], waist: 0.44, chest: [0.42, 0.44, 0.4], rise: 0 }, legs: { stance: 'sole', long: 0.24, apart: 0.38, front: 0.16, hind: 0.14, foot: 0.12 }, neck: { long: 0.6, deg: 6, r: [0.38, 0.34] }, head: { r: 0.36, shape: [1, 0.95, 1.05], to: [-0.3, 1.45], muzzle: [0.52, 0.22], wide: 1 }, nose: { r: [0.22, 0.19, 0.17] }, ears: rounded(0.04), eye: { x: 0.42, y: 0.24, r: 0.13, share: 1 }, tail: { deg: 10, long: 0.3, r: [0.06, 0.04, 0.02] },
  palette: { main: '#453f45', mainDark: '#2a262b', pink: '#f0a8a4', muzzle: '#5a5058', nose: '#f08c92', iris: '#100c0e', lid: '#383338', brow: '#2a262b', innerEar: '#453f45', claw: '#fff0dc' },
  groups: (at) => [{ color: 'pink', surface: 'skin', k: 0.004, fine: true, parts: [{ on: 'ftoe*', at: at.bodyBoth(0.52, 0.1, 0.5), r: [0.17 * at.m, 0.07 * at.m, 0.15 * at.m], turn: [0, 30, 0] }, ...[-0.1, -0.03, 0.04, 0.11].map((u): Part => ({ on: 'ftoe*', from: at.bodyBoth(0.55 + u, 0.09, 0.58), to: at.bodyBoth(0.62 + u * 1.3, 0.05, 0.78), r: [0.038 * at.m, 0.014 * at.m], color: 'claw' }))] }],
})

const armadillo = low({
  id: 'armadillo', synset: 'armadillo.n.01', names: ['armadillo', 'pangolin'], massKg: 5, backM: 0.26, surface: 'leather',
  trunk: { long: 0.6, hips: [0.4, 0.42, 0.4], waist: 0.42, chest: [0.38, 0.4, 0.36], rise: 0.02 }, legs: { stance: 'sole', long: 0.32, apart: 0.24, front: 0.12, hind: 0.15, foot: 0.09 }, neck: { long: 0.52, deg: 0, r: [0.24, 0.2] }, head: { r: 0.23, shape: [0.95, 0.88, 1.1], to: [-0.45, 1.9], muzzle: [0.52, 0.24], wide: 1 }, nose: { r: [0.17, 0.13, 0.12] },
  ears: { root: [0.42, 0.72, -0.3], middle: [0.62, 1.25, -0.35], tip: [0.66, 1.65, -0.3], r: [0.26, 0.28, 0.14], flat: 0.45 }, eye: { x: 0.6, y: 0.15, r: 0.22, share: 1, facing: [0.5, 0, 0.87] }, tail: { deg: -22, curl: 6, long: 0.95, r: [0.16, 0.11, 0.07, 0.03] },
  palette: { main: '#a8937c', mainDark: '#6b5848', muzzle: '#c9ae98', innerEar: '#d9b0a0', iris: '#17100c', lid: '#8f7b66', brow: '#6b5848', nose: '#6a4a48', shell: '#8f7a64' },
  coat: (at) => [...[-0.6, -0.32, -0.1, 0.12, 0.34, 0.58, 0.82, 1.06, 1.34].map((share): Part => band(at, 'spine', { from: at.hips, to: at.chest, share, half: 0.014, wide: 0.6 }))],
  groups: (at) => [{ color: 'shell', surface: 'leather', k: 0.02 * at.m, parts: [-0.42, -0.28, -0.14, 0, 0.14, 0.28, 0.42].map((z, i): Part => ({ on: z < -0.1 ? 'hips' : z > 0.2 ? 'chest' : 'spine', at: at.body(0, 0.6, z), r: [(0.47 - 0.5 * z * z) * at.m, (0.46 - 0.6 * z * z) * at.m, 0.1 * at.m], k: 0.008 * at.m, cut: [at.body(0, 0.42, 0), [0, -1, 0]], color: i % 2 === 0 ? 'shell' : 'main' })) }],
})

/** Low ones: along the water, through hedges and under the ground. */
export const burrowers: readonly Recipe[] = [otter, ferret, mole, armadillo]
