import { block, curve, rod } from '../things/forms.ts'
import { cos, sin, tau } from '../../platform/index.ts'
import type { Recipe, Solid, Vec3 } from '../recipes.ts'
import { solid } from '../thing.ts'
import { clothing } from './clothing.ts'

/** How high above the shoulders a canopy is, metres. */
const aboveM = 1.5
const gores = 12
const risers = (s: 1 | -1): Vec3 => [0.13 * s, 0.22, 0.08]
const harness: readonly Solid[] = [block('strap', 'cloth', [0, -0.02, -0.06], [0.24, 0.3, 0.1], undefined, 0.04), ...([1, -1] as const).flatMap((s) => [rod('strap', 'cloth', [0.11 * s, -0.15, 0.2], risers(s), 0.02)])]

/** A round canopy of gores in two colours, and lines from its hem to the shoulders. */
function dome(): Solid[] {
  const hem = (i: number): Vec3 => [1.25 * sin((i / gores) * tau), aboveM, 1.25 * cos((i / gores) * tau)]
  return [
    solid('main', 'cloth', [0, 0, 0], { lathe: curve([[1.25, aboveM], [1.22, aboveM + 0.28], [1.0, aboveM + 0.6], [0.6, aboveM + 0.8], [0, aboveM + 0.86]], 4) }),
    solid('white', 'cloth', [0, 0, 0], { lathe: curve([[1.235, aboveM + 0.24], [1.13, aboveM + 0.47], [1.02, aboveM + 0.62]], 3) }),
    solid('white', 'cloth', [0, 0.012, 0], { lathe: curve([[0.62, aboveM + 0.8], [0.4, aboveM + 0.85], [0, aboveM + 0.87]], 3) }),
    ...Array.from({ length: gores }, (_, i) => rod('line', 'cloth', hem(i), risers(hem(i)[0] >= 0 ? 1 : -1), 0.009)),
  ]
}

/** A wing of cells, arched from tip to tip. */
function wing(): Solid[] {
  const cells = 13
  const at = (i: number): { x: number; y: number; turn: number } => { const t = (i / (cells - 1) - 0.5) * 2; return { x: 1.75 * t, y: aboveM + 0.75 - 0.75 * t * t, turn: -42 * t } }
  return Array.from({ length: cells }, (_, i) => at(i)).flatMap(({ x, y, turn }, i) => [
    block(i % 4 === 0 ? 'white' : i % 2 === 0 ? 'second' : 'main', 'cloth', [x, y, 0], [0.33, 0.13, 0.95], [4, 0, turn], 0.05),
    ...(i % 2 === 0 ? [0.3, -0.25].map((z) => rod('line', 'cloth', [x, y - 0.05, z], risers(x >= 0 ? 1 : -1), 0.008)) : []),
  ])
}

/** What carries its wearer down through the air. */
export const canopies: readonly Recipe[] = [
  clothing({ id: 'open-parachute', synset: 'parachute.n.01', names: ['open parachute', 'parachute canopy'], heightM: 2.4, massKg: 8, wearing: { place: 'back', rises: true, standM: 0.3 }, palette: { main: '#e8432f', white: '#fbfaf5', line: '#f4f1e8', strap: '#26282e' }, solids: [...harness, ...dome()] }),
  clothing({ id: 'gliding-wing', synset: 'parasail.n.01', names: ['paragliding wing', 'gliding wing'], heightM: 2.4, massKg: 7, wearing: { place: 'back', rises: true, standM: 0.3 }, palette: { main: '#f2a01e', second: '#2f8fd8', white: '#fbfaf5', line: '#f4f1e8', strap: '#26282e' }, solids: [...harness, ...wing()] }),
]
