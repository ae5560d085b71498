import type { CharacterPolicy } from '@kinora/contract'
import fc from 'fast-check'
import { beforeAll, expect, test } from 'vitest'
import { commonWordsIn, openDictionary } from './dictionary.ts'
import { findName, foldWords } from './folding.ts'
import { rightsGate } from './gate.ts'
import type { CharacterStore, RegisteredCharacter } from './ports.ts'
import { kinshipBy } from './kinship.ts'
import { realPeopleIn, type RealPeople } from './real-people.ts'
import { openRegistry } from './registry.ts'

let realPeople: RealPeople
let commonWords: ReadonlySet<string>
beforeAll(async () => {
  const dictionary = await openDictionary()
  realPeople = realPeopleIn(dictionary)
  commonWords = commonWordsIn(dictionary)
})

function characterStore(): CharacterStore {
  const kept = new Map<string, RegisteredCharacter>()
  const keep = (character: RegisteredCharacter) => { kept.set(character.id, character); return Promise.resolve() }
  return { insert: keep, update: keep, find: (id) => Promise.resolve(kept.get(id)), delete: (id) => { kept.delete(id); return Promise.resolve() }, list: () => Promise.resolve([...kept.values()]) }
}

const studio = { id: 'studio-person', organisationIds: ['studio'] }
const terms = (name: string, policy: CharacterPolicy, aliases: string[] = []) => ({ name, aliases, description: 'a brave fox in a space suit', policy })
const reading = { prompt: '', spans: [], inferred: [], summary: '' }

async function decide(prompt: string, registered: ReturnType<typeof terms>[], more: { acceptSubstitutes?: boolean; callerId?: string } = {}) {
  const characters = characterStore()
  for (const one of registered) await openRegistry(characters).register(studio, 'studio', one)
  const gate = rightsGate({ characters, realPeople, kinship: { standInFor: () => Promise.resolve('a fox') }, isCommonWord: (word) => commonWords.has(word) })
  return gate.decide({ prompt, reading, callerId: more.callerId ?? 'viewer', acceptSubstitutes: more.acceptSubstitutes ?? false })
}

test.each([
  'Captain Comet waves', 'captain comet waves', 'CAPTAIN-COMET waves', 'captaincomet waves', 'C a p t a i n  C o m e t waves', 'Cаptain Cоmet (Cyrillic) waves',
  'c4pt41n c0met waves', 'Cap\u200btain Comet waves', 'Captain Comet’s dog', 'Çaptain Cömet waves',
])('a blocked name is found however it is written: %s', async (prompt) => {
  expect(await decide(prompt, [terms('Captain Comet', 'block')])).toMatchObject({ decision: 'refuse', code: 'character-blocked', ruleId: expect.stringMatching(/^rule-/) as string, name: 'Captain Comet', tryInstead: 'Go on with a fox in its place.' })
})

test.each(['a captain watches a comet', 'the captain of a ship', 'Comet Captain', 'a comet', 'captaincometology'])('an innocent neighbour passes: %s', async (prompt) => {
  expect(await decide(prompt, [terms('Captain Comet', 'block')])).toEqual({ decision: 'allow', characters: [] })
})

test('an everyday word is a name only when written as one', async () => {
  expect(await decide('a star falls over the sea', [terms('Star', 'block')])).toMatchObject({ decision: 'allow' })
  expect(await decide('the fox Star waves', [terms('Star', 'block')])).toMatchObject({ decision: 'refuse' })
})

test('ask, alias, allow and one\'s own', async () => {
  expect(await decide('Zip the Fox runs', [terms('Zippo', 'ask', ['Zip the Fox'])])).toMatchObject({ decision: 'refuse', code: 'character-ask-first', name: 'Zip the Fox' })
  expect(await decide('Zippo runs', [terms('Zippo', 'allow')])).toMatchObject({ decision: 'allow', characters: [{ ruleId: expect.stringMatching(/^rule-/) as string }] })
  expect(await decide('Zippo runs', [terms('Zippo', 'block')], { callerId: studio.id })).toMatchObject({ decision: 'allow' })
})

