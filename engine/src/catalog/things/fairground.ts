import { cos, sin, tau } from '../../platform/index.ts'
import { thing } from '../thing.ts'
import type { Recipe, Solid, Vec3 } from '../recipes.ts'
import { around, block, disc, pebble, ring, rod, turned } from './forms.ts'

const both = [-1, 1] as const
const hub = 10.8, wheelR = 9
const onWheel = (a: number, r: number, z: number): Vec3 => [r * sin(a), hub + r * cos(a), z]
const gondolaColors = ['red', 'yellow', 'blue', 'green', 'violet', 'orange'] as const
/** A gondola that hangs under the rim: a tub, two posts and a roof. */
const gondola = (color: string, [x, y, z]: Vec3): Solid[] => [
  turned(color, 'metal', [[0, -1.85], [0.55, -1.85], [0.82, -1.5], [0.82, -1.05]], [x, y, z]), ...both.map((s) => rod('white', 'metal', [x + 0.66 * s, y - 1.1, z], [x + 0.5 * s, y - 0.35, z], 0.06)), turned(color, 'metal', [[0, -0.42], [0.86, -0.42], [0, 0.05]], [x, y, z]),
]

/** What turns about the hub. */
const onWheelBone = (solids: readonly Solid[]): Solid[] => solids.map((each) => ({ ...each, on: 'wheel' }))
/** The wheel and its gondolas, which hang upright whatever the wheel does: see the turn action. */
const wheelBones: Recipe['bones'] = { wheel: ['root', 0, hub, 0], ...Object.fromEntries(Array.from({ length: 12 }, (_, i) => { const [x, y, z] = onWheel((i / 12) * tau, wheelR, 0); return [`gondola${i + 1}`, ['wheel', x, y, z] as const] })) }

/** What stands on a fairground. */
export const fairground: readonly Recipe[] = [
  thing({ id: 'ferris-wheel', synset: 'ferris_wheel.n.01', names: ['ferris wheel', 'observation wheel'], kind: 'structure', bones: wheelBones, heightM: 20, massKg: 60000, palette: { main: '#f4f1ea', steel: '#4f7fb8', red: '#e0402f', yellow: '#f6c636', blue: '#2f8fd8', green: '#43b05c', violet: '#8f5fd0', orange: '#f08a2c', white: '#fffaf0', bulb: '#fff0b0', base: '#8a5a40' }, solids: [
    ...onWheelBone([...both.flatMap((s) => [ring('main', 'metal', [0, hub, 0.75 * s], [wheelR, 0.17], [90, 0, 0]), ring('steel', 'metal', [0, hub, 0.75 * s], [wheelR * 0.66, 0.1], [90, 0, 0]), disc('red', 'metal', [0, hub, s > 0 ? 0.85 : -0.85], 1.15, 0.2, [90 * s, 0, 0]), disc('yellow', 'metal', [0, hub, s > 0 ? 1.04 : -1.04], 0.55, 0.16, [90 * s, 0, 0])]),
    ...around(12, (a, i) => [...both.map((s) => rod(i % 2 === 0 ? 'main' : 'steel', 'metal', onWheel(a, 0.9, 0.75 * s), onWheel(a, wheelR, 0.75 * s), 0.075)), rod('steel', 'metal', onWheel(a, wheelR, -0.8), onWheel(a, wheelR, 0.8), 0.1), pebble('bulb', 'light', onWheel(a, wheelR, 0.98), 0.22), pebble('bulb', 'light', onWheel(a + tau / 24, wheelR, 0.98), 0.18)])]),
    ...around(12, (a, i) => gondola(gondolaColors[i % 6] ?? 'red', onWheel(a, wheelR, 0)).map((each) => ({ ...each, on: `gondola${i + 1}` }))),
    ...both.flatMap((z) => both.map((x) => rod('steel', 'metal', [4.6 * x, 0, 1.9 * z], [0.25 * x, hub, 1.25 * z], 0.32, 0.22))), rod('steel', 'metal', [0, hub, -1.5], [0, hub, 1.5], 0.36), ...both.map((z) => rod('steel', 'metal', [-2.9, 4.0, 1.66 * z], [2.9, 4.0, 1.66 * z], 0.14)),
    block('base', 'wood', [0, 0.2, 0], [11, 0.4, 5.4], undefined, 0.1), block('yellow', 'wood', [0, 0.42, 2.4], [3.4, 0.1, 0.5]), ...both.map((s) => block('red', 'wood', [3.6 * s, 0.85, 2.55], [3.4, 0.9, 0.12])),
  ], collider: 'box' }),
]
