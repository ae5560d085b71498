import type { Token } from './tagger.ts'

/** Finds what a word was meant to be that no dictionary holds. */
export type Spelling = (word: string) => string | undefined

const shortest = 5
/** What is tagged an adjective must be longer, and look like none. */
const shortestAdjective = 8
const adjectival = /(?:y|ed|ing|ous|al|ful|less|ive|ic|ish|ent|ant|ary|ern|ese|ian|est|er|like|ible|ate|ine|oid|ar)$/

/**
 * Mends words of one wrong, missing, doubled or swapped letter. `words` are those that may be meant, the likeliest first; the
 * first letter is always right.
 */
export function spellingOf(words: () => Iterable<string>): Spelling {
  let buckets: Map<string, string[]> | undefined
  return (word) => {
    buckets ??= bucketed(words())
    for (const length of [word.length, word.length + 1, word.length - 1]) {
      const found = (buckets.get(`${word[0] ?? ''}${length}`) ?? []).find((candidate) => isOneAway(word, candidate))
      if (found !== undefined) return found
    }
    return undefined
  }
}

function bucketed(words: Iterable<string>): Map<string, string[]> {
  const buckets = new Map<string, string[]>()
  for (const word of new Set(words)) {
    if (word.length < shortest || !/^[a-z]+$/.test(word)) continue
    const key = `${word[0] ?? ''}${word.length}`
    const bucket = buckets.get(key)
    if (bucket === undefined) buckets.set(key, [word])
    else bucket.push(word)
  }
  return buckets
}

/** Whether two words differ by one letter, or by two neighbours in the wrong order. */
function isOneAway(a: string, b: string): boolean {
  let start = 0
  while (start < a.length && a[start] === b[start]) start++
  const [restA, restB] = [a.slice(start), b.slice(start)]
  if (a.length === b.length) return restA.slice(1) === restB.slice(1) || (restA[0] === restB[1] && restA[1] === restB[0] && restA.slice(2) === restB.slice(2))
  return a.length > b.length ? restA.slice(1) === restB : restA === restB.slice(1)
}

/** A word as it was meant: misspelt words are mended, "takin" is taking. */
export function spelled(token: Token, { isKnown, isVerb, spelling }: { isKnown: (word: string) => boolean; isVerb: (word: string) => boolean; spelling: Spelling }): Token {
  const { lower } = token
  if (!/^[a-z]+$/.test(lower) || (/^\p{Lu}/u.test(token.text) && token.startChar > 0)) return token
  if (/[a-z]{2}in$/.test(lower) && !isKnown(lower) && isVerb(`${lower}g`)) return { ...token, lower: `${lower}g`, tag: 'VERB' }
  // the dictionary holds no adjectives, so what looks like one stays
  const isAdjective = token.tag === 'ADJ' || token.tag === 'ADV'
  if (lower.length < shortest || isKnown(lower) || lower.endsWith('ly') || (isAdjective && (lower.length < shortestAdjective || adjectival.test(lower)))) return token
  const meant = spelling(lower)
  return meant === undefined ? token : { ...token, lower: meant, tag: token.tag === 'X' || token.tag === 'ADJ' ? 'NOUN' : token.tag }
}
