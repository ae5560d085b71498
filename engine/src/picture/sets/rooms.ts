import { Vector3 } from 'three/webgpu'
import type { Dressing } from '../../catalog/index.ts'
import { clamp, smoothstep } from '../../platform/index.ts'
import { blended, dimmed, rgb, type Rgb } from '../color.ts'
import { fractal, lattice, noise } from '../noise.ts'
import { colorOption, eachStand, numberOption, putAt, textOption, type Builder, type Put, type SetKit } from '../set-kit.ts'
import { box, cylinder, roundedBox, sheet } from './shapes.ts'

/** Rooms from data: four walls of a pattern, a ceiling, windows, doors, pictures, shelves, curtains. */

interface Pattern { widthM: number; heightM: number; offset: boolean; vary: number; gap: number }
const patterns: Readonly<Record<string, Pattern>> = {
  plain: { widthM: 0.8, heightM: 0.6, offset: false, vary: 0, gap: 0 },
  stripes: { widthM: 0.22, heightM: 0.8, offset: false, vary: 0, gap: 0 },
  bricks: { widthM: 0.5, heightM: 0.19, offset: true, vary: 0.3, gap: 0.05 },
  stone: { widthM: 0.85, heightM: 0.46, offset: true, vary: 0.34, gap: 0.06 },
  tiles: { widthM: 0.3, heightM: 0.3, offset: false, vary: 0.07, gap: 0.04 },
  planks: { widthM: 2.2, heightM: 0.21, offset: true, vary: 0.2, gap: 0.06 },
  boards: { widthM: 0.24, heightM: 1.6, offset: false, vary: 0.16, gap: 0.05 },
  panels: { widthM: 1.2, heightM: 1, offset: false, vary: 0.05, gap: 0.025 },
  plates: { widthM: 1.5, heightM: 0.75, offset: true, vary: 0.1, gap: 0.02 },
}

interface Wall { widthM: number; heightM: number; pattern: string; a: Rgb; b: Rgb; dadoM: number; seed: number; fadeM?: number }

/** A wall facing +z: quads of a pattern, the lower part (`dadoM`) in the second colour, darker towards floor and corners. */
function wallOf(put: Put, { widthM, heightM, pattern, a, b, dadoM, seed }: Wall): void {
  const { widthM: cell, heightM: course, offset, vary, gap } = patterns[pattern] ?? { widthM: 0.8, heightM: 0.6, offset: false, vary: 0, gap: 0 }
  const [columns, rows] = [Math.max(1, Math.round(widthM / cell)), Math.max(2, Math.round(heightM / course))]
  const [w, h] = [widthM / columns, heightM / rows]
  const shaded = (color: Rgb) => (place: Vector3): Rgb => dimmed(color, (0.6 + 0.4 * smoothstep(widthM / 2 - Math.abs(place.x), 0, 0.9)) * (0.74 + 0.26 * smoothstep(place.y, 0, 0.9)) * (0.94 + 0.12 * noise(place.x * 1.1 + seed, place.y * 1.3, 3)))
  // behind the joints, and behind the hairlines that sheets side by side leave between them
  if (gap > 0) put(sheet(), dimmed(a, 0.72), { at: [0, heightM / 2, -0.04], scale: [widthM, heightM, 1] })
  else for (const [color, from, to] of [[b, 0, dadoM], [a, dadoM, heightM]] as const) if (to > from) put(sheet(), shaded(color), { at: [0, (from + to) / 2, -0.02], scale: [widthM, to - from, 1] })
  for (let row = 0; row < rows; row++) {
    for (let column = 0; column < columns; column++) {
      const y = (row + 0.5) * h
      const base = y < dadoM ? b : pattern === 'stripes' && column % 2 === 0 ? blended(a, dadoM > 0 ? a : b, dadoM > 0 ? 0.12 : 0.5) : a
      const tone = 1 + vary * (lattice(column, row, seed) - 0.5) * 2
      const x = (column + 0.5) * w - widthM / 2 + (offset && row % 2 === 1 ? w * 0.25 : -w * 0.25) * (offset ? 1 : 0)
      const left = Math.max(-widthM / 2, x - w / 2 + gap * w * 0.5 * (gap > 0 ? 0.4 : 0))
      const right = Math.min(widthM / 2, x + w / 2)
      put(sheet(), shaded(dimmed(base, tone)), { at: [(left + right) / 2, y, 0], scale: [(right - left) * (1 - gap * 0.5), h * (1 - gap), 1] })
    }
  }
}

