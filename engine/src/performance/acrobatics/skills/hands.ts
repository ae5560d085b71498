import type { KeyPose } from '../key-poses.ts'
import type { Key } from '../timeline.ts'
import { bothFeet, bothHands } from './stances.ts'

const up = { raise: 174, spread: 8, bend: 4 }
/** Standing tall with arms up: how a gymnast begins. */
export const presented: KeyPose = { pitch: 0, roll: 0, bend: -6, nod: -4, arms: { raise: 160, spread: 22, bend: 6 } }

/** A step into a lunge over the left leg, arms up: from here hands go to the floor. */
const lunge: readonly Key[] = [
  { afterS: 0, on: bothFeet, pose: { ...presented, yaw: 0 } },
  { afterS: 0.3, on: ['legR'], balancedDeg: 0, stretchS: 0.3, pose: { yaw: 0, bend: -4, arms: up, legL: { raise: 52, bend: 30, point: 40 }, legR: { heel: 10 } } },
  { afterS: 0.22, on: ['legR', 'legL'], pose: { yaw: 0, pitch: 8, roll: 0, bend: 2, arms: up, legL: { raise: 50, bend: 40 }, legR: { raise: -22, heel: 44 } } },
]

/** Hands down one after the other, legs wide over the top, feet down one after the other. Ends facing its own right, as it began walking. */
export const cartwheel: readonly Key[] = [
  ...lunge,
  { afterS: 0.24, on: ['legL', 'armL'], pose: { yaw: -78, pitch: 0, roll: -96, side: -44, nod: -20, arms: { raise: 178, spread: 6, bend: 2 }, legL: { raise: 14, spread: 72, bend: 36, heel: 20 }, legR: { raise: -6, spread: 66, point: 40 } } },
  { afterS: 0.2, on: ['armL', 'armR'], pose: { yaw: -90, pitch: 0, roll: -156, side: -24, nod: -20, arms: { raise: 178, spread: 8, bend: 2 }, legL: { spread: 60, bend: 8, point: 44 }, legR: { spread: 62, point: 48 } } },
  { afterS: 0.17, on: ['armL', 'armR'], pose: { yaw: -90, pitch: 0, roll: -192, nod: -20, arms: { raise: 178, spread: 8, bend: 2 }, legs: { spread: 62, point: 48 } } },
  { afterS: 0.15, on: ['armR'], pose: { yaw: -90, pitch: 0, roll: -232, side: 14, nod: -14, arms: { raise: 178, spread: 8, bend: 4 }, legR: { raise: 6, spread: 66, bend: 4, point: 30 }, legL: { spread: 62, point: 48 } } },
  { afterS: 0.18, on: ['armR', 'legR'], pose: { yaw: -92, pitch: 0, roll: -276, side: 34, nod: -10, arms: { raise: 176, spread: 12, bend: 6 }, legR: { raise: 12, spread: 62, bend: 20, heel: 16 }, legL: { spread: 66, point: 44 } } },
  { afterS: 0.2, on: ['legR'], pose: { yaw: -92, pitch: 0, roll: -324, side: 14, arms: { raise: 174, spread: 22, bend: 6 }, legR: { raise: 10, spread: 30, bend: 22 }, legL: { spread: 56, point: 40 } } },
  { afterS: 0.26, on: ['legR', 'legL'], pose: { yaw: -90, pitch: 0, roll: -358, bend: -4, arms: { raise: 170, spread: 30, bend: 6 }, legs: { spread: 26, bend: 6 } } },
  { afterS: 0.3, on: ['legR'], stretchS: 0.5, balancedDeg: 0, pose: { yaw: -88, pitch: 0, roll: -360, bend: -4, arms: { raise: 164, spread: 30, bend: 6 }, legR: { spread: 4 }, legL: { spread: 10, bend: 30, raise: 12 } } },
  { afterS: 0.26, on: ['legR', 'legL'], stretchS: 0.5, pose: { yaw: -88, pitch: 0, roll: -360, bend: -5, nod: -4, arms: { raise: 158, spread: 30, bend: 6 } } },
]

