import { cos, degrees, radians, sin, tau, atan2 } from '../../platform/index.ts'
import { parts, solid, thing } from '../thing.ts'
import type { Part, Recipe, Solid, Vec3 } from '../recipes.ts'
import { archway, dome, gable, moved, onFourSides, opening, plate, ringOf, roundel, shaft, spire, spread, strut, wall, yawed } from './masonry.ts'
import type { Pair } from './masonry.ts'

type Loose = Omit<Part, 'on'>

/** Half the width of the Eiffel Tower and of one of its legs at a height, metres. */
const eiffelProfile: readonly (readonly [y: number, half: number, leg: number])[] = [[0, 62.5, 26], [14, 55.5, 23], [28, 48.5, 20], [42, 42, 17.5], [57, 35.5, 15], [76, 28.5, 12.5], [95, 23, 10.5], [115, 18.5, 9]]
const eiffelShaft: readonly Pair[] = [[115, 15.5], [133, 12.6], [152, 10.4], [172, 8.6], [193, 7.1], [214, 5.9], [236, 4.8], [258, 4], [276, 3.6]]

/** The four edges of a square tube of iron and the crosses on its sides, between two squares. */
function ironTube(low: readonly Vec3[], high: readonly Vec3[], thickM: number): Solid[] {
  return low.flatMap((a, i) => {
    const b = high[i] ?? a, c = low[(i + 1) % 4] ?? a, d = high[(i + 1) % 4] ?? b
    return [strut('main', a, b, thickM), strut('mainLight', a, d, thickM * 0.6), strut('mainLight', c, b, thickM * 0.6), strut('main', b, d, thickM * 0.7)]
  })
}

const square = (x: number, z: number, half: number, y: number): Vec3[] => [[x - half, y, z - half], [x + half, y, z - half], [x + half, y, z + half], [x - half, y, z + half]]

const eiffel: Solid[] = [
  ...[[1, 1], [-1, 1], [1, -1], [-1, -1]].flatMap(([sx = 1, sz = 1]) => [
    wall('stone', [sx * 50, 0, sz * 50], [32, 5, 32]),
    ...eiffelProfile.slice(0, -1).flatMap(([y, half, leg], i) => {
      const [yb, halfB, legB] = eiffelProfile[i + 1] ?? [0, 0, 0]
      const mid = half - leg / 2, midB = halfB - legB / 2
      return ironTube(square(sx * mid, sz * mid, leg / 2, y), square(sx * midB, sz * midB, legB / 2, yb), 1.15)
    }),
  ]),
  ...eiffelShaft.slice(0, -1).flatMap(([y, half], i) => { const [yb, halfB] = eiffelShaft[i + 1] ?? [0, 0]; return ironTube(square(0, 0, half, y), square(0, 0, halfB, yb), 1.05) }),
  // The arches between the feet lean inwards with them.
  ...onFourSides([solid('main', 'metal', [0, 8, 56], { torus: { radiusM: 37, tubeM: 1.7, arcDeg: 180 }, turn: [-115, 0, 0] })]),
  shaft('main', [0, 56, 0], [[34, 0], [37.5, 0], [37.5, 5], [34, 5], [34, 0]], { sides: 4, surface: 'metal' }), shaft('dark', [0, 60.8, 0], [[0, 0], [34, 0]], { sides: 4, surface: 'metal' }),
  shaft('main', [0, 114, 0], [[0, 0], [21, 0], [21, 4.5], [17, 4.5], [17, 8], [0, 8]], { sides: 4, surface: 'metal' }),
  shaft('main', [0, 275, 0], [[0, 0], [8, 0], [8, 5], [5.4, 5], [5.4, 10], [0, 13]], { sides: 4, surface: 'metal' }), dome('main', [0, 285, 0], 4, { surface: 'metal' }), strut('main', [0, 288, 0], [0, 330, 0], 1.1, 0.3),
]