/** Four walls, ceiling and skirting around the middle; the camera stays inside. */
export const shellRoom: Builder = (kit, dressing) => {
  const number = (name: string, otherwise: number) => numberOption(dressing, name, otherwise)
  const [half, back, front, high] = [number('halfWidthM', 4.8), number('backM', 3.6), number('frontM', 9.5), number('heightM', 3.1)]
  const [a, b] = [colorOption(dressing, 'wall', '#d8cbb4'), colorOption(dressing, 'wall2', textOption(dressing, 'wall', '#d8cbb4'))]
  const trim = colorOption(dressing, 'trim', '#f4efe4')
  const [pattern, dadoM, depth, middle] = [textOption(dressing, 'pattern', 'plain'), number('dadoM', 0), back + front, (front - back) / 2]
  for (const [x, z, yaw, width, seed] of [[0, -back, 0, half * 2, 1], [0, front, Math.PI, half * 2, 2], [-half, middle, Math.PI / 2, depth, 3], [half, middle, -Math.PI / 2, depth, 4]] as const) {
    const put = putAt(kit.sketch, { x, y: 0, z, yaw, scale: 1, index: 0 })
    wallOf(put, { widthM: width, heightM: high, pattern, a, b, dadoM, seed })
    if (textOption(dressing, 'skirting', 'yes') === 'no') continue
    put(box(), dimmed(trim, 0.8), { at: [0, 0.07, 0.02], scale: [width, 0.14, 0.04] })
    if (dadoM > 0) put(box(), dimmed(trim, 0.85), { at: [0, dadoM, 0.025], scale: [width, 0.06, 0.05] })
    put(box(), dimmed(trim, 0.8), { at: [0, high - 0.05, 0.03], scale: [width, 0.1, 0.06] })
  }
  const ceiling = colorOption(dressing, 'ceiling', '#efe9dc')
  for (let i = 0; i < 8; i++) kit.sketch.add(box(), dimmed(ceiling, 0.62), { at: [0, high + 0.05, -back + (i + 0.5) * depth / 8], scale: [half * 2, 0.1, depth / 8] })
  const beams = number('beams', 0)
  for (let i = 0; i < beams; i++) kit.sketch.add(roundedBox(half * 2, 0.22, 0.2, 0.03), dimmed(colorOption(dressing, 'beam', '#5a3f2a'), 0.8), { at: [0, high - 0.1, -back + (i + 0.5) * depth / beams] })
  Object.assign(kit.cameraRoom, { minX: -half + 0.35, maxX: half - 0.35, minZ: -back + number('clearM', 1.2), maxZ: front - 0.35, maxY: high - 0.25 })
}

/** A wall by itself, outdoors or as a screen. */
export const loneWall = eachStand((put, { dressing, stand }) => {
  const widthM = numberOption(dressing, 'widthM', 6)
  const heightM = numberOption(dressing, 'heightM', 3)
  const a = colorOption(dressing, 'wall', '#a8553c')
  wallOf(put, { widthM, heightM, pattern: textOption(dressing, 'pattern', 'bricks'), a, b: colorOption(dressing, 'wall2', '#8a8478'), dadoM: numberOption(dressing, 'dadoM', 0), seed: stand.index })
  const deep = numberOption(dressing, 'deepM', 0.3)
  put(box(), dimmed(a, 0.6), { at: [0, heightM / 2, -deep / 2 - 0.02], scale: [widthM, heightM, deep] })
  put(box(), dimmed(colorOption(dressing, 'cap', '#c8c0b0'), 0.85), { at: [0, heightM + 0.05, -deep / 2], scale: [widthM + 0.06, 0.12, deep + 0.14] })
})

