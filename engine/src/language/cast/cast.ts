import type { Appearance } from '@kinora/contract'
import { assortments, collectives, groupCounts, moodAdjectives } from '../../catalog/index.ts'
import type { Dice } from '../../platform/index.ts'
import { Bodies, isCompany } from './bodies.ts'
import { refersTo, type Entity } from './entity.ts'
import { singular } from '../words/inflection.ts'
import type { NounPhrase, Word } from '../clauses/grammar.ts'
import type { Found, Lexicon } from '../words/lexicon.ts'
import { Mentions } from './mentions.ts'
import { pieces } from '../clauses/phrases.ts'
import type { Part } from './pronouns.ts'
import type { RecipeView } from '../words/recipe-view.ts'
import { asWritten, counted, freeId, labelOf, withArticle } from './naming.ts'
import { playersOf, wearSides } from './teams.ts'
import { vary } from './wardrobe.ts'
import type { SpanBook } from '../spans.ts'

export { mannersOf, refersTo, spanOfAction, type Entity } from './entity.ts'

/** How many bodies a bare plural shows: "dogs". */
const untoldBodies = 3
const maxEntities = 48
/** Things that come in pairs, so that their plural names one. */
const paired: ReadonlySet<string> = new Set(['curtain', 'drape', 'shutter', 'boot', 'shoe', 'sneaker', 'slipper', 'glove', 'mitten', 'sock', 'sandal', 'skate', 'earring', 'handcuff', 'chopstick', 'maraca', 'castanet', 'cymbal', 'dumbbell'])
/** Keeps who has been named so far, finds whom a phrase or a pronoun means, and adds who is new. */
export class Casting {
  /** Whom each phrase with "another" has meant. */
  private readonly others = new Map<NounPhrase, Entity[]>()
  readonly entities: Entity[] = []
  private readonly mentions: Mentions
  private readonly lexicon: Lexicon
  private readonly dice: Dice
  private readonly spans: SpanBook
  private readonly bodies: Bodies

  constructor(lexicon: Lexicon, dice: Dice, spans: SpanBook) {
    this.lexicon = lexicon
    this.dice = dice
    this.spans = spans
    this.bodies = new Bodies(lexicon, dice, spans)
    this.mentions = new Mentions(lexicon)
  }

  /** The entities that a phrase means; empty when it names nothing that can be shown. `aside` are not meant by "another". */
  meant(phrase: NounPhrase): Entity[] {
    if (phrase.pronoun !== undefined) return this.byPronoun(phrase)
    const before = this.others.get(phrase)
    if (before !== undefined) return before
    const known = this.mentions.meant(phrase)
    if (known !== undefined) {
      this.spans.addWords(phrase.headWords, { kind: 'shown', ...refersTo(known.entities) })
      return known.entities
    }
    return this.added(phrase)
  }

  /** "another person" beside a first one: whoever is taught is one and the same as who then does it. */
  otherThanFirst(phrase: NounPhrase): Entity[] {
    const others = this.meant({ ...phrase, pronoun: 'another' })
    this.others.set(phrase, others)
    return others
  }

  /** Whom a possessive or another phrase owns it: "her", "the man's". */
  owners(possessor: NounPhrase | Word): Entity[] {
    if ('kind' in possessor) return this.meant(possessor)
    const pronoun = { his: 'he', her: 'she', its: 'it', their: 'they' }[possessor.lower] ?? 'it'
    return this.mentions.byPronoun(pronoun, 'owner')
  }

  private byPronoun(phrase: NounPhrase): Entity[] {
    if (phrase.other || phrase.pronoun === 'one') return this.mentions.oneOf(phrase) ?? this.another()
    const meant = this.mentions.byPronoun(phrase.pronoun ?? 'it')
    return meant.length > 0 ? meant : this.somebody(phrase)
  }

