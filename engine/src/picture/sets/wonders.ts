import { BufferGeometry, Float32BufferAttribute, Vector3 } from 'three/webgpu'
import { clamp, smoothstep } from '../../platform/index.ts'
import { blended, dimmed, rgb, type Rgb } from '../color.ts'
import { fractal, lattice, noise } from '../noise.ts'
import { colorOption, eachStand, numberOption, type Builder } from '../set-kit.ts'
import { landRing } from './skylines.ts'
import { ball, cylinder, gore, lumpy, pebble, roundedBox, sheet, turned } from './shapes.ts'

/** What only one or two places have: a volcano, a waterfall, light under water, icebergs, ringed planets, a rainbow. */

export const volcanoCone: Builder = (kit) => {
  const at = new Vector3(-6, -1, -104)
  const cone = turned([[30, -2], [22, 5], [14, 13], [8, 21], [5, 25], [3.4, 24]], 40)
  kit.backdrop.add(cone, (place) => {
    const angle = Math.atan2(place.x - at.x, place.z - at.z)
    const flow = smoothstep(Math.abs(Math.sin(angle * 3.5 + 0.9 * noise(place.y * 0.2, angle * 2, 3))), 0.2, 0.07) * smoothstep(place.y, 2, 12)
    return blended(dimmed(rgb('#4a3a38'), 0.6 + 0.6 * fractal(angle * 4 + 20, place.y * 0.3 + 9, 3, 4)), rgb('#ff7a22'), Math.min(1, flow + smoothstep(place.y, 23.4, 24.6)))
  }, { at: [at.x, at.y, at.z] }, { glow: 0.35 })
  for (let vein = 0; vein < 5; vein++) {
    for (let i = 0; i < 16; i++) {
      const t = i / 15
      const angle = (vein - 2) * 0.5 + 0.16 * Math.sin(i * 0.8 + vein)
      const radius = 4.4 + 20 * t * (1 + 0.2 * t)
      kit.backdrop.add(pebble(6), blended(rgb('#ffd24a'), rgb('#ff4a12'), t), { at: [at.x + Math.sin(angle) * radius, 25 - 24 * t ** 0.8, at.z + Math.cos(angle) * radius], scale: [0.35 + 0.3 * t, 1.3, 0.4] }, { glow: 1 })
    }
  }
  for (let i = 0; i < 46; i++) {
    const rise = i / 46
    const size = 2 + 7 * rise
    kit.backdrop.add(pebble(9), (_p, facing) => blended(rgb(rise < 0.3 ? '#ff8a3a' : '#6a5450'), rgb('#3a2e32'), clamp(rise * 1.3 + 0.3 - 0.35 * facing.y)), { at: [at.x + 9 * rise * rise + (lattice(i, 1, 4) - 0.5) * size * 1.6, 25 + 26 * rise, at.z + (lattice(i, 2, 4) - 0.5) * size], scale: size }, { glow: 0.5 })
  }
  for (let i = 0; i < 26; i++) kit.backdrop.add(pebble(5), [2.2, 0.9, 0.2], { at: [at.x + (lattice(i, 3, 4) - 0.5) * 14, 25 + 10 * lattice(i, 4, 4), at.z + 4], scale: 0.2 + 0.25 * lattice(i, 5, 4) }, { glow: 1 })
}

