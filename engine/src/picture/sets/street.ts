import { Vector3 } from 'three/webgpu'
import type { Dressing } from '../../catalog/index.ts'
import { smoothstep } from '../../platform/index.ts'
import { blended, dimmed, rgb, type Rgb } from '../color.ts'
import { fractal, lattice, noise } from '../noise.ts'
import { groundPainting, tilePainting } from '../painting.ts'
import { numberOption, type Builder, type SetKit } from '../set-kit.ts'
import { addTree } from './foliage.ts'
import { ball, box, cylinder, pebble, ring, roundedBox, turned } from './shapes.ts'

/** A street of small houses and shops: facades, kerbs, lamps, trees in grates, parked cars. */

const kerbZ = -4

export const streetGround: Builder = (kit) => {
  const paint = (x: number, z: number): Rgb => {
    const wear = fractal(x * 0.5, z * 0.7, 4, 4)
    let asphalt: Rgb = dimmed(rgb('#5c6068'), 0.75 + 0.35 * wear + 0.15 * (lattice(Math.floor(x * 45), Math.floor(z * 45)) - 0.5))
    if (Math.abs(z + 0.05 - 4.6) < 0.07 && ((x + 90) % 3) < 1.7) asphalt = blended(asphalt, rgb('#efe9da'), 0.75)
    if (Math.abs(x - 7.2) < 1.5 && z > kerbZ + 0.4 && Math.floor((z + 40) / 0.62) % 2 === 0) asphalt = blended(asphalt, rgb('#f2eee2'), 0.8 - 0.3 * wear)
    const patch = Math.hypot(x + 3.4, (z - 1.2) * 1.4)
    if (patch < 0.42) asphalt = dimmed(rgb('#4a4c50'), 0.7 + 0.3 * (Math.floor(x * 14 + z * 0) % 2 === 0 ? 1 : 0.6))
    asphalt = dimmed(asphalt, 1 - 0.35 * smoothstep(z, kerbZ + 0.9, kerbZ))
    const tile = Math.abs(((x * 1.25 + 80) % 1) - 0.5) > 0.47 || Math.abs(((z * 1.25 + 80) % 1) - 0.5) > 0.47 ? 0.8 : 1
    const walk = dimmed(rgb('#b9ad9c'), tile * (0.78 + 0.3 * noise(Math.floor(x * 1.25) * 3.1, Math.floor(z * 1.25) * 2.7, 5)))
    return z < kerbZ ? walk : z < kerbZ + 0.16 ? rgb('#cfc8bc') : asphalt
  }
  kit.ground = {
    coat: { painting: groundPainting({ sizePx: 1024, halfM: 17, paint }), halfM: 17, farColor: rgb('#6a6c70'), detail: tilePainting(256, (u, v) => 1 + 0.7 * (fractal(u * 50, v * 50, 3, 5, 50) - 0.5)), detailM: 1.6, detailStrength: 0.6, gloss: kit.wet ? 0.9 : 0.05, mirror: kit.wet ? 0.4 : 0 },
    relief: () => 0,
  }
  Object.assign(kit.cameraRoom, { minZ: -3.6, maxZ: 27 })
  kit.sketch.add(box(), rgb('#cfc8bc'), { at: [0, 0.03, kerbZ + 0.08], scale: [70, 0.1, 0.16] })
}

interface Front { wall: string; trim: string; door: string; widthM: number; floors: number; shop: boolean }
const fronts: readonly Front[] = [
  { wall: '#c96f4f', trim: '#f2e6d0', door: '#2f5a4a', widthM: 5.4, floors: 3, shop: false },
  { wall: '#e8cf9c', trim: '#ffffff', door: '#a8433f', widthM: 6.2, floors: 2, shop: true },
  { wall: '#7fa0b0', trim: '#f4efe4', door: '#e0a83c', widthM: 5, floors: 3, shop: false },
  { wall: '#d98f7a', trim: '#fff4e2', door: '#35508a', widthM: 6.4, floors: 3, shop: true },
  { wall: '#a8b88a', trim: '#f7f2e4', door: '#7a3f5a', widthM: 5.2, floors: 2, shop: false },
  { wall: '#8a6a5c', trim: '#eadfca', door: '#2a6f7a', widthM: 5.8, floors: 4, shop: true },
]

