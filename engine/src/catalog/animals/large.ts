import { cos, mix, sin } from '../../platform/index.ts'
import { quadruped } from './quadruped.ts'
import type { Quadruped } from './quadruped.ts'
import type { Part, Recipe } from '../recipes.ts'

/** Along the crest of a horse's neck from the poll to the withers: height, depth, and half the neck's width. */
const crest = [[1.87, 0.79, 0.1], [1.82, 0.685, 0.115], [1.72, 0.58, 0.135], [1.61, 0.48, 0.16], [1.5, 0.385, 0.185], [1.41, 0.29, 0.2]] as const

function crestAt(share: number): readonly [y: number, z: number, wide: number] {
  const at = share * (crest.length - 1), i = Math.min(Math.floor(at), crest.length - 2)
  const a = crest[i] ?? crest[0], b = crest[i + 1] ?? a
  return [mix(a[0], b[0], at - i), mix(a[1], b[1], at - i), mix(a[2], b[2], at - i)]
}

/** A ridge along the crest, and strands that fall over its left side, each second one longer. */
function mane(): Part[] {
  const count = 11
  return Array.from({ length: count }, (_, i) => i).flatMap((i): Part[] => {
    const [y, z, wide] = crestAt(i / (count - 1))
    const on = i < 3 ? 'head' : 'neck'
    const long = i % 2 === 0 ? 0.34 : 0.27
    const side = [wide * 0.92, y - 0.1, z + 0.035] as const
    return [
      { on, from: [-0.03, y - 0.012, z + 0.005], to: side, r: [0.066, 0.05] },
      { on, from: side, to: [wide * 1.15 + (i < 5 ? 0.03 : 0), y - long * (i < 5 ? 0.75 : 1), z + (i < 5 ? 0.01 : 0.1)], r: [0.05, 0.012] },
    ]
  })
}

export const horse: Quadruped = {
  id: 'horse', synset: 'horse.n.01', names: ['horse', 'stallion', 'mare', 'steed'], massKg: 480, heightM: 1.98, cellM: 0.0105,
  trunk: { hips: [1.13, -0.5], spine: [1.16, -0.1], chest: [1.13, 0.34], hipsR: [0.285, 0.27, 0.32], waistR: 0.255, chestR: [0.26, 0.31, 0.31], ridge: 0.09 },
  neck: { base: [1.28, 0.48], from: [1.19, 0.4], to: [1.66, 0.74], r: [0.22, 0.125] },
  head: { joint: [1.68, 0.74], skull: [1.69, 0.83], skullR: [0.125, 0.14, 0.15], muzzleFrom: [1.62, 0.92], muzzleTo: [1.4, 1.1], muzzleR: [0.108, 0.078], muzzleWide: 0.92, jawR: [0.075, 0.046], jawDropM: 0.075, cheek: { x: 0.055, y: 1.6, z: 0.82, r: [0.07, 0.12, 0.12] } },
  nose: { at: [1.42, 1.168], r: [0.038, 0.017, 0.014], nostrils: true },
  ears: { root: [0.07, 1.82, 0.78], middle: [0.082, 1.9, 0.785], tip: [0.078, 1.985, 0.81], r: [0.04, 0.038, 0.008], flat: 0.6, inner: true },
  eye: { at: [0.098, 1.69, 0.925], radiusM: 0.05, iris: 'iris', lid: 'lid', openDeg: 56, lowOpenDeg: 60, irisShare: 1.0, facing: [0.62, 0, 0.78], lashes: true },
  tail: { points: [[1.28, -0.75], [1.22, -0.88], [0.95, -0.96], [0.48, -0.9]], r: [0.075, 0.1, 0.11, 0.02] },
  front: { x: 0.15, joints: [[0.98, 0.4], [0.74, 0.33], [0.42, 0.36], [0.1, 0.37]], r: [0.148, 0.082, 0.056, 0.05], foot: 'hoof', footM: 0.078 },
  hind: { x: 0.15, joints: [[1.06, -0.5], [0.8, -0.38], [0.5, -0.62], [0.1, -0.55]], r: [0.225, 0.13, 0.066, 0.052], foot: 'hoof', footM: 0.078 },
  socksY: 0.26, back: [0, 1.42, -0.08], affordances: ['ride', 'stand-on', 'sit-on'],
  palette: { main: '#8f5630', mainDark: '#3a2218', mane: '#2b1a12', tail: '#2b1a12', socks: '#f6efe3', white: '#f6efe3', hoof: '#3b2f2a', nose: '#2a1a16', innerEar: '#c99a84', iris: '#3d2211', lid: '#6f4122', brow: '#5a331b' },
  coat: [
    { on: 'hips', at: [0, 1.23, -0.53], r: [0.23, 0.17, 0.28], k: 0.1 }, { on: 'haunch*', at: ['*', 0.15, 0.99, -0.51], r: [0.15, 0.23, 0.21], k: 0.1 }, { on: 'chest', at: [0, 1.03, 0.3], r: [0.235, 0.29, 0.29], k: 0.1 }, { on: 'chest', at: [0, 1.12, 0.5], r: [0.2, 0.22, 0.17], k: 0.1 },
    { on: 'head', from: [0, 1.83, 0.95], to: [0, 1.49, 1.17], r: [0.055, 0.04], squash: [0.8, 1, 1.4], paint: true, color: 'white' },
    { on: 'ffoot*', from: ['*', 0.15, 0.2, 0.37], to: ['*', 0.15, 0.11, 0.39], r: [0.052, 0.062], k: 0.03 }, { on: 'foot*', from: ['*', 0.15, 0.2, -0.56], to: ['*', 0.15, 0.11, -0.53], r: [0.053, 0.062], k: 0.03 },
  ],
  groups: [
    { color: 'mane', surface: 'hair', k: 0.018, parts: [
      ...mane(),
      { on: 'head', from: [0, 1.86, 0.86], to: [0.02, 1.72, 0.985], r: [0.045, 0.016] }, { on: 'head', from: [0, 1.86, 0.86], to: [-0.035, 1.74, 0.96], r: [0.04, 0.014] },
    ] },
  ],
  fit: { snout: true, head: { on: 'head', at: [0, 1.71, 0.84], r: [0.14, 0.16, 0.17] }, neck: { on: 'neck', at: [0, 1.42, 0.56], radiusM: 0.19, up: [0, 0.8, 0.6] }, bare: ['head', 'jaw', 'ear*', 'ear2*', 'tail1', 'tail2', 'tail3'], back: { on: 'chest', at: [0, 1.44, 0.2], sizeM: 0.4 } },
}

