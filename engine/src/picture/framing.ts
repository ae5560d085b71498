import type { CameraIntent } from '@kinora/contract'
import { add, addScaled, cross, dot, normalize, radians, scale, subtract, type Vector } from '../platform/index.ts'
import type { WorldBall } from './pose.ts'

/** Where a camera stands, what it looks at and how wide: metres and degrees; the field of view is the frame's height. */
export interface CameraPose { position: Vector; target: Vector; fovDeg: number }

/** The camera's own directions. */
export interface CameraAxes { right: Vector; up: Vector; back: Vector }

export function axesOf(pose: CameraPose): CameraAxes {
  const back = normalize(subtract(pose.position, pose.target), [0, 0, 1])
  const right = normalize(cross([0, 1, 0], back), [1, 0, 0])
  return { right, up: cross(back, right), back }
}

/** Where a ball lies in the frame: its edges from -1 (left, bottom) to 1 (right, top); undefined when it reaches behind the lens. */
export function projected(ball: WorldBall, pose: CameraPose, aspect: number, axes: CameraAxes = axesOf(pose)): { left: number; right: number; bottom: number; top: number } | undefined {
  const from = subtract([ball.x, ball.y, ball.z], pose.position)
  const away = -dot(from, axes.back)
  if (away <= ball.radiusM + 0.05) return undefined
  const halfHeight = Math.tan(radians(pose.fovDeg) / 2) * away
  const halfWidth = halfHeight * aspect
  const x = dot(from, axes.right)
  const y = dot(from, axes.up)
  return { left: (x - ball.radiusM) / halfWidth, right: (x + ball.radiusM) / halfWidth, bottom: (y - ball.radiusM) / halfHeight, top: (y + ball.radiusM) / halfHeight }
}

/** The share of the frame, measured from its middle, that subjects may fill: a little air on all sides, more above. */
export const safeFrame = { side: 0.94, top: 0.9, bottom: 0.95 }

export function fitsFrame(balls: readonly WorldBall[], pose: CameraPose, aspect: number): boolean {
  const axes = axesOf(pose)
  return balls.every((ball) => {
    const box = projected(ball, pose, aspect, axes)
    return box !== undefined && box.left >= -safeFrame.side && box.right <= safeFrame.side && box.bottom >= -safeFrame.bottom && box.top <= safeFrame.top
  })
}

/** The height of all balls together as a share of the frame's height. */
export function heightShare(balls: readonly WorldBall[], pose: CameraPose, aspect: number): number {
  const axes = axesOf(pose)
  let top = -Infinity
  let bottom = Infinity
  for (const ball of balls) {
    const box = projected(ball, pose, aspect, axes)
    if (box === undefined) return 1
    top = Math.max(top, box.top)
    bottom = Math.min(bottom, box.bottom)
  }
  return Math.max(0, (top - bottom) / 2)
}

/** The share of the frame that the balls' common box covers, as far as it lies inside. */
export function coveredShare(balls: readonly WorldBall[], pose: CameraPose, aspect: number): number {
  const axes = axesOf(pose)
  const boxes = balls.flatMap((ball) => projected(ball, pose, aspect, axes) ?? [])
  const inside = (value: number) => Math.max(-1, Math.min(1, value))
  const width = inside(Math.max(...boxes.map((box) => box.right))) - inside(Math.min(...boxes.map((box) => box.left)))
  const height = inside(Math.max(...boxes.map((box) => box.top))) - inside(Math.min(...boxes.map((box) => box.bottom)))
  return boxes.length === 0 ? 0 : (width * height) / 4
}

/** The smallest box around balls. */
export function boundsOf(balls: readonly WorldBall[]): { min: Vector; max: Vector; center: Vector } {
  let min: Vector = [Infinity, Infinity, Infinity]
  let max: Vector = [-Infinity, -Infinity, -Infinity]
  for (const { x, y, z, radiusM } of balls) {
    min = [Math.min(min[0], x - radiusM), Math.min(min[1], y - radiusM), Math.min(min[2], z - radiusM)]
    max = [Math.max(max[0], x + radiusM), Math.max(max[1], y + radiusM), Math.max(max[2], z + radiusM)]
  }
  return { min, max, center: scale(add(min, max), 0.5) }
}

interface SizeRule {
  /** Share of the frame's height (or width, where that is tighter) that the region fills. */
  fills: number
  fovDeg: number
  /** Which part of the subjects is framed. */
  region: 'body' | 'upper' | 'head' | 'face'
}

/** What the names of shot sizes mean here. */
export const sizeRules: Readonly<Record<CameraIntent['size'], SizeRule>> = {
  'extreme-wide': { fills: 0.2, fovDeg: 40, region: 'body' },
  wide: { fills: 0.52, fovDeg: 36, region: 'body' },
  full: { fills: 0.74, fovDeg: 30, region: 'body' },
  medium: { fills: 0.84, fovDeg: 27, region: 'upper' },
  close: { fills: 0.62, fovDeg: 24, region: 'head' },
  'extreme-close': { fills: 0.92, fovDeg: 22, region: 'face' },
}

/** Degrees above the subject that each angle looks from. */
export const angleElevationsDeg: Readonly<Record<CameraIntent['angle'], number>> = { eye: 3.5, low: -9, high: 28, overhead: 76 }

/** The direction from the subject to a camera at a yaw (0: the viewer's place at +z) and an elevation. */
export function directionTo(yawDeg: number, elevationDeg: number): Vector {
  const yaw = radians(yawDeg)
  const elevation = radians(elevationDeg)
  return [Math.sin(yaw) * Math.cos(elevation), Math.sin(elevation), Math.cos(yaw) * Math.cos(elevation)]
}

/** Moves a point inside a camera's own right and up. */
export function shifted(point: Vector, axes: CameraAxes, rightM: number, upM: number): Vector {
  return addScaled(addScaled(point, axes.right, rightM), axes.up, upM)
}
