import { lump, marking, patch } from './coats.ts'
import { upright, type Upright } from './upright.ts'
import type { Part, Recipe } from '../recipes.ts'

/** The build that monkeys share. Their faces are bare and pale, their arms as long as their legs. */
const monkeyForm = {
  massKg: 12, heightM: 0.72,
  hips: { at: [0.38, -0.01], r: [0.105, 0.1, 0.095] }, chest: { at: [0.56, 0], r: [0.115, 0.1, 0.095] }, waist: 0.098,
  skull: { at: [0.83, 0.03], r: 0.148, shape: [1.08, 0.98, 0.97], from: [-0.4, 0.5], to: [-0.46, 0.72], muzzle: [0.5, 0.4], wide: 1.3 }, neck: 0.06,
  arm: { shoulder: [0.105, 0.635, 0], long: [0.17, 0.165, 0.1], r: [0.045, 0.036, 0.027] }, leg: { x: 0.075, joints: [[0.37, 0], [0.21, 0.03], [0.05, -0.01], [0.022, 0.06]], r: [0.07, 0.046, 0.032], footM: 0.038, toeM: 0.05 },
  nose: { r: [0.11, 0.05, 0.05], at: [1.1, 0.75], nostrils: true }, ears: { root: [1.0, 0.02, -0.1], middle: [1.22, 0.1, -0.08], tip: [1.3, 0.12, -0.06], r: [0.28, 0.32, 0.28], flat: 0.4 }, eye: { x: 0.38, y: 0.12, r: 0.25, share: 0.88 },
  hands: 'skin', feet: 'skin',
} as const satisfies Partial<Upright>

type Change = Partial<Upright> & Pick<Upright, 'id' | 'names' | 'synset' | 'palette'>
const ape = (change: Change): Recipe => upright({ ...monkeyForm, ...change })

/** A bare face: round about each eye, wide about the mouth. */
const bareFace = (at: Parameters<NonNullable<Upright['coat']>>[0], color = 'skin'): Part[] => [patch(at, [0.36, 0.16, 0.85], [0.42, 0.42, 0.6], color, { surface: 'skin' }), patch(at, [0, -0.5, 0.75], [0.82, 0.55, 0.75], color, { surface: 'skin' })]

const monkey = ape({
  id: 'monkey', synset: 'monkey.n.01', names: ['monkey', 'macaque', 'capuchin', 'lemur monkey', 'rhesus monkey', 'spider monkey'],
  tail: { points: [[0.37, -0.09], [0.33, -0.2], [0.38, -0.32], [0.52, -0.38], [0.66, -0.33], [0.68, -0.22], [0.6, -0.19]], r: [0.03, 0.027, 0.025, 0.024, 0.022, 0.021, 0.018] },
  palette: { main: '#8a5430', mainDark: '#5a3219', skin: '#f0c396', muzzle: '#f0c396', chin: '#f0c396', innerEar: '#f0c396', iris: '#3a2010', lid: '#d9a878', brow: '#5a3219', nose: '#7a4a34' },
  coat: (at) => [...bareFace(at), marking(at, 'spine', [0, 0.46, 0.11], [0.075, 0.13, 0.06], 'skin')],
})