const libertyBody: Loose[] = [
  { from: [0, 47, 0], to: [0, 64, 0], r: [6.4, 4.9], squash: [1, 1, 0.85] }, { from: [0, 63, 0], to: [0, 77, 0], r: [4.9, 3.7], squash: [1.05, 1, 0.85] }, { from: [-3.2, 78.2, 0], to: [3.2, 78.2, 0], r: [2.2, 2.2] }, { from: [0, 78, 0], to: [0, 83, 0.2], r: [1.7, 1.5] },
  { from: [-3.6, 78.6, 0], to: [-6.2, 84.5, 0.6], r: [2.0, 1.5] }, { from: [-6.2, 84.5, 0.6], to: [-6.6, 91.5, 1], r: [1.4, 1.0] }, { from: [3.8, 77.8, 0.2], to: [5.2, 71, 1.4], r: [2.1, 1.6] }, { from: [5.2, 71, 1.4], to: [3.6, 69.5, 4.2], r: [1.5, 1.2] },
  { from: [3.6, 79, 1.4], to: [-3.4, 62, 4.2], r: [1.3, 1.1], k: 0.5 }, ...[-4.2, -2.2, 0, 2.2, 4.2].map((x, i): Loose => ({ from: [x * 1.15, 47, 4.2 - Math.abs(x) * 0.35], to: [x * 0.6 + (i % 2), 66, 3.4 - Math.abs(x) * 0.2], r: [1.15, 0.7], k: 0.6 })),
  ...[-3.5, 0, 3.5].map((x): Loose => ({ from: [x, 47, -4.2 + Math.abs(x) * 0.3], to: [x * 0.6, 72, -3 + Math.abs(x) * 0.2], r: [1.1, 0.7], k: 0.6 })),
  { at: [0, 85.3, 0.2], r: [2.1, 2.7, 2.3], k: 0.6 }, { at: [0, 85.2, 2.35], r: [0.4, 0.8, 0.5], k: 0.3 }, { at: [0, 85.2, -1], r: [2.5, 2.9, 1.9], k: 0.5, color: 'mainDark' },
]
const liberty: Solid[] = [
  shaft('stone', [0, 0, 0], [[24, 0], [22, 6], [0, 6]], { sides: 8 }), shaft('stoneLight', [0, 6, 0], [[15, 0], [14, 5], [11, 5], [9, 30], [11, 31], [11, 33], [9, 33], [9, 38], [10.4, 39], [10.4, 41], [0, 41]], { sides: 4 }), ...onFourSides([...spread(3, 5).map((x) => opening('stone', [x, 30, 9.6], [3, 5.5], 1.6)), wall('stone', [0, 14, 10.2], [9, 8, 1.4], { turn: [-4, 0, 0] })]),
  ...Array.from({ length: 7 }, (_, i) => { const a = radians(-72 + i * 24); return strut('main', [1.9 * sin(a), 87.3 + 0.9 * cos(a), 0.3], [6.2 * sin(a), 87.6 + 5.6 * cos(a), 0.9], 0.55, 0.05) }), solid('main', 'metal', [0, 87, 0.2], { torus: { radiusM: 2.3, tubeM: 0.55 }, turn: [-8, 0, 0] }),
  shaft('main', [-6.6, 91.8, 1], [[0.5, -1.5], [0.6, 0], [1.6, 1.2], [1.6, 1.7], [0, 1.7]], { surface: 'metal' }), shaft('flame', [-6.6, 93.5, 1], [[0.8, 0], [1.35, 1.1], [0.8, 2.6], [0, 4.2]], { surface: 'light', sides: 8 }), wall('mainLight', [3.2, 66.8, 5], [4, 6.4, 0.9], { turn: [-12, 14, 12] }),
]

