import { cos, sin, tau } from '../../platform/index.ts'
import { parts, solid, thing } from '../thing.ts'
import type { Part, Recipe, Solid } from '../recipes.ts'
import { doored, gable, logWall, moved, plate, ringOf, shaft, shingledRoof, spire, spread, strut, tuft, wall, windowed, yawed } from './masonry.ts'

type Loose = Omit<Part, 'on'>
const cream = { frame: '#fbf7ee', window: '#ffdf9c', knob: '#e0b04a', stone: '#a39c90', stoneDark: '#857e74' }

/** A window with shutters and a box of flowers. */
const cosyWindow = (x: number, y: number, z: number): Solid[] => [
  ...windowed([x, y, z], [0.86, 1.05], {}), ...[-1, 1].map((s) => wall('shutter', [x + s * 0.6, y, z + 0.02], [0.3, 1.05, 0.06], { surface: 'wood' })),
  wall('door', [x, y - 0.2, z + 0.16], [1.0, 0.2, 0.24], { surface: 'wood' }), ...[-0.3, 0, 0.3].flatMap((u, i) => [tuft('leaf', [x + u, y + 0.03, z + 0.17], 0.17, 0.9, 6), solid(i % 2 === 0 ? 'bloom' : 'bloomLight', 'leaf', [x + u, y + 0.1, z + 0.22], { lathe: [[0.08, 0.0], [0, 0.1]], sides: 5 })]),
]

const chimney = (x: number, y: number, z: number, h: number): Solid[] => [wall('chimney', [x, y, z], [0.55, h, 0.55]), wall('chimneyDark', [x, y + h * 0.55, z], [0.58, 0.12, 0.58]), wall('chimneyDark', [x, y + h, z], [0.7, 0.14, 0.7]), shaft('chimneyDark', [x, y + h + 0.14, z], [[0.14, 0], [0.14, 0.22], [0.1, 0.22], [0.1, 0]], { sides: 8 })]

const house: Solid[] = [
  wall('stone', [0, 0, 0], [5.0, 0.3, 4.2]), wall('main', [0, 0.3, 0], [4.8, 2.5, 4.0]), gable('main', [0, 2.8, 0], [4.8, 2.0, 3.9]), ...shingledRoof(['roof', 'roofDark'], [0, 2.78, 0], [4.8, 2.05, 4.0], [0.4, 0.15], 6), ...chimney(1.35, 3.7, -0.8, 1.35),
  ...doored([0, 0.3, 2.02], [0.95, 2.0]), wall('stone', [0, 0, 2.5], [1.7, 0.16, 0.9]), wall('stone', [0, 0, 2.35], [1.5, 0.3, 0.55]),
  // The porch.
  ...[-0.85, 0.85].map((x) => wall('frame', [x, 0.3, 2.72], [0.12, 2.2, 0.12], { surface: 'wood' })), ...moved(shingledRoof(['roof', 'roofDark'], [0, 0, 0], [1.9, 0.75, 0.9], [0.16, 0.1], 3), [0, 2.45, 2.4]), gable('main', [0, 2.48, 2.45], [1.8, 0.7, 0.8]),
  ...[-1.6, 1.6].flatMap((x) => cosyWindow(x, 1.15, 2.0)), ...windowed([0, 3.45, 1.96], [0.8, 0.8], { arched: 1 }),
  ...[90, -90].flatMap((yaw) => yawed([...cosyWindow(-0.95, 1.15, 2.4), ...cosyWindow(0.95, 1.15, 2.4)], yaw)), ...yawed([...cosyWindow(-1.3, 1.15, 2.0), ...cosyWindow(1.3, 1.15, 2.0)], 180),
]

