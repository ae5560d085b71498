import { thing } from '../thing.ts'
import type { Recipe, Solid } from '../recipes.ts'
import { block, curve, pebble, rod, turned } from './forms.ts'

type Profile = readonly (readonly [number, number])[]

interface Vessel { id: string; synset: string; names: readonly string[]; heightM: number; wall: Profile; holds: Profile; label?: { y: number; z: number; size: readonly [number, number] }; /** How high what floats in it lies, where things do, a share of its height. */ floatsAt?: number; /** What is on its bottom. */ bed?: readonly Solid[] }

/** A clear vessel: its wall of glass, the heavy foot under it, and the room inside; before it its label, where it has one. */
function vessel({ id, synset, names, heightM, wall, holds, label, floatsAt, bed = [] }: Vessel): Recipe {
  const [rim = 0.03] = wall.at(-1) ?? []
  const [foot = 0.03] = wall[0] ?? []
  const made = thing({
    id, synset, names, heightM, massKg: 0.4, root: [0, heightM * 0.45, 0], palette: { main: '#dff0f6', edge: '#bcdbe6', label: '#fffaf0', ...(bed.length > 0 ? { sand: '#e8cf94', weed: '#3f9a4a', stone: '#8d8a88' } : {}) },
    solids: [...bed, turned('main', 'glass', wall), turned('edge', 'ice', [[rim - 0.0022, heightM - 0.003], [rim + 0.0014, heightM - 0.002], [rim + 0.0014, heightM], [rim - 0.0022, heightM]]), turned('edge', 'ice', [[0, 0], [foot, 0], [foot, 0.003], [foot - 0.002, 0.005], [0, 0.005]]), ...(label === undefined ? [] : [block('label', 'paper', [0, label.y, label.z], [label.size[0], label.size[1], 0.0016], undefined, 0.0006)])],
    sockets: { handle: { at: [0, heightM * 0.45, 0], up: [0, 1, 0] }, top: { at: [0, heightM, 0], up: [0, 1, 0] } }, affordances: ['hold'],
  })
  return { ...made, holds, ...(floatsAt !== undefined ? { sockets: { ...made.sockets, top: { on: 'root', at: [0, heightM * floatsAt, 0], up: [0, 1, 0] } } } : {}) }
}

/** Sand, stones and weed on the bottom of a tank. */
const tankBed: readonly Solid[] = [
  turned('sand', 'stone', curve([[0.142, 0.008], [0.14, 0.03], [0.08, 0.036], [0, 0.04]], 3)), ...[[0.08, 0.05], [-0.09, 0.03], [-0.05, -0.08]].map(([x = 0, z = 0], i) => pebble('stone', 'stone', [x, 0.046, z], 0.016 + 0.003 * i)),
  ...[[0.1, -0.05], [0.085, -0.07], [-0.1, -0.045]].flatMap(([x = 0, z = 0], i) => [rod('weed', 'leaf', [x, 0.03, z], [x + 0.014, 0.11, z], 0.007), rod('weed', 'leaf', [x + 0.014, 0.11, z], [x - 0.008, 0.2 - 0.03 * i, z], 0.007, 0.001)]),
]

/** Clear vessels that show what is in them, and where each has its label. */
const clear: readonly Vessel[] = [
  { id: 'beaker', synset: 'beaker.n.01', names: ['beaker', 'glass beaker', 'test tube'], heightM: 0.15, wall: [[0.04, 0], [0.044, 0.004], [0.05, 0.15]], holds: [[0.0405, 0.006], [0.0475, 0.143]] },
  { id: 'clear-bottle', synset: 'phial.n.01', names: ['clear bottle', 'transparent bottle'], heightM: 0.26, wall: curve([[0.037, 0], [0.041, 0.006], [0.041, 0.16], [0.036, 0.185], [0.019, 0.212], [0.0165, 0.226], [0.0165, 0.26]], 3), holds: [[0.0385, 0.006], [0.0385, 0.16], [0.034, 0.183], [0.017, 0.21], [0.0145, 0.226], [0.0145, 0.25]] },
  { id: 'clear-tumbler', synset: 'glass.n.02', names: ['clear tumbler'], heightM: 0.17, wall: [[0.03, 0], [0.034, 0.004], [0.043, 0.17]], holds: [[0.031, 0.008], [0.0405, 0.163]] },
  { id: 'clear-bowl', synset: 'mixing_bowl.n.01', names: ['mixing bowl', 'glass bowl', 'glass pot'], heightM: 0.11, wall: curve([[0.05, 0], [0.056, 0.004], [0.085, 0.045], [0.098, 0.11]], 3), holds: [[0.05, 0.006], [0.066, 0.022], [0.082, 0.045], [0.095, 0.106]], floatsAt: 0.62 },
  { id: 'clear-tank', synset: 'aquarium.n.01', names: ['glass tank', 'empty aquarium'], heightM: 0.34, wall: [[0.148, 0], [0.15, 0.004], [0.15, 0.34]], holds: [[0.144, 0.008], [0.147, 0.335]], floatsAt: 0.8, bed: tankBed },
]

const labels: Readonly<Record<string, NonNullable<Vessel['label']>>> = {
  beaker: { y: 0.062, z: 0.0555, size: [0.066, 0.034] },
  'clear-bottle': { y: 0.085, z: 0.0485, size: [0.064, 0.038] },
  'clear-bowl': { y: 0.05, z: 0.098, size: [0.084, 0.034] },
}

/** Clear vessels, plain and with a label to write on. */
export const vessels: readonly Recipe[] = clear.flatMap((each) => {
  const label = labels[each.id]
  return [vessel(each), ...(label === undefined ? [] : [vessel({ ...each, id: `labelled-${each.id}`, names: [`labelled ${each.names[0] ?? each.id}`], label })])]
})