test('kin stand in when the caller agrees, and only the names change', async () => {
  const decision = await decide('Zippo hugs Captain Comet at dawn', [terms('Zippo', 'ask'), terms('Captain Comet', 'block')], { acceptSubstitutes: true })
  expect(decision).toMatchObject({ decision: 'substitute', prompt: 'a fox hugs a fox at dawn' })
  expect(decision.decision === 'substitute' && decision.substitutions.map((one) => one.name).sort()).toEqual(['Captain Comet', 'Zippo'])
})

test.each(['Taylor Swift dances', 'taylor swift dances', 'Albert Einstein rides a bicycle', 'Marilyn Monroe waves', 'a cat looks like T4ylor Sw1ft', 'Beyoncé sings', 'Beyonce sings'])('a real person is refused: %s', async (prompt) => {
  expect(await decide(prompt, [], { acceptSubstitutes: true })).toMatchObject({ decision: 'refuse', code: 'likeness-of-real-person', ruleId: 'house-real-people-1' })
})

test.each(['Robin Hood shoots an arrow', 'Santa Claus waves', 'a swift flies over a tailor', 'Zeus throws lightning', 'a lady in a hat', 'a horse in the city of Washington', 'Adam waves to Mary', 'a black and white cat', 'a jet flies'])('the invented and the everyday pass: %s', async (prompt) => {
  expect(await decide(prompt, [])).toEqual({ decision: 'allow', characters: [] })
})

test('folding never loses its place in the text', () => {
  fc.assert(fc.property(fc.string({ unit: 'grapheme', maxLength: 60 }), fc.string({ unit: 'grapheme', maxLength: 8 }), (text, name) => {
    const words = foldWords(text)
    for (const word of words) expect(word.startChar >= 0 && word.endChar <= text.length && word.startChar < word.endChar).toBe(true)
    const match = findName(words, name)
    if (match !== undefined) expect(match.endChar).toBeLessThanOrEqual(text.length)
  }))
})

test('nobody changes or learns of another\'s characters, and new terms are a new rule', async () => {
  const characters = characterStore()
  const registry = openRegistry(characters)
  const comet = await registry.register(studio, 'studio', terms('Captain Comet', 'block'))
  const stranger = { id: 'stranger', organisationIds: ['other'] }
  await expect(registry.register(stranger, 'studio', terms('Nova', 'block'))).rejects.toMatchObject({ problem: { code: 'not-allowed' } })
  await expect(registry.change(stranger, comet.id, terms('Captain Comet', 'allow'))).rejects.toMatchObject({ problem: { code: 'not-found' } })
  await expect(registry.withdraw(stranger, comet.id)).rejects.toMatchObject({ problem: { code: 'not-found' } })
  expect(await registry.listFor(stranger)).toEqual([])
  const changed = await registry.change(studio, comet.id, terms('Captain Comet', 'allow'))
  expect(changed.ruleId).not.toBe(comet.ruleId)
  await expect(registry.register(studio, 'studio', { name: 'x' })).rejects.toMatchObject({ problem: { code: 'request-invalid' } })
})

test('kin come from the description, and nobody in particular when it says nothing', async () => {
  const read = (description: string) => description.includes('fox') ? Promise.resolve({ cast: [{ id: 'a', recipe: 'arctic-fox', label: 'x' }] }) : Promise.reject(new Error('nothing to read'))
  expect(await kinshipBy(read).standInFor('a brave fox')).toBe('an arctic fox')
  expect(await kinshipBy(read).standInFor('!?')).toBe('somebody')
  expect(await kinshipBy(read).standInFor('')).toBe('somebody')
})

test('everyday words are those of ordinary texts', () => {
  expect(['star', 'comet', 'fox'].every((word) => commonWords.has(word))).toBe(true)
  expect(['batman', 'zippo', 'einstein'].some((word) => commonWords.has(word))).toBe(false)
})
