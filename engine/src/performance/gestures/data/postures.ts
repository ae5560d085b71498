import type { Pose } from '../gesture.ts'
import { feet, knees } from '../keys.ts'

/* How a body is on the ground: what gestures begin with. Lengths are of the leg. */

/** On both knees, upright. */
export const kneeling: Pose = { sink: 0.5, ahead: 0.12, ...feet([0.02, 0.06, -0.42, 1.35]), ...knees([0.1, -0.2, 1]) }
/** Sitting back on the heels. */
export const onHeels: Pose = { sink: 0.72, ahead: -0.02, lean: 0.06, ...feet([0.04, 0.02, -0.2, 1.2]), ...knees([0.25, 0, 1]) }
/** On one knee, the left foot ahead. */
export const onOneKnee: Pose = { sink: 0.5, footR: [0, 0.05, -0.55, 1.2], kneeR: [0, -0.3, 1], footL: [0.02, 0, 0.3], kneeL: [0.05, 0.2, 1] }
/** Squatting low, heels up. */
export const squatting: Pose = { sink: 0.58, ahead: -0.06, lean: 0.35, pitch: 0.2, ...feet([0.06, 0, 0.02, 0.35]), ...knees([0.35, 0.2, 1]) }
/** Cross-legged on the ground. */
export const crossLegged: Pose = { sink: 0.86, ahead: -0.12, footR: [-0.16, 0.04, 0.2, 0.5, 0.9], footL: [-0.16, 0.04, 0.28, 0.5, 0.9], ...knees([1, 0.25, 0.35]) }
/** Sitting on the ground with the legs ahead. */
export const legsAhead: Pose = { sink: 0.87, ahead: -0.3, pitch: -0.12, ...feet([0.02, 0.06, 0.62, -1.2]), ...knees([0.1, 1, 0.2]) }
/** On the back, legs stretched. */
export const onBack: Pose = { sink: 0.87, ahead: 0.1, pitch: -1.52, ...feet([0.02, 0.06, 1.02, -1.25]), ...knees([0.1, 1, 0]) }
/** On the back with the knees up and the soles down. */
export const onBackKneesUp: Pose = { sink: 0.87, ahead: -0.1, pitch: -1.52, ...feet([0.03, 0, 0.55]), ...knees([0.1, 1, 0.3]) }
/** Face down, legs stretched, on toes. */
export const faceDown: Pose = { sink: 0.84, ahead: -0.1, pitch: 1.5, ...feet([0, 0.02, -1.08, 1.3]), ...knees([0, -1, 0]) }
/** On hands and knees. */
export const allFours: Pose = { sink: 0.5, ahead: -0.1, pitch: 1.42, nod: -0.5, neck: -0.5, ...feet([0.02, 0.06, -0.62, 1.4]), ...knees([0, -1, 0.4]), R: ['ground', 0.3, 0.07, 0.32], L: ['ground', 0.3, 0.07, 0.32] }
