import { thing } from '../thing.ts'
import type { Recipe } from '../recipes.ts'
import { block, curve, turned } from './forms.ts'

type Profile = readonly (readonly [number, number])[]

interface Vessel { id: string; synset: string; names: readonly string[]; heightM: number; wall: Profile; holds: Profile; label?: { y: number; z: number; size: readonly [number, number] } }

/** What floats in a bowl lies so low, a share of its height, that its lower half is under water. */
const afloatShare = 0.62
/** A clear vessel: its wall of glass, the heavy foot under it, and the room inside; before it its label, where it has one. */
function vessel({ id, synset, names, heightM, wall, holds, label }: Vessel): Recipe {
  const [rim = 0.03] = wall.at(-1) ?? []
  const [foot = 0.03] = wall[0] ?? []
  const made = thing({
    id, synset, names, heightM, massKg: 0.4, root: [0, heightM * 0.45, 0], palette: { main: '#dff0f6', edge: '#bcdbe6', label: '#fffaf0' },
    solids: [turned('main', 'glass', wall), turned('edge', 'ice', [[rim - 0.0022, heightM - 0.003], [rim + 0.0014, heightM - 0.002], [rim + 0.0014, heightM], [rim - 0.0022, heightM]]), turned('edge', 'ice', [[0, 0], [foot, 0], [foot, 0.003], [foot - 0.002, 0.005], [0, 0.005]]), ...(label === undefined ? [] : [block('label', 'paper', [0, label.y, label.z], [label.size[0], label.size[1], 0.0016], undefined, 0.0006)])],
    sockets: { handle: { at: [0, heightM * 0.45, 0], up: [0, 1, 0] }, top: { at: [0, heightM, 0], up: [0, 1, 0] } }, affordances: ['hold'],
  })
  return { ...made, holds, ...(id.endsWith('bowl') ? { sockets: { ...made.sockets, top: { on: 'root', at: [0, heightM * afloatShare, 0], up: [0, 1, 0] } } } : {}) }
}

/** Clear vessels that show what is in them, and where each has its label. */
const clear: readonly Vessel[] = [
  { id: 'beaker', synset: 'beaker.n.01', names: ['beaker', 'glass beaker', 'test tube'], heightM: 0.15, wall: [[0.04, 0], [0.044, 0.004], [0.05, 0.15]], holds: [[0.0405, 0.006], [0.0475, 0.143]] },
  { id: 'clear-bottle', synset: 'phial.n.01', names: ['clear bottle', 'transparent bottle'], heightM: 0.26, wall: curve([[0.037, 0], [0.041, 0.006], [0.041, 0.16], [0.036, 0.185], [0.019, 0.212], [0.0165, 0.226], [0.0165, 0.26]], 3), holds: [[0.0385, 0.006], [0.0385, 0.16], [0.034, 0.183], [0.017, 0.21], [0.0145, 0.226], [0.0145, 0.25]] },
  { id: 'clear-tumbler', synset: 'glass.n.02', names: ['clear tumbler'], heightM: 0.17, wall: [[0.03, 0], [0.034, 0.004], [0.043, 0.17]], holds: [[0.031, 0.008], [0.0405, 0.163]] },
  { id: 'clear-bowl', synset: 'mixing_bowl.n.01', names: ['mixing bowl', 'glass bowl', 'glass pot'], heightM: 0.11, wall: curve([[0.05, 0], [0.056, 0.004], [0.085, 0.045], [0.098, 0.11]], 3), holds: [[0.05, 0.006], [0.066, 0.022], [0.082, 0.045], [0.095, 0.106]] },
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
