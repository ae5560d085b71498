/** The box of a body at rest, which deformations work in: its foot, its height, half its width and depth and the larger of the two, metres. */
export interface Frame { footY: number; heightM: number; middleX: number; middleZ: number; halfXM: number; halfZM: number; reachM: number }

/** A vertex on its way: place at rest and the direction that points out of the body. */
export interface Vertex { x: number; y: number; z: number; nx: number; ny: number; nz: number }
