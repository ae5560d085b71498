import { expect, test } from 'vitest'
import { openNodePlatform, readPrompt } from '../node.ts'

const platform = await openNodePlatform()
const read = (prompt: string) => readPrompt(platform, prompt, { format: { widthPx: 320, heightPx: 180, fps: 24, durationS: 12 }, seed: 0 })

test.each([
  ['A street with no cars and no people', '', ''],
  ['A kitchen without any people', '', ''],
  ['A beach without people, only a crab', 'crab', ''],
  ['A room with no furniture except a robot', 'robot', ''],
  ['A man without a hat walks', 'man', 'man walk'],
  ['The dog does not bark', 'dog', ''],
  ["The dog doesn't chase the cat", 'dog, cat', ''],
  ["A bird can't fly and walks", 'songbird', 'bird walk'],
  ['A boy never runs', 'boy', ''],
  ['A boy refuses to eat broccoli', 'boy, broccoli', ''],
  ['A man forgets to close the door', 'man, door', ''],
  ["A woman tries to open a jar but can't", 'woman, jar', 'woman open'],
  ['A cat does not jump but sleeps', 'cat', 'cat sleep'],
])('%s: what is kept out is neither there nor done', async (prompt, there, done) => {
  const { screenplay: { cast, props, shots } } = await read(prompt)
  expect([...cast, ...props].map(({ recipe }) => recipe).join(', ')).toBe(there)
  expect(shots.flatMap(({ beats }) => beats).map(({ who, action }) => `${who} ${action}`).join(', ')).toBe(done)
})

const bodies = ['dog', 'cat', 'man', 'woman', 'robot', 'horse']
const deeds = ['jump', 'run', 'sleep', 'dance', 'sit', 'walk']
test('whatever body does not do something, nothing of the kind is done', async () => {
  for (const body of bodies) for (const deed of deeds) for (const not of ['does not', "doesn't", 'will never', 'refuses to']) {
    const { screenplay } = await read(`A ${body} ${not} ${deed}`)
    expect([body, deed, not, screenplay.shots.flatMap(({ beats }) => beats).length]).toEqual([body, deed, not, 0])
  }
})
