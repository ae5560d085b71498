import type { Attached, Clause, NounPhrase, Word } from './grammar.ts'
import { verbForms } from '../words/inflection.ts'
import type { Lexicon } from '../words/lexicon.ts'
import { carrierOf, isAlive } from './carriers.ts'
import { namesGarment, wornBy } from '../words/garments.ts'
import { isDeedWith } from '../deeds/deeds.ts'
import { itemsOf, type Item } from './items.ts'
import { doerOfSecondVerb, isRefused, isWearing } from './second-verb.ts'

/** Words that say of a clause that another happens before or after it. */
const links = ['until', 'till', 'before', 'after', 'once', 'as soon as'] as const
const verbParticles = new Set(['on', 'up', 'down', 'out', 'off', 'over', 'away', 'around', 'in'])

/** Reads the clauses of a text: who does what to whom, where and how. */
export function readClauses(words: readonly Word[], lexicon: Lexicon): Clause[] {
  return new ClauseReader(itemsOf(words, lexicon), lexicon).read()
}

/** Walks over the items once, keeping the clause that is being said. */
class ClauseReader {
  private readonly clauses: Clause[] = []
  private current: Clause = emptyClause('with', 0)
  private preposition: Word | undefined
  private last: NounPhrase | undefined
  private lastAttachedBy: string | undefined
  /** The last preposition that was no "of". */
  private lastPreposition: Word | undefined
  private sentence = 0
  private order: Clause['order'] = 'with'
  /** A name follows that is given to the last noun. */
  private naming = false
  private negated = false
  /** The verb before says that the next is not done. */
  private negates = false
  private aux: string | undefined
  /** Whether the clause before was told in the passive, of the same subject. */
  private wasPassive = false
  private readonly items: readonly Item[]
  private readonly lexicon: Lexicon

  constructor(items: readonly Item[], lexicon: Lexicon) {
    this.items = items
    this.lexicon = lexicon
  }

  read(): Clause[] {
    this.items.forEach((item, i) => {
      if (item.kind === 'noun') this.noun(item)
      else this.word(item.word, i)
    })
    this.close()
    return this.clauses
  }

  private noun(phrase: NounPhrase): void {
    if (this.naming && this.last !== undefined) {
      this.last.alias = phrase
      this.naming = false
      return
    }
    if (this.negated && this.current.verb === undefined) phrase.negated = true
    if (this.preposition !== undefined) this.attach(this.preposition, phrase)
    else if (this.current.verb === undefined) this.current.subjects.push(phrase)
    else this.current.objects.push(phrase)
    this.last = phrase
  }

  private attach(preposition: Word, phrase: NounPhrase): void {
    const attached: Attached = { preposition: preposition.lower, words: [preposition], noun: phrase }
    if (preposition.lower === 'without') phrase.negated = true
    const carrier = carrierOf(attached, { last: this.last, clause: this.current, lastAttachedBy: this.lastAttachedBy }, this.lexicon)
    if (carrier === undefined) this.current.attached.push(attached)
    else carrier.attached.push(attached)
    this.lastAttachedBy = preposition.lower
    if (preposition.lower !== 'of') this.lastPreposition = preposition
    this.preposition = undefined
  }

  private word(word: Word, at: number): void {
    const named = this.items[at + 1]
    if (/^(?:named|called|nicknamed)$/.test(word.lower) && this.last !== undefined && named?.kind === 'noun' && named.headWords.some(({ tag, text }) => tag === 'PROPN' || /^\p{Lu}/u.test(text))) {
      this.naming = true
      return
    }
    switch (word.class) {
      case 'stop': this.close(); this.sentence++; this.order = 'then'; this.current = emptyClause('then', this.sentence); break
      case 'while': this.subordinate(word, at); break
      case 'then': if (this.current.verb === undefined && !this.followsComma(at)) this.current.order = 'then'; else { this.order = 'then'; this.open('then') } break
      case 'and': case 'comma': this.joint(at); break
      case 'who': this.relative(); break
      case 'verb': this.verb(word, at); break
      case 'aux': this.aux = word.lower; if (this.current.verb === undefined && !this.verbAhead(at)) this.setVerb(word, at); break
      case 'not': this.negated = true; break
      case 'prep': this.prepose(word, at); break
      case 'to': this.preposition = word; break
      case 'quote': this.current.quotes.push(word); break
      case 'adv': case 'adj': this.current.adverbs.push(word); break
      case 'det': if (word.lower === 'other' && this.wordAt(at - 1) === 'each') this.current.mutual = true; break
      case 'poss': case 'num': case 'noun': case 'pron': case 'other': break
    }
  }

  /** "while she sings", "until he comes"; "before the mirror" and "after the storm" are no clauses. */
  private subordinate(word: Word, at: number): void {
    const next = this.items[at + 1]
    const link = links.find((each) => each === word.lower)
    const isClause = link === undefined || this.startsClause(at + 1, true) || (next?.kind === 'word' && (next.word.class === 'verb' || next.word.class === 'aux'))
    if (!isClause) {
      this.preposition = word
      return
    }
    this.open('while')
    if (link !== undefined) this.current.link = link
  }

