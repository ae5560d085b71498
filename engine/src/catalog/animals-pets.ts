import { quadruped } from './animals-quadruped.ts'
import type { Quadruped } from './animals-quadruped.ts'
import type { Recipe } from './recipes.ts'

const dog: Quadruped = {
  id: 'dog', synset: 'dog.n.01', names: ['dog', 'puppy', 'hound', 'doggy', 'pup'], massKg: 22, heightM: 0.84, cellM: 0.0046,
  trunk: { hips: [0.4, -0.22], spine: [0.42, -0.05], chest: [0.41, 0.12], hipsR: [0.106, 0.11, 0.112], waistR: 0.105, chestR: [0.112, 0.13, 0.138] },
  neck: { base: [0.48, 0.23], from: [0.45, 0.19], to: [0.59, 0.29], r: [0.092, 0.076] },
  head: { joint: [0.6, 0.29], skull: [0.648, 0.315], skullR: [0.118, 0.104, 0.106], muzzleFrom: [0.622, 0.375], muzzleTo: [0.612, 0.462], muzzleR: [0.054, 0.037], muzzleWide: 1.1, jawR: [0.036, 0.022], jawDropM: 0.04, cheek: { x: 0.06, y: 0.608, z: 0.345, r: [0.062, 0.05, 0.06] } },
  nose: { at: [0.634, 0.492], r: [0.024, 0.018, 0.018] },
  ears: { root: [0.068, 0.7, 0.29], middle: [0.092, 0.785, 0.285], tip: [0.104, 0.845, 0.29], r: [0.046, 0.034, 0.01], flat: 0.55, inner: true },
  eye: { at: [0.052, 0.668, 0.384], radiusM: 0.031, iris: 'iris', lid: 'lid', openDeg: 46, lowOpenDeg: 56, irisShare: 0.92 },
  brow: { points: [[0.03, 0.716], [0.05, 0.726], [0.07, 0.716]], color: 'brow', radiusM: 0.007 },
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
  fit: { head: { on: 'head', at: [0, 0.655, 0.33], r: [0.125, 0.12, 0.125] }, neck: { on: 'neck', at: [0, 0.515, 0.25], radiusM: 0.095, up: [0, 0.78, 0.62] }, bare: ['head', 'jaw', 'ear*', 'ear2*', 'tail2', 'tail3'], back: { on: 'chest', at: [0, 0.53, 0.05], sizeM: 0.2 } },
}

/** Animals of the house. */
export const pets: readonly Recipe[] = [quadruped(dog)]
