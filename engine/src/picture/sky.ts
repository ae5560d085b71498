import type { DataTexture } from 'three/webgpu'
import { clamp, smoothstep } from '../platform/index.ts'
import { blended, developed, dimmed, summed, type Rgb } from './color.ts'
import type { LightPlan } from './light.ts'
import { fractal, lattice } from './noise.ts'
import { skyPainting } from './painting.ts'
import { triangle } from './sets/shapes.ts'
import type { Sketch } from './sketch.ts'

/** The sky of a light plan as an all-round painting: gradient, the halo of sun or moon, clouds lit from their side, stars. */
export function paintSky(light: LightPlan, seed: number): DataTexture {
  return skyPainting({ widthPx: 1024, heightPx: 512, paint: (azimuth, elevation) => skyIn(light, azimuth, elevation, seed) })
}

function skyIn(light: LightPlan, azimuth: number, elevation: number, seed: number): Rgb {
  const up = Math.sin(elevation)
  const around: Rgb = [Math.sin(azimuth) * Math.cos(elevation), up, Math.cos(azimuth) * Math.cos(elevation)]
  const height = clamp(up)
  let color = blended(light.horizon, light.zenith, 1 - (1 - height) ** 5)
  const towards = clamp(around[0] * light.keyFrom[0] + around[1] * light.keyFrom[1] + around[2] * light.keyFrom[2])
  color = summed(color, dimmed(light.halo, 0.5 * towards ** 6 * (1 - height * 0.6) + 0.5 * towards ** 40 + (towards > 0.9988 ? 1.6 : 0)))
  if (light.cloudCover > 0 && up > 0.015) color = cloudsOver(color, { light, azimuth, up, towards, seed })
  return [developed(color[0]), developed(color[1]), developed(color[2])]
}

/** Clouds on a plane overhead, so that they shrink towards the horizon; each is lighter on the side of the key. */
function cloudsOver(sky: Rgb, at: { light: LightPlan; azimuth: number; up: number; towards: number; seed: number }): Rgb {
  const { light, azimuth, up, towards, seed } = at
  const reach = 1.15 / (up + 0.16)
  const x = Math.sin(azimuth) * reach
  const y = Math.cos(azimuth) * reach
  const thickness = fractal(x * 1.25 + 40, y * 1.25 + 40, 5, seed)
  const threshold = 0.62 - 0.36 * light.cloudCover
  const cover = smoothstep(thickness, threshold, threshold + 0.12) * smoothstep(up, 0.015, 0.12)
  if (cover <= 0) return sky
  const towardsKey = fractal((x + light.keyFrom[0] * 0.16) * 1.25 + 40, (y + light.keyFrom[2] * 0.16) * 1.25 + 40, 4, seed)
  const litShare = clamp(0.55 + (thickness - towardsKey) * 3.4 + towards * 0.25)
  const cloud = blended(light.cloudDark, light.cloudLit, litShare)
  return blended(sky, cloud, cover * (0.55 + 0.4 * smoothstep(up, 0.02, 0.3)))
}

/** Stars as small far sparks: finer than any painting of the whole sky. */
export function addStars(sketch: Sketch, strength: number): void {
  const awayM = 380
  for (let i = 0; i < 1700; i++) {
    const azimuth = lattice(i, 1, 70) * 2 * Math.PI
    const up = lattice(i, 2, 70) * 0.95 + 0.01
    const bright = 0.2 + 1.6 * lattice(i, 3, 70) ** 6
    const warm = lattice(i, 4, 70)
    const flat = Math.sqrt(1 - up * up)
    sketch.add(triangle(), [bright * strength * (0.8 + 0.3 * warm), bright * strength * 0.93, bright * strength * (1.15 - 0.3 * warm)], {
      at: [Math.sin(azimuth) * flat * awayM, up * awayM, Math.cos(azimuth) * flat * awayM],
      scale: 0.7 + 0.9 * lattice(i, 5, 70) ** 4, turn: [Math.asin(up), azimuth + Math.PI, 0],
    }, { glow: 1 })
  }
}
