import { ball, block, disc, ring, rod, slab, turned } from '../things/forms.ts'
import { parts, solid } from '../thing.ts'
import type { PartGroup, Recipe, Solid, Vec3 } from '../recipes.ts'
import { type Loose, seatAt, sides, tubes, vehicle, type Vehicle } from './chassis.ts'

const afloat = ['ride', 'stand-on', 'sit-on', 'float', 'drive'] as const
const onDeck = (at: Vec3, seat: Vec3 = at) => ({ deck: { at, up: [0, 1, 0] as Vec3 }, ...seatAt(seat) })

/** A hull: half length and beam, height of the side, how far it lies under the waterline in paint, how deep the hollow; a pointed bow. */
interface Hull { half: number; beam: number; side: number; keel?: string; rim?: string; hollow?: number; inside?: string; sheer?: number; stern?: number; more?: readonly Loose[] }
const hull = (h: Hull): PartGroup[] => [parts('main', 'wood', 0.08, [
  { at: [0, h.side, -h.half * 0.08], r: [h.beam, h.side * 1.02, h.half * 1.08], cut: [[0, h.side, 0], [0, 1, 0], [0, 0.01, 0], [0, -1, 0], [0, 0, -h.half * (h.stern ?? 0.88)], [0, 0, -1]] },
  { from: [0, h.side * 0.8, h.half * 0.62], to: [0, h.side * (1.02 + (h.sheer ?? 0.12)), h.half * 1.06], r: [h.beam * 0.36, h.beam * 0.08], cut: [[0, h.side * 1.02, 0], [0, 1, 0.02]], k: h.beam * 0.3 },
  ...(h.hollow === undefined ? [] : [{ at: [0, h.side * 1.08, -h.half * 0.06] as const, r: [h.beam * 0.86, h.hollow, h.half * 0.94], carve: true, k: 0.02 }, { at: [0, h.side * 1.06, -h.half * 0.06] as const, r: [h.beam * 0.9, h.hollow + 0.02, h.half * 0.97], paint: true, color: h.inside ?? 'deck' }]),
  ...(h.rim === undefined ? [] : [{ at: [0, h.side, 0] as const, box: [9, h.side * 0.11, 40] as const, r: [0.01], paint: true, color: h.rim }]),
  ...(h.keel === undefined ? [] : [{ at: [0, 0, 0] as const, box: [9, h.side * 0.34, 40] as const, r: [0.01], paint: true, color: h.keel }]), ...(h.more ?? []),
])]

/** A square sail that bellies forward: strips of cloth one above the other along a curve. */
const squareSail = (at: Vec3, w: number, h: number, color = 'sail'): Solid[] => [-2, -1, 0, 1, 2].map((i) => block(color, 'cloth', [at[0], at[1] + (i * h) / 5, at[2] + 0.16 * h * (1 - (i * i) / 5)], [w * (1 - 0.02 * i * i + (i < 0 ? 0.03 : 0)), h / 5 + 0.06 * h, 0.035], [i * 14, 0, 0], 0.01))
const mast = (z: number, from: number, to: number, r: number): Solid[] => [rod('wood', 'wood', [0, from, z], [0, to, z], r, r * 0.6)]
const yard = (y: number, z: number, half: number, r: number): Solid => rod('wood', 'wood', [-half, y, z], [half, y, z], r)
const ports = (color: string, x: number, y: number, zs: readonly number[], r: number): Solid[] => sides((s) => zs.map((z) => disc(color, 'ice', [x * s, y, z], r, 0.06, [0, 0, -90 * s])))
const row = (count: number, from: number, to: number): number[] => Array.from({ length: count }, (_, i) => from + ((to - from) * i) / (count - 1))
const railing = (color: string, x: number, y: number, from: number, to: number, high: number, count: number): Solid[] => sides((s) => [rod(color, 'metal', [x * s, y + high, from], [x * s, y + high, to], 0.03), ...row(count, from, to).map((z) => rod(color, 'metal', [x * s, y, z], [x * s, y + high, z], 0.02))])
type Ship = Omit<Vehicle, 'affordances'>
const ship = (v: Ship): Recipe => vehicle({ ...v, affordances: afloat })

