import { Vector3 } from 'three/webgpu'
import { blended, dimmed, rgb, type Rgb } from '../color.ts'
import { fractal, lattice, noise } from '../noise.ts'
import { groundPainting, tilePainting } from '../painting.ts'
import { numberOption, type Builder } from '../set-kit.ts'
import { ball, box, cylinder, pebble, roundedBox, sheet, turned } from './shapes.ts'

/** A living room: papered walls with a window, a sofa, a lamp, shelves, pictures, a rug and a plant. */

export const roomGround: Builder = (kit) => {
  const plank = rgb('#b07a4a')
  const rug = rgb('#b8483f')
  const paint = (x: number, z: number): Rgb => {
    const lane = Math.floor(z * 5.5)
    const board = Math.floor(x * 0.7 + lane * 0.37)
    const grain = fractal(x * 2 + lane * 7, z * 26, 3, 4)
    const gap = Math.abs(((z * 5.5 % 1) + 1) % 1) < 0.05 || Math.abs((((x * 0.7 + lane * 0.37) % 1) + 1) % 1) < 0.012 ? 0.62 : 1
    const wood = dimmed(plank, (0.66 + 0.3 * lattice(board, lane) + 0.24 * (grain - 0.5)) * gap)
    const r = Math.hypot(x / 2.35, (z + 0.1) / 1.5)
    if (r > 1) return dimmed(wood, Math.min(1, 0.75 + (r - 1) * 3))
    const pile = 0.82 + 0.25 * noise(x * 18, z * 18, 6)
    const band = r > 0.92 ? rgb('#f0dcb4') : r > 0.84 ? rgb('#2f4a6b') : r > 0.8 ? rgb('#f0dcb4') : Math.sin(r * 26) * Math.cos(Math.atan2(z + 0.1, x) * 12) > 0.55 ? rgb('#e8c890') : rug
    return dimmed(band, pile)
  }
  kit.ground = {
    coat: { painting: groundPainting({ sizePx: 1024, halfM: 6, paint }), halfM: 6, farColor: dimmed(plank, 0.6), detail: tilePainting(128, (u, v) => 1 + 0.3 * (fractal(u * 20, v * 20, 2, 3, 20) - 0.5)), detailM: 0.8, detailStrength: 0.4, gloss: 0.12, mirror: 0 },
    relief: () => 0,
  }
}

export const walls: Builder = (kit, dressing) => {
  const half = numberOption(dressing, 'halfWidthM', 4.6)
  const back = numberOption(dressing, 'backM', 3.4)
  const height = numberOption(dressing, 'heightM', 3.1)
  const paper = rgb('#7fa39a')
  const skirting = rgb('#f2ead8')
  const papered = (place: Vector3): Rgb => {
    const stripe = Math.floor((place.x + place.z) * 4 + 90) % 2 === 0 ? 1 : 0.94
    const corner = Math.min(1, 0.62 + 0.45 * Math.min(half - Math.abs(place.x) + (place.z + back) * 0.7, 1.2))
    return dimmed(paper, stripe * corner * (0.86 + 0.14 * place.y / height))
  }
  // what shows between sheets side by side is paper too, and no edge of it
  for (const [x, width] of [[(-half - 2.75) / 2, half - 2.75], [(half - 0.65) / 2, half + 0.65]] as const) kit.sketch.add(sheet(), dimmed(paper, 0.8), { at: [x, height / 2, -back - 0.02], scale: [width, height, 1] })
  for (const side of [-1, 1]) kit.sketch.add(sheet(), dimmed(paper, 0.7), { at: [side * (half + 0.02), height / 2, -back + 3.6], scale: [7.2, height, 1], turn: [0, -side * Math.PI / 2, 0] })
  const columns = 46
  for (let i = 0; i < columns; i++) {
    const x = ((i + 0.5) / columns - 0.5) * 2 * half
    const inWindow = Math.abs(x + 1.7) < 1.05
    for (let row = 0; row < 5; row++) {
      const y = (row + 0.5) * height / 5
      if (inWindow && y > 0.95 && y < 2.5) continue
      kit.sketch.add(sheet(), papered, { at: [x, y, -back], scale: [2 * half / columns, height / 5, 1] })
    }
  }
  for (const side of [-1, 1]) {
    for (let i = 0; i < 24; i++) for (let row = 0; row < 4; row++) kit.sketch.add(sheet(), papered, { at: [side * half, (row + 0.5) * height / 4, -back + (i + 0.5) * 0.3], scale: [0.3, height / 4, 1], turn: [0, -side * Math.PI / 2, 0] })
    kit.sketch.add(roundedBox(0.04, 0.16, 7.2, 0.015), dimmed(skirting, 0.75), { at: [side * (half - 0.02), 0.08, -back + 3.6] })
  }
  kit.sketch.add(roundedBox(9.2, 0.16, 0.05, 0.02), dimmed(skirting, 0.8), { at: [0, 0.08, -back + 0.02] })
  kit.sketch.add(roundedBox(9.2, 0.1, 0.12, 0.03), dimmed(skirting, 0.85), { at: [0, height - 0.05, -back + 0.05] })
  kit.sketch.add(box(), dimmed(skirting, 0.5), { at: [0, height + 0.05, -back + 3.4], scale: [half * 2, 0.1, 7] })
  Object.assign(kit.cameraRoom, { minX: -half + 0.3, maxX: half - 0.3, minZ: -back + 0.5, maxZ: 9, maxY: height - 0.25 })
  addWindow(kit, -1.7, -back)
}

