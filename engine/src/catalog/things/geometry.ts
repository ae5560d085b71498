import type { Recipe } from '../recipes.ts'
import { held, type Thing } from '../thing.ts'
import { ball, block, disc, ring, turned } from './forms.ts'
import { handy } from './stood.ts'

/** A body of geometry that a hand can take and on which others can stand. */
const body = (t: Omit<Thing, 'affordances' | 'sockets'> & { rolls?: boolean; flat?: boolean }): Recipe => {
  const { rolls = false, flat = true, ...rest } = t
  return handy({ ...rest, root: [0, t.heightM / 2, 0], sockets: { ...held([0, t.heightM / 2, 0]), ...(flat ? { top: { at: [0, t.heightM, 0], up: [0, 1, 0] } } : {}) }, affordances: rolls ? ['hold', 'throw', 'roll'] : ['hold', 'throw'] })
}
const edge = 0.22

/** The bodies of geometry, as they are asked for by name: a red cube beside a blue sphere. */
export const geometry: readonly Recipe[] = [
  body({ id: 'cube', synset: 'cube.n.05', names: ['cube', 'solid cube', 'square block'], heightM: edge, massKg: 1.2, palette: { main: '#d8402f' }, solids: [block('main', 'plastic', [0, edge / 2, 0], [edge, edge, edge], undefined, 0.01)], collider: 'box' }),
  body({ id: 'sphere', synset: 'sphere.n.02', names: ['sphere', 'solid sphere'], heightM: 0.24, massKg: 1.2, palette: { main: '#2f7fd0' }, solids: [ball('main', 'plastic', [0, 0.12, 0], 0.12)], collider: 'sphere', rolls: true, flat: false }),
  body({ id: 'cylinder', synset: 'cylinder.n.01', names: ['cylinder', 'solid cylinder'], heightM: 0.28, massKg: 1.2, palette: { main: '#3fa85a' }, solids: [turned('main', 'plastic', [[0, 0], [0.098, 0], [0.105, 0.007], [0.105, 0.273], [0.098, 0.28], [0, 0.28]])], rolls: true }),
  body({ id: 'cone', synset: 'cone.n.01', names: ['cone', 'solid cone'], heightM: 0.3, massKg: 0.8, palette: { main: '#f0a02a' }, solids: [turned('main', 'plastic', [[0, 0], [0.124, 0], [0.13, 0.006], [0.126, 0.016], [0.006, 0.297], [0, 0.3]])], flat: false }),
  body({ id: 'cuboid', synset: 'cuboid.n.01', names: ['cuboid', 'rectangular prism', 'rectangular block', 'oblong block'], heightM: 0.17, massKg: 1.6, palette: { main: '#8a5fc8' }, solids: [block('main', 'plastic', [0, 0.085, 0], [0.38, 0.17, 0.19], undefined, 0.01)], collider: 'box' }),
  body({ id: 'torus', synset: 'torus.n.01', names: ['torus', 'toroid'], heightM: 0.32, massKg: 0.8, palette: { main: '#e0609a' }, solids: [ring('main', 'plastic', [0, 0.16, 0], [0.115, 0.045], [90, 0, 0])], rolls: true, flat: false }),
  body({ id: 'tetrahedron', synset: 'tetrahedron.n.01', names: ['tetrahedron', 'triangular pyramid', 'solid pyramid', 'small pyramid', 'toy pyramid', 'pyramid shape'], heightM: 0.25, massKg: 0.8, palette: { main: '#f2cf3a' }, solids: [{ ...turned('main', 'plastic', [[0, 0], [0.1, 0], [0.1, 0.004], [0, 0.25]]), sides: 4 }], flat: false }),
  body({ id: 'disk', synset: 'disk.n.02', names: ['disk', 'flat disc', 'flat disk'], heightM: 0.04, massKg: 0.6, palette: { main: '#2fa8a0' }, solids: [disc('main', 'plastic', [0, 0, 0], 0.14, 0.04)], rolls: true }),
]
