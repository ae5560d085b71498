import { actions, looks, recipes, setRecipes } from '../catalog/index.ts'
import type { DataFiles, Platform } from '../platform/index.ts'
import { lexiconOf, type Lexicon } from './words/lexicon.ts'
import { readWith, type ReadOptions, type ReadPrompt } from './reader.ts'
import { openWordVectors } from './words/vectors.ts'
import { openWordNet } from './words/wordnet.ts'

/**
 * Reads a prompt as a director reads a script: who and what appears, what they do, where, and how it is filmed.
 * The draft leaves open what the prompt leaves open; engine/directing decides it. The same prompt, options and catalog
 * always give the same draft. Throws a ProblemError with the code `prompt-empty`, `prompt-too-long` (over 12,000
 * characters) or `prompt-not-understood` (nothing in it can be shown).
 */
export async function readPrompt(platform: Pick<Platform, 'data'>, prompt: string, options: ReadOptions): Promise<ReadPrompt> {
  return readWith(await lexiconFor(platform.data), prompt, options)
}

const lexicons = new WeakMap<DataFiles, Promise<Lexicon>>()

/** Opening the dictionary takes a moment, so each platform does it once. */
function lexiconFor(data: DataFiles): Promise<Lexicon> {
  const known = lexicons.get(data)
  if (known !== undefined) return known
  const opened = Promise.all([openWordNet(data), data.readBytes('word-vectors.bin')]).then(([wordnet, vectors]) => lexiconOf({ recipes, setIds: setRecipes.map((set) => set.id), actions, looks }, wordnet, openWordVectors(vectors)))
  lexicons.set(data, opened)
  return opened
}
