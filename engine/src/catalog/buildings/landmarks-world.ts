import { cos, degrees, radians, sin, tau } from '../../platform/index.ts'
import { parts, solid, thing } from '../thing.ts'
import type { Part, Recipe, Solid, Vec3 } from '../recipes.ts'
import { archOutline, dome, gable, moved, onFourSides, opening, plate, ringOf, roundel, shaft, spire, spread, strut, teeth, tuft, wall, yawed } from './masonry.ts'
import type { Pair } from './masonry.ts'

type Loose = Omit<Part, 'on'>
const cutFlat = { cut: [[0, 0, 0], [0, -1, 0]] as readonly Vec3[] }

/** A pyramid in courses; its half width and height in metres. */
const steppedPyramid = (at: Vec3, half: number, h: number, courses: number): Solid[] => [shaft('main', at, Array.from({ length: courses * 2 + 1 }, (_, i): Pair => { const j = Math.ceil(i / 2), k = Math.floor(i / 2); return [half * (1 - k / courses), (h * j) / courses] }), { sides: 4 })]

const sphinx: Loose[] = [
  { at: [0, 4.2, -12], box: [5.6, 4.4, 19], r: [3.4], ...cutFlat }, { at: [0, 5.6, -24], r: [6.6, 6.4, 8], ...cutFlat }, { from: [0, 6, 3], to: [0, 10.5, 6.5], r: [5.4, 4.2] },
  ...[-1, 1].flatMap((s): Loose[] => [{ at: [s * 4.3, 1.7, 14], box: [1.9, 1.9, 14], r: [1.2], ...cutFlat }, { at: [s * 4.3, 1.5, 27.5], r: [2.3, 1.8, 2.4], ...cutFlat }, { at: [s * 6.4, 2.6, -24], r: [2.6, 4.4, 5.5], ...cutFlat }, { at: [s * 6.2, 1.4, -15], box: [1.6, 1.5, 5.5], r: [1.1], ...cutFlat }]),
]
const sphinxHead: Loose[] = [{ at: [0, 15.6, 8], r: [3.1, 4, 3.3] }, { at: [0, 12.2, 9.6], r: [1.9, 1.3, 1.6] }, { from: [0, 16.4, 11], to: [0, 14.6, 11.9], r: [0.5, 0.75], k: 0.3 }, ...[-1, 1].map((s): Loose => ({ from: [s * 0.6, 17.1, 11], to: [s * 2, 17.1, 10.4], r: [0.45, 0.35], k: 0.3 })), { from: [-1.1, 13.2, 11.1], to: [1.1, 13.2, 11.1], r: [0.32, 0.32], k: 0.2 }]
const nemes: Loose[] = [{ at: [0, 17.4, 6.6], r: [4.2, 3.4, 3.8] }, ...[-1, 1].map((s): Loose => ({ from: [s * 3.2, 17, 6.8], to: [s * 5, 11.2, 7.2], r: [1.5, 2.1], squash: [1, 1, 0.7] })), { at: [0, 12, 4.4], box: [4, 4, 1.6], r: [1.2] }, ...[-1, 1].map((s): Loose => ({ from: [s * 4, 12, 8], to: [s * 3.4, 8, 9.2], r: [1.3, 0.9], squash: [1, 1, 0.6] }))]
const nemesStripes: Loose[] = [9, 11, 13, 15, 17, 19].map((y): Loose => ({ at: [0, y, 6], box: [9, 0.45, 7], r: [0.1], paint: true, color: 'blue' }))
const sphinxEyes: Solid[] = [-1, 1].flatMap((s) => [solid('eye', 'stone', [s * 1.25, 16.2, 10.8], { sphere: { radiusM: 0.62, squash: [1.25, 0.6, 0.5] } }), solid('hole', 'stone', [s * 1.25, 16.2, 11.1], { sphere: { radiusM: 0.28 } })])

