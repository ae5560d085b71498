import { cos, sin } from '../../platform/index.ts'
import { creature, type Creature, type Limb } from './creature.ts'
import { walkingLegs } from './shells.ts'
import type { Part, Recipe, Vec3 } from '../recipes.ts'

const spider: Creature = {
  id: 'spider', synset: 'spider.n.01', names: ['spider', 'tarantula', 'black widow'], locomotion: 'quadruped', massKg: 0.05, heightM: 0.15, cellM: 0.0019, surface: 'fur', k: 0.008,
  trunk: [['hips', 0.06, -0.012, 0.024, 1.1], ['chest', 0.062, 0.018, 0.032, 1.1], ['head', 0.064, 0.044, 0.024, 1.1]], tail: [['tail1', 0.068, -0.036, 0.022], ['tail2', 0.078, -0.07, 0.05], ['', 0.072, -0.12, 0.034]],
  skull: { at: [0, 0.066, 0.052], r: [0.037, 0.032, 0.028] }, head: [{ on: 'head', at: ['*', 0.011, 0.104, 0.062], r: [0.006, 0.006, 0.006], k: 0.002, color: 'black', surface: 'eye', fine: true }, { on: 'head', from: ['*', 0.012, 0.046, 0.074], to: ['*', 0.009, 0.026, 0.078], r: [0.008, 0.003], k: 0.003, color: 'fang' }],
  coat: [{ on: 'tail2', at: [0, 0.125, -0.09], r: [0.012, 0.03, 0.026], paint: true, color: 'mark' }, { on: 'tail2', at: [0, 0.125, -0.115], r: [0.02, 0.03, 0.014], paint: true, color: 'mark' }],
  limbs: [...walkingLegs({ on: 'chest', count: 4, hip: [0.03, 0.058, 0.018], kneeX: 0.1, kneeY: 0.13, footX: 0.16, frontZ: 0.12, backZ: -0.11, r: 0.0078, color: 'leg' }), { name: 'palp', is: 'dangle', on: 'head', joints: [[0.018, 0.05, 0.07], [0.03, 0.058, 0.1], [0.026, 0.03, 0.116]], r: [0.006, 0.005, 0.004], color: 'leg' }],
  eye: { at: [0.0155, 0.076, 0.074], radiusM: 0.0135, iris: 'iris', lid: 'lid', openDeg: 60, irisShare: 1.0, facing: [0.3, 0.05, 0.95] }, mouth: { halfWidthM: 0.013, yM: 0.052, curveM: 0.005, openM: 0.002, lip: 'lip', teeth: false, lipRadiusM: 0.0014 },
  palette: { main: '#4a3a48', mainDark: '#2f242e', leg: '#3a2d3a', mark: '#d8342c', fang: '#e8dcc8', black: '#16121a', lid: '#5a4858', iris: '#5a1f6a', lip: '#1c141c' }, mouthAt: [0, 0.05, 0.082], back: { on: 'chest', at: [0, 0.095, 0.015] },
}

/** Where the joints of a scorpion's tail are: up and over its back. */
const sting = [[0.05, -0.06, 0.026], [0.06, -0.11, 0.022], [0.1, -0.145, 0.02], [0.15, -0.14, 0.018], [0.185, -0.1, 0.016], [0.19, -0.055, 0.018]] as const

