import { canAct, suited } from './abilities.ts'
import type { GoalOfMotion } from './attachments.ts'
import { carriedOn, carryingSocketOf, postureOf } from './carrying.ts'
import { refersTo, type Casting, type Entity } from './cast.ts'
import type { Clause } from '../clauses/grammar.ts'
import type { Lexicon } from '../words/lexicon.ts'
import type { SpanBook } from '../spans.ts'
import type { Story } from '../story.ts'
import { isRising } from '../deeds/vertical.ts'

/** What is no vehicle and flies with whoever sits on it. */
export const flown: ReadonlySet<string> = new Set(['broom'])
/** How high it goes by, metres. */
const flownM = 1.8

/** How those move a boat who are said to do so with their hands. */
const rowing: Readonly<Record<string, string>> = { row: 'row', paddle: 'paddle', canoe: 'paddle', kayak: 'paddle' }

/** Who rides, carries and is carried by what: puts riders on what they ride and loads on what hauls them, and sets it in motion. */
export class Mounts {
  private readonly story: Story
  private readonly casting: Casting
  private readonly lexicon: Lexicon
  private readonly spans: SpanBook
  private readonly clauses: readonly Clause[]

  constructor(parts: { story: Story; casting: Casting; lexicon: Lexicon; spans: SpanBook; clauses: readonly Clause[] }) {
    this.story = parts.story
    this.casting = parts.casting
    this.lexicon = parts.lexicon
    this.spans = parts.spans
    this.clauses = parts.clauses
  }

  /** Puts riders on what they ride, and sets it in motion. */
  mounts(riders: readonly Entity[], rides: readonly Entity[], { lemma, ways }: { lemma: string; ways: readonly string[] }): boolean {
    const [upOrDown, aside] = [ways.filter((way) => way === 'upwards' || way === 'downwards'), ways.filter((way) => way === 'leftwards' || way === 'rightwards')]
    let mounted = false
    riders.forEach((rider, i) => {
      const ride = rides[Math.min(i, rides.length - 1)]
      if (ride === undefined || !this.seats(rider, ride, lemma)) return
      const rising = this.risingOf(ride)
      if (this.story.actsOf(ride).length === 0 && upOrDown.length > 0 && rising !== undefined) this.story.beat({ who: ride, action: rising, manner: upOrDown.slice(0, 1) })
      else if (this.story.actsOf(ride).length === 0) this.story.beat({ who: ride, action: ride.isCast ? suited(this.lexicon, 'trot', ride) : 'drive', manner: aside })
      mounted = true
    })
    return mounted
  }

  /** Puts one rider on what he rides; answers whether it has a seat for him. */
  seats(rider: Entity, ride: Entity, lemma: string): boolean {
    const socket = carryingSocketOf(ride)
    if (socket === undefined || ride === rider) return false
    this.story.carry(rider, carriedOn([{ support: ride, socket }], postureOf(lemma, ride)))
    const strokes = ride.recipe.affordances.includes('float') ? rowing[lemma] : undefined
    this.story.beat(strokes === undefined ? { who: rider, action: 'ride', manner: [], target: ride } : { who: rider, action: strokes, manner: [] })
    return true
  }

  /** "rides in a rocket upwards": the craft goes up, with whoever is in it. Answers whether there is one. */
  rises(who: Entity, { mount, way, manner }: { mount: Entity | undefined; way: string | undefined; manner: readonly string[] }): boolean {
    const craft = mount ?? this.carrierOf(who) ?? this.story.standings.find((standing) => standing.who === who && standing.relation === 'on')?.to
    if (craft === undefined || way === undefined) return false
    const rising = this.risingOf(craft)
    if (rising === undefined) return false
    this.story.beat({ who, action: 'ride', manner: [], target: craft })
    this.story.beat({ who: craft, action: rising, manner: [...new Set([...manner.filter((each) => each !== 'entering' && each !== 'leaving'), way])] })
    return true
  }

  /** "zooms past on a broomstick": it flies, and whoever sits on it. Answers whether there is one. */
  flies(clause: Clause, who: Entity, manner: readonly string[]): boolean {
    const broom = this.carrierOf(who) ?? this.story.standings.find((standing) => standing.who === who && standing.relation === 'on')?.to
    const socket = broom === undefined || !flown.has(broom.recipe.id) ? undefined : carryingSocketOf(broom)
    if (broom === undefined || socket === undefined) return false
    this.spans.addWords(clause.verbWords, { kind: 'shown', ...refersTo([who]) })
    this.story.unstand(who)
    this.story.carry(who, carriedOn([{ support: broom, socket }], 'sit'))
    this.story.aloft.set(broom.id, flownM)
    this.story.beat({ who: broom, action: 'drift', manner: manner.some((each) => each.endsWith('wards')) ? [...manner] : [...manner, 'rightwards'] })
    this.story.beat({ who, action: 'ride', manner: [], target: broom })
    return true
  }

  /** What a vehicle carries is on it, and it drives; where more is said of the way it goes, that is told by its own verb. */
  hauls(clause: Clause, who: Entity, { load, manner, goal }: { load: readonly Entity[]; manner: string[]; goal: GoalOfMotion | undefined }): void {
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

  /** The vehicle that somebody has just got into. */
  mountOf(who: Entity, before: ReadonlySet<string>): Entity | undefined {
    const mount = before.has(who.id) ? undefined : this.carrierOf(who)
    return mount?.recipe.kind === 'vehicle' ? mount : undefined
  }

  /** What somebody sits in or on: that is what is pushed. */
  carrierOf(who: Entity): Entity | undefined {
    const placement = this.story.carried.get(who.id)
    const id = placement?.kind === 'carried' ? placement.on[0]?.entityId : undefined
    return this.casting.entities.find((entity) => entity.id === id)
  }

  holdsIt(thing: Entity | undefined, who: Entity): boolean {
    const placement = this.story.carried.get(thing?.id ?? '')
    return placement?.kind === 'carried' && placement.on.some(({ entityId }) => entityId === who.id)
  }

  /** How somebody's mount rises: on its wings, or as a craft that does. */
  private risingOf(mount: Entity): 'fly' | 'drift' | undefined {
    return mount.isCast && canAct(this.lexicon, 'fly', mount) ? 'fly' : isRising(mount) ? 'drift' : undefined
  }
}
