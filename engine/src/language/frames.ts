import { changeVerbs, lightVerbs, mannerWords, openingVerbs } from '../catalog/index.ts'
import { canAct, suited } from './abilities.ts'
import { Changes } from './changes.ts'
import { carriedOn, carryingSocketOf, postureOf } from './carrying.ts'
import { mannersOf, refersTo, spanOfAction, type Casting, type Entity } from './cast.ts'
import type { Clause, NounPhrase } from './grammar.ts'
import { verbForms } from './inflection.ts'
import { Introductions, type GoalOfMotion } from './introductions.ts'
import type { Found, Lexicon } from './lexicon.ts'
import type { Mask } from './masks.ts'
import { isAir } from './places.ts'
import type { Dialogue } from './script.ts'
import type { SpanBook } from './spans.ts'
import type { Story } from './story.ts'
import { isClimbing, verticalOf } from './vertical.ts'
import { floating, goals, placedVerbs, rideable, wearing } from './verb-classes.ts'

/** Turns what is said to happen into beats, placements and relations. */
export class Frames {
  private readonly story: Story
  private readonly casting: Casting
  private readonly lexicon: Lexicon
  private readonly spans: SpanBook
  private readonly masks: readonly Mask[]
  private readonly clauses: readonly Clause[]
  private readonly introductions: Introductions
  private readonly changes: Changes
  /** Lines of a script that are still to be said. */
  private readonly dialogues: Dialogue[]
  /** Sentences in which the camera turns to something else. */
  private readonly cuts: ReadonlySet<number>

  constructor(parts: { story: Story; casting: Casting; lexicon: Lexicon; spans: SpanBook; masks: readonly Mask[]; clauses: readonly Clause[]; cuts: ReadonlySet<number>; dialogues: readonly Dialogue[] }) {
    this.story = parts.story
    this.casting = parts.casting
    this.lexicon = parts.lexicon
    this.spans = parts.spans
    this.masks = parts.masks
    this.clauses = parts.clauses
    this.cuts = parts.cuts
    this.dialogues = [...parts.dialogues].sort((a, b) => a.startChar - b.startChar)
    const speakers = new Set(parts.clauses.filter((clause) => clause.verb !== undefined).flatMap((clause) => clause.subjects))
    this.introductions = new Introductions({ ...parts, speakers })
    this.changes = new Changes({ ...parts, introductions: this.introductions })
  }

  /** Reads every clause, in order. */
  read(): void {
    const { clauses } = this
    clauses.forEach((clause, i) => {
      this.sayBefore(startOf(clause))
      this.beginsIn(clause.sentence)
      if (this.opens(clause, clauses[i + 1])) {
        this.spans.addWords(clause.verbWords, { kind: 'shown' })
        clause.subjects.forEach((subject) => this.introductions.introduce(subject))
        if (clause.order === 'then') this.story.next()
        return
      }
      this.clause(clause, clauses[i - 1])
    })
    this.sayBefore(Infinity)
  }

  /** Says the lines of a script that stand before a place in the text. */
  private sayBefore(startChar: number): void {
    while ((this.dialogues[0]?.startChar ?? Infinity) < startChar) {
      const line = this.dialogues.shift()
      const speaker = line === undefined ? undefined : this.casting.speaker(line.speaker)
      if (line === undefined || speaker === undefined) continue
      this.story.next()
      this.story.lines.push({ who: speaker, text: line.text.slice(0, 600), manner: line.manner, step: this.story.step })
      this.story.happened = true
      this.spans.add(line, { kind: 'shown', refersTo: speaker.id })
    }
  }

  /** Remembers in which step a sentence begins; the camera may cut to it. */
  private beginsIn(sentence: number): void {
    const { stepOfSentence } = this.story
    if (stepOfSentence.has(sentence)) return
    if (this.cuts.has(sentence) && stepOfSentence.size > 0) this.story.cut()
    stepOfSentence.set(sentence, this.story.step)
  }