const scorpion: Creature = {
  id: 'scorpion', synset: 'scorpion.n.03', names: ['scorpion'], locomotion: 'quadruped', massKg: 0.05, heightM: 0.2, cellM: 0.0024, surface: 'plastic', k: 0.006,
  trunk: [['hips', 0.042, -0.02, 0.03, 1.3], ['chest', 0.044, 0.03, 0.032, 1.35], ['head', 0.046, 0.07, 0.025, 1.35]], tail: [...sting.map(([y, z, r], i) => [`tail${i + 1}`, y, z, r] as const), ['', 0.17, -0.02, 0.004]],
  skull: { at: [0, 0.048, 0.078], r: [0.038, 0.028, 0.028] }, coat: [[0.0, 'hips'], [-0.02, 'hips'], [-0.04, 'hips'], [0.02, 'hips']].map(([z, on]): Part => ({ on: on as string, at: [0, 0.06, z as number], r: [0.06, 0.05, 0.003], paint: true, color: 'mainDark' })),
  groups: [{ color: 'mainDark', surface: 'plastic', k: 0.004, fine: true, parts: [{ on: 'tail6', from: [0, 0.188, -0.04], to: [0, 0.15, -0.012], r: [0.011, 0.002] }] }],
  limbs: [...walkingLegs({ on: 'chest', count: 4, hip: [0.032, 0.036, 0.02], kneeX: 0.084, kneeY: 0.062, footX: 0.115, frontZ: 0.075, backZ: -0.065, r: 0.0075 }), { name: 'claw', is: 'dangle', on: 'chest', joints: [[0.034, 0.044, 0.075], [0.1, 0.052, 0.11], [0.09, 0.056, 0.2]], r: [] }],
  head: [
    { on: 'claw1*', from: ['*', 0.03, 0.044, 0.07], to: ['*', 0.1, 0.052, 0.11], r: [0.011, 0.013], k: 0.006 }, { on: 'claw2*', from: ['*', 0.1, 0.052, 0.112], to: ['*', 0.094, 0.056, 0.152], r: [0.018, 0.026], k: 0.008 },
    { on: 'claw2*', from: ['*', 0.104, 0.056, 0.156], to: ['*', 0.08, 0.06, 0.222], r: [0.0135, 0.003], k: 0.004 }, { on: 'claw2*', from: ['*', 0.074, 0.054, 0.154], to: ['*', 0.062, 0.058, 0.212], r: [0.011, 0.003], k: 0.002 },
  ],
  eye: { at: [0.018, 0.064, 0.094], radiusM: 0.0125, iris: 'iris', lid: 'lid', openDeg: 56, irisShare: 0.95, facing: [0.35, 0.1, 0.93] },
  palette: { main: '#b0702e', mainDark: '#6b3c16', iris: '#1e1412', lid: '#96602a' }, mouthAt: [0, 0.04, 0.105], back: { on: 'chest', at: [0, 0.078, 0.02] },
}

const bulges = (count: number, at: (i: number) => { on: string; y: number; z: number; r: number }, colors: readonly string[]): Part[] => Array.from({ length: count }, (_, i): Part => { const { on, y, z, r } = at(i); return { on, at: [0, y, z], r: [r, r, r * 0.86], k: 0.004, color: colors[i % colors.length] ?? 'main' } })

const caterpillar: Creature = {
  id: 'caterpillar', synset: 'caterpillar.n.01', names: ['caterpillar', 'inchworm', 'silkworm', 'grub', 'larva'], locomotion: 'snake', massKg: 0.02, heightM: 0.12, cellM: 0.0017, surface: 'skin', k: 0.006,
  trunk: [['hips', 0.03, 0, 0.016], ['chest', 0.032, 0.05, 0.016], ['neck', 0.04, 0.08, 0.016], ['head', 0.055, 0.1, 0.018]], tail: [['tail1', 0.03, -0.05, 0.016], ['tail2', 0.029, -0.09, 0.016], ['tail3', 0.026, -0.13, 0.014], ['', 0.024, -0.15, 0.012]],
  skull: { at: [0, 0.066, 0.118], r: [0.036, 0.035, 0.032] }, head: [{ on: 'head', from: ['*', 0.012, 0.094, 0.12], to: ['*', 0.02, 0.122, 0.126], r: [0.0032, 0.0024], k: 0.002, color: 'feeler', fine: true }, { on: 'head', at: ['*', 0.02, 0.123, 0.126], r: [0.0055, 0.0055, 0.0055], k: 0.002, color: 'feeler', fine: true }],
  coat: [...bulges(8, (i) => ({ on: ['neck', 'chest', 'hips', 'hips', 'tail1', 'tail2', 'tail2', 'tail3'][i] ?? 'hips', y: i === 0 ? 0.044 : 0.034 - i * 0.0008, z: 0.082 - i * 0.0335, r: 0.031 - i * 0.0012 }), ['main', 'mainLight']), ...Array.from({ length: 7 }, (_, i): Part => ({ on: ['neck', 'chest', 'hips', 'hips', 'tail1', 'tail2', 'tail2'][i] ?? 'hips', at: ['*', 0.017, 0.006, 0.082 - i * 0.0335], r: [0.008, 0.0075, 0.008], k: 0.003, color: 'feet' }))],
  eye: { at: [0.0155, 0.074, 0.142], radiusM: 0.0125, iris: 'iris', lid: 'lid', openDeg: 58, irisShare: 0.95, facing: [0.25, 0.05, 0.96] }, mouth: { halfWidthM: 0.015, yM: 0.054, curveM: 0.006, openM: 0.002, lip: 'lip', teeth: false, lipRadiusM: 0.0014 },
  palette: { main: '#6fbf3c', mainDark: '#3f7f24', mainLight: '#b8e05a', feeler: '#c2452c', feet: '#e07a3a', lid: '#5faa32', iris: '#2a1c14', lip: '#2f5a1a' }, mouthAt: [0, 0.054, 0.15], back: { on: 'hips', at: [0, 0.062, 0] },
}

