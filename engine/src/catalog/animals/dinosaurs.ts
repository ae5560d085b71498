import { blade, bladePair } from './blade.ts'
import { creature, type Creature, type Limb } from './creature.ts'
import type { Part, Recipe, Solid, Vec3 } from '../recipes.ts'

/** A straight leg under the body with a round foot, as heavy beasts have it. */
const pillar = (name: string, end: 'front' | 'hind', on: string, o: { x: number; hip: readonly [number, number]; knee: readonly [number, number]; ankle: readonly [number, number]; foot: readonly [number, number]; r: readonly [number, number, number] }): Limb => ({
  name, is: 'leg', end, on, joints: [[o.x, ...o.hip], [o.x, ...o.knee], [o.x, ...o.ankle], [o.x, ...o.foot]], r: [...o.r, o.r[2] * 0.95],
  foot: { r: [o.r[2] * 1.15, o.r[2] * 0.75, o.r[2] * 1.25], forwardM: o.r[2] * 0.1, toes: { count: 3, r: o.r[2] * 0.26, longM: o.r[2] * 0.02, spread: o.r[2] * 0.62, color: 'claw' } },
})

/** A hunter's hind leg: a heavy thigh, the heel high, three clawed toes. */
const hunterLeg = (x: number, joints: readonly [Vec3, Vec3, Vec3, Vec3], r: readonly number[], toe: { r: number; longM: number; spread: number }): Limb => ({
  name: 'leg', is: 'leg', end: 'hind', on: 'hips', joints: joints.map(([, y, z]): Vec3 => [x, y, z]), r, foot: { r: [toe.r * 1.9, toe.r * 1.4, toe.r * 2.2], forwardM: toe.r * 0.6, toes: { count: 3, r: toe.r, longM: toe.longM, spread: toe.spread, color: 'main' } },
})

const fangs = (on: string, list: readonly Vec3[], r: number, long: number): Part[] => list.map(([x, y, z]): Part => ({ on, from: ['*', x, y, z], to: ['*', x, y - long, z], r: [r, r * 0.15] }))
const stripes = (list: readonly (readonly [on: string, y: number, z: number, r: number])[], half: number): Part[] => list.map(([on, y, z, r]): Part => ({ on, at: [0, y + r * 0.9, z], r: [r * 1.05, r * 0.95, half], paint: true, color: 'mainDark' }))

