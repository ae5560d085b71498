/** A word of a text, folded so that spellings which look the same compare equal, with where it stood. */
export interface FoldedWord {
  text: string
  startChar: number
  endChar: number
  capitalized: boolean
}

/** Letters of other scripts and digits that pass for Latin letters, as people use them to get past a filter. */
const lookalikes: Readonly<Record<string, string>> = {
  а: 'a', е: 'e', о: 'o', р: 'p', с: 'c', х: 'x', у: 'y', і: 'i', ѕ: 's', ј: 'j', к: 'k', м: 'm', т: 't', н: 'h', в: 'b', ԁ: 'd', ո: 'n', ӏ: 'l',
  α: 'a', ε: 'e', ο: 'o', ρ: 'p', ν: 'v', ι: 'i', κ: 'k', τ: 't', υ: 'u', ı: 'i', ł: 'l', ø: 'o', đ: 'd', ß: 'ss', æ: 'ae', œ: 'oe',
}
const digitLetters: Readonly<Record<string, string>> = { 0: 'o', 1: 'i', 3: 'e', 4: 'a', 5: 's', 7: 't', 8: 'b', '@': 'a', $: 's', '!': 'i' }

const wordPattern = /[\p{L}\p{N}\p{M}@$!\u200b-\u200d\u2060\ufeff]+(?:['’][\p{L}]+)?/gu
const invisible = /[\u00ad\u200b-\u200d\u2060\ufeff]/gu

/** Splits a text into folded words: without accents, case, invisible signs and possessive endings, lookalike letters made Latin. */
export function foldWords(text: string): FoldedWord[] {
  return [...text.matchAll(wordPattern)].flatMap((match) => {
    const folded = foldWord(match[0])
    return folded === '' ? [] : [{ text: folded, startChar: match.index, endChar: match.index + match[0].length, capitalized: /^\P{L}*\p{Lu}/u.test(match[0]) }]
  })
}

function foldWord(word: string): string {
  const plain = word.replace(invisible, '').replace(/['’]s$/iu, '').replace(/['’]/gu, '').normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase()
  const latin = [...plain].map((letter) => lookalikes[letter] ?? letter).join('').replace(/!+$/u, '')
  // 1930 is a number, but m1ckey is a name in disguise
  return /\p{L}/u.test(latin) ? [...latin].map((letter) => digitLetters[letter] ?? letter).join('') : latin
}

/** A name found in a text. */
export interface NameMatch {
  startChar: number
  endChar: number
  /** Every word of it begins with a capital. */
  capitalized: boolean
}

/** Where a name stands in a text, however it is spaced or hyphenated: "Captain Comet", "captain-comet", "C a p t a i n Comet". */
export function findName(words: readonly FoldedWord[], name: string): NameMatch | undefined {
  const wanted = foldWords(name).map((word) => word.text).join('')
  if (wanted === '') return undefined
  for (let first = 0; first < words.length; first++) {
    const match = matchFrom(words, first, wanted)
    if (match !== undefined) return match
  }
  return undefined
}

function matchFrom(words: readonly FoldedWord[], first: number, wanted: string): NameMatch | undefined {
  let joined = ''
  for (let last = first; last < words.length && joined.length < wanted.length; last++) {
    joined += words[last]?.text ?? ''
    const plural = last > first || wanted.length > 3 ? joined === `${wanted}s` : false
    if (joined === wanted || plural) return matchOf(words.slice(first, last + 1))
    if (!wanted.startsWith(joined)) return undefined
  }
  return undefined
}

function matchOf(words: readonly FoldedWord[]): NameMatch {
  return { startChar: words[0]?.startChar ?? 0, endChar: words.at(-1)?.endChar ?? 0, capitalized: words.every((word) => word.capitalized) }
}
