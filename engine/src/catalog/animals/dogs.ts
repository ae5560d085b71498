import { hanging, legSpots, lump, marking, patch, pointed, spots, stockings, tailTip } from './coats.ts'
import { mammal, type Mammal } from './mammal.ts'
import type { Part, PartGroup, Recipe } from '../recipes.ts'
import type { Places } from './mammal.ts'

/** The build that dogs, wolves and foxes share; each changes what makes it itself. */
export const canine = {
  synset: 'dog.n.01', massKg: 25, backM: 0.54,
  trunk: { long: 0.63, hips: [0.185, 0.2, 0.205], waist: 0.18, chest: [0.2, 0.235, 0.25] },
  legs: { stance: 'paw', long: 0.66, apart: 0.14, front: 0.125, hind: 0.158, foot: 0.07 },
  neck: { long: 0.45, deg: 47, r: [0.165, 0.138] },
  head: { r: 0.2, shape: [1.05, 0.95, 0.97], to: [-0.33, 1.35], muzzle: [0.5, 0.34], wide: 1.08, cheek: { at: [0.55, -0.37, 0.28], r: [0.55, 0.44, 0.52] } },
  nose: { r: [0.22, 0.165, 0.165] }, ears: pointed(1.15), eye: { x: 0.48, y: 0.2, r: 0.33 },
  tail: { deg: 45, curl: 20, long: 0.5, r: [0.075, 0.085, 0.08, 0.035] },
  palette: {},
} as const satisfies Partial<Mammal>

type Change = Partial<Mammal> & Pick<Mammal, 'id' | 'names' | 'palette'>
const dog = (change: Change): Recipe => mammal({ ...canine, ...change })

const collar = (at: Places, color = 'collar'): PartGroup[] => {
  const [y, z] = [(at.neckFrom[0] + at.neckTo[0]) / 2, (at.neckFrom[1] + at.neckTo[1]) / 2]
  const w = 0.025 * at.m
  return [
    { color, surface: 'leather', k: 0.01, parts: [{ on: 'neck', from: [0, ...at.neckFrom], to: [0, ...at.neckTo], r: [0.182 * at.m, 0.162 * at.m], cut: [[0, y - w * 0.75, z - w * 0.66], [0, -0.75, -0.66], [0, y + w * 0.75, z + w * 0.66], [0, 0.75, 0.66]] }] },
    { color: 'tag', surface: 'metal', k: 0.01, fine: true, parts: [{ on: 'neck', at: [0, y - 0.07 * at.m, z + 0.155 * at.m], r: [0.032 * at.m, 0.038 * at.m, 0.016 * at.m] }] },
  ]
}

/** A big-headed young dog with short legs. */
const puppy = dog({
  id: 'puppy', synset: 'puppy.n.01', names: ['puppy', 'pup', 'whelp', 'puppy dog'], massKg: 4, backM: 0.24,
  trunk: { long: 0.5, hips: [0.24, 0.25, 0.24], waist: 0.24, chest: [0.24, 0.26, 0.25] }, legs: { stance: 'paw', long: 0.55, apart: 0.16, front: 0.15, hind: 0.17, foot: 0.105, stout: 1.15 },
  neck: { long: 0.42, deg: 58, r: [0.19, 0.18] }, head: { r: 0.35, shape: [1.06, 0.98, 0.97], to: [-0.36, 1.08], muzzle: [0.42, 0.33], wide: 1.2, cheek: { at: [0.55, -0.4, 0.3], r: [0.52, 0.44, 0.5] } },
  nose: { r: [0.19, 0.14, 0.13] }, ears: hanging(0.95, 0.42), eye: { x: 0.46, y: 0.12, r: 0.34, share: 0.98 }, tail: { deg: 50, curl: 25, long: 0.36, r: [0.08, 0.07, 0.05, 0.03] }, socks: 0.16,
  palette: { main: '#d9a05b', mainDark: '#8a5128', muzzle: '#fdf3e2', belly: '#fdf3e2', socks: '#fdf3e2', white: '#fdf3e2', brow: '#8a5128', lid: '#b98045', collar: '#d8433a', tag: '#f5cf52' },
  coat: (at) => [patch(at, [0.95, 0, -0.1], [0.42, 1, 0.7], 'mainDark'), patch(at, [0, 0.6, 0.9], [0.16, 0.7, 0.5], 'white'), ...tailTip(at, 0.6, 'white')], groups: (at) => collar(at),
})

