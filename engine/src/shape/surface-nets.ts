import type { FlatPart } from './expand.ts'
import { fieldDistance, fieldNormal, partDistance, partsWithin } from './field.ts'

/*
 * Naive surface nets (Gibson 1998) on a grid of blocks of 8³ fine cells. A block is skipped (no surface), coarse (cells of two)
 * or fine. Faces are made around every minimal edge whose ends differ in sign, as in dual contouring of octrees (Ju et al.
 * 2002), so coarse and fine meet without cracks.
 */

/** A closed triangle mesh, and for each vertex the parts near it. */
export interface NetMesh { positions: Float64Array; near: (readonly FlatPart[])[]; indices: Uint32Array }

const blockCells = 8
const skipped = 0
const coarse = 1
const fine = 2

interface Grid {
  cell: number
  low: readonly [number, number, number]
  /** Blocks along each axis. */
  blocks: readonly [number, number, number]
  /** Lattice points along each axis. */
  size: readonly [number, number, number]
  kinds: Uint8Array
  near: (readonly FlatPart[] | undefined)[]
  samples: Float32Array
  vertexOfCell: Int32Array
}

interface Net { positions: number[]; near: (readonly FlatPart[])[]; indices: number[] }

/** The surface of the parts as one closed mesh. `cellM`: fine cell; cells elsewhere are twice as wide. */
export function surfaceNets(parts: readonly FlatPart[], cellM: number): NetMesh {
  const grid = openGrid(parts, cellM)
  sortBlocks(grid, parts)
  sampleBlocks(grid)
  const net: Net = { positions: [], near: [], indices: [] }
  forEachBlock(grid, (block, i, j, k) => placeVertices(grid, net, block, [i, j, k]))
  forEachBlock(grid, (block, i, j, k) => {
    for (let axis = 0; axis < 3; axis++) joinEdges(grid, net, block, [i, j, k], axis)
  })
  return { positions: Float64Array.from(net.positions), near: net.near, indices: Uint32Array.from(net.indices) }
}

function openGrid(parts: readonly FlatPart[], cell: number): Grid {
  const low = [1e9, 1e9, 1e9]
  const high = [-1e9, -1e9, -1e9]
  for (const q of parts) {
    if (q.carve || q.paint) continue
    const ends = q.kind === 0 && q.shape === 'plain'
      ? [[q.ax, q.ay, q.az, q.r0], [q.bx, q.by, q.bz, q.r1]]
      : [[q.cx, q.cy, q.cz, q.reach]]
    for (const end of ends) for (let a = 0; a < 3; a++) {
      low[a] = Math.min(low[a] ?? 0, (end[a] ?? 0) - (end[3] ?? 0))
      high[a] = Math.max(high[a] ?? 0, (end[a] ?? 0) + (end[3] ?? 0))
    }
  }
  // A lattice fixed in space, so that a body and its mirror image are sampled alike; half a cell off the mirror plane.
  const width = cell * blockCells
  const start = low.map((v) => Math.floor((v - cell * 3) / width) * width)
  const blocks = high.map((v, a) => Math.ceil((v + cell * 3 - (start[a] ?? 0)) / width))
  const size = blocks.map((n) => n * blockCells + 1)
  const cells = (size[0] ?? 0) * (size[1] ?? 0) * (size[2] ?? 0)
  const triple = (a: number[]): [number, number, number] => [a[0] ?? 0, a[1] ?? 0, a[2] ?? 0]
  const count = (blocks[0] ?? 0) * (blocks[1] ?? 0) * (blocks[2] ?? 0)
  return {
    cell, low: triple(start), blocks: triple(blocks), size: triple(size), kinds: new Uint8Array(count), near: new Array(count),
    samples: new Float32Array(cells).fill(NaN), vertexOfCell: new Int32Array(cells).fill(-1),
  }
}