export const houses: Builder = (kit, dressing) => {
  let x = -27
  for (let i = 0; x < 27; i++) {
    const front = fronts[i % fronts.length]
    if (front === undefined) return
    addFront(kit, front, x + front.widthM / 2, numberOption(dressing, 'zM', -8), i)
    x += front.widthM
  }
  for (let i = 0; i < 16; i++) {
    const width = 5 + 6 * lattice(i, 1, 12)
    const height = 9 + 13 * lattice(i, 2, 12)
    kit.sketch.add(box(), (place) => dimmed(blended(rgb('#8f93a4'), rgb('#b8a69a'), lattice(i, 3)), Math.abs((place.y * 0.5) % 1) < 0.5 ? 0.5 : 0.6), { at: [-48 + i * 6.4, height / 2, -22 - 12 * lattice(i, 4, 12)], scale: [width, height, 6] })
  }
  for (let i = -4; i <= 4; i++) kit.sketch.add(box(), dimmed(rgb(fronts[(i + 9) % 6]?.wall ?? '#c96f4f'), 0.8), { at: [i * 8, 4, 30], scale: [7.9, 8 + 2 * lattice(i, 9), 3] })
}

function addFront(kit: SetKit, front: Front, x: number, z: number, seed: number): void {
  const { sketch, light } = kit
  const wall = rgb(front.wall)
  const trim = rgb(front.trim)
  const floorM = 2.9
  const height = front.floors * floorM + 0.7
  const brick = (place: Vector3): Rgb => {
    const row = Math.floor(place.y * 4)
    return dimmed(wall, (0.5 + 0.42 * Math.min(1, place.y / 3)) * (0.9 + 0.16 * lattice(row, Math.floor(place.x * 2 + row * 0.5), seed)))
  }
  const panels = 5
  for (let row = 0; row < front.floors * 2 + 1; row++) for (let column = 0; column < panels; column++) sketch.add(box(), brick, { at: [x + ((column + 0.5) / panels - 0.5) * front.widthM, (row + 0.5) * height / (front.floors * 2 + 1), z - 0.5], scale: [front.widthM / panels, height / (front.floors * 2 + 1), 1] })
  sketch.add(roundedBox(1, 0.34, 0.5, 0.06), dimmed(trim, 0.85), { at: [x, height, z + 0.1], scale: [front.widthM * 1.01, 1, 1] })
  sketch.add(box(), dimmed(rgb('#5a4a48'), 0.8), { at: [x, height + 0.9, z - 1.6], scale: [front.widthM, 2.2, 2.4], turn: [-0.75, 0, 0] })
  const columns = Math.floor(front.widthM / 1.7)
  for (let floor = front.shop ? 1 : 0; floor < front.floors; floor++) {
    for (let column = 0; column < columns; column++) {
      const wx = x + ((column + 0.5) / columns - 0.5) * front.widthM * 0.94
      const isDoor = floor === 0 && column === Math.floor(columns / 2)
      addWindow(kit, { x: wx, y: floor * floorM + (isDoor ? 1.05 : 1.6), z: z + 0.02, door: isDoor ? rgb(front.door) : undefined, trim, lit: light.lampsOn && lattice(floor, column, seed + 40) > 0.4, key: floor * 7 + column + seed })
    }
  }
  if (front.shop) addShop(kit, front, x, z)
}

