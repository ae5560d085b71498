import { airTurns, timePhrases, weatherPhrases, type AirState, type AirTurn } from '../../catalog/index.ts'
import { wordsOf } from '../trials/heat.ts'
import type { Lexicon } from '../words/lexicon.ts'
import type { SpanBook } from '../spans.ts'
import type { Story } from '../story.ts'

/*
 * How the air of a place becomes otherwise: clouds part, fog lifts, rain turns to snow, night falls. What is said of it is
 * taken out of the text, so that no cloud breaks to pieces, and the whole picture goes from the first air to the last.
 */

interface Bench { story: Story; lexicon: Lexicon; spans: SpanBook }
interface Range { from: number; to: number }
interface Told { turn: AirTurn; range: Range }

/** What an air comes over, or leaves: "over a quiet village". */
const whereabouts = /^\s+(?:from|over|in|on|onto|above|across|behind|at|through|around|along|of)?\s*(?:(?:the|a|an)\s+)?((?:[a-z]+\s+){0,2}[a-z]+)/i
/** What else is said of an air that has come: "and covers the ground in white". */
const further = /^\s*,?\s*(?:and|until it|that)?\s*(?:(?:slowly|gradually|soon)\s+)?(?:covers?|blankets?|hides?|covering|hiding|blanketing|conceals?|leaves?|fills?)\s+(?:(?:the|a|an|all|everything|it)\s+)*(?:sun|ground|land|roofs|rooftops|streets?|sky|world|trees|grass|fields?|landscape|horizon|view|everything|white)?(?:\s+(?:in|with|under)\s+(?:white|snow|a\s+\w+\s+of\s+\w+))?/i
/** What joins one such phrase to the next. */
const joinedBefore = /(?:^|,?\s*\b(?:and\s+then|and|then|as|while|when|until|but|before|after|once)\s+|,\s*)$/i
const joinedAfter = /^\s*,?\s*(?:(?:and\s+then|and|then|as|while|when|until|but|to\s+(?:reveal|show)|revealing|showing)\b\s*)?/i

/** Reads how the air becomes otherwise. Answers which places of the text are read by that. */
export function readAirTurns(text: string, bench: Bench): (startChar: number) => boolean {
  const told = toldIn(text)
  const [first, last] = [told[0], told.at(-1)]
  if (first === undefined || last === undefined) return () => false
  const to: AirState = Object.assign({}, ...told.map(({ turn }) => turn.to))
  const from: AirState = { ...firstOf(told), ...saidBefore(text.slice(0, first.range.from), to) }
  Object.assign(bench.story.airBefore, from)
  bench.story.change({ who: undefined, what: { kind: 'air', ...to } })
  const read = told.filter(({ turn }) => turn.isSeen !== true).map(({ range }) => widened(text, range, bench))
  for (const { turn, range } of told) if (turn.isSeen === true) placeAfter(text, range.to, bench)
  for (const range of read) bench.spans.addWords(wordsOf({ text: text.slice(range.from, range.to), startChar: range.from }), { kind: 'shown', refersTo: 'place' })
  return (startChar) => read.some(({ from: start, to: end }) => startChar >= start && startChar < end)
}

/** How the air is after a sentence: what it has come to, where the sentence tells of a turn. */
export function airAfter(sentence: string): AirState {
  return Object.assign({}, ...toldIn(sentence).map(({ turn }) => turn.to)) as AirState
}

/** The turns of phrase in the order of the text; none lies in another. */
function toldIn(text: string): Told[] {
  const found: Told[] = []
  for (const turn of airTurns) {
    for (const match of text.matchAll(turn.said)) {
      const range = { from: match.index, to: match.index + match[0].length }
      if (!found.some((other) => range.from < other.range.to && other.range.from < range.to)) found.push({ turn, range })
    }
  }
  return found.sort((a, b) => a.range.from - b.range.from)
}

/** Of each part of the air what is said of it first. */
const firstOf = (told: readonly Told[]): AirState => Object.assign({}, ...told.map(({ turn }) => turn.from).reverse())

/** The weather and the hour that were said before: "heavy rain pours down, then the sun shines". */
function saidBefore(text: string, to: AirState): AirState {
  const words = text.toLowerCase().match(/[a-z]+/g) ?? []
  const [weather, time] = [words.map((word) => weatherPhrases[word]).find((each) => each !== undefined), words.map((word) => (word === 'day' ? undefined : timePhrases[word])).find((each) => each !== undefined)]
  return { ...(weather === undefined || weather === to.weather || to.weather === undefined ? {} : { weather }), ...(time === undefined || time === to.time || to.time === undefined ? {} : { time }) }
}

/** A turn of phrase with the place that it names, what else is said of the air, and what joins it to the rest. */
function widened(text: string, { from, to }: Range, bench: Bench): Range {
  let end = to
  end = placeAfter(text, end, bench)
  end += further.exec(text.slice(end))?.[0].length ?? 0
  end = placeAfter(text, end, bench)
  const start = from - (joinedBefore.exec(text.slice(0, from))?.[0].length ?? 0)
  return { from: start, to: end + (joinedAfter.exec(text.slice(end))?.[0].length ?? 0) }
}

/** Names the place that follows in the text; answers where its name ends. */
function placeAfter(text: string, at: number, { story, lexicon }: Bench): number {
  const match = whereabouts.exec(text.slice(at))
  if (match === null) return at
  const words = (match[1] ?? '').toLowerCase().split(/\s+/)
  const start = at + match[0].length - (match[1] ?? '').length
  for (let count = words.length; count > 0; count--) {
    const names = Array.from({ length: count }, (_, i) => words.slice(i, count).join(' '))
    const name = names.find((each) => lexicon.place(each) !== undefined && !airy.test(each))
    const place = name === undefined ? undefined : lexicon.place(name)
    if (name === undefined || place === undefined || words.slice(0, count).some((word) => verbal.test(word))) continue
    if (story.places.length === 0) story.places.push({ place: { recipe: place.id, label: name, approximated: place.approximated }, step: story.step })
    return start + words.slice(0, count).join(' ').length
  }
  return at
}

/** What belongs to any air, and so is no place. */
const airy = /\b(?:sky|skies|clouds?|fog|mist|sun|stars?|moon|ground|night|day|dawn|dusk|horizon|storm|rain|snow|spring|summer|autumn|winter|air|light|white)\b/
/** What joins two clauses. */
const verbal = /^(?:and|then|as|while|when|until|but|to|the|a|an)$/
