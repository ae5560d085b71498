import { Vector3 } from 'three/webgpu'
import { smoothstep } from '../../platform/index.ts'
import { blended, dimmed, rgb, type Rgb } from '../color.ts'
import { fractal, lattice, noise } from '../noise.ts'
import { groundPainting, tilePainting } from '../painting.ts'
import { numberOption, type Builder } from '../set-kit.ts'
import { pathMiddle } from './foliage.ts'
import { ball, box, cylinder, lumpy, pebble, roundedBox, triangle, turned } from './shapes.ts'

/** Meadow, park, sea and beach. */

const softTile = (seed: number, strength: number) => tilePainting(256, (u, v) => 1 + strength * (fractal(u * 20, v * 20, 4, seed, 20) - 0.5) * 2)

const turf = (x: number, z: number): Rgb => {
  const patch = fractal(x * 0.2 + 3, z * 0.2, 4, 5)
  const fine = noise(x * 6, z * 6, 8)
  const color = blended(rgb('#4f7d2a'), rgb('#8fb24a'), smoothstep(patch, 0.3, 0.7))
  return dimmed(color, 0.62 + 0.3 * fine)
}

export const meadowGround: Builder = (kit) => {
  const paint = (x: number, z: number): Rgb => {
    const trail = smoothstep(0.9, 0.25, Math.abs(z + 0.4 - 0.8 * Math.sin(x * 0.16)) / (0.5 + 0.25 * noise(x, z, 3)))
    return blended(turf(x, z), rgb('#a08a5a'), 0.34 * trail)
  }
  kit.ground = {
    coat: { painting: groundPainting({ sizePx: 1024, halfM: 24, paint }), halfM: 24, farColor: dimmed(rgb('#7fa345'), 0.85), detail: softTile(3, 0.5), detailM: 1.7, detailStrength: 0.6, gloss: 0, mirror: 0 },
    relief: (x, z) => smoothstep(Math.hypot(x, z), 16, 44) * 1.6 * (fractal(x * 0.05, z * 0.05, 2, 4) - 0.2),
  }
}

export const parkGround: Builder = (kit) => {
  const paint = (x: number, z: number): Rgb => {
    const off = Math.abs(z - pathMiddle(x))
    const edge = 1.5 + 0.12 * noise(x * 2, z * 2, 4)
    const gravel = blended(rgb('#cdb48c'), rgb('#b59a72'), fractal(x * 1.6, z * 1.6, 3, 2))
    const stones = lattice(Math.floor(x * 40), Math.floor(z * 40)) > 0.93 ? 0.82 : 1
    const grassColor = dimmed(turf(x, z), Math.floor((x + 40) / 1.4) % 2 === 0 ? 1.05 : 0.94)
    return blended(dimmed(gravel, stones * (off > edge - 0.15 ? 0.86 : 1)), grassColor, smoothstep(off, edge - 0.08, edge + 0.08))
  }
  kit.ground = {
    coat: { painting: groundPainting({ sizePx: 1024, halfM: 17, paint }), halfM: 17, farColor: dimmed(rgb('#7fa345'), 0.9), detail: softTile(5, 0.4), detailM: 1.3, detailStrength: 0.6, gloss: kit.wet ? 0.4 : 0, mirror: 0 },
    relief: (x, z) => smoothstep(Math.hypot(x, z), 18, 44) * 1.5 * (fractal(x * 0.05, z * 0.05, 2, 4) - 0.2),
  }
}

export const parkBenches: Builder = (kit, dressing) => {
  const wood = rgb('#a8683a')
  const iron = rgb('#2b3633')
  for (const [x, y, z] of dressing.at ?? []) {
    const slat = (place: Vector3): Rgb => dimmed(wood, 0.75 + 0.35 * noise(place.x * 4, place.y * 30 + place.z * 30, 3))
    for (let i = 0; i < 4; i++) kit.sketch.add(roundedBox(1.5, 0.035, 0.095, 0.012), slat, { at: [x, y + 0.44, z - 0.16 + i * 0.115] })
    for (let i = 0; i < 3; i++) kit.sketch.add(roundedBox(1.5, 0.09, 0.03, 0.012), slat, { at: [x, y + 0.56 + i * 0.115, z - 0.23 - i * 0.03], turn: [-0.2, 0, 0] })
    for (const side of [-1, 1]) {
      kit.sketch.add(roundedBox(0.05, 0.44, 0.05, 0.015), iron, { at: [x + side * 0.6, y + 0.22, z + 0.17] })
      kit.sketch.add(roundedBox(0.05, 0.88, 0.05, 0.015), iron, { at: [x + side * 0.6, y + 0.42, z - 0.24], turn: [-0.12, 0, 0] })
      kit.sketch.add(roundedBox(0.05, 0.035, 0.4, 0.015), iron, { at: [x + side * 0.6, y + 0.62, z] })
    }
  }
}