const cottage: Solid[] = [
  wall('stoneDark', [0, 0, 0], [4.4, 0.25, 3.4]), wall('main', [0, 0.25, 0], [4.2, 1.75, 3.2]), gable('main', [0, 2.0, 0], [4.2, 2.1, 3.1]),
  ...[-2.06, -1.05, 1.05, 2.06].map((x) => wall('beam', [x, 0.25, 1.58], [0.14, 1.75, 0.1], { surface: 'wood' })), wall('beam', [0, 1.92, 1.58], [4.2, 0.14, 0.1], { surface: 'wood' }), ...[-1, 1].flatMap((s) => [wall('beam', [s * 0.62, 2.1, 1.55], [0.12, 1.0, 0.08], { turn: [0, 0, s * 24], surface: 'wood' })]),
  ...doored([0, 0.25, 1.6], [0.85, 1.6]), wall('stone', [0, 0, 2.0], [1.4, 0.16, 0.8]), ...[-1.55, 1.55].flatMap((x) => windowed([x, 0.95, 1.58], [0.75, 0.8], {})), ...windowed([0, 2.65, 1.56], [0.6, 0.7], { arched: 1 }), ...[90, -90].flatMap((yaw) => yawed(windowed([0, 0.95, 2.08], [0.8, 0.8], {}), yaw)), ...yawed([...windowed([-1.1, 0.95, 1.58], [0.75, 0.8], {}), ...windowed([1.1, 0.95, 1.58], [0.75, 0.8], {})], 180), ...chimney(-1.2, 2.9, -0.5, 1.55),
  ...[[-2.2, 1.75], [2.2, 1.7], [-0.95, 1.95], [0.95, 1.95]].flatMap(([x = 0, z = 0], i) => [tuft('leaf', [x, 0.25, z], 0.36), ...[0, 1, 2].map((j) => solid(j === 1 ? 'bloomLight' : 'bloom', 'leaf', [x + 0.22 * sin(j * 2.1 + i), 0.42, z + 0.22 * cos(j * 2.1 + i)], { lathe: [[0.1, 0], [0, 0.1]], sides: 5 }))]),
]

const thatch: Loose[] = [-1, 1].flatMap((s): Loose[] => [{ at: [s * 1.25, 3.2, 0], box: [1.75, 0.19, 2.05], r: [0.16], turn: [0, 0, -44 * s] }]).concat([{ from: [0, 4.28, -1.95], to: [0, 4.28, 1.95], r: [0.24, 0.24] }])

const logCabin: Solid[] = [
  ...[1, -1].flatMap((s) => logWall('log', [0, 0.12, s * 1.6], 4.7, 8, 0.16)), ...[1, -1].flatMap((s) => yawed(logWall('log', [0, 0.02, s * 1.95], 4.0, 8, 0.16), 90)), wall('main', [0, 0, 0], [3.9, 2.4, 3.2], { surface: 'wood' }), gable('main', [0, 2.4, 0], [4.3, 1.75, 3.35], 'wood'), ...shingledRoof(['roof', 'roofDark'], [0, 2.4, 0], [4.3, 1.75, 3.4], [0.45, 0.14], 6),
  ...[2.6, 3.0, 3.4].map((y) => wall('logDark', [0, y, 1.7], [(4.15 - y) * 2.1, 0.06, 0.04], { surface: 'wood' })),
  ...doored([0, 0.1, 1.78], [0.9, 1.75], { frame: 'beam' }), ...[-1.4, 1.4].flatMap((x) => windowed([x, 0.95, 1.76], [0.72, 0.75], { frame: 'beam' })), ...[90, -90].flatMap((yaw) => yawed(windowed([0, 0.95, 2.12], [0.8, 0.75], { frame: 'beam' }), yaw)),
  wall('beam', [0, 0, 2.25], [4.4, 0.14, 1.2], { surface: 'wood' }), ...[-2.05, -0.75, 0.75, 2.05].map((x) => wall('logDark', [x, 0.1, 2.72], [0.13, 0.75, 0.13], { surface: 'wood' })), ...[-1.4, 1.4].map((x) => wall('log', [x, 0.76, 2.72], [1.35, 0.1, 0.12], { surface: 'wood' })),
  ...[0, 1, 2, 3, 4, 5, 6].map((i) => shaft('stone', [-1.5, 0.3 + i * 0.62, -1.9], [[0.42 - i * 0.018, 0], [0.45 - i * 0.018, 0.3], [0.42 - i * 0.018, 0.62]], { sides: 6, turn: [0, i * 31, 0] })),
]

const straw = (y: number, r: number, h: number): Solid[] => ringOf(18, [strut('mainDark', [0, y + h * 0.98, 0.05], [0, y - 0.12, r], 0.035, 0.05, 'hair')])

