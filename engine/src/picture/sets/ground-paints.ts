import { clamp, smoothstep } from '../../platform/index.ts'
import { blended, dimmed, type Rgb } from '../color.ts'
import { fractal, lattice, noise } from '../noise.ts'

/** What grounds are made of, as paintings: colour by place, metres. `a` is the main colour, `b` the second one. */
export type Paint2d = (x: number, z: number) => Rgb
type Material = (a: Rgb, b: Rgb, sizeM: number) => Paint2d

const fold = (value: number): number => value - Math.floor(value)
/** How near a joint is: 0 in it, 1 well away. Joints every unit. */
const joint = (value: number, width: number): number => smoothstep(Math.min(fold(value), 1 - fold(value)), width * 0.4, width)

/** Rounded stones or leaves in jittered cells: distance from the nearest cell's middle (0 to about 0.7) and its number. */
function cells(x: number, z: number, seed: number): { far: number; edge: number; id: number } {
  const [ix, iz] = [Math.floor(x), Math.floor(z)]
  let [first, second, id] = [9, 9, 0]
  for (let dx = -1; dx <= 1; dx++) {
    for (let dz = -1; dz <= 1; dz++) {
      const [cx, cz] = [ix + dx, iz + dz]
      const away = Math.hypot(cx + 0.5 + 0.7 * (lattice(cx, cz, seed) - 0.5) - x, cz + 0.5 + 0.7 * (lattice(cx, cz, seed + 1) - 0.5) - z)
      if (away < first) [second, first, id] = [first, away, lattice(cx, cz, seed + 2)]
      else if (away < second) second = away
    }
  }
  return { far: first, edge: second - first, id }
}

