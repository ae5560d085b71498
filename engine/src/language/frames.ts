import { changeVerbs, lightVerbs, mannerWords, openingVerbs } from '../catalog/index.ts'
import { relationOf } from './arrangement.ts'
import { carriedOn, carryingSocketOf, postureOf } from './carrying.ts'
import { refersTo, type Casting, type Entity } from './cast.ts'
import type { Attached, Clause, NounPhrase, Word } from './grammar.ts'
import { verbForms } from './inflection.ts'
import type { Found, Lexicon } from './lexicon.ts'
import type { Mask } from './masks.ts'
import { isAir, placeNamed } from './places.ts'
import type { SpanBook } from './spans.ts'
import type { Story } from './story.ts'

const placing = new Set(['in', 'on', 'at', 'across', 'through', 'over', 'along', 'into', 'inside', 'onto', 'around', 'near', 'by', 'under', 'throughout', 'from', 'to', 'towards', 'past', 'outside', 'beside', 'above', 'against', 'within', 'next to', 'in the middle of', 'at the edge of', 'amid', 'down', 'up'])
const supporting = new Set(['on', 'atop', 'on top of', 'onto', 'astride', 'in', 'inside', 'on to', 'upon', 'on the back of', 'to'])
const goals = new Set(['to', 'towards', 'toward', 'into', 'onto', 'at', 'after', 'to the top of'])
const sides = new Set(['to the front of', 'to the back of', 'to the behind of', 'to back of', 'to the left of', 'to the right of', 'behind', 'in front of', 'under', 'beside', 'next to'])
const resting = new Set(['stand', 'sit', 'lie', 'perch', 'rest', 'sleep', 'nap', 'lounge', 'balance', 'crouch', 'kneel', 'cling', 'hold', 'hang', 'clutch', 'grip', 'grasp', 'ride', 'be', 'pose', 'wait', 'do', 'perform', 'dance', 'play', 'read', 'wave', 'fish', 'meditate', 'settle', 'sing', 'surf', 'land', 'paddle', 'juggle', 'eat', 'laugh', 'backflip', 'sail', 'row', 'talk', 'look', 'drive', 'jump', 'tumble', 'balance'])
const clinging = new Set(['cling', 'hold', 'hang', 'clutch', 'grip', 'grasp'])
const placedVerbs = new Set(['place', 'put', 'leave', 'display', 'set', 'hang', 'lay', 'park', 'arrange', 'scatter'])
const floating = new Set(['float', 'hang', 'hover', 'fly', 'soar', 'drift', 'rise', 'ascend', 'descend', 'flutter', 'fall', 'drop', 'dangle', 'swing', 'bounce', 'sway'])
const wearing = new Set(['wear', 'dress', 'don', 'sport'])
const rideable = new Set(['ride', 'drive', 'sail', 'row', 'paddle', 'mount', 'cycle', 'surf', 'pedal', 'steer'])

/** Turns what is said to happen into beats, placements and relations. */
export class Frames {
  private readonly story: Story
  private readonly casting: Casting
  private readonly lexicon: Lexicon
  private readonly spans: SpanBook
  private readonly masks: readonly Mask[]
  /** Phrases already brought in, and whom they name. */
  private readonly introduced = new Map<NounPhrase, Entity[]>()
  /** Phrases that are the subject of some clause: they have their own say. */
  private speakers: ReadonlySet<NounPhrase> = new Set()
  private clauses: readonly Clause[] = []

  constructor(parts: { story: Story; casting: Casting; lexicon: Lexicon; spans: SpanBook; masks: readonly Mask[] }) {
    this.story = parts.story
    this.casting = parts.casting
    this.lexicon = parts.lexicon
    this.spans = parts.spans
    this.masks = parts.masks
  }

