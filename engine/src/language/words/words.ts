import type { Platform } from '../../platform/index.ts'
import { singular } from './inflection.ts'
import { openWordNet, type WordNet } from './wordnet.ts'

/** What a dictionary says of nouns, for whoever has to tell whether something seen is what was meant. */
export interface Words {
  /** The singular of a noun, in its dictionary form. */
  singular(noun: string): string
  /** Whether a thing of this synset (`corgi.n.01`) is what the noun means, in one of its usual senses, or a kind of it. */
  means(noun: string, synset: string): boolean
}

/** Opens the dictionary that the engine reads prompts with. */
export async function openWords(platform: Pick<Platform, 'data'>): Promise<Words> {
  const wordnet = await openWordNet(platform.data)
  return { singular: (noun) => singular(noun).noun, means: (noun, synset) => means(wordnet, noun, synset) }
}

/** Senses of a noun beyond the third are seldom what a prompt means. */
const usualSenses = 3

function means(wordnet: WordNet, noun: string, synset: string): boolean {
  const start = wordnet.synset(synset)
  if (start === undefined) return false
  const senses = new Set(wordnet.senses(singular(noun).noun, 'noun').slice(0, usualSenses))
  let level: readonly number[] = [start]
  for (let height = 0; height < 16 && level.length > 0; height++) {
    if (level.some((offset) => senses.has(offset))) return true
    level = [...new Set(level.flatMap((offset) => wordnet.above(offset, 'noun')))]
  }
  return false
}