const rex: Creature = {
  id: 'tyrannosaurus', synset: 'tyrannosaur.n.01', names: ['tyrannosaurus', 'tyrannosaurus rex', 't-rex', 't rex', 'trex', 'dinosaur', 'dino', 'rex'], locomotion: 'biped', massKg: 6000, heightM: 4, cellM: 0.036, surface: 'scale', k: 0.28,
  trunk: [['hips', 2.25, -0.3, 0.66, 0.85], ['spine', 2.35, 0.35, 0.68, 0.9], ['chest', 2.5, 0.95, 0.56, 0.9], ['neck', 2.85, 1.4, 0.42, 0.9], ['head', 3.25, 1.65, 0.38, 0.95]],
  tail: [['tail1', 2.25, -1.1, 0.5, 0.85], ['tail2', 2.3, -1.9, 0.33], ['tail3', 2.4, -2.7, 0.2], ['tail4', 2.5, -3.4, 0.11], ['', 2.6, -4.0, 0.04]],
  skull: { at: [0, 3.4, 1.9], r: [0.44, 0.44, 0.52] },
  head: [{ on: 'head', from: [0, 3.36, 2.15], to: [0, 3.26, 2.9], r: [0.38, 0.25], squash: [0.95, 0.92, 1] }, { on: 'head', at: ['*', 0.24, 3.68, 2.12], r: [0.14, 0.1, 0.26], k: 0.1 }, { on: 'head', at: ['*', 0.12, 3.42, 3.1], r: [0.05, 0.035, 0.05], paint: true, color: 'mainDark' }],
  jaw: { at: [0, 3.1, 1.85], parts: [{ on: 'jaw', from: [0, 2.98, 1.9], to: [0, 2.95, 2.8], r: [0.28, 0.17], squash: [1.1, 0.66, 1], color: 'belly' }, { on: 'jaw', from: [0, 3.14, 2.0], to: [0, 3.1, 2.85], r: [0.28, 0.16], squash: [1.1, 0.5, 1], paint: true, color: 'mouth' }] },
  groups: [{ color: 'tooth', surface: 'plastic', k: 0.004, fine: true, parts: [...fangs('head', [[0.3, 3.06, 2.3], [0.29, 3.05, 2.44], [0.27, 3.04, 2.58], [0.25, 3.04, 2.72], [0.22, 3.04, 2.86], [0.16, 3.04, 2.98], [0.06, 3.04, 3.05]], 0.052, 0.15)] }, { color: 'claw', surface: 'plastic', k: 0.004, fine: true, parts: [-0.28, 0, 0.28].map((u): Part => ({ on: 'leg4*', from: ['*', 0.5 + u, 0.1, 0.66 - Math.abs(u) * 0.25], to: ['*', 0.5 + u * 1.1, 0.02, 0.84 - Math.abs(u) * 0.25], r: [0.08, 0.02] })) }],
  limbs: [hunterLeg(0.5, [[0, 2.1, -0.25], [0, 1.35, 0.25], [0, 0.65, -0.3], [0, 0.12, 0.0]], [0.5, 0.32, 0.18, 0.15], { r: 0.11, longM: 0.32, spread: 0.3 }), { name: 'arm', is: 'arm', on: 'chest', joints: [[0.42, 2.35, 1.15], [0.52, 2.05, 1.25], [0.46, 1.98, 1.55]], r: [0.13, 0.1, 0.075], foot: { r: [0.08, 0.07, 0.08], forwardM: 0.03, toes: { count: 2, r: 0.035, longM: 0.08, spread: 0.06, color: 'claw' } } }],
  coat: stripes([['chest', 2.5, 1.05, 0.56], ['spine', 2.42, 0.6, 0.62], ['spine', 2.36, 0.15, 0.68], ['hips', 2.25, -0.35, 0.62], ['hips', 2.25, -0.85, 0.54], ['tail1', 2.27, -1.35, 0.44], ['tail2', 2.31, -1.85, 0.34], ['tail2', 2.35, -2.35, 0.26], ['tail3', 2.42, -2.85, 0.19]], 0.09),
  belly: 'belly', bellyDrop: 0.72, eye: { at: [0.3, 3.56, 2.22], radiusM: 0.135, iris: 'iris', lid: 'lid', openDeg: 46, irisShare: 0.8, facing: [0.6, 0, 0.8] },
  palette: { main: '#6f9a3e', mainDark: '#44662a', belly: '#e6dca4', tooth: '#fffaf0', claw: '#e8dcc0', iris: '#f0b52c', lid: '#628a36', mouth: '#a83a44' },
  mouthAt: [0, 3.05, 3.1], back: { on: 'spine', at: [0, 3.0, 0.2] }, affordances: ['ride'],
}

