import type { Change } from '@kinora/contract'
import { expect, test } from 'vitest'
import { openNodePlatform, readPrompt } from '../../node.ts'

const platform = await openNodePlatform()
const read = async (prompt: string) => (await readPrompt(platform, prompt, { format: { widthPx: 320, heightPx: 180, fps: 24, durationS: 4 }, seed: 0 })).screenplay
const changesOf = async (prompt: string): Promise<readonly Change[]> => (await read(prompt)).shots.flatMap(({ changes }) => changes ?? [])
const recipesOf = async (prompt: string) => (await read(prompt)).props.map(({ recipe }) => recipe)

test.each([
  ['A melting ice cube', ['clear-ice'], 'melt'], ['A deflating balloon', ['laid-balloon'], 'deflate'], ['The plant is reviving', ['leafy-pot'], 'wilt'],
  ['A chocolate bar solid at first, then melting', ['chocolate-slab'], 'melt'], ['A plate chips at its rim', ['plate'], 'chip'], ['A steel fork becomes uneven', ['lying-fork'], 'dent'],
])('%s: what is said of it happens, to the form of it that shows it', async (prompt, recipes, how) => {
  expect(await recipesOf(prompt)).toEqual(expect.arrayContaining(recipes))
  expect((await changesOf(prompt)).some((change) => change.kind === 'form' && change.how === how)).toBe(true)
})

test('what fades keeps its hue, what loses its shine had it, and what gets brittle is crazed and chipped', async () => {
  const [fade] = await changesOf('Blue jeans fade')
  expect(fade).toMatchObject({ kind: 'color' })
  const [red = 0, , blue = 0] = fade?.kind === 'color' ? [1, 3, 5].map((at) => Number.parseInt(fade.to.slice(at, at + 2), 16)) : []
  expect(blue).toBeGreaterThan(red)
  const brittle = await changesOf('A glossy ceramic mug turns matte and brittle')
  expect(brittle).toEqual(expect.arrayContaining([expect.objectContaining({ kind: 'color', material: 'stone' }), expect.objectContaining({ patches: 'cracks' }), expect.objectContaining({ how: 'chip' })]))
})

test('mown grass, a wet sidewalk and soap in use are laid out as such', async () => {
  expect(await recipesOf('Freshly cut grass changing from bright green to brown as it dries')).toEqual(['mown-grass'])
  expect(await recipesOf('A wet sidewalk dries')).toEqual(['sidewalk-slabs', 'street-puddle'])
  expect(await recipesOf('A soap bar diminishing with each use')).toEqual(['soap-dish', 'soap-cake'])
})

test('a bottle that is emptied into glasses ends with nothing in it, and fills three', async () => {
  const changes = await changesOf('A full bottle of wine, gradually emptying into glasses until none remains')
  expect(changes.filter(({ kind }) => kind === 'pour')).toHaveLength(3)
  expect(changes.find((change) => change.kind === 'level' && change.from > change.to)).toMatchObject({ to: 0 })
})

test('white metal gets dull grey, metal with a colour of its own brown; an avocado lies whole, and butter is a pat', async () => {
  const endsOf = async (prompt: string) => (await changesOf(prompt)).flatMap((change) => (change.kind === 'color' ? [change.from] : []))
  expect([await endsOf('A shiny silver fork tarnishes'), await endsOf('A polished brass bell tarnishes')]).toEqual([['#bcc4cd'], [undefined]])
  expect([await recipesOf('A green avocado darkens to black'), await recipesOf('Butter melts on toast')]).toEqual([['whole-avocado'], ['butter-pat', 'toast']])
})
