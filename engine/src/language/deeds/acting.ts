import { canAct, isInstead, suited } from '../cast/abilities.ts'
import { beatOf, isFor, mutual } from './aims.ts'
import { groundedManners } from './along-ground.ts'
import { Ascents } from './ascents.ts'
import type { GoalOfMotion } from '../cast/attachments.ts'
import { mannersOf, refersTo, spanOfAction, type Casting, type Entity } from '../cast/cast.ts'
import { opensCanopy } from '../words/canopies.ts'
import type { Changes } from '../changes/changes.ts'
import { struckBy } from './collisions.ts'
import { comingOf } from './comings.ts'
import { setsOff } from './company.ts'
import { isOnLand, type Doing } from './doing.ts'
import { moodOf } from './feelings.ts'
import type { Attached, Clause, NounPhrase } from '../clauses/grammar.ts'
import type { Introductions } from '../cast/introductions.ts'
import { colorOf, type Found, type Lexicon } from '../words/lexicon.ts'
import { livelyActionOf } from '../cast/lively-things.ts'
import { isLiving } from '../words/living.ts'
import type { Manners } from './manners.ts'
import { countOf, frolic, largestHeldM, lying, onto, putting, supportsOf } from './meanings.ts'
import { Mounts } from '../cast/mounts.ts'
import { playOf } from './play.ts'
import { relationOf } from '../cast/relations.ts'
import type { SpanBook } from '../spans.ts'
import type { Story } from '../story.ts'
import { hauling, throughs } from '../words/verb-classes.ts'
import { landOf } from './slopes.ts'
import { drawnBy } from './swaying.ts'
import { byItsObject } from './worked-on.ts'
import { uprightOf } from './uprights.ts'
import { isClimbing, isSkyward, verticalOf } from './vertical.ts'

/** Who does what to whom in a clause. */
export interface ActFrame { subjects: readonly Entity[]; objects: readonly Entity[]; found: Found; lemma: string; noun: NounPhrase | undefined }

/** What is done off the ground. */
const airborne: ReadonlySet<string> = new Set(['fly', 'jump', 'hop', 'dive', 'swim', 'drive', 'ride', 'drift', 'roll'])

/** Verbs by which one goes where another goes. */
const followed: ReadonlySet<string> = new Set(['follow', 'trail', 'tail', 'shadow', 'accompany', 'herd', 'shepherd', 'drive'])

/** What two do with one another over a thing. */
const overThings: ReadonlySet<string> = new Set(['negotiate', 'play-chess', 'play-cards'])

/** Turns an action whose doers and objects are known into beats: who goes where, rides or carries what, does it to whom and with what. */
export class Acting {
  readonly story: Story
  readonly casting: Casting
  readonly lexicon: Lexicon
  readonly spans: SpanBook
  readonly introductions: Introductions
  private readonly changes: Changes
  private readonly manners: Manners
  /** Who rides and carries what. */
  readonly riding: Mounts
  /** Who goes up or down. */
  readonly ascents: Ascents

  constructor(parts: { story: Story; casting: Casting; lexicon: Lexicon; spans: SpanBook; clauses: readonly Clause[]; introductions: Introductions; changes: Changes; manners: Manners }) {
    this.story = parts.story
    this.casting = parts.casting
    this.lexicon = parts.lexicon
    this.spans = parts.spans
    this.introductions = parts.introductions
    this.changes = parts.changes
    this.manners = parts.manners
    this.riding = new Mounts(parts)
    this.ascents = new Ascents({ ...parts, riding: this.riding })
  }

  /** What a deed is when it is done to somebody: a dog is groomed, a hat put on another's head. */
  private towards(clause: Clause, frame: ActFrame): ActFrame {
    const { objects, found, lemma } = frame
    // "sliding across the ice": nobody slides anything along
    if (found.id === 'slide-along' && objects.length === 0) return { ...frame, found: { ...found, id: 'slide' } }
    if (found.id === 'brush-hair' && objects[0]?.recipe.kind === 'animal') return { ...frame, found: { ...found, id: 'groom' } }
    const meant = byItsObject({ action: found.id, lemma, stuff: frame.noun?.head ?? '', subjects: frame.subjects, objects }, clause, this)
    if (meant !== undefined) return { ...frame, subjects: meant.subjects ?? frame.subjects, objects: meant.objects ?? objects, lemma: meant.lemma ?? lemma, found: meant.action === undefined ? found : { ...found, id: meant.action, approximated: false } }
    const on = putting.has(lemma) ? clause.attached.find(({ preposition, noun }) => preposition === 'on' && noun.pronoun === undefined && isLiving(noun.head, this.lexicon)) : undefined
    if (on === undefined || objects.length === 0) return frame
    clause.attached = clause.attached.filter((each) => each !== on)
    if (found.id === 'pour') return { ...frame, objects: [...objects, ...this.introductions.introduce(on.noun)] }
    return { ...frame, objects: [...objects, ...this.introductions.introduce(on.noun)], found: { id: 'crown-other', approximated: found.approximated } }
  }

