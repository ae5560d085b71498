import { bladePair, midBlade } from './blade.ts'
import { creature, type Creature } from './creature.ts'
import type { Part, Recipe, Solid } from '../recipes.ts'

/** Level tail flukes on the bone `fluke`, which makes a body swim up and down. */
const flukes = (y: number, z: number, span: number): Solid[] => bladePair({ on: 'fluke', at: [0, y, z], along: [1, 0.06, 0], across: [0, 0, 1], color: 'main', surface: 'skin', depthM: span * 0.12, outline: [[0, 0.16], [0.35, 0.1], [0.8, -0.2], [1, -0.46], [0.96, -0.5], [0.6, -0.4], [0.2, -0.32], [0, -0.2]].map(([u = 0, v = 0]) => [u * span, v * span] as const) })

const flippers = (x: number, y: number, z: number, long: number, color = 'main'): Solid[] => bladePair({ on: 'fin1*', at: [x, y, z], along: [0.8, -0.5, -0.45], across: [0.3, 0, 1], color, surface: 'skin', depthM: long * 0.14, outline: [[0, 0.16], [0.5, 0.18], [0.9, 0.04], [1, -0.1], [0.85, -0.16], [0.4, -0.16], [0, -0.16]].map(([u = 0, v = 0]) => [u * long, v * long] as const) })

const dolphin: Creature = {
  id: 'dolphin', synset: 'dolphin.n.02', names: ['dolphin', 'porpoise', 'bottlenose dolphin'], locomotion: 'fish', massKg: 180, heightM: 0.95, cellM: 0.011, surface: 'skin', k: 0.07,
  trunk: [['hips', 0.4, -0.05, 0.235, 0.92], ['chest', 0.42, 0.3, 0.245, 0.95], ['head', 0.44, 0.62, 0.2, 0.95]],
  tail: [['tail1', 0.38, -0.45, 0.17, 0.85], ['tail2', 0.37, -0.8, 0.09, 0.75], ['fluke', 0.37, -1.02, 0.05, 0.9], ['', 0.37, -1.1, 0.035, 1]],
  skull: { at: [0, 0.46, 0.7], r: [0.175, 0.18, 0.2] },
  head: [{ on: 'head', from: [0, 0.42, 0.84], to: [0, 0.405, 1.07], r: [0.075, 0.046], squash: [1.15, 0.85, 1] }, { on: 'head', at: [0, 0.5, 0.78], r: [0.12, 0.11, 0.12] }, { on: 'head', from: ['*', 0.05, 0.385, 1.1], to: ['*', 0.125, 0.375, 0.84], r: [0.008, 0.008], squash: [2.6, 1, 1], paint: true, color: 'mouth' }],
  jaw: { at: [0, 0.38, 0.8], parts: [{ on: 'jaw', from: [0, 0.352, 0.8], to: [0, 0.365, 1.04], r: [0.06, 0.036], squash: [1.1, 0.75, 1], color: 'belly' }, { on: 'jaw', from: [0, 0.392, 0.84], to: [0, 0.388, 1.06], r: [0.055, 0.03], squash: [1.1, 0.6, 1], paint: true, color: 'mouth' }] },
  limbs: [{ name: 'fin', is: 'fin', on: 'chest', joints: [[0.2, 0.3, 0.4], [0.5, 0.1, 0.2]], r: [] }],
  solids: [midBlade({ on: 'hips', color: 'main', surface: 'skin', depthM: 0.045, outline: [[0.14, 0.6], [0.02, 0.76], [-0.12, 0.9], [-0.2, 0.93], [-0.17, 0.78], [-0.18, 0.6], [0, 0.56]] }), ...flippers(0.18, 0.3, 0.42, 0.36), ...flukes(0.37, -1.06, 0.34)],
  belly: 'belly', bellyDrop: 0.68, eye: { at: [0.15, 0.46, 0.79], radiusM: 0.04, iris: 'iris', lid: 'lid', openDeg: 54, irisShare: 1.15, facing: [0.8, 0.05, 0.6] },
  palette: { main: '#6d8fae', mainDark: '#4a6b88', belly: '#f1f2ef', mouth: '#54404a', lid: '#5c7d9b', iris: '#22262e' },
  mouthAt: [0, 0.38, 1.08], back: { on: 'chest', at: [0, 0.64, 0.12] }, affordances: ['ride'],
}

