import { cos, sin, tau } from '../../platform/index.ts'
import { held, parts, thing } from '../thing.ts'
import { around, ball, block, curve, disc, leaf, ring, rod, slab, turned } from './forms.ts'
import type { Pair } from './forms.ts'
import type { Thing } from '../thing.ts'
import type { Recipe, Solid, Vec3 } from '../recipes.ts'

/* What is in the making: batter and the pancake in its pan, a caterpillar and its cocoon on one twig, a moat; and the wares that air, heat and points are tried on. */

const taken = (t: Thing): Recipe => thing({ sockets: held([0, t.heightM * 0.45, 0]), affordances: ['hold'], collider: 'box', ...t })

const pan = { pan: '#2c3036', handle: '#7a4a28' }
const panSides: Solid[] = [turned('pan', 'metal', [[0, 0], [0.105, 0], [0.115, 0.004], [0.14, 0.05], [0.134, 0.05], [0.11, 0.009], [0, 0.008]]), rod('pan', 'metal', [0.13, 0.036, 0], [0.2, 0.055, 0], 0.01, 0.011), rod('handle', 'wood', [0.195, 0.053, 0], [0.34, 0.075, 0], 0.013, 0.016)]
/** An outline that has run: round with lobes. */
const run = (count: number, radiusM: number, lobe = 0.06): Pair[] => Array.from({ length: count }, (_, i) => { const a = (i / count) * tau, r = radiusM * (1 + lobe * sin(3 * a) + 0.6 * lobe * sin(5 * a + 1)); return [r * cos(a), r * sin(a)] as const })

/** Where the twig is on which caterpillars change, metres. */
const twigM = 0.31
const twig: Solid[] = [
  turned('soil', 'stone', curve([[0.13, 0], [0.11, 0.03], [0.05, 0.05], [0, 0.055]], 4)),
  rod('wood', 'wood', [-0.05, 0.02, 0], [-0.06, 0.37, -0.01], 0.017, 0.011), rod('wood', 'wood', [-0.06, twigM, 0], [0.3, twigM + 0.02, 0.01], 0.013, 0.009),
  leaf('leaf', [0.28, twigM + 0.02, 0.01], [70, 20], [0.13, 0.07]), leaf('leaf', [-0.06, 0.355, 0], [-70, 40], [0.14, 0.08]), leaf('leafLight', [-0.055, 0.2, 0], [-80, 24], [0.13, 0.07]), leaf('leafLight', [0.2, twigM + 0.01, 0], [160, 40], [0.1, 0.06]),
]
const twigColors = { wood: '#7a5230', leaf: '#4f9f3c', leafLight: '#79c257', soil: '#5a3c26' }
/** A caterpillar lies along the twig: rings of yellow and black, its head at the tip. */
const crawler: Solid[] = [
  ...Array.from({ length: 8 }, (_, i): Solid[] => { const x = 0.0 + 0.027 * i, y = twigM + 0.034 + 0.006 * sin(i * 1.5); return [ball(i % 2 === 0 ? 'main' : 'mainLight', 'skin', [x, y, 0.008], 0.03 - 0.0006 * (7 - i)), ball('foot', 'skin', [x, y - 0.024, 0.02], 0.007)] }).flat(),
  ball('main', 'skin', [0.222, twigM + 0.054, 0.01], 0.036), ...[-1, 1].flatMap((s) => [ball('eye', 'eye', [0.246, twigM + 0.062, 0.01 + 0.019 * s], 0.009), rod('foot', 'skin', [0.222, twigM + 0.078, 0.01 + 0.01 * s], [0.23, twigM + 0.108, 0.01 + 0.02 * s], 0.003), ball('foot', 'skin', [0.23, twigM + 0.11, 0.01 + 0.02 * s], 0.006)]),
]
/** Threads of silk around what hangs from the twig. */
const threads: Solid[] = Array.from({ length: 11 }, (_, i): Solid => { const t = (i + 0.5) / 11, r = 0.07 * Math.sqrt(Math.max(0.05, 1 - (2 * t - 1) ** 2)); return ring('mainDark', 'cloth', [0.1, twigM - 0.03 - 0.19 * t, 0.005], [r, 0.0028], [i % 2 === 0 ? 16 : -14, i * 40, 0]) })

