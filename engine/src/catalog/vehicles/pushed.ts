import { cos, sin } from '../../platform/index.ts'
import { around, ball, block, disc, ring, rod, slab, turned } from '../things/forms.ts'
import { parts } from '../thing.ts'
import type { Recipe, Solid, Vec3 } from '../recipes.ts'
import { axles, seatAt, sides, tubes, vehicle } from './chassis.ts'

const plank = (color: string, at: Vec3, size: Vec3, turn?: Vec3): Solid => block(color, 'wood', at, size, turn, 0.012)
const seatAndHandle = (seat: Vec3, handle: Vec3) => ({ ...seatAt(seat), handle: { at: handle, up: [0, 1, 0] as Vec3 } })

/** Bars of a cage or a basket between a lower and an upper rectangle. */
function cage(color: string, r: number, [y0, y1]: readonly [number, number], [w0, w1]: readonly [number, number], [f0, b0]: readonly [number, number], [f1, b1]: readonly [number, number], count: number): Solid[] {
  const at = (t: number): [Vec3, Vec3, Vec3, Vec3] => { const y = y0 + (y1 - y0) * t, w = w0 + (w1 - w0) * t, f = f0 + (f1 - f0) * t, b = b0 + (b1 - b0) * t; return [[w, y, f], [w, y, b], [-w, y, b], [-w, y, f]] }
  const rings = [0, 0.33, 0.67, 1].flatMap((t) => { const [a, b, c, d] = at(t); return [rod(color, 'metal', a, b, r), rod(color, 'metal', b, c, r), rod(color, 'metal', c, d, r), rod(color, 'metal', d, a, r)] })
  const mix = (p: Vec3, q: Vec3, t: number): Vec3 => [p[0] + (q[0] - p[0]) * t, p[1] + (q[1] - p[1]) * t, p[2] + (q[2] - p[2]) * t]
  const low = at(0), high = at(1)
  const posts = [0, 1, 2, 3].flatMap((side) => { const a = low[side] ?? low[0], b = low[(side + 1) % 4] ?? low[0], c = high[side] ?? high[0], d = high[(side + 1) % 4] ?? high[0]; return Array.from({ length: count }, (_, i) => rod(color, 'metal', mix(a, b, i / count), mix(c, d, i / count), r * 0.7)) })
  return [...rings, ...posts]
}

