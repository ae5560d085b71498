import { cos, sin, tau } from '../../platform/index.ts'
import { held, parts, solid, thing } from '../thing.ts'
import { around, ball, block, curve, disc, pebble, ring, rod, slab, turned } from './forms.ts'
import type { Thing } from '../thing.ts'
import type { Recipe, Solid, Vec3 } from '../recipes.ts'

/* Things of which one sees what becomes of their stuff: they sprout, pop, stretch, float, run out and dry up. */

const taken = (t: Thing): Recipe => thing({ sockets: held([0, t.heightM * 0.45, 0]), affordances: ['hold', 'throw'], ...t })

/** A tomato in relief on a bottle's front, with its green star. */
const tomatoOn = (y: number, z: number): Solid[] => [ball('tomato', 'food', [0, y, z], 0.019, [1, 0.88, 0.3]), ...around(5, (a) => [block('leaf', 'leaf', [0.008 * sin(a), y + 0.0155 + 0.003 * cos(a), z + 0.006], [0.012, 0.0045, 0.002], [0, 0, (-a * 360) / tau], 0.001)])]

/** A squeeze bottle with a long nozzle and a label. */
const squeezeBottle = (label: readonly Solid[]): Solid[] => [
  turned('main', 'plastic', curve([[0.036, 0], [0.041, 0.006], [0.041, 0.03], [0.037, 0.07], [0.041, 0.115], [0.038, 0.135], [0.026, 0.15]], 4)), turned('cap', 'plastic', [[0.026, 0.148], [0.026, 0.162], [0.012, 0.168], [0.0036, 0.215], [0, 0.216]]),
  turned('label', 'paper', curve([[0.0418, 0.028], [0.0385, 0.07], [0.0418, 0.108]], 4)), ...label,
]

/** A bed of small balls in a pan, in rows that nobody sees as rows. */
const grains = (color: string, count: number, [reachM, highM, radiusM]: Vec3, turn = 0): Solid[] => Array.from({ length: count }, (_, i) => { const out = reachM * Math.sqrt((i + 0.5) / count), a = turn + i * 2.39996; return pebble(color, 'food', [out * sin(a), 0.014 + highM * (((i * 7) % 5) / 5) * (1 - (out / reachM) * 0.5), out * cos(a)], radiusM, [1, 0.9, 1], [i * 37, i * 53, 0]) })
const panSides: Solid[] = [turned('pan', 'metal', [[0, 0], [0.105, 0], [0.115, 0.004], [0.14, 0.05], [0.134, 0.05], [0.11, 0.009], [0, 0.008]]), rod('pan', 'metal', [0.13, 0.036, 0], [0.2, 0.055, 0], 0.01, 0.011), rod('handle', 'wood', [0.195, 0.053, 0], [0.34, 0.075, 0], 0.013, 0.016)]
const puff = ([x, y, z]: Vec3, i: number): Solid[] => [[0, 0, 0], [0.011, 0.005, 0.004], [-0.009, 0.006, 0.007], [0.002, 0.012, -0.006]].map(([dx = 0, dy = 0, dz = 0], j) => ball(j === 3 && i % 3 === 0 ? 'butter' : 'main', 'food', [x + dx, y + dy, z + dz], 0.0105))
const pan = { pan: '#2c3036', handle: '#7a4a28' }

/** An outline with lobes, as water that has run out has: wider than deep. */
const spill = (count: number, radiusM: number, salt = 0): (readonly [number, number])[] => Array.from({ length: count }, (_, i) => { const a = (i / count) * tau, r = radiusM * (1 + 0.16 * sin(3 * a + salt) + 0.1 * sin(5 * a + 1 + 2 * salt) + 0.05 * sin(9 * a + salt)); return [1.35 * r * cos(a), 0.8 * r * sin(a)] as const })

