import type { Change } from '@kinora/contract'
import { expect, test } from 'vitest'
import { recipeById, substances } from '../catalog/index.ts'
import { openNodePlatform, readPrompt } from '../node.ts'

const platform = await openNodePlatform()
const read = async (prompt: string) => (await readPrompt(platform, prompt, { format: { widthPx: 320, heightPx: 180, fps: 24, durationS: 4 }, seed: 0 })).screenplay
const changesOf = async (prompt: string): Promise<readonly Change[]> => (await read(prompt)).shots.flatMap(({ changes }) => changes ?? [])
const recipesOf = async (prompt: string) => (await read(prompt)).props.map(({ recipe }) => recipe)

test('every lump of a substance is a recipe of the catalog', () => {
  expect(substances.flatMap(({ solid }) => (solid !== undefined && recipeById(solid.recipe) === undefined ? [solid.recipe] : []))).toEqual([])
})

test('chocolate is a bar, which stays in the cold and runs in the heat', async () => {
  expect(await recipesOf('A timelapse of a bar of chocolate as the temperature rises to 10°C')).toEqual(['chocolate-slab'])
  expect(await changesOf('A timelapse of a bar of chocolate as the temperature rises to 10°C')).toEqual([])
  expect(await changesOf('A timelapse of a chocolate bar as the temperature rises to 45°C')).toMatchObject([{ kind: 'form', how: 'melt' }, { kind: 'color' }])
})

test.each([
  ['Water in a pot is heated to 100°C', 'stove-pot', 'kitchen-counter'], ['Water in a beaker is heated to 100°C', 'beaker', 'tabletop'], ['Milk boils over in a saucepan', 'stove-pot', 'kitchen-counter'],
  ['A wooden block is placed on the surface of a shallow pool of water', 'paddling-pool', 'backyard'], ['An apple is dropped into a tub of water', 'wash-tub', 'backyard'], ['A coin is dropped into a bowl of water', 'clear-bowl', 'tabletop'], ['A rubber duck floats in a tub of water', 'wash-tub', 'backyard'],
])('%s: it is in %s', async (prompt, vessel, set) => {
  const { props, sets } = await read(prompt)
  expect(props.map(({ recipe }) => recipe)).toContain(vessel)
  expect(sets.map(({ recipe }) => recipe)).toEqual([set])
})

test('what is looked into from above is filled to near its rim', async () => {
  expect(await changesOf('Water in a pot is heated to 100°C')).toMatchObject([{ kind: 'level', from: 0.82 }, {}, {}])
  expect(await changesOf('Water in a beaker is heated to 100°C')).toMatchObject([{ kind: 'level', from: 0.66 }, {}, {}])
})

test('two of a kind that have forms of their own become one another; others only change their stuff', async () => {
  expect(await recipesOf('The paper cup transformed into a glass cup')).toEqual(['paper-cup', 'glass-cup'])
  expect(await changesOf('The wooden chair turned into a metal chair')).toMatchObject([{ kind: 'material', to: 'metal' }])
})

test('copper that turns green does so here and there; a green apple does not', async () => {
  expect(await changesOf('A copper pot turns green')).toMatchObject([{ kind: 'color', patches: true, material: 'stone' }])
  expect((await changesOf('An apple turns green')).some((change) => change.kind === 'color' && change.patches !== undefined)).toBe(false)
})

test('a bubble goes into droplets, a vase into shards', async () => {
  expect((await changesOf('A needle presses into a soap bubble')).map((change) => (change.kind === 'form' ? change.how : change.kind))).toEqual(['flatten', 'pop'])
  expect(await changesOf('A soap bubble pops')).toMatchObject([{ kind: 'form', how: 'pop' }])
  expect(await changesOf('A vase shatters')).toMatchObject([{ kind: 'form', how: 'shatter' }])
})

test('a wooden spoon is a spoon of wood, and lies under what is poured on it', async () => {
  expect((await read('Concentrated sulfuric acid is poured onto a wooden spoon')).props.map(({ recipe, appearance }) => [recipe, appearance?.material])).toContainEqual(['lying-spoon', 'wood'])
})

test('air is drawn out of what is named', async () => {
  expect(await recipesOf('A timelapse of air being extracted from a sealed, empty soda can')).toEqual(['soda-can'])
  expect(await recipesOf('Air is sucked out of a plastic container')).toEqual(['water-bottle'])
})

test('what is wet gives its water away under a hand, what is dry does not', async () => {
  expect(await recipesOf('A wet sponge being squeezed by hand')).toContain('puddle')
  expect(await recipesOf('A can is crushed by a foot')).not.toContain('puddle')
})

test('a dock is where something rusts that was left on it', async () => {
  expect((await read('A timelapse of the corrosion of an iron chain left on a dock')).sets.map(({ recipe }) => recipe)).toEqual(['pier'])
})

test('a timelapse leaves it to the director from how high things are looked at; a camera that is named stays', async () => {
  expect((await read('A timelapse of a wet sponge being squeezed by hand')).shots[0]?.camera).toBeUndefined()
  expect((await read('A close-up timelapse of a sponge that dries')).shots[0]?.camera).toBeDefined()
})

test('rain runs down the pane that it falls on', async () => {
  expect(await changesOf('Rain drops on a window')).toMatchObject([{ kind: 'effect', what: 'drops' }])
  expect((await read('Rain drops on a window')).sets.map(({ recipe }) => recipe)).toEqual(['room'])
})
