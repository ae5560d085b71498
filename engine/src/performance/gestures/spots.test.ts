import { expect, test } from 'vitest'
import { recipeById } from '../../catalog/index.ts'
import { stickModel } from '../stick-model.ts'
import { Actor } from '../actor.ts'
import { diceFor } from '../../platform/index.ts'
import { mainArm } from '../hands.ts'
import { placeOfSpot } from './spots.ts'

function actorOf(id: string, zM: number, yM = 0): Actor {
  const recipe = recipeById(id)
  if (recipe === undefined) throw new Error(`There is no recipe "${id}".`)
  return new Actor({ entity: { id, recipe: id, label: id }, model: stickModel(recipe), placement: { kind: 'ground', xM: 0, zM, yM, headingDeg: 0 }, dice: diceFor(1, id) })
}

test('what is small is worked on at its top, what is tall before the own chest', () => {
  const woman = actorOf('woman', 0)
  const arm = mainArm(woman)
  if (arm === undefined) throw new Error('no arm')
  const at = (partner: Actor): readonly number[] => placeOfSpot({ actor: woman, partner, tool: undefined, target: undefined }, arm, ['work', 0, 0, 0])
  expect(at(actorOf('nail', 0.5, 0.9))[1]).toBeCloseTo(0.9 + 0.12, 1)
  expect(at(actorOf('lamp-post', 0.5))[1]).toBeLessThan(1.3)
})
