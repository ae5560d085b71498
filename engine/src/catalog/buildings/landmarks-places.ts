import { cos, degrees, sin, tau } from '../../platform/index.ts'
import { parts, solid, thing } from '../thing.ts'
import type { Thing } from '../thing.ts'
import type { Part, Recipe, Solid, Vec3 } from '../recipes.ts'
import { archway, column, dome, gable, moved, onFourSides, opening, plate, ringOf, shaft, spread, strut, tuft, wall, yawed, type Pair } from './masonry.ts'

type Loose = Omit<Part, 'on'>

/** A landmark that is a piece of land or of a town: nothing bumps into it. */
const landmark = (it: Omit<Thing, 'kind'>): Recipe => thing({ kind: 'structure', collider: 'none', ...it })

/** A white house of the Cyclades: a cube with a door and shutters in blue, some under a blue dome. */
function cycladicHouse([x, y, z]: Vec3, [w, h, d]: Vec3, { domed, yaw }: { domed: boolean; yaw: number }): Solid[] {
  const front = [opening('blue', [w * 0.22, 0, d / 2], [w * 0.2, h * 0.56], 0.3), opening('blue', [-w * 0.2, h * 0.36, d / 2], [w * 0.22, h * 0.34], 0.3), wall('shade', [0, h - 0.1, 0], [w * 1.03, 0.3, d * 1.03])]
  const roof = domed ? [shaft('main', [0, h, 0], [[w * 0.36, 0], [w * 0.36, h * 0.24]]), dome('blue', [0, h * 1.22, 0], w * 0.38), strut('main', [0, h * 1.22 + w * 0.36, 0], [0, h * 1.22 + w * 0.58, 0], 0.16)] : [wall('shade', [w * 0.18, h + 0.1, -d * 0.2], [w * 0.34, h * 0.4, d * 0.4])]
  return moved(yawed([wall('main', [0, 0, 0], [w, h, d]), ...front, ...roof], yaw), [x, y, z])
}

const terraces = 6
/** Where the houses of a terrace stand: its front and its height, metres. */
const terraceOf = (i: number) => ({ front: 20 - i * 6.6, y: 7 + i * 4.4, wide: 64 - i * 6 })
/** A church with a large blue dome and an arch of bells. */
const cycladicChurch = ([x, y, z]: Vec3): Solid[] => moved([
  wall('main', [0, 0, 0], [9, 6, 9]), shaft('main', [0, 6, 0], [[4, 0], [4, 2.2]]), dome('blue', [0, 8, 0], 4.3), strut('main', [0, 12, 0], [0, 14.2, 0], 0.26), strut('main', [-0.7, 13.4, 0], [0.7, 13.4, 0], 0.22), opening('blue', [0, 0, 4.5], [2.2, 4], 0.4),
  ...moved(archway('main', [0, 6, 0], [4.4, 4.6, 1.4], [2.2, 3.4]), [7, 0, 3]), wall('main', [7, 0, 3], [4.4, 6, 3]), solid('bell', 'metal', [7, 8.1, 3], { lathe: [[0.8, -0.7], [0.6, 0.1], [0, 0.6]] }),
], [x, y, z])
const santorini: Solid[] = [
  wall('rock', [0, 0, 8], [72, 6.6, 30]), shaft('rockDark', [0, -1, 10], [[20, 0], [18, 5], [16, 7]], { widen: 2.2 }),
  ...Array.from({ length: terraces }, (_, i) => { const { front, y, wide } = terraceOf(i); return [wall(i % 2 === 0 ? 'rock' : 'rockDark', [0, 0, front - 8], [wide, y, 16]), wall('main', [0, y - 0.5, front - 0.2], [wide, 1.3, 0.7])] }).flat(),
  ...Array.from({ length: terraces }, (_, i) => { const { front, y, wide } = terraceOf(i), count = 8 - Math.floor(i / 2); return Array.from({ length: count }, (_, j) => ({ j, x: ((j + 0.5 + 0.18 * sin(i * 5 + j * 3)) / count - 0.5) * (wide - 4) })).filter(({ x }) => !(i === 2 && Math.abs(x + 6) < 9) && !(i === 4 && Math.abs(x - 10) < 8)).map(({ j, x }) => cycladicHouse([x, y, front - 3.6], [4.8 + ((i + j) % 3) * 0.7, 3.6 + ((i * 2 + j) % 3) * 0.5, 4.6], { domed: (i * 3 + j) % 4 === 0, yaw: 8 * sin(i * 3 + j * 5) })).flat() }).flat(),
  ...cycladicChurch([-7, terraceOf(2).y, terraceOf(2).front - 5.4]), ...cycladicChurch([9, terraceOf(4).y, terraceOf(4).front - 5.4]),
  ...Array.from({ length: 5 }, (_, i) => { const { front, y } = terraceOf(i); return [0, 1, 2].map((j) => wall('main', [20 - i * 1.5, y - 0.2 + j * 1.5, front - 5 - j * 0.7], [3, 1.5, 1.2])) }).flat(),
  ...[[-22, 1], [3, 0], [26, 1], [-12, 3], [15, 2]].map(([x = 0, i = 0]) => { const { front, y } = terraceOf(i); return tuft('flower', [x, y + 0.7, front - 1], 1, 0.8) }),
]

