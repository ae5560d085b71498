import { pow } from '../platform/index.ts'
import type { Surface } from '../catalog/index.ts'

export type Rgb = readonly [number, number, number]

const toLinear = (c: number): number => (c <= 0.04045 ? c / 12.92 : pow((c + 0.055) / 1.055, 2.4))
const toSrgb = (c: number): number => (c <= 0.0031308 ? c * 12.92 : 1.055 * pow(c, 1 / 2.4) - 0.055)

/** '#rrggbb' in sRGB → linear red, green, blue from 0 to 1 (IEC 61966-2-1). */
export function linearFromHex(hex: string): Rgb {
  const value = Number.parseInt(hex.slice(1), 16)
  if (!/^#[0-9a-fA-F]{6}$/.test(hex)) throw new Error(`"${hex}" is not a colour of the form #rrggbb.`)
  return [toLinear((value >> 16) / 255), toLinear(((value >> 8) & 255) / 255), toLinear((value & 255) / 255)]
}

/** Linear red, green, blue → '#rrggbb' in sRGB. */
export function hexFromLinear(rgb: Rgb): string {
  const byte = (c: number) => Math.round(255 * toSrgb(c < 0 ? 0 : c > 1 ? 1 : c)).toString(16).padStart(2, '0')
  return `#${byte(rgb[0])}${byte(rgb[1])}${byte(rgb[2])}`
}

export const luminance = (rgb: Rgb): number => 0.2126 * rgb[0] + 0.7152 * rgb[1] + 0.0722 * rgb[2]
export const mixRgb = (a: Rgb, b: Rgb, t: number): Rgb => [a[0] + (b[0] - a[0]) * t, a[1] + (b[1] - a[1]) * t, a[2] + (b[2] - a[2]) * t]

/** How rough each surface is, 0 (mirror) to 1 (chalk). */
export const roughnessOf: Readonly<Record<Surface, number>> = {
  skin: 0.62, fur: 0.9, feather: 0.82, scale: 0.35, cloth: 0.88, hair: 0.55, leather: 0.5, wood: 0.6, metal: 0.3, plastic: 0.35,
  rubber: 0.7, glass: 0.06, stone: 0.9, leaf: 0.75, ice: 0.15, paper: 0.85, food: 0.5, eye: 0.1, light: 0.5, glow: 0.8,
}