export const pond: Builder = (kit) => {
  const [x0, z0] = [5.5, -11.5]
  kit.sketch.add(cylinder(1, 28), (place) => blended(dimmed(kit.light.horizon, 0.85), rgb('#3b7f94'), 0.35 + 0.4 * fractal(place.x * 0.9, place.z * 2, 3, 2)), { at: [x0, 0.01, z0], scale: [4.4, 0.02, 2] }, { glow: 0.75 })
  for (let i = 0; i < 34; i++) {
    const angle = i / 34 * 2 * Math.PI
    const stone = lumpy(1, (d) => 1 + 0.25 * noise(d.x * 2 + i, d.y * 2, i))
    kit.sketch.add(stone, (_place, facing) => dimmed(rgb('#9a9a90'), 0.6 + 0.35 * facing.y), { at: [x0 + Math.sin(angle) * 4.5, 0.04, z0 + Math.cos(angle) * 2.1], scale: 0.16 + 0.12 * lattice(i, 4) })
  }
}

/** Islands of rock and forest with a pale strand at their feet: near enough that the air leaves them their colours. */
export const island: Builder = (kit) => {
  const rockColor = rgb('#7d6246')
  const [dark, light] = [rgb('#1f5a2a'), rgb('#6a9a3c')]
  for (const [x, z, width, height] of [[-26, -68, 21, 6.8], [-10, -74, 12, 3.6], [41, -94, 31, 9], [63, -86, 17, 5]] as const) {
    const mound = lumpy(8, (d) => 1 + 0.5 * (fractal(d.x * 2.4 + x, d.y * 2 + d.z * 2.4 + 8, 4, 7) - 0.5) * 2)
    kit.backdrop.add(mound, (place, facing) => {
      const woods = blended(dark, light, smoothstep(fractal(place.x * 0.8, place.y * 1.1 + place.z, 3, 4), 0.3, 0.7))
      const ground = blended(rockColor, woods, smoothstep(facing.y + 0.3 * noise(place.x * 0.9, place.y, 3), 0.12, 0.42))
      return dimmed(blended(rgb('#e6d2a0'), ground, smoothstep(place.y, 0.35, 0.7)), 0.75 + 0.3 * noise(place.x * 1.4, place.y * 2))
    }, { at: [x, -0.6, z], scale: [width * 0.5, height, width * 0.3] })
  }
}

export const sails: Builder = (kit, dressing) => {
  const places = [[24, -62, 1.1], [-21, -54, 0.74], [31, -66, 0.85], [-3, -72, 0.6]] as const
  const colors = ['#f6f1e6', '#f6f1e6', '#e06a4a', '#f2c84b'].map(rgb)
  for (let i = 0; i < numberOption(dressing, 'count', 3); i++) {
    const [x, z, scale] = places[i % places.length] ?? [24, -62, 1]
    const color = colors[(i * 2 + 1) % colors.length] ?? [1, 1, 1]
    kit.backdrop.add(ball(12), rgb('#f4f4f0'), { at: [x, 0.5 * scale, z], scale: [3.4 * scale, 0.7 * scale, 0.9 * scale] })
    kit.backdrop.add(cylinder(0.6, 6), rgb('#7a5a3c'), { at: [x + 0.3 * scale, 4.5 * scale, z], scale: [0.09 * scale, 8.4 * scale, 0.09 * scale] })
    for (const [side, width, height] of [[1, 2.9, 7], [-1, 2.1, 5.8]] as const) {
      kit.backdrop.add(triangle(), dimmed(side > 0 ? [0.92, 0.92, 0.88] : color, 0.9), { at: [x + (0.3 + 0.12 * side) * scale, 1.5 * scale, z + 0.1], scale: [side * width * scale, height * scale, 1], turn: [0, 0.25 * side, 0] })
    }
  }
}

