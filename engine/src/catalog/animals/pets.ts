import { quadruped } from './quadruped.ts'
import type { Quadruped } from './quadruped.ts'
import type { Recipe } from '../recipes.ts'

const dog: Quadruped = {
  id: 'dog', synset: 'dog.n.01', names: ['dog', 'hound', 'doggy', 'mutt', 'mongrel'], massKg: 22, heightM: 0.84, cellM: 0.0046,
  trunk: { hips: [0.4, -0.22], spine: [0.42, -0.05], chest: [0.41, 0.12], hipsR: [0.106, 0.11, 0.112], waistR: 0.105, chestR: [0.112, 0.13, 0.138] },
  neck: { base: [0.48, 0.23], from: [0.45, 0.19], to: [0.59, 0.29], r: [0.092, 0.076] },
  head: { joint: [0.6, 0.29], skull: [0.648, 0.315], skullR: [0.118, 0.104, 0.106], muzzleFrom: [0.622, 0.375], muzzleTo: [0.612, 0.462], muzzleR: [0.054, 0.037], muzzleWide: 1.1, jawR: [0.036, 0.022], jawDropM: 0.04, cheek: { x: 0.06, y: 0.608, z: 0.345, r: [0.062, 0.05, 0.06] } },
  nose: { at: [0.634, 0.492], r: [0.024, 0.018, 0.018] },
  ears: { root: [0.068, 0.7, 0.29], middle: [0.092, 0.785, 0.285], tip: [0.104, 0.845, 0.29], r: [0.046, 0.034, 0.01], flat: 0.55, inner: true },
  eye: { at: [0.053, 0.67, 0.387], radiusM: 0.037, iris: 'iris', lid: 'lid', openDeg: 58, lowOpenDeg: 62, irisShare: 0.92 },
  tail: { points: [[0.46, -0.3], [0.53, -0.36], [0.61, -0.375], [0.68, -0.345]], r: [0.042, 0.046, 0.044, 0.02] },
  front: { x: 0.078, joints: [[0.36, 0.17], [0.235, 0.11], [0.075, 0.15], [0.03, 0.175]], r: [0.07, 0.046, 0.036, 0.034], foot: 'paw', footM: 0.04 },
  hind: { x: 0.08, joints: [[0.37, -0.22], [0.24, -0.165], [0.12, -0.265], [0.03, -0.235]], r: [0.088, 0.056, 0.036, 0.034], foot: 'paw', footM: 0.04 },
  socksY: 0.11, back: [0, 0.525, -0.04],
  palette: { main: '#c9813f', muzzle: '#f7ecd9', cheek: '#f7ecd9', socks: '#f7ecd9', white: '#f7ecd9', innerEar: '#f2a0a0', brow: '#7a431c', lid: '#a8672e', collar: '#2f7fb8', tag: '#f5cf52', mainDark: '#8a4f22' },
  coat: [
    { on: 'spine', at: [0, 0.3, 0.05], r: [0.085, 0.075, 0.26], paint: true, color: 'white' }, { on: 'chest', at: [0, 0.39, 0.27], r: [0.082, 0.14, 0.1], paint: true, color: 'white' }, { on: 'neck', at: [0, 0.5, 0.31], r: [0.07, 0.1, 0.07], paint: true, color: 'white' },
    { on: 'head', from: [0, 0.74, 0.38], to: [0, 0.65, 0.42], r: [0.013, 0.03], paint: true, color: 'white' }, { on: 'tail3', at: [0, 0.685, -0.345], r: [0.06, 0.05, 0.06], paint: true, color: 'white' },
    { on: 'ear2*', at: ['*', 0.104, 0.84, 0.288], r: [0.05, 0.04, 0.05], paint: true, color: 'mainDark' },
  ],
  groups: [
    { color: 'collar', surface: 'leather', k: 0.01, parts: [{ on: 'neck', from: [0, 0.47, 0.2], to: [0, 0.57, 0.28], r: [0.106, 0.096], cut: [[0, 0.505, 0.245], [0, -0.78, -0.62], [0, 0.533, 0.267], [0, 0.78, 0.62]] }] },
    { color: 'tag', surface: 'metal', k: 0.01, fine: true, parts: [{ on: 'neck', at: [0, 0.462, 0.33], r: [0.018, 0.022, 0.01] }] },
  ],
  fit: { snout: true, dome: 1.95, domeForwardM: 0.02, head: { on: 'head', at: [0, 0.665, 0.33], r: [0.125, 0.12, 0.125] }, neck: { on: 'neck', at: [0, 0.515, 0.25], radiusM: 0.095, up: [0, 0.78, 0.62] }, bare: ['head', 'jaw', 'ear*', 'ear2*', 'tail2', 'tail3'], back: { on: 'chest', at: [0, 0.53, 0.05], sizeM: 0.2 } },
}