const raptor: Creature = {
  id: 'velociraptor', synset: 'velociraptor.n.01', names: ['velociraptor', 'raptor', 'deinonychus'], locomotion: 'biped', massKg: 60, heightM: 1.5, cellM: 0.013, surface: 'scale', k: 0.08,
  trunk: [['hips', 0.95, -0.15, 0.19, 0.85], ['spine', 0.98, 0.1, 0.19, 0.85], ['chest', 1.02, 0.32, 0.17, 0.85], ['neck', 1.12, 0.48, 0.11, 0.9], ['neck2', 1.26, 0.53, 0.09, 0.9], ['head', 1.36, 0.58, 0.09, 0.9]],
  tail: [['tail1', 0.95, -0.45, 0.13], ['tail2', 0.97, -0.8, 0.085], ['tail3', 1.02, -1.15, 0.055], ['tail4', 1.08, -1.5, 0.034], ['', 1.14, -1.8, 0.012]],
  skull: { at: [0, 1.39, 0.64], r: [0.1, 0.095, 0.125] }, head: [{ on: 'head', from: [0, 1.38, 0.7], to: [0, 1.35, 0.93], r: [0.078, 0.046], squash: [0.9, 0.9, 1] }],
  jaw: { at: [0, 1.33, 0.62], parts: [{ on: 'jaw', from: [0, 1.3, 0.64], to: [0, 1.29, 0.9], r: [0.058, 0.032], squash: [1, 0.62, 1], color: 'belly' }, { on: 'jaw', from: [0, 1.335, 0.68], to: [0, 1.325, 0.92], r: [0.06, 0.032], squash: [1.05, 0.5, 1], paint: true, color: 'mouth' }] },
  groups: [{ color: 'tooth', surface: 'plastic', k: 0.002, fine: true, parts: fangs('head', [[0.06, 1.318, 0.76], [0.055, 1.316, 0.81], [0.05, 1.314, 0.86], [0.042, 1.314, 0.91], [0.025, 1.314, 0.95]], 0.013, 0.036) }, { color: 'claw', surface: 'plastic', k: 0.002, fine: true, parts: [{ on: 'leg4*', from: ['*', 0.09, 0.06, 0.14], to: ['*', 0.09, 0.12, 0.2], r: [0.024, 0.02] }, { on: 'leg4*', from: ['*', 0.09, 0.12, 0.2], to: ['*', 0.09, 0.06, 0.25], r: [0.02, 0.005] }] }],
  limbs: [hunterLeg(0.14, [[0, 0.9, -0.13], [0, 0.62, 0.1], [0, 0.32, -0.16], [0, 0.04, 0.02]], [0.15, 0.095, 0.05, 0.04], { r: 0.03, longM: 0.1, spread: 0.08 }), { name: 'arm', is: 'arm', on: 'chest', joints: [[0.13, 0.95, 0.36], [0.19, 0.78, 0.36], [0.17, 0.74, 0.56]], r: [0.055, 0.042, 0.03], foot: { r: [0.032, 0.028, 0.036], forwardM: 0.015, toes: { count: 3, r: 0.013, longM: 0.06, spread: 0.035, color: 'claw' } } }],
  coat: stripes([['chest', 1.02, 0.3, 0.17], ['spine', 1.0, 0.16, 0.19], ['spine', 0.98, 0.02, 0.19], ['hips', 0.95, -0.13, 0.19], ['hips', 0.95, -0.28, 0.16], ['tail1', 0.95, -0.44, 0.13], ['tail1', 0.96, -0.6, 0.11], ['tail2', 0.97, -0.76, 0.09], ['tail2', 0.99, -0.94, 0.08]], 0.03),
  belly: 'belly', eye: { at: [0.07, 1.425, 0.7], radiusM: 0.04, iris: 'iris', lid: 'lid', openDeg: 48, irisShare: 0.85, facing: [0.65, 0, 0.75] },
  palette: { main: '#c8823e', mainDark: '#5f3a24', belly: '#f0dcae', tooth: '#fffaf0', claw: '#2c2622', iris: '#f2c42c', lid: '#b07236', mouth: '#a83a44' }, mouthAt: [0, 1.32, 0.98], back: { on: 'spine', at: [0, 1.17, 0.1] },
}

