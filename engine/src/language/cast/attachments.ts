import { isFlyer } from './abilities.ts'
import { relationOf, type Relation } from './relations.ts'
import { landsBy } from '../deeds/vertical.ts'
import { isCompany } from './bodies.ts'
import { carriedOn, carryingSocketOf, postureOf } from './carrying.ts'
import { coatOf, graftOf } from './grafts.ts'
import type { Casting, Entity } from './cast.ts'
import type { Attached, NounPhrase } from '../clauses/grammar.ts'
import { wornBy } from '../words/garments.ts'
import type { Lexicon } from '../words/lexicon.ts'
import { SaidLooks } from './said-looks.ts'
import { SaidPlaces } from '../places/said-places.ts'
import { skyHigh } from '../words/sky.ts'
import type { SpanBook } from '../spans.ts'
import type { Story } from '../story.ts'
import type { Wardrobe } from './wardrobe.ts'
import { clinging, goals, interior, passing, resting, rideable, sides, supporting } from '../words/verb-classes.ts'

/** Where a motion goes, in relation to something. */
export interface GoalOfMotion { relation: Relation; to: Entity }

/** Prepositions of what somebody comes to rest on. */
const onto: ReadonlySet<string> = new Set(['on', 'onto', 'upon', 'atop'])

/** What prepositions say beyond places and relations: where to, with what, with whom, round and round. */
export interface Meant { goal: GoalOfMotion | undefined; instrument: Entity | undefined; companions: Entity[]; circling: boolean }

/** Whether somebody goes on the ground, so that nothing is far below him: a snail that crawls over a leaf is on it. */
const isOnLegs = (one: Entity): boolean => one.isCast && !isFlyer(one) && !['fish', 'octopus'].includes(one.recipe.locomotion) && one.appearance.grafts?.some(({ part }) => part === 'wings') !== true
/** What is done over something from beside it. */
const reaching: ReadonlySet<string> = new Set(['fight', 'argue', 'quarrel', 'bend', 'lean', 'bicker', 'negotiate', 'haggle', 'cry', 'weep', 'laugh', 'pray', 'look', 'watch', 'stand', 'tower'])
/** What is done above something even by who goes on legs. */
const aloftVerbs: ReadonlySet<string> = new Set(['fly', 'float', 'hover', 'hang', 'dangle', 'levitate', 'glide', 'soar'])

/** Before what is wide and upright one leans on it. */
const walled = /wall|fence|house|barn|building|hut|cabin|shed|hedge|gate|garage/
/** What has a top so broad that something goes across it on it. */
const broad: ReadonlySet<string> = new Set(['plate', 'tray', 'rug', 'table', 'work-table', 'desk', 'chopping-board', 'cutting-board', 'chessboard', 'bed', 'bench', 'book', 'blanket', 'lily-pad', 'log', 'raft', 'keyboard', 'map', 'towel'])
/** What leaves a mark on something before which one stands. */
const marking: ReadonlySet<string> = new Set(['write', 'draw', 'paint', 'knock', 'work', 'hammer', 'press', 'type', 'scribble', 'sketch', 'doodle'])

/** Whether something is written on in the hand, or on the table: a notepad, a sheet of paper. */
const isPage = ({ isCast, recipe }: Entity): boolean => !isCast && recipe.affordances.includes('read') && recipe.affordances.includes('hold')
const onPages: ReadonlySet<string> = new Set(['on', 'in', 'into', 'onto', 'upon'])

/** What animals eat or gnaw that people do not. */
const fodder: ReadonlySet<string> = new Set(['hay-bale', 'haystack', 'bone', 'leaf', 'acorn', 'branch', 'seaweed', 'shoe', 'slipper', 'boot', 'ball-of-yarn'])
/** Prepositions of what is eaten: "munches on", "bites into", "nibbles at". */
const bitten: ReadonlySet<string> = new Set(['on', 'into', 'at'])
/** What things lie in. */
const vessels: ReadonlySet<string> = new Set(['bowl', 'clear-bowl', 'basket', 'crate', 'cardboard-box', 'box', 'bucket', 'shopping-cart', 'wheelbarrow', 'barrel', 'treasure-chest', 'nest'])

