import type { DataFiles } from '../../platform/index.ts'

/*
 * WordNet 3.1 as its authors ship it: sorted index files and data files whose synsets are found by byte offset. All of it
 * is ASCII, so byte offsets are string offsets and nothing needs parsing ahead: a word is found by bisection.
 * Format: wndb(5WN), https://wordnet.princeton.edu/documentation/wndb5wn
 */

export type WordNetPos = 'noun' | 'verb'

export interface WordNet {
  /** Synset offsets of a lemma, most usual sense first; empty when it is unknown. */
  senses(lemma: string, pos: WordNetPos): readonly number[]
  /** The synsets directly above. */
  above(offset: number, pos: WordNetPos): readonly number[]
  /** Whether a noun synset is one of a kind with a name of its own: a composer, a river. */
  isInstance(offset: number): boolean
  /** The number of WordNet's own category of a noun synset: '05' animals, '06' artifacts, '18' persons; '' when there is none. */
  category(offset: number): string
  /** The synset called `dog.n.01`, if there is one. */
  synset(name: string): number | undefined
}

/** Opens the dictionary; without its files every word is simply unknown. */
export async function openWordNet(data: DataFiles): Promise<WordNet> {
  const [nounIndex, nounData, verbIndex, verbData] = await Promise.all(
    ['index.noun', 'data.noun', 'index.verb', 'data.verb'].map(async (file) => await data.readText(`wordnet/${file}`) ?? ''))
  const index = { noun: nounIndex ?? '', verb: verbIndex ?? '' }
  const synsets = { noun: nounData ?? '', verb: verbData ?? '' }
  const nounSenses = remembering((lemma: string) => sensesIn(index.noun, lemma))
  const verbSenses = remembering((lemma: string) => sensesIn(index.verb, lemma))
  const senses = (lemma: string, pos: WordNetPos) => (pos === 'noun' ? nounSenses : verbSenses)(lemma.toLowerCase().replaceAll(' ', '_'))
  const aboveNoun = remembering((offset: number) => pointersUp(lineAt(synsets.noun, offset)))
  const aboveVerb = remembering((offset: number) => pointersUp(lineAt(synsets.verb, offset)))
  return {
    senses,
    above: (offset, pos) => (pos === 'noun' ? aboveNoun : aboveVerb)(offset),
    isInstance: remembering((offset: number) => lineAt(synsets.noun, offset).includes(' @i ')),
    category: remembering((offset: number) => lineAt(synsets.noun, offset).split(' ', 2)[1] ?? ''),
    synset: (name) => {
      const [, lemma, pos, sense] = /^(.+)\.([nv])\.(\d+)$/.exec(name) ?? []
      return lemma === undefined ? undefined : senses(lemma, pos === 'n' ? 'noun' : 'verb')[Number(sense) - 1]
    },
  }
}

/** So many answers are remembered of each question; a server that reads for months must not grow. */
const mostRemembered = 50_000

/** The same answer to the same question, looked up once. */
function remembering<Key, Value>(find: (key: Key) => Value): (key: Key) => Value {
  const known = new Map<Key, Value>()
  return (key) => {
    const before = known.get(key)
    if (before !== undefined) return before
    const found = find(key)
    if (known.size >= mostRemembered) known.clear()
    known.set(key, found)
    return found
  }
}

function lineAt(text: string, start: number): string {
  const end = text.indexOf('\n', start)
  return end === -1 ? text.slice(start) : text.slice(start, end)
}

/** Line: `lemma pos synsetCount pointerCount pointers… senseCount taggedCount offsets…`. */
function sensesIn(index: string, lemma: string): number[] {
  const line = lineOfKey(index, lemma)
  if (line === undefined) return []
  const fields = line.trim().split(' ')
  const count = Number(fields[2])
  return fields.slice(fields.length - count).map(Number)
}

function lineOfKey(index: string, key: string): string | undefined {
  let low = 0
  let high = index.length
  while (low < high) {
    const middle = (low + high) >> 1
    const start = index.lastIndexOf('\n', middle - 1) + 1
    const line = lineAt(index, start)
    const word = line.slice(0, Math.max(0, line.indexOf(' ')))
    if (word === key && word !== '') return line
    if (word < key) low = start + line.length + 1
    else high = start
  }
  return undefined
}

/** Line: `offset file type wordCount(hex) (word id)… pointerCount (symbol offset pos source)… | gloss`. */
function pointersUp(line: string): number[] {
  const fields = line.split(' ')
  const words = Number.parseInt(fields[3] ?? '0', 16)
  const first = 4 + words * 2
  const count = Number(fields[first] ?? 0)
  const up: number[] = []
  for (let i = 0; i < count; i++) {
    const symbol = fields[first + 1 + i * 4]
    if (symbol === '@' || symbol === '@i') up.push(Number(fields[first + 2 + i * 4]))
  }
  return up
}