const triceratops: Creature = {
  id: 'triceratops', synset: 'triceratops.n.01', names: ['triceratops'], locomotion: 'quadruped', massKg: 6000, heightM: 2.7, cellM: 0.026, surface: 'scale', k: 0.2,
  trunk: [['hips', 1.5, -0.9, 0.68, 0.95], ['spine', 1.5, -0.1, 0.74, 1], ['chest', 1.42, 0.65, 0.62, 1], ['neck', 1.42, 1.1, 0.45, 1], ['head', 1.45, 1.4, 0.4, 1]], tail: [['tail1', 1.3, -1.6, 0.42], ['tail2', 1.05, -2.2, 0.26], ['tail3', 0.85, -2.75, 0.14], ['', 0.75, -3.2, 0.04]],
  skull: { at: [0, 1.5, 1.65], r: [0.42, 0.4, 0.46] },
  head: [{ on: 'head', from: [0, 1.4, 1.9], to: [0, 1.2, 2.35], r: [0.33, 0.19], squash: [0.85, 1, 1] }, { on: 'head', at: [0, 1.95, 1.22], r: [0.88, 0.78, 0.12], turn: [-28, 0, 0], k: 0.12, color: 'frill' }, { on: 'head', at: ['*', 0.4, 2.02, 1.36], r: [0.26, 0.34, 0.16], turn: [-28, 0, 0], paint: true, color: 'mainDark' }, { on: 'head', at: [0, 2.25, 1.24], r: [0.18, 0.26, 0.16], turn: [-28, 0, 0], paint: true, color: 'mainDark' }],
  jaw: { at: [0, 1.15, 1.65], parts: [{ on: 'jaw', from: [0, 1.1, 1.75], to: [0, 1.03, 2.2], r: [0.22, 0.13], squash: [0.9, 0.75, 1], color: 'belly' }] },
  groups: [
    { color: 'horn', surface: 'plastic', k: 0.02, fine: true, parts: [{ on: 'head', from: ['*', 0.24, 1.78, 1.8], to: ['*', 0.3, 2.02, 2.2], r: [0.13, 0.1] }, { on: 'head', from: ['*', 0.3, 2.02, 2.2], to: ['*', 0.28, 2.3, 2.62], r: [0.1, 0.02] }, { on: 'head', from: [0, 1.48, 2.25], to: [0, 1.82, 2.42], r: [0.12, 0.02] }, { on: 'head', from: [0, 1.2, 2.42], to: [0, 1.02, 2.58], r: [0.16, 0.06], squash: [0.7, 1, 1] }] },
    { color: 'horn', surface: 'plastic', k: 0.02, fine: true, parts: [[0.0, 0.78], [0.34, 0.7], [0.62, 0.5], [0.8, 0.2], [0.84, -0.12]].flatMap(([x = 0, v = 0], i): Part[] => { const y = 1.95 + v * 0.88, z = 1.22 - v * 0.47; return i === 0 ? [{ on: 'head', from: [0, y, z], to: [0, y + 0.16, z - 0.04], r: [0.09, 0.02] }] : [{ on: 'head', from: ['*', x, y, z], to: ['*', x * 1.14, y + v * 0.2, z - 0.04], r: [0.09, 0.02] }] }) },
  ],
  limbs: [pillar('arm', 'front', 'chest', { x: 0.46, hip: [1.2, 0.7], knee: [0.75, 0.62], ankle: [0.28, 0.72], foot: [0.12, 0.76], r: [0.3, 0.22, 0.2] }), pillar('leg', 'hind', 'hips', { x: 0.46, hip: [1.3, -0.9], knee: [0.85, -0.72], ankle: [0.34, -0.98], foot: [0.12, -0.9], r: [0.42, 0.27, 0.21] })],
  belly: 'belly', eye: { at: [0.34, 1.58, 1.88], radiusM: 0.105, iris: 'iris', lid: 'lid', openDeg: 48, irisShare: 0.9, facing: [0.7, 0, 0.7] },
  palette: { main: '#8a7a5a', mainDark: '#c2642c', belly: '#dccfa6', frill: '#a5885a', horn: '#f3e9cf', claw: '#e6dabc', iris: '#6a3c14', lid: '#7a6c50' }, mouthAt: [0, 1.1, 2.5], back: { on: 'spine', at: [0, 2.24, -0.1] }, affordances: ['ride', 'sit-on', 'stand-on'],
}

