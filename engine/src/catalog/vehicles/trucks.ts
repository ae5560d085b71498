import { ball, block, disc, ring, rod, slab, turned } from '../things/forms.ts'
import { parts } from '../thing.ts'
import type { PartGroup, Recipe, Solid } from '../recipes.ts'
import { lightBar } from './cars.ts'
import { arches, axles, bumper, headlamp, type Loose, mirrors, pane, painted, seatAt, sides, taillamp, topAt, tubes, vehicle, type Vehicle } from './chassis.ts'

/** A cab with windows on three sides over its front wheels; `nose` puts a bonnet before it. */
interface Cab { z: number; half: number; wide: number; floor: number; roof: number; wheelZ: number; wheel: number; nose?: { long: number; high: number } }

const cabBody = (c: Cab, more: readonly Loose[] = [], extra: readonly PartGroup[] = []): PartGroup[] => [parts('main', 'metal', 0.08, [
  { at: [0, (c.floor + c.roof) / 2, c.z], box: [c.wide, (c.roof - c.floor) / 2, c.half], r: [0.2] },
  ...(c.nose === undefined ? [] : [{ at: [0, (c.floor + c.nose.high) / 2, c.z + c.half + c.nose.long / 2 - 0.15] as const, box: [c.wide * 0.82, (c.nose.high - c.floor) / 2, c.nose.long / 2 + 0.15] as const, r: [0.16] }]),
  ...arches([c.wheelZ], c.wheel, c.wheel * 1.18),
  pane([0, c.roof - (c.roof - c.floor) * 0.3, c.z + c.half], [c.wide * 0.82, (c.roof - c.floor) * 0.17, 0.25], 0.08), pane([0, c.roof - (c.roof - c.floor) * 0.3, c.z + c.half * 0.12], [3, (c.roof - c.floor) * 0.16, c.half * 0.58], 0.07), ...more,
]), ...extra]

function cabTrim(c: Cab): Solid[] {
  const nose = c.z + c.half + (c.nose?.long ?? 0), wide = c.nose === undefined ? c.wide : c.wide * 0.82
  return [
    ...sides((s) => [...headlamp([wide * 0.7 * s, c.floor + 0.3, nose - 0.02], 0.13), rod('chrome', 'metal', [(c.wide + 0.01) * s, c.floor + 0.62, c.z - 0.28], [(c.wide + 0.01) * s, c.floor + 0.62, c.z - 0.1], 0.02), ball('amber', 'light', [c.wide * 0.5 * s, c.roof + 0.01, c.z + c.half * 0.7], 0.05), ball('amber', 'light', [0.001 * s, c.roof + 0.01, c.z + c.half * 0.7], 0.05)]),
    ...mirrors('dark', c.wide + 0.14, c.roof - 0.5, c.z + c.half * 0.75, 0.12), ...bumper('chrome', c.floor + 0.02, nose + 0.04, c.wide * 0.86, 0.09),
    ...[0, 1, 2].map((i) => block('dark', 'plastic', [0, c.floor + 0.24 + i * 0.11, nose + 0.005], [wide * 0.8, 0.055, 0.05], undefined, 0.02)),
  ]
}

const chassis = (y: number, from: number, to: number, half = 0.42): Solid[] => [...sides((s) => [block('dark', 'metal', [half * s, y, (from + to) / 2], [0.14, 0.2, from - to]), taillamp([0.62 * s, y, to], [0.2, 0.16, 0.06])]), block('dark', 'metal', [0, y, to], [1.5, 0.14, 0.08])]

const forward: Cab = { z: 2.1, half: 0.72, wide: 1.0, floor: 0.5, roof: 2.3, wheelZ: 2.1, wheel: 0.44 }
const bonneted: Cab = { z: 1.5, half: 0.66, wide: 0.98, floor: 0.5, roof: 2.2, wheelZ: 2.35, wheel: 0.44, nose: { long: 0.95, high: 1.4 } }

type Words = Pick<Vehicle, 'id' | 'synset' | 'names' | 'heightM' | 'massKg' | 'palette'>
/** A lorry: a cab, a frame, six or four wheels, and its load. */
const lorry = (words: Words, c: Cab, rear: readonly number[], load: { solids: readonly Solid[]; paint?: readonly Loose[]; groups?: readonly PartGroup[]; tail: number; top?: readonly [number, number, number] }): Recipe => vehicle({
  ...words, cellM: 0.042, groups: cabBody(c, load.paint, load.groups), solids: [...cabTrim(c), ...chassis(0.62, c.z, load.tail), ...load.solids],
  wheels: axles(0.86, c.wheel, 0.32, [c.wheelZ, ...rear], 'truck'), sockets: { ...seatAt([0.42, c.floor + 0.6, c.z - 0.1]), ...topAt(load.top ?? [0, words.heightM, -0.8]) },
})