const tajFront: Solid[] = [
  wall('main', [0, 7, 25.8], [21, 33, 6]), plate('mainDark', [0, 7.4, 28.9], archOutline(15.5, 27, 0.35, 9), 0.5), plate('hole', [0, 7.6, 29.1], archOutline(12, 22, 0.35, 9), 0.6), wall('mainDark', [0, 38.6, 28.9], [19, 0.7, 0.4]),
  ...[-16.4, 16.4].flatMap((x) => [9, 20.5].flatMap((y) => [opening('mainDark', [x, y, 26.4], [7.4, 9.6], 0.5), opening('hole', [x, y + 0.2, 26.6], [5.6, 7.8], 0.5)])),
  ...[-10.5, 10.5].map((x) => shaft('main', [x, 7, 28.9], [[0.8, 0], [0.7, 36], [1, 36.4], [0, 38]], { sides: 8 })), wall('mainDark', [0, 33.5, 26.1], [47, 0.7, 0.6]),
]
const chattri = (x: number, y: number, z: number, r: number): Solid[] => [shaft('main', [x, y, z], [[r, 0], [r, 0.5]], { sides: 8 }), ...ringOf(6, [strut('main', [0, y, r * 0.85], [0, y + r * 1.5, r * 0.85], r * 0.09, r * 0.09, 'stone')]).map((it) => ({ ...it, at: [it.at[0] + x, it.at[1], it.at[2] + z] as Vec3 })), shaft('main', [x, y + r * 1.5, z], [[r * 1.2, 0], [r * 1.2, r * 0.15], [0, r * 0.2]], { sides: 8 }), shaft('main', [x, y + r * 1.65, z], [[r * 0.8, 0], [r * 0.98, r * 0.35], [r * 0.8, r * 0.8], [r * 0.3, r * 1.15], [0, r * 1.4]], { sides: 10 }), strut('gold', [x, y + r * 3, z], [x, y + r * 3.9, z], r * 0.08, 0.02)]
const tajMahal: Solid[] = [
  wall('mainDark', [0, 0, 0], [97, 6.6, 97]), wall('main', [0, 6.4, 0], [98, 0.8, 98]), ...onFourSides(spread(6, 15).map((x) => opening('main', [x, 0.6, 48.6], [9, 5], 0.4))),
  shaft('main', [0, 7, 0], [[27.5, 0], [27.5, 28.5], [28.3, 28.7], [28.3, 30], [0, 30]], { sides: 8, turn: [0, 0, 0] }), wall('main', [0, 7, 0], [42, 28.6, 52.6]), wall('main', [0, 7, 0], [52.6, 28.6, 42]), ...onFourSides(tajFront),
  shaft('main', [0, 36, 0], [[14.2, 0], [14.2, 8.5], [14.8, 8.8], [14.8, 9.6]], {}), shaft('mainDark', [0, 43.2, 0], [[14.4, 0], [14.4, 0.9]], {}), dome('main', [0, 45, 0], 14.6, { swell: 0.42, pointM: 5 }), shaft('gold', [0, 68.4, 0], [[1.8, 0], [0.4, 1.4], [0.9, 2.6], [0.3, 3.6], [0.6, 4.8], [0.2, 5.6], [0, 9]], { surface: 'metal' }), ...ringOf(4, chattri(0, 36.6, 24.4, 4), 45),
  ...[[1, 1], [1, -1], [-1, 1], [-1, -1]].flatMap(([sx = 1, sz = 1]) => [shaft('main', [sx * 45, 6.8, sz * 45], [[3, 0], [2.7, 12], [3.8, 12.4], [3.8, 13.2], [2.6, 13.3], [2.4, 24], [3.4, 24.4], [3.4, 25.2], [2.3, 25.3], [2.1, 33], [3, 33.4], [3, 34.2], [0, 34.2]], { sides: 8 }), ...chattri(sx * 45, 40.6, sz * 45, 2.3)]),
  // The garden and its long pool.
  solid('grass', 'leaf', [0, 0.4, 90], { box: { size: [97, 0.8, 84], bevelM: 0.3 } }), solid('mainDark', 'stone', [0, 0.7, 90], { box: { size: [20, 1, 84], bevelM: 0.3 } }), solid('water', 'ice', [0, 0.9, 90], { box: { size: [13, 1, 82], bevelM: 0.2 } }), ...spread(7, 11).flatMap((z) => [-13.5, 13.5].map((x) => shaft('tree', [x, 0.6, 90 + z], [[1.6, 0], [1.9, 1.6], [1.1, 5], [0, 8.4]], { surface: 'leaf', sides: 7 }))),
]

