import { cos, degrees, atan2, radians, sin, tau } from '../../platform/index.ts'
import { held, parts, thing } from '../thing.ts'
import type { Recipe, Solid, Vec3 } from '../recipes.ts'
import { arc, around, ball, block, curve, disc, ring, rod, slab, turned, type Pair } from './forms.ts'

const both = [-1, 1] as const

/** A strip of cloth along points of the yz plane, in stripes across: between two points a flat piece. */
const sling = (points: readonly Pair[], stripes: readonly string[], wide: number, thick = 0.012): Solid[] => points.slice(1).flatMap(([y, z], i) => {
  const [fromY, fromZ] = points[i] ?? [y, z]
  const long = Math.sqrt((y - fromY) * (y - fromY) + (z - fromZ) * (z - fromZ)), w = wide / stripes.length
  return stripes.map((color, j) => block(color, 'cloth', [-wide / 2 + w * (j + 0.5), (y + fromY) / 2, (z + fromZ) / 2], [w, thick, long * 1.04], [degrees(atan2(fromY - y, z - fromZ)), 0, 0], thick * 0.3))
})
/** A piece of a canopy that leans out from the middle: its upper edge `topM` from there, its lower `lowM`, `fallDeg` from upright, in the direction `yaw`. */
function gore(color: string, [x, y, z]: Vec3, { yaw, count, fallDeg, top, low }: { yaw: number; count: number; fallDeg: number; top: Pair; low: Pair }): Solid {
  const half = tau / count / 2, [rTop, yTop] = top, [rLow, yLow] = low, long = Math.sqrt((rLow - rTop) * (rLow - rTop) + (yTop - yLow) * (yTop - yLow)), wide = (r: number) => r * sin(half) * 1.01
  return slab(color, 'cloth', [x + rTop * cos(half) * sin(yaw), y + yTop, z + rTop * cos(half) * cos(yaw)], [[-wide(rLow), -long], [wide(rLow), -long], [wide(rTop) + 0.001, 0], [-wide(rTop) - 0.001, 0]], 0.016, [-fallDeg, (yaw * 360) / tau, 0], 0)
}
/** A turn for an upright ring that begins at `deg`. */
const spun = (deg: number): Vec3 => [deg, -90, -90]

