import { moodAdjectives, patternWords } from '../../catalog/index.ts'
import { suited } from './abilities.ts'
import { Attachments, type Meant } from './attachments.ts'
import { mannersOf, refersTo, spanOfAction, type Casting, type Entity } from './cast.ts'
import type { Attached, NounPhrase, Word } from '../clauses/grammar.ts'
import { inCondition, inMood } from '../clauses/conditions.ts'
import { colorOf, materialOf, type Lexicon } from '../words/lexicon.ts'
import { livelyActionOf } from './lively-things.ts'
import { isLiving } from '../words/living.ts'
import { participleOf } from '../clauses/participles.ts'
import { isAir, isAnyGround, isStuff, placeIn, placeNamed } from '../places/places.ts'
import { qualify } from '../words/qualities.ts'
import { skyHigh, skyM } from '../words/sky.ts'
import type { SpanBook } from '../spans.ts'
import type { Story } from '../story.ts'
import { Wardrobe } from './wardrobe.ts'

/** Parts that are somebody's even where nobody is named. */
const bare: ReadonlySet<string> = new Set(['hand', 'finger', 'arm', 'foot', 'eye', 'face', 'leg', 'eyelid', 'lip', 'mouth'])
/** Kin of animals, and how large they are beside them. */
const relatives: Readonly<Record<string, number>> = { mother: 1.5, mom: 1.5, mum: 1.5, father: 1.6, dad: 1.6, parent: 1.5, baby: 0.55, child: 0.55, cub: 0.55, calf: 0.55, young: 0.55, newborn: 0.5, offspring: 0.55, brother: 1, sister: 1, sibling: 1, mate: 1, twin: 1, friend: 1, companion: 1, rival: 1, buddy: 1, playmate: 1 }
/** Parts by which a thing is named. */
const partsOfThings: ReadonlySet<string> = new Set(['blade', 'sail', 'page', 'wick', 'edge', 'rim', 'lid', 'roof', 'string', 'key', 'screen', 'trunk', 'hood', 'bonnet', 'wheel', 'door', 'bumper', 'needle', 'hand', 'arm', 'side', 'top', 'tip', 'front', 'back'])

/** Parts that are named in one with their whole. */
const partsInNames: ReadonlySet<string> = new Set(['trunk', 'beam', 'bark', 'bough', 'crown', 'rim', 'lid', 'handle', 'spout', 'blade'])

/** Whose brothers and sisters are children, and who those are. */
const children: ReadonlySet<string> = new Set(['boy', 'girl', 'toddler', 'baby'])
const siblings: Readonly<Record<string, string>> = { brother: 'boy', sister: 'girl', twin: 'girl', friend: 'boy', cousin: 'girl' }

/** What has a stuff and a colour of its own, whatever place it is in. */
const floors: ReadonlySet<string> = new Set(['floor', 'flooring'])
const ablaze: ReadonlySet<string> = new Set(['burning', 'flaming', 'blazing', 'fiery'])
/** What has a flame of its own. */
const lit: ReadonlySet<string> = new Set(['fire', 'candle', 'campfire', 'torch', 'lantern', 'sun', 'star', 'comet', 'lava-rock', 'volcano'])

/** Brings noun phrases into the film, each once, with all that is said of them: clothes, places, supports, relations. */
export class Introductions {
  readonly story: Story
  private readonly casting: Casting
  readonly lexicon: Lexicon
  readonly spans: SpanBook
  private readonly wardrobe: Wardrobe
  /** Phrases already brought in, and whom they name. */
  private readonly introduced = new Map<NounPhrase, Entity[]>()
  private readonly reader: Attachments

  constructor(parts: { story: Story; casting: Casting; lexicon: Lexicon; spans: SpanBook; speakers: ReadonlySet<NounPhrase> }) {
    this.story = parts.story
    this.casting = parts.casting
    this.lexicon = parts.lexicon
    this.spans = parts.spans
    this.wardrobe = new Wardrobe(parts.lexicon, parts.spans)
    this.reader = new Attachments({ ...parts, wardrobe: this.wardrobe, host: this })
  }

  /** Brings a phrase into the film with all that is said of it; returns whom it names. */
  introduce(phrase: NounPhrase): Entity[] {
    const before = this.introduced.get(phrase)
    if (before !== undefined) return before
    const met = this.bringIn(phrase)
    this.introduced.set(phrase, met)
    for (const { id } of met) if (!this.story.firstSteps.has(id)) this.story.firstSteps.set(id, this.story.step)
    return met
  }