function addWindow({ sketch, light }: SetKit, at: { x: number; y: number; z: number; door: Rgb | undefined; trim: Rgb; lit: boolean; key: number }): void {
  const { x, y, z, door, trim } = at
  const height = door === undefined ? 1.35 : 2.1
  sketch.add(roundedBox(1.02, 1, 0.1, 0.03), dimmed(trim, 0.85), { at: [x, y, z], scale: [1, height + 0.16, 1] })
  if (door !== undefined) {
    sketch.add(roundedBox(0.84, 1, 0.08, 0.03), dimmed(door, 0.85), { at: [x, y, z + 0.04], scale: [1, height, 1] })
    sketch.add(pebble(6), rgb('#e8c050'), { at: [x + 0.3, y - 0.05, z + 0.1], scale: 0.04 })
    sketch.add(box(), dimmed(trim, 0.7), { at: [x, 0.08, z + 0.3], scale: [1.3, 0.16, 0.5] })
    return
  }
  const glass = (place: Vector3): Rgb => at.lit ? dimmed(rgb('#ffc873'), 0.85 + 0.5 * noise(place.x * 2, place.y * 2, at.key)) : blended(dimmed(light.horizon, 0.45), rgb('#2a3848'), 0.4 + 0.4 * Math.min(1, Math.max(0, (place.y - y) / height + 0.5)))
  sketch.add(box(), glass, { at: [x, y, z + 0.035], scale: [0.84, height, 0.06] }, { glow: at.lit ? 1 : 0.6 })
  sketch.add(box(), dimmed(trim, 0.9), { at: [x, y, z + 0.07], scale: [0.05, height, 0.04] })
  sketch.add(box(), dimmed(trim, 0.9), { at: [x, y + 0.1, z + 0.07], scale: [0.84, 0.05, 0.04] })
  sketch.add(roundedBox(1.2, 0.1, 0.26, 0.03), dimmed(trim, 0.8), { at: [x, y - height / 2 - 0.08, z + 0.08] })
  if (at.key % 3 !== 0) return
  sketch.add(roundedBox(1, 0.2, 0.22, 0.05), rgb('#9a5a3c'), { at: [x, y - height / 2 + 0.06, z + 0.2] })
  for (let i = 0; i < 6; i++) sketch.add(pebble(6), i % 2 === 0 ? rgb('#e0506a') : rgb('#6a9a3c'), { at: [x - 0.42 + i * 0.165, y - height / 2 + 0.24, z + 0.22], scale: 0.1 })
}

/** A shop window, warm inside, under a striped awning. */
function addShop({ sketch, light }: SetKit, front: Front, x: number, z: number): void {
  const width = front.widthM * 0.88
  for (let i = 0; i < 24; i++) sketch.add(box(), (place) => dimmed(light.lampsOn ? rgb('#ffcb80') : blended(rgb('#b8803f'), light.horizon, 0.12), 0.25 + 0.9 * noise(place.x * 1.9, place.y * 2.6, 8)), { at: [x + ((i % 12 + 0.5) / 12 - 0.5) * width, 0.93 + 0.85 * Math.floor(i / 12), z + 0.03], scale: [width / 12, 0.85, 0.06] }, { glow: light.lampsOn ? 0.95 : 0.8 })
  sketch.add(box(), dimmed(rgb(front.door), 0.7), { at: [x, 0.27, z + 0.06], scale: [width, 0.5, 0.1] })
  for (let i = 0; i <= 3; i++) sketch.add(box(), dimmed(rgb(front.door), 0.8), { at: [x + (i / 3 - 0.5) * width, 1.3, z + 0.08], scale: [0.08, 2, 0.08] })
  for (let i = 0; i < 9; i++) sketch.add(pebble(8), dimmed(([rgb('#d8503c'), rgb('#e8b03c'), rgb('#6a9a4c')] as const)[i % 3] ?? [1, 1, 1], 0.9), { at: [x + (i / 8 - 0.5) * width * 0.85, 0.68, z + 0.12], scale: [0.18, 0.15 + 0.08 * lattice(i, 3), 0.12] })
  const stripes = 10
  for (let i = 0; i < stripes; i++) sketch.add(box(), dimmed(i % 2 === 0 ? rgb(front.door) : rgb('#f7efe0'), 0.95), { at: [x + ((i + 0.5) / stripes - 0.5) * width, 2.55, z + 0.55], scale: [width / stripes, 0.05, 1.25], turn: [0.42, 0, 0] })
}

