/*
 * Quadric error simplification (Garland & Heckbert 1997) by collapsing a vertex into a neighbour, so that every vertex left is
 * one of the first mesh with all it carries. A small term in the edge's length keeps triangles round: joints bend between rings.
 */

/** Which vertices and triangles are left at one level of detail. Indices are those of the mesh simplified. */
export interface Level { vertices: Uint32Array; indices: Uint32Array }

const lengthWeight = 0.004
const never = 1e30

interface Simplifier {
  positions: Float64Array
  /** Cost multiplier of each vertex: what matters more is kept longer. */
  importance: Float64Array
  /** Ten numbers a vertex: the symmetric 4×4 error quadric. */
  quadrics: Float64Array
  triangles: Uint32Array
  trianglesOf: number[][]
  alive: Uint8Array
  /** Per vertex: where it would go, and the price. */
  target: Int32Array
  cost: Float64Array
  heap: Uint32Array
  heapPlace: Int32Array
  heapSize: number
  /** Which vertices the last walk around a vertex met. */
  mark: Int32Array
  stamp: number
  count: number
}

/** The mesh at each of the wanted vertex counts, largest first. A count that cannot be reached is approached. */
export function simplify(mesh: { positions: Float64Array; indices: Uint32Array }, importance: Float64Array, targets: readonly number[]): Level[] {
  const s = start(mesh, importance)
  return targets.map((target) => {
    while (s.count > target && s.heapSize > 0) {
      const u = s.heap[0] ?? 0
      if ((s.cost[u] ?? never) >= never) break
      if (mayCollapse(s, u, s.target[u] ?? 0)) collapse(s, u, s.target[u] ?? 0)
      else {
        priceAllowed(s, u)
        settle(s, 0)
      }
    }
    return snapshot(s)
  })
}

function start(mesh: { positions: Float64Array; indices: Uint32Array }, importance: Float64Array): Simplifier {
  const n = mesh.positions.length / 3
  const s: Simplifier = {
    positions: mesh.positions, importance, quadrics: new Float64Array(n * 10), triangles: mesh.indices.slice(),
    trianglesOf: Array.from({ length: n }, () => []), alive: new Uint8Array(n).fill(1), target: new Int32Array(n).fill(-1),
    cost: new Float64Array(n).fill(never), heap: new Uint32Array(n), heapPlace: new Int32Array(n), heapSize: n, mark: new Int32Array(n), stamp: 0, count: n,
  }
  for (let t = 0; t < s.triangles.length; t += 3) {
    for (let c = 0; c < 3; c++) s.trianglesOf[s.triangles[t + c] ?? 0]?.push(t)
    addPlane(s, t)
  }
  for (let v = 0; v < n; v++) {
    s.heap[v] = v
    s.heapPlace[v] = v
    price(s, v)
  }
  for (let i = (n >> 1) - 1; i >= 0; i--) sink(s, i)
  return s
}

function addPlane(s: Simplifier, t: number): void {
  const [a, b, c] = corners(s, t)
  const P = s.positions
  const at = (v: number, k: number) => P[3 * v + k] ?? 0
  const ux = at(b, 0) - at(a, 0), uy = at(b, 1) - at(a, 1), uz = at(b, 2) - at(a, 2)
  const vx = at(c, 0) - at(a, 0), vy = at(c, 1) - at(a, 1), vz = at(c, 2) - at(a, 2)
  const nx = uy * vz - uz * vy, ny = uz * vx - ux * vz, nz = ux * vy - uy * vx
  const area2 = Math.sqrt(nx * nx + ny * ny + nz * nz)
  if (area2 < 1e-14) return
  const x = nx / area2, y = ny / area2, z = nz / area2
  const w = -(x * at(a, 0) + y * at(a, 1) + z * at(a, 2))
  const q = [x * x, x * y, x * z, x * w, y * y, y * z, y * w, z * z, z * w, w * w]
  for (const v of [a, b, c]) for (let i = 0; i < 10; i++) s.quadrics[10 * v + i] = (s.quadrics[10 * v + i] ?? 0) + (q[i] ?? 0) * area2 * 0.5
}

function corners(s: Simplifier, t: number): [number, number, number] {
  return [s.triangles[t] ?? 0, s.triangles[t + 1] ?? 0, s.triangles[t + 2] ?? 0]
}

