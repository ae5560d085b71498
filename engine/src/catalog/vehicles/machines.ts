import { ball, block, disc, rod, slab, turned } from '../things/forms.ts'
import { parts } from '../thing.ts'
import type { PartGroup, Recipe, Solid } from '../recipes.ts'
import { axles, headlamp, type Loose, pane, painted, seatAt, sides, tubes, vehicle, type Wheel } from './chassis.ts'

/** A crawler's track on both sides: a belt with rounded ends, cleats around it and road wheels. */
function tracks(x: number, half: number, r: number, wide: number): { solids: Solid[]; wheels: Wheel[] } {
  const outline = [...Array.from({ length: 7 }, (_, i) => arcAt(i, 1, half, r)), ...Array.from({ length: 7 }, (_, i) => arcAt(i, -1, half, r))]
  const cleats = Array.from({ length: 9 }, (_, i) => -half + (i / 8) * 2 * half)
  return {
    solids: sides((s) => [slab('dark', 'rubber', [x * s, r, 0], outline, wide, [0, -90, 0], 0.03), ...cleats.flatMap((z) => [0.02, 2 * r - 0.01].map((y) => block('tyre', 'metal', [x * s, y, z], [wide * 1.04, 0.05, 0.1])))]),
    wheels: Array.from({ length: 3 }, (_, i) => sides((s): Wheel[] => [{ x: (x + wide * 0.5 - 0.06) * s, y: r, z: -half + i * half, r: r * 0.66, w: 0.16, look: 'plain' }])).flat(),
  }
}
/** A point of a half circle at the front (`end` 1) or back of a belt. */
const arcs = [[0, -1], [0.5, -0.866], [0.866, -0.5], [1, 0], [0.866, 0.5], [0.5, 0.866], [0, 1]] as const
function arcAt(i: number, end: 1 | -1, half: number, r: number): [number, number] { const [c, s] = arcs[i] ?? [0, 0]; return [end * (half + c * r), end * s * r] }

const cabin = (at: readonly [number, number, number], [w, h, l]: readonly [number, number, number], k = 0.08): Loose[] => [{ at, box: [w, h, l], r: [k] }, pane([at[0], at[1] + h * 0.14, at[2]], [w * 3, h * 0.62, l * 0.7], 0.05), pane([at[0], at[1] + h * 0.14, at[2]], [w * 0.74, h * 0.62, l * 3], 0.05)]
const body = (k: number, list: readonly Loose[]): PartGroup => parts('main', 'metal', k, list)

const crawler = tracks(0.78, 1.0, 0.36, 0.42)
const dozer = tracks(0.74, 0.85, 0.42, 0.44)
const panzer = tracks(1.05, 1.6, 0.4, 0.5)