/** The front of a temple cut into a cliff: a storey of columns under a gable, and above it a round house between two halves of a broken gable. */
const petraColumn = (x: number, y: number, h: number): Solid[] => [column('mainLight', [x, y, 5], [1.05, h], 10)]
const petraUpper: Solid[] = [
  ...[-8.6, 8.6].flatMap((x) => [wall('main', [x, 19, 2], [6.4, 9.4, 4]), ...[-2.1, 2.1].flatMap((dx) => petraColumn(x + dx, 19, 8.6)), wall('mainLight', [x, 27.6, 3.4], [7.2, 1.3, 4.6]), gable('mainLight', [x, 28.9, 4], [7, 2.6, 3.4])]),
  shaft('main', [0, 19, 4], [[3.4, 0], [3.4, 9.6]]), ...ringOf(8, [column('mainLight', [0, 19, 3.9], [0.6, 8.8], 8)]).map((it): Solid => ({ ...it, at: [it.at[0], it.at[1], it.at[2] + 4] })), shaft('mainLight', [0, 28, 4], [[4.9, 0], [4.9, 1.1], [4.4, 1.2], [0.9, 5.2], [0.7, 5.6], [1.5, 6.6], [1.1, 8], [0, 8.6]]),
]
const petra: Solid[] = [
  wall('main', [0, 0, 1], [25, 36, 6]), wall('mainLight', [0, 0, 6.6], [26, 1.2, 5]), ...[-10.6, -6.6, -2.7, 2.7, 6.6, 10.6].flatMap((x) => petraColumn(x, 1.2, 12.6)), wall('mainLight', [0, 13.8, 4.6], [25, 1.9, 4.4]), wall('main', [0, 15.6, 4.2], [24.6, 2, 3.6]), gable('mainLight', [0, 15.7, 6.2], [16, 3, 1.4]), wall('mainLight', [0, 17.9, 4.4], [25.6, 1.2, 4.2]),
  opening('hole', [0, 1.2, 4.1], [4, 9], 0.7), ...[-8.6, 8.6].map((x) => opening('hole', [x, 2, 4.1], [2.2, 5], 0.5)), ...petraUpper,
]
const petraCliff: Loose[] = [
  ...[-1, 1].flatMap((s): Loose[] => [{ at: [s * 22, 20, 0], box: [8, 22, 10], r: [3], turn: [0, s * -10, s * 3] }, { at: [s * 29, 12, 5], box: [6, 14, 9], r: [3], turn: [0, s * 14, s * -4], color: 'mainDark' }, { at: [s * 15, 41, -2], box: [8, 6, 8], r: [3], turn: [0, 0, s * 12] }, { at: [s * 19, 2, 9], r: [5, 4, 4], color: 'mainDark' }]),
  { at: [0, 24, -9], box: [24, 24, 8], r: [3] }, { at: [0, 41, -2], box: [16, 6, 7], r: [4] }, ...[6, 15, 25, 35, 42].map((y, i): Loose => ({ at: [0, y, 0], box: [60, 1.2 + (i % 2), 40], r: [0.6], paint: true, color: i % 2 === 0 ? 'mainDark' : 'mainLight' })),
]

