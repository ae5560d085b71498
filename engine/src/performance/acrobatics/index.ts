import type { ActionSet } from '../action.ts'

/** Jumps, turns and falls: everything in which the feet leave the ground or the body goes upside down. */
export const acrobatics: ActionSet = {}
