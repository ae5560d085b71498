import { cos, radians, sin } from '../../../platform/index.ts'
import type { KeyPose } from '../key-poses.ts'
import type { Key } from '../timeline.ts'
import { bothFeet } from './stances.ts'

/** Seconds in the air for a jump of so many turns: skaters do not jump much higher for more turns, they turn faster. */
const aloftS = (turns: number): number => 0.5 + 0.055 * Math.min(turns, 4)

/** The way over the ice at a moment: the direction of travel in degrees to the left of where the jump began, and metres per second. */
const going = (towardsDeg: number, speedMps: number): readonly [number, number] => [speedMps * sin(radians(towardsDeg)), speedMps * cos(radians(towardsDeg))]

const wide = { raise: 62, spread: 74, bend: 8 }
const open: KeyPose = { bend: -8, nod: -4, armL: wide, armR: wide }
/** Arms folded on the chest, elbows down, legs crossed at the ankles, weight over the right side. */
const tight: KeyPose = {
  bend: -4, nod: 4, look: 14, side: 2, arms: { raise: 34, spread: 10, bend: 118, turn: 40 },
  legR: { raise: 3, spread: -3, point: 48 }, legL: { raise: 13, spread: -9, bend: 8, point: 48 },
}
/** The landing pose: right knee deep, free leg long behind, chest up, arms wide. */
const checked: KeyPose = {
  bend: -16, nod: -10, look: -14, armL: { raise: 76, spread: 62, bend: 6 }, armR: { raise: 30, spread: 84, bend: 6 },
  legR: { raise: 46, bend: 58 }, legL: { raise: -40, spread: 14, bend: 4, turn: 20, point: 48 },
}

/**
 * An axel of so many turns (1.5 for a single): forward on the left outside edge, deep knee, free leg through and up, arms in,
 * out again to check the turning, down backward on the right outside edge into a long glide.
 */
export function axel(turns: number, entryMps: number): readonly Key[] {
  const flightS = aloftS(turns)
  const takeoffDeg = 14
  const landed = takeoffDeg + 360 * turns
  const jumpMps = 3.1
  const glideMps = Math.max(3.9, entryMps)
  return [
    { afterS: 0, on: bothFeet, glides: true, velocity: going(0, entryMps), pose: { yaw: 0, pitch: 6, roll: 0, bend: 4, arms: { raise: 20, spread: 46, bend: 14 }, legs: { raise: 22, bend: 30 } } },
    { afterS: 0.5, on: ['legR'], glides: true, stretchS: 1.2, balancedDeg: 4, velocity: going(0, glideMps), pose: { yaw: 0, ...open, legR: { raise: 14, bend: 20 }, legL: { raise: -30, spread: 8, bend: 20, point: 40 } } },
    { afterS: 0.42, on: ['legR'], glides: true, balancedDeg: 0, velocity: going(2, glideMps), pose: { yaw: 2, bend: 2, arms: { raise: 24, spread: 60, bend: 12 }, legR: { raise: 30, bend: 40 }, legL: { raise: 14, spread: 4, bend: 30 } } },
    { afterS: 0.2, on: ['legL', 'legR'], glides: true, velocity: going(3, glideMps), pose: { yaw: 3, pitch: 12, roll: -2, bend: 8, arms: { raise: -10, spread: 44, bend: 12 }, legL: { raise: 42, spread: 2, bend: 42 }, legR: { raise: 12, spread: 2, bend: 44, heel: 16 } } },
    { afterS: 0.34, on: ['legL'], glides: true, balancedDeg: 7, velocity: going(6, 0.96 * glideMps), pose: { yaw: 6, bend: 16, nod: -16, arms: { raise: -58, spread: 34, bend: 8 }, legL: { raise: 62, bend: 76 }, legR: { raise: -26, spread: 8, bend: 34, point: 40 } } },
    { afterS: 0.3, on: ['legL'], glides: true, velocity: going(takeoffDeg, jumpMps), pose: { yaw: takeoffDeg, pitch: -7, roll: -3, bend: -6, nod: -4, armL: { raise: 92, spread: 30, bend: 20 }, armR: { raise: 84, spread: 30, bend: 20 }, legL: { raise: -3, bend: 4, heel: 44 }, legR: { raise: 74, bend: 78, point: 30 } } },
    { afterS: 0.2 * flightS, on: [], pose: tight },
    { afterS: 0.56 * flightS, on: [], pose: tight },
    { afterS: 0.24 * flightS, on: ['legR'], glides: true, velocity: going(takeoffDeg, jumpMps), pose: { yaw: landed, pitch: 12, roll: 3, bend: -8, nod: -6, armL: { raise: 62, spread: 52, bend: 20 }, armR: { raise: 40, spread: 66, bend: 20 }, legR: { raise: 28, bend: 34, heel: 16 }, legL: { raise: 8, spread: 10, bend: 26, point: 40 } } },
    { afterS: 0.3, on: ['legR'], glides: true, balancedDeg: -9, velocity: going(takeoffDeg + 9, 2.9), pose: { yaw: landed + 9, ...checked } },
    { afterS: 0.7, on: ['legR'], glides: true, stretchS: 0.7, balancedDeg: -11, velocity: going(takeoffDeg + 38, 2.6), pose: { yaw: landed + 38, ...checked, legR: { raise: 22, bend: 28 }, legL: { raise: -48, spread: 16, bend: 2, turn: 24, point: 50 } } },
    { afterS: 0.8, on: ['legR'], glides: true, stretchS: 1.2, balancedDeg: -9, velocity: going(takeoffDeg + 66, 2.1), pose: { yaw: landed + 66, ...checked, legR: { raise: 14, bend: 18 }, legL: { raise: -44, spread: 18, bend: 2, turn: 24, point: 50 } } },
    { afterS: 0.7, on: ['legR', 'legL'], glides: true, velocity: going(takeoffDeg + 84, 1.6), pose: { yaw: landed + 84, pitch: 2, roll: 0, bend: -6, nod: -6, arms: { raise: 96, spread: 62, bend: 8 }, legR: { raise: 6, bend: 8 }, legL: { raise: -2, spread: 3, bend: 6 } } },
  ]
}

/** The same where a shot cuts into it: already gliding on one foot, the free leg behind. */
export function axelUnderWay(turns: number, entryMps: number): readonly Key[] {
  const [, glide, ...rest] = axel(turns, entryMps)
  return glide === undefined ? rest : [{ ...glide, afterS: 0, stretchS: 0 }, { ...glide, afterS: 0.3 }, ...rest]
}