const worm: Creature = {
  id: 'worm', synset: 'earthworm.n.01', names: ['worm', 'earthworm', 'nightcrawler', 'slug', 'leech'], locomotion: 'snake', massKg: 0.02, heightM: 0.1, cellM: 0.0017, surface: 'skin', k: 0.006,
  trunk: [['hips', 0.02, 0, 0.021], ['chest', 0.026, 0.05, 0.021], ['neck', 0.05, 0.08, 0.02], ['head', 0.074, 0.086, 0.02]], tail: [['tail1', 0.02, -0.05, 0.021], ['tail2', 0.019, -0.1, 0.02], ['tail3', 0.018, -0.15, 0.018], ['tail4', 0.015, -0.2, 0.014], ['', 0.01, -0.24, 0.007]],
  skull: { at: [0, 0.08, 0.09], r: [0.0235, 0.023, 0.023] }, coat: [{ on: 'hips', from: [0, 0.02, -0.005], to: [0, 0.02, 0.03], r: [0.026, 0.026], color: 'saddle', k: 0.004 }, ...Array.from({ length: 14 }, (_, i): Part => ({ on: i < 2 ? 'chest' : i < 5 ? 'hips' : i < 8 ? 'tail1' : i < 11 ? 'tail2' : 'tail3', at: [0, 0.02, 0.06 - i * 0.0185], r: [0.04, 0.04, 0.002], paint: true, color: 'mainDark' }))],
  eye: { at: [0.011, 0.088, 0.107], radiusM: 0.0095, iris: 'iris', lid: 'lid', openDeg: 58, irisShare: 0.9, facing: [0.25, 0.05, 0.96] }, mouth: { halfWidthM: 0.01, yM: 0.074, curveM: 0.004, openM: 0.002, lip: 'lip', teeth: false, lipRadiusM: 0.0012 },
  palette: { main: '#e58a86', mainDark: '#c96a68', saddle: '#f2aca0', lid: '#d67a78', iris: '#2a1616', lip: '#8f3c3e' }, mouthAt: [0, 0.074, 0.112], back: { on: 'hips', at: [0, 0.042, 0] },
}

/** A shell wound up in the middle plane: balls along a spiral, each smaller than the one before. */
const whorl = (middle: Vec3, size: number): Part[] => Array.from({ length: 26 }, (_, i): Part => { const t = i / 25, a = -1.2 + t * 11, r = size * (1 - t * 0.86) * 0.56; return { on: 'hips', at: [t * size * 0.22, middle[1] + r * sin(a), middle[2] + r * cos(a)], r: [size * (0.5 - 0.3 * t), size * (0.47 - 0.36 * t), size * (0.47 - 0.36 * t)], k: 0.004, color: i % 4 === 3 ? 'shellDark' : 'shell' } })

