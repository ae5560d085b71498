import type { Vec3 } from './recipes.ts'

/** A place on a thing where words are written: its middle, width and height in metres, and the way it faces (+z unless turned). */
export interface Board {
  at: Vec3
  size: readonly [widthM: number, heightM: number]
  /** Pitch, yaw, roll in degrees. */
  turn?: Vec3
  /** Palette colours of what is drawn there while nothing is written: it makes room for the words. */
  hides?: readonly string[]
}

const flanks = (x: number, y: number, z: number, size: Board['size']): Board[] => [{ at: [x, y, z], size, turn: [0, 90, 0] }, { at: [-x, y, z], size, turn: [0, -90, 0] }]

/** Boards by recipe. What is not named here is written on in the middle of its front, vehicles on their flanks. */
export const boards: Readonly<Record<string, readonly Board[]>> = {
  sign: [{ at: [0, 1.27, 0.034], size: [0.86, 0.31], hides: ['ink'] }],
  billboard: [{ at: [0, 3.3, 0.09], size: [4.5, 1.9] }],
  banner: [{ at: [0, 2.2, 0.02], size: [3.0, 0.58] }],
  shop: [{ at: [0, 3.225, 2.725], size: [5.2, 0.56], hides: ['gold'] }],
  cafe: [{ at: [0, 3.225, 2.725], size: [5.2, 0.56], hides: ['gold'] }],
  book: [{ at: [0, 0.135, 0.0238], size: [0.15, 0.16], hides: ['gold'] }],
  notebook: [{ at: [0.008, 0.145, 0.0107], size: [0.08, 0.042], hides: ['ink'] }],
  newspaper: [{ at: [0, 0.355, 0.005], size: [0.27, 0.06], hides: ['head'] }],
  paper: [{ at: [0, 0.14, 0.0018], size: [0.18, 0.25], hides: ['ink', 'red'] }],
  poster: [{ at: [0, 0.74, 0.0065], size: [0.54, 0.2] }],
  tombstone: [{ at: [0, 0.64, -0.188], size: [0.42, 0.5], hides: ['main'] }],
  television: [{ at: [-0.08, 0.4, 0.225], size: [0.47, 0.34], hides: ['hill', 'sun'] }],
  box: [{ at: [0, 0.14, 0.193], size: [0.4, 0.2], hides: ['ink', 'tape'] }],
  'labelled-beaker': [{ at: [0, 0.062, 0.0566], size: [0.062, 0.03] }],
  'labelled-clear-bottle': [{ at: [0, 0.085, 0.0496], size: [0.06, 0.034] }],
  'labelled-clear-bowl': [{ at: [0, 0.05, 0.0991], size: [0.08, 0.03] }],
  van: flanks(0.9, 0.86, 0, [1.5, 0.26]),
  balloon: [{ at: [0, 0.77, 0.14], size: [0.2, 0.11] }],
  cake: [{ at: [0, 0.055, 0.13], size: [0.17, 0.05] }],
  truck: flanks(1.1, 2.2, -0.85, [3.8, 0.95]),
  bus: flanks(1.14, 1.05, -0.2, [4.6, 0.4]),
}