const chimpanzee = ape({
  id: 'chimpanzee', synset: 'chimpanzee.n.01', names: ['chimpanzee', 'chimp', 'ape', 'bonobo'], massKg: 45, heightM: 1.15,
  hips: { at: [0.4, -0.01], r: [0.105, 0.1, 0.095] }, chest: { at: [0.6, 0], r: [0.135, 0.115, 0.105] }, waist: 0.105, skull: { ...monkeyForm.skull, at: [0.865, 0.035], r: 0.118, from: [-0.42, 0.5], to: [-0.5, 0.85], muzzle: [0.6, 0.5], wide: 1.3 },
  arm: { shoulder: [0.125, 0.68, 0], long: [0.2, 0.2, 0.12], r: [0.05, 0.042, 0.032] }, leg: { x: 0.08, joints: [[0.38, 0], [0.21, 0.03], [0.05, -0.01], [0.022, 0.055]], r: [0.075, 0.05, 0.036], footM: 0.038, toeM: 0.045 }, ears: { ...monkeyForm.ears, middle: [1.3, 0.15, -0.08], tip: [1.42, 0.18, -0.06], r: [0.3, 0.38, 0.34] }, eye: { x: 0.36, y: 0.16, r: 0.25, sink: 0.35, share: 0.9 },
  palette: { main: '#2e2a2b', mainDark: '#171516', skin: '#d9a680', muzzle: '#d9a680', chin: '#d9a680', innerEar: '#d9a680', iris: '#4a2812', lid: '#b8845f', brow: '#171516', nose: '#5a3a2c' },
  coat: (at) => [...bareFace(at), lump(at, [0.34, 0.52, 0.66], [0.34, 0.1, 0.2], { color: 'skin', k: 0.04 * at.r })],
})

const gorilla = ape({
  id: 'gorilla', synset: 'gorilla.n.01', names: ['gorilla', 'silverback', 'king kong', 'giant ape'], massKg: 180, heightM: 1.7,
  hips: { at: [0.37, -0.02], r: [0.135, 0.115, 0.12] }, chest: { at: [0.605, 0.0], r: [0.205, 0.16, 0.15] }, waist: 0.145, neck: 0.095, skull: { at: [0.86, 0.075], r: 0.105, shape: [1.02, 1.12, 1.05], from: [-0.45, 0.45], to: [-0.55, 0.82], muzzle: [0.62, 0.52], wide: 1.3 },
  arm: { shoulder: [0.195, 0.69, 0.01], long: [0.21, 0.2, 0.12], r: [0.082, 0.07, 0.052] }, leg: { x: 0.1, joints: [[0.35, -0.01], [0.2, 0.03], [0.055, -0.02], [0.024, 0.06]], r: [0.098, 0.068, 0.052], footM: 0.048, toeM: 0.05 },
  ears: { ...monkeyForm.ears, middle: [1.06, 0.05, -0.15], tip: [1.1, 0.06, -0.15], r: [0.15, 0.17, 0.14] }, eye: { x: 0.36, y: 0.08, r: 0.21, sink: 0.25, share: 0.9, openDeg: 52 }, nose: { r: [0.22, 0.1, 0.07], at: [1.05, 0.7], nostrils: true },
  palette: { main: '#33343a', mainDark: '#1c1d21', silver: '#8d9098', skin: '#24252a', muzzle: '#24252a', chin: '#24252a', innerEar: '#3a3b41', iris: '#5a3014', lid: '#2a2b30', brow: '#1c1d21', nose: '#121316' },
  coat: (at) => [...bareFace(at), lump(at, [0, 0.48, 0.74], [0.82, 0.17, 0.3], { color: 'skin', k: 0.08 * at.r }), lump(at, [0, 1.05, -0.25], [0.55, 0.5, 0.6]), marking(at, 'chest', [0, 0.55, -0.14], [0.22, 0.16, 0.12], 'silver', { soft: true, k: 0.03 * at.m }), { on: 'chest', at: at.bodyBoth(0.08, 0.66, 0.09), r: [0.095 * at.m, 0.07 * at.m, 0.07 * at.m], color: 'skin', k: 0.02 * at.m }, { on: 'spine', at: at.body(0, 0.46, 0.05), r: [0.15 * at.m, 0.13 * at.m, 0.12 * at.m] }],
})