/** What is pushed, pulled or drawn by animals. */
export const pushed: readonly Recipe[] = [
  vehicle({
    id: 'skateboard', synset: 'skateboard.n.01', names: ['skateboard', 'longboard'], heightM: 0.167, massKg: 3, cellM: 0.009, palette: { main: '#e8662f', grip: '#2b2d33', accent: '#f6c63a', tyre: '#f3ead2' },
    groups: [parts('main', 'wood', 0.02, [{ at: [0, 0.1, 0], box: [0.105, 0.012, 0.28], r: [0.011] }, { at: [0, 0.122, 0.34], box: [0.1, 0.012, 0.1], r: [0.011], turn: [-22, 0, 0] }, { at: [0, 0.122, -0.34], box: [0.1, 0.012, 0.1], r: [0.011], turn: [22, 0, 0] }, { at: [0, 0.128, 0], box: [0.2, 0.02, 0.6], r: [0.005], paint: true, color: 'grip' }])],
    solids: [0.23, -0.23].flatMap((z) => [rod('chrome', 'metal', [-0.09, 0.04, z], [0.09, 0.04, z], 0.012), block('chrome', 'metal', [0, 0.07, z], [0.05, 0.05, 0.08])]),
    wheels: axles(0.09, 0.036, 0.036, [0.23, -0.23], 'plain'), sockets: { deck: { at: [0, 0.115, 0], up: [0, 1, 0] }, handle: { at: [0, 0.1, 0], up: [0, 1, 0] } }, affordances: ['ride', 'stand-on', 'hold', 'drive'],
  }),
  vehicle({
    id: 'wheelchair', synset: 'wheelchair.n.01', names: ['wheelchair', 'wheel chair'], heightM: 0.98, massKg: 15, palette: { main: '#2f6fc0', cloth: '#33373f' },
    solids: [...sides((s) => [...tubes('main', 0.014, [[0.24 * s, 0.3, 0.4], [0.24 * s, 0.5, 0.24], [0.24 * s, 0.5, -0.24], [0.24 * s, 0.94, -0.32], [0.24 * s, 0.96, -0.42]]), ...tubes('main', 0.014, [[0.24 * s, 0.5, 0.1], [0.24 * s, 0.7, 0.1], [0.24 * s, 0.7, -0.26]]), block('cloth', 'rubber', [0.25 * s, 0.715, -0.06], [0.05, 0.035, 0.28]), rod('cloth', 'rubber', [0.24 * s, 0.955, -0.36], [0.24 * s, 0.965, -0.47], 0.02), ...tubes('main', 0.014, [[0.22 * s, 0.3, 0.4], [0.2 * s, 0.14, 0.52]]), block('cloth', 'plastic', [0.12 * s, 0.12, 0.54], [0.17, 0.02, 0.14], [-12, 0, 0]), rod('main', 'metal', [0.24 * s, 0.3, 0.36], [0.24 * s, 0.14, 0.3], 0.012), ring('chrome', 'metal', [0.335 * s, 0.3, -0.14], [0.24, 0.009], [0, 0, 90])]), block('cloth', 'cloth', [0, 0.5, 0], [0.44, 0.04, 0.46], undefined, 0.015), block('cloth', 'cloth', [0, 0.74, -0.28], [0.44, 0.4, 0.03], [-8, 0, 0], 0.012), rod('main', 'metal', [-0.24, 0.3, -0.14], [0.24, 0.3, -0.14], 0.014)],
    wheels: [...axles(0.3, 0.3, 0.035, [-0.14], 'spoked'), ...axles(0.24, 0.09, 0.03, [0.32], 'plain')], sockets: seatAndHandle([0, 0.53, 0], [0.24, 0.96, -0.44]), affordances: ['ride', 'drive', 'sit-on'],
  }),
  vehicle({
    id: 'stroller', synset: 'baby_buggy.n.01', names: ['stroller', 'baby carriage', 'pram', 'pushchair', 'baby stroller', 'buggy', 'baby buggy'], heightM: 1.05, massKg: 10, cellM: 0.016, palette: { main: '#5a86c8', lining: '#f4ecd8' },
    groups: [parts('main', 'cloth', 0.04, [{ at: [0, 0.62, 0.02], r: [0.24, 0.26, 0.42], cut: [[0, 0.64, 0], [0, 1, 0]] }, { at: [0, 0.62, 0.02], r: [0.2, 0.2, 0.38], carve: true, k: 0.02 }, { at: [0, 0.68, 0.02], r: [0.215, 0.2, 0.395], cut: [[0, 0.6, 0], [0, -1, 0]], paint: true, color: 'lining' }]), parts('main', 'cloth', 0.02, [{ at: [0, 0.66, -0.14], r: [0.25, 0.36, 0.3], cut: [[0, 0.64, 0], [0, -1, 0], [0, 0.64, 0.0], [0, -0.1, 1]] }, { at: [0, 0.62, -0.12], r: [0.22, 0.33, 0.28], carve: true, k: 0.01 }])],
    solids: [...sides((s) => [...tubes('chrome', 0.014, [[0.22 * s, 0.17, 0.34], [0.24 * s, 0.44, -0.16], [0.2 * s, 0.92, -0.6]]), ...tubes('chrome', 0.014, [[0.22 * s, 0.17, -0.34], [0.24 * s, 0.46, 0.2]])]), rod('dark', 'rubber', [-0.2, 0.92, -0.6], [0.2, 0.92, -0.6], 0.02)],
    wheels: axles(0.25, 0.17, 0.035, [0.34, -0.34], 'spoked'), sockets: seatAndHandle([0, 0.56, 0.05], [0.15, 0.92, -0.6]),
  }),
  vehicle({
    id: 'shopping-cart', synset: 'shopping_cart.n.01', names: ['shopping cart', 'shopping trolley', 'grocery cart', 'trolley'], heightM: 1.0, massKg: 20, palette: { main: '#b9c0c8', grip: '#d83a30' },
    solids: [...cage('main', 0.01, [0.5, 0.9], [0.2, 0.28], [0.36, -0.34], [0.46, -0.42], 6), ...[-0.12, 0, 0.12].map((x) => rod('main', 'metal', [x, 0.5, 0.36], [x, 0.5, -0.34], 0.006)), ...sides((s) => [...tubes('main', 0.014, [[0.22 * s, 0.12, 0.4], [0.22 * s, 0.2, -0.3], [0.24 * s, 0.5, -0.4], [0.26 * s, 0.98, -0.52]]), rod('main', 'metal', [0.22 * s, 0.16, 0.1], [0.2 * s, 0.5, 0.3], 0.012)]), rod('grip', 'plastic', [-0.28, 0.98, -0.52], [0.28, 0.98, -0.52], 0.024), block('grip', 'plastic', [0, 0.78, -0.42], [0.4, 0.16, 0.02], [10, 0, 0])],
    wheels: axles(0.22, 0.065, 0.035, [0.38, -0.3], 'plain'), sockets: { handle: { at: [0.15, 0.98, -0.52], up: [0, 1, 0] }, top: { at: [0, 0.52, 0], up: [0, 1, 0] }, seat: { at: [0, 0.52, 0], up: [0, 1, 0] } },
  }),
  vehicle({
    id: 'wheelbarrow', synset: 'barrow.n.03', names: ['wheelbarrow', 'barrow'], heightM: 0.62, massKg: 12, cellM: 0.016, palette: { main: '#3f9a56', wood: '#b07a44' },
    groups: [parts('main', 'metal', 0.03, [{ at: [0, 0.54, 0.02], box: [0.32, 0.2, 0.42], r: [0.1], cut: [[0, 0.62, 0], [0, 1, 0]] }, { at: [0, 0.6, 0.02], box: [0.28, 0.2, 0.38], r: [0.08], carve: true, k: 0.02 }])],
    solids: sides((s) => [rod('wood', 'wood', [0.06 * s, 0.24, 0.62], [0.26 * s, 0.5, -0.85], 0.024), rod('dark', 'rubber', [0.245 * s, 0.48, -0.72], [0.265 * s, 0.505, -0.88], 0.03), ...tubes('dark', 0.018, [[0.2 * s, 0.4, -0.25], [0.2 * s, 0.02, -0.34]]), block('dark', 'metal', [0.2 * s, 0.012, -0.34], [0.05, 0.024, 0.12])]),
    wheels: [{ x: 0, z: 0.62, r: 0.2, w: 0.08, look: 'plain' }], sockets: { handle: { at: [0.26, 0.5, -0.8], up: [0, 1, 0] }, top: { at: [0, 0.42, 0], up: [0, 1, 0] }, seat: { at: [0, 0.42, 0], up: [0, 1, 0] } },
  }),
  vehicle({
    id: 'hay-trailer', synset: 'trailer.n.04', names: ['hay trailer', 'load of hay', 'load of hay bales', 'trailer of hay', 'wagonload of hay', 'trailer', 'farm trailer'], heightM: 2.3, massKg: 900, palette: { main: '#dcb44a', mainDark: '#b88a2c', mainLight: '#f2d678', twine: '#a83a2a', wood: '#9a6a3c', steel: '#c8402c' },
    solids: [block('wood', 'wood', [0, 0.78, 0], [1.9, 0.1, 3.4], undefined, 0.02), block('steel', 'metal', [0, 0.68, 0], [1.0, 0.14, 3.3], undefined, 0.02), ...tubes('steel', 0.05, [[0.4, 0.66, 1.6], [0, 0.6, 2.7]]), ...tubes('steel', 0.05, [[-0.4, 0.66, 1.6], [0, 0.6, 2.7]]), ...[-1.7, 1.7].flatMap((z) => sides((s) => [plank('wood', [0.8 * s, 1.25, z], [0.07, 0.9, 0.07])]).concat([plank('wood', [0, 1.6, z], [1.7, 0.12, 0.05])])), ...[0, 1].flatMap((row) => [-1.12, 0, 1.12].flatMap((z) => sides((s) => [block(row === 1 ? 'mainLight' : 'main', 'hair', [0.45 * s, 1.18 + 0.72 * row, z + 0.04 * row], [0.86, 0.68, 1.06], [0, 3 * s, 0], 0.05), ...[-0.26, 0.26].map((dz) => block('twine', 'cloth', [0.45 * s, 1.18 + 0.72 * row, z + dz], [0.885, 0.705, 0.03], [0, 3 * s, 0], 0.01))])))],
    wheels: axles(1.02, 0.44, 0.22, [0.85, -0.85], 'truck'), sockets: { ...seatAt([0, 2.26, 0]), handle: { at: [0, 0.6, 2.7], up: [0, 1, 0] } },
  }),
  vehicle({
    id: 'wagon', synset: 'wagon.n.01', names: ['wagon', 'cart', 'handcart', 'hay wagon', 'wooden cart'], heightM: 1.175, massKg: 150, palette: { main: '#b07a44', mainDark: '#84562c', tyre: '#9a6a38', rim: '#4a4a50', hub: '#84562c', hay: '#e0bd5a' },
    solids: [block('main', 'wood', [0, 0.6, 0], [1.1, 0.08, 1.9]), ...sides((s) => [0.72, 0.88].map((y) => plank('main', [0.56 * s, y, 0], [0.04, 0.12, 1.9])).concat([-0.85, 0, 0.85].map((z) => plank('mainDark', [0.59 * s, 0.76, z], [0.04, 0.46, 0.08])))), ...[-0.95, 0.95].flatMap((z) => [0.72, 0.88].map((y) => plank('main', [0, y, z], [1.1, 0.12, 0.04]))), ...[-0.62, 0.62].map((z) => rod('mainDark', 'wood', [-0.7, 0.42, z], [0.7, 0.42, z], 0.05)), ...[-0.62, 0.62].map((z) => plank('mainDark', [0, 0.5, z], [0.9, 0.14, 0.12])), ...tubes('mainDark', 0.035, [[0, 0.45, 0.9], [0, 0.5, 2.0]], 'wood'), rod('mainDark', 'wood', [-0.3, 0.5, 2.0], [0.3, 0.5, 2.0], 0.03), ...[[-0.2, 0.3, 0.42], [0.22, -0.3, 0.44], [0, 0, 0.5], [-0.22, -0.55, 0.36], [0.2, 0.55, 0.36]].map(([x = 0, z = 0, r = 0]) => ball('hay', 'leaf', [x, 0.8, z], r, [0.8, 0.75, 0.8]))],
    wheels: axles(0.7, 0.42, 0.09, [0.62, -0.62], 'wooden'), sockets: { ...seatAt([0, 0.66, 0.7]), handle: { at: [0, 0.5, 2.0], up: [0, 1, 0] }, deck: { at: [0, 0.64, 0], up: [0, 1, 0] } },
  }),
  vehicle({
    id: 'carriage', synset: 'carriage.n.02', names: ['carriage', 'horse-drawn carriage', 'stagecoach', 'royal carriage'], heightM: 2.3, massKg: 500, cellM: 0.032, palette: { main: '#8a2f5c', gold: '#e8bd4a', tyre: '#e8bd4a', rim: '#c99a34', hub: '#8a2f5c', seat: '#4a2a3a', curtain: '#f4e6d0' },
    groups: [parts('main', 'wood', 0.06, [{ at: [0, 1.32, 0], r: [0.78, 0.78, 1.0], cut: [[0, 2.02, 0], [0, 1, 0], [0.62, 1, 0], [1, 0, 0], [-0.62, 1, 0], [-1, 0, 0]] }, { at: [0, 1.55, 0], box: [3, 0.26, 0.24], r: [0.1], paint: true, color: 'glass', surface: 'ice' }, { at: [0, 1.55, 0.62], box: [3, 0.2, 0.14], r: [0.06], paint: true, color: 'curtain' }, { at: [0, 1.55, -0.62], box: [3, 0.2, 0.14], r: [0.06], paint: true, color: 'curtain' }])],
    solids: [turned('gold', 'metal', [[0.86, -0.03], [0.9, 0], [0.86, 0.05], [0.6, 0.14], [0, 0.2]], [0, 1.98, 0]), ball('gold', 'metal', [0, 2.22, 0], 0.08), ...sides((s) => [rod('gold', 'metal', [0.63 * s, 1.2, -0.72], [0.63 * s, 1.2, 0.72], 0.025), block('gold', 'metal', [0.63 * s, 1.3, 0], [0.02, 0.9, 0.03]), ball('gold', 'metal', [0.66 * s, 1.15, 0.14], 0.04), ball('lamp', 'light', [0.66 * s, 1.6, 0.9], 0.09), ring('gold', 'metal', [0.4 * s, 0.72, 1.05], [0.3, 0.03], [0, 0, 90], 200), ring('gold', 'metal', [0.4 * s, 0.72, -1.05], [0.3, 0.03], [0, 0, 90], 200)]), block('main', 'wood', [0, 0.62, 0], [0.5, 0.12, 2.6]), block('seat', 'leather', [0, 1.2, 1.25], [0.9, 0.16, 0.4], undefined, 0.05), block('main', 'wood', [0, 0.98, 1.25], [0.8, 0.4, 0.36]), block('main', 'wood', [0, 0.8, 1.6], [0.8, 0.05, 0.4], [20, 0, 0]), ...sides((s) => [rod('gold', 'wood', [0.28 * s, 0.6, 1.3], [0.4 * s, 0.7, 3.0], 0.03)])],
    wheels: [...axles(0.78, 0.44, 0.08, [1.2], 'wooden'), ...axles(0.78, 0.58, 0.08, [-1.1], 'wooden')], sockets: { ...seatAt([0, 1.28, 1.22]), deck: { at: [0, 0.9, 0], up: [0, 1, 0] } },
  }),
  vehicle({
    id: 'chariot', synset: 'chariot.n.02', names: ['chariot', 'war chariot', 'roman chariot'], heightM: 1.25, massKg: 90, palette: { main: '#b8332b', gold: '#e8bd4a', tyre: '#a06a34', rim: '#d8a83c', hub: '#e8bd4a', wood: '#8a5a30' },
    solids: [block('wood', 'wood', [0, 0.5, -0.1], [0.95, 0.07, 0.9]), ...around(16, (a, i) => (i > 4 && i < 12 ? [] : [block('main', 'wood', [0.47 * sin(a), 0.94 - 0.08 * (1 - cos(a)), -0.05 + 0.47 * cos(a)], [0.21, 0.78 - 0.16 * (1 - cos(a)), 0.05], [0, (i / 16) * 360, 0])])), ...sides((s) => [block('main', 'wood', [0.47 * s, 0.72, -0.3], [0.05, 0.4, 0.44]), rod('gold', 'metal', [0.47 * s, 0.94, -0.5], [0.47 * s, 1.0, 0], 0.03)]), ring('gold', 'metal', [0, 1.12, -0.05], [0.48, 0.03], undefined, 180), disc('gold', 'metal', [0, 0.9, 0.43], 0.17, 0.03, [90, 0, 0]), ring('gold', 'metal', [0, 0.56, -0.05], [0.48, 0.025], undefined, 180), rod('hub', 'metal', [-0.6, 0.45, -0.1], [0.6, 0.45, -0.1], 0.04), ...tubes('wood', 0.035, [[0, 0.5, 0.3], [0, 0.62, 1.4], [0, 0.85, 2.1]], 'wood'), rod('wood', 'wood', [-0.5, 0.86, 2.05], [0.5, 0.86, 2.05], 0.035)],
    wheels: axles(0.6, 0.45, 0.07, [-0.1], 'wooden'), sockets: { deck: { at: [0, 0.54, -0.15], up: [0, 1, 0] }, seat: { at: [0, 0.54, -0.15], up: [0, 1, 0] } },
  }),
  vehicle({
    id: 'sled', synset: 'sled.n.01', names: ['sled', 'sledge', 'sleigh', 'toboggan'], heightM: 0.42, massKg: 6, palette: { main: '#c9482f', wood: '#c08a4c' },
    solids: [...[-0.2, -0.1, 0, 0.1, 0.2].map((x) => plank('wood', [x, 0.26, -0.1], [0.085, 0.03, 1.05])), ...[-0.4, 0.2].map((z) => plank('wood', [0, 0.23, z], [0.5, 0.03, 0.07])), ...sides((s) => [block('main', 'metal', [0.24 * s, 0.02, -0.15], [0.035, 0.04, 1.1]), ...tubes('main', 0.02, [[0.24 * s, 0.025, 0.4], [0.24 * s, 0.08, 0.58], [0.24 * s, 0.22, 0.68], [0.24 * s, 0.36, 0.62], [0.22 * s, 0.4, 0.52]]), ...[-0.45, 0.2].map((z) => rod('main', 'metal', [0.24 * s, 0.03, z], [0.2 * s, 0.24, z], 0.018))]), rod('main', 'metal', [-0.24, 0.36, 0.62], [0.24, 0.36, 0.62], 0.018), slab('main', 'cloth', [0, 0.28, -0.3], [[-0.2, -0.2], [0.2, -0.2], [0.2, 0.2], [-0.2, 0.2]], 0.04, [-90, 0, 0])],
    sockets: { ...seatAt([0, 0.29, -0.15]), deck: { at: [0, 0.28, 0], up: [0, 1, 0] }, handle: { at: [0, 0.36, 0.62], up: [0, 1, 0] } }, affordances: ['ride', 'sit-on', 'stand-on', 'hold'],
  }),
]