/** Boats and ships larger than a rowing boat, and what goes under water. */
export const ships: readonly Recipe[] = [
  ship({
    id: 'sailboat', synset: 'sailboat.n.01', names: ['sailboat', 'sailing boat', 'yacht', 'sailing yacht', 'dhow'], heightM: 5.2, massKg: 600, cellM: 0.055, palette: { main: '#2f6fb8', deck: '#d8ac6c', trim: '#fbf4e4', sail: '#fdf8ec', red: '#d8382f', wood: '#9a6a3a' },
    groups: hull({ half: 1.9, beam: 0.78, side: 0.66, keel: 'red', rim: 'trim', hollow: 0.28 }),
    solids: [...mast(0.25, 0.3, 5.1, 0.055), rod('wood', 'wood', [0, 1.05, 0.2], [0, 1.0, -1.7], 0.045), slab('sail', 'cloth', [0, 0, 0], [[-1.62, 1.1], [0.16, 1.14], [0.17, 4.95], [-0.5, 3.2], [-1.15, 1.9]], 0.03, [0, -90, 0]), slab('red', 'cloth', [0, 0, 0], [[0.36, 1.2], [1.78, 0.8], [0.34, 4.3]], 0.025, [0, -90, 0]), slab('red', 'cloth', [0, 5.0, 0.25], [[0, 0], [0, 0.22], [-0.5, 0.11]].reverse() as [number, number][], 0.02, [0, -90, 0]), block('trim', 'wood', [0, 0.66, 0.55], [0.7, 0.2, 0.8], undefined, 0.07), block('wood', 'wood', [0, 0.5, -0.8], [1.1, 0.05, 0.3]), rod('wood', 'wood', [0, 0.6, -1.3], [0, 0.75, -1.75], 0.025)],
    sockets: onDeck([0, 0.44, -0.4], [0, 0.53, -0.8]),
  }),
  ship({
    id: 'motorboat', synset: 'motorboat.n.01', names: ['motorboat', 'speedboat', 'powerboat', 'motor boat', 'speed boat'], heightM: 1.18, massKg: 700, cellM: 0.045, palette: { main: '#f6f4ec', red: '#d8382f', deck: '#c08a50', seat: '#f4efe2' },
    groups: hull({ half: 2.3, beam: 0.92, side: 0.72, rim: 'red', sheer: 0.3, stern: 0.8, hollow: 0.3, more: [{ at: [0, 0.74, 1.35], r: [0.72, 0.12, 1.0], k: 0.06 }, { at: [0, 0.3, 0], box: [3, 0.08, 9], r: [0.01], paint: true, color: 'red' }] }),
    solids: [block('glass', 'glass', [0, 1.0, 0.5], [1.3, 0.42, 0.03], [-32, 0, 0]), ...sides((s) => [rod('chrome', 'metal', [0.66 * s, 0.78, 0.62], [0.66 * s, 1.16, 0.38], 0.025), block('seat', 'leather', [0.36 * s, 0.66, -0.3], [0.46, 0.14, 0.44], undefined, 0.05), block('seat', 'leather', [0.36 * s, 0.9, -0.52], [0.46, 0.4, 0.12], [-10, 0, 0], 0.05)]), rod('chrome', 'metal', [-0.66, 1.16, 0.38], [0.66, 1.16, 0.38], 0.025), block('seat', 'leather', [0, 0.62, -1.25], [1.2, 0.2, 0.46], undefined, 0.06), disc('dark', 'plastic', [0.36, 0.92, 0.22], 0.16, 0.03, [-60, 0, 0]), block('dark', 'plastic', [0, 0.92, -2.0], [0.36, 0.44, 0.44], [-8, 0, 0], 0.06), block('red', 'plastic', [0, 0.98, -2.0], [0.37, 0.08, 0.45], [-8, 0, 0]), rod('dark', 'metal', [0, 0.75, -2.0], [0, 0.05, -2.05], 0.08)],
    sockets: onDeck([0, 0.48, -0.8], [0.36, 0.74, -0.28]),
  }),
  ship({
    id: 'ship', synset: 'ship.n.01', names: ['ship', 'ocean liner', 'steamship', 'steamboat', 'steamer', 'ferry', 'vessel'], heightM: 5.6, massKg: 60000, cellM: 0.11, palette: { main: '#26364f', red: '#c8352e', trim: '#f6f2e6', white: '#f6f2e6', deck: '#c99a62', yellow: '#f0a92e', wood: '#8a5a30' },
    groups: hull({ half: 6, beam: 1.55, side: 1.9, keel: 'red', rim: 'trim', hollow: 0.34 }),
    solids: [block('white', 'metal', [0, 2.2, -0.4], [2.0, 0.9, 7.0], undefined, 0.1), block('white', 'metal', [0, 2.95, -0.2], [1.7, 0.75, 5.4], undefined, 0.1), block('white', 'metal', [0, 3.55, 1.6], [1.9, 0.6, 1.2], undefined, 0.1), block('glass', 'ice', [0, 3.6, 2.2], [1.6, 0.28, 0.06]), ...ports('glass', 1.0, 2.25, row(10, 2.6, -3.4), 0.15), ...ports('glass', 0.85, 3.0, row(8, 2.0, -2.5), 0.13), ...ports('yellow', 1.44, 1.32, row(5, 1.8, -2.6), 0.13), ...[1.0, -0.5, -2.0].flatMap((z) => [rod('yellow', 'metal', [0, 3.2, z], [0, 4.6, z - 0.25], 0.42, 0.36), rod('dark', 'metal', [0, 4.6, z - 0.25], [0, 4.9, z - 0.3], 0.38), rod('red', 'metal', [0, 4.1, z - 0.16], [0, 4.35, z - 0.2], 0.4)]), ...mast(4.2, 1.8, 5.6, 0.06), ...mast(-4.4, 1.8, 5.0, 0.06), rod('dark', 'metal', [0, 5.4, 4.2], [0, 4.9, -4.4], 0.015), ...railing('white', 0.82, 1.9, 3.4, 5.2, 0.4, 5), ...sides((s) => [-2.6, -1.2, 0.2].map((z) => ball('yellow', 'wood', [1.12 * s, 2.78, z], 0.3, [0.5, 0.5, 1.5])))],
    sockets: onDeck([0, 1.75, 4.0]),
  }),
  ship({
    id: 'cruise-ship', synset: 'cruise_ship.n.01', names: ['cruise ship', 'cruise liner'], heightM: 5.4, massKg: 90000, cellM: 0.12, palette: { main: '#f7f7f4', blue: '#2464b8', trim: '#2464b8', deck: '#c99a62', red: '#e2323c', pool: '#4fc3e8' },
    groups: hull({ half: 6.6, beam: 1.7, side: 1.7, keel: 'blue', hollow: 0.2 }),
    solids: [...[[1.7, 9.2, 3.0, -0.4], [2.35, 8.4, 2.8, -0.6], [3.0, 7.4, 2.6, -0.8], [3.6, 5.6, 2.3, -0.6]].flatMap(([y = 0, long = 0, wide = 0, z = 0]) => [block('main', 'metal', [0, y + 0.2, z], [wide, 0.66, long], undefined, 0.12), ...sides((s) => [block('glass', 'ice', [(wide / 2) * s, y + 0.26, z], [0.06, 0.26, long * 0.92], undefined, 0.02), ...row(Math.round(long * 1.6), z + long * 0.44, z - long * 0.44).map((u) => block('main', 'metal', [(wide / 2 + 0.01) * s, y + 0.26, u], [0.07, 0.28, 0.09]))])]), block('glass', 'ice', [0, 3.85, 2.25], [2.0, 0.3, 0.1]), slab('red', 'metal', [0, 4.7, -2.4], [[-0.9, -0.7], [0.8, -0.7], [0.3, 0.7], [-0.9, 0.7]], 1.0, [0, -90, 0], 0.15), slab('blue', 'metal', [0, 4.95, -2.45], [[-0.8, -0.15], [0.55, -0.15], [0.45, 0.15], [-0.8, 0.15]], 1.03, [0, -90, 0], 0.02), block('pool', 'ice', [0, 4.17, 0.6], [1.3, 0.06, 1.6], undefined, 0.03), ...sides((s) => row(6, 2.6, -3.6).map((z) => ball('red', 'plastic', [1.58 * s, 1.78, z], 0.3, [0.5, 0.55, 1.3]))), ...ports('blue', 1.56, 1.2, row(7, 3, -3.4), 0.1), rod('main', 'metal', [0, 4.1, 1.4], [0, 5.3, 1.2], 0.07), ball('main', 'metal', [0, 4.7, 1.3], 0.2)],
    sockets: onDeck([0, 1.62, 4.9]),
  }),
  ship({
    id: 'cargo-ship', synset: 'cargo_ship.n.01', names: ['cargo ship', 'container ship', 'freighter', 'tanker'], heightM: 4.8, massKg: 90000, cellM: 0.12, palette: { main: '#b8352c', trim: '#26282d', deck: '#5a6068', white: '#f4f2ea', c1: '#2f78c8', c2: '#f0a92e', c3: '#3f9a56', c4: '#d8d3c4', c5: '#d8532e' },
    groups: hull({ half: 6.6, beam: 1.6, side: 1.7, keel: 'trim', rim: 'trim', hollow: 0.2 }),
    solids: [...row(5, 3.4, -2.4).flatMap((z, i) => [-0.8, 0, 0.8].flatMap((x, j) => Array.from({ length: 2 + ((i * 2 + j) % 2) }, (_, k) => block(`c${1 + ((i * 3 + j * 2 + k * 4) % 5)}`, 'metal', [x, 2.0 + k * 0.62, z], [0.74, 0.58, 1.34], undefined, 0.03)))), block('white', 'metal', [0, 2.9, -4.4], [2.4, 2.6, 1.1], undefined, 0.1), block('white', 'metal', [0, 4.0, -4.3], [3.0, 0.5, 1.2], undefined, 0.08), block('glass', 'ice', [0, 4.05, -3.7], [2.6, 0.24, 0.08]), ...[2.3, 2.9, 3.4].flatMap((y) => [-0.8, -0.3, 0.3, 0.8].map((x) => block('glass', 'ice', [x, y, -3.84], [0.26, 0.22, 0.05]))), rod('trim', 'metal', [0, 4.0, -4.9], [0, 4.75, -4.9], 0.32), ...tubes('white', 0.05, [[0, 1.6, 5.2], [0, 3.2, 5.2]])],
    sockets: onDeck([0, 1.6, 4.9]),
  }),
  ship({
    id: 'pirate-ship', synset: 'pirate_ship.n.01', names: ['pirate ship', 'pirate boat', 'galleon', 'sailing ship', 'tall ship', 'viking ship'], heightM: 6.6, massKg: 30000, cellM: 0.1, palette: { main: '#8a5a30', trim: '#e0b04a', deck: '#b98450', sail: '#f4ead2', black: '#26242a', white: '#f6f2e8', wood: '#6a4226', dark: '#3a2618' },
    groups: hull({ half: 4.0, beam: 1.3, side: 1.5, rim: 'trim', keel: 'wood', hollow: 0.35, stern: 0.8, more: [{ at: [0, 1.7, -2.65], box: [0.92, 0.75, 0.72], r: [0.14], k: 0.2 }] }),
    solids: [...squareSail([0, 4.15, 0.62], 2.8, 1.9), ...squareSail([0, 5.64, 0.58], 1.8, 0.95, 'black'), ...squareSail([0, 3.7, 2.72], 2.0, 1.5), ...squareSail([0, 4.15, -1.54], 2.0, 1.5), ...mast(0.5, 1, 6.5, 0.11), ...mast(2.6, 1, 5.2, 0.09), ...mast(-1.65, 1, 5.4, 0.09), yard(5.15, 0.6, 1.5, 0.06), yard(6.15, 0.55, 0.95, 0.05), yard(4.45, 2.7, 1.1, 0.05), yard(4.9, -1.55, 1.1, 0.05), rod('wood', 'wood', [0, 1.6, 3.6], [0, 2.5, 5.4], 0.09, 0.05), ...sides((s) => [...row(4, 1.4, -1.4).flatMap((z) => [block('dark', 'wood', [1.16 * s, 0.98, z], [0.12, 0.3, 0.3]), rod('black', 'metal', [1.0 * s, 0.98, z], [1.5 * s, 1.0, z], 0.09)]), rod('trim', 'wood', [0.95 * s, 2.46, -1.95], [0.95 * s, 2.46, -3.35], 0.05), ...[-2.1, -2.6, -3.1].map((z) => block('trim', 'light', [0.93 * s, 1.9, z], [0.06, 0.32, 0.24])), rod('dark', 'cloth', [1.1 * s, 1.6, 0.3], [0.1 * s, 4.9, 0.5], 0.025), rod('dark', 'cloth', [1.1 * s, 1.6, 0.9], [0.1 * s, 4.9, 0.5], 0.025)]), turned('wood', 'wood', [[0.18, 0], [0.3, 0.35], [0.26, 0.35]], [0, 5.2, 0.5]), slab('black', 'cloth', [0, 6.3, 0.12], [[-0.38, -0.22], [0.36, -0.22], [0.36, 0.22], [-0.38, 0.22]], 0.03, [0, -90, 0]), ball('white', 'cloth', [0.015, 6.34, 0.12], 0.11, [0.5, 1, 1]), ball('white', 'cloth', [-0.015, 6.34, 0.12], 0.11, [0.5, 1, 1]), ...[-35, 35].map((a) => block('white', 'cloth', [0, 6.24, 0.12], [0.06, 0.05, 0.4], [a, 0, 0])), ball('white', 'cloth', [0, 5.72, 0.72], 0.24, [1, 1, 0.4]), ...sides((s) => [ball('black', 'cloth', [0.09 * s, 5.75, 0.81], 0.062, [1, 1, 0.4])]), block('white', 'cloth', [0, 5.5, 0.73], [0.22, 0.16, 0.12]), ...[-38, 38].map((a) => block('white', 'cloth', [0, 5.5, 0.74], [0.8, 0.07, 0.05], [0, 0, a])), ball('lamp', 'light', [0, 2.7, -3.35], 0.13), block('trim', 'wood', [0, 1.85, -3.36], [1.3, 0.4, 0.06])],
    sockets: onDeck([0, 1.25, 1.5]),
  }),
  ship({
    id: 'canoe', synset: 'canoe.n.01', names: ['canoe', 'dugout canoe', 'outrigger'], heightM: 0.52, massKg: 30, cellM: 0.03, palette: { main: '#b5533a', deck: '#d8ac6c', trim: '#f4e6c8', wood: '#8a5a30' },
    groups: [parts('main', 'wood', 0.06, [{ at: [0, 0.4, 0], r: [0.46, 0.4, 2.25], cut: [[0, 0.38, 0], [0, 1, 0]] }, ...[1, -1].map((s): Loose => ({ from: [0, 0.3, 1.6 * s], to: [0, 0.46, 2.12 * s], r: [0.14, 0.05], k: 0.08 })), { at: [0, 0.44, 0], r: [0.4, 0.32, 2.05], carve: true, k: 0.02 }, { at: [0, 0.44, 0], r: [0.42, 0.34, 2.1], paint: true, color: 'deck' }, { at: [0, 0.38, 0], box: [3, 0.045, 9], r: [0.01], paint: true, color: 'trim' }])],
    solids: [...[0.8, -0.8].map((z) => block('wood', 'wood', [0, 0.32, z], [0.74, 0.035, 0.2])), rod('wood', 'wood', [-0.5, 0.42, -0.7], [0.5, 0.42, 0.55], 0.02), slab('wood', 'wood', [0.62, 0.42, 0.7], [[-0.08, -0.25], [0.08, -0.25], [0.06, 0.25], [-0.06, 0.25]], 0.02, [-90, 38, 0])], sockets: onDeck([0, 0.14, 0], [0, 0.34, -0.8]),
  }),
  ship({
    id: 'kayak', synset: 'kayak.n.01', names: ['kayak', 'sea kayak'], heightM: 0.48, massKg: 20, cellM: 0.03, palette: { main: '#f2a52a', seat: '#26282d', trim: '#e2532e' },
    groups: [parts('main', 'plastic', 0.06, [{ at: [0, 0.2, 0], r: [0.36, 0.2, 2.1] }, { at: [0, 0.4, -0.05], r: [0.25, 0.2, 0.42], carve: true, k: 0.03 }, { at: [0, 0.36, -0.05], r: [0.28, 0.2, 0.46], paint: true, color: 'seat' }, { at: [0, 0.2, 1.9], r: [1, 1, 0.4], paint: true, color: 'trim' }, { at: [0, 0.2, -1.9], r: [1, 1, 0.4], paint: true, color: 'trim' }])],
    solids: [rod('seat', 'metal', [-1.05, 0.44, 0.3], [1.05, 0.44, 0.3], 0.018), ...sides((s) => [ball('trim', 'plastic', [1.15 * s, 0.44, 0.3], 0.22, [1, 0.14, 0.42])])], sockets: onDeck([0, 0.24, -0.1]),
  }),
  ship({
    id: 'gondola', synset: 'gondola.n.02', names: ['gondola', 'venetian gondola'], heightM: 1.5, massKg: 350, cellM: 0.05, palette: { main: '#222228', deck: '#8a5a34', red: '#b8302a', gold: '#e8bd4a' },
    groups: [parts('main', 'wood', 0.08, [{ at: [0, 0.5, 0], r: [0.68, 0.48, 3.0], cut: [[0, 0.5, 0], [0, 1, 0]] }, { from: [0, 0.4, 2.0], to: [0, 0.95, 3.3], r: [0.24, 0.08], k: 0.12 }, { from: [0, 0.4, -2.0], to: [0, 1.0, -3.2], r: [0.24, 0.08], k: 0.12 }, { at: [0, 0.55, 0], r: [0.58, 0.36, 2.5], carve: true, k: 0.02 }, { at: [0, 0.55, 0], r: [0.61, 0.38, 2.55], paint: true, color: 'deck' }])],
    solids: [slab('gold', 'metal', [0, 1.12, 3.38], [[-0.1, -0.3], [0.06, -0.3], [0.12, 0.1], [0.02, 0.38], [-0.16, 0.34], [-0.1, 0.1]], 0.05, [0, -90, 0]), ...[0.05, -0.06, -0.17].map((y) => block('gold', 'metal', [0, 1.1 + y, 3.5], [0.05, 0.05, 0.2])), block('red', 'leather', [0, 0.42, -0.55], [0.84, 0.14, 0.5], undefined, 0.06), block('red', 'leather', [0, 0.68, -0.82], [0.84, 0.46, 0.12], [-10, 0, 0], 0.05), block('red', 'leather', [0, 0.36, 0.7], [0.7, 0.12, 0.4], undefined, 0.05), rod('deck', 'wood', [0.45, 0.9, -2.0], [0.95, 0.1, -3.6], 0.03), rod('deck', 'wood', [0.45, 0.9, -2.0], [0.2, 1.45, -1.4], 0.03), ball('gold', 'metal', [0.62, 0.6, 0.4], 0.06), ball('gold', 'metal', [-0.62, 0.6, 0.4], 0.06)], sockets: { deck: { at: [0, 0.5, -2.1], up: [0, 1, 0] }, ...seatAt([0, 0.5, -0.5]) },
  }),
  ship({
    id: 'raft', synset: 'raft.n.01', names: ['raft', 'wooden raft', 'log raft'], heightM: 2.5, massKg: 150, palette: { main: '#a8713a', mainDark: '#8a5828', rope: '#e0c890', sail: '#f4ead2' },
    solids: [...row(8, -0.85, 0.85).map((x, i) => rod(i % 2 === 0 ? 'main' : 'mainDark', 'wood', [x, 0.13, -1.3 - 0.05 * (i % 3)], [x, 0.13, 1.3 + 0.06 * ((i * 2) % 3)], 0.125)), ...[-0.9, 0.9].flatMap((z) => [rod('mainDark', 'wood', [-1.0, 0.27, z], [1.0, 0.27, z], 0.06), ...row(8, -0.85, 0.85).map((x) => ring('rope', 'cloth', [x, 0.2, z], [0.09, 0.022], [0, 0, 90]))]), rod('mainDark', 'wood', [0, 0.2, 0.2], [0, 2.5, 0.2], 0.05), rod('mainDark', 'wood', [-0.7, 2.1, 0.24], [0.7, 2.1, 0.24], 0.035), slab('sail', 'cloth', [0, 1.4, 0.3], [[-0.6, -0.55], [0.6, -0.5], [0.62, 0.68], [-0.62, 0.68]], 0.03, [6, 0, 0])], sockets: onDeck([0, 0.26, -0.5]),
  }),
  ship({
    id: 'submarine', synset: 'submarine.n.01', names: ['submarine', 'sub', 'u-boat', 'yellow submarine'], heightM: 2.9, massKg: 20000, cellM: 0.06, palette: { main: '#f6b81e', red: '#d8382f', trim: '#fbf4e4' },
    groups: [parts('main', 'metal', 0.2, [{ at: [0, 1.0, 0], r: [0.95, 0.95, 2.7] }, { at: [0, 1.95, 0.25], box: [0.38, 0.4, 0.75], r: [0.3], k: 0.2 }, { at: [0, 0.1, 0], box: [3, 0.34, 9], r: [0.02], paint: true, color: 'red' }])],
    solids: [...sides((s) => [1.2, 0.3, -0.6].flatMap((z, i) => { const x = [0.86, 0.945, 0.93][i] ?? 0.9; return [ring('trim', 'metal', [x * s, 1.15, z], [0.24, 0.06], [0, 0, 90]), ball('glass', 'ice', [(x - 0.05) * s, 1.15, z], 0.24, [0.4, 1, 1])] })), ring('trim', 'metal', [0, 1.1, 2.58], [0.3, 0.07], [90, 0, 0]), ball('glass', 'ice', [0, 1.1, 2.5], 0.3, [1, 1, 0.5]), ...tubes('dark', 0.06, [[0, 2.2, 0.2], [0, 2.84, 0.2], [0, 2.84, 0.45]]), ball('glass', 'ice', [0, 2.84, 0.48], 0.07), ...sides((s) => [block('red', 'metal', [0.75 * s, 1.0, -2.2], [0.8, 0.08, 0.5], undefined, 0.03), block('red', 'metal', [0.6 * s, 1.95, 0.3], [0.6, 0.07, 0.36], undefined, 0.03)]), block('red', 'metal', [0, 1.0, -2.25], [0.08, 1.5, 0.5], undefined, 0.03), ...[0, 60, 120].map((a) => block('trim', 'metal', [0, 1.0, -2.8], [0.14, 1.0, 0.04], [0, 20, a])), rod('trim', 'metal', [0, 1.0, -2.6], [0, 1.0, -2.95], 0.1, 0.03)], sockets: onDeck([0, 1.92, -0.8], [0, 1.0, 0.8]),
  }),
  ship({
    id: 'jet-ski', synset: 'motorboat.n.01', names: ['jet ski', 'jetski', 'water scooter', 'personal watercraft'], heightM: 1.1, massKg: 300, cellM: 0.032, palette: { main: '#e2402f', white: '#fbf6ea', seat: '#26282d' },
    groups: [parts('main', 'plastic', 0.08, [{ at: [0, 0.36, 0], r: [0.52, 0.34, 1.5], cut: [[0, 0.04, 0], [0, -1, 0]] }, { from: [0, 0.62, 0.75], to: [0, 0.74, 0.25], r: [0.22, 0.27] }, { at: [0, 0.3, 0], box: [3, 0.09, 9], r: [0.01], paint: true, color: 'white' }]), parts('seat', 'leather', 0.05, [{ at: [0, 0.68, -0.45], box: [0.19, 0.14, 0.55], r: [0.12] }])],
    solids: [...tubes('seat', 0.028, [[-0.36, 1.04, 0.22], [0, 0.98, 0.36], [0.36, 1.04, 0.22]]), block('seat', 'plastic', [0, 0.92, 0.4], [0.2, 0.2, 0.14], undefined, 0.05), ...sides((s) => [ball('white', 'plastic', [0.26 * s, 0.92, 0.62], 0.09, [0.6, 1, 0.8])])], sockets: { ...onDeck([0, 0.62, -0.6], [0, 0.82, -0.3]), handle: { at: [0.34, 1.04, 0.22], up: [0, 1, 0] } },
  }),
]

