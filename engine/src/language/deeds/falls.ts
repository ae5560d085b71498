import type { Attachments, GoalOfMotion } from '../cast/attachments.ts'
import type { Entity } from '../cast/cast.ts'
import type { Attached, Clause, NounPhrase } from '../clauses/grammar.ts'
import { verbForms } from '../words/inflection.ts'
import type { Lexicon } from '../words/lexicon.ts'
import type { Manners } from './manners.ts'
import { isAir, isAnyGround } from '../places/places.ts'
import { isOfRoom } from '../places/room-parts.ts'
import type { SpanBook } from '../spans.ts'
import { flightOf } from './stairs.ts'
import type { Story } from '../story.ts'
import { uprightOf } from './uprights.ts'

/** What grows and is taller, metres, stands where it grows. */
const largestLeafM = 0.6
/** Verbs by which a thing comes down by itself. */
const fallVerbs: ReadonlySet<string> = new Set(['fall', 'drop', 'tumble', 'plummet', 'plunge', 'topple', 'land', 'crash', 'trickle'])
/** What a thing does that leaves its place only with the word that says so: "slides off a table". */
const leaving: ReadonlySet<string> = new Set(['slide', 'roll', 'slip', 'bounce', 'blow', 'float', 'drift', 'flutter', 'glide'])
/** How drops go down a side. */
const running: ReadonlySet<string> = new Set(['run', 'drip', 'dribble', 'ooze', 'flow', 'creep', 'stream', 'crawl', 'move', 'travel', 'streak'])
/** Verbs by which it turns over on its way. */
const turning: ReadonlySet<string> = new Set(['tumble', 'topple', 'roll'])
const sources: ReadonlySet<string> = new Set(['from', 'off', 'off of', 'out of', 'from the top of', 'down from', 'from atop'])
const goals: Readonly<Record<string, GoalOfMotion['relation']>> = { onto: 'on', on: 'on', upon: 'on', 'on top of': 'on', 'on to': 'on', to: 'on', toward: 'on', towards: 'on', into: 'inside', in: 'inside', inside: 'inside', beside: 'beside', near: 'beside', 'next to': 'beside' }

interface Parts {
  story: Story
  lexicon: Lexicon
  manners: Manners
  spans: SpanBook
  introductions: { introduce(phrase: NounPhrase): Entity[]; attachments: Attachments['read'] }
}

/** Reads how things fall: from what, and onto or into what. */
export class Falls {
  readonly #parts: Parts

  constructor(parts: Parts) {
    this.#parts = parts
  }

  /** Lets fall what is said to come down from something, onto something or through the picture; answers whether anything does. */
  isOf(clause: Clause, subjects: readonly Entity[]): boolean {
    const forms = verbForms(clause.verb?.lower ?? '')
    const { story, lexicon, manners } = this.#parts
    const isThing = subjects.length > 0 && subjects.every(({ isCast, recipe }) => !isCast && (recipe.kind === 'prop' || recipe.kind === 'clothing' || (recipe.kind === 'plant' && recipe.heightM < largestLeafM)))
    if (isThing && this.#runsDown(clause, subjects)) return true
    const said = this.#said(clause)
    const source = said.find(({ preposition, noun }) => sources.has(preposition) && this.#isThing(noun))
    const target = said.find(({ preposition, noun }) => goals[preposition] !== undefined && this.#isThing(noun))
    const isLeaving = (source !== undefined || (target !== undefined && clause.particle === 'down')) && forms.some((form) => leaving.has(form))
    if (!isThing || flightOf(clause, lexicon) !== undefined || (!forms.some((form) => fallVerbs.has(form)) && !isLeaving)) return false
    const told = [...manners.of(clause)]
    const crosses = told.includes('downwards') || clause.particle === 'down' || said.some(({ preposition }) => sources.has(preposition) || goals[preposition] !== undefined || preposition === 'down')
    const isLanding = forms.includes('land')
    if (!crosses && !isLanding) return false
    this.#leaves(source, subjects)
    const goal = this.#goalOf(target)
    const manner = [...new Set([...told.filter((each) => !/wards$/.test(each)), ...(forms.some((form) => turning.has(form)) ? ['tumbling'] : []), 'downwards'])].slice(0, 4)
    for (const who of subjects) {
      const falls = story.actsOf(who).find((beat) => beat.action === 'drift' && beat.manner.includes('downwards'))
      if (falls === undefined) story.beat({ who, action: 'drift', manner, ...(goal === undefined ? {} : { goal }) })
      else Object.assign(falls, { manner: [...new Set([...falls.manner, ...manner])].slice(0, 4) }, goal === undefined ? {} : { goal })
    }
    this.#parts.introductions.attachments(said.filter((each) => each !== source && each !== target && !isOfRoom(each.noun)), subjects, undefined)
    this.#parts.spans.addWords([...clause.verbWords, ...said.flatMap(({ noun }) => (isOfRoom(noun) || isAir(noun) ? noun.words.filter((word) => word.class !== 'det') : []))], { kind: 'shown' })
    return true
  }

  /** Lets a drop run down the side of what it is on: a window, a jar. */
  #runsDown(clause: Clause, subjects: readonly Entity[]): boolean {
    const { story, spans, introductions, lexicon } = this.#parts
    const isRunning = verbForms(clause.verb?.lower ?? '').some((form) => fallVerbs.has(form) || leaving.has(form) || running.has(form))
    const side = isRunning ? uprightOf(clause, subjects, lexicon) : undefined
    const [on] = side === undefined ? [] : introductions.introduce(side.noun)
    if (side === undefined || on === undefined || subjects.includes(on)) return false
    for (const who of subjects) story.beat({ who, action: 'drift', manner: [side.way], target: on })
    introductions.attachments(clause.attached.filter(({ noun }) => noun !== side.noun), subjects, undefined)
    spans.addWords(clause.verbWords, { kind: 'shown' })
    return true
  }

  /** What is said of the way, with the object of a verb that has "off" for its particle: "falls off a shelf". */
  #said(clause: Clause): Attached[] {
    const [object] = clause.objects
    return clause.particle === 'off' && object !== undefined ? [{ preposition: 'off', words: [], noun: object }, ...clause.attached] : clause.attached
  }

  #isThing(noun: NounPhrase): boolean {
    const { lexicon } = this.#parts
    if (isAir(noun) || isAnyGround(noun, lexicon) || isOfRoom(noun)) return false
    return lexicon.namedThing(noun.head) !== undefined && !(lexicon.place(noun.head) !== undefined && lexicon.namedThing(noun.head)?.approximated === true)
  }

  #leaves(source: Attached | undefined, subjects: readonly Entity[]): void {
    const [from] = source === undefined ? [] : this.#parts.introductions.introduce(source.noun)
    if (source === undefined || from === undefined) return
    this.#parts.spans.addWords(source.words, { kind: 'shown' })
    for (const who of subjects) if (who !== from) this.#parts.story.stand({ who, relation: 'on', to: from })
  }

  #goalOf(target: Attached | undefined): GoalOfMotion | undefined {
    const [to] = target === undefined ? [] : this.#parts.introductions.introduce(target.noun)
    if (target === undefined || to === undefined) return undefined
    this.#parts.spans.addWords(target.words, { kind: 'shown' })
    return { relation: goals[target.preposition] ?? 'on', to }
  }
}
