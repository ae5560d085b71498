import { expect, test } from 'vitest'
import { openNodePlatform, readPrompt } from '../../node.ts'

const platform = await openNodePlatform()
const read = async (prompt: string) => (await readPrompt(platform, prompt, { format: { widthPx: 320, heightPx: 180, fps: 24, durationS: 4 }, seed: 0 })).screenplay

test.each([
  ['A camel rests in the sand as a helicopter takes off', 'desert'], ['A scorpion hides in the sand', 'desert'], ['A crab rests in the sand', 'beach'], ['A dog digs a hole in the sand', 'beach'],
  ['A bear bakes a pie while a raccoon washes the plates', 'kitchen'], ['A rabbit bakes bread, a mouse sweeps the floor', 'kitchen'], ['A goat climbs a rocky slope and an eagle circles overhead', 'mountain'], ['A skier climbs a slope', 'ski-slope'],
])('%s: where it plays', async (prompt, set) => {
  expect((await read(prompt)).sets.map(({ recipe }) => recipe)).toEqual([set])
})

test('a slope that is climbed is there and is gone up', async () => {
  const { props, shots } = await read('A goat climbs a rocky slope')
  expect(props.map(({ recipe }) => recipe)).toEqual(['hill-slope'])
  expect(shots[0]?.beats[0]).toMatchObject({ who: 'goat', action: 'walk', target: 'slope', manner: ['upwards'] })
})