const corgi: Quadruped = {
  id: 'corgi', synset: 'corgi.n.01', names: ['corgi', 'welsh corgi'], massKg: 13, heightM: 0.56, cellM: 0.004,
  trunk: { hips: [0.25, -0.27], spine: [0.26, -0.08], chest: [0.25, 0.14], hipsR: [0.108, 0.108, 0.112], waistR: 0.104, chestR: [0.112, 0.122, 0.135] },
  neck: { base: [0.31, 0.2], from: [0.29, 0.17], to: [0.41, 0.255], r: [0.1, 0.084] },
  head: { joint: [0.41, 0.25], skull: [0.452, 0.275], skullR: [0.112, 0.092, 0.098], muzzleFrom: [0.425, 0.34], muzzleTo: [0.412, 0.418], muzzleR: [0.048, 0.031], muzzleWide: 1.08, jawR: [0.032, 0.019], jawDropM: 0.035, cheek: { x: 0.066, y: 0.412, z: 0.3, r: [0.062, 0.05, 0.058] } },
  nose: { at: [0.43, 0.445], r: [0.021, 0.016, 0.015] },
  ears: { root: [0.07, 0.5, 0.25], middle: [0.098, 0.562, 0.246], tip: [0.116, 0.618, 0.25], r: [0.056, 0.046, 0.015], flat: 0.42, inner: true },
  eye: { at: [0.05, 0.472, 0.343], radiusM: 0.034, iris: 'iris', lid: 'lid', openDeg: 58, lowOpenDeg: 60, irisShare: 0.94 },
  tail: { points: [[0.31, -0.36], [0.325, -0.4], [0.34, -0.425]], r: [0.045, 0.042, 0.024] },
  front: { x: 0.074, joints: [[0.21, 0.18], [0.125, 0.15], [0.055, 0.165], [0.026, 0.18]], r: [0.062, 0.046, 0.036, 0.034], foot: 'paw', footM: 0.038 },
  hind: { x: 0.078, joints: [[0.22, -0.27], [0.14, -0.225], [0.07, -0.3], [0.026, -0.275]], r: [0.082, 0.056, 0.035, 0.033], foot: 'paw', footM: 0.038 },
  socksY: 0.085, back: [0, 0.365, -0.06],
  palette: { main: '#d98a3d', muzzle: '#fbf4e6', cheek: '#fbf4e6', chin: '#fbf4e6', socks: '#fbf4e6', white: '#fbf4e6', innerEar: '#f3b1a8', brow: '#8a5020', lid: '#b0702f', mainDark: '#9a5c26', scarf: '#c8332f' },
  coat: [
    { on: 'spine', at: [0, 0.15, 0.0], r: [0.09, 0.07, 0.3], paint: true, color: 'white' }, { on: 'chest', at: [0, 0.25, 0.29], r: [0.098, 0.16, 0.1], paint: true, color: 'white' },
    { on: 'neck', from: [0, 0.32, 0.17], to: [0, 0.39, 0.24], r: [0.12, 0.1], cut: [[0, 0.35, 0.17], [0, 0.5, -0.86], [0, 0.4, 0.3], [0, 0.86, 0.5]], paint: true, color: 'white' },
    { on: 'head', from: [0, 0.55, 0.32], to: [0, 0.44, 0.38], r: [0.011, 0.03], paint: true, color: 'white' },
  ],
  fit: { snout: true, dome: 1.95, domeForwardM: 0.01, head: { on: 'head', at: [0, 0.475, 0.295], r: [0.118, 0.105, 0.115] }, neck: { on: 'neck', at: [0, 0.345, 0.215], radiusM: 0.1, up: [0, 0.75, 0.66] }, bare: ['head', 'jaw', 'ear*', 'ear2*', 'tail2'], back: { on: 'chest', at: [0, 0.365, 0.05], sizeM: 0.18 } },
}