const orca: Creature = {
  id: 'orca', synset: 'killer_whale.n.01', names: ['orca', 'killer whale'], locomotion: 'fish', massKg: 4000, heightM: 2.9, cellM: 0.03, surface: 'skin', k: 0.2,
  trunk: [['hips', 1.0, -0.2, 0.72, 0.95], ['chest', 1.03, 0.9, 0.78, 0.95], ['head', 1.03, 1.85, 0.64, 0.95]],
  tail: [['tail1', 0.95, -1.3, 0.52, 0.9], ['tail2', 0.92, -2.2, 0.28, 0.8], ['fluke', 0.92, -2.8, 0.15, 1], ['', 0.92, -3.0, 0.1, 1]],
  skull: { at: [0, 1.05, 2.0], r: [0.58, 0.58, 0.66] },
  head: [{ on: 'head', from: [0, 0.98, 2.3], to: [0, 0.96, 2.72], r: [0.42, 0.24], squash: [1.05, 0.9, 1] }, { on: 'head', at: ['*', 0.52, 1.34, 2.1], r: [0.34, 0.17, 0.4], turn: [12, 0, 0], paint: true, color: 'white' }, { on: 'hips', at: ['*', 0.55, 1.02, -0.75], r: [0.45, 0.3, 0.75], turn: [18, 0, 0], paint: true, color: 'white' }, { on: 'hips', at: [0, 1.66, -0.55], r: [0.4, 0.2, 0.34], paint: true, color: 'saddle' }, { on: 'head', from: ['*', 0.1, 0.8, 2.95], to: ['*', 0.6, 0.82, 2.2], r: [0.024, 0.024], squash: [2, 1, 1], paint: true, color: 'mouth' }],
  jaw: { at: [0, 0.78, 2.1], parts: [{ on: 'jaw', from: [0, 0.68, 2.1], to: [0, 0.76, 2.6], r: [0.36, 0.18], squash: [1.05, 0.6, 1], color: 'white' }, { on: 'jaw', from: [0, 0.86, 2.3], to: [0, 0.86, 2.7], r: [0.3, 0.16], squash: [1.05, 0.5, 1], paint: true, color: 'mouth' }] },
  limbs: [{ name: 'fin', is: 'fin', on: 'chest', joints: [[0.62, 0.65, 1.2], [1.5, 0.2, 0.7]], r: [] }],
  solids: [midBlade({ on: 'hips', color: 'main', surface: 'skin', depthM: 0.14, outline: [[0.55, 1.6], [0.3, 2.2], [0.05, 2.8], [-0.1, 2.86], [-0.16, 2.4], [-0.3, 1.6], [0.1, 1.5]] }), ...flippers(0.55, 0.7, 1.3, 1.15), ...flukes(0.92, -2.9, 1.15)],
  belly: 'white', bellyDrop: 0.62, eye: { at: [0.5, 1.06, 2.36], radiusM: 0.085, iris: 'iris', lid: 'lid', openDeg: 52, irisShare: 0.95, facing: [0.8, 0, 0.6] },
  palette: { main: '#22262c', mainDark: '#14171b', white: '#f6f5f1', saddle: '#7c8490', mouth: '#6a3038', lid: '#1d2126', iris: '#3c5a78' },
  mouthAt: [0, 0.84, 2.95], back: { on: 'chest', at: [0, 1.78, 0.6] }, affordances: ['ride'],
}

const whale: Creature = {
  id: 'whale', synset: 'whale.n.02', names: ['whale', 'blue whale', 'humpback', 'humpback whale', 'sperm whale'], locomotion: 'fish', massKg: 30000, heightM: 3.4, cellM: 0.05, surface: 'skin', k: 0.35,
  trunk: [['hips', 1.55, -0.6, 1.3, 1], ['chest', 1.65, 1.2, 1.5, 1.02], ['head', 1.65, 2.7, 1.4, 1.05]],
  tail: [['tail1', 1.4, -2.6, 0.85, 0.95], ['tail2', 1.5, -4.2, 0.42, 0.85], ['fluke', 1.65, -5.2, 0.2, 1.1], ['', 1.7, -5.6, 0.14, 1.2]],
  skull: { at: [0, 1.62, 3.1], r: [1.4, 1.3, 1.5] },
  head: [
    { on: 'head', at: [0, 1.22, 4.0], r: [1.9, 0.055, 1.2], turn: [-6, 0, 0], paint: true, color: 'mainDark' },
    ...[0, 1, 2, 3, 4, 5].map((i): Part => ({ on: 'head', from: ['*', 0.06 + i * 0.25, 0.2, 4.6 - i * i * 0.05], to: ['*', 0.06 + i * 0.25, 0.2, 0.5], r: [0.035, 0.035], squash: [1, 22, 1], paint: true, color: 'groove' })),
    { on: 'head', at: ['*', 0.1, 2.92, 2.6], r: [0.07, 0.06, 0.14], paint: true, color: 'mainDark' },
  ],
  limbs: [{ name: 'fin', is: 'fin', on: 'chest', joints: [[1.3, 0.9, 1.5], [3.0, 0.3, 0.4]], r: [] }],
  solids: [midBlade({ on: 'tail1', color: 'main', surface: 'skin', depthM: 0.22, outline: [[-2.3, 2.2], [-2.7, 2.6], [-3.0, 2.72], [-3.0, 2.4], [-3.1, 1.9], [-2.5, 1.9]] }), ...flippers(1.25, 0.95, 1.6, 2.0), ...flukes(1.68, -5.4, 1.9)],
  belly: 'belly', bellyDrop: 0.5, eye: { at: [1.32, 1.5, 3.62], radiusM: 0.2, iris: 'iris', lid: 'lid', openDeg: 48, irisShare: 0.98, facing: [0.85, 0, 0.5] },
  palette: { main: '#456c96', mainDark: '#2d4c70', belly: '#dfe8ee', groove: '#a9bccb', lid: '#3c5f86', iris: '#22303e' },
  mouthAt: [0, 1.3, 4.6], back: { on: 'chest', at: [0, 3.1, 0.8] }, affordances: ['ride', 'stand-on', 'sit-on'],
}

/** Mammals of the open sea: they beat their tails up and down. */
export const whales: readonly Recipe[] = [creature(dolphin), creature(orca), creature(whale)]
