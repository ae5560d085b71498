import type { Appearance } from '@kinora/contract'
import { colorsOfNear, groupCounts, moodAdjectives, outfits } from '../catalog/index.ts'
import type { Dice } from '../platform/index.ts'
import { singular } from './inflection.ts'
import type { NounPhrase, Word } from './grammar.ts'
import { colorOf, type Found, type Lexicon } from './lexicon.ts'
import type { RecipeView } from './recipe-view.ts'
import { counted, withArticle } from './naming.ts'
import { qualify } from './qualities.ts'
import { clothTones, garmentColors, hairTones } from './wardrobe.ts'
import type { Fate, SpanBook } from './spans.ts'

/** Somebody or something of the film, while the prompt is being read. */
export interface Entity {
  id: string
  recipe: RecipeView
  label: string
  head: string
  /** Acts by itself: a person, an animal, a robot. */
  isCast: boolean
  appearance: Appearance
  approximated: boolean
  /** What is written on it. */
  text?: string
}

/** Those whom one noun phrase named. */
interface Mention { head: string; entities: Entity[]; aliases?: string[] }

/** How many bodies a bare plural shows: "dogs". */
const untoldBodies = 3
const maxEntities = 48
/** Things that hang in pairs, so that their plural names one. */
const paired: ReadonlySet<string> = new Set(['curtain', 'drape', 'shutter'])
const companies: ReadonlySet<string> = new Set(['couple', 'duo', 'trio', 'crowd', 'family', 'team', 'group', 'band', 'audience', 'gang', 'crew'])
/** Whether a word names people together. */
export const isCompanyWord = (word: string): boolean => companies.has(word)
/** Keeps who has been named so far, finds whom a phrase or a pronoun means, and adds who is new. */
export class Casting {
  readonly entities: Entity[] = []
  private readonly mentions: Mention[] = []
  private readonly lexicon: Lexicon
  private readonly dice: Dice
  private readonly spans: SpanBook

  constructor(lexicon: Lexicon, dice: Dice, spans: SpanBook) {
    this.lexicon = lexicon
    this.dice = dice
    this.spans = spans
  }

  /** The entities that a phrase means; empty when it names nothing that can be shown. `aside` are not meant by "another". */
  meant(phrase: NounPhrase): Entity[] {
    if (phrase.pronoun !== undefined) return this.byPronoun(phrase)
    const known = this.knownAs(phrase)
    if (known !== undefined) {
      this.spans.addWords(phrase.headWords, { kind: 'shown', ...refersTo(known.entities) })
      return known.entities
    }
    return this.added(phrase)
  }

  /** Whom a possessive or another phrase owns it: "her", "the man's". */
  owners(possessor: NounPhrase | Word): Entity[] {
    if ('kind' in possessor) return this.meant(possessor)
    const pronoun = { his: 'he', her: 'she', its: 'it', their: 'they' }[possessor.lower] ?? 'it'
    return this.lastFitting(pronoun)
  }

