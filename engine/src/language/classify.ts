import { changeVerbs, deedWords, lightVerbs, moodAdjectives, numberWords, openingVerbs, stateEffects, unchangedStates } from '../catalog/index.ts'
import { closedWords, type Word, type WordClass } from './grammar.ts'
import { agreesWithSubject, isFarSubject } from './agreement.ts'
import { isLiving } from './living.ts'
import { isGiving } from './recipients.ts'
import { colorOf, materialOf, type Lexicon } from './lexicon.ts'
import { isCompanyWord } from './bodies.ts'
import { singular, verbForms } from './inflection.ts'
import type { Token } from './tagger.ts'

const sentenceEnds = new Set(['.', '!', '?', ';', '…', '。'])
const nounish = new Set(['NOUN', 'PROPN'])
const modifying = new Set<WordClass>(['det', 'poss', 'num', 'adj', 'not'])
const boundary = new Set<WordClass>(['stop', 'comma', 'and', 'while', 'then', 'who'])

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

const played = new Set(deedWords.filter(({ isDeed }) => isDeed === true).flatMap(({ objects }) => objects.split(',').map((word) => word.trim())))
/** Whether a word names what is done after a verb that says little: catch, tag, dishes. */
const isPlayed = (lower: string): boolean => played.has(lower) || played.has(singular(lower).noun)

interface Surroundings { words: readonly Word[]; next: Token | undefined; after: Token | undefined; lexicon: Lexicon }

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
  if (lower === 'can' && (around.next?.lower === 'of' || before?.class === 'det' || before?.class === 'num')) return 'noun'
  if (closed === 'aux' && before?.class === 'noun' && around.lexicon.namedThing(`${before.lower} ${lower}`) !== undefined) return 'noun'
  if (lower === 'back' && (before?.class === 'poss' || before?.class === 'other')) return 'noun'
  if (closed !== undefined) return closedClass(lower, closed, around)
  if (!/\p{L}/u.test(lower)) return 'other'
  return openClass(token, around)
}

/** "flies left", "turns right towards": the way of a verb, where "left" might be who left. */
function isWay({ lower }: Token, { words, next, lexicon }: Surroundings): boolean {
  if (lower !== 'left' && lower !== 'right') return false
  const before = words.at(-1)
  return (before?.class === 'verb' || (before?.lower.endsWith('ing') === true && lexicon.knowsVerb(before.lower))) && (next === undefined || next.tag === 'PUNCT' || next.tag === 'ADP' || next.tag === 'CCONJ' || next.lower === 'then' || next.lower === 'while')
}

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
  if (colorOf(token.lower) !== undefined) return isNounAhead(around) || previous?.class === 'verb' || previous?.class === 'adv' || (previous?.class === 'noun' && isPainted(around)) ? 'adj' : 'noun'
  if (isInTitle(token, previous, around.next)) return 'noun'
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
function isNameOfThing({ lower }: Token, { lexicon }: Surroundings): boolean {
  return lexicon.namedThing(lower)?.approximated === false && materialOf(lower) === undefined
}

