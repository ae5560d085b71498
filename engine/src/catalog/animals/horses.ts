import { band, brush, crestAt, legRings, marking, patch, stripes } from './coats.ts'
import { horse } from './large.ts'
import { mammal, type Mammal, type Places } from './mammal.ts'
import { quadruped } from './quadruped.ts'
import type { Part, PartGroup, Recipe } from '../recipes.ts'

/** The build that horses, donkeys and zebras share. */
const horseForm = {
  massKg: 250, backM: 1.25,
  trunk: { long: 0.6, hips: [0.2, 0.19, 0.22], waist: 0.185, chest: [0.19, 0.22, 0.22] }, legs: { stance: 'hoof', long: 0.68, apart: 0.105, front: 0.105, hind: 0.155, foot: 0.056 },
  neck: { long: 0.46, deg: 52, r: [0.155, 0.095] }, head: { r: 0.11, shape: [0.92, 1, 1.05], set: [0.2, 0.6], from: [-0.42, 0.6], to: [-1.75, 1.75], muzzle: [0.78, 0.6], wide: 0.94, jaw: [0.54, 0.36], drop: 0.54, cheek: { at: [0.4, -0.6, -0.05], r: [0.5, 0.8, 0.82] } },
  nose: { r: [0.29, 0.13, 0.1], nostrils: true }, ears: { root: [0.52, 0.9, -0.32], middle: [0.62, 1.45, -0.3], tip: [0.6, 1.95, -0.15], r: [0.3, 0.27, 0.07], flat: 0.6 },
  eye: { x: 0.68, y: 0.05, r: 0.36, sink: 0.6, share: 1, openDeg: 56, facing: [0.62, 0, 0.78], lashes: true }, tail: { deg: -50, curl: -14, long: 0.6, r: [0.05, 0.07, 0.075, 0.02] }, affordances: ['ride', 'stand-on', 'sit-on'],
} as const satisfies Partial<Mammal>

type Change = Partial<Mammal> & Pick<Mammal, 'id' | 'names' | 'synset' | 'palette'>
const equine = (change: Change): Recipe => mammal({ ...horseForm, ...change })

/** A mane that falls over both sides, and a forelock. */
const falling = (at: Places, long: number, color = 'mane'): PartGroup => ({
  color, surface: 'hair', k: 0.018,
  parts: [
    ...Array.from({ length: 10 }, (_, i) => i).flatMap((i): Part[] => {
      const share = i / 10
      const [y, z] = crestAt(at, share)
      const on = share < 0.25 ? 'head' : 'neck', wide = (0.07 + 0.05 * share) * at.m
      return [{ on, from: ['*', 0, y - 0.01 * at.m, z], to: ['*', wide, y - 0.07 * at.m, z + 0.02 * at.m], r: [0.045 * at.m, 0.036 * at.m] }, { on, from: ['*', wide, y - 0.07 * at.m, z + 0.02 * at.m], to: ['*', wide * 1.3, y - long * at.m * (i % 2 === 0 ? 1 : 0.8), z + 0.06 * at.m], r: [0.036 * at.m, 0.009 * at.m] }]
    }),
    { on: 'head', from: at.head(0, 1.15, 0.1), to: at.head(0.15, 0.2, 1.15), r: [0.34 * at.r, 0.1 * at.r] }, { on: 'head', from: at.head(0, 1.15, 0.1), to: at.head(-0.25, 0.3, 1.05), r: [0.3 * at.r, 0.09 * at.r] },
  ],
})

