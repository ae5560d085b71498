import { changeVerbs, deedEffects, lightVerbs, mannerWords, openingVerbs } from '../catalog/index.ts'
import { canAct, isRooted, suited } from './abilities.ts'
import { Changes } from './changes.ts'
import { carriedOn, carryingSocketOf, postureOf } from './carrying.ts'
import { mannersOf, refersTo, spanOfAction, type Casting, type Entity } from './cast.ts'
import { comingOf, leavesSomething } from './comings.ts'
import { deedOf, type Deed } from './deeds.ts'
import type { Attached, Clause, NounPhrase } from './grammar.ts'
import { verbForms } from './inflection.ts'
import { feelingOf, moodOf, type Feeling } from './feelings.ts'
import { withHelpers } from './helping.ts'
import { Introductions, type GoalOfMotion } from './introductions.ts'
import { colorOf, type Found, type Lexicon } from './lexicon.ts'
import type { Mask } from './masks.ts'
import { acting, against, climbed, countOf, dangling, elliptic, falling, frolic, gotten, largestBrokenM, largestHeldM, lying, onto, plainMeaning, putting, servings, speaking, startOf, supportsOf } from './meanings.ts'
import { isAir } from './places.ts'
import { playOf } from './play.ts'
import type { Dialogue } from './script.ts'
import { relationOf } from './relations.ts'
import type { SpanBook } from './spans.ts'
import { Speaking } from './speaking.ts'
import type { Story } from './story.ts'
import { isClimbing, isRising, isSkyward, verticalOf } from './vertical.ts'
import { floating, goals, hauling, placedVerbs, rideable, throughs, wearing } from './verb-classes.ts'

