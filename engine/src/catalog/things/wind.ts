import { degrees, atan2, sin } from '../../platform/index.ts'
import { held, thing } from '../thing.ts'
import type { Recipe, Solid, Vec3 } from '../recipes.ts'
import { arc, ball, block, curve, disc, ring, rod, slab, turned } from './forms.ts'

const both = [-1, 1] as const

/** A cloth that waves from its pole at `x` to the side: its middle height, its length and how deep its waves are. `color` says what each piece across and down is. */
function waving([x, y, z]: Vec3, { long, high, deep, rows, color }: { long: number; high: number; deep: number; rows: number; color: (row: number, piece: number) => string }): Solid[] {
  const pieces = 10, step = long / pieces
  const at = (i: number) => deep * (i / pieces) * sin((i / pieces) * 8.2), fall = (i: number) => -0.05 * long * (i / pieces) * (i / pieces)
  return Array.from({ length: pieces }, (_, i) => Array.from({ length: rows }, (__, row) => {
    const [a, b] = [at(i), at(i + 1)]
    return block(color(row, i), 'cloth', [x + step * (i + 0.5), y + high * (0.5 - (row + 0.5) / rows) + fall(i), z + (a + b) / 2], [Math.sqrt(step * step + (b - a) * (b - a)) * 1.06, high / rows, 0.02], [0, -degrees(atan2(b - a, step)), 0], 0.002)
  })).flat()
}

