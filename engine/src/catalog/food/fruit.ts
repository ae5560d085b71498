import { cos, radians, sin, tau } from '../../platform/index.ts'
import { held, parts, thing } from '../thing.ts'
import { arc, around, ball, blade, block, curve, leaf, ring, rod, slab, turned } from '../things/forms.ts'
import type { Pair } from '../things/forms.ts'
import type { Thing } from '../thing.ts'
import type { Part, Recipe, Solid, Vec3 } from '../recipes.ts'

type Loose = Omit<Part, 'on'>

/** Something round that fits a hand. */
const fruit = (t: Thing & { middleM: number }): Recipe => thing({ root: [0, t.middleM, 0], sockets: held([0, t.middleM, 0]), affordances: ['eat', 'hold', 'throw', 'roll'], collider: 'sphere', ...t })

/** Stripes from pole to pole about the axis through a point. */
export function meridians(count: number, middle: Vec3, radiusM: number, share: number, color: string): Loose[] {
  return Array.from({ length: count }, (_, i) => {
    const a = (i / count) * tau, b = ((i + share) / count) * tau
    return { at: middle, r: [radiusM, radiusM, radiusM], paint: true, color, cut: [middle, [-sin(a), 0, cos(a)], middle, [sin(b), 0, -cos(b)]] as const }
  })
}

/** A lemon's shape, lying on its side along x. */
const citrus = (id: string, synset: string, main: string, scale: number): Recipe => fruit({
  id, synset, names: [id], heightM: 0.064 * scale, middleM: 0.032 * scale, massKg: 0.1 * scale, palette: { main, mainDark: '#7d8c2a', leaf: '#4f9a3a' },
  solids: [
    turned('main', 'food', curve([[0, -0.052], [0.007, -0.049], [0.014, -0.041], [0.026, -0.026], [0.032, 0], [0.026, 0.026], [0.013, 0.041], [0.008, 0.05], [0.004, 0.054], [0, 0.055]].map(([r = 0, y = 0]): Pair => [r * scale, y * scale])), [0, 0.032 * scale, 0], [0, 0, -90]),
    rod('mainDark', 'wood', [-0.05 * scale, 0.032 * scale, 0], [-0.06 * scale, 0.034 * scale, 0], 0.0035), leaf('leaf', [-0.056 * scale, 0.034 * scale, 0], [-40, 28], [0.045, 0.022]),
  ],
})

/** Two cheeks with a cleft between them: peaches and plums. */
const stoneFruit = (t: { id: string; synset: string; massKg: number; radiusM: number; heightM: number; palette: Record<string, string>; tall?: number }): Recipe => {
  const r = t.radiusM, tall = t.tall ?? 1
  return fruit({
    id: t.id, synset: t.synset, names: [t.id], heightM: t.heightM, middleM: r * tall, massKg: t.massKg, cellM: r / 14, palette: { stem: '#5a3a20', leaf: '#559b3c', ...t.palette },
    groups: [parts('main', 'food', r * 0.09, [
      { at: [-0.16 * r, r * tall, 0], r: [0.86 * r, r * tall, 0.95 * r] }, { at: [0.16 * r, r * tall, 0], r: [0.86 * r, r * tall, 0.95 * r] },
      { at: [0, 2.08 * r * tall, 0], r: [0.25 * r, 0.3 * r, 0.25 * r], carve: true, k: 0.2 * r },
      { at: [0.6 * r, 1.2 * r, 0.55 * r], r: [0.62 * r, 0.75 * r, 0.6 * r], paint: true, soft: true, k: 0.5 * r, color: 'mainLight' },
    ])],
    solids: [rod('stem', 'wood', [0, 1.8 * r * tall, 0], [0.05 * r, 2.2 * r * tall, 0], 0.06 * r, 0.08 * r), leaf('leaf', [0.03 * r, 2.05 * r * tall, 0], [70, 22], [1.15 * r, 0.5 * r])],
  })
}

const star = (color: string, y: number, long: number, wide: number, count = 5): Solid[] => around(count, (a, i) => [leaf(color, [0, y, 0], [(a * 360) / tau + 12 * (i % 2), 4], [long, wide])])

