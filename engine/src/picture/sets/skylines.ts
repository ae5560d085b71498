import { BufferGeometry, Float32BufferAttribute, Vector3 } from 'three/webgpu'
import { clamp, smoothstep } from '../../platform/index.ts'
import { blended, dimmed, rgb, type Rgb } from '../color.ts'
import { fractal, lattice, noise } from '../noise.ts'
import { colorOption, numberOption, textOption, type Builder, type SetKit } from '../set-kit.ts'
import { box, cylinder, pebble } from './shapes.ts'

/** What closes the view all around: mountains, mesas, dunes, towers, clouds. */

/** A band of land around the middle; `height` answers for an angle and how far out it is, 0 to 1; `spread` says where its rows lie. */
export function landRing(options: { innerM: number; outerM: number; steps: number; rows: number; height: (angle: number, out: number) => number; spread?: (share: number) => number }): BufferGeometry {
  const { innerM, outerM, steps, rows, height, spread = (share) => share } = options
  const positions: number[] = []
  const indices: number[] = []
  for (let row = 0; row <= rows; row++) {
    const out = spread(row / rows)
    const radius = innerM + (outerM - innerM) * out
    for (let i = 0; i <= steps; i++) {
      const angle = i / steps * 2 * Math.PI
      positions.push(Math.sin(angle) * radius, height(angle, out), Math.cos(angle) * radius)
      if (row === rows || i === steps) continue
      const a = row * (steps + 1) + i
      indices.push(a, a + 1, a + steps + 1, a + 1, a + steps + 2, a + steps + 1)
    }
  }
  const geometry = new BufferGeometry()
  geometry.setAttribute('position', new Float32BufferAttribute(positions, 3))
  geometry.setIndex(indices)
  geometry.computeVertexNormals()
  const normals = geometry.getAttribute('normal')
  for (let i = 0; i < normals.count; i++) if (normals.getY(i) < 0) normals.setXYZ(i, -normals.getX(i), -normals.getY(i), -normals.getZ(i))
  return geometry
}

/** Noise that closes around the circle. */
const around = (angle: number, scale: number, seed: number): number => noise(20 + Math.sin(angle) * scale, 20 + Math.cos(angle) * scale, seed)
const ridged = (angle: number, out: number, scale: number, seed: number): number => {
  const at = (octave: number) => 1 - Math.abs(noise(40 + Math.sin(angle) * scale * octave + out * octave * 1.7, 40 + Math.cos(angle) * scale * octave, seed + octave) * 2 - 1)
  return (at(1) * 0.55 + at(2.1) * 0.28 + at(4.3) * 0.17)
}

/** A massif with snow above a line, woods at its feet and a paler one behind it. */
export const mountains: Builder = (kit, dressing) => {
  const height = numberOption(dressing, 'heightM', 34)
  const away = numberOption(dressing, 'awayM', 60)
  const snowAt = numberOption(dressing, 'snow', 0.55)
  const [rock, foot, snow] = [colorOption(dressing, 'rock', '#76757c'), colorOption(dressing, 'foot', '#4a6a3a'), colorOption(dressing, 'cap', '#f4f8ff')]
  for (const [lane, far, high] of [[0, 1, 1], [1, 1.8, 2.1]] as const) {
    const top = height * high
    const geometry = landRing({ innerM: away * far * 0.8, outerM: away * far * 1.7, steps: 150, rows: 11, height: (angle, out) => {
      const rise = Math.sin(Math.PI * Math.min(1, out * 0.78 + 0.02)) ** 1.2
      return -1.5 + top * rise * (0.22 + 0.85 * ridged(angle, out, 3.2 + lane, 5 + lane * 9) ** 1.5)
    } })
    kit.sketch.add(geometry, (place, facing) => {
      const level = place.y / top + 0.1 * (noise(place.x * 0.22, place.z * 0.22, 3) - 0.5)
      const stone = dimmed(rock, 0.7 + 0.5 * fractal(place.x * 0.12, place.y * 0.3 + place.z * 0.12, 3, 2))
      const ground = blended(foot, stone, smoothstep(level, 0.12, 0.34))
      return blended(ground, snow, smoothstep(level + 0.12 * (facing.y - 0.5), snowAt - 0.08, snowAt + 0.05))
    })
  }
}