/** A rock of the canyons: a tower in layers of colour on a slope of rubble. */
const layered = ([x, z]: Pair, h: number, r: number, widen: number): Solid[] => {
  const bands = ['main', 'mainLight', 'mainDark', 'cream', 'main', 'mainDark', 'mainLight']
  const low = h * 0.34
  return [
    ...[0, 1, 2].map((i) => shaft(bands[i] ?? 'main', [x, (i * low) / 3 - 0.1, z], [[r * (1.95 - i * 0.3), 0], [r * (1.68 - i * 0.3), low / 3], [0, low / 3]], { sides: 11, widen })),
    ...bands.map((color, i) => shaft(color, [x, low + (i * (h - low)) / bands.length - 0.1, z], [[r * (1.04 - 0.02 * i + 0.06 * sin(i * 2.4)), 0], [r * (1.02 - 0.03 * i + 0.06 * sin(i * 2.4 + 1)), (h - low) / bands.length], [0, (h - low) / bands.length]], { sides: 9 + (i % 3), widen, turn: [0, i * 13, 0] })),
  ]
}
const butte: Solid[] = [...layered([0, 0], 30, 9, 1.25), ...layered([-24, -16], 20, 5, 1.1), ...layered([25, -10], 16, 6.4, 1.3), ...[[-14, 12], [10, 14], [18, 8], [-22, 4], [3, 17]].map(([x = 0, z = 0], i) => tuft(i % 2 === 0 ? 'mainDark' : 'main', [x, 0.6, z], 1.6 + (i % 3) * 0.5, 0.8, 7))]

/** A horseshoe of falling water between wooded banks. */
const horseshoe = { radiusM: 34, highM: 22, pieces: 26 }
const niagaraPiece = (i: number): Solid[] => {
  const a = ((i + 0.5) / horseshoe.pieces - 0.5) * tau * 0.56, w = (tau * 0.56 * horseshoe.radiusM) / horseshoe.pieces * 1.06, { highM } = horseshoe
  const streaks = [-0.36, -0.12, 0.1, 0.34].map((u, j) => wall((i + j) % 3 === 0 ? 'waterDark' : 'foam', [u * w, 0.4, 2.1 + 0.12 * j], [w * (0.1 + 0.05 * ((i + j) % 2)), highM - 0.6 - ((i * 3 + j) % 3) * 0.8, 0.3], { surface: 'ice' }))
  const piece = [wall('main', [0, 0, -2], [w, highM - 0.6, 5]), wall('water', [0, 0.2, 1.2], [w, highM - 0.2, 1.8], { surface: 'ice' }), wall('waterDark', [0, highM - 0.6, -3], [w, 0.6, 9], { surface: 'ice' }), ...streaks, ...[0, 1, 2].map((j) => tuft('foam', [w * (j - 1) * 0.32, 1 + ((i + j) % 2) * 0.8, 3.4 + j * 0.6], 2 + ((i + j) % 3) * 0.6, 0.8, 10))]
  return moved(yawed(piece, -degrees(a)), [horseshoe.radiusM * sin(a), 0, -horseshoe.radiusM * cos(a) + 12])
}
const niagara: Solid[] = [
  ...Array.from({ length: horseshoe.pieces }, (_, i) => niagaraPiece(i)).flat(), shaft('pool', [0, 0, 12], [[46, 0], [45, 0.6], [0, 0.7]], { surface: 'ice' }), wall('waterDark', [0, horseshoe.highM - 1.4, -42], [78, 0.8, 34], { surface: 'ice' }), wall('main', [0, 0, -42], [78, horseshoe.highM - 1.2, 34]),
  ...[-1, 1].flatMap((s) => [wall('main', [s * 44, 0, -8], [16, horseshoe.highM, 44]), wall('grass', [s * 44, horseshoe.highM - 0.2, -8], [16.6, 0.9, 44], { surface: 'leaf' }), ...Array.from({ length: 9 }, (_, i) => tuft('tree', [s * (39 + ((i * 5) % 10)), horseshoe.highM + 2, -26 + i * 4.4], 2.2 + (i % 3) * 0.5, 1.2))]),
  ...Array.from({ length: 13 }, (_, i) => tuft('tree', [-36 + i * 6, horseshoe.highM + 1.6, -56 + (i % 2) * 4], 2.6 + (i % 3) * 0.6, 1.1)),
]

