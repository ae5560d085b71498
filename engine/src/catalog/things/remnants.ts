import { cos, sin, tau } from '../../platform/index.ts'
import { held, parts, thing } from '../thing.ts'
import { around, ball, block, curve, disc, pebble, ring, rod, scattered, slab, turned } from './forms.ts'
import type { Pair } from './forms.ts'
import { mirrored, rowOf, standing } from './stood.ts'
import type { Thing } from '../thing.ts'
import type { Part, Recipe, Solid, Vec3 } from '../recipes.ts'

/* What things are made into and what is left of them: a carved pumpkin, standing wheat and its stubble, a roll and its tube, wool that was a scarf, coals, parched ground. */

type Loose = Omit<Part, 'on'>
const small = (t: Thing): Recipe => thing({ sockets: { ...held([0, t.heightM * 0.5, 0]), top: { at: [0, t.heightM, 0], up: [0, 1, 0] } }, affordances: ['hold'], ...t })
const chance = (i: number, salt: number): number => scattered(1, salt * 131 + i)[0] ?? 0

/** The ribs of a pumpkin, and a face cut through its front: light falls out of it. */
const pumpkinRibs: readonly Loose[] = Array.from({ length: 9 }, (_, i) => { const a = ((i + 0.5) / 9) * tau; return { at: [0.092 * sin(a), 0.13, 0.092 * cos(a)], r: [0.068, 0.13, 0.082] } })
const cutOut = (outline: readonly Pair[], [x, y, z]: Vec3, yaw: number): Solid[] => [slab('rim', 'food', [x, y, z], outline.map(([u, v]): Pair => [u * 1.18, v * 1.18]), 0.02, [-6, yaw, 0], 0), slab('glow', 'glow', [x, y, z + 0.006], outline, 0.022, [-6, yaw, 0], 0)]
const grin: readonly Pair[] = [[-0.088, 0.022], [-0.06, -0.012], [-0.046, 0.004], [-0.03, -0.026], [-0.012, -0.03], [-0.008, -0.012], [0.008, -0.012], [0.012, -0.03], [0.03, -0.026], [0.046, 0.004], [0.06, -0.012], [0.088, 0.022], [0.05, 0.008], [0.03, 0.004], [0.024, 0.018], [0.008, 0.014], [0.006, 0], [-0.006, 0], [-0.008, 0.014], [-0.024, 0.018], [-0.03, 0.004], [-0.05, 0.008]]
const carvedFace: readonly Solid[] = [...mirrored((s) => cutOut([[-0.034, -0.02], [0.034, -0.02], [0.006 * s, 0.036]], [0.062 * s, 0.172, 0.146], 20 * s)), ...cutOut([[-0.016, -0.012], [0.016, -0.012], [0, 0.018]], [0, 0.132, 0.168], 0), ...cutOut(grin, [0, 0.082, 0.158], 0)]

/** Stalks of ripe wheat in rows, an ear on each. */
const [wheatWideM, wheatDeepM] = [4.4, 1.5]
const stalks: readonly Solid[] = Array.from({ length: 300 }, (_, i): Solid[] => {
  const [x, z] = [((i % 50) / 49 - 0.5) * wheatWideM + 0.05 * (chance(i, 1) - 0.5), (Math.floor(i / 50) / 5 - 0.5) * wheatDeepM + 0.12 * (chance(i, 2) - 0.5)]
  const [lean, high] = [0.09 * (chance(i, 3) - 0.3), 0.74 + 0.14 * chance(i, 4)]
  return [rod(i % 3 === 0 ? 'straw' : 'main', 'leaf', [x, 0, z], [x + lean, high, z], 0.011, 0.008), ball(i % 2 === 0 ? 'main' : 'mainLight', 'leaf', [x + lean * 1.1, high + 0.08, z], 0.1, [0.24, 1, 0.24], [0, 0, -14 * (chance(i, 5) - 0.2)])]
}).flat()

/** Loops of loose wool in a heap. */
const woolLoops: readonly Solid[] = Array.from({ length: 26 }, (_, i) => { const a = i * 2.4, out = 0.115 * Math.sqrt(chance(i, 6)), y = 0.014 + 0.075 * (1 - out / 0.12) * chance(i, 7); return ring(i % 3 === 2 ? 'mainDark' : 'main', 'cloth', [out * sin(a), y, 0.8 * out * cos(a)], [0.042 + 0.03 * chance(i, 8), 0.0075], [50 * (chance(i, 9) - 0.5), i * 41, 50 * (chance(i, 10) - 0.5)]) })
const looseEnd: readonly Solid[] = rowOf(9, (i) => { const at = (j: number): Vec3 => [0.13 + 0.034 * j, 0.009, 0.03 * sin(j * 1.2)]; return [rod('main', 'cloth', at(i), at(i + 1), 0.0075)] })

/** A knitted scarf laid out flat, ribbed across, with a fringe at its far end. */
const knitted: readonly Solid[] = [...rowOf(30, (i) => [block(i % 6 < 2 ? 'stripe' : 'main', 'cloth', [-0.5 + i * (1 / 29), 0.018 + 0.003 * (i % 2), 0], [0.04, 0.034, 0.24], undefined, 0.012)]), ...rowOf(8, (i) => [rod('main', 'cloth', [-0.52, 0.012, -0.105 + 0.03 * i], [-0.6, 0.008, -0.11 + 0.031 * i], 0.009)])]

