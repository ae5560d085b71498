import { cos, radians, sin } from '../../platform/index.ts'
import { horn, hornGroup, lump, marking, patch } from './coats.ts'
import { elephant } from './large.ts'
import { mammal, type Mammal } from './mammal.ts'
import { quadruped } from './quadruped.ts'
import type { Part, Recipe } from '../recipes.ts'

/** The build that the heavy ones share. */
const heavyForm = {
  massKg: 1800, backM: 1.6, surface: 'leather',
  trunk: { long: 0.74, hips: [0.27, 0.27, 0.28], waist: 0.3, chest: [0.28, 0.3, 0.28] }, legs: { stance: 'pad', long: 0.5, apart: 0.17, front: 0.14, hind: 0.165, foot: 0.105 },
  neck: { long: 0.46, deg: 12, r: [0.24, 0.2] }, head: { r: 0.15, shape: [1.0, 0.98, 1.05], set: [0.2, 0.5], from: [-0.35, 0.7], to: [-0.95, 2.1], muzzle: [0.9, 0.7], wide: 1.02, jaw: [0.6, 0.42], drop: 0.6 },
  nose: { r: [0.4, 0.14, 0.1], nostrils: true }, ears: { root: [0.5, 0.85, -0.35], middle: [0.72, 1.3, -0.35], tip: [0.78, 1.6, -0.25], r: [0.24, 0.28, 0.14], flat: 0.6 }, eye: { x: 0.82, y: 0.1, r: 0.22, sink: 0.4, share: 1, openDeg: 46, facing: [0.7, 0, 0.72] }, tail: { deg: -70, long: 0.36, r: [0.035, 0.028, 0.022, 0.025] }, affordances: ['ride', 'stand-on', 'sit-on'],
} as const satisfies Partial<Mammal>

type Change = Partial<Mammal> & Pick<Mammal, 'id' | 'names' | 'synset' | 'palette'>
const heavy = (change: Change): Recipe => mammal({ ...heavyForm, ...change })

const rhinoceros = heavy({
  id: 'rhinoceros', synset: 'rhinoceros.n.01', names: ['rhinoceros', 'rhino', 'white rhinoceros', 'black rhino'],
  palette: { main: '#8d8c92', mainDark: '#6a6a72', horn: '#d9cdb4', innerEar: '#b9a4a0', claw: '#d2cabd', iris: '#2a1a12', lid: '#7a7a80', brow: '#6a6a72', nose: '#5a5a60' },
  coat: (at) => [
    lump(at, [0, -0.35, 1.9], [0.5, 0.5, 0.5]), marking(at, 'chest', [0, 0.7, 0.18], [0.3, 0.34, 0.05], 'main', { paint: false, k: 0.015 * at.m }), marking(at, 'hips', [0, 0.72, -0.26], [0.29, 0.31, 0.05], 'main', { paint: false, k: 0.015 * at.m }), marking(at, 'neck', [0, 0.72, 0.56], [0.24, 0.27, 0.05], 'main', { paint: false, k: 0.015 * at.m }),
  ],
  groups: (at) => [hornGroup([...horn(at, [[0, -0.35, 2.35], [0, 0.6, 2.75], [0, 1.5, 2.75]], [0.42, 0.06]), ...horn(at, [[0, 0.25, 1.65], [0, 0.95, 1.75]], [0.32, 0.08])])],
})

const hippopotamus = heavy({
  id: 'hippopotamus', synset: 'hippopotamus.n.01', names: ['hippopotamus', 'hippo', 'river horse'], massKg: 1600, backM: 1.45,
  trunk: { long: 0.78, hips: [0.33, 0.33, 0.32], waist: 0.36, chest: [0.33, 0.34, 0.32] }, legs: { ...heavyForm.legs, long: 0.36, apart: 0.22, front: 0.15, hind: 0.17, foot: 0.115 }, neck: { long: 0.5, deg: 10, r: [0.29, 0.26] },
  head: { r: 0.2, shape: [1.02, 0.95, 1.05], set: [0.2, 0.45], from: [-0.25, 0.7], to: [-0.45, 1.75], muzzle: [0.72, 0.82], wide: 1.25, jaw: [0.6, 0.62], drop: 0.66 }, nose: { r: [0.42, 0.16, 0.12], at: [0.75, 0.65], nostrils: true }, ears: { root: [0.72, 0.82, -0.2], middle: [0.9, 1.08, -0.15], tip: [0.95, 1.22, -0.1], r: [0.2, 0.22, 0.14], flat: 0.55 }, eye: { x: 0.58, y: 0.72, r: 0.25, sink: 0.2, share: 0.95, openDeg: 50, facing: [0.45, 0, 0.89] }, tail: { deg: -70, long: 0.2, r: [0.05, 0.04, 0.03] },
  palette: { main: '#8a7682', mainDark: '#67545f', belly: '#d9a8a8', muzzle: '#a58a92', chin: '#dcaaaa', innerEar: '#dba5a5', claw: '#d6cbc4', iris: '#3a2415', lid: '#77646f', brow: '#67545f', nose: '#4a3a42', tooth: '#fff4da' },
  coat: (at) => [lump(at, [0.58, 0.66, 0.42], [0.34, 0.34, 0.34]), lump(at, [0.45, 0.05, 2.15], [0.34, 0.26, 0.3], { color: 'muzzle' }), patch(at, [0.95, -0.4, 0.4], [0.4, 0.4, 0.5], 'belly', { soft: true, k: 0.1 * at.r })],
  groups: (at) => [{ color: 'tooth', surface: 'plastic', k: 0.004, fine: true, parts: [{ on: 'jaw', from: at.headBoth(0.5, -1.0, 2.15), to: at.headBoth(0.52, -0.6, 2.25), r: [0.13 * at.r, 0.08 * at.r] }] }],
})

