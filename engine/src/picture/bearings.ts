import type { CameraIntent } from '@kinora/contract'
import { clamp, degrees, subtract, type Vector } from '../platform/index.ts'
import { threeQuarterDeg } from './composition.ts'
import { orbits } from './moves.ts'

/** Where the subjects are at a moment, and where the first of them faces. */
interface Bearing { center: Vector; facing: Vector }

/** The camera's yaw around its subject: from the asked side of where it faces (or goes), on the side nearest to the viewer's place. Degrees. */
export function baseYaw({ camera, aspect, yawShiftDeg = 0 }: { camera: CameraIntent; aspect: number; yawShiftDeg?: number | undefined }, moments: readonly Bearing[]): number {
  const { side, move, subjects } = camera
  if (side === 'viewer') return yawShiftDeg
  const offsets = side === 'three-quarter' ? bothWays(orbits.has(move) ? orbitFrontDeg : threeQuarterDeg(subjects.length > 1 ? 2 : aspect)) : sideOffsetsDeg[side]
  const heading = headingOf(moments)
  const candidates = offsets.map((offset) => wrapped(heading + offset))
  const nearest = candidates.reduce((best, yaw) => (Math.abs(yaw) < Math.abs(best) ? yaw : best))
  const held = side === 'back' || side === 'over-shoulder' || side === 'first-person' ? nearest : clamp(nearest, -78, 78)
  return held + yawShiftDeg
}

/** Half way round, an orbit looks at its subject nearly from the front: all that it shows is then on this side of it. */
const orbitFrontDeg = 10

const bothWays = (offsetDeg: number): readonly number[] => [offsetDeg, -offsetDeg]

/** Degrees to each side of where the subject faces. */
const sideOffsetsDeg: Readonly<Record<Exclude<CameraIntent['side'], 'viewer' | 'three-quarter'>, readonly number[]>> = { front: bothWays(8), side: bothWays(84), back: bothWays(168), 'over-shoulder': bothWays(168), 'first-person': [180] }

const wrapped = (angleDeg: number): number => ((angleDeg % 360) + 540) % 360 - 180

/** Where the first subject goes, or faces on the whole; the viewer's side when it turns round and round. */
export function headingOf(moments: readonly Bearing[]): number {
  const first = moments[0]?.center ?? [0, 0, 0]
  const travel = moments.reduce<Vector>((furthest, { center }) => {
    const moved = subtract(center, first)
    return Math.hypot(moved[0], moved[2]) > Math.hypot(furthest[0], furthest[2]) ? moved : furthest
  }, [0, 0, 0])
  if (Math.hypot(travel[0], travel[2]) > 1.5) return degrees(Math.atan2(travel[0], travel[2]))
  const mean = moments.reduce<[number, number]>((sum, { facing }) => [sum[0] + facing[0] / moments.length, sum[1] + facing[2] / moments.length], [0, 0])
  return Math.hypot(...mean) > 0.35 ? degrees(Math.atan2(mean[0], mean[1])) : 0
}