/** Lumps of coal in a heap. */
const coals: readonly Solid[] = [[0, 0.032, 0, 0.04], [0.07, 0.028, 0.02, 0.034], [-0.068, 0.03, 0.015, 0.036], [0.03, 0.026, 0.066, 0.03], [-0.034, 0.028, 0.062, 0.034], [0.028, 0.03, -0.062, 0.036], [-0.046, 0.028, -0.056, 0.032], [0.11, 0.02, -0.03, 0.024], [-0.112, 0.02, -0.02, 0.024], [0.02, 0.082, 0.012, 0.036], [-0.034, 0.078, -0.008, 0.03]].map(([x = 0, y = 0, z = 0, r = 0], i) => pebble(i % 3 === 1 ? 'mainLight' : 'main', 'stone', [x, y, z], r, [1.1, 0.92, 1], [i * 37, i * 61, i * 23]))

export const remnants: readonly Recipe[] = [
  small({ id: 'jack-o-lantern', synset: "jack-o'-lantern.n.02", names: ['jack o lantern', 'jack-o-lantern', "jack-o'-lantern", 'pumpkin lantern', 'carved pumpkin', 'halloween pumpkin', 'grinning pumpkin'], heightM: 0.33, massKg: 4, cellM: 0.009, palette: { main: '#ee7d1a', rim: '#b8560c', glow: '#ffd24a', stem: '#6f7a34' }, groups: [parts('main', 'food', 0.012, [{ at: [0, 0.13, 0], r: [0.12, 0.115, 0.12] }, ...pumpkinRibs]), parts('stem', 'wood', 0.02, [{ from: [0, 0.235, 0], to: [0.004, 0.275, 0], r: [0.034, 0.019] }, { from: [0.004, 0.275, 0], to: [0.034, 0.312, 0.006], r: [0.018, 0.02] }])], solids: [...carvedFace] }),
  standing({ id: 'standing-wheat', kind: 'plant', synset: 'wheat.n.02', names: ['standing wheat', 'ripe wheat', 'standing corn', 'standing grain'], heightM: 1.0, massKg: 40, palette: { main: '#e2b048', mainLight: '#f2cc6c', straw: '#d0a64e' }, solids: [...stalks], collider: 'none' }),
  small({ id: 'toilet-roll', synset: 'toilet_tissue.n.01', names: ['toilet paper', 'toilet roll', 'roll of toilet paper', 'toilet tissue', 'paper towel roll'], heightM: 0.12, massKg: 0.1, palette: { main: '#fbfaf6', mainDark: '#dedbd2', tube: '#b08a5c', dark: '#5c452c' }, solids: [turned('main', 'paper', [[0.024, -0.052], [0.06, -0.052], [0.06, 0.052], [0.024, 0.052]], [0, 0.06, 0], [90, 0, 0]), ...[0.034, 0.044, 0.053].map((r) => ring('mainDark', 'paper', [0, 0.06, 0.052], [r, 0.0012], [90, 0, 0])), turned('tube', 'paper', [[0.024, -0.054], [0.026, -0.054], [0.026, 0.054], [0.024, 0.054]], [0, 0.06, 0], [90, 0, 0]), disc('dark', 'paper', [0, 0.06, 0.0535], 0.0225, 0.002, [90, 0, 0])] }),
  small({ id: 'cardboard-tube', synset: 'tube.n.01', names: ['tube', 'cardboard tube', 'paper tube', 'cardboard roll', 'empty roll', 'paper roll'], heightM: 0.05, massKg: 0.01, palette: { main: '#b98e5c', mainDark: '#96703f', dark: '#4a3520' }, solids: [turned('main', 'paper', [[0.02, -0.056], [0.025, -0.056], [0.025, 0.056], [0.02, 0.056]], [0, 0.025, 0], [90, 0, 0]), disc('dark', 'paper', [0, 0.025, 0.054], 0.02, 0.002, [90, 0, 0]), ...[-0.03, 0, 0.03].map((z) => ring('mainDark', 'paper', [0, 0.025, z], [0.025, 0.0009], [90, 14, 0]))] }),
  small({ id: 'paper-strip', synset: 'strip.n.02', names: ['strip of paper', 'paper strip'], heightM: 0.006, massKg: 0.01, palette: { main: '#fbfaf6', mainDark: '#cfcabe' }, solids: [block('main', 'paper', [0, 0.003, 0], [0.66, 0.003, 0.1], undefined, 0), ...rowOf(5, (i) => [block('mainDark', 'paper', [-0.22 + 0.11 * i, 0.0047, 0], [0.0022, 0.001, 0.1], undefined, 0)])], collider: 'none' }),
  small({ id: 'laid-scarf', synset: 'scarf.n.01', names: ['laid scarf'], heightM: 0.036, massKg: 0.2, palette: { main: '#c8332f', stripe: '#fbf4e4' }, solids: [...knitted] }),
  small({ id: 'wool-heap', synset: 'fiber.n.01', names: ['heap of yarn', 'heap of wool', 'tangle of yarn', 'pile of yarn', 'tangled yarn', 'loose yarn'], heightM: 0.12, massKg: 0.2, palette: { main: '#c8332f', mainDark: '#96221f' }, solids: [...woolLoops, ...looseEnd] }),
  small({ id: 'charcoal', synset: 'charcoal.n.01', names: ['charcoal', 'coal', 'lump of coal', 'charcoal briquette', 'briquette', 'ember', 'glowing embers'], heightM: 0.115, massKg: 1, palette: { main: '#2b2a2c', mainLight: '#454347' }, solids: [...coals] }),
  standing({ id: 'parched-ground', synset: 'ground.n.01', names: ['parched ground', 'patch of dry ground'], heightM: 0.06, massKg: 900, palette: { main: '#c79a62' }, solids: [{ ...turned('main', 'stone', curve([[2.2, 0], [2.1, 0.035], [1.2, 0.05], [0, 0.055]])), widen: 1.25 }], collider: 'none' }),
]
