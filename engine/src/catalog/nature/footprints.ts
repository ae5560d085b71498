import { parts, thing } from '../thing.ts'
import type { Recipe, Vec3 } from '../recipes.ts'

/** How many steps a trail has, how long one is and how far each foot is from the middle, metres. */
const trail = { steps: 6, strideM: 0.5, asideM: 0.17 }

/** One print, larger than life so that it is seen from where the walker is: the ball of the foot, the heel and the toes. */
function print(step: number): { at: Vec3; r: Vec3 }[] {
  const x = (step - (trail.steps - 1) / 2) * trail.strideM, z = step % 2 === 0 ? trail.asideM : -trail.asideM
  const dent = (alongM: number, r: Vec3, aside = 0): { at: Vec3; r: Vec3 } => ({ at: [x + 1.5 * alongM, 0.012, z + 1.5 * aside], r: [1.5 * r[0], 2 * r[1], 1.5 * r[2]] })
  return [dent(0.07, [0.085, 0.016, 0.062]), dent(-0.08, [0.06, 0.016, 0.05]), ...[-1, 0, 1].map((i) => dent(0.17, [0.022, 0.016, 0.018], 0.038 * i))]
}

/** A trail that somebody has left who went to the right. */
export const trails: readonly Recipe[] = [
  thing({ id: 'footprints', synset: 'footprint.n.01', names: ['footprints', 'footprint', 'trail of footprints', 'footmark'], heightM: 0.044, massKg: 1, cellM: 0.013, palette: { main: '#a07c4c' }, groups: [parts('main', 'stone', 0.01, Array.from({ length: trail.steps }, (_, step) => print(step)).flat())], collider: 'none' }),
]
