import { expect, test } from 'vitest'
import { openNodePlatform, readPrompt } from '../../node.ts'

const platform = await openNodePlatform()
const read = async (prompt: string) => (await readPrompt(platform, prompt, { format: { widthPx: 320, heightPx: 180, fps: 24, durationS: 4 }, seed: 0 })).screenplay

test.each([
  ['A vase falls off a shelf and lands on the carpet', 'vase', 'shelf', 'on carpet', 'room'],
  ['An apple falls from a tree onto the grass', 'apple', 'tree', undefined, 'meadow'],
  ['A fluffy teddy bear tumbles down from the wall and gently lands on a cozy bed in a bedroom', 'teddy-bear', undefined, 'on bed', 'bedroom'],
  ['A ball drops into a bucket', 'ball', undefined, 'inside bucket', undefined],
  ['A cup slides off a table', 'cup', 'table', undefined, 'room'],
  ['A gift box falls from the top to the bottom of the screen, set against a white background', 'gift-box', undefined, undefined, 'studio'],
  ['A coin drops onto a blue background', 'coin', undefined, undefined, 'studio-blue'],
])('%s: one fall, from and onto what is told, where that is', async (prompt, who, source, goal, set) => {
  const { shots: [shot], sets } = await read(prompt)
  expect(shot?.beats.map((beat) => [beat.who, beat.action, beat.manner?.includes('downwards')])).toEqual([[who, 'drift', true]])
  expect(shot?.standings?.find((standing) => standing.who === who)?.to).toBe(source)
  const target = shot?.beats[0]?.target
  expect(typeof target === 'object' && 'to' in target ? `${target.relation} ${target.to}` : undefined).toBe(goal)
  if (set !== undefined) expect(sets.map(({ recipe }) => recipe)).toEqual([set])
})

test('a brick wall is a thing, the wall of a room is not', async () => {
  expect((await read('A teddy bear falls from a brick wall onto the grass')).props.map(({ recipe }) => recipe)).toEqual(['teddy-bear', 'wall'])
})
