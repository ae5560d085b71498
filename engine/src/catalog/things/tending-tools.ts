import type { Recipe, Solid } from '../recipes.ts'
import { tau, cos, sin } from '../../platform/index.ts'
import { held } from '../thing.ts'
import { ball, block, disc, rod, turned } from './forms.ts'
import { handy, rowOf, standing } from './stood.ts'

/** Leaves in a heap, as they fell: the outer ones lie, the inner ones stand on others. */
const leaves = (count: number): Solid[] => rowOf(count, (i) => {
  const [a, share] = [i * 2.399963, (i + 0.5) / count]
  const out = 0.32 * Math.sqrt(share)
  return [ball(['main', 'red', 'gold', 'brown'][i % 4] ?? 'main', 'leaf', [out * cos(a), 0.03 + 0.17 * (1 - share), out * sin(a)], 0.06, [1, 0.3, 0.66], [24 * sin(a * 3), (a / tau) * 360, 20 * cos(a * 2)])]
})

/** What is held to the head, the teeth or the chest of another, and what is hung on a wall: thick enough to be seen from across a room. */
export const tendingTools: readonly Recipe[] = [
  handy({ id: 'hair-clipper', synset: 'clipper.n.04', names: ['hair clipper', 'hair trimmer', 'trimmer', 'trimmers', 'clippers', 'electric razor', 'electric shaver'], heightM: 0.2, massKg: 0.3, root: [0, 0.07, 0], palette: { main: '#22252c', band: '#e0a52e', steel: '#d3d9e0' }, solids: [block('main', 'plastic', [0, 0.08, 0], [0.05, 0.16, 0.042], undefined, 0.016), block('band', 'metal', [0, 0.09, 0.001], [0.053, 0.03, 0.044], undefined, 0.006), block('steel', 'metal', [0, 0.17, 0.006], [0.056, 0.022, 0.024], [-12, 0, 0], 0.004), ...rowOf(6, (i) => [block('steel', 'metal', [-0.022 + 0.0088 * i, 0.188, 0.008], [0.005, 0.022, 0.012])])] }),
  handy({ id: 'dental-mirror', synset: 'mirror.n.01', names: ['dental mirror', 'mouth mirror', 'dental probe', 'tongue depressor'], heightM: 0.22, massKg: 0.05, root: [0, 0.05, 0], palette: { main: '#8f98a4', grip: '#2f6fd0', glass: '#e6f6ff' }, solids: [rod('grip', 'plastic', [0, 0, 0], [0, 0.09, 0], 0.012), rod('main', 'metal', [0, 0.08, 0], [0, 0.18, 0], 0.007), disc('main', 'metal', [0, 0.2, 0.004], 0.026, 0.01, [60, 0, 0]), disc('glass', 'glass', [0, 0.2, 0.009], 0.021, 0.008, [60, 0, 0])] }),
  handy({ id: 'chest-piece', synset: 'stethoscope.n.01', names: ['chest piece of a stethoscope', 'stethoscope head'], heightM: 0.3, massKg: 0.1, root: [0, 0.2, 0], palette: { main: '#1d3f6a', steel: '#dfe5ec', membrane: '#f4f7fa' }, solids: [rod('main', 'rubber', [0, 0, 0], [0, 0.24, 0], 0.013), turned('steel', 'metal', [[0, 0.23], [0.02, 0.235], [0.042, 0.255], [0.042, 0.28], [0, 0.28]]), disc('membrane', 'plastic', [0, 0.284, 0], 0.036, 0.01)] }),
  handy({ id: 'wallpaper-strip', synset: 'wallpaper.n.01', names: ['wallpaper', 'strip of wallpaper', 'roll of wallpaper'], heightM: 1.15, massKg: 0.5, root: [0, 1, 0], palette: { main: '#f6d98a', dark: '#d05a4a', leaf: '#3f8f6a', roll: '#e8c878' }, solids: [block('main', 'paper', [0, 0.6, 0], [0.62, 1.08, 0.012]), ...rowOf(15, (i) => { const [x, y] = [-0.2 + 0.2 * (i % 3), 0.2 + 0.2 * Math.floor(i / 3) + (i % 3 === 1 ? 0.1 : 0)]; return [ball('dark', 'paper', [x, y, 0.006], 0.045, [1, 1, 0.16]), ball('leaf', 'paper', [x + 0.05, y - 0.05, 0.006], 0.03, [1, 0.6, 0.16]), ball('dark', 'paper', [x, y, -0.006], 0.045, [1, 1, 0.16])] }), rod('roll', 'paper', [-0.31, 0.05, 0.03], [0.31, 0.05, 0.03], 0.045)] }),
  handy({ id: 'fallen-leaves', synset: 'leaf.n.01', names: ['fallen leaves', 'pile of leaves', 'heap of leaves', 'leaf pile', 'autumn leaves', 'dead leaves', 'dry leaves'], heightM: 0.24, massKg: 1, palette: { main: '#e08a2c', red: '#c8452c', gold: '#f0be3a', brown: '#9a6234' }, solids: leaves(64) }),
  handy({ id: 'glass-with-straw', synset: 'glass.n.02', names: ['glass with a straw', 'drink with a straw'], heightM: 0.3, massKg: 0.4, root: [0, 0.06, 0], palette: { main: '#fb9a1e', glass: '#e6f2f6', straw: '#e0202f', white: '#ffffff' }, solids: [turned('main', 'food', [[0, 0.006], [0.036, 0.006], [0.042, 0.12], [0, 0.12]]), turned('glass', 'glass', [[0, 0], [0.038, 0], [0.046, 0.15], [0.044, 0.15], [0.036, 0.008]]), ...rowOf(9, (i) => [rod(i % 2 === 0 ? 'straw' : 'white', 'plastic', [0, 0.03 + 0.03 * i, 0.02 - 0.004 * i], [0, 0.06 + 0.03 * i, 0.016 - 0.004 * i], 0.0075)])], sockets: held([0, 0.06, 0]) }),
  standing({ id: 'plaster-wall', synset: 'wall.n.01', names: ['plastered wall', 'interior wall', 'room wall', 'bare wall', 'bedroom wall'], heightM: 2.3, massKg: 500, palette: { main: '#efe6d2', skirting: '#fbf8f0' }, solids: [block('main', 'stone', [0, 1.15, 0], [2.8, 2.3, 0.12], undefined, 0.004), block('skirting', 'wood', [0, 0.07, 0.07], [2.8, 0.14, 0.03], undefined, 0.008)] }),
]
