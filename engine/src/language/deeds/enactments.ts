import type { Appearance } from '@kinora/contract'
import { deedEffects, setById, type MotionWords } from '../../catalog/index.ts'
import type { Acting } from './acting.ts'
import { refersTo, type Casting, type Entity } from '../cast/cast.ts'
import { goesAfter } from './company.ts'
import type { Changes } from '../changes/changes.ts'
import { meantOfBody } from './by-body.ts'
import type { Deed } from './deeds.ts'
import type { Clause, NounPhrase } from '../clauses/grammar.ts'
import { hingingOf } from './hinges.ts'
import type { Introductions } from '../cast/introductions.ts'
import type { Lexicon } from '../words/lexicon.ts'
import { impactOf, strike } from './impacts.ts'
import { isLiving } from '../words/living.ts'
import type { Manners } from './manners.ts'
import { acting, against, largestBrokenM, servings } from './meanings.ts'
import { callingOf, ownInstruments, ownWorks } from './own-work.ts'
import { relationOf } from '../cast/relations.ts'
import type { SpanBook } from '../spans.ts'
import { flightOf } from './stairs.ts'
import type { Story } from '../story.ts'
import { switchingOf } from './switching.ts'
import { untoldMount } from '../cast/untold-mounts.ts'
import { rideable } from '../words/verb-classes.ts'
import { actionOf } from './verb-meanings.ts'
import { isSkyward } from './vertical.ts'

/** Reads what is done in a clause whose doers are known: which action it is, to what it is done, what is ridden; and has it acted. */
export class Enactments {
  private readonly story: Story
  private readonly casting: Casting
  private readonly lexicon: Lexicon
  private readonly spans: SpanBook
  private readonly introductions: Introductions
  private readonly changes: Changes
  private readonly manners: Manners
  private readonly acting: Acting

  constructor(parts: { story: Story; casting: Casting; lexicon: Lexicon; spans: SpanBook; introductions: Introductions; changes: Changes; manners: Manners; acting: Acting }) {
    this.story = parts.story
    this.casting = parts.casting
    this.lexicon = parts.lexicon
    this.spans = parts.spans
    this.introductions = parts.introductions
    this.changes = parts.changes
    this.manners = parts.manners
    this.acting = parts.acting
  }

  /** What is named by a verb together with its object: plays catch, makes dinner, talks on the phone. */
  does(clause: Clause, subjects: readonly Entity[], { deed, lemma }: { deed: Deed; lemma: string }): void {
    const { noun, attached, isDeed, uses, found } = deed
    // what is done to somebody's beard or knee is done to him
    const owner = noun.possessor !== undefined && 'kind' in noun.possessor && isLiving(noun.possessor.head, this.lexicon) ? [noun.possessor] : []
    const parts = isDeed ? [...noun.attached.filter(({ preposition }) => preposition === 'of').map((part) => part.noun), ...owner] : attached === undefined ? [] : [noun]
    const rest = { ...clause, attached: clause.attached.filter((each) => each !== attached), objects: [...clause.objects.filter((object) => object !== noun || !isDeed), ...parts] }
    const flies = lemma === 'fly' && found.id === 'point'
    for (const object of rest.objects) if (flies && object.untold) object.count = Math.max(1, subjects.length)
    const objects = [...rest.objects.flatMap((object) => this.objectOf(object, { subjects, action: found.id })), ...(isDeed ? this.ownersOf(noun, subjects) : [])]
    const about = found.id === 'negotiate' ? this.aboutOf(noun) : undefined
    const named = clause.attached.some(({ preposition, noun: thing }) => preposition === 'with' && uses !== undefined && thing.head === uses[1])
    const used = objects.length > 0 || named || (uses === undefined && about === undefined) ? undefined : this.casting.bring(about ?? { recipe: uses?.[0] ?? '', label: uses?.[1] ?? '', appearance: {} })
    if (flies) objects.forEach((kite, i) => subjects.slice(i % Math.max(1, subjects.length)).slice(0, 1).forEach((to) => this.story.stand({ who: kite, relation: 'above', to })))
    this.acting.act(rest, { subjects, objects: used === undefined ? objects : [used], found, lemma, noun: isDeed ? noun : undefined })
  }

  /** "brushes its mane": who else is meant by the pronoun of a part. */
  private ownersOf({ possessor }: NounPhrase, subjects: readonly Entity[]): Entity[] {
    return possessor === undefined || 'kind' in possessor ? [] : this.casting.owners(possessor).filter((who) => who.isCast && !subjects.includes(who))
  }

  /** "a carrot deal": the thing that a deed is about. */
  private aboutOf({ modifiers }: NounPhrase): { recipe: string; label: string; appearance: Appearance } | undefined {
    const word = modifiers.findLast((each) => each.class === 'noun' && this.lexicon.recipe(this.lexicon.namedThing(each.lower)?.id ?? '')?.kind === 'prop')
    const recipe = word === undefined ? undefined : this.lexicon.namedThing(word.lower)?.id
    return word === undefined || recipe === undefined ? undefined : { recipe, label: word.lower, appearance: {} }
  }

