import { expect, test } from 'vitest'
import { recipeById } from '../catalog/index.ts'
import { inverse, length, multiply, rotate, subtract, turnX, type Quaternion } from '../platform/index.ts'
import { Anatomy } from './anatomy.ts'
import { bodyOf } from './body.ts'
import { Rig } from './rig.ts'
import { stickModel } from './stick-model.ts'

const stepS = 1 / 120
const woman = () => {
  const recipe = recipeById('woman')
  if (recipe === undefined) throw new Error('There is no woman.')
  const model = stickModel(recipe)
  const body = bodyOf(model)
  const rig = new Rig(model)
  const [leg, arm] = [body.legs[0], body.arms[0]]
  if (leg === undefined || arm === undefined) throw new Error('A woman has legs and arms.')
  return { rig, body, leg, arm, anatomy: new Anatomy(rig, body) }
}
const degreesBetween = (a: Quaternion, b: Quaternion): number => { const [x, y, z, w] = multiply(b, inverse(a)); return (360 / Math.PI) * Math.atan2(length([x, y, z]), Math.abs(w)) }

test('a knee does not bend forwards, however far it is asked to, and bends back as it is told', () => {
  const { rig, leg, anatomy } = woman()
  rig.setLocal(leg.lower, turnX(-1.2))
  anatomy.hold(rig, stepS)
  const shank = rotate(rig.local(leg.lower), subtract(rig.rest(leg.foot), rig.rest(leg.lower)))
  expect(Math.atan2(shank[2], -shank[1])).toBeLessThan(0.25)
  rig.setLocal(leg.lower, turnX(1.2))
  const other = woman()
  other.rig.setLocal(leg.lower, turnX(1.2))
  other.anatomy.hold(other.rig, stepS)
  expect(degreesBetween(other.rig.local(leg.lower), turnX(1.2))).toBeLessThan(0.01)
})

test('no joint jumps: what is asked for from one step to the next takes as long as the fastest athletes need', () => {
  const { rig, leg, arm, body, anatomy } = woman()
  anatomy.hold(rig, stepS)
  for (const bone of [leg.upper, leg.lower, arm.lower, body.spine[0] ?? 0]) rig.setLocal(bone, turnX(1.1))
  anatomy.hold(rig, stepS)
  for (const [bone, degS] of [[leg.upper, 1400], [leg.lower, 1970], [arm.lower, 2480], [body.spine[0] ?? 0, 1000]] as const) {
    expect(degreesBetween([0, 0, 0, 1], rig.local(bone)) / stepS).toBeLessThan(degS)
    expect(degreesBetween([0, 0, 0, 1], rig.local(bone))).toBeGreaterThan(1)
  }
})
