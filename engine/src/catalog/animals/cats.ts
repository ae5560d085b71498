import { legRings, legSpots, marking, paleFace, patch, pointed, rounded, spots, stripes, tailRings, tailTip, whiskers } from './coats.ts'
import { mammal, type Mammal, type Places } from './mammal.ts'
import type { Part, Recipe } from '../recipes.ts'

/** The build that great cats share. */
const bigCat = {
  massKg: 60, backM: 0.75,
  trunk: { long: 0.76, hips: [0.175, 0.19, 0.21], waist: 0.17, chest: [0.19, 0.22, 0.24] }, legs: { stance: 'paw', long: 0.68, apart: 0.13, front: 0.125, hind: 0.155, foot: 0.078 },
  neck: { long: 0.34, deg: 45, r: [0.165, 0.145] }, head: { r: 0.19, shape: [1.08, 0.96, 0.98], from: [-0.28, 0.56], to: [-0.4, 0.98], muzzle: [0.54, 0.4], wide: 1.25, cheek: { at: [0.6, -0.42, 0.2], r: [0.5, 0.44, 0.5] } },
  nose: { r: [0.25, 0.18, 0.14], at: [0.68, 0.79] }, ears: rounded(0.34), eye: { x: 0.47, y: 0.2, r: 0.3, share: 0.82, openDeg: 50, lowOpenDeg: 58 }, tail: { deg: -20, curl: 14, long: 0.8, r: [0.045, 0.042, 0.04, 0.04, 0.03] },
} as const satisfies Partial<Mammal>

type Change = Partial<Mammal> & Pick<Mammal, 'id' | 'names' | 'synset' | 'palette'>
const cat = (change: Change): Recipe => mammal({ ...bigCat, affordances: ['ride'], solids: (at) => ('whisker' in change.palette ? whiskers(at, [0.5, -0.42, 1.2], 0.9) : []), ...change })

const faceStripes = (at: Places): Part[] => [
  ...([[0.18, 0.95, 0.35, 0.1], [0.16, 0.72, 0.65, 0.09], [0.14, 0.5, 0.85, 0.07]] as const).map(([x, y, z, r]): Part => ({ on: 'head', from: at.head(-x - 0.12, y, z), to: at.head(x + 0.12, y, z), r: [r * 0.6 * at.r, r * 0.6 * at.r], squash: [1, 1, 4], paint: true, color: 'mainDark' })),
  ...([[0.9, 0.0, 0.3], [0.95, -0.28, 0.28], [0.9, -0.55, 0.28]] as const).map(([x, y, z]): Part => ({ on: 'head', from: at.headBoth(x + 0.25, y + 0.1, z), to: at.headBoth(x - 0.14, y - 0.06, z + 0.3), r: [0.1 * at.r, 0.035 * at.r], paint: true, color: 'mainDark' })),
]

const tiger = cat({
  id: 'tiger', synset: 'tiger.n.02', names: ['tiger', 'bengal tiger', 'siberian tiger', 'tigress'], massKg: 200, backM: 0.95, head: { ...bigCat.head, r: 0.2 },
  palette: { main: '#e8842a', mainDark: '#241a17', muzzle: '#fff6ea', chin: '#fff6ea', belly: '#fff6ea', white: '#fff6ea', iris: '#c99a24', lid: '#c46a1e', brow: '#241a17', innerEar: '#fff0e4', nose: '#d9807a', whisker: '#ffffff' },
  coat: (at) => [...paleFace(at, 'white', -0.2), patch(at, [0.45, 0.52, 0.8], [0.22, 0.14, 0.4], 'white'), ...stripes(at, 10, { from: -0.25, to: 1.15, wide: 0.034, low: 0.5 }), ...legRings(at, 4, { low: 0.2, high: 0.62 }), ...tailRings(at, [0.2, 0.36, 0.52, 0.68, 0.84]), ...tailTip(at, 0.93, 'mainDark'), ...faceStripes(at)],
})

