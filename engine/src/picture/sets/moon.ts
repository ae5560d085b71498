import { Vector3 } from 'three/webgpu'
import { clamp, smoothstep } from '../../platform/index.ts'
import { blended, dimmed, rgb, type Rgb } from '../color.ts'
import { fractal, lattice, noise } from '../noise.ts'
import { groundPainting, tilePainting } from '../painting.ts'
import { numberOption, type Builder } from '../set-kit.ts'
import { box, cylinder, halfBall, lumpy, ring, roundedBox, sheet, turned } from './shapes.ts'

/** The Moon: dust, craters, rocks, the Earth over a near horizon, a lander and a flag. */

interface Crater { x: number; z: number; radius: number }

/** Small bowls on the stage are only painted; large ones beyond it are dug. */
const painted: readonly Crater[] = Array.from({ length: 130 }, (_, i) => ({ x: (lattice(i, 1, 8) - 0.5) * 34, z: (lattice(i, 2, 8) - 0.5) * 34, radius: 0.14 + 0.95 * lattice(i, 3, 8) ** 3 }))
const cellM = 2

/** The painted bowls that reach into each square of the ground. */
const nearby = new Map<string, Crater[]>()
const cellOf = (x: number, z: number): string => `${Math.floor(x / cellM)} ${Math.floor(z / cellM)}`
for (const crater of painted) {
  const reach = crater.radius * 1.35
  for (let x = Math.floor((crater.x - reach) / cellM); x <= Math.floor((crater.x + reach) / cellM); x++) {
    for (let z = Math.floor((crater.z - reach) / cellM); z <= Math.floor((crater.z + reach) / cellM); z++) nearby.set(`${x} ${z}`, [...nearby.get(`${x} ${z}`) ?? [], crater])
  }
}

const dug: readonly Crater[] = [{ x: -9, z: -15, radius: 4.5 }, { x: 12, z: -19, radius: 6 }, { x: 1, z: -31, radius: 9 }, { x: -25, z: -26, radius: 8 }, { x: 27, z: -9, radius: 5 }, { x: -20, z: 3, radius: 5 }, { x: 18, z: 14, radius: 6 }, { x: -8, z: 22, radius: 7 }]

function bowl({ x, z, radius }: Crater, px: number, pz: number): number {
  const t = Math.hypot(px - x, pz - z) / radius
  if (t > 1.8) return 0
  return radius * 0.24 * (t < 1 ? (t * t - 1) * 0.75 + 0.3 * smoothstep(t, 0.6, 1) : 0.3 * (1 - smoothstep(t, 1, 1.8)))
}

const relief = (x: number, z: number): number => {
  const away = Math.hypot(x, z)
  const rolling = smoothstep(away, 9, 30) * (fractal(x * 0.06 + 7, z * 0.06, 4, 12) - 0.45) * 5
  const pits = dug.reduce((sum, crater) => sum + bowl(crater, x, z), 0)
  return rolling + pits - Math.max(0, away - 26) ** 2 * 0.0011
}

export const moonGround: Builder = (kit) => {
  const sun = kit.light.keyFrom
  const paint = (x: number, z: number): Rgb => {
    const tone = fractal(x * 0.3 + 4, z * 0.3, 4, 3)
    let shade = 0.8 + 0.5 * (tone - 0.5) + 0.25 * (noise(x * 5, z * 5, 7) - 0.5)
    for (const crater of nearby.get(cellOf(x, z)) ?? []) {
      const dx = x - crater.x
      const dz = z - crater.z
      const t = Math.hypot(dx, dz) / crater.radius
      if (t > 1.35) continue
      const towards = (dx * sun[0] + dz * sun[2]) / crater.radius
      shade += t < 1 ? -0.85 * towards * smoothstep(t, 0.15, 0.95) * -1 - 0.12 * (1 - t) : 0.6 * towards * (1 - smoothstep(t, 1, 1.35))
    }
    const prints = Math.abs(z + 1.6 - 0.25 * x) < 0.11 && (x * 2.2 + 60) % 1 < 0.5 ? 0.72 : 1
    return dimmed(blended(rgb('#8f8b86'), rgb('#bdb8b0'), tone), clamp(shade, 0.25, 1.5) * prints)
  }
  kit.ground = {
    coat: { painting: groundPainting({ sizePx: 1024, halfM: 18, paint }), halfM: 18, farColor: rgb('#a8a39c'), detail: tilePainting(512, (u, v) => 1 + 0.9 * (fractal(u * 40, v * 40, 3, 9, 40) - 0.5) + (noise(u * 90, v * 90, 3, 90) > 0.86 ? 0.3 : 0)), detailM: 2.1, detailStrength: 0.7, gloss: 0, mirror: 0 },
    relief,
  }
}