  private wordAt(at: number): string | undefined {
    const item = this.items[at]
    return item?.kind === 'word' ? item.word.lower : undefined
  }

  /** "then a cartwheel, then …": somebody or something was named, and the story goes on. */
  private followsComma(at: number): boolean {
    const before = this.items[at - 1]
    return this.current.subjects.length > 0 && before?.kind === 'word' && before.word.class === 'comma'
  }

  /** Whether a verb of the same clause follows an auxiliary. */
  private verbAhead(at: number): boolean {
    for (let i = at + 1; i < this.items.length; i++) {
      const item = this.items[i]
      if (item === undefined || item.kind === 'noun') return false
      if (item.word.class === 'verb') return true
      if (!['adv', 'not', 'aux', 'then'].includes(item.word.class)) return false
    }
    return false
  }

  private prepose(word: Word, at: number): void {
    const next = this.items[at + 1]
    const isParticle = this.current.verb !== undefined && this.current.particle === undefined && this.items[at - 1] === this.verbItem && verbParticles.has(word.lower)
    const named = isParticle && (this.lexicon.namedAction(`${this.current.verb?.lemma ?? ''} ${word.lower}`) !== undefined || (next?.kind === 'noun' && isDeedWith(this.current.verb?.lower ?? '', word.lower, next)))
    if (isParticle && (named || next === undefined || next.kind === 'word')) {
      this.current.particle = word.lower
      this.current.verbWords.push(word)
      return
    }
    this.preposition = word
  }

  private verbItem: Item | undefined

  private verb(word: Word, at: number): void {
    this.preposition = undefined
    if (this.current.verb !== undefined) this.secondVerb(word, at)
    else {
      this.takeLoneNoun(word)
      this.setVerb(word, at)
    }
    this.verbItem = this.items[at]
  }

  /** "of a lion roaring": where a sentence is only a phrase, its noun is who does it. */
  private takeLoneNoun({ lower }: Word): void {
    const { subjects, attached } = this.current
    const only = attached.at(-1)
    if (subjects.length > 0 || only === undefined || only.noun !== this.last || !/ing$/.test(lower)) return
    this.current.attached = attached.slice(0, -1)
    this.current.subjects = [only.noun]
  }

  /** A second verb in a clause: start sweeping; a cat sitting; to tie. */
  private secondVerb(word: Word, at: number): void {
    const { last, lastAttachedBy, current } = this
    if (isRefused(current)) this.negates = true
    const doer = doerOfSecondVerb(word, { clause: current, last, lastAttachedBy, before: this.items[at - 1], next: this.items[at + 1] }, this.lexicon)
    if (doer === 'subject-meanwhile') this.openWith([...current.subjects], 'while')
    else if (doer === 'subject-too') this.goOnWithSubject()
    else if (last !== undefined) this.openWith([last], doer === 'caused' ? 'then' : 'while')
    this.setVerb(word, at)
  }

  /** The clause so far is said, and its subject does more. */
  private goOnWithSubject(): void {
    const { subjects, objects, attached, order } = this.current
    const isBare = objects.length === 0 && attached.length === 0
    if (isBare) this.clauses.push({ ...this.current, objects: [] })
    else this.close()
    this.current = { ...emptyClause(isBare ? order : 'with', this.sentence), subjects: [...subjects] }
  }

  private setVerb(word: Word, at: number): void {
    this.current.verb = word
    this.current.verbWords.push(word)
    this.current.negated = this.negated || this.negates
    if (this.negates) this.current.refused = true
    this.negates = false
    this.current.passive = this.isPassive(word, at)
    this.negated = false
    this.lastAttachedBy = undefined
  }

  /** "is chased", "was caught and eaten by": what is done to the subject. */
  private isPassive({ lower }: Word, at: number): boolean {
    const next = this.items[at + 1]
    const isBy = next?.kind === 'word' && next.word.lower === 'by'
    const isParticiple = /(?:ed|en|own|ung|eld)$/.test(lower)
    const isPast = verbForms(lower)[0] !== lower && !/(?:s|ing)$/.test(lower)
    if (this.aux === undefined) return isBy && (isParticiple || isPast) && (this.wasPassive || this.isDoneBy(lower, at))
    return isParticiple || (isBy && !lower.endsWith('ing') && /^(?:is|are|was|were|be|been|being|gets?|got)$/.test(this.aux))
  }

  /** "a ball thrown by a boy": what can be done to something, by somebody; who sat by a woman was not sat. */
  private isDoneBy(lower: string, at: number): boolean {
    const doer = this.items[at + 2]
    const entry = this.lexicon.actionEntry(this.lexicon.namedAction(lower)?.id ?? '')
    return doer?.kind === 'noun' && isAlive(doer, this.lexicon) && entry !== undefined && !entry.travels && entry.needs.with !== 'never'
  }

