/*
 * How a picture is composed for the shape of its frame. A frame that is taller than wide is no wide frame with its sides cut off:
 * whoever is long is seen more from the front, what is wide takes nearly all of the width, and stands lower, under more sky.
 * Functions of the frame's aspect, its width over its height, alone.
 */

/** From 0 in a frame at least as wide as a television's to 1 in a telephone's held upright. */
export function tallness(aspect: number): number {
  return Math.min(1, Math.max(0, (1.3 - aspect) / (1.3 - 9 / 16)))
}

const between = (wide: number, tall: number, aspect: number): number => wide + (tall - wide) * tallness(aspect)

/** What is higher than the first, metres, is seen with a wider lens from nearer by, up to so much wider at the second: so it towers over what stands behind it. */
const towering = { fromM: 5.2, toM: 8, widerBy: 1.7, mostDeg: 54 }

/** The lens for a size of shot, degrees of the frame's height: wider in a tall frame, or the camera would stand far off, and for what towers. */
export function lensFor(fovDeg: number, { aspect, heightM }: { aspect: number; heightM: number }): number {
  const upright = aspect < 1 ? Math.min(52, fovDeg * 1.3) : fovDeg
  const share = Math.min(1, Math.max(0, (heightM - towering.fromM) / (towering.toM - towering.fromM)))
  return Math.max(upright, Math.min(towering.mostDeg, upright * (1 + (towering.widerBy - 1) * share)))
}

/** The share of the frame's width that subjects may take, where they fill this share of its height. */
export function fillsAcross(fills: number, aspect: number): number {
  return Math.min(between(0.86, 0.9, aspect), fills * between(1.1, 1.22, aspect))
}

/** How far from its front somebody is seen in a three-quarter view, degrees. */
export function threeQuarterDeg(aspect: number): number {
  return between(36, 27, aspect)
}

/** How far above the middle of its subjects a camera looks, as a share of the frame's height: headroom, and sky over what fills only the width. */
export function lookAbove({ heightShare, aspect }: { heightShare: number; aspect: number }): number {
  return 0.02 + between(0, 0.2, aspect) * Math.max(0, 0.62 - heightShare)
}

/** Seconds over which a camera that goes with its subject smooths its way; in a narrow frame it keeps closer to it. */
export function smoothingS(aspect: number): { level: number; height: number } {
  return { level: between(0.42, 0.26, aspect), height: between(0.6, 0.5, aspect) }
}