export const moonRocks: Builder = (kit, dressing) => {
  const { count, innerM, outerM, scale } = dressing.scatter ?? { count: 100, innerM: 4, outerM: 30, scale: [0.1, 0.6] as const }
  const boulder = (detail: number) => [0, 1, 2, 3].map((n) => lumpy(detail, (d) => 1 + 0.6 * (fractal(d.x * 1.4 + n * 5, d.y * 1.4 + d.z * 1.1 + n, 3, n) - 0.5)))
  const [stones, boulders] = [boulder(3), boulder(9)]
  for (let i = 0; i < count; i++) {
    const radius = innerM + (outerM - innerM) * lattice(i, 1, 3) ** 1.4
    const angle = lattice(i, 2, 3) * 2 * Math.PI
    const [x, z] = [Math.sin(angle) * radius, Math.cos(angle) * radius]
    const size = scale[0] + (scale[1] - scale[0]) * lattice(i, 3, 3) ** 4 * (radius > 7 ? 1.8 : 0.7)
    // A large rock between the viewer and the stage would only be in the way.
    if (z > 3 && size > 0.22) continue
    const shape = (size > 0.2 ? boulders : stones)[i % 4]
    if (shape === undefined) continue
    kit.sketch.add(shape, (place) => dimmed(rgb('#a39d95'), 0.7 + 0.5 * noise(place.x * 8, place.y * 8 + place.z * 6, 4)), { at: [x, relief(x, z) + size * 0.3, z], scale: [size, size * 0.75, size * 0.9], turn: [i, i * 2, 0] })
  }
}

/** The Earth's surface towards a direction from its middle: seas, land, ice at its poles, clouds. */
function earthTowards({ x, y, z }: Vector3): Rgb {
  const land = fractal(x * 2.1 + 11, y * 2.4 + z * 1.7, 7, 2)
  const cloud = fractal(x * 4.2 + y * 1.5 + 4, y * 7 + z * 2.2, 6, 8)
  const color = land > 0.53 ? blended(rgb('#3f7a34'), rgb('#b89a5c'), smoothstep(land, 0.55, 0.66)) : blended(rgb('#0a3f96'), rgb('#1c6cc0'), smoothstep(land, 0.46, 0.525))
  return blended(color, [0.95, 0.97, 1], Math.max(smoothstep(Math.abs(y), 0.86, 0.94), smoothstep(cloud, 0.545, 0.6)))
}

/** The Earth, half lit, with seas, land, clouds and a thin blue edge. */
export const earth: Builder = (kit) => {
  const sun = new Vector3(...kit.light.keyFrom)
  const center = new Vector3(54, 35, -230)
  kit.backdrop.add(halfBall(120), (_place, facing) => {
    const day = smoothstep(facing.dot(sun), -0.12, 0.55)
    const edge = 1 - clamp(facing.dot(new Vector3(-0.3, -0.24, 0.92)))
    return blended(dimmed(earthTowards(facing), 0.04 + 1.05 * day), [0.3, 0.55, 1], clamp(edge * edge * 0.55 * (0.12 + day)))
  }, { at: [center.x, center.y, center.z], scale: 17.5 }, { glow: 1 })
}

/** The Earth as it stands in a window: round and flat, lit from the left, with a thin blue edge. Its stands are its middle; `radiusM`. */
export const earthInWindow: Builder = (kit, dressing) => {
  const radiusM = numberOption(dressing, 'radiusM', 0.75)
  for (const [x, y, z] of dressing.at ?? []) {
    kit.sketch.add(halfBall(72), (place) => {
      const [u, v] = [(place.x - x) / radiusM, (place.y - y) / radiusM]
      const facing = new Vector3(u, v, Math.sqrt(Math.max(0, 1 - u * u - v * v)))
      const edge = 1 - facing.z
      return blended(dimmed(earthTowards(facing), 0.25 + 0.8 * smoothstep(facing.dot(new Vector3(-0.6, 0.4, 0.7)), -0.4, 0.6)), [0.4, 0.65, 1], clamp(edge * edge * 0.8))
    }, { at: [x, y, z], scale: [radiusM, radiusM, 0.012] }, { glow: 1 })
  }
}

