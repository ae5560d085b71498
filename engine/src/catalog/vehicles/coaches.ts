import { ball, block, disc, rod } from '../things/forms.ts'
import { parts } from '../thing.ts'
import type { Recipe, Solid } from '../recipes.ts'
import { cross, lightBar, onFlanks } from './cars.ts'
import { arches, axles, bumper, headlamp, type Loose, mirrors, pane, painted, seatAt, sides, taillamp, topAt, vehicle, type Vehicle } from './chassis.ts'

/** A body like a loaf: half width and length, floor and roof, an optional bonnet before it, windows, and what is painted on. */
interface Loaf { half: number; wide: number; floor: number; roof: number; z?: number; round?: number; bonnet?: { long: number; high: number; wide: number }; axle: readonly number[]; wheel: number; windows?: { count: number; from: number; to: number; y: number; high: number }; screen: { y: number; high: number }; rear?: boolean; paint?: readonly Loose[]; solids?: readonly Solid[]; cellM?: number }

type Words = Pick<Vehicle, 'id' | 'synset' | 'names' | 'heightM' | 'massKg' | 'palette'>

/** Panes of glass along both flanks: many small windows painted on so large a skin would fray. */
const windowRow = (wide: number, { count, from, to, y, high }: NonNullable<Loaf['windows']>): Solid[] => { const step = (from - to) / count; return sides((s) => Array.from({ length: count }, (_, i) => block('glass', 'ice', [wide * s, y, from - step * (i + 0.5)], [0.05, high, step * 0.82], undefined, 0.022))) }
/** A stripe along both flanks. */
const band = (color: string, wide: number, y: number, high: number, from: number, to: number): Solid[] => sides((s) => [block(color, 'plastic', [wide * s, y, (from + to) / 2], [0.024, high, from - to], undefined, 0.008)])

/** A bus, van or anything of that build. */
function loaf(words: Words, l: Loaf): Recipe {
  const z = l.z ?? 0, mid = (l.floor + l.roof) / 2, front = z + l.half, nose = l.bonnet === undefined ? front : front + l.bonnet.long
  return vehicle({
    ...words, cellM: l.cellM ?? 0.045,
    groups: [parts('main', 'metal', 0.06, [
      { at: [0, mid, z], box: [l.wide, (l.roof - l.floor) / 2, l.half], r: [l.round ?? 0.22] },
      ...(l.bonnet === undefined ? [] : [{ at: [0, (l.floor + l.bonnet.high) / 2, front + l.bonnet.long / 2 - 0.2] as const, box: [l.bonnet.wide, (l.bonnet.high - l.floor) / 2, l.bonnet.long / 2 + 0.2] as const, r: [0.2], k: 0.1 }]),
      ...arches(l.axle, l.wheel, l.wheel * 1.2),
      { ...pane([0, l.screen.y, front], [l.wide * 0.84, l.screen.high / 2, 0.3], 0.1) }, ...(l.rear === false ? [] : [pane([0, l.screen.y, z - l.half], [l.wide * 0.7, l.screen.high / 2.6, 0.2], 0.1)]),
      painted('dark', [0, l.floor + 0.03, 0], [3, 0.07, 9]), ...(l.paint ?? []),
    ])],
    solids: [
      ...(l.windows === undefined ? [] : windowRow(l.wide, l.windows)),
      ...sides((s) => [...headlamp([(l.bonnet?.wide ?? l.wide) * 0.68 * s, l.floor + 0.34, nose - 0.02], 0.13), taillamp([l.wide * 0.76 * s, l.floor + 0.42, z - l.half], [0.16, 0.3, 0.07])]),
      ...bumper('chrome', l.floor + 0.08, nose + 0.02, l.wide * 0.84, 0.07), ...bumper('chrome', l.floor + 0.08, z - l.half - 0.02, l.wide * 0.84, 0.07),
      ...mirrors('dark', l.wide + 0.14, l.screen.y, front - 0.12, 0.12), block('dark', 'plastic', [0, l.floor + 0.34, nose - 0.01], [l.wide * 0.7, 0.16, 0.06], undefined, 0.03), ...(l.solids ?? []),
    ],
    wheels: axles(l.wide - 0.12, l.wheel, 0.28, l.axle, 'truck'), sockets: { ...seatAt([l.wide * 0.45, l.floor + 0.5, front - 0.7]), ...topAt([0, l.roof, z]) },
  })
}