/** A tower of Angkor: a bud of lotus in rings. */
const bud = ([x, y, z]: Vec3, r: number, h: number): Solid[] => [wall('main', [x, y, z], [r * 2, h * 0.3, r * 2]), ...onFourSides([opening('hole', [0, 0, r], [r * 0.7, h * 0.2], 0.3), gable('mainLight', [0, h * 0.22, r], [r * 1.3, h * 0.12, r * 0.3])]).map((it): Solid => ({ ...it, at: [it.at[0] + x, it.at[1] + y, it.at[2] + z] })), shaft('mainDark', [x, y + h * 0.3, z], Array.from({ length: 8 }, (_, i): Pair[] => { const t = i / 8, w = r * 1.05 * (1 - t * t * 0.86); return [[w, h * 0.7 * t], [w * 1.02, h * 0.7 * (t + 0.07)], [w * 0.9, h * 0.7 * (t + 0.1)]] }).flat().concat([[0, h * 0.7]]), { sides: 12 })]
const angkor: Solid[] = [
  wall('grass', [0, -0.3, 6], [104, 0.9, 88], { surface: 'leaf' }), wall('water', [0, 0.4, 40], [104, 0.4, 18], { surface: 'ice' }), wall('mainLight', [0, 0.4, 34], [9, 1, 34]),
  ...[[78, 6, 52], [54, 7, 40], [34, 7, 30]].map(([w = 0, h = 0, d = 0], i) => wall(i % 2 === 0 ? 'mainDark' : 'main', [0, i * 6, -8], [w, h, d])),
  ...[-1, 1].flatMap((s) => [...spread(9, 4).map((x) => opening('hole', [s * 21 + x * 0.9, 1, 18], [2, 4], 0.3)), wall('roof', [s * 20.5, 6, 17], [33, 1.6, 3])]), wall('main', [0, 0, 18], [12, 8.6, 5]), gable('mainLight', [0, 8.6, 20], [12, 4, 1.4]), opening('hole', [0, 0.8, 20.4], [4, 6], 0.4), wall('mainLight', [0, 0, 12], [7, 18, 6], { turn: [-26, 0, 0] }),
  ...bud([0, 19, -8], 6.2, 34), ...[[-1, 1], [1, 1], [-1, -1], [1, -1]].flatMap(([sx = 1, sz = 1]) => [...bud([sx * 15, 19, -8 + sz * 12], 4.2, 21), ...bud([sx * 35, 6, -8 + sz * 22], 3.2, 12)]),
  ...[[-46, 24], [-40, 28], [46, 24], [40, 29], [-48, -30], [48, -30]].flatMap(([x = 0, z = 0]) => [strut('bark', [x, 0, z], [x, 9, z], 0.4, 0.3, 'wood'), tuft('tree', [x, 11, z], 3.4, 0.9)]),
]

