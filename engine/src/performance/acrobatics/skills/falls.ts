import type { KeyPose } from '../key-poses.ts'
import type { Key } from '../timeline.ts'
import { bothFeet, bothHands } from './stances.ts'

/** On the back of the shoulders, knees to the chest: the middle of a roll. */
const ball: KeyPose = { bend: 66, nod: 34, arms: { raise: 66, spread: 16, bend: 40 }, legs: { raise: 116, bend: 126, spread: 6, point: 30 } }

/** A forward roll over a round back: squat, hands, over, up to the feet. */
export const forwardRoll: readonly Key[] = [
  { afterS: 0, on: bothFeet, pose: { pitch: 0, yaw: 0, roll: 0 } },
  { afterS: 0.4, on: bothFeet, stretchS: 0.3, pose: { pitch: 26, bend: 34, nod: -10, arms: { raise: 84, spread: 12, bend: 14 }, legs: { raise: 92, bend: 116, heel: 34 } } },
  { afterS: 0.24, on: [...bothFeet, ...bothHands], pose: { pitch: 84, bend: 52, nod: 30, arms: { raise: 118, spread: 16, bend: 34 }, legs: { raise: 108, bend: 104, heel: 48 } } },
  { afterS: 0.24, on: [...bothHands, 'trunk'], velocity: [0, 1.6], pose: { pitch: 150, bend: 70, nod: 46, arms: { raise: 128, spread: 22, bend: 84 }, legs: { raise: 96, bend: 80, point: 30 } } },
  { afterS: 0.2, on: ['trunk'], velocity: [0, 1.6], pose: { pitch: 214, ...ball } },
  { afterS: 0.22, on: ['trunk'], velocity: [0, 1.5], pose: { pitch: 282, ...ball } },
  { afterS: 0.2, on: ['trunk', ...bothFeet], velocity: [0, 1], pose: { pitch: 352, bend: 52, nod: 6, arms: { raise: 82, spread: 12, bend: 10 }, legs: { raise: 120, bend: 128, heel: 10 } } },
  { afterS: 0.34, on: bothFeet, pose: { pitch: 382, bend: 26, nod: -12, arms: { raise: 60, spread: 16, bend: 10 }, legs: { raise: 62, bend: 74 } } },
  { afterS: 0.4, on: bothFeet, stretchS: 0.5, pose: { pitch: 360, bend: -4, nod: -4, arms: { raise: 30, spread: 22, bend: 10 } } },
]

/** The feet slip away ahead, arms fly up, down on the seat and over on to the back; stays lying a while. */
export const slip: readonly Key[] = [
  { afterS: 0, on: bothFeet, glides: true, velocity: [0, 0], pose: { pitch: 0, yaw: 0, roll: 0 } },
  { afterS: 0.3, on: bothFeet, glides: true, velocity: [0, 0.3], pose: { pitch: 6, bend: 14, nod: 4, arms: { raise: 30, spread: 50, bend: 30 }, legL: { raise: 20, bend: 22 }, legR: { raise: 6, bend: 14 } } },
  { afterS: 0.2, on: ['legR'], glides: true, velocity: [0, 0.6], pose: { pitch: -26, bend: 14, nod: 12, armL: { raise: 120, spread: 46, bend: 20 }, armR: { raise: 80, spread: 64, bend: 10 }, legL: { raise: 58, bend: 30 }, legR: { raise: 26, bend: 18 } } },
  { afterS: 0.32, on: ['trunk'], velocity: [0, 0.5], pose: { pitch: -52, bend: 30, nod: 16, arms: { raise: 34, spread: 56, bend: 20 }, legL: { raise: 78, bend: 28 }, legR: { raise: 66, bend: 36 } } },
  { afterS: 0.3, on: ['trunk'], velocity: [0, 0.1], pose: { pitch: -92, bend: 8, nod: 20, arms: { raise: 40, spread: 72, bend: 16 }, legL: { raise: 50, bend: 44 }, legR: { raise: 34, bend: 50 } } },
  { afterS: 0.4, on: ['trunk'], velocity: [0, 0], pose: { pitch: -88, bend: 2, nod: 8, arms: { raise: 6, spread: 66, bend: 14 }, legL: { raise: 12, bend: 26 }, legR: { raise: 4, bend: 12 } } },
  { afterS: 0.5, on: ['trunk'], stretchS: 4, velocity: [0, 0], pose: { pitch: -88, bend: 2, nod: 6, arms: { raise: 6, spread: 64, bend: 14 }, legL: { raise: 12, bend: 28 }, legR: { raise: 4, bend: 12 } } },
]

/** A four-legged body's legs when it lies on its side or its back. */
const loose: KeyPose = { nod: -4, arms: { raise: 16, spread: 0, bend: 40 }, legs: { raise: 20, bend: 36 } }
const pawsUp: KeyPose = { nod: 16, arms: { raise: 10, spread: 8, bend: 76 }, legs: { raise: 30, spread: 10, bend: 60 } }
const allFours = [...bothFeet, ...bothHands] as const

/** A four-legged body goes down on its elbows and tips over on to its side. */
const lieDown: readonly Key[] = [
  { afterS: 0, on: allFours, pose: { pitch: 0, yaw: 0, roll: 0, arms: { raise: 0, spread: 0, bend: 0 } } },
  { afterS: 0.45, on: [...allFours, 'trunk'], pose: { pitch: 4, roll: 10, nod: 8, arms: { raise: 34, spread: 0, bend: 84 }, legs: { raise: 56, bend: 80 } } },
  { afterS: 0.35, on: ['trunk'], velocity: [-0.3, 0], pose: { pitch: 0, roll: 84, ...loose } },
]

/** Over on to its side, and there it stays. */
export const fallOnFours: readonly Key[] = [
  ...lieDown,
  { afterS: 0.7, on: ['trunk'], stretchS: 4, velocity: [0, 0], pose: { pitch: 0, roll: 88, ...loose, nod: -10 } },
]

/** A whole turn over the back, and up again. */
export const rollOnFours: readonly Key[] = [
  ...lieDown,
  { afterS: 0.4, on: ['trunk'], stretchS: 0.6, velocity: [-0.5, 0], pose: { pitch: 0, roll: 180, ...pawsUp } },
  { afterS: 0.4, on: ['trunk'], velocity: [-0.5, 0], pose: { pitch: 0, roll: 276, ...loose } },
  { afterS: 0.35, on: ['trunk', ...allFours], velocity: [-0.1, 0], pose: { pitch: 4, roll: 352, nod: 8, arms: { raise: 34, spread: 0, bend: 84 }, legs: { raise: 56, bend: 80 } } },
  { afterS: 0.5, on: allFours, stretchS: 0.4, pose: { pitch: 0, roll: 360, arms: { raise: 0, spread: 0, bend: 0 } } },
]
