import type { Recipe } from '../recipes.ts'
import { held, thing } from '../thing.ts'
import { ball, block, disc, ring, rod, slab, turned, type Pair } from './forms.ts'

const both = [-1, 1] as const

/** Half of a sweater that hangs from the needles, without its collar: hem, side, cuff, sleeve, shoulder. Metres, from its middle. */
const sweaterHalf: readonly Pair[] = [[0.17, -0.44], [0.155, -0.13], [0.27, -0.37], [0.37, -0.31], [0.19, 0]]
const sweater: readonly Pair[] = [...sweaterHalf, ...[...sweaterHalf].reverse().map(([x, y]): Pair => [-x, y])]

/** What somebody performs or works with in front of others. */
export const performing: readonly Recipe[] = [
  thing({ id: 'microphone-stand', synset: 'stand.n.04', names: ['microphone stand', 'mic stand', 'microphone on a stand'], heightM: 1.5, massKg: 4, palette: { main: '#2b2c33', head: '#c9d0d8', ring: '#e0b04a' }, solids: [
    disc('main', 'metal', [0, 0, 0], 0.2, 0.04), rod('main', 'metal', [0, 0.03, 0], [0, 1.2, 0], 0.022), turned('ring', 'metal', [[0.026, 0], [0.036, 0.01], [0.036, 0.05], [0.026, 0.06]], [0, 0.75, 0]),
    turned('main', 'metal', [[0, 1.18], [0.03, 1.18], [0.05, 1.36], [0.056, 1.38]]), turned('ring', 'metal', [[0.056, 1.37], [0.066, 1.38], [0.066, 1.4], [0.056, 1.41]]), ball('head', 'metal', [0, 1.43, 0], 0.075),
    ...[0, 60, 120].map((a) => ring('main', 'metal', [0, 1.43, 0], [0.0752, 0.004], [90, a, 0])),
  ], collider: 'box' }),
  // half made: it hangs from the two needles, and its thread goes down to the ball
  thing({ id: 'knitting', synset: 'knitting.n.01', names: ['knitting', 'knitting needles', 'needlework'], heightM: 0.56, massKg: 0.5, root: [0, 0.46, 0], palette: { main: '#c8332f', stripe: '#f3e4c8', needle: '#b98a4e', knob: '#2f6fb0' }, solids: [
    slab('main', 'cloth', [0, 0.46, 0], sweater, 0.05), ...[0.1, 0.18].map((y) => block('stripe', 'cloth', [0, y, 0], [0.35, 0.03, 0.056])), block('stripe', 'cloth', [0, 0.04, 0], [0.35, 0.04, 0.056]), ring('stripe', 'cloth', [0, 0.46, 0], [0.075, 0.02], [90, 0, 0]),
    ...both.flatMap((s) => [rod('needle', 'wood', [0.3 * s, 0.58, 0.02 * s], [-0.16 * s, 0.43, 0.03 * s], 0.014, 0.006), ball('knob', 'plastic', [0.3 * s, 0.58, 0.02 * s], 0.03)]),
  ], sockets: held([0, 0.46, 0]), affordances: ['hold', 'play'] }),
]
