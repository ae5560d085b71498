import { Color } from 'three/webgpu'
import { clamp } from '../platform/index.ts'

/** Linear red, green and blue; 1 is white paper in full light. */
export type Rgb = readonly [number, number, number]

/** A colour written as sRGB hex (`#d9a441`), in linear numbers. */
export function rgb(hex: string): Rgb {
  const color = new Color(hex)
  return [color.r, color.g, color.b]
}
export const tinted = (a: Rgb, by: Rgb): Rgb => [a[0] * by[0], a[1] * by[1], a[2] * by[2]]
export const dimmed = (a: Rgb, by: number): Rgb => [a[0] * by, a[1] * by, a[2] * by]
export const blended = (a: Rgb, b: Rgb, t: number): Rgb => [a[0] + (b[0] - a[0]) * t, a[1] + (b[1] - a[1]) * t, a[2] + (b[2] - a[2]) * t]
export const summed = (a: Rgb, b: Rgb): Rgb => [a[0] + b[0], a[1] + b[1], a[2] + b[2]]
export const luminance = (a: Rgb): number => a[0] * 0.2126 + a[1] * 0.7152 + a[2] * 0.0722

/**
 * From scene light to what a screen shows, 0 to 1, one channel: a filmic curve with a soft shoulder whose output is
 * already encoded for display. Source: Hejl and Burgess-Dawson, "Filmic Tonemapping", GDC 2010. The shaders use the same numbers.
 */
export function developed(light: number): number {
  const x = Math.max(0, light - 0.004)
  return (x * (6.2 * x + 0.5)) / (x * (6.2 * x + 1.7) + 0.06)
}

/** From linear to display-encoded 0..1. */
export const encoded = (value: number): number => (value <= 0.0031308 ? value * 12.92 : 1.055 * clamp(value) ** (1 / 2.4) - 0.055)
