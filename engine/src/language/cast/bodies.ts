import type { Appearance } from '@kinora/contract'
import { assortments, changeNouns, colorsOfNear, moodAdjectives, outfits } from '../../catalog/index.ts'
import type { Dice } from '../../platform/index.ts'
import type { NounPhrase, Word } from '../clauses/grammar.ts'
import { canBe, isMood } from '../clauses/conditions.ts'
import { colorOf, type Found, type Lexicon } from '../words/lexicon.ts'
import { isGoing } from '../clauses/participles.ts'
import { qualify, wear } from '../words/qualities.ts'
import type { RecipeView } from '../words/recipe-view.ts'
import type { SpanBook } from '../spans.ts'

const companies: ReadonlySet<string> = new Set(['couple', 'duo', 'trio', 'crowd', 'family', 'team', 'group', 'band', 'audience', 'gang', 'crew'])
/** Whether a word names people together. */
export const isCompanyWord = (word: string): boolean => companies.has(word)
/** Names of young animals. */
const young: ReadonlySet<string> = new Set(['puppy', 'pup', 'kitten', 'cub', 'calf', 'chick', 'foal', 'baby', 'hatchling', 'joey', 'duckling', 'infant'])
const ageWords: ReadonlyMap<string, string> = new Map([['old', 'old'], ['elderly', 'elderly'], ['young', 'young'], ['little', 'little']])

/** Words that say of a body that a part of it has the colour before: red haired. */
const partEndings: Readonly<Record<string, string>> = { haired: 'hair', eyed: 'iris', bearded: 'beard', skinned: 'skin', lipped: 'lip' }
/** What is shown in place of a quality: a near pattern, a stouter body. */
const nearAs = ({ pattern }: Appearance): string => (pattern === undefined ? 'a stouter body' : pattern.kind)

/** Whether a phrase names people together. */
export function isCompany({ head, modifiers }: NounPhrase): boolean {
  const word = head.split(' ')[0] ?? ''
  // a red team wears red, a red band is a ribbon
  return companies.has(word) && (word === 'team' || !modifiers.some(({ lower }) => colorOf(lower) !== undefined || lower === 'light' || lower === 'rubber'))
}

/** Finds the recipe that a noun phrase means, and how what is meant looks. */
export class Bodies {
  private readonly lexicon: Lexicon
  private readonly dice: Dice
  /** What everybody is of whom a plot does not say it, where all its pronouns are of one gender. */
  gender: 'woman' | 'man' | undefined
  private readonly spans: SpanBook

  constructor(lexicon: Lexicon, dice: Dice, spans: SpanBook) {
    this.lexicon = lexicon
    this.dice = dice
    this.spans = spans
  }

  /** What a phrase means: a body or a thing, people together, or a sign with its word; undefined where it is nothing to be seen. `named` have been named before. */
  of(phrase: NounPhrase, named: number): Found | undefined {
    return this.assorted(phrase) ?? this.named(phrase, named) ?? this.company(phrase) ?? this.signFor(phrase)
  }

  /** "tools", "clothes": things of many kinds. */
  private assorted({ head }: NounPhrase): Found | undefined {
    const [first] = Object.hasOwn(assortments, head) ? assortments[head] ?? [] : []
    return first === undefined || this.lexicon.recipe(first) === undefined ? undefined : { id: first, approximated: false }
  }

  /** "a couple", "a crowd": people, as many as the word says. */
  private company(phrase: NounPhrase): Found | undefined {
    return isCompany(phrase) ? { id: this.dice.pick(`body/${phrase.head}`, ['woman', 'man']), approximated: false } : undefined
  }

  /** A concrete thing that nothing in the catalog is like: its word on a sign. */
  private signFor(phrase: NounPhrase): Found | undefined {
    return phrase.head.length <= 40 && !changeNouns.has(phrase.headWords.at(-1)?.lower.replace(/s$/, '') ?? '') && !changeNouns.has(phrase.head) && this.lexicon.isConcrete(phrase.head) ? { id: 'sign', approximated: true } : undefined
  }

