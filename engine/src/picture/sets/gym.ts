import { Vector3 } from 'three/webgpu'
import { blended, dimmed, rgb, type Rgb } from '../color.ts'
import { fractal, noise } from '../noise.ts'
import { groundPainting, tilePainting } from '../painting.ts'
import type { Builder } from '../set-kit.ts'
import { spectator } from './hall.ts'
import { box, cylinder, roundedBox, turned } from './shapes.ts'

/** A gymnastics hall in competition: the sprung floor, apparatus around it, judges at their table. */

const half = 6

export const gymGround: Builder = (kit) => {
  const blue = rgb('#2f6fc0')
  const border = rgb('#e9c94f')
  const white = rgb('#f4f4f0')
  const hall = rgb('#9c6f4a')
  const paint = (x: number, z: number): Rgb => {
    const far = Math.max(Math.abs(x), Math.abs(z))
    const cloth = 0.93 + 0.1 * noise(x * 9, z * 9, 2)
    const seam = Math.min(Math.abs(((x + 60) % 2) - 1), Math.abs(((z + 60) % 2) - 1)) < 0.012 ? 0.9 : 1
    if (far < half) return dimmed(blended(blue, rgb('#3f83d4'), fractal(x * 0.4, z * 0.4, 3, 2)), cloth * seam)
    if (far < half + 0.09) return white
    if (far < half + 1.25) return dimmed(border, cloth * 0.95)
    if (far < half + 1.36) return rgb('#27487e')
    const plank = dimmed(hall, 0.82 + 0.22 * noise(Math.floor(x * 5) * 3.7, z * 0.4 + Math.floor(x * 5) * 9, 4))
    const shade = Math.min(1, 0.55 + (far - half - 1.36) * 0.9)
    return dimmed(Math.abs(((x * 5) % 1 + 1) % 1) < 0.05 ? dimmed(plank, 0.8) : plank, shade)
  }
  kit.ground = {
    coat: { painting: groundPainting({ sizePx: 1024, halfM: 14, paint }), halfM: 14, farColor: dimmed(hall, 0.9), detail: tilePainting(256, (u, v) => 1 + 0.5 * (fractal(u * 60, v * 60, 2, 3, 60) - 0.5)), detailM: 1.2, detailStrength: 0.5, gloss: 0.1, mirror: 0 },
    relief: () => 0,
  }
  Object.assign(kit.cameraRoom, { minX: -13, maxX: 13, minZ: -7.5, maxZ: 20 })
}

/** Balance beam, uneven bars, vault, pommel horse and rings: silhouettes that say where we are. */
export const apparatus: Builder = (kit) => {
  const { sketch } = kit
  const steel = rgb('#b9c2cc')
  const suede = rgb('#c89a68')
  const mat = rgb('#2f5fa8')
  const pad = (x: number, z: number, w: number, d: number, color: Rgb = mat) => sketch.add(roundedBox(w, 0.2, d, 0.04), (place) => dimmed(color, 0.55 + 0.4 * Math.min(1, place.y / 0.2)), { at: [x, 0.1, z] })
  const post = (x: number, z: number, height: number, lean = 0) => sketch.add(cylinder(1, 8), steel, { at: [x, height / 2, z], scale: [0.035, height, 0.035], turn: [0, 0, lean] })
  pad(-4.6, -9.6, 6, 2.2)
  sketch.add(roundedBox(5, 0.14, 0.14, 0.03), suede, { at: [-4.6, 1.25, -9.6] })
  for (const side of [-1, 1]) {
    post(-4.6 + side * 1.9 - 0.25, -9.6, 1.2, 0.16)
    post(-4.6 + side * 1.9 + 0.25, -9.6, 1.2, -0.16)
  }
  pad(3.4, -9.8, 4.6, 2.6)
  for (const [z, height] of [[-9.2, 1.7], [-10.6, 2.5]] as const) {
    sketch.add(cylinder(1, 8), rgb('#e0c9a0'), { at: [3.4, height, z], scale: [0.028, 2.5, 0.028], turn: [0, 0, Math.PI / 2] })
    for (const side of [-1, 1]) post(3.4 + side * 1.25, z, height)
  }
  pad(9.2, -8.6, 3, 2)
  sketch.add(turned([[0.001, 0.36], [0.5, 0.34], [0.56, 0.2], [0.5, 0.02], [0.3, 0], [0.001, 0]], 18), suede, { at: [9.2, 1.0, -8.6], scale: [1.05, 1, 0.7] })
  sketch.add(cylinder(0.8, 10), rgb('#39485e'), { at: [9.2, 0.6, -8.6], scale: [0.22, 1, 0.22] })
  sketch.add(cylinder(1, 10), suede, { at: [-10.2, 1.1, -7.6], scale: [0.19, 1.6, 0.19], turn: [0, 0, Math.PI / 2] })
  for (const side of [-1, 1]) {
    post(-10.2 + side * 0.5, -7.6, 1)
    sketch.add(turned([[0.02, 0], [0.02, 0.12]], 6), rgb('#f0f0f0'), { at: [-10.2 + side * 0.22, 1.27, -7.6] })
  }
  pad(-10.2, -7.6, 2.6, 1.8, rgb('#a8433f'))
}

/** A long table with a cloth, four judges behind it. */
export const judges: Builder = (kit) => {
  const cloth = rgb('#243b6b')
  for (const x of [0, 8.2]) {
    kit.sketch.add(box(), (place) => dimmed(cloth, 0.55 + 0.4 * place.y + 0.12 * Math.sin(place.x * 14)), { at: [x, 0.4, -12.2], scale: [3.6, 0.8, 0.7] })
    kit.sketch.add(box(), rgb('#e8ecf2'), { at: [x, 0.81, -12.2], scale: [3.7, 0.03, 0.8] })
    for (let seat = 0; seat < 4; seat++) spectator(kit, new Vector3(x - 1.35 + seat * 0.9, 0.5, -12.75), { key: `judge/${x}/${seat}`, faces: 0, palette: ['#2b3550', '#8a2f3a', '#31424a', '#4a4a55'], dim: 0.95 })
  }
}