const rosetted = (at: Places, size = 0.036): Part[] => [...spots(at, 58, { size, rosette: 'rosette' }), ...legSpots(at, 0.026), ...tailRings(at, [0.3, 0.5, 0.7, 0.85], 0.02), ...([[0.4, 0.75, 0.6], [0.75, 0.35, 0.7], [0.15, 0.95, 0.3], [0.85, -0.15, 0.45], [0.18, 0.55, 0.95], [0.9, 0.55, 0.2]] as const).map((p) => patch(at, p, 0.085, 'mainDark'))]

const leopard = cat({
  id: 'leopard', synset: 'leopard.n.02', names: ['leopard', 'jaguar'], massKg: 60, backM: 0.72,
  palette: { main: '#e0a94e', mainDark: '#33231a', rosette: '#c98a32', muzzle: '#fff4e2', chin: '#fff4e2', belly: '#fff4e2', iris: '#9aa63a', lid: '#b98434', brow: '#33231a', innerEar: '#f0cdb4', nose: '#b0605a', whisker: '#ffffff' }, coat: rosetted,
})

const snowLeopard = cat({
  id: 'snow-leopard', synset: 'snow_leopard.n.01', names: ['snow leopard', 'ounce'], massKg: 45, backM: 0.64, trunk: { long: 0.78, hips: [0.2, 0.21, 0.22], waist: 0.195, chest: [0.21, 0.235, 0.24] }, tail: { deg: -18, curl: 16, long: 1.05, r: [0.07, 0.085, 0.09, 0.09, 0.06] },
  palette: { main: '#d9dbdd', mainDark: '#43464c', rosette: '#b4b7bc', muzzle: '#ffffff', chin: '#ffffff', belly: '#fbfbfa', iris: '#8fb0a4', lid: '#b9bcc0', brow: '#43464c', innerEar: '#e6cfc8', nose: '#c08a86', whisker: '#ffffff' }, coat: (at) => rosetted(at, 0.045),
})

const cheetah = cat({
  id: 'cheetah', synset: 'cheetah.n.01', names: ['cheetah'], massKg: 50, backM: 0.8,
  trunk: { long: 0.74, hips: [0.135, 0.155, 0.18], waist: 0.12, chest: [0.15, 0.205, 0.22] }, legs: { stance: 'paw', long: 0.74, apart: 0.11, front: 0.092, hind: 0.13, foot: 0.06, stout: 0.9 }, neck: { long: 0.36, deg: 48, r: [0.125, 0.105] },
  head: { r: 0.145, shape: [1.05, 0.98, 0.96], from: [-0.28, 0.5], to: [-0.42, 0.9], muzzle: [0.5, 0.36], wide: 1.2 }, eye: { x: 0.47, y: 0.16, r: 0.31, share: 0.85 }, tail: { deg: -25, curl: 16, long: 0.9, r: [0.035, 0.035, 0.035, 0.04, 0.03] },
  palette: { main: '#e6b35a', mainDark: '#2a1d16', muzzle: '#fff4e0', chin: '#fff4e0', belly: '#fff4e0', iris: '#b9741e', lid: '#c4903f', brow: '#2a1d16', innerEar: '#f0cdb4', nose: '#2a1d1a' },
  coat: (at) => [...spots(at, 84, { size: 0.019 }), ...legSpots(at, 0.017), ...tailRings(at, [0.6, 0.72, 0.84], 0.02), ...tailTip(at, 0.94, 'white'), { on: 'head', from: at.headBoth(0.3, -0.0, 0.95), to: at.headBoth(0.42, -0.72, 1.05), r: [0.07 * at.r, 0.085 * at.r], paint: true, color: 'mainDark' }, ...([[0.4, 0.8, 0.5], [0.15, 0.75, 0.75], [0.7, 0.55, 0.5], [0.85, 0.1, 0.4]] as const).map((p) => patch(at, p, 0.07, 'mainDark'))].map((part) => (part.color === 'white' ? { ...part, color: 'belly' } : part)),
})

