import { thing } from '../thing.ts'
import type { Recipe } from '../recipes.ts'
import { block } from './forms.ts'

/** What is packed for a journey. */
export const luggage: readonly Recipe[] = [
  thing({ id: 'suitcase', synset: 'bag.n.06', names: ['suitcase', 'travel case'], heightM: 0.62, massKg: 8, palette: { main: '#b8452f', trim: '#6a3a22', metal: '#d8b25a' }, solids: [
    block('main', 'leather', [0, 0.27, 0], [0.74, 0.5, 0.24], undefined, 0.05), ...[-0.22, 0.22].map((x) => block('trim', 'leather', [x, 0.27, 0], [0.06, 0.515, 0.255], undefined, 0.04)),
    ...[-1, 1].flatMap((x) => [0.06, 0.48].map((y) => block('trim', 'leather', [0.33 * x, y, 0], [0.1, 0.09, 0.252], undefined, 0.03))),
    ...[-0.22, 0.22].map((x) => block('metal', 'metal', [x, 0.4, 0.13], [0.07, 0.05, 0.02])),
    ...[-0.09, 0.09].map((x) => block('metal', 'metal', [x, 0.535, 0], [0.03, 0.05, 0.04])), block('trim', 'leather', [0, 0.575, 0], [0.22, 0.035, 0.045], undefined, 0.015),
    ...[-1, 1].flatMap((x) => [-1, 1].map((z) => block('trim', 'rubber', [0.3 * x, 0.015, 0.08 * z], [0.05, 0.03, 0.05]))),
  ], sockets: { handle: { at: [0, 0.58, 0], up: [0, 1, 0] }, seat: { at: [0, 0.52, 0], up: [0, 1, 0] } }, affordances: ['hold', 'sit-on'], collider: 'box' }),
]