  /** A pronoun for somebody who was not introduced: "She walks through the fog". */
  private somebody(phrase: NounPhrase): Entity[] {
    const pronoun = phrase.pronoun ?? ''
    const id = /^(?:he|him)$/.test(pronoun) ? 'man' : /^(?:she|her)$/.test(pronoun) ? 'woman' : /^(?:i|we|us|they|them|you|someone|somebody|everyone)$/.test(pronoun) ? this.dice.pick(`body/${pronoun}`, ['woman', 'man']) : undefined
    const recipe = id === undefined ? undefined : this.lexicon.recipe(id)
    if (recipe === undefined) return []
    const made = Array.from({ length: phrase.count }, () => this.entity({ recipe, head: recipe.id, label: recipe.names[0] ?? recipe.id, approximated: false, appearance: {} }))
    this.spans.addWords(phrase.words, { kind: 'shown', ...refersTo(made) })
    return this.remember(recipe.id, made)
  }

  /** Who speaks under a name in a script: whoever is known by it, or somebody new. */
  speaker(name: string): Entity | undefined {
    const head = name.toLowerCase()
    const known = this.mentions.called(head)
    if (known !== undefined) return known.entities[0]
    const found = this.lexicon.namedThing(head)
    const recipe = this.lexicon.recipe(found?.id ?? this.dice.pick(`body/${head}`, ['woman', 'man']))
    if (recipe === undefined) return undefined
    const [made] = this.remember(head, [this.entity({ recipe, head, label: name.slice(0, 120), approximated: false, appearance: {} })])
    return made
  }

  /** Gives those of a phrase a name by which they are known from then on. */
  name(entities: readonly Entity[], alias: string): void {
    this.mentions.name(entities, alias)
  }

  /** Brings in a thing by its recipe, as what the prompt calls it; undefined where the catalog lacks the recipe. */
  bring({ recipe: id, label, appearance }: { recipe: string; label: string; appearance: Appearance }): Entity | undefined {
    const recipe = this.lexicon.recipe(id)
    return recipe === undefined ? undefined : this.remember(label, [this.entity({ recipe, head: label, label: label.slice(0, 120), approximated: false, appearance })])[0]
  }

  /** Others of an animal's kind, so many times its size. */
  alike(model: Entity, { phrase, scale }: { phrase: NounPhrase; scale: number }): Entity[] {
    const size = Math.max(0.1, Math.min(10, (model.appearance.scale ?? 1) * scale))
    const appearance: Appearance = { ...model.appearance, ...(size === 1 ? {} : { scale: Math.round(size * 100) / 100 }) }
    const made = Array.from({ length: phrase.untold ? untoldBodies : phrase.count }, () => this.entity({ recipe: model.recipe, head: phrase.head, label: labelOf(phrase), approximated: model.approximated, appearance }))
    return this.remember(phrase.head, made)
  }

  /** Whoever a bare hand belongs to: the last of the cast, or somebody new. */
  anybody(): Entity[] {
    const last = this.mentions.last(({ recipe }) => recipe.kind === 'person')
    if (last !== undefined) return last.entities.slice(0, 1)
    const recipe = this.lexicon.recipe(this.dice.pick('body/hand', ['woman', 'man']))
    return recipe === undefined ? [] : this.remember('person', [this.entity({ recipe, head: 'person', label: 'person', approximated: false, appearance: {} })])
  }

  /** Those who do something together: "they" are they from then on. */
  together(party: readonly Entity[]): void {
    this.mentions.together(party)
  }

  /** From now on pronouns mean others than these, and have this part in what is said. */
  setAside(aside: readonly Entity[], part: Part): void {
    this.mentions.setAside(aside, part)
  }

  /** Whatever was said of the one is said of the other from then on: a frog that has become a prince. */
  become(before: Entity, after: Entity): void {
    this.mentions.become(before, after)
  }

  /** Those of whom a phrase cannot speak by a pronoun of its own clause, as far as they are known. */
  known(phrase: NounPhrase): Entity[] {
    return phrase.pronoun === undefined ? this.mentions.knownAs(phrase)?.entities ?? [] : []
  }