/** Solids that lean together, for what is round about its axis. */
const leaning = (list: readonly Solid[], deg: number): Solid[] => list.map((it) => { const a = radians(deg), [x, y, z] = it.at; return { ...it, at: [x * cos(a) + y * sin(a), y * cos(a) - x * sin(a), z], turn: [0, 0, -deg] } })
const pisaGallery = (y: number, h: number): Solid[] => [shaft('main', [0, y, 0], [[6.3, 0], [6.3, h]]), shaft('mainDark', [0, y + h - 1.2, 0], [[6.9, 0], [6.9, 1.2]]), shaft('main', [0, y + h - 0.1, 0], [[7.6, -0.5], [8.2, 0], [8.2, 0.6], [0, 0.6]]), ...Array.from({ length: 24 }, (_, i) => { const a = (i / 24) * tau; return [strut('main', [7.5 * sin(a), y, 7.5 * cos(a)], [7.5 * sin(a), y + h - 1, 7.5 * cos(a)], 0.36, 0.36, 'stone'), solid('hole', 'stone', [6.35 * sin(a + 0.13), y + h * 0.45, 6.35 * cos(a + 0.13)], { lathe: [[0.55, -h * 0.35], [0.55, h * 0.25]], sides: 4 })] }).flat()]
const pisa: Solid[] = [
  shaft('grass', [0, 0, 0], [[22, 0], [21, 0.8], [0, 1]], { surface: 'leaf' }),
  ...leaning([shaft('mainDark', [0, -1, 0], [[9, 0], [9, 2.5], [0, 2.5]]), shaft('main', [0, 1, 0], [[7.7, 0], [7.7, 9.5], [8.3, 9.8], [8.3, 10.6], [0, 10.6]]), ...Array.from({ length: 15 }, (_, i) => { const a = (i / 15) * tau; return [strut('mainLight', [7.8 * sin(a), 1.5, 7.8 * cos(a)], [7.8 * sin(a), 9.5, 7.8 * cos(a)], 0.45, 0.45, 'stone'), solid('mainDark', 'stone', [7.5 * sin(a + 0.2), 5.5, 7.5 * cos(a + 0.2)], { sphere: { radiusM: 0.01 } })] }).flat().filter((it) => it.sphere === undefined),
    ...[0, 1, 2, 3, 4, 5].flatMap((i) => pisaGallery(11.6 + i * 6, 6)), shaft('main', [0, 48, 0], [[5.2, 0], [5.2, 6.6], [5.8, 6.9], [5.8, 7.6], [5, 7.6], [5, 6.4], [0, 6.4]]), ...Array.from({ length: 8 }, (_, i) => { const a = (i / 8) * tau; return solid('hole', 'stone', [5 * sin(a), 51.2, 5 * cos(a)], { lathe: [[0.9, -2.2], [0.9, 2.2]], sides: 8 }) })], 5),
]

/** One bay of the Colosseum: as many storeys as still stand. */
function colosseumBay(i: number, count: number): Solid[] {
  const a = (i / count) * tau, x = 90 * sin(a), z = 74 * cos(a), yaw = degrees(atan2(sin(a) / 90, cos(a) / 74)), storeys = i >= 6 && i <= 25 ? (i < 8 || i > 23 ? 3 : 4) : 2
  const w = (tau * 83 * (0.9 + 0.19 * Math.abs(cos(a)))) / count
  const bay: Solid[] = [wall('main', [0, 0, 0], [w, [0, 12, 24, 36, 48][storeys] ?? 24, 8]), ...[0, 12, 24].slice(0, storeys).flatMap((y) => [opening('hole', [0, y + 1.2, 1], [w * 0.5, 8.6], 6.6), wall('mainLight', [0, y + 10.4, 0.4], [w * 1.02, 1.4, 8.4])]), ...[0, 12, 24, 36].slice(0, storeys).map((y) => wall('mainLight', [-w / 2, y, 0.6], [w * 0.16, 11, 8])), ...(storeys === 4 ? [wall('hole', [0, 40, 1], [w * 0.22, 3, 6.6]), wall('mainLight', [0, 46.6, 0.4], [w * 1.02, 1.6, 8.6])] : [])]
  return moved(yawed(bay, yaw), [x, 0, z])
}
const colosseum: Solid[] = [
  ...Array.from({ length: 36 }, (_, i) => colosseumBay(i, 36)).flat(), shaft('mainDark', [0, 0, 0], [[70, 0], [70, 23], [60, 23], [60, 16], [50, 16], [50, 10], [42, 10], [42, 4], [34, 4], [34, 1], [0, 1]], { widen: 1.2 }), shaft('mainLight', [0, 22.9, 0], [[70, 0], [64, 0.1]], { widen: 1.2 }), shaft('mainLight', [0, 9.9, 0], [[50, 0], [42, 0.1]], { widen: 1.2 }), shaft('sand', [0, 0.6, 0], [[34, 0.4], [0, 0.5]], { widen: 1.2 }), ...spread(6, 10).map((z) => wall('mainDark', [0, 0, z], [60 - Math.abs(z) * 0.9, 3, 3])),
]

