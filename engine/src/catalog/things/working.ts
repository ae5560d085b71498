import { held, solid, thing } from '../thing.ts'
import { ball, block, rod, scattered, turned } from './forms.ts'
import type { Recipe, Solid, Vec3 } from '../recipes.ts'

const plank = (color: string, at: Vec3, size: Vec3): Solid => solid(color, 'wood', at, { box: { size, bevelM: 0.012 } })
/** White lather, a lump for each place and size. */
const lather = (places: readonly (readonly [x: number, y: number, z: number, r: number])[]): Solid[] => places.map(([x, y, z, r]) => ball('foam', 'cloth', [x, y, z], r, [1, 0.8, 1]))
const crumbs = scattered(34, 3)

const weave = Array.from({ length: 4 }, (_, i): Solid => block('stripe', 'cloth', [-0.27 + 0.18 * i, 0.021, 0], [0.05, 0.006, 0.5], undefined, 0.002))

/** What stands or lies about where hands work: a bench no deeper than arms reach, suds and their bucket, crumbs, sticks for a drum. */
export const workingThings: readonly Recipe[] = [
  thing({ id: 'work-table', synset: 'worktable.n.01', names: ['work table', 'worktable', 'counter top'], heightM: 0.8, massKg: 18, palette: { main: '#b9763c', dark: '#7d4a28' }, solids: [plank('main', [0, 0.78, 0], [1.16, 0.04, 0.46]), plank('dark', [0, 0.72, 0.19], [1.02, 0.09, 0.025]), ...[-1, 1].flatMap((x) => [-1, 1].map((z) => plank('dark', [0.53 * x, 0.38, 0.18 * z], [0.05, 0.76, 0.05])))], sockets: { top: { at: [0, 0.8, 0], up: [0, 1, 0] } }, affordances: ['stand-on'], collider: 'box' }),
  thing({ id: 'cloth-piece', synset: 'fabric.n.01', names: ['piece of fabric', 'piece of cloth', 'fabric'], heightM: 0.028, massKg: 0.2, palette: { main: '#3f8fd0', stripe: '#fff4dc' }, solids: [block('main', 'cloth', [0, 0.012, 0], [0.76, 0.02, 0.5], undefined, 0.006), ...weave], sockets: held([0, 0.012, 0]), affordances: ['hold'], collider: 'box' }),
  thing({ id: 'soapy-sponge', synset: 'swab.n.01', names: ['soapy sponge'], heightM: 0.09, massKg: 0.1, root: [0, 0.05, 0], palette: { main: '#ffcf2e', foam: '#ffffff' }, solids: [block('main', 'food', [0, 0.05, 0.01], [0.15, 0.06, 0.1], undefined, 0.012), ...lather([[-0.07, 0.03, 0.05, 0.04], [0.06, 0.03, 0.055, 0.045], [0, 0.015, 0.06, 0.045], [-0.02, 0.085, 0.06, 0.03], [0.075, 0.08, 0.03, 0.03], [-0.085, 0.07, 0.01, 0.03]])], sockets: held([0, 0.05, -0.03]), affordances: ['hold'] }),
  thing({ id: 'soapy-bucket', synset: 'bucket.n.01', names: ['bucket of suds', 'soapy bucket'], heightM: 0.42, massKg: 5, palette: { main: '#2f8fe0', inside: '#2a6a9a', foam: '#ffffff', handle: '#d5d9de' }, solids: [turned('main', 'plastic', [[0, 0], [0.13, 0], [0.17, 0.3], [0.18, 0.31], [0.165, 0.31]]), turned('inside', 'plastic', [[0.165, 0.31], [0, 0.28]]), rod('handle', 'metal', [-0.175, 0.3, 0], [-0.2, 0.16, 0.06], 0.007), ...lather([[0, 0.33, 0, 0.1], [0.09, 0.31, 0.05, 0.07], [-0.09, 0.32, 0.03, 0.075], [0.03, 0.32, -0.09, 0.07], [-0.02, 0.31, 0.1, 0.06], [0.16, 0.24, 0.09, 0.04]])], collider: 'none' }),
  thing({ id: 'suds', synset: 'suds.n.01', names: ['suds', 'soap suds', 'lather', 'soap foam'], heightM: 0.3, massKg: 0.1, palette: { main: '#ffffff', foam: '#ffffff' }, solids: lather([[0, 0.2, 0, 0.1], [0.11, 0.19, 0, 0.075], [-0.12, 0.2, 0, 0.08], [0.05, 0.26, 0, 0.06], [-0.05, 0.1, 0, 0.06], [0.03, 0.04, 0, 0.04], [0.19, 0.21, 0, 0.045], [-0.19, 0.17, 0, 0.05]]), collider: 'none' }),
  thing({ id: 'crumbs', synset: 'crumb.n.03', names: ['crumb', 'breadcrumb', 'bread crumb', 'birdseed'], heightM: 0.03, massKg: 0.05, palette: { main: '#e8bf78', light: '#fbe6b8' }, solids: crumbs.slice(0, 17).map((a, i) => block(i % 2 === 0 ? 'main' : 'light', 'food', [(a - 0.5) * 0.8, 0.014, ((crumbs[i + 17] ?? 0) - 0.5) * 0.5], [0.04, 0.026, 0.034], [0, a * 360, 0], 0.008)), collider: 'none' }),
  thing({ id: 'drumstick', synset: 'drumstick.n.02', names: ['drum stick', 'pair of drumsticks'], heightM: 0.46, massKg: 0.06, root: [0, 0.05, 0], palette: { main: '#f0c98a', tip: '#fff4dc' }, solids: [rod('main', 'wood', [0, 0, 0], [0, 0.43, 0], 0.014, 0.01), ball('tip', 'wood', [0, 0.44, 0], 0.02)], sockets: held([0, 0.06, 0]), affordances: ['hold', 'throw'] }),
  thing({ id: 'kite-line', synset: 'string.n.01', names: ['kite string'], heightM: 2.1, massKg: 0.02, palette: { main: '#fffdf4', reel: '#c8452c' }, solids: [rod('main', 'cloth', [0, 0, 0], [0, 2.1, 0], 0.008), rod('reel', 'wood', [-0.07, 0, 0], [0.07, 0, 0], 0.03)], sockets: held([0, 0.01, 0]), affordances: ['hold'], collider: 'none' }),
]