/** A round isle in the middle of a moat, with a keep on it. */
const keep = (x: number, z: number, widthM: number, heightM: number): Solid[] => [turned('stone', 'stone', [[0, 0], [widthM, 0], [widthM * 0.96, heightM], [0, heightM]], [x, 0.24, z]), ...around(8, (a) => [block('stone', 'stone', [x + widthM * 0.84 * sin(a), 0.24 + heightM + 0.03, z + widthM * 0.84 * cos(a)], [widthM * 0.4, 0.09, widthM * 0.32], [0, (a * 360) / tau, 0])]), ...around(3, (a) => [block('dark', 'stone', [x + widthM * 0.96 * sin(a + 0.2), 0.24 + heightM * 0.68, z + widthM * 0.96 * cos(a + 0.2)], [0.05, 0.13, 0.04], [0, ((a + 0.2) * 360) / tau, 0])])]
const shaped = (from: number, to: number, count: number): Pair[] => Array.from({ length: count }, (_, i) => { const a = (i / count) * tau, r = from * (1 + to * sin(4 * a)); return [1.25 * r * cos(a), r * sin(a)] as const })

/** A film that has a hole, its edge torn and curled up. */
const torn: Solid[] = around(9, (a, i) => [slab('main', 'ice', [0.024 * sin(a), 0.097, 0.024 * cos(a)], [[-0.009, 0], [0.009, 0], [0.001, 0.017 + 0.004 * (i % 3)]], 0.001, [-28, (a * 360) / tau + 180, 0], 0.0003)])

/** Dimples on the cap of a thimble, row by row. */
const dimples: Solid[] = [0.026, 0.034, 0.042, 0.05].flatMap((y, row) => around(16, (a) => [ball('mainDark', 'metal', [(0.0335 - 0.13 * (y - 0.02)) * sin(a + row * 0.2), y, (0.0335 - 0.13 * (y - 0.02)) * cos(a + row * 0.2)], 0.0028, [1, 1, 0.5], [0, (a * 360) / tau, 0])]))
/** The bow of a jug's handle. */
const bow: readonly Vec3[] = [[0.06, 0.235, 0], [0.105, 0.225, 0], [0.118, 0.18, 0], [0.1, 0.13, 0], [0.083, 0.115, 0]]

