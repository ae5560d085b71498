import { thing } from '../thing.ts'
import type { Recipe } from '../recipes.ts'
import { block, rod, slab } from './forms.ts'

/** What is pitched in the open. */
export const outdoorThings: readonly Recipe[] = [
  thing({ id: 'tent', synset: 'tent.n.01', names: ['tent', 'camping tent'], kind: 'structure', heightM: 1.5, massKg: 12, palette: { main: '#e08a2e', dark: '#3a2c22', trim: '#f4e2b8', rope: '#e8dcc0' }, solids: [
    slab('main', 'cloth', [0, 0, -1.1], [[-1.05, 0], [1.05, 0], [0, 1.45]], 0.05), slab('dark', 'cloth', [0, 0, 0.9], [[-0.95, 0.02], [0.95, 0.02], [0, 1.36]], 0.02),
    ...[-1, 1].map((s) => block('main', 'cloth', [0.53 * s, 0.72, 0], [0.03, 1.8, 2.24], [0, 0, 35.9 * s], 0.01)),
    ...[-1, 1].map((s) => slab('trim', 'cloth', [0, 0, 1.08], s > 0 ? [[0.34, 0.0], [1.05, 0], [0, 1.45]] : [[-1.05, 0], [-0.34, 0], [0, 1.45]], 0.03)),
    ...[-1.2, 1.2].map((z) => rod('rope', 'cloth', [0, 1.44, z * 0.92], [0, 0, z * 1.6], 0.012)),
  ], collider: 'box' }),
]
