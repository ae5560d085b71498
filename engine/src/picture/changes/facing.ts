import type { BufferAttribute, BufferGeometry } from 'three/webgpu'

/** Turns the normals of a surface to where its triangles face as they lie now; a vertex of no triangle keeps its own. */
export function faceOutwards(geometry: BufferGeometry, indices: Uint32Array): void {
  const places = (geometry.getAttribute('position') as BufferAttribute).array
  const attribute = geometry.getAttribute('normal') as BufferAttribute
  const sums = new Float32Array(attribute.array.length)
  for (let i = 0; i + 2 < indices.length; i += 3) {
    const [a, b, c] = [3 * (indices[i] ?? 0), 3 * (indices[i + 1] ?? 0), 3 * (indices[i + 2] ?? 0)] as const
    const [ux, uy, uz] = [0, 1, 2].map((axis) => (places[b + axis] ?? 0) - (places[a + axis] ?? 0)) as [number, number, number]
    const [vx, vy, vz] = [0, 1, 2].map((axis) => (places[c + axis] ?? 0) - (places[a + axis] ?? 0)) as [number, number, number]
    const normal = [uy * vz - uz * vy, uz * vx - ux * vz, ux * vy - uy * vx] as const
    for (const corner of [a, b, c]) normal.forEach((value, axis) => { sums[corner + axis] = (sums[corner + axis] ?? 0) + value })
  }
  for (let vertex = 0; vertex < sums.length / 3; vertex++) {
    const [x, y, z] = sums.subarray(3 * vertex, 3 * vertex + 3) as unknown as [number, number, number]
    const length = Math.hypot(x, y, z)
    if (length > 1e-12) attribute.setXYZ(vertex, x / length, y / length, z / length)
  }
  attribute.needsUpdate = true
}