/** The line of the wall over the hills: x, height of the ground, z. */
const wallLine: readonly Vec3[] = [[-60, 9, -22], [-44, 15, -12], [-30, 17, -3], [-14, 11, 3], [0, 8, 7], [15, 12, 6], [30, 19, 0], [44, 25, -10], [58, 27, -24]]
const greatWall: Solid[] = [
  ...wallLine.slice(0, -1).flatMap((a, i) => {
    const b = wallLine[i + 1] ?? a, dx = b[0] - a[0], dz = b[2] - a[2], flat = Math.sqrt(dx * dx + dz * dz), yaw = -degrees(Math.sign(dz) === 0 ? 0 : 1) * 0, pieces = 3
    return Array.from({ length: pieces }, (_, j) => {
      const t = (j + 0.5) / pieces, at: Vec3 = [a[0] + dx * t, Math.max(0, a[1] + (b[1] - a[1]) * t - 8), a[2] + dz * t], heading = headingOf(dx, dz) + yaw, long = (flat / pieces) * 1.1
      return yawed([wall(j % 2 === 0 ? 'main' : 'mainDark', [0, 0, 0], [long, 15.5, 7]), wall('path', [0, 15.4, 0], [long, 0.3, 5.6]), ...[-1, 1].flatMap((s) => [wall('main', [0, 15.5, s * 3.2], [long, 1.1, 0.7]), ...teeth('mainLight', [0, 16.4, s * 3.2], long * 0.94, [1.5, 1.3, 0.7])])], heading).map((it) => ({ ...it, at: [it.at[0] + at[0], it.at[1] + at[1], it.at[2] + at[2]] as Vec3 }))
    }).flat()
  }),
  ...[2, 6].flatMap((i) => { const [x, y, z] = wallLine[i] ?? [0, 0, 0]; return watchtower(x, y - 8, z) }), ...watchtower(-60, 1, -22).slice(0), ...watchtower(58, 19, -24),
]
/** Degrees of yaw that turn x towards a direction on the ground. */
function headingOf(dx: number, dz: number): number {
  const long = Math.sqrt(dx * dx + dz * dz), c = dx / long, s = dz / long
  return -degrees(Math.sign(s) * (tau / 4 - angleFromSine(c)))
}
/** The angle with this sine (its first terms; headings on a hill need no more). */
function angleFromSine(v: number): number { const w = 1 - v; return tau / 4 - Math.sqrt(2 * w) * (1 + w / 12 + (3 * w * w) / 160) }
function watchtower(x: number, y: number, z: number): Solid[] {
  return moved([wall('main', [0, 0, 0], [8.4, 23, 8.4]), wall('mainLight', [0, 22.6, 0], [9.2, 0.8, 9.2]), ...onFourSides([...teeth('mainLight', [0, 23.4, 4.3], 8.6, [1.2, 1.2, 0.5]), ...[-2.2, 0, 2.2].map((u) => opening('hole', [u, 18.6, 4.1], [1.2, 2], 0.3))])], [x, y, z])
}
const wallHills: Loose[] = [...wallLine.slice(0, -1).map((a, i): Loose => { const b = wallLine[i + 1] ?? a; return { from: [a[0], a[1] - 14, a[2]], to: [b[0], b[1] - 14, b[2]], r: [13, 13], ...cutFlat } }), ...wallLine.map(([x, y, z], i): Loose => ({ from: [x, y - 15, z], to: [x + 4, -4, z + (i % 2 === 0 ? 34 : -30)], r: [9, 15], ...cutFlat, ...(i % 2 === 0 ? { color: 'hillDark' } : {}) })), { at: [0, 0, -30], r: [50, 14, 18], ...cutFlat }]

/** A steep green peak with ridges down its sides. */
const andesPeak = (x: number, z: number, h: number, r: number, ridges: number): Loose[] => [{ from: [x, -20, z], to: [x, h - r * 0.14, z], r: [r * 0.62, r * 0.14], ...cutFlat }, ...Array.from({ length: ridges }, (_, i): Loose => { const a = ((i + 0.3) / ridges) * tau; return { from: [x, h * (0.97 - 0.08 * (i % 3)), z], to: [x + r * 1.08 * sin(a), -8, z + r * 0.95 * cos(a)], r: [r * 0.1, r * 0.24], k: 5, ...cutFlat } }), ...Array.from({ length: ridges }, (_, i): Loose => { const a = ((i + 0.8) / ridges) * tau; return { from: [x + r * 0.2 * sin(a), h * 0.84, z + r * 0.2 * cos(a)], to: [x + r * 0.62 * sin(a), h * (0.3 + 0.12 * (i % 3)), z + r * 0.56 * cos(a)], r: [r * 0.06, r * 0.11], paint: true, color: 'rock', surface: 'stone' } })]
const machuGround: Loose[] = [...andesPeak(44, -122, 212, 84, 7), ...andesPeak(-62, -116, 112, 62, 5), ...andesPeak(-128, -70, 66, 48, 5), ...andesPeak(134, -84, 88, 50, 5), { at: [-104, 0, 6], r: [34, 34, 66], ...cutFlat }, { at: [106, 0, 6], r: [34, 34, 66], ...cutFlat }, { at: [0, 0, -60], r: [110, 66, 34], ...cutFlat }]
/** Height of the terrace that a place lies on. */
const terraceAt = (z: number): number => 7 * (Math.min(8, Math.max(0, Math.floor((78 - z) / 13))) + 1)
const incaHouse = (x: number, y: number, z: number, [w, h, d]: Vec3, roofed: boolean, yaw = 0): Solid[] => yawed([wall('stone', [x, y, z], [w, h, d]), ...(roofed ? [] : [wall('floor', [x, y + h - 0.4, z], [w * 0.72, 0.5, d * 0.72])]), gable(roofed ? 'stone' : 'stoneLight', [x, y + h, z + d * 0.45], [w, w * 0.42, d * 0.1]), gable(roofed ? 'stone' : 'stoneLight', [x, y + h, z - d * 0.45], [w, w * 0.42, d * 0.1]), ...(roofed ? [-1, 1].map((s) => solid('thatch', 'hair', [x + s * w * 0.26, y + h + w * 0.24, z], { box: { size: [w * 0.72, 0.9, d * 1.16], bevelM: 0.3 }, turn: [0, 0, -s * 40] })) : []), opening('hole', [x, y, z + d / 2], [w * 0.22, h * 0.7], 0.4, { count: 3 }), ...[-0.3, 0.3].map((u) => opening('hole', [x + u * w, y + h * 0.4, z + d / 2], [w * 0.11, h * 0.32], 0.4, { count: 3 }))], yaw, [x, 0, z])
const machuPicchu: Solid[] = [
  ...Array.from({ length: 9 }, (_, i) => { const front = 78 - i * 13, y = i * 7, w = 196 - i * 5; return [wall(i % 2 === 0 ? 'stone' : 'stoneDark', [0, 0, front - 9], [w, y + 7, 18]), wall('mainLight', [0, y + 6.6, front - 9], [w - 1.6, 1, 16.6], { surface: 'leaf' })] }).flat(),
  // Half steps on the left, where only maize grows.
  ...Array.from({ length: 8 }, (_, i) => { const z = 78 - i * 13 - 6.6, y = terraceAt(z); return [wall('stoneDark', [-62, y, z], [64 - i * 2, 3.4, 5.6]), wall('mainLight', [-62, y + 3, z], [63 - i * 2, 0.8, 4.8], { surface: 'leaf' })] }).flat(),
  ...[[8, 58, 1, 0], [30, 60, 0, 6], [54, 58, 1, -5], [76, 60, 0, 0], [-12, 46, 0, 0], [18, 45, 1, 0], [42, 46, 0, 8], [66, 45, 1, -8], [4, 32, 1, 0], [32, 33, 0, -6], [58, 32, 0, 0], [80, 32, 1, 5], [-10, 20, 0, 4], [16, 19, 0, 0], [48, 20, 1, 0], [72, 19, 0, -6], [0, 6, 1, 0], [60, 6, 0, 0], [28, -6, 0, 5], [66, -7, 1, 0], [-14, -7, 0, -4], [-30, -20, 1, 0], [50, -20, 0, 0]].flatMap(([x = 0, z = 0, roofed, yaw = 0]) => incaHouse(x, terraceAt(z), z - 2, [13, 7.4, 8.4], roofed === 1, yaw)),
  ...Array.from({ length: 8 }, (_, i) => [0, 1, 2].map((j) => wall('stoneLight', [-22, i * 7 + j * 2.3, 78 - i * 13 + 3.6 - j * 1.6], [7, 2.4, 2]))).flat(), shaft('stoneLight', [16, 63, -30], [[13, 0], [12, 6], [9, 6], [8.4, 12], [0, 12]], { sides: 8 }), ...[[-50, 40], [-84, 14], [92, 50], [34, 8], [-40, -14], [86, -18]].map(([x = 0, z = 0]) => tuft('tree', [x, terraceAt(z) + 5, z], 4.8, 1.2)),
]

