import type { KeyPose } from '../key-poses.ts'
import type { Key } from '../timeline.ts'
import { backHandspring, backSomersault, presented, roundOff } from './hands.ts'
import { inSequence, mirrored } from './sequence.ts'
import { bothFeet } from './stances.ts'

/** One running step from a landing on the left foot to the flight off it. */
function stride(speedMps: number, stanceS: number): readonly Key[] {
  const drive = { raise: 44, spread: 14, bend: 84 }
  const back = { raise: -46, spread: 16, bend: 78 }
  return [
    { afterS: 0.11, on: ['legL'], velocity: [0, speedMps], pose: { yaw: 0, pitch: 9, roll: 0, bend: 4, nod: -10, armR: { ...drive, raise: 30 }, armL: { ...back, raise: -30 }, legL: { raise: 36, bend: 26 }, legR: { raise: -6, bend: 92, point: 20 } } },
    { afterS: stanceS, on: ['legL'], velocity: [0, speedMps], pose: { yaw: 0, pitch: 11, roll: 0, bend: 4, nod: -12, armL: drive, armR: back, legL: { raise: -12, bend: 8, heel: 48 }, legR: { raise: 66, bend: 84, point: 10 } } },
  ]
}

const start = (pose: KeyPose): Key => ({ afterS: 0, on: bothFeet, pose: { yaw: 0, pitch: 0, roll: 0, ...pose } })

/** From standing into a run of a few strides, faster each time; the last is long, arms rising. */
const runUp: readonly Key[] = [
  start({ bend: -6, nod: -4, arms: { raise: 20, spread: 24, bend: 8 } }),
  { afterS: 0.55, on: bothFeet, stretchS: 0.9, pose: { ...presented, legs: { heel: 34 } } },
  { afterS: 0.35, on: ['legR', 'legL'], velocity: [0, 1.8], pose: { yaw: 0, pitch: 12, roll: 0, bend: 4, arms: { raise: 10, spread: 18, bend: 40 }, legR: { raise: 6, bend: 20, heel: 20 }, legL: { raise: 24, bend: 40, heel: 20 } } },
  { afterS: 0.14, on: ['legR'], velocity: [0, 2.4], pose: { yaw: 0, pitch: 15, roll: 0, bend: 4, nod: -12, armL: { raise: -40, spread: 16, bend: 70 }, armR: { raise: 36, spread: 14, bend: 80 }, legR: { raise: -10, bend: 10, heel: 46 }, legL: { raise: 56, bend: 70 } } },
  ...stride(3.1, 0.17),
  ...mirrored(stride(3.6, 0.15)),
  ...stride(4, 0.14),
  ...mirrored(stride(4.2, 0.14)),
]

/** The hurdle: a low skip off the right foot, arms thrown up, that ends in the lunge of a round-off. */
const hurdle: readonly Key[] = [
  { afterS: 0.2, on: ['legL'], velocity: [0, 3.4], pose: { yaw: 0, pitch: 10, roll: 0, bend: 2, arms: { raise: 168, spread: 10, bend: 6 }, legL: { raise: 46, bend: 34, heel: 6 }, legR: { raise: -24, bend: 14, point: 40 } } },
]

