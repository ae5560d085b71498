import type { Bodies } from './bodies.ts'

/** What has keys on one side only: who plays it is on that side. In the catalog it looks to the viewer. */
const keyed: ReadonlySet<string> = new Set(['piano', 'grand-piano'])

/** What is played from behind: its front is for those who listen. */
const backed: ReadonlySet<string> = new Set(['dj-deck'])
export const isPlayedFromBehind = (id: string, bodies: Bodies): boolean => backed.has(bodies.recipeOf(id)?.id ?? '')

/** How who plays at keys is turned from the viewer, degrees: he is seen from the side, and the keys before his hands. */
export const atKeysDeg = 104

/** Whether a thing has a front, at which one plays it. */
export const isKeyed = (id: string, bodies: Bodies): boolean => keyed.has(bodies.recipeOf(id)?.id ?? '')

/** How a thing stands that somebody uses who looks in a direction: keys are turned to him, everything else to the viewer. Degrees. */
export function headingAtWork(id: string, { userDeg, bodies }: { userDeg: number; bodies: Bodies }): number {
  if (!isKeyed(id, bodies)) return 0
  return userDeg > 0 ? userDeg - 180 : userDeg + 180
}

/** How far from the middle of a thing its near side is, metres. */
export const toFrontM = (id: string, elseM: number, bodies: Bodies): number => (isKeyed(id, bodies) ? bodies.extentOf(id).halfDepthM : elseM)
