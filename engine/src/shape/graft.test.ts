import { describe, expect, test } from 'vitest'
import { bodyParts } from '@kinora/contract'
import { recipeById } from '../catalog/index.ts'
import type { Recipe } from '../catalog/index.ts'
import { buildModel, modelHash, skeletonOf } from './build-model.ts'
import { grafted } from './graft.ts'

function recipe(id: string): Recipe {
  const found = recipeById(id)
  if (found === undefined) throw new Error(`no ${id}`)
  return found
}
type Part = (typeof bodyParts)[number]
const withPart = (host: string, part: Part, from: string) => skeletonOf(recipe(host), { grafts: [{ part, from }] })

describe('a wolf with the wings of an eagle', () => {
  const model = buildModel(recipe('wolf'), { grafts: [{ part: 'wings', from: 'eagle' }] })

  test('has them among its roles, on its chest, one on each side, and all its own limbs', () => {
    expect(model.recipe.roles?.wings?.map(({ side }) => side)).toEqual(['L', 'R'])
    expect(model.recipe.roles?.legs).toEqual(recipe('wolf').roles?.legs)
    const roots = (model.recipe.roles?.wings ?? []).map(({ bones: [root] }) => model.bones[model.boneIndex[root ?? ''] ?? -1])
    expect(roots.map((bone) => model.bones[bone?.parent ?? -1]?.name)).toEqual(['chest', 'chest'])
    expect(roots[0]?.rest[0]).toBeCloseTo(-(roots[1]?.rest[0] ?? 0), 6)
    expect(roots[0]?.rest[0]).toBeGreaterThan(0)
  })

  test('is as wide as wings make it, and they move with their own bones', () => {
    const [finest] = model.lods
    const wing = new Set((model.recipe.roles?.wings ?? []).flatMap(({ bones }) => bones.map((name) => model.boneIndex[name])))
    const moved = Array.from({ length: (finest?.positions.length ?? 0) / 3 }, (_, v) => wing.has(finest?.skinIndices[4 * v])).filter(Boolean).length
    expect(moved).toBeGreaterThan(200)
    expect(model.bounds.max[0]).toBeGreaterThan(0.4)
    expect(model.bounds.min[0]).toBeCloseTo(-model.bounds.max[0], 1)
  })
})

describe.each([['wings', 'bat'], ['tail', 'lizard'], ['ears', 'rabbit'], ['horns', 'goat'], ['shell', 'tortoise'], ['head', 'lion'], ['neck', 'ostrich'], ['legs', 'cheetah'], ['fins', 'shark'], ['coat', 'zebra'], ['beak', 'eagle'], ['eyes', 'owl'], ['body', 'horse']] as const)('the %s of a %s', (part, from) => {
  test.each(['dog', 'man', 'duck', 'elephant'])('go on a %s, every role naming a bone that is there', (host) => {
    const { recipe: worn, boneIndex } = withPart(host, part, from)
    const roles = worn.roles
    const named = [roles?.root, roles?.head, roles?.jaw, ...(roles?.spine ?? []), ...(roles?.tail ?? []), ...(roles?.eyes ?? []), ...(roles?.lids ?? []), ...[...(roles?.legs ?? []), ...(roles?.wings ?? []), ...(roles?.ears ?? []), ...(roles?.fins ?? []), ...(roles?.arms ?? []), ...(roles?.dangles ?? [])].flatMap(({ bones }) => bones)]
    expect(named.filter((name) => name !== undefined && boneIndex[name] === undefined)).toEqual([])
    expect(modelHash(recipe(host), { grafts: [{ part, from }] })).not.toBe(modelHash(recipe(host), undefined))
  })
})

test('the head of a lion takes the place of a dog\'s, on the dog\'s neck, eyes and all', () => {
  const { bones, boneIndex, recipe: worn } = withPart('dog', 'head', 'lion')
  const dog = skeletonOf(recipe('dog'), undefined)
  expect(bones[boneIndex['head'] ?? -1]?.rest).toEqual(dog.bones[dog.boneIndex['head'] ?? -1]?.rest)
  expect(worn.palette[worn.face?.eye.iris ?? '']).toBe(recipe('lion').palette[recipe('lion').face?.eye.iris ?? ''])
  expect(worn.groups.flatMap((group) => group.parts).some((part) => part.on === 'head' && part.color === 'innerEar')).toBe(false)
})

test.each(['balloon', 'pumpkin', 'television'])('a %s is a head, faceless, as wide as a head at least, with nothing of it below the neck', (thing) => {
  const man = skeletonOf(recipe('man'), undefined).recipe
  const { recipe: worn } = withPart('man', 'head', thing)
  expect(worn.face).toBeUndefined()
  expect(worn.groups.flatMap((group) => group.parts).some((part) => part.on === 'head' && (part.color ?? '').includes('hair'))).toBe(false)
  expect(worn.fit?.head.r[0]).toBeGreaterThan((man.fit?.head.r[0] ?? 0) * 0.8)
  const { bounds } = buildModel(recipe('man'), { grafts: [{ part: 'head', from: thing }] })
  expect(bounds.max[1]).toBeGreaterThan(recipe('man').heightM * 0.95)
  expect(bounds.max[1]).toBeLessThan(recipe('man').heightM * 1.25)
})

test('the legs of a flamingo carry a duck to the ground that it stood on', () => {
  const model = buildModel(recipe('duck'), { grafts: [{ part: 'legs', from: 'flamingo' }] })
  expect(Math.abs(model.bounds.min[1])).toBeLessThan(0.03)
})

test('what the donor has not to give is left out', () => {
  expect(skeletonOf(recipe('dog'), { grafts: [{ part: 'wings', from: 'cat' }] }).recipe.groups).toEqual(skeletonOf(recipe('dog'), undefined).recipe.groups)
})

test('the neck of an ostrich carries the head of a hippopotamus high over its back', () => {
  const head = (grafts: Parameters<typeof skeletonOf>[1]) => { const { bones, boneIndex } = skeletonOf(recipe('hippopotamus'), grafts); return bones[boneIndex['head'] ?? -1]?.rest[1] ?? 0 }
  expect(head({ grafts: [{ part: 'neck', from: 'ostrich' }] })).toBeGreaterThan(head(undefined) + 0.3 * recipe('hippopotamus').heightM)
})

test('the antlers of a moose are no smaller on the small head of a swan than its body asks for', () => {
  const high = (from: string) => buildModel(recipe('swan'), { grafts: [{ part: 'horns', from }] }).bounds.max[1]
  expect(high('moose')).toBeGreaterThan(1.05 * buildModel(recipe('swan'), undefined).bounds.max[1])
})

test('the coat of whoever has scales is drawn with their edges, that of others is not', () => {
  const coatOf = (from: string) => grafted(recipe('dog'), [{ part: 'coat', from }]).pattern?.kind
  expect(coatOf('fish')).toBe('scales')
  expect(coatOf('snake')).toBe('scales')
  expect(coatOf('wolf')).toBeUndefined()
})

test('a lion with the trunk of an elephant has it down before its face, and the snout of an anteater is at the face of a hamster', () => {
  const trunk = withPart('lion', 'beak', 'elephant')
  expect(trunk.bones.map(({ name }) => name)).toEqual(expect.arrayContaining(['elephant.trunk1', 'elephant.trunk4']))
  const ahead = (grafts: Parameters<typeof buildModel>[1]) => buildModel(recipe('hamster'), grafts).bounds.max[2]
  expect(ahead({ grafts: [{ part: 'beak', from: 'anteater' }] })).toBeGreaterThan(1.2 * ahead(undefined))
})
