import { ball, block, disc, ring, rod, slab, turned } from '../things/forms.ts'
import { parts } from '../thing.ts'
import type { Recipe, Solid, Vec3 } from '../recipes.ts'
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
      ...tubes('main', 0.017, [[0, 0.34, -0.52], [0, 0.3, -0.06], [0, 0.7, 0.32]]), ...tubes('main', 0.014, [[0, 0.34, -0.52], [0, 0.74, -0.21], [0, 0.76, 0.31]]), rod('main', 'metal', [0, 0.3, -0.06], [0, 0.84, -0.24], 0.018),
      ...sides((s) => [rod('main', 'metal', [0.045 * s, 0.34, 0.52], [0.02 * s, 0.8, 0.31], 0.013)]), ...tubes('chrome', 0.015, [[0, 0.74, 0.31], [0, 0.98, 0.22]]), ...handlebar(0.99, 0.2, 0.3, 0.014), ...saddle(0.88, -0.25), ...pedals(0.3, -0.06, 0.16),
      ring('main', 'metal', [0, 0.34, -0.52], [0.37, 0.012], [0, 0, 90], 150), ...headlamp([0, 0.82, 0.36], 0.045), rod('tail', 'light', [0, 0.66, -0.42], [0, 0.66, -0.46], 0.03), ball('chrome', 'metal', [0.16, 1.02, 0.2], 0.035, [1, 0.7, 1]),
    ],
    wheels: [{ x: 0, z: 0.52, r: 0.34, w: 0.05, look: 'spoked' }, { x: 0, z: -0.52, r: 0.34, w: 0.05, look: 'spoked' }],
    sockets: { ...seatAt([0, 0.92, -0.25]), handle: { at: [0.27, 0.99, 0.18], up: [0, 1, 0] } },
  }),
]
