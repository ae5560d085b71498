import type { Appearance } from '@kinora/contract'
import { expect, test } from 'vitest'
import { openNodePlatform } from '../node.ts'
import { readPrompt } from './index.ts'

const platform = await openNodePlatform()
async function first(prompt: string): Promise<{ looks: Appearance; recipe: string; unseen: string[] }> {
  const { screenplay: { cast, props }, reading } = await readPrompt(platform, prompt, { format: { widthPx: 320, heightPx: 180, fps: 24, durationS: 4 }, seed: 0 })
  const one = cast[0] ?? props[0]
  return { looks: one?.appearance ?? {}, recipe: one?.recipe ?? '', unseen: reading.spans.filter(({ kind }) => kind !== 'shown').map(({ startChar, endChar }) => prompt.slice(startChar, endChar)) }
}

test.each([
  ['A nurse in a mint uniform', { partColors: { main: '#8fd6b4' } }],
  ['An old woman in a plaid coat', { wears: ['long-coat'], pattern: { kind: 'checks', color: '#2b2622', part: 'outer' } }],
  ['A bald plumber', { wears: ['bald'] }],
  ['A girl with braids', { wears: ['braided-hair'] }],
  ['A woman with curly blonde hair', { wears: ['curly-hair'], partColors: { hair: '#e0c068', brow: '#e0c068' } }],
  ['A man with long red hair', { wears: ['long-hair'], partColors: { hair: '#c8312b', brow: '#c8312b' } }],
  ['A red-haired woman', { partColors: { hair: '#c8312b' } }],
  ['A man in a yellow raincoat and red boots walks a dog', { wears: ['rain-coat', 'high-boots'], partColors: { boots: '#c8312b' } }],
  ['A woman in a white shirt and black skirt', { wears: ['button-shirt', 'knee-skirt'], partColors: { main: '#f4f1ea', bottom: '#26262a' } }],
  ['A woman wearing a green kimono', { wears: ['kimono'], partColors: { main: '#4a9a4b' } }],
  ['A man in a police uniform', { wears: ['police-officer'] }],
  ['A boy dressed as a pirate', { wears: ['pirate'] }],
  ['A dog in a pirate costume', { wears: ['pirate-hat', 'eyepatch'] }],
  ['A cat with green eyes', { partColors: { iris: '#4a9a4b' } }],
])('%s is seen so', async (prompt, looks) => {
  const read = await first(prompt)
  expect(read.looks).toEqual(looks)
  expect(read.unseen).toEqual([])
})

test.each([
  ['A star-shaped rug', { shape: 'star' }],
  ['A box in the shape of a heart', { shape: 'heart' }],
  ['A hexagonal lantern', { shape: 'hexagon' }],
  ['A table made of glass', { material: 'glass' }],
  ['A cast-iron stove', { color: '#3d3f44', material: 'cast-iron' }],
  ['A dark blue car', { color: '#20406c' }],
])('%s has that form, stuff and colour', async (prompt, looks) => {
  const read = await first(prompt)
  expect(read.looks).toEqual(looks)
  expect(read.unseen).toEqual([])
})

test('what a vessel is of is in it, and a ball-shaped body is only a stout one', async () => {
  expect((await first('A cup of coffee')).looks.material).toBeUndefined()
  expect(await first('A spherical robot')).toMatchObject({ looks: { stretch: [1.45, 0.92, 1.45] }, unseen: ['spherical'] })
})

test.each([
  ['The dress is red', { color: '#c8312b' }],
  ['A vase that is blue', { color: '#2f6fc4' }],
  ['The man has a beard', { wears: ['full-beard'] }],
  ['A woman in red', { partColors: { main: '#c8312b', bottom: '#c8312b' } }],
  ['A black and white cat', { color: '#26262a', pattern: { kind: 'spots', color: '#f4f1ea' } }],
  ['A red and white striped tent', { color: '#c8312b', pattern: { kind: 'stripes', color: '#f4f1ea' } }],
  ['A white cup with blue dots', { color: '#f4f1ea', pattern: { kind: 'spots', color: '#2f6fc4' } }],
  ['A car with golden wheels', { partColors: { hub: '#d9a936', rim: '#d9a936' } }],
  ['A dusty book', { pattern: { kind: 'spots', color: '#c4b8a0' } }],
])('%s: all that is said of it is seen', async (prompt, looks) => {
  const read = await first(prompt)
  expect(read.looks).toEqual(looks)
  expect(read.unseen).toEqual([])
})

const told = async (prompt: string) => (await readPrompt(platform, prompt, { format: { widthPx: 320, heightPx: 180, fps: 24, durationS: 4 }, seed: 0 })).screenplay

test('a broken vase is broken from the start, and who is said to smile does', async () => {
  expect((await told('A broken vase on a table')).shots[0]?.changes).toMatchObject([{ kind: 'form', how: 'shatter', fromAmount: 0.28, toAmount: 0.28 }])
  expect((await told('A smiling woman')).shots[0]?.beats).toMatchObject([{ who: 'woman', action: 'laugh', manner: ['joyful'] }])
})

test('two colours with numbers of their own are two of one kind, and black and white is a look only by itself', async () => {
  expect((await told('Two red and two blue balls')).props.map(({ appearance }) => appearance?.color)).toEqual(['#c8312b', '#c8312b', '#2f6fc4', '#2f6fc4'])
  expect((await told('A black and white film of a dog')).look).toBe('noir')
  expect((await told('A black and white cat')).look).not.toBe('noir')
})
