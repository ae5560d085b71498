import { changeVerbs, deedWords, lightVerbs, openingVerbs, stateEffects, unchangedStates } from '../../catalog/index.ts'
import type { Word, WordClass } from '../clauses/grammar.ts'
import { agreesWithSubject, isFarSubject } from './agreement.ts'
import { isLiving } from './living.ts'
import { isGiving } from './recipients.ts'
import { colorOf, type Lexicon } from './lexicon.ts'
import { isCompanyWord } from '../cast/bodies.ts'
import { singular, verbForms } from './inflection.ts'
import type { Token } from './tagger.ts'

/** Tags of nouns. */
export const nounish = new Set(['NOUN', 'PROPN'])
/** Classes of words that open a noun phrase. */
export const modifying = new Set<WordClass>(['det', 'poss', 'num', 'adj', 'not'])
const boundary = new Set<WordClass>(['stop', 'comma', 'and', 'while', 'then', 'who'])

const played = new Set(deedWords.filter(({ isDeed }) => isDeed === true).flatMap(({ objects }) => objects.split(',').map((word) => word.trim())))
/** Whether a word names what is done after a verb that says little: catch, tag, dishes. */
export const isPlayed = (lower: string): boolean => played.has(lower) || played.has(singular(lower).noun)

/** The words before a token, the two after it, and the words of the catalog. */
export interface Surroundings { words: readonly Word[]; next: Token | undefined; after: Token | undefined; lexicon: Lexicon }

