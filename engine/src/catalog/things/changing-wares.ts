import { cos, sin, tau } from '../../platform/index.ts'
import { held, parts, thing } from '../thing.ts'
import { around, ball, blade, block, curve, ring, rod, slab, turned } from './forms.ts'
import type { Pair } from './forms.ts'
import type { Thing } from '../thing.ts'
import type { Recipe, Solid, Vec3 } from '../recipes.ts'

/* Things as they are laid out to be seen becoming otherwise: clear ice, a fork and a balloon that lie, soap on its dish, mown grass, a sidewalk, a plant in its pot. */

const shown = (t: Thing): Recipe => thing({ sockets: { ...held([0, t.heightM * 0.5, 0]), top: { at: [0, t.heightM, 0], up: [0, 1, 0] } }, affordances: ['hold'], ...t })

/** The tines of a fork that lies along x, broad enough to be told from afar, and a streak of light along its handle. */
const tines: readonly Solid[] = [-0.036, -0.012, 0.012, 0.036].map((z) => slab('main', 'metal', [0, 0.019, 0], [[0.07, z - 0.0072], [0.128, z - 0.0066], [0.148, z], [0.128, z + 0.0066], [0.07, z + 0.0072]], 0.012, [-90, 0, 0], 0.004))
const fork: readonly Solid[] = [
  slab('main', 'metal', [0, 0.016, 0], [[-0.145, -0.013], [-0.135, -0.02], [-0.085, -0.016], [0.008, -0.01], [0.028, -0.038], [0.078, -0.044], [0.08, 0.044], [0.028, 0.038], [0.008, 0.01], [-0.085, 0.016], [-0.135, 0.02], [-0.145, 0.013]], 0.014, [-90, 0, 0], 0.005),
  ...tines, rod('mainLight', 'metal', [-0.13, 0.0225, 0.004], [0.005, 0.0225, 0.001], 0.0034, 0.0016),
]

/** Puffs of lather on a soap dish. */
const suds: readonly Vec3[] = [[0.058, 0.016, 0.022], [0.064, 0.014, 0.004], [-0.06, 0.015, 0.018], [-0.052, 0.013, 0.032], [0.045, 0.013, 0.036]]

/** Multiples of these lie scattered between 0 and 1, each its own way. */
const irrational = [0.618034, 0.754878, 0.56984, 0.414214, 0.732051, 0.236068, 0.645751, 0.316625, 0.605551, 0.123106, 0.898979]
/** Mown grass: a bed of short stubble, and on it what was cut, in a swath. */
const [lawnWideM, lawnDeepM] = [1.5, 0.95]
const shade = (i: number): string => ['main', 'mainLight', 'mainDark'][i % 3] ?? 'main'
const stubble: readonly Solid[] = Array.from({ length: 190 }, (_, i) => blade(shade(i), [(scatter(i, 1) - 0.5) * lawnWideM, 0.01, (scatter(i, 2) - 0.5) * lawnDeepM], [scatter(i, 3) * 360, 62 + 24 * scatter(i, 4)], [0.11, 0.03]))
const clippings: readonly Solid[] = Array.from({ length: 150 }, (_, i) => { const along = (scatter(i, 5) - 0.5) * 1.25, across = (scatter(i, 6) + scatter(i, 7) - 1) * 0.34; return blade(shade(i + 1), [along, 0.07 + 0.11 * scatter(i, 8) * (1 - Math.abs(across) * 2), across], [scatter(i, 9) * 360, 26 * (scatter(i, 10) - 0.4)], [0.2, 0.03]) })
function scatter(i: number, salt: number): number { const at = (i + 0.5) * (irrational[salt] ?? 0.618034); return at - Math.floor(at) }