/** A skip that tips: floor, flaring walls, ribs. */
const skip = (y: number, front: number, back: number, wide: number, high: number): Solid[] => [
  block('bed', 'metal', [0, y, (front + back) / 2], [wide * 2, 0.12, front - back]), ...sides((s) => [block('bed', 'metal', [wide * 1.02 * s, y + high / 2, (front + back) / 2], [0.1, high, front - back], [0, 0, -8 * s]), ...[0.2, 0.5, 0.8].map((t) => block('bedDark', 'metal', [(wide + 0.1) * s, y + high / 2, back + (front - back) * t], [0.08, high, 0.12], [0, 0, -8 * s]))]),
  block('bed', 'metal', [0, y + high / 2, front], [wide * 2.05, high, 0.1], [10, 0, 0]), block('bedDark', 'metal', [0, y + high * 0.42, back], [wide * 2, high * 0.84, 0.09], [-10, 0, 0]), block('bed', 'metal', [0, y + high + 0.1, front + 0.45], [wide * 2, 0.08, 0.95], [-6, 0, 0]),
]

const ladderSolids = (y: number, from: number, to: number, rise: number): Solid[] => [...sides((s) => [rod('chrome', 'metal', [0.28 * s, y, from], [0.28 * s, y + rise, to], 0.045)]), ...Array.from({ length: 11 }, (_, i) => { const t = (i + 0.5) / 11; return rod('chrome', 'metal', [-0.28, y + rise * t, from + (to - from) * t], [0.28, y + rise * t, from + (to - from) * t], 0.028) })]

