import { ball, block, disc, rod, slab, turned } from '../things/forms.ts'
import { parts } from '../thing.ts'
import type { Recipe, Solid } from '../recipes.ts'
import { axles, headlamp, type Loose, pane, painted, seatAt, sides, topAt, tubes, vehicle, type Vehicle } from './chassis.ts'

type Words = Pick<Vehicle, 'id' | 'synset' | 'names' | 'heightM' | 'massKg' | 'palette'>
/** A carriage on rails: half length, width, floor and roof, with a nose at one or both ends. */
interface RailCar { half: number; wide: number; floor: number; roof: number; round: number; windows: { count: number; y: number; high: number; from: number; to: number }; doors: readonly number[]; screen: { y: number; high: number }; parts?: readonly Loose[]; solids?: readonly Solid[] }

function railCar(words: Words, c: RailCar): Recipe {
  const step = (c.windows.from - c.windows.to) / c.windows.count
  return vehicle({
    ...words, cellM: 0.055,
    groups: [parts('main', 'metal', 0.1, [{ at: [0, (c.floor + c.roof) / 2, 0], box: [c.wide, (c.roof - c.floor) / 2, c.half], r: [c.round] }, ...(c.parts ?? []), pane([0, c.screen.y, c.half], [c.wide * 0.8, c.screen.high / 2, 0.5], 0.12), pane([0, c.screen.y, -c.half], [c.wide * 0.7, c.screen.high / 2, 0.5], 0.12), painted('dark', [0, c.floor, 0], [3, 0.12, 20])])],
    solids: [
      ...sides((s) => [
        ...Array.from({ length: c.windows.count }, (_, i) => block('glass', 'ice', [c.wide * s, c.windows.y, c.windows.from - step * (i + 0.5)], [0.05, c.windows.high, step * 0.84], undefined, 0.022)),
        ...c.doors.flatMap((z) => [block('door', 'metal', [(c.wide + 0.005) * s, c.floor + 0.98, z], [0.05, 1.85, 1.0], undefined, 0.02), block('glass', 'ice', [(c.wide + 0.02) * s, c.windows.y, z - 0.24], [0.05, c.windows.high, 0.34]), block('glass', 'ice', [(c.wide + 0.02) * s, c.windows.y, z + 0.24], [0.05, c.windows.high, 0.34]), block('dark', 'rubber', [(c.wide + 0.02) * s, c.floor + 0.98, z], [0.035, 1.8, 0.03])]),
        ...headlamp([c.wide * 0.62 * s, c.floor + 0.45, c.half - 0.01], 0.12),
      ]),
      block('dark', 'metal', [0, c.floor - 0.1, 0], [c.wide * 1.5, 0.24, c.half * 1.5]), ...[c.half * 0.62, -c.half * 0.62].map((z) => block('dark', 'metal', [0, 0.42, z], [c.wide * 1.5, 0.22, 2.0])), ...(c.solids ?? []),
    ],
    wheels: axles(c.wide * 0.7, 0.4, 0.14, [c.half * 0.62 + 0.6, c.half * 0.62 - 0.6, -c.half * 0.62 + 0.6, -c.half * 0.62 - 0.6], 'plain'), sockets: { ...seatAt([c.wide * 0.4, c.floor + 0.5, c.half - 1.2]), ...topAt([0, c.roof, 0]) },
  })
}

const pantograph = (y: number, z: number): Solid[] => [...tubes('dark', 0.03, [[0, y, z], [0, y + 0.34, z - 0.5], [0, y + 0.7, z]]), rod('dark', 'metal', [-0.6, y + 0.7, z], [0.6, y + 0.7, z], 0.03)]

