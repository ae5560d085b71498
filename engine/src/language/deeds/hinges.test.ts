import { expect, test } from 'vitest'
import { openNodePlatform, readPrompt } from '../../node.ts'

const platform = await openNodePlatform()
const deeds = async (prompt: string) => (await readPrompt(platform, prompt, { format: { widthPx: 320, heightPx: 180, fps: 24, durationS: 4 }, seed: 0 })).screenplay.shots.flatMap(({ beats }) => beats.map(({ who, action }) => `${who} ${action}`))

test.each([
  ['A man opens a door', ['man open', 'door swing-open']], ['A door opens slowly', ['door swing-open']], ['A red door swings open', ['door swing-open']],
  ['The door closes', ['door swing-shut']], ['A girl closes the door', ['girl close', 'door swing-shut']],
])('%s: it turns on its hinge', async (prompt, expected) => {
  expect(await deeds(prompt)).toEqual(expected)
})

test('a book has no hinge', async () => {
  expect(await deeds('A girl opens a book')).toEqual(['girl open'])
})