/** Whether somebody is said to be in or on what was named before. */
const holdsIt = ({ attached }: NounPhrase): boolean => attached.some(({ noun }) => noun.pronoun === 'it')

/** Who brings the nouns into the film that stand after prepositions. */
export interface Host {
  introduce(phrase: NounPhrase): Entity[]
  leftOver(phrase: NounPhrase): void
  groundOf(phrase: NounPhrase): true
  dress(wearers: readonly Entity[], garment: NounPhrase): boolean
}

/** Reads what prepositions say of those who are named: where they are, what they are on, where to they go, with what, with whom. */
export class Attachments {
  private readonly story: Story
  private readonly casting: Casting
  private readonly lexicon: Lexicon
  private readonly spans: SpanBook
  private readonly wardrobe: Wardrobe
  private readonly speakers: ReadonlySet<NounPhrase>
  private readonly host: Host
  private readonly looks: SaidLooks
  private readonly places: SaidPlaces

  constructor(parts: { story: Story; casting: Casting; lexicon: Lexicon; spans: SpanBook; wardrobe: Wardrobe; speakers: ReadonlySet<NounPhrase>; host: Host }) {
    this.story = parts.story
    this.casting = parts.casting
    this.lexicon = parts.lexicon
    this.spans = parts.spans
    this.wardrobe = parts.wardrobe
    this.speakers = parts.speakers
    this.host = parts.host
    this.looks = new SaidLooks(parts.wardrobe, parts.spans)
    this.places = new SaidPlaces({ ...parts, groundOf: (phrase) => parts.host.groundOf(phrase) })
  }

  /** Reads what prepositions say: places, supports, relations, goals, instruments, clothes. */
  read(attached: readonly Attached[], who: readonly Entity[], lemma: string | undefined): Meant {
    let goal: GoalOfMotion | undefined
    let instrument: Entity | undefined
    let circling = false
    const companions: Entity[] = []
    for (const { preposition, words, noun } of attached) {
      if (noun.negated) { this.host.introduce(noun); continue }
      if (preposition === 'dressed as') { this.dressedAs(who, noun); continue }
      if (preposition === 'with' && this.graft(noun, who)) continue
      if (this.looks.read({ preposition, noun, words }, who)) continue
      if (wornBy.has(preposition) && this.wardrobe.isGarment(noun) && who.length > 0) { this.host.dress(who, noun); continue }
      if (this.bodyPart(preposition, noun, { who, lemma })) continue
      if (this.places.read(preposition, noun, { who, lemma })) continue
      if (preposition === 'from' && isCompany(noun)) { this.host.leftOver(noun); continue }
      // "a wagon with a cat in it": the cat is in no cat
      if (preposition === 'with' && holdsIt(noun)) this.casting.setAside([], 'befallen')
      const others = this.host.introduce(noun)
      const other = others[0]
      if (preposition === 'of') this.holds(who, others)
      if (other === undefined || preposition === 'of') continue
      if (relationOf(preposition) !== undefined) this.spans.addWords(words, { kind: 'shown' })
      if (preposition === 'with' && lemma !== undefined) {
        if (this.speakers.has(noun)) continue
        // a cat that is in the wagon does not pull it
        if (other.isCast && holdsIt(noun)) continue
        if (other.isCast) companions.push(...others)
        else instrument ??= other
      } else if (isPage(other) && onPages.has(preposition) && lemma !== undefined && marking.has(lemma)) instrument ??= other
      else if (preposition === 'from' && (lemma === 'drink' || lemma === 'eat')) instrument ??= other
      else if (bitten.has(preposition) && this.isFedOn(lemma, other)) instrument ??= other
      else if (preposition === 'over' && lemma !== undefined && passing.has(lemma)) {
        for (const one of who) this.story.stand({ who: one, relation: 'left-of', to: other })
        goal = { relation: 'right-of', to: other }
      } else if (lemma !== undefined && onto.has(preposition) && landsBy(lemma) && who.some(({ isCast }) => isCast) && !other.isCast) goal = { relation: 'on', to: other }
      else if (this.supports(preposition, others, { who, lemma })) continue
      else if (preposition === 'around' && lemma !== undefined && this.lexicon.action(lemma) !== undefined && this.lexicon.actionEntry(this.lexicon.action(lemma)?.id ?? '')?.travels === true) {
        this.story.centre = other
        circling = true
      } else if (lemma !== undefined && (!resting.has(lemma) || (passing.has(lemma) && sides.has(preposition))) && (goals.has(preposition) || (sides.has(preposition) && this.story.stands(who)))) goal = { relation: relationOf(preposition) ?? 'beside', to: other }
      else for (const one of who) this.relate(one, preposition, { other, lemma })
    }
    return { goal, instrument, companions, circling }
  }