/** What is seen through a window, by height (0 the sill, 1 the top) and place along it. */
const views: Readonly<Record<string, (u: number, v: number, light: SetKit['light']) => Rgb>> = {
  garden: (u, v, light) => {
    const day = light.haze[0] >= 0.1
    const land = v < 0.34 + 0.09 * Math.sin(u * 7) || Math.hypot((u - 0.68) * 1.6, v - 0.48) < 0.22 + 0.03 * noise(u * 30, v * 30)
    return day ? land ? blended(rgb('#9cbf62'), rgb('#5c8f42'), noise(u * 9, v * 9)) : blended(rgb('#d8ecf6'), rgb('#7fb8e6'), v) : land ? rgb('#0c1226') : blended(rgb('#1c2a58'), rgb('#0d1634'), v)
  },
  city: (u, v, light) => {
    const tall = 0.3 + 0.45 * lattice(Math.floor(u * 9), 2, 4)
    const day = light.haze[0] >= 0.1
    const pane = Math.sin(u * 90) > 0.2 && Math.sin(v * 60) > 0.1
    return v < tall ? (day ? dimmed(rgb('#8fa0b4'), pane ? 0.62 : 0.9) : pane && lattice(Math.floor(u * 28), Math.floor(v * 19), 3) > 0.45 ? rgb('#ffc873') : rgb('#141c34')) : day ? blended(rgb('#dcecf4'), rgb('#8fc0e4'), v) : rgb('#101a3c')
  },
  sky: (u, v) => blended(blended(rgb('#c8e2f4'), rgb('#6fb0e6'), v), rgb('#ffffff'), smoothstep(fractal(u * 3, v * 3, 3, 4), 0.5, 0.7)),
  space: (u, v) => (lattice(Math.floor(u * 110), Math.floor(v * 40), 6) > 0.985 ? rgb('#ffffff') : blended(rgb('#060818'), rgb('#281a4a'), fractal(u * 3, v * 3, 3, 8))),
  country: (u, v) => v < 0.3 ? blended(rgb('#a8c860'), rgb('#7fa848'), noise(u * 14, v * 9)) : v < 0.44 + 0.1 * Math.sin(u * 6) ? rgb('#7fa890') : blended(rgb('#e0eef4'), rgb('#8cc0e8'), v),
  stained: (u, v) => {
    const [i, j] = [Math.floor(u * 6), Math.floor(v * 12)]
    const colors = ['#e0483c', '#f2c23c', '#3a78d0', '#3aa86a', '#a85ac8', '#f0883a'].map(rgb)
    return Math.hypot(u - 0.5, (v - 0.72) * 1.7) < 0.24 ? colors[(Math.floor(Math.atan2(u - 0.5, v - 0.72) * 2.5) + 18) % 6] ?? [1, 1, 1] : dimmed(colors[Math.floor(lattice(i, j, 3) * 6)] ?? [1, 1, 1], 0.85)
  },
}

/** A window on a wall: `view`, size, and curtains where `curtain` has a colour. The stand is the middle of its sill. */
export const windowPane = eachStand((put, { kit, dressing }) => {
  const [w, h] = [numberOption(dressing, 'widthM', 1.8), numberOption(dressing, 'heightM', 1.5)]
  const view = views[textOption(dressing, 'view', 'garden')] ?? views['garden']
  const bars = numberOption(dressing, 'bars', 2)
  const frame = colorOption(dressing, 'frame', '#f7f1e2')
  const perM = textOption(dressing, 'view', 'garden') === 'space' ? 17 : 9
  const [columns, rows] = [Math.max(12, Math.round(w * perM)), Math.max(12, Math.round(h * perM))]
  const isArched = textOption(dressing, 'shape', 'box') === 'arch'
  const topAt = (u: number) => (isArched ? h - w * 0.5 * (1 - Math.sqrt(Math.max(0, 1 - (2 * u - 1) ** 2))) : h)
  for (let i = 0; i < columns; i++) for (let j = 0; j < rows; j++) {
    const [u, v] = [(i + 0.5) / columns, (j + 0.5) / rows]
    if (v * h > topAt(u)) continue
    put(sheet(), view?.(u, v, kit.light) ?? [1, 1, 1], { at: [(u - 0.5) * w, v * h, 0.02], scale: [w / columns * 1.02, h / rows * 1.02, 1] }, { glow: 1 })
  }
  for (const [x, y, sx, sy] of [[0, 0, w + 0.2, 0.1], [-w / 2, topAt(0) / 2, 0.09, topAt(0)], [w / 2, topAt(0) / 2, 0.09, topAt(0)]] as const) put(box(), dimmed(frame, 0.9), { at: [x, y, 0.06], scale: [sx, sy, 0.12] })
  for (let i = 0; i < 12; i++) {
    const u = (i + 0.5) / 12
    put(box(), dimmed(frame, 0.9), { at: [(u - 0.5) * w, topAt(u), 0.06], scale: [w / 12 + 0.06, 0.1, 0.12], turn: [0, 0, isArched ? Math.atan2(topAt(u + 0.04) - topAt(u - 0.04), 0.08 * w) : 0] })
  }
  for (let bar = 1; bar < bars; bar++) put(box(), dimmed(frame, 0.88), { at: [(bar / bars - 0.5) * w, topAt(bar / bars) / 2, 0.05], scale: [0.05, topAt(bar / bars), 0.05] })
  if (bars > 1) put(box(), dimmed(frame, 0.88), { at: [0, h * 0.55, 0.05], scale: [w, 0.05, 0.05] })
  const cloth = textOption(dressing, 'curtain', '')
  if (cloth === '') return
  put(cylinder(1, 8), rgb('#6a4a30'), { at: [0, h + 0.2, 0.16], scale: [0.025, w + 1.2, 0.025], turn: [0, 0, Math.PI / 2] })
  for (const side of [-1, 1]) for (let fold = 0; fold < 6; fold++) put(cylinder(0.9, 8), (_p, facing) => dimmed(rgb(cloth), 0.6 + 0.3 * facing.z), { at: [side * (w / 2 - 0.06 + fold * 0.085), h / 2 - 0.15, 0.16 + 0.03 * (fold % 2)], scale: [0.055, h + 0.7, 0.07] })
})

