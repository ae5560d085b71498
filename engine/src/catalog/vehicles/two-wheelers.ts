import { ball, block, ring, rod } from '../things/forms.ts'
import { parts } from '../thing.ts'
import type { Recipe, Solid } from '../recipes.ts'
import { axles, headlamp, painted, seatAt, sides, tubes, vehicle } from './chassis.ts'

const grips = (y: number, z: number, half: number, r: number, color = 'saddle'): Solid[] => sides((s) => [rod(color, 'rubber', [half * s, y, z], [(half - 0.13) * s, y, z], r)])
const handlebar = (y: number, z: number, half: number, r: number): Solid[] => [...tubes('chrome', r, [[-half, y, z], [half, y, z]]), ...grips(y, z, half, r * 1.5)]

/** Cranks with a pedal on each side, on a bone that turns with the wheels. */
const pedals = (y: number, z: number, long: number): Solid[] => [ring('rim', 'metal', [0.045, y, z], [long * 0.55, 0.009], [0, 0, 90]), ...sides((s) => [rod('chrome', 'metal', [0.05 * s, y, z], [0.06 * s, y - long * s, z], 0.011), block('tyre', 'rubber', [0.12 * s, y - long * s, z], [0.11, 0.026, 0.09])])]

const saddle = (y: number, z: number): Solid[] => [ball('saddle', 'leather', [0, y, z - 0.04], 0.13, [0.75, 0.32, 0.8]), ball('saddle', 'leather', [0, y, z + 0.06], 0.11, [0.36, 0.3, 1.1])]