const orangutan = ape({
  id: 'orangutan', synset: 'orangutan.n.01', names: ['orangutan', 'orang', 'orangutang', 'orang utan'], massKg: 75, heightM: 1.3,
  hips: { at: [0.36, -0.01], r: [0.13, 0.12, 0.12] }, chest: { at: [0.57, 0], r: [0.155, 0.125, 0.12] }, waist: 0.14, neck: 0.08, skull: { at: [0.835, 0.05], r: 0.125, shape: [1, 1.05, 0.98], from: [-0.5, 0.45], to: [-0.58, 0.75], muzzle: [0.58, 0.52], wide: 1.3 },
  arm: { shoulder: [0.145, 0.65, 0.01], long: [0.24, 0.24, 0.125], r: [0.058, 0.05, 0.036] }, leg: { x: 0.085, joints: [[0.34, -0.01], [0.19, 0.03], [0.05, -0.01], [0.022, 0.055]], r: [0.085, 0.055, 0.038], footM: 0.038, toeM: 0.05 }, ears: { ...monkeyForm.ears, middle: [1.02, 0.0, -0.25], tip: [1.05, 0.0, -0.25], r: [0.1, 0.1, 0.1] }, eye: { x: 0.32, y: 0.14, r: 0.22, sink: 0.35, share: 0.9 },
  palette: { main: '#c4602a', mainDark: '#8a3c16', skin: '#8a6252', muzzle: '#a87c68', chin: '#a87c68', innerEar: '#8a6252', iris: '#3a1e0c', lid: '#7a5444', brow: '#8a3c16', nose: '#4a3028' },
  coat: (at) => [...bareFace(at), lump(at, [0.92, -0.12, 0.32], [0.36, 0.62, 0.2], { color: 'skin', surface: 'skin', k: 0.08 * at.r, turn: [0, 28, 0] })],
  groups: (at) => [{ color: 'main', surface: 'hair', k: 0.03 * at.m, parts: [...[0.05, 0.13, 0.2].map((d, i): Part => ({ on: i < 2 ? 'arm*' : 'fore*', from: ['*', (0.145 + 0.767 * (d + 0.04)) * at.m, (0.65 - 0.642 * (d + 0.04)) * at.m, 0], to: ['*', (0.14 + 0.767 * d) * at.m, (0.55 - 0.642 * d) * at.m, -0.02 * at.m], r: [0.05 * at.m, 0.018 * at.m] })), ...[-0.5, 0, 0.5].map((x): Part => ({ on: 'head', from: at.head(x, 0.85, -0.1), to: at.head(x * 1.6, 0.5, -0.75), r: [0.4 * at.r, 0.2 * at.r] })), { on: 'jaw', from: at.head(0, -1.05, 0.6), to: at.head(0, -1.7, 0.7), r: [0.3 * at.r, 0.1 * at.r] }] }],
})