export const doorway = eachStand((put, { dressing }) => {
  const [color, frame] = [colorOption(dressing, 'color', '#9a6a42'), colorOption(dressing, 'frame', '#f4efe4')]
  const [w, h] = [numberOption(dressing, 'widthM', 0.95), numberOption(dressing, 'heightM', 2.1)]
  put(box(), dimmed(frame, 0.85), { at: [0, h / 2 + 0.04, 0.02], scale: [w + 0.22, h + 0.14, 0.06] })
  put(roundedBox(w, h, 0.07, 0.02), dimmed(color, 0.85), { at: [0, h / 2, 0.04] })
  for (const y of [0.28, 0.7]) put(roundedBox(w * 0.7, h * 0.34, 0.03, 0.012), dimmed(color, 0.95), { at: [0, h * y, 0.08] })
  put(cylinder(1, 8), rgb('#d8b858'), { at: [w * 0.38, h * 0.48, 0.11], scale: [0.035, 0.06, 0.035], turn: [1.57, 0, 0] })
})

/** Framed pictures of made-up paintings: landscapes, portraits, colour fields. */
export const picture = eachStand((put, { dressing, stand: { index } }) => {
  const [w, h] = [numberOption(dressing, 'widthM', 0.9) * (0.8 + 0.4 * lattice(index, 2, 5)), numberOption(dressing, 'heightM', 0.75) * (0.8 + 0.4 * lattice(index, 3, 5))]
  const palettes = [['#f0c890', '#5a8ab0', '#3a5a4a'], ['#f4e4d0', '#d8603c', '#2f4a6b'], ['#dcecf4', '#7aac5a', '#3a6a3a'], ['#f2d878', '#c83a5a', '#4a2a6a'], ['#e8e0f0', '#8a6ab0', '#2a3a5a'], ['#1a2a4a', '#f0b83c', '#d8503c']].map((row) => row.map(rgb))
  const [light = [1, 1, 1], mid = [0.5, 0.5, 0.5], dark = [0.1, 0.1, 0.1]] = palettes[index % palettes.length] ?? []
  put(roundedBox(w + 0.14, h + 0.14, 0.06, 0.02), colorOption(dressing, 'frame', '#b8924c'), { at: [0, 0, 0.03] })
  const [columns, rows] = [16, 12]
  for (let i = 0; i < columns; i++) for (let j = 0; j < rows; j++) {
    const [u, v] = [(i + 0.5) / columns, (j + 0.5) / rows]
    const land = v < 0.4 + 0.2 * Math.sin(u * 5 + index * 2)
    const blot = Math.hypot(u - 0.5, (v - 0.52) * 1.1)
    const color = index % 3 === 0 ? (land ? blended(mid, dark, noise(u * 6, v * 6, index)) : Math.hypot(u - 0.72, v - 0.74) < 0.11 ? rgb('#fff4d0') : light) : index % 3 === 1 ? (blot < 0.2 ? rgb('#e8b890') : v < 0.36 && Math.abs(u - 0.5) < 0.34 - v * 0.3 ? mid : blot < 0.27 && v > 0.5 ? dark : blended(light, dark, 0.4)) : fractal(u * 3 + index, v * 3, 2, 7) > 0.5 ? mid : fractal(u * 4, v * 4 + index, 2, 9) > 0.48 ? light : dark
    put(sheet(), color, { at: [(u - 0.5) * w, (v - 0.5) * h, 0.066], scale: [w / columns * 1.02, h / rows * 1.02, 1] })
  }
})