/** Who does what to whom in a clause. */
interface ActFrame { subjects: readonly Entity[]; objects: readonly Entity[]; found: Found; lemma: string; noun: NounPhrase | undefined }

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
  private readonly speaking: Speaking
  /** Nouns that are done and not doers, and who does them. */
  private readonly standIns = new Map<NounPhrase, NounPhrase[]>()
  /** Sentences in which the camera turns to something else. */
  private readonly cuts: ReadonlySet<number>

  constructor(parts: { story: Story; casting: Casting; lexicon: Lexicon; spans: SpanBook; masks: readonly Mask[]; clauses: readonly Clause[]; cuts: ReadonlySet<number>; dialogues: readonly Dialogue[] }) {
    this.story = parts.story
    this.casting = parts.casting
    this.lexicon = parts.lexicon
    this.spans = parts.spans
    this.masks = parts.masks
    this.clauses = withHelpers(parts.clauses, parts.lexicon)
    this.cuts = parts.cuts
    const speakers = new Set(this.clauses.filter((clause) => clause.verb !== undefined).flatMap((clause) => clause.subjects))
    this.introductions = new Introductions({ ...parts, speakers })
    this.changes = new Changes({ ...parts, introductions: this.introductions })
    this.speaking = new Speaking({ ...parts, introductions: this.introductions })
  }

  /** Reads every clause, in order. */
  read(): void {
    const { clauses } = this
    clauses.forEach((clause, i) => {
      this.speaking.sayBefore(startOf(clause))
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
    const clause = elliptic(this.resumed(said), previous)
    if (clause.subjects !== said.subjects && said.subjects[0] !== undefined) this.standIns.set(said.subjects[0], clause.subjects)
    const sameSubject = previous !== undefined && previous.subjects[0] === clause.subjects[0] && previous.verb !== undefined
    if (clause.order === 'then' || (clause.order === 'with' && sameSubject)) this.story.next()
    if (clause.negated) {
      this.spans.addWords(clause.verbWords, { kind: 'shown', because: 'It is kept out.' })
      clause.subjects.forEach((subject) => this.introductions.introduce(subject))
      return
    }
    const active = this.activeOf(clause) ?? this.inverted(clause)
    if (active !== undefined) {
      this.clause(active, undefined)
      return
    }
    const subjects = clause.subjects.flatMap((subject) => this.introductions.introduce(subject))
    const lemma = this.lemmaOf(clause)
    if (this.changes.burns(clause, subjects).length > 0) return
    const deed = deedOf(clause)
    const feeling = subjects.some(({ isCast }) => isCast) ? feelingOf(clause) : undefined
    const change = deed === undefined && feeling === undefined ? this.changes.verbOf(clause, subjects) : undefined
    if (deed !== undefined && !clause.passive) this.does(clause, subjects, { deed, lemma })
    else if (feeling !== undefined) this.feels(clause, subjects, feeling)
    else if (clause.verb === undefined || lemma === 'be') this.exists(clause, subjects)
    else if (wearing.has(lemma)) this.wears(clause, subjects)
    else if (placedVerbs.has(this.pastOf(clause)) && clause.objects.length === 0 && (clause.passive || !subjects.some((subject) => subject.isCast))) this.exists(clause, subjects)
    else if (change !== undefined) this.changes.read(clause, subjects, change)
    else if (clause.passive && !subjects.some(({ isCast }) => isCast) && this.changes.afterDeed(lemma, subjects)) this.exists(clause, subjects)
    else if (this.floats(clause, subjects)) this.exists(clause, subjects)
    else this.happens(clause, subjects, lemma)
    this.speaking.speech(clause, subjects, lemma)
  }

  /** "is squeezed by hand", "is chased by a dog": told from the side of who does it; undefined where nobody is named. */
  private activeOf(clause: Clause): Clause | undefined {
    const by = clause.passive ? clause.attached.find(({ preposition, noun }) => preposition === 'by' && (noun.head === 'hand' || this.lives(noun.head))) : undefined
    const action = by === undefined ? undefined : this.lexicon.action(clause.verb?.lower ?? '')
    return by === undefined || action === undefined ? undefined : { ...clause, passive: false, subjects: [by.noun], objects: clause.subjects, attached: clause.attached.filter((each) => each !== by) }
  }

  /** "…," says the girl: who speaks stands after the verb. */
  private inverted(clause: Clause): Clause | undefined {
    const [object, ...others] = clause.objects
    const isSaid = clause.quotes.length > 0 && object !== undefined && this.lexicon.namedAction(clause.verb?.lower ?? '') !== undefined && speaking.has(this.lexicon.namedAction(clause.verb?.lower ?? '')?.id ?? '')
    const isAfter = isSaid && clause.quotes.every(({ startChar }) => startChar < (clause.verb?.startChar ?? 0)) && (object.words[0]?.startChar ?? 0) > (clause.verb?.startChar ?? 0) && !clause.subjects.some(({ words }) => (words[0]?.startChar ?? 0) > (clause.quotes[0]?.startChar ?? 0))
    return isAfter && this.lives(object.head) ? { ...clause, subjects: [object], objects: others } : undefined
  }

  private lives(head: string): boolean {
    return this.lexicon.isPerson(head) || ['person', 'animal', 'robot'].includes(this.lexicon.recipe(this.lexicon.thing(head)?.id ?? '')?.kind ?? '')
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
    const still = subjects.length > 0 && subjects.every((subject) => !subject.isCast && subject.recipe.locomotion === 'none' && !isRooted(subject) && !(subject.recipe.kind === 'vehicle' && subject.recipe.affordances.includes('float')))
    if (!still || goes || !lemmas.some((lemma) => floating.has(lemma))) return false
    if (!lemmas.some((lemma) => falling.has(lemma))) {
      for (const subject of subjects) {
        this.story.aloft.set(subject.id, 1.3)
        this.story.beat(lemmas.includes('drift') ? { who: subject, action: 'drift', manner: ['rightwards'] } : { who: subject, action: 'float', manner: [] })
      }
    }
    else for (const subject of subjects) {
      if (this.story.actsOf(subject).some(({ action }) => action === 'fall')) continue
      if (!this.story.aloft.has(subject.id)) this.story.aloft.set(subject.id, lemmas.includes('bounce') ? 1.5 : 2.4)
      this.story.beat({ who: subject, action: 'fall', manner: [] })
    }
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

  private feels(clause: Clause, subjects: readonly Entity[], { action, manner, words }: Feeling): void {
    for (const who of subjects.filter(({ isCast }) => isCast)) this.story.beat({ who, action: suited(this.lexicon, action, who), manner: [manner] })
    this.spans.addWords([...clause.verbWords, ...words], { kind: 'shown', ...refersTo(subjects) })
    this.introductions.attachments(clause.attached, subjects, undefined)
  }

  /** What is named by a verb together with its object: plays catch, makes dinner, talks on the phone. */
  private does(clause: Clause, subjects: readonly Entity[], { deed, lemma }: { deed: Deed; lemma: string }): void {
    const { noun, attached, isDeed, uses, found } = deed
    const parts = isDeed ? noun.attached.filter(({ preposition }) => preposition === 'of').map((part) => part.noun) : attached === undefined ? [] : [noun]
    const rest = { ...clause, attached: clause.attached.filter((each) => each !== attached), objects: [...clause.objects.filter((object) => object !== noun || !isDeed), ...parts] }
    const flies = lemma === 'fly' && found.id === 'point'
    for (const object of rest.objects) if (flies && object.untold) object.count = Math.max(1, subjects.length)
    const objects = rest.objects.flatMap((object) => this.objectOf(object, { subjects, action: found.id }))
    const used = objects.length > 0 || uses === undefined ? undefined : this.casting.bring({ recipe: uses[0], label: uses[1], appearance: {} })
    if (flies) objects.forEach((kite, i) => subjects.slice(i % Math.max(1, subjects.length)).slice(0, 1).forEach((to) => this.story.stand({ who: kite, relation: 'above', to })))
    this.act(rest, { subjects, objects: used === undefined ? objects : [used], found, lemma, noun: isDeed ? noun : undefined })
  }

  private happens(clause: Clause, subjects: readonly Entity[], lemma: string): void {
    if (subjects.length > 0 && !subjects.some(({ isCast }) => isCast) && this.actsOnThing(clause, subjects, lemma)) return
    // what is only seen from there is no place of the film
    if (lemma === 'overlook') {
      this.spans.addWords(clause.verbWords, { kind: 'shown' })
      return
    }
    const named = this.actionOf(clause, lemma)
    const rides = rideable.has(lemma) ? clause.objects.flatMap((object) => this.introductions.introduce(object)) : []
    if (rides.length > 0 && this.mounts(subjects, rides, { lemma, way: this.mannersFor(clause).find((manner) => manner === 'upwards' || manner === 'downwards') ?? (isSkyward(clause) ? 'upwards' : undefined) })) {
      this.spans.addWords(clause.verbWords, { kind: 'shown', ...refersTo(subjects) })
      this.introductions.attachments(clause.attached, subjects, lemma)
      return
    }
    if (named === undefined) {
      const things = clause.objects.flatMap((object) => this.introductions.introduce(object))
      this.spans.addWords(clause.verbWords, this.changes.afterDeed(lemma, things) ? { kind: 'shown', ...refersTo(things) } : { kind: 'not-shown', because: 'No action of the catalog is like it yet.' })
      this.introductions.attachments(clause.attached, subjects, lemma)
      return
    }
    const objects = clause.objects.filter((object) => object !== named.noun).flatMap((object) => this.objectOf(object, { subjects, action: named.found.id }))
    this.act(clause, { subjects, objects, found: named.found, lemma, noun: named.noun })
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
      const others = this.casting.meant({ ...object, pronoun: 'another' })
      this.spans.addWords(object.headWords, { kind: 'shown', ...refersTo(others) })
      this.introductions.attachments(object.attached, others, undefined)
      return others
    }
    return this.introductions.introduce(object)
  }

  /** The action that a clause names: by its verb, with its particle, or by a noun after a light verb. */
  private actionOf(clause: Clause, lemma: string): { found: Found; noun: NounPhrase | undefined } | undefined {
    if (lemma === 'leave' && leavesSomething(clause, this.lexicon)) return { found: { id: 'put-down', approximated: false }, noun: undefined }
    const plain = plainMeaning(clause, lemma)
    if (plain !== undefined) return { found: plain, noun: undefined }
    if (lemma === 'get' && clause.particle === undefined) return { found: gotten(clause), noun: undefined }
    for (const object of lightVerbs.has(lemma) ? clause.objects : []) {
      const compound = [...object.modifiers.map((word) => word.lower), object.head].join(' ')
      const found = this.lexicon.actionNoun(compound) ?? this.lexicon.actionNoun(object.head) ?? this.lexicon.actionNoun(object.head.split(' ').at(-1) ?? '')
      // a football is thrown, but played
      const isThing = lemma !== 'play' && this.lexicon.namedAction(lemma) !== undefined && this.lexicon.namedThing(object.head) !== undefined
      if (found !== undefined && !isThing) return { found, noun: object }
    }
    const withNoun = clause.objects[0] === undefined ? undefined : this.lexicon.namedAction(lemma, clause.objects[0].head)
    const verb = clause.verb?.lower ?? lemma
    const phrasal = (clause.objects.length > 0 ? [] : clause.attached).map(({ preposition }) => this.lexicon.phrasal(verb, preposition.split(' ')[0] ?? '')).find((each) => each !== undefined)
    // "play drums" and "take off" are more than their verbs
    const found = phrasal ?? (withNoun?.approximated === false && withNoun.id !== this.lexicon.namedAction(lemma)?.id ? withNoun : undefined) ?? this.lexicon.action(verb, clause.particle) ?? withNoun
    // to play is to frolic, unless it is an instrument
    if (found?.id === 'play' && !clause.objects.some((object) => this.isInstrument(object))) return { found: { id: frolic, approximated: true }, noun: undefined }
    return found === undefined ? undefined : { found, noun: undefined }
  }

  private isInstrument(phrase: NounPhrase): boolean {
    return this.lexicon.recipe(this.lexicon.namedThing(phrase.head)?.id ?? '')?.affordances.includes('play') === true
  }

  /** What a deed is when it is done to somebody: a dog is groomed, a hat put on another's head. */
  private towards(clause: Clause, frame: ActFrame): ActFrame {
    const { objects, found, lemma } = frame
    if (found.id === 'brush-hair' && objects[0]?.recipe.kind === 'animal') return { ...frame, found: { ...found, id: 'groom' } }
    const on = putting.has(lemma) ? clause.attached.find(({ preposition, noun }) => preposition === 'on' && noun.pronoun === undefined && this.lives(noun.head)) : undefined
    if (on === undefined || objects.length === 0) return frame
    clause.attached = clause.attached.filter((each) => each !== on)
    return { ...frame, objects: [...objects, ...this.introductions.introduce(on.noun)], found: { id: 'crown-other', approximated: found.approximated } }
  }

  private act(clause: Clause, frame: ActFrame): void {
    const { subjects, objects: given, lemma, noun, found } = this.towards(clause, frame)
    const carriedBefore = new Set(this.story.carried.keys())
    const placed = given.some(({ isCast }) => !isCast) && putting.has(lemma) ? clause.attached.find(({ preposition, noun: to }) => onto.has(preposition) && this.lexicon.namedThing(to.head) !== undefined) : undefined
    const { goal: whereTo = this.placeOf(placed), instrument, companions, circling } = this.introductions.attachments(clause.attached.filter((each) => each !== placed), subjects, lemma)
    const manner = clause.quotes.length > 0 ? [] : [...mannersOf(found), ...this.mannersFor(clause), ...(circling ? ['circling'] : []), ...[moodOf(clause.subjects)].filter((mood) => mood !== undefined)]
    const coming = comingOf(clause, this.lexicon)
    if (coming !== undefined) manner.push(coming)
    const vertical = verticalOf(clause.verb?.lower ?? '', clause.particle)
    const said = manner.find((each) => each === 'upwards' || each === 'downwards') ?? (isSkyward(clause) ? 'upwards' : undefined)
    const climbs = isClimbing(clause.verb?.lower ?? '')
    const actors = [...subjects, ...companions]
    const recipient = whereTo !== undefined && this.isFor(found.id, whereTo, given) ? whereTo.to : undefined
    const goal = recipient === undefined ? whereTo : undefined
    const objects = recipient === undefined ? given : [...given, recipient]
    const holds = ['hold', 'carry', 'wear'].includes(lemma) && found.id !== 'cling' && (objects[0]?.recipe.heightM ?? 0) <= largestHeldM
    for (const who of actors) {
      if (hauling.has(lemma) && who.recipe.kind === 'vehicle' && objects.length > 0) {
        this.hauls(clause, who, { load: objects, manner, goal })
        continue
      }
      if (lemma === 'crash' && this.lexicon.recipe(who.recipe.id)?.kind === 'vehicle' && canAct(this.lexicon, 'drive', who)) {
        this.story.beat({ who, action: 'drive', manner: ['fast'], ...(goal === undefined ? {} : { goal }) })
        continue
      }
      // whoever has lain down rests as he lies
      if (lemma === 'rest' && lying.has(this.story.actsOf(who).at(-1)?.action ?? '')) continue
      const onLand = climbs && objects.length === 0 && goal === undefined && clause.objects.length > 0 && vertical !== 'downwards'
      const way = onLand ? undefined : this.wayUpOrDown(who, { vertical: said ?? vertical, climbs })
      if (way !== undefined) {
        this.story.carried.delete(who.id)
        this.story.beat({ who, action: way.action, manner: [...new Set([...manner.filter((each) => each !== way.manner), way.manner])], ...(climbs ? climbed([...objects, ...(goal === undefined ? [] : [goal.to]), ...this.story.standings.filter((standing) => standing.who === who).map(({ to }) => to)], who) : {}) })
        if (climbs) this.story.unstand(who)
        continue
      }
      const plain = onLand ? suited(this.lexicon, 'walk', who) : suited(this.lexicon, found.id === frolic ? playOf(who, [...objects, ...(instrument === undefined ? [] : [instrument]), ...companions, ...supportsOf(this.story, who, this.casting)]) : found.id, who)
      const action = (plain === 'float' || plain === 'roll') && !who.isCast && manner.some((each) => /wards$/.test(each)) ? 'drift' : plain
      if (holds && objects[0] !== undefined && !objects[0].isCast && 'gripR' in who.recipe.sockets) {
        if (!this.story.carried.has(objects[0].id) || !actors.slice(0, actors.indexOf(who)).some((other) => this.holdsIt(objects[0], other))) this.story.carry(objects[0], { kind: 'carried', on: [{ entityId: who.id, socket: 'gripR' }], posture: 'held' })
        this.story.beat(lemma === 'carry' ? { who, action: suited(this.lexicon, 'walk', who), manner, ...(goal === undefined ? {} : { goal }) } : { who, action: lemma === 'hold' ? suited(this.lexicon, 'hold', who) : 'idle', manner })
        continue
      }
      const mount = this.mountOf(who, carriedBefore)
      if (this.rises(who, { mount, way: said ?? vertical, manner })) continue
      if (mount !== undefined && this.lexicon.actionEntry(action)?.travels === true) {
        this.story.beat({ who: mount, action: suited(this.lexicon, 'drive', mount), manner })
        this.story.beat({ who, action: 'ride', manner: [], target: mount })
        continue
      }
      if (!canAct(this.lexicon, action, who)) {
        const goes = suited(this.lexicon, 'run', who)
        if (clause.attached.some(({ preposition }) => throughs.has(preposition)) && canAct(this.lexicon, goes, who)) this.beats({ who, action: goes, manner, objects: [], instrument: undefined, goal, count: undefined })
        continue
      }
      const isBorne = this.story.carried.has(who.id) && !carriedBefore.has(who.id)
      if (isBorne && (action === 'idle' || action === 'sit') && this.story.actsOf(who).length > 0) continue
      const partner = actors.length === 2 ? actors.find((other) => other !== who) : undefined
      this.beats({ who, action, manner, objects: objects.length > 0 ? objects : action === 'pet' ? companions.filter((other) => other !== who) : this.mutual(action, partner), instrument, goal, count: countOf(noun) })
    }
    const color = [...clause.adverbs, ...clause.objects.filter(({ words }) => words.every((word) => word.class === 'adj')).flatMap(({ words }) => words)].map(({ lower }) => colorOf(lower)).find((hex) => hex !== undefined)
    if (color !== undefined) for (const who of objects.filter(({ isCast }) => !isCast)) this.story.change({ who, what: { kind: 'color', to: color } })
    this.changes.afterDeed(clause.particle === undefined ? lemma : `${lemma} ${clause.particle}`, objects)
    const substituted = subjects.some((who) => who.isCast && suited(this.lexicon, found.id, who) !== found.id)
    const newlyCarried = [...this.story.carried.keys()].some((id) => !carriedBefore.has(id) && subjects.some((subject) => subject.id === id))
    this.spans.addWords([...clause.verbWords, ...(noun === undefined ? [] : noun.words.filter((word) => word.class !== 'det'))], subjects.length === 0 ? { kind: 'not-shown', because: 'Nobody is named who does it.' } : newlyCarried ? { kind: 'shown', ...refersTo(subjects) } : spanOfAction(found.id === frolic ? { id: 'skip', approximated: false } : substituted && subjects[0] !== undefined ? { id: suited(this.lexicon, found.id, subjects[0]), approximated: true } : found, subjects))
  }

  /** "rides in a rocket upwards": the craft goes up, with whoever is in it. Answers whether there is one. */
  private rises(who: Entity, { mount, way, manner }: { mount: Entity | undefined; way: string | undefined; manner: readonly string[] }): boolean {
    const craft = mount ?? this.story.standings.find((standing) => standing.who === who && standing.relation === 'on')?.to
    if (craft === undefined || way === undefined || !isRising(craft)) return false
    this.story.beat({ who, action: 'ride', manner: [], target: craft })
    this.story.beat({ who: craft, action: 'drift', manner: [...new Set([...manner.filter((each) => each !== 'entering' && each !== 'leaving'), way])] })
    return true
  }

  /** Whether what is done is done for the one who is named after "to": "serves dinner to customers". */
  private isFor(action: string, { relation, to }: GoalOfMotion, objects: readonly Entity[]): boolean {
    const entry = this.lexicon.actionEntry(action)
    return entry !== undefined && !entry.travels && entry.needs.target !== 'never' && relation === 'beside' && to.isCast && !objects.some(({ isCast }) => isCast)
  }

  /** What a vehicle carries is on it, and it drives; where more is said of the way it goes, that is told by its own verb. */
  private hauls(clause: Clause, who: Entity, { load, manner, goal }: { load: readonly Entity[]; manner: string[]; goal: GoalOfMotion | undefined }): void {
    const socket = carryingSocketOf(who)
    this.spans.addWords(clause.verbWords, { kind: 'shown', ...refersTo([who]) })
    for (const one of load) {
      if (one.isCast && socket !== undefined) this.story.carry(one, carriedOn([{ support: who, socket }], 'sit'))
      else this.story.stand({ who: one, relation: 'on', to: who })
    }
    const goesOn = this.clauses.some(({ subjects, verb }) => subjects[0] === clause.subjects[0] && (verb?.startChar ?? 0) > (clause.verb?.startChar ?? 0))
    if (!goesOn) this.story.beat({ who, action: suited(this.lexicon, this.lexicon.home(who.recipe)?.[0] === 'sky' ? 'fly' : 'drive', who), manner, ...(goal === undefined ? {} : { goal }) })
    this.story.happened = true
  }

  /** How a body goes up or down: things and flyers through the air, swimmers through water, others only by climbing. */
  private wayUpOrDown(who: Entity, { vertical, climbs }: { vertical: string | undefined; climbs: boolean }): { action: string; manner: string } | undefined {
    if (vertical === undefined) return climbs ? { action: 'climb', manner: 'upwards' } : undefined
    const { locomotion } = who.recipe
    if (climbs && who.isCast && locomotion !== 'fish') return { action: 'climb', manner: vertical }
    if (!who.isCast) return isRooted(who) ? undefined : { action: 'drift', manner: vertical }
    if (locomotion === 'bird') return { action: 'fly', manner: vertical }
    if (locomotion === 'fish' || locomotion === 'octopus') return { action: 'swim', manner: vertical }
    return dangling.has(who.recipe.id) ? { action: 'climb', manner: vertical } : undefined
  }

  /** The vehicle that somebody has just got into. */
  private mountOf(who: Entity, before: ReadonlySet<string>): Entity | undefined {
    const mount = before.has(who.id) ? undefined : this.carrierOf(who)
    return mount?.recipe.kind === 'vehicle' ? mount : undefined
  }

  private mutual(action: string, partner: Entity | undefined): Entity[] {
    return partner !== undefined && this.lexicon.actionEntry(action)?.needs.target === 'always' ? [partner] : []
  }

  /** What somebody does, to whom, with what, how often: eating counts what is eaten. */
  private beats(frame: { who: Entity; action: string; manner: string[]; objects: readonly Entity[]; instrument: Entity | undefined; goal: GoalOfMotion | undefined; count: number | undefined }): void {
    const { who, manner, objects, instrument, goal, count } = frame
    // a jump lands where it began; who jumps to somewhere goes there in jumps
    const action = frame.action === 'jump' && goal !== undefined && goal.relation !== 'on' && goal.relation !== 'inside' ? 'hop' : frame.action
    const usesThing = this.lexicon.actionEntry(action)?.needs.with !== 'never'
    const thing = usesThing ? objects.find((object) => !object.isCast && object !== who) ?? instrument : instrument
    const target = objects.find((object) => object.isCast && object !== who) ?? (thing === undefined ? objects.find((object) => object !== who) : undefined)
    const pushed = action === 'push' && thing === undefined && target !== undefined ? this.carrierOf(target) : undefined
    const rest = { who, action, manner, ...(target === undefined ? {} : { target }), ...(goal === undefined ? {} : { goal }), ...(count === undefined ? {} : { count }) }
    const eaten = action === 'eat' ? objects.filter((object) => object.recipe === thing?.recipe).length : 0
    const used = thing ?? pushed
    this.story.beat({ ...rest, ...(used === undefined ? {} : { with: used }), ...(eaten > 1 ? { count: eaten } : {}) })
  }

  /** Where something is put. */
  private placeOf(placed: Attached | undefined): GoalOfMotion | undefined {
    const to = placed === undefined ? undefined : this.introductions.introduce(placed.noun)[0]
    if (placed === undefined || to === undefined) return undefined
    this.spans.addWords(placed.words, { kind: 'shown' })
    return { relation: relationOf(placed.preposition) ?? 'on', to }
  }

  private holdsIt(thing: Entity | undefined, who: Entity): boolean {
    const placement = this.story.carried.get(thing?.id ?? '')
    return placement?.kind === 'carried' && placement.on.some(({ entityId }) => entityId === who.id)
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
  private mounts(riders: readonly Entity[], rides: readonly Entity[], { lemma, way }: { lemma: string; way: string | undefined }): boolean {
    let mounted = false
    riders.forEach((rider, i) => {
      const ride = rides[Math.min(i, rides.length - 1)]
      const socket = ride === undefined ? undefined : carryingSocketOf(ride)
      if (ride === undefined || socket === undefined || ride === rider) return
      this.story.carry(rider, carriedOn([{ support: ride, socket }], postureOf(lemma, ride)))
      this.story.beat({ who: rider, action: 'ride', manner: [], target: ride })
      if (this.story.actsOf(ride).length === 0 && way !== undefined && isRising(ride)) this.story.beat({ who: ride, action: 'drift', manner: [way] })
      else if (this.story.actsOf(ride).length === 0) this.story.beat({ who: ride, action: ride.isCast ? suited(this.lexicon, 'trot', ride) : 'drive', manner: [] })
      mounted = true
    })
    return mounted
  }
}
