import { isElongated, type Bodies, type Extent } from './bodies.ts'

/** Bodies may turn, so they keep their length free to the sides. */
export const widthOf = (extent: Extent, turns: boolean): number => (turns || isElongated(extent) ? Math.max(extent.halfWidthM, extent.halfDepthM * 0.8) : extent.halfWidthM)

/** How far to the side the nearer one steps so that at least two thirds of the other stay in view, metres. */
export function asideM({ front, back }: { front: Extent; back: Extent }): number {
  const covers = Math.min(1, front.heightM / back.heightM)
  const overlapM = Math.min(2 * back.halfWidthM, (0.3 * 2 * back.halfWidthM) / covers)
  return Math.max(0, Math.min(front.halfWidthM + back.halfWidthM - overlapM, front.halfWidthM + back.halfWidthM))
}

/** How far above something another hangs, metres: what has a cord hangs down to it, and a block of many no farther than one of them. */
export function aboveM(heightM: number, who: string, bodies: Bodies): number {
  const ownM = bodies.extentOf(who).heightM
  return bodies.bulkHeightOf(who) < 0.8 * ownM ? 0.08 : 0.15 + 0.25 * Math.min(heightM, 1.3 * ownM)
}

/** A row with its first in the middle of it where there is something over the middle. */
export function inMiddle(row: readonly string[], isCovered: boolean): readonly string[] {
  const [first, ...others] = row
  const half = Math.floor(others.length / 2)
  return first === undefined || !isCovered ? row : [...others.slice(0, half), first, ...others.slice(half)]
}
