import { cos, sin } from '../../platform/index.ts'
import { bladePair } from './blade.ts'
import { creature, type Creature, type Limb } from './creature.ts'
import { walkingLegs } from './shells.ts'
import type { Part, Recipe, Solid, Vec3 } from '../recipes.ts'

/*
 * Insects in the size of a storybook, a hand long or so: in their own they would be specks beside a person.
 */

type Outline = readonly (readonly [number, number])[]

/** Two antennae: bent once, with or without a knob. */
const feelers = (o: { from: Vec3; bend: Vec3; tip: Vec3; r: number; knob?: number }): Part[] => [
  { on: 'head', from: ['*', ...o.from], to: ['*', ...o.bend], r: [o.r, o.r * 0.85], k: o.r, color: 'feeler', fine: true }, { on: 'head', from: ['*', ...o.bend], to: ['*', ...o.tip], r: [o.r * 0.85, o.r * 0.7], k: o.r * 0.6, color: 'feeler', fine: true },
  ...(o.knob === undefined ? [] : [{ on: 'head', at: ['*', ...o.tip] as const, r: [o.knob, o.knob, o.knob], k: o.r * 0.5, color: 'feeler', fine: true }]),
]

/** A wing on its bone and what is drawn on it: each layer a little thicker than the one below. */
const wing = (bone: string, at: Vec3, along: Vec3, across: Vec3, layers: readonly (readonly [color: string, outline: Outline])[], depthM: number, surface: Solid['surface'] = 'cloth'): Solid[] => layers.flatMap(([color, outline], i) => bladePair({ on: bone, at, along, across, color, surface, depthM: depthM * (1 + i * 0.35), outline }))

const dot = (u: number, v: number, r: number): Outline => Array.from({ length: 10 }, (_, i) => [u + r * cos(i * 0.6283), v + r * sin(i * 0.6283)] as const)
const sized = (outline: Outline, s: number): Outline => outline.map(([u, v]) => [u * s, v * s] as const)

const wingBones = (root: Vec3, tip: Vec3, name = 'wing'): Limb => ({ name, is: 'wing', on: 'chest', joints: [root, tip], r: [] })

const fore: Outline = [[0, 0.02], [0.3, 0.24], [0.62, 0.4], [0.9, 0.44], [1, 0.34], [0.92, 0.1], [0.82, -0.12], [0.4, -0.1], [0.05, -0.04]]
const foreCell: Outline = [[0.16, 0.06], [0.36, 0.2], [0.62, 0.31], [0.78, 0.33], [0.76, 0.08], [0.7, -0.05], [0.4, -0.04], [0.16, 0.0]]
const hindWing: Outline = [[0, 0.04], [0.4, 0.02], [0.74, -0.04], [0.8, -0.24], [0.66, -0.5], [0.44, -0.6], [0.22, -0.46], [0.04, -0.16]]
const hindCell: Outline = [[0.14, -0.02], [0.4, -0.04], [0.62, -0.1], [0.66, -0.24], [0.54, -0.42], [0.42, -0.48], [0.27, -0.38], [0.13, -0.14]]

