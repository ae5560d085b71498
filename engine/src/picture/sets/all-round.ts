import { SphereGeometry, Vector3 } from 'three/webgpu'
import { clamp, smoothstep } from '../../platform/index.ts'
import { blended, dimmed, rgb, summed, type Rgb } from '../color.ts'
import { fractal, lattice, noise } from '../noise.ts'
import type { Builder, SetKit } from '../set-kit.ts'
import { pebble, sheet, turned } from './shapes.ts'

/** Skies of their own, all around: northern lights, nebulae, a storm on the horizon, a comet. */

/** Inside the painted sky and behind the stars, metres. */
const domeM = 390

/** A dome in the colours that a direction has, shining by itself. */
function dome({ sketch }: SetKit, paint: (towards: Vector3) => Rgb, lowest: number): void {
  const geometry = new SphereGeometry(1, 260, Math.ceil(150 * (0.5 + 0.5 * lowest)), 0, 2 * Math.PI, 0, Math.PI * (0.5 + 0.5 * lowest))
  const towards = new Vector3()
  sketch.add(geometry, (place) => paint(towards.copy(place).normalize()), { scale: domeM }, { glow: 1 })
}

/** Curtains of northern light over a night sky: green at the hem, then blue, then violet. */
export const aurora: Builder = (kit) => {
  const hem = (azimuth: number, lane: number): number => 0.07 + 0.075 * lane + 0.045 * Math.sin(azimuth * (3.3 + lane) + lane * 1.7) + 0.02 * Math.sin(azimuth * 8.1 + lane)
  dome(kit, ({ x, y, z }) => {
    const azimuth = Math.atan2(x, -z)
    let color = blended(kit.light.horizon, kit.light.zenith, 1 - (1 - clamp(y)) ** 4)
    for (const lane of [0, 1, 2]) {
      const over = y - hem(azimuth, lane)
      const folds = 0.55 + 0.45 * Math.sin(azimuth * (34 + 9 * lane) + 5 * noise(azimuth * 3 + 20, lane, 4))
      const strength = smoothstep(over, -0.014, 0.012) * Math.exp(-Math.max(0, over) * (9 - 2 * lane)) * (0.4 + 0.6 * folds)
      const hue = blended(blended(rgb('#3cff9a'), rgb('#2ab0ff'), smoothstep(over, 0.03, 0.08)), rgb('#c04aff'), smoothstep(over, 0.08, 0.17))
      color = summed(color, dimmed(hue, 1.25 * strength))
    }
    return color
  }, 0.04)
}

/** Clouds of gas among the stars, and the Milky Way as a bright band across them. */
export const nebula: Builder = (kit) => {
  const band = new Vector3(0.36, 0.92, 0.12).normalize()
  dome(kit, (towards) => {
    const [x, y, z] = [towards.x * 4.4 + 9, towards.y * 4.4 + 9, towards.z * 4.4 + 9]
    const first = fractal(x + 0.6 * z, y, 5, 3)
    const second = fractal(x * 1.4 + 4, y * 1.4 - z, 5, 8)
    let color = blended(rgb('#050412'), rgb('#14103a'), fractal(x, z + y, 3, 5))
    color = summed(color, dimmed(rgb('#7a2ad0'), 0.6 * smoothstep(first, 0.5, 0.72)))
    color = summed(color, dimmed(rgb('#1c5ae8'), 0.55 * smoothstep(second, 0.5, 0.74)))
    color = summed(color, dimmed(rgb('#ff5aa8'), 0.35 * smoothstep(first * second, 0.31, 0.42)))
    const off = Math.abs(towards.dot(band)) + 0.09 * (fractal(x * 1.6, y * 1.6 + z, 4, 6) - 0.5)
    const dust = smoothstep(fractal(x * 2.2, y * 2.2 - z * 1.4, 4, 11), 0.42, 0.62)
    return summed(color, dimmed(rgb('#f4e8ff'), 0.75 * smoothstep(off, 0.15, 0.01) * (0.35 + 0.65 * dust)))
  }, 1)
  for (let i = 0; i < 1500; i++) {
    const up = lattice(i, 2, 44) * 2 - 1
    const [azimuth, flat] = [lattice(i, 1, 44) * 2 * Math.PI, Math.sqrt(1 - up * up)]
    kit.sketch.add(pebble(4), dimmed(blended(rgb('#bcd4ff'), rgb('#fff0d0'), lattice(i, 4, 44)), 0.5 + 1.4 * lattice(i, 3, 44) ** 4), { at: [Math.sin(azimuth) * flat * 370, up * 370, Math.cos(azimuth) * flat * 370], scale: 0.35 + 0.9 * lattice(i, 5, 44) ** 5 }, { glow: 1 })
  }
}