/** Shelves with books, bottles, jars or boxes on them. */
export const shelf = eachStand((put, { dressing, stand: { index } }) => {
  const [w, h, deep] = [numberOption(dressing, 'widthM', 1.25), numberOption(dressing, 'heightM', 2.1), 0.34]
  const wood = colorOption(dressing, 'color', '#8a5a36')
  const goods = textOption(dressing, 'goods', 'books')
  const covers = textOption(dressing, 'covers', '#c8503f #e8b04a #3f7f8a #5a4a7a #f0e4cc #4f7f4a #2f4a6b #d88a5a').split(' ').map(rgb)
  for (const side of [-1, 1]) put(box(), wood, { at: [side * w / 2, h / 2, 0], scale: [0.05, h, deep] })
  put(box(), dimmed(wood, 0.45), { at: [0, h / 2, -deep / 2 + 0.01], scale: [w, h, 0.02] })
  const count = Math.max(2, Math.round(h / 0.42))
  for (let level = 0; level <= count; level++) {
    const y = 0.05 + level * (h - 0.08) / count
    put(box(), wood, { at: [0, y, 0], scale: [w, 0.04, deep] })
    if (level === count) continue
    for (let along = -w / 2 + 0.06, item = 0; along < w / 2 - 0.1; item++) {
      const draw = (lane: number) => lattice(item + level * 40, lane, index + 3)
      const width = goods === 'books' ? 0.035 + 0.04 * draw(1) : goods === 'boxes' ? 0.24 + 0.1 * draw(1) : 0.12
      const tall = goods === 'books' ? 0.2 + 0.11 * draw(2) : goods === 'boxes' ? 0.18 + 0.14 * draw(2) : 0.2 + 0.08 * draw(2)
      const color = dimmed(covers[Math.floor(draw(3) * covers.length)] ?? [1, 1, 1], 0.85)
      if (draw(4) > 0.1) {
        if (goods === 'bottles' || goods === 'jars') put(cylinder(goods === 'jars' ? 0.95 : 0.5, 8), color, { at: [along + width / 2, y + 0.02 + tall / 2, 0.02], scale: [0.05, tall, 0.05] })
        else put(box(), color, { at: [along + width / 2, y + 0.02 + tall / 2, 0.02], scale: [width * 0.93, tall, goods === 'boxes' ? 0.26 : 0.22] })
      }
      along += width + (goods === 'books' ? 0 : 0.03)
    }
  }
})

/** A wall of mirrors: what a room would look like in it, far and soft. */
export const mirrorWall = eachStand((put, { dressing }) => {
  const [w, h] = [numberOption(dressing, 'widthM', 8), numberOption(dressing, 'heightM', 2.4)]
  const panes = Math.round(w / 1.5)
  for (let pane = 0; pane < panes; pane++) {
    for (let i = 0; i < 6; i++) for (let j = 0; j < 14; j++) {
      const [u, v] = [(i + 0.5) / 6, (j + 0.5) / 14]
      const x = ((pane + u) / panes - 0.5) * w
      const floor = v < 0.3
      const image = floor ? dimmed(rgb('#c89c68'), 0.7 + v) : v > 0.9 ? rgb('#d8d4cc') : Math.abs(((x + 90) % 3) - 1.5) < 0.6 && v > 0.44 ? rgb('#c8e0ec') : rgb('#c4bcb0')
      put(sheet(), blended(image, rgb('#e4f0f4'), 0.2 + 0.25 * smoothstep(Math.sin((u + v * 0.6) * 5 + pane), 0.5, 0.9)), { at: [x, v * h, 0.01], scale: [w / panes / 6, h / 14, 1] }, { glow: 0.6 })
    }
    put(box(), rgb('#8a949a'), { at: [(pane / panes - 0.5) * w, h / 2, 0.03], scale: [0.04, h, 0.04] })
  }
  for (const y of [0, h]) put(box(), rgb('#b88a5c'), { at: [0, y, 0.04], scale: [w, 0.09, 0.08] })
})