/** A cliff with white water falling over it into the pool. */
export const waterFall = eachStand((put) => {
  const rock = (place: Vector3, facing: Vector3): Rgb => {
    const stone = dimmed(rgb('#75706a'), 0.55 + 0.6 * fractal(place.x * 0.6, place.y * 0.9 + place.z, 3, 4))
    return blended(stone, rgb('#5f8f3c'), smoothstep(facing.y + 0.3 * noise(place.x, place.y, 5), 0.35, 0.7))
  }
  for (let i = 0; i < 30; i++) {
    const x = (i - 14.5) * 1.7
    const gap = Math.abs(x) < 2.6
    for (let level = 0; level < 4; level++) {
      if (gap && level === 3) continue
      const size = 1.5 + lattice(i, level, 6)
      put(lumpy(4, (d) => 1 + 0.5 * (fractal(d.x * 1.5 + i + 9, d.y * 1.5 + d.z + level + 9, 3, 3) - 0.5)), rock, { at: [x, 0.6 + level * 1.9, -1.4 - level * 0.5 + Math.abs(x) * 0.02 - (gap ? 0.9 : 0) + 1.2 * (lattice(i, level, 7) - 0.5)], scale: [size, size * 0.95, size * 0.9], turn: [0, i, 0] })
    }
  }
  for (let strand = 0; strand < 22; strand++) {
    const x = (strand - 10.5) * 0.22
    for (let part = 0; part < 12; part++) {
      const y = 6.1 - part * 0.54
      const white = 0.7 + 0.3 * noise(strand * 1.7, part * 0.5, 4)
      put(pebble(5), dimmed(blended(rgb('#bfe4f0'), rgb('#ffffff'), white), 0.95), { at: [x + 0.1 * Math.sin(part + strand), y, 0.1 + 0.7 * Math.sqrt(part / 12)], scale: [0.16, 0.42, 0.1] }, { glow: 0.55, sway: 0.015 })
    }
  }
  for (let i = 0; i < 90; i++) put(pebble(6), rgb('#f4fbff'), { at: [(lattice(i, 1, 8) - 0.5) * 6.4, 0.1 + 0.8 * lattice(i, 2, 8) ** 2, 1 + 1.7 * lattice(i, 3, 8)], scale: 0.16 + 0.3 * lattice(i, 4, 8) ** 2 }, { glow: 0.6, sway: -0.06 })
})

/** Shafts of light from the surface of the sea, and the surface itself. */
export const seaRays: Builder = (kit) => {
  for (let i = 0; i < 90; i++) {
    const [x, z] = [(lattice(i, 1, 14) - 0.5) * 70, -(lattice(i, 2, 14) - 0.35) * 60]
    kit.sketch.add(pebble(5), blended(rgb('#8af0f4'), [1, 1, 1], lattice(i, 3, 14)), { at: [x, 13 + lattice(i, 4, 14), z], scale: [1.8 * lattice(i, 5, 14) + 0.4, 0.05, 0.9], turn: [0, i, 0] }, { glow: 1, sway: -0.2 })
  }
}

/** Icebergs on the horizon. */
export const bergs: Builder = (kit) => {
  for (const [x, z, w, h] of [[-22, -48, 11, 8], [10, -58, 15, 11], [34, -50, 9, 5.4], [-48, -40, 13, 7], [52, -20, 12, 8], [-40, 30, 12, 8], [30, 44, 14, 9]] as const) {
    const shape = lumpy(3, (d) => 1 + 0.7 * (fractal(d.x * 1.7 + x, d.y * 1.7 + d.z + z, 3, 5) - 0.5))
    kit.sketch.add(shape, (place, facing) => (facing.y > 0.45 ? rgb('#f6fbff') : blended(rgb('#5ab0d8'), rgb('#d4eefa'), clamp(place.y / h + 0.35 * noise(place.x * 0.5, place.y * 0.6, 3)))), { at: [x, 0, z], scale: [w * 0.5, h, w * 0.4] })
  }
  kit.sketch.add(landRing({ innerM: 120, outerM: 190, steps: 90, rows: 4, height: (angle, out) => -1 + 12 * Math.sin(Math.PI * out * 0.6) * (0.4 + 0.6 * noise(20 + Math.sin(angle) * 9, 20 + Math.cos(angle) * 9, 4)) }), rgb('#e4f0f8'))
}

/** A large planet with rings. */
export const ringed = eachStand((put, { kit }) => {
  const sun = new Vector3(...kit.light.keyFrom)
  const shade = (color: Rgb, facing: Vector3): Rgb => dimmed(color, 0.12 + 1 * smoothstep(facing.dot(sun), -0.2, 0.6))
  put(ball(40), (place, facing) => shade(blended(blended(rgb('#e0a86a'), rgb('#f4dcae'), 0.5 + 0.5 * Math.sin(place.y * 0.9 + 0.7 * noise(place.x * 0.2 + 9, place.y * 0.5 + 9, 3))), rgb('#b8704a'), 0.4 * noise(9, place.y * 0.6 + 9, 5)), facing), { scale: 15, turn: [0.4, 0, 0.3] }, { glow: 1 })
  for (const [inner, outer, hex] of [[19, 22, '#d8c098'], [22.6, 26, '#f0e0c0'], [26.6, 28.4, '#b8a078']] as const) {
    for (let part = 0; part < 24; part++) put(gore([[inner, 0], [outer, 0]], 2 * Math.PI / 24), rgb(hex), { turn: [0.34, part * 2 * Math.PI / 24, 0] }, { glow: 0.9 })
  }
})