  /** "another", "the other": one more like the last, or the second of two. */
  private another(): Entity[] {
    const last = this.mentions.last(({ isCast }) => isCast)
    const second = last?.entities[1]
    if (second !== undefined) return [second]
    const model = last?.entities[0]
    if (model === undefined) return []
    const recipe = model.head === 'person' ? this.counterpartOf(model.recipe) : model.recipe
    const other = this.entity({ recipe, head: model.head, label: model.label, approximated: model.approximated, appearance: {} })
    vary(other, this.dice)
    return this.remember(model.head, [other])
  }

  /** Prepares for a plot: who is called what, and whether all its pronouns are of one gender. */
  forPlot({ text, callings }: { text: string; callings: ReadonlyMap<string, string> }): void {
    this.mentions.callings = callings
    const [he, she] = [/\b(?:he|his|him|himself)\b/i.test(text), /\b(?:she|her|hers|herself)\b/i.test(text)]
    this.bodies.gender = he === she ? undefined : he ? 'man' : 'woman'
  }

  private added(phrase: NounPhrase): Entity[] {
    const found = this.bodies.of(phrase, this.entities.length)
    if (found === undefined || this.isOneSignTooMany(found)) return []
    const recipe = this.lexicon.recipe(found.id)
    if (recipe === undefined) return []
    const room = Math.max(0, maxEntities - this.entities.length)
    // a school is a building, and a school of fish was counted before
    const company = this.lexicon.namedThing(phrase.head)?.approximated === false && !isCompany(phrase) ? undefined : groupCounts[phrase.head]
    const wished = playersOf(phrase) ?? severalOf(phrase) ?? (company !== undefined && phrase.count === 1 ? company : phrase.untold && (paired.has(phrase.head.split(' ').at(-1) ?? '') || isOfSeveral(recipe.id)) ? 1 : phrase.untold && recipe.kind !== 'prop' ? untoldBodies : phrase.count)
    const count = Math.min(wished, room)
    const appearance = this.bodies.appearanceOf(phrase, recipe, found)
    const label = isCompany(phrase) ? [...phrase.modifiers.filter((word) => word.class === 'adj' && groupCounts[word.lower] === undefined).map(asWritten), isOfNoCalling(recipe) ? 'person' : recipe.names[0] ?? recipe.id].join(' ') : labelOf(phrase)
    const isAnybody = phrase.head === 'person' || (company !== undefined && isOfNoCalling(recipe))
    const counterpart = this.counterpartOf(recipe)
    const made = Array.from({ length: count }, (_, i) => this.entity({ recipe: isAnybody && i % 2 === 1 ? counterpart : this.ofAssortment(phrase.head, i) ?? recipe, head: phrase.head, label, approximated: found.approximated, appearance }))
    if (found.id === 'sign' && found.approximated && this.lexicon.namedThing(phrase.head) === undefined) return this.written(phrase, made)
    const words = [...phrase.headWords, ...phrase.words.filter((word) => word.class === 'num' || groupCounts[word.lower] !== undefined || pieces.has(singular(word.lower).noun))]
    const because = count < wished ? `There is room for ${count} of them.` : `The catalog has no ${phrase.head} yet.`
    this.spans.addWords(words, found.approximated || count < wished ? { kind: 'approximated', as: counted(made.length, recipe.names[0] ?? recipe.id), because, ...refersTo(made) } : { kind: 'shown', ...refersTo(made) })
    wearSides(phrase, made)
    if (made.length === 1 || isCompany(phrase)) this.mentions.tellByColor(phrase, made)
    if (made.length <= 4) made.slice(1).forEach((entity) => vary(entity, this.dice))
    return this.remember(phrase.head, made)
  }

  /** Toys are not all alike. */
  private ofAssortment(head: string, place: number): RecipeView | undefined {
    const kinds = assortments[head]
    return kinds === undefined ? undefined : this.lexicon.recipe(kinds[place % kinds.length] ?? '')
  }

