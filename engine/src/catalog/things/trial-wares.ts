import { cos, sin, tau } from '../../platform/index.ts'
import { held, parts, solid, thing } from '../thing.ts'
import { around, ball, block, curve, disc, pebble, ring, rod, slab, turned } from './forms.ts'
import type { Pair } from './forms.ts'
import type { Thing } from '../thing.ts'
import type { Recipe, Solid, Vec3 } from '../recipes.ts'

/* What trials of stuff happen in and to, laid open to the viewer: a pot on its stove, tubs of water, a plain block, cups, a bare bar of chocolate. */

/** What floats in it lies on this socket: its lower half is under water. */
const afloatAt = (heightM: number): Recipe['sockets'] => ({ top: { on: 'root', at: [0, heightM, 0], up: [0, 1, 0] } })
const ware = (t: Thing): Recipe => thing({ sockets: { ...held([0, t.heightM * 0.5, 0]), top: { at: [0, t.heightM, 0], up: [0, 1, 0] } }, affordances: ['hold'], ...t })

/** An open vessel with thick walls: its outside from the foot to the rim, then down its inside. */
const walled = (color: string, surface: Solid['surface'], [footM, rimM, y0, y1]: readonly [number, number, number, number], wallM: number, at: Vec3 = [0, 0, 0]): Solid =>
  turned(color, surface, [[0, y0], [footM * 0.96, y0], [footM, y0 + wallM * 0.5], [rimM, y1 - wallM * 0.4], [rimM + wallM * 0.3, y1], [rimM - wallM * 0.7, y1], [rimM - wallM, y1 - wallM * 0.4], [footM - wallM, y0 + wallM], [0, y0 + wallM]], at)

/** The height of the hot plate under a pot, metres; the wall of the pot, metres. */
const plateM = 0.034
const potWallM = 0.006
const hotPlate: readonly Solid[] = [
  block('stove', 'metal', [0, 0.015, 0], [0.4, 0.026, 0.36], undefined, 0.01), disc('iron', 'metal', [0, 0.026, 0], 0.118, 0.007), ring('glow', 'light', [0, 0.032, 0], [0.112, 0.0045]),
  ...[-0.06, 0.06].map((x) => turned('iron', 'plastic', [[0, 0], [0.016, 0], [0.014, 0.012], [0, 0.013]], [x, 0.014, 0.18], [90, 0, 0])),
]

const staves = (count: number, radiusM: number, heightM: number): Solid[] => around(count, (a, i) => [block(i % 3 === 0 ? 'mainDark' : 'main', 'wood', [radiusM * sin(a), heightM / 2, radiusM * cos(a)], [(tau * radiusM * 1.02) / count, heightM, 0.016], [0, (a * 360) / tau, 0], 0.004)])

/** A bare bar, in squares, on the foil that it was unwrapped from. */
const square = { acrossM: 0.042, highM: 0.024 }
const squares: readonly Solid[] = [-1.5, -0.5, 0.5, 1.5].flatMap((column) => [-1, 0, 1].map((row) => turnedSquare([column * square.acrossM, 0.012, row * square.acrossM])))
function turnedSquare(at: Vec3): Solid {
  const half = square.acrossM / 2
  return slab('main', 'plastic', [at[0], at[1] + square.highM / 2, at[2]], [[-half * 0.9, -half * 0.9], [half * 0.9, -half * 0.9], [half * 0.9, half * 0.9], [-half * 0.9, half * 0.9]], square.highM, [-90, 0, 0], 0.0055)
}
/** A rectangle with many points in its edges, so that it can run out round: half its width, half its depth, points to an edge. */
const rounded = (halfX: number, halfZ: number, count: number): Pair[] => ([[-1, -1, 1, 0], [1, -1, 0, 1], [1, 1, -1, 0], [-1, 1, 0, -1]] as const).flatMap(([x, z, dx, dz]) => Array.from({ length: count }, (_, i): Pair => [halfX * (x + (2 * dx * i) / count), halfZ * (z + (2 * dz * i) / count)]))
const torn: readonly Pair[] = [[-0.12, -0.085], [-0.06, -0.09], [0.02, -0.083], [0.11, -0.09], [0.118, -0.03], [0.108, 0.02], [0.12, 0.085], [0.04, 0.09], [-0.03, 0.083], [-0.115, 0.09], [-0.108, 0.03], [-0.122, -0.02]]

