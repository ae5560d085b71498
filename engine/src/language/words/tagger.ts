import winkNLP from 'wink-nlp'
import model from 'wink-eng-lite-web-model'
import { compoundQualities, compoundVerbs, formWords, unbroken } from '../../catalog/index.ts'
import { singular, verbForms } from './inflection.ts'

/** One word or mark of the prompt, with what the statistical tagger takes it for. */
export interface Token {
  text: string
  lower: string
  /** In the prompt, UTF-16 units. */
  startChar: number
  endChar: number
  /** Universal part of speech: NOUN, VERB, ADJ … The tagger errs; the grammar decides. */
  tag: string
  lemma: string
}

/** Tables of words are plain objects, and what every object has would be found in each of them: a synonym is looked up instead. */
const lookedUp: ReadonlyMap<string, string> = new Map([['constructor', 'builder'], ['__proto__', 'prototype'], ['&', 'and'], ['n', 'and'], ['thru', 'through'], ['w', 'with'], ['ppl', 'people'], ['pic', 'picture'], ['pics', 'pictures'], ['vid', 'video'], ['doggo', 'dog'], ['doggos', 'dogs'], ['pupper', 'puppy'], ['kitteh', 'kitty'], ['birb', 'bird'], ['smol', 'small'], ['kiddo', 'kid'], ['bestie', 'friend'], ['gf', 'girlfriend'], ['bf', 'boyfriend']])
/** Short forms whose tag the tagger cannot know. */
const shortTags: Readonly<Record<string, string>> = { '&': 'CCONJ', n: 'CCONJ', thru: 'ADP', w: 'ADP' }

let tagger: ReturnType<typeof winkNLP> | undefined

/** Cuts a text into words and marks and tags them. */
export function tagWords(prompt: string): Token[] {
  tagger ??= winkNLP(model, ['sbd', 'pos'])
  const its = tagger.its
  const tokens = tagger.readDoc(prompt).tokens()
  // The declarations of wink-nlp and of its model disagree about one parameter; the call is the documented one.
  const column = (feature: unknown) => tokens.out(feature as typeof its.value)
  const values = column(its.value)
  const tags = column(its.pos)
  const lemmas = column(its.lemma)
  const words: Token[] = []
  let cursor = 0
  values.forEach((value, i) => {
    const startChar = prompt.indexOf(value, cursor)
    if (startChar === -1) return
    cursor = startChar + value.length
    const word = { tag: tags[i] ?? 'X', lemma: (lemmas[i] ?? value).toLowerCase() }
    // "straw-yellow" is two words
    const glued = /^[-‐‑]$/.test(value) && /\p{L}/u.test(prompt[startChar - 1] ?? '') && /\p{L}/u.test(prompt[startChar + 1] ?? '')
    if (glued) return
    // "sun." at the end of a sentence is taken for an abbreviation
    const dotted = /^\p{L}{2,}\.$/u.test(value) && !/^(?:mr|mrs|ms|dr|st|mt|jr|sr|prof)\.$/i.test(value)
    const text = dotted ? value.slice(0, -1) : value
    words.push({ ...word, ...(Object.hasOwn(shortTags, value.toLowerCase()) ? { tag: shortTags[value.toLowerCase()] ?? word.tag } : {}), text, lower: lookedUp.get(text.toLowerCase()) ?? text.toLowerCase(), startChar, endChar: startChar + text.length })
    if (dotted) words.push({ text: '.', lower: '.', startChar: cursor - 1, endChar: cursor, tag: 'PUNCT', lemma: '.' })
  })
  return joined(words)
}

const joints = [...unbroken.map((name) => ({ name: name.split(' '), tag: 'NOUN' })), ...compoundVerbs.map((name) => ({ name: name.split(' '), tag: 'VERB' })), ...compoundQualities.map((name) => ({ name: name.split(' '), tag: 'ADJ' }))]
const openers = new Set(joints.map(({ name }) => name[0]))

/** The last word of a name stands in its plural, and that of a verb in any of its forms. */
function isFormOf(lower: string, part: string, tag: string): boolean {
  return tag === 'VERB' ? verbForms(lower)[0] === part : tag === 'NOUN' && singular(lower).noun === part
}

/** "long red hair": the tagger takes a form before another quality for an adverb. */
function qualifying(word: Token, next: Token | undefined): Token {
  // "round the house" is around it
  if (word.lower === 'round' && next?.tag === 'DET') return { ...word, lower: 'around', lemma: 'around', tag: 'ADP' }
  return word.tag === 'ADV' && Object.hasOwn(formWords, word.lower) && (next?.tag === 'ADJ' || next?.tag === 'NOUN') ? { ...word, tag: 'ADJ' } : word
}

/** Puts together what is one word to its readers: hide and seek, to high five. */
function joined(words: readonly Token[]): Token[] {
  const out: Token[] = []
  for (let i = 0; i < words.length; i++) {
    const word = words[i]
    if (word === undefined) break
    const joint = openers.has(word.lower) ? joints.find(({ name, tag }) => name.every((part, k) => part === words[i + k]?.lower || (k === name.length - 1 && isFormOf(words[i + k]?.lower ?? '', part, tag)))) : undefined
    const last = words[i + (joint?.name.length ?? 1) - 1] ?? word
    out.push(joint === undefined ? qualifying(word, words[i + 1]) : { ...word, text: words.slice(i, i + joint.name.length).map(({ text }) => text).join(' '), lower: words.slice(i, i + joint.name.length).map(({ lower }) => lower).join(' '), tag: joint.tag, lemma: joint.name.join(' '), endChar: last.endChar })
    i += (joint?.name.length ?? 1) - 1
  }
  return out
}
