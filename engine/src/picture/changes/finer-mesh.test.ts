import { expect, test } from 'vitest'
import { finer } from './finer-mesh.ts'

test('a flat square gets corners enough to run out, its two halves alike along the edge between them', () => {
  const four = <T>(values: readonly T[]): T[] => [0, 1, 2, 3].flatMap(() => values)
  const square = { positions: Float32Array.from([0, 0, 0, 1, 0, 0, 1, 0, 1, 0, 0, 1]), normals: Float32Array.from(four([0, 1, 0])), colors: Float32Array.from(four([1, 0, 0])), surface: Float32Array.from(four([0.5, 3])), skinIndices: Uint8Array.from(four([0, 0, 0, 0])), skinWeights: Float32Array.from(four([1, 0, 0, 0])), indices: Uint32Array.from([0, 2, 1, 0, 3, 2]), glassStart: 6 }
  const fine = finer(square, 0.3)
  const place = (vertex: number): string => [0, 1, 2].map((axis) => fine.positions[3 * vertex + axis]).join()
  const edges = new Map<string, number>()
  for (let i = 0; i < fine.indices.length; i += 3) for (const [a, b] of [[0, 1], [1, 2], [2, 0]] as const) { const key = [place(fine.indices[i + a] ?? 0), place(fine.indices[i + b] ?? 0)].sort().join(' '); edges.set(key, (edges.get(key) ?? 0) + 1) }
  const inner = [...edges].filter(([key]) => !['0', '1'].some((side) => [0, 2].some((axis) => key.split(' ').every((end) => end.split(',')[axis] === side))))
  expect(inner.every(([, count]) => count === 2)).toBe(true)
  expect(fine.indices.length).toBeGreaterThan(90)
  expect(fine.glassStart).toBe(fine.indices.length)
  expect(fine.surface.every((value, i) => value === (i % 2 === 0 ? 0.5 : 3))).toBe(true)
})
