import { brush, legSpots, marking, paleFace, patch, pointed, rounded, spots, stockings, tailRings, tailTip } from './coats.ts'
import { canine } from './dogs.ts'
import { mammal, type Mammal, type Places } from './mammal.ts'
import type { Part, Recipe } from '../recipes.ts'

type Change = Partial<Mammal> & Pick<Mammal, 'id' | 'names' | 'synset' | 'palette'>
const wild = (change: Change): Recipe => mammal({ ...canine, ...change })

const foxForm = {
  backM: 0.36, trunk: { long: 0.72, hips: [0.17, 0.19, 0.2], waist: 0.165, chest: [0.18, 0.215, 0.23] }, legs: { stance: 'paw', long: 0.68, apart: 0.13, front: 0.1, hind: 0.135, foot: 0.065, stout: 0.9 },
  neck: { long: 0.42, deg: 45, r: [0.17, 0.15] }, head: { r: 0.235, shape: [1.12, 0.9, 0.95], to: [-0.36, 1.5], muzzle: [0.42, 0.2], wide: 1.05, cheek: { at: [0.72, -0.34, 0.12], r: [0.55, 0.36, 0.5] } },
  nose: { r: [0.17, 0.13, 0.13] }, ears: pointed(1.35, 0.52, 1.0), eye: { x: 0.48, y: 0.14, r: 0.29, share: 0.9 }, tail: { deg: -12, curl: 14, long: 1.05, r: [0.07, 0.14, 0.19, 0.17, 0.04] },
} as const satisfies Partial<Mammal>

const fox = wild({
  id: 'fox', synset: 'fox.n.01', names: ['fox', 'red fox', 'vixen'], massKg: 8, ...foxForm,
  palette: { main: '#d9672a', mainDark: '#33241f', muzzle: '#fbf3e6', chin: '#fbf3e6', belly: '#fbf3e6', white: '#fbf3e6', iris: '#a86a1c', lid: '#b9531f', brow: '#7a3312', innerEar: '#f6d9c4' },
  coat: (at) => [...paleFace(at), patch(at, [0, 0.12, 1.15], [0.26, 0.42, 0.6], 'main'), ...stockings(at, 0.27, 'mainDark'), ...tailTip(at, 0.72, 'white', 0.24), patch(at, [1.0, 1.75, -0.15], [0.5, 0.5, 0.5], 'mainDark')],
})

const arcticFox = wild({
  id: 'arctic-fox', synset: 'arctic_fox.n.01', names: ['arctic fox', 'white fox', 'snow fox'], massKg: 5, ...foxForm, backM: 0.32,
  trunk: { long: 0.66, hips: [0.23, 0.24, 0.24], waist: 0.225, chest: [0.24, 0.26, 0.25] }, neck: { long: 0.42, deg: 42, r: [0.22, 0.2] },
  head: { r: 0.27, shape: [1.15, 0.95, 0.95], to: [-0.34, 1.2], muzzle: [0.42, 0.22], wide: 1.1, cheek: { at: [0.68, -0.34, 0.12], r: [0.58, 0.44, 0.52] } }, ears: rounded(0.36), eye: { x: 0.48, y: 0.12, r: 0.27 },
  palette: { main: '#f5f6f8', mainDark: '#c3cad3', iris: '#3a2a1c', lid: '#dfe3e8', brow: '#b9c0c9', innerEar: '#e9d3d0', nose: '#24201f' },
})

