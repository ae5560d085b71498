import { thing } from '../thing.ts'
import type { Recipe } from '../recipes.ts'
import { ball, block, turned } from './forms.ts'

const drinks = ['red', 'blue', 'yellow', 'green', 'red', 'yellow'] as const

/** What stands on pavements. */
export const streetThings: readonly Recipe[] = [
  thing({ id: 'vending-machine', synset: 'vending_machine.n.01', names: ['vending machine', 'snack machine', 'drinks machine'], kind: 'structure', heightM: 1.86, massKg: 280, palette: { main: '#c8302c', dark: '#2a2c34', pane: '#dfeef4', light: '#fff4d8', red: '#d8382f', blue: '#2f6fc4', yellow: '#f2c440', green: '#4fa050', metal: '#b8bcc2' }, solids: [
    block('main', 'plastic', [0, 0.95, 0], [1.0, 1.8, 0.76], undefined, 0.04), block('dark', 'plastic', [0, 0.035, 0], [0.94, 0.07, 0.7]),
    block('light', 'light', [0, 1.72, 0.385], [0.88, 0.16, 0.02]), block('pane', 'ice', [-0.14, 1.06, 0.383], [0.62, 1.06, 0.02]),
    ...[0, 1, 2, 3].flatMap((row) => [...drinks.slice(0, 5).map((_, i) => turned(drinks[(i + row * 2) % drinks.length] ?? 'red', 'metal', [[0, 0], [0.04, 0], [0.042, 0.14], [0.03, 0.165], [0, 0.165]], [-0.38 + i * 0.12, 0.59 + row * 0.26, 0.425])), block('metal', 'metal', [-0.14, 0.575 + row * 0.26, 0.42], [0.62, 0.02, 0.07])]),
    block('dark', 'plastic', [0.34, 1.12, 0.385], [0.24, 0.62, 0.02]), block('light', 'light', [0.34, 1.34, 0.398], [0.16, 0.09, 0.01]),
    ...[0, 1, 2].flatMap((y) => [0, 1, 2].map((x) => block('metal', 'plastic', [0.285 + x * 0.055, 1.22 - y * 0.06, 0.4], [0.035, 0.035, 0.02]))), block('metal', 'metal', [0.34, 0.94, 0.4], [0.1, 0.03, 0.02]),
    block('dark', 'plastic', [-0.1, 0.27, 0.385], [0.66, 0.24, 0.02]), block('metal', 'metal', [-0.1, 0.36, 0.4], [0.66, 0.03, 0.03]),
  ], collider: 'box' }),
  thing({ id: 'traffic-cone', synset: 'cone.n.01', names: ['traffic cone', 'road cone', 'orange cone'], heightM: 0.7, massKg: 3, palette: { main: '#f0702a', band: '#f6f2ea', dark: '#3a3a3e' }, solids: [
    block('dark', 'rubber', [0, 0.025, 0], [0.42, 0.05, 0.42], undefined, 0.02), turned('main', 'plastic', [[0, 0.05], [0.16, 0.05], [0.035, 0.68], [0.025, 0.7], [0, 0.7]]),
    ...[[0.26, 0.12], [0.47, 0.09]].map(([y = 0, h = 0]) => turned('band', 'plastic', [[0.165 - (y - 0.05) * 0.198, y], [0.165 - (y + h - 0.05) * 0.198, y + h]])),
  ], sockets: { handle: { at: [0, 0.66, 0], up: [0, 1, 0] } }, affordances: ['hold'], collider: 'box' }),
  thing({ id: 'traffic-light', synset: 'traffic_light.n.01', names: ['traffic light', 'traffic signal', 'stoplight'], kind: 'structure', heightM: 2.9, massKg: 90, palette: { main: '#2e3236', red: '#f03a30', yellow: '#f6c23a', green: '#48c060' }, solids: [
    turned('main', 'metal', [[0, 0], [0.16, 0], [0.16, 0.06], [0.07, 0.16], [0.055, 0.3], [0.05, 2.0], [0, 2.0]]), block('main', 'metal', [0, 2.42, 0.02], [0.36, 0.96, 0.24], undefined, 0.06),
    ...(['green', 'yellow', 'red'] as const).flatMap((color, i) => [ball(color, 'light', [0, 2.12 + i * 0.3, 0.13], 0.11, [1, 1, 0.4]), block('main', 'metal', [0, 2.25 + i * 0.3, 0.2], [0.26, 0.02, 0.14], [12, 0, 0])]),
  ], collider: 'box' }),
]
