import type { SkinnedMesh } from '../../shape/index.ts'

/*
 * A body that runs out or is covered in patches needs corners where its form has none: the flat top of a bar is two triangles.
 */

/** A mesh with more corners than this is fine enough. */
const mostVertices = 24_000
const mostPasses = 6

/** A mesh on its way to be finer: plain lists of numbers, as many to a vertex as in the mesh. */
interface Growing { positions: number[]; normals: number[]; colors: number[]; surface: number[]; skinIndices: number[]; skinWeights: number[] }
const sizes: Readonly<Record<keyof Growing, number>> = { positions: 3, normals: 3, colors: 3, surface: 2, skinIndices: 4, skinWeights: 4 }
const names = Object.keys(sizes) as (keyof Growing)[]

/** The same surface with no edge longer than `edgeM`, metres: long edges are halved, alike on both sides of them, so that no gap opens. */
export function finer(mesh: SkinnedMesh, edgeM: number): SkinnedMesh {
  const grown = Object.fromEntries(names.map((name) => [name, Array.from(mesh[name])])) as unknown as Growing
  let solid: readonly number[] = Array.from(mesh.indices.subarray(0, mesh.glassStart))
  let glass: readonly number[] = Array.from(mesh.indices.subarray(mesh.glassStart))
  for (let pass = 0; pass < mostPasses && grown.positions.length / 3 < mostVertices; pass++) {
    const middles = new Map<string, number>()
    const before = solid.length + glass.length
    solid = divided(solid, { grown, middles, edgeM })
    glass = divided(glass, { grown, middles, edgeM })
    if (solid.length + glass.length === before) break
  }
  return {
    positions: Float32Array.from(grown.positions), normals: Float32Array.from(grown.normals), colors: Float32Array.from(grown.colors), surface: Float32Array.from(grown.surface),
    skinIndices: Uint8Array.from(grown.skinIndices), skinWeights: Float32Array.from(grown.skinWeights), indices: Uint32Array.from([...solid, ...glass]), glassStart: solid.length,
  }
}

interface Division { grown: Growing; middles: Map<string, number>; edgeM: number }

/** Each triangle in two, three or four by the middles of its long edges. */
function divided(indices: readonly number[], division: Division): number[] {
  const out: number[] = []
  for (let i = 0; i + 2 < indices.length; i += 3) {
    const corners = [indices[i] ?? 0, indices[i + 1] ?? 0, indices[i + 2] ?? 0] as const
    const middles = corners.map((corner, at) => middleOf(corner, corners[(at + 1) % 3] ?? 0, division))
    out.push(...parts(corners, middles))
  }
  return out
}

function parts([a, b, c]: readonly [number, number, number], [ab, bc, ca]: readonly (number | undefined)[]): number[] {
  if (ab === undefined && bc === undefined && ca === undefined) return [a, b, c]
  if (ab !== undefined && bc !== undefined && ca !== undefined) return [a, ab, ca, ab, b, bc, ca, bc, c, ab, bc, ca]
  // turned so that the first edge is halved and the last is not
  if (ab === undefined || ca !== undefined) return parts([b, c, a], [bc, ca, ab])
  return bc === undefined ? [a, ab, c, ab, b, c] : [a, ab, c, ab, bc, c, ab, b, bc]
}

/** The vertex halfway between two, made where the edge is too long. */
function middleOf(a: number, b: number, { grown, middles, edgeM }: Division): number | undefined {
  const at = (vertex: number, axis: number): number => grown.positions[vertex * 3 + axis] ?? 0
  if (Math.hypot(at(a, 0) - at(b, 0), at(a, 1) - at(b, 1), at(a, 2) - at(b, 2)) <= edgeM) return undefined
  const key = a < b ? `${a} ${b}` : `${b} ${a}`
  const known = middles.get(key)
  if (known !== undefined) return known
  const made = grown.positions.length / 3
  for (const name of names) {
    const count = sizes[name]
    const values = grown[name]
    // what is counted, as a bone, has no mean
    const isMean = name !== 'skinIndices' && name !== 'skinWeights'
    for (let k = 0; k < count; k++) values.push(isMean && !(name === 'surface' && k === 1) ? ((values[a * count + k] ?? 0) + (values[b * count + k] ?? 0)) / 2 : values[a * count + k] ?? 0)
  }
  middles.set(key, made)
  return made
}
