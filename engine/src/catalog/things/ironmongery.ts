import { atan2, cos, degrees, sin, tau } from '../../platform/index.ts'
import { held, thing } from '../thing.ts'
import type { Recipe, Solid, Vec3 } from '../recipes.ts'
import { around, ball, block, curve, disc, ring, rod, slab, turned, type Pair } from './forms.ts'

const both = [-1, 1] as const
const forward: Vec3 = [90, 0, 0]
/** A wooden spoked wheel that stands upright, its axle along z. */
const spokes = (y: number, r: number, count: number): Solid[] => around(count, (a) => [rod('spoke', 'wood', [0.1 * r * sin(a), y + 0.1 * r * cos(a), 0], [0.88 * r * sin(a), y + 0.88 * r * cos(a), 0], 0.055 * r, 0.042 * r)])
/** A toothed wheel in pieces about its hole, upright: `teeth` of them, from `inner` to `outer`. */
const cog = (color: string, [x, y, z]: Vec3, { teeth, inner, root, outer, thick }: { teeth: number; inner: number; root: number; outer: number; thick: number }): Solid[] => around(teeth, (a) => {
  const at = (r: number, turn: number): Pair => [r * sin(a + turn), r * cos(a + turn)], step = tau / teeth
  return [slab(color, 'metal', [x, y, z], [at(inner, -step * 0.5), at(root, -step * 0.5), at(root, -step * 0.28), at(outer, -step * 0.17), at(outer, step * 0.17), at(root, step * 0.28), at(root, step * 0.5), at(inner, step * 0.5)].reverse(), thick, undefined, thick * 0.08)]
})
/** A link of a chain: two half rings and two straights; it lies along x, flat (`edge` 0) or on its edge (1), turned by `yaw`. */
function link(color: string, [x, y, z]: Vec3, { long, r, tube, edge, yaw = 0 }: { long: number; r: number; tube: number; edge: number; yaw?: number }): Solid[] {
  const [c, s] = [cos((yaw * tau) / 360), sin((yaw * tau) / 360)], h = long / 2 - r
  const to = (u: number, v: number): Vec3 => [x + u * c + (1 - edge) * v * s, y + edge * v, z - u * s + (1 - edge) * v * c]
  return both.flatMap((e) => [ring(color, 'metal', to(e * h, 0), [r, tube], edge === 0 ? [0, 90 * e + yaw, 0] : [e > 0 ? 180 : 0, yaw - 90, -90], 180), rod(color, 'metal', to(-h, e * r), to(h, e * r), tube)])
}