const brachiosaurus: Creature = {
  id: 'brachiosaurus', synset: 'apatosaur.n.01', names: ['brachiosaurus', 'brontosaurus', 'apatosaurus', 'diplodocus', 'long neck dinosaur', 'longneck', 'sauropod'], locomotion: 'quadruped', massKg: 25000, heightM: 8.2, cellM: 0.07, surface: 'scale', k: 0.5,
  trunk: [['hips', 3.3, -1.4, 1.15, 0.95], ['spine', 3.6, 0.1, 1.3, 0.95], ['chest', 3.9, 1.5, 1.1, 0.9], ['neck', 4.7, 2.3, 0.66], ['neck2', 5.7, 2.9, 0.48], ['neck3', 6.7, 3.3, 0.38], ['head', 7.6, 3.6, 0.34]],
  tail: [['tail1', 2.9, -2.7, 0.72], ['tail2', 2.3, -3.9, 0.46], ['tail3', 1.8, -5.1, 0.28], ['tail4', 1.6, -6.3, 0.16], ['', 1.7, -7.4, 0.05]],
  skull: { at: [0, 7.75, 3.85], r: [0.42, 0.4, 0.48] }, head: [{ on: 'head', from: [0, 7.62, 4.05], to: [0, 7.5, 4.5], r: [0.32, 0.26], squash: [1.15, 0.8, 1] }, { on: 'head', at: [0, 8.05, 3.95], r: [0.18, 0.2, 0.24], k: 0.15 }],
  jaw: { at: [0, 7.45, 3.85], parts: [{ on: 'jaw', from: [0, 7.38, 3.95], to: [0, 7.3, 4.4], r: [0.24, 0.19], squash: [1.15, 0.7, 1], color: 'belly' }, { on: 'jaw', from: [0, 7.5, 4.0], to: [0, 7.42, 4.5], r: [0.24, 0.19], squash: [1.2, 0.45, 1], paint: true, color: 'mouth' }] },
  limbs: [pillar('arm', 'front', 'chest', { x: 0.85, hip: [3.2, 1.5], knee: [1.9, 1.35], ankle: [0.6, 1.5], foot: [0.22, 1.55], r: [0.6, 0.44, 0.36] }), pillar('leg', 'hind', 'hips', { x: 0.85, hip: [3.0, -1.4], knee: [1.8, -1.15], ankle: [0.6, -1.5], foot: [0.22, -1.4], r: [0.75, 0.5, 0.38] })],
  coat: [[0.7, 4.4, 0.8], [-0.7, 4.5, 0.2], [0.6, 4.6, -0.4], [-0.8, 4.1, -0.9], [0.8, 4.0, -1.5], [-0.5, 4.3, -1.9], [0.2, 4.9, 0.6], [-0.4, 4.7, 1.3]].map(([x = 0, y = 0, z = 0]): Part => ({ on: z > 1 ? 'chest' : z > -1 ? 'spine' : 'hips', at: [x, y, z], r: [0.34, 0.34, 0.34], paint: true, color: 'mainDark' })),
  belly: 'belly', eye: { at: [0.33, 7.86, 4.12], radiusM: 0.14, iris: 'iris', lid: 'lid', openDeg: 50, irisShare: 0.95, facing: [0.6, 0, 0.8] },
  palette: { main: '#5f95a0', mainDark: '#3f6f80', belly: '#d6e0cc', claw: '#e8e0c8', iris: '#3a2418', lid: '#528490', mouth: '#9c4450' }, mouthAt: [0, 7.42, 4.7], back: { on: 'spine', at: [0, 4.9, 0] }, affordances: ['ride', 'stand-on', 'sit-on'],
}