  /** One sign that bears the word, however many were named. */
  private written(phrase: NounPhrase, made: readonly Entity[]): Entity[] {
    const [sign, ...others] = made
    if (sign === undefined) return []
    this.entities.splice(this.entities.indexOf(sign) + 1, others.length)
    sign.text = phrase.head.slice(0, 40)
    sign.appearance = {}
    this.spans.addWords(phrase.headWords, { kind: 'sign', as: `a sign that says “${sign.text}”`, because: `The catalog has nothing like ${withArticle(phrase.head)} yet.`, ...refersTo([sign]) })
    return this.remember(phrase.head, [sign])
  }

  /** A film with a sign for every word it cannot show would show signs. */
  private isOneSignTooMany(found: Found): boolean {
    return found.id === 'sign' && found.approximated && this.entities.filter((entity) => entity.text !== undefined).length >= 2
  }

  /** The other of two of whom no more is said than that they are people. */
  private counterpartOf(recipe: RecipeView): RecipeView { return this.lexicon.recipe(recipe.id === 'woman' ? 'man' : 'woman') ?? recipe }

  private remember(head: string, entities: Entity[]): Entity[] {
    this.mentions.add(head, entities)
    return entities
  }

  private entity(about: Omit<Entity, 'id' | 'isCast'>): Entity {
    const isCast = ['person', 'animal', 'robot'].includes(about.recipe.kind)
    const made: Entity = { ...about, appearance: { ...about.appearance }, isCast, id: freeId(this.nameFor(about.head) ?? about.head, new Set(this.entities.map(({ id }) => id))) }
    this.entities.push(made)
    return made
  }

  /** The name of the one of this calling who has one: he goes by it. */
  private nameFor(calling: string): string | undefined {
    return [...this.mentions.callings].find(([name, role]) => role === calling && !this.entities.some(({ id }) => id === name))?.[0]
  }

  /** Gives somebody who was only called a man the body that what he does calls for: trunks on a paddleboard. Answers whether it did. */
  recast(entity: Entity, recipeId: string): boolean {
    const recipe = this.lexicon.recipe(recipeId)
    if (recipe === undefined || entity.recipe.id !== 'man' || entity.appearance.partColors !== undefined || entity.appearance.color !== undefined) return false
    entity.recipe = recipe
    return true
  }

  /** The first nouns that can be shown, when the sentence could not be made out. */
  addAny(words: readonly Word[]): void {
    for (const word of words.filter(({ tag, lower }) => (tag === 'NOUN' || tag === 'PROPN') && lower !== 'sky' && !moodAdjectives.has(lower))) {
      const { noun, plural } = singular(word.lower)
      if (this.entities.length < 2) this.added({ kind: 'noun', words: [word], head: noun, headWords: [word], modifiers: [], count: plural ? 2 : 1, untold: false, plural, definite: false, negated: false, other: false, attached: [] })
    }
  }
}

/** How many are shown of what means several things of many kinds; undefined where one is said, or how many. */
function severalOf({ head, untold, count, plural, words }: NounPhrase): number | undefined {
  const isMany = Object.hasOwn(assortments, head) && (untold || (collectives.has(head) && !plural && count === 1))
  return isMany && !words.some(({ lower }) => single.has(lower)) ? assorted : undefined
}
const single: ReadonlySet<string> = new Set(['a', 'an', 'one', 'another', 'piece', 'each', 'every'])
/** So many of several kinds show that they are several kinds. */
const assorted = 4

/** Whether no more is said of somebody than that it is a man or a woman. */
const isOfNoCalling = ({ id }: RecipeView): boolean => id === 'man' || id === 'woman'

/** Whether one of a recipe is already several: pebbles, skis, playing cards. */
function isOfSeveral(recipeId: string): boolean {
  return singular(recipeId.replaceAll('-', ' ')).plural
}
