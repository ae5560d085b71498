import type { Recipe } from '../recipes.ts'
import { largeProps } from './large.ts'
import { smallProps } from './small.ts'

/** Things that are held, used or stand about. */
export const things: readonly Recipe[] = [...smallProps, ...largeProps]