/** A Greek temple: columns all around, steps below and gables at both ends. Metres about its middle. */
function greekTemple({ front, side, stepM, columnM, ruined }: { front: number; side: number; stepM: number; columnM: number; ruined: boolean }): Solid[] {
  const w = (front - 1) * stepM, d = (side - 1) * stepM, r = stepM * 0.21, y = stepM * 0.5, top = y + columnM
  const pillar = (x: number, z: number, h: number): Solid => shaft('main', [x, y, z], h < columnM ? [[r, 0], [r * 0.92, h], [0, h * 1.04]] : [[r, 0], [r * 0.8, h - r * 0.9], [r * 1.35, h - r * 0.45], [r * 1.35, h]], { sides: 8 })
  const standing = (i: number): number => (ruined && [3, 4, 10, 11, 12].includes(i) ? columnM * (0.35 + 0.12 * (i % 4)) : columnM)
  const rows = [...Array.from({ length: front }, (_, i) => [(i - (front - 1) / 2) * stepM, d / 2, columnM, -1]), ...Array.from({ length: front }, (_, i) => [(i - (front - 1) / 2) * stepM, -d / 2, columnM, -1]), ...Array.from({ length: side - 2 }, (_, i) => [1, -1].map((s) => [(s * w) / 2, ((i + 1) - (side - 1) / 2) * stepM, s > 0 ? columnM : standing(i), i])).flat()]
  return [
    ...[0, 1, 2].map((i) => wall(i === 1 ? 'mainDark' : 'main', [0, (i * y) / 3, 0], [w + stepM * (2 - i * 0.35), y / 3, d + stepM * (2 - i * 0.35)])), ...rows.map(([x = 0, z = 0, h = 0]) => pillar(x, z, h)),
    ...[1, -1].flatMap((s) => [wall('main', [0, top, (s * d) / 2], [w + r * 3.2, r * 1.6, r * 3]), wall('mainDark', [0, top + r * 1.6, (s * d) / 2], [w + r * 3, r * 1.5, r * 2.8]), wall('main', [0, top + r * 3.1, (s * d) / 2], [w + r * 4.6, r * 0.6, r * 4])]),
    ...(ruined ? [wall('main', [w / 2, top, 0], [r * 3, r * 3.6, d]), ...[0.36, -0.36].map((u) => wall('main', [-w / 2, top, u * d], [r * 3, r * 3.2, d * 0.26])), wall('mainDark', [0, y, 0], [w * 0.55, columnM * 0.8, d * 0.3]), ...[[0.2, 0.3], [-0.3, 0.22], [0.1, -0.3]].map(([u = 0, v = 0]) => wall('mainDark', [u * w, y, v * d], [r * 3, r * 2, r * 2.4], { turn: [0, u * 300, 0] })), plate('main', [0, top + r * 3.7, d / 2], [[-w / 2 - r * 2, 0], [w / 2 + r * 2, 0], [w * 0.16, w * 0.115], [w * 0.05, w * 0.1], [-w * 0.12, w * 0.12]], r * 2.4), plate('main', [0, top + r * 3.7, -d / 2], [[-w / 2 - r * 2, 0], [w / 2 + r * 2, 0], [0, w * 0.16]], r * 2.4)] : [
      ...[1, -1].map((s) => wall('main', [(s * w) / 2, top, 0], [r * 3, r * 3.6, d])), wall('inner', [0, y, 0], [w - stepM * 1.1, columnM, d - stepM * 1.4]), wall('hole', [0, y, d / 2 - stepM * 0.72], [stepM * 1.1, columnM * 0.75, 0.1]), ...yawed([], 0), gable('mainDark', [0, top + r * 3.7, 0], [w + r * 4, w * 0.17, d + r * 2]), ...[-1, 1].map((s) => solid('roof', 'wood', [s * (w / 4 + r), top + r * 3.9 + w * 0.088, 0], { box: { size: [w * 0.55 + r * 2, r * 0.8, d + r * 4], bevelM: r * 0.2 }, turn: [0, 0, -s * degrees(atan2(w * 0.17, w / 2 + r * 2))] })), roundel('gold', [0, top + r * 3.7 + w * 0.05, d / 2 + r], w * 0.045, r * 0.5, 'metal')]),
  ]
}