/** What a smith makes and needs, and parts of machines. */
export const ironmongery: readonly Recipe[] = [
  thing({ id: 'nail', synset: 'nail.n.02', names: ['nail', 'iron nail', 'steel nail'], heightM: 0.12, massKg: 0.02, root: [0, 0.05, 0], palette: { main: '#aeb6c0', dark: '#7d8792' }, solids: [turned('main', 'metal', [[0, 0], [0.0045, 0.016], [0.0045, 0.112]]), turned('dark', 'metal', [[0.0045, 0.112], [0.0145, 0.114], [0.0155, 0.1165], [0.0135, 0.119], [0, 0.12]]), ...[0.104, 0.099, 0.094].map((y) => ring('dark', 'metal', [0, y, 0], [0.0045, 0.0007]))], sockets: held([0, 0.06, 0]), affordances: ['hold', 'throw'] }),
  thing({ id: 'needle', synset: 'needle.n.03', names: ['needle', 'sewing needle', 'needle and thread'], heightM: 0.15, massKg: 0.005, root: [0, 0.08, 0], palette: { main: '#d3d9e0', thread: '#e0392f' }, solids: [
    rod('main', 'metal', [0, 0.11, 0], [0, 0, 0], 0.0036, 0.0003), ...both.map((s) => rod('main', 'metal', [0.0018 * s, 0.108, 0], [0.0036 * s, 0.122, 0], 0.002, 0.0018)), ...both.map((s) => rod('main', 'metal', [0.0036 * s, 0.122, 0], [0.001 * s, 0.14, 0], 0.0018, 0.0014)), ball('main', 'metal', [0, 0.14, 0], 0.002),
    ...Array.from({ length: 22 }, (_, i) => { const at = (j: number): Vec3 => { const t = j / 22; return [0.004 + 0.075 * t + 0.018 * sin(t * 9) * t, 0.126 - 0.117 * t * t + 0.03 * sin(t * 3.14), 0.004 + 0.03 * sin(t * 12) * t] }; return rod('thread', 'cloth', at(i), at(i + 1), 0.0016) }), rod('thread', 'cloth', [0.004, 0.126, 0.004], [-0.004, 0.126, -0.004], 0.0016), rod('thread', 'cloth', [-0.004, 0.126, -0.004], [-0.03, 0.07, -0.01], 0.0016),
  ], sockets: held([0, 0.1, 0]), affordances: ['hold'] }),
  thing({ id: 'pliers', synset: 'pliers.n.01', names: ['pliers', 'pair of pliers', 'pincers', 'plier'], heightM: 0.24, massKg: 0.3, root: [0, 0.06, 0], palette: { main: '#e0392f', steel: '#9aa3ae', dark: '#5b636e' }, solids: [
    ...both.flatMap((s) => [...([[0.012, 0.155], [0.036, 0.125], [0.046, 0.085], [0.043, 0.04], [0.034, 0.006]] as const).flatMap(([x, y], i, all) => { const next = all[i + 1]; return next === undefined ? [ball('main', 'rubber', [s * x, y, 0], 0.0125)] : [rod(i === 0 ? 'steel' : 'main', i === 0 ? 'metal' : 'rubber', [s * x, y, 0], [s * next[0], next[1], 0], i === 0 ? 0.01 : 0.0125, 0.0125), ...(i > 0 ? [ball('main', 'rubber', [s * x, y, 0], 0.013)] : [])] }),
      slab('steel', 'metal', [s * 0.012, 0.2, 0.002 * s], s > 0 ? [[-0.016, -0.038], [0.014, -0.034], [0.018, -0.01], [0.006, 0.04], [-0.006, 0.042], [-0.004, 0]] : [[0.016, -0.038], [0.004, 0], [0.006, 0.042], [-0.006, 0.04], [-0.018, -0.01], [-0.014, -0.034]], 0.018, undefined, 0.003), ...[0.204, 0.213, 0.222, 0.231].map((y) => block('dark', 'metal', [s * 0.0065, y, 0], [0.003, 0.003, 0.019]))]), disc('steel', 'metal', [0, 0.165, -0.014], 0.026, 0.028, forward), disc('dark', 'metal', [0, 0.165, 0.012], 0.012, 0.005, forward),
  ], sockets: held([0, 0.06, 0]), affordances: ['hold', 'open'] }),
  thing({ id: 'anvil', synset: 'anvil.n.01', names: ['anvil', "blacksmith 's anvil"], heightM: 0.78, massKg: 90, palette: { main: '#5a636e', top: '#8a949f', wood: '#9a6434', woodTop: '#d8ac70', band: '#33383f' }, solids: [
    turned('wood', 'wood', [[0, 0], [0.25, 0], [0.24, 0.4], [0, 0.4]]), disc('woodTop', 'wood', [0, 0.395, 0], 0.225, 0.012), ...[0.08, 0.32].map((y) => turned('band', 'metal', [[0.25, y], [0.257, y + 0.005], [0.255, y + 0.035], [0.245, y + 0.04]])),
    slab('main', 'metal', [0, 0.4, 0], [[-0.19, 0], [0.19, 0], [0.18, 0.045], [0.1, 0.08], [0.085, 0.15], [0.12, 0.21], [-0.12, 0.21], [-0.085, 0.15], [-0.1, 0.08], [-0.18, 0.045]], 0.17, undefined, 0.012), block('main', 'metal', [-0.03, 0.66, 0], [0.44, 0.13, 0.17], undefined, 0.012), block('top', 'metal', [-0.03, 0.725, 0], [0.42, 0.02, 0.16], undefined, 0.006),
    turned('main', 'metal', curve([[0.082, 0], [0.078, 0.08], [0.056, 0.2], [0.02, 0.3], [0, 0.315]], 3), [0.18, 0.665, 0], [0, 0, -86]), block('band', 'metal', [-0.18, 0.735, 0.03], [0.03, 0.006, 0.03]),
  ], sockets: { top: { at: [0, 0.735, 0], up: [0, 1, 0] } }, affordances: ['stand-on'], collider: 'box', friction: 0.8 }),
  thing({ id: 'wheel', synset: 'wheel.n.01', names: ['wheel', 'wagon wheel', 'wooden wheel', 'spoked wheel'], heightM: 0.9, massKg: 15, root: [0, 0.45, 0], palette: { main: '#a8682f', spoke: '#c98f4c', iron: '#3f454d' }, solids: [
    ring('main', 'wood', [0, 0.45, 0], [0.4, 0.034], forward), turned('iron', 'metal', [[0.425, -0.032], [0.45, -0.034], [0.45, 0.034], [0.425, 0.032]], [0, 0.45, 0], forward), turned('main', 'wood', [[0.37, -0.03], [0.43, -0.03], [0.43, 0.03], [0.37, 0.03], [0.37, -0.03]], [0, 0.45, 0], forward), ...spokes(0.45, 0.44, 10), turned('spoke', 'wood', [[0, -0.09], [0.05, -0.085], [0.085, -0.035], [0.085, 0.035], [0.05, 0.085], [0, 0.09]], [0, 0.45, 0], forward), disc('iron', 'metal', [0, 0.45, 0.08], 0.042, 0.02, forward), ...both.map((s) => ring('iron', 'metal', [0, 0.45, 0.05 * s], [0.079, 0.008], forward)),
  ], sockets: held([0, 0.86, 0]), affordances: ['hold', 'roll', 'throw'] }),
  thing({ id: 'gear', synset: 'gear.n.01', names: ['gear', 'cogwheel', 'cog', 'gear wheel', 'sprocket', 'gearwheel'], heightM: 0.5, massKg: 8, root: [0, 0.25, 0], palette: { main: '#d89a34', dark: '#8a5a22', steel: '#9aa3ae' }, solids: [
    ...cog('main', [0, 0.25, 0], { teeth: 12, inner: 0.135, root: 0.205, outer: 0.25, thick: 0.08 }), ring('dark', 'metal', [0, 0.25, 0.036], [0.185, 0.008], forward), ring('dark', 'metal', [0, 0.25, -0.036], [0.185, 0.008], forward), ...around(5, (a) => [slab('main', 'metal', [0.1 * sin(a), 0.25 + 0.1 * cos(a), 0], [[-0.024, -0.06], [0.024, -0.06], [0.02, 0.05], [-0.02, 0.05]], 0.05, [0, 0, (-a * 360) / tau], 0.006)]), turned('steel', 'metal', [[0.028, -0.052], [0.062, -0.052], [0.066, -0.046], [0.066, 0.046], [0.062, 0.052], [0.028, 0.052], [0.028, -0.052]], [0, 0.25, 0], forward),
  ], sockets: held([0, 0.46, 0]), affordances: ['hold', 'roll', 'throw'] }),
  thing({ id: 'chain', synset: 'chain.n.03', names: ['chain', 'iron chain', 'metal chain', 'steel chain', 'chain link'], heightM: 0.145, massKg: 4, cellM: 0.006, palette: { main: '#9aa5b2' }, solids: Array.from({ length: 8 }, (_, i) => { const x = (t: number) => -0.56 + t * 0.155, z = (t: number) => 0.13 * sin(t * 0.9), yaw = -degrees(atan2(z(i + 0.5) - z(i - 0.5), 0.155)); return link('main', [x(i), i % 2 === 0 ? 0.03 : 0.062, z(i)], { long: 0.215, r: 0.062, tube: 0.02, edge: i % 2, yaw }) }).flat(), sockets: held([-0.6, 0.05, 0]), affordances: ['hold', 'throw'] }),
  thing({ id: 'magnet', synset: 'magnet.n.01', names: ['magnet', 'horseshoe magnet'], heightM: 0.26, massKg: 0.6, root: [0, 0.05, 0], palette: { main: '#e0281f', steel: '#d9dee4', dark: '#8a929c' }, solids: [
    ...Array.from({ length: 16 }, (_, i) => { const at = (j: number, r: number): Pair => { const a = Math.PI + (j / 16) * Math.PI; return [r * cos(a), 0.11 + r * sin(a)] }; return slab('main', 'metal', [0, 0, 0], [at(i, 0.11), at(i + 1.02, 0.11), at(i + 1.02, 0.052), at(i, 0.052)], 0.056, undefined, 0) }), ...both.flatMap((s) => [block('main', 'metal', [0.081 * s, 0.145, 0], [0.058, 0.075, 0.056], undefined, 0.004), block('steel', 'metal', [0.081 * s, 0.22, 0], [0.059, 0.078, 0.057], undefined, 0.005), block('dark', 'metal', [0.081 * s, 0.183, 0], [0.06, 0.006, 0.058])]),
  ], sockets: held([0, 0.03, 0]), affordances: ['hold', 'throw'] }),
]