  private bringIn(phrase: NounPhrase): Entity[] {
    if (phrase.negated) {
      this.spans.addWords(phrase.words, { kind: 'shown', because: 'It is kept out.' })
      return []
    }
    if (phrase.pronoun === undefined && this.isElsewhere(phrase)) {
      this.attachments(phrase.attached, [], undefined)
      return []
    }
    const owner = this.ownerOf(phrase)
    if (owner !== undefined) return owner
    // "another person's tie": whose it is, is there too
    if (phrase.possessor !== undefined && 'kind' in phrase.possessor && !phrase.possessor.definite && this.lexicon.isPerson(phrase.possessor.head)) this.introduce(phrase.possessor)
    // water is no body of its own
    if (isStuff(phrase) && this.lexicon.namedThing(phrase.head) === undefined) {
      this.leftOver(phrase)
      return []
    }
    const met = this.relative(phrase) ?? this.casting.meant(phrase)
    for (const { id, recipe } of met) if (skyHigh.has(recipe.id) && !this.story.aloft.has(id)) this.story.aloft.set(id, skyM)
    if (phrase.modifiers.some(({ lower }) => ablaze.has(lower))) for (const who of met) if (!who.isCast && !lit.has(who.recipe.id)) this.story.change({ who, what: { kind: 'effect', what: 'flame', fromAmount: 0.7, toAmount: 1 } })
    inCondition(phrase, met, this)
    inMood(phrase, met, this)
    const participle = participleOf(phrase, this.lexicon)
    if (participle !== undefined) this.participle(participle, met)
    if (phrase.alias !== undefined) {
      this.casting.name(met, phrase.alias.head)
      this.spans.addWords(phrase.alias.headWords, { kind: 'shown', refersTo: met[0]?.id ?? '' })
    }
    this.attachments(phrase.attached, met, undefined)
    this.leftOver(phrase)
    return met
  }

  /** A part of somebody stands for him: "the dog's nose", "a hand". */
  private ownerOf(phrase: NounPhrase): Entity[] | undefined {
    const named = this.lexicon.namedThing(phrase.head)
    const whole = this.wholeOf(phrase)
    if (whole !== undefined) return whole
    const isOwn = phrase.possessor !== undefined && (!('kind' in phrase.possessor) || isLiving(phrase.possessor.head, this.lexicon))
    if (this.lexicon.bodyPart(phrase.head) === undefined || (named !== undefined && !named.approximated && !isOwn)) return undefined
    const of = phrase.attached.find(({ preposition }) => preposition === 'of')?.noun
    const owners = phrase.possessor !== undefined ? ('kind' in phrase.possessor ? this.introduce(phrase.possessor) : this.casting.owners(phrase.possessor)) : of !== undefined ? this.introduce(of) : bare.has(phrase.head) ? this.casting.anybody() : []
    if (owners.length === 0) return undefined
    this.spans.addWords([...phrase.modifiers, ...phrase.headWords], { kind: 'shown', refersTo: owners[0]?.id ?? '' })
    return owners
  }

  /** "the blades of a windmill": a part of a thing stands for the thing. */
  private wholeOf({ head, attached, modifiers, headWords }: NounPhrase): Entity[] | undefined {
    const named = this.compoundWhole(head, modifiers)
    if (named !== undefined) {
      this.spans.addWords([...modifiers, ...headWords], { kind: 'shown', ...refersTo(named) })
      return named
    }
    const of = partsOfThings.has(head) ? attached.find(({ preposition, noun }) => preposition === 'of' && this.lexicon.namedThing(noun.head)?.approximated === false)?.noun : undefined
    if (of === undefined) return undefined
    const met = this.introduce(of)
    this.spans.addWords([...modifiers, ...headWords], { kind: 'shown', ...refersTo(met) })
    return met
  }

  /** "a pine trunk", "a lighthouse beam": the thing after which its part is called. */
  private compoundWhole(head: string, modifiers: readonly Word[]): Entity[] | undefined {
    const whole = modifiers.at(-1)
    const found = whole === undefined || !partsInNames.has(head) ? undefined : this.lexicon.namedThing(`${whole.lower} tree`) ?? this.lexicon.namedThing(whole.lower)
    if (whole === undefined || found === undefined || found.approximated || this.lexicon.namedThing(`${whole.lower} ${head}`) !== undefined) return undefined
    const known = this.casting.entities.find(({ recipe }) => recipe.id === found.id)
    const made = known ?? this.casting.bring({ recipe: found.id, label: whole.lower, appearance: {} })
    return made === undefined ? undefined : [made]
  }