const doors = (x: number, y: number, z: number, high: number, wide: number, color = 'dark'): Solid[] => [block(color, 'ice', [x, y, z - wide * 0.26], [0.04, high, wide * 0.46], undefined, 0.015), block(color, 'ice', [x, y, z + wide * 0.26], [0.04, high, wide * 0.46], undefined, 0.015), block('chrome', 'metal', [x, y, z], [0.045, high, 0.03])]
const destination = (y: number, z: number, wide: number): Solid[] => [block('dark', 'plastic', [0, y, z], [wide, 0.24, 0.06], undefined, 0.03), ...[-0.3, -0.1, 0.12, 0.3].map((x) => block('amber', 'light', [x * wide, y, z + 0.03], [wide * 0.13, 0.09, 0.02]))]

/** Buses, vans and what is built on them. */
export const coaches: readonly Recipe[] = [
  loaf({ id: 'bus', synset: 'bus.n.01', names: ['bus', 'city bus', 'coach bus', 'motor coach', 'minibus', 'motorbus'], heightM: 2.9, massKg: 9000, palette: { main: '#2f8fd0', white: '#f8f5ea' } },
    { half: 3.6, wide: 1.12, floor: 0.36, roof: 2.86, round: 0.24, axle: [2.35, -2.2], wheel: 0.46, windows: { count: 6, from: 2.95, to: -3.35, y: 2.02, high: 0.82 }, screen: { y: 1.86, high: 0.98 }, paint: [painted('white', [0, 2.94, 0], [3, 0.3, 9])], solids: [...band('white', 1.12, 1.4, 0.2, 3.3, -3.3), ...doors(-1.1, 1.36, 2.9, 1.75, 0.9), ...destination(2.6, 3.56, 1.3), block('white', 'metal', [0, 2.86, -1.2], [1.3, 0.16, 1.4], undefined, 0.05)] }),
  loaf({ id: 'school-bus', synset: 'school_bus.n.01', names: ['school bus', 'schoolbus', 'yellow bus'], heightM: 2.72, massKg: 8000, palette: { main: '#ffae1a', white: '#f8f5ea', red: '#e23b2f' } },
    { half: 2.75, wide: 1.05, floor: 0.42, roof: 2.68, z: -0.5, round: 0.28, bonnet: { long: 1.0, high: 1.42, wide: 0.86 }, axle: [2.5, -1.9], wheel: 0.46, windows: { count: 6, from: 1.75, to: -3.05, y: 2.0, high: 0.6 }, screen: { y: 1.98, high: 0.82 }, solids: [...band('dark', 1.05, 1.5, 0.1, 1.95, -2.95), ...band('dark', 1.05, 1.08, 0.08, 1.95, -2.95), ...doors(-1.03, 1.42, 1.85, 1.55, 0.72), ...sides((s) => [ball('red', 'light', [0.66 * s, 2.58, 2.18], 0.1), ball('amber', 'light', [0.4 * s, 2.62, 2.18], 0.09), ball('red', 'light', [0.66 * s, 2.58, -3.2], 0.1)]), block('dark', 'plastic', [0, 2.52, 2.24], [0.62, 0.16, 0.03]), disc('red', 'plastic', [1.07, 1.22, 0.95], 0.27, 0.05, [0, 0, -90]), disc('white', 'plastic', [1.12, 1.22, 0.95], 0.19, 0.012, [0, 0, -90]), disc('red', 'plastic', [1.125, 1.22, 0.95], 0.165, 0.02, [0, 0, -90])] }),
  loaf({ id: 'double-decker', synset: 'bus.n.01', names: ['double-decker bus', 'double decker', 'double-decker', 'double decker bus', 'london bus'], heightM: 4.2, massKg: 12000, palette: { main: '#d62f2b', white: '#f8f0dc' } },
    { half: 3.0, wide: 1.1, floor: 0.36, roof: 4.18, round: 0.3, cellM: 0.055, axle: [1.95, -1.9], wheel: 0.46, windows: { count: 5, from: 2.4, to: -2.75, y: 1.72, high: 0.72 }, screen: { y: 1.72, high: 0.95 }, paint: [pane([0, 3.28, 3], [0.95, 0.38, 0.3], 0.1), pane([0, 3.28, -3], [0.8, 0.34, 0.3], 0.1)], solids: [...windowRow(1.1, { count: 6, from: 2.75, to: -2.75, y: 3.28, high: 0.74 }), ...band('white', 1.1, 2.4, 0.16, 2.65, -2.65), ...doors(-1.08, 1.3, -2.55, 1.7, 0.8), ...destination(2.62, 2.99, 1.2)] }),
  loaf({ id: 'van', synset: 'van.n.05', names: ['van', 'minivan', 'delivery van', 'camper van', 'campervan', 'camper'], heightM: 1.98, massKg: 1600, palette: { main: '#4fb3a5', white: '#f8f3e4' } },
    { half: 1.9, wide: 0.86, floor: 0.32, roof: 1.96, round: 0.36, cellM: 0.038, axle: [1.15, -1.15], wheel: 0.36, windows: { count: 4, from: 1.5, to: -1.56, y: 1.48, high: 0.4 }, screen: { y: 1.5, high: 0.52 }, paint: [painted('white', [0, 1.7, 0], [3, 0.5, 9]), pane([0, 1.5, 1.9], [0.7, 0.25, 0.35], 0.1), pane([0, 1.5, -1.9], [0.6, 0.22, 0.3], 0.1)], solids: [rod('chrome', 'metal', [0, 1.06, 1.885], [0, 1.06, 1.93], 0.17), disc('main', 'metal', [0, 1.06, 1.92], 0.13, 0.03, [90, 0, 0]), ...sides((s) => [rod('chrome', 'metal', [0.87 * s, 1.17, -1.5], [0.87 * s, 1.17, 1.5], 0.016)])] }),
  loaf({ id: 'ambulance', synset: 'ambulance.n.01', names: ['ambulance', 'rescue vehicle'], heightM: 2.55, massKg: 3500, palette: { main: '#f7f5ef', red: '#e3342c', blue: '#3b8bff' } },
    { half: 1.7, wide: 0.98, floor: 0.38, roof: 2.34, z: -0.5, round: 0.16, bonnet: { long: 1.05, high: 1.28, wide: 0.84 }, axle: [1.5, -1.4], wheel: 0.4, screen: { y: 1.72, high: 0.7 }, paint: [pane([0, 1.72, 0.72], [3, 0.3, 0.34])], solids: [...band('red', 0.98, 1.12, 0.24, 0.95, -2.05), ...lightBar(2.35, 0.9, 0.6, ['red', 'blue']), ...onFlanks('red', 0.985, 1.75, -0.9, cross(0.36)), ...sides((s) => [block('red', 'light', [0.8 * s, 2.24, -2.15], [0.2, 0.12, 0.1])]), block('red', 'plastic', [0, 1.1, 1.6], [0.3, 0.09, 0.02]), ...sides((s) => [block('dark', 'plastic', [0.02 * s, 1.3, -2.2], [0.02, 1.7, 0.02])])] }),
  loaf({ id: 'ice-cream-truck', synset: 'van.n.05', names: ['ice cream truck', 'ice cream van', 'food truck'], heightM: 2.95, massKg: 3000, palette: { main: '#f6a6bd', white: '#fdf6e6', cone: '#d79a4c', cream: '#fff4e0', red: '#e2323c' } },
    { half: 1.9, wide: 0.98, floor: 0.36, roof: 2.25, round: 0.26, cellM: 0.04, axle: [1.2, -1.2], wheel: 0.38, screen: { y: 1.62, high: 0.66 }, paint: [painted('white', [0, 1.95, 0], [3, 0.6, 9]), pane([0, 1.62, 1.9], [0.8, 0.32, 0.3], 0.1), pane([0, 1.6, 1.3], [3, 0.28, 0.36])], solids: [...sides((s) => [block('dark', 'ice', [0.985 * s, 1.52, -0.25], [0.04, 0.72, 1.5], undefined, 0.02), ...Array.from({ length: 6 }, (_, i) => block(i % 2 === 0 ? 'red' : 'white', 'cloth', [1.16 * s, 1.98, -0.88 + i * 0.255], [0.44, 0.04, 0.255], [0, 0, -24 * s], 0.01)), block('white', 'metal', [1.08 * s, 1.13, -0.25], [0.24, 0.05, 1.6])]), rod('cone', 'food', [0, 2.2, 0.9], [0, 2.21, 0.9], 0.12), rod('cone', 'food', [0, 2.62, 1.0], [0, 2.2, 1.0], 0.2, 0.03), ball('cream', 'food', [0, 2.68, 1.0], 0.22), ball('cream', 'food', [0, 2.85, 1.0], 0.1), ball('red', 'food', [0.02, 2.93, 1.0], 0.05)] }),
]