const cat: Quadruped = {
  id: 'cat', synset: 'cat.n.01', names: ['cat', 'tabby', 'tomcat', 'house cat', 'tabby cat'], massKg: 4.5, heightM: 0.4, cellM: 0.0028,
  trunk: { hips: [0.2, -0.13], spine: [0.205, -0.03], chest: [0.2, 0.075], hipsR: [0.054, 0.058, 0.062], waistR: 0.05, chestR: [0.052, 0.06, 0.068] },
  neck: { base: [0.228, 0.115], from: [0.215, 0.1], to: [0.272, 0.145], r: [0.045, 0.042] },
  head: { joint: [0.275, 0.142], skull: [0.302, 0.162], skullR: [0.077, 0.066, 0.064], muzzleFrom: [0.286, 0.2], muzzleTo: [0.28, 0.214], muzzleR: [0.027, 0.021], muzzleWide: 1.4, jawR: [0.021, 0.0135], jawDropM: 0.0225, cheek: { x: 0.048, y: 0.28, z: 0.165, r: [0.038, 0.032, 0.036] } },
  nose: { at: [0.297, 0.232], r: [0.0095, 0.0068, 0.006] },
  ears: { root: [0.044, 0.34, 0.152], middle: [0.054, 0.377, 0.15], tip: [0.062, 0.41, 0.152], r: [0.031, 0.019, 0.004], flat: 0.45, inner: true },
  eye: { at: [0.034, 0.309, 0.203], radiusM: 0.0225, iris: 'iris', lid: 'lid', openDeg: 56, lowOpenDeg: 58, irisShare: 0.9, facing: [0.2, 0, 0.98] },
  tail: { points: [[0.225, -0.185], [0.25, -0.235], [0.3, -0.262], [0.355, -0.255], [0.395, -0.225]], r: [0.021, 0.02, 0.0195, 0.019, 0.015] },
  front: { x: 0.034, joints: [[0.18, 0.1], [0.115, 0.075], [0.045, 0.095], [0.018, 0.105]], r: [0.034, 0.023, 0.018, 0.017], foot: 'paw', footM: 0.022 },
  hind: { x: 0.038, joints: [[0.185, -0.13], [0.12, -0.095], [0.06, -0.155], [0.018, -0.135]], r: [0.045, 0.028, 0.018, 0.017], foot: 'paw', footM: 0.022 },
  socksY: 0.04, back: [0, 0.258, -0.02],
  palette: { main: '#e08b3a', mainDark: '#b05f1e', muzzle: '#fbf3e4', chin: '#fbf3e4', socks: '#fbf3e4', white: '#fbf3e4', innerEar: '#f3aaa2', nose: '#e07a80', iris: '#6fae3c', lid: '#c4752c', brow: '#a8581c', whisker: '#fdfbf6' },
  coat: [
    ...[-0.17, -0.125, -0.08, -0.035, 0.01, 0.05].map((z) => ({ on: 'spine', from: [0, 0.34, z] as const, to: [0, 0.225, z + 0.008] as const, r: [0.009, 0.006], squash: [9, 1, 1] as const, paint: true, color: 'mainDark' })),
    ...[0.018, -0.018, 0].map((x) => ({ on: 'head', from: [x, 0.395, 0.16] as const, to: [x * 0.8, 0.338, 0.215] as const, r: [0.0055, 0.0045], paint: true, color: 'mainDark' })),
    { on: 'chest', at: [0, 0.19, 0.14], r: [0.036, 0.07, 0.045], paint: true, color: 'white' }, { on: 'tail4', at: [0, 0.4, -0.222], r: [0.03, 0.03, 0.03], paint: true, color: 'white' },
    ...[[0.27, -0.25], [0.33, -0.26]].map(([y = 0, z = 0]) => ({ on: 'tail2', at: [0, y, z] as const, r: [0.04, 0.01, 0.04], paint: true, color: 'mainDark' })),
  ],
  solids: [1, -1].flatMap((s) => [0, 1, 2].map((i) => ({ on: 'head', color: 'whisker', surface: 'hair' as const, at: [0.034 * s, 0.289 - 0.007 * i, 0.216] as const, turn: [8, 12 * s, -s * (80 + 14 * i)] as const, lathe: [[0, 0], [0.0011, 0.002], [0.0009, 0.05], [0, 0.078]] as const }))),
  fit: { snout: true, dome: 1.7, domeForwardM: 0, head: { on: 'head', at: [0, 0.312, 0.168], r: [0.08, 0.074, 0.074] }, neck: { on: 'neck', at: [0, 0.246, 0.124], radiusM: 0.047, up: [0, 0.78, 0.62] }, bare: ['head', 'jaw', 'ear*', 'ear2*', 'tail2', 'tail3', 'tail4'], back: { on: 'chest', at: [0, 0.258, 0.03], sizeM: 0.1 } },
}