/** What is pitched, hung and laid out in the open. */
export const outdoorThings: readonly Recipe[] = [
  thing({ id: 'tent', synset: 'tent.n.01', names: ['tent', 'camping tent'], kind: 'structure', heightM: 1.5, massKg: 12, palette: { main: '#e08a2e', dark: '#3a2c22', trim: '#f4e2b8', rope: '#e8dcc0' }, solids: [
    slab('main', 'cloth', [0, 0, -1.1], [[-1.05, 0], [1.05, 0], [0, 1.45]], 0.05), slab('dark', 'cloth', [0, 0, 0.9], [[-0.95, 0.02], [0.95, 0.02], [0, 1.36]], 0.02),
    ...[-1, 1].map((s) => block('main', 'cloth', [0.53 * s, 0.72, 0], [0.03, 1.8, 2.24], [0, 0, 35.9 * s], 0.01)),
    ...[-1, 1].map((s) => slab('trim', 'cloth', [0, 0, 1.08], s > 0 ? [[0.34, 0.0], [1.05, 0], [0, 1.45]] : [[-1.05, 0], [-0.34, 0], [0, 1.45]], 0.03)),
    ...[-1.2, 1.2].map((z) => rod('rope', 'cloth', [0, 1.44, z * 0.92], [0, 0, z * 1.6], 0.012)),
  ], collider: 'box' }),
  thing({ id: 'sleeping-bag', synset: 'sleeping_bag.n.01', names: ['sleeping bag'], heightM: 0.36, massKg: 1.8, cellM: 0.016, palette: { main: '#2f7fc0', mainDark: '#1f5a90', inside: '#f0a23a', pillow: '#fbf6ea', zip: '#e6e2d8' }, groups: [parts('main', 'cloth', 0.05, [
    ...[0, 1, 2, 3, 4, 5, 6, 7].map((i) => ({ at: [0, 0.1, 0.3 - i * 0.18] as const, r: [0.42 - i * 0.017, 0.17 - i * 0.009, 0.17], k: 0.03, cut: [[0, 0.02, 0], [0, -1, 0]] as const })),
    ...[0, 1, 2, 3, 4, 5, 6].map((i) => ({ at: [0, 0, 0.21 - i * 0.18] as const, box: [0.6, 0.4, 0.008] as const, r: [0.004], paint: true, color: 'mainDark' })), { at: [0, 0, 0.6] as const, box: [0.6, 0.4, 0.18] as const, r: [0.01], paint: true, color: 'inside' },
  ]), parts('inside', 'cloth', 0.03, [{ at: [0, 0.06, 0.66], box: [0.41, 0.05, 0.44], r: [0.05] }]), parts('main', 'cloth', 0.03, [{ at: [0, 0.035, 0.67], box: [0.44, 0.035, 0.46], r: [0.035] }])], solids: [block('pillow', 'cloth', [0, 0.175, 0.84], [0.5, 0.16, 0.32], [4, 0, 0], 0.07), block('inside', 'cloth', [-0.16, 0.275, 0.2], [0.52, 0.035, 0.42], [6, 26, 14], 0.016), ...Array.from({ length: 9 }, (_, i) => block('zip', 'metal', [0.375 - i * 0.014, 0.15 - i * 0.008, 0.2 - i * 0.14], [0.02, 0.02, 0.11], [-4, 6, -40]))],
  sockets: { handle: { at: [0, 0.1, -0.9], up: [0, 1, 0] }, seat: { at: [0, 0.24, 0.1], up: [0, 1, 0] } }, affordances: ['sit-on', 'hold'], collider: 'box' }),
  thing({ id: 'grill', synset: 'barbecue.n.03', names: ['grill', 'barbecue', 'barbecue grill', 'bbq', 'bbq grill', 'kettle grill', 'charcoal grill'], kind: 'structure', heightM: 1.38, massKg: 15, palette: { main: '#c9302a', dark: '#26282c', steel: '#c2c8cf', coal: '#ff7a2a', wood: '#a8703a', sausage: '#b8502a', meat: '#7a3a22', corn: '#f4c840' }, solids: [
    turned('main', 'metal', curve([[0.04, 0.5], [0.2, 0.53], [0.31, 0.64], [0.34, 0.78]], 3)), ring('main', 'metal', [0, 0.78, 0], [0.34, 0.014]), disc('coal', 'light', [0, 0.735, 0], 0.325, 0.01), ...Array.from({ length: 11 }, (_, i) => { const x = -0.28 + i * 0.056, h = Math.sqrt(0.33 * 0.33 - x * x); return rod('dark', 'metal', [x, 0.785, -h], [x, 0.785, h], 0.007) }),
    ...[[-0.16, 0.08, 20], [-0.07, 0.12, 12], [0.02, 0.14, 24]].map(([x = 0, z = 0, yaw = 0]) => ball('sausage', 'food', [x, 0.815, z], 0.085, [0.32, 0.3, 1], [0, yaw, 0])), ball('meat', 'food', [0.14, 0.81, -0.05], 0.095, [1, 0.26, 0.75], [0, 30, 0]), ball('corn', 'food', [-0.08, 0.82, -0.13], 0.1, [1, 0.3, 0.3]), disc('meat', 'food', [0.2, 0.795, 0.14], 0.055, 0.03),
    turned('main', 'metal', curve([[0.34, 0], [0.33, 0.08], [0.22, 0.2], [0.06, 0.24], [0, 0.24]], 3), [0, 0.98, -0.39], [-58, 0, 0]), turned('dark', 'metal', curve([[0, 0.225], [0.2, 0.19], [0.32, 0.075], [0.335, 0]], 3), [0, 0.98, -0.39], [-58, 0, 0]), rod('steel', 'metal', [0, 0.78, -0.33], [0, 0.84, -0.42], 0.014), block('wood', 'wood', [0, 1.12, -0.66], [0.16, 0.03, 0.03], [-58, 0, 0]),
    ...[[0.24, 0.2], [-0.24, 0.2], [0, -0.3]].map(([x = 0, z = 0]) => rod('steel', 'metal', [x * 0.7, 0.57, z * 0.7], [x * 1.35, z > 0 ? 0.07 : 0, z * 1.35], 0.016)), rod('steel', 'metal', [-0.34, 0.08, 0.27], [0.34, 0.08, 0.27], 0.01), ...both.flatMap((s) => [disc('dark', 'rubber', [s * 0.33, 0.085, 0.27], 0.085, 0.04, [0, 0, -90 * s]), disc('steel', 'metal', [s * 0.371, 0.085, 0.27], 0.04, 0.006, [0, 0, -90 * s])]), disc('steel', 'metal', [0, 0.26, 0], 0.24, 0.015),
    block('wood', 'wood', [0.44, 0.74, 0.05], [0.18, 0.025, 0.3]), ...both.map((s) => rod('steel', 'metal', [0.32, 0.7, 0.05 + s * 0.11], [0.5, 0.73, 0.05 + s * 0.11], 0.009)),
  ], sockets: { top: { at: [0, 0.8, 0], up: [0, 1, 0] } }, affordances: ['open'], collider: 'box' }),
  thing({ id: 'hammock', synset: 'hammock.n.02', names: ['hammock', 'hanging bed'], kind: 'structure', heightM: 1.62, massKg: 25, palette: { main: '#e0503a', mainLight: '#fbf1d8', mainToo: '#3f9fa8', cream: '#fbf1d8', wood: '#9a6434', rope: '#ead8b0' }, solids: [
    ...both.flatMap((s) => [rod('wood', 'wood', [1.75 * s, 0, 0], [1.62 * s, 1.6, 0], 0.07, 0.055), ball('wood', 'wood', [1.62 * s, 1.6, 0], 0.056), ...[-0.34, -0.17, 0, 0.17, 0.34].map((z) => rod('rope', 'cloth', [1.63 * s, 1.42, 0], [1.06 * s, 0.94, z], 0.009)), ring('rope', 'cloth', [1.635 * s, 1.42, 0], [0.065, 0.014]), rod('wood', 'wood', [1.06 * s, 0.94, -0.42], [1.06 * s, 0.94, 0.42], 0.022)]),
    ...(['main', 'mainLight', 'mainToo', 'mainLight', 'main', 'mainLight', 'mainToo'] as const).flatMap((color, j, all) => { const z = (j - (all.length - 1) / 2) * 0.116, lift = z * z * 0.5; return [-4, -3, -2, -1, 0, 1, 2, 3].map((i) => { const at = (n: number) => 0.55 + 0.39 * (n / 4) * (n / 4), [a, b] = [at(i), at(i + 1)], x = (i + 0.5) * 0.265; return block(color, 'cloth', [x, (a + b) / 2 + lift * (1 - (x * x) / 1.13), z], [0.278, 0.014, 0.118], [0, 0, degrees(atan2(b - a, 0.265))], 0.004) }) }),
    block('cream', 'cloth', [-0.72, 0.83, 0], [0.3, 0.1, 0.46], [0, 0, -22], 0.045),
  ], sockets: { seat: { at: [0, 0.58, 0], up: [0, 1, 0] } }, affordances: ['sit-on'], collider: 'box' }),
  thing({ id: 'beach-umbrella', synset: 'parasol.n.01', names: ['beach umbrella', 'sunshade', 'beach parasol', 'sun umbrella', 'patio umbrella', 'garden umbrella'], kind: 'structure', heightM: 2.35, massKg: 8, palette: { main: '#e8402f', white: '#fff8ea', pole: '#f4efe4', base: '#e2c48a' }, solids: [
    rod('pole', 'metal', [0, 0, 0], [0, 2.28, 0], 0.024), ball('pole', 'wood', [0, 2.31, 0], 0.04), turned('base', 'stone', curve([[0, 0], [0.34, 0], [0.2, 0.08], [0.06, 0.16], [0, 0.18]], 2)),
    ...around(12, (yaw, i) => { const color = i % 2 === 0 ? 'main' : 'white', at: Vec3 = [0, 1.7, 0]; return [gore(color, at, { yaw, count: 12, fallDeg: 68, top: [0, 0.56], low: [0.72, 0.27] }), gore(color, at, { yaw, count: 12, fallDeg: 54.5, top: [0.72, 0.27], low: [1.14, -0.03] }), gore(color, at, { yaw, count: 12, fallDeg: 4, top: [1.14, -0.03], low: [1.15, -0.18] })] }),
    ...around(6, (a) => [rod('pole', 'metal', [0, 1.62, 0], [0.72 * sin(a), 1.94, 0.72 * cos(a)], 0.009)]),
  ], sockets: { handle: { at: [0, 1.0, 0], up: [0, 1, 0] } }, collider: 'box' }),
  thing({ id: 'deck-chair', synset: 'deck_chair.n.01', names: ['deck chair', 'deckchair', 'beach chair', 'lawn chair'], heightM: 0.96, massKg: 5, palette: { main: '#2f8fc8', white: '#fff8ea', wood: '#c08a4c' }, solids: [
    ...both.flatMap((s) => [rod('wood', 'wood', [0.33 * s, 0.95, -0.58], [0.33 * s, 0, 0.38], 0.024), rod('wood', 'wood', [0.29 * s, 0.38, 0.56], [0.29 * s, 0, -0.62], 0.024), rod('wood', 'wood', [0.36 * s, 0.66, -0.29], [0.31 * s, 0.06, -0.46], 0.018)]),
    rod('wood', 'wood', [-0.36, 0.94, -0.57], [0.36, 0.94, -0.57], 0.024), rod('wood', 'wood', [-0.33, 0.38, 0.56], [0.33, 0.38, 0.56], 0.024), rod('wood', 'wood', [-0.32, 0.03, -0.55], [0.32, 0.03, -0.55], 0.02), rod('wood', 'wood', [-0.34, 0.03, 0.35], [0.34, 0.03, 0.35], 0.02),
    ...sling([[0.96, -0.58], [0.62, -0.3], [0.38, -0.06], [0.27, 0.16], [0.29, 0.38], [0.4, 0.57]], ['main', 'white', 'main', 'white', 'main'], 0.56),
  ], sockets: { seat: { at: [0, 0.3, 0.12], up: [0, 1, 0] } }, affordances: ['sit-on', 'hold'], collider: 'box' }),
  thing({ id: 'lifebuoy', synset: 'life_buoy.n.01', names: ['lifebuoy', 'life buoy', 'life ring', 'life preserver', 'ring buoy', 'rescue ring', 'lifesaver'], heightM: 0.82, massKg: 2.5, root: [0, 0.41, 0], palette: { main: '#f0562a', white: '#fffaf0', rope: '#e8d8b0' }, solids: [
    ring('main', 'plastic', [0, 0.41, 0], [0.285, 0.088], [90, 0, 0]), ...[45, 135, 225, 315].flatMap((deg) => [ring('white', 'plastic', [0, 0.41, 0], [0.285, 0.091], spun(deg - 20), 40)]),
    ...[0, 90, 180, 270].map((deg) => { const at = (d: number, r: number): Vec3 => [r * cos(radians(d)), 0.41 + r * sin(radians(d)), 0]; return [45, 60, 75, 90, 105, 120].flatMap((d) => [rod('rope', 'cloth', at(deg + d, 0.375 + 0.00001 * (d - 45) * (135 - d)), at(deg + d + 15, 0.375 + 0.00001 * (d - 30) * (120 - d)), 0.011)]) }).flat(),
  ], sockets: held([0, 0.69, 0]), affordances: ['hold', 'throw', 'float', 'roll'] }),
  thing({ id: 'buoy', synset: 'buoy.n.01', names: ['buoy', 'navigation buoy', 'marker buoy', 'sea buoy'], heightM: 1.5, massKg: 60, palette: { main: '#e2382e', white: '#fbf6ea', lamp: '#ffe08a', dark: '#33383f' }, solids: [
    turned('main', 'plastic', curve([[0, 0], [0.42, 0.02], [0.52, 0.2], [0.46, 0.38], [0.2, 0.48]], 4)), turned('white', 'plastic', [[0.505, 0.17], [0.525, 0.2], [0.515, 0.28], [0.5, 0.3]]), ...around(4, (a) => [rod('main', 'metal', [0.3 * sin(a), 0.42, 0.3 * cos(a)], [0.09 * sin(a), 1.18, 0.09 * cos(a)], 0.026)]),
    ring('white', 'metal', [0, 0.8, 0], [0.2, 0.024]), turned('white', 'plastic', [[0, 1.16], [0.15, 1.16], [0.15, 1.22], [0, 1.24]]), turned('lamp', 'light', [[0.08, 1.22], [0.09, 1.38], [0, 1.44]]), turned('dark', 'metal', [[0.11, 1.38], [0.07, 1.46], [0, 1.5]]), ring('dark', 'metal', [0, 0.42, 0], [0.36, 0.02]),
  ], affordances: ['float'] }),
]