/** A window with the sky, a tree and a hill behind it, curtains at both sides. */
function addWindow({ sketch, light }: Parameters<Builder>[0], x: number, z: number): void {
  const day = !(light.haze[0] < 0.1)
  const outside = (place: Vector3): Rgb => {
    const hill = 1.45 + 0.18 * Math.sin(place.x * 2.1)
    const tree = Math.hypot((place.x - x - 0.5) * 1.3, place.y - 1.75) < 0.42 + 0.06 * noise(place.x * 9, place.y * 9)
    if (!day) return tree || place.y < hill ? rgb('#0c1226') : blended(rgb('#1c2a58'), rgb('#0d1634'), (place.y - 1) / 1.5)
    return tree ? rgb('#5c8f42') : place.y < hill ? rgb('#9cbf62') : blended(rgb('#d8ecf6'), rgb('#7fb8e6'), (place.y - 1.4) / 1.1)
  }
  for (let i = 0; i < 26; i++) for (let row = 0; row < 20; row++) sketch.add(box(), outside, { at: [x - 1.05 + (i + 0.5) * 0.0808, 0.95 + (row + 0.5) * 0.078, z - 0.3], scale: [0.082, 0.08, 0.02] }, { glow: 1 })
  const frame = rgb('#f7f1e2')
  for (const [dx, dy, w, h] of [[0, -0.8, 2.3, 0.12], [0, 0.78, 2.3, 0.12], [-1.08, 0, 0.12, 1.6], [1.08, 0, 0.12, 1.6], [0, 0, 0.06, 1.6], [0, 0.2, 2.1, 0.05]] as const) sketch.add(roundedBox(1, 1, 0.14, 0.02), dimmed(frame, 0.9), { at: [x + dx, 1.72 + dy, z + 0.02], scale: [w, h, 1] })
  sketch.add(roundedBox(2.6, 0.07, 0.34, 0.03), dimmed(frame, 0.9), { at: [x, 0.9, z + 0.16] })
  sketch.add(cylinder(1, 8), rgb('#6a4a30'), { at: [x, 2.72, z + 0.16], scale: [0.025, 3.1, 0.025], turn: [0, 0, Math.PI / 2] })
  const cloth = rgb('#d8a04c')
  for (const side of [-1, 1]) for (let fold = 0; fold < 7; fold++) sketch.add(cylinder(0.85, 8), (place, facing) => dimmed(cloth, 0.55 + 0.3 * facing.z + 0.12 * Math.sin(place.y * 2)), { at: [x + side * (0.98 + fold * 0.085), 1.55, z + 0.16 + 0.03 * (fold % 2)], scale: [0.055, 2.3, 0.07] })
}

