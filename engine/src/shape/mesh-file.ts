import type { SkinnedMesh } from './model.ts'

/*
 * The surfaces of a model in the cache: for each level of detail the counts of vertices, indices and opaque indices, then its
 * arrays one after another, little-endian as every machine that runs this is.
 */

const arrays = ['positions', 'normals', 'colors', 'surface', 'skinWeights', 'skinIndices', 'indices'] as const
const perVertex = { positions: 3, normals: 3, colors: 3, surface: 2, skinWeights: 4, skinIndices: 4 } as const
const headerWords = 3

/** Packs the levels of detail of one model. */
export function packMeshes(lods: readonly SkinnedMesh[]): Uint8Array {
  const pieces = lods.flatMap((mesh) => [
    Uint32Array.of(mesh.positions.length / 3, mesh.indices.length, mesh.glassStart),
    ...arrays.map((name) => mesh[name]),
  ])
  const packed = new Uint8Array(4 + pieces.reduce((sum, piece) => sum + piece.byteLength, 0))
  packed.set(new Uint8Array(Uint32Array.of(lods.length).buffer))
  let at = 4
  for (const piece of pieces) {
    packed.set(new Uint8Array(piece.buffer, piece.byteOffset, piece.byteLength), at)
    at += piece.byteLength
  }
  return packed
}

/** Undefined when the bytes are not whole: a cache may lose things. */
export function unpackMeshes(packed: Uint8Array): SkinnedMesh[] | undefined {
  try {
    const bytes = packed.slice().buffer // aligned, whatever it was a part of
    const [count = 0] = new Uint32Array(bytes, 0, 1)
    let at = 4
    const lods = Array.from({ length: count }, () => {
      const { mesh, end } = unpackMesh(bytes, at)
      at = end
      return mesh
    })
    return at === bytes.byteLength && count > 0 ? lods : undefined
  } catch {
    return undefined
  }
}

function unpackMesh(bytes: ArrayBuffer, start: number): { mesh: SkinnedMesh; end: number } {
  const [vertexCount = 0, indexCount = 0, glassStart = 0] = new Uint32Array(bytes, start, headerWords)
  let at = start + 4 * headerWords
  const floats = (count: number) => {
    const values = new Float32Array(bytes, at, count)
    at += 4 * count
    return values
  }
  const [positions, normals, colors, surface, skinWeights] = (['positions', 'normals', 'colors', 'surface', 'skinWeights'] as const).map((name) => floats(vertexCount * perVertex[name]))
  const skinIndices = new Uint8Array(bytes, at, vertexCount * perVertex.skinIndices)
  at += skinIndices.byteLength
  const indices = new Uint32Array(bytes, at, indexCount)
  at += indices.byteLength
  if (positions === undefined || normals === undefined || colors === undefined || surface === undefined || skinWeights === undefined) throw new Error('The mesh has too few arrays.')
  return { mesh: { positions, normals, colors, surface, skinWeights, skinIndices, indices, glassStart }, end: at }
}