/** Decides for every block whether the surface can pass through it, and which parts matter there; four blocks cubed at a time first. */
function sortBlocks(grid: Grid, parts: readonly FlatPart[]): void {
  const { low, blocks, kinds, near } = grid
  const width = grid.cell * blockCells
  const slack = 0.02
  for (let K = 0; K < blocks[2]; K += 4) for (let J = 0; J < blocks[1]; J += 4) for (let I = 0; I < blocks[0]; I += 4) {
    const some = partsWithin(parts, low[0] + (I + 2) * width, low[1] + (J + 2) * width, low[2] + (K + 2) * width, width * 4.4 + slack)
    if (some.length === 0) continue
    for (let k = K; k < Math.min(blocks[2], K + 4); k++) for (let j = J; j < Math.min(blocks[1], J + 4); j++) for (let i = I; i < Math.min(blocks[0], I + 4); i++) {
      const x = low[0] + (i + 0.5) * width, y = low[1] + (j + 0.5) * width, z = low[2] + (k + 0.5) * width
      if (Math.abs(fieldDistance(some, x, y, z)) > width * 1.5 + slack) continue
      const here = partsWithin(some, x, y, z, width * 1.75 + slack)
      const block = i + blocks[0] * (j + blocks[1] * k)
      near[block] = here
      kinds[block] = here.some((q) => q.fine && !q.carve && partDistance(q, x, y, z) < width * 0.87) ? fine : coarse
    }
  }
}

function forEachBlock(grid: Grid, visit: (block: number, i: number, j: number, k: number) => void): void {
  const [bx, by, bz] = grid.blocks
  for (let k = 0; k < bz; k++) for (let j = 0; j < by; j++) for (let i = 0; i < bx; i++) {
    const block = i + bx * (j + by * k)
    if (grid.kinds[block] !== skipped) visit(block, i, j, k)
  }
}

function sampleBlocks(grid: Grid): void {
  const { cell, low, size, samples } = grid
  forEachBlock(grid, (block, I, J, K) => {
    const parts = grid.near[block] ?? []
    const step = grid.kinds[block] === fine ? 1 : 2
    for (let k = K * blockCells; k <= K * blockCells + blockCells; k += step)
      for (let j = J * blockCells; j <= J * blockCells + blockCells; j += step)
        for (let i = I * blockCells; i <= I * blockCells + blockCells; i += step) {
          const at = i + size[0] * (j + size[1] * k)
          if (Number.isNaN(samples[at])) samples[at] = fieldDistance(parts, low[0] + i * cell, low[1] + j * cell, low[2] + k * cell)
        }
  })
}

/** One vertex in every cell whose corners differ in sign: the mean of its edges' crossings, drawn onto the surface. */
function placeVertices(grid: Grid, net: Net, block: number, [I, J, K]: readonly [number, number, number]): void {
  const { size, samples } = grid
  const s = grid.kinds[block] === fine ? 1 : 2
  const corner = new Float64Array(8)
  const sum = new Float64Array(3)
  for (let k = K * blockCells; k < (K + 1) * blockCells; k += s) for (let j = J * blockCells; j < (J + 1) * blockCells; j += s) for (let i = I * blockCells; i < (I + 1) * blockCells; i += s) {
    let inside = 0
    for (let b = 0; b < 8; b++) {
      const value = samples[i + (b & 1) * s + size[0] * (j + ((b >> 1) & 1) * s + size[1] * (k + (b >> 2) * s))] ?? 1
      corner[b] = value
      if (value < 0) inside++
    }
    if (inside === 0 || inside === 8) continue
    let crossings = 0
    sum.fill(0)
    for (let a = 0; a < 8; a++) for (let axis = 0; axis < 3; axis++) {
      const b = a | (1 << axis)
      const va = corner[a] ?? 0, vb = corner[b] ?? 0
      if (b === a || va < 0 === vb < 0) continue
      const t = va / (va - vb)
      for (let c = 0; c < 3; c++) sum[c] = (sum[c] ?? 0) + ((a >> c) & 1) + (c === axis ? t : 0)
      crossings++
    }
    grid.vertexOfCell[i + size[0] * (j + size[1] * k)] = addVertex(grid, net, block, [
      i + (s * (sum[0] ?? 0)) / crossings, j + (s * (sum[1] ?? 0)) / crossings, k + (s * (sum[2] ?? 0)) / crossings], s)
  }
}

const normal = new Float64Array(3)

function addVertex(grid: Grid, net: Net, block: number, at: readonly [number, number, number], step: number): number {
  const parts = grid.near[block] ?? []
  const n = grid.cell * step
  let x = grid.low[0] + at[0] * grid.cell, y = grid.low[1] + at[1] * grid.cell, z = grid.low[2] + at[2] * grid.cell
  fieldNormal(parts, x, y, z, n * 0.3, normal)
  const d = Math.max(-n * 0.35, Math.min(n * 0.35, fieldDistance(parts, x, y, z)))
  x -= (normal[0] ?? 0) * d
  y -= (normal[1] ?? 0) * d
  z -= (normal[2] ?? 0) * d
  net.positions.push(x, y, z)
  net.near.push(parts)
  return net.near.length - 1
}

