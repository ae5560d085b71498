import { ClampToEdgeWrapping, DataTexture, LinearFilter, LinearMipmapLinearFilter, RepeatWrapping, RGBAFormat, UnsignedByteType } from 'three/webgpu'
import type { Rgb } from './color.ts'
import { fractal, lattice, noise } from './noise.ts'

/** Textures painted by functions when a set is built, so that no shader has to compute noise. */

/** A square painting of the ground: `paint` gets metres from the middle. Stored as square roots, which the ground's shader squares. */
export function groundPainting(options: { sizePx: number; halfM: number; paint: (x: number, z: number) => Rgb }): DataTexture {
  const { sizePx, halfM, paint } = options
  const pixels = new Uint8Array(sizePx * sizePx * 4)
  for (let row = 0; row < sizePx; row++) {
    const z = ((row + 0.5) / sizePx * 2 - 1) * halfM
    for (let column = 0; column < sizePx; column++) {
      const x = ((column + 0.5) / sizePx * 2 - 1) * halfM
      const [r, g, b] = paint(x, z)
      const at = (row * sizePx + column) * 4
      const dither = lattice(column, row) - 0.5
      pixels[at] = Math.sqrt(Math.max(0, r)) * 255 + dither + 0.5
      pixels[at + 1] = Math.sqrt(Math.max(0, g)) * 255 + dither + 0.5
      pixels[at + 2] = Math.sqrt(Math.max(0, b)) * 255 + dither + 0.5
      pixels[at + 3] = 255
    }
  }
  return finished(new DataTexture(pixels, sizePx, sizePx, RGBAFormat, UnsignedByteType), false)
}

/** A tile that repeats: `paint` gets 0..1 twice and gives a factor around 1 (0 to 2). */
export function tilePainting(sizePx: number, paint: (u: number, v: number) => number): DataTexture {
  const pixels = new Uint8Array(sizePx * sizePx * 4)
  for (let row = 0; row < sizePx; row++) {
    for (let column = 0; column < sizePx; column++) {
      const value = Math.max(0, Math.min(255, paint(column / sizePx, row / sizePx) * 127.5))
      pixels.fill(value, (row * sizePx + column) * 4, (row * sizePx + column) * 4 + 4)
    }
  }
  return finished(new DataTexture(pixels, sizePx, sizePx, RGBAFormat, UnsignedByteType), true)
}

/** A tile of small waves that repeats: how steep they are along x in red and along z in green, neutral at one half. */
export function ripplePainting(sizePx: number): DataTexture {
  const waves = Array.from({ length: 30 }, (_, i) => {
    const crests = 3 + 24 * (i / 29) ** 1.3
    const heading = (lattice(i, 1, 51) - 0.5) * 2.4
    const [x, z] = [Math.round(crests * Math.sin(heading)), Math.round(crests * Math.cos(heading))]
    return { x: 2 * Math.PI * x, z: 2 * Math.PI * z, steep: 0.5 / Math.hypot(x, z, 4) ** 0.55, phase: lattice(i, 2, 51) * 2 * Math.PI }
  })
  const pixels = new Uint8Array(sizePx * sizePx * 4)
  for (let row = 0; row < sizePx; row++) {
    for (let column = 0; column < sizePx; column++) {
      let [alongX, alongZ] = [0, 0]
      for (const { x, z, steep, phase } of waves) {
        const slope = steep * Math.sin((x * column + z * row) / sizePx + phase) / Math.hypot(x, z)
        alongX += slope * x
        alongZ += slope * z
      }
      pixels.set([Math.max(0, Math.min(255, 127.5 + alongX * 127.5)), Math.max(0, Math.min(255, 127.5 + alongZ * 127.5)), 0, 255], (row * sizePx + column) * 4)
    }
  }
  const texture = finished(new DataTexture(pixels, sizePx, sizePx, RGBAFormat, UnsignedByteType), true)
  texture.anisotropy = 4
  return texture
}

