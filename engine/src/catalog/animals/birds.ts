import { bird } from './bird.ts'
import type { Recipe } from '../recipes.ts'

const songbird = bird({
  id: 'songbird', synset: 'bird.n.01', names: ['songbird', 'bird', 'bluebird'], massKg: 0.05, heightM: 0.19, cellM: 0.0016,
  hips: [0, 0.075, -0.01], chest: [0, 0.095, 0.015], neck: [[0, 0.118, 0.026], [0, 0.135, 0.03]], neckR: [0.034, 0.034],
  body: [{ on: 'hips', at: [0, 0.082, -0.008], r: [0.042, 0.042, 0.05] }, { on: 'chest', at: [0, 0.096, 0.018], r: [0.043, 0.044, 0.044] }, { on: 'chest', at: [0, 0.09, 0.06], r: [0.04, 0.046, 0.034], paint: true, color: 'breast' }, { on: 'head', at: [0, 0.128, 0.066], r: [0.024, 0.018, 0.03], paint: true, color: 'breast' }, { on: 'hips', at: [0, 0.05, 0.01], r: [0.04, 0.024, 0.05], paint: true, color: 'belly' }, { on: 'head', at: ['*', 0.026, 0.14, 0.066], r: [0.02, 0.018, 0.022], paint: true, color: 'breast' }],
  skull: { at: [0, 0.15, 0.034], r: [0.04, 0.037, 0.038] },
  beak: { upper: [{ on: 'head', from: [0, 0.148, 0.064], to: [0, 0.144, 0.09], r: [0.0095, 0.0018] }], lower: [{ on: 'jaw', from: [0, 0.143, 0.062], to: [0, 0.1415, 0.083], r: [0.0065, 0.0016] }], jaw: [0, 0.144, 0.05] },
  wing: { shoulder: [0.038, 0.108, 0.022], elbow: [0.044, 0.096, -0.012], wrist: [0.04, 0.086, -0.042], tip: [0.026, 0.08, -0.09], r: [0.02, 0.024, 0.017, 0.004], flat: 0.34, tipColor: 'mainDark' },
  leg: { hip: [0.018, 0.06, 0], knee: [0.02, 0.044, 0.012], ankle: [0.021, 0.026, 0], toe: [0.022, 0.005, 0.008], r: [0.0042, 0.0034, 0.0034], thighR: [0.016, 0.008], toes: 3, web: false },
  tail: { from: [0, 0.078, -0.05], to: [0, 0.066, -0.125], r: [0.014, 0.013], flat: 0.3 },
  eye: { at: [0.0225, 0.157, 0.061], radiusM: 0.0098, iris: 'iris', lid: 'lid', openDeg: 58, lowOpenDeg: 60, irisShare: 1.15, facing: [0.5, 0, 0.87] },
  palette: { main: '#3f7fc4', mainDark: '#264f86', breast: '#e9803c', belly: '#f6efe4', leg: '#6b4a3a', beak: '#e8b23c' },
  fit: { head: { on: 'head', at: [0, 0.15, 0.034], r: [0.041, 0.038, 0.039] }, neck: { on: 'neck', at: [0, 0.122, 0.026], radiusM: 0.036, up: [0, 1, 0.1] }, bare: ['head', 'jaw'], back: { on: 'chest', at: [0, 0.135, -0.01], sizeM: 0.04 } },
})

const duck = bird({
  id: 'duck', synset: 'duck.n.01', names: ['duck', 'duckling', 'mallard'], massKg: 1.3, heightM: 0.42, cellM: 0.0032,
  hips: [0, 0.14, -0.04], chest: [0, 0.16, 0.06], neck: [[0, 0.2, 0.1], [0, 0.265, 0.12], [0, 0.31, 0.13]], neckR: [0.055, 0.044, 0.046],
  body: [{ on: 'hips', at: [0, 0.145, -0.04], r: [0.096, 0.085, 0.13] }, { on: 'chest', at: [0, 0.155, 0.055], r: [0.088, 0.085, 0.09] }, { on: 'neck2', from: [0, 0.246, 0.112], to: [0, 0.256, 0.117], r: [0.058, 0.058], paint: true, color: 'ring' }, { on: 'head', at: [0, 0.34, 0.13], r: [0.09, 0.083, 0.1], paint: true, color: 'headGreen' }, { on: 'chest', at: [0, 0.15, 0.11], r: [0.09, 0.075, 0.07], paint: true, color: 'breast' }],
  skull: { at: [0, 0.345, 0.138], r: [0.062, 0.06, 0.064] },
  beak: { upper: [{ on: 'head', from: [0, 0.336, 0.19], to: [0, 0.322, 0.252], r: [0.026, 0.02], squash: [1.35, 0.62, 1] }, { on: 'head', at: [0, 0.32, 0.262], r: [0.027, 0.0085, 0.018] }], lower: [{ on: 'jaw', from: [0, 0.318, 0.188], to: [0, 0.31, 0.246], r: [0.018, 0.015], squash: [1.45, 0.5, 1] }, { on: 'jaw', at: [0, 0.324, 0.22], r: [0.022, 0.006, 0.035], paint: true, color: 'mouth' }], jaw: [0, 0.325, 0.165] },
  wing: { shoulder: [0.082, 0.185, 0.05], elbow: [0.1, 0.165, -0.02], wrist: [0.092, 0.155, -0.09], tip: [0.052, 0.165, -0.185], r: [0.042, 0.056, 0.042, 0.01], flat: 0.32, tipColor: 'mainDark' },
  leg: { hip: [0.045, 0.1, -0.02], knee: [0.05, 0.075, -0.005], ankle: [0.05, 0.04, -0.02], toe: [0.052, 0.012, -0.005], r: [0.012, 0.01, 0.01], thighR: [0.034, 0.018], toes: 3, web: true },
  tail: { from: [0, 0.165, -0.15], to: [0, 0.2, -0.21], r: [0.034, 0.012], flat: 0.5 },
  eye: { at: [0.037, 0.362, 0.176], radiusM: 0.0195, iris: 'iris', lid: 'lid', openDeg: 56, lowOpenDeg: 58, irisShare: 1.0, facing: [0.45, 0, 0.9] },
  palette: { main: '#e9e2d5', mainDark: '#8b7a66', headGreen: '#1d7a4f', ring: '#fdfbf5', breast: '#8a5232', lid: '#166040', beak: '#f2b632', leg: '#f08a2c' },
  fit: { head: { on: 'head', at: [0, 0.345, 0.138], r: [0.064, 0.062, 0.066] }, neck: { on: 'neck2', at: [0, 0.275, 0.122], radiusM: 0.047, up: [0, 0.96, 0.25] }, bare: ['head', 'jaw', 'neck2'], back: { on: 'chest', at: [0, 0.24, 0], sizeM: 0.1 } },
})

