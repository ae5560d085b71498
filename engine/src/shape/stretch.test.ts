import { describe, expect, test } from 'vitest'
import { recipeById } from '../catalog/index.ts'
import type { Recipe } from '../catalog/index.ts'
import { buildModel, modelHash } from './build-model.ts'

function recipe(id: string): Recipe {
  const found = recipeById(id)
  if (found === undefined) throw new Error(`no ${id}`)
  return found
}
const size = (model: ReturnType<typeof buildModel>, axis: 0 | 1 | 2) => model.bounds.max[axis] - model.bounds.min[axis]

describe('a stretched thing', () => {
  test('is as much wider, higher and deeper as it is said to be', () => {
    const plain = buildModel(recipe('table'), undefined), long = buildModel(recipe('table'), { stretch: [2, 0.5, 1] })
    expect([size(long, 0) / size(plain, 0), size(long, 1) / size(plain, 1), size(long, 2) / size(plain, 2)].map((v) => v.toFixed(3))).toEqual(['2.000', '0.500', '1.000'])
    expect(modelHash(recipe('table'), { stretch: [2, 0.5, 1] })).not.toBe(modelHash(recipe('table'), undefined))
  })
})

describe('a stretched body', () => {
  const plain = buildModel(recipe('dog'), undefined), long = buildModel(recipe('dog'), { stretch: [1, 1, 1.8] }), fat = buildModel(recipe('man'), { stretch: [1.5, 0.95, 1.4] }), man = buildModel(recipe('man'), undefined)
  const rest = (model: typeof plain, bone: string) => model.bones[model.boneIndex[bone] ?? 0]?.rest ?? [0, 0, 0]

  test('has its legs as far apart as its trunk is longer, and paws as large as before', () => {
    const apart = (model: typeof plain) => (rest(model, 'farmL')[2]) - (rest(model, 'thighL')[2])
    const foot = (model: typeof plain) => (rest(model, 'ftoeL')[2]) - (rest(model, 'ffootL')[2])
    expect(apart(long) / apart(plain)).toBeCloseTo(1.8, 3)
    expect(foot(long) / foot(plain)).toBeCloseTo(1, 3)
  })

  test('keeps the form of its head and stands on the ground', () => {
    const eyes = (model: typeof plain) => { const [x, y] = rest(model, 'eyeL'), [, headY] = rest(model, 'head'); return x / (y - headY) }
    expect(eyes(fat)).toBeCloseTo(eyes(man), 3)
    expect(fat.bounds.min[1]).toBeCloseTo(man.bounds.min[1], 2)
    expect(size(fat, 2)).toBeGreaterThan(size(man, 2))
  })

  test('carries its sockets along', () => {
    expect((long.sockets['back']?.at[2] ?? 0) / (plain.sockets['back']?.at[2] ?? 1)).toBeCloseTo(1.8, 2)
    expect(fat.recipe.massKg / man.recipe.massKg).toBeCloseTo(1.5 * 0.95 * 1.4, 3)
  })
})