export const makings: readonly Recipe[] = [
  taken({ id: 'batter-pan', synset: 'batter.n.02', names: ['batter in a pan'], heightM: 0.09, massKg: 1.4, palette: { main: '#f6e6b4', mainLight: '#fdf4d2', ...pan }, solids: [...panSides, slab('main', 'ice', [0, 0.013, 0], run(40, 0.085, 0.1), 0.009, [-90, 0, 0], 0.004), ...[[0.02, 0.03, 0.022], [-0.035, -0.01, 0.016], [0.03, -0.04, 0.014]].map(([x = 0, z = 0, r = 0]) => slab('mainLight', 'ice', [x, 0.0185, z], run(20, r, 0.12), 0.001, [-90, 0, 0], 0))] }),
  taken({ id: 'pancake-pan', synset: 'pancake.n.01', names: ['pancake in a pan'], heightM: 0.09, massKg: 1.4, palette: { main: '#c9822e', mainDark: '#a4621c', edge: '#f0cd84', ...pan }, solids: [...panSides, slab('edge', 'food', [0, 0.018, 0], run(40, 0.088, 0.012), 0.018, [-90, 0, 0], 0.007), slab('main', 'food', [0, 0.0275, 0], run(40, 0.082, 0.014), 0.004, [-90, 0, 0], 0.001), ...[[0.02, 0.02, 0.03], [-0.035, -0.02, 0.024], [0.035, -0.04, 0.016], [-0.03, 0.042, 0.018]].map(([x = 0, z = 0, r = 0]) => slab('mainDark', 'food', [x, 0.0298, z], run(18, r, 0.16), 0.001, [-90, 0, 0], 0))] }),
  taken({ id: 'runny-pool', synset: 'pool.n.04', names: ['pool of something runny'], heightM: 0.02, massKg: 0.2, palette: { main: '#f6e6b4', mainLight: '#fff6dc' }, solids: [slab('main', 'ice', [0, 0.009, 0], run(44, 0.15, 0.12), 0.016, [-90, 0, 0], 0.007), ...[[-0.05, -0.03, 0.035], [0.04, 0.05, 0.022]].map(([x = 0, z = 0, r = 0]) => slab('mainLight', 'ice', [x, 0.0185, z], run(20, r, 0.12), 0.001, [-90, 0, 0], 0))] }),
  taken({ id: 'twig-caterpillar', synset: 'caterpillar.n.02', names: ['caterpillar on a twig'], kind: 'plant', heightM: 0.46, massKg: 0.5, palette: { main: '#f6c92e', mainLight: '#2b2622', foot: '#2b2622', eye: '#1f1a18', ...twigColors }, solids: [...twig, ...crawler] }),
  taken({ id: 'twig-cocoon', synset: 'cocoon.n.01', names: ['cocoon', 'silk cocoon', 'silkworm cocoon', 'pupa'], kind: 'plant', heightM: 0.46, massKg: 0.5, palette: { main: '#f6efdc', mainDark: '#d9cba6', ...twigColors }, solids: [...twig, ball('main', 'cloth', [0.1, twigM - 0.125, 0.005], 0.108, [0.66, 1, 0.66]), ...threads, rod('main', 'cloth', [0.1, twigM - 0.03, 0.005], [0.1, twigM + 0.006, 0.005], 0.012, 0.016)] }),
  taken({ id: 'twig-chrysalis', synset: 'chrysalis.n.01', names: ['chrysalis'], kind: 'plant', heightM: 0.46, massKg: 0.5, palette: { main: '#5fb98a', mainDark: '#3f9a6e', gold: '#f2c94a', ...twigColors }, solids: [...twig, turned('main', 'skin', curve([[0, 0], [0.018, 0.012], [0.046, 0.07], [0.054, 0.13], [0.04, 0.175], [0.012, 0.2], [0, 0.205]], 4), [0.1, twigM - 0.21, 0.005]), ...around(9, (a) => [ball('gold', 'metal', [0.1 + 0.052 * sin(a), twigM - 0.066, 0.005 + 0.052 * cos(a)], 0.006)]), ...[0.06, 0.085].map((y) => ring('mainDark', 'skin', [0.1, twigM - 0.21 + y, 0.005], [y === 0.06 ? 0.04 : 0.049, 0.003])), rod('mainDark', 'wood', [0.1, twigM - 0.012, 0.005], [0.1, twigM + 0.004, 0.005], 0.006)] }),
  thing({ id: 'moat-isle', synset: 'moat.n.01', names: ['isle in a moat'], kind: 'structure', heightM: 1.55, massKg: 9000, palette: { main: '#6fae48', stone: '#b9b2a4', dark: '#4a4038', roof: '#b8442e', wood: '#8a5a30', flag: '#e0a82e' }, solids: [
    slab('main', 'leaf', [0, 0.12, 0], shaped(1.02, 0.03, 40), 0.24, [-90, 0, 0], 0.05), ...keep(-0.62, 0.1, 0.24, 0.62), ...keep(0.62, 0.1, 0.24, 0.62), ...keep(0, -0.25, 0.3, 0.9), block('stone', 'stone', [0, 0.46, 0.14], [1.1, 0.44, 0.16]), ...[-0.4, -0.2, 0, 0.2, 0.4].map((x) => block('stone', 'stone', [x, 0.71, 0.14], [0.1, 0.08, 0.16])),
    block('dark', 'wood', [0, 0.4, 0.225], [0.24, 0.32, 0.02]), slab('wood', 'wood', [0, 0.27, 1.2], [[-0.14, -0.98], [0.14, -0.98], [0.14, 0.98], [-0.14, 0.98]], 0.04, [-90, 0, 0]), rod('wood', 'wood', [0, 1.14, -0.25], [0, 1.52, -0.25], 0.014), slab('flag', 'cloth', [0.012, 1.4, -0.25], [[0, -0.08], [0.26, 0], [0, 0.1]], 0.012),
  ], collider: 'box' }),
  taken({ id: 'plastic-jug', synset: 'jug.n.01', names: ['milk jug', 'plastic jug', 'gallon jug', 'plastic milk jug', 'milk container', 'detergent bottle', 'plastic canister'], heightM: 0.3, massKg: 0.06, root: [0, 0.15, 0], palette: { main: '#eef3f6', mainDark: '#cfd9df', cap: '#2f6fd0', label: '#ffffff', blue: '#3f86d8' }, solids: [turned('main', 'plastic', curve([[0.074, 0], [0.082, 0.008], [0.083, 0.14], [0.076, 0.19], [0.046, 0.245], [0.026, 0.262], [0.025, 0.276]], 4)), turned('main', 'plastic', [[0, 0], [0.076, 0], [0.076, 0.003]]), turned('cap', 'plastic', [[0.03, 0.268], [0.03, 0.296], [0.026, 0.3], [0, 0.3]]), ...bow.slice(1).map((at, i) => rod('mainDark', 'plastic', bow[i] ?? at, at, 0.0135)), ...bow.map((at) => ball('mainDark', 'plastic', at, 0.0135)), block('label', 'paper', [0, 0.075, 0.0815], [0.08, 0.08, 0.006]), block('blue', 'paper', [0, 0.088, 0.085], [0.066, 0.022, 0.003]), block('blue', 'paper', [0, 0.058, 0.085], [0.05, 0.01, 0.003])] }),
  taken({ id: 'skewer', synset: 'skewer.n.01', names: ['skewer', 'metal skewer', 'spit', 'ice pick', 'awl'], heightM: 0.2, massKg: 0.03, root: [0, 0.1, 0], palette: { main: '#cfd5dc', handle: '#8a4a24' }, solids: [rod('main', 'metal', [0, 0.05, 0], [0, 0, 0], 0.0058, 0.0004), rod('main', 'metal', [0, 0.05, 0], [0, 0.138, 0], 0.0058), turned('handle', 'wood', curve([[0, 0], [0.011, 0.002], [0.016, 0.03], [0.013, 0.056], [0, 0.064]], 4), [0, 0.136, 0])] }),
  taken({ id: 'pierced-film', synset: 'film.n.05', names: ['film with a hole'], heightM: 0.1, massKg: 0.1, palette: { main: '#cfe6f2', rim: '#d9803a', hole: '#2b2420' }, solids: [turned('main', 'ice', [[0.026, 0.088], [0.05, 0.094], [0.1, 0.096], [0.1, 0.098], [0.05, 0.096], [0.026, 0.09]]), disc('hole', 'stone', [0, 0.074, 0], 0.03, 0.002), turned('rim', 'plastic', [[0.1, 0], [0.108, 0], [0.108, 0.1], [0.1, 0.1]]), ring('rim', 'plastic', [0, 0.096, 0], [0.104, 0.007]), ...torn] }),
  taken({ id: 'thimble', synset: 'thimble.n.02', names: ['thimble', 'sewing thimble'], heightM: 0.062, massKg: 0.01, palette: { main: '#d3d8de', mainDark: '#98a0a8' }, solids: [turned('main', 'metal', curve([[0.034, 0.002], [0.034, 0.012], [0.03, 0.045], [0.024, 0.058], [0.01, 0.062], [0, 0.0622]], 4)), ring('main', 'metal', [0, 0.004, 0], [0.034, 0.004]), ring('mainDark', 'metal', [0, 0.018, 0], [0.0326, 0.0016]), ...dimples] }),
]