/** A leaf pair and stem that have come out of the soil. */
const shoot: Solid[] = [rod('main', 'leaf', [0, 0.02, 0], [0.004, 0.096, 0.004], 0.006, 0.0045), ...[-1, 1].map((s) => ball('main', 'leaf', [0.026 * s + 0.004, 0.098, 0.004], 0.027, [1, 0.22, 0.62], [0, 0, 24 * s])), ...[-1, 1].map((s) => ball('mainLight', 'leaf', [0.004, 0.108, 0.014 * s], 0.016, [0.6, 0.24, 1], [-26 * s, 0, 0]))]
const soil: Solid[] = [turned('soil', 'stone', curve([[0.08, 0], [0.07, 0.012], [0.04, 0.024], [0, 0.03]], 4)), ...around(9, (a, i) => [pebble('soilDark', 'stone', [(0.03 + 0.004 * (i % 4) * 2.6) * sin(a * 2.7), 0.02, (0.03 + 0.004 * (i % 4) * 2.6) * cos(a * 2.7)], 0.006, [1, 0.7, 1], [0, i * 40, 0])])]

export const matters: readonly Recipe[] = [
  taken({ id: 'ketchup', synset: 'catsup.n.01', names: ['ketchup', 'ketchup bottle', 'bottle of ketchup', 'catsup', 'tomato sauce', 'tomato ketchup'], heightM: 0.216, massKg: 0.5, palette: { main: '#c9201a', cap: '#fbf6ea', label: '#fff8e6', tomato: '#e0301f', leaf: '#3f9a3a' }, solids: squeezeBottle(tomatoOn(0.068, 0.0395)) }),
  taken({ id: 'mustard', synset: 'mustard.n.02', names: ['mustard', 'mustard bottle', 'bottle of mustard'], heightM: 0.216, massKg: 0.5, palette: { main: '#f0b81e', cap: '#d9541e', label: '#fff8e6', tomato: '#f2c62a', leaf: '#3f9a3a' }, solids: squeezeBottle([ball('tomato', 'food', [0, 0.068, 0.0395], 0.019, [1, 1, 0.2])]) }),
  taken({ id: 'cork', synset: 'cork.n.04', names: ['cork', 'wine cork', 'bottle cork', 'cork stopper'], heightM: 0.046, massKg: 0.004, root: [0, 0.023, 0], palette: { main: '#d3a468', dark: '#8f6236' }, solids: [turned('main', 'wood', [[0, 0], [0.0125, 0], [0.0138, 0.002], [0.0128, 0.044], [0.012, 0.046], [0, 0.046]]), ...Array.from({ length: 26 }, (_, i) => { const a = i * 2.4; return block('dark', 'wood', [0.0131 * sin(a), 0.004 + 0.0015 * i, 0.0131 * cos(a)], [0.0028, 0.0014, 0.001], [0, (a * 360) / tau, i * 23], 0.0004) })] }),
  taken({ id: 'mothballs', synset: 'mothball.n.01', names: ['mothball', 'naphthalene', 'moth ball', 'camphor'], heightM: 0.06, massKg: 0.05, palette: { main: '#f6f5f1', mainDark: '#e2e2e6' }, solids: [...around(6, (a, i) => [ball(i % 2 === 0 ? 'main' : 'mainDark', 'stone', [0.038 * sin(a), 0.018, 0.038 * cos(a)], 0.018)]), ball('main', 'stone', [0, 0.018, 0], 0.018), ...around(3, (a) => [ball('main', 'stone', [0.02 * sin(a + 0.5), 0.045, 0.02 * cos(a + 0.5)], 0.017)])] }),
  taken({ id: 'rubber-band', synset: 'rubber_band.n.01', names: ['rubber band', 'elastic band', 'elastic'], heightM: 0.05, massKg: 0.002, palette: { main: '#d8402f', post: '#8a5a34', base: '#c99a62' }, root: [0, 0.02, 0], solids: [ring('main', 'rubber', [0, 0.02, 0], [0.045, 0.0045])] }),
  taken({ id: 'corn-kernels', synset: 'kernel.n.02', names: ['popcorn kernel', 'corn kernel', 'kernel', 'popping corn'], heightM: 0.09, massKg: 1.3, palette: { main: '#f0b429', mainDark: '#d98f1c', ...pan }, solids: [...panSides, ...grains('main', 110, [0.104, 0.012, 0.0092]), ...grains('mainDark', 30, [0.09, 0.016, 0.0086], 1)] }),
  taken({ id: 'popcorn-pan', synset: 'popcorn.n.02', names: ['pan of popcorn', 'popped corn', 'popped popcorn'], heightM: 0.13, massKg: 1.3, palette: { main: '#fff6dc', butter: '#f6d070', ...pan }, solids: [...panSides, ...Array.from({ length: 34 }, (_, i): Vec3 => { const out = 0.108 * Math.sqrt((i + 0.5) / 34), a = i * 2.39996; return [out * sin(a), 0.03 + 0.07 * (1 - (out / 0.108) ** 2) + 0.008 * (i % 3), out * cos(a)] }).flatMap(puff)] }),
  taken({ id: 'planted-seed', synset: 'seed.n.01', names: ['seed', 'planted seed', 'bean seed'], heightM: 0.05, massKg: 0.2, palette: { main: '#c98f4e', soil: '#5a3c26', soilDark: '#432b1a', seam: '#8f5f30' }, solids: [...soil, ball('main', 'food', [0, 0.036, 0.006], 0.017, [1, 0.7, 0.62], [0, 0, 18]), block('seam', 'food', [0, 0.0385, 0.0165], [0.014, 0.002, 0.001], [0, 0, 18], 0.0005)] }),
  taken({ id: 'shoot', synset: 'shoot.n.01', names: ['bean shoot', 'young shoot'], heightM: 0.125, massKg: 0.02, kind: 'plant', palette: { main: '#5cb346', mainLight: '#9fdc6a' }, solids: shoot }),
  taken({ id: 'seedling', synset: 'seedling.n.01', names: ['seedling', 'sprout', 'shoot', 'young plant', 'germinating seed'], heightM: 0.125, massKg: 0.2, kind: 'plant', palette: { main: '#5cb346', mainLight: '#9fdc6a', soil: '#5a3c26', soilDark: '#432b1a' }, solids: [...soil, ...shoot] }),
  thing({ id: 'wet-patch', synset: 'spot.n.09', names: ['wet patch', 'damp patch', 'wet spot'], heightM: 0.02, massKg: 1, palette: { main: '#33383f', mainLight: '#a9bccb' }, solids: [slab('main', 'glow', [0, 0.003, 0], spill(44, 2.6), 0.004, [-90, 0, 0], 0), ...[[-1.2, 0.5, 0.5], [1.5, -0.5, 0.42], [0.2, 1.1, 0.6], [-0.5, -1, 0.36]].map(([x = 0, z = 0, r = 0], i) => slab('mainLight', 'ice', [x, 0.006, z], spill(18, r, i + 3), 0.002, [-90, 0, 0], 0))] }),
  { ...thing({ id: 'headlight', synset: 'headlight.n.01', names: ['headlight', 'car light', 'headlamp', 'taillight', 'car headlight', 'fog light'], heightM: 0.74, massKg: 40, palette: { main: '#eaf6fb', body: '#c9302a', bodyDark: '#a02420', dark: '#23262b', steel: '#cfd5dc', bulb: '#fff2b8', plate: '#fbf6ea' }, solids: [
    block('body', 'metal', [0, 0.5, -0.25], [1.5, 0.44, 0.6], undefined, 0.12), block('bodyDark', 'metal', [0, 0.7, -0.3], [1.3, 0.1, 0.5], [8, 0, 0], 0.04), block('steel', 'metal', [0, 0.24, 0.07], [1.56, 0.13, 0.14], undefined, 0.05), block('plate', 'plastic', [0, 0.24, 0.15], [0.34, 0.1, 0.01], undefined, 0.004),
    block('dark', 'plastic', [0, 0.5, 0.04], [0.52, 0.22, 0.06], undefined, 0.02), ...[-2, -1, 0, 1, 2].map((i) => block('steel', 'metal', [0, 0.5 + i * 0.042, 0.075], [0.5, 0.012, 0.02], undefined, 0.005)), ...[-1, 1].flatMap((s) => [rod('dark', 'rubber', [0.62 * s - 0.1, 0.19, -0.3], [0.62 * s + 0.1, 0.19, -0.3], 0.19), disc('steel', 'metal', [0.51 * s, 0.52, 0.035], 0.185, 0.03, [90, 0, 0]), disc('dark', 'metal', [0.51 * s, 0.52, 0.055], 0.155, 0.02, [90, 0, 0]), ball('bulb', 'light', [0.51 * s, 0.52, 0.09], 0.05), turned('main', 'glass', curve([[0.158, 0], [0.15, 0.03], [0.1, 0.066], [0, 0.08]], 4), [0.51 * s, 0.52, 0.07], [90, 0, 0])]),
    slab('bodyDark', 'metal', [0, 0.64, 0.04], [[-0.6, 0], [0.6, 0], [0.56, 0.05], [-0.56, 0.05]], 0.04),
  ], collider: 'box' }), stuffOf: ['main'] },
  thing({ id: 'tin-roof', synset: 'roof.n.01', names: ['tin roof', 'metal roof', 'corrugated roof', 'corrugated iron roof'], kind: 'structure', heightM: 1.96, massKg: 800, palette: { main: '#b4bcc4', mainDark: '#8a939c', rust: '#9a5a34', wall: '#a9794c', wallDark: '#85592f', glass: '#ffe2a0', frame: '#f4ead2', gutter: '#5f6870' }, solids: [
    block('wall', 'wood', [0, 0.42, -0.2], [2.9, 0.84, 1.9], undefined, 0.02), ...Array.from({ length: 13 }, (_, i) => block('wallDark', 'wood', [-1.32 + 0.22 * i, 0.42, 0.756], [0.012, 0.82, 0.01])), block('frame', 'wood', [-0.75, 0.42, 0.76], [0.62, 0.5, 0.05]), block('glass', 'light', [-0.75, 0.42, 0.775], [0.52, 0.4, 0.04]), block('frame', 'wood', [-0.75, 0.42, 0.8], [0.03, 0.42, 0.02]), block('wallDark', 'wood', [0.75, 0.36, 0.77], [0.6, 0.72, 0.05]),
    block('mainDark', 'metal', [0, 1.36, 0.35], [3.5, 0.03, 1.75], [42, 0, 0], 0.004), block('mainDark', 'metal', [0, 1.36, -0.85], [3.5, 0.03, 1.75], [-42, 0, 0], 0.004),
    ...Array.from({ length: 24 }, (_, i) => { const x = -1.68 + 0.146 * i; return [rod(i % 9 === 4 ? 'rust' : 'main', 'metal', [x, 1.96, -0.26], [x, 0.8, 1.02], 0.05), rod('main', 'metal', [x, 1.96, -0.26], [x, 0.8, -1.5], 0.05)] }).flat(),
    rod('gutter', 'metal', [-1.76, 0.78, 1.06], [1.76, 0.78, 1.06], 0.05), rod('gutter', 'metal', [1.6, 0.78, 1.06], [1.6, 0.02, 0.86], 0.035), rod('mainDark', 'metal', [-1.76, 1.97, -0.26], [1.76, 1.97, -0.26], 0.06),
  ], collider: 'box' }),
  taken({ id: 'blown-balloon', synset: 'balloon.n.02', names: ['blown-up balloon', 'inflated balloon', 'rubber balloon'], heightM: 0.3, massKg: 0.005, cellM: 0.006, palette: { main: '#e0362e', mainDark: '#b4241e', gleam: '#ff9a8c' }, groups: [parts('main', 'rubber', 0.02, [{ at: [0, 0.165, 0], r: [0.118, 0.132, 0.118] }, { from: [0, 0.05, 0], to: [0, 0.02, 0], r: [0.03, 0.008] }, { at: [-0.045, 0.225, 0.085], r: [0.02, 0.034, 0.02], paint: true, color: 'gleam' }]), parts('mainDark', 'rubber', 0.004, [{ at: [0, 0.012, 0], r: [0.016, 0.011, 0.016] }])] }),
]