const flutterer = (o: { id: string; synset: string; names: readonly string[]; fat: number; palette: Record<string, string>; marks: (s: number) => { fore: readonly (readonly [string, Outline])[]; hind: readonly (readonly [string, Outline])[] }; feelers: readonly Part[]; lift: number }): Recipe => {
  const s = 0.15, f = o.fat, { fore: front, hind } = o.marks(s)
  return creature({
    id: o.id, synset: o.synset, names: o.names, locomotion: 'bird', massKg: 0.02, heightM: 0.17, cellM: 0.0015, surface: 'fur', k: 0.006,
    trunk: [['hips', 0.05, -0.005, 0.012 * f], ['chest', 0.054, 0.012, 0.015 * f], ['head', 0.06, 0.034, 0.011 * f]], tail: [['tail1', 0.048, -0.022, 0.013 * f], ['tail2', 0.044, -0.05, 0.011 * f], ['', 0.04, -0.08, 0.005 * f]],
    skull: { at: [0, 0.064, 0.045], r: [0.016, 0.0155, 0.0155] }, head: [...o.feelers], coat: [0.03, 0.045, 0.06, 0.072].map((z, i): Part => ({ on: i < 2 ? 'tail1' : 'tail2', at: [0, 0.045, -z], r: [0.03, 0.03, 0.003], paint: true, color: 'mainLight' })),
    limbs: [...walkingLegs({ on: 'chest', count: 3, hip: [0.009, 0.046, 0.012], kneeX: 0.03, kneeY: 0.044, footX: 0.04, frontZ: 0.042, backZ: -0.026, r: 0.0034 }), wingBones([0.008, 0.064, 0.014], [0.14, 0.12, 0.02])],
    solids: [...wing('wing1*', [0.007, 0.062, 0.014], [1, o.lift, 0], [0, 0, 1], front, 0.0028), ...wing('wing1*', [0.007, 0.061, 0.004], [1, o.lift * 0.8, 0], [0, 0, 1], hind, 0.0026)],
    eye: { at: [0.0095, 0.067, 0.052], radiusM: 0.0075, iris: 'iris', lid: 'lid', openDeg: 60, irisShare: 1.2, facing: [0.45, 0.05, 0.9] }, mouth: { halfWidthM: 0.006, yM: 0.058, curveM: 0.003, openM: 0.001, lip: 'lip', teeth: false, lipRadiusM: 0.0009 },
    palette: o.palette, mouthAt: [0, 0.058, 0.061], back: { on: 'chest', at: [0, 0.07, 0.012] },
  })
}

const butterfly = flutterer({
  id: 'butterfly', synset: 'butterfly.n.01', names: ['butterfly', 'monarch butterfly'], fat: 0.85, lift: 0.75, palette: { main: '#f28a1e', mainDark: '#c9640e', mainLight: '#fbb45a', black: '#26201f', white: '#fffaf0', feeler: '#26201f', lid: '#3a302c', iris: '#1c1616', lip: '#1c1616' },
  marks: (s) => ({ fore: [['black', sized(fore, s)], ['main', sized(foreCell, s)], ['white', sized(dot(0.86, 0.33, 0.032), s)], ['white', sized(dot(0.88, 0.2, 0.028), s)], ['white', sized(dot(0.83, 0.06, 0.026), s)]], hind: [['black', sized(hindWing, s)], ['main', sized(hindCell, s)], ['white', sized(dot(0.72, -0.2, 0.026), s)], ['white', sized(dot(0.64, -0.4, 0.026), s)], ['white', sized(dot(0.48, -0.53, 0.026), s)]] }),
  feelers: feelers({ from: [0.004, 0.076, 0.05], bend: [0.014, 0.1, 0.064], tip: [0.026, 0.115, 0.082], r: 0.0013, knob: 0.0036 }),
})

const moth = flutterer({
  id: 'moth', synset: 'moth.n.01', names: ['moth', 'silk moth', 'luna moth'], fat: 1.35, lift: 0.16, palette: { main: '#b09472', mainDark: '#7c6046', mainLight: '#d9c2a0', brown: '#6d4f36', cream: '#efdfc2', eyespot: '#2e2420', feeler: '#7c6046', lid: '#9c8060', iris: '#241a14', lip: '#4a3626' },
  marks: (s) => ({ fore: [['main', sized(fore, s)], ['mainLight', sized(foreCell, s)], ['brown', sized(dot(0.56, 0.15, 0.1), s)], ['cream', sized(dot(0.56, 0.15, 0.066), s)], ['eyespot', sized(dot(0.56, 0.15, 0.038), s)]], hind: [['brown', sized(hindWing, s * 0.94)], ['mainLight', sized(hindCell, s * 0.94)]] }),
  feelers: [0, 0.25, 0.5, 0.75, 1].flatMap((t): Part[] => [{ on: 'head', from: ['*', 0.005 + t * 0.022, 0.074 + t * 0.018, 0.052 + t * 0.016], to: ['*', 0.012 + t * 0.022, 0.082 + t * 0.016 - t * 0.004, 0.046 + t * 0.016], r: [0.0016, 0.0012], k: 0.001, color: 'feeler', fine: true }, { on: 'head', from: ['*', 0.005 + t * 0.022, 0.074 + t * 0.018, 0.052 + t * 0.016], to: ['*', 0.005 + Math.min(1, t + 0.25) * 0.022, 0.074 + Math.min(1, t + 0.25) * 0.018, 0.052 + Math.min(1, t + 0.25) * 0.016], r: [0.0017, 0.0017], k: 0.001, color: 'feeler', fine: true }]),
})