/** White birds with bent wings, high and far. */
export const gulls: Builder = (kit, dressing) => {
  for (let i = 0; i < numberOption(dressing, 'count', 4); i++) {
    const [x, y, z] = [-14 + 27 * lattice(i, 1, 5), 6.5 + 5 * lattice(i, 2, 5), -22 - 14 * lattice(i, 3, 5)]
    kit.sketch.add(pebble(8), rgb('#f7f7f5'), { at: [x, y, z], scale: [0.12, 0.1, 0.36], turn: [0, 0.8 + i, 0] }, { sway: -0.1 })
    for (const side of [-1, 1]) {
      kit.sketch.add(pebble(6), rgb('#eceef0'), { at: [x + side * 0.3, y + 0.12, z], scale: [0.34, 0.03, 0.13], turn: [0, 0, side * 0.45] }, { sway: -0.1 })
      kit.sketch.add(pebble(6), rgb('#9aa2aa'), { at: [x + side * 0.8, y + 0.2, z], scale: [0.32, 0.025, 0.09], turn: [0, 0, side * -0.1] }, { sway: -0.1 })
    }
  }
}

/** Where the beach ends: metres from the middle of the stage at a place along it. */
const waterline = (x: number): number => -5.4 + 0.6 * Math.sin(x * 0.21 + 1) + 0.25 * Math.sin(x * 0.53)

export const beachGround: Builder = (kit) => {
  const paint = (x: number, z: number): Rgb => {
    const dune = fractal(x * 0.35, z * 0.7, 4, 3)
    const ripple = 0.5 + 0.5 * Math.sin(z * 9 + 3 * noise(x * 0.5, z * 0.5, 2) + x)
    let color = dimmed(blended(rgb('#e2c690'), rgb('#f4e2b6'), dune), 0.84 + 0.07 * ripple)
    const shore = z - waterline(x)
    const wet = smoothstep(shore, 1.7 + 0.4 * noise(x, 4, 3), 0.4)
    color = blended(color, rgb('#9a7c52'), wet * 0.78)
    const lace = Math.abs(shore - 0.5 - 0.35 * noise(x * 0.8, 9, 6)) < 0.05 + 0.09 * noise(x * 3, z * 5, 7) ? 0.8 : 0
    const print = lattice(Math.floor(x * 26), Math.floor(z * 26), 9) > 0.985 ? 0.9 : 1
    return blended(dimmed(color, print), [0.95, 0.97, 0.97], lace)
  }
  kit.ground = {
    coat: { painting: groundPainting({ sizePx: 1024, halfM: 17, paint }), halfM: 17, farColor: rgb('#e6cfa0'), detail: softTile(7, 0.35), detailM: 1.1, detailStrength: 0.5, gloss: 0.08, mirror: 0 },
    relief: (x, z) => {
      const shore = z - waterline(x)
      if (shore < 0.9) return -0.11 * (0.9 - shore) - smoothstep(0.9 - shore, 4, 30) * 6
      return smoothstep(z, 6, 26) * 1.5 * noise(x * 0.12, z * 0.12, 5)
    },
  }
}

export const beachSea: Builder = (kit) => {
  kit.shore = { levelM: -0.1, waveHeightM: 0.09, waveLengthM: 5 }
  kit.cameraRoom.minZ = -5
  for (let row = 0; row < 2; row++) {
    for (let i = 0; i < 60; i++) {
      const x = -34 + i * 1.15
      const z = waterline(x) - 0.5 - row * 3.4 - 0.5 * noise(i * 0.6, row * 9, 4)
      if (noise(i * 0.35, row * 3, 8) < 0.34) continue
      kit.sketch.add(pebble(8), [0.93, 0.96, 0.97], { at: [x, -0.07 + 0.03 * row, z], scale: [0.85, 0.045 + 0.03 * noise(i, 2, 3), 0.14 + 0.1 * noise(i, 7, 1)], turn: [0, 0.25 * Math.sin(i), 0] }, { sway: -0.02 })
    }
  }
}