const igloo: Solid[] = [
  ...Array.from({ length: 7 }, (_, row) => { const a = (row / 7) * 1.5, y = 1.7 * sin(a), r = 2.0 * cos(a), yb = 1.7 * sin(a + 0.21), count = [20, 19, 17, 15, 12, 8, 4][row] ?? 4; return ringOf(count, [solid((row * 3) % 4 === 1 ? 'mainDark' : 'main', 'ice', [0, (y + yb) / 2, r * 0.985 - 0.05], { box: { size: [(r * tau * 0.95) / count, 0.38, 0.3], bevelM: 0.07 }, turn: [-(row + 0.3) * 11.5, 0, 0] })], (row % 2) * (180 / count)) }).flat(),
  shaft('mainDark', [0, 0, 0], [[1.9, 0], [1.7, 0.6], [1.2, 1.25], [0.5, 1.62], [0, 1.72]], { surface: 'ice' }),
  ...Array.from({ length: 9 }, (_, i) => { const a = (i / 8) * tau * 0.5; return [1.95, 2.4].map((z) => solid(i % 2 === 0 ? 'main' : 'mainDark', 'ice', [0.78 * cos(a), 0.1 + 0.86 * sin(a), z], { box: { size: [0.3, 0.26, 0.42], bevelM: 0.06 }, turn: [0, 0, (a * 360) / tau - 90] })) }).flat(),
  plate('hole', [0, 0, 2.15], [[-0.68, 0], [0.68, 0], [0.6, 0.5], [0.35, 0.75], [0, 0.84], [-0.35, 0.75], [-0.6, 0.5]], 0.3), shaft('main', [0, 0, 0], [[2.55, 0], [2.2, 0.1], [0, 0.14]], { surface: 'ice' }),
]

const barnFront: Solid[] = [
  plate('main', [0, 0, 3.6], [[-3, 0], [3, 0], [3, 3], [2.1, 4.6], [0, 5.7], [-2.1, 4.6], [-3, 3]], 0.2, { surface: 'wood' }), wall('frame', [0, 0, 3.7], [2.5, 2.7, 0.12], { surface: 'wood' }), wall('mainDark', [0, 0.06, 3.74], [2.26, 2.5, 0.12], { surface: 'wood' }), wall('frame', [0, 0.06, 3.82], [0.12, 2.5, 0.05], { surface: 'wood' }),
  ...[-1, 1].flatMap((s) => [43, -43].map((deg) => wall('frame', [s * 0.57, 0.12, 3.82], [0.12, 1.65, 0.05], { turn: [0, 0, deg], surface: 'wood' })).map((it) => ({ ...it, at: [s * 0.57, 1.3, 3.82] as const }))),
  wall('frame', [0, 3.2, 3.7], [1.2, 1.2, 0.12], { surface: 'wood' }), wall('hole', [0, 3.3, 3.74], [1.0, 1.0, 0.1], { surface: 'wood' }), shaft('hay', [0, 3.35, 3.7], [[0.42, 0], [0.3, 0.35], [0, 0.5]], { surface: 'hair' }),
  strut('frame', [-3.02, 3, 3.72], [-2.1, 4.62, 3.72], 0.09), strut('frame', [3.02, 3, 3.72], [2.1, 4.62, 3.72], 0.09), strut('frame', [-2.1, 4.6, 3.72], [0, 5.72, 3.72], 0.09), strut('frame', [2.1, 4.6, 3.72], [0, 5.72, 3.72], 0.09), ...[-3, 3].map((x) => wall('frame', [x, 0, 3.68], [0.16, 3.05, 0.18], { surface: 'wood' })),
  ...[-2.25, 2.25].flatMap((x) => windowed([x, 1.3, 3.7], [0.7, 0.8], {})),
]
const barn: Solid[] = [
  ...barnFront, wall('main', [0, 0, 0], [6, 3.05, 7.2], { surface: 'wood' }), plate('main', [0, 0, -3.6], [[-3, 0], [3, 0], [3, 3], [2.1, 4.6], [0, 5.7], [-2.1, 4.6], [-3, 3]], 0.2, { surface: 'wood' }), ...spread(11, 0.68).flatMap((z) => [-1, 1].map((s) => wall('mainDark', [s * 3.01, 0, z], [0.03, 3.0, 0.05], { surface: 'wood' }))),
  ...[-1, 1].flatMap((s) => [solid('roof', 'metal', [s * 2.66, 3.75, 0], { box: { size: [0.16, 2.05, 7.9], bevelM: 0.04 }, turn: [0, 0, s * 30] }), solid('roof', 'metal', [s * 1.08, 5.22, 0], { box: { size: [2.5, 0.16, 7.9], bevelM: 0.04 }, turn: [0, 0, -s * 27.6] })]),
  ...spread(2, 3.2).flatMap((z) => [shaft('frame', [0, 5.6, z], [[0.42, 0], [0.42, 0.6]], { sides: 4 }), spire('roof', [0, 6.2, z], [0.6, 0.5], 4, 'metal')]), strut('frame', [0, 6.6, 1.6], [0, 7.2, 1.6], 0.03), plate('hay', [0, 6.95, 1.6], [[-0.35, 0.05], [-0.1, 0], [0.2, 0], [0.35, 0.15], [0.1, 0.22]], 0.05, { surface: 'metal' }),
]

