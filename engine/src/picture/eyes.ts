import type { CameraIntent } from '@kinora/contract'
import { add, addScaled, normalize, scale, subtract, type Vector } from '../platform/index.ts'
import type { CameraPose } from './framing.ts'

/** Where the first subject's head is, how high the head stands above the ground, where it faces and what it looks at, at a moment. */
export interface EyeView { head: Vector; heightM: number; facing: Vector; toward: Vector | undefined }

/** The camera in somebody's head, or behind his shoulder: it sees what he sees, and over the shoulder him at the picture's edge. */
export function poseThroughEyes(side: Extract<CameraIntent['side'], 'first-person' | 'over-shoulder'>, { head, heightM, facing, toward }: EyeView, aspect = 16 / 9): CameraPose {
  // over a shoulder it is behind who looks, whichever way he has turned his body
  const way: Vector = side === 'over-shoulder' && toward !== undefined ? subtract(toward, head) : facing
  const ahead = normalize([way[0], 0, way[2]], [0, 0, 1])
  // the shoulder on the viewer's side, so that the line between two who talk is never crossed
  const right: Vector = ahead[0] < -0.3 ? [ahead[2], 0, -ahead[0]] : [-ahead[2], 0, ahead[0]]
  const far = toward ?? add(addScaled(head, ahead, 4 * heightM), [0, -0.15 * heightM, 0])
  if (side === 'first-person') return { position: addScaled(head, ahead, 0.16 * heightM), target: far, fovDeg: 58 }
  const behind = add(addScaled(addScaled(head, ahead, -0.62 * heightM), right, 0.4 * Math.min(1, Math.max(0.4, 0.62 * aspect)) * heightM), [0, 0.05 * heightM, 0])
  return { position: behind, target: addScaled(far, right, 0.02 * heightM), fovDeg: 38 }
}

/** Averages neighbouring views, so that the camera does not bob with each step. */
export function steadied(poses: readonly CameraPose[], width: number): CameraPose[] {
  return poses.map((pose, i) => {
    const near = poses.slice(Math.max(0, i - width), i + width + 1)
    const mean = (pick: (each: CameraPose) => Vector): Vector => scale(near.map(pick).reduce((sum, each) => add(sum, each)), 1 / near.length)
    return { ...pose, position: mean((each) => each.position), target: mean((each) => each.target) }
  })
}