/** Whether a token is a verb where it stands: the tagger is one witness beside agreement, the words around and what the catalog knows. */
export function isVerbHere(token: Token, previous: Word | undefined, around: Surroundings): boolean {
  const { words, next, lexicon } = around
  const { lower } = token
  const named = lexicon.knowsVerb(lower)
  if (!named && !lexicon.isVerb(lower)) return false
  const prior = lastButAdverbs(words)?.class
  const isIng = lower.endsWith('ing')
  if (prior === 'to' && !isIng && (stateEffects[lower] !== undefined || unchangedStates.has(lower)) && words.some((word) => word.class === 'verb' && verbForms(word.lower).some((form) => changeVerbs.has(form)))) return false
  if (prior === 'to' && colorOf(next?.lower ?? '') !== undefined && lexicon.isNoun(lower)) return false
  if (prior === 'to' && isEndOfWay(lower, words)) return false
  // "throws bread to ducks": after "to" a verb has no ending
  if (prior === 'to' && /[^s]s$/.test(lower) && lexicon.namedThing(singular(lower).noun)?.approximated === false) return false
  if (prior === 'aux' || prior === 'to') return token.tag === 'VERB' || isIng || named
  if (isNamedDeed(token, around)) return false
  if (isGivenThing(token, around) || isOfFallingThing(token, around) || isSaidOfNext(token, around)) return false
  // "rakes leaves"
  if (previous?.class === 'verb' && !isIng && lexicon.namedThing(lower)?.approximated === false && singular(lower).plural && !verbForms(previous.lower).some((form) => openingVerbs.has(form) || helping.has(form))) return false
  if (prior === 'who' && named && lower.endsWith('s')) return true
  if (isOfOne(token, around)) return false
  if (prior === 'verb' && isIng) return openingVerbs.has(verbForms(previous?.lower ?? '')[0] ?? '') || token.tag === 'VERB'
  if (prior !== undefined && modifying.has(prior)) return false
  if (prior === 'noun' && named && lower.endsWith('s') && (/^(?:left|right|up|down|away|off)$/.test(next?.lower ?? '') || endings.has(next?.lower ?? '')) && !hasVerb(words, true)) return true
  if (prior === 'noun' && lexicon.knowsVerb(lower) && lexicon.place(`${previous?.lower ?? ''} ${singular(lower).noun}`) !== undefined && isAfterOne(token, around)) return true
  if (lexicon.place(`${lower} ${next?.lower ?? ''}`) !== undefined || (!isIng && lexicon.place(`${previous?.lower ?? ''} ${lower}`) !== undefined) || isInName(token, around)) return false
  if (prior === undefined || prior === 'stop') return opensWithVerb(token, next, lexicon)
  if (prior === 'noun' && !isIng && lexicon.namedThing(lower) !== undefined && next !== undefined && (next.tag === 'AUX' || (next.tag === 'VERB' && !next.lower.endsWith('ing') && !(isThingAtEnd(around) && named)))) return false
  if ((prior === 'noun' || prior === 'pron') && named && (token.tag === 'VERB' || next?.tag === 'DET' || next?.tag === 'PRON' || next?.tag === 'ADJ') && words.some((word) => word.class === 'verb' && helping.has(verbForms(word.lower)[0] ?? ''))) return true
  if (prior === 'noun' && !isIng && !lower.endsWith('s') && next !== undefined && next.lower.endsWith('ing') && next.tag === 'VERB') return false
  if (prior !== undefined && boundary.has(prior) && !isIng && next?.tag === 'VERB' && singular(lower).plural && lexicon.namedThing(singular(lower).noun)?.approximated === false && lexicon.knowsVerb(next.lower)) return false
  if (isIng && prior === 'noun' && named && next !== undefined && ['DET', 'PRON', 'NUM'].includes(next.tag)) return true
  if (prior === 'then' && named && lower.endsWith('s') && (next === undefined || ['PUNCT', 'ADP', 'DET', 'CCONJ', 'ADV'].includes(next.tag))) return true
  if (token.tag === 'VERB') return prior !== 'prep' || isIng
  if (prior === 'pron') return named
  if (prior === 'noun' && isAfterOne(token, around)) return true
  if (prior === 'noun' && (isPlainVerb(token, around) || isOfMany(token, around))) return true
  if (prior === 'noun') return !hasVerb(words, /(?:s|ed)$/.test(lower)) && (followsLikeVerb(token, named, around) || (named && isPair(words) && (next === undefined || /^[,.;!?]/.test(next.lower) || next.tag === 'ADP' || (!lower.endsWith('s') && (next.tag === 'DET' || (singular(next.lower).plural && isThingAtEnd(around)))))))
  if (!boundary.has(prior)) return false
  // "…, picks it up"
  if (named && lower.endsWith('s') && next?.tag === 'PRON' && /^(?:it|him|her|them)$/.test(next.lower) && hasSubject(words)) return true
  if ((prior === 'and' || prior === 'comma') && named && lower.endsWith('s') && (joinsVerb(words) || goesOn(token, around))) return true
  // "a crocodile with zebra stripes, swimming in a river"
  if (isIng && prior === 'comma' && named && words.at(-2)?.class === 'noun' && lexicon.namedThing(lower) === undefined && (next === undefined || ['ADP', 'DET', 'ADV', 'PRON', 'PUNCT'].includes(next.tag))) return true
  return named && hasSubject(words) && lexicon.namedThing(singular(lower).noun) === undefined && (isIng || lower.endsWith('s'))
}

/** "a struggling fly in silk", "a blazing shed": after one of something comes no bare verb. */
function isOfOne({ lower }: Token, { words, next, lexicon }: Surroundings): boolean {
  const [article, said] = words.slice(-2)
  const isSaid = said !== undefined && /(?:ing|ed)$/.test(said.lower) && /^(?:an?|one)$/.test(article?.lower ?? '')
  return isSaid && !/(?:s|ing)$/.test(lower) && lexicon.namedThing(lower)?.approximated === false && (next === undefined || ['PUNCT', 'ADP', 'CCONJ', 'SCONJ', 'VERB', 'AUX'].includes(next.tag))
}

/** "from flower to flower": the same noun again is no verb. */
const isEndOfWay = (lower: string, words: readonly Word[]): boolean => words.at(-2)?.lower === lower && words.at(-3)?.lower === 'from'