  /** The recipe for a phrase: species and role mix ("dog astronaut"), ages pick their own body. */
  private named(phrase: NounPhrase, named: number): Found | undefined {
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
    return { id: this.gender ?? this.dice.pick(`body/${phrase.head}/${named}`, ['woman', 'man']), approximated: !exact }
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
    const isName = first !== undefined && first.index > 0 && first.tag === 'PROPN' && /^\p{Lu}\p{Ll}+$/u.test(first.text) && !this.lexicon.isNoun(phrase.head) && !this.lexicon.isVerb(first.lower) && phrase.modifiers.every(({ lower }) => ageWords.has(lower))
    return isName ? { id: 'person', approximated: false } : undefined
  }

  /** How what a phrase means looks, by all that is said of it. */
  appearanceOf(phrase: NounPhrase, recipe: RecipeView, found: Found): Appearance {
    const appearance: Appearance = {}
    const breed = this.breedOf(phrase)
    const kind = breed === undefined ? '' : phrase.modifiers.slice(-2).map(({ lower }) => lower).join(' ')
    const isKind = (word: Word): boolean => breed !== undefined && phrase.modifiers.slice(this.lexicon.namedThing(kind) === undefined ? -1 : -2).includes(word)
    for (const word of phrase.modifiers) {
      if (isKind(word)) this.spans.add(word, { kind: 'shown' })
      else if (this.partly(appearance, word, { phrase, recipe })) continue
      else if (!isGoing(word) || recipe.kind === 'plant' || recipe.kind === 'structure') this.qualify(appearance, word, recipe)
    }
    if (breed !== undefined && young.has(phrase.head)) appearance.scale = (appearance.scale ?? 1) * 0.6
    const likely = found.approximated ? colorsOfNear[phrase.head] : undefined
    if (likely !== undefined && appearance.color === undefined && appearance.material === undefined && recipe.kind !== 'person') appearance.color = likely
    const role = phrase.head.split(' ').at(-1) ?? ''
    // who is of a calling by himself is dressed for it already
    const wears = recipe.kind === 'person' && recipe.id === role ? [] : (outfits[role] ?? []).filter((id) => this.lexicon.recipe(id) !== undefined && recipe.wears === undefined)
    if (wears.length > 0) appearance.wears = wears.slice(0, 8)
    return appearance
  }

  /** "red haired", "blue eyed": a colour of a part of the body, said of the whole. */
  private partly(appearance: Appearance, word: Word, { phrase, recipe }: { phrase: NounPhrase; recipe: RecipeView }): boolean {
    const at = phrase.modifiers.indexOf(word)
    const [end, color] = [phrase.modifiers[at + 1]?.lower ?? '', colorOf(word.lower)]
    const part = Object.hasOwn(partEndings, word.lower) ? partEndings[word.lower] : color === undefined || !Object.hasOwn(partEndings, end) ? undefined : partEndings[end]
    if (part === undefined || !(part in recipe.palette)) return false
    if (color !== undefined) appearance.partColors = { ...appearance.partColors, [part]: color }
    if (word.lower === 'bearded' && recipe.kind === 'person') wear(appearance, 'full-beard')
    this.spans.add(word, { kind: 'shown' })
    return true
  }

  /** Takes one adjective into the appearance and says what became of it. */
  private qualify(appearance: Appearance, word: Word, recipe: RecipeView): void {
    const quality = qualify(appearance, word, recipe)
    const isSpecies = this.lexicon.thing(word.lower)?.id === recipe.id
    if (quality === 'shown' || isSpecies) this.spans.add(word, { kind: 'shown' })
    else if (quality === 'near') this.spans.add(word, { kind: 'approximated', as: nearAs(appearance) })
    else if (quality === 'mood' && !canBe(word.lower, recipe) && !(recipe.locomotion !== 'none' && isMood(word.lower, this.lexicon))) this.spans.add(word, { kind: 'mood' })
  }
}
