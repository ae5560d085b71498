import { expect, test } from 'vitest'
import { openNodePlatform, readPrompt } from '../../node.ts'

const platform = await openNodePlatform()
const read = (prompt: string) => readPrompt(platform, prompt, { format: { widthPx: 320, heightPx: 180, fps: 24, durationS: 4 }, seed: 0 })
const recipesOf = async (prompt: string) => { const { screenplay } = await read(prompt); return [...screenplay.cast, ...screenplay.props].map(({ recipe }) => recipe) }
const changesOf = async (prompt: string) => (await read(prompt)).screenplay.shots.flatMap(({ changes }) => changes ?? [])

test.each([
  ['Runny pancake batter firms up into a golden pancake', ['batter-pan', 'pancake-pan']], ['A timelapse of a caterpillar wrapping itself in a cocoon.', ['twig-caterpillar', 'twig-cocoon']], ['A caterpillar turns into a chrysalis', ['twig-caterpillar', 'twig-chrysalis']],
  ['A butterfly emerges from a chrysalis', ['butterfly', 'twig-chrysalis']], ['Molten glass hardens into a vase', ['vase', 'runny-pool']],
])('%s: what is seen first and last', async (prompt, recipes) => {
  expect(await recipesOf(prompt)).toEqual(recipes)
})

test.each([
  ['A bronze bell slowly gains a mint-colored patina', 'bell', '#8fd6b4'], ['Moss creeps over a stone statue', 'statue', '#5f8f3f'], ['An iron gate develops rust', 'gate', '#8f4a26'],
])('%s: the coat spreads in patches, and is no thing of its own', async (prompt, recipe, to) => {
  expect(await recipesOf(prompt)).toEqual([recipe])
  expect(await changesOf(prompt)).toMatchObject([{ kind: 'color', to, patches: true }])
})

test('what only names a change is never a sign', async () => {
  for (const prompt of ['A bell with a patina', 'A crayon leaves wax on a wall', 'There is a crack and rust on a chair']) expect((await read(prompt)).screenplay.props.filter(({ recipe, text }) => recipe === 'sign' && text !== undefined)).toEqual([])
})

test.each([
  ['The moat is filling with rainwater', ['pond-bank', 'pond-water', 'moat-isle']], ['A ditch floods with muddy water', ['pond-bank', 'pond-water']], ['Waves crash against a rocky cliff', ['surf-cliff', 'wave', 'wave']], ['Lava flows into the sea', ['lava-shore']], ['A pebble skips across a lake', ['rock']],
  ["Wizard's apprentice levitates a cauldron, splashing potion over the rug", ['wizard', 'cauldron']], ['Rain on a window', ['wet-window']], ['A cork stopper is pushed to the bottom of an aquarium and then released.', ['clear-tank', 'cork']],
  ['A hand presses a sharp skewer into plastic wrap stretched tightly over a mixing pan', ['skewer', 'stretched-film', 'pierced-film']], ['A timelapse of air being extracted from a sealed, empty milk jug.', ['plastic-jug']], ['canola oil in a wok as the temperature is 90°C', ['stove-wok']],
])('%s: what it is shown with', async (prompt, recipes) => {
  expect(await recipesOf(prompt)).toEqual(recipes)
})

test('what is pushed under water is up again when it is let go; what tastes of something has its colour; leather creases', async () => {
  expect((await read('A cork is held under water in a bowl and then released')).screenplay.shots.flatMap(({ beats }) => beats.filter(({ who }) => who === 'cork').map(({ target }) => target))).toMatchObject([{ relation: 'inside' }, { relation: 'on' }])
  expect(await changesOf('A carton of blueberry yogurt is tipped over in the space station')).toMatchObject([{ kind: 'form' }, { kind: 'effect', color: '#7a6fb8' }])
  expect((await read('A scoop of mango sorbet as the temperature rises to 25°C')).screenplay.props).toMatchObject([{ recipe: 'ice-cream', appearance: { color: '#f9a826' } }])
  expect(await changesOf('Stiff new baseball mitt becomes soft')).toMatchObject([{ kind: 'form', how: 'crumple' }])
  expect(await changesOf('Cocoa powder is poured into a glass of milk.')).toMatchObject([{ kind: 'level' }, { kind: 'pour' }, { kind: 'level', toColor: '#a18871' }])
})