/** A cartwheel after which the body turns back to where it was going, so that the next can follow. */
export const cartwheelAndTurn: readonly Key[] = [
  ...cartwheel.slice(0, -2),
  { afterS: 0.3, on: ['legR'], balancedDeg: 0, pose: { yaw: -60, roll: -360, bend: -4, arms: { raise: 164, spread: 30, bend: 6 }, legR: { spread: 6 }, legL: { raise: 12, spread: 6, bend: 34 } } },
  { afterS: 0.26, on: ['legR', 'legL'], pose: { yaw: -30, pitch: 0, roll: -360, bend: -4, arms: { raise: 158, spread: 30, bend: 6 }, legs: {} } },
  { afterS: 0.3, on: ['legL'], balancedDeg: 0, pose: { yaw: -10, roll: -360, arms: { raise: 150, spread: 30, bend: 6 }, legR: { raise: 14, bend: 34 } } },
  { afterS: 0.26, on: ['legL', 'legR'], stretchS: 0.6, pose: { ...presented, yaw: 0, roll: -360 } },
]

/** How a flip is met that goes on backwards: feet down in front of the hips, chest rising, arms up. */
const snapped: KeyPose = { bend: 34, nod: -24, arms: { raise: 128, spread: 10, bend: 6 }, legs: { raise: 58, bend: 22, heel: 14 } }

/** A cartwheel that turns on until both feet come down together, facing where it came from: speed over the ground becomes speed backwards. */
export const roundOff: readonly Key[] = [
  ...lunge.map((key, i) => (i === 1 ? { ...key, afterS: 0.2, stretchS: 0 } : i === 2 ? { ...key, afterS: 0.16 } : key)),
  { afterS: 0.19, on: ['legL', 'armL'], pose: { yaw: -68, pitch: 0, roll: -98, side: -44, nod: -20, arms: { raise: 178, spread: 6, bend: 2 }, legL: { raise: 14, spread: 70, bend: 34, heel: 24 }, legR: { raise: -6, spread: 66, point: 40 } } },
  { afterS: 0.13, on: ['armL', 'armR'], pose: { yaw: -38, pitch: 6, roll: -160, side: -26, nod: -20, arms: { raise: 178, spread: 8, bend: 30 }, legL: { spread: 34, bend: 8, point: 44 }, legR: { spread: 44, point: 48 } } },
  { afterS: 0.17, on: ['armL', 'armR'], velocity: [0, 2.4], pose: { yaw: -2, pitch: 16, roll: -180, bend: 10, nod: -16, arms: { raise: 176, spread: 8, bend: 24 }, legs: { raise: 20, spread: 3, point: 48 } } },
  { afterS: 0.22, on: bothFeet, shortWay: true, velocity: [0, 2.2], pose: { yaw: 180, pitch: -316, roll: 0, ...snapped } },
]

/** Backwards onto the hands and over to the feet. Begins and ends as a round-off ends. */
export const backHandspring: readonly Key[] = [
  { afterS: 0, on: bothFeet, pose: { yaw: 0, pitch: 44, roll: 0, ...snapped } },
  { afterS: 0.16, on: bothFeet, pose: { yaw: 0, pitch: -6, roll: 0, bend: 4, nod: -6, arms: { raise: 120, spread: 14, bend: 8 }, legs: { raise: 34, bend: 58 } } },
  { afterS: 0.15, on: bothFeet, velocity: [0, -2.9], pose: { yaw: 0, pitch: -42, roll: 0, bend: -26, nod: -26, arms: { raise: 176, spread: 8, bend: 4 }, legs: { raise: -8, bend: 8, heel: 40 } } },
  { afterS: 0.27, on: bothHands, velocity: [0, -2.6], pose: { yaw: 0, pitch: -160, roll: 0, bend: -38, nod: -26, arms: { raise: 178, spread: 10, bend: 6 }, legs: { raise: -18, bend: 26, point: 46 } } },
  { afterS: 0.15, on: bothHands, velocity: [0, -2.3], pose: { yaw: 0, pitch: -208, roll: 0, bend: 6, nod: -10, arms: { raise: 176, spread: 10, bend: 2 }, legs: { raise: 14, bend: 4, point: 48 } } },
  { afterS: 0.2, on: bothFeet, velocity: [0, -2], pose: { yaw: 0, pitch: -316, roll: 0, ...snapped } },
]

