import { expect, test } from 'vitest'
import { openNodePlatform } from '../../platform/node.ts'
import { readPrompt } from '../index.ts'

const platform = await openNodePlatform()
const read = async (prompt: string) => (await readPrompt(platform, prompt, { format: { widthPx: 320, heightPx: 180, fps: 24, durationS: 4 }, seed: 0 })).screenplay

test.each([
  ['Dark storm clouds part and the sky turns clear.', { weather: 'storm' }, { weather: 'clear' }],
  ['The sun breaks through the clouds over a green meadow.', { weather: 'cloudy' }, { weather: 'clear' }],
  ['Clouds gather over the sea and a storm breaks out.', { weather: 'clear' }, { weather: 'storm' }],
  ['A clear blue sky fills with dark clouds.', { weather: 'clear' }, { weather: 'storm' }],
  ['Rain turns to snow over a quiet village.', { weather: 'rain' }, { weather: 'snow', season: 'winter' }],
  ['The rain stops and the sun comes out in the garden.', { weather: 'rain' }, { weather: 'clear' }],
  ['Mist rolls in over the harbor.', { weather: 'clear' }, { weather: 'fog' }],
  ['The morning fog slowly disappears over the fields.', { weather: 'fog' }, { weather: 'clear' }],
  ['The sky darkens and it begins to rain in the park.', { weather: 'clear' }, { weather: 'rain' }],
  ['Night falls over the city and the windows light up.', { time: 'sunset' }, { time: 'night' }],
  ['Dusk turns into night over a farm.', { time: 'sunset' }, { time: 'night' }],
  ['Dawn breaks over the ocean.', { time: 'night' }, { time: 'day' }],
  ['Winter turns into spring in the forest.', { season: 'winter' }, { season: 'spring' }],
])('%s: the air goes from the one to the other, and no cloud is a thing', async (prompt, from, to) => {
  const { cast, props, sets, shots } = await read(prompt)
  expect([...cast, ...props]).toEqual([])
  expect(sets[0]).toMatchObject(from)
  expect(shots[0]?.changes?.find(({ kind }) => kind === 'air')).toMatchObject(to)
})

test.each([
  ['Dark storm clouds part and the sky turns clear.', 'meadow'],
  ['Fog lifts from a lake and the mountains appear.', 'lake'],
  ['A dense fog covers the bridge.', 'bridge'],
  ['The sun sets behind the mountains and stars come out.', 'mountain'],
])('%s: where it is', async (prompt, set) => {
  expect((await read(prompt)).sets[0]?.recipe).toBe(set)
})

test('what is seen in the sky stays a thing while the air changes', async () => {
  const { cast, props, shots } = await read('The sun rises over the desert.')
  expect([...cast, ...props].map(({ recipe }) => recipe)).toEqual(['sun'])
  expect(shots[0]?.changes).toMatchObject([{ kind: 'air', time: 'day' }])
})

test('what else happens in the sentence is still shown', async () => {
  const { props, cast, sets } = await read('The snow melts and flowers grow in the meadow.')
  expect([...cast, ...props].map(({ recipe }) => recipe)).toContain('flower')
  expect(sets[0]).toMatchObject({ recipe: 'meadow', season: 'winter' })
})
