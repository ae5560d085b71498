import type { Recipe } from '../recipes.ts'
import { held } from '../thing.ts'
import { block, slab } from './forms.ts'
import { handy, mirrored } from './stood.ts'

/** What is folded out of paper. */
export const paperCraft: readonly Recipe[] = [
  handy({ id: 'paper-boat', synset: 'origami.n.01', names: ['paper boat', 'paper ship', 'origami boat', 'folded paper boat', 'newspaper boat'], heightM: 0.17, massKg: 0.005, palette: { main: '#fbfaf5', mainDark: '#d5dbe4', fold: '#eef1f5' }, solids: [
    ...([1, -1] as const).map((t) => slab(t > 0 ? 'main' : 'mainDark', 'paper', [0, 0, 0.032 * t], [[-0.085, 0], [0.085, 0], [0.165, 0.095], [0.05, 0.066], [-0.05, 0.066], [-0.165, 0.095]], 0.003, [17 * t, 0, 0], 0)),
    slab('fold', 'paper', [0, 0.03, 0], [[-0.08, 0], [0.08, 0], [0, 0.14]], 0.012, undefined, 0.001), slab('mainDark', 'paper', [0, 0.03, 0.0068], [[0, 0], [0.08, 0], [0, 0.14]], 0.001, undefined, 0), block('mainDark', 'paper', [0, 0.004, 0], [0.17, 0.006, 0.066]),
  ], sockets: { ...held([0, 0.08, 0]), seat: { at: [0, 0.03, 0], up: [0, 1, 0] } }, affordances: ['float', 'hold', 'throw'], friction: 0.3 }),
  handy({ id: 'paper-crane', synset: 'origami.n.01', names: ['paper crane', 'origami crane', 'origami bird', 'origami', 'folded paper crane', 'paper bird'], heightM: 0.2, massKg: 0.005, root: [0, 0.05, 0], palette: { main: '#e8483c', mainDark: '#b8302a', mainLight: '#f4847a' }, solids: [
    slab('main', 'paper', [0, 0.05, 0], [[-0.05, 0.02], [0, -0.05], [0.05, 0.02], [0, 0.055]], 0.03, undefined, 0.003),
    ...([1, -1] as const).map((t) => slab(t > 0 ? 'mainLight' : 'mainDark', 'paper', [0, 0.07, 0.01 * t], [[-0.045, 0], [0.045, 0], [-0.015, 0.13]], 0.0025, [t * 58, 0, 0], 0)),
    slab('mainLight', 'paper', [0.02, 0.03, 0], [[0, 0], [0.025, 0], [0.1, 0.155], [0.09, 0.16]], 0.01, undefined, 0.001), slab('mainDark', 'paper', [0.11, 0.185, 0], [[-0.012, 0.003], [0.05, -0.022], [0.004, -0.012]], 0.009, undefined, 0.001), slab('mainDark', 'paper', [-0.02, 0.03, 0], [[0, 0], [-0.12, 0.15], [-0.13, 0.145], [-0.025, 0]], 0.008, undefined, 0.001),
  ] }),
  handy({ id: 'paper-lantern', synset: 'lantern.n.01', names: ['paper lantern', 'chinese lantern', 'sky lantern', 'floating lantern', 'red lantern'], heightM: 0.46, massKg: 0.1, root: [0, 0.25, 0], palette: { main: '#f0402c', rib: '#c8281c', gold: '#f0bf4a' }, solids: [...mirrored((s) => [block('gold', 'metal', [0, 0.25 + 0.15 * s, 0], [0.15, 0.02, 0.15], undefined, 0.008)]), { on: 'root', color: 'main', surface: 'light', at: [0, 0.25, 0], sphere: { radiusM: 0.17, squash: [1, 0.86, 1] } }, ...[-0.1, -0.05, 0, 0.05, 0.1].map((y) => ({ on: 'root', color: 'rib', surface: 'cloth' as const, at: [0, 0.25 + y, 0] as const, torus: { radiusM: Math.sqrt(0.0285 - y * y * 1.35), tubeM: 0.004 } })), block('gold', 'cloth', [0, 0.05, 0], [0.03, 0.1, 0.03], undefined, 0.008), block('gold', 'metal', [0, 0.43, 0], [0.008, 0.06, 0.008])] }),
]