  read(clauses: readonly Clause[]): void {
    this.clauses = clauses
    this.speakers = new Set(clauses.filter((clause) => clause.verb !== undefined).flatMap((clause) => clause.subjects))
    clauses.forEach((clause, i) => {
      if (this.opens(clause, clauses[i + 1])) {
        this.spans.addWords(clause.verbWords, { kind: 'shown' })
        clause.subjects.forEach((subject) => this.introduce(subject))
        if (clause.order === 'then') this.story.next()
        return
      }
      this.clause(clause, clauses[i - 1])
    })
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
      clause.subjects.forEach((subject) => this.introduce(subject))
      return
    }
    const subjects = clause.subjects.flatMap((subject) => this.introduce(subject))
    const lemma = this.lemmaOf(clause)
    if (clause.verb === undefined || lemma === 'be') this.exists(clause, subjects)
    else if (wearing.has(lemma)) this.wears(clause, subjects)
    else if (placedVerbs.has(this.pastOf(clause)) && clause.objects.length === 0 && (clause.passive || !subjects.some((subject) => subject.isCast))) this.exists(clause, subjects)
    else if (this.floats(clause, subjects)) this.exists(clause, subjects)
    else if (changeVerbs.has(lemma) && !this.performs(clause, subjects)) this.changes(clause, subjects)
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
    const goes = this.mannersFor(clause).some((manner) => manner === 'leftwards' || manner === 'rightwards') || clause.attached.some(({ preposition }) => goals.has(preposition))
    const still = subjects.length > 0 && subjects.every((subject) => !subject.isCast && subject.recipe.locomotion === 'none')
    if (!still || goes || !lemmas.some((lemma) => floating.has(lemma))) return false
    if (!lemmas.includes('fall')) for (const subject of subjects) this.story.aloft.set(subject.id, 1.3)
    else for (const subject of subjects) this.story.aloft.set(subject.id, 2.4)
    return true
  }

  /** "turns" may be spinning: somebody alive turns when nothing follows. */
  private performs(clause: Clause, subjects: readonly Entity[]): boolean {
    return subjects.some((subject) => subject.isCast) && clause.objects.length === 0 && !clause.attached.some(({ preposition }) => preposition === 'from' || preposition === 'into') && this.lexicon.namedAction(clause.verb?.lower ?? '') !== undefined
  }

  /** Brings a phrase into the film with all that is said of it; returns whom it names. */
  private introduce(phrase: NounPhrase): Entity[] {
    const before = this.introduced.get(phrase)
    if (before !== undefined) return before
    const met = this.bringIn(phrase)
    this.introduced.set(phrase, met)
    return met
  }

  private bringIn(phrase: NounPhrase): Entity[] {
    if (phrase.negated) {
      this.spans.addWords(phrase.words, { kind: 'shown', because: 'It is kept out.' })
      return []
    }
    if (phrase.pronoun === undefined && this.isElsewhere(phrase)) return []
    const met = this.casting.meant(phrase)
    const participle = this.casting.participleOf(phrase)
    if (participle !== undefined) this.participle(participle, met)
    this.attachments(phrase.attached, met, undefined)
    this.leftOver(phrase)
    return met
  }

  private participle({ word, verb }: { word: Word; verb: string }, met: readonly Entity[]): void {
    const found = this.lexicon.action(verb)
    if (found === undefined || this.spans.covers(word)) return
    for (const who of met) this.story.beat({ who, action: this.suited(found.id, who), manner: mannersOf(found) })
    this.spans.add(word, spanOfAction(found, met))
  }

  /** Places, hours, weathers and moods are not bodies. */
  private isElsewhere(phrase: NounPhrase): boolean {
    if (isAir(phrase)) return true
    const named = this.lexicon.namedThing(phrase.head)
    if (named !== undefined && !named.approximated) return false
    const place = this.lexicon.place(phrase.head)
    if (place === undefined || (named !== undefined && place.approximated)) return false
    const found = placeNamed(phrase, this.lexicon, this.spans)
    if (found !== undefined) this.story.places.push({ place: found, step: this.story.step })
    return found !== undefined
  }

  /** Words of a phrase that nothing was made of. */
  private leftOver(phrase: NounPhrase): void {
    for (const word of [...phrase.modifiers, ...phrase.headWords]) {
      if (phrase.pronoun === undefined && !this.spans.covers(word)) this.spans.add(word, { kind: 'not-shown', because: word.class === 'adj' ? 'This quality is not shown yet.' : 'The catalog has nothing like it yet.' })
    }
  }

  private exists(clause: Clause, subjects: readonly Entity[]): void {
    const there = clause.objects.flatMap((object) => this.introduce(object))
    const who = subjects.length > 0 ? subjects : there
    this.attachments(clause.attached, who, undefined)
    if (clause.verb !== undefined) for (const one of who) if (one.isCast && !this.story.carried.has(one.id)) this.story.beat({ who: one, action: 'idle', manner: [] })
    if (clause.verbWords.length > 0) this.spans.addWords(clause.verbWords.filter((word) => word.class === 'verb'), { kind: 'shown' })
  }

  private wears(clause: Clause, subjects: readonly Entity[]): void {
    const shows = clause.objects.map((garment) => this.dress(subjects, garment))
    this.spans.addWords(clause.verbWords, shows.includes(true) ? { kind: 'shown' } : { kind: 'not-shown', because: 'The catalog has no such garment yet.' })
    this.attachments(clause.attached, subjects, undefined)
  }

  private dress(wearers: readonly Entity[], garment: NounPhrase): boolean {
    const shows = this.casting.dress(wearers, garment)
    this.leftOver(garment)
    return shows
  }

  private changes(clause: Clause, subjects: readonly Entity[]): void {
    this.spans.addWords(clause.verbWords, { kind: 'not-shown', because: 'Changes of a thing over time are not shown yet.' })
    for (const phrase of [...clause.objects, ...clause.attached.map(({ noun }) => noun)]) {
      if (!isAir(phrase) && this.lexicon.namedThing(phrase.head) !== undefined && subjects.length === 0) this.introduce(phrase)
      else this.leftOver(phrase)
    }
  }

  private happens(clause: Clause, subjects: readonly Entity[], lemma: string): void {
    const named = this.actionOf(clause, lemma)
    const rides = rideable.has(lemma) ? clause.objects.flatMap((object) => this.introduce(object)) : []
    if (rides.length > 0 && this.mounts(subjects, rides, lemma)) {
      this.spans.addWords(clause.verbWords, { kind: 'shown', ...refersTo(subjects) })
      this.attachments(clause.attached, subjects, lemma)
      return
    }
    if (named === undefined) {
      this.spans.addWords(clause.verbWords, { kind: 'not-shown', because: 'No action of the catalog is like it yet.' })
      clause.objects.forEach((object) => this.introduce(object))
      this.attachments(clause.attached, subjects, lemma)
      return
    }
    const objects = clause.objects.filter((object) => object !== named.noun).flatMap((object) => this.objectOf(object, { subjects, action: named.found.id }))
    this.act(clause, { subjects, objects, found: named.found, lemma, noun: named.noun })
  }

  /** "each other" is the other one; everything else is introduced. */
  private objectOf(object: NounPhrase, { subjects, action }: { subjects: readonly Entity[]; action: string }): Entity[] {
    if (object.head === 'other' && subjects.length > 1) return []
    if (object.untold && action === 'eat') return this.introduce(Object.assign(object, { count: servings }))
    if (object.other && subjects[0] !== undefined && object.head === subjects[0].head) return this.casting.meant({ ...object, pronoun: 'another' })
    return this.introduce(object)
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
    const found = phrasal ?? this.lexicon.action(verb, clause.particle) ?? withNoun
    // to play is to frolic, unless it is an instrument
    if (found?.id === 'play' && !clause.objects.some((object) => this.lexicon.namedThing(object.head)?.id === 'guitar')) return { found: { id: 'hop', approximated: true }, noun: undefined }
    return found === undefined ? undefined : { found, noun: undefined }
  }

  private act(clause: Clause, frame: { subjects: readonly Entity[]; objects: readonly Entity[]; found: Found; lemma: string; noun: NounPhrase | undefined }): void {
    const { subjects, objects, found, lemma, noun } = frame
    const carriedBefore = new Set(this.story.carried.keys())
    const { goal, instrument, companions, circling } = this.attachments(clause.attached, subjects, lemma)
    const manner = clause.quotes.length > 0 ? [] : [...mannersOf(found), ...this.mannersFor(clause), ...(circling ? ['circling'] : [])]
    const actors = [...subjects, ...companions]
    const holds = ['hold', 'carry', 'wear'].includes(lemma) && found.id !== 'cling' && (objects[0]?.recipe.heightM ?? 0) <= largestHeldM
    for (const who of actors) {
      const action = this.suited(found.id, who)
      if (holds && objects[0] !== undefined && !objects[0].isCast && 'gripR' in who.recipe.sockets) {
        this.story.carry(objects[0], { kind: 'carried', on: [{ entityId: who.id, socket: 'gripR' }], posture: 'held' })
        this.story.beat({ who, action: 'idle', manner })
        continue
      }
      if (!this.canAct(action, who)) continue
      const isBorne = this.story.carried.has(who.id) && !carriedBefore.has(who.id)
      if (isBorne && (action === 'idle' || action === 'sit') && this.story.actsOf(who).length > 0) continue
      const partner = actors.length === 2 ? actors.find((other) => other !== who) : undefined
      this.beats({ who, action, manner, objects: objects.length > 0 ? objects : this.mutual(action, partner), instrument, goal, count: this.countOf(noun) })
    }
    const substituted = subjects.some((who) => who.isCast && this.suited(found.id, who) !== found.id)
    const newlyCarried = [...this.story.carried.keys()].some((id) => !carriedBefore.has(id) && subjects.some((subject) => subject.id === id))
    this.spans.addWords([...clause.verbWords, ...(noun === undefined ? [] : noun.words.filter((word) => word.class !== 'det'))], subjects.length === 0 ? { kind: 'not-shown', because: 'Nobody is named who does it.' } : newlyCarried ? { kind: 'shown', ...refersTo(subjects) } : spanOfAction(substituted && subjects[0] !== undefined ? { id: this.suited(found.id, subjects[0]), approximated: true } : found, subjects))
  }

  private mutual(action: string, partner: Entity | undefined): Entity[] {
    return partner !== undefined && this.lexicon.actionEntry(action)?.needs.target === 'always' ? [partner] : []
  }

  /** What somebody does, to whom, with what, how often: eating counts what is eaten. */
  private beats(frame: { who: Entity; action: string; manner: string[]; objects: readonly Entity[]; instrument: Entity | undefined; goal: { relation: 'beside' | undefined; to: Entity } | GoalOfMotion | undefined; count: number | undefined }): void {
    const { who, action, manner, objects, instrument, goal, count } = frame
    const usesThing = this.lexicon.actionEntry(action)?.needs.with !== 'never'
    const thing = usesThing ? objects.find((object) => !object.isCast && object !== who) ?? instrument : instrument
    const target = objects.find((object) => object.isCast && object !== who) ?? (thing === undefined ? objects.find((object) => object !== who) : undefined)
    const rest = { who, action, manner, ...(target === undefined ? {} : { target }), ...(goal === undefined || goal.relation === undefined ? {} : { goal: { relation: goal.relation, to: goal.to } }), ...(count === undefined ? {} : { count }) }
    const eaten = action === 'eat' ? objects.filter((object) => object.recipe === thing?.recipe).length : 0
    this.story.beat({ ...rest, ...(thing === undefined ? {} : { with: thing }), ...(eaten > 1 ? { count: eaten } : {}) })
  }

  private countOf(noun: NounPhrase | undefined): number | undefined {
    if (noun === undefined) return undefined
    const turns = { single: 1, double: 2, triple: 3, quadruple: 4, quad: 4 } as const
    const word = [...noun.modifiers, ...noun.headWords].map(({ lower }) => lower).find((lower): lower is keyof typeof turns => lower in turns)
    if (word !== undefined) return turns[word]
    if (/axel|axle/.test(noun.head)) return 1
    return noun.count > 1 && noun.words.some(({ class: wordClass }) => wordClass === 'num') ? noun.count : undefined
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

  /** The action that this body does instead where it has not the limbs for it. */
  private suited(action: string, who: Entity): string {
    const entry = this.lexicon.actionEntry(action)
    const { locomotion } = who.recipe
    if (!who.isCast && action === 'ride') return 'drive'
    if (entry === undefined || entry.locomotions.includes(locomotion)) return action
    const instead = entry.instead?.[locomotion]
    if (instead !== undefined) return instead
    if (!entry.travels) return unsuited[action] ?? action
    const ways = { fish: 'swim', octopus: 'swim', bird: 'fly', wheels: 'drive', none: 'drive', biped: 'walk', quadruped: 'run', snake: 'walk' } as const
    return ways[locomotion]
  }

  private canAct(action: string, who: Entity): boolean {
    return who.isCast || this.lexicon.actionEntry(action)?.locomotions.includes(who.recipe.locomotion) === true
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
      if (this.story.actsOf(ride).length === 0) this.story.beat({ who: ride, action: ride.isCast ? this.suited('trot', ride) : 'drive', manner: [] })
      mounted = true
    })
    return mounted
  }

  /** Reads what prepositions say: places, supports, relations, goals, instruments, clothes. */
  private attachments(attached: readonly Attached[], who: readonly Entity[], lemma: string | undefined): { goal: GoalOfMotion | undefined; instrument: Entity | undefined; companions: Entity[]; circling: boolean } {
    let goal: GoalOfMotion | undefined
    let instrument: Entity | undefined
    let circling = false
    const companions: Entity[] = []
    for (const { preposition, words, noun } of attached) {
      if (noun.negated) { this.introduce(noun); continue }
      if (preposition === 'dressed as') { this.dressedAs(who, noun); continue }
      if (['in', 'with', 'wearing', 'dressed in'].includes(preposition) && this.casting.isGarment(noun) && who.length > 0) { this.dress(who, noun); continue }
      if (this.bodyPart(preposition, noun, { who, lemma })) continue
      if (this.place(preposition, noun)) continue
      const others = this.introduce(noun)
      const other = others[0]
      if (other === undefined || preposition === 'of') continue
      if (relationOf(preposition) !== undefined) this.spans.addWords(words, { kind: 'shown' })
      if (preposition === 'with' && lemma !== undefined) {
        if (this.speakers.has(noun)) continue
        if (other.isCast) companions.push(...others)
        else instrument ??= other
      } else if (preposition === 'from' && (lemma === 'drink' || lemma === 'eat')) instrument ??= other
      else if (preposition === 'over' && lemma !== undefined && passing.has(lemma)) {
        for (const one of who) this.story.standings.push({ who: one, relation: 'left-of', to: other })
        goal = { relation: 'right-of', to: other }
      } else if (this.supports(preposition, others, { who, lemma })) continue
      else if (preposition === 'around' && lemma !== undefined && this.lexicon.action(lemma) !== undefined && this.lexicon.actionEntry(this.lexicon.action(lemma)?.id ?? '')?.travels === true) {
        this.story.centre = other
        circling = true
      } else if (lemma !== undefined && !resting.has(lemma) && (goals.has(preposition) || (sides.has(preposition) && this.story.stands(who)))) goal = { relation: relationOf(preposition) ?? 'beside', to: other }
      else for (const one of who) this.relate(one, preposition, other)
    }
    return { goal, instrument, companions, circling }
  }

  private relate(one: Entity, preposition: string, other: Entity): void {
    const relation = relationOf(preposition)
    if (relation !== undefined && one !== other) this.story.standings.push({ who: one, relation, to: other })
  }

  private dressedAs(who: readonly Entity[], role: NounPhrase): void {
    const shows = who.map((one) => this.casting.dress([one], { ...role, head: role.head }))
    this.spans.addWords([...role.modifiers, ...role.headWords], shows.includes(true) ? { kind: 'shown' } : { kind: 'not-shown', because: 'The catalog has no such costume yet.' })
  }

  private place(preposition: string, noun: NounPhrase): boolean {
    if (!placing.has(preposition)) return false
    if (isAir(noun)) return true
    const named = this.lexicon.namedThing(noun.head)
    const place = this.lexicon.place(noun.head) ?? this.lexicon.place([...noun.modifiers.map((word) => word.lower), noun.head].join(' '))
    if (place === undefined || (named !== undefined && (!named.approximated || place.approximated))) return false
    const found = placeNamed(noun, this.lexicon, this.spans)
    if (found !== undefined) this.story.places.push({ place: found, step: this.story.step })
    return found !== undefined
  }

  /** "on her head", "in his hand". */
  private bodyPart(preposition: string, noun: NounPhrase, { who, lemma }: { who: readonly Entity[]; lemma: string | undefined }): boolean {
    const socket = this.lexicon.bodyPart(noun.head)
    if (socket === undefined) return false
    const owners = noun.possessor === undefined ? noun.attached.flatMap((attached) => (attached.preposition === 'of' ? this.introduce(attached.noun) : [])) : this.casting.owners(noun.possessor)
    const owner = owners.find((entity) => !who.includes(entity))
    if (owner === undefined || who.length === 0) {
      this.leftOver(noun)
      return noun.possessor !== undefined || preposition === 'with' || preposition === 'on'
    }
    const real = socket in owner.recipe.sockets ? socket : 'headTop'
    for (const one of who) {
      this.story.carry(one, carriedOn([{ support: owner, socket: real }], one.isCast ? postureOf(lemma ?? 'sit', owner) : 'held'))
      if (one.isCast && this.story.actsOf(one).length === 0 && lemma === undefined) this.story.beat({ who: one, action: 'ride', manner: [], target: owner })
    }
    this.spans.addWords([...noun.modifiers, ...noun.headWords], { kind: 'shown', refersTo: owner.id })
    return true
  }

  /** "on a paddleboard", "astride two horses", "on a chair". */
  private supports(preposition: string, others: readonly Entity[], { who, lemma }: { who: readonly Entity[]; lemma: string | undefined }): boolean {
    if (!supporting.has(preposition) || who.length === 0) return false
    if ((preposition === 'onto' || preposition === 'to') && lemma !== undefined && !clinging.has(lemma)) return false
    if (lemma !== undefined && !resting.has(lemma) && !rideable.has(lemma) && this.lexicon.actionEntry(this.lexicon.action(lemma)?.id ?? '')?.travels === true) return false
    if (who.every((one) => !one.isCast) && others.every((support) => !support.isCast)) return false
    const sockets = others.map((support) => ({ support, socket: carryingSocketOf(support) })).filter((each): each is { support: Entity; socket: string } => each.socket !== undefined)
    if (sockets.length === 0) return false
    const shared = sockets.length === 1 && who.length > 1 && sockets[0]?.support.isCast === false ? sockets[0].support : undefined
    if (shared !== undefined) {
      for (const one of who) this.story.standings.push({ who: one, relation: 'on', to: shared })
      return true
    }
    const astride = preposition === 'astride' && sockets.length > 1
    if (['in', 'to', 'inside'].includes(preposition) && !sockets.some(({ support }) => support.recipe.kind === 'vehicle' || support.recipe.affordances.includes('sit-on'))) return false
    who.forEach((one, i) => {
      const on = astride ? sockets : [sockets[i % sockets.length]].filter((each) => each !== undefined)
      const support = on[0]?.support
      if (support === undefined || support === one) return
      this.story.carry(one, carriedOn(on, astride ? 'stand' : one.isCast ? postureOf(lemma, support) : 'held'))
      const rides = support.isCast || support.recipe.kind === 'vehicle'
      if (one.isCast && rides && this.story.actsOf(one).length === 0 && (lemma === undefined || ['stand', 'sit', 'be', 'ride', 'balance'].includes(lemma))) this.story.beat({ who: one, action: 'ride', manner: [], target: support })
    })
    return true
  }

  private speech(clause: Clause, subjects: readonly Entity[], lemma: string): void {
    for (const quote of clause.quotes) {
      const mask = this.masks.find((each) => each.kind === 'speech' && each.startChar <= quote.startChar && each.endChar >= quote.endChar)
      const speaker = subjects.find((subject) => subject.isCast) ?? this.casting.entities.find((entity) => entity.isCast)
      if (mask === undefined || speaker === undefined || mask.value === '') continue
      const manner = /^(?:shout|yell|scream|cry|call|exclaim)/.test(lemma) ? 'shout' : lemma === 'whisper' || lemma === 'mutter' ? 'whisper' : 'say'
      this.story.lines.push({ who: speaker, text: mask.value.slice(0, 600), manner, step: this.story.step })
      this.story.happened = true
      this.spans.add(mask, { kind: 'shown', refersTo: speaker.id })
    }
  }
}