function isVerbHere(token: Token, previous: Word | undefined, around: Surroundings): boolean {
  const { words, next, lexicon } = around
  const { lower } = token
  const named = lexicon.knowsVerb(lower)
  if (!named && !lexicon.isVerb(lower)) return false
  const prior = lastButAdverbs(words)?.class
  const isIng = lower.endsWith('ing')
  if (prior === 'to' && !isIng && (stateEffects[lower] !== undefined || unchangedStates.has(lower)) && words.some((word) => word.class === 'verb' && verbForms(word.lower).some((form) => changeVerbs.has(form)))) return false
  if (prior === 'to' && colorOf(next?.lower ?? '') !== undefined && lexicon.isNoun(lower)) return false
  if (prior === 'aux' || prior === 'to') return token.tag === 'VERB' || isIng || named
  if (isNamedDeed(token, around)) return false
  if (isGivenThing(token, around) || isOfFallingThing(token, around) || isSaidOfNext(token, around)) return false
  // "rakes leaves"
  if (previous?.class === 'verb' && !isIng && lexicon.namedThing(lower)?.approximated === false && singular(lower).plural && !verbForms(previous.lower).some((form) => openingVerbs.has(form) || helping.has(form))) return false
  if (prior === 'verb' && isIng) return openingVerbs.has(verbForms(previous?.lower ?? '')[0] ?? '') || token.tag === 'VERB'
  if (prior !== undefined && modifying.has(prior)) return false
  if (prior === 'noun' && named && lower.endsWith('s') && /^(?:left|right|up|down|away|off)$/.test(next?.lower ?? '') && !hasVerb(words, true)) return true
  if (lexicon.place(`${lower} ${next?.lower ?? ''}`) !== undefined || (!isIng && lexicon.place(`${previous?.lower ?? ''} ${lower}`) !== undefined) || lexicon.namedThing(`${previous?.lower ?? ''} ${lower}`) !== undefined || lexicon.namedThing(`${lower} ${next?.lower ?? ''}`) !== undefined) return false
  if (prior === undefined || prior === 'stop') return opensWithVerb(token, next, lexicon)
  if (prior === 'noun' && !isIng && lexicon.namedThing(lower) !== undefined && next !== undefined && (next.tag === 'AUX' || (next.tag === 'VERB' && !next.lower.endsWith('ing') && !(isThingAtEnd(around) && named)))) return false
  if ((prior === 'noun' || prior === 'pron') && named && (token.tag === 'VERB' || next?.tag === 'DET' || next?.tag === 'PRON' || next?.tag === 'ADJ') && words.some((word) => word.class === 'verb' && helping.has(verbForms(word.lower)[0] ?? ''))) return true
  if (prior === 'noun' && !isIng && !lower.endsWith('s') && next !== undefined && next.lower.endsWith('ing') && next.tag === 'VERB') return false
  if (prior !== undefined && boundary.has(prior) && !isIng && next?.tag === 'VERB' && singular(lower).plural && lexicon.namedThing(singular(lower).noun)?.approximated === false && lexicon.knowsVerb(next.lower)) return false
  if (isIng && prior === 'noun' && named && next !== undefined && ['DET', 'PRON', 'NUM'].includes(next.tag)) return true
  if (prior === 'then' && named && lower.endsWith('s') && (next === undefined || ['PUNCT', 'ADP', 'DET', 'CCONJ', 'ADV'].includes(next.tag))) return true
  if (token.tag === 'VERB') return prior !== 'prep' || isIng
  if (prior === 'pron') return named
  if (prior === 'noun' && isPlainVerb(token, around)) return true
  if (prior === 'noun') return !hasVerb(words, /(?:s|ed)$/.test(lower)) && (followsLikeVerb(token, named, around) || (named && isPair(words) && (next === undefined || /^[,.;!?]/.test(next.lower) || next.tag === 'ADP' || (!lower.endsWith('s') && (next.tag === 'DET' || (singular(next.lower).plural && isThingAtEnd(around)))))))
  if (!boundary.has(prior)) return false
  // "…, picks it up"
  if (named && lower.endsWith('s') && next?.tag === 'PRON' && /^(?:it|him|her|them)$/.test(next.lower) && hasSubject(words)) return true
  if ((prior === 'and' || prior === 'comma') && named && lower.endsWith('s') && joinsVerb(words)) return true
  return named && hasSubject(words) && lexicon.namedThing(singular(lower).noun) === undefined && (isIng || lower.endsWith('s'))
}

const openers: ReadonlySet<string> = new Set(['a', 'an', 'the', 'his', 'her', 'its', 'their', 'my', 'your'])

/**
 * After a noun a verb that stands before "the" or "a", and one that is not inflected after somebody: "a farmer milks a cow", "dog
 * chase cat". Only where the clause has no verb yet.
 */
function isPlainVerb({ lower }: Token, { words, next, lexicon }: Surroundings): boolean {
  if (next === undefined || lower.endsWith('ing') || hasVerb(words, true)) return false
  if (lower.endsWith('s') && openers.has(next.lower)) return true
  const isThingNext = lexicon.namedThing(next.lower)?.approximated === false && lexicon.namedThing(`${lower} ${next.lower}`) === undefined
  const isFree = lexicon.namedThing(lower) === undefined
  return !lower.endsWith('s') && !lower.endsWith('ed') && lexicon.knowsVerb(lower) && isLiving(singular(words.at(-1)?.lower ?? '').noun, lexicon) && (isThingNext || (isFree && (openers.has(next.lower) || next.tag === 'ADP')))
}

/** "gives a dog treats": what stands after the one to whom it is given. */
function isGivenThing({ lower }: Token, { words, lexicon }: Surroundings): boolean {
  const at = words.map(({ class: wordClass }) => wordClass).lastIndexOf('verb')
  const between = words.slice(at + 1)
  const isGivenTo = at >= 0 && isGiving(words[at]?.lower ?? '') && between.at(-1)?.class === 'noun' && between.every(({ class: wordClass }) => wordClass === 'noun' || modifying.has(wordClass))
  return isGivenTo && singular(lower).plural && lexicon.isNoun(singular(lower).noun) && isLiving(singular(between.at(-1)?.lower ?? '').noun, lexicon)
}

/** "autumn leaves fall": a plural before a bare verb is who does it. */
function isOfFallingThing({ lower }: Token, { words, next, after, lexicon }: Surroundings): boolean {
  const before = words.at(-1)
  if (next === undefined || before?.class !== 'noun' || isLiving(singular(before.lower).noun, lexicon) || lexicon.namedThing(singular(lower).noun)?.approximated !== false) return false
  return singular(lower).plural && !hasVerb(words, true) && /[^s]$/.test(next.lower) && !/(?:ing|ed)$/.test(next.lower) && lexicon.knowsVerb(next.lower) && (after === undefined || ['ADP', 'PUNCT', 'CCONJ', 'ADV'].includes(after.tag))
}