export const palms: Builder = (kit, dressing) => {
  for (const [index, [x, y, z]] of (dressing.at ?? []).entries()) {
    const height = 4.4 + lattice(index, 3, 7) * 1.2
    const lean = (index % 2 === 0 ? 1 : -1) * (0.9 + lattice(index, 5))
    const at = (t: number) => new Vector3(x + lean * t * t, y + height * t, z + 0.3 * t)
    for (let ring = 0; ring < 16; ring++) {
      const place = at(ring / 15)
      kit.sketch.add(turned([[0.92, 0], [1.08, 0.9], [0.94, 1]], 9), (_p, facing) => dimmed(rgb('#9a7850'), 0.7 + 0.25 * facing.x + (ring % 2) * 0.08), { at: [place.x, place.y, place.z], scale: [0.17 - ring * 0.005, height / 15 * 1.05, 0.17 - ring * 0.005], turn: [0, 0, -lean * ring * 0.022] })
    }
    const top = at(1.02)
    for (let leaf = 0; leaf < 13; leaf++) {
      const yaw = leaf * 2.4
      for (let part = 0; part < 9; part++) {
        const t = part / 8
        const out = 0.15 + 2.1 * t
        const drop = 0.55 * t - 1.5 * t * t * (0.7 + 0.5 * lattice(leaf, 2, index))
        const width = 0.42 * Math.sin(Math.PI * Math.min(0.97, t * 0.85 + 0.12))
        kit.sketch.add(pebble(5), (_p, facing) => dimmed(blended(rgb('#2f6a2c'), rgb('#a8c84e'), 0.3 + 0.35 * facing.y + 0.25 * t), 0.9), { at: [top.x + Math.sin(yaw) * out, top.y + drop, top.z + Math.cos(yaw) * out], scale: [width, 0.025, 0.3], turn: [(3 * t * (0.7 + 0.5 * lattice(leaf, 2, index)) - 0.55) / 2.1, yaw, 0] }, { sway: 0.05 * t + 0.01 })
      }
    }
    for (let nut = 0; nut < 4; nut++) kit.sketch.add(pebble(8), rgb('#5f4228'), { at: [top.x + 0.17 * Math.sin(nut * 1.7), top.y - 0.12, top.z + 0.17 * Math.cos(nut * 1.7)], scale: 0.12 })
  }
}

export const beachUmbrella: Builder = (kit, dressing) => {
  const stripes = ['#e4572e', '#fdf3e0'].map(rgb)
  for (const [x, y, z] of dressing.at ?? []) {
    kit.sketch.add(cylinder(1, 8), rgb('#f0ead8'), { at: [x + 0.12, y + 1.1, z], scale: [0.025, 2.3, 0.025], turn: [0, 0, -0.12] })
    kit.sketch.add(turned([[1.5, 0], [1.2, 0.28], [0.7, 0.5], [0, 0.62]], 32), (place) => stripes[Math.floor((Math.atan2(place.x - x - 0.25, place.z - z) / Math.PI + 1) * 6) % 2] ?? [1, 1, 1], { at: [x + 0.25, y + 1.95, z], turn: [0.08, 0, -0.14] })
    kit.sketch.add(box(), (place) => (Math.floor((place.x - x) * 5 + 50) % 2 === 0 ? rgb('#2f8fb0') : rgb('#f4ead4')), { at: [x - 1, 0.015, z + 0.4], scale: [1.8, 0.02, 0.85], turn: [0, 0.15, 0] })
    for (let slice = 0; slice < 8; slice++) kit.sketch.add(box(), slice % 2 === 0 ? rgb('#2f8fb0') : rgb('#f4ead4'), { at: [x - 1.72 + slice * 0.22, 0.03, z + 0.5 - slice * 0.033], scale: [0.22, 0.012, 0.85], turn: [0, 0.15, 0] })
    kit.sketch.add(turned([[0.001, 0], [0.16, 0.001], [0.2, 0.26], [0.185, 0.26], [0.15, 0.03], [0.001, 0.02]], 18), rgb('#e8b23a'), { at: [x - 2.2, 0, z + 1.2] })
    kit.sketch.add(ball(16), (place) => (Math.floor(Math.atan2(place.x - x + 2.9, place.z - z - 0.2) / Math.PI * 3 + 30) % 2 === 0 ? rgb('#e4572e') : rgb('#fdf3e0')), { at: [x - 2.9, 0.2, z + 0.2], scale: 0.2 })
  }
}

export const shells: Builder = (kit, dressing) => {
  const { count, innerM, outerM } = dressing.scatter ?? { count: 40, innerM: 1, outerM: 9 }
  for (let i = 0; i < count; i++) {
    const angle = lattice(i, 1, 31) * 2 * Math.PI
    const radius = innerM + (outerM - innerM) * lattice(i, 2, 31)
    const z = Math.cos(angle) * radius
    const x = Math.sin(angle) * radius
    if (z < waterline(x) + 0.6) continue
    const color = ([rgb('#f6e8d8'), rgb('#e8b8a0'), rgb('#b8a088'), rgb('#8f8478')] as const)[i % 4] ?? [1, 1, 1]
    kit.sketch.add(pebble(6), (_p, facing) => dimmed(color, 0.6 + 0.35 * facing.y), { at: [x, 0.01, z], scale: [0.035 + 0.03 * lattice(i, 3), 0.018, 0.03 + 0.02 * lattice(i, 4)], turn: [0, i, 0] })
  }
}