/** Trucks and what they carry. */
export const trucks: readonly Recipe[] = [
  vehicle({
    id: 'pickup-truck', synset: 'pickup.n.01', names: ['pickup truck', 'pickup', 'pick-up truck'], heightM: 1.72, massKg: 1700, cellM: 0.038, palette: { main: '#3f86c4', wood: '#b98048' },
    groups: [parts('main', 'metal', 0.08, [{ at: [0, 0.78, 0], box: [0.86, 0.28, 2.05], r: [0.18] }, { at: [0, 1.28, 0.2], box: [0.74, 0.43, 0.62], r: [0.22], k: 0.1 }, { at: [0, 1.15, -1.18], box: [0.7, 0.42, 0.76], r: [0.05], carve: true, k: 0.02 }, ...[1.25, -1.25].map((z): Loose => ({ at: ['*', 0.8, 0.6, z], r: [0.16, 0.32, 0.56], k: 0.08 })), ...arches([1.25, -1.25], 0.4, 0.47), pane([0, 1.38, 0.2], [0.62, 0.19, 2]), pane([0, 1.38, 0.22], [3, 0.19, 0.44]), { at: [0, 1.1, -1.18], box: [0.72, 0.42, 0.78], r: [0.05], paint: true, color: 'wood', surface: 'wood' }, painted('dark', [0, 0.5, 0], [3, 0.06, 3])])],
    solids: [...sides((s) => [...headlamp([0.6 * s, 0.84, 2.02], 0.13), taillamp([0.76 * s, 0.86, -2.03], [0.14, 0.24, 0.06])]), ...bumper('chrome', 0.56, 2.08, 0.72, 0.07), ...bumper('chrome', 0.56, -2.08, 0.72, 0.07), ...mirrors('main', 0.92, 1.18, 0.65, 0.09), ...[0, 1, 2].map((i) => block('dark', 'plastic', [0, 0.74 + i * 0.09, 2.04], [0.72, 0.05, 0.04], undefined, 0.015))],
    wheels: axles(0.8, 0.4, 0.26, [1.25, -1.25], 'truck'), sockets: { ...seatAt([0.34, 0.95, 0.1]), deck: { at: [0, 0.75, -1.18], up: [0, 1, 0] } },
  }),
  lorry({ id: 'truck', synset: 'truck.n.01', names: ['truck', 'lorry', 'semi truck', 'delivery truck', 'semi', 'moving truck', 'box truck', 'big rig'], heightM: 2.95, massKg: 8000, palette: { main: '#d83a30', mainToo: '#f5f1e4', stripe: '#2f86c8' } }, forward, [-1.05, -2.05], { tail: -2.9, solids: [block('mainToo', 'metal', [0, 1.86, -0.85], [2.16, 2.16, 4.2], undefined, 0.07), ...sides((s) => [block('stripe', 'plastic', [1.085 * s, 1.5, -0.85], [0.02, 0.34, 4.0]), block('main', 'plastic', [1.085 * s, 1.18, -0.85], [0.02, 0.14, 4.0]), block('chrome', 'metal', [1.08 * s, 0.82, -0.85], [0.04, 0.08, 4.2]), block('dark', 'metal', [0.03 * s, 1.86, -2.96], [0.03, 1.9, 0.02]), rod('chrome', 'metal', [0.9 * s, 0.8, 1.42], [0.9 * s, 2.55, 1.42], 0.07)])] }),
  lorry({ id: 'dump-truck', synset: 'dump_truck.n.01', names: ['dump truck', 'tipper truck', 'dumper', 'tipper'], heightM: 2.26, massKg: 9000, palette: { main: '#f5b324', bed: '#e0912a', bedDark: '#b8701c', earth: '#8a5a34' } }, bonneted, [-0.75, -1.75], { tail: -2.4, solids: [...skip(0.95, 0.72, -2.45, 1.0, 0.95), ball('earth', 'stone', [0, 1.62, -0.85], 1.0, [0.95, 0.62, 1.5]), ball('earth', 'stone', [0.3, 1.8, -0.4], 0.55, [1, 0.7, 1.1])] }),
  lorry({ id: 'garbage-truck', synset: 'garbage_truck.n.01', names: ['garbage truck', 'trash truck', 'bin lorry', 'refuse truck', 'dustcart'], heightM: 2.72, massKg: 10000, palette: { main: '#3f9a56', box: '#3f9a56', mainDark: '#2c7440', white: '#f5f1e4' } }, forward, [-1.0, -2.0], { tail: -2.8, solids: [block('main', 'metal', [0, 1.75, -0.4], [2.1, 1.9, 3.2], undefined, 0.12), ...[-1.6, -0.8, 0, 0.8].map((z) => block('mainDark', 'metal', [0, 1.75, z], [2.2, 1.94, 0.14])), slab('mainDark', 'metal', [0, 1.6, -2.35], [[-0.5, -0.8], [0.4, -0.8], [0.5, 0.95], [0, 0.95], [-0.5, 0.35]], 2.1, [0, -90, 0], 0.06), block('dark', 'metal', [0, 1.3, -2.83], [1.6, 0.7, 0.08]), block('white', 'plastic', [1.06, 1.75, -0.4], [0.03, 0.5, 0.5], [45, 0, 0]), block('white', 'plastic', [-1.06, 1.75, -0.4], [0.03, 0.5, 0.5], [45, 0, 0]), ball('amber', 'light', [0, 2.38, 2.1], 0.12)] }),
  lorry({ id: 'fire-truck', synset: 'fire_engine.n.01', names: ['fire truck', 'fire engine', 'firetruck'], heightM: 2.98, massKg: 12000, palette: { main: '#d9261f', red: '#ff4a3a', blue: '#3b8bff', white: '#f8f4ea', hose: '#e8cf9a' } }, { ...forward, half: 0.9, z: 1.95 }, [-1.7], { tail: -2.75, paint: [painted('white', [0, 1.16, 1.95], [3, 0.1, 2])], solids: [block('main', 'metal', [0, 1.4, -0.95], [2.0, 1.36, 3.7], undefined, 0.1), block('white', 'metal', [0, 1.16, -0.95], [2.04, 0.17, 3.66]), ...sides((s) => [...[-2.3, -1.4, -0.5, 0.4].map((z) => block('chrome', 'metal', [0.99 * s, 1.62, z], [0.05, 0.62, 0.72], undefined, 0.02)), ring('hose', 'cloth', [1.03 * s, 0.86, -0.4], [0.2, 0.06], [0, 0, 90])]), ...lightBar(2.31, 2.3, 0.7), ...ladderSolids(2.2, -2.7, 2.2, 0.5), disc('chrome', 'metal', [0, 2.06, -2.0], 0.42, 0.16)] }),
  lorry({ id: 'cement-mixer', synset: 'cement_mixer.n.01', names: ['cement mixer', 'concrete mixer', 'cement truck', 'concrete truck', 'mixer truck'], heightM: 2.75, massKg: 11000, palette: { main: '#f08a2a', drum: '#f3ede0', mainDark: '#b85f18' } }, forward, [-1.0, -2.0], { tail: -2.8, solids: [turned('drum', 'metal', [[0, 0], [0.55, 0.05], [0.62, 0.15], [1.02, 1.1], [1.05, 1.5], [0.96, 2.1], [0.5, 3.3], [0.46, 3.5], [0.4, 3.5]], [0, 1.42, 1.3], [-80, 0, 0]), turned('main', 'metal', [[0.98, 0.92], [1.04, 1.0], [1.09, 1.3], [1.06, 1.42]], [0, 1.42, 1.3], [-80, 0, 0]), turned('main', 'metal', [[0.985, 2.06], [0.94, 2.2], [0.8, 2.6]], [0, 1.42, 1.3], [-80, 0, 0]), block('dark', 'metal', [0, 1.3, -2.3], [1.3, 1.2, 0.25]), block('mainDark', 'metal', [0, 1.2, 1.15], [1.3, 1.2, 0.2]), slab('chrome', 'metal', [0, 1.55, -2.7], [[-0.5, -0.55], [-0.32, -0.6], [0.25, 0.5], [0.1, 0.55]], 0.5, [0, -90, 0])] }),
  lorry({ id: 'crane-truck', synset: 'crane.n.04', names: ['crane truck', 'crane', 'mobile crane', 'construction crane'], heightM: 4.4, massKg: 15000, palette: { main: '#f5b324', mainDark: '#c98a14', cable: '#3a3d44' } }, { ...forward, z: 2.4, wheelZ: 2.35 }, [-0.6, -1.7], { tail: -2.5, top: [0, 1, 0.6], solids: [block('main', 'metal', [0, 0.86, -0.4], [2.0, 0.26, 4.0], undefined, 0.05), turned('dark', 'metal', [[0, 0], [0.7, 0], [0.7, 0.2], [0, 0.2]], [0, 0.98, -1.0]), block('main', 'metal', [0, 1.6, -1.3], [1.3, 0.9, 1.7], undefined, 0.12), block('glass', 'ice', [0.5, 1.85, -0.42], [0.5, 0.5, 0.1], undefined, 0.04), block('main', 'metal', [0, 2.42, -0.05], [0.5, 0.56, 4.2], [-22, 0, 0], 0.06), block('mainDark', 'metal', [0, 3.4, 2.42], [0.36, 0.42, 2.6], [-22, 0, 0], 0.05), ...[0, 1, 2, 3, 4].map((i) => block('dark', 'metal', [0, 1.9 + i * 0.3, -1.35 + i * 0.74], [0.52, 0.36, 0.05], [23, 0, 0])), rod('cable', 'metal', [0, 3.85, 3.55], [0, 2.5, 3.55], 0.025), block('chrome', 'metal', [0, 2.45, 3.55], [0.16, 0.26, 0.2]), ring('dark', 'metal', [0, 2.16, 3.55], [0.13, 0.045], [90, 0, 60], 270), ...sides((s) => [block('dark', 'metal', [1.0 * s, 0.62, -2.3], [0.2, 0.9, 0.2]), block('dark', 'metal', [1.0 * s, 0.62, 1.1], [0.2, 0.9, 0.2])])] }),
  vehicle({
    id: 'monster-truck', synset: 'truck.n.01', names: ['monster truck'], heightM: 2.7, massKg: 4500, cellM: 0.042, palette: { main: '#7a3fb8', flame: '#f8b52a', white: '#fbf6ea' },
    groups: [parts('main', 'metal', 0.08, [{ at: [0, 1.62, 0], box: [0.84, 0.27, 1.85], r: [0.17] }, { at: [0, 2.15, 0.15], box: [0.7, 0.42, 0.6], r: [0.2], k: 0.1 }, { at: [0, 2.0, -1.1], box: [0.68, 0.4, 0.66], r: [0.05], carve: true, k: 0.02 }, pane([0, 2.26, 0.15], [0.6, 0.18, 2]), pane([0, 2.26, 0.17], [3, 0.18, 0.42]), ...[1.75, 1.2, 0.7, 0.2].map((z, i): Loose => ({ at: [0, 1.62, z - 0.2], r: [2, 0.2 - i * 0.03, 0.3], paint: true, color: 'flame' }))])],
    solids: [...sides((s) => [...headlamp([0.58 * s, 1.66, 1.82], 0.12), ...tubes('chrome', 0.06, [[0.35 * s, 0.8, 1.2], [0.4 * s, 1.4, 0.5]]), ...tubes('chrome', 0.06, [[0.35 * s, 0.8, -1.2], [0.4 * s, 1.4, -0.5]]), ...tubes('chrome', 0.035, [[0.62 * s, 1.8, -0.6], [0.62 * s, 2.62, -0.5]])]), ...tubes('chrome', 0.035, [[-0.62, 2.62, -0.5], [0.62, 2.62, -0.5]]), ...[-0.4, 0, 0.4].map((x) => ball('lamp', 'light', [x, 2.66, -0.44], 0.1)), rod('dark', 'metal', [-0.7, 0.75, 1.2], [0.7, 0.75, 1.2], 0.12), rod('dark', 'metal', [-0.7, 0.75, -1.2], [0.7, 0.75, -1.2], 0.12), block('dark', 'metal', [0, 1.3, 0], [0.5, 0.2, 2.6]), ...bumper('chrome', 1.42, 1.9, 0.6, 0.07)],
    wheels: axles(0.92, 0.76, 0.62, [1.2, -1.2], 'truck'), sockets: seatAt([0.32, 1.85, 0.1]),
  }),
]
