import type { Appearance } from '@kinora/contract'
import { changeVerbs, deedEffects, lightVerbs, openingVerbs, type MotionWords } from '../catalog/index.ts'
import { suited } from './abilities.ts'
import { Acting } from './acting.ts'
import { atBodies } from './at-bodies.ts'
import { Changes } from './changes.ts'
import { refersTo, type Casting, type Entity } from './cast.ts'
import { deedOf, type Deed } from './deeds.ts'
import { withRivals } from './contests.ts'
import type { Clause, NounPhrase } from './grammar.ts'
import { namesGarment } from './garments.ts'
import { withoutLooks } from './predicates.ts'
import { verbForms } from './inflection.ts'
import { Falls } from './falls.ts'
import { forceOf } from './forces.ts'
import { Floating } from './floating.ts'
import { enliven } from './enlivened.ts'
import { feelingOf, type Feeling } from './feelings.ts'
import { withHelpers } from './helping.ts'
import { countPairs } from './pair-counts.ts'
import { Introductions } from './introductions.ts'
import { type Lexicon } from './lexicon.ts'
import { isLiving } from './living.ts'
import { Manners } from './manners.ts'
import type { Mask } from './masks.ts'
import { acting, against, elliptic, largestBrokenM, servings, speaking, startOf } from './meanings.ts'
import { hingingOf } from './hinges.ts'
import { hangingThere } from './room-parts.ts'
import type { Dialogue } from './script.ts'
import { skyHigh } from './sky.ts'
import type { SpanBook } from './spans.ts'
import { asThing } from './naming.ts'
import { motionOf } from './motions.ts'
import { callingOf, ownInstruments, ownWorks } from './own-work.ts'
import { withPlaceOf } from './placed-objects.ts'
import { asSent } from './sent.ts'
import { Speaking } from './speaking.ts'
import type { Story } from './story.ts'
import { swayOf } from './swaying.ts'
import { switchingOf } from './switching.ts'
import { actionOf, glideOf } from './verb-meanings.ts'
import { flightOf } from './stairs.ts'
import { untoldMount } from './untold-mounts.ts'
import { goesItsWay, isSkyward } from './vertical.ts'
import { inTimeOrder } from './time-order.ts'
import { showMoods } from './conditions.ts'
import { relationOf } from './relations.ts'
import { placedVerbs, rideable, wearing } from './verb-classes.ts'

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
  private readonly acting: Acting
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
    this.cuts = parts.cuts
    const speakers = new Set(this.clauses.filter((clause) => clause.verb !== undefined).flatMap((clause) => clause.subjects))
    this.introductions = new Introductions({ ...parts, speakers })
    this.changes = new Changes({ ...parts, introductions: this.introductions })
    this.speaking = new Speaking({ ...parts, introductions: this.introductions })
    this.manners = new Manners({ ...parts, clauses: this.clauses })
    this.falls = new Falls({ ...parts, manners: this.manners, introductions: this.introductions })
    this.floating = new Floating({ ...parts, manners: this.manners })
    this.acting = new Acting({ ...parts, clauses: this.clauses, introductions: this.introductions, changes: this.changes, manners: this.manners })
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
    const clause = withRivals(hangingThere(withPlaceOf(elliptic(atBodies(asSent(this.resumed(said), this.lexicon), this.lexicon), previous), this.lexicon)), this.lemmaOf(said), this.lexicon)
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
    const active = this.activeOf(clause) ?? this.inverted(clause)
    if (active !== undefined) {
      this.clause(active, undefined)
      return
    }
    const lemma = this.lemmaOf(clause)
    const subjects = this.subjectsOf(clause, lemma)
    if (this.changes.burns(clause, subjects).length > 0) return
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
    const hinged = clause.objects.length === 0 ? hingingOf(clause, subjects) : undefined
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
    if (deed !== undefined && !clause.passive) this.does(clause, subjects, { deed, lemma })
    else if (motion !== undefined && change === undefined) this.goes(clause, subjects, { motion, lemma })
    else if (feeling !== undefined) this.feels(clause, subjects, feeling)
    else if (clause.verb === undefined || lemma === 'be') this.exists(clause, subjects)
    else if (wearing.has(lemma) || (lemma === 'have' && clause.objects.length > 0 && subjects.some(({ isCast }) => isCast) && clause.objects.every((object) => namesGarment(object, this.lexicon) || object.head === 'hair'))) this.wears(clause, subjects)
    else if (placedVerbs.has(this.pastOf(clause)) && (clause.passive || !subjects.some(({ recipe }) => skyHigh.has(recipe.id))) && clause.objects.length === 0 && (clause.passive || !subjects.some((subject) => subject.isCast))) this.isPut(clause, subjects)
    else if (change !== undefined) this.changes.read(clause, subjects, change)
    else if (clause.passive && !subjects.some(({ isCast }) => isCast) && this.changes.afterDeed(lemma, subjects)) this.exists(clause, subjects)
    else if (this.floating.isOf(clause, subjects)) this.exists(clause, subjects)
    else this.happens(clause, subjects, lemma)
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
    this.casting.setAside(clause.objects.flatMap((object) => this.casting.known(object)), ofThings.has(lemma) ? 'befallen' : 'doer')
    const subjects = clause.subjects.flatMap((subject) => this.introductions.introduce(clause.verb === undefined ? subject : asThing(subject, this.lexicon)))
    if (clause.subjects.length > 1 && subjects.some(({ isCast }) => isCast)) this.casting.together(subjects)
    this.casting.setAside(subjects, 'object')
    return subjects
  }

  /** "is squeezed by hand", "is chased by a dog": told from the side of who does it; undefined where nobody is named. */
  private activeOf(clause: Clause): Clause | undefined {
    const by = clause.passive ? clause.attached.find(({ preposition, noun }) => preposition === 'by' && (noun.head === 'hand' || isLiving(noun.head, this.lexicon))) : undefined
    const action = by === undefined ? undefined : this.lexicon.action(clause.verb?.lower ?? '')
    return by === undefined || action === undefined ? undefined : { ...clause, passive: false, subjects: [by.noun], objects: clause.subjects, attached: clause.attached.filter((each) => each !== by) }
  }

  /** "…," says the girl: who speaks stands after the verb. */
  private inverted(clause: Clause): Clause | undefined {
    const [object, ...others] = clause.objects
    const isSaid = clause.quotes.length > 0 && object !== undefined && this.lexicon.namedAction(clause.verb?.lower ?? '') !== undefined && speaking.has(this.lexicon.namedAction(clause.verb?.lower ?? '')?.id ?? '')
    const isAfter = isSaid && clause.quotes.every(({ startChar }) => startChar < (clause.verb?.startChar ?? 0)) && (object.words[0]?.startChar ?? 0) > (clause.verb?.startChar ?? 0) && !clause.subjects.some(({ words }) => (words[0]?.startChar ?? 0) > (clause.quotes[0]?.startChar ?? 0))
    return isAfter && isLiving(object.head, this.lexicon) ? { ...clause, subjects: [object], objects: others } : undefined
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

  /** What is named by a verb together with its object: plays catch, makes dinner, talks on the phone. */
  private does(clause: Clause, subjects: readonly Entity[], { deed, lemma }: { deed: Deed; lemma: string }): void {
    const { noun, attached, isDeed, uses, found } = deed
    // what is done to somebody's beard or knee is done to him
    const owner = noun.possessor !== undefined && 'kind' in noun.possessor && isLiving(noun.possessor.head, this.lexicon) ? [noun.possessor] : []
    const parts = isDeed ? [...noun.attached.filter(({ preposition }) => preposition === 'of').map((part) => part.noun), ...owner] : attached === undefined ? [] : [noun]
    const rest = { ...clause, attached: clause.attached.filter((each) => each !== attached), objects: [...clause.objects.filter((object) => object !== noun || !isDeed), ...parts] }
    const flies = lemma === 'fly' && found.id === 'point'
    for (const object of rest.objects) if (flies && object.untold) object.count = Math.max(1, subjects.length)
    const objects = rest.objects.flatMap((object) => this.objectOf(object, { subjects, action: found.id }))
    const about = found.id === 'negotiate' ? this.aboutOf(noun) : undefined
    const named = clause.attached.some(({ preposition, noun: thing }) => preposition === 'with' && uses !== undefined && thing.head === uses[1])
    const used = objects.length > 0 || named || (uses === undefined && about === undefined) ? undefined : this.casting.bring(about ?? { recipe: uses?.[0] ?? '', label: uses?.[1] ?? '', appearance: {} })
    if (flies) objects.forEach((kite, i) => subjects.slice(i % Math.max(1, subjects.length)).slice(0, 1).forEach((to) => this.story.stand({ who: kite, relation: 'above', to })))
    this.acting.act(rest, { subjects, objects: used === undefined ? objects : [used], found, lemma, noun: isDeed ? noun : undefined })
  }

  /** "a carrot deal": the thing that a deed is about. */
  private aboutOf({ modifiers }: NounPhrase): { recipe: string; label: string; appearance: Appearance } | undefined {
    const word = modifiers.findLast((each) => each.class === 'noun' && this.lexicon.recipe(this.lexicon.namedThing(each.lower)?.id ?? '')?.kind === 'prop')
    const recipe = word === undefined ? undefined : this.lexicon.namedThing(word.lower)?.id
    return word === undefined || recipe === undefined ? undefined : { recipe, label: word.lower, appearance: {} }
  }

  /** A vehicle goes in its own way; one that has gone somewhere already and stops there does not come again. */
  private goes(clause: Clause, subjects: readonly Entity[], { motion, lemma }: { motion: MotionWords; lemma: string }): void {
    const hasCome = motion.manner.includes('entering') && subjects.every((who) => this.story.actsOf(who).length > 0)
    if (hasCome) {
      this.spans.addWords(clause.verbWords, { kind: 'shown', ...refersTo(subjects) })
      this.introductions.attachments(clause.attached, subjects, undefined)
      return
    }
    const objects = clause.objects.flatMap((object) => this.introductions.introduce(object))
    const [manner] = motion.manner
    this.acting.act(clause, { subjects, objects, found: { id: motion.action, approximated: motion.near === true, ...(manner === undefined ? {} : { manner }) }, lemma, noun: undefined })
    // what goes backwards goes straight
    if (manner === 'backwards') for (const who of subjects) this.story.actsOf(who).at(-1)?.manner.push('leftwards')
  }

  private happens(clause: Clause, subjects: readonly Entity[], lemma: string): void {
    if (subjects.length > 0 && !subjects.some(({ isCast }) => isCast) && this.actsOnThing(clause, subjects, lemma)) return
    // what is only seen from there is no place of the film
    if (lemma === 'overlook') {
      this.spans.addWords(clause.verbWords, { kind: 'shown' })
      return
    }
    if (this.doesOwnWork(clause, subjects, lemma)) return
    const named = glideOf(clause, lemma, { subjects, lexicon: this.lexicon }) ?? actionOf(clause, lemma, this.lexicon)
    const told = rideable.has(lemma) && flightOf(clause, this.lexicon) === undefined ? clause.objects.flatMap((object) => this.introductions.introduce(object)) : []
    const rides = clause.objects.length > 0 ? told : this.untoldRides(clause, subjects)
    const ways = rides.length === 0 ? [] : this.manners.of(clause).filter((manner) => manner.endsWith('wards'))
    if (rides.length > 0 && this.acting.riding.mounts(subjects, rides, { lemma, ways: ways.length === 0 && isSkyward(clause) ? ['upwards'] : ways })) {
      this.spans.addWords(clause.verbWords, { kind: 'shown', ...refersTo(subjects) })
      this.acting.ascents.ridesUpOrDown(clause, subjects, { id: 'drive', approximated: false })
      // who rides is where his ride is
      const sided = clause.attached.filter(({ preposition }) => ['left-of', 'right-of', 'in-front-of', 'behind'].includes(relationOf(preposition) ?? '') && preposition !== 'past')
      this.introductions.attachments(sided, rides, undefined)
      this.introductions.attachments(clause.attached.filter((each) => !sided.includes(each)), subjects, lemma)
      return
    }
    if (named === undefined) {
      const things = clause.objects.flatMap((object) => this.introductions.introduce(object))
      this.spans.addWords(clause.verbWords, this.changes.afterDeed(lemma, things) ? { kind: 'shown', ...refersTo(things) } : { kind: 'not-shown', because: 'No action of the catalog is like it yet.' })
      this.introductions.attachments(clause.attached, subjects, lemma)
      return
    }
    const objects = clause.objects.filter((object) => object !== named.noun).flatMap((object) => this.objectOf(object, { subjects, action: named.found.id }))
    this.acting.act(clause, { subjects, objects, found: named.found, lemma, noun: named.noun })
    const hinged = hingingOf(clause, objects)
    if (hinged !== undefined) for (const who of objects) this.story.beat({ who, action: hinged, manner: ['pulled'] })
    const switching = switchingOf(clause, objects)
    if (switching !== undefined) this.story.isSwitched = true
    if (switching !== undefined) for (const who of objects) if (!this.story.changes.some((change) => change.who === who && (change.what.kind === 'glow' || change.what.kind === 'effect'))) this.story.change({ who, what: switching })
  }

  /** Each does what he is called after, or plays an instrument of his own. */
  private doesOwnWork(clause: Clause, subjects: readonly Entity[], lemma: string): boolean {
    const works = [...ownWorks(clause, subjects, this.lexicon)].map(([id, players]) => ({ id, players, objects: [] as readonly Entity[] }))
    const shares = ownInstruments(clause, subjects, this.lexicon)?.flatMap(({ noun, action, players }) => {
      const instruments = this.introductions.introduce(noun)
      return players.map((player, i) => ({ id: action, players: [player], objects: instruments.slice(i, i + 1) }))
    })
    const done = shares ?? works
    for (const { id, players, objects } of done) this.acting.act({ ...clause, objects: [] }, { subjects: players, objects, found: { id, approximated: shares === undefined && players.some((who) => callingOf(who) === undefined) }, lemma, noun: undefined })
    return done.length > 0
  }

  private untoldRides(clause: Clause, subjects: readonly Entity[]): Entity[] {
    return subjects.filter(({ id }) => !this.story.carried.has(id)).flatMap((rider) => {
      const mount = untoldMount(clause, rider, (noun) => this.lexicon.namedThing(noun) !== undefined)
      return mount === undefined ? [] : this.casting.bring({ ...mount, appearance: {} }) ?? []
    })
  }

  /** A thing that does something to another: a needle presses into a balloon, a rock strikes a window. */
  private actsOnThing(clause: Clause, subjects: readonly Entity[], lemma: string): boolean {
    const into = clause.attached.filter(({ preposition }) => against.has(preposition))
    const nouns = clause.objects.length > 0 ? clause.objects : into.map(({ noun }) => noun)
    const deed = subjects[0]?.recipe.id === 'iron' ? 'iron' : acting[lemma] ?? lemma
    if (nouns.length === 0 || !Object.hasOwn(deedEffects, deed)) return false
    const things = nouns.flatMap((noun) => this.introductions.introduce(noun)).filter((thing) => !subjects.includes(thing) && !(thing.recipe.kind === 'structure' && thing.recipe.heightM > largestBrokenM))
    const done = this.changes.afterDeed(things.some(({ recipe }) => recipe.id === 'balloon') ? 'puncture' : deed, things)
    if (!done) return false
    for (const who of subjects) if (things[0] !== undefined) this.story.stand({ who, relation: clause.attached.some(({ preposition }) => preposition === 'down on' || preposition === 'on') ? 'on' : 'beside', to: things[0] })
    this.spans.addWords([...clause.verbWords, ...into.flatMap(({ words }) => words)], { kind: 'shown', ...refersTo(things) })
    this.introductions.attachments(clause.attached.filter((each) => !into.includes(each)), subjects, undefined)
    return true
  }

  /** "each other" is the other one; everything else is introduced. */
  private objectOf(object: NounPhrase, { subjects, action }: { subjects: readonly Entity[]; action: string }): Entity[] {
    if (object.head === 'other' && subjects.length > 1) return []
    if (object.untold && action === 'eat') return this.introductions.introduce(Object.assign(object, { count: servings }))
    if (object.other && subjects[0] !== undefined && object.head === subjects[0].head) {
      const others = this.casting.otherThanFirst(object)
      this.spans.addWords(object.headWords, { kind: 'shown', ...refersTo(others) })
      this.introductions.attachments(object.attached, others, undefined)
      return others
    }
    return this.introductions.introduce(object)
  }
}

/** What somebody feels something about. */
const ofCause: ReadonlySet<string> = new Set(['of', 'at', 'about', 'with', 'by'])
/** What befalls things rather than what somebody does. */
const ofThings: ReadonlySet<string> = new Set(['fall', 'break', 'shatter', 'spill', 'burst', 'melt', 'explode', 'crack', 'bounce', 'burn', 'glow', 'freeze', 'boil', 'tip', 'topple', 'collapse', 'crumble', 'smash', 'split', 'dissolve', 'bloom', 'sprout', 'ripen', 'wilt', 'wither'])