  /** "and", a comma: a list goes on, or the same subject does more, or a new clause begins. */
  private joint(at: number): void {
    const next = this.items[at + 1]
    const after = next?.kind === 'word' && ['and', 'adv', 'then', 'num'].includes(next.word.class) ? this.items[at + 2] : next
    const joint = this.items[at]
    if (joint?.kind === 'word' && joint.word.lower === 'but') this.negated = false
    const listing = this.current.verb === undefined && this.current.subjects.length > 0 && (next?.kind === 'noun' || (next?.kind === 'word' && next.word.class === 'and' && after?.kind === 'noun'))
    const named = after?.kind === 'noun' ? at + (after === next ? 1 : 2) : undefined
    const worn = this.goesOnDressing(after)
    if (worn !== undefined) {
      this.preposition = worn === 'object' ? undefined : this.lastPreposition
      return
    }
    if (!listing && this.startsClause(at + 1)) this.open(this.order)
    else if (named !== undefined && this.lastPreposition !== undefined && (this.lastAttachedBy === 'with' || this.lastAttachedBy === 'of') && !this.startsClause(named)) {
      // "with the wings of an eagle, the tail of a lizard and …": the list goes on
      this.preposition = this.lastPreposition
      return
    } else if (named !== undefined && this.isIntransitive() && !this.startsClause(named)) this.open('while')
    else if (after?.kind === 'word' && after.word.class === 'verb' && this.current.verb !== undefined) this.openWith([...this.current.subjects], this.order === 'then' ? 'then' : joint?.kind === 'word' && joint.word.class === 'comma' && /ing$/.test(after.word.lower) ? 'while' : 'with')
    this.preposition = undefined
  }

  /** "in a yellow raincoat and red boots", "wearing a hat and boots": what somebody wears goes on, as what follows a preposition or as an object. */
  private goesOnDressing(next: Item | undefined): 'attached' | 'object' | undefined {
    const { last, lastPreposition, current } = this
    if (next?.kind !== 'noun' || next.pronoun !== undefined || last === undefined || !namesGarment(last, this.lexicon) || !namesGarment(next, this.lexicon)) return undefined
    if (current.objects.includes(last)) return isWearing(current) ? 'object' : undefined
    return lastPreposition !== undefined && wornBy.has(lastPreposition.lower) ? 'attached' : undefined
  }

  /** A verb that takes no object and has none: what follows "and" is somebody or something else. */
  private isIntransitive(): boolean {
    const { verb, objects, attached } = this.current
    if (verb === undefined || objects.length > 0 || attached.length > 0) return false
    const entry = this.lexicon.actionEntry(this.lexicon.namedAction(verb.lower)?.id ?? '')
    return entry !== undefined && entry.needs.with === 'never' && entry.needs.target !== 'always'
  }

  /** Whether a noun phrase and its verb follow. */
  private startsClause(from: number, isFinite = false): boolean {
    let seenNoun = false
    for (let i = from; i < this.items.length; i++) {
      const item = this.items[i]
      if (item === undefined) return false
      if (item.kind === 'noun') { seenNoun = true; continue }
      const { class: wordClass, lower } = item.word
      if (wordClass === 'verb') return seenNoun && !(/ing$/.test(lower) && (isFinite || this.current.verb === undefined && this.current.subjects.length === 0))
      if (wordClass === 'aux') return seenNoun
      if (!['adv', 'prep', 'and', 'then', 'adj'].includes(wordClass)) return false
    }
    return false
  }

  /** "a man who juggles": the clause is about the last noun. */
  private relative(): void {
    if (this.last !== undefined) this.openWith([this.last], 'while')
  }

  private open(order: Clause['order']): void {
    const previous = this.current
    this.close()
    this.current = emptyClause(order, this.sentence)
    // "…, then jumps": nobody new is named, so it is the same subject
    if (order !== 'with') this.inherited = previous.subjects
  }

  private inherited: NounPhrase[] = []

  private openWith(subjects: NounPhrase[], order: Clause['order']): void {
    this.close()
    this.current = { ...emptyClause(order, this.sentence), subjects }
  }

  /** "turns the light off": the particle stands behind the object. */
  private takeParticle(): void {
    const { preposition, current } = this
    if (preposition === undefined || current.verb === undefined || current.particle !== undefined || current.objects.length === 0 || !verbParticles.has(preposition.lower)) return
    if (this.lexicon.namedAction(`${verbForms(current.verb.lower)[0] ?? ''} ${preposition.lower}`) === undefined) return
    current.particle = preposition.lower
    current.verbWords.push(preposition)
  }

  private close(): void {
    const { current } = this
    this.takeParticle()
    if (current.verb !== undefined && current.subjects.length === 0) current.subjects = this.inherited.length > 0 ? this.inherited : []
    const said = current.verb !== undefined || current.subjects.length > 0 || current.objects.length > 0 || current.attached.length > 0 || current.quotes.length > 0
    if (said) this.clauses.push(current)
    this.preposition = undefined
    this.lastAttachedBy = undefined
    this.lastPreposition = undefined
    this.negated = false
    this.aux = undefined
    this.wasPassive = current.passive
    this.order = 'with'
    if (current.subjects.length > 0) this.inherited = current.subjects
  }
}

function emptyClause(order: Clause['order'], sentence: number): Clause {
  return { verbWords: [], subjects: [], objects: [], attached: [], adverbs: [], order, negated: false, passive: false, sentence, quotes: [] }
}