/** Lines along the grain of a block of wood, on its top and its front, and rings on its ends. */
const [blockWide, blockHigh, blockDeep] = [0.15, 0.085, 0.1]
const grainLines: readonly Solid[] = Array.from({ length: 6 }, (_, i) => { const u = (i + 0.5) / 6 - 0.5; return [block('mainDark', 'wood', [0.01 * ((i % 3) - 1), blockHigh, u * blockDeep * 0.92], [blockWide * (0.86 - 0.1 * (i % 3)), 0.0016, 0.0026], [0, 1.5 * ((i % 3) - 1), 0], 0.0004), block('mainDark', 'wood', [0.008 * ((i % 3) - 1), blockHigh * (0.5 + u * 0.9), blockDeep / 2], [blockWide * (0.86 - 0.08 * (i % 3)), 0.0024, 0.0016], [0, 0, 1.5 * (1 - (i % 3))], 0.0004)] }).flat()
const yearRings: readonly Solid[] = [-1, 1].flatMap((s) => [0.012, 0.022, 0.032].map((r) => ring('mainDark', 'wood', [s * blockWide * 0.5, blockHigh * 0.5, 0], [r, 0.0011], [0, 0, 90])))

/** The bowl of a spoon that lies: longer than wide. */
const oval = (color: string, lathe: readonly Pair[]): Solid => solid(color, 'metal', [0.088, 0.008, 0], { lathe, widen: 1.4 })

