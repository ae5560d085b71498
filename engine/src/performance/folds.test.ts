import { expect, test } from 'vitest'
import { recipeById } from '../catalog/index.ts'
import { diceFor } from '../platform/index.ts'
import { buildModel } from '../shape/index.ts'
import { Actor } from './actor.ts'
import { layFolds } from './folds.ts'

const shirtFolded = (folded: number) => {
  const recipe = recipeById('shirt')
  if (recipe === undefined) throw new Error('There is no shirt.')
  const model = buildModel(recipe, undefined)
  const actor = new Actor({ entity: { id: 'shirt', recipe: 'shirt', label: 'shirt' }, model, placement: { kind: 'ground', xM: 0, zM: 0, headingDeg: 0 }, dice: diceFor(1, 'shirt') })
  actor.folded = folded
  layFolds(actor)
  const at = (bone: string, point: readonly [number, number, number]) => actor.rig.point(model.boneIndex[bone] ?? 0, [point[0], point[1], point[2]])
  return { cuff: at('foldL', [0.42, 0.012, 0]), hem: at('foldLow', [0, 0.012, 0.33]) }
}

test('a shirt lies spread; its sleeves are laid in first, then its lower half comes up over the upper', () => {
  const [spread, sides, all] = [shirtFolded(0), shirtFolded(1), shirtFolded(2)]
  expect(spread.cuff[0]).toBeGreaterThan(0.4)
  expect(sides.cuff[0]).toBeLessThan(0)
  expect(sides.hem[2]).toBeGreaterThan(0.3)
  expect(all.hem[2]).toBeLessThan(-0.3)
  expect(all.hem[1]).toBeGreaterThan(spread.hem[1])
})
