import { describe, expect, test } from 'vitest'
import { recipeById, tailored } from '../catalog/index.ts'
import type { Recipe } from '../catalog/index.ts'
import { buildModel, modelHash } from './build-model.ts'

function recipe(id: string): Recipe {
  const found = recipeById(id)
  if (found === undefined) throw new Error(`no ${id}`)
  return found
}
/** The share of the box around a thing, seen along an axis, that points of it reach in each of 36 directions. */
function reaches(id: string, shape: 'star' | 'circle' | 'square', [i, j]: readonly [0 | 1 | 2, 0 | 1 | 2]): number[] {
  const { bounds: { min, max }, lods: [mesh] } = buildModel(recipe(id), { shape })
  const found = new Array<number>(36).fill(0)
  for (let v = 0; v < (mesh?.positions.length ?? 0); v += 3) {
    const x = ((mesh?.positions[v + i] ?? 0) - (min[i] + max[i]) / 2) / ((max[i] - min[i]) / 2), y = ((mesh?.positions[v + j] ?? 0) - (min[j] + max[j]) / 2) / ((max[j] - min[j]) / 2)
    const bin = Math.floor(((Math.atan2(x, y) / (2 * Math.PI) + 1) % 1) * 36) % 36
    found[bin] = Math.max(found[bin] ?? 0, Math.hypot(x, y))
  }
  return found
}

describe('a thing of another shape', () => {
  test('reaches as far all round where it is a circle, and to its corners where it is a square', () => {
    expect(Math.min(...reaches('rug', 'circle', [0, 2]))).toBeGreaterThan(0.9)
    expect(Math.max(...reaches('plate', 'square', [0, 2]))).toBeGreaterThan(1.3)
  })
  test('has the notches of a star', () => {
    expect(Math.min(...reaches('rug', 'star', [0, 2]))).toBeLessThan(0.6)
  })
  test('is another model, and is as high as before', () => {
    expect(modelHash(recipe('vase'), { shape: 'cube' })).not.toBe(modelHash(recipe('vase'), undefined))
    expect(buildModel(recipe('vase'), { shape: 'sphere' }).bounds.max[1]).toBeCloseTo(buildModel(recipe('vase'), undefined).bounds.max[1], 3)
  })
})

describe('a person who is tailored', () => {
  test('is another model in a kimono, in the clothes of a pirate and without hair', () => {
    const hashes = [[], ['kimono'], ['pirate'], ['bald'], ['long-beard'], ['high-boots']].map((wears) => modelHash(recipe('man'), { wears }))
    expect(new Set(hashes).size).toBe(hashes.length)
  })
  test('keeps his own body', () => {
    expect(tailored(recipe('man'), ['trouser-suit']).sockets['gripR']).toEqual(recipe('man').sockets['gripR'])
    expect(tailored(recipe('chef'), ['bald']).wears).not.toContain('chef-hat')
    expect(tailored(recipe('dog'), ['kimono'])).toBe(recipe('dog'))
  })
})