const torii: Solid[] = [
  ...[-1, 1].flatMap((s) => [shaft('main', [s * 2.9, 0, 0], [[0.42, 0], [0.36, 6.6], [0, 6.6]], { turn: [0, 0, s * 2.5], surface: 'wood' }), shaft('base', [s * 2.9, 0, 0], [[0.6, 0], [0.6, 0.35], [0.5, 0.75], [0, 0.75]]), wall('main', [s * 2.66, 6.2, 0], [1.0, 0.28, 1.0], { surface: 'wood' })]),
  wall('main', [0, 4.75, 0], [7.6, 0.62, 0.36], { surface: 'wood' }), ...[-2.75, 2.75].map((x) => wall('base', [x, 4.95, 0], [1.25, 0.2, 0.5], { surface: 'wood' })), wall('main', [0, 5.3, 0], [0.5, 1.0, 0.3], { surface: 'wood' }), wall('gold', [0, 5.35, 0.17], [0.62, 0.86, 0.08]), wall('main', [0, 6.3, 0], [7.8, 0.42, 0.62], { surface: 'wood' }),
  plate('main', [0, 6.65, 0], [[-4.5, 0.32], [0, 0], [4.5, 0.32], [4.75, 0.86], [0, 0.5], [-4.75, 0.86]], 0.8, { surface: 'wood' }), plate('base', [0, 7.14, 0], [[-4.78, 0.36], [0, 0], [4.78, 0.36], [4.95, 0.72], [0, 0.34], [-4.95, 0.72]], 1.05, { surface: 'wood' }),
]