/** The sky as seen all around: `paint` gets a direction and gives linear light that the curve has already developed. */
export function skyPainting(options: { widthPx: number; heightPx: number; paint: (azimuth: number, elevation: number) => Rgb }): DataTexture {
  const { widthPx, heightPx, paint } = options
  const pixels = new Uint8Array(widthPx * heightPx * 4)
  for (let row = 0; row < heightPx; row++) {
    const elevation = ((row + 0.5) / heightPx - 0.5) * Math.PI
    for (let column = 0; column < widthPx; column++) {
      const color = paint(((column + 0.5) / widthPx - 0.5) * 2 * Math.PI, elevation)
      const at = (row * widthPx + column) * 4
      const dither = lattice(column, row, 3) - 0.5
      for (let channel = 0; channel < 3; channel++) pixels[at + channel] = Math.max(0, Math.min(255, (color[channel] ?? 0) * 255 + dither + 0.5))
      pixels[at + 3] = 255
    }
  }
  const texture = finished(new DataTexture(pixels, widthPx, heightPx, RGBAFormat, UnsignedByteType), false)
  texture.wrapS = RepeatWrapping
  texture.generateMipmaps = false
  texture.minFilter = LinearFilter
  return texture
}

/**
 * The grain of surfaces, one kind per channel, neutral at one half: red a weave, green hair or fur in strands,
 * blue pores and fine unevenness, alpha brush marks and fibres along one way.
 */
export function surfaceGrain(): DataTexture {
  const sizePx = 256
  const pixels = new Uint8Array(sizePx * sizePx * 4)
  for (let row = 0; row < sizePx; row++) {
    for (let column = 0; column < sizePx; column++) {
      const u = column / sizePx
      const v = row / sizePx
      const over = Math.sin(u * 64 * Math.PI) * 0.5 + 0.5
      const under = Math.sin(v * 64 * Math.PI) * 0.5 + 0.5
      const checker = (Math.floor(u * 32) + Math.floor(v * 32)) % 2 === 0
      const weave = (checker ? over : under) * 0.8 + 0.2 * noise(u * 64, v * 64, 5, 64)
      const fur = 0.65 * fractal(u * 48, v * 16, 3, 9, 16) + 0.35 * noise(u * 96, v * 32, 2, 32)
      const pores = fractal(u * 16, v * 16, 4, 21, 16)
      const brushed = fractal(u * 4, v * 64, 3, 33, 4)
      pixels.set([weave * 255, fur * 255, pores * 255, brushed * 255], (row * sizePx + column) * 4)
    }
  }
  return finished(new DataTexture(pixels, sizePx, sizePx, RGBAFormat, UnsignedByteType), true)
}

/** Film grain: even noise around one half, 256 × 256. */
export function filmGrain(): DataTexture {
  const sizePx = 256
  const pixels = new Uint8Array(sizePx * sizePx * 4)
  for (let i = 0; i < sizePx * sizePx; i++) {
    const value = 255 * (lattice(i, 1) + lattice(i, 2) + lattice(i, 3)) / 3
    pixels.fill(value, i * 4, i * 4 + 4)
  }
  const texture = finished(new DataTexture(pixels, sizePx, sizePx, RGBAFormat, UnsignedByteType), true)
  texture.generateMipmaps = false
  texture.minFilter = LinearFilter
  return texture
}

/** A sky before it is painted. */
export function blankPainting(): DataTexture {
  return skyPainting({ widthPx: 2, heightPx: 2, paint: () => [0, 0, 0] })
}

function finished(texture: DataTexture, repeats: boolean): DataTexture {
  texture.magFilter = LinearFilter
  texture.minFilter = LinearMipmapLinearFilter
  texture.generateMipmaps = true
  texture.wrapS = texture.wrapT = repeats ? RepeatWrapping : ClampToEdgeWrapping
  texture.needsUpdate = true
  return texture
}
