import type { Recipe, Solid, Vec3 } from '../recipes.ts'
import { held, thing } from '../thing.ts'
import { ball, block, disc, ring, rod, slab, turned, type Pair } from './forms.ts'

const both = [-1, 1] as const

/** Half of a sweater that hangs from the needles, without its collar: hem, side, cuff, sleeve, shoulder. Metres, from its middle. */
const sweaterHalf: readonly Pair[] = [[0.17, -0.44], [0.155, -0.13], [0.27, -0.37], [0.37, -0.31], [0.19, 0]]
const sweater: readonly Pair[] = [...sweaterHalf, ...[...sweaterHalf].reverse().map(([x, y]): Pair => [-x, y])]

/** How far records lean to those who look on, degrees, and the way that they face then. */
const leanDeg = 28
const facing = (x: number, outM: number): Vec3 => [x, 0.99 + 0.883 * outM, 0.04 + 0.469 * outM]
/** A record on its platter with the arm over it, at one side of a deck. */
const platter = (s: number): Solid[] => [
  disc('steel', 'metal', facing(0.42 * s, 0), 0.29, 0.03, [leanDeg, 0, 0]), disc('record', 'plastic', facing(0.42 * s, 0.03), 0.265, 0.016, [leanDeg, 0, 0]), ring('groove', 'plastic', facing(0.42 * s, 0.047), [0.18, 0.008], [leanDeg, 0, 0]), disc('label', 'paper', facing(0.42 * s, 0.042), 0.1, 0.01, [leanDeg, 0, 0]),
  rod('steel', 'metal', facing(0.74 * s, 0.12), facing(0.52 * s, 0.08), 0.018),
]

/** What somebody performs or works with in front of others. */
export const performing: readonly Recipe[] = [
  thing({ id: 'microphone-stand', synset: 'stand.n.04', names: ['microphone stand', 'mic stand', 'microphone on a stand'], heightM: 1.5, massKg: 4, palette: { main: '#2b2c33', head: '#c9d0d8', ring: '#e0b04a' }, solids: [
    disc('main', 'metal', [0, 0, 0], 0.2, 0.04), rod('main', 'metal', [0, 0.03, 0], [0, 1.2, 0], 0.022), turned('ring', 'metal', [[0.026, 0], [0.036, 0.01], [0.036, 0.05], [0.026, 0.06]], [0, 0.75, 0]),
    turned('main', 'metal', [[0, 1.18], [0.03, 1.18], [0.05, 1.36], [0.056, 1.38]]), turned('ring', 'metal', [[0.056, 1.37], [0.066, 1.38], [0.066, 1.4], [0.056, 1.41]]), ball('head', 'metal', [0, 1.43, 0], 0.075),
    ...[0, 60, 120].map((a) => ring('main', 'metal', [0, 1.43, 0], [0.0752, 0.004], [90, a, 0])),
  ], collider: 'box' }),
  thing({ id: 'dj-deck', synset: 'console.n.04', names: ['dj deck', 'dj booth', 'dj console', 'dj mixer', 'turntable', 'dj turntable', 'mixing desk', 'dj equipment'], kind: 'structure', heightM: 1.05, massKg: 60, palette: { main: '#2a2c3a', front: '#3b2f6b', steel: '#c9d0d8', record: '#17161a', groove: '#4a4a55', label: '#ff4f8b', light: '#3fe0ff', light2: '#ffd23a' }, solids: [
    block('main', 'plastic', [0, 0.88, 0], [1.6, 0.14, 0.7]), block('front', 'plastic', [0, 0.41, 0.02], [1.5, 0.82, 0.6]), ...both.flatMap(platter),
    block('steel', 'metal', [0, 0.97, 0.02], [0.2, 0.05, 0.5]), ...[-0.16, -0.05, 0.06, 0.17].map((z) => ball('light2', 'light', [0.03, 1.0, z], 0.022)),
    ...[-0.6, -0.3, 0, 0.3, 0.6].map((x, i) => block(i % 2 === 0 ? 'light' : 'light2', 'light', [x, 0.42 + 0.1 * (i % 2), 0.33], [0.12, 0.3 + 0.12 * (i % 3), 0.02])),
  ], sockets: { top: { at: [0, 0.96, 0], up: [0, 1, 0] } }, collider: 'box' }),
  // half made: it hangs from the two needles, and its thread goes down to the ball
  thing({ id: 'knitting', synset: 'knitting.n.01', names: ['knitting', 'knitting needles', 'needlework'], heightM: 0.72, massKg: 0.5, root: [0, 0.46, 0], palette: { main: '#c8332f', stripe: '#f3e4c8', needle: '#f2c46a', knob: '#2f6fb0' }, solids: [
    slab('main', 'cloth', [0, 0.46, 0], sweater, 0.05), ...[0.1, 0.18].map((y) => block('stripe', 'cloth', [0, y, 0], [0.35, 0.03, 0.056])), block('stripe', 'cloth', [0, 0.04, 0], [0.35, 0.04, 0.056]), ring('stripe', 'cloth', [0, 0.46, 0], [0.075, 0.02], [90, 0, 0]),
    ...both.flatMap((s) => [rod('needle', 'wood', [0.42 * s, 0.36, 0.06 + 0.02 * s], [-0.26 * s, 0.66, 0.05 + 0.02 * s], 0.024, 0.01), ball('knob', 'plastic', [0.42 * s, 0.36, 0.06 + 0.02 * s], 0.048)]),
  ], sockets: held([0, 0.46, 0]), affordances: ['hold', 'play'] }),
]
