import type { Appearance } from '@kinora/contract'
import { assortments, groupCounts, moodAdjectives } from '../catalog/index.ts'
import type { Dice } from '../platform/index.ts'
import { Bodies, isCompany } from './bodies.ts'
import { refersTo, type Entity } from './entity.ts'
import { singular } from './inflection.ts'
import type { NounPhrase, Word } from './grammar.ts'
import { colorOf, type Found, type Lexicon } from './lexicon.ts'
import { pieces } from './phrases.ts'
import { meantBy, type Mention, type Part } from './pronouns.ts'
import type { RecipeView } from './recipe-view.ts'
import { asWritten, counted, labelOf, withArticle } from './naming.ts'
import { clothTones, hairTones, inSuits, suitTones } from './wardrobe.ts'
import type { SpanBook } from './spans.ts'

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
  private readonly mentions: Mention[] = []
  /** Those who are told from others of their name by a colour: "red chef". */
  private readonly colored = new Map<string, Entity>()
  private readonly parties: (readonly Entity[])[] = []
  private aside: readonly Entity[] = []
  private part: Part = 'doer'
  private readonly lexicon: Lexicon
  private readonly dice: Dice
  private readonly spans: SpanBook
  private readonly bodies: Bodies

  constructor(lexicon: Lexicon, dice: Dice, spans: SpanBook) {
    this.lexicon = lexicon
    this.dice = dice
    this.spans = spans
    this.bodies = new Bodies(lexicon, dice, spans)
  }

  /** The entities that a phrase means; empty when it names nothing that can be shown. `aside` are not meant by "another". */
  meant(phrase: NounPhrase): Entity[] {
    if (phrase.pronoun !== undefined) return this.byPronoun(phrase)
    const before = this.others.get(phrase)
    if (before !== undefined) return before
    const known = this.byColor(phrase) ?? this.knownAs(phrase) ?? this.amongMany(phrase)
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
    return this.meantByPronoun(pronoun, 'owner')
  }

  private byPronoun(phrase: NounPhrase): Entity[] {
    if (phrase.other || phrase.pronoun === 'one') return this.oneOf(phrase) ?? this.another()
    const meant = this.meantByPronoun(phrase.pronoun ?? 'it', this.part)
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
    const known = this.mentions.find((mention) => mention.head === head || mention.head.split(' ').at(-1) === head || (mention.aliases ?? []).some((alias) => alias.toLowerCase() === head))
    if (known !== undefined) return known.entities[0]
    const found = this.lexicon.namedThing(head)
    const recipe = this.lexicon.recipe(found?.id ?? this.dice.pick(`body/${head}`, ['woman', 'man']))
    if (recipe === undefined) return undefined
    const [made] = this.remember(head, [this.entity({ recipe, head, label: name.slice(0, 120), approximated: false, appearance: {} })])
    return made
  }

  /** Gives those of a phrase a name by which they are known from then on. */
  name(entities: readonly Entity[], alias: string): void {
    const mention = this.mentions.find(({ entities: those }) => those[0] === entities[0])
    if (mention !== undefined) mention.aliases = [...(mention.aliases ?? []), alias]
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
    const last = this.mentions.filter((mention) => mention.entities[0]?.recipe.kind === 'person').at(-1)
    if (last !== undefined) return last.entities.slice(0, 1)
    const recipe = this.lexicon.recipe(this.dice.pick('body/hand', ['woman', 'man']))
    return recipe === undefined ? [] : this.remember('person', [this.entity({ recipe, head: 'person', label: 'person', approximated: false, appearance: {} })])
  }

  /** Those who do something together: "they" are they from then on. */
  together(party: readonly Entity[]): void {
    if (party.length > 1) this.parties.push(party)
  }

  /** From now on pronouns mean others than these, and have this part in what is said. */
  setAside(aside: readonly Entity[], part: Part): void {
    this.aside = aside
    this.part = part
  }

  /** Whatever was said of the one is said of the other from then on: a frog that has become a prince. */
  become(before: Entity, after: Entity): void {
    for (const mention of this.mentions) if (mention.entities[0] === before) mention.entities = [after, ...mention.entities.slice(1)]
  }

  /** Those of whom a phrase cannot speak by a pronoun of its own clause, as far as they are known. */
  known(phrase: NounPhrase): Entity[] {
    return phrase.pronoun === undefined ? this.knownAs(phrase)?.entities ?? [] : []
  }

  private meantByPronoun(pronoun: string, part: Part): Entity[] {
    return meantBy(pronoun, part, { mentions: this.mentions, parties: this.parties, aside: this.aside })
  }

  /** "one" and "the other" of the last who were two. */
  private oneOf({ pronoun }: NounPhrase): Entity[] | undefined {
    const [first, second] = this.parties.at(-1) ?? []
    const one = pronoun === 'one' ? first : second
    return one === undefined || pronoun === 'another' ? undefined : [one]
  }

  /** "another", "the other": one more like the last, or the second of two. */
  private another(): Entity[] {
    const last = this.mentions.filter((mention) => mention.entities[0]?.isCast === true).at(-1)
    const second = last?.entities[1]
    if (second !== undefined) return [second]
    const model = last?.entities[0]
    if (model === undefined) return []
    const recipe = model.head === 'person' ? this.counterpartOf(model.recipe) : model.recipe
    const other = this.entity({ recipe, head: model.head, label: model.label, approximated: model.approximated, appearance: {} })
    this.vary(other)
    return this.remember(model.head, [other])
  }

  /** Whoever is named by his calling and his own name is known by the name alone. */
  private callings: ReadonlyMap<string, string> = new Map()

  /** Prepares for a plot: who is called what, and whether all its pronouns are of one gender. */
  forPlot({ text, callings }: { text: string; callings: ReadonlyMap<string, string> }): void {
    this.callings = callings
    const [he, she] = [/\b(?:he|his|him|himself)\b/i.test(text), /\b(?:she|her|hers|herself)\b/i.test(text)]
    this.bodies.gender = he === she ? undefined : he ? 'man' : 'woman'
  }

  /** "the red chef" of two chefs is one of them from then on; where only a red one is known, "the blue chef" is another. */
  private byColor(phrase: NounPhrase): Mention | undefined {
    const worn = wornColor(phrase)
    if (worn === undefined || phrase.count !== 1 || phrase.plural || phrase.other || phrase.words.some(({ lower }) => indefinite.has(lower))) return undefined
    const head = phrase.head.split(' ').at(-1) ?? ''
    const known = this.colored.get(`${worn} ${head}`)
    if (known !== undefined) return { head: phrase.head, entities: [known] }
    const taken = new Set(this.colored.values())
    const one = this.mentions.findLast((mention) => mention.entities.length > 1 && mention.entities[0]?.isCast === true && mention.head.split(' ').at(-1) === head)?.entities.find((each) => !taken.has(each))
    if (one === undefined) return undefined
    const hex = colorOf(worn)
    if (hex !== undefined) one.appearance = { ...one.appearance, partColors: { ...one.appearance.partColors, main: hex } }
    this.colored.set(`${worn} ${head}`, one)
    const mention = { head: phrase.head, entities: [one] }
    this.mentions.push(mention)
    return mention
  }

  private knownAs(phrase: NounPhrase): Mention | undefined {
    const calling = this.callings.get(phrase.head.toLowerCase())
    if (calling !== undefined) return this.mentions.findLast((mention) => mention.head === calling)
    const alias = this.mentions.find((mention) => mention.aliases?.includes(phrase.head) === true)
    if (alias !== undefined) return alias
    const worn = wornColor(phrase)
    if (worn !== undefined && phrase.count === 1 && this.isOfAnotherColor(worn, phrase.head.split(' ').at(-1) ?? '')) return undefined
    if ((!phrase.definite && !isProperName(phrase)) || phrase.other) return undefined
    const head = phrase.head.split(' ').at(-1)
    const known = this.mentions.filter((mention) => mention.head === phrase.head || mention.head.split(' ').at(-1) === head)
    // "the two chefs" are those who were named together, not the one who was named last
    return (phrase.count > 1 ? known.findLast(({ entities }) => entities.length === phrase.count) : undefined) ?? known.at(-1)
  }

  /** "the man" of two friends: one of those of whom no more was said than that they are people. */
  private amongMany(phrase: NounPhrase): Mention | undefined {
    const recipe = phrase.definite && phrase.count === 1 && phrase.possessor === undefined ? this.lexicon.recipe(this.lexicon.namedThing(phrase.head)?.id ?? '') : undefined
    if (recipe === undefined || (recipe.id !== 'man' && recipe.id !== 'woman')) return undefined
    const among = this.mentions.findLast(({ head, entities }) => entities.length > 1 && this.lexicon.thing(head)?.id === 'person')
    const taken = new Set(this.mentions.filter(({ entities }) => entities.length === 1).flatMap(({ entities }) => entities))
    const one = among?.entities.find((entity) => entity.recipe === recipe && !taken.has(entity)) ?? among?.entities.findLast((entity) => !taken.has(entity))
    if (one === undefined) return undefined
    if (one.recipe !== recipe) one.recipe = recipe
    const mention = { head: phrase.head, entities: [one] }
    this.mentions.push(mention)
    return mention
  }

  /** Whether those of this name that are known all have another colour by which they are told. */
  private isOfAnotherColor(worn: string, head: string): boolean {
    const others = [...this.colored.keys()].filter((key) => key.endsWith(` ${head}`))
    return others.length > 0 && !others.includes(`${worn} ${head}`)
  }

  private added(phrase: NounPhrase): Entity[] {
    const found = this.bodies.of(phrase, this.entities.length)
    if (found === undefined || this.isOneSignTooMany(found)) return []
    const recipe = this.lexicon.recipe(found.id)
    if (recipe === undefined) return []
    const room = Math.max(0, maxEntities - this.entities.length)
    // a school is a building, and a school of fish was counted before
    const company = this.lexicon.namedThing(phrase.head)?.approximated === false ? undefined : groupCounts[phrase.head]
    const wished = company !== undefined && phrase.count === 1 ? company : phrase.untold && (paired.has(phrase.head) || isOfSeveral(recipe.id)) ? 1 : phrase.untold && recipe.kind !== 'prop' ? untoldBodies : phrase.count
    const count = Math.min(wished, room)
    const appearance = this.bodies.appearanceOf(phrase, recipe, found)
    const label = isCompany(phrase) ? [...phrase.modifiers.filter((word) => word.class === 'adj' && groupCounts[word.lower] === undefined).map(asWritten), 'person'].join(' ') : labelOf(phrase)
    const isAnybody = phrase.head === 'person' || (company !== undefined && (recipe.id === 'man' || recipe.id === 'woman'))
    const counterpart = this.counterpartOf(recipe)
    const made = Array.from({ length: count }, (_, i) => this.entity({ recipe: isAnybody && i % 2 === 1 ? counterpart : this.ofAssortment(phrase.head, i) ?? recipe, head: phrase.head, label, approximated: found.approximated, appearance }))
    if (found.id === 'sign' && found.approximated && this.lexicon.namedThing(phrase.head) === undefined) return this.written(phrase, made)
    const words = [...phrase.headWords, ...phrase.words.filter((word) => word.class === 'num' || groupCounts[word.lower] !== undefined || pieces.has(singular(word.lower).noun))]
    const because = count < wished ? `There is room for ${count} of them.` : `The catalog has no ${phrase.head} yet.`
    this.spans.addWords(words, found.approximated || count < wished ? { kind: 'approximated', as: counted(made.length, recipe.names[0] ?? recipe.id), because, ...refersTo(made) } : { kind: 'shown', ...refersTo(made) })
    const [worn, first] = [wornColor(phrase), made[0]]
    if (worn !== undefined && made.length === 1 && first !== undefined) this.colored.set(`${worn} ${phrase.head.split(' ').at(-1) ?? ''}`, first)
    if (made.length <= 4) made.slice(1).forEach((entity) => this.vary(entity))
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

  /** Two girls are not twins: hair and clothes differ where the prompt leaves them open. */
  private vary(entity: Entity): void {
    const { recipe, appearance } = entity
    if (recipe.kind !== 'person' || appearance.color !== undefined || appearance.partColors !== undefined) return
    const dice = this.dice.of(entity.id)
    const hair = 'hair' in recipe.palette ? { hair: dice.pick('hair', hairTones) } : {}
    const main = 'main' in recipe.palette ? { main: dice.pick('main', inSuits.has(recipe.id) ? suitTones : clothTones) } : {}
    entity.appearance = { ...appearance, partColors: { ...hair, ...main } }
  }

  private remember(head: string, entities: Entity[]): Entity[] {
    if (entities.length > 0) this.mentions.push({ head, entities })
    if (entities[0]?.isCast === true) this.together(entities)
    return entities
  }

  private entity(about: Omit<Entity, 'id' | 'isCast'>): Entity {
    const isCast = ['person', 'animal', 'robot'].includes(about.recipe.kind)
    const made: Entity = { ...about, appearance: { ...about.appearance }, isCast, id: this.freeId(this.nameFor(about.head) ?? about.head) }
    this.entities.push(made)
    return made
  }

  /** The name of the one of this calling who has one: he goes by it. */
  private nameFor(calling: string): string | undefined {
    return [...this.callings].find(([name, role]) => role === calling && !this.entities.some(({ id }) => id === name))?.[0]
  }

  private freeId(head: string): string {
    const slug = head.toLowerCase().replace(/[^a-z0-9]+/g, '-').replace(/^[^a-z]+|-+$/g, '').slice(0, 32).replace(/-+$/, '')
    const stem = slug === '' ? 'thing' : slug
    const taken = new Set(this.entities.map((entity) => entity.id))
    if (!taken.has(stem)) return stem
    let number = 2
    while (taken.has(`${stem}-${number}`)) number++
    return `${stem}-${number}`
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

const indefinite: ReadonlySet<string> = new Set(['a', 'an', 'another', 'one'])

/** The colour by which a phrase tells one from others: "the red chef", "the dancer in blue". */
function wornColor({ modifiers, attached }: NounPhrase): string | undefined {
  const inColor = attached.find(({ preposition, noun }) => preposition === 'in' && noun.modifiers.length === 0 && colorOf(noun.head) !== undefined)?.noun.head
  return modifiers.find(({ lower }) => colorOf(lower) !== undefined)?.lower ?? inColor
}

/** Whether one of a recipe is already several: pebbles, skis, playing cards. */
function isOfSeveral(recipeId: string): boolean {
  return singular(recipeId.replaceAll('-', ' ')).plural
}

/** A name that is said again: Little Red Riding Hood, Mara. */
function isProperName({ words, headWords, plural }: NounPhrase): boolean {
  const named = words.filter((word) => word.class === 'noun' || word.class === 'adj')
  return !plural && named.length === words.length && headWords.length > 0 && words.every(({ text, tag }) => /^\p{Lu}/u.test(text) && (tag === 'PROPN' || words.length > 1))
}