const clearWing: Outline = [[0, 0.05], [0.4, 0.2], [0.8, 0.24], [1, 0.1], [0.98, -0.08], [0.7, -0.2], [0.3, -0.14], [0, -0.05]]
const rings = (list: readonly (readonly [on: string, y: number, z: number])[], r: number, half: number, color: string, tip = 0): Part[] => list.map(([on, y, z]): Part => ({ on, at: [0, y, z], r: [r, r, half], turn: [tip, 0, 0], paint: true, color }))

const bee: Creature = {
  id: 'bee', synset: 'bee.n.01', names: ['bee', 'honeybee', 'honey bee', 'bumblebee', 'bumble bee', 'wasp', 'hornet'], locomotion: 'bird', massKg: 0.02, heightM: 0.15, cellM: 0.0016, surface: 'fur', k: 0.01,
  trunk: [['hips', 0.07, -0.012, 0.026], ['chest', 0.075, 0.022, 0.034], ['head', 0.078, 0.052, 0.024]], tail: [['tail1', 0.068, -0.035, 0.038], ['tail2', 0.062, -0.07, 0.034], ['', 0.056, -0.1, 0.013]],
  skull: { at: [0, 0.078, 0.068], r: [0.031, 0.03, 0.027] }, head: feelers({ from: [0.01, 0.102, 0.08], bend: [0.016, 0.126, 0.094], tip: [0.022, 0.124, 0.12], r: 0.0026, knob: 0.0046 }),
  coat: [{ on: 'head', at: [0, 0.078, 0.07], r: [0.045, 0.045, 0.04], paint: true, color: 'black' }, { on: 'head', at: [0, 0.07, 0.09], r: [0.022, 0.02, 0.02], paint: true, color: 'main' }, ...rings([['tail1', 0.068, -0.036], ['tail2', 0.062, -0.062], ['tail2', 0.058, -0.086]], 0.06, 0.0075, 'black'), { on: 'tail2', from: [0, 0.056, -0.105], to: [0, 0.053, -0.122], r: [0.006, 0.001], k: 0.002, color: 'black', fine: true }],
  limbs: [...walkingLegs({ on: 'chest', count: 3, hip: [0.022, 0.055, 0.02], kneeX: 0.056, kneeY: 0.052, footX: 0.064, frontZ: 0.056, backZ: -0.036, r: 0.0052, color: 'black' }), wingBones([0.016, 0.104, 0.018], [0.1, 0.14, -0.02])],
  solids: [...wing('wing1*', [0.014, 0.102, 0.02], [0.9, 0.42, -0.25], [0.2, 0.1, 1], [['wing', sized(clearWing, 0.1)]], 0.0026, 'plastic'), ...wing('wing1*', [0.014, 0.1, 0.004], [0.8, 0.36, -0.55], [0.4, 0.1, 0.8], [['wing', sized(clearWing, 0.07)]], 0.0026, 'plastic')],
  eye: { at: [0.0175, 0.084, 0.083], radiusM: 0.0125, iris: 'iris', lid: 'lid', openDeg: 58, irisShare: 0.95, facing: [0.4, 0.05, 0.92] }, mouth: { halfWidthM: 0.011, yM: 0.066, curveM: 0.005, openM: 0.002, lip: 'lip', teeth: false, lipRadiusM: 0.0014 },
  palette: { main: '#f8bf2c', mainDark: '#d9971a', black: '#2b2320', wing: '#dcecf4', feeler: '#2b2320', lid: '#2b2320', iris: '#3a2418', lip: '#5a3016' }, mouthAt: [0, 0.066, 0.094], back: { on: 'chest', at: [0, 0.108, 0.02] },
}

