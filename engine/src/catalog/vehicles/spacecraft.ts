import { around, ball, block, curve, disc, ring, rod, slab, turned } from '../things/forms.ts'
import { cos, sin } from '../../platform/index.ts'
import type { Pair } from '../things/forms.ts'
import type { Recipe, Solid } from '../recipes.ts'
import { seatAt, sides, tubes, vehicle } from './chassis.ts'

/** Fins around an upright body: an outline [distance from the axis, height]. */
const fins = (color: string, count: number, outline: readonly Pair[], thickM: number): Solid[] => Array.from({ length: count }, (_, i) => slab(color, 'metal', [0, 0, 0], outline, thickM, [0, (i / count) * 360 + 45, 0], thickM * 0.35))
/** A round window on an upright body. */
const porthole = (y: number, z: number, r: number, pitch = 0): Solid[] => [ring('chrome', 'metal', [0, y, z], [r, r * 0.24], [90 + pitch, 0, 0]), ball('glass', 'ice', [0, y, z - 0.02], r, [1, 1, 0.3], [pitch, 0, 0])]

const hullOf = curve([[0.62, 0.75], [0.85, 1.4], [0.95, 2.3], [0.82, 3.3], [0.5, 4.2], [0.16, 4.85]], 4)

/** What leaves the ground for good. */
export const spacecraft: readonly Recipe[] = [
  vehicle({
    id: 'rocket', synset: 'rocket.n.01', names: ['rocket', 'rocket ship', 'rocketship', 'space rocket'], heightM: 5.2, massKg: 20000, palette: { main: '#f4f1ea', red: '#d9342b', fire: '#ffb43a' },
    solids: [turned('main', 'metal', hullOf.slice(0, 15)), turned('red', 'metal', hullOf.slice(14)), turned('red', 'metal', [[0.16, 4.85], [0.05, 5.05], [0.03, 5.2], [0, 5.2]]), turned('red', 'metal', [[0.63, 0.72], [0.68, 0.78], [0.75, 1.02], [0.7, 1.02]]), turned('dark', 'metal', [[0.52, 0.32], [0.4, 0.75], [0, 0.75]]), turned('chrome', 'metal', [[0.955, 2.0], [0.97, 2.05], [0.95, 2.1]]), ...fins('red', 4, [[0.6, 0.75], [1.35, 0.0], [1.5, 0.0], [1.42, 0.7], [0.86, 1.9], [0.8, 1.6]], 0.14), ...porthole(3.3, 0.8, 0.28, 10), disc('chrome', 'metal', [0, 2.5, 0.72], 0.5, 0.1), ball('red', 'metal', [0, 1.98, 1.02], 0.46, [1.1, 0.2, 0.9])],
    // whoever rides sits before the hatch, where he is seen
    sockets: seatAt([0, 2.06, 1.1]), affordances: ['ride', 'drive'],
  }),
  vehicle({
    id: 'spaceship', synset: 'spacecraft.n.01', names: ['spaceship', 'spacecraft', 'starship', 'space ship', 'space vehicle', 'starfighter'], heightM: 2.1, massKg: 8000, cellM: 0.06, palette: { main: '#dfe4ea', accent: '#2f7fd8', fire: '#59d3ff', red: '#e8472f' },
    groups: [{ color: 'main', surface: 'metal', k: 0.25, parts: [
      { on: 'root', from: [0, 1.1, -1.6], to: [0, 1.0, 1.2], r: [0.72, 0.62], squash: [1, 0.8, 1] }, { on: 'root', from: [0, 1.0, 1.2], to: [0, 0.85, 3.2], r: [0.6, 0.12], squash: [1, 0.75, 1] }, { on: 'root', at: ['*', 1.1, 1.0, -1.3], box: [0.5, 0.1, 0.9], r: [0.08] },
      { on: 'root', at: [0, 1.5, 0.7], r: [0.42, 0.38, 0.95], color: 'glass', surface: 'ice', k: 0.03 }, { on: 'root', at: [0, 1, 2.9], r: [1, 1, 0.6], paint: true, color: 'accent' }, { on: 'root', at: [0, 1, -0.55], box: [3, 3, 0.14], r: [0.02], paint: true, color: 'accent' },
    ] }],
    solids: [...sides((s) => [slab('accent', 'metal', [0, 0.98, 0], s > 0 ? [[1.2, -0.2], [2.6, 1.6], [2.6, 2.4], [1.2, 2.0]] : [[-1.2, 2.0], [-2.6, 2.4], [-2.6, 1.6], [-1.2, -0.2]], 0.14, [-90, 0, 0], 0.06), slab('red', 'metal', [2.6 * s, 1.0, -1.9], [[-0.7, -0.4], [0.6, -0.2], [0.2, 0.2], [-0.6, 0.9], [-0.8, 0.9]], 0.1, [0, -90, 0]), turned('main', 'metal', [[0.3, 0], [0.4, 0.3], [0.36, 1.3], [0.2, 1.6], [0, 1.62]], [1.1 * s, 1.05, -2.5], [90, 0, 0]), ball('fire', 'light', [1.1 * s, 1.05, -2.5], 0.3, [1, 1, 0.5]), rod('chrome', 'metal', [2.55 * s, 1.0, -1.6], [2.55 * s, 1.0, -0.2], 0.05), rod('dark', 'metal', [0.7 * s, 0.9, -1.2], [0.9 * s, 0.05, -1.3], 0.06), disc('dark', 'metal', [0.9 * s, 0, -1.3], 0.2, 0.06)]), ball('fire', 'light', [0, 1.1, -2.2], 0.45, [1, 0.8, 0.5]), rod('dark', 'metal', [0, 0.7, 1.8], [0, 0.05, 1.9], 0.06), disc('dark', 'metal', [0, 0, 1.9], 0.18, 0.06), slab('accent', 'metal', [0, 1.65, -1.6], [[-0.6, -0.1], [0.5, -0.1], [-0.3, 0.5], [-0.7, 0.5]], 0.12, [0, -90, 0])],
    sockets: { ...seatAt([0, 1.2, 0.6]), deck: { at: [0, 1.62, -0.8], up: [0, 1, 0] } }, affordances: ['ride', 'drive'],
  }),
  vehicle({
    id: 'ufo', synset: 'flying_saucer.n.01', names: ['ufo', 'flying saucer', 'alien spaceship', 'alien ship', 'unidentified flying object'], heightM: 1.75, massKg: 5000, palette: { main: '#b9c4d2', dome: '#8fe6b0', glow: '#7dffb0', accent: '#7a5fd0', lampOne: '#ffd24a', lampTwo: '#ff5a7a' },
    solids: [turned('main', 'metal', curve([[0, 0.42], [0.7, 0.46], [1.4, 0.62], [2.2, 0.86], [2.32, 0.96]], 4)), turned('main', 'metal', curve([[2.32, 0.96], [2.2, 1.04], [1.5, 1.22], [0.9, 1.34], [0.86, 1.36]], 4)), turned('accent', 'metal', [[2.3, 0.92], [2.36, 0.96], [2.3, 1.0]]), turned('accent', 'metal', [[0.98, 1.3], [0.98, 1.38], [0.84, 1.4]]), turned('dome', 'ice', curve([[0.86, 1.36], [0.8, 1.55], [0.5, 1.7], [0, 1.75]], 5)), ...around(12, (a, i) => [ball(i % 2 === 0 ? 'lampOne' : 'lampTwo', 'light', [1.86 * sin(a), 0.75, 1.86 * cos(a)], 0.13)]), turned('glow', 'light', [[0, 0.36], [0.5, 0.38], [0.56, 0.44]]), ...around(3, (a) => [rod('dark', 'metal', [0.9 * sin(a), 0.5, 0.9 * cos(a)], [1.25 * sin(a), 0.04, 1.25 * cos(a)], 0.05), disc('dark', 'metal', [1.25 * sin(a), 0, 1.25 * cos(a)], 0.16, 0.05)])],
    sockets: { ...seatAt([0, 1.3, 0]), top: { at: [0, 1.75, 0], up: [0, 1, 0] } }, affordances: ['ride', 'drive'],
  }),
  vehicle({
    id: 'space-shuttle', synset: 'space_shuttle.n.01', names: ['space shuttle', 'shuttle', 'orbiter'], heightM: 5.6, massKg: 70000, cellM: 0.08, palette: { main: '#f6f5f0', tile: '#26282d', tank: '#c8692a', booster: '#eceae4', fire: '#ffb43a' },
    groups: [{ color: 'main', surface: 'metal', k: 0.15, parts: [
      { on: 'root', from: [0, 1.2, 0.75], to: [0, 3.6, 0.75], r: [0.5, 0.5] }, { on: 'root', from: [0, 3.6, 0.75], to: [0, 4.5, 0.68], r: [0.48, 0.22] },
      { on: 'root', at: [0, 2.6, 0.16], box: [1, 3, 0.16], r: [0.02], paint: true, color: 'tile' }, { on: 'root', at: [0, 4.15, 1.15], box: [0.3, 0.13, 0.3], r: [0.06], paint: true, color: 'tile', surface: 'ice' }, { on: 'root', at: [0, 4.85, 0.6], r: [0.5, 0.32, 0.5], paint: true, color: 'tile' },
    ] }],
    solids: [turned('tank', 'metal', curve([[0.3, 0.9], [0.62, 1.2], [0.66, 2.5], [0.66, 3.9], [0.5, 4.8], [0.12, 5.5], [0, 5.6]], 3), [0, 0, -0.4]), ...sides((s) => [turned('booster', 'metal', [[0.34, 0.3], [0.26, 0.5], [0.26, 4.4], [0.08, 4.9], [0, 4.92]], [0.88 * s, 0, -0.4]), turned('tile', 'metal', [[0.265, 3.9], [0.265, 4.0]], [0.88 * s, 0, -0.4]), turned('tile', 'metal', [[0.345, 0.3], [0.27, 0.49]], [0.88 * s, 0, -0.4]), slab('main', 'metal', [0, 0, 0.62], s > 0 ? [[0.4, 1.0], [1.6, 1.0], [1.6, 1.5], [0.4, 3.0]] : [[-0.4, 3.0], [-1.6, 1.5], [-1.6, 1.0], [-0.4, 1.0]], 0.12), turned('dark', 'metal', [[0.2, 0], [0.14, 0.3], [0, 0.3]], [0.22 * s, 0.62, 0.75]), turned('fire', 'light', [[0, 0], [0.14, 0.2], [0.2, 0.32]], [0.88 * s, 0, -0.4])]), turned('dark', 'metal', [[0.2, 0], [0.14, 0.3], [0, 0.3]], [0, 0.62, 1.0]), slab('main', 'metal', [0, 1.4, 1.25], [[-0.1, -0.6], [0.75, -0.7], [0.75, -0.3], [0.1, 0.7], [-0.1, 0.7]], 0.12, [0, -90, 0])],
    sockets: seatAt([0, 3.8, 0.7]), affordances: ['ride', 'drive'],
  }),
  vehicle({
    id: 'satellite', synset: 'satellite.n.01', names: ['satellite', 'space satellite', 'sputnik', 'space probe'], heightM: 2.2, massKg: 900, palette: { main: '#d8a83c', panel: '#2450a8', line: '#8fb4e8', white: '#f4f5f6' },
    solids: [block('main', 'metal', [0, 1.1, 0], [0.9, 1.1, 0.9], undefined, 0.08), block('chrome', 'metal', [0, 1.1, 0], [0.94, 0.1, 0.94]), ...sides((s) => [rod('chrome', 'metal', [0.45 * s, 1.1, 0], [0.8 * s, 1.1, 0], 0.05), block('panel', 'ice', [2.0 * s, 1.1, 0], [2.3, 0.9, 0.05], undefined, 0.01), ...[1.4, 2.0, 2.6].map((x) => block('line', 'metal', [x * s, 1.1, 0], [0.03, 0.9, 0.07])), block('line', 'metal', [2.0 * s, 1.1, 0], [2.3, 0.03, 0.07])]), turned('white', 'metal', curve([[0.06, 0], [0.35, 0.08], [0.62, 0.28]], 4), [0, 1.35, 0.5], [65, 0, 0]), rod('dark', 'metal', [0, 1.38, 0.5], [0, 1.58, 0.95], 0.03), ball('tail', 'light', [0, 1.6, 1.0], 0.05), ...tubes('chrome', 0.025, [[0, 1.6, -0.2], [0, 2.15, -0.3]]), ball('chrome', 'metal', [0, 2.15, -0.3], 0.05), rod('dark', 'metal', [0, 0.55, 0], [0, 0.2, 0], 0.2, 0.3), disc('dark', 'metal', [0, 0.0, 0], 0.34, 0.2)],
    sockets: { handle: { at: [0, 1.1, 0], up: [0, 1, 0] } }, affordances: [],
  }),
]
