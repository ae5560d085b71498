import type { Casting } from './cast.ts'
import { readHeat, type Sentence } from './heat.ts'
import type { Lexicon } from './lexicon.ts'
import { readPour } from './pours.ts'
import type { SpanBook } from './spans.ts'
import { readState } from './states.ts'
import type { Story } from './story.ts'

/** Reads the sentences that try what substances do: heated, cooled, poured, mixed. Answers which places of the text are read by that. */
export function readTrials(text: string, bench: { casting: Casting; story: Story; spans: SpanBook; lexicon: Lexicon }): (startChar: number) => boolean {
  const read = sentencesOf(text).filter((sentence) => readHeat(sentence, bench) || readPour(sentence, bench) || readState(sentence, bench))
  return (startChar) => read.some((sentence) => startChar >= sentence.startChar && startChar < sentence.startChar + sentence.text.length)
}

function sentencesOf(text: string): Sentence[] {
  // patterns that begin anywhere in a long gap would try every place in it
  return [...text.matchAll(/[^.!?]+(?:\.\d[^.!?]*)*/g)].map((match) => ({ text: match[0].trim(), startChar: match.index + match[0].length - match[0].trimStart().length })).filter(({ text: sentence }) => sentence !== '')
}