const farmhouse: Solid[] = [
  wall('stone', [0, 0, 0], [6.4, 0.35, 4.4]), wall('main', [0, 0.35, 0], [6.2, 4.2, 4.2], { surface: 'wood' }), ...Array.from({ length: 12 }, (_, i) => wall('mainDark', [0, 0.6 + i * 0.34, 0], [6.22, 0.03, 4.22], { surface: 'wood' })), ...yawed([gable('main', [0, 4.55, 0], [4.2, 1.9, 6.1], 'wood'), ...shingledRoof(['roof', 'roofDark'], [0, 4.53, 0], [4.2, 1.9, 6.2], [0.4, 0.16], 5)], 90),
  gable('main', [0, 4.55, 1.3], [2.4, 1.3, 1.8], 'wood'), ...shingledRoof(['roof', 'roofDark'], [0, 4.53, 1.35], [2.4, 1.3, 1.9], [0.22, 0.13], 3), ...windowed([0, 4.75, 2.22], [0.7, 0.75], { arched: 1 }),
  // The veranda.
  wall('stone', [0, 0, 2.9], [6.4, 0.35, 1.6]), solid('roof', 'wood', [0, 2.72, 2.95], { box: { size: [6.7, 0.14, 1.9], bevelM: 0.04 }, turn: [12, 0, 0] }), ...spread(5, 1.5).map((x) => wall('frame', [x, 0.35, 3.55], [0.13, 2.2, 0.13], { surface: 'wood' })), ...[-2.25, 2.25].flatMap((x) => [wall('frame', [x, 1.0, 3.55], [1.5, 0.08, 0.08], { surface: 'wood' }), ...spread(6, 0.24).map((u) => wall('frame', [x + u, 0.35, 3.55], [0.05, 0.68, 0.05], { surface: 'wood' }))]),
  wall('stone', [0, 0, 3.9], [1.4, 0.18, 0.5]), ...doored([0, 0.35, 2.1], [0.95, 2.0]), ...[-2.1, 2.1].flatMap((x) => [...windowed([x, 1.15, 2.1], [0.9, 1.15], {}), ...windowed([x, 3.15, 2.1], [0.85, 1.05], {})]), ...windowed([0, 3.15, 2.1], [0.85, 1.05], {}),
  ...[90, -90].flatMap((yaw) => yawed([1.2, 3.15].flatMap((y) => spread(2, 2).flatMap((x) => windowed([x, y, 3.1], [0.85, 1.05], {}))), yaw)), ...yawed([1.2, 3.15].flatMap((y) => spread(3, 2).flatMap((x) => windowed([x, y, 2.1], [0.85, 1.05], {}))), 180), ...chimney(2.2, 5.2, -0.7, 1.6), ...chimney(-2.2, 5.2, -0.7, 1.6),
]

