import { describe, expect, test } from 'vitest'
import { recipeById } from '../catalog/index.ts'
import type { Recipe } from '../catalog/index.ts'
import { buildModel, modelHash } from './build-model.ts'

function recipe(id: string): Recipe {
  const found = recipeById(id)
  if (found === undefined) throw new Error(`no ${id}`)
  return found
}

/** The box of what a text adds to the finest level, as centre and size. */
function written(id: string, text: string): { middle: number[]; size: number[]; count: number } {
  const plain = buildModel(recipe(id), undefined, ' ').lods[0], lettered = buildModel(recipe(id), undefined, text).lods[0]
  const known = new Set<string>()
  const key = (p: Float32Array, v: number) => `${p[3 * v]} ${p[3 * v + 1]} ${p[3 * v + 2]}`
  for (let v = 0; v < (plain?.positions.length ?? 0) / 3; v++) known.add(key(plain?.positions ?? new Float32Array(), v))
  const min = [9, 9, 9], max = [-9, -9, -9]
  let count = 0
  const positions = lettered?.positions ?? new Float32Array()
  for (let v = 0; v < positions.length / 3; v++) if (!known.has(key(positions, v))) {
    count++
    for (let a = 0; a < 3; a++) { min[a] = Math.min(min[a] ?? 0, positions[3 * v + a] ?? 0); max[a] = Math.max(max[a] ?? 0, positions[3 * v + a] ?? 0) }
  }
  return { middle: min.map((v, a) => (v + (max[a] ?? 0)) / 2), size: min.map((v, a) => (max[a] ?? 0) - v), count }
}

describe('what is written on a thing', () => {
  test('is large and in the middle of a sign\'s board', () => {
    const { middle, size } = written('sign', 'OPEN')
    expect(middle[0]).toBeCloseTo(0, 1)
    expect(middle[1]).toBeCloseTo(1.27, 1)
    expect(size[0]).toBeGreaterThan(0.55)
    expect(size[0]).toBeLessThan(0.9)
  })

  test('follows a round surface and stays on it', () => {
    const { size, count } = written('cup', 'TEA')
    expect(count).toBeGreaterThan(20)
    expect(size[2]).toBeGreaterThan(0.002)
    expect(size[2]).toBeLessThan(0.04)
  })

  test('takes the place of the lines that a sign shows otherwise', () => {
    const ink = (text?: string) => buildModel(recipe('sign'), undefined, text).recipe.solids?.filter(({ color }) => color === 'ink').length
    expect(ink()).toBeGreaterThan(0)
    expect(ink('OPEN')).toBe(0)
  })

  test('in letters that cannot be drawn changes nothing', () => {
    expect(buildModel(recipe('sign'), undefined, '営業中').lods).toEqual(buildModel(recipe('sign'), undefined).lods)
  })

  test('is part of what the model is called in the cache', () => {
    expect(new Set([modelHash(recipe('sign'), undefined), modelHash(recipe('sign'), undefined, 'A'), modelHash(recipe('sign'), undefined, 'B')]).size).toBe(3)
  })
})