function squaredLength(s: Simplifier, u: number, v: number): number {
  const dx = (s.positions[3 * u] ?? 0) - (s.positions[3 * v] ?? 0)
  const dy = (s.positions[3 * u + 1] ?? 0) - (s.positions[3 * v + 1] ?? 0)
  const dz = (s.positions[3 * u + 2] ?? 0) - (s.positions[3 * v + 2] ?? 0)
  return dx * dx + dy * dy + dz * dz
}

/** The vertices around u, written into `ring`; returns how many. `mark` keeps each from being written twice. */
function neighbours(s: Simplifier, u: number, ring: Int32Array): number {
  const stamp = ++s.stamp
  let count = 0
  const triangles = s.trianglesOf[u] ?? []
  for (let i = 0; i < triangles.length; i++) for (let c = 0; c < 3; c++) {
    const v = s.triangles[(triangles[i] ?? 0) + c] ?? 0
    if (v === u || s.mark[v] === stamp) continue
    s.mark[v] = stamp
    if (count < ring.length) ring[count++] = v
  }
  return count
}

/** The price of moving u to v: the error of u's own planes there, and the edge's length. */
function edgeCost(s: Simplifier, u: number, v: number): number {
  const Q = s.quadrics, P = s.positions, o = 10 * u
  const x = P[3 * v] as number, y = P[3 * v + 1] as number, z = P[3 * v + 2] as number
  const error = (Q[o] as number) * x * x + (Q[o + 4] as number) * y * y + (Q[o + 7] as number) * z * z + (Q[o + 9] as number)
    + 2 * ((Q[o + 1] as number) * x * y + (Q[o + 2] as number) * x * z + (Q[o + 5] as number) * y * z + (Q[o + 3] as number) * x + (Q[o + 6] as number) * y + (Q[o + 8] as number) * z)
  const l2 = squaredLength(s, u, v)
  return (Math.abs(error) + lengthWeight * l2 * l2) * (s.importance[u] as number)
}

/** Finds the cheapest neighbour to go to. Whether it may go there is asked when its turn comes. */
function price(s: Simplifier, u: number): void {
  const count = neighbours(s, u, ringA)
  let best = never, to = -1
  for (let i = 0; i < count; i++) {
    const v = ringA[i] ?? 0
    const cost = edgeCost(s, u, v)
    if (cost < best) { best = cost; to = v }
  }
  s.cost[u] = best
  s.target[u] = to
}

/** The cheapest neighbour of those it may go to, when the cheapest of all was refused. */
function priceAllowed(s: Simplifier, u: number): void {
  const count = neighbours(s, u, ringB)
  const ring = Array.from(ringB.subarray(0, count))
  let best = never, to = -1
  for (const v of ring) {
    const cost = edgeCost(s, u, v)
    if (cost < best && mayCollapse(s, u, v)) { best = cost; to = v }
  }
  s.cost[u] = best
  s.target[u] = to
}

/** The mesh must stay closed (exactly two common neighbours) and no triangle may turn over. */
function mayCollapse(s: Simplifier, u: number, v: number): boolean {
  const around = neighbours(s, u, ringA)
  const stamp = s.stamp
  let common = 0, others = 0
  const triangles = s.trianglesOf[v] ?? []
  // Every neighbour of a closed vertex is in two of its triangles.
  for (let i = 0; i < triangles.length; i++) for (let c = 0; c < 3; c++) {
    const w = s.triangles[(triangles[i] ?? 0) + c] ?? 0
    if (w === v) continue
    others++
    if (w !== u && s.mark[w] === stamp) common++
  }
  if (common !== 4 || around + others / 2 < 8) return false
  const own = s.trianglesOf[u] ?? []
  for (let i = 0; i < own.length; i++) {
    const t = own[i] ?? 0
    const a = s.triangles[t] ?? 0, b = s.triangles[t + 1] ?? 0, c = s.triangles[t + 2] ?? 0
    if (a === v || b === v || c === v) continue
    if (turnsOver(s, a === u ? v : a, b === u ? v : b, c === u ? v : c, t)) return false
  }
  return true
}

const ringA = new Int32Array(256)
const ringB = new Int32Array(256)