const dome = (o: { id: string; synset: string; names: readonly string[]; palette: Record<string, string>; long: number; spots: boolean; horn?: boolean; glow?: boolean }): Recipe => creature({
  id: o.id, synset: o.synset, names: o.names, locomotion: 'bird', massKg: 0.02, heightM: 0.12, cellM: 0.0015, surface: 'plastic', k: 0.006,
  trunk: [['hips', 0.04, -0.01, 0.026, 1.4], ['chest', 0.042, 0.03, 0.024, 1.4], ['head', 0.044, 0.05, 0.018, 1.3]], tail: [['tail1', 0.036, -0.03 * o.long, 0.024, 1.3], ['', 0.034, -0.06 * o.long, 0.014, 1.2]],
  skull: { at: [0, 0.046, 0.062], r: [0.03, 0.025, 0.024] }, head: [...feelers({ from: [0.01, 0.064, 0.072], bend: [0.018, 0.082, 0.086], tip: [0.03, 0.086, 0.1], r: 0.002, knob: 0.0036 }), ...(o.horn === true ? [{ on: 'head', from: [0, 0.06, 0.078], to: [0, 0.088, 0.108], r: [0.009, 0.006], k: 0.004 } as const, { on: 'head', from: [0, 0.088, 0.108], to: [0, 0.116, 0.104], r: [0.006, 0.0015], k: 0.003 } as const] : [])],
  coat: [{ on: 'head', at: [0, 0.046, 0.064], r: [0.05, 0.05, 0.034], paint: true, color: 'dark' }, { on: 'hips', from: [0, 0.02, 0.06], to: [0, 0.02, -0.08], r: [0.05, 0.05], squash: [1.4, 0.5, 1], paint: true, color: 'dark' }, { on: 'head', at: ['*', 0.022, 0.062, 0.058], r: [0.01, 0.01, 0.01], paint: true, color: o.spots ? 'white' : 'dark' }, ...(o.glow === true ? [{ on: 'tail1', from: [0, 0.036, -0.06], to: [0, 0.04, -0.105], r: [0.03, 0.024], color: 'lamp', surface: 'light' } as const] : [])],
  groups: [{ color: 'main', surface: 'plastic', k: 0.004, parts: [{ on: 'hips', at: ['*', 0.012, 0.045, -0.014 * o.long], r: [0.05, 0.044, 0.064 * o.long], cut: [[0, 0.036, 0], [0, -1, 0]] }, { on: 'hips', from: [0, 0.11, 0.05], to: [0, 0.09, -0.1 * o.long], r: [0.0022, 0.0022], squash: [1, 16, 1], paint: true, color: 'dark' },
    ...(o.spots ? [[0.03, 0.074, 0.02], [0.046, 0.064, -0.016], [0.026, 0.084, -0.02], [0.036, 0.066, -0.05]].map(([x = 0, y = 0, z = 0]): Part => ({ on: 'hips', at: ['*', x, y, z], r: [0.0125, 0.014, 0.0125], paint: true, color: 'dark' })) : [])] }],
  limbs: [...walkingLegs({ on: 'chest', count: 3, hip: [0.03, 0.034, 0.012], kneeX: 0.062, kneeY: 0.036, footX: 0.072, frontZ: 0.05, backZ: -0.036, r: 0.0052, color: 'dark' }), wingBones([0.02, 0.07, 0.02], [0.03, 0.07, -0.06])],
  solids: wing('wing1*', [0.012, 0.07, 0.016], [0.5, 0.02, -1], [1, 0, 0.5], [['wing', sized(clearWing, 0.09 * o.long)]], 0.0022, 'plastic'),
  eye: { at: [0.0165, 0.052, 0.078], radiusM: 0.0108, iris: 'iris', lid: 'lid', openDeg: 58, irisShare: 0.95, facing: [0.4, 0.05, 0.92] }, mouth: { halfWidthM: 0.01, yM: 0.036, curveM: 0.004, openM: 0.0015, lip: 'lip', teeth: false, lipRadiusM: 0.0013 },
  palette: o.palette, mouthAt: [0, 0.036, 0.086], back: { on: 'hips', at: [0, 0.09, -0.01] },
})

