import { describe, expect, test } from 'vitest'
import { recipes } from './catalog-recipes.ts'
import type { Recipe } from './recipes.ts'

const agreed = [
  'woman', 'man', 'girl', 'boy', 'old-man', 'old-woman', 'skater', 'gymnast', 'rider', 'surfer', 'astronaut', 'chef', 'robot', 'dog', 'corgi', 'cat', 'horse', 'cow', 'rabbit', 'songbird', 'flamingo', 'duck', 'fish', 'octopus', 'elephant', 'lion',
  'space-helmet', 'space-suit', 'helmet', 'scarf', 'top-hat', 'chef-hat', 'crown', 'glasses',
  'tennis-ball', 'beach-ball', 'football', 'banana', 'apple', 'cup', 'bowl', 'book', 'umbrella', 'cake', 'chair', 'table', 'bench', 'paddle', 'paddleboard', 'boat', 'car', 'bicycle', 'tree', 'pine', 'bush', 'flower', 'mushroom', 'rock', 'house', 'lamp-post', 'crate', 'bucket', 'balloon', 'guitar', 'sign',
]

/** Every bone of a recipe, both sides written out. */
function bonesOf(recipe: Recipe): Set<string> {
  return new Set(Object.keys(recipe.bones).flatMap((name) => (name.includes('*') ? [name.replace('*', 'L'), name.replace('*', 'R')] : [name])))
}

/** All bone names that the roles mention. */
function namedInRoles(value: unknown, key = ''): string[] {
  if (typeof value === 'string') return ['name', 'side', 'end'].includes(key) ? [] : [value]
  if (Array.isArray(value)) return value.flatMap((item) => namedInRoles(item, key))
  if (value === null || typeof value !== 'object') return []
  return Object.entries(value).flatMap(([k, item]) => namedInRoles(item, k))
}

test('holds everything that was agreed, each once', () => {
  const ids = recipes.map((r) => r.id)
  expect(new Set(ids).size).toBe(ids.length)
  expect(agreed.filter((id) => !ids.includes(id))).toEqual([])
})

describe.each(recipes.map((r) => [r.id, r] as const))('%s', (_, recipe) => {
  const bones = bonesOf(recipe)

  test('names only bones that exist', () => {
    const sided = (name: string) => (name.includes('*') ? [name.replace('*', 'L'), name.replace('*', 'R')] : [name])
    const parents = Object.values(recipe.bones).map(([parent]) => parent).filter((parent) => parent !== '')
    const follows = Object.entries(recipe.helpers ?? {}).flatMap(([name, { of }]) => [name, of])
    const onParts = recipe.groups.flatMap((group) => group.parts.map((part) => part.on))
    const onSolids = (recipe.solids ?? []).map((solid) => solid.on)
    const onSockets = Object.values(recipe.sockets).map((socket) => socket.on)
    const all = [...parents, ...follows, ...onParts, ...onSolids, ...onSockets, ...namedInRoles(recipe.roles ?? {})].flatMap(sided)
    expect([...new Set(all.filter((name) => !bones.has(name)))]).toEqual([])
  })

  test('names only colours of its palette, written #rrggbb', () => {
    const used = [...recipe.groups.flatMap((group) => [group.color, ...group.parts.flatMap((part) => part.color ?? [])]), ...(recipe.solids ?? []).map((solid) => solid.color)]
    const face = recipe.face === undefined ? [] : [recipe.face.eye.iris, recipe.face.eye.lid, ...(recipe.face.brow === undefined ? [] : [recipe.face.brow.color]), ...(recipe.face.mouth === undefined ? [] : [recipe.face.mouth.lip])]
    expect([...used, ...face].filter((name) => recipe.palette[name] === undefined)).toEqual([])
    expect(Object.values(recipe.palette).filter((hex) => !/^#[0-9a-f]{6}$/i.test(hex))).toEqual([])
    expect(recipe.palette['main']).toBeDefined()
  })

  test('has a face rig when it has a face', () => {
    if (recipe.face === undefined) return
    const needed = ['head', 'eyeL', 'eyeR', 'lidL', 'lidLowR', 'browL', ...(recipe.face.mouth === undefined ? [] : ['mouthL', 'mouthR', 'lipTop', 'lipBottom', 'jaw'])]
    expect(needed.filter((name) => !bones.has(name))).toEqual([])
  })

  test('has the sockets of its kind', () => {
    const sockets = Object.keys(recipe.sockets)
    const needed = recipe.kind === 'person' ? ['headTop', 'gripL', 'gripR', 'back', 'seat', 'chest', 'mouth', 'shoulderL', 'shoulderR'] : recipe.locomotion === 'quadruped' ? ['headTop', 'back', 'mouth', 'chest'] : recipe.kind === 'animal' ? ['headTop', 'back', 'mouth'] : []
    expect(needed.filter((name) => !sockets.includes(name))).toEqual([])
  })
})

test('a man is told from a boy and a woman by his build, his jaw and his beard, and no lock stands up on his head', () => {
  const [man, boy, woman] = ['man', 'boy', 'woman'].map((id) => recipes.find((recipe) => recipe.id === id))
  const shoulders = (recipe: Recipe | undefined): number => (recipe?.bones['arm*']?.[1] ?? 0) / (recipe?.heightM ?? 1)
  expect(shoulders(man)).toBeGreaterThan(1.2 * shoulders(woman))
  expect([man, boy, woman].map((each) => each?.groups.some(({ layer }) => layer === 'beard'))).toEqual([true, false, false])
  const hair = man?.groups.filter(({ color }) => color === 'hair').flatMap(({ parts }) => parts) ?? []
  expect(hair.filter(({ to }) => typeof to?.[1] === 'number' && to[1] > (man?.heightM ?? 0))).toEqual([])
})
