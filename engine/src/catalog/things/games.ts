import { held, thing } from '../thing.ts'
import { ball, block, rod, turned, type Pair } from './forms.ts'
import type { Recipe, Solid, Vec3 } from '../recipes.ts'

const both = [-1, 1] as const
const grid3 = [-1, 0, 1] as const

/** Stickers of a puzzle cube on one face: colours in nine fields. */
const stickers = (r: number, y: number): Solid[] => ['red', 'blue', 'white', 'green', 'yellow', 'orange'].flatMap((color, face) => grid3.flatMap((u) => grid3.map((v) => {
  const [a, b, d] = [u * r * 0.64, v * r * 0.64, r * 1.0]
  const at: Vec3[] = [[a, y + b, d], [d, y + a, b], [a, y + d, b], [-d, y + a, b], [a, y - d, b], [a, y + b, -d]]
  const size: Vec3 = face === 0 || face === 5 ? [r * 0.54, r * 0.54, 0.006] : face === 1 || face === 3 ? [0.006, r * 0.54, r * 0.54] : [r * 0.54, 0.006, r * 0.54]
  return block(color, 'plastic', at[face] ?? [0, 0, 0], size, undefined, 0.002)
})))

/** The king of a chess set, turned, with a cross on his crown; `s` is the height of his body. */
const king = (color: string, s: number): Solid[] => [
  turned(color, 'wood', ([[0, 0], [0.4, 0], [0.42, 0.06], [0.36, 0.12], [0.3, 0.16], [0.22, 0.3], [0.16, 0.55], [0.15, 0.85], [0.26, 0.9], [0.26, 0.96], [0.17, 1.0], [0.2, 1.1], [0.29, 1.36], [0.2, 1.42], [0, 1.46]] as const).map(([r, y]): Pair => [r * s, y * s])),
  block(color, 'wood', [0, 1.58 * s, 0], [0.08 * s, 0.28 * s, 0.08 * s]), block(color, 'wood', [0, 1.61 * s, 0], [0.22 * s, 0.08 * s, 0.08 * s]),
]

const studs = (color: string, y: number, r: number, xs: readonly number[], zs: readonly number[]): Solid[] => xs.flatMap((x) => zs.map((z) => turned(color, 'plastic', [[r, 0], [r, r * 0.6], [r * 0.85, r * 0.7], [0, r * 0.7]], [x, y, z])))

/** Games and party things. */
export const games: readonly Recipe[] = [
  thing({ id: 'rubiks-cube', synset: 'cube.n.05', names: ["rubik 's cube", 'rubiks cube', 'rubik cube', 'puzzle cube', 'magic cube'], heightM: 0.12, massKg: 0.1, root: [0, 0.06, 0], palette: { main: '#1f2024', red: '#e2302a', blue: '#2464c8', white: '#fbfaf5', green: '#2f9a4f', yellow: '#f8cf2e', orange: '#f2761e' }, solids: [block('main', 'plastic', [0, 0.06, 0], [0.12, 0.12, 0.12], undefined, 0.008), ...stickers(0.06, 0.06)], sockets: held([0, 0.06, 0.05], [0, 0, 1]), affordances: ['hold', 'play', 'throw'], collider: 'box' }),
  thing({ id: 'toy-brick', synset: 'toy.n.01', names: ['lego brick', 'lego', 'plastic brick'], heightM: 0.1, massKg: 0.1, root: [0, 0.03, 0], palette: { main: '#e2302a' }, solids: [block('main', 'plastic', [0, 0.04, 0], [0.256, 0.08, 0.128], undefined, 0.004), ...studs('main', 0.08, 0.021, [-0.096, -0.032, 0.032, 0.096], [-0.032, 0.032])], sockets: held([0, 0.04, 0.05]), affordances: ['hold', 'play', 'throw'], collider: 'box' }),
  thing({ id: 'chess-piece', synset: 'king.n.10', names: ['chess king', 'chessman', 'king piece'], heightM: 0.35, massKg: 0.2, palette: { main: '#f4e2b8' }, solids: king('main', 0.202), sockets: held([0, 0.15, 0]), affordances: ['hold', 'play'] }),
  thing({
    id: 'pinata', synset: 'pinata.n.01', names: ['piñata', 'pinata'], heightM: 0.72, massKg: 2, palette: { main: '#e84a8a', yellow: '#f8cf2e', blue: '#2fa8d8', green: '#4fb84a', orange: '#f2822a', purple: '#8a4fc0', dark: '#2a1c24' },
    solids: [...['main', 'yellow', 'blue', 'green', 'orange', 'purple'].map((color, i) => turned(color, 'paper', [[0.145, -0.04], [0.16, 0.0], [0.15, 0.035]], [0, 0.42, -0.17 + i * 0.068], [90, 0, 0])), ball('purple', 'paper', [0, 0.42, 0.2], 0.145, [1, 1, 0.4]), ball('main', 'paper', [0, 0.42, -0.2], 0.145, [1, 1, 0.4]), ...both.flatMap((s) => [0.13, -0.13].flatMap((z) => ['blue', 'yellow', 'main', 'green'].map((color, i) => turned(color, 'paper', [[0.05, 0], [0.058, 0.05], [0.052, 0.085]], [0.09 * s, i * 0.082, z])))), ...['orange', 'yellow', 'blue'].map((color, i) => turned(color, 'paper', [[0.075, 0], [0.085, 0.04], [0.072, 0.075]], [0, 0.46 + i * 0.062, 0.2 + i * 0.03], [20, 0, 0])), block('main', 'paper', [0, 0.62, 0.33], [0.13, 0.12, 0.2], [18, 0, 0], 0.04), block('yellow', 'paper', [0, 0.59, 0.41], [0.135, 0.1, 0.07], [18, 0, 0], 0.02), ...both.flatMap((s) => [rod('purple', 'paper', [0.045 * s, 0.66, 0.26], [0.06 * s, 0.74, 0.25], 0.028, 0.01), ball('dark', 'paper', [0.066 * s, 0.65, 0.34], 0.016)]), ...[0, 1, 2].map((i) => rod(['green', 'orange', 'blue'][i] ?? 'main', 'paper', [0, 0.5, -0.26], [(i - 1) * 0.05, 0.32, -0.36], 0.02, 0.008))], sockets: held([0, 0.58, 0]), affordances: ['hold', 'play'], collider: 'box',
  }),
]