const treehouseTrunk: Loose[] = [{ from: [0, 0, 0], to: [0.1, 2.4, 0], r: [0.5, 0.38], cut: [[0, 0, 0], [0, -1, 0]] }, { from: [0.1, 2.4, 0], to: [-0.1, 4.6, -0.3], r: [0.38, 0.25] }, { from: [0.1, 1.9, 0], to: [1.5, 3.9, -0.5], r: [0.22, 0.13] }, { from: [0.1, 1.9, 0], to: [-1.5, 3.9, -0.6], r: [0.22, 0.13] }, ...[0, 1, 2, 3, 4].map((i): Loose => { const a = i * 1.26; return { from: [0.2 * sin(a), 0.4, 0.2 * cos(a)], to: [0.85 * sin(a), 0, 0.85 * cos(a)], r: [0.22, 0.1], cut: [[0, 0, 0], [0, -1, 0]] } })]
const treehouse: Solid[] = [
  wall('plank', [0, 2.3, 0.3], [3.0, 0.16, 2.6], { surface: 'wood' }), ...[[-1.2, 1.3], [1.2, 1.3], [-1.2, -0.8], [1.2, -0.8]].map(([x = 0, z = 0]) => strut('plankDark', [x * 0.25, 1.3, z * 0.3], [x, 2.34, z], 0.08, 0.08, 'wood')),
  wall('main', [0.25, 2.46, 0.15], [1.9, 1.5, 1.7], { surface: 'wood' }), ...spread(7, 0.27).map((x) => wall('mainDark', [0.25 + x, 2.46, 1.0], [0.03, 1.5, 0.04], { surface: 'wood' })), gable('main', [0.25, 3.96, 0.15], [1.9, 0.9, 1.6], 'wood'), ...shingledRoof(['roof', 'roofDark'], [0.25, 3.95, 0.15], [1.9, 0.92, 1.7], [0.28, 0.09], 4),
  wall('door', [0.65, 2.46, 1.02], [0.6, 1.2, 0.08], { surface: 'wood' }), ...windowed([-0.2, 2.95, 1.02], [0.55, 0.55], {}), ...yawed(windowed([0, 2.95, 0.95], [0.6, 0.55], {}), 90, [0.25, 0, 0.15]), ...spread(8, 0.4).map((x) => wall('plankDark', [x, 2.46, 1.55], [0.06, 0.55, 0.06], { surface: 'wood' })).slice(0, 5), wall('plankDark', [-0.4, 2.98, 1.55], [2.1, 0.07, 0.08], { surface: 'wood' }),
  ...[-0.22, 0.22].map((x) => strut('plankDark', [1.05 + x, 0, 2.3], [1.05 + x, 2.5, 1.6], 0.05, 0.05, 'wood')), ...Array.from({ length: 7 }, (_, i) => wall('plank', [1.05, 0.25 + i * 0.32, 2.24 - i * 0.09], [0.5, 0.07, 0.08], { surface: 'wood' })),
]