/** An elephant in a coat of long hair, with great curved tusks. */
const mammoth = quadruped({
  ...elephant, id: 'mammoth', synset: 'mammoth.n.01', names: ['mammoth', 'woolly mammoth', 'mastodon'], massKg: 5500, surface: 'fur', heightM: 3.05,
  palette: { ...elephant.palette, main: '#7a4c2c', mainDark: '#4e2f1b', hair: '#6b4026', hairLight: '#8d5a34', nose: '#3a2418', lid: '#64402a', brow: '#4e2f1b', pink: '#9a7058', innerEar: '#8a5a3c', claw: '#c9b89c', tusk: '#f7ecd2', tuft: '#3a2418', iris: '#3a2010' },
  ears: { ...elephant.ears, root: [0.38, 2.25, 1.1], middle: [0.58, 2.12, 1.02], tip: [0.64, 1.9, 1.0], r: [0.22, 0.26, 0.14] },
  coat: [...(elephant.coat ?? []).filter((part) => part.on !== 'ear*'), { on: 'head', at: [0, 2.62, 1.12], r: [0.34, 0.36, 0.34], k: 0.15 }, { on: 'chest', at: [0, 2.25, 0.45], r: [0.4, 0.3, 0.45], k: 0.2 }],
  groups: [
    { color: 'tusk', surface: 'plastic', k: 0.03, parts: Array.from({ length: 9 }, (_, i): Part => {
      const place = (j: number): readonly [number, number, number] => { const t = j / 9, turned = radians(-35 + t * 200); return [0.24 + 0.34 * sin(radians(t * 170)), 1.42 - 0.62 * sin(turned + radians(30)) * (1 - 0.15 * t) + 0.1, 2.25 - 0.72 * cos(turned)] }
      return { on: 'head', from: ['*', ...place(i)], to: ['*', ...place(i + 1)], r: [0.11 - 0.0095 * i, 0.1 - 0.0095 * i] }
    }) },
    { color: 'hair', surface: 'hair', k: 0.05, parts: [
      ...Array.from({ length: 12 }, (_, i): Part => { const z = -1.15 + i * 0.19; return { on: z < -0.4 ? 'hips' : z > 0.3 ? 'chest' : 'spine', from: ['*', 0.52, 1.7, z], to: ['*', 0.62, 0.72 + (i % 3) * 0.1, z - 0.03], r: [0.24, 0.09], color: i % 2 === 0 ? 'hairLight' : 'hair' } }),
      ...[-0.2, 0, 0.2].map((x): Part => ({ on: 'head', from: [x * 0.8, 2.95, 1.1], to: [x * 1.3, 2.55, 1.6], r: [0.16, 0.06], color: x === 0 ? 'hairLight' : 'hair' })),
      ...[-0.3, 0, 0.3].map((x): Part => ({ on: 'chest', from: [x, 1.6, 1.05], to: [x, 0.85, 1.12], r: [0.22, 0.08], color: x === 0 ? 'hairLight' : 'hair' })),
    ] },
    { color: 'tuft', surface: 'hair', k: 0.02, parts: [{ on: 'tail2', from: [0, 1.2, -1.42], to: [0, 0.95, -1.43], r: [0.06, 0.02] }] },
  ],
})