/** "a ski lift cabin", "a hot dog stand": part of what the catalog calls a thing. But a horseshoe that falls over is no waterfall. */
function isInName({ lower, text }: Token, { words, next, after, lexicon }: Surroundings): boolean {
  const [first, second] = words.slice(-2).map((word) => word.lower)
  const before = second ?? first
  if (text === 'falls' && next?.tag === 'ADP' && [before ?? '', `${first ?? ''} ${second ?? ''}`].some((name) => lexicon.namedThing(name)?.approximated === false)) return false
  return [[before, lower], [lower, next?.lower], [first, second, lower], [before, lower, next?.lower], [lower, next?.lower, after?.lower]].some((name) => lexicon.namedThing(name.join(' ')) !== undefined)
}

/** How what moves ends up: a door swings open. */
export const endings: ReadonlySet<string> = new Set(['open', 'shut', 'closed', 'apart', 'free', 'loose', 'clear', 'still'])

/** "a bear fishes while", "an owl judges": after one of somebody a plural would be none, so that it is what he does. */
function isAfterOne({ lower }: Token, { words, next, lexicon }: Surroundings): boolean {
  const start = words.findLastIndex(({ class: wordClass }) => boundary.has(wordClass))
  const [first, ...rest] = words.slice(start + 1)
  const isAlone = rest.length > 0 && rest.every(({ class: wordClass }) => wordClass === 'noun' || wordClass === 'adj')
  const isOne = isAlone && (/^(?:an?|one|another)$/.test(first?.lower ?? '') || (first?.lower === 'the' && lexicon.place(`${rest.at(-1)?.lower ?? ''} ${singular(lower).noun}`) !== undefined))
  // "a truck stops at a light", "a door creaks"
  const isMoved = lexicon.isVerb(lower) && (next === undefined || ['ADP', 'ADV', 'PUNCT'].includes(next.tag) || endings.has(next.lower))
  return isOne && /[^s]s$/.test(lower) && singular(lower).plural && (isMoved || isLiving(singular(words.at(-1)?.lower ?? '').noun, lexicon)) && (next === undefined || endings.has(next.lower) || ['PUNCT', 'ADP', 'CCONJ', 'SCONJ', 'ADV', 'DET'].includes(next.tag) || ((lexicon.knowsVerb(lower) || lexicon.namedThing(next.lower)?.approximated === false) && next.tag === 'NOUN' && lexicon.namedThing(`${lower} ${next.lower}`) === undefined))
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

/** "three raccoons raid two cans", "seven kayaks line up": a bare verb after many, whether or not the catalog knows it. */
function isOfMany({ lower }: Token, { words, next, lexicon }: Surroundings): boolean {
  if (next === undefined || /(?:s|ing|ed)$/.test(lower) || hasVerb(words, true) || !agreesWithSubject(lower, words) || !lexicon.isVerb(lower)) return false
  return particles.has(next.lower) || (isLiving(singular(words.at(-1)?.lower ?? '').noun, lexicon) && ['DET', 'NUM', 'PRON'].includes(next.tag))
}
const particles: ReadonlySet<string> = new Set(['up', 'down', 'out', 'together', 'around', 'away'])

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
  if (next === undefined || next.tag === 'ADV' || endings.has(next.lower) || next.lower === 'left' || next.lower === 'right' || before?.class !== 'noun' || isLiving(singular(before.lower).noun, lexicon) || lexicon.namedThing(singular(lower).noun)?.approximated !== false) return false
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

/** "takes off his hat and bows": after one thing a plural without an article is no second thing, and after "but" never. */
function goesOn({ lower }: Token, { words, next, lexicon }: Surroundings): boolean {
  const [before, and] = words.slice(-2)
  if (before?.class !== 'noun' || and === undefined || !/[^s]s$/.test(lower) || !hasSubject(words)) return false
  const isAlone = next === undefined || ['PUNCT', 'ADP', 'ADV', 'CCONJ', 'PRON', 'DET'].includes(next.tag)
  return isAlone && (and.lower === 'but' || (and.lower === 'and' && !singular(before.lower).plural && lexicon.knowsVerb(lower) && saysOne(words)))
}

/** Whether the last thing named has an article or an owner. */
function saysOne(words: readonly Word[]): boolean {
  const noun = words.findLastIndex(({ class: wordClass }) => wordClass === 'noun')
  const opener = words.slice(0, noun).findLast(({ class: wordClass }) => wordClass !== 'noun' && wordClass !== 'adj')
  return opener?.class === 'det' || opener?.class === 'poss'
}

/** "does exercises", "does push ups", "plays catch": after a verb that says little the word is what is done. */
function isNamedDeed({ lower }: Token, { words, next, lexicon }: Surroundings): boolean {
  const previous = lastButAdverbs(words)
  const compound = lexicon.actionNoun(`${lower} ${next?.lower ?? ''}`) !== undefined || isPlayed(`${lower} ${next?.lower ?? ''}`)
  const isAfterLight = previous?.class === 'verb' && verbForms(previous.lower).some((form) => lightVerbs.has(form))
  return isAfterLight && (compound || (!lower.endsWith('ing') && (lexicon.actionNoun(lower) !== undefined || isPlayed(lower))))
}

/** "rakes leaves.": the next word is a thing, and nothing of the clause follows it. */
function isThingAtEnd({ next, after, lexicon }: Surroundings): boolean {
  return next !== undefined && lexicon.namedThing(next.lower) !== undefined && (after === undefined || ['PUNCT', 'ADP', 'CCONJ'].includes(after.tag))
}

/** Verbs that another follows bare: helps him tie, watches it fall. */
export const helping: ReadonlySet<string> = new Set(['help', 'let', 'make', 'watch', 'see', 'hear', 'have'])

/** A sentence may open with an order ("Watch the dog run"), but a word alone is a thing ("Watch, tilt down"). */
function opensWithVerb(token: Token, next: Token | undefined, lexicon: Lexicon): boolean {
  if (next === undefined || /^[,.;:!?]/.test(next.lower)) return !lexicon.isNoun(token.lower)
  // "washing the dishes"
  if (token.lower.endsWith('ing') && (next.tag === 'DET' || next.tag === 'PRON') && lexicon.knowsVerb(token.lower)) return true
  // "Paint peels off a wall": what opens before a verb in the third person is who or what does it
  if (lexicon.isNoun(token.lower) && next.tag !== 'DET' && /[^s]s$/.test(next.lower) && lexicon.knowsVerb(next.lower) && !lexicon.namedThing(singular(next.lower).noun)) return false
  return token.tag === 'VERB' && lexicon.namedThing(token.lower) === undefined && !((nounish.has(next.tag) || next.tag === 'ADJ') && isPastParticiple(token.lower))
}

/** "torn", "broken", "crumpled": what opens a phrase so is said of its noun. */
function isPastParticiple(lower: string): boolean {
  return lower.endsWith('ed') || (verbForms(lower)[0] !== lower && /(?:n|t|d|g)$/.test(lower) && !lower.endsWith('ing'))
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
    const isLoose = isFinite && wordClass === 'verb' && (words[i]?.lower.endsWith('ing') === true || words[i + 1]?.lower === 'by') && words[i - 1]?.class === 'noun'
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

/** Nouns that name a part of the place before them, though they are verbs as well: "near the ocean surface". */
const partsOfPlaces: ReadonlySet<string> = new Set(['surface', 'floor', 'edge', 'shore', 'bank', 'side', 'front', 'top', 'bottom', 'border', 'face', 'back', 'view', 'ground'])

/** After its subject a verb agrees with it in number. A verb that the catalog does not know needs the tagger's word as well. */
function followsLikeVerb(token: Token, named: boolean, { words, next, lexicon }: Surroundings): boolean {
  const subject = words.at(-1)
  const { lower } = token
  if (lower.endsWith('ing')) return named || next === undefined || next.tag !== 'NOUN'
  if (lower.endsWith('ed')) return named || token.tag === 'ADJ'
  if (!named) return false
  if (token.tag === 'VERB' || (next?.tag === 'ADP' && lexicon.namedThing(lower) === undefined)) return true
  return isCompanyWord(subject?.lower ?? '') || agreesWithSubject(lower, words) || (isFarSubject(words) && !partsOfPlaces.has(lower) && (next === undefined || ['PUNCT', 'ADP', 'CCONJ', 'ADV', 'DET'].includes(next.tag)) && agreesWithSubject(lower, words, true))
}
