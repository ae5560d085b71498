import { clamp } from '../platform/index.ts'
import type { FlatPart } from './expand.ts'
import { fieldDistance } from './field.ts'
import type { Rgb } from './palette.ts'

/** Heights above the surface at which the field is asked how much room there is, and how much each counts. */
const taps = [[0.012, 0.9], [0.03, 0.7], [0.06, 0.5], [0.11, 0.35]] as const

/** How far those taps reach, metres. */
export const occlusionReachM = 0.12

/** How open a point of the surface lies, 0.15 (a fold) to 1 (Quilez's five-tap field occlusion). `scale`: size of the body over that of a person. */
export function opennessAt(parts: readonly FlatPart[], at: readonly [number, number, number], normal: readonly [number, number, number], scale: number): number {
  let closed = 0
  for (const [heightM, weight] of taps) {
    const h = heightM * scale
    const d = fieldDistance(parts, at[0] + normal[0] * h, at[1] + normal[1] * h, at[2] + normal[2] * h)
    closed += weight * clamp((h - d) / h)
  }
  return clamp(1 - closed * 0.5, 0.15, 1)
}

/** A colour in a fold: darker, and warmer than it is dark, as light that bounced. */
export function shaded(rgb: Rgb, openness: number): Rgb {
  return [rgb[0] * (0.45 + 0.55 * openness), rgb[1] * (0.3 + 0.7 * openness), rgb[2] * (0.32 + 0.68 * openness)]
}