const wolf = wild({
  id: 'wolf', synset: 'wolf.n.01', names: ['wolf', 'grey wolf', 'gray wolf', 'timber wolf', 'coyote', 'jackal', 'dire wolf'], massKg: 45, backM: 0.76,
  trunk: { long: 0.66, hips: [0.175, 0.19, 0.2], waist: 0.17, chest: [0.2, 0.25, 0.25] }, neck: { long: 0.42, deg: 38, r: [0.21, 0.185] },
  head: { r: 0.175, shape: [1.08, 0.92, 0.98], to: [-0.32, 1.62], muzzle: [0.5, 0.33], wide: 1.02, cheek: { at: [0.7, -0.32, 0.0], r: [0.55, 0.48, 0.5] } }, ears: pointed(1.15, 0.42, 0.8), eye: { x: 0.46, y: 0.16, r: 0.26, share: 0.7, openDeg: 46 },
  tail: { deg: -48, curl: 8, long: 0.58, r: [0.07, 0.11, 0.11, 0.035] },
  palette: { main: '#928e88', mainDark: '#4b4846', muzzle: '#e9e4da', chin: '#efeae0', belly: '#d9d4ca', white: '#efeae0', iris: '#e0a92a', lid: '#6f6c68', brow: '#403d3b', innerEar: '#b9a29a' },
  coat: (at) => [...paleFace(at), marking(at, 'spine', [0, 1.0, -0.02], [0.24, 0.2, 0.52], 'mainDark', { soft: true, k: 0.05 * at.m }), marking(at, 'neck', [0, 1.1, 0.4], [0.18, 0.2, 0.22], 'mainDark', { soft: true, k: 0.05 * at.m }), patch(at, [0, 0.1, 1.25], [0.24, 0.36, 0.65], 'mainDark', { soft: true, k: 0.08 * at.r }), ...tailTip(at, 0.75, 'mainDark'), ...[0.2, 0.36].map((z, i): Part => ({ on: 'chest', from: at.body(0, 0.8 - i * 0.06, 0.44 + i * 0.04), to: at.body(0, 0.56 + i * 0.02, 0.5 - z * 0.1), r: [0.13 * at.m, 0.04 * at.m], k: 0.05 * at.m }))],
})

const hyena = wild({
  id: 'hyena', synset: 'hyena.n.01', names: ['hyena', 'spotted hyena', 'hyaena'], massKg: 55, backM: 0.82,
  trunk: { long: 0.62, hips: [0.16, 0.175, 0.19], waist: 0.175, chest: [0.2, 0.25, 0.25], rise: -0.17 }, legs: { stance: 'paw', long: 0.68, apart: 0.13, front: 0.12, hind: 0.14, foot: 0.062, hindLong: 0.55 },
  neck: { long: 0.5, deg: 40, r: [0.19, 0.15] }, head: { r: 0.175, shape: [1.08, 0.98, 1], to: [-0.4, 1.3], muzzle: [0.55, 0.42], wide: 1.1, cheek: { at: [0.5, -0.3, 0.2], r: [0.5, 0.44, 0.5] } }, ears: rounded(0.42), eye: { x: 0.46, y: 0.2, r: 0.27 },
  tail: { deg: -50, curl: 5, long: 0.36, r: [0.04, 0.05, 0.055, 0.02] },
  palette: { main: '#b59b74', mainDark: '#4b3a2c', muzzle: '#3d302a', iris: '#4a3018', lid: '#8b7350', brow: '#4b3a2c', innerEar: '#d9b9a4', mane: '#5a4634' },
  coat: (at) => [...spots(at, 34, { size: 0.03 }), ...legSpots(at, 0.024), ...stockings(at, 0.16, 'mainDark'), ...tailTip(at, 0.5, 'mainDark')],
  groups: (at) => [brush(at, 0.05)],
})

const maskedForm = {
  legs: { stance: 'sole', long: 0.5, apart: 0.17, front: 0.13, hind: 0.17, foot: 0.085 }, neck: { long: 0.42, deg: 35, r: [0.22, 0.2] },
} as const satisfies Partial<Mammal>

