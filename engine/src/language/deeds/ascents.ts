import { suited } from '../cast/abilities.ts'
import type { Casting, Entity } from '../cast/cast.ts'
import { isOnLand, type Doing } from './doing.ts'
import type { Clause } from '../clauses/grammar.ts'
import type { Introductions } from '../cast/introductions.ts'
import type { Found, Lexicon } from '../words/lexicon.ts'
import type { Manners } from './manners.ts'
import { climbed } from './meanings.ts'
import type { Mounts } from '../cast/mounts.ts'
import { landOf, rollsOrSlides, slopeOf, type Hill } from './slopes.ts'
import type { SpanBook } from '../spans.ts'
import { flightOf } from './stairs.ts'
import type { Story } from '../story.ts'
import { landsBy, wayUpOrDown } from './vertical.ts'

/** Who goes, and how. */
interface Going { subjects: readonly Entity[]; found: Found; manner: readonly string[] }

/** Takes those who act up and down: on stairs and hills, on their mounts, through the air, by climbing. */
export class Ascents {
  private readonly story: Story
  private readonly casting: Casting
  private readonly lexicon: Lexicon
  private readonly spans: SpanBook
  private readonly introductions: Introductions
  private readonly manners: Manners
  private readonly riding: Mounts

  constructor(parts: { story: Story; casting: Casting; lexicon: Lexicon; spans: SpanBook; introductions: Introductions; manners: Manners; riding: Mounts }) {
    this.story = parts.story
    this.casting = parts.casting
    this.lexicon = parts.lexicon
    this.spans = parts.spans
    this.introductions = parts.introductions
    this.manners = parts.manners
    this.riding = parts.riding
  }

  /** Takes a rider and what he rides up or down what slopes, where his clause says so. */
  ridesUpOrDown(clause: Clause, subjects: readonly Entity[], found: Found): void {
    const frame = { subjects, found, manner: [...this.manners.of(clause)] }
    const hill = landOf(clause, subjects, found.id)
    if (hill === undefined) this.takesStairs(clause, frame)
    else if (this.takesSlope(clause, hill, frame)) clause.attached = clause.attached.filter(({ noun }) => noun !== hill.noun)
  }

  /** Goes up or down a flight of stairs, on foot, or from step to step; answers whether there is one. */
  takesStairs(clause: Clause, { subjects, found, manner }: Going): boolean {
    const flight = flightOf(clause, this.lexicon)
    if (flight === undefined || subjects.length === 0) return false
    clause.attached = clause.attached.filter(({ noun }) => noun !== flight.stairs)
    const [stairs] = this.introductions.introduce(flight.stairs)
    if (stairs === undefined) return false
    for (const who of subjects) this.goesOn(stairs, who, { found, manner: [...manner.filter((each) => !/wards$/.test(each)), flight.way] })
    return true
  }

  /** Goes up or down a hill, by itself or on what carries him; answers whether the catalog has any. */
  takesSlope(clause: Clause, { noun, way }: Hill, { subjects, found, manner }: Going): boolean {
    const slope = slopeOf(noun, { clause, who: subjects, casting: this.casting, lexicon: this.lexicon, spans: this.spans, story: this.story })
    if (slope === undefined) return false
    for (const who of subjects) this.goesOn(slope, who, { found, manner: [...manner.filter((each) => !/wards$/.test(each)), way] })
    return true
  }

  /** One goes up or down on foot, on his mount, or from step to step. */
  private goesOn(stairs: Entity, who: Entity, { found, manner }: { found: Found; manner: string[] }): void {
    const mount = this.riding.carrierOf(who)
    if (mount !== undefined && stairs.recipe.stairs?.slope !== undefined) {
      const goes = { action: mount.isCast ? suited(this.lexicon, 'walk', mount) : 'drift', manner, target: stairs }
      const going = this.story.actsOf(mount).at(-1)
      if (going === undefined) this.story.beat({ who: mount, ...goes })
      else Object.assign(going, goes)
      if (!this.story.actsOf(who).some(({ action }) => action === 'ride')) this.story.beat({ who, action: 'ride', manner: [], target: mount })
      return
    }
    const goes = rollsOrSlides(stairs, { action: found.id, manner }) ? 'slide' : this.lexicon.actionEntry(found.id)?.travels === true && found.id !== 'climb' && found.id !== 'roll' ? found.id : 'walk'
    this.story.beat({ who, action: who.isCast ? suited(this.lexicon, goes, who) : 'drift', manner, target: stairs })
  }

  /** Takes somebody or something up or down as his body does it: through the air, through water, by climbing; answers whether it goes. */
  goesUpOrDown(who: Entity, doing: Doing): boolean {
    const { manner, climbs, objects } = doing
    const isLanding = landsBy(doing.clause.verb?.lower ?? '')
    if (this.lifts(who, doing)) return true
    const way = isOnLand(doing) ? undefined : wayUpOrDown(who, { vertical: doing.way, climbs, action: doing.found.id })
    if (way === undefined) return false
    const perch = isLanding || climbs ? this.riding.carrierOf(who) : undefined
    if (climbs && perch?.isCast === true) {
      this.story.beat({ who, action: 'ride', manner: [], target: perch })
      return true
    }
    const goal = perch === undefined ? doing.goal : { relation: 'on' as const, to: perch }
    this.story.carried.delete(who.id)
    this.story.beat({ who, action: way.action, manner: [...new Set([...manner.filter((each) => each !== way.manner), way.manner, ...(isLanding ? ['landing'] : [])])], ...(climbs ? climbed([...objects, ...(goal === undefined ? [] : [goal.to]), ...this.story.standings.filter((standing) => standing.who === who).map(({ to }) => to)], who) : way.manner === 'downwards' && goal?.relation === 'on' ? { goal } : {}) })
    if (climbs) this.story.unstand(who)
    return true
  }

  /** "a crane lifts a container": what is lifted goes up, and what lifts it stays. */
  private lifts(who: Entity, { objects, way, found }: Doing): boolean {
    const load = objects.filter((each) => !each.isCast && each !== who)
    if (who.isCast || way === undefined || load.length === 0 || found.id === 'drive') return false
    for (const each of load) this.story.beat({ who: each, action: 'drift', manner: [way] })
    return true
  }
}
