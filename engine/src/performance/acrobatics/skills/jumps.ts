import type { KeyPose } from '../key-poses.ts'
import type { Key } from '../timeline.ts'
import { bothFeet } from './stances.ts'

const crouch: KeyPose = { pitch: 20, bend: 16, nod: -20, arms: { raise: -48, spread: 16, bend: 12 }, legs: { raise: 58, bend: 76 } }
const absorb: KeyPose = { pitch: 18, bend: 16, nod: -16, arms: { raise: 44, spread: 34, bend: 24 }, legs: { raise: 60, bend: 80 } }

/** What a jump covers: metres ahead, and to its own left. */
export interface JumpWay { aheadM: number; leftM: number }

/** A standing jump with an arm swing, over a distance: the farther, the flatter. */
export function jump({ aheadM, leftM }: JumpWay): readonly Key[] {
  const far = Math.min(2.4, Math.max(0, aheadM))
  const flightS = 0.5 + 0.06 * far
  const leanDeg = 4 + 9 * far
  return [
    { afterS: 0, on: bothFeet, pose: { pitch: 0 } },
    { afterS: 0.36, on: bothFeet, stretchS: 0.4, pose: crouch },
    { afterS: 0.24, on: bothFeet, velocity: [leftM / flightS, far / flightS], pose: { pitch: leanDeg, bend: -8, nod: -10, arms: { raise: 150, spread: 16, bend: 12 }, legs: { raise: -4, bend: 4, heel: 50 } } },
    { afterS: 0.4 * flightS, on: [], pose: { bend: 6, nod: -4, arms: { raise: 132, spread: 28, bend: 16 }, legs: { raise: 44, bend: 72, point: 20 } } },
    { afterS: 0.6 * flightS, on: bothFeet, pose: { pitch: 2, bend: 8, nod: -12, arms: { raise: 66, spread: 36, bend: 12 }, legs: { raise: 30 + 6 * far, bend: 34, heel: 16 } } },
    { afterS: 0.2, on: bothFeet, pose: absorb },
    { afterS: 0.46, on: bothFeet, stretchS: 0.4, pose: { pitch: 0 } },
  ]
}

/** A turn on the ball of one foot: arms open to begin it, closed to speed it up, open to end it. */
export function spin(turns: number): readonly Key[] {
  const turningS = 0.5 + 0.42 * turns
  const passe: KeyPose = { bend: -4, nod: -2, arms: { raise: 68, spread: 22, bend: 92, turn: 30 }, legL: { heel: 44 }, legR: { raise: 62, spread: 44, bend: 104, point: 44 } }
  const share = (part: number): number => part * 360 * turns
  return [
    { afterS: 0, on: bothFeet, pose: { yaw: 0, pitch: 0, roll: 0 } },
    { afterS: 0.5, on: bothFeet, stretchS: 0.4, pose: { yaw: -24, twist: -12, bend: 4, armL: { raise: 78, spread: 16, bend: 16 }, armR: { raise: 30, spread: 80, bend: 6 }, legs: { raise: 24, bend: 34, spread: 4 } } },
    { afterS: 0.3, on: ['legL'], pivots: true, balancedDeg: 0, pose: { yaw: share(0.1), twist: 6, arms: { raise: 70, spread: 62, bend: 14 }, legL: { heel: 34 }, legR: { raise: 34, spread: 40, bend: 70, point: 40 } } },
    { afterS: 0.3 * turningS, on: ['legL'], pivots: true, balancedDeg: 0, pose: { yaw: share(0.36), ...passe } },
    { afterS: 0.4 * turningS, on: ['legL'], pivots: true, balancedDeg: 0, pose: { yaw: share(0.86), ...passe } },
    { afterS: 0.3 * turningS, on: ['legL'], pivots: true, balancedDeg: 0, pose: { yaw: 360 * turns, arms: { raise: 70, spread: 66, bend: 10 }, legL: { heel: 14 }, legR: { raise: 20, spread: 26, bend: 40, point: 30 } } },
    { afterS: 0.34, on: bothFeet, pose: { yaw: 360 * turns, pitch: 2, roll: 0, bend: -4, arms: { raise: 110, spread: 58, bend: 10 }, legs: { raise: 6, bend: 8 } } },
    { afterS: 0.5, on: bothFeet, stretchS: 0.6, pose: { yaw: 360 * turns, pitch: 0, roll: 0, bend: -5, arms: { raise: 74, spread: 62, bend: 12 } } },
  ]
}