const pagoda: Solid[] = [
  wall('stone', [0, 0, 0], [13, 1.2, 13]), wall('stoneDark', [0, 1.2, 0], [11.4, 0.5, 11.4]), ...[0, 1, 2, 3, 4].flatMap((i) => {
    const y = 1.7 + i * 5, half = 4.2 - i * 0.42, eave = half + 2.4 - i * 0.16
    return [shaft('wall', [0, y, 0], [[half, 0], [half, 3]], { sides: 4 }), ...onFourSides([...spread(4, half * 0.62).map((x) => wall('main', [x, y, half], [0.34, 3, 0.26], { surface: 'wood' })), wall('main', [0, y + 2.2, half], [half * 2.06, 0.3, 0.3], { surface: 'wood' }), wall('main', [0, y, half], [half * 2.06, 0.26, 0.3], { surface: 'wood' }), wall('door', [0, y, half + 0.06], [half * 0.44, 2, 0.16], { surface: 'wood' }), wall('main', [0, y + 0.5, half + 0.75], [half * 2.4, 0.12, 0.1], { surface: 'wood' })]),
      shaft('main', [0, y + 2.7, 0], [[half + 0.1, 0], [half + 0.9, 0.5]], { sides: 4, surface: 'wood' }), shaft('roof', [0, y + 3.15, 0], [[eave * 0.98, 0.3], [eave, 0.5], [eave * 0.84, 0.62], [eave * 0.68, 1.0], [half * 0.82, 1.9], [0, 1.95]], { sides: 4, surface: 'wood' }), shaft('roofDark', [0, y + 3.1, 0], [[half, 0], [eave * 0.98, 0.36]], { sides: 4, surface: 'wood' }), ...[45, 135, 225, 315].map((deg) => { const a = radians(deg), r = eave * 1.4; return strut('roof', [r * 0.84 * sin(a), y + 3.68, r * 0.84 * cos(a)], [r * 1.03 * sin(a), y + 4.35, r * 1.03 * cos(a)], 0.24, 0.1, 'wood') })]
  }),
  shaft('gold', [0, 26.6, 0], [[0.9, 0], [0.9, 0.4], [0.3, 0.7], [0.2, 1.4], ...Array.from({ length: 6 }, (_, i): Pair[] => [[0.75 - i * 0.07, 1.5 + i * 0.62], [0.75 - i * 0.07, 1.68 + i * 0.62], [0.16, 1.7 + i * 0.62]]).flat(), [0.5, 5.6], [0, 6.6]], { surface: 'metal', sides: 12 }),
]

const stupa: Solid[] = [
  ...[[22, 0, 2.2], [18.5, 2.2, 2], [15.5, 4.2, 1.8]].flatMap(([half = 0, y = 0, h = 0]) => [shaft('main', [0, y, 0], [[half, 0], [half, h * 0.8], [half + 0.4, h * 0.82], [half + 0.4, h], [0, h]], { sides: 4 }), ...onFourSides(spread(9, (half * 1.8) / 9).map((x) => wall('ochre', [x, y + 0.4, half], [1, h * 0.5, 0.3])))]), dome('main', [0, 6, 0], 12.5, { swell: 0.1 }), shaft('ochre', [0, 11.5, 0], [[12.3, 0], [12.0, 0.5]], {}), ...ringOf(12, [strut('ochre', [-2.9, 12.6, 11.2], [0, 10.4, 12.5], 0.3, 0.3, 'stone'), strut('ochre', [0, 10.4, 12.5], [2.9, 12.6, 11.2], 0.3, 0.3, 'stone')]),
  shaft('gold', [0, 18.4, 0], [[3.6, 0], [3.6, 4.4], [4.4, 4.6], [4.4, 5.2], [0, 5.2]], { sides: 4, surface: 'metal' }), ...onFourSides([...[-1.5, 1.5].flatMap((x) => [plate('white', [x, 20.6, 3.65], [[-1.3, 0], [0, -0.55], [1.3, 0], [0.5, 0.5], [-0.5, 0.5]], 0.16), roundel('blue', [x, 20.6, 3.7], 0.46, 0.12), plate('hole', [x, 21.4, 3.65], [[-1.4, 0], [0, 0.5], [1.4, 0], [0, 0.22]], 0.14)]), solid('red', 'stone', [0, 19.8, 3.7], { torus: { radiusM: 0.42, tubeM: 0.13, arcDeg: 300 }, turn: [90, 0, 0] })]), ...Array.from({ length: 11 }, (_, i) => shaft('gold', [0, 23.6 + i * 0.72, 0], [[3 - i * 0.22, 0], [2.8 - i * 0.22, 0.7], [0, 0.7]], { sides: 4, surface: 'metal' })), shaft('gold', [0, 31.4, 0], [[1.6, 0], [1.7, 0.4], [0.5, 0.7], [0.7, 1.6], [0, 3.4]], { surface: 'metal' }),
  ...[45, 135, 225, 315].flatMap((deg) => { const a = radians(deg); return Array.from({ length: 13 }, (_, i) => { const t = (i + 0.5) / 13, r = 1 + 26 * t, y = 33 - 29 * t - 5 * t * (1 - t); return plate(['red', 'blue', 'white', 'flagGreen', 'flagYellow'][i % 5] ?? 'red', [r * sin(a), y, r * cos(a)], [[-0.85, 0], [-0.85, -1.5], [0.85, -1.5], [0.85, 0]], 0.06, { turn: [0, deg - 90, 42], surface: 'cloth' }) }) }),
]

