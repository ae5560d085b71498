import type { SkinnedMesh } from './model.ts'

/*
 * Meshes as bytes, little-endian: magic, version, number of levels; per level the vertex and index counts and glassStart, then the
 * arrays one after another, each padded to four bytes. Floats are kept whole: a model from the cache is the model that was built.
 */

const magic = 0x4d4e494b // "KINM"
const version = 1
const levelNumbers = 3

const padded = (bytes: number): number => Math.ceil(bytes / 4) * 4

type FloatField = 'positions' | 'normals' | 'colors' | 'surface' | 'skinWeights'
const floatFields: readonly (readonly [FloatField, number])[] = [['positions', 3], ['normals', 3], ['colors', 3], ['surface', 2], ['skinWeights', 4]]

/** The levels of detail of one model as bytes. */
export function packMeshes(lods: readonly SkinnedMesh[]): Uint8Array {
  const size = (lod: SkinnedMesh) => 4 * levelNumbers + floatFields.reduce((sum, [field]) => sum + lod[field].byteLength, 0) + padded(lod.skinIndices.byteLength) + lod.indices.byteLength
  const bytes = new Uint8Array(12 + lods.reduce((sum, lod) => sum + size(lod), 0))
  const view = new DataView(bytes.buffer)
  ;[magic, version, lods.length].forEach((value, i) => view.setUint32(4 * i, value, true))
  let at = 12
  for (const lod of lods) {
    ;[lod.positions.length / 3, lod.indices.length, lod.glassStart].forEach((value, i) => view.setUint32(at + 4 * i, value, true))
    at += 4 * levelNumbers
    for (const [field] of floatFields) {
      lod[field].forEach((value, i) => view.setFloat32(at + 4 * i, value, true))
      at += lod[field].byteLength
    }
    bytes.set(lod.skinIndices, at)
    at += padded(lod.skinIndices.byteLength)
    lod.indices.forEach((value, i) => view.setUint32(at + 4 * i, value, true))
    at += lod.indices.byteLength
  }
  return bytes
}

/** The meshes that were packed; undefined when the bytes are not a whole pack of this version. */
export function unpackMeshes(bytes: Uint8Array): SkinnedMesh[] | undefined {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  if (bytes.byteLength < 12 || view.getUint32(0, true) !== magic || view.getUint32(4, true) !== version) return undefined
  const lods: SkinnedMesh[] = []
  let at = 12
  const floats = (count: number): Float32Array => {
    const out = new Float32Array(count)
    for (let i = 0; i < count; i++) out[i] = view.getFloat32(at + 4 * i, true)
    at += 4 * count
    return out
  }
  for (let left = view.getUint32(8, true); left > 0; left--) {
    if (at + 4 * levelNumbers > bytes.byteLength) return undefined
    const [vertices, indexCount, glassStart] = [0, 4, 8].map((o) => view.getUint32(at + o, true)) as [number, number, number]
    at += 4 * levelNumbers
    if (at + 4 * vertices * 16 + 4 * indexCount > bytes.byteLength) return undefined
    const [positions, normals, colors, surface, skinWeights] = floatFields.map(([, width]) => floats(vertices * width)) as [Float32Array, Float32Array, Float32Array, Float32Array, Float32Array]
    const skinIndices = bytes.slice(at, at + vertices * 4)
    at += padded(vertices * 4)
    const indices = Uint32Array.from({ length: indexCount }, (_, i) => view.getUint32(at + 4 * i, true))
    at += 4 * indexCount
    lods.push({ positions, normals, colors, surface, skinIndices, skinWeights, indices, glassStart })
  }
  return lods
}
