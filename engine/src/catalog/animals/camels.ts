import { clumps, lump, marking, patch } from './coats.ts'
import { mammal, type Mammal } from './mammal.ts'
import type { Part, Recipe } from '../recipes.ts'

/** The build that camels and llamas share: a long neck, a split lip, long legs. */
const camelForm = {
  massKg: 500, backM: 1.55,
  trunk: { long: 0.62, hips: [0.165, 0.17, 0.19], waist: 0.19, chest: [0.185, 0.21, 0.2] }, legs: { stance: 'hoof', long: 0.66, apart: 0.115, front: 0.085, hind: 0.12, foot: 0.056, stout: 1.15 },
  neck: { long: 0.62, deg: 40, r: [0.135, 0.08] }, head: { r: 0.095, shape: [0.95, 1, 1.1], set: [0.35, 0.6], from: [-0.25, 0.7], to: [-0.62, 1.85], muzzle: [0.66, 0.54], wide: 1, jaw: [0.46, 0.38], drop: 0.5 },
  nose: { r: [0.22, 0.13, 0.09], nostrils: true }, ears: { root: [0.6, 0.75, -0.35], middle: [0.85, 1.1, -0.4], tip: [0.95, 1.4, -0.3], r: [0.26, 0.26, 0.08], flat: 0.55 },
  eye: { x: 0.66, y: 0.22, r: 0.36, sink: 0.6, share: 1, openDeg: 48, facing: [0.5, 0, 0.87], lashes: true }, tail: { deg: -70, curl: -4, long: 0.32, r: [0.035, 0.028, 0.026, 0.03] }, affordances: ['ride', 'sit-on'],
} as const satisfies Partial<Mammal>

type Change = Partial<Mammal> & Pick<Mammal, 'id' | 'names' | 'synset' | 'palette'>
const camelid = (change: Change): Recipe => mammal({ ...camelForm, ...change })

const camel = camelid({
  id: 'camel', synset: 'camel.n.01', names: ['camel', 'bactrian camel', 'dromedary', 'arabian camel'],
  palette: { main: '#cfa263', mainDark: '#8a6236', muzzle: '#e0bd86', tuft: '#7d5630', hoof: '#6b5038', innerEar: '#e3c29a', iris: '#2a160c', lid: '#b5894e', brow: '#8a6236', nose: '#5a3c28' },
  coat: (at) => [{ on: 'spine', from: at.body(0, 0.92, 0.17), to: at.body(0, 1.24, 0.15), r: [0.17 * at.m, 0.07 * at.m], k: 0.06 * at.m }, { on: 'spine', from: at.body(0, 0.92, -0.24), to: at.body(0, 1.22, -0.26), r: [0.17 * at.m, 0.07 * at.m], k: 0.06 * at.m }, lump(at, [0, 0.85, -0.35], [0.6, 0.35, 0.5], { color: 'tuft' })],
  groups: (at) => [{ color: 'tuft', surface: 'hair', k: 0.04 * at.m, parts: [{ on: 'spine', from: at.body(0, 1.21, 0.15), to: at.body(0.02, 1.3, 0.12), r: [0.075 * at.m, 0.03 * at.m] }, { on: 'spine', from: at.body(0, 1.19, -0.26), to: at.body(0.02, 1.28, -0.29), r: [0.075 * at.m, 0.03 * at.m] }, ...[0.1, 0.3, 0.5, 0.7, 0.9].map((t): Part => { const y = at.neckFrom[0] + (at.neckTo[0] - at.neckFrom[0]) * t, z = at.neckFrom[1] + (at.neckTo[1] - at.neckFrom[1]) * t; return { on: 'neck', from: [0, y - 0.06 * at.m, z + 0.07 * at.m], to: [0, y - 0.14 * at.m, z + 0.08 * at.m], r: [0.06 * at.m, 0.03 * at.m] } })] }],
})

const bananaEars = { root: [0.55, 0.8, -0.25], middle: [0.68, 1.5, -0.3], tip: [0.5, 2.15, -0.15], r: [0.26, 0.28, 0.08], flat: 0.5 } as const

