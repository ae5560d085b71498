import { thing } from '../thing.ts'
import type { Recipe } from '../recipes.ts'
import { block } from './forms.ts'

/** What has a screen. */
export const devices: readonly Recipe[] = [
  thing({ id: 'laptop', synset: 'laptop.n.01', names: ['laptop', 'laptop computer', 'notebook computer'], heightM: 0.25, massKg: 1.6, palette: { main: '#b4b9c0', dark: '#2b2e34', screen: '#7fc4ee', light: '#e8f6ff' }, solids: [
    block('main', 'metal', [0, 0.012, 0.02], [0.36, 0.018, 0.25], undefined, 0.006), block('dark', 'plastic', [0, 0.022, -0.015], [0.31, 0.004, 0.11]), block('dark', 'plastic', [0, 0.022, 0.095], [0.11, 0.003, 0.06]),
    ...[0, 1, 2, 3].flatMap((row) => Array.from({ length: 10 }, (_, i) => block('main', 'plastic', [-0.135 + i * 0.03, 0.026, -0.052 + row * 0.025], [0.022, 0.005, 0.018]))),
    block('main', 'metal', [0, 0.13, -0.14], [0.36, 0.24, 0.012], [-14, 0, 0], 0.005), block('screen', 'light', [0, 0.131, -0.133], [0.33, 0.205, 0.004], [-14, 0, 0]),
    block('light', 'light', [0, 0.16, -0.137], [0.2, 0.03, 0.002], [-14, 0, 0]), block('light', 'light', [-0.04, 0.11, -0.125], [0.12, 0.014, 0.002], [-14, 0, 0]),
  ], sockets: { handle: { at: [0, 0.012, 0.1], up: [0, 0, 1] } }, affordances: ['hold'], collider: 'box' }),
  thing({ id: 'smartphone', synset: 'cellular_telephone.n.01', names: ['smartphone', 'mobile phone', 'cell phone', 'cellphone'], heightM: 0.16, massKg: 0.2, palette: { main: '#24262c', screen: '#8fd0f4', light: '#ffffff', accent: '#f2a03a' }, solids: [
    block('main', 'plastic', [0, 0.08, 0], [0.078, 0.16, 0.011], undefined, 0.005), block('screen', 'light', [0, 0.082, 0.006], [0.07, 0.14, 0.002]),
    ...[0, 1, 2].flatMap((y) => [-1, 0, 1].map((x) => block((x + y) % 2 === 0 ? 'light' : 'accent', 'light', [x * 0.02, 0.06 + y * 0.024, 0.0075], [0.013, 0.013, 0.001]))),
    block('accent', 'metal', [-0.022, 0.14, -0.007], [0.02, 0.02, 0.004]),
  ], sockets: { handle: { at: [0, 0.06, 0], up: [0, 1, 0] } }, affordances: ['hold'], collider: 'box' }),
]
