import { held, thing } from '../thing.ts'
import type { Thing } from '../thing.ts'
import type { Recipe, Solid, Vec3 } from '../recipes.ts'
import { ball, rod } from './forms.ts'

/** A thing that hands take by its middle. */
export const handy = (t: Thing): Recipe => thing({ sockets: held([0, t.heightM * 0.5, 0]), affordances: ['hold', 'throw'], ...t })

/** A thing that stands about, with room on top. */
export const standing = (t: Thing): Recipe => thing({ kind: 'structure', collider: 'box', sockets: { top: { at: [0, t.heightM, 0], up: [0, 1, 0] } }, ...t })

/** A bent tube or cord: straight pieces with a ball at every corner. */
export const cord = (color: string, surface: Solid['surface'], r: number, points: readonly Vec3[]): Solid[] => points.flatMap((p, i) => { const q = points[i + 1]; return [ball(color, surface, p, r), ...(q === undefined ? [] : [rod(color, surface, p, q, r)])] })

/** The same on both sides of the middle: `make(1)` for +x, `make(-1)` for -x. */
export const mirrored = <T>(make: (side: 1 | -1) => readonly T[]): T[] => ([1, -1] as const).flatMap((side) => make(side))

/** Numbers 0 to `count` - 1, each made into something. */
export const rowOf = <T>(count: number, make: (i: number) => readonly T[]): T[] => Array.from({ length: count }, (_, i) => make(i)).flat()
