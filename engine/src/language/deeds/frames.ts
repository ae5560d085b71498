import { changeVerbs, lightVerbs, openingVerbs } from '../../catalog/index.ts'
import { suited } from '../cast/abilities.ts'
import { Acting } from './acting.ts'
import { atBodies } from './at-bodies.ts'
import { Changes } from '../changes/changes.ts'
import { refersTo, type Casting, type Entity } from '../cast/cast.ts'
import { deedOf } from './deeds.ts'
import { asDug } from './dug.ts'
import { withRivals } from './contests.ts'
import { Enactments } from './enactments.ts'
import type { Clause, NounPhrase } from '../clauses/grammar.ts'
import { namesGarment } from '../words/garments.ts'
import { withoutLooks } from '../clauses/predicates.ts'
import { verbForms } from '../words/inflection.ts'
import { Falls } from './falls.ts'
import { forceOf } from './forces.ts'
import { Floating } from './floating.ts'
import { enliven } from './enlivened.ts'
import { feelingOf, type Feeling } from './feelings.ts'
import { withHelpers } from './helping.ts'
import { countEach, countPairs } from '../cast/pair-counts.ts'
import { Introductions } from '../cast/introductions.ts'
import { type Lexicon } from '../words/lexicon.ts'
import { Manners } from './manners.ts'
import type { Mask } from '../clauses/masks.ts'
import { elliptic, startOf } from './meanings.ts'
import { hingingOf } from './hinges.ts'
import { hangingThere } from '../places/room-parts.ts'
import type { Dialogue } from '../scenes/script.ts'
import { skyHigh } from '../words/sky.ts'
import type { SpanBook } from '../spans.ts'
import { asThing } from '../cast/naming.ts'
import { motionOf } from './motions.ts'
import { withPlaceOf } from '../cast/placed-objects.ts'
import { asSent } from './sent.ts'
import { soundingOf } from './sounding.ts'
import { Speaking } from './speaking.ts'
import type { Story } from '../story.ts'
import { swayOf } from './swaying.ts'
import { switchingOf } from './switching.ts'
import { goesItsWay } from './vertical.ts'
import { asVisit } from './visits.ts'
import { inTimeOrder } from '../clauses/time-order.ts'
import { showMoods } from '../clauses/conditions.ts'
import { placedVerbs, wearing } from '../words/verb-classes.ts'
import { begins, partOfSubject } from './willed.ts'
import { toldBySpeaker, toldByDoer } from '../clauses/word-order.ts'

/** Turns what is said to happen into beats, placements and relations. */
export class Frames {
  private readonly story: Story
  private readonly casting: Casting
  private readonly lexicon: Lexicon
  private readonly spans: SpanBook
  private readonly clauses: readonly Clause[]
  private readonly introductions: Introductions
  private readonly changes: Changes
  private readonly speaking: Speaking
  private readonly manners: Manners
  private readonly falls: Falls
  private readonly floating: Floating
  private readonly enactments: Enactments
  /** Nouns that are done and not doers, and who does them. */
  private readonly standIns = new Map<NounPhrase, NounPhrase[]>()
  /** Sentences in which the camera turns to something else. */
  private readonly cuts: ReadonlySet<number>

  constructor(parts: { story: Story; casting: Casting; lexicon: Lexicon; spans: SpanBook; masks: readonly Mask[]; clauses: readonly Clause[]; cuts: ReadonlySet<number>; dialogues: readonly Dialogue[] }) {
    this.story = parts.story
    this.casting = parts.casting
    this.lexicon = parts.lexicon
    this.spans = parts.spans
    this.clauses = withHelpers(inTimeOrder(parts.clauses), parts.lexicon)
    countPairs(this.clauses, parts.lexicon)
    countEach(this.clauses, parts.lexicon)
    this.cuts = parts.cuts
    const speakers = new Set(this.clauses.filter((clause) => clause.verb !== undefined).flatMap((clause) => clause.subjects))
    this.introductions = new Introductions({ ...parts, speakers })
    this.changes = new Changes({ ...parts, introductions: this.introductions })
    this.speaking = new Speaking({ ...parts, introductions: this.introductions })
    this.manners = new Manners({ ...parts, clauses: this.clauses })
    this.falls = new Falls({ ...parts, manners: this.manners, introductions: this.introductions })
    this.floating = new Floating({ ...parts, manners: this.manners })
    const known = { ...parts, clauses: this.clauses, introductions: this.introductions, changes: this.changes, manners: this.manners }
    this.enactments = new Enactments({ ...known, acting: new Acting(known) })
  }

