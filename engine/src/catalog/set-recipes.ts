import type { Vec3 } from './recipes.ts'

export type GroundSurface = 'ice' | 'grass' | 'sand' | 'wood' | 'asphalt' | 'stone' | 'mat' | 'moon-dust' | 'snow' | 'dirt' | 'carpet' | 'water' | 'metal' | 'none'

/** A place, as data. Physics reads the upper half, the picture the lower half, sound the ambience. */
export interface SetRecipe {
  id: string
  synset: string
  names: readonly string[]
  indoor: boolean
  ground: { surface: GroundSurface; friction: number; bounciness: number }
  /** Open water at y = 0 in place of ground: the height of its waves (crest above mean) and their length, metres. */
  water?: { waveHeightM: number; waveLengthM: number }
  /** The set that shows the same place from the middle of its water, for those who swim or sail there. */
  afloat?: string
  /** The set that shows the same place before one of its walls, for what hangs there; and where that wall is, metres from the middle. */
  walled?: string
  wallM?: number
  /** Metres per second squared, downwards. */
  gravityMps2: number
  /** Where bodies may act: half extents about the origin. */
  stage: { halfWidthM: number; halfDepthM: number }
  ambience: string
  /** The name of a plan of light of its own (engine/picture/set-lights.ts); the open air by time and weather when there is none. */
  light?: string
  defaultTime: 'dawn' | 'day' | 'sunset' | 'night'
  /** What stands where, in layers from the viewer to the horizon. Owned and read by engine/picture. */
  dressing: readonly Dressing[]
}

/** Places drawn by the dice inside a ring about the middle. `nearM`: nothing closer than so many metres on the viewer's side, where it would hide the stage. */
export interface Scatter { count: number; innerM: number; outerM: number; scale: readonly [number, number]; nearM?: number }

/** Places in rows: from, to and how many along each axis, metres; `jitterM` moves each a little. `clear` keeps a box about the middle free (half extents). */
export interface Grid { x: readonly [from: number, to: number, count: number]; z: readonly [from: number, to: number, count: number]; jitterM?: number; clear?: readonly [halfWidthM: number, halfDepthM: number] }

/** One kind of thing in a set: placed, in rows, or scattered by the dice. */
export interface Dressing {
  /** A catalog recipe, or the name of one of the picture's own builders (`backdrop:hills`, `ground:ice-lines`). */
  item: string
  at?: readonly Vec3[]
  headingDeg?: readonly number[]
  scatter?: Scatter
  grid?: Grid
  options?: Readonly<Record<string, number | string>>
}
