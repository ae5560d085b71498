import winkNLP from 'wink-nlp'
import model from 'wink-eng-lite-web-model'

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
const lookedUp: ReadonlyMap<string, string> = new Map([['constructor', 'builder'], ['__proto__', 'prototype']])

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
    const dotted = /^\p{L}{3,}\.$/u.test(value)
    const text = dotted ? value.slice(0, -1) : value
    words.push({ ...word, text, lower: lookedUp.get(text.toLowerCase()) ?? text.toLowerCase(), startChar, endChar: startChar + text.length })
    if (dotted) words.push({ text: '.', lower: '.', startChar: cursor - 1, endChar: cursor, tag: 'PUNCT', lemma: '.' })
  })
  return words
}
