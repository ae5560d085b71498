import { smoothstep } from '../../platform/index.ts'
import { blended, dimmed, rgb, type Rgb } from '../color.ts'
import { fractal, lattice, noise } from '../noise.ts'
import { groundPainting, tilePainting } from '../painting.ts'
import { eachStand, numberOption, type Builder } from '../set-kit.ts'
import { box, cylinder, lumpy, pebble, turned } from './shapes.ts'

/** Grounds and landmarks of wide lands: shell holes, terraces, ice walls, lava streams, what a battle leaves. */

interface Hole { x: number; z: number; radius: number }
const holes: readonly Hole[] = [{ x: -5.2, z: -3.6, radius: 2.6 }, { x: 5.4, z: -5.4, radius: 3.2 }, { x: -1.2, z: -10.5, radius: 3.4 }, { x: 11.6, z: -12, radius: 3.6 }, { x: -12.5, z: -9.5, radius: 3.8 }, { x: 3.6, z: 5.6, radius: 2 }, { x: -7.4, z: 6.2, radius: 2.4 }, { x: 13, z: 1.6, radius: 2.6 }, { x: -15.5, z: 1.4, radius: 3 }, { x: 4.6, z: -20, radius: 4.4 }, { x: -9, z: -20, radius: 4 }]
const holeAt = (x: number, z: number): { share: number; radius: number } => holes.reduce((nearest, hole) => {
  const share = (Math.hypot(x - hole.x, z - hole.z) + 0.5 * (noise(x, z, 5) - 0.5)) / hole.radius
  return share < nearest.share ? { share, radius: hole.radius } : nearest
}, { share: 9, radius: 1 })

/** Churned earth with shell holes: dark in the middle, thrown up at the rim. */
export const shelledGround: Builder = (kit) => {
  const paint = (x: number, z: number): Rgb => {
    const { share } = holeAt(x, z)
    const soil = dimmed(blended(rgb('#5a4a3a'), rgb('#857058'), fractal(x * 0.5, z * 0.5, 4, 3)), 0.7 + 0.4 * noise(x * 5, z * 5, 2))
    return share < 1 ? dimmed(soil, 0.3 + 0.6 * smoothstep(share, 0.35, 1)) : dimmed(soil, 1 + 0.35 * smoothstep(share, 1.4, 1.05))
  }
  kit.ground = {
    coat: { painting: groundPainting({ sizePx: 1024, halfM: 24, paint }), halfM: 24, farColor: rgb('#6a5846'), detail: tilePainting(256, (u, v) => 1 + 0.8 * (fractal(u * 30, v * 30, 3, 5, 30) - 0.5)), detailM: 1.5, detailStrength: 0.5, gloss: 0, mirror: 0 },
    relief: (x, z) => {
      const { share, radius } = holeAt(x, z)
      return share < 1 ? -radius * 0.3 * (1 - share * share) : radius * 0.1 * smoothstep(share, 1.5, 1.05)
    },
  }
}

/** What is left on a battlefield: swords and spears stuck in the ground, shields, wheels. */
export const relics = eachStand((put, { stand: { index } }) => {
  const [steel, wood, dark] = [rgb('#b4b8bc'), rgb('#6a4a30'), rgb('#3a3432')]
  const lean = 0.5 * (lattice(index, 1, 7) - 0.5)
  const kind = index % 4
  if (kind === 0) {
    put(box(), (place) => dimmed(steel, 0.7 + 0.3 * place.y), { at: [0, 0.42, 0], scale: [0.1, 0.9, 0.03], turn: [0, 0, lean] })
    put(box(), dark, { at: [-0.86 * lean, 0.86, 0], scale: [0.42, 0.07, 0.07], turn: [0, 0, lean] })
    put(cylinder(1, 6), wood, { at: [-1 * lean, 1, 0], scale: [0.035, 0.26, 0.035], turn: [0, 0, lean] })
  } else if (kind === 1) {
    put(turned([[0.001, 0.1], [0.2, 0.08], [0.42, 0.02], [0.46, 0], [0.42, -0.02], [0.001, -0.02]], 18), (place) => (Math.hypot(place.x, place.y - 0.4) > 0.4 ? steel : rgb(index % 8 < 4 ? '#8a2f28' : '#2f4a7a')), { at: [0, 0.34, 0], turn: [1.05, 0, lean] })
    put(pebble(8), steel, { at: [0, 0.4, 0.08], scale: 0.1 })
  } else if (kind === 2) {
    put(cylinder(1, 6), wood, { at: [0, 0.9, 0], scale: [0.03, 1.8, 0.03], turn: [0, 0, lean * 1.4] })
    put(box(), rgb('#8a2a26'), { at: [0.3 - lean * 1.7, 1.4, 0], scale: [0.5, 0.5, 0.02], turn: [0, 0.3, lean * 1.4 - 0.2] })
  } else {
    for (let i = 0; i < 12; i++) put(box(), wood, { at: [0.5 * Math.cos(i * 0.5236), 0.4 + 0.5 * Math.sin(i * 0.5236), 0], scale: [0.1, 0.27, 0.1], turn: [0, 0, i * 0.5236] })
    for (let i = 0; i < 3; i++) put(box(), wood, { at: [0, 0.4, 0], scale: [0.06, 0.96, 0.05], turn: [0, 0, i * 1.047] })
  }
})