/** A standing stone of Stonehenge: rough, narrower at the top. */
const sarsen = (x: number, z: number, [w, h, d]: Vec3, yaw: number, i: number): Solid => solid(i % 3 === 0 ? 'mainDark' : i % 3 === 1 ? 'main' : 'mainLight', 'stone', [x, 0, z], { lathe: [[d * 0.54, -0.2], [d * 0.5, h * 0.3], [d * 0.46, h * 0.8], [d * 0.4, h * 0.97], [0, h]], sides: 4, widen: w / d, turn: [(i % 5) - 2, yaw, ((i * 3) % 5) - 2] })
const stonehenge: Solid[] = [
  shaft('grass', [0, -0.1, 0], [[22, 0], [21.4, 0.3], [0, 0.4]], { surface: 'leaf' }),
  ...Array.from({ length: 22 }, (_, i) => { const a = (i / 22) * tau, stands = ![4, 5, 12, 17].includes(i); return stands ? [sarsen(15 * sin(a), 15 * cos(a), [2.3, 4.4, 1.3], degrees(a), i), ...([0, 1, 2, 7, 8, 9, 10, 14, 15, 19, 20, 21].includes(i) ? [solid('mainLight', 'stone', [15 * sin(a + tau / 44), 4.75, 15 * cos(a + tau / 44)], { box: { size: [4.3, 0.85, 1.3], bevelM: 0.22 }, turn: [0, degrees(a + tau / 44), (i % 3) - 1] })] : [])] : [solid('mainDark', 'stone', [13.4 * sin(a), 0.7, 13.4 * cos(a)], { box: { size: [2.2, 1.1, 4], bevelM: 0.35 }, turn: [4, degrees(a) + 50, 5] })] }).flat(),
  ...[-130, -65, 0, 65, 130].flatMap((deg, i) => { const a = radians(deg + 180), h = 6.4 - Math.abs(deg) * 0.008; return yawed([sarsen(-1.5, 0, [2.1, h, 1.2], 0, i), sarsen(1.5, 0, [2.1, h, 1.2], 0, i + 1), solid('mainLight', 'stone', [0, h + 0.45, 0], { box: { size: [5.3, 1.0, 1.4], bevelM: 0.25 } })], deg + 180).map((it) => ({ ...it, at: [it.at[0] + 7.6 * sin(a), it.at[1], it.at[2] + 7.6 * cos(a)] as Vec3 })) }),
]

