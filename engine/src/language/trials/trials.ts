import { readAftermath } from './aftermaths.ts'
import type { TrialReader, WordBench } from './bench.ts'
import type { Casting } from '../cast/cast.ts'
import { readContact } from './contacts.ts'
import { readCoating } from './coatings.ts'
import { readCrushing } from './crushings.ts'
import { readDrop } from './drops.ts'
import { readElement } from './elements.ts'
import { readHappening } from './happenings.ts'
import { readHeat, wordsOf, type Sentence } from './heat.ts'
import type { Lexicon } from '../words/lexicon.ts'
import { isLiving } from '../words/living.ts'
import { readSoaking } from './soakings.ts'
import { readSolution } from './solutions.ts'
import { readLift } from './lifts.ts'
import { readMatter } from './matters.ts'
import { readMetamorphosis } from './metamorphoses.ts'
import { readPour } from './pours.ts'
import { readPressing } from './pressings.ts'
import type { SpanBook } from '../spans.ts'
import { readState } from '../changes/states.ts'
import type { Story } from '../story.ts'
import { readTrace } from './traces.ts'
import { readWater } from './waters.ts'
import { readWeight } from './weights.ts'
import { readWielding } from './wielding.ts'

/** Reads the sentences that try what substances do: heated, cooled, poured, mixed. Answers which places of the text are read by that. */
export function readTrials(text: string, bench: { casting: Casting; story: Story; spans: SpanBook; lexicon: Lexicon }): (startChar: number) => boolean {
  const read = sentencesOf(text, bench.lexicon).filter((sentence) => readFirst(sentence, bench) || readHeat(sentence, bench) || readPour(sentence, bench) || readPlain(sentence, bench) || readState(sentence, bench))
  for (const sentence of read) placeNamed(sentence.text, bench)
  return (startChar) => read.some((sentence) => startChar >= sentence.startChar && startChar < sentence.startChar + sentence.text.length)
}

/** Readers that need no more than the text of a sentence. */
const plainReaders: readonly TrialReader[] = [readAftermath, readSoaking, readWeight, readMetamorphosis, readElement, readMatter, readCoating, readSolution, readWielding, readTrace, readContact, readHappening]
/** Those that come before pouring: what is dropped or pressed is not poured. */
const firstReaders: readonly TrialReader[] = [readLift, readDrop, readCrushing, readPressing, readWater]

const readPlain = (sentence: Sentence, bench: WordBench): boolean => readWords(plainReaders, sentence, bench)
const readFirst = (sentence: Sentence, bench: WordBench): boolean => readWords(firstReaders, sentence, bench)

function readWords(readers: readonly TrialReader[], sentence: Sentence, bench: WordBench): boolean {
  const done = readers.some((read) => read(sentence.text, bench))
  if (done) bench.spans.addWords(wordsOf(sentence), { kind: 'shown' })
  return done
}

/** A table is a thing on which a trial is; a dock is a thing and the place of it. */
function isNoPlace(noun: string, lexicon: Lexicon): boolean {
  const named = lexicon.namedThing(noun)
  return named !== undefined && lexicon.recipe(named.id)?.kind !== 'structure'
}

/** Where a trial is that needs no table: "an anchor on a damp beach". */
function placeNamed(text: string, { story, lexicon }: WordBench): void {
  if (story.places.length > 0) return
  const said = [...text.matchAll(/\b(?:on|in|at|near|by|beside|outside)\s+(?:an?|the)\s+([a-z]+(?:\s+[a-z]+){0,2})/gi)].flatMap((match) => (match[1] ?? '').toLowerCase().split(' '))
  const found = said.map((noun) => ({ noun, place: isNoPlace(noun, lexicon) ? undefined : lexicon.place(noun) })).find(({ place }) => place?.approximated === false)
  if (found?.place !== undefined) story.places.push({ place: { recipe: found.place.id, label: found.noun, approximated: false }, step: story.step })
}

/** "A baker kneads dough while a kitten plays": what somebody else does meanwhile is another sentence. */
function apart(sentence: Sentence, lexicon: Lexicon): Sentence[] {
  const joint = /\s*(?:,|\bwhile\b|\band\b|\bas\b)\s+(?=(?:an?|the)\s+((?:[a-z]+\s+){0,2}?[a-z]+)\s+[a-z]+s\b)/gi
  const isSomebody = (said: string): boolean => said.toLowerCase().split(/\s+/).some((word) => lexicon.namedThing(word)?.approximated === false && isLiving(word, lexicon))
  const opening = /^(?:an?|the)?\s*((?:[a-z]+\s+){1,3})/i.exec(sentence.text)?.[1] ?? ''
  const match = isSomebody(opening.trim()) ? [...sentence.text.matchAll(joint)].find((each) => isSomebody(each[1] ?? '')) : undefined
  if (match === undefined) return [sentence]
  const at = match.index + match[0].length
  return [{ text: sentence.text.slice(0, match.index), startChar: sentence.startChar }, { text: sentence.text.slice(at), startChar: sentence.startChar + at }]
}

function sentencesOf(text: string, lexicon: Lexicon): Sentence[] {
  // patterns that begin anywhere in a long gap would try every place in it
  return [...text.matchAll(/[^.!?]+(?:\.\d[^.!?]*)*/g)].map((match) => ({ text: match[0].trim(), startChar: match.index + match[0].length - match[0].trimStart().length })).filter(({ text: sentence }) => sentence !== '').flatMap((sentence) => apart(sentence, lexicon))
}