/** A lander on four legs, in foil and white, with a ladder and a dish. */
export const lander: Builder = (kit, dressing) => {
  const foil = (place: Vector3, facing: Vector3): Rgb => dimmed(rgb('#d9a23c'), 0.55 + 0.75 * noise(place.x * 9 + facing.y * 4, place.y * 9 + place.z * 7, 5))
  const white = rgb('#dcdcd6')
  const grey = rgb('#80858c')
  for (const [x, , z] of dressing.at ?? []) {
    const y = relief(x, z)
    kit.sketch.add(cylinder(1, 8), foil, { at: [x, y + 1.75, z], scale: [1.55, 1.1, 1.55], turn: [0, 0.4, 0] })
    kit.sketch.add(cylinder(0.72, 8), (place, facing) => dimmed(white, 0.75 + 0.2 * noise(place.x * 3, place.y * 3) + 0.1 * facing.y), { at: [x, y + 2.95, z], scale: [1.3, 1.35, 1.3], turn: [0, 0.4, 0] })
    kit.sketch.add(roundedBox(1.1, 0.8, 0.9, 0.15), white, { at: [x - 0.1, y + 3.1, z + 0.9] })
    for (const side of [-1, 1]) kit.sketch.add(roundedBox(0.34, 0.3, 0.06, 0.03), rgb('#151a24'), { at: [x - 0.1 + side * 0.26, y + 3.25, z + 1.36], turn: [0, 0, side * 0.3] })
    kit.sketch.add(turned([[0.2, 0.5], [0.32, 0.3], [0.6, 0]], 14), grey, { at: [x, y + 0.72, z] })
    kit.sketch.add(turned([[0.001, 0], [0.3, 0.05], [0.5, 0.2]], 16), white, { at: [x + 0.8, y + 3.9, z], turn: [0.3, 0, -0.7] })
    kit.sketch.add(cylinder(1, 6), grey, { at: [x + 0.75, y + 3.6, z], scale: [0.03, 0.8, 0.03] })
    for (let leg = 0; leg < 4; leg++) {
      const yaw = 0.8 + leg * Math.PI / 2
      const [s, c] = [Math.sin(yaw), Math.cos(yaw)]
      kit.sketch.add(cylinder(1, 7), foil, { at: [x + s * 1.85, y + 0.95, z + c * 1.85], scale: [0.07, 2.1, 0.07], turn: [0.42 * c, 0, -0.42 * s] })
      kit.sketch.add(cylinder(1, 6), grey, { at: [x + s * 1.5, y + 0.9, z + c * 1.5], scale: [0.04, 1.7, 0.04], turn: [0.95 * c, 0, -0.95 * s] })
      kit.sketch.add(turned([[0.001, 0.08], [0.3, 0.1], [0.38, 0.02], [0.001, 0]], 14), foil, { at: [x + s * 2.3, y + 0.02, z + c * 2.3] })
    }
    for (let rung = 0; rung < 6; rung++) kit.sketch.add(box(), grey, { at: [x - 1.45, y + 0.35 + rung * 0.28, z + 1.5], scale: [0.4, 0.03, 0.03], turn: [0, -0.75, 0] })
    kit.sketch.add(box(), rgb('#2f6fc0'), { at: [x, y + 1.85, z + 1.5], scale: [0.5, 0.34, 0.02] })
  }
}

/** A flag held out by a bar, rippled as if by wind that is not there. */
export const flag: Builder = (kit, dressing) => {
  for (const [x, , z] of dressing.at ?? []) {
    const y = relief(x, z)
    kit.sketch.add(cylinder(1, 8), rgb('#e8e8ea'), { at: [x, y + 1.05, z], scale: [0.022, 2.1, 0.022] })
    kit.sketch.add(cylinder(1, 6), rgb('#e8e8ea'), { at: [x + 0.55, y + 2.05, z], scale: [0.014, 1.1, 0.014], turn: [0, 0, Math.PI / 2] })
    for (let strip = 0; strip < 12; strip++) {
      const bend = Math.sin(strip * 0.9) * 0.05
      const slope = Math.cos(strip * 0.9) * 0.4
      for (const [band, hex] of ['#f2f2ee', '#e0563f', '#f2c23c'].entries()) {
        kit.sketch.add(sheet(), dimmed(rgb(hex), 0.8 - 0.3 * slope), { at: [x + 0.06 + strip * 0.09, y + 1.93 - band * 0.22, z + bend], scale: [0.1, 0.22, 1], turn: [0, -slope, 0] }, { glow: 1 })
      }
    }
    kit.sketch.add(ring(0.12), rgb('#cfd3d8'), { at: [x, y + 0.02, z], scale: 0.12, turn: [Math.PI / 2, 0, 0] })
  }
}
