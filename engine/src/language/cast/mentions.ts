import type { Entity } from './entity.ts'
import type { NounPhrase } from '../clauses/grammar.ts'
import { colorOf, type Lexicon } from '../words/lexicon.ts'
import { teamOf } from './teams.ts'
import { meantBy, type Mention, type Part } from './pronouns.ts'

/** Remembers who has been named, and finds whom a name or a pronoun means that is said again. */
export class Mentions {
  readonly #mentions: Mention[] = []
  /** Those who are told from others of their name by a colour: "red chef". */
  readonly #colored = new Map<string, readonly Entity[]>()
  readonly #parties: (readonly Entity[])[] = []
  #aside: readonly Entity[] = []
  #part: Part = 'doer'
  readonly #lexicon: Lexicon
  /** Whoever is named by his calling and his own name is known by the name alone. */
  callings: ReadonlyMap<string, string> = new Map()

  constructor(lexicon: Lexicon) {
    this.#lexicon = lexicon
  }

  /** Remembers those whom a phrase has just named; several of the cast are "they" from then on. */
  add(head: string, entities: Entity[]): void {
    if (entities.length > 0) this.#mentions.push({ head, entities })
    if (entities[0]?.isCast === true) this.together(entities)
  }

  /** Those who do something together: "they" are they from then on. */
  together(party: readonly Entity[]): void {
    if (party.length > 1) this.#parties.push(party)
  }

  /** Gives those of a phrase a name by which they are known from then on. */
  name(entities: readonly Entity[], alias: string): void {
    const mention = this.#mentions.find(({ entities: those }) => those[0] === entities[0])
    if (mention !== undefined) mention.aliases = [...(mention.aliases ?? []), alias]
  }

