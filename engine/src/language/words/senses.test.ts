import { expect, test } from 'vitest'
import { openNodePlatform, readPrompt } from '../../node.ts'

const platform = await openNodePlatform()
const read = async (prompt: string) => (await readPrompt(platform, prompt, { format: { widthPx: 320, heightPx: 180, fps: 24, durationS: 8 }, seed: 0 })).screenplay
const told = async (prompt: string) => {
  const { sets, shots, cast, props } = await read(prompt)
  return { set: sets[0]?.recipe, beats: shots.flatMap(({ beats }) => beats.map(({ action }) => action)), recipes: [...cast, ...props].map(({ recipe }) => recipe) }
}

test.each([
  ['A lawyer defends a man in court', { set: 'courtroom', beats: ['plead'] }],
  ['A judge sentences a thief in court', { set: 'courtroom', beats: ['point'] }],
  ['A king sits at court', { set: 'throne-room', beats: ['sit'] }],
  ['A tennis player serves on the court', { set: 'tennis-court', beats: ['swing-racket'] }],
  ['A basketball player takes a shot on the court', { set: 'basketball-court', beats: ['shoot-basket'] }],
  ['A goalkeeper saves a shot on the field', { set: 'stadium', beats: ['catch'] }],
  ['A farmer walks through a field', { set: 'field', beats: ['walk'] }],
])('%s: the place and the deed are those of the company', async (prompt, { set, beats }) => {
  expect(await told(prompt)).toMatchObject({ set, beats })
})

test.each([
  ['A crane wades in a pond', 'heron'],
  ['A crane stands at a construction site', 'crane-truck'],
  ['A pitcher of water on a table', 'jug'],
  ['He clicks the mouse beside the keyboard', 'computer-mouse'],
])('%s: what is meant by a word of two senses', async (prompt, recipe) => {
  expect((await told(prompt)).recipes).toContain(recipe)
})

test('several teams wear a colour each, and one of a team scores with a ball', async () => {
  const { cast, shots, props } = await read('The football final began, and both teams attacked. The Red Team scored a goal past the goalkeeper.')
  expect(new Set(cast.slice(0, 4).map(({ appearance }) => appearance?.partColors?.['main'])).size).toBe(2)
  const kicks = shots.flatMap(({ beats }) => beats).filter(({ action }) => action === 'kick')
  expect(kicks).toHaveLength(1)
  expect(props.find(({ id }) => id === kicks[0]?.with)?.recipe).toBe('football')
})
