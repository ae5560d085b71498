import type { Recipe } from './staging.ts'

/*
 * Bodies so plain that a textbook says what they do: boxes, cylinders and balls of a known size and mass.
 * They are as exact as solids get: round ones are turned with many sides by the mesher.
 */

interface Plain { id: string; massKg: number; sizeM: readonly [number, number, number]; solids: Recipe['solids']; collider: Recipe['collider']; bounciness?: number; friction?: number; floats?: boolean }

function plain({ id, massKg, sizeM, solids = [], collider, bounciness = 0.2, friction = 0.6, floats = false }: Plain): Recipe {
  return {
    id, kind: 'prop', synset: 'object.n.01', names: [id], locomotion: 'none', heightM: sizeM[1], massKg, cellM: sizeM[1] / 60,
    bones: { root: ['', 0, 0, 0] }, palette: { main: '#c08040' }, groups: [], solids,
    sockets: { top: { on: 'root', at: [0, sizeM[1], 0], up: [0, 1, 0] }, handle: { on: 'root', at: [0, sizeM[1] / 2, 0], up: [0, 1, 0] } },
    affordances: floats ? ['float', 'hold', 'throw'] : ['hold', 'throw'], collider, friction, bounciness,
  }
}

const block = (id: string, sizeM: readonly [number, number, number], massKg: number, more: Partial<Plain> = {}): Recipe =>
  plain({ id, massKg, sizeM, collider: 'box', solids: [{ on: 'root', color: 'main', surface: 'wood', at: [0, sizeM[1] / 2, 0], box: { size: sizeM, bevelM: 0 } }], ...more })

const globe = (id: string, radiusM: number, massKg: number, more: Partial<Plain> = {}): Recipe =>
  plain({ id, massKg, sizeM: [2 * radiusM, 2 * radiusM, 2 * radiusM], collider: 'sphere', solids: [{ on: 'root', color: 'main', surface: 'rubber', at: [0, radiusM, 0], sphere: { radiusM } }], ...more })

const drum = (id: string, { radiusM, lengthM, lying }: { radiusM: number; lengthM: number; lying: boolean }, massKg: number): Recipe => plain({
  id, massKg, sizeM: lying ? [2 * radiusM, 2 * radiusM, lengthM] : [2 * radiusM, lengthM, 2 * radiusM], collider: 'hull', floats: true,
  solids: [{
    on: 'root', color: 'main', surface: 'wood', at: lying ? [0, radiusM, -lengthM / 2] : [0, 0, 0], ...(lying ? { turn: [90, 0, 0] as const } : {}),
    lathe: [[0, 0], [radiusM, 0], [radiusM, lengthM], [0, lengthM]],
  }],
})

/** Sizes that the laws reckon with, metres. */
export const sizes = {
  raft: { widthM: 1.2, heightM: 0.4, lengthM: 2 },
  pillar: { radiusM: 0.5, lengthM: 0.6 },
  log: { radiusM: 0.25, lengthM: 2 },
  buoyRadiusM: 0.4,
} as const

const { raft, pillar, log, buoyRadiusM } = sizes
const raftSize = [raft.widthM, raft.heightM, raft.lengthM] as const

/** Every plain thing that a scene may name. */
export const plainThings: readonly Recipe[] = [
  block('light-raft', raftSize, 200, { floats: true }),
  block('laden-raft', raftSize, 600, { floats: true }),
  drum('pillar', { ...pillar, lying: false }, 200),
  drum('log', { ...log, lying: true }, 220),
  globe('light-buoy', buoyRadiusM, 60, { floats: true }),
  globe('heavy-buoy', buoyRadiusM, 170, { floats: true }),
  globe('dead-ball', 0.1, 1, { bounciness: 0 }),
  globe('dull-ball', 0.1, 1, { bounciness: 0.4 }),
  globe('lively-ball', 0.1, 1, { bounciness: 0.8 }),
  globe('super-ball', 0.03, 0.1, { bounciness: 0.9 }),
  block('weight', [0.3, 0.3, 0.3], 20),
]