const ladybug = dome({ id: 'ladybug', synset: 'ladybug.n.01', names: ['ladybug', 'ladybird', 'lady beetle'], long: 1, spots: true, palette: { main: '#e0241c', mainDark: '#9c1612', dark: '#231f20', white: '#fffaf0', wing: '#cfd8dc', feeler: '#231f20', lid: '#3a3434', iris: '#2a1a14', lip: '#f2e6da' } })
const beetle = dome({ id: 'beetle', synset: 'beetle.n.01', names: ['beetle', 'scarab', 'stag beetle', 'rhinoceros beetle', 'cockroach', 'bug', 'insect'], long: 1.2, spots: false, horn: true, palette: { main: '#2f6f5c', mainDark: '#1f4a3e', dark: '#22302c', wing: '#c7d2d0', feeler: '#22302c', lid: '#2c4a40', iris: '#c9882c', lip: '#101816' } })
const firefly = dome({ id: 'firefly', synset: 'firefly.n.02', names: ['firefly', 'glowworm', 'lightning bug', 'glow worm'], long: 1.25, spots: false, glow: true, palette: { main: '#5a4030', mainDark: '#3a281e', dark: '#3a2c26', lamp: '#f4ff6a', wing: '#d8dccc', feeler: '#2a201c', lid: '#6a4c38', iris: '#2a1a14', lip: '#1a1210' } })

const ant: Creature = {
  id: 'ant', synset: 'ant.n.01', names: ['ant', 'worker ant', 'fire ant', 'termite'], locomotion: 'quadruped', massKg: 0.02, heightM: 0.13, cellM: 0.0017, surface: 'plastic', k: 0.005,
  trunk: [['hips', 0.05, -0.006, 0.014], ['chest', 0.054, 0.02, 0.018], ['neck', 0.06, 0.046, 0.012], ['head', 0.066, 0.056, 0.014]], tail: [['tail1', 0.05, -0.026, 0.01], ['tail2', 0.056, -0.052, 0.03], ['', 0.05, -0.1, 0.02]],
  skull: { at: [0, 0.068, 0.076], r: [0.034, 0.03, 0.032] }, head: [...feelers({ from: [0.012, 0.09, 0.09], bend: [0.028, 0.126, 0.098], tip: [0.036, 0.118, 0.13], r: 0.0028, knob: 0.004 }), { on: 'head', from: ['*', 0.014, 0.048, 0.1], to: ['*', 0.004, 0.042, 0.118], r: [0.005, 0.002], k: 0.003 }],
  coat: rings([['tail2', 0.055, -0.058], ['tail2', 0.053, -0.078], ['tail2', 0.05, -0.098]], 0.05, 0.003, 'mainDark'),
  limbs: walkingLegs({ on: 'chest', count: 3, hip: [0.012, 0.044, 0.016], kneeX: 0.054, kneeY: 0.07, footX: 0.078, frontZ: 0.062, backZ: -0.046, r: 0.0046, color: 'mainDark' }),
  eye: { at: [0.021, 0.078, 0.096], radiusM: 0.0125, iris: 'iris', lid: 'lid', openDeg: 58, irisShare: 0.95, facing: [0.45, 0.05, 0.9] }, mouth: { halfWidthM: 0.011, yM: 0.056, curveM: 0.004, openM: 0.002, lip: 'lip', teeth: false, lipRadiusM: 0.0013 },
  palette: { main: '#a8421f', mainDark: '#6b2713', feeler: '#6b2713', lid: '#8f3618', iris: '#1e1412', lip: '#4a1a0c' }, mouthAt: [0, 0.054, 0.108], back: { on: 'chest', at: [0, 0.074, 0.015] },
}

