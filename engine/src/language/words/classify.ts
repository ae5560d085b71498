import { moodAdjectives, numberWords } from '../../catalog/index.ts'
import { closedWords, type Word, type WordClass } from '../clauses/grammar.ts'
import { colorOf, materialOf, type Lexicon } from './lexicon.ts'
import { singular, verbForms } from './inflection.ts'
import type { Token } from './tagger.ts'
import { endings, helping, isPlayed, isVerbHere, modifying, nounish, type Surroundings } from './verb-here.ts'

const sentenceEnds = new Set(['.', '!', '?', ';', '…', '。'])

/**
 * Decides for every token what it does in its sentence. Closed classes come from a table; for the rest the tagger is only
 * one witness beside the catalog's verbs and the words around.
 */
export function classify(tokens: readonly Token[], lexicon: Lexicon): Word[] {
  const words: Word[] = []
  tokens.forEach((token, index) => {
    words.push({ ...token, index, class: classOf(token, { words, next: tokens[index + 1], after: tokens[index + 2], lexicon }) })
  })
  return words
}


function classOf(token: Token, around: Surroundings): WordClass {
  const { lower } = token
  if (isWay(token, around)) return 'adv'
  if (/^['’]s?$/.test(lower)) return token.tag === 'AUX' || token.tag === 'VERB' ? 'aux' : 'other'
  if (/^["“”«»]/.test(lower)) return 'quote'
  if (sentenceEnds.has(lower)) return 'stop'
  if (lower === ',' || lower === ':' || lower === '-' || lower === '—' || lower === '–') return 'comma'
  if (/^(?:ca|wo|sha|ai)$/.test(lower) && /^n['’]t$/.test(around.next?.lower ?? '')) return 'aux'
  if (numberWords[lower] !== undefined && !(lower === 'one' && (!isNounAhead(around) || isDoneByOne(around)))) return 'num'
  if (/^\d+$/.test(lower)) return 'num'
  const closed = closedWords.get(lower)
  if (token.text === 'A' && around.words.at(-1)?.class === 'noun') return 'other'
  const before = around.words.at(-1)
  // "a can of soda", "trash can", "its back"
  if (lower === 'can' && (around.next?.lower === 'of' || before?.class === 'det' || before?.class === 'num' || before?.class === 'adj')) return 'noun'
  if (closed === 'aux' && before?.class === 'noun' && around.lexicon.namedThing(`${before.lower} ${lower}`) !== undefined) return 'noun'
  if (lower === 'back' && (before?.class === 'poss' || before?.class === 'other')) return 'noun'
  if (closed !== undefined) return closedClass(lower, closed, around)
  if (!/\p{L}/u.test(lower)) return 'other'
  return openClass(token, around)
}

/** "flies left", "turns right towards": the way of a verb, where "left" might be who left. */
function isWay({ lower }: Token, { words, next, lexicon }: Surroundings): boolean {
  if (lower !== 'left' && lower !== 'right') return false
  // "right on top of", "right behind"
  if (lower === 'right' && next !== undefined && rightAt.has(next.lower)) return true
  const before = words.at(-1)
  return (before?.class === 'verb' || (before?.lower.endsWith('ing') === true && lexicon.knowsVerb(before.lower))) && (next === undefined || next.tag === 'PUNCT' || next.tag === 'ADP' || next.tag === 'CCONJ' || next.lower === 'then' || next.lower === 'while')
}

const rightAt: ReadonlySet<string> = new Set(['on', 'above', 'under', 'below', 'behind', 'beside', 'in', 'inside', 'over', 'next', 'beneath', 'at'])

function isNounAhead({ next }: Surroundings): boolean {
  return next !== undefined && (nounish.has(next.tag) || next.tag === 'ADJ')
}

/** "one waves": one is counted only before a singular. */
function isDoneByOne({ next, lexicon }: Surroundings): boolean {
  return next !== undefined && singular(next.lower).plural && next.lower.endsWith('s') && lexicon.knowsVerb(next.lower)
}

/** "her head" against "sees her"; "does a backflip" against "does not run". */
function closedClass(lower: string, closed: WordClass, { words, next, after, lexicon }: Surroundings): WordClass {
  if (closed === 'poss' && (lower === 'her') && !(next !== undefined && (nounish.has(next.tag) || next.tag === 'ADJ' || (next.tag === 'VERB' && /(?:ing|ed)$/.test(next.lower) && after !== undefined && nounish.has(after.tag))))) return 'pron'
  if (closed === 'det' && (lower === 'that') && next !== undefined && (next.tag === 'VERB' || next.tag === 'AUX')) return 'who'
  // "helps another tie their shoes"
  if (closed === 'det' && lower === 'another' && next !== undefined && lexicon.knowsVerb(next.lower) && (after?.tag === 'PRON' || after?.tag === 'DET') && words.at(-1)?.class === 'verb' && verbForms(words.at(-1)?.lower ?? '').some((form) => helping.has(form))) return 'pron'
  // "one waves, the other bows"
  if (closed === 'det' && lower === 'other' && next?.lower.endsWith('s') === true && lexicon.knowsVerb(next.lower) && words.some((word) => word.lower === 'one' && word.class === 'pron')) return 'pron'
  if (closed === 'det' && lower === 'another' && !(next !== undefined && (nounish.has(next.tag) || next.tag === 'ADJ' || next.tag === 'NUM'))) return 'pron'
  if (closed === 'aux' && /^(?:do|does|did|has|have|had)$/.test(lower) && next !== undefined && (next.tag !== 'VERB' || lexicon.actionNoun(`${next.lower} ${after?.lower ?? ''}`) !== undefined || isPlayed(`${next.lower} ${after?.lower ?? ''}`)) && next.lower !== 'not' && next.lower !== "n't") return 'verb'
  if (closed === 'while' && lower === 'as' && next !== undefined && ['if', 'well'].includes(next.lower)) return 'prep'
  if (lower === 'once' && next !== undefined && (next.tag === 'DET' || next.tag === 'PRON')) return 'while'
  if (closed === 'then' && lower === 'next' && next?.lower === 'to') return 'prep'
  if (closed === 'while' && /^(?:after|before|until|since)$/.test(lower) && next !== undefined && !lexicon.isVerb(next.lower) && next.tag === 'NOUN') return 'prep'
  return closed
}

function openClass(token: Token, around: Surroundings): WordClass {
  const previous = around.words.at(-1)
  // "swings open"
  if (previous?.class === 'verb' && endings.has(token.lower) && !isNounAhead(around)) return 'adv'
  if (isShapeOf(token, around)) return 'adj'
  if (isOneWhoDoes(token, around)) return 'noun'
  if (colorOf(token.lower) !== undefined) return isNounAhead(around) || isOneThingAhead(previous, around) || previous?.class === 'verb' || previous?.class === 'adv' || (previous?.class === 'noun' && isPainted(around)) ? 'adj' : 'noun'
  if (isInTitle(token, previous, around.next)) return 'noun'
  if (isOwned(token, previous, around)) return 'noun'
  if (token.tag === 'ADV' && token.lower.endsWith('ly')) return 'adv'
  if (isMoodAdjective(token, around)) return 'adj'
  if (isVerbHere(token, previous, around)) return 'verb'
  if (token.tag === 'ADV' && !around.lexicon.isNoun(token.lower)) return 'adv'
  const prior = previous?.class
  // "seven dwarfs march"
  if (prior === 'num' && singular(token.lower).plural && around.lexicon.isNoun(singular(token.lower).noun)) return 'noun'
  if (token.tag === 'ADJ') return isHeadAdjective(token, around) || isNameOfThing(token, around) ? 'noun' : 'adj'
  if (token.tag === 'VERB' && prior !== undefined && modifying.has(prior) && isNounAhead(around)) return 'adj'
  if (token.tag === 'ADP' || token.tag === 'SCONJ') return 'prep'
  return 'noun'
}

/** "an orange slides", "a viking bows", "an ice cream melts": after one of something comes what it does, whatever else its name may mean. */
function isOneWhoDoes({ lower }: Token, { words, next, after, lexicon }: Surroundings): boolean {
  const start = words.findLastIndex(({ class: wordClass }) => wordClass === 'det')
  const isOne = /^(?:an?|one)$/.test(words[start]?.lower ?? '') && words.slice(start + 1).every(({ class: wordClass }) => wordClass === 'adj' || wordClass === 'noun')
  const names = [lower, `${words.at(-1)?.lower ?? ''} ${lower}`]
  const isDoing = next !== undefined && /[^s]s$/.test(next.lower) && lexicon.knowsVerb(next.lower) && !nounish.has(after?.tag ?? '') && lexicon.namedThing(`${lower} ${next.lower}`) === undefined
  return isOne && isDoing && !singular(lower).plural && names.some((name) => lexicon.namedThing(name)?.approximated === false)
}

/** "an orange buoy", "Purple hammer beside": where a bare verb cannot follow, what looks like one is the thing. */
function isOneThingAhead(previous: Word | undefined, { next, lexicon }: Surroundings): boolean {
  const opens = previous === undefined || /^(?:an?|one)$/.test(previous.lower) || opening.has(previous.class)
  return next !== undefined && opens && !singular(next.lower).plural && lexicon.namedThing(next.lower)?.approximated === false
}
const opening: ReadonlySet<WordClass> = new Set(['stop', 'comma', 'and', 'while', 'then'])

/** "heart-shaped": the shape of what follows. */
function isShapeOf({ lower }: Token, { next }: Surroundings): boolean {
  return lower === 'shaped' && next !== undefined && (nounish.has(next.tag) || next.tag === 'ADJ')
}

/** "a lush, green plant": said of what follows, whatever else the word may mean. */
function isMoodAdjective({ lower, tag }: Token, { words, next, lexicon }: Surroundings): boolean {
  if (!moodAdjectives.has(lower) || next === undefined || lexicon.namedThing(`${lower} ${next.lower}`) !== undefined) return false
  const opens = words.at(-1) === undefined || modifying.has(words.at(-1)?.class ?? 'other')
  return opens && (tag === 'ADJ' || nounish.has(next.tag) || next.tag === 'ADJ' || next.lower === ',')
}

/** "paints the fence white": the colour is what the thing gets. */
function isPainted({ words }: Surroundings): boolean {
  return words.some((word) => word.class === 'verb' && verbForms(word.lower).some((form) => coloring.has(form)))
}
const coloring: ReadonlySet<string> = new Set(['paint', 'dye', 'color', 'colour', 'spray', 'stain', 'turn', 'tint'])

/** "the chef's pan caught fire": what is somebody's and is followed by a verb is what does it. */
function isOwned({ lower, tag }: Token, previous: Word | undefined, { next, lexicon }: Surroundings): boolean {
  return previous?.class === 'other' && /^['’]s?$/.test(previous.lower) && tag !== 'ADJ' && next?.tag === 'VERB' && lexicon.isNoun(lower)
}

/** Inside a name of several capitalised words a participle is no verb: Little Red Riding Hood. */
function isInTitle(token: Token, previous: Word | undefined, next: Token | undefined): boolean {
  return [previous, token, next].every((each) => each !== undefined && /^\p{Lu}/u.test(each.text)) && token.lower.endsWith('ing')
}

/** An adjective that closes its phrase and is also a noun is the noun: "a floor routine". */
function isHeadAdjective(token: Token, { words, next, lexicon }: Surroundings): boolean {
  const ahead = next !== undefined && (nounish.has(next.tag) || next.tag === 'ADJ' || lexicon.namedThing(next.lower) !== undefined)
  const prior = words.at(-1)?.class
  // "a traffic light changes"
  if (prior === 'noun' && lexicon.namedThing(`${words.at(-1)?.lower ?? ''} ${token.lower}`)?.approximated === false) return true
  if (words.at(-1)?.class === 'noun' && lexicon.place(`${words.at(-1)?.lower ?? ''} ${token.lower}`) !== undefined) return true
  return !ahead && lexicon.isNoun(token.lower) && prior !== undefined && (modifying.has(prior) || prior === 'noun' || prior === 'verb')
}

/** "a chicken pecks": the tagger takes the name of a thing before a verb for a quality. */
function isNameOfThing({ lower }: Token, around: Surroundings): boolean {
  const { lexicon } = around
  return lexicon.namedThing(lower)?.approximated === false && (materialOf(lower) === undefined || isLastOfTwo(around))
}

/** "a feather and a stone fall": a stuff that closes a pair before its verb is a thing. */
function isLastOfTwo({ words, next, lexicon }: Surroundings): boolean {
  const [and, article] = words.slice(-2)
  return and?.lower === 'and' && /^(?:an?|the|one)$/.test(article?.lower ?? '') && next !== undefined && !/(?:s|ing|ed)$/.test(next.lower) && lexicon.knowsVerb(next.lower)
}