  /** "munches on a carrot", "nibbles on hay": what is eaten lies before who eats it. */
  private isFedOn(lemma: string | undefined, { isCast, recipe }: Entity): boolean {
    return lemma !== undefined && !isCast && this.lexicon.action(lemma)?.id === 'eat' && (recipe.kind === 'plant' || recipe.affordances.includes('eat') || fodder.has(recipe.id))
  }

  /** "a bowl of cherries": what a vessel is said to be of is in it. */
  private holds(who: readonly Entity[], contents: readonly Entity[]): void {
    const [vessel] = who
    if (vessel === undefined || who.length > 1 || !vessels.has(vessel.recipe.id)) return
    for (const each of contents) if (!each.isCast && each.recipe.heightM < vessel.recipe.heightM * 1.5) this.story.stand({ who: each, relation: 'inside', to: vessel })
  }

  /** "with the wings of an eagle": the body takes another's part. */
  private graft(noun: NounPhrase, who: readonly Entity[]): boolean {
    if (who.length === 0) return false
    // a child with butterfly wings wears them; an animal has grown them
    if (this.wardrobe.isGarment(noun) && !who.some(({ recipe }) => recipe.kind === 'animal')) return false
    const graft = graftOf(noun, this.lexicon)
    const alive = who.filter(({ isCast }) => isCast)
    const coated = graft === undefined && alive.map((one) => coatOf(noun, one)).includes(true)
    if (graft !== undefined) for (const one of who) one.appearance.grafts = [...(one.appearance.grafts ?? []), { part: graft.part, from: graft.from.id }].slice(0, 6)
    if (graft === undefined && !coated) return false
    this.spans.addWords((graft?.words ?? noun.words).filter((word) => word.class !== 'det'), { kind: 'shown', refersTo: who[0]?.id ?? '' })
    for (const { preposition, noun: next } of noun.attached) if (preposition === 'with' || preposition === 'and') this.graft(next, who)
    return true
  }

  private relate(one: Entity, preposition: string, { other, lemma }: { other: Entity; lemma: string | undefined }): void {
    const isDoneTo = preposition === 'on' && one.isCast && lemma !== undefined && (other.isCast ? !resting.has(lemma) : marking.has(lemma) || this.isHandwork(lemma, one))
    const relation = isDoneTo ? 'beside' : interior.has(preposition) && vessels.has(other.recipe.id) && !one.isCast && !other.isCast && one.recipe.heightM < other.recipe.heightM * 1.5 ? 'inside' : preposition === 'past' && one.recipe.heightM > other.recipe.heightM ? 'behind' : preposition === 'against' && walled.test(other.recipe.id) && other.recipe.heightM > one.recipe.heightM ? 'in-front-of' : preposition === 'across' && broad.has(other.recipe.id) ? 'on' : preposition === 'across' && one.isCast && !isOnLegs(one) ? 'in-front-of' : preposition === 'over' && isOnLegs(one) && !aloftVerbs.has(lemma ?? '') ? (other.isCast || reaching.has(lemma ?? '') ? 'beside' : 'on') : relationOf(preposition)
    // whoever howls at the moon does not stand beside it
    if (relation === 'beside' && (skyHigh.has(other.recipe.id) || this.isCarriedBy(other, one))) return
    // nobody stands on a blackboard or a cake
    const isUnstandable = relation === 'on' && one.recipe.kind === 'person' && other.recipe.kind === 'prop' && carryingSocketOf(other) === undefined
    if (relation !== undefined && one !== other) this.story.stand({ who: one, relation: isUnstandable ? 'beside' : relation, to: other })
  }

