import { ball, block, rod, turned } from '../things/forms.ts'
import type { Recipe } from '../recipes.ts'
import { axles, seatAt, sides, tubes, vehicle } from './chassis.ts'

/** Unmanned cars for other worlds. */
export const rovers: readonly Recipe[] = [
  vehicle({
    id: 'mars-rover', synset: 'space_probe.n.01', names: ['mars rover', 'moon rover', 'lunar rover', 'space rover', 'rover', 'planetary rover'], heightM: 2.1, massKg: 900, palette: { main: '#f4f1ea', gold: '#e2a83a', panel: '#1f3f7a', rim: '#aab2bc', lens: '#2a5fa8' },
    solids: [
      block('main', 'metal', [0, 0.95, 0], [1.2, 0.36, 1.7], undefined, 0.06), block('gold', 'metal', [0, 0.76, 0], [1.1, 0.1, 1.56], undefined, 0.03), block('panel', 'ice', [0, 1.15, -0.35], [1.9, 0.04, 1.1], undefined, 0.01), ...[-0.6, -0.2, 0.2, 0.6].map((x) => block('main', 'metal', [x, 1.172, -0.35], [0.02, 0.01, 1.08])),
      ...sides((s) => [...tubes('rim', 0.045, [[0.68 * s, 0.3, 1.05], [0.66 * s, 0.78, 0.55], [0.62 * s, 0.9, 0.1], [0.66 * s, 0.72, -0.5], [0.68 * s, 0.3, -1.05]]), rod('rim', 'metal', [0.66 * s, 0.72, -0.5], [0.68 * s, 0.3, 0], 0.04)]),
      rod('main', 'metal', [0.36, 1.1, 0.66], [0.36, 1.85, 0.66], 0.045), block('main', 'metal', [0.36, 1.95, 0.7], [0.46, 0.24, 0.24], undefined, 0.05), ...sides((s) => [turned('dark', 'metal', [[0, 0], [0.075, 0], [0.075, 0.06], [0.06, 0.07]], [0.36 + 0.11 * s, 1.95, 0.81], [90, 0, 0]), ball('lens', 'eye', [0.36 + 0.11 * s, 1.95, 0.86], 0.055, [1, 1, 0.5])]),
      ...tubes('rim', 0.05, [[-0.4, 0.98, 0.88], [-0.46, 1.2, 1.25], [-0.3, 0.72, 1.6]]), block('dark', 'metal', [-0.28, 0.64, 1.64], [0.2, 0.2, 0.14], undefined, 0.03), rod('rim', 'metal', [-0.4, 1.15, -0.7], [-0.4, 1.5, -0.8], 0.03), turned('main', 'metal', [[0.03, 0], [0.2, 0.05], [0.32, 0.14], [0.3, 0.14], [0, 0.03]], [-0.4, 1.5, -0.8], [-24, 0, 0]),
    ],
    wheels: axles(0.74, 0.3, 0.26, [1.05, 0, -1.05], 'truck'), sockets: { ...seatAt([0, 1.16, 0.1]), top: { at: [0, 1.18, -0.3], up: [0, 1, 0] } },
  }),
]
