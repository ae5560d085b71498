import { cos, sin, tau } from '../../platform/index.ts'
import { thing } from '../thing.ts'
import { ball, block, curve, pebble, rod, slab, turned } from './forms.ts'
import type { Pair } from './forms.ts'
import type { Recipe, Solid, Vec3 } from '../recipes.ts'

/* What the sea beats on and what runs into it: a cliff with its foot in the surf, lava that comes down to the water; and a window that is looked out of. */

/** An uneven outline, wider than deep. */
const crag = (radiusM: number, salt: number, count = 22): Pair[] => Array.from({ length: count }, (_, i) => { const a = (i / count) * tau, r = radiusM * (1 + 0.12 * sin(3 * a + salt) + 0.09 * sin(7 * a + 2 * salt)); return [1.3 * r * cos(a), r * sin(a)] as const })
/** Beds of rock, one on the other, each a little within the one below. */
const beds = (x: number, z: number, heights: readonly number[], widthM: number, colors: readonly [string, string]): Solid[] => heights.map((heightM, i) => { const y = heights.slice(0, i).reduce((sum, each) => sum + each, 0); return slab(colors[i % 2] ?? 'main', 'stone', [x, y + heightM / 2 - 0.2, z], crag(widthM * (1 - 0.07 * i), i + x), heightM, [-90, 0, 0], 0.1 * heightM) })
const skerries: readonly [number, number, number][] = [[-2.4, 1.5, 0.42], [-1.2, 1.9, 0.3], [0.4, 2, 0.46], [1.9, 1.6, 0.34], [-3.1, 0.4, 0.34]]

/** A stream of lava down the front of its rock, from the top into the water. */
const course: readonly Vec3[] = [[0, 2.5, 0.2], [0.1, 2.2, 1], [-0.1, 1.5, 1.45], [0.15, 0.8, 1.8], [0, 0.1, 2.3], [0.1, -0.1, 2.9]]
const stream = (x: number, widthM: number): Solid[] => course.slice(1).flatMap((to, i) => { const from = course[i] ?? to, at = ([a, b, c]: Vec3): Vec3 => [a + x, b, c]; return [rod('main', 'light', at(from), at(to), widthM, widthM * 1.08), ball('main', 'light', at(to), widthM * 1.08), ...(i % 2 === 0 ? [pebble('hot', 'light', [to[0] + x + 0.3 * widthM, to[1] + 0.4 * widthM, to[2] + 0.6 * widthM], widthM * 0.4)] : [pebble('crust', 'stone', [to[0] + x - 0.5 * widthM, to[1] + 0.35 * widthM, to[2] + 0.55 * widthM], widthM * 0.36)])] })

const frame = (at: Vec3, size: Vec3): Solid => block('main', 'wood', at, size)
/** Hills and trees as they are seen through wet glass. */
const view: Solid[] = [block('sky', 'paper', [0, 1.25, -0.16], [2.6, 2.04, 0.02]), slab('far', 'paper', [0, 0.24, -0.14], [[-1.28, 0], [1.28, 0], [1.28, 0.7], [0.6, 0.9], [0.2, 0.7], [-0.4, 0.95], [-1.28, 0.6]], 0.01), ...[[-0.72, 0.3], [0.55, 0.34], [0.84, 0.24]].flatMap(([x = 0, r = 0]) => [ball('tree', 'paper', [x, 0.86, -0.12], r, [1, 1.1, 0.05]), block('trunk', 'paper', [x, 0.5, -0.13], [0.06, 0.3, 0.01])])]