const llama = camelid({
  id: 'llama', synset: 'llama.n.01', names: ['llama', 'lama', 'guanaco', 'vicuna'], massKg: 130, backM: 1.05, affordances: [],
  trunk: { long: 0.62, hips: [0.2, 0.2, 0.21], waist: 0.21, chest: [0.21, 0.22, 0.21] }, legs: { ...camelForm.legs, long: 0.6, front: 0.1, hind: 0.14, foot: 0.055 }, neck: { long: 0.66, deg: 66, r: [0.15, 0.105] }, head: { ...camelForm.head, r: 0.12, to: [-0.5, 1.6] }, ears: bananaEars, tail: { deg: 15, curl: -40, long: 0.22, r: [0.06, 0.07, 0.06, 0.03] },
  palette: { main: '#fbf3e4', mainDark: '#8a5a34', muzzle: '#d9bb98', hoof: '#4a3c32', innerEar: '#e9c4b0', iris: '#2a160c', lid: '#e6dac6', brow: '#b59a78', nose: '#5a3c30', blanket: '#d8433a', blanketLight: '#f5c542', tassel: '#2f8fb8' },
  coat: (at) => [marking(at, 'hips', [0, 0.8, -0.5], [0.4, 0.4, 0.32], 'mainDark', { soft: true, k: 0.03 * at.m }), patch(at, [0, 0.8, -0.3], [0.9, 0.5, 0.7], 'mainDark')],
  groups: (at) => [{ color: 'blanket', surface: 'cloth', k: 0.01, layer: 'blanket', parts: [{ on: 'spine', from: at.body(0, 0.8, -0.2), to: at.body(0, 0.8, 0.16), r: [0.232 * at.m, 0.236 * at.m], cut: [at.body(0, 0.68, 0), [0, -1, 0], at.body(0, 0, 0.16), [0, 0, 1], at.body(0, 0, -0.2), [0, 0, -1]] }, ...[-0.12, 0.08].map((z): Part => ({ on: 'spine', at: at.body(0, 0.8, z), box: [0.4 * at.m, 0.4 * at.m, 0.028 * at.m], r: [0.005], paint: true, color: 'blanketLight' })), { on: 'spine', at: at.body(0, 0.66, -0.02), box: [0.4 * at.m, 0.05 * at.m, 0.3 * at.m], r: [0.005], paint: true, color: 'tassel' }] }],
})

const alpaca = camelid({
  id: 'alpaca', synset: 'alpaca.n.03', names: ['alpaca'], massKg: 65, backM: 0.85, affordances: [],
  trunk: { long: 0.5, hips: [0.21, 0.21, 0.22], waist: 0.22, chest: [0.22, 0.22, 0.22] }, legs: { ...camelForm.legs, long: 0.58, apart: 0.13, front: 0.115, hind: 0.14, foot: 0.06 }, neck: { long: 0.6, deg: 74, r: [0.15, 0.125] }, head: { ...camelForm.head, r: 0.135, to: [-0.45, 1.2], muzzle: [0.6, 0.46] }, ears: { ...bananaEars, tip: [0.72, 1.8, -0.2] }, tail: { deg: -30, long: 0.16, r: [0.06, 0.06, 0.03] },
  palette: { main: '#c98d58', mainDark: '#8f5c30', wool: '#d49c66', muzzle: '#f0dcc2', hoof: '#4a3c32', innerEar: '#e9c4b0', iris: '#20120c', lid: '#b07844', brow: '#8f5c30', nose: '#4a3028' },
  groups: (at) => [{ color: 'wool', surface: 'fur', k: 0.014 * at.m, parts: [
    ...clumps(at, { size: 0.1, rows: 5, around: 10, low: 0.03, from: -0.4, to: 1.3, swell: 1.12 }),
    ...[0.0, 0.22, 0.44, 0.66, 0.88].flatMap((t): Part[] => [0, 1, 2, 3, 4].map((i): Part => { const a = [[0, 1], [0.95, 0.31], [0.59, -0.81], [-0.59, -0.81], [-0.95, 0.31]][i] ?? [0, 1]; const y = at.neckFrom[0] + (at.neckTo[0] - at.neckFrom[0]) * t, z = at.neckFrom[1] + (at.neckTo[1] - at.neckFrom[1]) * t; return { on: 'neck', at: [(a[0] ?? 0) * 0.09 * at.m, y + (i % 2) * 0.03 * at.m, z + (a[1] ?? 0) * 0.09 * at.m], r: [0.085 * at.m, 0.085 * at.m, 0.085 * at.m] } })),
    ...([[0, 1.05, 0.25], [0.42, 0.95, 0.15], [0, 1.25, -0.25], [0.45, 0.85, -0.4], [0.72, 0.25, -0.45], [0, 0.85, 0.6]] as const).map((p) => lump(at, p, 0.46)),
    ...(['farm*', 'thigh*'] as const).map((on, i): Part => ({ on, at: ['*', at.legX, 0.42 * at.m, i === 0 ? at.chest[1] + 0.02 * at.m : at.hips[1] + 0.04 * at.m], r: [0.1 * at.m, 0.16 * at.m, 0.11 * at.m] })),
  ] }],
})

/** Camels and their kin. */
export const camels: readonly Recipe[] = [camel, llama, alpaca]