  /** A vehicle goes in its own way; one that has gone somewhere already and stops there does not come again. */
  goes(clause: Clause, subjects: readonly Entity[], { motion, lemma }: { motion: MotionWords; lemma: string }): void {
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

  /** What an action word says: one's own work, a ride, a thing that acts on another, or any other action of the catalog. */
  happens(clause: Clause, subjects: readonly Entity[], lemma: string): void {
    if (subjects.length > 0 && !subjects.some(({ isCast }) => isCast) && this.actsOnThing(clause, subjects, lemma)) return
    // what is only seen from there is no place of the film
    if (lemma === 'overlook') {
      this.spans.addWords(clause.verbWords, { kind: 'shown' })
      return
    }
    if (this.doesOwnWork(clause, subjects, lemma)) return
    if (this.goesMounted(clause, subjects, lemma)) return
    const named = meantOfBody(clause, lemma, { subjects, lexicon: this.lexicon }) ?? actionOf(clause, lemma, this.lexicon)
    const told = (rideable.has(lemma) || lemma === 'race') && flightOf(clause, this.lexicon) === undefined ? clause.objects.flatMap((object) => this.introductions.introduce(object)) : []
    const rides = clause.objects.length > 0 ? told : this.untoldRides(clause, subjects)
    const ways = rides.length === 0 ? [] : this.manners.of(clause).filter((manner) => manner.endsWith('wards'))
    if (rides.length > 0 && this.acting.riding.mounts(subjects, rides, { lemma, ways: ways.length === 0 && isSkyward(clause) ? ['upwards'] : ways })) {
      this.spans.addWords(clause.verbWords, { kind: 'shown', ...refersTo(subjects) })
      this.acting.ascents.ridesUpOrDown(clause, subjects, { id: 'drive', approximated: false })
      // who rides is where his ride is
      const sided = clause.attached.filter(({ preposition }) => ['left-of', 'right-of', 'in-front-of', 'behind'].includes(relationOf(preposition) ?? ''))
      this.introductions.attachments(sided, rides, undefined)
      this.introductions.attachments(clause.attached.filter((each) => !sided.includes(each)), subjects, lemma)
      return
    }
    if (named === undefined) {
      const things = clause.objects.flatMap((object) => this.introductions.introduce(object))
      const isDone = this.changes.afterDeed(lemma, things)
      if (isDone) this.touches(subjects, things)
      this.spans.addWords(clause.verbWords, isDone ? { kind: 'shown', ...refersTo(things) } : { kind: 'not-shown', because: 'No action of the catalog is like it yet.' })
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

  /** A thing that strikes another; answers whether one does. */
  strikes(clause: Clause, subjects: readonly Entity[]): boolean {
    const impact = impactOf(clause, subjects, this.lexicon)
    const struck = impact === undefined ? [] : this.introductions.introduce(impact.struck)
    const [who] = subjects
    // who throws it is seen throwing it
    const isThrown = this.story.beats.some(({ with: thing }) => thing === who)
    if (impact === undefined || who === undefined || isThrown || struck.length === 0 || struck.includes(who)) return false
    strike(this.story, who, { struck, impact })
    const home = struck[0] === undefined ? undefined : this.lexicon.home(struck[0].recipe)
    // what is struck is where it always is: a sandcastle on its beach
    if (home !== undefined && this.story.places.length === 0 && setById(home[0])?.indoor === false) this.story.places.push({ place: { recipe: home[0], label: home[0].replaceAll('-', ' '), approximated: false }, step: this.story.step })
    this.spans.addWords([...clause.verbWords, ...(impact.attached === undefined ? [] : [...impact.attached.words, ...impact.attached.noun.headWords])], { kind: 'shown', ...refersTo(subjects) })
    this.introductions.attachments(clause.attached.filter((each) => each !== impact.attached), subjects, undefined)
    return true
  }

  /** Who lets something become otherwise has a hand in it: a bubble that a child pops is poked. */
  private touches(subjects: readonly Entity[], [thing]: readonly Entity[]): void {
    for (const who of subjects) if (who.isCast && thing !== undefined && !thing.isCast && this.story.actsOf(who).length === 0) this.story.beat({ who, action: who.recipe.kind === 'animal' ? 'pounce' : 'press', manner: [], target: thing })
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

  /** A cyclist who chases a bus or races a car does so on his bicycle: what is said of him is said of it. Answers whether there is one. */
  private goesMounted(clause: Clause, subjects: readonly Entity[], lemma: string): boolean {
    const others = clause.objects.length > 0 || subjects.length > 1
    const mounts = new Map(others && !rideable.has(lemma) ? subjects.flatMap((rider): [Entity, Entity][] => { const mount = this.untoldRides(clause, [rider])[0] ?? (goesAfter(lemma) ? this.vehicleOf(rider) : undefined); return mount === undefined ? [] : [[rider, mount]] }) : [])
    for (const [rider, mount] of mounts) this.acting.riding.seats(rider, mount, lemma)
    if (mounts.size > 0) this.happens(clause, subjects.map((who) => mounts.get(who) ?? who), lemma)
    return mounts.size > 0
  }

  private vehicleOf(rider: Entity): Entity | undefined {
    const carrier = this.acting.riding.carrierOf(rider)
    return carrier?.recipe.kind === 'vehicle' ? carrier : undefined
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
