import { expect, test } from 'vitest'
import { recipes } from '../catalog/index.ts'
import { openNodePlatform, readPrompt } from '../node.ts'
import { singular } from './words/inflection.ts'

const platform = await openNodePlatform()

/** How many of a recipe a prompt brings; its set counts where it is a place as well. */
async function broughtBy(prompt: string, recipeId: string): Promise<number> {
  const read = await readPrompt(platform, prompt, { format: { widthPx: 320, heightPx: 180, fps: 24, durationS: 4 }, seed: 0 }).catch(() => undefined)
  return [...(read?.screenplay.cast ?? []), ...(read?.screenplay.props ?? [])].filter(({ recipe }) => recipe === recipeId).length
}

/** Names that no sentence takes an article with, and things that are the sky's or the floor's. */
const apart = /^(?:the |her |three musketeers)|^(?:earth|full moon|floor|spring|groceries|can|washing on a line|thunderstorm|bucket|knitting|blown-up balloon|christ the redeemer)$| in a | on a | on its | of a | with | without /
const named = recipes.filter(({ kind }) => kind !== 'clothing').map(({ id, kind, names }) => ({ id, kind, name: (names[0] ?? id.replaceAll('-', ' ')).toLowerCase() })).filter(({ name }) => !apart.test(name) && !singular(name).plural)
const missed = async (promptOf: (name: string) => string, of = named) => {
  const misses: string[] = []
  for (const { id, name } of of) if (await broughtBy(promptOf(name), id) !== 1) misses.push(promptOf(name))
  return misses
}

test('every thing and body of the catalog is found by its name beside something, whatever else the word may be', async () => {
  expect(await missed((name) => `${/^[aeiou]/.test(name) ? 'An' : 'A'} ${name} on the left of a bucket`)).toEqual([])
})

test('a colour before a name leaves it a name: a purple hammer hammers nothing', async () => {
  expect(await missed((name) => `Purple ${name} beside a bucket`)).toEqual([])
})

test('whoever is one of the catalog can be the subject of a sentence', async () => {
  expect(await missed((name) => `${/^[aeiou]/.test(name) ? 'An' : 'A'} ${name} walks through a park`, named.filter(({ kind }) => kind === 'person' || kind === 'animal' || kind === 'robot'))).toEqual([])
})

test.each([['octopuses', 'octopus'], ['walruses', 'walrus'], ['rhinoceroses', 'rhinoceros'], ['houses', 'house'], ['mazes', 'maze'], ['quizzes', 'quiz'], ['waltzes', 'waltz'], ['maple leaves', 'maple leaf'], ['yo yos', 'yo yo'], ['pickaxes', 'pickaxe'], ['magpies', 'magpie']])('%s: %s', (many, one) => {
  expect(singular(many)).toEqual({ noun: one, plural: true })
})

test.each([['rhinoceros'], ['bison'], ['triceratops'], ['thermos']])('%s is one', (noun) => {
  expect(singular(noun)).toEqual({ noun, plural: false })
})

test.each([['Four bison chase two balls across a lawn', 'bison', 4], ['three mice and four wedges of cheese on a shelf', 'cheese', 4], ['Five maple leaves drift down', 'autumn-leaf', 5], ['two purple octopuses on a rock', 'octopus', 2], ['a school beside a road', 'school', 1], ['A pair of pliers on a bench', 'pliers', 1]])('%s: %s × %i', async (prompt, recipe, count) => {
  expect(await broughtBy(prompt, recipe)).toBe(count)
})