  /** Reads every clause, in order. */
  read(): void {
    const { clauses } = this
    clauses.forEach((clause, i) => {
      this.speaking.sayBefore(startOf(clause))
      this.casting.setAside([], 'doer')
      this.beginsIn(clause.sentence)
      if (this.opens(clause, clauses[i + 1])) {
        this.spans.addWords(clause.verbWords, { kind: 'shown' })
        const next = clauses[i + 1]
        if (next !== undefined) this.casting.setAside([], partOfSubject(next, this.lemmaOf(next), { lexicon: this.lexicon, begun: begins(this.lemmaOf(clause)) }))
        clause.subjects.forEach((subject) => this.introductions.introduce(subject))
        if (clause.order === 'then') this.story.next()
        return
      }
      this.clause(clause, clauses[i - 1])
    })
    this.speaking.sayBefore(Infinity)
    showMoods(this.story, this.lexicon, suited)
  }

  /** What is said next of a noun that was no subject is said of who does it. */
  private resumed(clause: Clause): Clause {
    const subjects = clause.verb === undefined || clause.subjects[0] === undefined ? undefined : this.standIns.get(clause.subjects[0])
    return subjects === undefined ? clause : { ...clause, subjects }
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

  private clause(said: Clause, previous: Clause | undefined): void {
    const clause = withRivals(hangingThere(withPlaceOf(elliptic(asDug(atBodies(asVisit(asSent(this.resumed(said), this.lexicon), this.lexicon), this.lexicon), this.lexicon), previous), this.lexicon)), this.lemmaOf(said), this.lexicon)
    if (clause.subjects !== said.subjects && said.subjects[0] !== undefined) this.standIns.set(said.subjects[0], clause.subjects)
    const sameSubject = previous !== undefined && previous.subjects[0] === clause.subjects[0] && previous.verb !== undefined
    if (clause.order === 'then' || (clause.order === 'with' && sameSubject)) this.story.next()
    if (clause.negated) {
      this.spans.addWords(clause.verbWords, { kind: 'shown', because: 'It is kept out.' })
      clause.subjects.forEach((subject) => this.introductions.introduce(subject))
      // the broccoli that a child refuses to eat is there, and the cat that a dog does not chase
      clause.objects.filter(({ definite }) => definite || clause.refused === true).forEach((object) => this.introductions.introduce(object))
      return
    }
    const active = toldByDoer(clause, this.lexicon) ?? toldBySpeaker(clause, this.lexicon)
    if (active !== undefined) {
      this.clause(active, undefined)
      return
    }
    const lemma = this.lemmaOf(clause)
    const subjects = this.subjectsOf(clause, lemma)
    if (this.changes.burns(clause, subjects).length > 0 || this.enactments.strikes(clause, subjects)) return
    const sway = swayOf(clause, subjects)
    if (sway !== undefined) {
      for (const who of subjects) this.story.change({ who, what: sway })
      this.spans.addWords(clause.verbWords, { kind: 'shown', ...refersTo(subjects) })
      this.introductions.attachments(clause.attached, subjects, undefined)
      return
    }
    const switching = clause.objects.length === 0 ? switchingOf(clause, subjects) : undefined
    if (switching !== undefined) {
      for (const who of subjects) this.story.change({ who, what: switching })
      this.story.isSwitched = true
      this.spans.addWords(clause.verbWords, { kind: 'shown', ...refersTo(subjects) })
      this.introductions.attachments(clause.attached, subjects, undefined)
      return
    }
    const hinged = clause.objects.length === 0 ? hingingOf(clause, subjects) ?? soundingOf(clause, subjects) : undefined
    if (hinged !== undefined) {
      for (const who of subjects) this.story.beat({ who, action: hinged, manner: this.manners.of(clause) })
      this.spans.addWords(clause.verbWords, { kind: 'shown', ...refersTo(subjects) })
      this.introductions.attachments(clause.attached, subjects, undefined)
      return
    }
    const force = forceOf(clause, subjects)
    if (force !== undefined) {
      this.isDriven(clause, force)
      return
    }
    const deed = deedOf(clause)
    if (!clause.passive && this.falls.isOf(clause, subjects)) return
    if (subjects.some(({ isCast }) => !isCast)) enliven(subjects, feelingOf(clause)?.action ?? (deed?.found.id ?? this.lexicon.action(clause.verb?.lower ?? '', clause.particle)?.id), this.lexicon)
    const feeling = subjects.some(({ isCast }) => isCast) ? feelingOf(clause) : undefined
    const change = deed === undefined && feeling === undefined && !(lemma === 'go' && goesItsWay(clause, subjects, this.manners.of(clause))) ? this.changes.verbOf(clause, subjects) : undefined
    const motion = deed === undefined ? motionOf(clause, subjects, this.lexicon) : undefined
    if (deed !== undefined && !clause.passive) this.enactments.does(clause, subjects, { deed, lemma })
    else if (motion !== undefined && change === undefined) this.enactments.goes(clause, subjects, { motion, lemma })
    else if (feeling !== undefined) this.feels(clause, subjects, feeling)
    else if (clause.verb === undefined || lemma === 'be') this.exists(clause, subjects)
    else if (wearing.has(lemma) || (lemma === 'have' && clause.objects.length > 0 && subjects.some(({ isCast }) => isCast) && clause.objects.every((object) => namesGarment(object, this.lexicon) || object.head === 'hair'))) this.wears(clause, subjects)
    else if (placedVerbs.has(this.pastOf(clause)) && (clause.passive || !subjects.some(({ recipe }) => skyHigh.has(recipe.id))) && clause.objects.length === 0 && (clause.passive || !subjects.some((subject) => subject.isCast))) this.isPut(clause, subjects)
    else if (change !== undefined) this.changes.read(clause, subjects, change)
    else if (clause.passive && !subjects.some(({ isCast }) => isCast) && this.changes.afterDeed(lemma, subjects)) this.exists(clause, subjects)
    else if (this.floating.isOf(clause, subjects)) this.exists(clause, subjects)
    else this.enactments.happens(clause, subjects, lemma)
    this.speaking.speech(clause, subjects, lemma)
  }

  /** "the wind turns the blades of a windmill" */
  private isDriven(clause: Clause, { action, manner }: { action: string; manner: string[] }): void {
    const things = clause.objects.flatMap((object) => this.introductions.introduce(object)).filter(({ isCast }) => !isCast)
    for (const who of things) this.story.beat({ who, action: suited(this.lexicon, action, who), manner })
    this.spans.addWords([...clause.verbWords, ...clause.subjects.flatMap(({ headWords }) => headWords)], { kind: 'shown', ...refersTo(things) })
    this.introductions.attachments(clause.attached, things, undefined)
  }

  /** Brings in who does it; the pronouns of what it is done to mean others. */
  private subjectsOf(clause: Clause, lemma: string): Entity[] {
    this.casting.setAside(clause.objects.flatMap((object) => this.casting.known(object)), partOfSubject(clause, lemma, { lexicon: this.lexicon, begun: false }))
    const subjects = clause.subjects.flatMap((subject) => this.introductions.introduce(clause.verb === undefined ? subject : asThing(subject, this.lexicon)))
    if (subjects.length === 0 && this.isUntold(clause, lemma)) subjects.push(...this.casting.anybody())
    if (clause.subjects.length > 1 && subjects.some(({ isCast }) => isCast)) this.casting.together(subjects)
    this.casting.setAside(subjects, 'object')
    return subjects
  }

  /** "Washing the dishes": the prompt opens with what hands do, and says of nobody that it is his. */
  private isUntold(clause: Clause, lemma: string): boolean {
    const opens = clause.verb !== undefined && clause.verb.index === 0 && clause.verb.lower.endsWith('ing') && clause.subjects.length === 0
    return opens && clause.objects.length > 0 && partOfSubject(clause, lemma, { lexicon: this.lexicon, begun: false }) === 'willed'
  }

  /** "left on a statue", "displayed": the participle of a verb of placing, whatever else it may be. */
  private pastOf(clause: Clause): string {
    const lower = clause.verb?.lower ?? ''
    return verbForms(lower).find((form) => placedVerbs.has(form)) ?? ''
  }

  /** What is put somewhere is there; what is hung up hangs. */
  private isPut(clause: Clause, subjects: readonly Entity[]): void {
    this.exists(clause, subjects)
    if (this.pastOf(clause) !== 'hang') return
    for (const who of subjects) if (!who.isCast && who.recipe.kind === 'prop' && this.story.actsOf(who).length === 0) this.story.beat({ who, action: 'float', manner: ['hanging'] })
  }

  private exists(said: Clause, subjects: readonly Entity[]): void {
    const clause = withoutLooks(said, subjects, this.spans)
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

  private feels(clause: Clause, subjects: readonly Entity[], { action, manner, words }: Feeling): void {
    const [cause] = clause.objects.flatMap(({ attached }) => attached.filter(({ preposition }) => ofCause.has(preposition)).flatMap(({ noun }) => this.introductions.introduce(noun)))
    for (const who of subjects.filter(({ isCast }) => isCast)) this.story.beat({ who, action: suited(this.lexicon, action, who), manner: [manner], ...(cause === undefined || cause === who ? {} : { target: cause }) })
    this.spans.addWords([...clause.verbWords, ...words], { kind: 'shown', ...refersTo(subjects) })
    this.introductions.attachments(clause.attached, subjects, undefined)
  }
}

/** What somebody feels something about. */
const ofCause: ReadonlySet<string> = new Set(['of', 'at', 'about', 'with', 'by'])