const bigBenSide: Solid[] = [
  ...spread(5, 2.55).map((x) => wall('mainLight', [x, 0, 6], [0.8, 50, 0.9])), ...[6, 15, 24, 33, 42].flatMap((y) => [wall('mainLight', [0, y, 6], [12.4, 0.8, 0.8]), ...spread(4, 2.55).map((x) => wall('hole', [x, y + 2, 6], [0.9, 5.4, 0.3]))]),
  wall('main', [0, 50, 6.3], [12.6, 12.4, 1.2]), roundel('gold', [0, 56.2, 6.8], 5.2, 0.5, 'metal'), roundel('face', [0, 56.2, 7.2], 4.6, 0.3, 'light'), ...Array.from({ length: 12 }, (_, i) => { const a = (i / 12) * tau; return solid('hand', 'metal', [3.9 * sin(a), 56.2 + 3.9 * cos(a), 7.6], { box: { size: [0.4, 1.1, 0.2], bevelM: 0.03 }, turn: [0, 0, -degrees(a)] }) }), strut('hand', [0, 56.2, 7.7], [1.9, 58.2, 7.7], 0.32), strut('hand', [0, 56.2, 7.7], [-0.4, 60.2, 7.7], 0.26),
  ...spread(5, 2.4).map((x) => opening('hole', [x, 64.2, 6.2], [1.4, 5.4], 0.9)), wall('gold', [0, 62.4, 6.3], [12.8, 0.9, 1.2]),
]
const bigBen: Solid[] = [
  wall('mainDark', [0, 0, 0], [14.5, 4, 14.5]), wall('main', [0, 0, 0], [12.2, 63, 12.2]), ...onFourSides(bigBenSide), wall('main', [0, 63, 0], [11.8, 7.6, 11.8]), wall('mainLight', [0, 70.4, 0], [13.2, 1.2, 13.2]), ...[[1, 1], [1, -1], [-1, 1], [-1, -1]].flatMap(([x = 1, z = 1]) => [wall('mainLight', [x * 6.2, 0, z * 6.2], [1.5, 72, 1.5]), spire('gold', [x * 6.2, 72, z * 6.2], [0.8, 3.4], 4)]),
  shaft('roof', [0, 71.4, 0], [[6.1, 0], [4.3, 7.4], [4.3, 7.8]], { sides: 4, surface: 'metal' }), shaft('gold', [0, 79.2, 0], [[3.9, 0], [3.9, 4], [4.4, 4.2], [4.4, 4.8]], { sides: 4, surface: 'metal' }), ...onFourSides(spread(3, 2).map((x) => opening('hole', [x, 79.5, 3.9], [1.1, 3.4], 0.4))), shaft('roof', [0, 84, 0], [[4.4, 0], [1.6, 6], [0, 10.5]], { sides: 4, surface: 'metal' }), strut('gold', [0, 93, 0], [0, 98, 0], 0.4, 0.1), ...onFourSides([...[0, 1].map((i) => plate('gold', [0, 73 + i * 2.6, 5.7 - i * 0.7], [[-0.6, 0], [0.6, 0], [0, 1.8]], 0.7))]),
]

const arcDeTriomphe: Solid[] = [
  wall('mainDark', [0, 0, 0], [48, 1.2, 25]), ...archway('main', [0, 1, 0], [44.8, 37, 22], [14.6, 28.5], 10), ...yawed(archway('main', [0, 1, 22.3], [21.9, 37, 0.3], [8.4, 18], 6), 90), ...[90, -90].flatMap((yaw) => yawed([opening('hole', [0, 1, 22.3], [8.4, 18], 0.8, { count: 9 })], yaw)), wall('mainLight', [0, 37.6, 0], [46.6, 1.6, 23.8]), wall('main', [0, 39.2, 0], [44, 7.4, 21.4]), wall('mainLight', [0, 46.6, 0], [46, 1.4, 23.4]), wall('main', [0, 48, 0], [43, 2, 20.4]), ...[1, -1].map((s) => wall('mainLight', [0, 32, s * 11.1], [45.6, 4.6, 0.7])), wall('mainDark', [0, 33, 0], [45.4, 2.2, 22.9]),
  ...[1, -1].flatMap((s) => yawed([...[-1, 1].flatMap((x) => [wall('mainLight', [x * 15, 5, 11.2], [8.4, 1, 1.4]), wall('mainDark', [x * 15, 21.5, 11.1], [9.2, 6.4, 0.7]), ...[-2.2, 0, 2.2].map((u, i) => shaft('mainLight', [x * 15 + u, 6, 11.6], [[1.5, 0], [1.2, 4 + i % 2], [0.6, 6.4 + (i % 2) * 2.2], [0.9, 7.8 + (i % 2) * 2.4], [0, 9 + (i % 2) * 2.6]], { sides: 6 }))]), ...spread(11, 4).map((x) => roundel('mainDark', [x, 42.8, 10.6], 1.3, 0.5)), ...Array.from({ length: 11 }, (_, i) => { const a = (i / 10) * tau * 0.5; return solid('mainLight', 'stone', [8.2 * cos(a), 22.2 + 8.2 * sin(a), 11.1], { box: { size: [2, 2.2, 0.6], bevelM: 0.1 }, turn: [0, 0, degrees(a) - 90] }) })], s > 0 ? 0 : 180)),
]

