import { describe, expect, test } from 'vitest'
import { recipeById, recipes } from '../catalog/index.ts'
import type { Recipe } from '../catalog/index.ts'
import { buildModel, modelHash } from './build-model.ts'
import { expand } from './expand.ts'
import { packMeshes } from './mesh-packing.ts'
import { modelOf } from './models-for.ts'
import { surfaceNets } from './surface-nets.ts'
import { simplify } from './simplify.ts'

function recipe(id: string): Recipe {
  const found = recipeById(id)
  if (found === undefined) throw new Error(`no ${id}`)
  return found
}

/** How many triangles meet at each edge. */
function edgeUses(indices: Uint32Array): Map<string, number> {
  const uses = new Map<string, number>()
  for (let t = 0; t < indices.length; t += 3) for (let c = 0; c < 3; c++) {
    const a = indices[t + c] ?? 0, b = indices[t + ((c + 1) % 3)] ?? 0
    const key = a < b ? `${a}-${b}` : `${b}-${a}`
    uses.set(key, (uses.get(key) ?? 0) + 1)
  }
  return uses
}

/** Six times the volume inside a mesh; positive when its triangles face outwards. */
function volumeOf(positions: Float64Array, indices: Uint32Array): number {
  let sum = 0
  const p = (v: number, a: number) => positions[3 * v + a] ?? 0
  for (let t = 0; t < indices.length; t += 3) {
    const [a, b, c] = [indices[t] ?? 0, indices[t + 1] ?? 0, indices[t + 2] ?? 0]
    sum += p(a, 0) * (p(b, 1) * p(c, 2) - p(b, 2) * p(c, 1)) - p(a, 1) * (p(b, 0) * p(c, 2) - p(b, 2) * p(c, 0)) + p(a, 2) * (p(b, 0) * p(c, 1) - p(b, 1) * p(c, 0))
  }
  return sum
}

describe('the skin', () => {
  test.each(['man', 'cat', 'octopus'])('of a %s is closed, coarse cells meeting fine ones, and stays closed when simplified', (id) => {
    const r = recipe(id)
    const parts = expand(r).parts.filter((q) => q.layer === 'body')
    const net = surfaceNets(parts, r.cellM)
    const uses = [...edgeUses(net.indices).values()]
    expect(uses.filter((n) => n % 2 !== 0)).toEqual([])
    expect(uses.filter((n) => n !== 2).length / uses.length).toBeLessThan(0.002)
    expect(volumeOf(net.positions, net.indices)).toBeGreaterThan(0)
    for (const level of simplify(net, new Float64Array(net.near.length).fill(1), [4000, 800])) {
      const odd = [...edgeUses(level.indices).values()].filter((n) => n % 2 !== 0)
      expect(odd).toEqual([])
    }
  })
})

describe.each(['woman', 'dog', 'flamingo', 'car'])('the model of a %s', (id) => {
  const model = buildModel(recipe(id), undefined)

  test('shares every vertex wholly among its bones', () => {
    for (const lod of model.lods) for (let v = 0; v < lod.skinWeights.length; v += 4) {
      const sum = [0, 1, 2, 3].reduce((s, i) => s + (lod.skinWeights[v + i] ?? 0), 0)
      expect(Math.abs(sum - 1)).toBeLessThan(1e-5)
      for (let i = 0; i < 4; i++) expect(lod.skinIndices[v + i]).toBeLessThan(model.bones.length)
    }
  })

  test('has only finite numbers, unit normals and indices that exist', () => {
    for (const lod of model.lods) {
      expect(lod.positions.every(Number.isFinite)).toBe(true)
      const vertexCount = lod.positions.length / 3
      expect(lod.indices.every((i) => i < vertexCount)).toBe(true)
      for (let i = 0; i < lod.normals.length; i += 3) {
        const [x, y, z] = [lod.normals[i] ?? 0, lod.normals[i + 1] ?? 0, lod.normals[i + 2] ?? 0]
        expect(Math.abs(Math.sqrt(x * x + y * y + z * z) - 1)).toBeLessThan(0.02)
      }
    }
  })

  test('weighs what its recipe says', () => {
    expect(model.boneMasses.reduce((sum, m) => sum + m.massKg, 0)).toBeCloseTo(model.recipe.massKg, 3)
  })

  test('keeps its budget of vertices', () => {
    const counts = model.lods.map((lod) => lod.positions.length / 3)
    expect(counts[0]).toBeLessThan(11_000)
    expect(counts[1]).toBeLessThan(4600)
    expect(counts[2]).toBeLessThan(2000)
  })
})