  /** "starts sweeping": the first verb only opens the second. */
  private opens(clause: Clause, next: Clause | undefined): boolean {
    const lemma = this.lemmaOf(clause)
    const more = next !== undefined && next.subjects[0] === clause.subjects[0] && next.verb !== undefined && next.sentence === clause.sentence
    return more && clause.verb !== undefined && openingVerbs.has(lemma) && clause.objects.length === 0 && clause.attached.length === 0 && clause.particle === undefined
  }

  private lemmaOf(clause: Clause): string {
    const lower = clause.verb?.lower ?? ''
    return verbForms(lower).find((form) => this.lexicon.namedAction(form) !== undefined || lightVerbs.has(form) || openingVerbs.has(form) || changeVerbs.has(form) || placedVerbs.has(form) || wearing.has(form)) ?? verbForms(lower)[0] ?? lower
  }

  private clause(clause: Clause, previous: Clause | undefined): void {
    const sameSubject = previous !== undefined && previous.subjects[0] === clause.subjects[0] && previous.verb !== undefined
    if (clause.order === 'then' || (clause.order === 'with' && sameSubject)) this.story.next()
    if (clause.negated) {
      this.spans.addWords(clause.verbWords, { kind: 'shown', because: 'It is kept out.' })
      clause.subjects.forEach((subject) => this.introductions.introduce(subject))
      return
    }
    const subjects = clause.subjects.flatMap((subject) => this.introductions.introduce(subject))
    const lemma = this.lemmaOf(clause)
    const change = this.changes.verbOf(clause, subjects)
    if (clause.verb === undefined || lemma === 'be') this.exists(clause, subjects)
    else if (wearing.has(lemma)) this.wears(clause, subjects)
    else if (placedVerbs.has(this.pastOf(clause)) && clause.objects.length === 0 && (clause.passive || !subjects.some((subject) => subject.isCast))) this.exists(clause, subjects)
    else if (change !== undefined) this.changes.read(clause, subjects, change)
    else if (this.floats(clause, subjects)) this.exists(clause, subjects)
    else this.happens(clause, subjects, lemma)
    this.speech(clause, subjects, lemma)
  }

  /** "left on a statue", "displayed": the participle of a verb of placing, whatever else it may be. */
  private pastOf(clause: Clause): string {
    const lower = clause.verb?.lower ?? ''
    return verbForms(lower).find((form) => placedVerbs.has(form)) ?? ''
  }

  /** Things in the air or hanging are just there, unless they go somewhere. */
  private floats(clause: Clause, subjects: readonly Entity[]): boolean {
    const lemmas = verbForms(clause.verb?.lower ?? '')
    const goes = verticalOf(clause.verb?.lower ?? '', clause.particle) === 'upwards' || (verticalOf(clause.verb?.lower ?? '', clause.particle) === 'downwards' && !lemmas.includes('fall') && !lemmas.includes('drop')) || [...this.mannersFor(clause), ...mannersOf(this.lexicon.action(clause.verb?.lower ?? '', clause.particle) ?? { id: '', approximated: false })].some((manner) => /wards$/.test(manner)) || clause.attached.some(({ preposition }) => goals.has(preposition))
    const still = subjects.length > 0 && subjects.every((subject) => !subject.isCast && subject.recipe.locomotion === 'none')
    if (!still || goes || !lemmas.some((lemma) => floating.has(lemma))) return false
    if (!lemmas.includes('fall') && !lemmas.includes('drop')) {
      for (const subject of subjects) {
        this.story.aloft.set(subject.id, 1.3)
        this.story.beat({ who: subject, action: 'float', manner: [] })
      }
    }
    else for (const subject of subjects) this.story.aloft.set(subject.id, 2.4)
    return true
  }

  private exists(clause: Clause, subjects: readonly Entity[]): void {
    const there = clause.objects.flatMap((object) => this.introductions.introduce(object))
    const who = subjects.length > 0 ? subjects : there
    this.introductions.attachments(clause.attached, who, undefined)
    if (clause.verb !== undefined) for (const one of who) if (one.isCast && !this.story.carried.has(one.id)) this.story.beat({ who: one, action: 'idle', manner: [] })
    if (clause.verbWords.length > 0) this.spans.addWords(clause.verbWords.filter((word) => word.class === 'verb'), { kind: 'shown' })
  }