export const trialWares: readonly Recipe[] = [
  { ...ware({ id: 'stove-pot', synset: 'pot.n.01', names: ['pot on a stove', 'open pot', 'pot on the stove'], heightM: 0.155, massKg: 2, root: [0, 0.08, 0], sockets: afloatAt(0.105), palette: { main: '#c4392c', rim: '#d5dae0', inside: '#b9c0c8', stove: '#e9e5dc', iron: '#2a2c31', glow: '#ff7a2a', knob: '#2a2c31' }, solids: [
    ...hotPlate, turned('main', 'plastic', curve([[0, plateM], [0.124, plateM], [0.135, plateM + 0.01], [0.138, plateM + 0.06], [0.138, 0.15]], 3)), turned('inside', 'metal', [[0.133, 0.152], [0.131, plateM + potWallM], [0, plateM + potWallM]]), ring('rim', 'metal', [0, 0.151, 0], [0.1365, 0.0045]),
    ...[-1, 1].map((s) => ring('knob', 'plastic', [s * 0.145, 0.125, 0], [0.024, 0.0075], [0, 0, 0])),
  ], collider: 'box' }), holds: [[0.124, plateM + potWallM], [0.129, 0.15]] },
  { ...ware({ id: 'stove-wok', synset: 'wok.n.01', names: ['wok on a stove', 'open wok'], heightM: 0.135, massKg: 2, root: [0, 0.07, 0], sockets: afloatAt(0.1), palette: { main: '#2f343b', inside: '#454b54', handle: '#7a4a28', stove: '#e9e5dc', iron: '#2a2c31', glow: '#ff7a2a' }, solids: [
    ...hotPlate, turned('main', 'metal', curve([[0, plateM], [0.07, plateM + 0.003], [0.13, plateM + 0.045], [0.17, 0.13]], 3)), turned('inside', 'metal', curve([[0.166, 0.131], [0.126, plateM + 0.05], [0.068, plateM + 0.01], [0, plateM + 0.008]], 3)), rod('main', 'metal', [0.165, 0.118, 0], [0.22, 0.135, 0], 0.01), rod('handle', 'wood', [0.215, 0.133, 0], [0.35, 0.16, 0], 0.014, 0.017),
  ], collider: 'box' }), holds: [[0.066, plateM + 0.012], [0.122, plateM + 0.05], [0.162, 0.128]] },
  { ...ware({ id: 'wash-tub', synset: 'tub.n.02', names: ['wash tub', 'washtub', 'wooden tub', 'wash basin'], heightM: 0.17, massKg: 4, root: [0, 0.08, 0], sockets: afloatAt(0.105), palette: { main: '#b9834e', mainDark: '#a06a38', hoop: '#8d959c', inside: '#8f6236' }, solids: [
    ...staves(24, 0.262, 0.17), turned('inside', 'wood', [[0.252, 0.166], [0.25, 0.012], [0, 0.012]]), ...[0.036, 0.128].map((y) => turned('hoop', 'metal', [[0.272, y], [0.2785, y + 0.002], [0.2785, y + 0.016], [0.272, y + 0.018]])), ...[-1, 1].map((s) => block('mainDark', 'wood', [s * 0.276, 0.16, 0], [0.03, 0.05, 0.09], undefined, 0.008)),
  ], collider: 'box' }), holds: [[0.247, 0.014], [0.249, 0.164]] },
  { ...ware({ id: 'paddling-pool', synset: 'wading_pool.n.01', names: ['paddling pool', 'kiddie pool', 'wading pool', 'inflatable pool', 'shallow pool'], heightM: 0.2, massKg: 6, root: [0, 0.1, 0], sockets: afloatAt(0.085), palette: { main: '#2f9fe0', mainLight: '#ffffff', inside: '#7cd0ee', dot: '#ffd23a' }, solids: [
    ...[0.05, 0.105, 0.158].map((y, i) => ring(i === 1 ? 'mainLight' : 'main', 'plastic', [0, y, 0], [0.53, 0.042])), disc('inside', 'plastic', [0, 0.004, 0], 0.53, 0.01), turned('inside', 'plastic', [[0.49, 0.17], [0.49, 0.01]]), ...around(14, (a) => [ball('dot', 'plastic', [0.563 * sin(a), 0.105, 0.563 * cos(a)], 0.02, [1, 1, 1])]),
  ], collider: 'box' }), holds: [[0.495, 0.016], [0.497, 0.172]] },
  ware({ id: 'wood-block', synset: 'block.n.01', names: ['wooden block', 'wood block', 'block of wood', 'wooden cube', 'piece of wood', 'wooden brick'], heightM: blockHigh, massKg: 0.4, root: [0, blockHigh / 2, 0], palette: { main: '#d09a58', mainDark: '#9a6430' }, solids: [block('main', 'wood', [0, blockHigh / 2, 0], [blockWide, blockHigh, blockDeep], undefined, 0.006), ...grainLines, ...yearRings], collider: 'box' }),
  ware({ id: 'paper-cup', synset: 'cup.n.01', names: ['paper cup', 'disposable cup', 'foam cup', 'styrofoam cup', 'cardboard cup'], heightM: 0.122, massKg: 0.02, root: [0, 0.05, 0], palette: { main: '#fbf7ee', rim: '#f3ecdc', inside: '#e4ddcc', band: '#3f9a6a', seam: '#ddd5c3' }, solids: [
    turned('main', 'paper', [[0.029, 0.004], [0.031, 0], [0.0318, 0.004], [0.045, 0.119]]), turned('inside', 'paper', [[0.0442, 0.12], [0.03, 0.008], [0, 0.008]]), ring('rim', 'paper', [0, 0.1195, 0], [0.0452, 0.0026]), turned('band', 'paper', [[0.0356, 0.034], [0.0398, 0.07]]), ...around(10, (a) => [block('main', 'paper', [0.0382 * sin(a), 0.052, 0.0382 * cos(a)], [0.005, 0.022, 0.0012], [6, (a * 360) / tau, 0], 0.0004)]),
  ] }),
  ware({ id: 'glass-cup', synset: 'glass.n.02', names: ['glass cup', 'clear cup', 'transparent cup', 'glass tumbler', 'empty glass'], heightM: 0.122, massKg: 0.25, root: [0, 0.05, 0], palette: { main: '#cfe9f4', edge: '#8fc2d8', foot: '#a9d6e6', gleam: '#ffffff' }, solids: [
    turned('main', 'glass', [[0.031, 0.002], [0.0325, 0.004], [0.045, 0.121], [0.0425, 0.121], [0.0305, 0.016]]), turned('foot', 'ice', [[0, 0], [0.031, 0], [0.0328, 0.005], [0.0322, 0.012], [0, 0.015]]), ring('edge', 'ice', [0, 0.1205, 0], [0.0438, 0.0017]), ...[[-0.42, 0.016, 0.102], [-0.62, 0.05, 0.1], [0.66, 0.02, 0.06]].map(([a = 0, from = 0, to = 0]) => rod('gleam', 'glow', gleamAt(a, from), gleamAt(a, to), 0.0006, 0.0009)),
  ] }),
  { ...ware({ id: 'chocolate-slab', synset: 'chocolate.n.02', names: ['bare chocolate bar', 'slab of chocolate', 'unwrapped chocolate bar'], heightM: 0.036, massKg: 0.1, palette: { main: '#5f3218', foil: '#d9dee4', paper: '#c8283a', gold: '#f2c94a' }, solids: [
    slab('paper', 'paper', [0, 0.001, 0.012], torn.map(([x, z]): Pair => [x * 1.2, z * 1.18]), 0.0016, [-90, 0, 0], 0.0003), slab('foil', 'metal', [0, 0.0026, 0], torn, 0.0016, [-90, 0, 0], 0.0003), slab('main', 'plastic', [0, 0.0105, 0], rounded(0.086, 0.065, 12), 0.014, [-90, 0, 0], 0.003), ...squares, ...[-0.08, 0.02].map((x) => block('gold', 'paper', [x + 0.03, 0.002, 0.108], [0.07, 0.0012, 0.008], undefined, 0.0004)),
  ] }), stuffOf: ['main'] },
  ware({ id: 'laid-paper', synset: 'paper.n.01', names: ['sheet that lies'], heightM: 0.02, massKg: 0.01, cellM: 0.006, palette: { main: '#fdfbf4' }, groups: [parts('main', 'paper', 0.002, [{ at: [0, 0.014, 0], box: [0.148, 0.005, 0.105], r: [0.004] }])] }),
  ware({ id: 'lying-spoon', synset: 'spoon.n.01', names: ['spoon that lies'], heightM: 0.03, massKg: 0.05, palette: { main: '#d3d8de', mainDark: '#aab2bc' }, solids: [
    slab('main', 'metal', [0, 0.018, 0], [[-0.135, -0.008], [-0.128, -0.0125], [-0.09, -0.0095], [0.05, -0.006], [0.05, 0.006], [-0.09, 0.0095], [-0.128, 0.0125], [-0.135, 0.008]], 0.011, [-90, 0, 0], 0.003),
    oval('main', curve([[0.034, 0.021], [0.031, 0.006], [0.018, 0.0005], [0, 0]], 4).reverse()), oval('mainDark', curve([[0.0335, 0.0212], [0.028, 0.0085], [0.016, 0.004], [0, 0.0036]], 4)),
  ] }),
]

/** A point on the front of the glass cup's wall, so far round it, radians, and so high, metres. */
function gleamAt(angle: number, y: number): Vec3 {
  const radius = 0.0326 + (0.0124 * y) / 0.117 + 0.0006
  return [radius * sin(angle), y, radius * cos(angle)]
}