/** A roof's two slopes with rafters, seen from the attic. */
export const roofInside: Builder = (kit, dressing) => {
  const [half, back, front, high] = [numberOption(dressing, 'halfWidthM', 4.4), numberOption(dressing, 'backM', 3.6), numberOption(dressing, 'frontM', 8), numberOption(dressing, 'heightM', 3.6)]
  const [middle, depth, slope] = [(front - back) / 2, back + front, Math.atan2(high - 0.9, half)]
  const long = Math.hypot(high - 0.9, half)
  for (const side of [-1, 1]) {
    for (let board = 0; board < 14; board++) {
      const t = (board + 0.5) / 14
      kit.sketch.add(box(), dimmed(rgb('#a07a50'), 0.6 + 0.3 * lattice(board, side + 2, 4)), { at: [side * half * (1 - t), 0.9 + (high - 0.9) * t, middle], scale: [long / 14 * 0.97, 0.05, depth], turn: [0, 0, -side * slope] })
    }
    for (let rafter = 0; rafter < 9; rafter++) kit.sketch.add(box(), dimmed(rgb('#6a4a30'), 0.85), { at: [side * half / 2, 0.9 + (high - 0.9) / 2 - 0.12, -back + (rafter + 0.5) * depth / 9], scale: [long, 0.16, 0.14], turn: [0, 0, -side * slope] })
  }
}

/** Beams of coloured light from a truss over a stage, and a screen behind. */
export const stageLights: Builder = (kit) => {
  const colors = ['#ff4ab0', '#3ae8ff', '#ffd84a', '#8a5aff', '#4aff9a', '#ff6a3a'].map(rgb)
  for (const y of [6.2, 6.7]) kit.sketch.add(cylinder(1, 8), rgb('#6a7078'), { at: [0, y, -3.6], scale: [0.06, 15, 0.06], turn: [0, 0, Math.PI / 2] })
  for (let i = 0; i < 24; i++) kit.sketch.add(box(), rgb('#6a7078'), { at: [-7 + i * 0.6, 6.45, -3.6], scale: [0.04, 0.7, 0.04], turn: [0, 0, i % 2 === 0 ? 0.8 : -0.8] })
  for (const x of [-7.4, 7.4]) kit.sketch.add(box(), rgb('#4a5058'), { at: [x, 3.3, -3.6], scale: [0.4, 6.8, 0.4] })
  const [columns, rows] = [56, 24]
  for (let i = 0; i < columns; i++) for (let j = 0; j < rows; j++) {
    const [u, v] = [(i + 0.5) / columns, (j + 0.5) / rows]
    const bars = v < 0.14 + 0.6 * Math.abs(Math.sin(u * 19) * Math.sin(u * 7 + 1))
    const color = colors[Math.floor(u * 6)] ?? [1, 1, 1]
    kit.sketch.add(sheet(), bars ? dimmed(color, 0.75) : blended(rgb('#1a0a3a'), color, 0.1 + 0.16 * noise(u * 6, v * 5, 3)), { at: [(u - 0.5) * 11, 1.2 + v * 4.4, -4.9], scale: [11 / columns, 4.4 / rows, 1] }, { glow: 1 })
  }
  for (let i = 0; i < 8; i++) {
    const x = -6.3 + i * 1.8
    const color = colors[i % colors.length] ?? [1, 1, 1]
    kit.sketch.add(cylinder(0.7, 10), rgb('#1c1c20'), { at: [x, 6, -3.5], scale: [0.22, 0.5, 0.22], turn: [-0.4, 0, 0] })
    kit.sketch.add(cylinder(1, 10), dimmed(color, 2), { at: [x, 5.76, -3.4], scale: [0.17, 0.06, 0.17], turn: [-0.4, 0, 0] }, { glow: 1 })
    // Thin rays instead of a cone: scenery is not see-through.
    for (let ray = 0; ray < 5; ray++) kit.sketch.add(cylinder(0.3, 4), dimmed(color, 0.5), { at: [x + (i % 2 === 0 ? 0.5 : -0.5) + (ray - 2) * 0.16, 3.1, -4.3], scale: [0.014, 5.3, 0.014], turn: [0, 0, (i % 2 === 0 ? 1 : -1) * 0.19 + (ray - 2) * 0.06] }, { glow: 1 })
  }
}