/** A suspension bridge along x over a sheet of water; `colors`: of steel and of rope. Real height, its span drawn together. */
function suspensionBridge(tower: (x: number) => Solid[], deckY: number, topY: number, half: number, end: number): Solid[] {
  const sag = (u: number): number => deckY + 7 + (topY - deckY - 7) * u * u
  const main = Array.from({ length: 21 }, (_, i) => -half + (i / 20) * 2 * half)
  const cable = [-1, 1].flatMap((s) => [...main.slice(0, -1).flatMap((x, i) => { const xb = main[i + 1] ?? x; return [strut('main', [x, sag(x / half), s * 12], [xb, sag(xb / half), s * 12], 1.9), ...(i > 0 ? [strut('rope', [x, deckY, s * 12], [x, sag(x / half), s * 12], 0.8)] : [])] }), ...[-1, 1].flatMap((e) => [strut('main', [e * half, topY, s * 12], [e * end, deckY + 4, s * 12], 1.9), ...[0.2, 0.4, 0.6, 0.8].map((t) => strut('rope', [e * (half + (end - half) * t), deckY, s * 12], [e * (half + (end - half) * t), topY + (deckY + 4 - topY) * t, s * 12], 0.8))])])
  return [
    ...cable, wall('main', [0, deckY - 7, 0], [2 * end, 7, 24], { surface: 'metal' }), wall('road', [0, deckY, 0], [2 * end, 1, 22]), ...spread(27, (2 * end) / 27).map((x) => wall('rope', [x, deckY - 6, 0], [3, 5, 25.4], { surface: 'metal' })), ...spread(20, (2 * end) / 20).map((x) => wall('line', [x, deckY + 1, 0], [12, 0.3, 1.2])), ...[-half, half].flatMap(tower),
    solid('water', 'ice', [0, 1.5, 0], { box: { size: [2 * end + 20, 3, 190], bevelM: 1 } }), ...[-1, 1].flatMap((s) => [shaft('rock', [s * (end + 10), 0, 0], [[80, 0], [66, deckY * 0.5], [46, deckY - 8], [0, deckY - 7]], { sides: 7, turn: [0, 20 * s, 0] }), shaft('grass', [s * (end + 34), deckY - 26, -16], [[62, 0], [46, 20], [22, 34], [0, 38]], { sides: 8, surface: 'leaf' })]),
  ]
}
const gateTower = (x: number): Solid[] => [wall('pier', [x, 0, 0], [26, 12, 50]), ...[-1, 1].flatMap((s) => [[12, 75, 15, 11], [75, 130, 13, 9.5], [130, 180, 11, 8], [180, 227, 9, 6.5]].map(([y = 0, yb = 0, w = 0, d = 0]) => wall('main', [x, y, s * 13], [w, yb - y, d], { surface: 'metal' }))), ...[96, 142, 186, 221].map((y, i) => wall('main', [x, y - 9 + i * 1.5, 0], [9 - i, 12 - i * 1.5, 26], { surface: 'metal' })), ...[20, 44].flatMap((y) => [strut('main', [x, y, -10], [x, y + 24, 10], 2), strut('main', [x, y, 10], [x, y + 24, -10], 2)])]

