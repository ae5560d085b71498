import type { Take } from '../speech/index.ts'

/** A mouth's shape: how far the jaw is open (0..1), lips wide (1) or round (-1), lips pressed together (0..1). */
export interface Viseme { jaw: number; wide: number; closed: number }

const shut: Viseme = { jaw: 0, wide: 0, closed: 0 }
const shape = (jaw: number, wide: number, closed = 0): Viseme => ({ jaw, wide, closed })

/** CMU phoneme → mouth. */
const visemes: Readonly<Record<string, Viseme>> = {
  pau: shut, aa: shape(1, 0), ae: shape(0.85, 0.4), ah: shape(0.6, 0), ao: shape(0.75, -0.6), aw: shape(0.8, -0.3), ay: shape(0.85, 0.2), ax: shape(0.4, 0),
  eh: shape(0.6, 0.4), er: shape(0.4, -0.35), ey: shape(0.55, 0.6), ih: shape(0.4, 0.5), iy: shape(0.3, 0.9), ow: shape(0.55, -0.8), oy: shape(0.6, -0.6), uh: shape(0.35, -0.6), uw: shape(0.28, -1),
  b: shape(0, 0, 1), p: shape(0, 0, 1), m: shape(0, 0, 1), f: shape(0.12, 0.2, 0.6), v: shape(0.12, 0.2, 0.6), w: shape(0.15, -0.9), y: shape(0.2, 0.7), r: shape(0.25, -0.4), l: shape(0.35, 0.2),
  th: shape(0.22, 0.1), dh: shape(0.22, 0.1), t: shape(0.18, 0.2), d: shape(0.2, 0.2), n: shape(0.2, 0.2), s: shape(0.1, 0.4), z: shape(0.1, 0.4), sh: shape(0.15, -0.5), zh: shape(0.15, -0.5), ch: shape(0.18, -0.45), jh: shape(0.18, -0.45),
  k: shape(0.3, 0.1), g: shape(0.3, 0.1), ng: shape(0.28, 0.1), hh: shape(0.35, 0),
}

/** How far ahead of the sound the mouth gets ready, seconds; the follower on the jaw is late by as much. */
const leadS = 0.035

/** The mouth at a moment of a take; shut before and after it. */
export function visemeAt(take: Take, takeTimeS: number): Viseme {
  const at = takeTimeS + leadS
  if (at < 0 || takeTimeS > take.durationS) return shut
  const phoneme = take.phonemes.find(({ endS }) => at < endS)
  return phoneme === undefined ? shut : visemes[phoneme.symbol.replace(/[0-9]/g, '')] ?? shape(0.3, 0)
}
