/*
 * What does not melt with a body: the hat of a snowman, the cone of an ice cream. It keeps its form and comes down as what
 * carries it runs away.
 */

/** The height above the ground, metres, of the lowest point of the loose part that each vertex belongs to; NaN for what melts. */
export function heightsOfLoose(positions: Float32Array, { indices, melts, footY }: { indices: Uint32Array; melts: (vertex: number) => boolean; footY: number }): Float32Array {
  const parent = Uint32Array.from({ length: positions.length / 3 }, (_, i) => i)
  const rootOf = (vertex: number): number => {
    let at = vertex
    while (parent[at] !== at) at = parent[at] = parent[parent[at] ?? 0] ?? 0
    return at
  }
  const join = (a: number, b: number): void => { if (!melts(a) && !melts(b)) parent[rootOf(a)] = rootOf(b) }
  for (let i = 0; i + 2 < indices.length; i += 3) {
    join(indices[i] ?? 0, indices[i + 1] ?? 0)
    join(indices[i] ?? 0, indices[i + 2] ?? 0)
  }
  // edges are sharp because their vertices are there twice, in one place
  const firstAt = new Map<string, number>()
  for (let i = 0; i < parent.length; i++) {
    if (melts(i)) continue
    const key = [0, 1, 2].map((axis) => Math.round((positions[i * 3 + axis] ?? 0) * 2e3)).join()
    join(i, firstAt.get(key) ?? i)
    if (!firstAt.has(key)) firstAt.set(key, i)
  }
  const lowest = new Map<number, number>()
  parent.forEach((_, i) => { if (!melts(i)) lowest.set(rootOf(i), Math.min(lowest.get(rootOf(i)) ?? Infinity, positions[i * 3 + 1] ?? 0)) })
  return Float32Array.from(parent, (_, i) => (melts(i) ? NaN : Math.max(0, (lowest.get(rootOf(i)) ?? 0) - footY)))
}