const zebra: Recipe = { pattern: { kind: 'stripes', color: '#1d1b1d' }, ...equine({
  id: 'zebra', synset: 'zebra.n.01', names: ['zebra'], massKg: 300, backM: 1.28, tail: { deg: -70, curl: -4, long: 0.5, r: [0.035, 0.03, 0.03, 0.04] },
  palette: { main: '#f7f4ec', mainDark: '#1d1b1d', mane: '#1d1b1d', maneLight: '#f7f4ec', hoof: '#2c2826', innerEar: '#d9c4b4', iris: '#2a1810', lid: '#d9d4c8', brow: '#1d1b1d', nose: '#151314', tuft: '#1d1b1d' },
  coat: (at) => [
    patch(at, [0, -1.95, 2.0], [0.85, 0.85, 0.75], 'mainDark'),
    ...[-0.55, -0.2, 0.12, 0.42].map((y, i): Part => ({ on: 'head', from: at.headBoth(0.32, y + 0.1, 1.3 - i * 0.2), to: at.headBoth(1.15, y - 0.15, 0.2), r: [0.085 * at.r, 0.05 * at.r], paint: true, color: 'mainDark' })),
    ...[0.12, 0.4].map((x): Part => ({ on: 'head', from: at.headBoth(x, 0.9, 0.6), to: at.headBoth(x * 0.6, -0.4, 1.5), r: [0.08 * at.r, 0.05 * at.r], paint: true, color: 'mainDark' })),
  ],
  groups: (at) => {
    const mane = brush(at, 0.09)
    const [y, z] = at.tail[at.tail.length - 1] ?? at.hips
    return [{ ...mane, parts: mane.parts.map((part, i) => (i % 3 === 0 ? { ...part, color: 'maneLight' } : part)) }, { color: 'tuft', surface: 'hair', k: 0.02, parts: [{ on: 'tail3', from: [0, y + 0.05 * at.m, z], to: [0, y - 0.14 * at.m, z], r: [0.045 * at.m, 0.012 * at.m] }] }]
  },
}) }

const donkey = equine({
  id: 'donkey', synset: 'domestic_ass.n.01', names: ['donkey', 'ass', 'mule', 'burro', 'jackass'], massKg: 180, backM: 1.02,
  head: { ...horseForm.head, r: 0.135 }, ears: { root: [0.48, 0.9, -0.3], middle: [0.75, 1.8, -0.4], tip: [0.85, 2.75, -0.3], r: [0.3, 0.33, 0.08], flat: 0.5 }, tail: { deg: -72, curl: -4, long: 0.5, r: [0.035, 0.03, 0.03, 0.035] },
  palette: { main: '#8d8782', mainDark: '#3f3a38', muzzle: '#f1e9dd', chin: '#f1e9dd', belly: '#e6ded2', white: '#f1e9dd', mane: '#3f3a38', hoof: '#2f2a28', innerEar: '#e3cfc0', iris: '#2a1810', lid: '#756f6a', brow: '#3f3a38', nose: '#2a2422', tuft: '#3f3a38' },
  coat: (at) => [patch(at, [0.72, 0.05, 0.6], 0.42, 'white'), marking(at, 'spine', [0, 1.02, -0.1], [0.03, 0.1, 0.5], 'mainDark'), marking(at, 'chest', [0, 0.98, 0.24], [0.4, 0.26, 0.024], 'mainDark'), patch(at, [0.88, 2.7, -0.25], [0.5, 0.35, 0.5], 'mainDark')],
  groups: (at) => { const [y, z] = at.tail[at.tail.length - 1] ?? at.hips; return [brush(at, 0.045), { color: 'tuft', surface: 'hair', k: 0.02, parts: [{ on: 'tail3', from: [0, y + 0.05 * at.m, z], to: [0, y - 0.15 * at.m, z], r: [0.05 * at.m, 0.014 * at.m] }] }] },
})