/** Heads and raised hands of a crowd before a stage, dark against its light. */
export const stageCrowd: Builder = (kit) => {
  for (let row = 0; row < 6; row++) {
    for (let i = 0; i < 24; i++) {
      const x = (i - 11.5) * 0.75 + 0.3 * (lattice(i, row, 3) - 0.5)
      const z = 14.4 + row * 0.85
      const tone = rgb(['#3a2a5a', '#4a2a44', '#2a3a5a', '#54304a'][(i * 3 + row) % 4] ?? '#3a2a5a')
      kit.sketch.add(cylinder(0.7, 7), tone, { at: [x, -0.3, z], scale: [0.26, 1.4, 0.2] }, { sway: -0.05 })
      kit.sketch.add(roundedBox(0.24, 0.3, 0.26, 0.1), blended(tone, rgb('#a07a6a'), 0.5), { at: [x, 0.55, z] }, { sway: -0.05 })
      if (lattice(i, row, 8) > 0.5) kit.sketch.add(cylinder(0.8, 5), blended(tone, rgb('#a07a6a'), 0.5), { at: [x + 0.26, 0.75, z - 0.1], scale: [0.05, 0.9, 0.05], turn: [0, 0, 0.2] }, { sway: -0.08 })
    }
  }
}

/** Spots of dried paint on a floor. */
export const splashes = eachStand((put, { stand: { index } }) => {
  put(cylinder(1, 9), dimmed(rgb(['#e0342c', '#3a78d0', '#f2c23c', '#3aa86a', '#f4f0e8', '#a85ac8'][index % 6] ?? '#e0342c'), 0.8), { at: [0, 0.004, 0], scale: [0.07, 0.004, 0.05], turn: [0, index, 0] })
})

/** Heavy cloth in folds: a theatre's curtain, a hospital's screen. */
export const drape = eachStand((put, { dressing }) => {
  const [w, h] = [numberOption(dressing, 'widthM', 6), numberOption(dressing, 'heightM', 5)]
  const [color, trim] = [colorOption(dressing, 'color', '#a8202e'), textOption(dressing, 'trim', '')]
  const folds = Math.round(w / numberOption(dressing, 'foldM', 0.34))
  for (let fold = 0; fold < folds; fold++) {
    // cloth gathers unevenly: here closer, there wider, here more in the light
    const x = ((fold + 0.5 + 0.5 * (lattice(fold, 3, folds) - 0.5)) / folds - 0.5) * w
    const tone = 0.78 + 0.4 * noise(fold * 0.37, folds, 5)
    put(cylinder(1, 8), (_p, facing) => dimmed(color, tone * (0.4 + 0.5 * clamp(facing.z) + 0.1 * facing.x)), { at: [x, h / 2, 0.06 * (fold % 2)], scale: [w / folds * (0.5 + 0.34 * lattice(fold, 7, folds)), h, 0.16] })
    if (trim !== '') put(cylinder(1, 8), (_p, facing) => dimmed(rgb(trim), 0.5 + 0.5 * clamp(facing.z)), { at: [x, 0.16, 0.06 * (fold % 2) + 0.02], scale: [w / folds * 0.62, 0.16, 0.17] })
  }
})