/** Boards and skis: an outline pulled to a point, laid flat. */
const board = (words: Pick<Vehicle, 'id' | 'synset' | 'names' | 'massKg' | 'palette'>, half: number, wide: number, thick: number, float: boolean, more: { heightM?: number; parts?: readonly Loose[]; solids?: readonly Solid[] } = {}): Recipe => vehicle({
  ...words, heightM: more.heightM ?? thick * 2.5 + 0.04, cellM: half / 65,
  groups: [parts('main', 'plastic', 0.02, [{ at: [0, 0.03 + thick, 0], r: [wide, thick * 1.6, half], cut: [[0, 0.03 + thick * 2, 0], [0, 1, 0], [0, 0.03, 0], [0, -1, 0]] }, { from: [0, 0.03 + thick * 1.2, half * 0.72], to: [0, 0.03 + thick * 2, half * 0.97], r: [wide * 0.34, wide * 0.1], squash: [1.2, 0.4, 1], k: 0.05 }, ...(more.parts ?? [])])],
  solids: more.solids ?? [], sockets: { deck: { at: [0, 0.03 + thick * 2, 0], up: [0, 1, 0] }, handle: { at: [wide * 0.9, 0.03 + thick, 0], up: [1, 0, 0] } }, affordances: float ? ['ride', 'stand-on', 'float', 'hold', 'sit-on'] : ['ride', 'stand-on', 'hold'], friction: 0.9,
})