const moai: Loose[] = [
  { from: [0, 0, -0.2], to: [0, 1.9, -0.1], r: [1.25, 1.05], squash: [1.05, 1, 0.75], ...cutFlat }, { from: [0, 2, 0], to: [0, 4.9, -0.05], r: [0.92, 0.78], squash: [1, 1, 0.92] }, { at: [0, 5.4, -0.1], box: [0.8, 0.42, 0.72], r: [0.3] }, { from: [-0.66, 4.55, 0.62], to: [0.66, 4.55, 0.62], r: [0.23, 0.23], k: 0.12 }, { from: [0, 4.5, 0.66], to: [0, 3.2, 1.1], r: [0.15, 0.25], k: 0.1 }, ...[-1, 1].flatMap((s): Loose[] => [{ at: [s * 0.2, 3.15, 1.0], r: [0.17, 0.14, 0.2], k: 0.08 }, { at: [s * 0.95, 3.7, -0.05], box: [0.11, 0.85, 0.24], r: [0.09], k: 0.1 }, { at: [s * 0.42, 4.18, 0.86], r: [0.3, 0.19, 0.26], carve: true, k: 0.12 }, { from: [s * 1.12, 2.0, -0.1], to: [s * 1.2, 0.2, 0.2], r: [0.34, 0.3], ...cutFlat }]),
  { from: [-0.36, 2.62, 0.88], to: [0.36, 2.62, 0.88], r: [0.14, 0.14], k: 0.05 }, { from: [-0.33, 2.38, 0.88], to: [0.33, 2.38, 0.88], r: [0.14, 0.14], k: 0.05 }, { at: [0, 1.98, 0.64], box: [0.6, 0.3, 0.3], r: [0.2], k: 0.15 },
]

/** One carved face of a totem pole. */
const totemFace = (y: number, color: string, beak: string | undefined, ears: boolean): Solid[] => [
  shaft(color, [0, y, 0], [[0.5, 0], [0.56, 0.12], [0.56, 1.38], [0.5, 1.5]], { surface: 'wood' }), shaft('dark', [0, y - 0.06, 0], [[0.53, 0], [0.53, 0.12]], { surface: 'wood' }),
  ...[-1, 1].flatMap((s) => [shaft('white', [s * 0.24, y + 0.98, 0.42], [[0.2, 0], [0.19, 0.08], [0, 0.12]], { turn: [90, s * 18, 0], sides: 10 }), shaft('dark', [s * 0.245, y + 0.98, 0.5], [[0.09, 0], [0.08, 0.05], [0, 0.06]], { turn: [90, s * 14, 0], sides: 8 }), plate('dark', [s * 0.24, y + 1.18, 0.5], [[-0.26, 0], [0.26, 0], [0.2, 0.12], [-0.2, 0.12]], 0.14, { turn: [0, s * 22, s * -8], surface: 'wood' }), ...(ears ? [solid(color, 'wood', [s * 0.48, y + 1.4, 0], { lathe: [[0.17, 0], [0, 0.42]], sides: 6 })] : [])]),
  ...(beak === undefined ? [plate('red', [0, y + 0.26, 0.5], [[-0.34, 0.1], [0, 0], [0.34, 0.1], [0.3, 0.32], [-0.3, 0.32]], 0.16, { surface: 'wood' }), ...[-0.18, 0, 0.18].map((x) => wall('white', [x, y + 0.38, 0.55], [0.11, 0.16, 0.08])), wall(color, [0, y + 0.62, 0.56], [0.24, 0.32, 0.2], { surface: 'wood' })] : [shaft(beak, [0, y + 0.72, 0.42], [[0.22, 0], [0.17, 0.36], [0, 0.85]], { turn: [100, 0, 0], sides: 6, surface: 'wood' }), wall('red', [0, y + 0.2, 0.52], [0.44, 0.16, 0.1], { surface: 'wood' })]),
]
const totemPole: Solid[] = [
  shaft('dark', [0, 0, 0], [[0.75, 0], [0.7, 0.3], [0.55, 0.35]], { surface: 'wood' }), ...totemFace(0.3, 'main', undefined, true), ...totemFace(1.85, 'teal', 'yellow', false), ...totemFace(3.4, 'red', undefined, true), ...totemFace(4.95, 'main', 'yellow', false), shaft('dark', [0, 6.45, 0], [[0.52, 0], [0.5, 0.1], [0.3, 0.35], [0, 0.5]], { surface: 'wood' }),
  ...[-1, 1].flatMap((s) => [plate('teal', [s * 1.15, 5.2, -0.05], [[-0.7, 0.1], [0.9, 0.2], [1.1, 0.75], [0.8, 1.15], [-0.7, 1.0]].map(([x = 0, y = 0]): Pair => [s > 0 ? x : -x, y]).sort(() => 0), 0.14, { surface: 'wood' })].map((it) => (s > 0 ? it : { ...it, extrude: { ...(it.extrude ?? { depthM: 0.14 }), outline: [...(it.extrude?.outline ?? [])].reverse() } }))), ...[-1, 1].flatMap((s) => [0.35, 0.75, 1.15].map((u, i) => wall(i === 1 ? 'red' : 'yellow', [s * (0.85 + u * 0.75), 5.35, 0.02], [0.16, 0.8 - i * 0.08, 0.1], { surface: 'wood' }))),
]

