import type { Change } from '@kinora/contract'
import { expect, test } from 'vitest'
import { openNodePlatform, readPrompt } from '../../node.ts'

const platform = await openNodePlatform()
const read = (prompt: string) => readPrompt(platform, prompt, { format: { widthPx: 320, heightPx: 180, fps: 24, durationS: 8 }, seed: 0 })
async function changesOf(prompt: string): Promise<readonly Change[]> {
  return (await read(prompt)).screenplay.shots.flatMap(({ changes }) => changes ?? [])
}

test('heat does what physics says: butter melts at 60 °C, a candle stays at 40 °C, water freezes below 0 °C', async () => {
  expect(await changesOf('The gradual transformation of butter as the temperature rises to 60°C.')).toMatchObject([{ kind: 'form', how: 'melt' }, { kind: 'color' }])
  expect(await changesOf('The gradual transformation of a candle as the temperature rises to 40°C.')).toEqual([])
  expect(await changesOf('The transformation of water in a bottle as the temperature drops below 0°C.')).toMatchObject([{ kind: 'level', turns: 'ice' }, { kind: 'effect', what: 'frost' }])
  expect((await changesOf('Water in a pot is heated to 250 °F.')).map(({ kind }) => kind)).toEqual(['level', 'effect', 'effect'])
})

test.each([
  ['A house catches fire', ['effect']], ['A man sets a car on fire', ['effect']], ['A burning house at night', ['effect']], ['A man lights a campfire', ['effect']], ['The kettle is steaming', ['effect']],
  ['Water boils in a pot', ['level', 'effect', 'effect']], ['A needle punctures a balloon', ['form']], ['A sharp object presses into the surface of a soft balloon', ['form']],
  ['A wet sidewalk dries', ['size', 'visibility', 'color']], ['Green grass fades to straw-yellow', ['color', 'air']],
])('%s: what becomes of it', async (prompt, kinds) => {
  expect((await changesOf(prompt)).map(({ kind }) => kind)).toEqual(kinds)
})

test('what burns is in flames, an eye opens', async () => {
  expect(await changesOf('A log bursts into flames')).toMatchObject([{ kind: 'effect', what: 'flame' }])
  const shotOf = async (prompt: string) => (await readPrompt(platform, prompt, { format: { widthPx: 320, heightPx: 180, fps: 24, durationS: 8 }, seed: 0 })).screenplay.shots[0]
  expect((await shotOf('The eye is changing from closed to open'))?.beats.map(({ action }) => action)).toEqual(['open-eyes'])
})

test('what is poured runs out of one vessel into another, and acid does not harm glass', async () => {
  expect(await changesOf('Baking soda is gently poured into a glass of vinegar.')).toMatchObject([{ kind: 'level' }, { kind: 'pour' }, { kind: 'level', turns: 'foam' }, { kind: 'effect', what: 'bubbles' }])
  expect((await changesOf('Sulfuric acid is poured onto a glass bottle.')).map(({ kind }) => kind)).toEqual(['level', 'pour'])
  expect((await changesOf('Sulfuric acid is poured onto a rubber balloon.')).map(({ kind }) => kind)).toContain('form')
})

test.each([
  ['A metal coin is placed on the surface of a pool of water', 'coin', ['drift', 'drift']], ['A sharp pencil is pressed into a rubber glove', 'pencil', ['drift', 'drift']], ['A magnet attracts a nail', 'nail', ['drift', 'drift']],
  ['A tablet dissolves in a glass of water', 'ice-cube', ['drift']], ['A basketball is dropped onto the floor, showing its bounce', 'basketball', []],
])('%s: one thing meets another', async (prompt, recipe, actions) => {
  const { props, shots } = (await read(prompt)).screenplay
  const mover = props.find((prop) => prop.recipe === recipe)
  expect(shots.flatMap(({ beats }) => beats).filter(({ who }) => who === mover?.id).map(({ action }) => action)).toEqual(actions)
  expect(mover).toBeDefined()
})

test('oil poured into water swims on it, milk clouds it', async () => {
  const turnsOf = async (prompt: string) => (await changesOf(prompt)).flatMap((change) => (change.kind === 'level' && change.turns !== undefined ? [change.turns] : []))
  expect(await turnsOf('A glass of oil is poured into a glass of water.')).toEqual(['layers'])
  expect(await turnsOf('A glass of milk is poured into a glass of water.')).toEqual(['cloudy'])
})

test('what melts takes the colour of its liquid, what ripens was green, a plant that wilts is in a pot', async () => {
  expect(await changesOf('A chocolate bar melts')).toMatchObject([{ kind: 'form', how: 'melt' }, { kind: 'color' }])
  expect(await changesOf('A tomato ripens')).toMatchObject([{ kind: 'color', from: '#8fb84a' }])
  expect((await read('The plant is wilting')).screenplay.props.map(({ recipe }) => recipe)).toEqual(['leafy-pot'])
})

test('a floor that is named by its stuff is there, and who is on it stays the subject', async () => {
  const { screenplay } = await read('Leather boots stepping on a marble floor')
  expect(screenplay.props.map(({ recipe, appearance }) => [recipe, appearance?.material])).toEqual([['boot', 'leather'], ['floor', 'marble']])
  expect((await read('A dog runs on the floor')).screenplay.props).toEqual([])
})

test('a towel that dries gets lighter and does not shrivel, dough that rises grows, a plant that revives stands up in a pot that stays as it is', async () => {
  expect((await changesOf('A wet towel drying')).map(({ kind }) => kind)).toEqual(['color'])
  expect((await changesOf('The plant is reviving')).map(({ kind }) => kind)).toEqual(['form', 'color'])
})