  private wears(clause: Clause, subjects: readonly Entity[]): void {
    const shows = clause.objects.map((garment) => this.introductions.dress(subjects, garment))
    this.spans.addWords(clause.verbWords, shows.includes(true) ? { kind: 'shown' } : { kind: 'not-shown', because: 'The catalog has no such garment yet.' })
    this.introductions.attachments(clause.attached, subjects, undefined)
  }

  private happens(clause: Clause, subjects: readonly Entity[], lemma: string): void {
    const named = this.actionOf(clause, lemma)
    const rides = rideable.has(lemma) ? clause.objects.flatMap((object) => this.introductions.introduce(object)) : []
    if (rides.length > 0 && this.mounts(subjects, rides, lemma)) {
      this.spans.addWords(clause.verbWords, { kind: 'shown', ...refersTo(subjects) })
      this.introductions.attachments(clause.attached, subjects, lemma)
      return
    }
    if (named === undefined) {
      this.spans.addWords(clause.verbWords, { kind: 'not-shown', because: 'No action of the catalog is like it yet.' })
      clause.objects.forEach((object) => this.introductions.introduce(object))
      this.introductions.attachments(clause.attached, subjects, lemma)
      return
    }
    const objects = clause.objects.filter((object) => object !== named.noun).flatMap((object) => this.objectOf(object, { subjects, action: named.found.id }))
    this.act(clause, { subjects, objects, found: named.found, lemma, noun: named.noun })
  }

  /** "each other" is the other one; everything else is introduced. */
  private objectOf(object: NounPhrase, { subjects, action }: { subjects: readonly Entity[]; action: string }): Entity[] {
    if (object.head === 'other' && subjects.length > 1) return []
    if (object.untold && action === 'eat') return this.introductions.introduce(Object.assign(object, { count: servings }))
    if (object.other && subjects[0] !== undefined && object.head === subjects[0].head) {
      const others = this.casting.meant({ ...object, pronoun: 'another' })
      this.introductions.attachments(object.attached, others, undefined)
      return others
    }
    return this.introductions.introduce(object)
  }

  /** The action that a clause names: by its verb, with its particle, or by a noun after a light verb. */
  private actionOf(clause: Clause, lemma: string): { found: Found; noun: NounPhrase | undefined } | undefined {
    for (const object of lightVerbs.has(lemma) ? clause.objects : []) {
      const compound = [...object.modifiers.map((word) => word.lower), object.head].join(' ')
      const found = this.lexicon.actionNoun(compound) ?? this.lexicon.actionNoun(object.head) ?? this.lexicon.actionNoun(object.head.split(' ').at(-1) ?? '')
      // a football is thrown, but played
      const isThing = lemma !== 'play' && this.lexicon.namedAction(lemma) !== undefined && this.lexicon.namedThing(object.head) !== undefined
      if (found !== undefined && !isThing) return { found, noun: object }
    }
    const withNoun = clause.objects[0] === undefined ? undefined : this.lexicon.namedAction(lemma, clause.objects[0].head)
    const verb = clause.verb?.lower ?? lemma
    const phrasal = clause.attached.map(({ preposition }) => this.lexicon.phrasal(verb, preposition.split(' ')[0] ?? '')).find((each) => each !== undefined)
    // "play drums" and "take off" are more than their verbs
    const found = phrasal ?? (withNoun?.approximated === false && withNoun.id !== this.lexicon.namedAction(lemma)?.id ? withNoun : undefined) ?? this.lexicon.action(verb, clause.particle) ?? withNoun
    // to play is to frolic, unless it is an instrument
    if (found?.id === 'play' && !clause.objects.some((object) => this.isInstrument(object))) return { found: { id: 'hop', approximated: true }, noun: undefined }
    return found === undefined ? undefined : { found, noun: undefined }
  }

