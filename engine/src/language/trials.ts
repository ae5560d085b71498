import type { TrialReader, WordBench } from './bench.ts'
import type { Casting } from './cast.ts'
import { readContact } from './contacts.ts'
import { readHeat, wordsOf, type Sentence } from './heat.ts'
import type { Lexicon } from './lexicon.ts'
import { readSolution } from './solutions.ts'
import { readMatter } from './matters.ts'
import { readPour } from './pours.ts'
import type { SpanBook } from './spans.ts'
import { readState } from './states.ts'
import type { Story } from './story.ts'
import { readTrace } from './traces.ts'
import { readWielding } from './wielding.ts'

/** Reads the sentences that try what substances do: heated, cooled, poured, mixed. Answers which places of the text are read by that. */
export function readTrials(text: string, bench: { casting: Casting; story: Story; spans: SpanBook; lexicon: Lexicon }): (startChar: number) => boolean {
  const read = sentencesOf(text).filter((sentence) => readHeat(sentence, bench) || readPour(sentence, bench) || readPlain(sentence, bench) || readState(sentence, bench))
  return (startChar) => read.some((sentence) => startChar >= sentence.startChar && startChar < sentence.startChar + sentence.text.length)
}

/** Readers that need no more than the text of a sentence. */
const plainReaders: readonly TrialReader[] = [readMatter, readSolution, readWielding, readTrace, readContact]

function readPlain(sentence: Sentence, bench: WordBench): boolean {
  const done = plainReaders.some((read) => read(sentence.text, bench))
  if (done) bench.spans.addWords(wordsOf(sentence), { kind: 'shown' })
  return done
}

function sentencesOf(text: string): Sentence[] {
  // patterns that begin anywhere in a long gap would try every place in it
  return [...text.matchAll(/[^.!?]+(?:\.\d[^.!?]*)*/g)].map((match) => ({ text: match[0].trim(), startChar: match.index + match[0].length - match[0].trimStart().length })).filter(({ text: sentence }) => sentence !== '')
}
