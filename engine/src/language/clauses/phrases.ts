import { groupCounts, numberWords } from '../../catalog/index.ts'
import type { NounPhrase, Word } from './grammar.ts'
import { singular } from '../words/inflection.ts'
import type { Lexicon } from '../words/lexicon.ts'

const maxCount = 24
/** How many there are when the plural is all that is said. */
const untoldPlural = 5

/** Reads the noun phrase that begins at a word; undefined where none does. */
export function nounPhraseAt(words: readonly Word[], start: number, lexicon: Lexicon): { phrase: NounPhrase; end: number } | undefined {
  const first = words[start]
  if (first === undefined) return undefined
  if (first.class === 'pron') return { phrase: pronounPhrase(first), end: start + 1 }
  const second = words[start + 1]
  // "the other sings"
  if (first.class === 'det' && second?.class === 'pron') return { phrase: pronounPhrase(second), end: start + 2 }
  let end = start
  while (isInside(words, end, start)) end++
  if (end === start) return undefined
  const owner = possessive(words, { start, end }, lexicon)
  if (owner !== undefined) return owner
  const inside = words.slice(start, end)
  const group = groupOf(words, { start, end }, lexicon)
  if (group !== undefined) return group
  return { phrase: phraseOf(inside, lexicon), end }
}

/** Whether the word at a position belongs to the phrase that began at `start`. */
function isInside(words: readonly Word[], at: number, start: number): boolean {
  const word = words[at]
  if (word === undefined) return false
  const opens = word.class === 'det' || word.class === 'poss' || (word.class === 'not' && word.lower === 'no')
  if (opens) return at === start
  if (word.class === 'num') return !words.slice(start, at).some((earlier) => earlier.class === 'noun' || earlier.class === 'num')
  if (word.class === 'noun') return true
  if (word.class === 'adj') return !words.slice(start, at).some((earlier) => earlier.class === 'noun') || words[at + 1]?.class === 'noun'
  if (word.class === 'comma') return words[at - 1]?.class === 'adj' && words[at + 1]?.class === 'adj' && at > start
  return false
}

function pronounPhrase(word: Word): NounPhrase {
  const plural = ['they', 'them', 'we', 'us', 'themselves'].includes(word.lower)
  return { kind: 'noun', words: [word], head: word.lower, headWords: [word], modifiers: [], count: plural ? 2 : 1, untold: false, plural, definite: true, negated: false, pronoun: word.lower, other: word.lower === 'another' || word.lower === 'other', attached: [] }
}

