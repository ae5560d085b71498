import { ball, block, curve, rod, turned } from '../things/forms.ts'
import { parts } from '../thing.ts'
import { rowOf, standing } from '../things/stood.ts'
import type { Recipe, Solid, Vec3 } from '../recipes.ts'
import { painted, seatAt, sides, tubes, vehicle } from './chassis.ts'

/** One of a crew behind the cowling: shoulders, and a helmet with its visor to the front. */
const crew = (color: string, z: number, y: number): Solid[] => [
  ball(color, 'cloth', [0, y, z], 0.2, [1.05, 0.8, 0.75]), ball('helmet', 'plastic', [0, y + 0.27, z + 0.02], 0.15), ball('visor', 'ice', [0, y + 0.27, z + 0.07], 0.125, [0.95, 0.55, 0.95]), block('main', 'plastic', [0, y + 0.415, z - 0.01], [0.05, 0.02, 0.2], undefined, 0.008),
]
const runner = (s: 1 | -1, z0: number, z1: number): Solid[] => tubes('chrome', 0.022, [[0.27 * s, 0.1, z1 + 0.12], [0.27 * s, 0.024, z1], [0.27 * s, 0.024, z0]] as Vec3[])

/** The banked wall behind a run of ice, by how far back and how high it is, metres. */
const bank = [[0.9, 0.03], [0.45, 0.1], [0.12, 0.32], [-0.08, 0.66], [-0.16, 1.05], [-0.18, 1.4]] as const

/** The wall of a run of ice, hollow towards the viewer. */
const iceBank: Recipe = standing({
  id: 'ice-bank', synset: 'chute.n.01', names: ['ice wall', 'bobsled track wall'], heightM: 1.5, massKg: 9000, palette: { main: '#cfe8f7', edge: '#2f6fc0', rail: '#f4f8fc', mark: '#d42f2a' },
  solids: [
    ...bank.slice(1).map(([z, y], i): Solid => { const [z0, y0] = bank[i] ?? [z, y]; const tilt = (Math.atan2(y - y0, z0 - z) * 180) / Math.PI; return block('main', 'ice', [0, (y + y0) / 2, (z + z0) / 2], [14, 0.06, Math.hypot(y - y0, z - z0) + 0.04], [tilt, 0, 0], 0.01) }),
    block('edge', 'plastic', [0, 1.42, -0.2], [14, 0.1, 0.14], undefined, 0.02), block('rail', 'plastic', [0, 0.7, -0.3], [14, 1.4, 0.12]), ...rowOf(7, (i) => [block('mark', 'plastic', [-6 + 2 * i, 1.42, -0.12], [0.7, 0.11, 0.04], undefined, 0.01)]),
  ],
})

/** What goes over ice and snow on runners. */
export const onRunners: readonly Recipe[] = [
  iceBank,
  vehicle({
    id: 'bobsled', synset: 'bobsled.n.02', names: ['bobsled', 'bobsleigh', 'bob sled', 'luge', 'skeleton sled'], heightM: 1.15, massKg: 200, cellM: 0.022, palette: { main: '#d42f2a', white: '#fbf6ea', blue: '#2458b0', helmet: '#f6c92a', visor: '#1d2433', suit: '#2458b0' },
    groups: [parts('main', 'plastic', 0.05, [
      { from: [0, 0.34, 0.62], to: [0, 0.26, 1.5], r: [0.3, 0.12], squash: [1, 0.85, 1] }, { at: [0, 0.36, -0.25], box: [0.31, 0.24, 0.95], r: [0.16] }, { at: [0, 0.62, -0.35], box: [0.22, 0.24, 0.86], r: [0.14], carve: true, k: 0.03 },
      painted('white', [0, 0.34, -0.2], [1, 0.06, 3]), painted('blue', [0, 0.24, -0.2], [1, 0.03, 3]), { at: [0, 0.36, 0.62], box: [1, 1, 0.05], r: [0.01], paint: true, color: 'white' },
    ])],
    solids: [...sides((s) => [...runner(s, -1.1, -0.35), ...runner(s, 0.35, 0.95), ...[-0.95, -0.5, 0.5, 0.85].map((z) => rod('dark', 'metal', [0.27 * s, 0.03, z], [0.22 * s, 0.22, z], 0.022)), rod('dark', 'metal', [0.31 * s, 0.5, -1.0], [0.36 * s, 0.66, -1.24], 0.018)]), ...crew('suit', 0.3, 0.56), ...crew('suit', -0.2, 0.58), ...crew('suit', -0.7, 0.6)],
    sockets: { ...seatAt([0, 0.36, -1.0]), handle: { at: [0, 0.6, -1.2], up: [0, 1, 0] } }, affordances: ['ride', 'sit-on'],
  }),
  vehicle({
    id: 'curling-stone', synset: 'granite.n.01', names: ['curling stone', 'curling rock'], heightM: 0.24, massKg: 19, palette: { main: '#8b9098', band: '#c9ced4', handle: '#d42f2a' },
    solids: [turned('main', 'stone', curve([[0, 0], [0.09, 0], [0.135, 0.03], [0.145, 0.075], [0.135, 0.12], [0.1, 0.15], [0, 0.155]], 4)), turned('band', 'stone', [[0.143, 0.055], [0.1475, 0.062], [0.1475, 0.09], [0.143, 0.097]]), turned('handle', 'plastic', [[0.09, 0.15], [0.088, 0.162], [0, 0.164]]), ...tubes('handle', 0.017, [[0, 0.16, -0.05], [0, 0.215, -0.03], [0, 0.222, 0.1]], 'plastic')],
    sockets: { handle: { at: [0, 0.22, 0.04], up: [0, 1, 0] } }, affordances: ['hold'],
  }),
]