export const cow: Quadruped = {
  id: 'cow', synset: 'cow.n.01', names: ['cow', 'cattle', 'dairy cow', 'heifer'], massKg: 600, heightM: 1.62, cellM: 0.0105,
  trunk: { hips: [0.98, -0.6], spine: [1.0, -0.12], chest: [0.97, 0.36], hipsR: [0.3, 0.28, 0.3], waistR: 0.31, chestR: [0.29, 0.33, 0.3] },
  neck: { base: [1.08, 0.52], from: [1.05, 0.46], to: [1.24, 0.74], r: [0.23, 0.165] },
  head: { joint: [1.27, 0.74], skull: [1.32, 0.83], skullR: [0.165, 0.165, 0.16], muzzleFrom: [1.24, 0.95], muzzleTo: [1.1, 1.08], muzzleR: [0.13, 0.115], muzzleWide: 1.12, jawR: [0.085, 0.068], jawDropM: 0.088 },
  nose: { at: [1.155, 1.182], r: [0.055, 0.022, 0.014], nostrils: true },
  ears: { root: [0.15, 1.36, 0.78], middle: [0.24, 1.375, 0.77], tip: [0.32, 1.335, 0.775], r: [0.04, 0.062, 0.02], flat: 0.55, inner: true },
  eye: { at: [0.112, 1.335, 0.945], radiusM: 0.052, iris: 'iris', lid: 'lid', openDeg: 50, lowOpenDeg: 60, irisShare: 0.98, facing: [0.4, 0, 0.9], lashes: true },
  tail: { points: [[1.16, -0.86], [1.0, -0.95], [0.72, -0.96], [0.5, -0.95]], r: [0.04, 0.032, 0.026, 0.026] },
  front: { x: 0.18, joints: [[0.8, 0.38], [0.58, 0.33], [0.32, 0.35], [0.09, 0.36]], r: [0.135, 0.085, 0.066, 0.06], foot: 'hoof', footM: 0.075 },
  hind: { x: 0.18, joints: [[0.88, -0.58], [0.64, -0.48], [0.4, -0.68], [0.09, -0.62]], r: [0.185, 0.11, 0.07, 0.06], foot: 'hoof', footM: 0.075 },
  back: [0, 1.31, -0.1], affordances: ['ride', 'stand-on', 'sit-on'],
  palette: { main: '#f6f2ea', mainDark: '#26211f', muzzle: '#f0b8a8', chin: '#e8ab9a', hoof: '#4a4038', nose: '#8e4a48', horn: '#e6d7b4', udder: '#f2b0a6', innerEar: '#f0b8a8', lid: '#26211f', brow: '#26211f', iris: '#2e1a10', tuft: '#26211f', bell: '#e0b04a' },
  coat: [
    ...([[0.25, 1.1, 0.25, 0.22, 0.2, 0.22], [-0.28, 0.95, 0.08, 0.16, 0.24, 0.2], [0.26, 0.98, -0.5, 0.2, 0.24, 0.25], [-0.25, 1.15, -0.45, 0.2, 0.16, 0.22], [-0.2, 1.1, 0.52, 0.15, 0.2, 0.16], [0.05, 1.3, -0.15, 0.2, 0.1, 0.13]] as const).map(([x, y, z, a, b, c]): Part => ({ on: 'spine', at: [x, y, z], r: [a, b, c], paint: true, color: 'mainDark' })),
    { on: 'head', at: ['*', 0.125, 1.345, 0.86], r: [0.085, 0.15, 0.2], paint: true, color: 'mainDark' },
  ],
  groups: [
    { color: 'horn', surface: 'plastic', k: 0.02, fine: true, parts: [{ on: 'head', from: ['*', 0.1, 1.45, 0.79], to: ['*', 0.2, 1.5, 0.8], r: [0.04, 0.032] }, { on: 'head', from: ['*', 0.2, 1.5, 0.8], to: ['*', 0.235, 1.6, 0.83], r: [0.032, 0.01] }] },
    { color: 'udder', surface: 'skin', k: 0.03, parts: [{ on: 'hips', at: [0, 0.67, -0.42], r: [0.13, 0.1, 0.14] }, { on: 'hips', from: ['*', 0.06, 0.6, -0.36], to: ['*', 0.065, 0.53, -0.35], r: [0.026, 0.02] }, { on: 'hips', from: ['*', 0.06, 0.6, -0.48], to: ['*', 0.065, 0.53, -0.48], r: [0.026, 0.02] }] },
    { color: 'tuft', surface: 'hair', k: 0.02, parts: [{ on: 'tail3', from: [0, 0.56, -0.955], to: [0, 0.38, -0.94], r: [0.06, 0.02] }, { on: 'head', from: [0, 1.48, 0.86], to: [0, 1.4, 0.98], r: [0.055, 0.02] }] },
    { color: 'bell', surface: 'metal', k: 0.01, fine: true, parts: [{ on: 'neck', from: [0, 0.98, 0.83], to: [0, 0.92, 0.84], r: [0.03, 0.052], cut: [[0, 0.905, 0], [0, -1, 0]] }] },
  ],
  fit: { snout: true, head: { on: 'head', at: [0, 1.34, 0.85], r: [0.175, 0.175, 0.18] }, neck: { on: 'neck', at: [0, 1.14, 0.6], radiusM: 0.21, up: [0, 0.6, 0.8] }, bare: ['head', 'jaw', 'ear*', 'ear2*', 'tail2', 'tail3'], back: { on: 'chest', at: [0, 1.3, 0.2], sizeM: 0.4 } },
}

