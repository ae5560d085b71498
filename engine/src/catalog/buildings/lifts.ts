import type { Recipe } from '../recipes.ts'
import { ball, block, rod } from '../things/forms.ts'
import { mirrored, rowOf, standing } from '../things/stood.ts'
import { vehicle } from '../vehicles/chassis.ts'

/** From one floor of the front to the next, metres, and how many there are. */
const floorM = 3.1
const floors = 4
/** Half the width of the open shaft in the middle of the front, metres. */
const shaftM = 1.05

/** A front of glass with an open shaft, and the cabin that goes up and down in it. */
export const lifts: readonly Recipe[] = [
  standing({
    id: 'lift-front', synset: 'elevator_shaft.n.01', names: ['elevator shaft', 'lift shaft'], heightM: floorM * floors + 0.5, massKg: 90000, palette: { main: '#e9edf1', glass: '#7fb2d6', pane: '#a9d3ea', back: '#39424f', rail: '#f2a83a', lamp: '#ffe2a8' },
    solids: [
      block('back', 'metal', [0, (floorM * floors) / 2, -0.62], [2 * shaftM, floorM * floors, 0.1]), block('main', 'stone', [0, floorM * floors + 0.25, -0.2], [7.4, 0.5, 1.3], undefined, 0.03),
      ...rowOf(floors, (i) => [block('main', 'stone', [0, floorM * i + 0.1, -0.45], [7.3, 0.2, 0.5], undefined, 0.02), block('lamp', 'light', [0, floorM * i + 2.6, -0.56], [1.2, 0.1, 0.04])]),
      ...mirrored((s) => [
        rod('rail', 'metal', [shaftM * s, 0, 0.5], [shaftM * s, floorM * floors, 0.5], 0.07), rod('rail', 'metal', [shaftM * s, 0, -0.5], [shaftM * s, floorM * floors, -0.5], 0.07),
        ...rowOf(floors * 3, (i) => [rod('main', 'metal', [shaftM * s, 0.55 + (i * floorM) / 3, 0.5], [shaftM * s, 0.55 + (i * floorM) / 3, -0.5], 0.03)]),
        ...rowOf(floors, (i) => rowOf(3, (k) => [block(k === 1 ? 'pane' : 'glass', 'ice', [(shaftM + 0.55 + k * 0.86) * s, floorM * i + floorM / 2 + 0.1, -0.42], [0.8, floorM - 0.32, 0.1], undefined, 0.02)])),
        block('main', 'stone', [3.66 * s, (floorM * floors) / 2, -0.3], [0.16, floorM * floors, 0.7], undefined, 0.02),
      ]),
    ],
  }),
  vehicle({
    id: 'lift-car', synset: 'elevator.n.01', names: ['glass elevator', 'glass lift', 'panoramic elevator', 'scenic elevator'], heightM: 2.6, massKg: 900, palette: { main: '#f2b23a', pane: '#d3ecf6', floor: '#8a5a34', coat: '#c8332b', skirt: '#2f4f9a', skin: '#e0a57c', hair: '#3a2416', light: '#fff0c4' },
    solids: [
      block('main', 'metal', [0, 0.13, 0], [1.9, 0.26, 1.3], undefined, 0.06), block('main', 'metal', [0, 2.4, 0], [1.9, 0.3, 1.3], undefined, 0.08), block('light', 'light', [0, 2.23, 0], [1.5, 0.04, 0.9]), block('pane', 'plastic', [0, 1.25, -0.6], [1.7, 2.0, 0.04]), rod('main', 'metal', [-0.82, 1.05, 0.6], [0.82, 1.05, 0.6], 0.03),
      ...mirrored((s) => [rod('main', 'metal', [0.88 * s, 0.2, 0.58], [0.88 * s, 2.3, 0.58], 0.05), rod('main', 'metal', [0.88 * s, 0.2, -0.58], [0.88 * s, 2.3, -0.58], 0.05), block('pane', 'glass', [0.88 * s, 1.25, 0], [0.03, 2.0, 1.1])]),
      // somebody is in it: a cabin with nobody could be a cupboard
      rod('skirt', 'cloth', [0.3, 0.26, 0], [0.3, 0.95, 0], 0.16, 0.18), rod('coat', 'cloth', [0.3, 0.98, 0], [0.3, 1.45, 0], 0.19, 0.15), ball('skin', 'skin', [0.3, 1.74, 0.02], 0.16), ball('hair', 'hair', [0.3, 1.79, -0.03], 0.165),
      rod('floor', 'cloth', [-0.35, 0.26, 0], [-0.35, 0.9, 0], 0.15, 0.17), rod('light', 'cloth', [-0.35, 0.95, 0], [-0.35, 1.5, 0], 0.19, 0.16), ball('skin', 'skin', [-0.35, 1.8, 0.02], 0.16), ball('floor', 'hair', [-0.35, 1.86, -0.03], 0.165),
    ],
    sockets: { deck: { at: [0, 0.26, 0.2], up: [0, 1, 0] } }, affordances: ['ride'],
  }),
]