/** Flat-topped rocks in coloured layers, standing apart, or closing to walls. */
export const mesas: Builder = (kit, dressing) => {
  const height = numberOption(dressing, 'heightM', 20)
  const away = numberOption(dressing, 'awayM', 38)
  const closed = numberOption(dressing, 'closed', 0.5)
  const bands = textOption(dressing, 'bands', '#b8552e #d8834a #a8452a #e0a070 #c06a3c').split(' ').map(rgb)
  for (const [lane, far, high] of [[0, 1, 1], [1, 1.9, 1.3]] as const) {
    const geometry = landRing({ innerM: away * far * 0.78, outerM: away * far * 1.5, steps: 170, rows: 22, spread: (share) => (share < 0.15 ? share : share > 0.85 ? 0.45 + (share - 0.85) / 0.15 * 0.55 : 0.15 + (share - 0.15) / 0.7 * 0.3), height: (angle, out) => {
      const mass = around(angle, 2.6, 4 + lane * 7) * 0.65 + around(angle, 6.5, 9 + lane) * 0.35
      const wall = smoothstep(out + 0.24 * (around(angle, 14, 3) - 0.5) + 0.1 * (around(angle, 30, 6) - 0.5), 0.26, 0.38)
      const step = smoothstep(out + 0.2 * (around(angle, 9, 8) - 0.5), 0.12, 0.2) * 0.28
      const stands = smoothstep(mass, 0.62 - closed * 0.5, 0.68 - closed * 0.5)
      return -0.6 + height * high * stands * (step + wall * (0.72 + 0.12 * around(angle, 4, 2)))
    } })
    kit.sketch.add(geometry, (place) => {
      const layer = place.y * 0.42 + 0.5 * noise(place.x * 0.1, place.z * 0.1, 4)
      const [a, b] = [bands[Math.floor(Math.abs(layer)) % bands.length], bands[(Math.floor(Math.abs(layer)) + 1) % bands.length]]
      return dimmed(blended(a ?? [1, 1, 1], b ?? [1, 1, 1], smoothstep(Math.abs(layer) % 1, 0.4, 0.6)), 0.7 + 0.4 * fractal(place.x * 0.4, place.z * 0.4 + place.y * 0.2, 3, 6))
    })
  }
}

/** Soft crests: dunes of sand, drifts of snow, hills. */
export const crests: Builder = (kit, dressing) => {
  const height = numberOption(dressing, 'heightM', 9)
  const away = numberOption(dressing, 'awayM', 40)
  const [low, high] = [colorOption(dressing, 'low', '#c89a5e'), colorOption(dressing, 'high', '#f0d49a')]
  for (const [lane, far, grow] of [[0, 1, 0.55], [1, 1.7, 1], [2, 2.9, 1.7]] as const) {
    const geometry = landRing({ innerM: away * far * 0.72, outerM: away * far * 1.3, steps: 130, rows: 9, height: (angle, out) => {
      const sharp = 1 - Math.abs(noise(30 + Math.sin(angle) * (3 + lane) + out * 1.4, 30 + Math.cos(angle) * (3 + lane), 6 + lane * 5) * 2 - 1)
      return -0.8 + height * grow * Math.sin(Math.PI * Math.min(1, out * 0.85)) * (0.25 + 0.85 * sharp ** 1.3)
    } })
    kit.sketch.add(geometry, (place) => blended(low, high, clamp(place.y / (height * grow) * 0.6 + 0.35 + 0.3 * (noise(place.x * 0.2, place.z * 0.2, 3) - 0.5))))
  }
}

/** Towers with windows, lit after dark, in two ranks around the middle. */
export const towers: Builder = (kit, dressing) => {
  const away = numberOption(dressing, 'awayM', 42)
  const height = numberOption(dressing, 'heightM', 22)
  const drop = numberOption(dressing, 'dropM', 0)
  const neon = textOption(dressing, 'neon', '').split(' ').filter((hex) => hex !== '').map(rgb)
  const walls = textOption(dressing, 'walls', '#8f93a4 #b8a69a #7a8aa0 #a8988c #6a7488').split(' ').map(rgb)
  const count = numberOption(dressing, 'count', 30)
  for (let i = 0; i < count; i++) {
    const far = i % 2 === 0 ? 1 : 1.55
    const angle = (i + 0.5 * lattice(i, 1, 12)) / count * 2 * Math.PI
    const tall = height * (0.45 + 0.8 * lattice(i, 2, 12)) * (far > 1 ? 1.5 : 1)
    const wide = 5 + 4.5 * lattice(i, 3, 12)
    addTower(kit, { at: new Vector3(Math.sin(angle) * away * far, -drop, Math.cos(angle) * away * far), yaw: angle + Math.PI, wide, tall, wall: walls[i % walls.length] ?? [0.5, 0.5, 0.5], neon: neon.length === 0 ? undefined : neon[i % neon.length], seed: i })
  }
}

interface Tower { at: Vector3; yaw: number; wide: number; tall: number; wall: Rgb; neon: Rgb | undefined; seed: number }

