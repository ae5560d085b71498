import { cos, sin } from '../../platform/index.ts'
import { held, thing } from '../thing.ts'
import { around, ball, block, curve, disc, ring, rod, slab, turned } from './forms.ts'
import { greens } from '../nature/greens.ts'
import { outdoorThings } from './outdoors.ts'
import { cord, mirrored, rowOf, standing } from './stood.ts'
import type { Recipe, Solid } from '../recipes.ts'

/* What other things are set on, put in or held up by: stands, a kiln, steps, a wire between its poles. */

/** Bricks of a dome in courses, thinner towards its top. */
const domeBricks: readonly Solid[] = rowOf(7, (row) => { const up = row / 7, r = 0.78 * Math.sqrt(1 - up * up * 0.82); return around(15, (a, i) => { const turn = a + (row % 2) * 0.21; const isMouth = cos(turn) > 0.72 && row < 4; return isMouth ? [] : [block(i % 3 === 0 ? 'mainLight' : i % 3 === 1 ? 'main' : 'mainDark', 'stone', [r * sin(turn), 0.5 + 0.115 * row, r * cos(turn)], [r * 0.4, 0.105, 0.16], [-34 * up, (turn * 180) / Math.PI, 0], 0.016)] }) })
const archBricks: readonly Solid[] = rowOf(9, (i) => { const a = -1.5 + (3 * i) / 8; return [block(i % 2 === 0 ? 'mainLight' : 'main', 'stone', [0.38 * sin(a), 0.62 + 0.36 * cos(a), 0.72], [0.12, 0.14, 0.2], [0, 0, (-a * 180) / Math.PI], 0.016)] })

/** How high the wire is, metres, and how far its poles stand apart. */
const [wireM, spanM] = [1.25, 5.4]

/** A grill with nothing on its bars yet. */
const grilled: ReadonlySet<string> = new Set(['sausage', 'meat', 'corn'])
const bareGrills: readonly Recipe[] = outdoorThings.filter(({ id }) => id === 'grill').map((grill) => ({ ...grill, id: 'bare-grill', names: ['bare grill', 'empty grill'], solids: (grill.solids ?? []).filter(({ color }) => !grilled.has(color)) }))

/** The wall on which ivy grows, before it does. */
const leafy: ReadonlySet<string> = new Set(['main', 'mainDark', 'mainLight', 'stem'])
const bareWalls: readonly Recipe[] = greens.filter(({ id }) => id === 'ivy').map((ivy) => ({ ...ivy, id: 'unplanted-wall', kind: 'structure', names: ['bare brick wall'], solids: (ivy.solids ?? []).filter(({ color }) => !leafy.has(color)) }))