const stegosaurus: Creature = {
  id: 'stegosaurus', synset: 'stegosaur.n.01', names: ['stegosaurus', 'stegosaur', 'ankylosaurus'], locomotion: 'quadruped', massKg: 3000, heightM: 3, cellM: 0.028, surface: 'scale', k: 0.2,
  trunk: [['hips', 1.75, -0.7, 0.66, 0.85], ['spine', 1.7, 0.05, 0.68, 0.85], ['chest', 1.35, 0.75, 0.5, 0.9], ['neck', 1.1, 1.2, 0.3], ['neck2', 1.0, 1.55, 0.22], ['head', 1.0, 1.8, 0.19]],
  tail: [['tail1', 1.6, -1.4, 0.44], ['tail2', 1.4, -2.1, 0.28], ['tail3', 1.25, -2.8, 0.17], ['tail4', 1.2, -3.4, 0.1], ['', 1.22, -3.8, 0.05]],
  skull: { at: [0, 1.02, 1.95], r: [0.2, 0.19, 0.26] }, head: [{ on: 'head', from: [0, 0.98, 2.1], to: [0, 0.93, 2.38], r: [0.15, 0.1] }],
  jaw: { at: [0, 0.88, 1.95], parts: [{ on: 'jaw', from: [0, 0.86, 2.0], to: [0, 0.84, 2.34], r: [0.11, 0.07], squash: [1, 0.65, 1], color: 'belly' }] },
  solids: ([['neck', 1.38, 1.42, 0.3], ['neck', 1.5, 1.1, 0.42], ['chest', 1.82, 0.78, 0.58], ['spine', 2.2, 0.42, 0.72], ['spine', 2.36, 0.02, 0.82], ['hips', 2.4, -0.42, 0.84], ['hips', 2.3, -0.86, 0.76], ['tail1', 2.04, -1.32, 0.62], ['tail1', 1.82, -1.74, 0.5], ['tail2', 1.62, -2.12, 0.38], ['tail2', 1.5, -2.5, 0.28]] as const).map(([on, y, z, size], i): Solid => blade({ on, at: [(i % 2 === 0 ? 1 : -1) * 0.07, y - 0.12, z], along: [(i % 2 === 0 ? 1 : -1) * 0.16, 1, -0.12], across: [0, 0, 1], color: 'plate', surface: 'scale', depthM: 0.1, outline: [[0, 0.24], [0.35, 0.44], [0.7, 0.34], [1.05, 0], [0.7, -0.34], [0.35, -0.44], [0, -0.24]].map(([u = 0, v = 0]) => [u * size, v * size] as const) })),
  groups: [{ color: 'horn', surface: 'plastic', k: 0.01, fine: true, parts: [[-3.35, 0.5], [-3.65, 0.42]].map(([z = 0, long = 0]): Part => ({ on: 'tail4', from: ['*', 0.04, 1.24, z], to: ['*', 0.04 + long * 0.8, 1.24 + long * 0.7, z - 0.25], r: [0.07, 0.015] })) }],
  limbs: [pillar('arm', 'front', 'chest', { x: 0.36, hip: [1.1, 0.75], knee: [0.68, 0.66], ankle: [0.26, 0.76], foot: [0.11, 0.8], r: [0.24, 0.18, 0.16] }), pillar('leg', 'hind', 'hips', { x: 0.4, hip: [1.55, -0.7], knee: [0.98, -0.52], ankle: [0.36, -0.8], foot: [0.12, -0.72], r: [0.42, 0.25, 0.19] })],
  belly: 'belly', eye: { at: [0.15, 1.08, 2.08], radiusM: 0.075, iris: 'iris', lid: 'lid', openDeg: 50, irisShare: 0.95, facing: [0.7, 0, 0.7] },
  palette: { main: '#6a9a52', mainDark: '#466d38', belly: '#d9dca6', plate: '#e07a34', horn: '#f2e8cc', claw: '#e6dcbc', iris: '#3c2414', lid: '#5c8848' }, mouthAt: [0, 0.9, 2.5], back: { on: 'spine', at: [0, 2.4, 0] }, affordances: ['ride'],
}