export const streetLamps: Builder = (kit, dressing: Dressing) => {
  const iron = rgb('#26302e')
  for (const [x, y, z] of dressing.at ?? []) {
    kit.sketch.add(turned([[0.14, 0], [0.11, 0.1], [0.05, 0.24], [0.04, 2.7], [0.075, 2.76], [0.1, 2.82]], 14), iron, { at: [x, y, z] })
    kit.sketch.add(turned([[0.1, 0], [0.17, 0.34], [0.16, 0.36]], 6), kit.light.lampsOn ? [2.6, 1.9, 1] : rgb('#f2ead8'), { at: [x, y + 2.82, z] }, { glow: kit.light.lampsOn ? 1 : 0.5 })
    kit.sketch.add(turned([[0.2, 0], [0.04, 0.16], [0.001, 0.26]], 6), iron, { at: [x, y + 3.18, z] })
  }
}

export const streetTrees: Builder = (kit, dressing) => {
  for (const [index, [x, y, z]] of (dressing.at ?? []).entries()) {
    addTree(kit, new Vector3(x, y, z), 0.85 + 0.2 * lattice(index, 5, 2), index)
    kit.sketch.add(ring(0.06), rgb('#4a4440'), { at: [x, 0.02, z], scale: 0.55, turn: [Math.PI / 2, 0, 0] })
  }
}

const carColors = ['#d8483c', '#3f7fb0', '#e8c14a', '#7fb08a'].map(rgb)

/** A small rounded car, parked along the kerb. */
export const cars: Builder = (kit, dressing) => {
  for (const [index, [x, y, z]] of (dressing.at ?? []).entries()) {
    const paint = carColors[index % carColors.length] ?? [1, 1, 1]
    const shine = (_place: Vector3, facing: Vector3): Rgb => blended(dimmed(paint, 0.75), kit.light.horizon, 0.12 + 0.28 * Math.max(0, facing.y))
    kit.sketch.add(roundedBox(3.7, 0.62, 1.55, 0.26), shine, { at: [x, y + 0.58, z] })
    kit.sketch.add(turned([[1, 0], [0.9, 0.3], [0.7, 0.52], [0.001, 0.6]], 20), shine, { at: [x - 0.1, y + 0.82, z], scale: [1.2, 1.05, 0.72] })
    kit.sketch.add(turned([[1, 0], [0.92, 0.26], [0.8, 0.42]], 20), blended(rgb('#2a3a4a'), kit.light.horizon, 0.25), { at: [x - 0.1, y + 0.88, z], scale: [1.19, 1, 0.735] })
    for (const wheel of [-1.15, 1.15]) {
      for (const side of [-0.66, 0.66]) {
        kit.sketch.add(ring(0.34), rgb('#1c1c20'), { at: [x + wheel, y + 0.31, z + side], scale: 0.23 })
        kit.sketch.add(ball(10), rgb('#c9ced4'), { at: [x + wheel, y + 0.31, z + side * 1.05], scale: [0.16, 0.16, 0.05] })
      }
    }
    for (const side of [-0.5, 0.5]) {
      kit.sketch.add(ball(10), kit.light.lampsOn ? [2, 1.8, 1.2] : rgb('#f7f2dc'), { at: [x + 1.8, y + 0.62, z + side], scale: [0.08, 0.12, 0.14] }, { glow: 0.8 })
      kit.sketch.add(ball(10), rgb('#d83a30'), { at: [x - 1.8, y + 0.64, z + side], scale: [0.06, 0.1, 0.16] }, { glow: 0.6 })
    }
    kit.sketch.add(cylinder(1, 4), rgb('#d8dce0'), { at: [x, y + 0.36, z], scale: [1.86, 0.08, 0.8] })
  }
}
