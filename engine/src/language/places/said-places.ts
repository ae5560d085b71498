import { setById } from '../../catalog/index.ts'
import { isFlyer } from '../cast/abilities.ts'
import type { Entity } from '../cast/entity.ts'
import type { NounPhrase } from '../clauses/grammar.ts'
import { colorOf, materialOf, type Lexicon } from '../words/lexicon.ts'
import { isAir, isAnyGround, placeIn, placeNamed } from './places.ts'
import { isOfRoom } from './room-parts.ts'
import type { SpanBook } from '../spans.ts'
import type { Story } from '../story.ts'
import { interior, placing, rideable } from '../words/verb-classes.ts'

/** Things in the sky that are places to those who are on them. */
const worlds: ReadonlySet<string> = new Set(['moon', 'full-moon', 'crescent-moon', 'mars', 'earth', 'planet', 'saturn', 'asteroid'])
const grounds: ReadonlySet<string> = new Set(['in', 'on', 'at', 'across', 'through', 'within', 'throughout', 'inside', 'over', 'along', 'around', 'from', 'into', 'onto', 'to'])
/** What is smaller, metres, nobody is in. */
const smallestRoomM = 0.15
/** Whoever is so many times as high as a thing is not in it. */
const leastRoomShare = 2
/** What is lower, metres, nobody has a room in. */
const leastRoomM = 1.9
const hangingAt: ReadonlySet<string> = new Set(['on', 'from', 'against', 'along', 'upon', 'onto', 'to'])
const baths: ReadonlySet<string> = new Set(['bath', 'bathtub', 'tub', 'bath tub', 'bubble bath'])
/** What is larger, metres, sits in a tub and does not float in it. */
const largestBatherM = 0.6
const aloft: ReadonlySet<string> = new Set(['in', 'through', 'across', 'into'])
/** What is taller, metres, is a place to those who are in it. */
const largestThingM = 2.5
/** Land that goes up and down. */
const slopes: ReadonlySet<string> = new Set(['hill', 'slope', 'mountain', 'dune', 'hillside', 'mountainside', 'bank'])
/** Under the stars, which nobody counts, it is night. */
const isStarrySky = (preposition: string, { head, untold }: NounPhrase): boolean => head === 'star' && untold && ['under', 'beneath', 'below', 'underneath'].includes(preposition)

/** Reads what prepositions say of where it plays: places, rooms, the walls on which things hang, baths in which they float. */
export class SaidPlaces {
  private readonly story: Story
  private readonly lexicon: Lexicon
  private readonly spans: SpanBook
  private readonly groundOf: (phrase: NounPhrase) => true

  constructor(parts: { story: Story; lexicon: Lexicon; spans: SpanBook; groundOf: (phrase: NounPhrase) => true }) {
    this.story = parts.story
    this.lexicon = parts.lexicon
    this.spans = parts.spans
    this.groundOf = parts.groundOf
  }

  /** Answers whether a preposition and its noun say only where it plays, or on what of the room something hangs. */
  read(preposition: string, noun: NounPhrase, { who, lemma }: { who: readonly Entity[]; lemma: string | undefined }): boolean {
    return (isOfRoom(noun) && this.wall(preposition, noun, who)) || this.place(preposition, noun, { who, lemma })
  }

  /** "on the wall", "from the ceiling": things hang there; answers whether they do. */
  private wall(preposition: string, noun: NounPhrase, who: readonly Entity[]): boolean {
    if (!hangingAt.has(preposition) || who.length === 0 || who.some(({ isCast, recipe }) => isCast || recipe.kind === 'vehicle' || recipe.heightM > largestThingM)) return false
    for (const one of who) if (this.story.actsOf(one).length === 0) this.story.beat({ who: one, action: 'float', manner: ['hanging'] })
    this.spans.addWords(noun.words.filter((word) => word.class !== 'det'), { kind: 'shown', refersTo: 'place' })
    // "on the wall of a kitchen"
    for (const of of noun.attached) this.place('in', of.noun, { who, lemma: undefined })
    return true
  }

  /** A place that is named after a preposition is where it plays, and no thing beside anybody; answers whether one is. */
  private place(preposition: string, noun: NounPhrase, { who, lemma }: { who: readonly Entity[]; lemma: string | undefined }): boolean {
    if (!placing.has(preposition)) return false
    if (this.bath(preposition, noun, who)) return true
    if (isAir(noun) && !(aloft.has(preposition) && who.length > 0 && who.every(isFlyer))) return true
    if (isStarrySky(preposition, noun)) return true
    if (isAnyGround(noun, this.lexicon)) return this.groundOf(noun)
    // "under the water" of a pond that has been named
    if (noun.head === 'water' && this.story.places.length > 0) return this.groundOf(noun)
    const named = this.lexicon.namedThing(noun.head)
    // "rolls down a hill": whoever goes up or down it is on it
    const isSlope = (preposition === 'down' || preposition === 'up') && slopes.has(noun.head)
    // "on a purple hill": what is said of how it looks makes it a thing
    if (!interior.has(preposition) && preposition !== 'at' && named?.approximated === false && noun.modifiers.some(({ lower }) => colorOf(lower) !== undefined || materialOf(lower) !== undefined)) return false
    const place = placeIn(noun, this.lexicon)
    if (place === undefined || (named !== undefined && !isSlope && (!named.approximated || place.approximated) && ((place.approximated && rideable.has(lemma ?? '')) || !this.isGround(preposition, named.id, { isNear: place.approximated || this.isRoomOf(place.id, named.id), who })))) return false
    const found = placeNamed(noun, this.lexicon, this.spans)
    if (found !== undefined) this.story.places.push({ place: found, step: this.story.step })
    return found !== undefined
  }

  /** What is small and in a bath floats in its water. */
  private bath(preposition: string, noun: NounPhrase, who: readonly Entity[]): boolean {
    if (!interior.has(preposition) || !baths.has(noun.head) || who.length === 0 || who.some(({ recipe }) => recipe.heightM > largestBatherM || recipe.kind === 'person')) return false
    this.story.places.push({ place: { recipe: 'bath-water', label: 'bath', approximated: false }, step: this.story.step })
    this.spans.addWords([...noun.modifiers, ...noun.headWords], { kind: 'shown', refersTo: 'place' })
    return true
  }

  /** A bus and the room in a bus have one name. */
  private isRoomOf(set: string, recipeId: string): boolean {
    return setById(set)?.indoor === true && this.lexicon.recipe(recipeId)?.kind === 'vehicle'
  }

  /** In, at or on something as large as a place is meant as the place: in a castle, on the moon. */
  private isGround(preposition: string, recipeId: string, { isNear, who }: { isNear: boolean; who: readonly Entity[] }): boolean {
    const recipe = this.lexicon.recipe(recipeId)
    if (recipe === undefined) return false
    if (worlds.has(recipeId)) return preposition === 'on' || preposition === 'across' || preposition === 'over'
    // in a hotel, a train or a spaceship one is in a room of it
    if (isNear) return interior.has(preposition) && (recipe.kind === 'vehicle' || (recipe.kind === 'structure' && recipe.heightM > leastRoomM))
    // nobody wrestles in a finger's ring or walks in a tank of half his height
    if ((preposition === 'in' || preposition === 'inside') && who.some(({ isCast }) => isCast) && (recipe.heightM < smallestRoomM || who.every((one) => one.recipe.heightM > recipe.heightM * leastRoomShare))) return true
    return grounds.has(preposition) && recipe.kind !== 'vehicle' && (recipe.heightM > largestThingM || recipe.kind === 'structure')
  }
}