/** A head of Mount Rushmore about its middle: face, nose, brows and what tells it from the others. */
function presidentHead(x: number, y: number, z: number, extra: readonly Loose[]): Loose[] {
  const at = (dx: number, dy: number, dz: number): Vec3 => [x + dx, y + dy, z + dz]
  return [
    { at: at(0, 0, 0), r: [5, 7.2, 5.2], k: 0.7 }, { at: at(0, -5.2, 1.6), r: [3.2, 2.6, 3], k: 0.8 }, { from: at(0, 1.4, 4.8), to: at(0, -2, 6.2), r: [0.75, 1.25], k: 0.35 }, { from: at(-3.4, 2.2, 3.9), to: at(3.4, 2.2, 3.9), r: [1.0, 1.0], k: 0.5 }, ...[-1, 1].map((s): Loose => ({ at: at(s * 1.9, 0.6, 5), r: [1.2, 0.8, 1], carve: true, k: 0.4 })), { from: at(-1.7, -4.1, 5), to: at(1.7, -4.1, 5), r: [0.5, 0.5], k: 0.2 }, { at: at(0, 4.6, -1), r: [5.4, 4, 5.2], k: 0.6, color: 'mainDark' }, ...extra.map((part): Loose => ({ ...part, ...(part.at === undefined ? {} : { at: at(part.at[0] as number, part.at[1] as number, part.at[2] as number) }), ...(part.from === undefined ? {} : { from: at(part.from[0] as number, part.from[1] as number, part.from[2] as number) }), ...(part.to === undefined ? {} : { to: at(part.to[0] as number, part.to[1] as number, part.to[2] as number) }) })),
  ]
}
const rushmore: Loose[] = [
  { at: [-2, 10, -12], box: [42, 20, 13], r: [8], turn: [-8, 0, 0], ...cutFlat }, { at: [-30, 34, -18], box: [16, 12, 12], r: [6], turn: [0, 12, 8] }, { at: [14, 34, -22], box: [20, 9, 12], r: [6], turn: [0, -8, -7] }, { at: [38, 30, -16], box: [12, 14, 10], r: [5], turn: [0, -14, 10] }, ...spread(7, 13).map((x, i): Loose => ({ at: [x, 3 + (i % 3), 3 + (i % 2) * 4], r: [10, 6 + (i % 3) * 2, 8], ...cutFlat, color: i % 2 === 0 ? 'mainDark' : 'main' })),
  ...presidentHead(-27, 30, 5, [{ at: [-4.2, -0.5, -2], r: [2.4, 4.6, 3], k: 0.5, color: 'mainDark' }, { at: [4.2, -0.5, -2], r: [2.4, 4.6, 3], k: 0.5, color: 'mainDark' }]), ...presidentHead(-11, 29, 3, [{ at: [0, 5.6, 1], r: [4.6, 2.6, 4.6], k: 0.5 }, { at: [4.4, 1, -2], r: [2, 4, 3], k: 0.5 }]), ...presidentHead(5, 26.5, 0.5, [{ from: [-1.9, -2.9, 5.4], to: [1.9, -2.9, 5.4], r: [0.8, 0.8], k: 0.2, color: 'mainDark' }, { at: [1.9, 0.6, 5.2], r: [1.3, 1.2, 0.4], k: 0.1 }]), ...presidentHead(22, 27.5, 4, [{ at: [0, -6.2, 2], r: [3.9, 3.4, 3.4], k: 0.5, color: 'mainDark' }, { at: [-3.9, -3, 1], r: [1.4, 4, 2.4], k: 0.5, color: 'mainDark' }, { at: [3.9, -3, 1], r: [1.4, 4, 2.4], k: 0.5, color: 'mainDark' }]),
]