/** What stands on a post or a roof and shows the wind, the nation or a home to birds. */
export const windThings: readonly Recipe[] = [
  thing({ id: 'flag', synset: 'flag.n.01', names: ['flag', 'national flag', 'flagpole', 'flag pole', 'flagstaff', 'pennant'], heightM: 2.1, massKg: 1.6, root: [0, 0.65, 0], palette: { main: '#d8352e', white: '#fffaf0', pole: '#c98f4c', gold: '#f0bc3e' }, solids: [
    rod('pole', 'wood', [0, 0, 0], [0, 2.02, 0], 0.028, 0.022), ball('gold', 'metal', [0, 2.05, 0], 0.05), ball('gold', 'metal', [0, 0.012, 0], 0.036, [1, 0.5, 1]),
    ...waving([0.025, 1.5, 0], { long: 1.45, high: 0.93, deep: 0.22, rows: 3, color: (row) => (row === 1 ? 'white' : 'main') }), ...[1.94, 1.06].map((y) => ring('gold', 'metal', [0, y, 0], [0.03, 0.011])),
  ], sockets: held([0, 0.65, 0]), affordances: ['hold'], collider: 'box' }),
  thing({ id: 'windsock', synset: 'windsock.n.01', names: ['windsock', 'wind sock', 'wind cone', 'airsock'], kind: 'structure', heightM: 2.4, massKg: 20, palette: { main: '#f0702a', white: '#fffaf0', pole: '#e2ded4', dark: '#3a3f48', inside: '#b8481a' }, solids: [
    turned('dark', 'stone', [[0, 0], [0.2, 0], [0.18, 0.06], [0, 0.08]]), rod('pole', 'metal', [0, 0.05, 0], [0, 2.34, 0], 0.045, 0.03), ball('dark', 'metal', [0, 2.36, 0], 0.05), ...both.map((s) => rod('dark', 'metal', [0, 2.0 + s * 0.22, 0], [0.13, 2.0 + s * 0.3, 0], 0.016)), ring('dark', 'metal', [0.14, 2.0, 0], [0.34, 0.02], [0, 0, -96]),
    ...[0, 1, 2, 3, 4].map((i) => turned(i % 2 === 0 ? 'main' : 'white', 'cloth', [[0.34 - i * 0.042, i * 0.36], [0.34 - (i + 1) * 0.042, (i + 1) * 0.36]], [0.14, 2.0, 0], [0, 0, -97])), turned('inside', 'cloth', [[0, 1.7], [0.13, 1.7], [0.33, 0.01]], [0.14, 2.0, 0], [0, 0, -97]), turned('inside', 'cloth', [[0.13, 1.8], [0, 1.75]], [0.14, 2.0, 0], [0, 0, -97]),
  ], collider: 'box' }),
  thing({ id: 'weather-vane', synset: 'weathervane.n.01', names: ['weather vane', 'weathervane', 'weathercock', 'weather cock', 'wind vane'], kind: 'structure', heightM: 1.7, massKg: 12, palette: { main: '#d89a34', dark: '#2c3036', red: '#d8382c', roof: '#b0563a', roofDark: '#8f4028' }, solids: [
    ...both.flatMap((s) => [block('roof', 'stone', [0.31 * s, 0.16, 0], [0.72, 0.05, 0.8], [0, 0, -27 * s], 0.012), ...[0, 1, 2].map((i) => block('roofDark', 'stone', [(0.16 + i * 0.19) * s, 0.268 - i * 0.097, 0], [0.02, 0.02, 0.81], [0, 0, -27 * s]))]), rod('roofDark', 'stone', [0, 0.34, -0.42], [0, 0.34, 0.42], 0.05),
    rod('dark', 'metal', [0, 0.3, 0], [0, 1.16, 0], 0.022, 0.016), ball('main', 'metal', [0, 0.5, 0], 0.05), ...both.flatMap((s) => [rod('dark', 'metal', [0, 0.72, 0], [0.4 * s, 0.72, 0], 0.011), rod('dark', 'metal', [0, 0.72, 0], [0, 0.72, 0.4 * s], 0.011)]),
    ...[[-0.035, 0, 0.015, 0.13, 0], [0.035, 0, 0.015, 0.13, 0], [0, 0, 0.015, 0.14, 32]].flatMap(([x = 0, y = 0, w = 0, h = 0, roll = 0]) => [block('dark', 'metal', [x, 0.72 + y, 0.42], [w, h, 0.015], [0, 0, roll])]),
    ...[[-0.03, 0, 0.015, 0.13], [0.006, 0.057, 0.07, 0.015], [0.0, 0, 0.06, 0.015], [0.006, -0.057, 0.07, 0.015]].map(([x = 0, y = 0, w = 0, h = 0]) => block('dark', 'metal', [0.45 + x, 0.72 + y, 0], [w, h, 0.015])),
    ...both.flatMap((s) => [block('dark', 'metal', [-0.45 + 0.045 * s, 0.72, 0], [0.014, 0.13, 0.015], [0, 0, -8 * s]), block('dark', 'metal', [-0.45 + 0.016 * s, 0.705, 0], [0.013, 0.1, 0.015], [0, 0, 20 * s])]),
    rod('main', 'metal', [-0.46, 1.08, 0], [0.44, 1.08, 0], 0.013), slab('main', 'metal', [0.5, 1.08, 0], [[-0.08, -0.075], [0.1, 0], [-0.08, 0.075]], 0.022), slab('main', 'metal', [-0.46, 1.08, 0], [[-0.1, -0.075], [0.07, -0.03], [0.07, 0.03], [-0.1, 0.075], [-0.06, 0]], 0.022),
    slab('main', 'metal', [0.02, 1.31, 0], [[-0.13, -0.02], [-0.08, -0.09], [0.02, -0.115], [0.12, -0.06], [0.15, 0.04], [0.13, 0.14], [0.06, 0.13], [0.03, 0.03], [-0.08, 0.04]], 0.03), disc('main', 'metal', [0.125, 1.48, -0.017], 0.062, 0.034, [90, 0, 0]), slab('main', 'metal', [0.2, 1.475, 0], [[-0.03, -0.024], [0.045, -0.006], [-0.03, 0.026]], 0.02),
    ...[[0.085, 1.535], [0.12, 1.553], [0.155, 1.54]].map(([x = 0, y = 0]) => disc('red', 'metal', [x, y, -0.012], 0.03, 0.024, [90, 0, 0])), ball('red', 'metal', [0.155, 1.415, 0], 0.034, [0.7, 1.2, 0.5]), disc('dark', 'metal', [0.14, 1.495, 0.016], 0.011, 0.006, [90, 0, 0]),
    ...[[0.13, 66], [0.17, 34], [0.19, 4]].map(([r = 0, tilt = 0]) => slab('main', 'metal', [-0.1, 1.31, 0], [...arc([-r * 0.72, 0], [r * 0.9, r * 1.0], [10, 150], 7), ...arc([-r * 0.72, 0], [r * 0.62, r * 0.66], [150, 10], 7)], 0.022, [0, 0, tilt - 40])), ...both.map((s) => rod('main', 'metal', [0.02 + s * 0.03, 1.22, 0], [0.02 + s * 0.04, 1.08, 0], 0.01)),
  ], collider: 'box' }),
  thing({ id: 'birdhouse', synset: 'birdhouse.n.01', names: ['birdhouse', 'bird house', 'nesting box', 'nest box', 'bird box'], kind: 'structure', heightM: 0.96, massKg: 4, palette: { main: '#e8b04a', roof: '#c8382c', roofDark: '#a02a20', hole: '#2a1c14', post: '#8a5a34', perch: '#fbf3df', white: '#fbf3df' }, solids: [
    rod('post', 'wood', [0, 0, 0], [0, 0.48, 0], 0.045, 0.04), block('post', 'wood', [0, 0.465, 0.02], [0.4, 0.03, 0.36]), slab('main', 'wood', [0, 0.48, 0], [[-0.145, 0], [0.145, 0], [0.145, 0.24], [0, 0.39], [-0.145, 0.24]], 0.26, undefined, 0.01), ...both.flatMap((s) => [block('roof', 'wood', [0.102 * s, 0.795, 0.01], [0.32, 0.03, 0.36], [0, 0, -46 * s], 0.008), block('roofDark', 'wood', [0.102 * s, 0.795, 0.188], [0.325, 0.036, 0.014], [0, 0, -46 * s])]),
    disc('white', 'wood', [0, 0.68, 0.125], 0.068, 0.012, [90, 0, 0]), disc('hole', 'wood', [0, 0.68, 0.13], 0.05, 0.009, [90, 0, 0]), rod('perch', 'wood', [0, 0.565, 0.12], [0, 0.565, 0.23], 0.013), ...[-0.1, 0.1].map((x) => block('white', 'wood', [x, 0.58, 0.131], [0.02, 0.2, 0.006])), ball('white', 'wood', [0, 0.815, 0.135], 0.02, [1, 1, 0.5]),
  ], sockets: { top: { at: [0, 0.585, 0.22], up: [0, 1, 0] } }, collider: 'box' }),
]