/** A fortress of stone with fallen walls, one tower whole and one broken. */
export const ruinedFortress = eachStand((put) => {
  const stone = (place: { x: number; y: number; z: number }): Rgb => dimmed(rgb('#857c70'), (Math.floor(place.y * 1.4) % 2 === 0 ? 0.78 : 0.9) * (0.75 + 0.4 * noise(place.x * 1.5 + 20, place.y * 1.5 + place.z + 20, 4)))
  put(cylinder(1, 16), stone, { at: [-8, 5.5, 0], scale: [2.6, 11, 2.6] })
  for (let i = 0; i < 9; i++) put(box(), stone, { at: [-8 + 2.5 * Math.sin(i * 0.698), 11.5, 2.5 * Math.cos(i * 0.698)], scale: [0.9, 1.1, 0.7], turn: [0, i * 0.698, 0] })
  put(cylinder(1, 16), stone, { at: [8, 2.6, 0], scale: [2.6, 5.2, 2.6] })
  for (let i = 0; i < 15; i++) {
    const [x, high] = [-6 + i * 0.9, 6.4 * (0.35 + 0.65 * noise(i * 0.55 + 3, 2, 8)) * (i > 8 && i < 12 ? 0.4 : 1)]
    put(box(), stone, { at: [x, high / 2, -0.4], scale: [0.94, high, 1.3] })
  }
  put(box(), rgb('#151312'), { at: [-1.2, 1.5, 0.3], scale: [2, 3, 0.1] })
  for (let i = 0; i < 26; i++) put(box(), stone, { at: [-9 + 20 * lattice(i, 1, 5), 0.3, 1.4 + 2.6 * lattice(i, 2, 5)], scale: [0.5 + 0.6 * lattice(i, 3, 5), 0.6, 0.7], turn: [lattice(i, 4, 5), i, 0.4] })
})

/** A column of smoke over a fire. */
export const smokeColumn = eachStand((put) => {
  for (let i = 0; i < 22; i++) {
    const rise = i / 21
    put(pebble(9), (_place, facing) => blended(rgb(rise < 0.1 ? '#ff8a2a' : '#2a2624'), rgb('#6a625e'), Math.max(0, 0.5 * facing.y + 0.4 * rise)), { at: [3.4 * rise * rise + 0.5 * (lattice(i, 1, 4) - 0.5), 0.3 + 10 * rise, 0.4 * lattice(i, 2, 4)], scale: 0.4 + 1.7 * rise }, { glow: rise < 0.1 ? 1 : 0.35 })
  }
})

/** Steps of rice fields down a slope, each with its water, a rim of earth and rows of young plants. */
export const terraces: Builder = (kit) => {
  for (let step = 0; step < 9; step++) {
    const [y, z] = [0.4 + step * 1.5, -7 - step * 4.2]
    for (let i = 0; i < 26; i++) {
      const x = (i - 12.5) * 3.2
      const edge = 1.7 * Math.sin(x * 0.13 + step * 0.8)
      kit.sketch.add(box(), (place, facing) => (facing.y > 0.5 ? blended(rgb('#9cc8d8'), rgb('#6aa83c'), smoothstep(Math.sin(place.z * 6 + place.x), 0, 0.5)) : dimmed(rgb('#5a7a30'), 0.7 + 0.3 * noise(place.x, place.y * 3, 4))), { at: [x, y / 2 - 0.4, z + edge - 2.1], scale: [3.7, y + 0.8, 5.6], turn: [0, -0.2 * Math.cos(x * 0.13 + step * 0.8), 0] })
      kit.sketch.add(box(), rgb('#4a8a2c'), { at: [x, y + 0.08, z + edge + 0.6], scale: [3.7, 0.25, 0.34], turn: [0, -0.2 * Math.cos(x * 0.13 + step * 0.8), 0] })
    }
  }
}