const pony = equine({
  id: 'pony', synset: 'pony.n.05', names: ['pony', 'shetland pony', 'miniature horse'], massKg: 190, backM: 1.02,
  trunk: { long: 0.62, hips: [0.25, 0.24, 0.25], waist: 0.24, chest: [0.24, 0.26, 0.25] }, legs: { ...horseForm.legs, long: 0.58, apart: 0.13, front: 0.125, hind: 0.17, foot: 0.075, stout: 1.15 }, neck: { long: 0.44, deg: 50, r: [0.19, 0.135] }, head: { ...horseForm.head, r: 0.145, to: [-1.45, 1.6], muzzle: [0.78, 0.62] },
  tail: { deg: -48, curl: -14, long: 0.68, r: [0.07, 0.11, 0.11, 0.03] }, socks: 0.2,
  palette: { main: '#c98a4a', mainDark: '#8a5a2a', mane: '#f6e6c4', tail: '#f6e6c4', white: '#f8f0e2', socks: '#f8f0e2', hoof: '#5a4a40', innerEar: '#d9ae92', iris: '#2a1810', lid: '#a87038', brow: '#8a5a2a', nose: '#4a3028' },
  coat: (at) => [{ on: 'head', from: at.head(0, 0.5, 0.95), to: at.head(0, -1.2, 2.1), r: [0.3 * at.r, 0.22 * at.r], paint: true, color: 'white' }], groups: (at) => [falling(at, 0.3)],
})

const foal = equine({
  id: 'foal', synset: 'foal.n.01', names: ['foal', 'colt', 'filly', 'baby horse'], massKg: 60, backM: 0.85, affordances: [],
  trunk: { long: 0.46, hips: [0.155, 0.16, 0.17], waist: 0.14, chest: [0.15, 0.175, 0.17] }, legs: { ...horseForm.legs, long: 0.76, apart: 0.1, front: 0.08, hind: 0.12, foot: 0.05, stout: 1.15 }, neck: { long: 0.44, deg: 55, r: [0.125, 0.09] }, head: { ...horseForm.head, r: 0.13, to: [-1.3, 1.45], muzzle: [0.7, 0.5] }, eye: { ...horseForm.eye, r: 0.4 }, tail: { deg: -45, curl: -16, long: 0.34, r: [0.03, 0.05, 0.05, 0.02] },
  palette: { main: '#a9683a', mainDark: '#5c3318', mane: '#4a2a16', tail: '#4a2a16', white: '#f8f0e2', hoof: '#4a3c34', innerEar: '#d9ae92', iris: '#2a1810', lid: '#8a5228', brow: '#5c3318', nose: '#3a2420' }, coat: (at) => [patch(at, [0, 0.25, 1.0], [0.22, 0.36, 0.4], 'white')], groups: (at) => [brush(at, 0.05)],
})

/** A white horse with a horn, and colours in its mane. */
const unicorn = quadruped({
  ...horse, id: 'unicorn', synset: 'unicorn.n.01', names: ['unicorn', 'magical horse'], massKg: 420, heightM: 2.32,
  palette: { ...horse.palette, main: '#fbf8fd', mainDark: '#d9cfe6', mane: '#f08ac4', maneBlue: '#7fb8f2', maneGold: '#f7cf6a', maneViolet: '#a985e8', tail: '#b48af0', socks: '#fbf8fd', white: '#fbf8fd', hoof: '#e9b84a', innerEar: '#f6c4d6', iris: '#7a4fc0', lid: '#e6dcf0', brow: '#cbb8dc', nose: '#d9a9bc', horn: '#f4c84a', hornLight: '#fff2c0' },
  groups: (horse.groups ?? []).map((group) => (group.color === 'mane' ? { ...group, parts: group.parts.map((part, i) => ({ ...part, color: (['mane', 'mane', 'maneViolet', 'maneViolet', 'maneBlue', 'maneBlue', 'maneGold', 'maneGold'] as const)[i % 8] ?? 'mane' })) } : group)),
  solids: [{ on: 'head', color: 'horn', surface: 'metal', at: [0, 1.79, 0.94], turn: [36, 0, 0], lathe: [[0.042, 0], [0.047, 0.02], [0.038, 0.07], [0.041, 0.09], [0.03, 0.16], [0.033, 0.18], [0.022, 0.25], [0.025, 0.27], [0.014, 0.35], [0.016, 0.37], [0, 0.5]] }],
})

/** Horses' kin, and the horse of tales. */
export const horses: readonly Recipe[] = [zebra, donkey, pony, foal, unicorn]