const lion: Quadruped = {
  id: 'lion', synset: 'lion.n.01', names: ['lion', 'king of the beasts'], massKg: 190, heightM: 1.3, cellM: 0.0075,
  trunk: { hips: [0.74, -0.45], spine: [0.76, -0.12], chest: [0.76, 0.26], hipsR: [0.17, 0.18, 0.2], waistR: 0.165, chestR: [0.185, 0.21, 0.23] },
  neck: { base: [0.86, 0.38], from: [0.83, 0.34], to: [0.99, 0.5], r: [0.17, 0.14] },
  head: { joint: [0.99, 0.5], skull: [1.05, 0.57], skullR: [0.165, 0.15, 0.16], muzzleFrom: [1.005, 0.66], muzzleTo: [0.985, 0.75], muzzleR: [0.09, 0.066], muzzleWide: 1.2, jawR: [0.066, 0.046], jawDropM: 0.06, cheek: { x: 0.09, y: 0.99, z: 0.6, r: [0.085, 0.075, 0.085] } },
  nose: { at: [1.03, 0.802], r: [0.042, 0.03, 0.024] },
  ears: { root: [0.125, 1.17, 0.585], middle: [0.165, 1.225, 0.6], tip: [0.18, 1.252, 0.605], r: [0.055, 0.05, 0.03], flat: 0.5, inner: true },
  eye: { at: [0.075, 1.085, 0.695], radiusM: 0.05, iris: 'iris', lid: 'lid', openDeg: 48, lowOpenDeg: 58, irisShare: 0.85 },
  tail: { points: [[0.84, -0.62], [0.8, -0.76], [0.62, -0.86], [0.48, -0.95], [0.46, -1.06]], r: [0.04, 0.034, 0.03, 0.028, 0.024] },
  front: { x: 0.125, joints: [[0.64, 0.33], [0.42, 0.25], [0.13, 0.3], [0.05, 0.33]], r: [0.115, 0.076, 0.06, 0.056], foot: 'paw', footM: 0.07 },
  hind: { x: 0.13, joints: [[0.68, -0.45], [0.44, -0.34], [0.21, -0.52], [0.05, -0.47]], r: [0.14, 0.09, 0.058, 0.054], foot: 'paw', footM: 0.068 },
  back: [0, 0.93, -0.12], affordances: ['ride'],
  palette: { main: '#d9a354', mainDark: '#8a4a1c', muzzle: '#f5e3c2', chin: '#f5e3c2', cheek: '#e4b76c', white: '#f0d7aa', innerEar: '#e6a98c', mane: '#7d3f17', maneLight: '#a55a20', nose: '#5a2a24', iris: '#b9791e', lid: '#b58040', brow: '#6b3714' },
  coat: [{ on: 'spine', at: [0, 0.58, -0.05], r: [0.13, 0.09, 0.4], paint: true, color: 'white' }],
  groups: [
    { color: 'mane', surface: 'hair', k: 0.035, parts: [
      ...Array.from({ length: 15 }, (_, i): Part => { const a = -2.3 + (i / 14) * 4.6; const x = Math.round(1000 * 0.225 * sin(a)) / 1000, y = Math.round(1000 * 0.235 * cos(a)) / 1000; return { on: 'head', from: [x * 0.72, 1.05 + y * 0.72, 0.52], to: [x * 1.22, 1.05 + y * 1.22, 0.51], r: [0.085, 0.04], color: i % 2 === 0 ? 'maneLight' : 'mane' } }),
      { on: 'neck', at: [0, 0.98, 0.44], r: [0.23, 0.25, 0.15] }, { on: 'neck', at: [0, 0.84, 0.46], r: [0.19, 0.21, 0.15] }, { on: 'chest', from: [0, 0.78, 0.48], to: [0, 0.6, 0.47], r: [0.14, 0.05] },
    ] },
    { color: 'mane', surface: 'hair', k: 0.02, parts: [{ on: 'tail4', from: [0, 0.465, -1.02], to: [0, 0.45, -1.14], r: [0.062, 0.02] }] },
  ],
  fit: { head: { on: 'head', at: [0, 1.08, 0.57], r: [0.19, 0.18, 0.18] }, neck: { on: 'neck', at: [0, 0.9, 0.44], radiusM: 0.24, up: [0, 0.6, 0.8] }, bare: ['head', 'jaw', 'ear*', 'ear2*', 'neck', 'tail3', 'tail4'], back: { on: 'chest', at: [0, 0.96, 0.15], sizeM: 0.3 } },
}

