import type { NounPhrase, Word } from './grammar.ts'
import { colorOf, type Lexicon } from '../words/lexicon.ts'
import { nounPhraseAt } from './phrases.ts'
import { pairedColors } from './predicates.ts'
import { recipientEnd } from '../words/recipients.ts'

/** A stretch of a sentence: a noun phrase, or a single word of another class. */
export type Item = NounPhrase | { kind: 'word'; word: Word }

/** Prepositions of several words. */
const longPrepositions = ['on top of', 'in front of', 'next to', 'to the left of', 'to the right of', 'on the left of', 'on the right of', 'on the left side of', 'on the right side of', 'to the back of', 'to the front of', 'to the behind of', 'to back of', 'away from', 'out of', 'close to', 'on to', 'in the middle of', 'in the center of', 'at the edge of', 'by the side of', 'side by side with', 'dressed as', 'dressed in', 'to the top of', 'off of', 'because of', 'with the help of', 'on the back of', 'as if', 'made of', 'made out of', 'made from', 'built of', 'built out of', 'carved from', 'carved out of', 'woven from', 'knitted from', 'in the shape of', 'in the form of', 'shaped like'].map((text) => text.split(' ')).sort((a, b) => b.length - a.length)

/** Cuts classified words into noun phrases, prepositions of several words and single words. */
export function itemsOf(said: readonly Word[], lexicon: Lexicon): Item[] {
  const words = pairedColors(said)
  const items: Item[] = []
  for (let i = 0; i < words.length;) {
    const word = words[i]
    if (word === undefined) break
    const long = longPrepositionAt(words, i)
    if (long !== undefined) {
      for (const part of long) part.class = 'prep'
      items.push({ kind: 'word', word: { ...word, lower: long.map((part) => part.lower).join(' '), class: 'prep', endChar: long.at(-1)?.endChar ?? word.endChar } })
      i += long.length
      continue
    }
    const whole = nounPhraseAt(words, i, lexicon)
    const split = whole === undefined ? undefined : recipientEnd(words, i, { phrase: whole.phrase, lexicon })
    const phrase = split === undefined ? whole : nounPhraseAt(words.slice(0, split), i, lexicon)
    if (phrase !== undefined && phrase.phrase.headWords.length > 0) {
      items.push(phrase.phrase)
      i = phrase.end
    } else {
      items.push({ kind: 'word', word })
      i++
    }
  }
  return withSharedHeads(items)
}

/** "a red and a blue car", "two red and two blue balls": what is only a colour is one of what follows. */
function withSharedHeads(items: readonly Item[]): Item[] {
  return items.map((item, i): Item => {
    const [joint, next] = [items[i + 1], items[i + 2]]
    const isColor = item.kind === 'noun' && item.pronoun === undefined && /^(?:det|num)$/.test(item.words[0]?.class ?? '') && [...item.modifiers, ...item.headWords].every(({ lower }) => colorOf(lower) !== undefined)
    if (!isColor || joint?.kind !== 'word' || joint.word.lower !== 'and' || next?.kind !== 'noun' || next.pronoun !== undefined || !/^(?:det|num)$/.test(next.words[0]?.class ?? '') || !next.modifiers.some(({ lower }) => colorOf(lower) !== undefined)) return item
    return { ...item, head: next.head, headWords: next.headWords, modifiers: [...item.modifiers, ...item.headWords], plural: item.count > 1, attached: [] }
  })
}

function longPrepositionAt(words: readonly Word[], start: number): Word[] | undefined {
  for (const parts of longPrepositions) {
    const found = words.slice(start, start + parts.length)
    if (found.length === parts.length && parts.every((part, k) => found[k]?.lower === part)) return found
  }
  return undefined
}