/** Machines that work: on farms, building sites, in stores, and a tank. */
export const machines: readonly Recipe[] = [
  vehicle({
    id: 'tractor', synset: 'tractor.n.01', names: ['tractor', 'farm tractor'], heightM: 2.35, massKg: 3500, cellM: 0.036, palette: { main: '#3f9a3f', rim: '#f4c534', hub: '#c99a1e', seat: '#2b2d33' },
    groups: [body(0.06, [{ at: [0, 1.0, 0.9], box: [0.36, 0.32, 0.85], r: [0.14] }, { at: [0, 0.85, -0.5], box: [0.42, 0.3, 0.6], r: [0.1] }, { at: ['*', 0.62, 1.3, -0.6], r: [0.24, 0.2, 0.8], cut: [[0, 1.26, 0], [0, -1, 0]] }, painted('dark', [0, 0.72, 0.9], [1, 0.12, 1])])],
    solids: [block('main', 'metal', [0, 2.3, -0.45], [1.2, 0.1, 1.25], undefined, 0.045), ...sides((s) => [...tubes('dark', 0.035, [[0.5 * s, 1.25, 0.1], [0.52 * s, 2.28, 0.0]]), ...tubes('dark', 0.035, [[0.5 * s, 1.25, -0.95], [0.52 * s, 2.28, -0.95]]), ...headlamp([0.22 * s, 1.1, 1.73], 0.09), rod('dark', 'metal', [0, 0.62, 1.3], [0.55 * s, 0.45, 1.3], 0.05)]), block('glass', 'glass', [0, 1.78, 0.06], [0.95, 0.9, 0.02]), rod('dark', 'metal', [0.2, 1.3, 1.1], [0.2, 2.0, 1.1], 0.05), rod('chrome', 'metal', [0.2, 1.98, 1.1], [0.24, 2.12, 1.06], 0.045), ...[0, 1, 2, 3].map((i) => block('dark', 'plastic', [0, 0.86 + i * 0.09, 1.745], [0.3, 0.045, 0.03])), block('seat', 'leather', [0, 1.22, -0.6], [0.5, 0.12, 0.46], undefined, 0.05), block('seat', 'leather', [0, 1.5, -0.82], [0.5, 0.46, 0.11], [-8, 0, 0], 0.05), disc('dark', 'plastic', [0, 1.5, -0.02], 0.2, 0.03, [-50, 0, 0]), block('dark', 'metal', [0, 0.5, -1.2], [0.2, 0.16, 0.4])],
    wheels: [...axles(0.82, 0.78, 0.42, [-0.6]), ...axles(0.62, 0.45, 0.26, [1.3])], sockets: seatAt([0, 1.3, -0.55]),
  }),
  vehicle({
    id: 'excavator', synset: 'power_shovel.n.01', names: ['excavator', 'digger', 'backhoe', 'power shovel'], heightM: 3.0, massKg: 14000, cellM: 0.045, palette: { main: '#f5a81e', rim: '#c98a14', mainDark: '#c98a14' },
    groups: [body(0.06, [...cabin([0.46, 1.75, 0.42], [0.4, 0.68, 0.56]), { at: [-0.1, 1.35, -0.6], box: [0.92, 0.36, 0.75], r: [0.14] }, { at: [0, 1.1, 0.1], box: [0.9, 0.12, 0.9], r: [0.06] }, painted('dark', [0, 1.35, -1.32], [0.6, 0.2, 0.15])])],
    solids: [...crawler.solids, turned('dark', 'metal', [[0.5, 0.5], [0.5, 1.0], [0, 1.0]], [0, 0, 0]), block('dark', 'metal', [0, 0.55, 0], [1.2, 0.3, 1.2]),
      block('main', 'metal', [-0.3, 2.15, 1.35], [0.28, 0.42, 1.9], [-48, 0, 0], 0.05), block('main', 'metal', [-0.3, 2.66, 2.5], [0.26, 0.36, 1.5], [8, 0, 0], 0.05), block('main', 'metal', [-0.3, 2.0, 3.3], [0.22, 1.4, 0.26], [-14, 0, 0], 0.05), rod('chrome', 'metal', [-0.3, 1.5, 1.0], [-0.3, 2.6, 1.7], 0.06), rod('chrome', 'metal', [-0.3, 2.95, 2.0], [-0.3, 2.72, 3.1], 0.055),
      slab('mainDark', 'metal', [-0.3, 1.15, 3.35], [[0.28, 0.3], [-0.34, 0.3], [-0.42, -0.1], [-0.2, -0.36], [0.2, -0.36]], 0.72, [0, -90, 0], 0.04), ...[-0.28, -0.1, 0.1, 0.28].map((x) => block('chrome', 'metal', [-0.3 + x, 0.86, 3.1], [0.09, 0.2, 0.07], [30, 0, 0])), ball('amber', 'light', [0.46, 2.46, 0.3], 0.09)],
    wheels: crawler.wheels, sockets: seatAt([0.46, 1.5, 0.4]),
  }),
  vehicle({
    id: 'bulldozer', synset: 'bulldozer.n.01', names: ['bulldozer', 'dozer'], heightM: 2.55, massKg: 16000, cellM: 0.04, palette: { main: '#f5b324', rim: '#c98a14', blade: '#9aa1a9' },
    groups: [body(0.06, [{ at: [0, 1.15, 0.65], box: [0.5, 0.42, 0.75], r: [0.14] }, { at: [0, 0.95, -0.6], box: [0.56, 0.28, 0.6], r: [0.1] }, ...cabin([0, 1.8, -0.45], [0.56, 0.68, 0.56])])],
    solids: [...dozer.solids, block('main', 'metal', [0, 2.48, -0.45], [1.24, 0.12, 1.24], undefined, 0.05), slab('blade', 'metal', [0, 0.6, 1.75], [[-0.1, -0.55], [0.22, -0.52], [0.08, -0.2], [0.04, 0.1], [0.1, 0.4], [0.24, 0.56], [0.1, 0.58], [-0.1, 0.4], [-0.14, -0.1]], 2.3, [0, -90, 0], 0.03), ...sides((s) => [block('main', 'metal', [0.62 * s, 0.5, 1.25], [0.14, 0.2, 0.95]), rod('chrome', 'metal', [0.4 * s, 1.2, 1.1], [0.4 * s, 0.8, 1.65], 0.05), ...headlamp([0.32 * s, 1.42, 1.4], 0.08)]), rod('dark', 'metal', [0.24, 1.5, 0.9], [0.24, 2.2, 0.9], 0.055), ...[0, 1, 2, 3].map((i) => block('dark', 'plastic', [0, 0.95 + i * 0.11, 1.405], [0.7, 0.05, 0.03]))],
    wheels: dozer.wheels, sockets: seatAt([0, 1.5, -0.45]),
  }),
  vehicle({
    id: 'tank', synset: 'tank.n.01', names: ['tank', 'army tank', 'battle tank', 'panzer'], heightM: 2.2, massKg: 40000, cellM: 0.045, palette: { main: '#6b7f45', rim: '#7f9355', spot: '#54653a', star: '#f4efe0' },
    groups: [body(0.08, [{ at: [0, 0.95, 0], box: [1.25, 0.26, 2.05], r: [0.12], cut: [[0, 0.95, 1.75], [0, 0.6, 0.8]] }, { at: [0, 1.45, -0.25], box: [0.85, 0.32, 0.95], r: [0.24], k: 0.04 }, { at: [-0.3, 1.8, -0.4], r: [0.3, 0.16, 0.3], k: 0.03 }, ...[[0.9, 1.1, 0.9, 0.42], [-0.8, 1.2, -1.3, 0.5], [0.5, 1.7, -0.6, 0.36], [-0.6, 1.5, 0.4, 0.35]].map(([x = 0, y = 0, z = 0, r = 0]): Loose => ({ at: [x, y, z], r: [r, r, r * 1.3], paint: true, color: 'spot' }))])],
    solids: [...panzer.solids, rod('main', 'metal', [0, 1.46, 0.6], [0, 1.58, 3.0], 0.1, 0.075), rod('dark', 'metal', [0, 1.56, 2.8], [0, 1.6, 3.15], 0.11), ...sides((s) => [block('main', 'metal', [1.05 * s, 0.95, 0], [0.6, 0.08, 4.0], undefined, 0.03), ...headlamp([0.85 * s, 1.12, 1.85], 0.09), slab('star', 'plastic', [0.88 * s, 1.45, -0.25], [[0, 0.18], [-0.04, 0.056], [-0.17, 0.056], [-0.065, -0.02], [-0.106, -0.146], [0, -0.07], [0.106, -0.146], [0.065, -0.02], [0.17, 0.056], [0.04, 0.056]], 0.05, [0, 90 * s, 0], 0.005)]), rod('dark', 'metal', [0.5, 1.7, -0.8], [0.5, 2.2, -0.9], 0.015)],
    wheels: panzer.wheels, sockets: { ...seatAt([-0.3, 1.6, -0.4]), top: { at: [0, 1.77, -0.3], up: [0, 1, 0] } },
  }),
  vehicle({
    id: 'forklift', synset: 'forklift.n.01', names: ['forklift', 'forklift truck', 'fork lift'], heightM: 2.2, massKg: 3000, cellM: 0.032, palette: { main: '#f0822a', seat: '#2b2d33' },
    groups: [body(0.06, [{ at: [0, 0.62, -0.5], box: [0.5, 0.3, 0.5], r: [0.12] }, { at: [0, 0.42, 0.2], box: [0.48, 0.16, 0.6], r: [0.08] }])],
    solids: [...sides((s) => [...tubes('dark', 0.035, [[0.44 * s, 0.6, 0.55], [0.44 * s, 2.0, 0.25]]), ...tubes('dark', 0.035, [[0.44 * s, 0.9, -0.85], [0.44 * s, 2.0, -0.6]]), rod('dark', 'metal', [0.44 * s, 2.0, 0.25], [0.44 * s, 2.0, -0.6], 0.035), block('dark', 'metal', [0.3 * s, 1.12, 0.9], [0.1, 2.16, 0.12]), block('chrome', 'metal', [0.22 * s, 0.2, 1.45], [0.14, 0.05, 1.05]), block('chrome', 'metal', [0.22 * s, 0.5, 0.98], [0.14, 0.62, 0.05]), ...headlamp([0.4 * s, 1.3, 0.55], 0.06)]), ...[-0.3, -0.1, 0.1, 0.3].map((z) => rod('dark', 'metal', [-0.44, 2.0, -0.17 + z], [0.44, 2.0, -0.17 + z], 0.02)), ...[0.4, 1.0, 1.6, 2.15].map((y) => block('dark', 'metal', [0, y, 0.9], [0.7, 0.07, 0.1])), block('seat', 'leather', [0, 0.98, -0.35], [0.46, 0.12, 0.42], undefined, 0.05), block('seat', 'leather', [0, 1.22, -0.56], [0.46, 0.4, 0.1], undefined, 0.04), disc('dark', 'plastic', [0, 1.12, 0.2], 0.16, 0.025, [-55, 0, 0]), rod('dark', 'metal', [0, 0.6, 0.35], [0, 1.12, 0.2], 0.02)],
    wheels: [...axles(0.46, 0.32, 0.22, [0.6]), ...axles(0.44, 0.26, 0.2, [-0.62])], sockets: seatAt([0, 1.05, -0.32]),
  }),
  vehicle({
    id: 'snowmobile', synset: 'snowmobile.n.01', names: ['snowmobile', 'snow scooter', 'ski-doo'], heightM: 1.15, massKg: 220, cellM: 0.026, palette: { main: '#2f78d0', seat: '#2b2d33', ski: '#f4c534' },
    groups: [body(0.07, [{ from: [0, 0.55, 0.85], to: [0, 0.6, 0.2], r: [0.2, 0.32], squash: [1.2, 0.8, 1] }, { at: [0, 0.42, -0.4], box: [0.26, 0.14, 0.85], r: [0.1] }, { at: [0, 0.5, 0.8], r: [0.24, 0.08, 0.3], paint: true, color: 'ski' }]), parts('seat', 'leather', 0.05, [{ at: [0, 0.66, -0.5], box: [0.18, 0.1, 0.6], r: [0.09] }])],
    solids: [...sides((s) => [block('ski', 'plastic', [0.42 * s, 0.05, 0.8], [0.16, 0.035, 0.95]), ...tubes('ski', 0.035, [[0.42 * s, 0.05, 1.25], [0.42 * s, 0.2, 1.42]]), rod('chrome', 'metal', [0.42 * s, 0.08, 0.75], [0.26 * s, 0.5, 0.6], 0.035), ...tubes('dark', 0.018, [[0, 0.98, 0.15], [0.34 * s, 1.0, 0.0]]), ...headlamp([0.16 * s, 0.72, 0.72], 0.08)]), rod('dark', 'metal', [0, 0.75, 0.3], [0, 0.98, 0.15], 0.03), block('glass', 'glass', [0, 0.98, 0.42], [0.5, 0.36, 0.02], [-35, 0, 0]), slab('dark', 'rubber', [0, 0.17, -0.5], [[-0.75, -0.08], [-0.68, -0.17], [0.62, -0.17], [0.72, -0.05], [0.72, 0.1], [-0.75, 0.1]], 0.38, [0, -90, 0])],
    locomotion: 'wheels', sockets: { ...seatAt([0, 0.76, -0.4]), handle: { at: [0.3, 1.0, 0.02], up: [0, 1, 0] } },
  }),
]
