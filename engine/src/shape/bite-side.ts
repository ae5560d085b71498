import type { Model } from './model.ts'

/** How a piece of food is held to be bitten: flat as a slice, along like a banana, upright like an ice cream, or as a lump. */
export type BiteForm = 'flat' | 'along' | 'upright' | 'lump'

/** The form of a piece of food and which way its bitten end points, in its own axes. */
interface BiteSide { form: BiteForm; side: readonly [number, number, number] }

/** Lower than this share of its breadth it is a slice; longer than so many times its thickness it is held along. */
const flatShare = 0.42
const longTimes = 1.7
/** It is held below this share of its height, like a cone or a stick. */
const lowGripShare = 0.32

/** Where teeth go into a piece of food first, from its box and from where it is held. */
export function biteSideOf({ bounds: { min, max }, sockets }: Pick<Model, 'bounds' | 'sockets'>): BiteSide {
  const [x, y, z] = [max[0] - min[0], max[1] - min[1], max[2] - min[2]]
  const grip = ((sockets['handle']?.at[1] ?? 0) - min[1]) / Math.max(0.001, y)
  if (y > 1.2 * Math.max(x, z) && grip < lowGripShare) return { form: 'upright', side: [0, 1, 0] }
  if (x > longTimes * Math.max(y, z)) return { form: 'along', side: [1, 0, 0] }
  if (y < flatShare * Math.min(x, z)) return { form: 'flat', side: [0, 0, 1] }
  return { form: 'lump', side: [0, 0.34, -0.94] }
}