/** The outline of a halved pear or avocado, standing. */
const pearOutline = (scale: number): Pair[] => {
  const right = curve([[0, 0], [0.018, 0.003], [0.033, 0.018], [0.036, 0.036], [0.028, 0.06], [0.019, 0.08], [0.011, 0.094], [0, 0.099]], 3)
  const grown = right.map(([x, y]): Pair => [x * scale, 0.046 + (y - 0.046) * scale])
  return [...grown, ...grown.slice(1, -1).reverse().map(([x, y]): Pair => [-x, y])]
}

const grapeAt: readonly Vec3[] = [[0, 0.012, 0], ...around<Vec3>(3, (a) => [[0.012 * sin(a), 0.028, 0.012 * cos(a)]]), ...around<Vec3>(5, (a) => [[0.022 * sin(a + 0.5), 0.047, 0.02 * cos(a + 0.5)]]), ...around<Vec3>(7, (a) => [[0.032 * sin(a), 0.068, 0.028 * cos(a)]]), ...around<Vec3>(8, (a) => [[0.036 * sin(a + 0.3), 0.089, 0.031 * cos(a + 0.3)]]), ...around<Vec3>(4, (a) => [[0.017 * sin(a), 0.1, 0.016 * cos(a)]])]

/** Seeds or eyes that sit on a lathed body in a lattice; `size` along x, y and z, z outwards. */
export function lattice(color: string, rows: readonly (readonly [y: number, r: number, tilt: number])[], perRow: number, size: Vec3, roll = 0): Solid[] {
  return rows.flatMap(([y, r, tilt], row) => around(perRow, (a) => {
    const b = a + (row % 2) * (tau / perRow / 2)
    return [block(color, 'food', [r * sin(b), y, r * cos(b)], size, [-tilt, (b * 360) / tau, roll], Math.min(...size) * 0.4)]
  }))
}

const pineappleRows = [[0.02, 0.047, -35], [0.045, 0.06, -12], [0.07, 0.066, -3], [0.095, 0.066, 3], [0.12, 0.061, 12], [0.145, 0.05, 28]] as const

const halfKiwi = (at: Vec3): Solid[] => {
  const turn: Vec3 = [68, 0, 0]
  const place = (color: string, profile: readonly Pair[]) => turned(color, 'food', profile, at, turn)
  return [
    place('main', curve([[0, -0.03], [0.014, -0.027], [0.024, -0.014], [0.026, 0]])), place('flesh', [[0.0255, 0], [0.0252, 0.0005], [0, 0.0007]]), place('flesh', [[0, 0.001], [0.0235, 0.0008], [0, 0.0014]]), place('core', [[0.009, 0.0012], [0.006, 0.0022], [0, 0.0024]]),
    ...around(14, (a) => { const p: Vec3 = [0.0125 * sin(a), 0.0022, 0.0125 * cos(a)], t = radians(68); return [ball('seed', 'plastic', [at[0] + p[0], at[1] + p[1] * cos(t) - p[2] * sin(t), at[2] + p[1] * sin(t) + p[2] * cos(t)], 0.0014)] }).filter((_, i) => i % 2 === 0),
  ]
}