  /** Does in the story what a clause says is done, and marks its words. */
  act(clause: Clause, frame: ActFrame): void {
    const { subjects, objects: given, lemma, noun, found } = this.towards(clause, frame)
    const carriedBefore = new Set(this.story.carried.keys())
    const hill = landOf(clause, subjects, found.id)
    if (hill !== undefined) clause.attached = clause.attached.filter(({ noun: each }) => each !== hill.noun)
    const side = hill === undefined && this.isGoing(found.id) ? uprightOf(clause, subjects, this.lexicon) : undefined
    const climbs = isClimbing(clause.verb?.lower ?? '') || side !== undefined
    const climbedOn = side === undefined ? [] : this.introductions.introduce(side.noun)
    if (side !== undefined) clause.attached = clause.attached.filter(({ noun: each }) => each !== side.noun)
    const placed = given.some(({ isCast }) => !isCast) && putting.has(lemma) ? clause.attached.find(({ preposition, noun: to }) => onto.has(preposition) && this.lexicon.namedThing(to.head) !== undefined) : undefined
    const { goal: whereTo = this.placeOf(placed), instrument, companions, circling } = this.introductions.attachments(clause.attached.filter((each) => each !== placed), subjects, lemma)
    const manner = clause.quotes.length > 0 ? [] : [...mannersOf(found), ...this.manners.of(clause), ...(circling ? ['circling'] : []), ...[moodOf(clause.subjects)].filter((mood) => mood !== undefined)]
    if (this.ascents.takesStairs(clause, { subjects, found, manner }) || (hill !== undefined && this.ascents.takesSlope(clause, hill, { subjects, found, manner }))) {
      this.spans.addWords(clause.verbWords, { kind: 'shown', ...refersTo(subjects) })
      return
    }
    const coming = comingOf(clause, this.lexicon)
    if (coming !== undefined) manner.push(coming)
    const recipient = whereTo !== undefined && isFor(found.id, whereTo, { objects: given, lexicon: this.lexicon }) ? whereTo.to : undefined
    const objects = [...new Set([...climbedOn, ...given, ...(recipient === undefined ? [] : [recipient])])]
    const doing: Doing = {
      clause, found, lemma, noun, manner, objects, instrument, companions, carriedBefore, goal: recipient === undefined ? whereTo : undefined, actors: [...subjects, ...companions],
      way: side?.way ?? manner.find((each) => each === 'upwards' || each === 'downwards') ?? (isSkyward(clause) ? 'upwards' : undefined) ?? verticalOf(clause.verb?.lower ?? '', clause.particle, manner),
      climbs,
    }
    if (!this.leadsOn(doing)) for (const who of doing.actors) this.actBy(who, doing)
    setsOff(doing, this)
    this.leavesWater(doing)
    this.leave(clause, objects, lemma)
    this.note(doing, subjects)
  }

  /** A whale that goes up into the sky, or flies, is seen in it where no other place is named. */
  private leavesWater({ clause, found, actors }: Doing): void {
    const isOf = actors.length > 0 && actors.every(({ isCast, recipe }) => isCast && (recipe.locomotion === 'fish' || recipe.locomotion === 'octopus'))
    if (isOf && (isSkyward(clause) || found.id === 'fly') && this.story.places.length === 0) this.story.places.push({ place: { recipe: 'sky', label: 'sky', approximated: false }, step: this.story.step })
  }

  /** "ducklings follow a duck": who is followed goes before them, where nothing else is said of him. Answers whether somebody is. */
  private leadsOn({ lemma, objects, actors, manner }: Doing): boolean {
    const leaders = objects.filter((each) => each.isCast && !actors.includes(each))
    if (!followed.has(lemma) || leaders.length === 0 || actors.some(({ isCast }) => !isCast) || leaders.some((leader) => this.story.actsOf(leader).length > 0)) return false
    const way = manner.find((each) => /wards$/.test(each)) ?? 'rightwards'
    for (const who of [...leaders, ...actors]) this.story.beat({ who, action: suited(this.lexicon, 'walk', who), manner: [...new Set([...(actors.includes(who) ? manner : []), way])] })
    return true
  }