const panther = cat({
  id: 'panther', synset: 'panther.n.02', names: ['panther', 'black panther', 'black leopard', 'black jaguar'], massKg: 65, backM: 0.74,
  palette: { main: '#2b2c35', mainDark: '#141419', iris: '#d9c02a', lid: '#1d1e25', brow: '#141419', innerEar: '#6a555c', nose: '#17161a', whisker: '#8a8c94' }, eye: { ...bigCat.eye, share: 0.9 },
})

const lioness = cat({
  id: 'lioness', synset: 'lioness.n.01', names: ['lioness', 'puma', 'cougar', 'mountain lion', 'lion cub'], massKg: 140, backM: 0.92,
  palette: { main: '#d6a35c', mainDark: '#6b4322', muzzle: '#f7e6c8', chin: '#f7e6c8', belly: '#f0d9b2', iris: '#b9791e', lid: '#b58040', brow: '#7a4f26', innerEar: '#e6b49c', nose: '#7a3f38', whisker: '#ffffff', tuft: '#5a3318' },
  coat: (at) => [patch(at, [0.95, 1.1, -0.2], [0.4, 0.2, 0.16], 'mainDark')],
  groups: (at) => { const [y, z] = at.tail[at.tail.length - 1] ?? at.hips; return [{ color: 'tuft', surface: 'hair', k: 0.02, parts: [{ on: `tail${at.tail.length - 1}`, from: [0, y, z + 0.02 * at.m], to: [0, y, z - 0.11 * at.m], r: [0.062 * at.m, 0.02 * at.m] }] }] },
})

const lynx = cat({
  id: 'lynx', synset: 'lynx.n.02', names: ['lynx', 'bobcat', 'wildcat', 'caracal'], massKg: 20, backM: 0.58, affordances: [],
  trunk: { long: 0.6, hips: [0.18, 0.195, 0.2], waist: 0.17, chest: [0.19, 0.22, 0.22], rise: 0.03 }, legs: { stance: 'paw', long: 0.7, apart: 0.13, front: 0.115, hind: 0.15, foot: 0.092 }, head: { ...bigCat.head, r: 0.21, to: [-0.38, 0.82] }, ears: pointed(1.0, 0.42, 0.85),
  tail: { deg: 15, long: 0.17, r: [0.06, 0.06, 0.045] },
  palette: { main: '#c79a68', mainDark: '#3a2a20', muzzle: '#fff4e4', chin: '#fff4e4', belly: '#fbeeda', white: '#fff4e4', iris: '#c9b03a', lid: '#a67c4e', brow: '#3a2a20', innerEar: '#f3dccb', nose: '#c4706a', tuft: '#231a16', ruff: '#f3e4cc', whisker: '#ffffff' },
  coat: (at) => [...spots(at, 30, { size: 0.022 }), ...legSpots(at, 0.02), ...tailTip(at, 0.5, 'mainDark'), { on: 'head', from: at.headBoth(0.75, -0.3, 0.1), to: at.headBoth(1.3, -0.95, 0.05), r: [0.4 * at.r, 0.08 * at.r], color: 'ruff', k: 0.1 * at.r }, { on: 'head', from: at.headBoth(0.9, -0.15, 0.3), to: at.headBoth(1.1, -0.7, 0.35), r: [0.06 * at.r, 0.05 * at.r], paint: true, color: 'mainDark' }],
  groups: (at) => [{ color: 'tuft', surface: 'hair', k: 0.01, fine: true, parts: [{ on: 'ear2*', from: at.headBoth(0.83, 1.4, -0.15), to: at.headBoth(0.9, 1.95, -0.2), r: [0.09 * at.r, 0.03 * at.r] }] }],
})