  /** Whether somebody does it with his hands, standing before it: sews a button on a coat. */
  private isHandwork(lemma: string, one: Entity): boolean {
    const entry = this.lexicon.actionEntry(this.lexicon.namedAction(lemma)?.id ?? '')
    return one.recipe.kind === 'person' && entry !== undefined && !entry.travels && entry.needs.with !== 'never' && !resting.has(lemma)
  }

  /** "with a castle on its back": whatever is on somebody does not stand beside him. */
  private isCarriedBy(other: Entity, one: Entity): boolean {
    const placement = this.story.carried.get(other.id)
    return placement?.kind === 'carried' && placement.on.some(({ entityId }) => entityId === one.id)
  }

  private dressedAs(who: readonly Entity[], role: NounPhrase): void {
    const shows = who.map((one) => this.wardrobe.dressAs(one, role))
    this.spans.addWords([...role.modifiers, ...role.headWords], shows.includes(true) ? { kind: 'shown' } : { kind: 'not-shown', because: 'The catalog has no such costume yet.' })
  }

  /** "on her head", "in his hand". */
  private bodyPart(preposition: string, noun: NounPhrase, { who, lemma }: { who: readonly Entity[]; lemma: string | undefined }): boolean {
    const socket = this.lexicon.bodyPart(noun.head)
    // the trunk of a pine is nobody's nose
    if (socket === undefined || this.lexicon.recipe(this.lexicon.namedThing(noun.modifiers.at(-1)?.lower ?? '')?.id ?? '')?.kind === 'plant') return false
    const owners = noun.possessor === undefined ? noun.attached.flatMap((attached) => (attached.preposition === 'of' ? this.host.introduce(attached.noun) : [])) : this.casting.owners(noun.possessor)
    const owner = owners.find((entity) => !who.includes(entity))
    if (owner === undefined || who.length === 0) {
      this.host.leftOver(noun)
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
    // who writes on a board stands before it
    if (preposition === 'on' && lemma !== undefined && (marking.has(lemma) || who.every((one) => this.isHandwork(lemma, one))) && !others.some(({ recipe }) => recipe.affordances.includes('sit-on') || recipe.kind === 'vehicle')) return false
    if ((preposition === 'onto' || preposition === 'to') && lemma !== undefined && !clinging.has(lemma)) return false
    const isInside = preposition === 'in' && others.every(({ recipe }) => recipe.kind === 'vehicle')
    if (lemma !== undefined && !isInside && !resting.has(lemma) && !rideable.has(lemma) && this.lexicon.actionEntry(this.lexicon.action(lemma)?.id ?? '')?.travels === true) return false
    if (who.every((one) => !one.isCast) && others.every((support) => !support.isCast)) return false
    // who sprays water on a child does not sit on it
    if (lemma !== undefined && others.every(({ isCast }) => isCast) && !resting.has(lemma) && !rideable.has(lemma) && !clinging.has(lemma)) return false
    const sockets = others.map((support) => ({ support, socket: carryingSocketOf(support) })).filter((each): each is { support: Entity; socket: string } => each.socket !== undefined)
    if (sockets.length === 0) return false
    const shared = sockets.length === 1 && who.length > 1 && sockets[0]?.support.isCast === false ? sockets[0].support : undefined
    if (shared !== undefined) {
      for (const one of who) this.story.stand({ who: one, relation: 'on', to: shared })
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
}
