import { expect, test } from 'vitest'
import { openNodePlatform, readPrompt } from '../node.ts'

const platform = await openNodePlatform()
async function changesOf(prompt: string): Promise<readonly { kind: string }[]> {
  const { screenplay } = await readPrompt(platform, prompt, { format: { widthPx: 320, heightPx: 180, fps: 24, durationS: 8 }, seed: 0 })
  return screenplay.shots.flatMap(({ changes }) => changes ?? [])
}

test('heat does what physics says: butter melts at 60 °C, a candle stays at 40 °C, water freezes below 0 °C', async () => {
  expect(await changesOf('The gradual transformation of butter as the temperature rises to 60°C.')).toMatchObject([{ kind: 'form', how: 'melt' }])
  expect(await changesOf('The gradual transformation of a candle as the temperature rises to 40°C.')).toEqual([])
  expect(await changesOf('The transformation of water in a bottle as the temperature drops below 0°C.')).toMatchObject([{ kind: 'level', turns: 'ice' }])
  expect((await changesOf('Water in a pot is heated to 250 °F.')).map(({ kind }) => kind)).toEqual(['level', 'effect', 'effect'])
})

test.each([
  ['A house catches fire', ['effect']], ['A man sets a car on fire', ['effect']], ['A burning house at night', ['effect']], ['A man lights a campfire', ['effect']], ['The kettle is steaming', ['effect']],
  ['Water boils in a pot', ['level', 'effect', 'effect']], ['A needle punctures a balloon', ['form']], ['A sharp object presses into the surface of a soft balloon', ['form']],
  ['A wet sidewalk dries', ['form', 'size', 'visibility']], ['Green grass fades to straw-yellow', ['color']],
])('%s: what becomes of it', async (prompt, kinds) => {
  expect((await changesOf(prompt)).map(({ kind }) => kind)).toEqual(kinds)
})

test('what burns is in flames, an eye opens', async () => {
  expect(await changesOf('A log bursts into flames')).toMatchObject([{ kind: 'effect', what: 'flame' }])
  const shotOf = async (prompt: string) => (await readPrompt(platform, prompt, { format: { widthPx: 320, heightPx: 180, fps: 24, durationS: 8 }, seed: 0 })).screenplay.shots[0]
  expect((await shotOf('The eye is changing from closed to open'))?.beats.map(({ action }) => action)).toEqual(['sleep', 'look'])
})

test('what is poured runs out of one vessel into another, and acid does not harm glass', async () => {
  expect(await changesOf('Baking soda is gently poured into a glass of vinegar.')).toMatchObject([{ kind: 'level' }, { kind: 'pour' }, { kind: 'level', turns: 'foam' }, { kind: 'effect', what: 'bubbles' }])
  expect((await changesOf('Sulfuric acid is poured onto a glass bottle.')).map(({ kind }) => kind)).toEqual(['level', 'pour'])
  expect((await changesOf('Sulfuric acid is poured onto a rubber balloon.')).map(({ kind }) => kind)).toContain('form')
})