const baboon = ape({
  id: 'baboon', synset: 'baboon.n.01', names: ['baboon', 'mandrill'], massKg: 28, heightM: 0.95,
  hips: { at: [0.39, -0.02], r: [0.1, 0.1, 0.1] }, chest: { at: [0.58, 0], r: [0.125, 0.115, 0.11] }, waist: 0.1, skull: { at: [0.855, 0.04], r: 0.118, shape: [1, 0.98, 1], from: [-0.32, 0.5], to: [-0.62, 1.75], muzzle: [0.55, 0.42], wide: 1.05 }, nose: { r: [0.15, 0.1, 0.07], at: [0.4, 0.85], nostrils: true }, eye: { x: 0.36, y: 0.18, r: 0.22, share: 0.9, openDeg: 48 },
  tail: { points: [[0.42, -0.1], [0.5, -0.22], [0.42, -0.33], [0.28, -0.36]], r: [0.028, 0.024, 0.022, 0.03] },
  palette: { main: '#8f7a54', mainDark: '#5c4c32', mane: '#a8956c', skin: '#4a3c3a', muzzle: '#4a3c3a', red: '#e0463a', blue: '#5a8fd6', innerEar: '#6a5650', iris: '#b9741e', lid: '#5a4a44', brow: '#5c4c32', nose: '#d8433a' },
  coat: (at) => [patch(at, [0.34, 0.2, 0.85], [0.4, 0.3, 0.5], 'skin'), { on: 'head', from: at.headBoth(0.34, -0.15, 0.8), to: at.headBoth(0.3, -0.5, 1.75), r: [0.26 * at.r, 0.2 * at.r], paint: true, color: 'blue' }, { on: 'head', from: at.head(0, 0.1, 0.9), to: at.head(0, -0.2, 2.1), r: [0.17 * at.r, 0.22 * at.r], paint: true, color: 'red' }, marking(at, 'hips', [0.05, 0.37, -0.13], [0.05, 0.06, 0.06], 'red')],
  groups: (at) => [{ color: 'mane', surface: 'hair', k: 0.03 * at.m, parts: [...([[0.95, -0.1, 0.05, 0.42], [0.85, -0.6, 0.15, 0.4], [0.55, 0.75, -0.2, 0.42], [0, 0.95, -0.25, 0.42], [0.5, 0.3, -0.75, 0.5], [0.6, -0.4, -0.6, 0.5]] as const).map(([x, y, z, r]): Part => lump(at, [x, y, z], r)), { on: 'chest', from: at.bodyBoth(0.09, 0.66, 0), to: at.bodyBoth(0.12, 0.52, -0.01), r: [0.075 * at.m, 0.03 * at.m] }] }],
})

/** A long tail to lean on, great hind feet, a pouch with a young one. */
const kangaroo = upright({
  id: 'kangaroo', synset: 'kangaroo.n.01', names: ['kangaroo', 'wallaby', 'roo', 'joey'], massKg: 60, heightM: 1.5,
  hips: { at: [0.36, -0.05], r: [0.125, 0.13, 0.135] }, chest: { at: [0.6, 0.01], r: [0.085, 0.095, 0.085] }, waist: 0.1, neck: 0.055, skull: { at: [0.815, 0.08], r: 0.075, shape: [0.98, 0.96, 1.1], from: [-0.3, 0.55], to: [-0.7, 1.75], muzzle: [0.62, 0.4], wide: 1 },
  arm: { shoulder: [0.075, 0.64, 0.02], long: [0.095, 0.1, 0.06], r: [0.034, 0.026, 0.02] }, leg: { x: 0.1, joints: [[0.35, -0.04], [0.25, 0.09], [0.06, -0.08], [0.02, 0.12]], r: [0.11, 0.06, 0.034], footM: 0.032, toeM: 0.09 },
  nose: { r: [0.24, 0.18, 0.14] }, ears: { root: [0.5, 0.8, -0.25], middle: [0.85, 1.6, -0.3], tip: [0.95, 2.35, -0.2], r: [0.34, 0.42, 0.12], flat: 0.42 }, eye: { x: 0.6, y: 0.18, r: 0.33, share: 1, facing: [0.45, 0, 0.89], lashes: true },
  tail: { points: [[0.33, -0.14], [0.2, -0.28], [0.09, -0.42], [0.045, -0.58], [0.035, -0.72]], r: [0.095, 0.07, 0.05, 0.035, 0.022] },
  palette: { main: '#b9794a', mainDark: '#6b4226', belly: '#f0d6b2', muzzle: '#a3683e', chin: '#f0d6b2', innerEar: '#f0c0a4', iris: '#20120c', lid: '#9a623a', brow: '#6b4226', nose: '#1f1614', dark: '#4a2e1e', pocket: '#c98f60' }, hands: 'dark', feet: 'dark',
  coat: (at) => [marking(at, 'spine', [0, 0.45, 0.11], [0.09, 0.2, 0.09], 'belly'), marking(at, 'chest', [0, 0.62, 0.1], [0.06, 0.12, 0.06], 'belly'), patch(at, [0, -0.95, 1.0], [0.6, 0.4, 0.9], 'belly')],
  groups: (at) => [
    { color: 'pocket', surface: 'fur', k: 0.01 * at.m, parts: [{ on: 'hips', at: at.body(0, 0.35, 0.055), r: [0.085 * at.m, 0.075 * at.m, 0.065 * at.m], cut: [at.body(0, 0.405, 0), [0, 1, 0.15]] }] },
    { color: 'main', surface: 'fur', k: 0.008 * at.m, fine: true, parts: [{ on: 'hips', at: at.body(0, 0.43, 0.085), r: [0.032 * at.m, 0.032 * at.m, 0.034 * at.m] }, { on: 'hips', from: at.body(0, 0.424, 0.1), to: at.body(0, 0.416, 0.132), r: [0.02 * at.m, 0.013 * at.m] }, { on: 'hips', from: at.bodyBoth(0.018, 0.45, 0.075), to: at.bodyBoth(0.03, 0.495, 0.07), r: [0.011 * at.m, 0.006 * at.m] }] },
    { color: 'nose', surface: 'plastic', k: 0.002, fine: true, parts: [{ on: 'hips', at: at.body(0, 0.42, 0.146), r: [0.007 * at.m, 0.006 * at.m, 0.005 * at.m] }, { on: 'hips', at: at.bodyBoth(0.016, 0.437, 0.113), r: [0.006 * at.m, 0.006 * at.m, 0.005 * at.m] }] },
  ],
})