const raccoon = wild({
  id: 'raccoon', synset: 'raccoon.n.02', names: ['raccoon', 'racoon', 'coon', 'trash panda'], massKg: 8, backM: 0.34, ...maskedForm,
  trunk: { long: 0.7, hips: [0.29, 0.3, 0.29], waist: 0.27, chest: [0.25, 0.28, 0.25], rise: 0.06 }, head: { r: 0.27, shape: [1.18, 0.94, 0.95], to: [-0.36, 1.28], muzzle: [0.44, 0.22], wide: 1.05, cheek: { at: [0.75, -0.3, 0.15], r: [0.5, 0.4, 0.45] } },
  nose: { r: [0.17, 0.13, 0.12] }, ears: rounded(0.38), eye: { x: 0.48, y: 0.1, r: 0.28 }, tail: { deg: 5, curl: 12, long: 0.85, r: [0.1, 0.14, 0.14, 0.12, 0.04] },
  palette: { main: '#8a8a8f', mainDark: '#26252a', muzzle: '#f3f0ea', chin: '#f3f0ea', white: '#f3f0ea', belly: '#b9b6b2', iris: '#2a1c14', lid: '#26252a', brow: '#f3f0ea', innerEar: '#d8c9c4' },
  coat: (at) => [...paleFace(at, 'white', -0.2), patch(at, [0.5, 0.4, 0.8], [0.45, 0.2, 0.5], 'white', { turn: [0, 0, -14] }), patch(at, [0.56, 0.03, 0.82], [0.5, 0.3, 0.5], 'mainDark', { turn: [0, 0, -16] }), patch(at, [0, 0.3, 1.1], [0.1, 0.5, 0.6], 'mainDark'), ...tailStripes(at), ...stockings(at, 0.13, 'mainDark'), patch(at, [0.95, 0.95, -0.1], [0.36, 0.12, 0.4], 'white')],
})

const redPanda = wild({
  id: 'red-panda', synset: 'lesser_panda.n.01', names: ['red panda', 'lesser panda', 'bear cat'], massKg: 5, backM: 0.32, ...maskedForm,
  trunk: { long: 0.74, hips: [0.27, 0.28, 0.27], waist: 0.25, chest: [0.25, 0.27, 0.25] }, head: { r: 0.32, shape: [1.22, 0.95, 0.92], to: [-0.36, 0.98], muzzle: [0.42, 0.26], wide: 1.2, cheek: { at: [0.8, -0.32, 0.15], r: [0.46, 0.4, 0.42] } },
  nose: { r: [0.15, 0.11, 0.1] }, ears: pointed(0.75, 0.44, 1.1, { r: [0.44, 0.38, 0.16] }), eye: { x: 0.45, y: 0.08, r: 0.25, share: 1 }, tail: { deg: 15, curl: 10, long: 1.25, r: [0.11, 0.16, 0.17, 0.16, 0.06] },
  palette: { main: '#c4552a', mainDark: '#2f1c18', mainLight: '#e89a5a', muzzle: '#fff6ea', chin: '#fff6ea', white: '#fff6ea', belly: '#2f1c18', iris: '#2a1a12', lid: '#a8441f', brow: '#fff6ea', innerEar: '#fff6ea' },
  coat: (at) => [...paleFace(at, 'white', -0.16), patch(at, [0.5, 0.52, 0.75], [0.2, 0.15, 0.4], 'white'), { on: 'head', from: at.headBoth(0.5, -0.02, 0.8), to: at.headBoth(0.66, -0.75, 0.62), r: [0.11 * at.r, 0.15 * at.r], paint: true, color: 'main' }, ...tailStripes(at, 'mainLight'), ...stockings(at, 0.36, 'mainDark')],
})

/** Light and dark in turn along a tail. */
function tailStripes(at: Places, color = 'mainDark'): Part[] { return tailRings(at, [0.16, 0.34, 0.52, 0.7, 0.88], 0.045, color) }