const snail: Creature = {
  id: 'snail', synset: 'snail.n.01', names: ['snail', 'garden snail', 'seashell snail'], locomotion: 'snake', massKg: 0.05, heightM: 0.15, cellM: 0.0021, surface: 'skin', k: 0.012,
  trunk: [['hips', 0.02, 0, 0.03, 1.1], ['neck', 0.03, 0.06, 0.026, 1.05], ['head', 0.06, 0.1, 0.024, 1.05]], tail: [['tail1', 0.016, -0.06, 0.024, 1.1], ['', 0.008, -0.13, 0.006, 1.2]],
  skull: { at: [0, 0.066, 0.112], r: [0.03, 0.028, 0.03] }, head: [{ on: 'head', from: ['*', 0.012, 0.088, 0.112], to: ['*', 0.022, 0.126, 0.122], r: [0.007, 0.0056], k: 0.005 }, { on: 'head', from: ['*', 0.012, 0.05, 0.135], to: ['*', 0.02, 0.044, 0.156], r: [0.005, 0.0035], k: 0.003 }],
  groups: [{ color: 'shell', surface: 'plastic', k: 0.006, parts: whorl([0, 0.09, -0.02], 0.092) }],
  coat: [{ on: 'hips', from: [0, 0.0, 0.09], to: [0, 0, -0.12], r: [0.03, 0.02], squash: [1, 0.3, 1], paint: true, color: 'mainLight' }],
  eye: { at: [0.023, 0.132, 0.126], radiusM: 0.0125, iris: 'iris', lid: 'lid', openDeg: 58, irisShare: 0.85, facing: [0.15, 0.02, 0.98] }, mouth: { halfWidthM: 0.014, yM: 0.058, curveM: 0.005, openM: 0.002, lip: 'lip', teeth: false, lipRadiusM: 0.0014 },
  palette: { main: '#d9b878', mainDark: '#a88646', mainLight: '#efdcae', shell: '#b5652c', shellDark: '#7d3f18', lid: '#c9a768', iris: '#2a1c14', lip: '#7d5f30' }, mouthAt: [0, 0.058, 0.142], back: { on: 'hips', at: [0, 0.15, -0.02] },
}

const centipede: Creature = {
  id: 'centipede', synset: 'centipede.n.01', names: ['centipede', 'millipede'], locomotion: 'snake', massKg: 0.02, heightM: 0.09, cellM: 0.0019, surface: 'plastic', k: 0.004,
  trunk: [['hips', 0.026, 0, 0.014, 1.2], ['chest', 0.027, 0.05, 0.014, 1.2], ['head', 0.034, 0.1, 0.014, 1.2]], tail: [['tail1', 0.026, -0.05, 0.014, 1.2], ['tail2', 0.026, -0.1, 0.014, 1.2], ['tail3', 0.025, -0.15, 0.013, 1.2], ['', 0.022, -0.19, 0.01, 1.2]],
  skull: { at: [0, 0.042, 0.115], r: [0.025, 0.021, 0.022] }, head: [{ on: 'head', from: ['*', 0.01, 0.056, 0.126], to: ['*', 0.024, 0.086, 0.16], r: [0.0026, 0.0018], k: 0.002, color: 'leg', fine: true }],
  coat: bulges(11, (i) => ({ on: ['chest', 'chest', 'hips', 'hips', 'tail1', 'tail1', 'tail2', 'tail2', 'tail3', 'tail3', 'tail3'][i] ?? 'hips', y: 0.027, z: 0.088 - i * 0.0265, r: 0.0175 }), ['main', 'mainDark']),
  limbs: Array.from({ length: 11 }, (_, i): Limb => ({ name: `leg${i + 1}`, is: 'fin', on: ['chest', 'chest', 'hips', 'hips', 'tail1', 'tail1', 'tail2', 'tail2', 'tail3', 'tail3', 'tail3'][i] ?? 'hips', joints: [[0.013, 0.02, 0.088 - i * 0.0265], [0.036, 0.026, 0.09 - i * 0.0265 + 0.003 * cos(i * 2)], [0.048, 0.002, 0.084 - i * 0.0265]], r: [0.0042, 0.0034, 0.0018], color: 'leg' })),
  eye: { at: [0.013, 0.05, 0.13], radiusM: 0.0092, iris: 'iris', lid: 'lid', openDeg: 58, irisShare: 1.0, facing: [0.4, 0.05, 0.92] },
  palette: { main: '#c2562a', mainDark: '#8a351a', leg: '#e8a23c', lid: '#a84822', iris: '#1e1412' }, mouthAt: [0, 0.034, 0.136], back: { on: 'hips', at: [0, 0.044, 0] },
}

/** What creeps: eight legs, many legs, none. */
export const crawlers: readonly Recipe[] = [spider, scorpion, caterpillar, worm, snail, centipede].map((c) => creature(c))