  /** Whether an action takes a body somewhere with its feet: whoever flies or jumps touches no wall. */
  private isGoing(action: string): boolean {
    return action === 'climb' || action === 'climb-down' || (this.lexicon.actionEntry(action)?.travels === true && !airborne.has(action))
  }

  /** What one of them does: the first reading that fits his body and what he is on. */
  private actBy(who: Entity, doing: Doing): void {
    const { clause, lemma, manner, goal, objects, carriedBefore } = doing
    opensCanopy(who, clause.verb?.lower ?? '')
    if (hauling.has(lemma) && who.recipe.kind === 'vehicle' && objects.length > 0) this.riding.hauls(clause, who, { load: objects, manner, goal })
    else if (this.collides(who, doing)) return
    else if (lemma === 'crash' && who.recipe.kind === 'vehicle' && canAct(this.lexicon, 'drive', who)) this.story.beat({ who, action: 'drive', manner: ['fast'], ...(goal === undefined ? {} : { goal }) })
    // whoever has lain down rests as he lies
    else if (lemma === 'rest' && lying.has(this.story.actsOf(who).at(-1)?.action ?? '')) return
    else if (!this.ascents.goesUpOrDown(who, doing) && !this.holds(who, doing)) this.goesOrActs(who, doing, this.riding.mountOf(who, carriedBefore))
  }

  /** Meets another thing with force; answers whether it does. */
  private collides(who: Entity, doing: Doing): boolean {
    const other = struckBy(who, doing)
    if (other !== undefined) this.story.beat({ who, action: 'collide', manner: [], target: other })
    return other !== undefined
  }

  /** Takes into the hand what is held or carried; answers whether it is. */
  private holds(who: Entity, { lemma, found, objects, actors, manner, goal }: Doing): boolean {
    const own = objects.filter(({ isCast }) => !isCast)
    const thing = own.length > 1 && own.length >= actors.length ? own[actors.indexOf(who)] : objects[0]
    const isHeld = ['hold', 'carry', 'wear'].includes(lemma) && found.id !== 'cling' && found.id !== 'carry-together' && (thing?.recipe.heightM ?? 0) <= largestHeldM
    if (!isHeld || thing === undefined || thing.isCast || !('gripR' in who.recipe.sockets)) return false
    const isOthers = this.story.carried.has(thing.id) && actors.slice(0, actors.indexOf(who)).some((other) => this.riding.holdsIt(thing, other))
    if (!isOthers) this.story.carry(thing, { kind: 'carried', on: [{ entityId: who.id, socket: 'gripR' }], posture: 'held' })
    this.story.beat(lemma === 'carry' ? { who, action: suited(this.lexicon, 'walk', who), manner, ...(goal === undefined ? {} : { goal }) } : { who, action: lemma === 'hold' ? suited(this.lexicon, 'hold', who) : 'idle', manner })
    return true
  }

  /** The action as this body performs it. */
  private actionFor(who: Entity, doing: Doing): string {
    const { found, manner, objects, instrument, companions } = doing
    const lively = livelyActionOf(found.id, doing.clause.verb?.lower ?? doing.lemma, who)
    if (lively !== undefined) return lively
    if (isOnLand(doing)) return suited(this.lexicon, 'walk', who)
    const meant = found.id === frolic ? playOf(who, [...objects, ...(instrument === undefined ? [] : [instrument]), ...companions, ...supportsOf(this.story, who, this.casting)]) : found.id
    const action = suited(this.lexicon, found.id === frolic && meant === 'hop' && this.story.carried.has(who.id) ? 'jump' : meant, who)
    return (action === 'float' || action === 'roll') && !who.isCast && manner.some((each) => /wards$/.test(each)) ? 'drift' : action
  }

