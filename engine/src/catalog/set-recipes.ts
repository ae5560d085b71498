import type { Vec3 } from './recipes.ts'

export type GroundSurface = 'ice' | 'grass' | 'sand' | 'wood' | 'asphalt' | 'stone' | 'mat' | 'moon-dust' | 'snow' | 'dirt' | 'carpet' | 'water'

/** A place, as data. Physics reads the upper half, the picture the lower half, sound the ambience. */
export interface SetRecipe {
  id: string
  synset: string
  names: readonly string[]
  indoor: boolean
  ground: { surface: GroundSurface; friction: number; bounciness: number }
  /** Open water at y = 0 in place of ground: the height of its waves (crest above mean) and their length, metres. */
  water?: { waveHeightM: number; waveLengthM: number }
  /** Metres per second squared, downwards. */
  gravityMps2: number
  /** Where bodies may act: half extents about the origin. */
  stage: { halfWidthM: number; halfDepthM: number }
  ambience: string
  defaultTime: 'dawn' | 'day' | 'sunset' | 'night'
  /** What stands where, in layers from the viewer to the horizon. Owned and read by engine/picture. */
  dressing: readonly Dressing[]
}

/** One kind of thing in a set: placed, or scattered by the dice. */
export interface Dressing {
  /** A catalog recipe, or the name of one of the picture's own builders (`backdrop:hills`, `ground:ice-lines`). */
  item: string
  at?: readonly Vec3[]
  headingDeg?: readonly number[]
  scatter?: { count: number; innerM: number; outerM: number; scale: readonly [number, number] }
  options?: Readonly<Record<string, number | string>>
}