function turnsOver(s: Simplifier, a: number, b: number, c: number, t: number): boolean {
  const before = crossOf(s, s.triangles[t] ?? 0, s.triangles[t + 1] ?? 0, s.triangles[t + 2] ?? 0)
  const bx = scratch[0] ?? 0, by = scratch[1] ?? 0, bz = scratch[2] ?? 0
  const after = crossOf(s, a, b, c)
  return bx * (scratch[0] ?? 0) + by * (scratch[1] ?? 0) + bz * (scratch[2] ?? 0) < 0.25 * before * after
}

const scratch = new Float64Array(3)

/** Twice the triangle's area; its direction is left in `scratch`. */
function crossOf(s: Simplifier, a: number, b: number, c: number): number {
  const P = s.positions
  const ax = P[3 * a] ?? 0, ay = P[3 * a + 1] ?? 0, az = P[3 * a + 2] ?? 0
  const ux = (P[3 * b] ?? 0) - ax, uy = (P[3 * b + 1] ?? 0) - ay, uz = (P[3 * b + 2] ?? 0) - az
  const vx = (P[3 * c] ?? 0) - ax, vy = (P[3 * c + 1] ?? 0) - ay, vz = (P[3 * c + 2] ?? 0) - az
  const x = uy * vz - uz * vy, y = uz * vx - ux * vz, z = ux * vy - uy * vx
  scratch[0] = x
  scratch[1] = y
  scratch[2] = z
  return Math.sqrt(x * x + y * y + z * z)
}

function collapse(s: Simplifier, u: number, v: number): void {
  const touched = Array.from(ringB.subarray(0, neighbours(s, u, ringB)))
  const kept: number[] = []
  for (const t of s.trianglesOf[u] ?? []) {
    const abc = corners(s, t)
    if (abc.includes(v)) {
      for (const w of abc) if (w !== u) s.trianglesOf[w] = (s.trianglesOf[w] ?? []).filter((other) => other !== t)
      s.triangles[t] = s.triangles[t + 1] = s.triangles[t + 2] = 0
      continue
    }
    for (let c = 0; c < 3; c++) if (s.triangles[t + c] === u) s.triangles[t + c] = v
    kept.push(t)
  }
  s.trianglesOf[v]?.push(...kept)
  s.trianglesOf[u] = []
  for (let i = 0; i < 10; i++) s.quadrics[10 * v + i] = (s.quadrics[10 * v + i] ?? 0) + (s.quadrics[10 * u + i] ?? 0)
  s.alive[u] = 0
  s.count--
  removeFromHeap(s, u)
  for (const w of touched) {
    price(s, w)
    settle(s, s.heapPlace[w] ?? 0)
  }
}

function snapshot(s: Simplifier): Level {
  const vertices: number[] = []
  s.alive.forEach((live, v) => { if (live === 1) vertices.push(v) })
  const indices: number[] = []
  for (let t = 0; t < s.triangles.length; t += 3) {
    const [a, b, c] = corners(s, t)
    if (a !== b) indices.push(a, b, c)
  }
  return { vertices: Uint32Array.from(vertices), indices: Uint32Array.from(indices) }
}

/* A binary heap of vertices by cost, ties by number, so that the order is the same everywhere. */

function before(s: Simplifier, i: number, j: number): boolean {
  const u = s.heap[i] ?? 0, v = s.heap[j] ?? 0
  const a = s.cost[u] ?? never, b = s.cost[v] ?? never
  return a < b || (a === b && u < v)
}

function swap(s: Simplifier, i: number, j: number): void {
  const u = s.heap[i] ?? 0, v = s.heap[j] ?? 0
  s.heap[i] = v
  s.heap[j] = u
  s.heapPlace[v] = i
  s.heapPlace[u] = j
}

function sink(s: Simplifier, from: number): void {
  let i = from
  for (;;) {
    const left = 2 * i + 1, right = left + 1
    let first = i
    if (left < s.heapSize && before(s, left, first)) first = left
    if (right < s.heapSize && before(s, right, first)) first = right
    if (first === i) return
    swap(s, i, first)
    i = first
  }
}

function settle(s: Simplifier, place: number): void {
  let i = place
  while (i > 0 && before(s, i, (i - 1) >> 1)) {
    swap(s, i, (i - 1) >> 1)
    i = (i - 1) >> 1
  }
  sink(s, i)
}

function removeFromHeap(s: Simplifier, u: number): void {
  const place = s.heapPlace[u] ?? 0
  s.heapSize--
  if (place === s.heapSize) return
  swap(s, place, s.heapSize)
  settle(s, place)
}
