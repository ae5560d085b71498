import type { ActionSet } from '../action.ts'

/** Jumps, spins, flips and falls. */
export const acrobatics: ActionSet = {}
