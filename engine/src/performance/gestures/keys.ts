import type { Vector } from '../../platform/index.ts'
import type { Gesture, Key, Pose, Spot, Step, Way } from './gesture.ts'

/* The few words that gesture data is written in. */

/** A pose reached at a share of the time. */
export const key = (at: number, pose: Pose, way?: Way): Key => (way === undefined ? { at, pose } : { at, pose, way })

/** Both hands alike, mirrored. */
export const hands = (spot: Spot): Pose => ({ R: spot, L: spot })
export const palms = (turn: Vector): Pose => ({ palmR: turn, palmL: turn })
export const elbows = (way: Vector): Pose => ({ elbowR: way, elbowL: way })
export const curls = (curl: number): Pose => ({ curlR: curl, curlL: curl })
export const feet = (step: Step): Pose => ({ footR: step, footL: step })
export const knees = (way: Vector): Pose => ({ kneeR: way, kneeL: way })

/** To and fro between two poses, once a round. */
export const toAndFro = (loopS: number, a: Pose, b: Pose, ways: { to?: Way; fro?: Way } = {}): Pick<Gesture, 'loopS' | 'keys'> =>
  ({ loopS, keys: [key(0, a, ways.fro), key(0.5, b, ways.to)] })

/** Now the one pose, now its mirror image: left and right hand, turn and lean change sides. */
export const alternately = (loopS: number, pose: Pose, way?: Way): Pick<Gesture, 'loopS' | 'keys'> => ({ loopS, keys: [key(0, pose, way), key(0.5, mirrored(pose), way)] })

/** A pose with left and right exchanged. */
export function mirrored(pose: Pose): Pose {
  const { R, L, elbowR, elbowL, palmR, palmL, curlR, curlL, footR, footL, kneeR, kneeL, twist, side, turn, tilt, aside, yaw, roll, ...rest } = pose
  const pairs: [keyof Pose, Pose[keyof Pose]][] = [
    ['R', L], ['L', R], ['elbowR', elbowL], ['elbowL', elbowR], ['palmR', palmL], ['palmL', palmR], ['curlR', curlL], ['curlL', curlR], ['footR', footL], ['footL', footR], ['kneeR', kneeL], ['kneeL', kneeR],
    ...(Object.entries({ twist, side, turn, tilt, aside, yaw, roll }) as [keyof Pose, number | undefined][]).map(([name, value]): [keyof Pose, number | undefined] => [name, value === undefined ? undefined : -value]),
  ]
  return { ...rest, ...Object.fromEntries(pairs.filter(([, value]) => value !== undefined)) }
}
