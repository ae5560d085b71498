import type { Change } from '@kinora/contract'
import { expect, test } from 'vitest'
import { openNodePlatform, readPrompt } from '../../node.ts'

const platform = await openNodePlatform()
const read = (prompt: string) => readPrompt(platform, prompt, { format: { widthPx: 320, heightPx: 180, fps: 24, durationS: 4 }, seed: 0 })
async function changesOf(prompt: string): Promise<readonly Change[]> {
  return (await read(prompt)).screenplay.shots.flatMap(({ changes }) => changes ?? [])
}
const recipesOf = async (prompt: string) => (await read(prompt)).screenplay.props.map(({ recipe }) => recipe)

test('a powder is poured as grains and settles in water, its glass says what it is; a liquid is not', async () => {
  expect(await changesOf('Flour is poured into a glass of water.')).toMatchObject([{ kind: 'level', turns: 'grains' }, { kind: 'pour', grains: true }, { kind: 'level', turns: 'settles' }])
  expect((await read('Flour is poured into a glass of water.')).screenplay.props.map(({ text }) => text)).toEqual(['FLOUR', undefined])
  expect((await changesOf('Honey is poured into a cup of tea.')).some((change) => change.kind === 'pour' && change.grains === true)).toBe(false)
})

test.each([
  ['Dry ice sublimates in a bowl', ['ice-block']], ['A cork floats on water', ['clear-bowl', 'cork']], ['Popcorn kernels pop in a pan', ['corn-kernels', 'popcorn-pan']], ['A seed sprouts', ['planted-seed', 'bean-shoot']],
  ['A rose wilts in a vase', ['rose', 'vase']], ['An iron nail rusts', ['nail']], ['Four pencils on a desk', ['lying-pencil', 'lying-pencil', 'lying-pencil', 'lying-pencil', 'desk']], ['A tent sheltering a grill', ['canopy', 'grill']], ['Raindrops hit a tin roof', ['tin-roof']],
])('%s: what is seen', async (prompt, recipes) => {
  expect(await recipesOf(prompt)).toEqual(recipes)
})

test('rust and mould come in patches, what evaporates draws back, warmth condenses in drops', async () => {
  expect(await changesOf('An iron nail rusts')).toMatchObject([{ kind: 'color', patches: true }])
  expect(await changesOf('Bread gets mouldy')).toMatchObject([{ kind: 'color', patches: true }, { kind: 'form' }])
  expect((await changesOf('The puddle evaporates')).map(({ kind }) => kind)).toEqual(['size', 'visibility', 'effect'])
  expect((await changesOf('Warm breath condenses on a cold window')).map((change) => (change.kind === 'effect' ? change.what : change.kind))).toEqual(['steam', 'drops'])
})
