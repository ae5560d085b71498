import { describe, expect, test } from 'vitest'
import { recipeById } from '../catalog/index.ts'
import type { Recipe } from '../catalog/index.ts'
import { buildModel, modelHash } from './build-model.ts'
import type { SkinnedMesh } from './model.ts'
import { linearFromHex } from './palette.ts'

function recipe(id: string): Recipe {
  const found = recipeById(id)
  if (found === undefined) throw new Error(`no ${id}`)
  return found
}

/** Edges at which an odd number of triangles meet, welded by place. */
function openEdges({ positions, indices }: SkinnedMesh): number {
  const places = new Map<string, number>()
  const weld = Array.from({ length: positions.length / 3 }, (_, v) => { const key = `${positions[3 * v]} ${positions[3 * v + 1]} ${positions[3 * v + 2]}`; const id = places.get(key) ?? places.size; places.set(key, id); return id })
  const uses = new Map<string, number>()
  for (let t = 0; t < indices.length; t += 3) for (let c = 0; c < 3; c++) {
    const a = weld[indices[t + c] ?? 0] ?? 0, b = weld[indices[t + ((c + 1) % 3)] ?? 0] ?? 0
    if (a !== b) uses.set(`${Math.min(a, b)}-${Math.max(a, b)}`, (uses.get(`${Math.min(a, b)}-${Math.max(a, b)}`) ?? 0) + 1)
  }
  return [...uses.values()].filter((n) => n % 2 === 1).length
}

/** The share of a mesh's area whose corners all have a hue: green is in no palette used here. */
function greenShare({ positions, indices, colors }: SkinnedMesh): number {
  let green = 0, all = 0
  for (let t = 0; t < indices.length; t += 3) {
    const [a, b, c] = [0, 1, 2].map((i) => [0, 1, 2].map((axis) => positions[3 * (indices[t + i] ?? 0) + axis] ?? 0)) as [number[], number[], number[]]
    const u = b.map((v, i) => v - (a[i] ?? 0)), w = c.map((v, i) => v - (a[i] ?? 0))
    const area = Math.hypot((u[1] ?? 0) * (w[2] ?? 0) - (u[2] ?? 0) * (w[1] ?? 0), (u[2] ?? 0) * (w[0] ?? 0) - (u[0] ?? 0) * (w[2] ?? 0), (u[0] ?? 0) * (w[1] ?? 0) - (u[1] ?? 0) * (w[0] ?? 0))
    const isGreen = [0, 1, 2].every((i) => { const v = 3 * (indices[t + i] ?? 0); return (colors[v + 1] ?? 0) > 0.1 && (colors[v] ?? 0) < 0.01 && (colors[v + 2] ?? 0) < 0.01 })
    all += area
    if (isGreen) green += area
  }
  return green / all
}

const green = '#00ff00'

describe.each([['dog', 'stripes', 0.2, 0.6], ['dog', 'spots', 0.1, 0.45], ['dog', 'checks', 0.25, 0.6], ['dog', 'scales', 0.2, 0.65], ['woman', 'spots', 0.01, 0.2], ['table', 'checks', 0.2, 0.5], ['cup', 'stripes', 0.2, 0.5]] as const)('a %s with %s', (id, kind, least, most) => {
  const plain = buildModel(recipe(id), undefined)
  const model = buildModel(recipe(id), { pattern: { kind, color: green } })

  test('wears about as much of the second colour as of the first, at every level', () => {
    for (const lod of model.lods) {
      expect(greenShare(lod)).toBeGreaterThan(least)
      expect(greenShare(lod)).toBeLessThan(most)
    }
  })

  test('has no gap that it had not before, and the same form', () => {
    model.lods.forEach((lod, level) => { expect(openEdges(lod)).toBeLessThanOrEqual(openEdges(plain.lods[level] ?? lod)) })
    for (const end of ['min', 'max'] as const) model.bounds[end].forEach((v, a) => { expect(v).toBeCloseTo(plain.bounds[end][a] ?? 0, 5) })
  })
})

test('a pattern on a person is on the clothes and never on the skin', () => {
  const model = buildModel(recipe('woman'), { pattern: { kind: 'stripes', color: green } })
  const head = model.boneIndex['head']
  const [finest] = model.lods
  const greenOnHead = finest?.skinIndices.some((bone, i) => i % 4 === 0 && bone === head && (finest.skinWeights[i] ?? 0) > 0.6 && (finest.colors[(i / 4) * 3] ?? 1) < 0.001 && (finest.colors[(i / 4) * 3 + 1] ?? 0) > 0.3)
  expect(greenOnHead).toBe(false)
})

test('kind and colour of a pattern are part of what a model is called in the cache', () => {
  const hashes = [undefined, { kind: 'stripes', color: green }, { kind: 'spots', color: green }, { kind: 'spots', color: '#00ff01' }].map((pattern) => modelHash(recipe('cup'), pattern === undefined ? {} : { pattern: pattern as { kind: 'spots'; color: string } }))
  expect(new Set(hashes).size).toBe(4)
  expect(linearFromHex(green)[1]).toBe(1)
})