const husky = dog({
  id: 'husky', synset: 'eskimo_dog.n.01', names: ['husky', 'siberian husky', 'malamute', 'sled dog', 'alaskan malamute', 'eskimo dog'], massKg: 26, backM: 0.58,
  trunk: { long: 0.62, hips: [0.2, 0.21, 0.21], waist: 0.195, chest: [0.215, 0.25, 0.25] }, neck: { long: 0.43, deg: 47, r: [0.2, 0.165] },
  ears: pointed(0.85, 0.42, 0.75), eye: { x: 0.46, y: 0.16, r: 0.29, share: 0.78 }, tail: { deg: 70, curl: 55, long: 0.66, r: [0.08, 0.12, 0.13, 0.1, 0.04] },
  palette: { main: '#596273', mainDark: '#33394a', muzzle: '#f8f6f0', chin: '#f8f6f0', belly: '#f8f6f0', white: '#f8f6f0', iris: '#5cb4e6', lid: '#3d4556', brow: '#f8f6f0', innerEar: '#f0c4ba' },
  coat: (at) => [patch(at, [0.5, 0.15, 0.95], [0.3, 0.42, 0.5], 'white'), patch(at, [0.42, 0.62, 0.75], [0.17, 0.16, 0.4], 'white'), patch(at, [0.75, -0.4, 0.3], [0.5, 0.55, 0.6], 'white'), patch(at, [0, 0.75, 0.75], [0.13, 0.6, 0.6], 'mainDark'), ...stockings(at, 0.42, 'white'), marking(at, 'neck', [0, 0.92, 0.62], [0.17, 0.22, 0.16], 'white'), ...tailTip(at, 0.75, 'white')],
})

/** A shaved body with pompoms. */
const poodle = dog({
  id: 'poodle', synset: 'poodle.n.01', names: ['poodle', 'poodle dog', 'toy poodle'], massKg: 22, backM: 0.5, topM: 0.92,
  trunk: { long: 0.55, hips: [0.14, 0.16, 0.17], waist: 0.13, chest: [0.16, 0.2, 0.2] }, legs: { stance: 'paw', long: 0.72, apart: 0.12, front: 0.075, hind: 0.1, foot: 0.055 },
  neck: { long: 0.52, deg: 66, r: [0.12, 0.1] }, head: { r: 0.19, to: [-0.3, 1.75], muzzle: [0.4, 0.28], wide: 1, shape: [0.95, 0.95, 0.95] }, ears: hanging(1.3, 0.5), eye: { x: 0.46, y: 0.12, r: 0.31 },
  tail: { deg: 75, long: 0.36, r: [0.035, 0.03, 0.03] }, palette: { main: '#f6e6e2', mainLight: '#ffffff', curl: '#ffffff', iris: '#2c1a12', lid: '#e8d2cc', brow: '#cbb0a8', innerEar: '#f0c4c0' },
  groups: (at) => {
    const ball = (on: string, [x, y, z]: readonly [number, number, number], size: number, count = 16): Part[] => Array.from({ length: count }, (_, i): Part => { const v = 1 - 2 * (i + 0.5) / count, w = Math.sqrt(1 - v * v), turns = [[1, 0], [0.36, 0.93], [-0.74, 0.67], [-0.9, -0.44], [0.1, -0.99], [0.97, -0.25], [0.6, 0.8], [-0.54, 0.84], [-0.99, -0.15], [-0.18, -0.98], [0.86, -0.5], [0.8, 0.6], [-0.3, 0.95], [-1, 0.14], [-0.45, -0.9], [0.7, -0.72]] as const; const [c, s] = turns[i % 16] ?? [1, 0]; const p = [x + c * w * size * 0.62, y + v * size * 0.62, z + s * w * size * 0.62] as const; const r = size * 0.5 * at.m; return { on, at: x === 0 ? at.body(...p) : at.bodyBoth(...p), r: [r, r, r] } })
    const skull = at.head(0, 0.75, -0.15), last = at.tail[at.tail.length - 1] ?? at.hips
    return [{ color: 'curl', surface: 'fur', k: 0.006, parts: [
      ...ball('chest', [0, 0.78, 0.3], 0.27), ...ball('head', [0, skull[1] / at.m, skull[2] / at.m], 0.2), ...ball('hips', [0, 0.85, -0.28], 0.19),
      ...ball('ffoot*', [0.12, 0.13, 0.33], 0.105), ...ball('foot*', [0.12, 0.16, -0.32], 0.11), ...ball(`tail${at.tail.length - 1}`, [0, last[0] / at.m, last[1] / at.m], 0.13),
      ...ball('ear2*', [1.15 * 0.19, skull[1] / at.m - 0.28, skull[2] / at.m + 0.03], 0.1, 10),
    ] }]
  },
})