export const settings: readonly Recipe[] = [
  ...bareGrills, ...bareWalls,
  standing({ id: 'music-stand', kind: 'prop', synset: 'music_stand.n.01', names: ['music stand', 'sheet music stand', 'note stand'], heightM: 1.25, massKg: 2, palette: { main: '#2c2f36', steel: '#8d949d', paper: '#fffdf4', ink: '#2a2622' }, solids: [
    ...around(3, (a) => [rod('main', 'metal', [0, 0.34, 0], [0.3 * sin(a + 0.5), 0.012, 0.3 * cos(a + 0.5)], 0.014)]), rod('steel', 'metal', [0, 0.1, 0], [0, 0.96, 0], 0.016), rod('main', 'metal', [0, 0.9, 0], [0, 1.02, -0.02], 0.024),
    block('main', 'metal', [0, 1.08, 0.0], [0.56, 0.34, 0.02], [-22, 0, 0], 0.006), block('main', 'metal', [0, 0.93, 0.09], [0.56, 0.02, 0.09], [-22, 0, 0], 0.006), ...mirrored((s) => [block('paper', 'paper', [0.125 * s, 1.09, 0.016], [0.235, 0.29, 0.008], [-22, 0, 0], 0.002), ...rowOf(5, (i) => [block('ink', 'paper', [0.125 * s, 1.0 + 0.045 * i, 0.058 - 0.0182 * i], [0.19, 0.008, 0.004], [-22, 0, 0], 0)])]),
  ] }),
  thing({ id: 'cake-stand', synset: 'stand.n.04', names: ['cake stand', 'dessert stand', 'cupcake stand', 'pastry stand', 'glass stand', 'serving stand'], heightM: 0.17, massKg: 1, palette: { main: '#d3ecf4', rim: '#f4fbff' }, solids: [turned('main', 'ice', curve([[0.1, 0], [0.095, 0.012], [0.03, 0.03], [0.022, 0.08], [0.03, 0.13], [0.07, 0.15]], 3)), turned('main', 'ice', [[0, 0.145], [0.27, 0.15], [0.28, 0.166], [0, 0.162]]), ring('rim', 'ice', [0, 0.164, 0], [0.277, 0.008])], sockets: { top: { at: [0, 0.166, 0], up: [0, 1, 0] }, ...held([0, 0.08, 0]) }, affordances: ['hold'], collider: 'box' }),
  thing({ id: 'squeegee', synset: 'squeegee.n.01', names: ['squeegee', 'window wiper', 'window squeegee'], heightM: 0.46, massKg: 0.4, palette: { main: '#f2b51e', steel: '#c9d0d8', rubber: '#23252a' }, solids: [turned('main', 'plastic', curve([[0, 0], [0.017, 0.004], [0.021, 0.08], [0.015, 0.2], [0.017, 0.27]], 3)), rod('steel', 'metal', [0, 0.26, 0], [0, 0.38, 0], 0.012), block('steel', 'metal', [0, 0.39, 0], [0.36, 0.035, 0.035], undefined, 0.01), block('rubber', 'rubber', [0, 0.432, 0.004], [0.38, 0.055, 0.014], undefined, 0.004)], sockets: held([0, 0.1, 0], [0, 0, 1]), affordances: ['hold', 'throw'] }),
  standing({ id: 'kiln', synset: 'kiln.n.01', names: ['kiln', 'pottery kiln', 'brick oven', 'pizza oven', 'clay oven', 'stone oven', 'bread oven', 'wood-fired oven'], heightM: 1.5, massKg: 700, palette: { main: '#b8563c', mainDark: '#96422e', mainLight: '#cc7050', stone: '#cdbfa6', dark: '#241a16', glow: '#ff9a3a', ember: '#ffcf5a' }, solids: [
    block('stone', 'stone', [0, 0.22, 0.2], [1.9, 0.44, 2.1], undefined, 0.04), ...domeBricks, turned('mainDark', 'stone', curve([[0.7, 0.44], [0.68, 0.8], [0.5, 1.1], [0.2, 1.26], [0, 1.28]], 3), [0, 0, -0.06]), ...archBricks, ...mirrored((s) => [block('main', 'stone', [0.38 * s, 0.53, 0.72], [0.13, 0.2, 0.2], undefined, 0.016)]),
    slab('dark', 'stone', [0, 0.44, 0.66], [[-0.31, 0], [0.31, 0], [0.31, 0.2], [0.24, 0.4], [0, 0.5], [-0.24, 0.4], [-0.31, 0.2]], 0.06, undefined, 0), slab('glow', 'glow', [0, 0.45, 0.69], [[-0.25, 0], [0.25, 0], [0.22, 0.2], [0, 0.32], [-0.22, 0.2]], 0.02, undefined, 0), ...rowOf(5, (i) => [ball('ember', 'glow', [-0.2 + 0.1 * i, 0.48, 0.71], 0.045, [1, 0.7, 0.5])]), turned('main', 'stone', [[0.15, 1.2], [0.14, 1.5], [0.1, 1.5], [0.1, 1.24]], [0, 0, -0.3]),
  ], sockets: { top: { at: [0, 0.445, 0.8], up: [0, 1, 0] }, shelf: { at: [0, 0.445, 0.8], up: [0, 1, 0] } } }),
  standing({ id: 'stone-step', synset: 'step.n.04', names: ['stone step', 'doorstep', 'granite step', 'marble step', 'concrete step', 'front step', 'stone steps', 'front steps'], heightM: 0.32, massKg: 400, palette: { main: '#a9a59c', mainDark: '#8c887f', mainLight: '#bfbbb1' }, solids: [block('mainDark', 'stone', [0, 0.08, 0.18], [1.7, 0.16, 0.9], undefined, 0.018), block('main', 'stone', [0, 0.24, -0.12], [1.7, 0.16, 0.66], undefined, 0.018), ...rowOf(16, (i) => [block('mainLight', 'stone', [-0.76 + 0.1 * i, 0.19 + 0.03 * (i % 4), 0.212], [0.03, 0.012, 0.002], undefined, 0)])], sockets: { top: { at: [0, 0.32, -0.12], up: [0, 1, 0] } }, affordances: ['sit-on', 'stand-on'] }),
  standing({ id: 'telephone-wire', synset: 'telephone_wire.n.01', names: ['telephone wire', 'power wire', 'overhead wire', 'electric wire', 'telegraph wire', 'phone wire', 'electrical wire', 'utility wire'], heightM: 1.9, massKg: 60, palette: { main: '#26282e', pole: '#7a5232', dark: '#4f3420', glass: '#cfe4d8' }, solids: [
    ...mirrored((s) => [rod('pole', 'wood', [(spanM / 2) * s, 0, 0], [(spanM / 2) * s, 1.9, 0], 0.09, 0.08), block('dark', 'wood', [(spanM / 2) * s, 1.2, 0.06], [0.16, 0.1, 0.5], undefined, 0.02), ...[wireM, 1.7].map((y) => turned('glass', 'plastic', [[0.035, 0], [0.045, 0.03], [0.03, 0.08], [0, 0.09]], [(spanM / 2) * s, y - 0.06, 0.14]))]),
    ...cord('main', 'rubber', 0.018, [[-spanM / 2, wireM, 0.14], [spanM / 2, wireM, 0.14]]), ...cord('main', 'rubber', 0.014, [[-spanM / 2, 1.72, 0.14], [-1, 1.66, 0.14], [1, 1.66, 0.14], [spanM / 2, 1.72, 0.14]]),
  ], sockets: { top: { at: [0, wireM + 0.018, 0.14], up: [0, 1, 0] }, deck: { at: [0, wireM + 0.018, 0.14], up: [0, 1, 0] } }, affordances: ['stand-on'], collider: 'none' }),
]