const grassy: Material = (a, b) => (x, z) => {
  const patch = fractal(x * 0.2 + 3, z * 0.2, 3, 5)
  return dimmed(blended(a, b, smoothstep(patch, 0.3, 0.7)), 0.62 + 0.3 * noise(x * 6, z * 6, 8) + 0.1 * noise(x * 17, z * 17, 4))
}
const mown: Material = (a, b, sizeM) => (x, z) => dimmed(Math.floor((x + 400) / sizeM) % 2 === 0 ? a : b, 0.75 + 0.2 * noise(x * 5, z * 5, 8) + 0.12 * noise(x * 19, z * 19, 3))
const earthy: Material = (a, b) => (x, z) => {
  const stone = lattice(Math.floor(x * 9), Math.floor(z * 9), 6) > 0.9 && Math.hypot(fold(x * 9) - 0.5, fold(z * 9) - 0.5) < 0.36 ? 1.18 : 1
  return dimmed(blended(a, b, smoothstep(fractal(x * 0.45, z * 0.45, 4, 2), 0.35, 0.65)), (0.72 + 0.4 * noise(x * 4, z * 4, 3)) * stone)
}
const sandy: Material = (a, b) => (x, z) => {
  const dune = fractal(x * 0.14, z * 0.14, 3, 3)
  const ripple = 0.5 + 0.5 * Math.sin(z * 8 + 4 * noise(x * 0.4, z * 0.4, 2) + x * 1.4)
  return dimmed(blended(a, b, dune), 0.8 + 0.12 * ripple + 0.08 * noise(x * 22, z * 22, 4))
}
const snowy: Material = (a, b) => (x, z) => {
  const drift = fractal(x * 0.22, z * 0.3, 3, 3)
  const spark = lattice(Math.floor(x * 34), Math.floor(z * 34), 5) > 0.988 ? 1.2 : 1
  return dimmed(blended(b, a, smoothstep(drift, 0.35, 0.6)), (0.86 + 0.16 * noise(x * 1.8, z * 2.6, 4)) * spark)
}
const rocky: Material = (a, b, sizeM) => (x, z) => {
  const bend = 0.6 * noise(x * 0.9 / sizeM, z * 0.9 / sizeM, 3)
  const { edge, id } = cells(x / sizeM + bend, z / sizeM + bend, 4)
  return dimmed(blended(a, b, 0.6 * id + 0.5 * (fractal(x * 1.1, z * 1.1, 3, 7) - 0.3)), (0.6 + 0.4 * smoothstep(edge, 0.02, 0.14)) * (0.8 + 0.3 * noise(x * 7, z * 7, 2)))
}
const lavaCracked: Material = (a, b, sizeM) => (x, z) => {
  const bend = 0.7 * noise(x * 0.8 / sizeM, z * 0.8 / sizeM, 3)
  const { edge, id } = cells(x / sizeM + bend, z / sizeM + bend, 9)
  const heat = smoothstep(edge, 0.13, 0.02) * smoothstep(fractal(x * 0.12, z * 0.12, 2, 8), 0.4, 0.6)
  return blended(dimmed(a, 0.6 + 0.5 * id + 0.3 * noise(x * 6, z * 6, 2)), dimmed(b, 1 + heat), heat)
}
/** Dried out into plates with cracks between them. */
const crazed: Material = (a, b, sizeM) => (x, z) => {
  const bend = 0.5 * noise(x * 0.9 / sizeM, z * 0.9 / sizeM, 3)
  const { edge, id } = cells(x / sizeM + bend, z / sizeM + bend, 12)
  return blended(dimmed(a, 0.84 + 0.16 * id + 0.12 * (noise(x * 5, z * 5, 2) - 0.5)), b, smoothstep(edge, 0.1, 0.03))
}
/** Fallen leaves and needles over earth. */
const littered: Material = (a, b) => (x, z) => {
  const { far, id } = cells(x * 5.5, z * 5.5, 3)
  const moss = smoothstep(fractal(x * 0.3, z * 0.3, 3, 6), 0.5, 0.66)
  const ground = blended(dimmed(a, 0.6 + 0.35 * noise(x * 3, z * 3, 2)), b, moss * 0.75)
  return far < 0.32 && id > 0.45 ? blended(ground, dimmed(id > 0.82 ? [0.42, 0.2, 0.05] : [0.3, 0.19, 0.08], 0.7 + 0.6 * id), 0.75) : ground
}
const planked: Material = (a, b, sizeM) => (x, z) => {
  const lane = Math.floor(z / sizeM)
  const along = x * 0.55 + lane * 0.37
  const board = Math.floor(along)
  const grain = fractal(x * 2 + lane * 7, z * 5 / sizeM, 3, 4)
  return dimmed(blended(a, b, lattice(board, lane)), (0.72 + 0.5 * (grain - 0.5) + 0.2) * (0.55 + 0.45 * joint(z / sizeM, 0.05)) * (0.7 + 0.3 * joint(along, 0.012)))
}
const tiled: Material = (a, b, sizeM) => (x, z) => {
  const [column, row] = [Math.floor(x / sizeM), Math.floor(z / sizeM)]
  const seam = Math.min(joint(x / sizeM, 0.035), joint(z / sizeM, 0.035))
  return dimmed(blended(a, b, (column + row) % 2 === 0 ? 0 : 1), (0.72 + 0.28 * seam) * (0.88 + 0.12 * lattice(column, row, 5) + 0.1 * noise(x * 5, z * 5, 2)))
}
const carpeted: Material = (a, b, sizeM) => (x, z) => {
  const [u, v] = [fold(x / sizeM) - 0.5, fold(z / sizeM) - 0.5]
  const flower = Math.abs(Math.abs(u) + Math.abs(v) - 0.36) < 0.045 || Math.hypot(u, v) < 0.1
  return dimmed(flower ? blended(a, b, 0.7) : a, 0.78 + 0.26 * noise(x * 19, z * 19, 6))
}
const cast: Material = (a, b, sizeM) => (x, z) => {
  const seam = Math.min(joint(x / sizeM, 0.012), joint(z / sizeM, 0.012))
  const stain = fractal(x * 0.6, z * 0.6, 4, 4)
  return dimmed(blended(a, b, smoothstep(stain, 0.5, 0.75) * 0.6), (0.7 + 0.3 * seam) * (0.9 + 0.14 * noise(x * 9, z * 9, 2)))
}
const tarred: Material = (a, b) => (x, z) => dimmed(blended(a, b, smoothstep(fractal(x * 0.4, z * 0.6, 3, 4), 0.45, 0.7) * 0.5), 0.8 + 0.2 * (lattice(Math.floor(x * 45), Math.floor(z * 45)) - 0.5) + 0.15 * noise(x * 3, z * 3, 2))
const cobbled: Material = (a, b, sizeM) => (x, z) => {
  const { edge, id } = cells(x / sizeM, z / sizeM, 5)
  return dimmed(blended(a, b, id), (0.42 + 0.58 * smoothstep(edge, 0.03, 0.22)) * (0.85 + 0.2 * noise(x * 8, z * 8, 3)))
}
const flagged: Material = (a, b, sizeM) => (x, z) => {
  const row = Math.floor(z / sizeM)
  const across = x / sizeM * 0.72 + 0.5 * lattice(row, 3)
  const seam = Math.min(joint(across, 0.03), joint(z / sizeM, 0.045))
  return dimmed(blended(a, b, lattice(Math.floor(across), row, 7)), (0.5 + 0.5 * seam) * (0.82 + 0.3 * fractal(x * 2, z * 2, 3, 2)))
}
const plated: Material = (a, b, sizeM) => (x, z) => {
  const seam = Math.min(joint(x / sizeM, 0.02), joint(z / sizeM, 0.02))
  const rivet = Math.hypot(Math.min(fold(x / sizeM), 1 - fold(x / sizeM)) - 0.07, Math.min(fold(z / sizeM), 1 - fold(z / sizeM)) - 0.07) < 0.018 ? 1.4 : 1
  return dimmed(blended(a, b, lattice(Math.floor(x / sizeM), Math.floor(z / sizeM), 3)), (0.5 + 0.5 * seam) * rivet * (0.9 + 0.15 * noise(x * 0.7, z * 14, 2)))
}
/** Furrows along x. */
const ploughed: Material = (a, b, sizeM) => (x, z) => dimmed(blended(a, b, 0.5 + 0.5 * Math.sin(z / sizeM * 2 * Math.PI)), 0.7 + 0.4 * noise(x * 5, z * 5, 3))
const swirled: Material = (a, b, sizeM) => (x, z) => {
  const wave = Math.sin((x + 0.8 * Math.sin(z * 0.9 / sizeM)) / sizeM * 3) * Math.sin((z + 0.8 * Math.sin(x * 0.7 / sizeM)) / sizeM * 3)
  return dimmed(blended(a, b, smoothstep(wave, -0.15, 0.25)), 0.9 + 0.14 * noise(x * 9, z * 9, 3))
}
const plain: Material = (a, b) => (x, z) => dimmed(blended(a, b, clamp(Math.hypot(x, z) / 9)), 0.97 + 0.05 * noise(x * 6, z * 6, 3))
const cloudy: Material = (a, b) => (x, z) => blended(b, a, smoothstep(fractal(x * 0.32, z * 0.32, 4, 3), 0.3, 0.62))