const dalmatian = dog({
  id: 'dalmatian', synset: 'dalmatian.n.02', names: ['dalmatian', 'dalmation', 'coach dog', 'spotted dog', 'firehouse dog'], massKg: 26, backM: 0.56,
  ears: hanging(1.05, 0.38), tail: { deg: 20, curl: 18, long: 0.55, r: [0.055, 0.045, 0.035, 0.02] },
  palette: { main: '#fbf9f4', mainDark: '#1f1c1c', iris: '#3a2415', lid: '#e9e3da', brow: '#1f1c1c', collar: '#d8332f', tag: '#f5cf52' },
  coat: (at) => [...spots(at, 60, { size: 0.032 }), ...legSpots(at, 0.026), patch(at, [1.05, 0.1, 0], [0.4, 0.8, 0.6], 'mainDark'), ...([[0.35, 0.8, 0.5], [0.75, 0.5, 0.55], [0.2, 0.45, 0.95], [0.85, -0.1, 0.5], [0.3, -0.2, 1.15], [0.15, 0.95, 0.1]] as const).map((p) => patch(at, p, 0.11, 'mainDark'))],
  groups: (at) => collar(at),
})

const shepherd = dog({
  id: 'german-shepherd', synset: 'german_shepherd.n.01', names: ['german shepherd', 'alsatian', 'police dog', 'shepherd dog', 'sheepdog', 'german shepherd dog'], massKg: 34, backM: 0.62,
  trunk: { long: 0.68, hips: [0.18, 0.2, 0.21], waist: 0.18, chest: [0.2, 0.24, 0.25], rise: -0.05 }, head: { r: 0.185, shape: [1.02, 0.93, 0.98], to: [-0.3, 1.6], muzzle: [0.46, 0.31], wide: 1, cheek: { at: [0.5, -0.37, 0.2], r: [0.52, 0.44, 0.52] } },
  ears: pointed(1.35, 0.42, 0.75), eye: { x: 0.46, y: 0.18, r: 0.29 }, tail: { deg: -35, curl: 8, long: 0.6, r: [0.075, 0.09, 0.085, 0.03] },
  palette: { main: '#c98a4b', mainDark: '#2a2320', muzzle: '#332a26', brow: '#2a2320', lid: '#9a6a3a', iris: '#4a2a12', innerEar: '#d9a08a' },
  coat: (at) => [marking(at, 'spine', [0, 0.98, -0.02], [0.24, 0.3, 0.46], 'mainDark', { soft: true, k: 0.03 }), patch(at, [0, 0.25, 1.05], [0.28, 0.4, 0.5], 'mainDark'), marking(at, 'neck', [0, 1.15, 0.35], [0.16, 0.25, 0.2], 'mainDark', { soft: true, k: 0.03 }), ...tailTip(at, 0.1, 'mainDark').map((part) => ({ ...part, cut: [...(part.cut ?? [])] })), patch(at, [0.92, 1.5, -0.15], [0.5, 0.7, 0.5], 'mainDark')],
})

const retriever = dog({
  id: 'golden-retriever', synset: 'golden_retriever.n.01', names: ['golden retriever', 'retriever', 'labrador', 'labrador retriever'], massKg: 32, backM: 0.58,
  trunk: { long: 0.64, hips: [0.2, 0.21, 0.21], waist: 0.2, chest: [0.22, 0.25, 0.25] }, neck: { long: 0.42, deg: 46, r: [0.2, 0.165] },
  head: { r: 0.205, shape: [1.06, 0.97, 0.98], to: [-0.38, 1.3], muzzle: [0.5, 0.39], wide: 1.15, cheek: { at: [0.55, -0.35, 0.25], r: [0.5, 0.44, 0.5] } }, ears: hanging(1.0, 0.44), eye: { x: 0.47, y: 0.16, r: 0.3 },
  tail: { deg: 15, curl: 14, long: 0.66, r: [0.08, 0.13, 0.13, 0.03] }, palette: { main: '#e3ae5c', mainDark: '#c08538', belly: '#f3d59a', iris: '#3a2415', lid: '#c99448', brow: '#b57a34', white: '#f6dfae' },
  coat: (at) => [patch(at, [1.08, 0.1, 0], [0.42, 0.85, 0.6], 'mainDark', { soft: true, k: 0.02 })],
})