/** A steam engine with its boiler, chimney, dome, cab and cowcatcher. */
const steam = vehicle({
  id: 'steam-train', synset: 'steam_locomotive.n.01', names: ['steam train', 'steam locomotive', 'locomotive', 'steam engine', 'train engine'], heightM: 3.4, massKg: 40000, palette: { main: '#2f6f4a', mainDark: '#21503a', red: '#c8322b', gold: '#e8bd4a', black: '#26272c', tyre: '#c8322b', rim: '#c8322b', hub: '#e8bd4a', coal: '#1f2024' },
  solids: [
    turned('black', 'metal', [[0, 0], [0.7, 0], [0.72, 0.06], [0.72, 0.9], [0, 0.9]], [0, 1.75, 2.7], [90, 0, 0]), turned('main', 'metal', [[0.68, 0], [0.68, 3.4]], [0, 1.75, -0.6], [90, 0, 0]), ...[0, 0.9, 1.8, 2.7].map((z) => turned('gold', 'metal', [[0.69, 0], [0.705, 0.02], [0.705, 0.07], [0.69, 0.09]], [0, 1.75, -0.4 + z], [90, 0, 0])),
    turned('black', 'metal', [[0, 0], [0.62, 0], [0.55, 0.08], [0.1, 0.14], [0, 0.14]], [0, 1.75, 3.6], [90, 0, 0]), disc('gold', 'metal', [0, 1.75, 3.72], 0.12, 0.03, [90, 0, 0]),
    turned('black', 'metal', [[0.26, 0], [0.2, 0.1], [0.2, 0.55], [0.36, 0.9], [0.38, 0.98], [0.3, 1.0], [0, 0.94]], [0, 2.4, 3.1]), turned('gold', 'metal', [[0.32, 0], [0.28, 0.12], [0.3, 0.4], [0.2, 0.58], [0, 0.64]], [0, 2.38, 1.7]), turned('main', 'metal', [[0.26, 0], [0.24, 0.3], [0.14, 0.42], [0, 0.44]], [0, 2.38, 0.7]), ...headlamp([0, 2.62, 3.5], 0.17), block('black', 'metal', [0, 2.44, 3.4], [0.2, 0.14, 0.2]),
    block('main', 'metal', [0, 1.62, -1.35], [1.9, 1.0, 1.6], undefined, 0.05), ...sides((s) => [...[-0.62, -2.08].map((z) => block('main', 'metal', [0.9 * s, 2.5, z], [0.1, 1.0, 0.14])), rod('gold', 'metal', [0.96 * s, 2.12, -2.1], [0.96 * s, 2.12, -0.6], 0.03)]), block('main', 'metal', [0, 2.5, -0.6], [1.9, 0.9, 0.1]), block('glass', 'ice', [0.6, 2.6, -0.53], [0.42, 0.42, 0.05]), block('glass', 'ice', [-0.6, 2.6, -0.53], [0.42, 0.42, 0.05]), slab('red', 'metal', [0, 2.98, -1.35], [[-1.1, 0], [1.1, 0], [0.8, 0.16], [0.3, 0.26], [-0.3, 0.26], [-0.8, 0.16]], 1.95),
    block('red', 'metal', [0, 1.02, 0.8], [1.7, 0.2, 5.6], undefined, 0.04), block('black', 'metal', [0, 0.72, 0.6], [1.0, 0.5, 5.0]), slab('red', 'metal', [0, 0.5, 3.85], [[-0.5, 0.5], [-0.2, 0.5], [0.45, -0.35], [0.4, -0.42], [-0.5, -0.42]], 1.5, [0, -90, 0]), ...[-0.6, -0.3, 0, 0.3, 0.6].map((x) => rod('gold', 'metal', [x, 0.95, 3.75], [x, 0.1, 4.36], 0.04)),
    ...sides((s) => [block('black', 'metal', [0.95 * s, 0.78, 2.75], [0.42, 0.5, 0.9], undefined, 0.08), block('chrome', 'metal', [1.02 * s, 0.66, 0.9], [0.07, 0.12, 3.2]), rod('gold', 'metal', [0.72 * s, 1.9, -0.5], [0.72 * s, 1.9, 3.2], 0.025)]),
    block('main', 'metal', [0, 1.5, -3.5], [1.8, 1.1, 2.0], undefined, 0.06), block('red', 'metal', [0, 0.9, -3.5], [1.7, 0.16, 2.2]), block('black', 'metal', [0, 1.0, -2.3], [0.7, 0.14, 0.5]), ...[[0.3, -3.2, 0.5], [-0.35, -3.6, 0.52], [0.2, -4.0, 0.46], [-0.3, -3.0, 0.4]].map(([x = 0, z = 0, r = 0]) => ball('coal', 'stone', [x, 1.98, z], r, [1, 0.6, 1])), ...sides((s) => [block('gold', 'metal', [0.91 * s, 1.55, -3.5], [0.02, 0.06, 1.7])]),
  ],
  wheels: [...axles(0.84, 0.62, 0.14, [1.9, 0.6, -0.7], 'train'), ...axles(0.8, 0.36, 0.12, [3.2, -3.0, -4.0], 'train')], sockets: { ...seatAt([0.4, 1.9, -1.5]), ...topAt([0, 2.46, 1.2]) },
})