/** Two quick steps into a leap with split legs, down into a small lunge. */
const leap: readonly Key[] = [
  start({ bend: -8, nod: -8, arms: { raise: 150, spread: 36, bend: 4 } }),
  { afterS: 0.34, on: ['legR'], velocity: [0, 1.5], pose: { yaw: 0, pitch: 8, roll: 0, bend: 0, arms: { raise: 70, spread: 66, bend: 6 }, legR: { raise: -6, bend: 14, heel: 34 }, legL: { raise: 40, bend: 30, point: 40 } } },
  ...stride(2.8, 0.2).map((key) => ({ ...key, pose: { ...key.pose, armL: { raise: 60, spread: 66, bend: 8 }, armR: { raise: 60, spread: 66, bend: 8 }, nod: -6 } })),
  { afterS: 0.13, on: ['legR'], velocity: [0, 2.9], pose: { yaw: 0, pitch: 4, roll: 0, bend: 0, nod: -4, arms: { raise: 20, spread: 60, bend: 8 }, legR: { raise: 34, bend: 38 }, legL: { raise: -10, bend: 40, point: 30 } } },
  { afterS: 0.2, on: ['legR'], velocity: [0, 2.7], pose: { yaw: 0, pitch: 2, roll: 0, bend: -6, nod: -6, armL: { raise: 90, spread: 60, bend: 4 }, armR: { raise: 110, spread: 50, bend: 4 }, legR: { raise: -18, bend: 6, heel: 52 }, legL: { raise: 74, bend: 14, point: 48 } } },
  { afterS: 0.2, on: [], pose: { bend: -12, nod: -12, armL: { raise: 90, spread: 74, bend: 2 }, armR: { raise: 150, spread: 40, bend: 2 }, legL: { raise: 90, spread: 3, point: 50 }, legR: { raise: -80, spread: 3, point: 50 } } },
  { afterS: 0.14, on: [], pose: { bend: -14, nod: -12, armL: { raise: 90, spread: 76, bend: 2 }, armR: { raise: 146, spread: 44, bend: 2 }, legL: { raise: 86, spread: 3, point: 50 }, legR: { raise: -82, spread: 3, point: 50 } } },
  { afterS: 0.22, on: ['legL'], velocity: [0, 1.6], pose: { yaw: 0, pitch: 4, roll: 0, bend: -4, nod: -8, arms: { raise: 84, spread: 70, bend: 4 }, legL: { raise: 26, bend: 24, heel: 10 }, legR: { raise: -52, bend: 4, point: 48 } } },
  { afterS: 0.3, on: ['legL'], balancedDeg: 0, pose: { yaw: 0, bend: -4, nod: -8, arms: { raise: 70, spread: 72, bend: 4 }, legL: { raise: 44, bend: 58 }, legR: { raise: -34, bend: 8, point: 44 } } },
  { afterS: 0.36, on: ['legL', 'legR'], pose: { yaw: 0, pitch: 2, roll: 0, bend: -4, nod: -4, arms: { raise: 60, spread: 70, bend: 6 }, legL: { raise: 16, bend: 18 }, legR: { raise: -14, bend: 8, heel: 26 } } },
]

/** A turn on one foot by so many degrees to the left, and the salute: arms high, chest up. */
function turnAndSalute(turnDeg: number): readonly Key[] {
  const passe: KeyPose = { roll: 0, bend: -5, arms: { raise: 150, spread: 14, bend: 40, turn: 14 }, legL: { heel: 46 }, legR: { raise: 66, spread: 36, bend: 108, point: 46 } }
  const salute: KeyPose = { yaw: turnDeg, pitch: -2, roll: 0, bend: -14, nod: -14, arms: { raise: 158, spread: 34, bend: 2 } }
  return [
    start({}),
    { afterS: 0.36, on: ['legL', 'legR'], pose: { yaw: -16, pitch: 4, roll: 0, bend: 2, twist: -10, armL: { raise: 84, spread: 16, bend: 8 }, armR: { raise: 40, spread: 78, bend: 4 }, legL: { raise: 36, bend: 44 }, legR: { raise: -16, bend: 20, heel: 36 } } },
    { afterS: 0.24, on: ['legL'], pivots: true, balancedDeg: 0, pose: { yaw: 0.18 * turnDeg, ...passe, arms: { raise: 100, spread: 44, bend: 20 } } },
    { afterS: 0.24, on: ['legL'], pivots: true, balancedDeg: 0, pose: { yaw: 0.5 * turnDeg, ...passe } },
    { afterS: 0.28, on: ['legL'], pivots: true, balancedDeg: 0, pose: { yaw: 0.86 * turnDeg, ...passe } },
    { afterS: 0.3, on: ['legL', 'legR'], pose: { yaw: turnDeg, pitch: 2, roll: 0, bend: 2, arms: { raise: 70, spread: 50, bend: 20 }, legs: { raise: 18, bend: 24 } } },
    { afterS: 0.36, on: bothFeet, pose: salute },
    { afterS: 0.9, on: bothFeet, stretchS: 2.5, pose: { ...salute, bend: -13, arms: { raise: 156, spread: 36, bend: 2 } } },
  ]
}

/** From these lengths on, seconds, there is time for the turn, and for the leap as well. */
const withTurnS = 6.8
const withLeapS = 8.6

/**
 * A floor routine in one diagonal and back: run, round-off, back handspring, high tucked back somersault, stuck landing; if
 * there is time a split leap on the way back, and a turn; the salute towards `facingDeg` (degrees to the left of where it set out).
 */
export function tumble(facingDeg: number, durationS = 10): readonly Key[] {
  const roundOffFromHurdle = [...hurdle, ...roundOff.slice(3)]
  const turnDeg = ((facingDeg - 180) % 360 + 540) % 360 - 180
  return inSequence(
    [...runUp, ...roundOffFromHurdle],
    backHandspring,
    backSomersault,
    ...(durationS >= withLeapS ? [leap] : []),
    ...(durationS >= withTurnS ? [turnAndSalute(turnDeg + 360)] : []),
  )
}