const badger = wild({
  id: 'badger', synset: 'badger.n.02', names: ['badger', 'honey badger', 'brock'], massKg: 12, backM: 0.3, ...maskedForm,
  trunk: { long: 0.95, hips: [0.36, 0.33, 0.34], waist: 0.34, chest: [0.33, 0.33, 0.3] }, legs: { ...maskedForm.legs, long: 0.42, apart: 0.22, front: 0.16, hind: 0.19, foot: 0.1 }, neck: { long: 0.5, deg: 20, r: [0.28, 0.23] },
  head: { r: 0.27, shape: [1.02, 0.9, 1], to: [-0.3, 1.6], muzzle: [0.5, 0.26], wide: 1 }, nose: { r: [0.2, 0.15, 0.15] }, ears: rounded(0.22), eye: { x: 0.44, y: 0.18, r: 0.2, share: 1 }, tail: { deg: -10, long: 0.32, r: [0.1, 0.1, 0.04] },
  palette: { main: '#7f7f80', mainDark: '#1d1b1c', muzzle: '#f6f4ee', chin: '#f6f4ee', white: '#f6f4ee', belly: '#26242a', iris: '#1d1412', lid: '#1d1b1c', brow: '#1d1b1c', innerEar: '#f6f4ee' },
  coat: (at) => [patch(at, [0, 0.1, 0.5], [1.3, 1.2, 1.4], 'white'), { on: 'head', from: at.headBoth(0.46, 0.6, -0.5), to: at.headBoth(0.26, -0.05, 1.45), r: [0.24 * at.r, 0.14 * at.r], squash: [1, 2.2, 1], paint: true, color: 'mainDark' }, ...stockings(at, 0.36, 'mainDark'), patch(at, [0, -1, 0.1], [0.9, 0.4, 0.9], 'mainDark')],
})

const skunk = wild({
  id: 'skunk', synset: 'skunk.n.04', names: ['skunk', 'polecat', 'striped skunk'], massKg: 3, backM: 0.22, ...maskedForm,
  trunk: { long: 0.85, hips: [0.32, 0.33, 0.32], waist: 0.29, chest: [0.26, 0.28, 0.26], rise: 0.08 }, head: { r: 0.29, shape: [1.05, 0.92, 1], to: [-0.34, 1.3], muzzle: [0.46, 0.24], wide: 1 }, nose: { r: [0.17, 0.13, 0.13] }, ears: rounded(0.26), eye: { x: 0.46, y: 0.14, r: 0.27, share: 1 },
  tail: { deg: 60, curl: 28, long: 1.5, r: [0.12, 0.26, 0.34, 0.3, 0.1] },
  palette: { main: '#232126', mainDark: '#131215', white: '#fbf9f4', iris: '#1d1412', lid: '#2f2c33', brow: '#fbf9f4', innerEar: '#6a5558', nose: '#3a2a2c' },
  coat: (at) => [{ on: 'spine', from: at.bodyBoth(0.14, 1.1, -0.42), to: at.bodyBoth(0.06, 1.12, 0.5), r: [0.085 * at.m, 0.06 * at.m], squash: [1, 3, 1], paint: true, color: 'white' }, { on: 'head', from: at.head(0, 1.0, 0.3), to: at.head(0, 0.1, 1.1), r: [0.13 * at.r, 0.09 * at.r], paint: true, color: 'white' }, ...([[-0.02, 1], [0.03, 2], [0.08, 3]] as const).map(([, i]): Part => { const [ay, az] = at.tail[i] ?? [0, 0], [by, bz] = at.tail[i + 1] ?? [0, 0]; return { on: `tail${i + 1}`, from: [0, ay + 0.02 * at.m, az - 0.36 * at.m], to: [0, by + 0.12 * at.m, bz - 0.3 * at.m], r: [0.25 * at.m, 0.27 * at.m], paint: true, color: 'white' } }), ...tailTip(at, 0.72, 'white', 0.4)],
})

/** Wild dogs, and the masked ones of the woods. */
export const wildDogs: readonly Recipe[] = [fox, arcticFox, wolf, hyena, raccoon, redPanda, badger, skunk]