/** Houses of all kinds. */
export const homes: readonly Recipe[] = [
  thing({ id: 'house', synset: 'house.n.01', names: ['house', 'home'], kind: 'structure', heightM: 5.41, massKg: 40000, palette: { ...cream, main: '#f3dfb8', roof: '#c25a40', roofDark: '#a84a35', door: '#3f7f8f', shutter: '#4f8f86', chimney: '#a4604c', chimneyDark: '#8a4c3c', leaf: '#5d9440', bloom: '#e0506a', bloomLight: '#f6c04a' }, solids: house, collider: 'box' }),
  thing({ id: 'cottage', synset: 'cottage.n.01', names: ['cottage', 'country cottage', 'thatched cottage'], kind: 'structure', heightM: 4.81, massKg: 25000, cellM: 0.07, palette: { ...cream, main: '#f7efdc', beam: '#6a4a34', door: '#7a9a4a', roof: '#c9a35a', chimney: '#a39c90', chimneyDark: '#857e74', leaf: '#5d9440', bloom: '#e07ab0', bloomLight: '#f4e04a' }, groups: [parts('roof', 'hair', 0.22, [...thatch, { at: [0, 4.3, 0], box: [0.5, 0.16, 2.2], r: [0.1], paint: true, color: 'beam' }])], solids: cottage, collider: 'box' }),
  thing({ id: 'log-cabin', synset: 'log_cabin.n.01', names: ['log cabin', 'cabin', 'wooden cabin', 'lodge'], kind: 'structure', heightM: 4.64, massKg: 15000, palette: { ...cream, main: '#8a5a34', log: '#a8713f', logDark: '#8f5c32', roof: '#5a6b4a', roofDark: '#4a5a3e', beam: '#5d3c24', door: '#6b4028', window: '#ffd67a' }, solids: logCabin, collider: 'box' }),
  thing({ id: 'hut', synset: 'hovel.n.01', names: ['hut', 'shack', 'straw hut', 'hovel', 'shanty', 'mud hut'], kind: 'structure', heightM: 3.35, massKg: 3000, palette: { main: '#d0a452', mainDark: '#a8803a', wall: '#b98a5e', wallDark: '#9a7048', hole: '#3a281c', beam: '#6a4a30' }, solids: [shaft('wall', [0, 0, 0], [[1.5, 0], [1.45, 1.5], [0, 1.5]]), ...ringOf(16, [strut('wallDark', [0, 0, 1.5], [0, 1.5, 1.45], 0.05, 0.05, 'wood')]), ...[0.5, 1.0].map((y) => solid('beam', 'wood', [0, y, 0], { torus: { radiusM: 1.48, tubeM: 0.04 } })), plate('hole', [0, 0, 1.5], [[-0.42, 0], [0.42, 0], [0.4, 1.1], [0.2, 1.3], [-0.2, 1.3], [-0.4, 1.1]], 0.12), ...[-0.47, 0.47].map((x) => wall('beam', [x, 0, 1.52], [0.1, 1.3, 0.16], { surface: 'wood' })), wall('beam', [0, 1.28, 1.52], [1.1, 0.1, 0.16], { surface: 'wood' }), shaft('main', [0, 1.3, 0], [[2.0, 0], [1.3, 0.75], [0.6, 1.5], [0.12, 1.95], [0.18, 2.05], [0, 2.05]], { surface: 'hair' }), ...straw(1.36, 1.95, 1.75), ...straw(2.3, 1.0, 0.9), solid('beam', 'hair', [0, 3.1, 0], { torus: { radiusM: 0.22, tubeM: 0.05 } })], collider: 'box' }),
  thing({ id: 'igloo', synset: 'igloo.n.01', names: ['igloo', 'snow house'], kind: 'structure', heightM: 1.8, massKg: 3000, palette: { main: '#f2f8fd', mainDark: '#d5e6f4', hole: '#2c4660' }, solids: igloo, collider: 'box' }),
  thing({ id: 'barn', synset: 'barn.n.01', names: ['barn', 'stable', 'farm building', 'red barn'], kind: 'structure', heightM: 7.2, massKg: 40000, palette: { ...cream, main: '#b33a2c', mainDark: '#962e24', roof: '#77706c', hole: '#3a241c', hay: '#e0b84e', window: '#f2cf80' }, solids: barn, collider: 'box' }),
  thing({ id: 'farmhouse', synset: 'farmhouse.n.01', names: ['farmhouse', 'ranch house', 'homestead', 'manor', 'villa', 'mansion'], kind: 'structure', heightM: 7.2, massKg: 80000, palette: { ...cream, main: '#f0ead8', mainDark: '#d8cfb8', roof: '#6b7a86', roofDark: '#596873', door: '#a83c34', chimney: '#a4604c', chimneyDark: '#8a4c3c' }, solids: farmhouse, collider: 'box' }),
  thing({ id: 'treehouse', synset: 'tree_house.n.01', names: ['treehouse', 'tree house'], kind: 'structure', heightM: 7.039, massKg: 3000, cellM: 0.07, palette: { ...cream, main: '#c98a4a', mainDark: '#a06a36', plank: '#b57c44', plankDark: '#8a5a30', roof: '#c2503c', roofDark: '#a34232', door: '#3f7f8f', bark: '#6f4e37', leaf: '#5e9a3c', leafDark: '#477e30', leafLight: '#7cb64c' }, groups: [parts('bark', 'wood', 0.2, treehouseTrunk), parts('leaf', 'leaf', 0.25, Array.from({ length: 22 }, (_, i): Loose => { const a = i * 2.4, r = 2.1 * Math.sqrt((i + 0.5) / 22), front = cos(a) > 0.2 ? 0.7 : 0; return { at: [r * sin(a), 4.35 + front + 1.3 * (1 - (r * r) / 4.4) + 0.25 * (i % 3), r * cos(a) - 0.75], r: [0.66, 0.52, 0.66], color: ['leaf', 'leafDark', 'leafLight'][i % 3] ?? 'leaf' } }))], solids: treehouse, collider: 'box' }),
]