/** The plant stands in the corner by the shelf: in the middle of the wall its leaves would be behind every pair of hands. */
const plantX = -2.86

export const furniture: Builder = (kit) => {
  const { sketch } = kit
  const z = -2.75
  const sofa = rgb('#2f6f7f')
  const cushion = (color: Rgb) => (place: Vector3, facing: Vector3): Rgb => dimmed(color, 0.55 + 0.3 * facing.y + 0.25 * noise(place.x * 5, place.y * 5, 3))
  sketch.add(roundedBox(2.3, 0.34, 0.9, 0.12), cushion(sofa), { at: [1.5, 0.3, z + 0.1] })
  sketch.add(roundedBox(2.3, 0.75, 0.28, 0.13), cushion(sofa), { at: [1.5, 0.62, z - 0.28], turn: [-0.1, 0, 0] })
  for (const side of [-1, 1]) {
    sketch.add(roundedBox(0.26, 0.6, 0.95, 0.12), cushion(sofa), { at: [1.5 + side * 1.14, 0.42, z + 0.1] })
    sketch.add(roundedBox(1.02, 0.2, 0.78, 0.09), cushion(blended(sofa, [1, 1, 1], 0.07)), { at: [1.5 + side * 0.52, 0.52, z + 0.16] })
  }
  sketch.add(roundedBox(0.5, 0.46, 0.17, 0.08), cushion(rgb('#e8a53c')), { at: [0.8, 0.82, z - 0.02], turn: [-0.25, 0.2, 0.12] })
  sketch.add(roundedBox(0.46, 0.44, 0.17, 0.08), cushion(rgb('#d8604c')), { at: [2.2, 0.82, z - 0.02], turn: [-0.25, -0.2, -0.15] })
  addFloorLamp(kit, 3.35, z + 0.15)
  addShelf(kit, -3.75, -3.1)
  for (const [x, y, w, h, hex] of [[0.9, 2.05, 0.7, 0.9, '#e0a878'], [1.75, 2.2, 0.5, 0.6, '#6a94b8'], [2.35, 2.0, 0.46, 0.62, '#c8d090']] as const) addPicture(kit, { x, y, w, h, color: rgb(hex) })
  sketch.add(turned([[0.001, 0], [0.2, 0], [0.27, 0.42], [0.24, 0.44], [0.2, 0.4], [0.001, 0.38]], 20), rgb('#c8794c'), { at: [plantX, 0, z - 0.2] })
  for (let leaf = 0; leaf < 16; leaf++) {
    const yaw = leaf * 2.4
    const tilt = 0.25 + 0.75 * lattice(leaf, 2, 5)
    const length = 0.45 + 0.35 * lattice(leaf, 3, 5)
    sketch.add(pebble(8), (_place, facing) => dimmed(blended(rgb('#1f5a34'), rgb('#7fb85a'), 0.4 + 0.4 * facing.y), 0.9), { at: [plantX + Math.sin(yaw) * tilt * length * 0.6, 0.55 + length * (1.1 - tilt * 0.5), z - 0.2 + Math.cos(yaw) * tilt * length * 0.6], scale: [0.1, length * 0.55, 0.02], turn: [tilt * Math.cos(yaw), yaw, -0.1] }, { sway: 0.004 })
  }
  sketch.add(roundedBox(0.95, 0.05, 0.5, 0.02), rgb('#9a6238'), { at: [3.4, 0.42, -1.3] })
  for (const [dx, dz] of [[-0.4, -0.18], [0.4, -0.18], [-0.4, 0.18], [0.4, 0.18]] as const) sketch.add(cylinder(0.7, 8), rgb('#7a4c2a'), { at: [3.4 + dx, 0.2, -1.3 + dz], scale: [0.025, 0.42, 0.025] })
  sketch.add(roundedBox(0.26, 0.05, 0.2, 0.015), rgb('#b8483f'), { at: [3.25, 0.47, -1.3], turn: [0, 0.3, 0] })
  sketch.add(turned([[0.04, 0], [0.05, 0.09], [0.044, 0.09], [0.03, 0.01]], 14), rgb('#f4f0e6'), { at: [3.62, 0.445, -1.22] })
}