const aardvark = heavy({
  id: 'aardvark', synset: 'aardvark.n.01', names: ['aardvark', 'ant bear'], massKg: 60, backM: 0.62, surface: 'skin', affordances: [],
  trunk: { long: 0.72, hips: [0.25, 0.27, 0.27], waist: 0.25, chest: [0.2, 0.22, 0.22], rise: 0.04 }, legs: { stance: 'sole', long: 0.46, apart: 0.15, front: 0.12, hind: 0.17, foot: 0.085 }, neck: { long: 0.42, deg: 24, r: [0.17, 0.14] }, head: { r: 0.165, shape: [0.95, 0.92, 1.1], from: [-0.3, 0.6], to: [-1.0, 2.55], muzzle: [0.52, 0.3], wide: 1 }, nose: { r: [0.16, 0.1, 0.07], nostrils: true },
  ears: { root: [0.42, 0.75, -0.35], middle: [0.75, 1.6, -0.5], tip: [0.85, 2.4, -0.45], r: [0.28, 0.34, 0.1], flat: 0.45 }, eye: { x: 0.6, y: 0.2, r: 0.26, share: 1, facing: [0.5, 0, 0.87] }, tail: { deg: -30, curl: 6, long: 0.75, r: [0.14, 0.09, 0.05, 0.02] },
  palette: { main: '#c9a590', mainDark: '#7d5c4c', innerEar: '#e3b4a4', iris: '#20120c', lid: '#b08d79', brow: '#7d5c4c', nose: '#8a5c58', claw: '#4a3c36' }, coat: (at) => [...(['ffore*', 'shin*'] as const).map((on, i): Part => ({ on, at: ['*', at.legX, 0.05 * at.m, i === 0 ? at.chest[1] : at.hips[1]], r: [0.2 * at.m, 0.26 * at.m, 0.3 * at.m], paint: true, soft: true, k: 0.08 * at.m, color: 'mainDark' }))],
})

const anteater = heavy({
  id: 'anteater', synset: 'ant_bear.n.01', names: ['anteater', 'giant anteater', 'tamandua'], massKg: 35, backM: 0.6, surface: 'fur', affordances: [],
  trunk: { long: 0.75, hips: [0.2, 0.22, 0.24], waist: 0.2, chest: [0.2, 0.23, 0.23] }, legs: { stance: 'sole', long: 0.52, apart: 0.14, front: 0.13, hind: 0.15, foot: 0.085 }, neck: { long: 0.4, deg: 12, r: [0.16, 0.12] }, head: { r: 0.135, shape: [0.92, 0.92, 1.1], from: [-0.2, 0.6], to: [-0.95, 4.3], muzzle: [0.62, 0.24], wide: 1 }, nose: { r: [0.2, 0.16, 0.14] }, ears: { root: [0.7, 0.55, -0.4], middle: [0.82, 0.75, -0.4], tip: [0.86, 0.82, -0.4], r: [0.22, 0.24, 0.18], flat: 0.5 }, eye: { x: 0.62, y: 0.25, r: 0.26, share: 1, facing: [0.6, 0, 0.8] },
  tail: { deg: 5, curl: -8, long: 1.25, r: [0.08, 0.15, 0.2, 0.16, 0.05] },
  palette: { main: '#7d6a5c', mainDark: '#2a211d', white: '#f3ead9', tail: '#5a463a', innerEar: '#8a6a5c', iris: '#17100d', lid: '#6b5a4e', brow: '#2a211d', nose: '#1c1514', claw: '#e6dac4', hair: '#4e3d33' },
  coat: (at) => [{ on: 'chest', from: at.bodyBoth(0.24, 0.56, 0.5), to: at.bodyBoth(0.2, 0.95, -0.1), r: [0.13 * at.m, 0.03 * at.m], squash: [2, 1, 1], paint: true, color: 'white' }, { on: 'chest', from: at.bodyBoth(0.24, 0.58, 0.5), to: at.bodyBoth(0.2, 0.93, -0.05), r: [0.09 * at.m, 0.015 * at.m], squash: [2.4, 1, 1], paint: true, color: 'mainDark' }],
  groups: (at) => [{ color: 'hair', surface: 'hair', k: 0.03 * at.m, parts: Array.from({ length: 6 }, (_, i): Part => { const a = at.tail[Math.min(4, 1 + Math.floor(i * 0.6))] ?? at.hips; return { on: `tail${Math.min(4, 1 + Math.floor(i * 0.6))}`, from: [0, a[0], a[1] - (i % 2) * 0.1 * at.m], to: [0, Math.max(0.05 * at.m, a[0] - 0.34 * at.m), a[1] - 0.12 * at.m - (i % 2) * 0.1 * at.m], r: [0.09 * at.m, 0.03 * at.m] } }) }],
})

/** The heavy ones, and the two that live on ants. */
export const thickSkinned: readonly Recipe[] = [rhinoceros, hippopotamus, mammoth, aardvark, anteater]