/** Slabs of a sidewalk in two rows, its curb before them, and the gutter. */
const slabM = 0.92
const walk: readonly Solid[] = [
  ...[-1.5, -0.5, 0.5, 1.5].flatMap((column) => [-0.5, 0.5].map((row) => block('main', 'stone', [column * slabM, 0.07, row * slabM - 0.2], [slabM * 0.975, 0.1, slabM * 0.975], undefined, 0.012))),
  block('joint', 'stone', [0, 0.05, -0.2], [4 * slabM, 0.1, 2 * slabM]),
  ...[-1.5, -0.5, 0.5, 1.5].map((column) => block('curb', 'stone', [column * slabM, 0.065, slabM - 0.1], [slabM * 0.985, 0.13, 0.18], undefined, 0.03)),
  block('road', 'stone', [0, 0.01, slabM + 0.22], [4 * slabM, 0.02, 0.46]),
]

/** An outline with lobes, wider than deep. */
const pool = (radiusM: number, salt: number): Pair[] => Array.from({ length: 40 }, (_, i): Pair => { const a = (i / 40) * tau, r = radiusM * (1 + 0.15 * sin(3 * a + salt) + 0.09 * sin(5 * a + 2 * salt)); return [1.5 * r * cos(a), 0.75 * r * sin(a)] })

const leaves: readonly Solid[] = [[0, 78, 0.32, 5], [22, 60, 0.33, 7], [8, 38, 0.28, 7]].flatMap(([twist = 0, up = 0, long = 0, count = 0], row) => around(count, (a) => [blade(row % 2 === 0 ? 'main' : 'mainLight', [0.02 * sin(a), 0.2, 0.02 * cos(a)], [(a * 360) / tau + twist, up], [long, 0.09])]))