const dragonfly: Creature = {
  id: 'dragonfly', synset: 'dragonfly.n.01', names: ['dragonfly', 'damselfly'], locomotion: 'bird', massKg: 0.02, heightM: 0.11, cellM: 0.0016, surface: 'plastic', k: 0.006,
  trunk: [['hips', 0.056, 0.0, 0.016], ['chest', 0.06, 0.024, 0.021], ['head', 0.064, 0.05, 0.013]], tail: [['tail1', 0.055, -0.03, 0.0095], ['tail2', 0.055, -0.08, 0.008], ['tail3', 0.056, -0.13, 0.0075], ['', 0.058, -0.17, 0.006]],
  skull: { at: [0, 0.065, 0.06], r: [0.022, 0.018, 0.016] }, coat: rings([['tail1', 0.055, -0.05], ['tail2', 0.055, -0.075], ['tail2', 0.055, -0.1], ['tail3', 0.056, -0.125], ['tail3', 0.057, -0.15]], 0.02, 0.003, 'mainDark'),
  limbs: [...walkingLegs({ on: 'chest', count: 3, hip: [0.01, 0.046, 0.026], kneeX: 0.034, kneeY: 0.044, footX: 0.044, frontZ: 0.06, backZ: -0.004, r: 0.003, color: 'mainDark' }), wingBones([0.012, 0.076, 0.03], [0.15, 0.085, 0.03]), wingBones([0.012, 0.075, 0.008], [0.15, 0.08, 0.0], 'hindwing')],
  solids: [...wing('wing1*', [0.01, 0.076, 0.03], [1, 0.1, 0.12], [0, 0, 1], [['wing', sized([[0, 0.04], [0.5, 0.12], [0.9, 0.12], [1, 0.04], [0.95, -0.08], [0.5, -0.12], [0, -0.05]], 0.15)], ['mainDark', sized([[0.82, 0.1], [0.92, 0.1], [0.92, 0.06], [0.82, 0.06]], 0.15)]], 0.0022, 'plastic'), ...wing('hindwing1*', [0.01, 0.074, 0.008], [1, 0.05, -0.22], [0, 0, 1], [['wing', sized([[0, 0.04], [0.5, 0.1], [0.9, 0.1], [1, 0.02], [0.9, -0.12], [0.4, -0.18], [0, -0.08]], 0.14)]], 0.0022, 'plastic')],
  eye: { at: [0.0165, 0.069, 0.063], radiusM: 0.0145, iris: 'iris', lid: 'lid', openDeg: 62, irisShare: 1.15, facing: [0.6, 0.15, 0.78] }, mouth: { halfWidthM: 0.007, yM: 0.054, curveM: 0.003, openM: 0.001, lip: 'lip', teeth: false, lipRadiusM: 0.001 },
  palette: { main: '#1f9fb4', mainDark: '#15626f', wing: '#d6eef2', iris: '#8a2f2c', lid: '#1a8496', lip: '#0c3a42' }, mouthAt: [0, 0.054, 0.075], back: { on: 'chest', at: [0, 0.08, 0.02] },
}