test('the same recipe gives the same bytes twice', () => {
  const [first, second] = [buildModel(recipe('skater'), undefined), buildModel(recipe('skater'), undefined)]
  expect(second.hash).toBe(first.hash)
  first.lods.forEach((lod, i) => {
    const again = second.lods[i] ?? lod
    for (const field of ['positions', 'normals', 'colors', 'skinWeights', 'indices'] as const) expect(Buffer.compare(Buffer.from(again[field].buffer), Buffer.from(lod[field].buffer)), field).toBe(0)
  })
})

test('a hash tells looks apart', () => {
  const dog = recipe('dog')
  const hashes = [undefined, { color: '#333333' }, { wears: ['space-suit'] }, { scale: 2 }, { age: 'child' as const }].map((look) => modelHash(dog, look))
  expect(new Set(hashes).size).toBe(hashes.length)
})

test('a model from the cache is the model that was built', async () => {
  const kept = new Map<string, Uint8Array>()
  const cache = { read: (key: string) => Promise.resolve(kept.get(key)), write: (key: string, bytes: Uint8Array) => { kept.set(key, bytes); return Promise.resolve() } }
  const built = await modelOf({ cache }, 'songbird', { color: '#cc2222' })
  const read = await modelOf({ cache }, 'songbird', { color: '#cc2222' })
  expect(kept.size).toBe(1)
  expect({ ...read, lods: [] }).toEqual({ ...built, lods: [] })
  expect(Buffer.compare(packMeshes(read.lods), packMeshes(built.lods))).toBe(0)
})

test('a torn cache entry is built anew', async () => {
  const cache = { read: () => Promise.resolve(new Uint8Array([1, 2, 3])), write: () => Promise.resolve() }
  const model = await modelOf({ cache }, 'apple', undefined)
  expect(model.lods[0]?.positions.length).toBeGreaterThan(300)
})

// every twelfth: `npm run prove -- catalog` builds them all
test('what the catalog holds can be built', { timeout: 240_000 }, () => {
  for (const r of recipes.filter((_, i) => i % 12 === 0)) {
    const model = buildModel(r, undefined)
    const height = model.bounds.max[1]
    expect(height, r.id).toBeGreaterThan(r.heightM * 0.6)
    expect(height, r.id).toBeLessThan(r.heightM * 1.5)
    for (const [name, socket] of Object.entries(model.sockets)) expect(model.bones[socket.bone]?.name, `${r.id} ${name}`).toBe(socket.on)
  }
})

test('a lathe with four sides has flat faces that reach to its radius and is wider when widened', () => {
  const pyramid: Recipe = { ...recipe('rock'), groups: [], solids: [{ on: 'root', color: 'main', surface: 'stone', at: [0, 0, 0], lathe: [[1, 0], [0, 1]], sides: 4, widen: 2 }] }
  const { bounds, lods } = buildModel(pyramid, undefined)
  expect([bounds.max[0], bounds.max[1], bounds.max[2]].map((v) => Number(v.toFixed(6)))).toEqual([2, 1, 1])
  const normals = lods[0]?.normals ?? new Float32Array()
  const front = [0, 1, 2].map((axis) => normals[axis] ?? 0)
  expect(front[0]).toBeCloseTo(0)
  expect(front[1]).toBeCloseTo(Math.SQRT1_2)
  expect(front[2]).toBeCloseTo(Math.SQRT1_2)
})