  private byPronoun(phrase: NounPhrase): Entity[] {
    if (phrase.other || phrase.pronoun === 'one') return this.another()
    const meant = this.lastFitting(phrase.pronoun ?? 'it')
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

  /** Puts on what those wear who are called so: dressed as a waiter. */
  dressAs(wearer: Entity, role: NounPhrase): boolean {
    const wears = (outfits[role.head.split(' ').at(-1) ?? ''] ?? []).filter((id) => this.lexicon.recipe(id) !== undefined)
    if (wears.length === 0) return this.dress([wearer], role)
    wearer.appearance.wears = [...new Set([...(wearer.appearance.wears ?? []), ...wears])].slice(0, 8)
    return true
  }

  /** Whoever a bare hand belongs to: the last of the cast, or somebody new. */
  anybody(): Entity[] {
    const last = this.mentions.filter((mention) => mention.entities[0]?.recipe.kind === 'person').at(-1)
    if (last !== undefined) return last.entities.slice(0, 1)
    const recipe = this.lexicon.recipe(this.dice.pick('body/hand', ['woman', 'man']))
    return recipe === undefined ? [] : this.remember('person', [this.entity({ recipe, head: 'person', label: 'person', approximated: false, appearance: {} })])
  }

  private lastFitting(pronoun: string): Entity[] {
    const fits = (mention: Mention) => {
      const first = mention.entities[0]
      if (first === undefined) return false
      const { sex, kind } = first.recipe
      if (/^(?:he|him|himself)$/.test(pronoun)) return sex === 'male' || (kind !== 'prop' && first.isCast && sex !== 'female')
      if (/^(?:she|her|herself)$/.test(pronoun)) return sex === 'female'
      if (/^(?:it|itself|which)$/.test(pronoun)) return kind !== 'person'
      if (/^(?:they|them|themselves)$/.test(pronoun)) return mention.entities.length > 1 || kind === 'person'
      return true
    }
    const cast = this.mentions.filter((mention) => mention.entities[0]?.isCast === true)
    const found = cast.find(fits) ?? this.mentions.filter(fits).at(-1) ?? this.mentions.at(-1)
    return found?.entities ?? []
  }

  /** "another", "the other": one more like the last, or the second of two. */
  private another(): Entity[] {
    const last = this.mentions.filter((mention) => mention.entities[0]?.isCast === true).at(-1)
    const second = last?.entities[1]
    if (second !== undefined) return [second]
    const model = last?.entities[0]
    if (model === undefined) return []
    const recipe = model.recipe
    return this.remember(model.head, [this.entity({ recipe, head: model.head, label: model.label, approximated: model.approximated, appearance: {} })])
  }

  private knownAs(phrase: NounPhrase): Mention | undefined {
    const alias = this.mentions.find((mention) => mention.aliases?.includes(phrase.head) === true)
    if (alias !== undefined) return alias
    if (!phrase.definite || phrase.other) return undefined
    const head = phrase.head.split(' ').at(-1)
    return this.mentions.filter((mention) => mention.head === phrase.head || mention.head.split(' ').at(-1) === head).at(-1)
  }

  private added(phrase: NounPhrase): Entity[] {
    const found = this.find(phrase) ?? this.company(phrase) ?? this.signFor(phrase)
    if (found === undefined || this.isOneSignTooMany(found)) return []
    const recipe = this.lexicon.recipe(found.id)
    if (recipe === undefined) return []
    const room = Math.max(0, maxEntities - this.entities.length)
    const company = groupCounts[phrase.head]
    const wished = company !== undefined && phrase.count === 1 ? company : phrase.untold && paired.has(phrase.head) ? 1 : phrase.untold && recipe.kind !== 'prop' ? untoldBodies : phrase.count
    const count = Math.min(wished, room)
    const appearance = this.appearanceOf(phrase, recipe, found)
    const label = this.isCompany(phrase) ? [...phrase.modifiers.filter((word) => word.class === 'adj' && groupCounts[word.lower] === undefined).map(asWritten), 'person'].join(' ') : labelOf(phrase)
    const isAnybody = phrase.head === 'person' || company !== undefined
    const counterpart = this.lexicon.recipe(recipe.id === 'woman' ? 'man' : 'woman') ?? recipe
    const made = Array.from({ length: count }, (_, i) => this.entity({ recipe: isAnybody && i % 2 === 1 ? counterpart : recipe, head: phrase.head, label, approximated: found.approximated, appearance }))
    if (found.id === 'sign' && found.approximated && this.lexicon.namedThing(phrase.head) === undefined) return this.written(phrase, made)
    const words = [...phrase.headWords, ...phrase.words.filter((word) => word.class === 'num' || groupCounts[word.lower] !== undefined)]
    const because = count < wished ? `There is room for ${count} of them.` : `The catalog has no ${phrase.head} yet.`
    this.spans.addWords(words, found.approximated || count < wished ? { kind: 'approximated', as: counted(made.length, recipe.names[0] ?? recipe.id), because, ...refersTo(made) } : { kind: 'shown', ...refersTo(made) })
    if (made.length <= 4) made.slice(1).forEach((entity) => this.vary(entity))
    return this.remember(phrase.head, made)
  }

  /** "a couple", "a crowd": people, as many as the word says. */
  private company(phrase: NounPhrase): Found | undefined {
    return this.isCompany(phrase) ? { id: this.dice.pick(`body/${phrase.head}`, ['woman', 'man']), approximated: false } : undefined
  }

  /** Whether a phrase names people together. */
  isCompany(phrase: NounPhrase): boolean {
    return companies.has(phrase.head.split(' ')[0] ?? '') && !phrase.modifiers.some(({ lower }) => colorOf(lower) !== undefined || lower === 'light' || lower === 'rubber')
  }

  /** A concrete thing that nothing in the catalog is like: its word on a sign. */
  private signFor(phrase: NounPhrase): Found | undefined {
    return phrase.head.length <= 40 && this.lexicon.isConcrete(phrase.head) ? { id: 'sign', approximated: true } : undefined
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

  /** Two girls are not twins: hair and clothes differ where the prompt leaves them open. */
  private vary(entity: Entity): void {
    const { recipe, appearance } = entity
    if (recipe.kind !== 'person' || appearance.color !== undefined || appearance.partColors !== undefined) return
    const dice = this.dice.of(entity.id)
    const hair = 'hair' in recipe.palette ? { hair: dice.pick('hair', hairTones) } : {}
    const main = 'main' in recipe.palette ? { main: dice.pick('main', clothTones) } : {}
    entity.appearance = { ...appearance, partColors: { ...hair, ...main } }
  }

  private remember(head: string, entities: Entity[]): Entity[] {
    if (entities.length > 0) this.mentions.push({ head, entities })
    return entities
  }

  private entity(about: Omit<Entity, 'id' | 'isCast'>): Entity {
    const isCast = ['person', 'animal', 'robot'].includes(about.recipe.kind)
    const made: Entity = { ...about, appearance: { ...about.appearance }, isCast, id: this.freeId(about.head) }
    this.entities.push(made)
    return made
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

  /** The recipe for a phrase: species and role mix ("dog astronaut"), ages pick their own body. */
  private find(phrase: NounPhrase): Found | undefined {
    const species = this.breedOf(phrase) ?? this.speciesOf(phrase)
    if (species !== undefined) return species
    const aged = this.lexicon.namedThing([...phrase.modifiers.filter((word) => ageWords.has(word.lower)).map((word) => ageWords.get(word.lower) ?? ''), phrase.head].join(' '))
    const tag = phrase.headWords.at(-1)?.tag
    const opened = phrase.words[0]?.class === 'det' || phrase.words[0]?.class === 'num' || phrase.words[0]?.class === 'poss'
    const isNoun = tag === 'NOUN' || tag === 'PROPN' || phrase.headWords.length > 1 || (opened && !moodAdjectives.has(phrase.head))
    const found = aged ?? this.lexicon.namedThing(phrase.head) ?? this.nameOfPerson(phrase) ?? (isNoun ? this.lexicon.thing(phrase.head) : undefined)
    if (found === undefined) return undefined
    if (found.id !== 'person') return this.lexicon.recipe(found.id) === undefined ? undefined : found
    const exact = phrase.head === 'person' || phrase.head === 'human' || phrase.head === 'figure' || phrase.head === 'someone'
    return { id: this.dice.pick(`body/${phrase.head}/${this.entities.length}`, ['woman', 'man']), approximated: !exact }
  }

  /** "a golden retriever puppy", "a tiger cub": the kind is said before. */
  private breedOf(phrase: NounPhrase): Found | undefined {
    if (!young.has(phrase.head) && phrase.head !== 'dog' && phrase.head !== 'cat') return undefined
    const before = phrase.modifiers.map(({ lower }) => lower)
    for (const name of [before.slice(-2).join(' '), before.at(-1) ?? '']) {
      const found = name === '' ? undefined : this.lexicon.namedThing(name)
      if (found !== undefined && this.lexicon.recipe(found.id)?.kind === 'animal') return found
    }
    return undefined
  }

  private speciesOf(phrase: NounPhrase): Found | undefined {
    const head = phrase.head.split(' ').at(-1) ?? ''
    const isRole = outfits[head] !== undefined || this.lexicon.isPerson(head)
    if (!isRole || this.lexicon.namedThing(phrase.head)?.id === 'rider') return undefined
    for (const word of [...phrase.modifiers].reverse()) {
      const found = this.lexicon.namedThing(word.lower)
      if (found !== undefined && this.lexicon.recipe(found.id)?.kind === 'animal') return { ...found, approximated: found.approximated || outfits[head] === undefined }
    }
    return undefined
  }

  /** A capitalised word that no dictionary knows is somebody's name. */
  private nameOfPerson(phrase: NounPhrase): Found | undefined {
    const first = phrase.headWords[0]
    const isName = first !== undefined && first.index > 0 && first.tag === 'PROPN' && /^\p{Lu}\p{Ll}+$/u.test(first.text) && !this.lexicon.isNoun(phrase.head) && !this.lexicon.isVerb(first.lower) && phrase.modifiers.length === 0
    return isName ? { id: 'person', approximated: false } : undefined
  }

  private appearanceOf(phrase: NounPhrase, recipe: RecipeView, found: Found): Appearance {
    const appearance: Appearance = {}
    const breed = this.breedOf(phrase)
    const kind = breed === undefined ? '' : phrase.modifiers.slice(-2).map(({ lower }) => lower).join(' ')
    const isKind = (word: Word): boolean => breed !== undefined && phrase.modifiers.slice(this.lexicon.namedThing(kind) === undefined ? -1 : -2).includes(word)
    for (const word of phrase.modifiers) {
      if (isKind(word)) this.spans.add(word, { kind: 'shown' })
      else if (!isGoing(word) || recipe.kind === 'plant' || recipe.kind === 'structure') this.qualify(appearance, word, recipe)
    }
    if (breed !== undefined && young.has(phrase.head)) appearance.scale = (appearance.scale ?? 1) * 0.6
    const likely = found.approximated ? colorsOfNear[phrase.head] : undefined
    if (likely !== undefined && appearance.color === undefined && appearance.material === undefined && recipe.kind !== 'person') appearance.color = likely
    const role = phrase.head.split(' ').at(-1) ?? ''
    const wears = (outfits[role] ?? []).filter((id) => this.lexicon.recipe(id) !== undefined && recipe.wears === undefined)
    if (wears.length > 0) appearance.wears = wears.slice(0, 8)
    return appearance
  }

  /** Takes one adjective into the appearance and says what became of it. */
  private qualify(appearance: Appearance, word: Word, recipe: RecipeView): void {
    const quality = qualify(appearance, word, recipe)
    const isSpecies = this.lexicon.thing(word.lower)?.id === recipe.id
    if (quality === 'shown' || isSpecies) this.spans.add(word, { kind: 'shown' })
    else if (quality === 'mood') this.spans.add(word, { kind: 'mood' })
  }

  /** Dresses somebody: a catalog garment is worn, another garment gives its colour. Returns whether anything of it shows. */
  dress(wearers: readonly Entity[], garment: NounPhrase): boolean {
    const found = this.lexicon.namedThing(garment.head)
    const recipe = found === undefined ? undefined : this.lexicon.recipe(found.id)
    const color = garment.modifiers.map((word) => colorOf(word.lower)).find((value) => value !== undefined)
    let shows = false
    for (const wearer of wearers) {
      // A person has a shirt on already: it takes the colour. A hat, or a sweater on a cat, is put on.
      if (recipe?.kind === 'clothing' && color !== undefined && wearer.recipe.kind === 'person' && this.colorGarment(wearer, garment.head, color)) {
        shows = true
      } else if (recipe?.kind === 'clothing') {
        if (color !== undefined) wearer.appearance.partColors = { ...wearer.appearance.partColors, [`${recipe.id}.main`]: color }
        wearer.appearance.wears = [...new Set([...(wearer.appearance.wears ?? []), recipe.id])].slice(0, 8)
        shows = true
      } else if (color !== undefined) {
        shows = this.colorGarment(wearer, garment.head, color) || shows
      }
    }
    if (shows) this.spans.addWords([...garment.modifiers, ...garment.headWords], found?.approximated === true ? { kind: 'approximated', as: withArticle(recipe?.names[0] ?? found.id), ...refersTo(wearers) } : { kind: 'shown', ...refersTo(wearers) })
    return shows
  }

  private colorGarment(wearer: Entity, garment: string, color: string): boolean {
    const entry = (garmentColors[garment.split(' ').at(-1) ?? ''] ?? []).find((name) => name in wearer.recipe.palette)
    if (entry === undefined) return false
    wearer.appearance.partColors = { ...wearer.appearance.partColors, [entry]: color }
    return true
  }

  /** Whether a phrase names something to put on. */
  isGarment(phrase: NounPhrase): boolean {
    const found = this.lexicon.namedThing(phrase.head)
    if (found !== undefined && this.lexicon.recipe(found.id)?.kind === 'clothing') return true
    const head = phrase.head.split(' ').at(-1) ?? ''
    return garmentColors[head] !== undefined || this.lexicon.isGarment(head)
  }

  /** What a body does when a participle stands before its name: "two galloping horses". */
  participleOf(phrase: NounPhrase): { word: Word; verb: string; isOfName: boolean } | undefined {
    const named = phrase.headWords.length > 1 ? phrase.headWords.slice(0, 1).find((word) => turning.has(word.lower) || isGoing(word)) : undefined
    const word = named ?? phrase.modifiers.find((modifier) => modifier.lower.endsWith('ing') && (isGoing(modifier) || this.lexicon.namedAction(modifier.lower) !== undefined))
    return word === undefined ? undefined : { word, verb: isGoing(word) ? 'going' : word.lower, isOfName: named !== undefined }
  }
}

/** Participles that say of something that it turns, even within its name: a spinning top. */
const turning: ReadonlySet<string> = new Set(['spinning', 'rotating', 'whirling', 'twirling', 'revolving'])
/** Participles that only say that something goes. */
const going: ReadonlySet<string> = new Set(['moving', 'passing', 'approaching', 'oncoming', 'departing', 'arriving', 'travelling', 'traveling', 'leaving'])
const isGoing = ({ lower }: Word): boolean => going.has(lower)

/** Names of young animals. */
const young: ReadonlySet<string> = new Set(['puppy', 'pup', 'kitten', 'cub', 'calf', 'chick', 'foal', 'baby', 'hatchling', 'joey', 'duckling', 'infant'])
const ageWords: ReadonlyMap<string, string> = new Map([['old', 'old'], ['elderly', 'elderly'], ['young', 'young'], ['little', 'little']])

/** Capital letters only where they belong to a name. */
const asWritten = (word: Word): string => (word.tag === 'PROPN' && word.index > 0 ? word.text : word.lower)

function labelOf(phrase: NounPhrase): string {
  const words = phrase.words.filter((word) => word.class === 'adj' || word.class === 'noun').map(asWritten).join(' ')
  const label = phrase.count > 1 ? [...phrase.modifiers.map(asWritten), phrase.head].join(' ') : words
  return (label === '' ? phrase.head : label).slice(0, 120)
}

export function refersTo(entities: readonly Entity[]): { refersTo?: string } {
  const first = entities[0]
  return first === undefined ? {} : { refersTo: first.id }
}

/** The manner that a word carries itself: to gobble is to eat, fast. */
export const mannersOf = (found: Found): string[] => (found.manner === undefined ? [] : [found.manner])

/** What becomes of the words of an action. */
export function spanOfAction(found: Found, subjects: readonly Entity[]): Fate {
  return found.approximated ? { kind: 'approximated', as: found.id.replaceAll('-', ' '), because: 'It is the nearest action that bodies can perform here.', ...refersTo(subjects) } : { kind: 'shown', ...refersTo(subjects) }
}