const grasshopper: Creature = {
  id: 'grasshopper', synset: 'grasshopper.n.01', names: ['grasshopper', 'cricket', 'locust', 'katydid', 'praying mantis', 'mantis'], locomotion: 'quadruped', massKg: 0.02, heightM: 0.13, cellM: 0.0017, surface: 'plastic', k: 0.006,
  trunk: [['hips', 0.056, -0.01, 0.02, 0.85], ['chest', 0.062, 0.03, 0.023, 0.85], ['head', 0.07, 0.058, 0.018, 0.9]], tail: [['tail1', 0.05, -0.045, 0.018, 0.85], ['', 0.044, -0.105, 0.007, 0.85]],
  skull: { at: [0, 0.074, 0.07], r: [0.023, 0.029, 0.02] }, head: feelers({ from: [0.007, 0.098, 0.078], bend: [0.014, 0.126, 0.11], tip: [0.024, 0.134, 0.156], r: 0.0019 }),
  limbs: [...walkingLegs({ on: 'chest', count: 2, hip: [0.015, 0.048, 0.034], kneeX: 0.042, kneeY: 0.05, footX: 0.054, frontZ: 0.074, backZ: 0.012, r: 0.004, color: 'mainDark' }), { name: 'leg3', is: 'leg', end: 'front', on: 'hips', joints: [[0.018, 0.05, 0.0], [0.036, 0.128, -0.06], [0.044, 0.004, -0.1]], r: [0.0135, 0.006, 0.004], foot: { r: [0.006, 0.004, 0.012], forwardM: 0.008 } }],
  solids: bladePair({ on: 'hips', at: [0.013, 0.074, 0.03], along: [0.08, -0.14, -1], across: [0.25, 1, 0], color: 'mainDark', surface: 'leaf', depthM: 0.005, outline: sized([[0, 0.1], [0.3, 0.16], [0.8, 0.14], [1.05, 0.02], [0.9, -0.12], [0.3, -0.16], [0, -0.1]], 0.13) }),
  belly: 'mainLight', eye: { at: [0.0165, 0.084, 0.078], radiusM: 0.0105, iris: 'iris', lid: 'lid', openDeg: 58, irisShare: 1.1, facing: [0.65, 0.1, 0.75] }, mouth: { halfWidthM: 0.009, yM: 0.057, curveM: 0.003, openM: 0.001, lip: 'lip', teeth: false, lipRadiusM: 0.0012 },
  palette: { main: '#86bb3a', mainDark: '#5c8c26', mainLight: '#d6e08a', feeler: '#5a6a24', lid: '#74a632', iris: '#2c1c12', lip: '#3c5a1a' }, mouthAt: [0, 0.056, 0.09], back: { on: 'chest', at: [0, 0.086, 0.02] },
}

const fly: Creature = {
  id: 'fly', synset: 'fly.n.01', names: ['housefly', 'mosquito', 'gnat', 'horsefly', 'fruit fly'], locomotion: 'bird', massKg: 0.02, heightM: 0.12, cellM: 0.0016, surface: 'plastic', k: 0.006,
  trunk: [['hips', 0.056, -0.008, 0.02], ['chest', 0.06, 0.02, 0.027], ['head', 0.062, 0.046, 0.017]], tail: [['tail1', 0.052, -0.032, 0.026], ['', 0.046, -0.065, 0.014]],
  skull: { at: [0, 0.062, 0.056], r: [0.024, 0.024, 0.02] }, head: [{ on: 'head', from: [0, 0.045, 0.068], to: [0, 0.026, 0.088], r: [0.005, 0.0035], k: 0.002, color: 'mainDark' }, ...feelers({ from: [0.004, 0.078, 0.072], bend: [0.007, 0.084, 0.082], tip: [0.009, 0.08, 0.09], r: 0.0018 })],
  coat: rings([['chest', 0.06, 0.012], ['tail1', 0.05, -0.04], ['tail1', 0.047, -0.055]], 0.04, 0.003, 'mainDark'),
  limbs: [...walkingLegs({ on: 'chest', count: 3, hip: [0.016, 0.045, 0.02], kneeX: 0.05, kneeY: 0.056, footX: 0.062, frontZ: 0.062, backZ: -0.036, r: 0.0036, color: 'mainDark' }), wingBones([0.014, 0.082, 0.014], [0.08, 0.095, -0.04])],
  solids: wing('wing1*', [0.012, 0.082, 0.014], [0.75, 0.12, -0.65], [0.6, 0.2, 0.7], [['wing', sized(clearWing, 0.1)]], 0.0022, 'plastic'),
  eye: { at: [0.0175, 0.068, 0.06], radiusM: 0.0165, iris: 'iris', lid: 'lid', openDeg: 62, irisShare: 1.25, facing: [0.6, 0.15, 0.78] },
  palette: { main: '#4a5566', mainDark: '#2a303a', wing: '#dbe6ea', feeler: '#2a303a', iris: '#a8322c', lid: '#3e4856' }, mouthAt: [0, 0.03, 0.088], back: { on: 'chest', at: [0, 0.086, 0.015] },
}

/** Insects. */
export const insects: readonly Recipe[] = [butterfly, moth, creature(bee), ladybug, beetle, firefly, creature(ant), creature(dragonfly), creature(grasshopper), creature(fly)]