/** Everything on two wheels, one or three. */
export const twoWheelers: readonly Recipe[] = [
  vehicle({
    id: 'bicycle', synset: 'bicycle.n.01', names: ['bicycle', 'bike', 'cycle', 'push bike'], heightM: 1.06, massKg: 13, palette: { main: '#2f9c8f', saddle: '#6b4026', basket: '#c99a5c' },
    solids: [
      ...tubes('main', 0.028, [[0, 0.34, -0.52], [0, 0.3, -0.06], [0, 0.7, 0.32]]), ...tubes('main', 0.026, [[0, 0.34, -0.52], [0, 0.74, -0.21], [0, 0.76, 0.31]]), rod('main', 'metal', [0, 0.3, -0.06], [0, 0.84, -0.24], 0.028),
      ...sides((s) => [rod('main', 'metal', [0.045 * s, 0.34, 0.52], [0.02 * s, 0.8, 0.31], 0.02)]), ...tubes('chrome', 0.015, [[0, 0.74, 0.31], [0, 0.98, 0.22]]), ...handlebar(0.99, 0.2, 0.3, 0.014), ...saddle(0.88, -0.25), ...pedals(0.3, -0.06, 0.16),
      ...[-0.52, 0.52].map((z) => ring('main', 'metal', [0, 0.34, z], [0.38, 0.026], [0, 0, 90], 150)), block('main', 'metal', [0.075, 0.33, -0.29], [0.022, 0.1, 0.5], [5, 0, 0], 0.01), ...headlamp([0, 0.82, 0.36], 0.045), rod('tail', 'light', [0, 0.66, -0.42], [0, 0.66, -0.46], 0.03), ball('chrome', 'metal', [0.16, 1.02, 0.2], 0.035, [1, 0.7, 1]),
    ],
    wheels: [{ x: 0, z: 0.52, r: 0.34, w: 0.05, look: 'spoked' }, { x: 0, z: -0.52, r: 0.34, w: 0.05, look: 'spoked' }],
    sockets: { ...seatAt([0, 0.92, -0.25]), handle: { at: [0.27, 0.99, 0.18], up: [0, 1, 0] } },
  }),
  vehicle({
    id: 'motorcycle', synset: 'motorcycle.n.01', names: ['motorcycle', 'motorbike', 'chopper'], heightM: 1.18, massKg: 200, cellM: 0.018, palette: { main: '#c8322b', saddle: '#3a2a24', engine: '#9aa1a9' },
    groups: [parts('main', 'metal', 0.05, [{ from: [0, 0.82, 0.28], to: [0, 0.76, -0.12], r: [0.17, 0.12] }, { from: [0, 0.66, -0.5], to: [0, 0.6, -0.82], r: [0.14, 0.1] }, painted('tyre', [0, 0.84, 0.1], [0.035, 0.3, 0.5])]), parts('saddle', 'leather', 0.05, [{ from: [0, 0.76, -0.18], to: [0, 0.78, -0.58], r: [0.12, 0.13], squash: [1, 0.6, 1] }])],
    solids: [
      ...sides((s) => [...tubes('chrome', 0.03, [[0.09 * s, 0.33, 0.82], [0.09 * s, 0.98, 0.42]]), ...tubes('tyre', 0.028, [[0.1 * s, 0.33, -0.72], [0.14 * s, 0.5, -0.2], [0.08 * s, 0.6, 0.3]]), ...tubes('chrome', 0.05, [[0.17 * s, 0.36, 0.1], [0.2 * s, 0.24, -0.2], [0.2 * s, 0.27, -0.95]])]),
      ...tubes('chrome', 0.02, [[-0.38, 1.12, 0.2], [-0.2, 1.1, 0.36], [0.2, 1.1, 0.36], [0.38, 1.12, 0.2]]), ...grips(1.12, 0.2, 0.42, 0.03), ...headlamp([0, 0.94, 0.56], 0.11), block('engine', 'metal', [0, 0.42, 0.02], [0.3, 0.26, 0.36], undefined, 0.05), ...[0, 1, 2, 3].map((i) => block('chrome', 'metal', [0, 0.52 + i * 0.045, 0.1], [0.27, 0.02, 0.2], [14, 0, 0])),
      ring('main', 'metal', [0, 0.33, 0.82], [0.37, 0.045], [0, 0, 90], 130), rod('tail', 'light', [0, 0.66, -0.94], [0, 0.66, -0.98], 0.06), block('chrome', 'metal', [0, 0.5, -0.95], [0.18, 0.12, 0.02], [-15, 0, 0]), ...sides((s) => [ball('chrome', 'metal', [0.36 * s, 1.18, 0.3], 0.06, [1, 0.7, 0.4])]),
    ],
    wheels: [{ x: 0, z: 0.82, r: 0.33, w: 0.15 }, { x: 0, z: -0.72, r: 0.33, w: 0.19 }], sockets: { ...seatAt([0, 0.86, -0.3]), handle: { at: [0.38, 1.12, 0.2], up: [0, 1, 0] } },
  }),
  vehicle({
    id: 'scooter', synset: 'scooter.n.03', names: ['scooter', 'moped', 'vespa', 'motor scooter'], heightM: 1.12, massKg: 95, cellM: 0.018, palette: { main: '#74c0b4', saddle: '#8a5232', white: '#f8f2e2' },
    groups: [parts('main', 'metal', 0.06, [{ from: [0, 0.52, -0.42], to: [0, 0.42, -0.72], r: [0.2, 0.15] }, { at: [0, 0.26, 0.0], box: [0.17, 0.035, 0.34], r: [0.03] }, { from: [0, 0.28, 0.34], to: [0, 0.9, 0.42], r: [0.19, 0.13], squash: [1.1, 1, 0.32], k: 0.08 }, { from: [0, 0.92, 0.42], to: [0, 1.0, 0.38], r: [0.11, 0.11] }, { from: [0, 0.42, 0.68], to: [0, 0.42, 0.5], r: [0.11, 0.13], cut: [[0, 0.4, 0], [0, -1, 0]] }]), parts('saddle', 'leather', 0.04, [{ from: [0, 0.74, -0.2], to: [0, 0.75, -0.62], r: [0.12, 0.13], squash: [1, 0.55, 1] }])],
    solids: [...sides((s) => [...grips(1.02, 0.32, 0.34, 0.026), ball('chrome', 'metal', [0.3 * s, 1.09, 0.36], 0.055, [1, 0.8, 0.4]), rod('chrome', 'metal', [0.28 * s, 1.0, 0.33], [0.3 * s, 1.09, 0.36], 0.008), rod('white', 'metal', [0.17 * s, 0.5, -0.72], [0.19 * s, 0.5, -0.4], 0.012)]), ...tubes('main', 0.022, [[-0.24, 1.01, 0.33], [0.24, 1.01, 0.33]]), ...headlamp([0, 0.98, 0.48], 0.085), rod('tail', 'light', [0, 0.58, -0.82], [0, 0.58, -0.86], 0.05), rod('chrome', 'metal', [0.16, 0.24, -0.3], [0.17, 0.26, -0.85], 0.045), rod('chrome', 'metal', [0.09, 0.24, 0.6], [0.06, 0.5, 0.5], 0.025)],
    wheels: [{ x: 0, z: 0.6, r: 0.23, w: 0.11 }, { x: 0, z: -0.58, r: 0.23, w: 0.12 }], sockets: { ...seatAt([0, 0.82, -0.32]), handle: { at: [0.3, 1.02, 0.32], up: [0, 1, 0] } },
  }),
  vehicle({
    id: 'tricycle', synset: 'tricycle.n.01', names: ['tricycle', 'trike', 'toy tricycle'], heightM: 0.72, massKg: 5, palette: { main: '#e23b3b', saddle: '#2f6fd0', gold: '#f6c63a' },
    solids: [...tubes('main', 0.02, [[0, 0.5, 0.24], [0, 0.42, 0.1], [0, 0.2, -0.3]]), rod('main', 'metal', [-0.24, 0.14, -0.36], [0.24, 0.14, -0.36], 0.018), block('gold', 'metal', [0, 0.2, -0.36], [0.34, 0.03, 0.16]), ...sides((s) => [...tubes('main', 0.016, [[0.06 * s, 0.22, 0.3], [0.06 * s, 0.46, 0.26]])]), ...tubes('main', 0.018, [[0, 0.44, 0.26], [0, 0.68, 0.2]]), ...handlebar(0.69, 0.17, 0.22, 0.014), ball('saddle', 'leather', [0, 0.44, -0.1], 0.12, [0.9, 0.35, 1]), rod('chrome', 'metal', [0, 0.3, -0.14], [0, 0.42, -0.1], 0.018), ...pedals(0.22, 0.3, 0.1), ...sides((s) => [ball(s > 0 ? 'gold' : 'saddle', 'cloth', [0.25 * s, 0.64, 0.17], 0.03, [0.7, 1.6, 0.7])])],
    wheels: [{ x: 0, z: 0.3, r: 0.22, w: 0.05, look: 'spoked' }, ...axles(0.25, 0.14, 0.06, [-0.36], 'plain')], sockets: { ...seatAt([0, 0.48, -0.1]), handle: { at: [0.2, 0.69, 0.17], up: [0, 1, 0] } },
  }),
  vehicle({
    id: 'unicycle', synset: 'unicycle.n.01', names: ['unicycle'], heightM: 0.96, massKg: 6, palette: { main: '#e0452f', saddle: '#2b2a30' },
    solids: [...sides((s) => [...tubes('main', 0.016, [[0.07 * s, 0.28, 0], [0.07 * s, 0.6, 0]])]), rod('main', 'metal', [-0.07, 0.6, 0], [0.07, 0.6, 0], 0.022), rod('chrome', 'metal', [0, 0.6, 0], [0, 0.88, 0], 0.017), ball('saddle', 'leather', [0, 0.9, -0.07], 0.12, [0.75, 0.42, 1]), ball('saddle', 'leather', [0, 0.91, 0.08], 0.1, [0.55, 0.5, 1.1]), ...pedals(0.28, 0, 0.13)],
    wheels: [{ x: 0, z: 0, r: 0.28, w: 0.05, look: 'spoked' }], sockets: seatAt([0, 0.95, -0.02]),
  }),
  vehicle({
    id: 'kick-scooter', synset: 'scooter.n.02', names: ['kick scooter', 'push scooter', 'e-scooter', 'electric scooter'], heightM: 0.98, massKg: 5, palette: { main: '#3f8fd8', saddle: '#2a2c32' },
    solids: [block('main', 'metal', [0, 0.12, -0.06], [0.15, 0.035, 0.62], undefined, 0.014), block('saddle', 'rubber', [0, 0.14, -0.1], [0.12, 0.008, 0.46]), ...tubes('main', 0.02, [[0, 0.12, 0.24], [0, 0.26, 0.36], [0, 0.3, 0.39]]), ...tubes('chrome', 0.018, [[0, 0.16, 0.42], [0, 0.95, 0.34]]), ...handlebar(0.96, 0.34, 0.24, 0.014), ring('main', 'metal', [0, 0.1, -0.38], [0.115, 0.014], [0, 0, 90], 120)],
    wheels: [{ x: 0, z: 0.44, r: 0.1, w: 0.04, look: 'plain' }, { x: 0, z: -0.38, r: 0.1, w: 0.04, look: 'plain' }], sockets: { deck: { at: [0, 0.145, -0.1], up: [0, 1, 0] }, handle: { at: [0.2, 0.96, 0.34], up: [0, 1, 0] } }, affordances: ['ride', 'drive', 'stand-on'],
  }),
]