/** Faces around the edges along one axis that begin in one block. */
function joinEdges(grid: Grid, net: Net, block: number, base: readonly [number, number, number], axis: number): void {
  const [bx, by] = grid.blocks
  const strides = [1, bx, bx * by]
  const b = (axis + 1) % 3, c = (axis + 2) % 3
  const kindBack = (back: number, atEdge: boolean): number => (atEdge ? skipped : grid.kinds[block - back] ?? skipped)
  const p: [number, number, number] = [0, 0, 0]
  for (let lc = 0; lc < blockCells; lc++) for (let lb = 0; lb < blockCells; lb++) {
    const backB = lb === 0 ? strides[b] ?? 0 : 0, backC = lc === 0 ? strides[c] ?? 0 : 0
    const offB = lb === 0 && base[b] === 0, offC = lc === 0 && base[c] === 0
    const anyFine = grid.kinds[block] === fine || kindBack(backB, offB) === fine || kindBack(backC, offC) === fine || kindBack(backB + backC, offB || offC) === fine
    if (!anyFine && ((lb | lc) & 1) === 1) continue
    const step = anyFine ? 1 : 2
    for (let la = 0; la < blockCells; la += step) {
      p[axis] = (base[axis] ?? 0) * blockCells + la
      p[b] = (base[b] ?? 0) * blockCells + lb
      p[c] = (base[c] ?? 0) * blockCells + lc
      joinEdge(grid, net, p, axis, step)
    }
  }
}

function joinEdge(grid: Grid, net: Net, p: readonly [number, number, number], axis: number, step: number): void {
  const { size, samples } = grid
  const lattice = [1, size[0], size[0] * size[1]]
  const at = p[0] + size[0] * (p[1] + size[1] * p[2])
  const near = samples[at] ?? 1, far = samples[at + (lattice[axis] ?? 0) * step] ?? 1
  if (near < 0 === far < 0) return
  const b = (axis + 1) % 3, c = (axis + 2) % 3
  const corners: number[] = []
  for (const [db, dc] of around) {
    const cell: [number, number, number] = [p[0], p[1], p[2]]
    cell[b] = (cell[b] ?? 0) - db
    cell[c] = (cell[c] ?? 0) - dc
    const vertex = vertexIn(grid, net, cell)
    if (vertex < 0) return
    if (corners[corners.length - 1] !== vertex && corners[0] !== vertex) corners.push(vertex)
  }
  if (corners.length < 3) return
  addFace(net, near < 0 ? corners : corners.reverse())
}

const around = [[1, 1], [0, 1], [0, 0], [1, 0]] as const

function vertexIn(grid: Grid, net: Net, cell: readonly [number, number, number]): number {
  const { size, blocks } = grid
  const [i, j, k] = cell
  if (i < 0 || j < 0 || k < 0) return -1
  const block = (i >> 3) + blocks[0] * ((j >> 3) + blocks[1] * (k >> 3))
  const kind = grid.kinds[block]
  if (kind === skipped) return -1
  const s = kind === fine ? 1 : 2
  const [x, y, z] = s === 1 ? [i, j, k] : [i & ~1, j & ~1, k & ~1]
  const at = x + size[0] * (y + size[1] * z)
  // A coarse cell whose own corners agree although a fine neighbour's edge on its face crosses the surface.
  if (grid.vertexOfCell[at] === -1) grid.vertexOfCell[at] = addVertex(grid, net, block, [x + s / 2, y + s / 2, z + s / 2], s)
  return grid.vertexOfCell[at] ?? -1
}

function addFace(net: Net, corners: readonly number[]): void {
  const [a = 0, b = 0, c = 0, d] = corners
  if (d === undefined) { net.indices.push(a, b, c); return }
  if (squaredLength(net, a, c) <= squaredLength(net, b, d)) net.indices.push(a, b, c, a, c, d)
  else net.indices.push(a, b, d, b, c, d)
}

function squaredLength(net: Net, u: number, v: number): number {
  let sum = 0
  for (let a = 0; a < 3; a++) {
    const e = (net.positions[3 * u + a] ?? 0) - (net.positions[3 * v + a] ?? 0)
    sum += e * e
  }
  return sum
}