/** A comet: a bright head and a tail that fades and widens. */
export const comet: Builder = (kit) => {
  for (let i = 0; i < 46; i++) {
    const along = i / 45
    kit.backdrop.add(pebble(9), blended(rgb('#ffffff'), rgb('#3a6ae0'), along ** 0.5), { at: [16 - 56 * along, 24 + 18 * along, -140], scale: (1 - along) ** 1.6 * 2.4 + 0.1 }, { glow: 1 })
  }
}

/** A spiral galaxy, tilted, far away. */
export const spiral: Builder = (kit) => {
  for (let i = 0; i < 620; i++) {
    const out = lattice(i, 1, 61) ** 0.7
    const angle = (i % 2) * Math.PI + out * 5.4 + 0.7 * (lattice(i, 2, 61) - 0.5)
    const [x, y] = [Math.cos(angle) * out * 34, Math.sin(angle) * out * 13]
    kit.backdrop.add(pebble(5), blended(rgb('#fff2d0'), rgb('#7a8aff'), clamp(out * 1.2)), { at: [52 + x, 14 + y + x * 0.22, -210], scale: 0.35 + 1.4 * (1 - out) * lattice(i, 3, 61) }, { glow: 1 })
  }
  kit.backdrop.add(pebble(18), rgb('#fff6e0'), { at: [52, 14, -210], scale: [6, 4, 4] }, { glow: 1 })
}

/** A planet of which one half glows with lava and the other is ice. */
export const fireAndIce: Builder = (kit) => {
  const at = new Vector3(-24, 8, -84)
  const sphere = turned(Array.from({ length: 33 }, (_, i) => [Math.sin(i / 32 * Math.PI) + 0.0001, -Math.cos(i / 32 * Math.PI)] as const), 60)
  kit.backdrop.add(sphere, (place, facing) => {
    const side = facing.x * 0.8 + facing.y * 0.4 + 0.5 * (fractal(place.x * 0.14 + 30, place.y * 0.14 + 30, 3, 4) - 0.5)
    const veins = smoothstep(Math.abs(noise(place.x * 0.32 + 40, place.y * 0.32 + 40, 9) - 0.5), 0.09, 0.015)
    const lava = blended(rgb('#2a1614'), rgb('#ff6a1c'), veins)
    const ice = blended(rgb('#bfe4ff'), rgb('#f4fcff'), fractal(place.x * 0.3 + 50, place.y * 0.3 + 50, 3, 2))
    const light = 0.3 + 0.8 * smoothstep(facing.x * -0.4 + facing.y * 0.5 + facing.z * 0.5, -0.3, 0.7)
    return blended(dimmed(lava, veins > 0.3 ? 1.1 : light), dimmed(ice, light), smoothstep(side, -0.06, 0.08))
  }, { at: [at.x, at.y, at.z], scale: 17 }, { glow: 1 })
}

/** A front of storm clouds over the far land: dark towers of cloud, grey curtains of rain, and lightning. */
export const stormFront: Builder = (kit) => {
  const [away, dark, edge] = [-62, rgb('#15181e'), blended(rgb('#4c5058'), kit.light.halo, 0.25)]
  for (let i = 0; i < 26; i++) kit.backdrop.add(sheet(), blended(rgb('#2a2f38'), rgb('#4a5058'), lattice(i, 1, 33)), { at: [-62 + i * 5, 4 + lattice(i, 3, 33), away - 3], scale: [5.6, 17, 1], turn: [0, 0, 0.16] }, { glow: 1 })
  for (let i = 0; i < 150; i++) {
    const [x, up, size] = [-64 + 128 * lattice(i, 1, 35), lattice(i, 2, 35) ** 0.8, 3 + 4.4 * lattice(i, 3, 35)]
    kit.backdrop.add(pebble(12), (_place, facing) => blended(dark, edge, clamp(0.75 * facing.y + 0.3 * up - 0.15)), { at: [x, 11 + 20 * up, away + 2 * lattice(i, 4, 35)], scale: [size * 1.5, size * 0.8, size] }, { glow: 0.9 })
  }
  for (const [x, steps] of [[-19, 6], [11, 7], [33, 5]] as const) {
    for (let i = 0; i < steps; i++) {
      const [from, to] = [1.9 * (lattice(i, x + 99, 3) - 0.5), 1.9 * (lattice(i + 1, x + 99, 3) - 0.5)]
      kit.backdrop.add(sheet(), rgb('#fff8d8'), { at: [x + (from + to) / 2, 11 - i * 1.5, away + 5], scale: [0.3, 1.9, 1], turn: [0, 0, -(to - from) / 1.5] }, { glow: 1 })
    }
  }
}
