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
  { afterS: 0.24, on: bothHands, pose: { pitch: 150, bend: 70, nod: 46, arms: { raise: 128, spread: 22, bend: 84 }, legs: { raise: 96, bend: 80, point: 30 } } },
  { afterS: 0.2, on: ['back'], pose: { pitch: 214, ...ball } },
  { afterS: 0.22, on: ['back'], pose: { pitch: 282, ...ball } },
  { afterS: 0.2, on: bothFeet, pose: { pitch: 352, bend: 52, nod: 6, arms: { raise: 82, spread: 12, bend: 10 }, legs: { raise: 120, bend: 128, heel: 10 } } },
  { afterS: 0.34, on: bothFeet, pose: { pitch: 382, bend: 26, nod: -12, arms: { raise: 60, spread: 16, bend: 10 }, legs: { raise: 62, bend: 74 } } },
  { afterS: 0.4, on: bothFeet, stretchS: 0.5, pose: { pitch: 360, bend: -4, nod: -4, arms: { raise: 30, spread: 22, bend: 10 } } },
]