/** "the dog 's nose": the owner, then what it owns. */
function possessive(words: readonly Word[], { start, end }: { start: number; end: number }, lexicon: Lexicon): { phrase: NounPhrase; end: number } | undefined {
  const mark = words[end]
  if (mark === undefined || !/^['’]s?$/.test(mark.lower)) return undefined
  const name = `${words[end - 1]?.lower ?? ''} ${mark.lower.replace('’', "'")} ${words[end + 1]?.lower ?? ''}`
  const owned = nounPhraseAt(words, end + 1, lexicon)
  if (owned === undefined) return undefined
  if (lexicon.namedThing(name) !== undefined) {
    const inside = words.slice(start, owned.end)
    return { phrase: { ...phraseOf(words.slice(start, end), lexicon), words: inside, head: name, headWords: inside.filter((word) => word.class === 'noun') }, end: owned.end }
  }
  return { phrase: { ...owned.phrase, possessor: phraseOf(words.slice(start, end), lexicon), words: words.slice(start, owned.end) }, end: owned.end }
}

/** "a flock of birds", "a pair of shoes": the group gives the count, what follows the head. */
function groupOf(words: readonly Word[], { start, end }: { start: number; end: number }, lexicon: Lexicon): { phrase: NounPhrase; end: number } | undefined {
  const last = words[end - 1]
  if (last === undefined || words[end]?.lower !== 'of') return undefined
  const whole = [3, 2].map((length) => words.slice(end + 1, end + length)).map((of) => ({ name: `${singular(last.lower).noun} of ${of.map(({ lower }) => lower).join(' ')}`, end: end + 1 + of.length })).find(({ name }) => lexicon.namedThing(name) !== undefined || lexicon.place(name) !== undefined)
  const count = groupCounts[last.lower] ?? groupCounts[singular(last.lower).noun]
  // "five heads of lettuce", but "the blades of a windmill"
  const isPiece = pieces.has(singular(last.lower).noun) && words[end + 1]?.class !== 'det' && words[end + 1]?.class !== 'poss'
  const measured = isPiece || /^(?:kind|type|sort|spectrum|bit|amount|expanse|surface|layer|variety|sea|stretch|patch|wave|piece|slice|block|drop|chunk|sheet)$/.test(singular(last.lower).noun)
  if (whole !== undefined) {
    // "a pair of shoes" is the name of one thing
    const inside = words.slice(start, whole.end)
    return { phrase: { ...phraseOf(words.slice(start, end), lexicon), words: inside, head: whole.name, headWords: inside.filter((word) => word.class === 'noun' || word.lower === 'of') }, end: whole.end }
  }
  if (count === undefined && !measured) return undefined
  const inner = nounPhraseAt(words, end + 1, lexicon)
  if (inner === undefined || inner.phrase.pronoun !== undefined) return undefined
  const said = words.slice(start, end).find((word) => word.class === 'num')
  const multiple = said === undefined ? 1 : numberOf(said.lower)
  const total = isPiece ? Math.min(maxCount, said === undefined && singular(last.lower).plural ? untoldPlural : multiple) : measured ? 1 : Math.min(maxCount, (count ?? 1) * multiple)
  return { phrase: { ...inner.phrase, count: total, untold: false, plural: total > 1, definite: false, words: words.slice(start, inner.end) }, end: inner.end }
}

/** Words for one of what is otherwise a stuff: "four wedges of cheese" are four. */
export const pieces: ReadonlySet<string> = new Set(['piece', 'slice', 'block', 'drop', 'chunk', 'sheet', 'wedge', 'cube', 'strip', 'lump', 'scoop', 'slab', 'hunk', 'morsel', 'wisp', 'flake', 'pat', 'dab', 'dollop', 'rasher', 'sliver', 'head', 'stalk', 'sprig', 'ear', 'clove', 'blade', 'strand', 'bar', 'stick', 'roll', 'scrap', 'nugget', 'segment', 'portion', 'serving', 'helping'])

function numberOf(lower: string): number {
  const digits = Number.parseInt(lower, 10)
  return numberWords[lower] ?? (Number.isNaN(digits) || digits === 0 ? 1 : digits)
}

function phraseOf(inside: readonly Word[], lexicon: Lexicon): NounPhrase {
  const content = inside.filter((word) => word.class === 'noun' || word.class === 'adj')
  const { headWords, head, plural } = headOf(content, lexicon)
  const modifiers = content.filter((word) => !headWords.includes(word))
  const number = inside.find((word) => word.class === 'num')
  const quantity = plural ? modifiers.find((word) => groupCounts[word.lower] !== undefined) : undefined
  const said = number === undefined ? (quantity === undefined ? undefined : groupCounts[quantity.lower]) : numberOf(number.lower)
  const opener = inside[0]
  const other = inside.some((word) => word.lower === 'another' || word.lower === 'other')
  return {
    kind: 'noun', words: inside, head, headWords, modifiers, plural, other, untold: plural && said === undefined,
    count: Math.max(1, Math.min(maxCount, said ?? (plural ? untoldPlural : 1))),
    definite: opener !== undefined && !other && (opener.class === 'poss' || ['the', 'this', 'that', 'these', 'those', 'each'].includes(opener.lower)),
    negated: opener?.class === 'not',
    ...(opener?.class === 'poss' ? { possessor: opener } : {}),
    attached: [],
  }
}

/** The head is the longest name at the end of the phrase that the catalog knows; the last word otherwise. */
function headOf(content: readonly Word[], lexicon: Lexicon): { headWords: Word[]; head: string; plural: boolean } {
  const last = content.at(-1)
  if (last === undefined) return { headWords: [], head: '', plural: false }
  const end = singular(last.lower)
  for (let length = Math.min(lexicon.longestName, content.length); length > 1; length--) {
    const words = content.slice(-length)
    const before = words.slice(0, -1).map((word) => word.lower).join(' ')
    for (const name of [`${before} ${end.noun}`, `${before} ${last.lower}`]) {
      // what only has a name in the plural is one: Niagara Falls
      if (lexicon.namedThing(name) !== undefined || lexicon.actionNoun(name) !== undefined || lexicon.place(name) !== undefined) return { headWords: words, head: name, plural: end.plural && name.endsWith(` ${end.noun}`) }
    }
  }
  const isOneInPlural = end.plural && lexicon.namedThing(end.noun) === undefined && lexicon.actionNoun(end.noun) === undefined && lexicon.namedThing(last.lower)?.approximated === false
  return { headWords: [last], head: isOneInPlural ? last.lower : end.noun, plural: end.plural && !isOneInPlural }
}