/** What one stands on with both feet. */
export const boards: readonly Recipe[] = [
  board({ id: 'surfboard', synset: 'surfboard.n.01', names: ['surfboard', 'surf board', 'bodyboard'], massKg: 4, palette: { main: '#fbf3de', stripe: '#e8502f', second: '#2fa8b8' } }, 1.05, 0.27, 0.03, true, { parts: [{ at: [0, 0.1, 0], box: [0.03, 0.3, 2], r: [0.005], paint: true, color: 'stripe' }, { at: [0, 0.1, 0.72], r: [0.5, 0.3, 0.14], paint: true, color: 'second' }, { at: [0, 0.1, -0.75], r: [0.5, 0.3, 0.2], paint: true, color: 'stripe' }], solids: [-0.1, 0, 0.1].map((x) => solid('second', 'plastic', [x, 0.03, -0.78 - Math.abs(x)], { extrude: { outline: [[-0.05, 0.02], [-0.06, -0.03], [0.06, 0.02]], depthM: 0.012 }, turn: [0, 90, 0] })) }),
  board({ id: 'snowboard', synset: 'snowboard.n.01', names: ['snowboard'], massKg: 4, palette: { main: '#6a3fb8', stripe: '#4fd0c0', dark: '#26282d' } }, 0.8, 0.17, 0.012, false, { heightM: 0.19, parts: [{ at: [0, 0.1, 0.62], r: [0.5, 0.3, 0.18], paint: true, color: 'stripe' }, { at: [0, 0.1, -0.62], r: [0.5, 0.3, 0.18], paint: true, color: 'stripe' }], solids: [0.25, -0.25].flatMap((z) => [block('dark', 'plastic', [0, 0.065, z], [0.24, 0.02, 0.12], [0, 15 * Math.sign(z), 0]), ring('dark', 'plastic', [0, 0.075, z], [0.08, 0.016], [0, 0, 90], 180)]) }),
  vehicle({
    id: 'skis', synset: 'ski.n.01', names: ['skis', 'ski', 'pair of skis'], heightM: 0.175, massKg: 5, palette: { main: '#d8342c', white: '#fbf6ea', binding: '#2b2d33' },
    solids: sides((s) => [block('main', 'plastic', [0.14 * s, 0.012, -0.08], [0.1, 0.022, 1.5], undefined, 0.006), slab('main', 'plastic', [0.14 * s, 0, 0], [[0.66, 0.001], [0.78, 0.012], [0.88, 0.07], [0.94, 0.17], [0.92, 0.175], [0.85, 0.09], [0.76, 0.034], [0.66, 0.023]], 0.09, [0, -90, 0], 0.004), block('white', 'plastic', [0.14 * s, 0.025, 0.35], [0.07, 0.004, 0.4]), block('binding', 'plastic', [0.14 * s, 0.045, 0.1], [0.08, 0.045, 0.12]), block('binding', 'plastic', [0.14 * s, 0.055, -0.2], [0.08, 0.065, 0.1])]), sockets: { deck: { at: [0, 0.05, -0.05], up: [0, 1, 0] }, handle: { at: [0, 0.02, 0], up: [0, 1, 0] } }, affordances: ['ride', 'stand-on', 'hold'],
  }),
]
