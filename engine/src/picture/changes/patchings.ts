import { noise } from '../noise.ts'
import type { Frame } from './frame.ts'

/* How what comes over a body is spread on it: in spots, in runs from the rim, in cracks. */

/** How far a crack has come at a vertex: thin lines between fields, which branch and get longer. */
function crackShare(positions: Float32Array, vertex: number, { share, frame }: { share: number; frame: Frame }): number {
  const scale = 4.6 / Math.max(frame.heightM, frame.reachM)
  const [x, y, z] = [0, 1, 2].map((axis) => (positions[vertex * 3 + axis] ?? 0) * scale + 40) as [number, number, number]
  const [one, two] = [noise(x + 0.6 * z, y - 0.6 * z, 51), noise(1.7 * x - z, 1.7 * y + z, 52)]
  const line = Math.max(1 - Math.abs(one - 0.5) / 0.085, 0.9 - Math.abs(two - 0.5) / 0.07)
  const reached = noise(0.7 * x, 0.7 * y + 0.4 * z, 53) < 1.15 * share
  return reached ? Math.max(0, Math.min(1, 2 * line)) : 0
}

/** How far a change has come at a vertex that comes in patches: they grow together, and leave some of what was there. */
function patchShare(positions: Float32Array, vertex: number, { share, frame }: { share: number; frame: Frame }): number {
  const scale = 5.5 / Math.max(frame.heightM, frame.reachM)
  const [x, y, z] = [0, 1, 2].map((axis) => (positions[vertex * 3 + axis] ?? 0) * scale + 40) as [number, number, number]
  const spot = 0.6 * noise(x + 0.5 * z, y - 0.5 * z, 41) + 0.4 * noise(2.3 * x - z, 2.3 * y + z, 42)
  return Math.max(0, Math.min(1, (0.72 * share - spot + 0.02) / 0.08))
}

/** How far a stain has come at a vertex: it runs down from the rim in drops of many lengths, and leaves a darker line where it has dried. */
function runShare(positions: Float32Array, vertex: number, { share, frame }: { share: number; frame: Frame }): number {
  const [x, y, z] = [0, 1, 2].map((axis) => positions[vertex * 3 + axis] ?? 0) as [number, number, number]
  const down = 1 - (y - frame.footY) / frame.heightM
  const [dx, dz] = [x - frame.middleX, z - frame.middleZ]
  const out = Math.max(1e-6, Math.hypot(dx, dz))
  const column = noise(3.4 * (dx / out) + 40, 3.4 * (dz / out) + 40, 43)
  const reach = share * (0.2 + 0.75 * Math.max(0, column - 0.35) / 0.65)
  const inside = Math.max(0, Math.min(1, (reach - down) / 0.03 + 0.5))
  const ring = Math.max(0, 1 - Math.abs(down - 0.3 * share - 0.04 * column) / 0.035) * share
  const edge = Math.max(0, 1 - Math.abs(reach - down) / 0.05)
  return Math.max(inside * (0.84 + 0.16 * edge), ring)
}

/** How light a crack is, linear. */
export const crackDark = 0.012
/** How far a change has come at a vertex, 0..1, by the way in which it spreads. */
export const patchings = { spots: patchShare, runs: runShare, cracks: crackShare } as const