export const shores: readonly Recipe[] = [
  thing({ id: 'surf-cliff', synset: 'cliff.n.01', names: ['rocky cliff', 'coastal cliff', 'headland', 'rocky headland', 'breakwater', 'sea wall', 'seawall', 'rocky coast', 'rocky shore'], kind: 'structure', heightM: 4.5, massKg: 90000, palette: { main: '#8a7d70', mainDark: '#6f655c', grass: '#6fa84a', foam: '#f7fbfd' }, solids: [
    ...beds(0.4, -0.7, [1.1, 0.8, 1, 0.7, 0.8], 2.5, ['mainDark', 'main']), ...beds(-2, -0.2, [0.9, 0.7, 0.6], 1.5, ['main', 'mainDark']), slab('grass', 'leaf', [0.4, 4.27, -0.7], crag(1.76, 5), 0.16, [-90, 0, 0], 0.04),
    ...skerries.map(([x, z, r], i) => pebble(i % 2 === 0 ? 'mainDark' : 'main', 'stone', [x, 0.1, z], r, [1.2, 0.9, 1], [i * 20, i * 50, 0])), ...skerries.flatMap(([x, z, r], i) => Array.from({ length: 7 }, (_, j) => { const a = j * 0.9 + i; return pebble('foam', 'cloth', [x + 1.45 * r * sin(a), 0.02, z + 1.3 * r * cos(a)], 0.13 + 0.03 * (j % 3), [1.3, 0.4, 1]) })),
  ], collider: 'none' }),
  thing({ id: 'lava-shore', synset: 'lava.n.01', names: ['lava that runs into the sea', 'lava delta'], kind: 'structure', heightM: 2.7, massKg: 90000, palette: { main: '#ff5a16', hot: '#ffc23a', crust: '#2e2524', rock: '#3a2f2e', rockDark: '#2a2322', foam: '#f4f9fb' }, solids: [
    ...beds(0, -0.4, [0.9, 0.7, 0.6, 0.5], 2.3, ['rockDark', 'rock']), ...stream(0, 0.34), ...stream(-1.2, 0.2), ...stream(1.3, 0.24), ...Array.from({ length: 22 }, (_, i) => pebble('foam', 'cloth', [-2.4 + 0.22 * i, 0.03, 2.95 + 0.25 * sin(i * 1.7)], 0.14 + 0.04 * (i % 3), [1.3, 0.4, 1])), ...Array.from({ length: 16 }, (_, i) => pebble(i % 2 === 0 ? 'rock' : 'crust', 'stone', [-2.5 + 0.33 * i, 0.1, 1.7 + 0.4 * cos(i * 2.1)], 0.22 + 0.06 * (i % 3), [1.1, 0.8, 1], [i * 31, i * 47, 0])),
  ], collider: 'none' }),
  thing({ id: 'wet-window', synset: 'windowpane.n.01', names: ['rainy window'], kind: 'structure', heightM: 2.5, massKg: 60, palette: { main: '#fbf7ee', wall: '#5f8a80', sky: '#a9b8c4', far: '#7f948c', tree: '#5f7f62', trunk: '#5a4a3c', sill: '#b9773c', curtain: '#d9a02a', curtainDark: '#b8841e', pot: '#d0603c', leaf: '#4f9a3a', glass: '#dcecf4' }, solids: [
    block('wall', 'stone', [0, 0.12, -0.1], [4, 0.24, 0.16]), block('wall', 'stone', [0, 2.38, -0.1], [4, 0.26, 0.16]), ...[-1, 1].map((s) => block('wall', 'stone', [s * 1.64, 1.24, -0.1], [0.72, 2.04, 0.16])), ...view,
    ...[-1, 1].flatMap((s) => [frame([s * 1.3, 1.25, 0], [0.1, 2.1, 0.12]), frame([0, 1.25 + s * 1.02, 0], [2.7, 0.1, 0.12])]), frame([0, 1.25, 0.01], [0.06, 2, 0.06]), block('glass', 'glass', [0, 1.25, -0.02], [2.5, 1.94, 0.01]), block('sill', 'wood', [0, 0.2, 0.1], [2.9, 0.07, 0.34]),
    ...[-1, 1].flatMap((s) => Array.from({ length: 5 }, (_, i) => rod(i % 2 === 0 ? 'curtain' : 'curtainDark', 'cloth', [s * (1.42 + 0.12 * i), 0.06, 0.14], [s * (1.4 + 0.11 * i), 2.4, 0.14], 0.09))), rod('sill', 'wood', [-1.9, 2.4, 0.16], [1.9, 2.4, 0.16], 0.03),
    turned('pot', 'stone', curve([[0.07, 0], [0.11, 0.14], [0.12, 0.17]], 2), [-0.85, 0.235, 0.14]), ...Array.from({ length: 7 }, (_, i) => ball('leaf', 'leaf', [-0.85 + 0.09 * sin(i * 0.9), 0.48 + 0.03 * (i % 3), 0.14 + 0.09 * cos(i * 0.9)], 0.08, [0.6, 1, 0.4], [0, i * 51, 20])),
  ], collider: 'none' }),
]