  /** Whatever was said of the one is said of the other from then on. */
  become(before: Entity, after: Entity): void {
    for (const mention of this.#mentions) if (mention.entities[0] === before) mention.entities = [after, ...mention.entities.slice(1)]
  }

  /** From now on pronouns mean others than these, and have this part in what is said. */
  setAside(aside: readonly Entity[], part: Part): void {
    this.#aside = aside
    this.#part = part
  }

  /** Remembers by which colour one, or a team, is told from others of the name. */
  tellByColor(phrase: NounPhrase, those: readonly Entity[]): void {
    const worn = wornColor(phrase)
    if (worn !== undefined) this.#colored.set(`${worn} ${phrase.head.split(' ').at(-1) ?? ''}`, those)
  }

  /** Whom a phrase without a pronoun means of those who have been named; undefined where it names somebody new. */
  meant(phrase: NounPhrase): Mention | undefined {
    return this.#byColor(phrase) ?? this.knownAs(phrase) ?? this.#amongMany(phrase)
  }

  /** Whom a pronoun means, by the part that it has in its clause. */
  byPronoun(pronoun: string, part: Part = this.#part): Entity[] {
    return meantBy(pronoun, part, { mentions: this.#mentions, parties: this.#parties, aside: this.#aside })
  }

  /** Who is first known by a name in lower case, or has it for an alias. */
  called(head: string): Mention | undefined {
    return this.#mentions.find((mention) => mention.head === head || mention.head.split(' ').at(-1) === head || (mention.aliases ?? []).some((alias) => alias.toLowerCase() === head))
  }

  /** Those of a kind who were named last. */
  last(isOfKind: (one: Entity) => boolean): Mention | undefined {
    return this.#mentions.findLast(({ entities: [first] }) => first !== undefined && isOfKind(first))
  }

  /** "the red chef" of two chefs is one of them from then on; where only a red one is known, "the blue chef" is another. */
  #byColor(phrase: NounPhrase): Mention | undefined {
    const worn = wornColor(phrase)
    if (worn === undefined || phrase.count !== 1 || phrase.plural || phrase.other || phrase.words.some(({ lower }) => indefinite.has(lower))) return undefined
    const head = phrase.head.split(' ').at(-1) ?? ''
    const known = this.#colored.get(`${worn} ${head}`)
    if (known !== undefined) return { head: phrase.head, entities: [...known] }
    const taken = new Set([...this.#colored.values()].flat())
    const party = this.#mentions.findLast((mention) => mention.entities.length > 1 && mention.entities[0]?.isCast === true && mention.head.split(' ').at(-1) === head)?.entities ?? []
    const hex = colorOf(worn)
    const one = party.find((each) => !taken.has(each) && each.appearance.partColors?.['main'] === hex) ?? party.find((each) => !taken.has(each))
    if (one === undefined) return undefined
    const those = teamOf(one, party)
    if (hex !== undefined) for (const each of those) each.appearance = { ...each.appearance, partColors: { ...each.appearance.partColors, main: hex } }
    this.#colored.set(`${worn} ${head}`, those)
    const mention = { head: phrase.head, entities: those }
    this.#mentions.push(mention)
    return mention
  }

  /** Whom a name means that has been said before. */
  knownAs(phrase: NounPhrase): Mention | undefined {
    const calling = this.callings.get(phrase.head.toLowerCase())
    if (calling !== undefined) return this.#mentions.findLast((mention) => mention.head === calling)
    const alias = this.#mentions.find((mention) => mention.aliases?.includes(phrase.head) === true)
    if (alias !== undefined) return alias
    const worn = wornColor(phrase)
    if (worn !== undefined && phrase.count === 1 && this.#isOfAnotherColor(worn, phrase.head.split(' ').at(-1) ?? '')) return undefined
    if ((!phrase.definite && !isProperName(phrase)) || phrase.other) return undefined
    const head = phrase.head.split(' ').at(-1)
    const known = this.#mentions.filter((mention) => mention.head === phrase.head || mention.head.split(' ').at(-1) === head)
    // "the two chefs" are those who were named together, not the one who was named last
    return (phrase.count > 1 ? known.findLast(({ entities }) => entities.length === phrase.count) : undefined) ?? known.at(-1)
  }

  /** "the man" of two friends: one of those of whom no more was said than that they are people. */
  #amongMany(phrase: NounPhrase): Mention | undefined {
    const recipe = phrase.definite && phrase.count === 1 && phrase.possessor === undefined ? this.#lexicon.recipe(this.#lexicon.namedThing(phrase.head)?.id ?? '') : undefined
    if (recipe === undefined || (recipe.id !== 'man' && recipe.id !== 'woman')) return undefined
    const among = this.#mentions.findLast(({ head, entities }) => entities.length > 1 && this.#lexicon.thing(head)?.id === 'person')
    const taken = new Set(this.#mentions.filter(({ entities }) => entities.length === 1).flatMap(({ entities }) => entities))
    const one = among?.entities.find((entity) => entity.recipe === recipe && !taken.has(entity)) ?? among?.entities.findLast((entity) => !taken.has(entity))
    if (one === undefined) return undefined
    if (one.recipe !== recipe) one.recipe = recipe
    const mention = { head: phrase.head, entities: [one] }
    this.#mentions.push(mention)
    return mention
  }

  /** Whether those of this name that are known all have another colour by which they are told. */
  #isOfAnotherColor(worn: string, head: string): boolean {
    const others = [...this.#colored.keys()].filter((key) => key.endsWith(` ${head}`))
    return others.length > 0 && !others.includes(`${worn} ${head}`)
  }

  /** "one" and "the other" of the last who were two. */
  oneOf({ pronoun }: NounPhrase): Entity[] | undefined {
    const [first, second] = this.#parties.at(-1) ?? []
    const one = pronoun === 'one' ? first : second
    return one === undefined || pronoun === 'another' ? undefined : [one]
  }
}

const indefinite: ReadonlySet<string> = new Set(['a', 'an', 'another', 'one'])

/** The colour by which a phrase tells one from others: "the red chef", "the dancer in blue". */
function wornColor({ modifiers, attached }: NounPhrase): string | undefined {
  const inColor = attached.find(({ preposition, noun }) => preposition === 'in' && noun.modifiers.length === 0 && colorOf(noun.head) !== undefined)?.noun.head
  return modifiers.find(({ lower }) => colorOf(lower) !== undefined)?.lower ?? inColor
}

/** A name that is said again: Little Red Riding Hood, Mara. */
function isProperName({ words, headWords, plural }: NounPhrase): boolean {
  const named = words.filter((word) => word.class === 'noun' || word.class === 'adj')
  return !plural && named.length === words.length && headWords.length > 0 && words.every(({ text, tag }) => /^\p{Lu}/u.test(text) && (tag === 'PROPN' || words.length > 1))
}
