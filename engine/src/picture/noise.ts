/** Repeatable roughness for painting: values of a lattice, smoothly joined. Everything is a pure function of place and seed. */

/** A number from 0 to 1 for a lattice point. */
export function lattice(x: number, y: number, seed = 0): number {
  let h = (Math.imul(x, 0x27d4eb2d) ^ Math.imul(y, 0x165667b1) ^ Math.imul(seed + 1, 0x9e3779b1)) >>> 0
  h = Math.imul(h ^ (h >>> 15), 0x85ebca6b) >>> 0
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35) >>> 0
  return ((h ^ (h >>> 16)) >>> 0) / 4294967296
}

/** Smooth noise from 0 to 1 with one bump per unit. With a `period`, it repeats after that many units. */
export function noise(x: number, y: number, seed = 0, period = 0): number {
  const ix = Math.floor(x)
  const iy = Math.floor(y)
  const fx = x - ix
  const fy = y - iy
  const u = fx * fx * (3 - 2 * fx)
  const v = fy * fy * (3 - 2 * fy)
  const wrap = (i: number) => (period === 0 ? i : ((i % period) + period) % period)
  const x0 = wrap(ix)
  const x1 = wrap(ix + 1)
  const y0 = wrap(iy)
  const y1 = wrap(iy + 1)
  const low = lattice(x0, y0, seed) * (1 - u) + lattice(x1, y0, seed) * u
  const high = lattice(x0, y1, seed) * (1 - u) + lattice(x1, y1, seed) * u
  return low * (1 - v) + high * v
}

/** Noise of several sizes laid over each other, 0 to 1 (mostly 0.3 to 0.7): clouds, hills, blotches. */
export function fractal(x: number, y: number, octaves: number, seed = 0, period = 0): number {
  let sum = 0
  let weight = 0.5
  let total = 0
  let scale = 1
  for (let i = 0; i < octaves; i++) {
    sum += weight * noise(x * scale, y * scale, seed + i * 17, period * scale)
    total += weight
    weight *= 0.5
    scale *= 2
  }
  return sum / total
}
