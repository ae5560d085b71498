/*
 * What two paints are when they are stirred into one: not a mean of light, but the wheel of painters, on which red, yellow and blue
 * are as far from one another as can be and what lies between two of them is mixed from both.
 */

/** Hues of light, degrees, and where the painters' wheel has them: red, orange, yellow, green, cyan, blue, violet, red. */
const wheel: readonly (readonly [light: number, paint: number])[] = [[0, 0], [32, 60], [52, 120], [120, 180], [195, 225], [225, 240], [280, 300], [360, 360]]
/** Colours so far apart on the wheel, degrees, dull one another to brown. */
const dullFromDeg = 125
/** Less saturated than this a paint has no hue: white, grey, black. */
const neutral = 0.16

interface Paint { hue: number; saturation: number; value: number }

/** The colour of two paints in equal parts, both as `#rrggbb`. */
export function mixedPaint(one: string, two: string): string {
  const [a, b] = [paintOf(one), paintOf(two)]
  const value = (a.value + b.value) / 2
  if (a.saturation < neutral && b.saturation < neutral) return hexOf({ hue: 0, saturation: 0, value })
  if (a.saturation < neutral || b.saturation < neutral) {
    const [tint, base] = a.saturation < neutral ? [a, b] : [b, a]
    // white makes it pale, black deep, grey dull
    return hexOf({ hue: base.hue, saturation: base.saturation * (0.48 + 0.4 * (1 - tint.value)), value: Math.min(1, 0.25 * base.value + 0.72 * Math.max(tint.value, 0.3)) })
  }
  const [p, q] = [onWheel(a.hue, 0), onWheel(b.hue, 0)]
  const apart = ((q - p + 540) % 360) - 180
  const hue = onWheel((p + apart / 2 + 360) % 360, 1)
  const dull = Math.max(0, (Math.abs(apart) - dullFromDeg) / (180 - dullFromDeg))
  return dull > 0.35 ? hexOf({ hue: 24, saturation: 0.55, value: 0.4 }) : hexOf({ hue, saturation: Math.max(a.saturation, b.saturation) * (1 - 0.5 * dull) * 0.92, value: value * (Math.abs(apart) > 90 ? 0.86 : 0.96) })
}

/** From one wheel to the other: `from` is the place of the known hue in each pair. */
function onWheel(hue: number, from: 0 | 1): number {
  const to = from === 0 ? 1 : 0
  const after = Math.max(1, wheel.findIndex((pair) => pair[from] >= hue))
  const [low, high] = [wheel[after - 1] ?? [0, 0], wheel[after] ?? [360, 360]]
  return low[to] + ((hue - low[from]) / Math.max(1e-6, high[from] - low[from])) * (high[to] - low[to])
}

function paintOf(hex: string): Paint {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16) / 255)
  const [most, least] = [Math.max(r, g, b), Math.min(r, g, b)]
  const spread = most - least
  const sixth = spread === 0 ? 0 : most === r ? ((g - b) / spread + 6) % 6 : most === g ? (b - r) / spread + 2 : (r - g) / spread + 4
  return { hue: 60 * sixth, saturation: most === 0 ? 0 : spread / most, value: most }
}

function hexOf({ hue, saturation, value }: Paint): string {
  const channel = (offset: number): string => {
    const at = (offset + hue / 60) % 6
    return Math.round(255 * value * (1 - saturation * Math.max(0, Math.min(at, 4 - at, 1)))).toString(16).padStart(2, '0')
  }
  return `#${channel(5)}${channel(3)}${channel(1)}`
}