  private isInstrument(phrase: NounPhrase): boolean {
    return this.lexicon.recipe(this.lexicon.namedThing(phrase.head)?.id ?? '')?.affordances.includes('play') === true
  }

  private act(clause: Clause, frame: { subjects: readonly Entity[]; objects: readonly Entity[]; found: Found; lemma: string; noun: NounPhrase | undefined }): void {
    const { subjects, objects, found, lemma, noun } = frame
    const carriedBefore = new Set(this.story.carried.keys())
    const { goal, instrument, companions, circling } = this.introductions.attachments(clause.attached, subjects, lemma)
    const manner = clause.quotes.length > 0 ? [] : [...mannersOf(found), ...this.mannersFor(clause), ...(circling ? ['circling'] : [])]
    const vertical = verticalOf(clause.verb?.lower ?? '', clause.particle)
    const said = manner.find((each) => each === 'upwards' || each === 'downwards')
    const climbs = isClimbing(clause.verb?.lower ?? '')
    const actors = [...subjects, ...companions]
    const holds = ['hold', 'carry', 'wear'].includes(lemma) && found.id !== 'cling' && (objects[0]?.recipe.heightM ?? 0) <= largestHeldM
    for (const who of actors) {
      const way = this.wayUpOrDown(who, { vertical: said ?? vertical, climbs })
      if (way !== undefined) {
        this.story.carried.delete(who.id)
        this.story.beat({ who, action: way.action, manner: [...new Set([...manner.filter((each) => each !== way.manner), way.manner])], ...(climbs ? climbed([...objects, ...(goal === undefined ? [] : [goal.to]), ...this.story.standings.filter((standing) => standing.who === who).map(({ to }) => to)], who) : {}) })
        if (climbs) this.story.unstand(who)
        continue
      }
      const plain = suited(this.lexicon, found.id, who)
      const action = (plain === 'float' || plain === 'roll') && !who.isCast && manner.some((each) => /wards$/.test(each)) ? 'drift' : plain
      if (holds && objects[0] !== undefined && !objects[0].isCast && 'gripR' in who.recipe.sockets) {
        this.story.carry(objects[0], { kind: 'carried', on: [{ entityId: who.id, socket: 'gripR' }], posture: 'held' })
        this.story.beat({ who, action: 'idle', manner })
        continue
      }
      if (!canAct(this.lexicon, action, who)) continue
      const isBorne = this.story.carried.has(who.id) && !carriedBefore.has(who.id)
      if (isBorne && (action === 'idle' || action === 'sit') && this.story.actsOf(who).length > 0) continue
      const partner = actors.length === 2 ? actors.find((other) => other !== who) : undefined
      this.beats({ who, action, manner, objects: objects.length > 0 ? objects : this.mutual(action, partner), instrument, goal, count: countOf(noun) })
    }
    const substituted = subjects.some((who) => who.isCast && suited(this.lexicon, found.id, who) !== found.id)
    const newlyCarried = [...this.story.carried.keys()].some((id) => !carriedBefore.has(id) && subjects.some((subject) => subject.id === id))
    this.spans.addWords([...clause.verbWords, ...(noun === undefined ? [] : noun.words.filter((word) => word.class !== 'det'))], subjects.length === 0 ? { kind: 'not-shown', because: 'Nobody is named who does it.' } : newlyCarried ? { kind: 'shown', ...refersTo(subjects) } : spanOfAction(substituted && subjects[0] !== undefined ? { id: suited(this.lexicon, found.id, subjects[0]), approximated: true } : found, subjects))
  }

  /** How a body goes up or down: things and flyers through the air, swimmers through water, others only by climbing. */
  private wayUpOrDown(who: Entity, { vertical, climbs }: { vertical: string | undefined; climbs: boolean }): { action: string; manner: string } | undefined {
    if (vertical === undefined) return climbs ? { action: 'climb', manner: 'upwards' } : undefined
    const { locomotion } = who.recipe
    if (climbs && who.isCast && locomotion !== 'fish') return { action: 'climb', manner: vertical }
    if (!who.isCast) return { action: 'drift', manner: vertical }
    if (locomotion === 'bird') return { action: 'fly', manner: vertical }
    if (locomotion === 'fish' || locomotion === 'octopus') return { action: 'swim', manner: vertical }
    return dangling.has(who.recipe.id) ? { action: 'climb', manner: vertical } : undefined
  }

