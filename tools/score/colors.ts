import { basicColors } from './questions.ts'
import type { Look, Sight } from './observe.ts'

/** Names the colours of a body in a frame: the share of its pixels in each of the eleven basic colours. */
export function colorShares(look: Look, sight: Sight): Map<string, number> {
  const idWidthPx = Math.round(Math.sqrt((look.ids.length * look.widthPx) / look.heightPx))
  const idHeightPx = look.ids.length / idWidthPx
  const votes = new Map<string, number>(basicColors.map((color) => [color, 0]))
  for (const pixel of sight.pixels) {
    const x = Math.min(look.widthPx - 1, Math.floor((((pixel % idWidthPx) + 0.5) / idWidthPx) * look.widthPx))
    const y = Math.min(look.heightPx - 1, Math.floor(((Math.floor(pixel / idWidthPx) + 0.5) / idHeightPx) * look.heightPx))
    const at = (y * look.widthPx + x) * 4
    const name = colorOf(look.rgba[at] ?? 0, look.rgba[at + 1] ?? 0, look.rgba[at + 2] ?? 0)
    votes.set(name, (votes.get(name) ?? 0) + 1)
  }
  return new Map([...votes].map(([name, count]) => [name, count / Math.max(1, sight.pixels.length)]))
}

/** The basic colour that a person would call an sRGB colour, by hue, saturation and value. */
export function colorOf(r: number, g: number, b: number): string {
  const [max, min] = [Math.max(r, g, b) / 255, Math.min(r, g, b) / 255]
  const saturation = max === 0 ? 0 : (max - min) / max
  if (max < 0.16 || (max < 0.3 && saturation < 0.45)) return 'black'
  if (saturation < 0.16) return max > 0.72 ? 'white' : max < 0.3 ? 'black' : 'gray'
  const hue = hueOf(r, g, b)
  if (hue < 16 || hue >= 342) return saturation < 0.5 && max > 0.7 ? 'pink' : 'red'
  if (hue < 45) return max < 0.62 || saturation < 0.42 ? (max > 0.85 && saturation < 0.3 ? 'white' : 'brown') : hue < 38 ? 'orange' : 'yellow'
  if (hue < 68) return max < 0.42 ? 'brown' : 'yellow'
  if (hue < 170) return 'green'
  if (hue < 256) return 'blue'
  return hue < 300 ? 'purple' : max > 0.7 && saturation < 0.6 ? 'pink' : 'purple'
}

function hueOf(r: number, g: number, b: number): number {
  const max = Math.max(r, g, b)
  const span = max - Math.min(r, g, b)
  const sixth = max === r ? ((g - b) / span + 6) % 6 : max === g ? (b - r) / span + 2 : (r - g) / span + 4
  return sixth * 60
}

/** Whether a body is seen in a colour: no other colour covers more of it, blacks and greys of shade aside. */
export function isColored(look: Look, sight: Sight, color: string): boolean {
  const shares = colorShares(look, sight)
  const own = (shares.get(color) ?? 0) + (color === 'yellow' ? (shares.get('orange') ?? 0) * 0.5 : 0) + (color === 'brown' ? (shares.get('orange') ?? 0) * 0.6 : 0) + (color === 'gray' ? (shares.get('white') ?? 0) * 0.6 : 0) + (color === 'white' ? (shares.get('gray') ?? 0) * 0.5 : 0) + (color === 'red' ? (shares.get('brown') ?? 0) * 0.3 : 0) + (color === 'purple' ? (shares.get('blue') ?? 0) * 0.3 : 0) + (color === 'pink' ? ((shares.get('red') ?? 0) + (shares.get('purple') ?? 0)) * 0.4 : 0)
  const achromatic = color === 'black' || color === 'gray' || color === 'white'
  const rivals = basicColors.filter((name) => name !== color && (achromatic || !['black', 'gray', 'white'].includes(name)))
  return own >= 0.22 && rivals.every((name) => (shares.get(name) ?? 0) <= own)
}