/** Over something means past it for these, not above it. */
const passing = new Set(['jump', 'leap', 'hop', 'vault', 'step', 'climb', 'run', 'walk', 'spring', 'skip'])

/** What bodies without hands do instead. */
const unsuited: Readonly<Record<string, string>> = { play: 'hop', kick: 'jump', juggle: 'jump', read: 'look', throw: 'jump', catch: 'jump', hug: 'look', give: 'look', peel: 'eat', axel: 'spin', tumble: 'roll', cartwheel: 'roll', handspring: 'jump', 'pick-up': 'eat', laugh: 'vocalize', point: 'look', wave: 'look', drink: 'eat' }

/** How many are eaten when the plural is all that is said. */
const servings = 7
/** What is taller than this is not carried in a hand, metres. */
const largestHeldM = 0.9

interface GoalOfMotion { relation: NonNullable<ReturnType<typeof relationOf>>; to: Entity }

const mannersOf = (found: Found): string[] => (found.manner === undefined ? [] : [found.manner])

function spanOfAction(found: Found, subjects: readonly Entity[]) {
  return found.approximated ? { kind: 'approximated' as const, as: found.id.replaceAll('-', ' '), because: 'It is the nearest action that bodies can perform here.', ...refersTo(subjects) } : { kind: 'shown' as const, ...refersTo(subjects) }
}