  /** "its mother", "her cub": the mother of an animal is one of its kind. */
  private relative(phrase: NounPhrase): Entity[] | undefined {
    const scale = relatives[phrase.head] ?? (siblings[phrase.head] === undefined ? undefined : 1)
    if (scale === undefined || phrase.possessor === undefined) return undefined
    const [owner] = 'kind' in phrase.possessor ? this.introduce(phrase.possessor) : this.casting.owners(phrase.possessor)
    const sibling = owner !== undefined && children.has(owner.recipe.id) ? siblings[phrase.head] : undefined
    if (sibling !== undefined) {
      const made = this.casting.bring({ recipe: sibling, label: phrase.head, appearance: {} })
      this.spans.addWords(phrase.headWords, { kind: 'shown', refersTo: made?.id ?? '' })
      return made === undefined ? [] : [made]
    }
    if (owner === undefined || owner.recipe.kind !== 'animal') return undefined
    const kin = this.casting.alike(owner, { phrase, scale })
    this.spans.addWords(phrase.headWords, { kind: 'shown', refersTo: kin[0]?.id ?? '' })
    return kin
  }

  private participle({ word, verb, isOfName }: { word: Word; verb: string; isOfName: boolean }, met: readonly Entity[]): void {
    const found = this.lexicon.action(verb)
    if (found === undefined || (this.spans.covers(word) && !isOfName)) return
    // a moving truck drives, a moving box is one for moving
    const goers = verb === 'going' ? met.filter(({ isCast, recipe }) => isCast || recipe.kind === 'vehicle') : met
    for (const who of goers) this.story.beat({ who, action: livelyActionOf(found.id, verb, who) ?? suited(this.lexicon, found.id, who), manner: mannersOf(found) })
    this.spans.add(word, spanOfAction(found, met))
  }

  /** Places, hours, weathers and moods are not bodies. */
  private isElsewhere(phrase: NounPhrase): boolean {
    if (isAir(phrase)) return true
    if (isAnyGround(phrase, this.lexicon)) return this.groundOf(phrase)
    const named = this.lexicon.namedThing(phrase.head)
    if ((named !== undefined && !named.approximated) || isStuff(phrase)) return false
    const place = placeIn(phrase, this.lexicon)
    if (place === undefined || (named !== undefined && place.approximated)) return false
    const found = placeNamed(phrase, this.lexicon, this.spans)
    if (found !== undefined) this.story.places.push({ place: found, step: this.story.step })
    return found !== undefined
  }

  /** "the ground": of the place where it plays anyhow. */
  groundOf(phrase: NounPhrase): true {
    if (floors.has(phrase.head)) this.story.onFloor = true
    const floor = floors.has(phrase.head) && phrase.modifiers.some(({ lower }) => materialOf(lower) !== undefined || colorOf(lower) !== undefined || patternWords[lower] !== undefined) ? this.lexicon.recipe('floor') : undefined
    if (floor === undefined) this.spans.addWords([...phrase.modifiers, ...phrase.headWords], { kind: 'shown', refersTo: 'place' })
    else this.layFloor(phrase, floor.id)
    return true
  }

  /** "a marble floor" is a thing of its own stuff, in a hall whose own floor says nothing; small things by themselves would be lost there and are in a room. */
  private layFloor(phrase: NounPhrase, recipe: string): void {
    const floor = this.casting.bring({ recipe, label: [...phrase.modifiers.map(({ lower }) => lower), 'floor'].join(' '), appearance: {} })
    if (floor === undefined) return
    for (const word of phrase.modifiers) qualify(floor.appearance, word, floor.recipe)
    this.spans.addWords([...phrase.modifiers, ...phrase.headWords], { kind: 'shown', ...refersTo([floor]) })
    const hasCast = this.casting.entities.some(({ isCast }) => isCast)
    if (this.story.places.length === 0) this.story.places.push({ place: hasCast ? { recipe: 'museum', label: 'hall', approximated: false } : { recipe: 'room', label: 'room', approximated: false }, step: this.story.step })
  }

  /** Words of a phrase that nothing was made of. */
  leftOver(phrase: NounPhrase): void {
    for (const word of [...phrase.modifiers, ...phrase.headWords]) {
      if (phrase.pronoun !== undefined || this.spans.covers(word)) continue
      const isMood = moodAdjectives.has(word.lower) || (word.class === 'noun' && !this.lexicon.isConcrete(word.lower))
      this.spans.add(word, isMood ? { kind: 'mood' } : { kind: 'not-shown', because: word.class === 'adj' ? 'This quality is not shown yet.' : 'The catalog has nothing like it yet.' })
    }
  }

  dress(wearers: readonly Entity[], garment: NounPhrase): boolean {
    const shows = this.wardrobe.dress(wearers, garment)
    this.leftOver(garment)
    return shows
  }

  /** Reads what prepositions say of somebody: places, supports, relations, goals, instruments, clothes. */
  attachments(attached: readonly Attached[], who: readonly Entity[], lemma: string | undefined): Meant {
    return this.reader.read(attached, who, lemma)
  }
}
