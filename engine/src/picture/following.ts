import type { StagedShot } from '@kinora/contract'
import type { Vector } from '../platform/index.ts'
import { smoothingS } from './composition.ts'
import { boundsOf } from './framing.ts'
import { tiedMoves } from './moves.ts'
import type { WorldBall } from './pose.ts'

/** What the camera is tied to (anchor) and what it looks at (look), smoothed over the whole shot without lag; a still camera sees the whole way. */
export function followed(moments: readonly { center: Vector; region: readonly WorldBall[] }[], { shot, aspect }: { shot: StagedShot; aspect: number }): { anchors: Vector[]; looks: Vector[] } {
  const centers = moments.map(({ center }) => center)
  const rate = (moments.length - 1) / Math.max(0.1, shot.durationS)
  const { level, height } = smoothingS(aspect)
  const smooth = smoothedPath(centers, level * rate, height * rate)
  if (tiedMoves.has(shot.camera.move)) return { anchors: smooth, looks: smooth }
  const middle = boundsOf(moments.flatMap(({ region }) => region)).center
  const still = centers.map(() => middle)
  return { anchors: still, looks: still }
}

/** Gaussian over time, wider for height, so that a jump leaves the frame's horizon in peace. */
function smoothedPath(points: readonly Vector[], sigma: number, sigmaY: number): Vector[] {
  const last = points.length - 1
  // beyond its ends the path goes on as it did inside, or the camera would lag at the cuts
  const at = (k: number, axis: 0 | 1 | 2): number => {
    const inside = Math.max(0, Math.min(last, k))
    const mirrored = Math.max(0, Math.min(last, 2 * inside - k))
    return k === inside ? points[k]?.[axis] ?? 0 : 2 * (points[inside]?.[axis] ?? 0) - (points[mirrored]?.[axis] ?? 0)
  }
  const blurred = (i: number, axis: 0 | 1 | 2, width: number): number => {
    let sum = 0
    let weight = 0
    for (let k = -Math.ceil(width * 2.5); k <= Math.ceil(width * 2.5); k++) {
      const w = Math.exp(-0.5 * (k / Math.max(0.3, width)) ** 2)
      sum += w * at(i + k, axis)
      weight += w
    }
    return sum / weight
  }
  return points.map((_, i) => [blurred(i, 0, sigma), blurred(i, 1, sigmaY), blurred(i, 2, sigma)])
}