const flamingo = bird({
  id: 'flamingo', synset: 'flamingo.n.01', names: ['flamingo'], massKg: 3, heightM: 1.4, cellM: 0.006,
  hips: [0, 0.8, -0.06], chest: [0, 0.83, 0.06], neck: [[0, 0.88, 0.12], [0, 0.925, 0.235], [0, 1.02, 0.285], [0, 1.13, 0.235], [0, 1.225, 0.15], [0, 1.295, 0.12], [0, 1.335, 0.16]], neckR: [0.06, 0.036, 0.028, 0.025, 0.025, 0.027, 0.034],
  body: [{ on: 'hips', at: [0, 0.8, -0.05], r: [0.125, 0.118, 0.2] }, { on: 'chest', at: [0, 0.825, 0.05], r: [0.115, 0.115, 0.12] }, { on: 'hips', at: [0, 0.73, -0.02], r: [0.08, 0.06, 0.14], paint: true, soft: true, k: 0.05, color: 'mainLight' }],
  skull: { at: [0, 1.335, 0.175], r: [0.06, 0.06, 0.07] },
  beak: {
    upper: [{ on: 'head', from: [0, 1.332, 0.225], to: [0, 1.318, 0.285], r: [0.035, 0.033] }, { on: 'head', from: [0, 1.318, 0.285], to: [0, 1.268, 0.332], r: [0.033, 0.029], k: 0.02 }, { on: 'head', from: [0, 1.268, 0.332], to: [0, 1.185, 0.328], r: [0.029, 0.008], k: 0.015 }, { on: 'head', at: [0, 1.21, 0.345], r: [0.07, 0.062, 0.07], paint: true, color: 'beakTip' }],
    lower: [{ on: 'jaw', from: [0, 1.306, 0.215], to: [0, 1.282, 0.27], r: [0.022, 0.023] }, { on: 'jaw', from: [0, 1.282, 0.27], to: [0, 1.242, 0.298], r: [0.023, 0.022], k: 0.015 }, { on: 'jaw', from: [0, 1.242, 0.298], to: [0, 1.19, 0.308], r: [0.022, 0.007], k: 0.012 }, { on: 'jaw', at: [0, 1.205, 0.32], r: [0.07, 0.05, 0.07], paint: true, color: 'beakTip' }], jaw: [0, 1.305, 0.2],
  },
  wing: { shoulder: [0.115, 0.88, 0.06], elbow: [0.135, 0.84, -0.06], wrist: [0.12, 0.82, -0.17], tip: [0.06, 0.77, -0.34], r: [0.07, 0.09, 0.066, 0.016], flat: 0.3, tipColor: 'wingTip' },
  leg: { hip: [0.05, 0.74, -0.03], knee: [0.055, 0.66, 0.0], ankle: [0.058, 0.36, -0.03], toe: [0.06, 0.03, 0.0], r: [0.018, 0.0155, 0.014], thighR: [0.06, 0.026], toes: 3, web: true },
  tail: { from: [0, 0.82, -0.2], to: [0, 0.76, -0.34], r: [0.06, 0.02], flat: 0.6 },
  eye: { at: [0.038, 1.352, 0.21], radiusM: 0.023, iris: 'iris', lid: 'lid', openDeg: 54, lowOpenDeg: 58, irisShare: 0.8, facing: [0.5, 0, 0.87] },
  palette: { main: '#f4738f', mainDark: '#d94f70', mainLight: '#fbb3c0', wingTip: '#cf3559', beak: '#fbe3cf', beakTip: '#221c1e', leg: '#ee7f95', iris: '#e0b020', lid: '#d9607c' },
  groups: [{ color: 'leg', surface: 'leather', k: 0.01, fine: true, parts: [{ on: 'foot*', at: ['*', 0.058, 0.36, -0.03], r: [0.023, 0.026, 0.023] }] }],
  fit: { head: { on: 'head', at: [0, 1.335, 0.175], r: [0.062, 0.062, 0.072] }, neck: { on: 'neck5', at: [0, 1.26, 0.135], radiusM: 0.028, up: [0, 0.85, 0.52] }, bare: ['head', 'jaw', 'neck2', 'neck3', 'neck4', 'neck5', 'neck6'], back: { on: 'chest', at: [0, 0.935, 0], sizeM: 0.15 } },
})

/** Birds of the catalog. */
export const birds: readonly Recipe[] = [songbird, duck, flamingo]