  private goesOrActs(who: Entity, doing: Doing, mount: Entity | undefined): void {
    const { clause, goal, objects, instrument, companions, carriedBefore, actors, noun } = doing
    const action = this.actionFor(who, doing)
    const manner = groundedManners(who, { action, verb: clause.verb?.lower ?? doing.lemma, manner: doing.manner, isGoal: goal !== undefined })
    if (this.lexicon.actionEntry(doing.found.id)?.travels === true && this.riding.flies(clause, who, manner)) return
    if (this.riding.rises(who, { mount, way: doing.way, manner })) return
    if (mount !== undefined && this.lexicon.actionEntry(action)?.travels === true) {
      const [after] = objects.filter((each) => each !== mount && each !== who && each.recipe.kind === 'vehicle')
      this.story.beat({ who: mount, action: suited(this.lexicon, 'drive', mount), manner, ...(after === undefined ? {} : { target: after }) })
      this.story.beat({ who, action: 'ride', manner: [], target: mount })
      return
    }
    if (!canAct(this.lexicon, action, who)) {
      this.turnWay(who, manner)
      const goes = suited(this.lexicon, 'run', who)
      if (clause.attached.some(({ preposition }) => throughs.has(preposition)) && canAct(this.lexicon, goes, who)) this.story.beat(beatOf({ who, action: goes, manner, objects: [], instrument: undefined, goal, count: undefined }, this))
      return
    }
    const isBorne = this.story.carried.has(who.id) && !carriedBefore.has(who.id)
    if (isBorne && (action === 'idle' || action === 'sit') && this.story.actsOf(who).length > 0) return
    const partner = actors.length === 2 ? actors.find((other) => other !== who) : undefined
    this.story.beat(beatOf({ who, action, manner, objects: objects.length > 0 ? [...objects, ...(overThings.has(action) ? mutual(action, { partner, isSaid: true, lexicon: this.lexicon }) : [])] : action === 'pet' ? companions.filter((other) => other !== who) : mutual(action, { partner, isSaid: clause.mutual === true, lexicon: this.lexicon }), instrument, goal, count: countOf(noun) }, this))
  }

  /** "a rolling stone moves leftwards": what goes on already goes that way. */
  private turnWay(who: Entity, manner: readonly string[]): void {
    const [way, going] = [manner.find((each) => /wards$/.test(each)), this.story.actsOf(who).at(-1)]
    if (way !== undefined && going !== undefined && !going.manner.includes(way)) going.manner = [...going.manner, way]
  }

  /** What a deed leaves of its objects: another colour, two halves. */
  private leave(clause: Clause, objects: readonly Entity[], lemma: string): void {
    const color = [...clause.adverbs, ...clause.objects.filter(({ words }) => words.every((word) => word.class === 'adj')).flatMap(({ words }) => words)].map(({ lower }) => colorOf(lower)).find((hex) => hex !== undefined)
    if (color !== undefined) for (const who of objects.filter(({ isCast }) => !isCast)) this.story.change({ who, what: { kind: 'color', to: color } })
    for (const who of objects) {
      const what = drawnBy(lemma, who)
      if (what !== undefined) this.story.change({ who, what })
    }
    this.changes.afterDeed(clause.particle === undefined ? lemma : `${lemma} ${clause.particle}`, objects)
  }

  /** Says what became of the words of the action. */
  private note({ clause, found, noun, carriedBefore, way }: Doing, subjects: readonly Entity[]): void {
    const words = [...clause.verbWords, ...(noun === undefined ? [] : noun.words.filter((word) => word.class !== 'det'))]
    const [first] = subjects
    const isSubstituted = subjects.some((who) => who.isCast && isInstead(this.lexicon, found.id, who))
    const isCarried = [...this.story.carried.keys()].some((id) => !carriedBefore.has(id) && subjects.some((subject) => subject.id === id))
    const isOnItsWay = way !== undefined && subjects.some((who) => this.story.actsOf(who).at(-1)?.manner.includes(way) === true)
    const shown: Found = isOnItsWay ? { ...found, approximated: false } : found.id === frolic ? { id: 'skip', approximated: false } : isSubstituted && first !== undefined ? { id: suited(this.lexicon, found.id, first), approximated: true } : found
    this.spans.addWords(words, first === undefined ? { kind: 'not-shown', because: 'Nobody is named who does it.' } : isCarried ? { kind: 'shown', ...refersTo(subjects) } : spanOfAction(shown, subjects))
  }

  /** Where something is put. */
  private placeOf(placed: Attached | undefined): GoalOfMotion | undefined {
    const to = placed === undefined ? undefined : this.introductions.introduce(placed.noun)[0]
    if (placed === undefined || to === undefined) return undefined
    this.spans.addWords(placed.words, { kind: 'shown' })
    return { relation: relationOf(placed.preposition) ?? 'on', to }
  }
}