const kitten = cat({
  id: 'kitten', synset: 'kitten.n.01', names: ['kitten', 'kitty', 'kitty cat'], massKg: 1, backM: 0.14, affordances: [],
  trunk: { long: 0.66, hips: [0.24, 0.25, 0.25], waist: 0.22, chest: [0.23, 0.25, 0.25] }, legs: { stance: 'paw', long: 0.56, apart: 0.15, front: 0.13, hind: 0.165, foot: 0.1 }, neck: { long: 0.4, deg: 58, r: [0.17, 0.17] },
  head: { r: 0.39, shape: [1.12, 0.97, 0.94], from: [-0.3, 0.55], to: [-0.4, 0.72], muzzle: [0.36, 0.28], wide: 1.35, cheek: { at: [0.68, -0.36, 0.1], r: [0.48, 0.42, 0.46] } }, nose: { r: [0.11, 0.08, 0.07], at: [0.75, 0.86] }, ears: pointed(0.95, 0.46, 0.85), eye: { x: 0.46, y: 0.02, r: 0.35, share: 0.94 },
  tail: { deg: 55, curl: 10, long: 0.75, r: [0.085, 0.08, 0.075, 0.04] },
  palette: { main: '#9ba1ab', mainDark: '#646b77', muzzle: '#ffffff', chin: '#ffffff', belly: '#ffffff', white: '#ffffff', iris: '#4a9bd1', lid: '#7f8692', brow: '#646b77', innerEar: '#f6b4b4', nose: '#ee8f98', whisker: '#ffffff' },
  coat: (at) => [...stripes(at, 6, { from: -0.1, to: 1, wide: 0.026, low: 0.72 }), ...tailRings(at, [0.3, 0.5, 0.7], 0.03), ...([-0.2, 0, 0.2] as const).map((x): Part => ({ on: 'head', from: at.head(x, 1.1, 0.2), to: at.head(x * 0.8, 0.55, 0.85), r: [0.06 * at.r, 0.04 * at.r], paint: true, color: 'mainDark' }))],
  solids: (at) => whiskers(at, [0.4, -0.42, 0.85], 1.0), socks: 0.17,
})

const siamese = cat({
  id: 'siamese-cat', synset: 'siamese_cat.n.01', names: ['siamese cat', 'siamese'], massKg: 4, backM: 0.27, affordances: [],
  trunk: { long: 0.78, hips: [0.17, 0.185, 0.2], waist: 0.145, chest: [0.165, 0.2, 0.22] }, legs: { stance: 'paw', long: 0.72, apart: 0.12, front: 0.1, hind: 0.14, foot: 0.07 }, neck: { long: 0.42, deg: 55, r: [0.13, 0.12] },
  head: { r: 0.22, shape: [1.0, 0.95, 0.98], from: [-0.28, 0.5], to: [-0.42, 0.92], muzzle: [0.42, 0.28], wide: 1.15 }, nose: { r: [0.13, 0.09, 0.08], at: [0.75, 0.86] }, ears: pointed(1.35, 0.56, 1.05), eye: { x: 0.45, y: 0.1, r: 0.33, share: 0.9 }, tail: { deg: 30, curl: 16, long: 0.95, r: [0.06, 0.05, 0.045, 0.04, 0.03] },
  palette: { main: '#f0e0c6', mainDark: '#4a342a', muzzle: '#4a342a', iris: '#3f9fe6', lid: '#4a342a', brow: '#4a342a', innerEar: '#b98a7a', nose: '#2a1d1a', whisker: '#ffffff' },
  coat: (at) => [patch(at, [0, -0.2, 1.0], [0.72, 0.62, 0.6], 'mainDark', { soft: true, k: 0.1 * at.r }), patch(at, [0.85, 1.1, -0.2], [0.55, 0.75, 0.5], 'mainDark', { soft: true, k: 0.1 * at.r }), marking(at, 'ffoot*', [0.12, 0.1, 0.42], [0.16, 0.26, 0.3], 'mainDark', { soft: true, k: 0.05 * at.m }), marking(at, 'foot*', [0.12, 0.1, -0.44], [0.16, 0.24, 0.3], 'mainDark', { soft: true, k: 0.05 * at.m }), ...tailTip(at, 0.15, 'mainDark', 0.4)], solids: (at) => whiskers(at, [0.34, -0.42, 1.0], 0.95),
})

/** Cats, great and small. */
export const cats: readonly Recipe[] = [tiger, leopard, snowLeopard, cheetah, panther, lioness, lynx, kitten, siamese]