/** What runs on rails or hangs from a rope. */
export const rails: readonly Recipe[] = [
  steam,
  railCar({ id: 'train', synset: 'train.n.01', names: ['train', 'railway train', 'passenger train', 'railroad train'], heightM: 3.5, massKg: 50000, palette: { main: '#c8352e', door: '#a82822', cream: '#f6ecd2' } },
    { half: 6, wide: 1.4, floor: 0.75, roof: 3.35, round: 0.35, windows: { count: 8, y: 2.3, high: 0.8, from: 4.9, to: -5.6 }, doors: [], screen: { y: 2.4, high: 0.95 }, solids: [...sides((s) => [block('cream', 'plastic', [1.4 * s, 1.6, 0], [0.03, 0.3, 11.2]), block('cream', 'plastic', [1.4 * s, 2.86, 0], [0.03, 0.12, 11.2])]), block('cream', 'plastic', [0, 1.6, 6.0], [2.0, 0.3, 0.04]), block('dark', 'metal', [0, 3.4, -1], [1.6, 0.2, 6]), ...headlamp([0, 3.05, 5.97], 0.14), block('dark', 'metal', [0, 0.62, 6.1], [0.4, 0.24, 0.5])] }),
  railCar({ id: 'bullet-train', synset: 'bullet_train.n.01', names: ['bullet train', 'high-speed train', 'shinkansen', 'modern train', 'express train'], heightM: 3.4, massKg: 45000, palette: { main: '#f4f5f6', door: '#e2e5ea', blue: '#2464b8' } },
    { half: 5.5, wide: 1.4, floor: 0.6, roof: 3.3, round: 0.5, windows: { count: 11, y: 2.1, high: 0.56, from: 4.6, to: -5.2 }, doors: [], screen: { y: 8, high: 0.1 }, parts: [{ from: [0, 1.9, 5], to: [0, 1.12, 8.6], r: [1.36, 0.42], squash: [1, 0.92, 1] }, pane([0, 2.75, 6.2], [0.85, 0.4, 0.62], 0.2), { at: [0, 0.92, 0], box: [3, 0.24, 20], r: [0.02], paint: true, color: 'blue' }], solids: sides((s) => [block('blue', 'plastic', [1.4 * s, 1.56, -0.2], [0.03, 0.2, 10.4])]) }),
  railCar({ id: 'tram', synset: 'streetcar.n.01', names: ['tram', 'streetcar', 'trolley car', 'tramcar'], heightM: 3.95, massKg: 16000, palette: { main: '#3f9a6a', door: '#b9793f', cream: '#f6ecd2', white: '#fbf6ea' } },
    { half: 3.8, wide: 1.15, floor: 0.6, roof: 3.1, round: 0.3, windows: { count: 5, y: 2.2, high: 0.85, from: 2.5, to: -2.5 }, doors: [3.0, -3.0], screen: { y: 2.2, high: 0.9 }, solids: [...sides((s) => [block('cream', 'plastic', [1.15 * s, 2.72, 0], [0.03, 0.26, 7.2]), block('cream', 'plastic', [1.15 * s, 1.6, 0], [0.03, 0.14, 4.8])]), block('cream', 'metal', [0, 3.14, 0], [1.7, 0.24, 6.8], undefined, 0.1), ...pantograph(3.25, 0), ...headlamp([0, 1.3, 3.79], 0.18), block('amber', 'light', [0, 2.84, 3.78], [0.9, 0.2, 0.05])] }),
  railCar({ id: 'subway-car', synset: 'subway_train.n.01', names: ['subway train', 'subway', 'metro', 'underground train', 'subway car', 'metro train'], heightM: 3.3, massKg: 35000, palette: { main: '#c9d0d8', door: '#aab3bd', blue: '#2f6fd0', red: '#e2323c' } },
    { half: 5.5, wide: 1.3, floor: 0.7, roof: 3.25, round: 0.28, windows: { count: 9, y: 2.2, high: 0.75, from: 5.0, to: -5.0 }, doors: [3.6, 0, -3.6], screen: { y: 2.3, high: 0.95 }, solids: [...sides((s) => [block('blue', 'plastic', [1.3 * s, 1.45, 0], [0.03, 0.24, 10.4]), block('red', 'plastic', [1.3 * s, 2.92, 0], [0.03, 0.12, 10.4])]), block('door', 'metal', [0, 1.75, 5.5], [0.72, 1.9, 0.06]), block('glass', 'ice', [0, 2.3, 5.53], [0.5, 0.7, 0.04]), block('amber', 'light', [0, 2.98, 5.49], [1.2, 0.24, 0.05])] }),
  vehicle({
    id: 'cable-car', synset: 'cable_car.n.01', names: ['cable car', 'aerial tram', 'ski lift cabin', 'ropeway'], heightM: 3.6, massKg: 800, cellM: 0.04, palette: { main: '#d8342c', white: '#fbf6ea' },
    groups: [parts('main', 'metal', 0.1, [{ at: [0, 1.05, 0], box: [0.95, 1.0, 1.2], r: [0.35] }, pane([0, 1.35, 0], [3, 0.42, 0.95], 0.14), pane([0, 1.35, 0], [0.7, 0.42, 3], 0.14), painted('white', [0, 0.62, 0], [3, 0.13, 3])])],
    solids: [...tubes('dark', 0.06, [[0, 2.02, 0], [0, 2.5, 0], [0, 3.35, 0]]), ...sides((s) => [rod('dark', 'metal', [0, 2.05, 0.7 * s], [0, 2.6, 0], 0.045), block('dark', 'metal', [0.955 * s, 1.35, 0], [0.04, 0.9, 0.07]), disc('chrome', 'metal', [-0.05, 3.42, 0.28 * s], 0.14, 0.1, [0, 0, -90])]), block('dark', 'metal', [0, 3.35, 0], [0.14, 0.12, 0.8]), rod('dark', 'metal', [0, 3.58, -3.5], [0, 3.58, 3.5], 0.035)],
    sockets: seatAt([0, 0.5, 0]), affordances: ['ride'],
  }),
]