const dachshund = dog({
  id: 'dachshund', synset: 'dachshund.n.01', names: ['dachshund', 'sausage dog', 'wiener dog', 'weiner dog', 'badger dog'], massKg: 9, backM: 0.27,
  trunk: { long: 1.55, hips: [0.27, 0.29, 0.3], waist: 0.26, chest: [0.29, 0.33, 0.34] }, legs: { stance: 'paw', long: 0.42, apart: 0.2, front: 0.17, hind: 0.2, foot: 0.115, stout: 1.2 },
  neck: { long: 0.7, deg: 48, r: [0.22, 0.19] }, head: { r: 0.32, shape: [0.98, 0.92, 1], to: [-0.25, 1.75], muzzle: [0.46, 0.27], wide: 1, cheek: { at: [0.45, -0.35, 0.2], r: [0.5, 0.42, 0.5] } }, nose: { r: [0.2, 0.15, 0.15] },
  ears: hanging(1.35, 0.46), eye: { x: 0.46, y: 0.2, r: 0.3 }, tail: { deg: 25, curl: 10, long: 0.85, r: [0.1, 0.075, 0.055, 0.03] },
  palette: { main: '#8e4722', mainDark: '#5f2c14', belly: '#c67a40', iris: '#2c1a10', lid: '#6f3618', brow: '#4f2510', collar: '#3a8a5c', tag: '#f5cf52' }, coat: (at) => [patch(at, [1.1, 0, 0], [0.42, 1, 0.6], 'mainDark')], groups: (at) => collar(at).map((group) => ({ ...group, parts: group.parts.map((part) => ({ ...part, r: part.r.map((r) => r * 1.32) })) })),
})

const bulldog = dog({
  id: 'bulldog', synset: 'bulldog.n.01', names: ['bulldog', 'english bulldog', 'boxer dog', 'pug', 'french bulldog'], massKg: 24, backM: 0.38,
  trunk: { long: 0.6, hips: [0.24, 0.25, 0.26], waist: 0.27, chest: [0.36, 0.34, 0.32], rise: 0.02 }, legs: { stance: 'paw', long: 0.55, apart: 0.25, front: 0.17, hind: 0.18, foot: 0.115, stout: 1.25 },
  neck: { long: 0.42, deg: 30, r: [0.3, 0.27] }, head: { r: 0.36, shape: [1.1, 0.95, 0.92], set: [0.4, 0.4], from: [-0.32, 0.5], to: [-0.36, 0.74], muzzle: [0.52, 0.42], wide: 1.35, jaw: [0.42, 0.34], cheek: { at: [0.5, -0.55, 0.62], r: [0.4, 0.42, 0.42] } },
  nose: { r: [0.23, 0.15, 0.12], at: [0.85, 0.7] }, ears: { root: [0.72, 0.72, -0.05], middle: [0.98, 0.8, 0.05], tip: [1.1, 0.52, 0.18], r: [0.26, 0.25, 0.12], flat: 0.5, inner: false }, eye: { x: 0.52, y: 0.2, r: 0.27, share: 0.9 },
  tail: { deg: 20, long: 0.14, r: [0.07, 0.06, 0.04] },
  palette: { main: '#d8a468', mainDark: '#9c6a38', muzzle: '#faf1e2', cheek: '#faf1e2', chin: '#faf1e2', belly: '#faf1e2', white: '#faf1e2', lid: '#bd8a52', iris: '#2c1a10', brow: '#8a5a2e', collar: '#2b2a2e', tag: '#d8d8dc' },
  coat: (at) => [patch(at, [0, 0.7, 0.9], [0.2, 0.7, 0.5], 'white'), lump(at, [0.36, 0.52, 0.72], [0.3, 0.09, 0.14], { turn: [0, 0, -16], k: 0.02 }), ...stockings(at, 0.26, 'white'), { on: 'head', from: at.headBoth(0.3, 0.02, 0.88), to: at.headBoth(0.62, -0.3, 0.86), r: [0.03 * at.r, 0.03 * at.r], paint: true, color: 'mainDark' }],
  groups: (at) => [...collar(at).slice(0, 1).map((group) => ({ ...group, parts: group.parts.map((part) => ({ ...part, r: [0.345 * at.m, 0.32 * at.m] })) })), { color: 'white', surface: 'plastic', k: 0.002, fine: true, parts: [{ on: 'jaw', from: at.headBoth(0.3, -0.72, 1.0), to: at.headBoth(0.3, -0.55, 1.08), r: [0.07 * at.r, 0.03 * at.r] }] }],
})

/** Breeds whose form differs. */
export const dogs: readonly Recipe[] = [puppy, husky, poodle, dalmatian, shepherd, retriever, dachshund, bulldog]