/** Landmarks of Europe and America. */
export const westernLandmarks: readonly Recipe[] = [
  thing({ id: 'eiffel-tower', synset: 'eiffel_tower.n.01', names: ['eiffel tower'], kind: 'structure', heightM: 330, massKg: 7300000, palette: { main: '#8a6242', mainLight: '#a57a54', dark: '#5f4430', stone: '#cdbfa6' }, solids: eiffel, collider: 'none' }),
  thing({ id: 'statue-of-liberty', synset: 'statue_of_liberty.n.01', names: ['statue of liberty', 'lady liberty', 'liberty statue'], kind: 'structure', heightM: 97.7, massKg: 27000000, cellM: 0.75, palette: { main: '#7cc0a4', mainDark: '#62a58c', mainLight: '#96d2b8', stone: '#a89678', stoneLight: '#cdb892', flame: '#ffc94a' }, groups: [parts('main', 'metal', 1.2, libertyBody)], solids: liberty, collider: 'none' }),
  thing({ id: 'leaning-tower', synset: 'leaning_tower.n.01', names: ['leaning tower of pisa', 'leaning tower', 'tower of pisa'], kind: 'structure', heightM: 55.9, massKg: 14500000, palette: { main: '#f4ecdc', mainLight: '#fffaf0', mainDark: '#d3c6ac', hole: '#6f5f4e', grass: '#6da84a' }, solids: pisa, collider: 'none' }),
  thing({ id: 'colosseum', synset: 'colosseum.n.01', names: ['colosseum', 'coliseum', 'roman colosseum', 'amphitheater', 'amphitheatre'], kind: 'structure', heightM: 48.2, massKg: 100000000, palette: { main: '#d8b886', mainLight: '#ead2a4', mainDark: '#b08e60', hole: '#5d4430', sand: '#e6cf9a' }, solids: colosseum, collider: 'none' }),
  thing({ id: 'parthenon', synset: 'parthenon.n.01', names: ['parthenon', 'acropolis', 'ruined greek temple', 'ancient temple ruin'], kind: 'structure', heightM: 20.707, massKg: 20000000, palette: { main: '#ecdcb8', mainDark: '#cdb68a' }, solids: greekTemple({ front: 8, side: 15, stepM: 4.3, columnM: 10.4, ruined: true }), collider: 'none' }),
  thing({ id: 'temple', synset: 'temple.n.01', names: ['temple', 'greek temple', 'roman temple', 'ancient temple', 'shrine', 'pantheon'], kind: 'structure', heightM: 14.467, massKg: 2000000, palette: { main: '#f4ead2', mainDark: '#dccba4', inner: '#e6d4b0', hole: '#5a4634', roof: '#c9663f', gold: '#e2b23e' }, solids: greekTemple({ front: 6, side: 9, stepM: 3.2, columnM: 7.2, ruined: false }), collider: 'none' }),
  thing({ id: 'stonehenge', synset: 'stonehenge.n.01', names: ['stonehenge', 'stone circle', 'standing stones', 'megalith'], kind: 'structure', heightM: 7.35, massKg: 1500000, palette: { main: '#9c978c', mainLight: '#b2ada0', mainDark: '#827d74', grass: '#79ac4c' }, solids: stonehenge, collider: 'none' }),
  thing({ id: 'big-ben', synset: 'big_ben.n.01', names: ['big ben', 'clock tower', 'elizabeth tower'], kind: 'structure', heightM: 98, massKg: 8700000, palette: { main: '#cda66a', mainLight: '#e2c188', mainDark: '#a5814e', hole: '#4a3826', gold: '#e6b53c', face: '#fff8e2', hand: '#23262e', roof: '#566472' }, solids: bigBen, collider: 'none' }),
  thing({ id: 'triumphal-arch', synset: 'triumphal_arch.n.01', names: ['arc de triomphe', 'triumphal arch', 'arch of triumph', 'arch', 'archway'], kind: 'structure', heightM: 50, massKg: 50000000, palette: { main: '#e2d2b0', mainLight: '#f1e5c8', mainDark: '#c2ad84', hole: '#6b573e' }, solids: arcDeTriomphe, collider: 'none' }),
  thing({ id: 'golden-gate-bridge', synset: 'golden_gate_bridge.n.01', names: ['golden gate bridge', 'golden gate', 'red suspension bridge'], kind: 'structure', heightM: 227, massKg: 800000000, palette: { main: '#cf4a30', rope: '#b83f2a', road: '#5f6066', line: '#f4e6b0', pier: '#b9b0a2', water: '#3f86ae', rock: '#8a765c', grass: '#7a9a4c' }, solids: suspensionBridge(gateTower, 67, 222, 300, 520), collider: 'none' }),
]