export const materials2d: Readonly<Record<string, Material>> = {
  grass: grassy, mown, dirt: earthy, sand: sandy, snow: snowy, rock: rocky, lava: lavaCracked, crazed, litter: littered, planks: planked, tiles: tiled, carpet: carpeted,
  concrete: cast, asphalt: tarred, cobbles: cobbled, flags: flagged, plates: plated, furrows: ploughed, swirls: swirled, plain, clouds: cloudy,
}

/** A line of paint: how much of it covers a place, by the distance to its middle. */
const line = (away: number, widthM: number): number => smoothstep(Math.abs(away), widthM / 2 + 0.02, widthM / 2 - 0.02)
const ring = (x: number, z: number, radius: number, widthM: number): number => line(Math.hypot(x, z) - radius, widthM)
const within = (value: number, half: number): number => (Math.abs(value) <= half ? 1 : 0)
const frame = (x: number, z: number, halfX: number, halfZ: number, widthM: number): number =>
  Math.max(line(Math.abs(x) - halfX, widthM) * within(z, halfZ + widthM / 2), line(Math.abs(z) - halfZ, widthM) * within(x, halfX + widthM / 2))

/** Painted lines by name: the share of paint at a place. */
export const markings: Readonly<Record<string, (x: number, z: number) => number>> = {
  basketball: (x, z) => Math.max(frame(x, z, 9.5, 5.6, 0.07), line(x, 0.07) * within(z, 5.6), ring(x, z, 1.6, 0.07), ...[-1, 1].map((side) => {
    const from = (x + side * 0) * side
    return Math.max(frame(from - 7.6, z, 1.9, 1.7, 0.07), from < 5.7 ? ring(from - 5.7, z, 1.6, 0.07) : 0, from < 8.2 ? ring(from - 8.2, z, 5, 0.07) : line(Math.abs(z) - 5, 0.07) * (from < 9.5 ? 1 : 0))
  })),
  tennis: (x, z) => Math.max(frame(x, z, 8.5, 4, 0.08), line(Math.abs(z) - 3.1, 0.08) * within(x, 8.5), line(Math.abs(x) - 4.6, 0.08) * within(z, 3.1), line(z, 0.08) * within(x, 4.6)),
  football: (x, z) => Math.max(frame(x, z, 26, 15, 0.12), line(x, 0.12) * within(z, 15), ring(x, z, 4.5, 0.12), ...[-1, 1].map((side) => Math.max(frame(x - side * 22, z, 4, 8, 0.12), frame(x - side * 24.6, z, 1.4, 4, 0.12)))),
  road: (x, z) => Math.max(line(z, 0.14) * (fold(x / 4.5) < 0.5 ? 1 : 0), line(Math.abs(z) - 3.4, 0.12)),
  highway: (x, z) => Math.max(line(Math.abs(z + 2.4) - 1.9, 0.14) * (fold(x / 6) < 0.45 ? 1 : 0), line(Math.abs(z + 2.4) - 5.6, 0.16)),
  parking: (x, z) => Math.max(line(fold(x / 2.7) * 2.7 - 1.35, 0.11) * (Math.abs(z + 5.3) < 2.5 || Math.abs(z - 6.5) < 2.5 ? 1 : 0), line(z + 7.8, 0.11), line(z - 9, 0.11)),
  runway: (x, z) => Math.max(line(z, 0.5) * (fold(x / 8) < 0.55 ? 1 : 0), line(Math.abs(z) - 7, 0.35)),
  track: (x, z) => Math.max(...[-3.6, -2.4, -1.2, 0, 1.2, 2.4, 3.6].map((lane) => line(z - lane, 0.07))),
  race: (x, z) => Math.max(line(Math.abs(z) - 5, 0.16), Math.abs(x + 6) < 0.9 && Math.abs(z) < 5 ? (Math.floor((x + 60) / 0.45) + Math.floor((z + 60) / 0.45)) % 2 : 0),
  crossing: (x, z) => (Math.abs(x - 5.4) < 1.5 && Math.abs(z) < 3.6 ? (Math.floor((z + 40) / 0.6) % 2) : line(z, 0.12) * (fold(x / 4) < 0.5 ? 1 : 0)),
  ring: (x, z) => Math.max(ring(x, z, 1.1, 0.16), ring(x, z, 0.85, 0.05)),
  helipad: (x, z) => Math.max(ring(x - 5, z + 4.4, 1.9, 0.14), line(Math.abs(x - 5) - 0.55, 0.2) * within(z + 4.4, 0.9), line(z + 4.4, 0.2) * within(x - 5, 0.55)),
  star: (x, z) => (Math.hypot(x, z) < 2.4 * (0.62 + 0.38 * Math.cos(5 * Math.atan2(x, z)) ** 2) ? 1 : ring(x, z, 3, 0.16)),
}
