import { noise } from '../noise.ts'
import type { Frame } from './frame.ts'

/* How what comes over a body is spread on it: in spots, in runs from the rim, in cracks. */

/**
 * Where cracks run on a body, three numbers to a vertex: two that are 0 on the lines of a net each, uneven and with corners, and how
 * early the lines come here, 0 to 1. They are told across each face, so that a line is as thin as it is drawn, however coarse the mesh.
 */
export function crackFields(positions: Float32Array, frame: Frame): Float32Array {
  const scale = 4.2 / Math.max(frame.heightM, frame.reachM)
  return Float32Array.from({ length: positions.length }, (_, i) => {
    const vertex = Math.floor(i / 3)
    const [x, y, z] = [0, 1, 2].map((axis) => (positions[vertex * 3 + axis] ?? 0) * scale + 40) as [number, number, number]
    if (i % 3 === 2) return noise(0.7 * x, 0.7 * y + 0.4 * z, 53)
    const [u, v] = i % 3 === 0 ? [x + 0.6 * z, 0.62 * y - 0.6 * z] : [1.3 * x - z, 1.3 * y + z]
    return noise(u, v, 51 + (i % 3)) - 0.5 + 0.3 * (noise(3.1 * u, 3.1 * v, 54 + (i % 3)) - 0.5)
  })
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

/** How far a change has come at a vertex, 0..1, by the way in which it spreads. */
export const patchings = { spots: patchShare, runs: runShare } as const
