import { expect, test } from 'vitest'
import { openNodePlatform, readPrompt } from '../../node.ts'
import { singular } from './inflection.ts'
import { spelled, spellingOf } from './spelling.ts'

const spelling = spellingOf(() => ['convertible', 'running', 'elephant', 'giraffe', 'piano'])
const token = (lower: string, tag = 'NOUN') => ({ text: lower, lower, tag, lemma: lower, startChar: 2, endChar: 2 + lower.length })
const dictionary = { isKnown: (word: string) => word === 'piano' || word === 'cabin', isVerb: (word: string) => word === 'walking', spelling }

test.each([['convertable', 'convertible'], ['elefant', 'elefant'], ['elephnat', 'elephant'], ['girafe', 'giraffe'], ['giraffee', 'giraffe'], ['piano', 'piano'], ['xylem', 'xylem']])('%s is read as %s', (word, meant) => {
  expect(spelled(token(word), dictionary).lower).toBe(meant)
})

test('an adjective stays as it is, a cabin is no verb, and "walkin" is walking', () => {
  expect(spelled(token('runing', 'ADJ'), dictionary).lower).toBe('runing')
  expect(spelled(token('cabin'), dictionary).lower).toBe('cabin')
  expect(spelled(token('walkin'), dictionary)).toMatchObject({ lower: 'walking', tag: 'VERB' })
})

test('misspelt and slangy prompts are read as they are meant', async () => {
  const platform = await openNodePlatform()
  const recipesOf = async (prompt: string) => (await readPrompt(platform, prompt, { format: { widthPx: 320, heightPx: 180, fps: 24, durationS: 6 }, seed: 0 })).screenplay
  expect((await recipesOf('a cat drives a convertable')).props).toMatchObject([{ recipe: 'sports-car' }])
  expect((await recipesOf('a guy takin a selfie w/ a giraffe')).shots[0]?.beats[0]).toMatchObject({ who: 'guy', action: 'selfie' })
  expect((await recipesOf('Five goats climb a rocky hillside')).sets).toMatchObject([{ recipe: 'mountain' }])
})

test.each([['taxis', 'taxi'], ['skis', 'ski'], ['emus', 'emu'], ['gnus', 'gnu'], ['menus', 'menu']])('%s are several of a %s', (form, noun) => {
  expect(singular(form)).toEqual({ noun, plural: true })
})

test.each(['iris', 'oasis', 'cactus', 'axis', 'tennis'])('%s is one', (form) => {
  expect(singular(form)).toEqual({ noun: form, plural: false })
})
