import type { KeyPose } from '../key-poses.ts'
import type { Key } from '../timeline.ts'
import { bothFeet } from './stances.ts'

const crouch: KeyPose = { pitch: 22, bend: 24, nod: -22, arms: { raise: -62, spread: 16, bend: 6 }, legs: { raise: 66, bend: 86 } }
const tuck: KeyPose = { bend: 58, nod: 18, arms: { raise: 62, spread: 14, bend: 62 }, legs: { raise: 118, bend: 132, spread: 5, point: 30 } }

/** Lands on the very spot where it took off (a board, a back, a table), and ends balancing with arms wide. */
export const backflipOnTheSpot = (): readonly Key[] => backflip.map((key, i) => {
  if (i === 3) return { ...key, pose: { ...key.pose, pitch: -9 } }
  if (i === 12) return { ...key, pose: { ...key.pose, bend: 4, arms: { raise: 60, spread: 72, bend: 14 }, legs: { raise: 12, bend: 18 } } }
  return i === 8 ? { ...key, samePlace: true } : key
})

/** A standing back somersault, tucked: arms up, crouch, swing, over, open early, absorb. */
export const backflip: readonly Key[] = [
  { afterS: 0, on: bothFeet, pose: { pitch: 0 } },
  { afterS: 0.42, on: bothFeet, stretchS: 0.5, pose: { pitch: -3, bend: -8, nod: -6, arms: { raise: 150, spread: 14, bend: 12 }, legs: { raise: -3 } } },
  { afterS: 0.4, on: bothFeet, pose: crouch },
  { afterS: 0.26, on: bothFeet, velocity: [0, -0.45], pose: { pitch: -15, bend: -16, nod: -12, arms: { raise: 172, spread: 8, bend: 8 }, legs: { raise: -2, bend: 4, point: 40, heel: 52 } } },
  { afterS: 0.12, on: [], pose: { bend: 6, nod: -8, arms: { raise: 168, spread: 10, bend: 14 }, legs: { raise: 30, bend: 40, point: 40 } } },
  { afterS: 0.14, on: [], pose: tuck },
  { afterS: 0.2, on: [], pose: tuck },
  { afterS: 0.14, on: [], pose: { bend: 18, nod: -16, arms: { raise: 70, spread: 26, bend: 20 }, legs: { raise: 62, bend: 58, point: 20 } } },
  { afterS: 0.1, on: bothFeet, pose: { pitch: -338, bend: 10, nod: -18, arms: { raise: 78, spread: 34, bend: 12 }, legs: { raise: 42, bend: 36, heel: 22 } } },
  { afterS: 0.2, on: bothFeet, pose: { pitch: -334, bend: 30, nod: -26, arms: { raise: 58, spread: 30, bend: 18 }, legs: { raise: 84, bend: 94 } } },
  { afterS: 0.42, on: bothFeet, pose: { pitch: -360, bend: -6, nod: -8, arms: { raise: 158, spread: 24, bend: 6 }, legs: {} } },
  { afterS: 0.5, on: bothFeet, stretchS: 1.2, pose: { pitch: -360, bend: -5, nod: -6, arms: { raise: 152, spread: 26, bend: 8 } } },
  { afterS: 0.5, on: bothFeet, pose: { pitch: -360 } },
]