/** "in matching raincoats": after "in" or "with" a participle is said of the noun that follows. */
function isSaidOfNext({ lower }: Token, { words, next, lexicon }: Surroundings): boolean {
  return lower.endsWith('ing') && /^(?:in|with|through|under|among|against)$/.test(words.at(-1)?.lower ?? '') && next !== undefined && (next.tag === 'ADJ' || nounish.has(next.tag)) && (lexicon.isNoun(next.lower) || next.tag === 'ADJ')
}

/** "comes in and waves": what follows a verb or its particle with "and" is a verb, though it is the name of a thing as well. */
function joinsVerb(words: readonly Word[]): boolean {
  const [verb, before] = words.slice(-3)
  return before?.class === 'verb' || (verb?.class === 'verb' && (before?.class === 'prep' || before?.class === 'adv'))
}

/** "does exercises", "does push ups", "plays catch": after a verb that says little the word is what is done. */
function isNamedDeed({ lower }: Token, { words, next, lexicon }: Surroundings): boolean {
  const previous = lastButAdverbs(words)
  const compound = lexicon.actionNoun(`${lower} ${next?.lower ?? ''}`) !== undefined || isPlayed(`${lower} ${next?.lower ?? ''}`)
  const isAfterLight = previous?.class === 'verb' && verbForms(previous.lower).some((form) => lightVerbs.has(form))
  return isAfterLight && !lower.endsWith('ing') && (compound || lexicon.actionNoun(lower) !== undefined || isPlayed(lower))
}

/** "rakes leaves.": the next word is a thing, and nothing of the clause follows it. */
function isThingAtEnd({ next, after, lexicon }: Surroundings): boolean {
  return next !== undefined && lexicon.namedThing(next.lower) !== undefined && (after === undefined || ['PUNCT', 'ADP', 'CCONJ'].includes(after.tag))
}

/** Verbs that another follows bare: helps him tie, watches it fall. */
const helping: ReadonlySet<string> = new Set(['help', 'let', 'make', 'watch', 'see', 'hear', 'have'])

/** A sentence may open with an order ("Watch the dog run"), but a word alone is a thing ("Watch, tilt down"). */
function opensWithVerb(token: Token, next: Token | undefined, lexicon: Lexicon): boolean {
  if (next === undefined || /^[,.;:!?]/.test(next.lower)) return !lexicon.isNoun(token.lower)
  return token.tag === 'VERB' && lexicon.namedThing(token.lower) === undefined && !(token.lower.endsWith('ed') && nounish.has(next.tag))
}

function lastButAdverbs(words: readonly Word[]): Word | undefined {
  let at = words.length - 1
  while (words[at]?.class === 'adv' || words[at]?.class === 'not') at--
  return words[at]
}

/** "a rabbit and a turtle race": two are named and nothing is said of them yet. */
function isPair(words: readonly Word[]): boolean {
  const start = Math.max(words.map(({ class: wordClass }) => wordClass).lastIndexOf('stop'), words.map(({ class: wordClass }) => wordClass).lastIndexOf('comma'))
  const and = words.map(({ lower }) => lower).lastIndexOf('and')
  return and > start && words.slice(and + 1).every(({ class: wordClass }) => wordClass === 'noun' || modifying.has(wordClass))
}

/** Whether the clause so far has its verb. */
function hasVerb(words: readonly Word[], isFinite: boolean): boolean {
  for (let i = words.length - 1; i >= 0; i--) {
    const wordClass = words[i]?.class
    // "a cat wearing sunglasses drives": the participle is not yet the verb
    const isLoose = isFinite && wordClass === 'verb' && words[i]?.lower.endsWith('ing') === true && words[i - 1]?.class === 'noun'
    if ((wordClass === 'verb' || wordClass === 'aux') && !isLoose) return true
    if (wordClass === 'stop' || wordClass === 'while' || wordClass === 'then' || wordClass === 'comma' || wordClass === 'and') return false
  }
  return false
}

/** Whether the sentence so far has somebody who does something. */
function hasSubject(words: readonly Word[]): boolean {
  const start = words.map((word) => word.class).lastIndexOf('stop')
  return words.slice(start + 1).some((word) => word.class === 'verb' || word.class === 'aux')
}

/** After its subject a verb agrees with it in number. A verb that the catalog does not know needs the tagger's word as well. */
function followsLikeVerb(token: Token, named: boolean, { words, next, lexicon }: Surroundings): boolean {
  const subject = words.at(-1)
  const { lower } = token
  if (lower.endsWith('ing')) return named || next === undefined || next.tag !== 'NOUN'
  if (lower.endsWith('ed')) return named || token.tag === 'ADJ'
  if (!named) return false
  if (token.tag === 'VERB' || (next?.tag === 'ADP' && lexicon.namedThing(lower) === undefined)) return true
  return isCompanyWord(subject?.lower ?? '') || agreesWithSubject(lower, words) || (isFarSubject(words) && (next === undefined || ['PUNCT', 'ADP', 'CCONJ', 'ADV', 'DET'].includes(next.tag)) && agreesWithSubject(lower, words, true))
}