/** A soft circle of light far out of focus, and what a lens makes of a room: for a table's surroundings. */
export const softRoom: Builder = (kit, dressing: Dressing) => {
  const [a, b, sill] = [colorOption(dressing, 'wall', '#c8a888'), colorOption(dressing, 'low', '#7a5a44'), numberOption(dressing, 'floorM', -0.75)]
  const window = numberOption(dressing, 'window', 1)
  const radius = numberOption(dressing, 'radiusM', 4.2)
  const high = 3.1
  const [steps, rows] = [72, 18]
  const glow = dimmed(kit.light.haze[0] < 0.25 ? rgb('#ffb868') : rgb('#fff4e0'), 1.05)
  const blot = (angle: number, y: number, at: number, up: number, wide: number, tall: number) => Math.exp(-(((angle - at) / wide) ** 2) - ((y - up) / tall) ** 2)
  for (let i = 0; i < steps; i++) {
    const angle = (i + 0.5) / steps * 2 * Math.PI - Math.PI
    for (let row = 0; row < rows; row++) {
      const y = sill + (row + 0.5) / rows * (high - sill)
      kit.sketch.add(sheet(), (place) => {
        const turn = Math.atan2(place.x, place.z)
        const behind = Math.atan2(Math.sin(turn - Math.PI), Math.cos(turn - Math.PI))
        let color = blended(b, a, smoothstep(place.y, sill, 1.1))
        color = blended(color, glow, window * Math.min(0.95, 1.1 * blot(behind, place.y, -0.42, 1.1, 0.3, 0.75)))
        color = blended(color, rgb('#4a7a4a'), 0.75 * blot(behind, place.y, 0.5, 0.35, 0.16, 0.6))
        color = blended(color, rgb('#b85a40'), 0.7 * blot(behind, place.y, 1.1, 0.1, 0.26, 0.5))
        color = blended(color, rgb('#3f6a7a'), 0.7 * blot(turn, place.y, 0.4, 0.1, 0.5, 0.6))
        return blended(color, rgb('#f2d8a8'), 0.8 * blot(turn, place.y, -0.8, 0.8, 0.3, 0.6))
      }, { at: [Math.sin(angle) * radius, y, Math.cos(angle) * radius], scale: [2 * Math.PI * radius / steps * 1.02, (high - sill) / rows * 1.02, 1], turn: [0, angle + Math.PI, 0] }, { glow: 0.9 })
    }
  }
  for (const [y, color] of [[sill, dimmed(b, 0.6)], [high, dimmed(a, 0.8)]] as const) kit.sketch.add(cylinder(1, 40), color, { at: [0, y - 0.02, 0], scale: [radius, 0.02, radius] }, { glow: 0.7 })
  Object.assign(kit.cameraRoom, { minX: -radius + 0.5, maxX: radius - 0.5, minZ: -radius + 0.5, maxZ: radius - 0.5, maxY: high - 0.3, minY: 0.03 })
}

/** The ground becomes a table's top; the floor lies below. */
export const tableTop: Builder = (kit, dressing) => {
  if (kit.ground === undefined) throw new Error('A table top needs a ground to be made of.')
  const [w, deep] = [numberOption(dressing, 'halfWidthM', 1.5), numberOption(dressing, 'halfDepthM', 0.9)]
  const thick = numberOption(dressing, 'thickM', 0.07)
  const edge = colorOption(dressing, 'color', '#9a6a42')
  const geometry = sheet().clone().rotateX(-Math.PI / 2).scale(w * 2, 1, deep * 2)
  kit.ground = { ...kit.ground, geometry, relief: (x, z) => (Math.abs(x) < w + 0.1 && Math.abs(z) < deep + 0.1 ? 0 : -0.7) }
  kit.sketch.add(roundedBox(w * 2 + 0.01, thick, deep * 2 + 0.01, thick * 0.4), dimmed(edge, 0.8), { at: [0, -thick / 2 - 0.004, 0] })
  if (textOption(dressing, 'base', 'legs') === 'legs') for (const x of [-1, 1]) for (const z of [-1, 1]) kit.sketch.add(cylinder(1, 10), dimmed(edge, 0.6), { at: [x * (w - 0.12), -0.4, z * (deep - 0.12)], scale: [0.05, 0.72, 0.05] })
  else kit.sketch.add(box(), dimmed(colorOption(dressing, 'body', '#5f8a8a'), 0.8), { at: [0, -0.45, 0], scale: [w * 1.96, 0.8, deep * 1.9] })
}

/** Where a camera may stand. */
export const cameraRoom: Builder = (kit, { options }) => { Object.assign(kit.cameraRoom, options) }
