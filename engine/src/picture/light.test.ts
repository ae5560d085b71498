import { timesOfDay, weathers } from '@kinora/contract'
import { expect, test } from 'vitest'
import { looks, setById, setRecipes } from '../catalog/index.ts'
import { diceFor } from '../platform/index.ts'
import { developed, luminance } from './color.ts'
import { planLight, type LightPlan } from './light.ts'
import { builderOf } from './build-set.ts'
import type { SetKit } from './set-kit.ts'
import { lightOn, Sketch } from './sketch.ts'

const [cinematic] = looks
if (cinematic === undefined) throw new Error('no look')
const lightOf = (id: string, time: LightTime, weather: LightWeather): LightPlan => {
  const set = setById(id)
  if (set === undefined) throw new Error(`no set ${id}`)
  return planLight({ set, time, weather, look: cinematic })
}
type LightTime = (typeof timesOfDay)[number]
type LightWeather = (typeof weathers)[number]

test('the film curve is black at nothing, never falls, and rolls off below white', () => {
  expect(developed(0)).toBe(0)
  let last = -1
  for (let light = 0; light < 40; light += 0.05) {
    const shown = developed(light)
    expect(shown).toBeGreaterThanOrEqual(last)
    expect(shown).toBeLessThan(1)
    last = shown
  }
  expect(developed(0.18)).toBeGreaterThan(0.35)
  expect(developed(1) - developed(0.8)).toBeLessThan(developed(0.4) - developed(0.2))
})

test('time and weather change the light, not only the sky', () => {
  const up = (time: LightTime, weather: LightWeather) => luminance(lightOn([0, 1, 0], lightOf('meadow', time, weather)))
  expect(up('day', 'clear')).toBeGreaterThan(1.4 * up('night', 'clear'))
  expect(up('day', 'clear')).toBeGreaterThan(up('day', 'rain'))
  expect(lightOf('meadow', 'day', 'fog').hazePerM).toBeGreaterThan(5 * lightOf('meadow', 'day', 'clear').hazePerM)
  const [red, , blue] = lightOf('meadow', 'sunset', 'clear').key
  expect(red).toBeGreaterThan(2 * blue)
})

/** Out there is nothing to stand on. */
const adrift = new Set(['space', 'nebula'])

test.each(setRecipes.map((recipe) => [recipe.id, recipe] as const))('%s is dressed by builders that exist, within its share of the vertices', (_id, recipe) => {
  const light = planLight({ set: recipe, time: recipe.defaultTime, weather: 'clear', look: cinematic })
  const kit: SetKit = { recipe, light, wet: false, dice: diceFor(1, recipe.id), sketch: new Sketch(), cameraRoom: { minX: -60, maxX: 60, minZ: -60, maxZ: 60, minY: 0.2, maxY: 60 }, backdrop: new Sketch(), ground: undefined, shore: undefined }
  for (const dressing of recipe.dressing) {
    const build = builderOf(dressing)
    expect(build, `${recipe.id}: ${dressing.item}`).toBeDefined()
    build?.(kit, dressing)
  }
  const { vertexCount } = kit.sketch
  if (recipe.dressing.length > 1) expect(vertexCount + kit.backdrop.vertexCount, recipe.id).toBeGreaterThan(500)
  expect(vertexCount, recipe.id).toBeLessThan(240_000)
  const shade = kit.sketch.lit(light).wedges[0]?.getAttribute('shade')
  expect(shade?.count ?? 0).toBe(vertexCount)
  expect(Array.from(shade?.array ?? []).every(Number.isFinite), recipe.id).toBe(true)
  expect(kit.ground === undefined, recipe.id).toBe(!recipe.dressing.some(({ item }) => item.startsWith('ground')) && (recipe.water !== undefined || adrift.has(recipe.id)))
}, 60_000)