/** A wall of blue ice, cracked and stepped. */
export const iceWall: Builder = (kit, dressing) => {
  const high = numberOption(dressing, 'heightM', 12)
  for (let i = 0; i < 40; i++) {
    const [x, tall] = [(i - 19.5) * 2.5, high * (0.65 + 0.5 * noise(i * 0.4 + 5, 1, 6))]
    const z = -24 - 5 * noise(i * 0.3 + 9, 4, 3) + 0.012 * x * x
    kit.sketch.add(lumpy(3, (d) => 1 + 0.5 * (fractal(d.x * 2 + i, d.y * 2 + d.z + i, 3, 5) - 0.5)), (place, facing) => (facing.y > 0.5 ? rgb('#f4fbff') : blended(rgb('#3a9ad8'), rgb('#d8f0fc'), smoothstep(fractal(place.x * 0.7 + 40, place.y * 0.5 + 40, 3, 5), 0.3, 0.7))), { at: [x, tall * 0.35, z], scale: [2.3, tall * 0.75, 4] })
  }
}

/** Streams of lava down to the viewer, and the cone that they come from. */
export const lavaStreams: Builder = (kit) => {
  for (const [lane, bend] of [[-0.2, 0.5], [0.55, -0.7], [-0.75, -0.4]] as const) {
    for (let i = 0; i < 60; i++) {
      const t = i / 59
      const x = lane * (4 + 20 * (1 - t)) + 2.6 * bend * Math.sin(t * 7 + lane * 4)
      const z = -44 + 50 * t
      kit.sketch.add(pebble(8), (place) => blended(rgb('#ff3a0c'), rgb('#ffd84a'), smoothstep(noise(place.x * 1.6 + 30, place.z * 1.6 + 80, 4), 0.35, 0.7)), { at: [x, 0.04 + (kit.ground?.relief(x, z) ?? 0), z], scale: [0.7 + 0.5 * noise(i * 0.4, lane + 4, 3), 0.12, 0.8] }, { glow: 1 })
    }
  }
}

/** A volcano that fills the sky: a steep cone with rivers of lava, a fountain of fire and a tower of smoke. */
export const greatCone: Builder = (kit) => {
  const at = { x: 0, y: -1, z: -92 }
  const rows = [[34, 0], [25, 5], [17, 12], [11, 18.5], [7, 23.4], [4.6, 26], [3.2, 25]] as const
  kit.backdrop.add(turned(rows, 64), (place) => {
    const angle = Math.atan2(place.x - at.x, place.z - at.z)
    return dimmed(rgb('#3c2f2e'), 0.5 + 0.8 * fractal(angle * 5 + 20, place.y * 0.25 + 9, 3, 4))
  }, { at: [at.x, at.y, at.z] }, { glow: 0.3 })
  const radiusAt = (y: number): number => {
    const above = rows.findIndex(([, high]) => high >= y)
    const [a, b] = [rows[Math.max(0, above - 1)] ?? rows[0], rows[Math.max(1, above)] ?? rows[1]]
    return a[0] + (b[0] - a[0]) * (y - a[1]) / Math.max(0.1, b[1] - a[1])
  }
  for (let vein = 0; vein < 6; vein++) {
    for (let i = 0; i < 70; i++) {
      const t = i / 69
      const y = 25.8 * (1 - t)
      const angle = (vein - 2.5) * 0.36 + 0.1 * Math.sin(i * 0.16 + vein * 2)
      kit.backdrop.add(pebble(6), blended(rgb('#fff08a'), rgb('#ff3c0c'), t ** 0.6), { at: [at.x + Math.sin(angle) * radiusAt(y) * 1.01, at.y + y, at.z + Math.cos(angle) * radiusAt(y) * 1.01], scale: [0.42 + 0.7 * t, 0.6, 0.42] }, { glow: 1 })
    }
  }
  for (let i = 0; i < 120; i++) {
    const [angle, up] = [lattice(i, 1, 9) * 6.28, lattice(i, 2, 9)]
    kit.backdrop.add(pebble(6), blended(rgb('#fff2a0'), rgb('#ff4a14'), up), { at: [at.x + Math.sin(angle) * 6 * up, at.y + 25 + 13 * Math.sin(up * 2.2), at.z + Math.cos(angle) * 6 * up], scale: 0.3 + 0.7 * (1 - up) }, { glow: 1 })
  }
  for (let i = 0; i < 70; i++) {
    const rise = i / 69
    const size = 2.4 + 8 * rise
    kit.backdrop.add(pebble(10), (_place, facing) => blended(rgb(rise < 0.22 ? '#c85a30' : '#4a4042'), rgb('#241f22'), Math.min(1, rise + 0.4 - 0.35 * facing.y)), { at: [at.x + 14 * rise * rise + (lattice(i, 1, 4) - 0.5) * size * 1.5, at.y + 31 + 26 * rise, at.z - 4 + (lattice(i, 2, 4) - 0.5) * size], scale: size }, { glow: 0.45 })
  }
}
