import type { PartGroup, Recipe } from '../recipes.ts'
import { parts, thing } from '../thing.ts'
import { stalk, thrown } from './growth.ts'
import type { Loose } from './growth.ts'

/** Leaves as place and size: behind the branch and beyond its end, so that they hide nobody on it. */
const crown = [[-1.15, 2.6, -0.12, 0.5], [-0.72, 2.86, -0.3, 0.5], [-1.5, 2.4, -0.05, 0.4], [-0.42, 2.72, -0.42, 0.34], [1.2, 2.1, -0.2, 0.25], [1.02, 2.3, -0.3, 0.22], [1.34, 1.98, -0.06, 0.18]] as const

type Leaf = (typeof crown)[number]
const leaves = (list: readonly Leaf[]): PartGroup => parts('leaf', 'leaf', 0.1, list.map(([x, y, z, r], i): Loose => ({ at: [x, y, z], r: [r, r * 0.8, r * 0.8], color: i % 2 === 0 ? 'leaf' : 'leafDark' })))
/** The branch moves by itself. */
const onBough = (group: PartGroup): PartGroup => ({ ...group, parts: group.parts.map((part) => ({ ...part, on: 'bough' })) })

/** A tree that holds out one branch for somebody to hang from: `top` is the middle of the branch, over the origin, `perch` the middle of its bare part. Metres. */
export const boughs: readonly Recipe[] = [
  thing({
    id: 'branch-tree', kind: 'plant', synset: 'limb.n.02', names: ['tree limb', 'overhanging branch', 'limb of a tree'], heightM: 3.3, massKg: 400, palette: { main: '#7a5638', mainDark: '#5f4129', leaf: '#5fa63f', leafDark: '#4a8a33' },
    groups: [leaves(crown.filter(([x]) => x < 0.5)), onBough(leaves(crown.filter(([x]) => x > 0.5)))],
    solids: [
      stalk('main', [-1.05, 0, 0], [-1.0, 1.9, 0], 0.26, 0.19, 'wood', 12), stalk('main', [-1.0, 1.85, 0], [-0.9, 2.6, 0], 0.19, 0.12, 'wood', 10),
      ...[stalk('mainDark', [-1.0, 1.7, 0], [-0.3, 1.98, 0], 0.13, 0.09, 'wood', 10), stalk('mainDark', [-0.32, 1.97, 0], [1.05, 2.06, 0], 0.09, 0.045, 'wood', 10),
      ...[-0.2, 0.3, 0.7].map((x, i) => stalk('main', [x, 2.02, 0], [x + 0.16, 2.26 + 0.06 * thrown(i), 0.06], 0.03, 0.014, 'wood', 6))].map((each) => ({ ...each, on: 'bough' })),
    ],
    bones: { bough: ['root', -1.0, 1.75, 0] }, sockets: { top: { on: 'bough', at: [0, 1.98, 0], up: [0, 1, 0] }, perch: { on: 'bough', at: [0.32, 1.98, 0], up: [0, 1, 0] } }, collider: 'none',
  }),
]