  private mutual(action: string, partner: Entity | undefined): Entity[] {
    return partner !== undefined && this.lexicon.actionEntry(action)?.needs.target === 'always' ? [partner] : []
  }

  /** What somebody does, to whom, with what, how often: eating counts what is eaten. */
  private beats(frame: { who: Entity; action: string; manner: string[]; objects: readonly Entity[]; instrument: Entity | undefined; goal: GoalOfMotion | undefined; count: number | undefined }): void {
    const { who, action, manner, objects, instrument, goal, count } = frame
    const usesThing = this.lexicon.actionEntry(action)?.needs.with !== 'never'
    const thing = usesThing ? objects.find((object) => !object.isCast && object !== who) ?? instrument : instrument
    const target = objects.find((object) => object.isCast && object !== who) ?? (thing === undefined ? objects.find((object) => object !== who) : undefined)
    const pushed = action === 'push' && thing === undefined && target !== undefined ? this.carrierOf(target) : undefined
    const rest = { who, action, manner, ...(target === undefined ? {} : { target }), ...(goal === undefined ? {} : { goal }), ...(count === undefined ? {} : { count }) }
    const eaten = action === 'eat' ? objects.filter((object) => object.recipe === thing?.recipe).length : 0
    const used = thing ?? pushed
    this.story.beat({ ...rest, ...(used === undefined ? {} : { with: used }), ...(eaten > 1 ? { count: eaten } : {}) })
  }

  /** What somebody sits in or on: that is what is pushed. */
  private carrierOf(who: Entity): Entity | undefined {
    const placement = this.story.carried.get(who.id)
    const id = placement?.kind === 'carried' ? placement.on[0]?.entityId : undefined
    return this.casting.entities.find((entity) => entity.id === id)
  }

  private mannersFor(clause: Clause): string[] {
    const adverbs = clause.adverbs.filter((word) => mannerWords[word.lower] !== undefined)
    this.spans.addWords(adverbs, { kind: 'shown' })
    this.spans.addWords(clause.adverbs.filter((word) => mannerWords[word.lower] === undefined && word.lower.endsWith('ly')), { kind: 'mood' })
    const masked = this.masks.filter((mask) => mask.kind === 'manner' && this.clauseOf(mask) === clause)
    return [...adverbs.map((word) => mannerWords[word.lower] ?? ''), ...masked.map((mask) => mask.value)].filter((manner) => manner !== '')
  }

  /** A phrase of manner belongs to the verb before it; at the beginning, to the first. */
  private clauseOf(mask: Mask): Clause | undefined {
    const told = this.clauses.filter((clause) => clause.verb !== undefined)
    return told.filter((clause) => (clause.verb?.startChar ?? 0) < mask.startChar).at(-1) ?? told[0]
  }

  /** Puts riders on what they ride, and sets it in motion. */
  private mounts(riders: readonly Entity[], rides: readonly Entity[], lemma: string): boolean {
    let mounted = false
    riders.forEach((rider, i) => {
      const ride = rides[Math.min(i, rides.length - 1)]
      const socket = ride === undefined ? undefined : carryingSocketOf(ride)
      if (ride === undefined || socket === undefined || ride === rider) return
      this.story.carry(rider, carriedOn([{ support: ride, socket }], postureOf(lemma, ride)))
      this.story.beat({ who: rider, action: 'ride', manner: [], target: ride })
      if (this.story.actsOf(ride).length === 0) this.story.beat({ who: ride, action: ride.isCast ? suited(this.lexicon, 'trot', ride) : 'drive', manner: [] })
      mounted = true
    })
    return mounted
  }