/** Fruit, each as it comes from the tree or, where that says more, cut open. */
export const fruits: readonly Recipe[] = [
  fruit({ id: 'orange', synset: 'orange.n.01', names: ['orange', 'tangerine', 'mandarin', 'clementine'], heightM: 0.088, middleM: 0.039, massKg: 0.18, palette: { main: '#f4861a', leaf: '#4f9a3a', stem: '#6f8a34' }, solids: [turned('main', 'food', curve([[0, 0.002], [0.018, 0.001], [0.036, 0.017], [0.041, 0.039], [0.035, 0.062], [0.019, 0.075], [0.007, 0.0755], [0, 0.073]])), ...around(5, (a) => [rod('stem', 'leaf', [0, 0.076, 0], [0.007 * sin(a), 0.0762, 0.007 * cos(a)], 0.003, 0)]), rod('stem', 'wood', [0, 0.073, 0], [0.001, 0.083, 0], 0.0028), leaf('leaf', [0, 0.077, 0], [62, 16], [0.046, 0.022]), leaf('leaf', [0, 0.077, 0], [-105, 20], [0.036, 0.018])] }),
  citrus('lemon', 'lemon.n.01', '#f7da2f', 1), citrus('lime', 'lime.n.06', '#8db63c', 0.82),
  fruit({ id: 'pear', synset: 'pear.n.01', names: ['pear'], heightM: 0.128, middleM: 0.042, massKg: 0.18, palette: { main: '#bccb3c', leaf: '#4f9a3a', stem: '#5a3a20' }, solids: [turned('main', 'food', curve([[0, 0.004], [0.014, 0.001], [0.033, 0.014], [0.04, 0.038], [0.034, 0.06], [0.023, 0.08], [0.0185, 0.096], [0.012, 0.107], [0, 0.109]])), rod('stem', 'wood', [0, 0.105, 0], [0.005, 0.127, 0], 0.0026, 0.0034), leaf('leaf', [0.002, 0.115, 0], [75, 18], [0.044, 0.02])] }),
  stoneFruit({ id: 'peach', synset: 'peach.n.03', massKg: 0.17, radiusM: 0.038, heightM: 0.095, palette: { main: '#f9a45c', mainLight: '#ea5a4a' } }),
  stoneFruit({ id: 'plum', synset: 'plum.n.02', massKg: 0.07, radiusM: 0.027, heightM: 0.076, tall: 1.16, palette: { main: '#5c2a72', mainLight: '#8f5fae' } }),
  fruit({ id: 'cherry', synset: 'cherry.n.03', names: ['cherry'], heightM: 0.078, middleM: 0.013, massKg: 0.016, palette: { main: '#c3142c', leaf: '#4f9a3a', stem: '#6d8a34' }, solids: [...[[-0.017, 0.004], [0.016, -0.004]].flatMap(([x = 0, z = 0]) => [turned('main', 'food', curve([[0, 0], [0.009, 0.002], [0.0145, 0.012], [0.012, 0.022], [0.005, 0.0255], [0, 0.0235]]), [x, 0, z]), rod('stem', 'wood', [x, 0.023, z], [x * 0.55, 0.052, 0], 0.0012), rod('stem', 'wood', [x * 0.55, 0.052, 0], [0, 0.074, 0], 0.0012, 0.0018)]), ball('stem', 'wood', [0, 0.075, 0], 0.003), leaf('leaf', [0, 0.074, 0], [78, -14], [0.042, 0.02])] }),
  fruit({ id: 'strawberry', synset: 'strawberry.n.01', names: ['strawberry'], heightM: 0.054, middleM: 0.024, massKg: 0.02, palette: { main: '#e2202c', seed: '#f6d873', leaf: '#4fa03a' }, solids: [turned('main', 'food', curve([[0, 0], [0.005, 0.002], [0.013, 0.014], [0.0195, 0.03], [0.018, 0.041], [0.009, 0.0465], [0, 0.047]])), ...lattice('seed', [[0.009, 0.0103, -28], [0.018, 0.0153, -30], [0.027, 0.0191, -18], [0.036, 0.0199, 12]], 8, [0.0016, 0.0026, 0.001]), ...star('leaf', 0.047, 0.02, 0.009, 7), rod('leaf', 'leaf', [0, 0.046, 0], [0.002, 0.054, 0], 0.0016)] }),
  fruit({ id: 'blueberry', synset: 'blueberry.n.02', names: ['blueberry', 'berry'], heightM: 0.031, middleM: 0.009, massKg: 0.012, palette: { main: '#41539f', mainDark: '#232a5c', leaf: '#4fa03a' }, solids: [[-0.012, 0.009, 0.006], [0.01, 0.009, 0.01], [0.001, 0.009, -0.013], [0.021, 0.009, -0.006], [-0.021, 0.009, -0.009], [0.001, 0.021, 0.001]].flatMap(([x = 0, y = 0, z = 0], i) => [ball('main', 'food', [x, y, z], 0.0095, [1, 0.92, 1]), ring('mainDark', 'food', [x + 0.001 * (i % 3), y + 0.0083, z + 0.0016], [0.0026, 0.0009], [12, 0, i % 2 === 0 ? -8 : 8])]).concat([leaf('leaf', [0.014, 0.012, 0.016], [60, 20], [0.022, 0.011])]) }),
  fruit({ id: 'grape', synset: 'grape.n.01', names: ['grape'], heightM: 0.142, middleM: 0.06, massKg: 0.3, cellM: 0.0027, palette: { main: '#6c3a94', leaf: '#5aa03a', stem: '#7a5a34' }, groups: [parts('main', 'food', 0.0008, grapeAt.map((at) => ({ at, r: [0.0128, 0.0138, 0.0128] })))], solids: [rod('stem', 'wood', [0, 0.1, 0], [0.006, 0.142, 0], 0.0028, 0.0035), leaf('leaf', [0.003, 0.124, 0], [55, 14], [0.05, 0.042]), leaf('leaf', [0.003, 0.124, 0], [100, 30], [0.034, 0.03])], collider: 'hull', affordances: ['eat', 'hold', 'throw'] }),
  fruit({ id: 'watermelon', synset: 'watermelon.n.02', names: ['watermelon', 'melon'], heightM: 0.245, middleM: 0.12, massKg: 5, cellM: 0.0066, palette: { main: '#4fa03c', mainDark: '#1f5a2a', stem: '#7a6a34' }, groups: [parts('main', 'food', 0.01, [{ at: [0, 0.12, 0], r: [0.16, 0.12, 0.12] }, ...Array.from({ length: 9 }, (_, i): Loose => { const a = (i / 9) * tau, b = ((i + 0.42) / 9) * tau; return { at: [0, 0.12, 0], r: [0.3, 0.3, 0.3], paint: true, color: 'mainDark', cut: [[0, 0.12, 0], [0, -sin(a), cos(a)], [0, 0.12, 0], [0, sin(b), -cos(b)]] } })])], solids: [rod('stem', 'wood', [0.156, 0.122, 0], [0.172, 0.134, 0], 0.006, 0.004)] }),
  thing({ id: 'watermelon-slice', synset: 'watermelon.n.02', names: ['watermelon slice', 'slice of watermelon', 'piece of watermelon'], heightM: 0.13, massKg: 0.3, palette: { main: '#ee3f4d', rind: '#2f8a3c', pale: '#e8f2c4', seed: '#2a1a16' }, solids: [slab('rind', 'food', [0, 0.13, 0], arc([0, 0], [0.13, 0.13], [180, 360], 19), 0.034), slab('pale', 'food', [0, 0.131, 0], arc([0, 0], [0.121, 0.121], [180, 360], 19), 0.0352), slab('main', 'food', [0, 0.132, 0], arc([0, 0], [0.112, 0.112], [180, 360], 19), 0.0364), ...[[-0.07, 0.098], [-0.035, 0.08], [0, 0.098], [0.035, 0.08], [0.07, 0.098], [-0.045, 0.112], [0.05, 0.113], [0.012, 0.058], [-0.02, 0.048]].flatMap(([x = 0, y = 0]) => [-1, 1].map((s) => block('seed', 'plastic', [x, y, s * 0.0185], [0.006, 0.011, 0.003], [0, 0, x * 300])))], sockets: held([0, 0.02, 0]), affordances: ['eat', 'hold', 'throw'] }),
  fruit({ id: 'pineapple', synset: 'pineapple.n.02', names: ['pineapple'], heightM: 0.33, middleM: 0.085, massKg: 1.2, palette: { main: '#e3a32c', mainDark: '#b0701c', leaf: '#3f8f42', leafLight: '#6db24e' }, solids: [turned('mainDark', 'food', curve([[0, 0], [0.034, 0.003], [0.056, 0.035], [0.063, 0.08], [0.057, 0.13], [0.038, 0.163], [0, 0.17]])), ...lattice('main', pineappleRows, 11, [0.026, 0.026, 0.012], 45), ...[[0, 8, 25, 0.08], [22, 8, 50, 0.11], [5, 6, 68, 0.145], [30, 4, 83, 0.165]].flatMap(([twist = 0, count = 0, up = 0, long = 0], row) => around(count, (a) => [blade(row % 2 === 0 ? 'leaf' : 'leafLight', [0, 0.164, 0], [(a * 360) / tau + twist, up], [long, 0.032])]))], collider: 'hull', affordances: ['eat', 'hold', 'throw'] }),
  fruit({ id: 'mango', synset: 'mango.n.02', names: ['mango', 'papaya'], heightM: 0.085, middleM: 0.04, massKg: 0.3, cellM: 0.0026, palette: { main: '#f6ae32', blush: '#dd4a34', mainDark: '#7fae3c', stem: '#5a3a20', leaf: '#4f9a3a' }, groups: [parts('main', 'food', 0.035, [{ at: [-0.01, 0.042, 0], r: [0.048, 0.04, 0.034] }, { at: [0.028, 0.037, 0], r: [0.034, 0.029, 0.027] }, { at: [-0.036, 0.062, 0.012], r: [0.036, 0.03, 0.04], paint: true, soft: true, k: 0.024, color: 'blush' }, { at: [0.055, 0.022, 0], r: [0.028, 0.02, 0.03], paint: true, soft: true, k: 0.02, color: 'mainDark' }])], solids: [rod('stem', 'wood', [-0.048, 0.058, 0], [-0.06, 0.07, 0], 0.003), leaf('leaf', [-0.056, 0.066, 0], [60, 20], [0.05, 0.018])] }),
  fruit({ id: 'kiwi-fruit', synset: 'kiwi.n.03', names: ['kiwi fruit', 'kiwifruit'], heightM: 0.052, middleM: 0.026, massKg: 0.09, palette: { main: '#8a6434', flesh: '#86bf36', core: '#eff0c0', seed: '#1f1a14' }, solids: [ball('main', 'fur', [-0.022, 0.026, -0.02], 0.026, [1.3, 1, 1], [0, 25, 0]), ...halfKiwi([0.022, 0.0275, 0.008])], sockets: held([0, 0.026, 0]), collider: 'hull' }),
  fruit({ id: 'coconut', synset: 'coconut.n.02', names: ['coconut'], heightM: 0.122, middleM: 0.06, massKg: 0.9, palette: { main: '#6b4426', mainDark: '#3a2412', mainLight: '#8f6338', meat: '#fbf6ea' }, solids: [turned('main', 'fur', curve([[0, 0], [0.034, 0.006], [0.057, 0.04], [0.058, 0.075], [0.036, 0.112], [0.012, 0.121], [0, 0.122]]), [-0.045, 0, -0.02]), ...[[0, 0.028], [0.024, -0.012], [-0.024, -0.012]].map(([x = 0, z = 0]) => ball('mainDark', 'wood', [-0.045 + x * 0.55, 0.112 - Math.abs(z) * 0.1, 0.006 + z * 0.6], 0.0085, [1, 0.7, 1])), ...[[50, 0]].flatMap(([tilt = 0]) => [turned('main', 'fur', curve([[0, -0.055], [0.03, -0.05], [0.053, -0.022], [0.056, 0]]), [0.062, 0.057, 0.03], [tilt, 25, 0]), turned('meat', 'food', [[0.056, 0], [0.0555, 0.002], [0.045, 0.001]], [0.062, 0.057, 0.03], [tilt, 25, 0]), turned('meat', 'food', curve([[0.045, 0.001], [0.042, -0.02], [0.024, -0.038], [0, -0.043]]), [0.062, 0.057, 0.03], [tilt, 25, 0])])], sockets: held([-0.045, 0.06, -0.02]), collider: 'hull' }),
  fruit({ id: 'avocado', synset: 'avocado.n.01', names: ['avocado'], heightM: 0.1, middleM: 0.045, massKg: 0.2, cellM: 0.0024, palette: { main: '#3f6b2c', rim: '#a9c95a', flesh: '#e6e58a', stone: '#8a5526' }, groups: [parts('main', 'food', 0.02, [{ at: [0, 0.037, 0], r: [0.0375, 0.037, 0.036], cut: [[0, 0, 0], [0, 0, 1]] }, { at: [0, 0.07, 0], r: [0.0225, 0.031, 0.023], cut: [[0, 0, 0], [0, 0, 1]] }])], solids: [slab('rim', 'food', [0, 0, 0.001], pearOutline(0.96), 0.007), slab('flesh', 'food', [0, 0, 0.0018], pearOutline(0.85), 0.007), ball('stone', 'wood', [0, 0.036, 0.005], 0.0175, [1, 1.05, 0.85])], collider: 'hull', affordances: ['eat', 'hold', 'throw'] }),
]