export const changingWares: readonly Recipe[] = [
  shown({ id: 'clear-ice', synset: 'ice_cube.n.01', names: ['clear ice cube', 'transparent ice cube', 'see-through ice cube'], heightM: 0.044, massKg: 0.06, cellM: 0.0016, palette: { main: '#7fb4cc' }, groups: [parts('main', 'glass', 0.003, [{ at: [0, 0.022, 0], box: [0.022, 0.022, 0.022], r: [0.006] }])], collider: 'box', friction: 0.06 }),
  shown({ id: 'butter-pat', synset: 'butter.n.01', names: ['pat of butter', 'knob of butter', 'slice of butter'], heightM: 0.02, massKg: 0.02, cellM: 0.0016, palette: { main: '#f2c93f' }, groups: [parts('main', 'food', 0.003, [{ at: [0, 0.01, 0], box: [0.026, 0.01, 0.022], r: [0.004] }])], collider: 'box' }),
  shown({ id: 'whole-avocado', synset: 'avocado.n.01', names: ['whole avocado'], heightM: 0.072, massKg: 0.2, cellM: 0.0024, palette: { main: '#3f6b2c', stem: '#7a5a34' }, groups: [parts('main', 'food', 0.02, [{ at: [-0.012, 0.036, 0], r: [0.04, 0.036, 0.036] }, { at: [0.03, 0.032, 0], r: [0.032, 0.022, 0.022] }])], solids: [rod('stem', 'wood', [0.056, 0.032, 0], [0.066, 0.034, 0], 0.005, 0.006)], collider: 'box', affordances: ['eat', 'hold', 'throw'] }),
  shown({ id: 'lying-fork', synset: 'fork.n.01', names: ['fork that lies'], heightM: 0.028, massKg: 0.05, palette: { main: '#d3d8de', mainLight: '#ffffff' }, solids: fork }),
  shown({ id: 'laid-balloon', synset: 'balloon.n.01', names: ['balloon that lies'], heightM: 0.29, massKg: 0.02, cellM: 0.006, palette: { main: '#e03a4a' }, groups: [parts('main', 'rubber', 0.04, [{ at: [0.03, 0.145, 0], r: [0.175, 0.145, 0.145] }, { from: [-0.1, 0.125, 0], to: [-0.19, 0.1, 0], r: [0.085, 0.018] }, { from: [-0.19, 0.1, 0], to: [-0.225, 0.092, 0], r: [0.013, 0.036], k: 0.008 }])], solids: [ring('main', 'rubber', [-0.192, 0.1, 0], [0.017, 0.008], [0, 0, 90])], collider: 'box' }),
  shown({ id: 'soap-cake', synset: 'soap.n.01', names: ['cake of soap', 'unused soap'], heightM: 0.042, massKg: 0.1, cellM: 0.003, palette: { main: '#f58fb4', mainLight: '#fbd0de' }, groups: [parts('main', 'plastic', 0.01, [{ at: [0, 0.021, 0], box: [0.05, 0.021, 0.031], r: [0.015] }, { at: [0, 0.045, 0], r: [0.034, 0.007, 0.019], carve: true, k: 0.004 }])], collider: 'box' }),
  shown({ id: 'soap-dish', synset: 'soap_dish.n.01', names: ['soap dish', 'soap holder', 'soap tray'], heightM: 0.022, massKg: 0.2, sockets: { ...held([0, 0.012, 0]), top: { at: [0, 0.012, 0], up: [0, 1, 0] } }, palette: { main: '#5fb6c8', mainLight: '#8fd2de', suds: '#ffffff' }, solids: [{ ...turned('main', 'plastic', curve([[0, 0], [0.05, 0], [0.062, 0.006], [0.068, 0.02], [0.064, 0.02], [0.056, 0.009], [0, 0.008]], 3)), widen: 1.25 }, ...[-0.03, -0.015, 0, 0.015, 0.03].map((z) => block('mainLight', 'plastic', [0, 0.009, z], [0.1, 0.006, 0.005])), ...suds.map((at, i) => ball('suds', 'plastic', at, 0.006 + 0.002 * (i % 3)))], collider: 'box' }),
  shown({ id: 'mown-grass', synset: 'lawn.n.01', names: ['mown grass', 'cut grass', 'grass clippings', 'lawn clippings', 'patch of lawn'], heightM: 0.2, massKg: 2, palette: { main: '#4fae2e', mainDark: '#3a8a26', mainLight: '#86cf4a', earth: '#6a5a34' }, solids: [slab('mainDark', 'leaf', [0, 0.004, 0], pool(0.5, 1), 0.006, [-90, 0, 0], 0), ...stubble, ...clippings], collider: 'none' }),
  shown({ id: 'sidewalk-slabs', synset: 'sidewalk.n.01', names: ['sidewalk slabs', 'paving stones', 'paving slabs', 'stretch of sidewalk'], kind: 'structure', heightM: 0.13, massKg: 800, palette: { main: '#cfc8ba', joint: '#77726a', curb: '#b4b0a8', road: '#4a4c52' }, solids: [...walk], sockets: { top: { at: [0, 0.12, 0], up: [0, 1, 0] } }, collider: 'box' }),
  shown({ id: 'street-puddle', synset: 'puddle.n.02', names: ['rainwater puddle', 'mirror of a puddle'], kind: 'structure', heightM: 0.03, massKg: 5, palette: { main: '#8fbfe2', rim: '#55778f', mainLight: '#f2f9fd' }, solids: [slab('rim', 'ice', [0, 0.002, 0], pool(0.5, 2), 0.004, [-90, 0, 0], 0), slab('main', 'ice', [0, 0.005, 0], pool(0.46, 2), 0.004, [-90, 0, 0], 0), slab('mainLight', 'ice', [-0.16, 0.0085, 0.06], pool(0.16, 5), 0.002, [-90, 0, 0], 0), slab('mainLight', 'ice', [0.26, 0.0085, -0.06], pool(0.1, 3), 0.002, [-90, 0, 0], 0)], collider: 'none' }),
  shown({ id: 'leafy-pot', synset: 'houseplant.n.01', names: ['leafy plant in a pot'], heightM: 0.5, massKg: 3, palette: { main: '#3f9a44', mainLight: '#6fbf52', pot: '#cc6a3f', rim: '#a8502c', soil: '#4a2f1e' }, solids: [turned('pot', 'stone', [[0, 0], [0.095, 0], [0.13, 0.17], [0.148, 0.172], [0.15, 0.215], [0.132, 0.217]]), turned('soil', 'stone', [[0.13, 0.2], [0, 0.21]]), turned('rim', 'stone', [[0.13, 0.168], [0.1485, 0.171]]), ...leaves] }),
]