const rabbit: Quadruped = {
  id: 'rabbit', synset: 'rabbit.n.01', names: ['rabbit', 'bunny', 'hare'], massKg: 2.5, heightM: 0.46, cellM: 0.0028,
  trunk: { hips: [0.125, -0.075], spine: [0.14, -0.02], chest: [0.135, 0.05], hipsR: [0.075, 0.082, 0.084], waistR: 0.064, chestR: [0.056, 0.062, 0.062] },
  neck: { base: [0.175, 0.075], from: [0.16, 0.06], to: [0.215, 0.095], r: [0.046, 0.042] },
  head: { joint: [0.22, 0.095], skull: [0.252, 0.118], skullR: [0.064, 0.062, 0.068], muzzleFrom: [0.236, 0.16], muzzleTo: [0.232, 0.176], muzzleR: [0.03, 0.022], muzzleWide: 1.2, jawR: [0.019, 0.012], jawDropM: 0.0235, cheek: { x: 0.036, y: 0.23, z: 0.135, r: [0.034, 0.032, 0.036] } },
  nose: { at: [0.246, 0.194], r: [0.009, 0.0065, 0.006] },
  ears: { root: [0.028, 0.298, 0.1], middle: [0.046, 0.375, 0.09], tip: [0.06, 0.452, 0.085], r: [0.019, 0.025, 0.011], flat: 0.5, inner: true },
  eye: { at: [0.042, 0.262, 0.158], radiusM: 0.0205, iris: 'iris', lid: 'lid', openDeg: 60, lowOpenDeg: 62, irisShare: 0.98, facing: [0.45, 0, 0.9] },
  tail: { points: [[0.13, -0.155], [0.145, -0.18]], r: [0.03, 0.034] },
  front: { x: 0.034, joints: [[0.11, 0.065], [0.07, 0.05], [0.035, 0.07], [0.014, 0.08]], r: [0.032, 0.022, 0.017, 0.016], foot: 'paw', footM: 0.02 },
  hind: { x: 0.05, joints: [[0.11, -0.06], [0.085, 0.0], [0.04, -0.085], [0.014, -0.02]], r: [0.058, 0.042, 0.022, 0.02], foot: 'paw', footM: 0.024 },
  back: [0, 0.205, -0.03],
  palette: { main: '#b9a58d', mainDark: '#8d7a64', muzzle: '#f4ece0', chin: '#f4ece0', white: '#fbf7f0', innerEar: '#f0b4ae', nose: '#e28a90', iris: '#4a2a16', lid: '#9c8870', brow: '#8d7a64' },
  coat: [{ on: 'chest', at: [0, 0.12, 0.11], r: [0.042, 0.07, 0.045], paint: true, color: 'white' }, { on: 'spine', at: [0, 0.06, 0], r: [0.06, 0.03, 0.12], paint: true, color: 'white' }, { on: 'tail1', at: [0, 0.142, -0.2], r: [0.045, 0.045, 0.04], paint: true, color: 'white' }],
  groups: [{ color: 'white', surface: 'plastic', k: 0.002, fine: true, parts: [{ on: 'head', at: ['*', 0.0048, 0.212, 0.19], r: [0.0048, 0.009, 0.0035] }] }],
  fit: { head: { on: 'head', at: [0, 0.25, 0.122], r: [0.068, 0.068, 0.072] }, neck: { on: 'neck', at: [0, 0.185, 0.078], radiusM: 0.05, up: [0, 0.85, 0.5] }, bare: ['head', 'jaw', 'ear*', 'ear2*', 'tail1'], back: { on: 'chest', at: [0, 0.2, 0.01], sizeM: 0.08 } },
}

/** Animals of the house. */
export const pets: readonly Recipe[] = [quadruped(dog), quadruped(corgi), quadruped(cat), quadruped(rabbit)]