/** Stands on its hind legs and looks about. */
const meerkat = upright({
  id: 'meerkat', synset: 'meerkat.n.01', names: ['meerkat', 'suricate', 'mierkat'], massKg: 0.8, heightM: 0.34,
  hips: { at: [0.3, -0.02], r: [0.105, 0.11, 0.1] }, chest: { at: [0.55, 0], r: [0.09, 0.11, 0.085] }, waist: 0.098, neck: 0.07, skull: { at: [0.86, 0.03], r: 0.115, shape: [1.02, 0.95, 0.98], from: [-0.3, 0.5], to: [-0.4, 1.4], muzzle: [0.46, 0.2], wide: 1.05 },
  arm: { shoulder: [0.08, 0.63, 0.02], long: [0.12, 0.12, 0.06], r: [0.036, 0.028, 0.022] }, leg: { x: 0.07, joints: [[0.26, 0], [0.15, 0.03], [0.045, -0.02], [0.022, 0.06]], r: [0.07, 0.045, 0.03], footM: 0.032, toeM: 0.04 }, nose: { r: [0.17, 0.13, 0.12] }, ears: { root: [0.92, 0.2, -0.2], middle: [1.02, 0.25, -0.2], tip: [1.05, 0.26, -0.2], r: [0.2, 0.22, 0.18], flat: 0.5 }, eye: { x: 0.45, y: 0.15, r: 0.24, share: 1 },
  tail: { points: [[0.25, -0.1], [0.12, -0.2], [0.06, -0.36], [0.05, -0.52]], r: [0.035, 0.028, 0.022, 0.014] },
  palette: { main: '#c9a878', mainDark: '#4a3626', belly: '#efe0c6', muzzle: '#efe0c6', innerEar: '#4a3626', iris: '#17100d', lid: '#4a3626', brow: '#4a3626', nose: '#2a1d18' },
  coat: (at) => [patch(at, [0.48, 0.12, 0.82], [0.34, 0.28, 0.4], 'mainDark'), marking(at, 'spine', [0, 0.45, 0.1], [0.07, 0.2, 0.06], 'belly'), marking(at, 'tail3', [0, 0.05, -0.5], [0.08, 0.08, 0.1], 'mainDark')],
})

/** Those that stand upright: monkeys, apes, the kangaroo and the meerkat. */
export const uprightMammals: readonly Recipe[] = [monkey, chimpanzee, gorilla, orangutan, baboon, kangaroo, meerkat]
