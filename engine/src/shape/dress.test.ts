import { describe, expect, test } from 'vitest'
import { recipeById } from '../catalog/index.ts'
import type { Recipe } from '../catalog/index.ts'
import { buildModel } from './build-model.ts'
import { dressed } from './dress.ts'
import { settleHelpers } from './helper-bones.ts'
import { surfaces } from './model.ts'

function recipe(id: string): Recipe {
  const found = recipeById(id)
  if (found === undefined) throw new Error(`no ${id}`)
  return found
}

describe('an appearance', () => {
  test('in red recolours what "a red man" means and leaves his skin alone', () => {
    const man = dressed(recipe('man'), { color: '#112233' })
    expect(man.palette['main']).toBe('#112233')
    expect(man.palette['skin']).toBe(recipe('man').palette['skin'])
  })

  test('names parts as people do', () => {
    const man = dressed(recipe('man'), { partColors: { trousers: '#445566', eyes: '#778899', wings: '#000000' } })
    expect([man.palette['bottom'], man.palette['iris'], man.palette['wings']]).toEqual(['#445566', '#778899', undefined])
  })

  test('keeps the shades of an animal: a black dog has dark lids', () => {
    const lid = dressed(recipe('dog'), { color: '#222222' }).palette['lid'] ?? ''
    expect(Number.parseInt(lid.slice(1, 3), 16)).toBeLessThan(0x40)
  })

  test('in a sweater has edges thicker than the cloth, and a bird sleeves on its wings', () => {
    const worn = (wearer: string) => dressed(recipe(wearer), { wears: ['sweater'] }).groups.filter(({ color }) => color.startsWith('sweater.'))
    expect(worn('dog').map(({ color }) => color)).toContain('sweater.edge')
    expect(worn('chicken').filter(({ layer }) => layer === 'wings').map(({ color }) => color)).toEqual(['sweater.main', 'sweater.edge'])
  })

  test('of glass is drawn last', () => {
    const [finest] = buildModel(recipe('cup'), { material: 'glass' }).lods
    expect(finest?.glassStart).toBe(0)
    expect(finest?.surface[1]).toBe(surfaces.indexOf('glass'))
  })

  test('that glows shines in its main colour and nowhere else, and says so to the stage', () => {
    const [plain, glowing] = [buildModel(recipe('dog'), undefined), buildModel(recipe('dog'), { glows: true })]
    const lit = (model: typeof plain) => (model.lods[0]?.surface.filter((s, i) => i % 2 === 1 && s === surfaces.indexOf('light')).length ?? 0) / ((model.lods[0]?.surface.length ?? 2) / 2)
    expect(lit(plain)).toBeLessThan(0.05)
    expect(lit(glowing)).toBeGreaterThan(0.4)
    expect(lit(glowing)).toBeLessThan(0.97)
    expect([plain.recipe.glows, glowing.recipe.glows]).toEqual([undefined, true])
  })

  test('twice as large stands twice as high and weighs eight times as much', () => {
    const [usual, large] = [buildModel(recipe('rock'), undefined), buildModel(recipe('rock'), { scale: 2 })]
    expect(large.bounds.max[1] / usual.bounds.max[1]).toBeCloseTo(2, 1)
    expect(large.boneMasses[0]?.massKg).toBeCloseTo(8 * (usual.boneMasses[0]?.massKg ?? 0), 3)
  })

  test('of a child is smaller, with a larger head for its size', () => {
    const [grown, young] = [recipe('dog'), dressed(recipe('dog'), { age: 'child' })]
    expect(young.heightM).toBeLessThan(grown.heightM * 0.85)
    expect((young.face?.eye.radiusM ?? 0) / young.heightM).toBeGreaterThan((grown.face?.eye.radiusM ?? 0) / grown.heightM)
  })
})

describe('clothing', () => {
  test.each(['man', 'dog', 'cat'])('a space suit and helmet go on a %s', (id) => {
    const wearer = dressed(recipe(id), { wears: ['space-suit', 'space-helmet'] })
    const model = buildModel(recipe(id), { wears: ['space-suit', 'space-helmet'] })
    const finest = model.lods[0]
    expect(wearer.groups.some((group) => group.color === 'space-suit.main')).toBe(true)
    expect(finest?.glassStart).toBeLessThan(finest?.indices.length ?? 0)
    const visor = Math.max(...Array.from({ length: (finest?.positions.length ?? 0) / 3 }, (_, v) => (finest?.surface[2 * v + 1] === surfaces.indexOf('glass') ? finest.positions[3 * v + 1] ?? 0 : 0)))
    expect(visor).toBeGreaterThan((model.sockets['headTop']?.at[1] ?? 0))
  })

  test('a hat sits on the head and turns with it', () => {
    const hat = dressed(recipe('cat'), { wears: ['top-hat'] }).solids?.filter((solid) => solid.color.startsWith('top-hat.')) ?? []
    expect(hat.length).toBeGreaterThan(1)
    expect(hat.every((solid) => solid.on === 'head' && solid.at[1] > 0.3)).toBe(true)
  })

  test('what has no place for it goes without', () => {
    expect(dressed(recipe('chair'), { wears: ['scarf'] }).groups).toEqual(recipe('chair').groups)
  })
})

test('a knee turns by half of its shin', () => {
  const { bones, boneIndex, helpers } = buildModel(recipe('man'), undefined)
  const pose = new Float32Array(bones.length * 7)
  bones.forEach((_, i) => { pose[7 * i + 6] = 1 })
  const shin = boneIndex['shinL'] ?? 0, knee = boneIndex['kneeL'] ?? 0
  pose.set([Math.SQRT1_2, 0, 0, Math.SQRT1_2], 7 * shin + 3)
  settleHelpers({ bones, helpers }, pose)
  const angle = 2 * Math.atan2(pose[7 * knee + 3] ?? 0, pose[7 * knee + 6] ?? 0)
  expect(angle).toBeCloseTo(Math.PI / 4, 2)
})