export const elephant: Quadruped = {
  id: 'elephant', synset: 'elephant.n.01', names: ['elephant', 'tusker'], massKg: 4200, heightM: 2.75, cellM: 0.0175,
  trunk: { hips: [1.62, -0.72], spine: [1.7, -0.1], chest: [1.6, 0.55], hipsR: [0.58, 0.6, 0.58], waistR: 0.62, chestR: [0.58, 0.64, 0.55] },
  neck: { base: [1.85, 0.85], from: [1.78, 0.7], to: [2.0, 1.05], r: [0.48, 0.4] },
  head: { joint: [2.0, 1.0], skull: [2.12, 1.25], skullR: [0.42, 0.48, 0.42], muzzleFrom: [1.86, 1.5], muzzleTo: [1.62, 1.62], muzzleR: [0.26, 0.2], jawR: [0.16, 0.09], jawDropM: 0.26 },
  nose: { at: [0.42, 1.99], r: [0.035, 0.012, 0.012], nostrils: true },
  ears: { root: [0.36, 2.2, 1.12], middle: [0.68, 2.12, 1.0], tip: [0.86, 1.72, 0.92], r: [0.36, 0.5, 0.2], flat: 0.16, inner: false, turn: [0, -28, 0] },
  eye: { at: [0.3, 2.14, 1.545], radiusM: 0.095, iris: 'iris', lid: 'lid', openDeg: 48, lowOpenDeg: 56, irisShare: 0.9, facing: [0.45, 0, 0.9], lashes: true },
  tail: { points: [[1.8, -1.28], [1.5, -1.4], [1.15, -1.42]], r: [0.07, 0.05, 0.035] },
  front: { x: 0.36, joints: [[1.25, 0.6], [0.88, 0.56], [0.38, 0.58], [0.12, 0.6]], r: [0.3, 0.225, 0.2, 0.2], foot: 'pad', footM: 0.22 },
  hind: { x: 0.36, joints: [[1.35, -0.72], [0.9, -0.66], [0.4, -0.78], [0.12, -0.74]], r: [0.36, 0.235, 0.2, 0.2], foot: 'pad', footM: 0.22 },
  back: [0, 2.3, -0.1], affordances: ['ride', 'stand-on', 'sit-on'],
  palette: { main: '#8e939c', mainDark: '#6b7079', innerEar: '#d9a6a0', claw: '#ded6c8', tusk: '#f3ead4', nose: '#4a4d54', iris: '#5a3c1c', lid: '#787d86', brow: '#5b5f68', pink: '#d7a9a4', tuft: '#2d2b2b' },
  bones: { trunk1: ['head', 0, 1.78, 1.66], trunk2: ['trunk1', 0, 1.4, 1.8], trunk3: ['trunk2', 0, 1.02, 1.84], trunk4: ['trunk3', 0, 0.68, 1.86] },
  dangles: [{ bones: ['trunk1', 'trunk2', 'trunk3', 'trunk4'] }],
  coat: [
    { on: 'trunk1', from: [0, 1.82, 1.62], to: [0, 1.42, 1.8], r: [0.235, 0.175], k: 0.1 }, { on: 'trunk2', from: [0, 1.4, 1.8], to: [0, 1.02, 1.84], r: [0.172, 0.135], k: 0.04 }, { on: 'trunk3', from: [0, 1.02, 1.84], to: [0, 0.68, 1.86], r: [0.134, 0.105], k: 0.04 },
    { on: 'trunk4', from: [0, 0.68, 1.86], to: [0, 0.48, 1.94], r: [0.104, 0.085], k: 0.04 }, { on: 'trunk4', from: [0, 0.48, 1.94], to: [0, 0.44, 2.02], r: [0.085, 0.07], k: 0.04 },
    { on: 'trunk4', at: [0, 0.425, 2.09], r: [0.055, 0.05, 0.03], paint: true, color: 'pink' },
    ...[1.62, 1.5, 1.38, 1.26, 1.14, 1.02, 0.9, 0.78].map((y): Part => ({ on: 'trunk2', from: [-0.3, y, 1.96 + (1.3 - y) * 0.05], to: [0.3, y, 1.96 + (1.3 - y) * 0.05], r: [0.014, 0.014], paint: true, color: 'mainDark' })),
    { on: 'ear*', at: ['*', 0.62, 1.98, 1.1], r: [0.32, 0.42, 0.13], turn: [0, -28, 0], paint: true, soft: true, k: 0.08, color: 'innerEar' },
  ],
  groups: [{ color: 'tusk', surface: 'plastic', k: 0.03, parts: [{ on: 'head', from: ['*', 0.22, 1.7, 1.58], to: ['*', 0.27, 1.42, 1.86], r: [0.075, 0.06] }, { on: 'head', from: ['*', 0.27, 1.42, 1.86], to: ['*', 0.25, 1.44, 2.12], r: [0.06, 0.02] }] }, { color: 'tuft', surface: 'hair', k: 0.02, parts: [{ on: 'tail2', from: [0, 1.2, -1.42], to: [0, 0.95, -1.43], r: [0.06, 0.02] }] }],
  fit: { head: { on: 'head', at: [0, 2.15, 1.22], r: [0.44, 0.5, 0.44] }, neck: { on: 'neck', at: [0, 1.9, 0.9], radiusM: 0.5, up: [0, 0.6, 0.8] }, bare: ['head', 'jaw', 'ear*', 'ear2*', 'trunk1', 'trunk2', 'trunk3', 'trunk4', 'tail1', 'tail2'], back: { on: 'chest', at: [0, 2.25, 0.3], sizeM: 0.6 } },
}

/** Animals larger than a person. */
export const largeAnimals: readonly Recipe[] = [quadruped(horse), quadruped(cow), quadruped(lion), quadruped(elephant)]
