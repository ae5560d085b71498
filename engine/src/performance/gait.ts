import { clamp, exp, log } from '../platform/index.ts'
import type { Leg } from './body.ts'

/** How legs take turns, as data. Shares are of a cycle, lengths of the leg, angles radians. */
export interface Gait {
  /** Share of the cycle that a foot is on the ground. */
  duty: number
  /** When a leg's stance begins: its foot is at phase `cycle phase + offset`. */
  offset(leg: Leg): number
  /** How high a foot is lifted, of the leg's length. */
  lift: number
  /** Foot pitch at touch-down (toes up: negative) and at push-off (heel up). */
  strike: number
  pushOff: number
  /** Share of the stance in which the sole comes down, and after which the heel rises. */
  rollShare: number
  heelUpShare: number
  /** How far the shank folds back in the swing. */
  curl: number
  /** Track width against the feet's rest width. */
  width: number
  /** Stride length against Alexander's mean. */
  stride: number
}

const alternate = (leg: Leg): number => (leg.side === 1 ? 0 : 0.5)

export const gaits = {
  walk: { duty: 0.62, offset: alternate, lift: 0.07, strike: -0.34, pushOff: 0.85, rollShare: 0.16, heelUpShare: 0.5, curl: 0.35, width: 0.75, stride: 1 },
  run: { duty: 0.34, offset: alternate, lift: 0.2, strike: -0.12, pushOff: 1.0, rollShare: 0.18, heelUpShare: 0.4, curl: 1.1, width: 0.45, stride: 1 },
  // The hind foot strikes just before the fore foot of its side leaves (lateral sequence).
  amble: { duty: 0.66, offset: (leg) => alternate(leg) + (leg.end === 'front' ? 0.75 : 0), lift: 0.1, strike: -0.1, pushOff: 0.7, rollShare: 0.1, heelUpShare: 0.6, curl: 0.45, width: 0.9, stride: 0.9 },
  trot: { duty: 0.44, offset: (leg) => alternate(leg) + (leg.end === 'front' ? 0 : 0.53), lift: 0.14, strike: -0.1, pushOff: 0.75, rollShare: 0.1, heelUpShare: 0.5, curl: 0.5, width: 0.85, stride: 1 },
  // Transverse gallop: hind, hind, fore, fore, then all four in the air, gathered.
  gallop: { duty: 0.26, offset: (leg) => (leg.end === 'hind' ? (leg.side === 1 ? 0 : 0.88) : leg.side === 1 ? 0.56 : 0.44), lift: 0.24, strike: -0.15, pushOff: 0.95, rollShare: 0.1, heelUpShare: 0.45, curl: 0.9, width: 0.7, stride: 0.96 },
  hop: { duty: 0.4, offset: (leg) => (leg.end === 'front' ? 0.55 : 0), lift: 0.2, strike: -0.1, pushOff: 0.9, rollShare: 0.1, heelUpShare: 0.4, curl: 0.4, width: 1, stride: 1 },
} as const satisfies Record<string, Gait>

export type GaitName = keyof typeof gaits

export interface Pace { legM: number; speedMps: number; gravityMps2: number; stride: number }

/**
 * Seconds per full cycle of a gait at a speed. Stride length is Alexander's fit over animals of all sizes,
 * 2.3 · leg · (v² / g·leg)^0.3 (R. McN. Alexander, Nature 261, 1976); light worlds count as at least a third of ours, or films would wait.
 */
export function cycleOf({ legM, speedMps, gravityMps2, stride }: Pace): number {
  const speed = Math.max(speedMps, 0.35 * Math.sqrt(legM))
  const gravity = Math.max(gravityMps2, 3.3)
  const froude = speed * speed / (gravity * legM)
  const strideM = stride * 2.3 * legM * exp(0.3 * log(froude))
  return clamp(strideM / speed, 0.16, 2)
}