  /** What is read and not said: the words on a sign, a title on the picture. */
  private isWritten(clause: Clause, subjects: readonly Entity[], mask: Mask): boolean {
    const nouns = [...clause.subjects, ...clause.objects, ...clause.attached.map(({ noun }) => noun)]
    const board = [...subjects, ...nouns.flatMap((noun) => (writable.has(noun.head.split(' ').at(-1) ?? '') ? this.introductions.introduce(noun) : []))].find((entity) => writable.has(entity.head.split(' ').at(-1) ?? ''))
    const text = mask.value.slice(0, board === undefined ? 120 : 40)
    if (board !== undefined) board.text = text
    else if (nouns.some(({ head }) => titleNouns.has(head.split(' ').at(-1) ?? ''))) this.story.titles.push({ text, place: nouns.some(({ head }) => /caption|subtitle/.test(head)) ? 'lower' : 'middle', step: this.story.step })
    else return false
    this.spans.add(mask, { kind: 'shown', ...refersTo(board === undefined ? [] : [board]) })
    for (const noun of nouns) this.spans.addWords(noun.headWords.filter((word) => titleNouns.has(word.lower)), { kind: 'shown' })
    return true
  }

  private speech(clause: Clause, subjects: readonly Entity[], lemma: string): void {
    for (const quote of clause.quotes) {
      const mask = this.masks.find((each) => each.kind === 'speech' && each.startChar <= quote.startChar && each.endChar >= quote.endChar)
      if (mask !== undefined && this.isWritten(clause, subjects, mask)) continue
      const speaker = subjects.find((subject) => subject.isCast) ?? this.casting.entities.find((entity) => entity.isCast)
      if (mask === undefined || speaker === undefined || mask.value === '') continue
      const manner = /^(?:shout|yell|scream|cry|call|exclaim)/.test(lemma) ? 'shout' : lemma === 'whisper' || lemma === 'mutter' ? 'whisper' : 'say'
      this.story.lines.push({ who: speaker, text: mask.value.slice(0, 600), manner, step: this.story.step })
      this.story.happened = true
      this.spans.add(mask, { kind: 'shown', refersTo: speaker.id })
    }
  }
}

/** Where a clause begins in the prompt. */
function startOf({ subjects, verbWords, objects, attached, quotes }: Clause): number {
  return Math.min(...[...subjects, ...objects].flatMap(({ words }) => words.map((word) => word.startChar)), ...verbWords.map((word) => word.startChar), ...attached.flatMap(({ words }) => words.map((word) => word.startChar)), ...quotes.map((word) => word.startChar))
}

/** How often, or how many turns: three cartwheels, a triple axel. */
function countOf(noun: NounPhrase | undefined): number | undefined {
  if (noun === undefined) return undefined
  const turns = { single: 1, double: 2, triple: 3, quadruple: 4, quad: 4 } as const
  const word = [...noun.modifiers, ...noun.headWords].map(({ lower }) => lower).find((lower): lower is keyof typeof turns => lower in turns)
  if (word !== undefined) return turns[word]
  if (/axel|axle/.test(noun.head)) return 1
  return noun.count > 1 && noun.words.some(({ class: wordClass }) => wordClass === 'num') ? noun.count : undefined
}

/** How many are eaten when the plural is all that is said. */
const servings = 5
/** What is taller than this is not carried in a hand, metres. */
const largestHeldM = 0.9
/** Bodies that let themselves down on a thread. */
const dangling: ReadonlySet<string> = new Set(['spider', 'caterpillar', 'ant'])

/** What somebody climbs, as the goal of the climb. */
function climbed(things: readonly Entity[], who: Entity): { target?: Entity } {
  const thing = things.find((each) => each !== who)
  return thing === undefined ? {} : { target: thing }
}

/** Things that words are written on. */
const writable: ReadonlySet<string> = new Set(['sign', 'signpost', 'banner', 'billboard', 'poster', 'placard', 'flag', 'board', 'blackboard', 'plaque', 'storefront', 'shop', 'signboard'])
/** Words on the picture itself. */
const titleNouns: ReadonlySet<string> = new Set(['title', 'text', 'caption', 'subtitle', 'word', 'words', 'letters', 'letter', 'lettering', 'credit', 'credits', 'headline', 'slogan'])
