import { dimmed, rgb } from '../color.ts'
import { lattice, noise } from '../noise.ts'
import type { Builder } from '../set-kit.ts'
import { ball, box, cylinder, roundedBox } from './shapes.ts'

/** The inside of a tub, half its length and width, and how far the tiles around it reach, metres. The water in it is at y = 0. */
const tub = { halfM: 0.7, deepM: 0.32, rimM: 0.07, reachM: 5, tileM: 0.14 }

/** A bath let into a tiled ledge: its white rim, a tap at its end, foam along its edge, soap and a towel beside it. */
export const bathSurround: Builder = (kit) => {
  const { sketch } = kit
  const white = rgb('#fbfaf6')
  const { halfM, deepM, rimM, reachM } = tub
  for (const [x, z, w, d] of [[0, deepM, 2 * halfM + 0.2, 0.1], [0, -deepM, 2 * halfM + 0.2, 0.1], [halfM, 0, 0.1, 2 * deepM], [-halfM, 0, 0.1, 2 * deepM]] as const) sketch.add(roundedBox(w, 0.34, d, 0.04), white, { at: [x, rimM - 0.15, z] })
  // the ledge hides what is beyond the tub
  const ledge = dimmed(rgb('#9fd0d6'), 0.9)
  for (const [x0, x1, z0, z1] of [[-reachM, reachM, deepM, reachM], [-reachM, reachM, -1, -deepM], [halfM, reachM, -deepM, deepM], [-reachM, -halfM, -deepM, deepM]] as const) sketch.add(box(), ledge, { at: [(x0 + x1) / 2, rimM - 0.1, (z0 + z1) / 2], scale: [x1 - x0, 0.14, z1 - z0] })
  addTiles(kit)
  const chrome = rgb('#d8dee2')
  const tapX = -0.2
  sketch.add(cylinder(1, 12), chrome, { at: [tapX, rimM + 0.1, -deepM - 0.03], scale: [0.022, 0.2, 0.022] })
  sketch.add(roundedBox(0.04, 0.034, 0.17, 0.014), chrome, { at: [tapX, rimM + 0.2, -deepM + 0.05] })
  sketch.add(cylinder(1, 12), chrome, { at: [tapX, rimM + 0.17, -deepM + 0.12], scale: [0.016, 0.05, 0.016] })
  for (const side of [-1, 1]) sketch.add(ball(10), rgb(side < 0 ? '#d8483c' : '#3f78d0'), { at: [tapX + side * 0.09, rimM + 0.04, -deepM - 0.03], scale: [0.034, 0.03, 0.034] })
  sketch.add(roundedBox(0.08, 0.16, 0.06, 0.02), rgb('#f2a03c'), { at: [0.2, rimM + 0.07, -deepM - 0.1] })
  sketch.add(cylinder(1, 10), white, { at: [0.2, rimM + 0.17, -deepM - 0.1], scale: [0.018, 0.04, 0.018] })
  sketch.add(roundedBox(0.12, 0.04, 0.08, 0.018), rgb('#f29ab8'), { at: [0.06, rimM + 0.01, -deepM - 0.1] })
  addFoam(kit)
}

function addTiles({ sketch }: Parameters<Builder>[0]): void {
  const { deepM, rimM, tileM } = tub
  for (const side of [-1, 1]) for (let i = -9; i < 9; i++) for (let j = 0; j < 3; j++) sketch.add(box(), dimmed(rgb('#d8eef0'), 0.86 + 0.14 * lattice(i + 20, j, side + 4)), { at: [(i + 0.5) * tileM, rimM - 0.028, side * (deepM + 0.16 + j * tileM)], scale: [tileM - 0.014, 0.01, tileM - 0.014] })
}

/** Soap bubbles in heaps along the far edge. */
function addFoam({ sketch }: Parameters<Builder>[0]): void {
  const { halfM, deepM } = tub
  for (let i = 0; i < 90; i++) {
    const [u, v, size] = [lattice(i, 1, 9), lattice(i, 2, 9), 0.008 + 0.014 * lattice(i, 3, 9)]
    const x = (u * 2 - 1) * (halfM - 0.06)
    const z = -deepM + 0.06 + 0.07 * v * noise(x * 3 + 7, 2, 4)
    sketch.add(ball(8), dimmed([1, 1, 1], 0.88 + 0.12 * v), { at: [x, 0.3 * size, z], scale: size })
  }
}
