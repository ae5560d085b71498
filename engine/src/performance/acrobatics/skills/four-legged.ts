import type { KeyPose, LimbName } from '../key-poses.ts'
import type { Key } from '../timeline.ts'

const all: readonly LimbName[] = ['armL', 'armR', 'legL', 'legR']
const hind: readonly LimbName[] = ['legL', 'legR']
const front: readonly LimbName[] = ['armL', 'armR']

/** Front legs hang in their own way: nothing is neutral for them but standing. */
const standing = { raise: 0, spread: 0, bend: 0 }
const tuck: KeyPose = { bend: 34, nod: 24, arms: { raise: 30, bend: 84 }, legs: { raise: 46, bend: 74 } }

/** A four-legged body's backflip: sits back, rears, kicks off its hind legs, over, hind legs down first. */
export const backflipOnFours: readonly Key[] = [
  { afterS: 0, on: all, pose: { pitch: 0, yaw: 0, roll: 0, arms: standing } },
  { afterS: 0.4, on: all, stretchS: 0.4, pose: { pitch: -9, bend: 6, nod: 6, arms: { raise: 12, spread: 0, bend: 6 }, legs: { raise: 34, bend: 48 } } },
  { afterS: 0.26, on: hind, pose: { pitch: -40, bend: -6, nod: -12, arms: { raise: 34, spread: 0, bend: 44 }, legs: { raise: 48, bend: 40 } } },
  { afterS: 0.16, on: hind, velocity: [0, -0.3], pose: { pitch: -84, bend: -16, nod: -22, arms: { raise: 52, spread: 4, bend: 30 }, legs: { raise: -16, bend: -8, heel: 20 } } },
  { afterS: 0.2, on: [], pose: tuck },
  { afterS: 0.24, on: [], pose: tuck },
  { afterS: 0.2, on: hind, pose: { pitch: -388, bend: 4, nod: -6, arms: { raise: 20, spread: 0, bend: 20 }, legs: { raise: 36, bend: 20 } } },
  { afterS: 0.14, on: [...hind, ...front], pose: { pitch: -362, bend: 6, nod: -4, arms: { raise: 6, spread: 0, bend: 26 }, legs: { raise: 22, bend: 30 } } },
  { afterS: 0.18, on: all, pose: { pitch: -356, bend: 8, nod: 8, arms: { raise: 8, spread: 0, bend: 34 }, legs: { raise: 26, bend: 44 } } },
  { afterS: 0.4, on: all, stretchS: 0.8, pose: { pitch: -360, nod: -6, arms: standing } },
]

/** A four-legged body's jump: gathers, springs from the hind legs, lands on the front ones. */
export function jumpOnFours(aheadM: number): readonly Key[] {
  const far = Math.min(3, Math.max(0.25, aheadM))
  const flightS = 0.4 + 0.05 * far
  return [
    { afterS: 0, on: all, pose: { pitch: 0, yaw: 0, roll: 0, arms: standing } },
    { afterS: 0.34, on: all, stretchS: 0.4, pose: { pitch: 4, bend: 10, nod: -10, arms: { raise: 10, spread: 0, bend: 30 }, legs: { raise: 34, bend: 56 } } },
    { afterS: 0.16, on: hind, pose: { pitch: -20, bend: 0, nod: 4, arms: { raise: 30, spread: 0, bend: 40 }, legs: { raise: 30, bend: 36 } } },
    { afterS: 0.14, on: hind, velocity: [0, far / flightS], pose: { pitch: -24, bend: -10, nod: 10, arms: { raise: 40, spread: 0, bend: 50 }, legs: { raise: -34, bend: -4, heel: 20 } } },
    { afterS: 0.5 * flightS, on: [], pose: { bend: 0, nod: 0, arms: { raise: 36, spread: 0, bend: 30 }, legs: { raise: 6, bend: 40 } } },
    { afterS: 0.5 * flightS, on: front, velocity: [0, far / flightS], pose: { pitch: 20, bend: 8, nod: -14, arms: { raise: 24, spread: 0, bend: 8 }, legs: { raise: 26, bend: 40 } } },
    { afterS: 0.14, on: all, pose: { pitch: 8, bend: 16, nod: -8, arms: { raise: 2, spread: 0, bend: 30 }, legs: { raise: 44, bend: 36 } } },
    { afterS: 0.4, on: all, stretchS: 0.5, pose: { pitch: 0, arms: standing } },
  ]
}