function addFloorLamp({ sketch, light }: Parameters<Builder>[0], x: number, z: number): void {
  sketch.add(turned([[0.001, 0.03], [0.2, 0.02], [0.2, 0], [0.001, 0]], 18), rgb('#3a3230'), { at: [x, 0, z] })
  sketch.add(cylinder(1, 8), rgb('#b8924c'), { at: [x, 0.8, z], scale: [0.018, 1.6, 0.018] })
  sketch.add(turned([[0.3, 0], [0.2, 0.36]], 24), (place) => dimmed(rgb('#ffdca0'), (light.lampsOn ? 1.15 : 0.8) * (0.8 + 0.4 * (place.y - 1.5))), { at: [x, 1.52, z] }, { glow: 0.85 })
}

function addShelf({ sketch }: Parameters<Builder>[0], x: number, z: number): void {
  const wood = rgb('#8a5a36')
  for (const side of [-1, 1]) sketch.add(roundedBox(0.05, 2.1, 0.36, 0.015), wood, { at: [x + side * 0.62, 1.05, z] })
  sketch.add(box(), dimmed(wood, 0.45), { at: [x, 1.05, z - 0.16], scale: [1.25, 2.1, 0.03] })
  const covers = ['#c8503f', '#e8b04a', '#3f7f8a', '#5a4a7a', '#f0e4cc', '#4f7f4a', '#2f4a6b', '#d88a5a'].map(rgb)
  for (let shelf = 0; shelf < 6; shelf++) {
    const y = 0.06 + shelf * 0.41
    sketch.add(roundedBox(1.24, 0.04, 0.36, 0.01), wood, { at: [x, y, z] })
    if (shelf === 5) continue
    let along = -0.56
    for (let book = 0; along < 0.46; book++) {
      const width = 0.035 + 0.04 * lattice(shelf, book, 3)
      const height = 0.22 + 0.11 * lattice(shelf, book, 4)
      if (lattice(shelf, book, 5) > 0.1) sketch.add(box(), dimmed(covers[Math.floor(lattice(shelf, book, 6) * covers.length)] ?? [1, 1, 1], 0.8), { at: [x + along + width / 2, y + 0.02 + height / 2, z + 0.02], scale: [width * 0.93, height, 0.24] })
      along += width
    }
  }
  sketch.add(ball(14), rgb('#e0d0b0'), { at: [x + 0.3, 2.28, z], scale: [0.12, 0.16, 0.12] })
}

function addPicture({ sketch }: Parameters<Builder>[0], { x, y, w, h, color }: { x: number; y: number; w: number; h: number; color: Rgb }): void {
  sketch.add(roundedBox(1, 1, 0.06, 0.015), rgb('#5a3f2a'), { at: [x, y, -3.37], scale: [w + 0.12, h + 0.12, 1] })
  sketch.add(box(), rgb('#f7f2e6'), { at: [x, y, -3.34], scale: [w, h, 0.02] })
  const pieces = 10
  for (let i = 0; i < pieces; i++) for (let j = 0; j < pieces; j++) sketch.add(box(), (place) => blended(color, rgb('#2f4a6b'), fractal(place.x * 2.4, place.y * 3.1, 3, 7) > 0.5 ? 0.75 : place.y > y ? 0.1 : 0.4), { at: [x + ((i + 0.5) / pieces - 0.5) * w * 0.76, y + ((j + 0.5) / pieces - 0.5) * h * 0.76, -3.325], scale: [w * 0.076, h * 0.076, 0.01] })
}