/** Lakes in steps between woods, each falling into the next over a lip of pale stone. */
const step = { count: 4, highM: 5.4, deepM: 13 }
const lakeStep = (i: number): Solid[] => {
  const { highM, deepM } = step, top = (i + 1) * highM, front = 18 - i * deepM, w = 62 - i * 5
  const falls = Array.from({ length: 9 }, (_, j) => ({ j, x: ((j + 0.5) / 9 - 0.5) * w * 0.86 + 2 * sin(i * 4 + j * 2) })).filter(({ j }) => (i + j) % 4 !== 3)
  return [
    wall('main', [0, 0, front - deepM / 2], [w, top - 0.5, deepM]), wall('lake', [0, top - 0.7, front - deepM / 2 - 0.2], [w - 3, 0.6, deepM - 0.8], { surface: 'ice' }), wall('lip', [0, top - 0.9, front - 0.2], [w, 0.7, 1.6]),
    ...falls.flatMap(({ j, x }) => [wall('water', [x, top - highM - 0.3, front + 0.5], [3.4 + ((i + j) % 3), highM + 0.2, 0.9], { surface: 'ice' }), ...[-1, 0, 1].map((u) => wall('foam', [x + u * 1.2, top - highM, front + 0.9], [0.5, highM - ((j + u + 3) % 3) * 0.5, 0.5], { surface: 'ice' })), tuft('foam', [x, top - highM + 0.3, front + 1.8], 1.6, 0.6, 9)]),
    ...[-1, 1].flatMap((s) => [0, 1, 2].map((j) => tuft((i + j) % 2 === 0 ? 'tree' : 'treeLight', [s * (w / 2 + 1 + j * 1.2), top + 2 + (j % 2), front - 2 - j * 4], 3.2 + ((i + j) % 3) * 0.6, 1.1))), ...Array.from({ length: 6 }, (_, j) => tuft('moss', [((j + 0.5) / 6 - 0.5) * w * 0.9 + 3, top - 0.6, front - 0.2], 1.3, 0.6, 8)),
  ]
}
const terracedLakes: Solid[] = [shaft('lake', [0, 0, 26], [[30, 0], [29.4, 0.5], [0, 0.6]], { surface: 'ice', widen: 1.15 }), ...Array.from({ length: step.count }, (_, i) => lakeStep(i)).flat(), ...Array.from({ length: 11 }, (_, i) => tuft(i % 2 === 0 ? 'tree' : 'treeLight', [(i - 5) * 5, step.count * step.highM + 3, -37 + (i % 3) * 2], 4.2 + (i % 3) * 0.7, 1.2))]

/** Sheer granite: an upright outline with streaks down its face. */
function granite(outline: readonly Pair[], deepM: number, streaks: readonly (readonly [x: number, foot: number, top: number])[]): Solid[] {
  return [plate('main', [0, 0, 0], outline, deepM), plate('mainDark', [0, 0, -deepM * 0.7], outline.map(([x, y]): Pair => [x * 1.06 + 3, y * 0.9]), deepM), ...streaks.map(([x, foot, top], i) => wall(i % 2 === 0 ? 'mainLight' : 'mainDark', [x, foot, deepM / 2 + 0.3], [2 + (i % 3), top - foot, 0.9]))]
}
const graniteWall: Solid[] = [
  ...granite([[-44, 0], [46, 0], [44, 34], [38, 52], [27, 70], [8, 78], [-12, 76], [-24, 82], [-36, 64], [-42, 40]], 26, [[-34, 8, 56], [-26, 4, 74], [-16, 12, 70], [-5, 6, 72], [4, 2, 66], [14, 10, 70], [30, 4, 58], [38, 8, 44]]),
  wall('foam', [22, 6, 13.8], [3, 66, 1], { surface: 'ice' }), wall('foam', [23, 4, 14.4], [1.6, 58, 1], { surface: 'ice' }), tuft('foam', [22.4, 5, 17], 5, 0.7), ...Array.from({ length: 12 }, (_, i) => shaft('tree', [-40 + i * 7, 0, 18 + (i % 3) * 4], [[3.4, 0], [2.4, 6], [0, 15]], { surface: 'leaf', sides: 7 })),
]
const halfDome: Solid[] = granite([[-50, 0], [48, 0], [46, 22], [30, 30], [26, 84], [22, 94], [12, 99], [-2, 98], [-18, 90], [-32, 74], [-42, 48], [-48, 22]], 34, [[20, 32, 88], [12, 28, 92], [3, 24, 92], [-8, 26, 88], [-20, 20, 78], [-32, 14, 60]])