function addTower({ sketch, light }: SetKit, { at, yaw, wide, tall, wall, neon, seed }: Tower): void {
  const [s, c] = [Math.sin(yaw), Math.cos(yaw)]
  const put = (x: number, y: number, z: number, size: readonly [number, number, number], color: Rgb | ((p: Vector3) => Rgb), glow = 0): void => {
    sketch.add(box(), color, { at: [at.x + x * c + z * s, at.y + y, at.z + z * c - x * s], turn: [0, yaw, 0], scale: size }, { glow })
  }
  put(0, tall / 2, -wide * 0.3, [wide, tall, wide * 0.6], (p) => dimmed(wall, 0.45 + 0.3 * (p.y - at.y) / tall))
  if (lattice(seed, 6) > 0.6) put(0, tall * 1.06, -wide * 0.3, [wide * 0.55, tall * 0.14, wide * 0.35], dimmed(wall, 0.6))
  const [columns, rows] = [Math.max(3, Math.round(wide / 1.5)), Math.max(4, Math.round(tall / 2.2))]
  const dark = blended(dimmed(light.horizon, 0.5), rgb('#2a3848'), 0.45)
  for (let row = 0; row < rows; row++) {
    for (let column = 0; column < columns; column++) {
      const isLit = light.lampsOn && lattice(row * 31 + column, seed, 8) > 0.52
      const glass = isLit ? dimmed(neon !== undefined && lattice(row, column, seed) > 0.7 ? neon : rgb('#ffc873'), 0.8 + 0.5 * lattice(row, column, 5)) : dark
      put(((column + 0.5) / columns - 0.5) * wide * 0.92, (row + 0.6) * tall / rows, 0.02, [wide / columns * 0.6, tall / rows * 0.55, 0.06], glass, isLit ? 1 : 0.55)
    }
  }
  if (neon === undefined || !light.lampsOn) return
  const side = lattice(seed, 9) > 0.5 ? 1 : -1
  put(side * wide * 0.5, tall * 0.5, 0.3, [0.5, tall * 0.5, 0.5], dimmed(neon, 2), 1)
  put(0, tall * 0.86, 0.15, [wide * 0.7, 0.9, 0.2], dimmed(neon, 1.6), 1)
}

/** Heaps of cloud around, or a floor of them. */
export const cloudBanks: Builder = (kit, dressing) => {
  const [inner, outer, count] = [numberOption(dressing, 'innerM', 14), numberOption(dressing, 'outerM', 70), numberOption(dressing, 'count', 60)]
  const [low, high] = [colorOption(dressing, 'low', '#b8cce8'), colorOption(dressing, 'high', '#ffffff')]
  const [levelM, size, spread] = [numberOption(dressing, 'levelM', -0.6), numberOption(dressing, 'sizeM', 2.6), numberOption(dressing, 'spreadM', 0)]
  for (let i = 0; i < count; i++) {
    const radius = inner + (outer - inner) * lattice(i, 1, 21) ** 0.9
    const angle = i * 2.399
    const large = size * (0.6 + 0.9 * lattice(i, 3, 21)) * (0.5 + radius / outer)
    const y = levelM + spread * (lattice(i, 4, 21) - 0.5)
    for (let puff = 0; puff < 5; puff++) {
      const [dx, dz] = [(puff - 2) * 0.62 * large, (lattice(i, puff, 22) - 0.5) * 0.8 * large]
      const r = large * (0.55 + 0.5 * lattice(i, puff, 23)) * (1 - 0.18 * Math.abs(puff - 2))
      const [s, c] = [Math.sin(angle + Math.PI), Math.cos(angle + Math.PI)]
      kit.sketch.add(pebble(12), (place, facing) => blended(low, high, clamp(0.45 + 0.5 * facing.y + 0.25 * (place.y - y) / r)), { at: [Math.sin(angle) * radius + dx * c + dz * s, y + 0.25 * r, Math.cos(angle) * radius + dz * c - dx * s], scale: [r, r * 0.72, r] }, { glow: 0.35 })
    }
  }
}

/** Pillars that thin towards the air: stalagmites up, stalactites down. */
export const spikes: Builder = (kit, dressing) => {
  const [inner, outer, count, high] = [numberOption(dressing, 'innerM', 7), numberOption(dressing, 'outerM', 15), numberOption(dressing, 'count', 40), numberOption(dressing, 'heightM', 2)]
  const roof = numberOption(dressing, 'roofM', 0)
  const color = colorOption(dressing, 'color', '#7a6a5c')
  for (let i = 0; i < count; i++) {
    const radius = inner + (outer - inner) * lattice(i, 1, 31)
    const angle = i * 2.399
    const [x, z] = [Math.sin(angle) * radius, Math.cos(angle) * radius]
    if (roof === 0 && z > -1 && radius < 13) continue
    const tall = high * (0.35 + 0.9 * lattice(i, 2, 31))
    const wide = tall * (0.13 + 0.08 * lattice(i, 3, 31))
    kit.sketch.add(cylinder(0.12, 9), (place, facing) => dimmed(color, 0.6 + 0.4 * noise(place.x * 3 + facing.x * 2, place.y * 4, 3)), { at: [x, roof === 0 ? tall / 2 - 0.1 : roof - tall / 2, z], scale: [wide, tall, wide], turn: [roof === 0 ? 0 : Math.PI, angle, 0] })
  }
}