/** Landmarks of Asia, Africa, the Pacific and the first peoples of America. */
export const worldLandmarks: readonly Recipe[] = [
  thing({ id: 'pyramid', synset: 'pyramid.n.03', names: ['pyramid', 'great pyramid', 'egyptian pyramid', 'great pyramid of giza', 'pyramid of giza', 'giza pyramid'], kind: 'structure', heightM: 146, massKg: 5900000000, palette: { main: '#dcb773', cap: '#efd9a6', hole: '#6b4e2c' }, solids: [...steppedPyramid([0, 0, 0], 115, 132, 22), shaft('cap', [0, 124, 0], [[9.5, 0], [0, 22]], { sides: 4 }), wall('main', [0, 8, 106], [16, 14, 10]), plate('hole', [0, 8, 111], [[-3, 0], [3, 0], [3, 7], [0, 10], [-3, 7]], 0.8), ...steppedPyramid([-96, 0, 92], 24, 30, 7), ...steppedPyramid([-34, 0, 128], 20, 25, 6)], collider: 'none' }),
  thing({ id: 'sphinx', synset: 'sphinx.n.03', names: ['sphinx', 'great sphinx', 'great sphinx of giza', 'egyptian sphinx'], kind: 'structure', heightM: 20.8, massKg: 20000000, cellM: 0.36, palette: { main: '#d9b06a', face: '#e0bb7a', nemes: '#d8a848', blue: '#4f7f9c', eye: '#f6ecd2', hole: '#4a3420', base: '#c29a58' }, groups: [parts('main', 'stone', 1.6, sphinx), parts('face', 'stone', 0.8, sphinxHead), parts('nemes', 'stone', 0.8, [...nemes, ...nemesStripes])], solids: [...sphinxEyes, wall('base', [0, 0, -1], [20, 0.7, 66])], collider: 'none' }),
  thing({ id: 'taj-mahal', synset: 'taj_mahal.n.01', names: ['taj mahal'], kind: 'structure', heightM: 77, massKg: 100000000, palette: { main: '#fbf4ea', mainDark: '#e2d4c2', hole: '#8d7f78', gold: '#e2b23e', grass: '#6fab4a', tree: '#3f7d44', water: '#5fa4c8' }, solids: tajMahal, collider: 'none' }),
  thing({ id: 'great-wall', synset: 'great_wall.n.01', names: ['great wall', 'great wall of china', 'chinese wall'], kind: 'structure', heightM: 43.7, massKg: 100000000, cellM: 1.4, palette: { main: '#b9a283', mainLight: '#cdb899', mainDark: '#a28c6e', path: '#d8c8a8', hole: '#4a3c2c', hill: '#6f9a48', hillDark: '#5a853e' }, groups: [parts('hill', 'leaf', 8, wallHills)], solids: greatWall, collider: 'none' }),
  thing({ id: 'machu-picchu', synset: 'machu_picchu.n.01', names: ['machu picchu', 'inca city', 'inca ruins', 'lost city'], kind: 'structure', heightM: 216, massKg: 1000000000, cellM: 4.4, palette: { main: '#54823f', mainLight: '#84b052', rock: '#7d8278', stone: '#aba491', stoneDark: '#938c7a', stoneLight: '#c9c2ad', floor: '#8a8674', hole: '#4a463c', thatch: '#c39f5c', tree: '#3f7440' }, groups: [parts('main', 'leaf', 14, machuGround)], solids: machuPicchu, collider: 'none' }),
  thing({ id: 'torii', synset: 'portal.n.01', names: ['torii', 'torii gate', 'shinto gate', 'japanese gate', 'shrine gate'], kind: 'structure', heightM: 7.86, massKg: 8000, palette: { main: '#d8472c', base: '#2c2a2e', gold: '#e0b040' }, solids: torii, collider: 'none' }),
  thing({ id: 'pagoda', synset: 'pagoda.n.01', names: ['pagoda', 'japanese temple', 'chinese temple', 'buddhist temple', 'five-story pagoda'], kind: 'structure', heightM: 33.2, massKg: 1000000, palette: { main: '#c2402e', wall: '#f6ead2', door: '#7a3a26', roof: '#4d5f66', roofDark: '#7a3428', stone: '#b0a898', stoneDark: '#958d7e', gold: '#e6b53c' }, solids: pagoda, collider: 'none' }),
  thing({ id: 'stupa', synset: 'stupa.n.01', names: ['stupa', 'buddhist stupa', 'boudhanath'], kind: 'structure', heightM: 34.8, massKg: 5000000, palette: { main: '#fbf6ea', ochre: '#e8b046', gold: '#e4ac34', white: '#fffdf6', blue: '#3f78b8', red: '#cf3f38', hole: '#2c2a30', flagGreen: '#4f9a52', flagYellow: '#f0c73e' }, solids: stupa, collider: 'none' }),
  thing({ id: 'moai', synset: 'monolith.n.01', names: ['moai', 'easter island head', 'easter island statue', 'moai statue', 'stone head', 'monolith'], kind: 'structure', heightM: 5.82, massKg: 14000, palette: { main: '#8f867a', mainDark: '#776f64', moss: '#7f8f58', grass: '#79a84a' }, groups: [parts('main', 'stone', 0.2, [...moai, { at: [0.2, 5.8, -0.3], r: [0.7, 0.25, 0.6], paint: true, color: 'moss' }, { at: [-0.9, 1.9, 0], r: [0.5, 0.3, 0.5], paint: true, color: 'moss' }])], solids: [shaft('grass', [0, 0, 0], [[2.6, 0], [2.3, 0.12], [0, 0.2]], { surface: 'leaf' })], collider: 'none' }),
  thing({ id: 'totem-pole', synset: 'totem_pole.n.01', names: ['totem pole', 'totem'], kind: 'structure', heightM: 6.95, massKg: 3000, palette: { main: '#b0703c', dark: '#2f2824', red: '#c23c2c', teal: '#2f8a86', yellow: '#eab53a', white: '#f6efdc' }, solids: totemPole, collider: 'box' }),
  thing({ id: 'mount-rushmore', synset: 'mount_rushmore.n.01', names: ['mount rushmore', 'rushmore'], kind: 'structure', heightM: 47.333, massKg: 1000000000, cellM: 0.95, palette: { main: '#c9bdae', mainDark: '#bdb0a0', tree: '#3f6f44' }, groups: [parts('main', 'stone', 3, rushmore)], solids: spread(15, 6.4).map((x, i) => shaft('tree', [x, 0, 14 + (i % 3) * 3], [[1.9, 0], [2.2, 1.4], [0.9, 5], [0, 8.6 + (i % 4)]], { sides: 7, surface: 'leaf' })), collider: 'none' }),
]