const earthen: Record<string, string> = { main: '#c46a40', mainLight: '#d2814f', mainDark: '#b45a38', cream: '#dfa878' }

/** Famous places that are towns, rocks, waters: what a stranger knows them by, in one piece. */
export const placeLandmarks: readonly Recipe[] = [
  landmark({ id: 'santorini', synset: 'resort_area.n.01', names: ['santorini', 'oia', 'mykonos', 'cyclades', 'greek island', 'greek village'], heightM: 41, massKg: 1e8, palette: { main: '#fbfaf6', shade: '#dfe4ea', blue: '#2a62c4', rock: '#9a7a62', rockDark: '#7f6250', bell: '#c89a3c', flower: '#e0408c' }, solids: santorini }),
  landmark({ id: 'petra', synset: 'treasury.n.04', names: ['petra', 'al khazneh', 'rock temple', 'rock-cut temple'], heightM: 48, massKg: 1e9, cellM: 0.9, palette: { main: '#d58a68', mainLight: '#eab08c', mainDark: '#b0664a', hole: '#3a2018' }, groups: [parts('main', 'stone', 2.5, petraCliff)], solids: petra }),
  landmark({ id: 'butte', synset: 'butte.n.01', names: ['butte', 'mesa', 'monument valley', 'sandstone tower', 'grand canyon rock'], heightM: 30, massKg: 1e9, palette: earthen, solids: butte }),
  landmark({ id: 'niagara-falls', synset: 'niagara_falls.n.01', names: ['niagara falls', 'niagara', 'iguazu falls', 'victoria falls', 'horseshoe falls'], heightM: 27, massKg: 1e9, palette: { main: '#6f675e', water: '#a8dcec', waterDark: '#5fb4cf', foam: '#f6fcff', pool: '#3f9aa8', grass: '#79ab4c', tree: '#4a8a3c' }, solids: niagara }),
  landmark({ id: 'terraced-lakes', synset: 'cascade.n.01', names: ['terraced lakes', 'plitvice lakes', 'plitvice', 'jiuzhaigou', 'lakes and waterfalls'], heightM: 31, massKg: 1e9, palette: { main: '#8a7f6c', lip: '#cfc4a4', lake: '#3fd0c8', water: '#c4ecf2', foam: '#fbfeff', moss: '#7aa84a', tree: '#3f8a3c', treeLight: '#6aa84a' }, solids: terracedLakes }),
  landmark({ id: 'granite-wall', synset: 'crag.n.01', names: ['granite wall', 'el capitan', 'granite cliff'], heightM: 82, massKg: 1e9, palette: { main: '#b4b2b0', mainLight: '#c6c3be', mainDark: '#96949a', foam: '#f6fbff', tree: '#3a6e42' }, solids: graniteWall }),
  landmark({ id: 'half-dome', synset: 'dome.n.02', names: ['half dome', 'granite dome'], heightM: 99, massKg: 1e9, palette: { main: '#b8b6b6', mainLight: '#cac6c0', mainDark: '#9a98a0' }, solids: halfDome }),
  landmark({ id: 'angkor-wat', synset: 'shrine.n.01', names: ['angkor wat', 'angkor', 'khmer temple'], heightM: 53, massKg: 1e9, palette: { main: '#a89880', mainLight: '#c4b498', mainDark: '#86765e', roof: '#6f6252', hole: '#2a241c', grass: '#7fae4e', water: '#4f9ab0', tree: '#4f8f3a', bark: '#7a5a3c' }, solids: angkor }),
]