const pterodactyl: Creature = {
  id: 'pterodactyl', synset: 'pterodactyl.n.01', names: ['pterodactyl', 'pterosaur', 'pteranodon', 'flying dinosaur'], locomotion: 'bird', massKg: 20, heightM: 1.5, cellM: 0.014, surface: 'skin', k: 0.07,
  trunk: [['hips', 0.62, -0.2, 0.15, 0.9], ['chest', 0.72, 0.1, 0.19, 0.95], ['neck', 0.86, 0.3, 0.1], ['neck2', 1.02, 0.4, 0.085], ['head', 1.14, 0.46, 0.09]], tail: [['tail1', 0.58, -0.38, 0.07], ['', 0.56, -0.6, 0.02]],
  skull: { at: [0, 1.18, 0.52], r: [0.105, 0.105, 0.14] }, head: [{ on: 'head', from: [0, 1.16, 0.6], to: [0, 1.08, 1.2], r: [0.075, 0.014], color: 'beak' }, { on: 'head', from: [0, 1.25, 0.46], to: [0, 1.5, -0.02], r: [0.08, 0.015], squash: [0.5, 1, 1], color: 'crest' }],
  jaw: { at: [0, 1.1, 0.52], parts: [{ on: 'jaw', from: [0, 1.09, 0.58], to: [0, 1.045, 1.1], r: [0.045, 0.01], color: 'beak' }] },
  limbs: [{ name: 'leg', is: 'leg', end: 'hind', on: 'hips', joints: [[0.1, 0.56, -0.2], [0.13, 0.36, -0.08], [0.13, 0.14, -0.22], [0.13, 0.025, -0.14]], r: [0.075, 0.045, 0.028, 0.024], foot: { r: [0.036, 0.022, 0.045], forwardM: 0.02, toes: { count: 3, r: 0.014, longM: 0.05, spread: 0.05 } } }, { name: 'wing', is: 'wing', on: 'chest', joints: [[0.17, 0.8, 0.12], [0.62, 0.96, 0.18], [1.5, 1.06, -0.1]], r: [0.05, 0.034, 0.012] }],
  solids: [...bladePair({ on: 'wing1*', at: [0.1, 0.79, 0.12], along: [0.45, 0.17, 0.06], across: [0, 0, 1], color: 'wing', surface: 'skin', depthM: 0.026, outline: [[0, 0.02], [0.53, 0.0], [0.56, -0.2], [0.5, -0.46], [0.3, -0.4], [0.0, -0.44]] }), ...bladePair({ on: 'wing2*', at: [0.6, 0.96, 0.16], along: [0.88, 0.1, -0.28], across: [0, 0, 1], color: 'wing', surface: 'skin', depthM: 0.024, outline: [[0, 0.02], [0.5, 0.02], [0.95, 0], [0.7, -0.14], [0.4, -0.24], [0.15, -0.42], [-0.04, -0.5]] })],
  belly: 'belly', eye: { at: [0.078, 1.225, 0.57], radiusM: 0.04, iris: 'iris', lid: 'lid', openDeg: 50, irisShare: 0.85, facing: [0.7, 0, 0.7] },
  palette: { main: '#a8673c', mainDark: '#6f3f24', belly: '#e8cfa0', wing: '#d08f58', beak: '#f0c060', crest: '#d8402c', iris: '#f2c42c', lid: '#955a34' }, mouthAt: [0, 1.07, 1.15], back: { on: 'chest', at: [0, 0.92, 0.05] }, affordances: ['ride'],
}

/** The beasts of long ago. */
export const dinosaurs: readonly Recipe[] = [rex, raptor, triceratops, brachiosaurus, stegosaurus, pterodactyl].map((c) => creature(c))