export const moonlet = eachStand((put, { kit }) => {
  const sun = new Vector3(...kit.light.keyFrom)
  put(ball(26), (place, facing) => dimmed(blended(rgb('#8ae0d8'), rgb('#4aa0c0'), noise(place.x * 0.4 + 9, place.y * 0.4 + 9, 3)), 0.2 + 0.9 * smoothstep(facing.dot(sun), -0.2, 0.6)), { scale: 8 }, { glow: 1 })
})

export const rainbow = eachStand((put) => {
  const colors = ['#f0605a', '#f8a04a', '#f8e05a', '#7ad07a', '#5ab0f0', '#9a7ae0'].map(rgb)
  for (const [band, color] of colors.entries()) {
    const radius = 24 - band * 0.9
    for (let i = 0; i < 48; i++) {
      const angle = (i + 0.5) / 48 * Math.PI
      put(sheet(), blended(color, [1, 1, 1], 0.25), { at: [Math.cos(angle) * radius, Math.sin(angle) * radius, 0], scale: [0.9, Math.PI * radius / 48 * 1.05, 1], turn: [0, 0, angle] }, { glow: 1 })
    }
  }
})

/** Ropes of a boxing ring with its apron. */
export const boxingRing: Builder = (kit) => {
  const half = 3.4
  const edge = (x: number, z: number, turn: number, y: number, hex: string): void => { kit.sketch.add(cylinder(1, 7), rgb(hex), { at: [x, y, z], scale: [0.035, half * 2, 0.035], turn: [0, turn, Math.PI / 2] }) }
  for (const [y, hex] of [[0.45, '#f4f0e8'], [0.8, '#e0342c'], [1.15, '#2a5ab8']] as const) {
    edge(0, -half, 0, y, hex)
    edge(-half, 0, Math.PI / 2, y, hex)
    edge(half, 0, Math.PI / 2, y, hex)
  }
}

/** A pool let into the floor: the ground gets a hole, with water in it and a rim around it. */
export const poolBasin: Builder = (kit) => {
  if (kit.ground === undefined) throw new Error('A pool needs a floor.')
  const [x0, x1, z0, z1, far] = [-13, 13, -11.4, -3.4, 40]
  const positions: number[] = []
  for (const [left, right, back, front] of [[-far, far, -far, z0], [-far, far, z1, far], [-far, x0, z0, z1], [x1, far, z0, z1]] as const) {
    positions.push(left, 0, back, left, 0, front, right, 0, front, left, 0, back, right, 0, front, right, 0, back)
  }
  const geometry = new BufferGeometry()
  geometry.setAttribute('position', new Float32BufferAttribute(positions, 3))
  geometry.computeVertexNormals()
  kit.ground = { ...kit.ground, geometry }
  kit.shore = { levelM: -0.1, waveHeightM: 0.012, waveLengthM: 1.4 }
  for (const [x, z, w, d] of [[0, z0, x1 - x0, 0.4], [0, z1, x1 - x0, 0.4], [x0, (z0 + z1) / 2, 0.4, z1 - z0], [x1, (z0 + z1) / 2, 0.4, z1 - z0]] as const) kit.sketch.add(roundedBox(w, 0.12, d, 0.04), rgb('#f4f8f8'), { at: [x, 0.02, z] })
}

/** The vault of a cave: rock all around and overhead. */
export const caveVault: Builder = (kit, dressing) => {
  const radius = numberOption(dressing, 'radiusM', 18)
  const [low, high] = [colorOption(dressing, 'color', '#5a4c44'), colorOption(dressing, 'color2', '#7a6858')]
  const shape = lumpy(14, (d) => 1 + 0.22 * (fractal(d.x * 3 + 9, d.y * 3 + d.z * 3 + 9, 4, 6) - 0.5))
  kit.sketch.add(shape, (place, facing) => dimmed(blended(low, high, fractal(place.x * 0.3 + 30, place.y * 0.5 + place.z * 0.3 + 30, 3, 4)), 0.55 + 0.35 * Math.abs(facing.y)), { scale: [radius, 7.4, radius] })
}
