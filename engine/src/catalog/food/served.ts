import { cos, sin } from '../../platform/index.ts'
import { around, ball, disc, leaf, pebble, scattered, turned } from '../things/forms.ts'
import type { Recipe, Solid } from '../recipes.ts'
import { eaten, plate } from './bakery.ts'

/** A heap of round things about a place, `count` of them. */
const heap = (color: string, [x, z]: readonly [number, number], { count, radiusM, widthM }: { count: number; radiusM: number; widthM: number }): Solid[] => {
  const out = scattered(count, 3)
  return out.map((u, i) => { const far = widthM * Math.sqrt(u), a = i * 2.4; return pebble(color, 'food', [x + far * sin(a), 0.022 + 0.018 * (1 - far / widthM), z + far * cos(a)], radiusM) })
}

/** Meals that stand for breakfast, lunch and dinner: what is on the plate is told by its colours from across a room. */
export const served: readonly Recipe[] = [
  eaten({ id: 'plate-of-food', synset: 'meal.n.01', names: ['plate of food', 'meal', 'lunch', 'dinner', 'supper', 'main course', 'dish of food'], heightM: 0.075, massKg: 0.8, palette: { main: '#a8552a', grill: '#5a2a14', plate: '#fbfaf6', rim: '#2f6fb0', pea: '#58b03a', carrot: '#ff9a2e', mash: '#fff0c0', butter: '#ffcf4a', leaf: '#3f9a3a' }, solids: [...plate(0.16), turned('rim', 'stone', [[0.16, 0.0215], [0.15, 0.021]]), ball('main', 'food', [-0.045, 0.026, 0.03], 0.07, [1, 0.38, 0.72], [0, 20, 0]), ...[-0.035, 0, 0.035].map((x) => pebble('grill', 'food', [-0.045 + x, 0.047, 0.03], 0.03, [0.16, 0.3, 1.2], [0, 30, 0])), ...heap('pea', [0.07, 0.05], { count: 26, radiusM: 0.0115, widthM: 0.042 }), ...around(6, (a) => [disc('carrot', 'food', [0.075 + 0.026 * sin(a), 0.024, -0.035 + 0.026 * cos(a)], 0.02, 0.012, [16, 0, 10])]), disc('carrot', 'food', [0.075, 0.034, -0.035], 0.02, 0.012), ball('mash', 'food', [-0.03, 0.026, -0.07], 0.052, [1.1, 0.72, 0.85]), disc('butter', 'food', [-0.03, 0.06, -0.07], 0.02, 0.012), leaf('leaf', [0, 0.03, 0.1], [20, 20], [0.05, 0.035])] }),
]