const tuck: KeyPose = { bend: 56, nod: 16, arms: { raise: 60, spread: 14, bend: 60 }, legs: { raise: 118, bend: 132, spread: 4, point: 34 } }

/** A high back somersault out of a round-off or a handspring, tucked, landed and held. */
export const backSomersault: readonly Key[] = [
  { afterS: 0, on: bothFeet, pose: { yaw: 0, pitch: 44, roll: 0, ...snapped } },
  { afterS: 0.17, on: bothFeet, velocity: [0, -1.7], pose: { yaw: 0, pitch: -9, roll: 0, bend: -14, nod: -12, arms: { raise: 174, spread: 8, bend: 4 }, legs: { raise: -6, bend: 8, heel: 48 } } },
  { afterS: 0.17, on: [], pose: { bend: 4, nod: -4, arms: { raise: 160, spread: 12, bend: 14 }, legs: { raise: 24, bend: 34, point: 44 } } },
  { afterS: 0.15, on: [], pose: tuck },
  { afterS: 0.24, on: [], pose: tuck },
  { afterS: 0.16, on: [], pose: { bend: 12, nod: -16, arms: { raise: 64, spread: 30, bend: 14 }, legs: { raise: 46, bend: 36, point: 30 } } },
  { afterS: 0.11, on: bothFeet, pose: { yaw: 0, pitch: -337, roll: 0, bend: 10, nod: -16, arms: { raise: 70, spread: 40, bend: 10 }, legs: { raise: 42, bend: 34, heel: 20 } } },
  { afterS: 0.2, on: bothFeet, pose: { yaw: 0, pitch: -334, roll: 0, bend: 28, nod: -24, arms: { raise: 64, spread: 44, bend: 12 }, legs: { raise: 80, bend: 90 } } },
  { afterS: 0.4, on: bothFeet, pose: { yaw: 0, pitch: -360, roll: 0, bend: -10, nod: -12, arms: { raise: 158, spread: 34, bend: 4 } } },
  { afterS: 0.45, on: bothFeet, stretchS: 0.7, pose: { yaw: 0, pitch: -360, roll: 0, bend: -9, nod: -10, arms: { raise: 152, spread: 38, bend: 4 } } },
]

/** Forwards over the hands, body long, and on to both feet. */
export const handspring: readonly Key[] = [
  ...lunge,
  { afterS: 0.26, on: ['legL', 'armL', 'armR'], pose: { yaw: 0, pitch: 110, roll: 0, bend: 24, nod: -30, arms: { raise: 168, spread: 8, bend: 10 }, legL: { raise: 88, bend: 34, heel: 30 }, legR: { raise: -34, point: 44 } } },
  { afterS: 0.16, on: bothHands, pose: { yaw: 0, pitch: 152, roll: 0, bend: -6, nod: -30, arms: { raise: 176, spread: 8, bend: 2 }, legL: { raise: 10, bend: 10, point: 44 }, legR: { raise: -34, point: 48 } } },
  { afterS: 0.13, on: bothHands, velocity: [0, 2.5], pose: { yaw: 0, pitch: 196, roll: 0, bend: -26, nod: -30, arms: { raise: 182, spread: 8, bend: 2 }, legL: { raise: -14, point: 48 }, legR: { raise: -26, point: 48 } } },
  { afterS: 0.34, on: bothFeet, pose: { yaw: 0, pitch: 342, roll: 0, bend: -26, nod: -20, arms: { raise: 172, spread: 12, bend: 4 }, legs: { raise: -16, bend: 16, heel: 24 } } },
  { afterS: 0.2, on: bothFeet, pose: { yaw: 0, pitch: 362, roll: 0, bend: -2, arms: { raise: 150, spread: 26, bend: 6 }, legs: { raise: 30, bend: 48 } } },
  { afterS: 0.36, on: bothFeet, pose: { yaw: 0, pitch: 360, roll: 0, bend: -8, nod: -8, arms: { raise: 156, spread: 30, bend: 4 } } },
  { afterS: 0.4, on: bothFeet, stretchS: 0.8, pose: { yaw: 0, pitch: 360, roll: 0, bend: -7, nod: -6, arms: { raise: 150, spread: 32, bend: 4 } } },
]
