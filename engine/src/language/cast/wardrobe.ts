import type { Appearance } from '@kinora/contract'
import { attireOf, attireWords, bodyColors, costumeNouns, materialTints, outfits } from '../../catalog/index.ts'
import type { Dice } from '../../platform/index.ts'
import { refersTo, type Entity } from './entity.ts'
import type { NounPhrase, Word } from '../clauses/grammar.ts'
import { singular } from '../words/inflection.ts'
import { colorOf, type Lexicon } from '../words/lexicon.ts'
import { withArticle } from './naming.ts'
import { qualify, wear } from '../words/qualities.ts'
import type { RecipeView } from '../words/recipe-view.ts'
import type { SpanBook } from '../spans.ts'

/** Colours of hair and clothes that people of one kind differ by. */
const hairTones = ['#2b2220', '#5a3a26', '#8a5a34', '#c79a52', '#3a3f4a']
/** Suits are sober: the tones that they differ by. */
const suitTones = ['#33415f', '#4a4d55', '#23252b', '#5a4636', '#3d4a42']
/** Who wears a suit to work, recipes. */
const inSuits: ReadonlySet<string> = new Set(['businessman', 'businesswoman'])
const clothTones = ['#2f6fc4', '#4a9a4b', '#7b4aa8', '#d9a936', '#c3563a', '#2b8a8a']
/** Who wears a suit, or a coat, as the clothes that are drawn: recipes, and words for it. */
const ownClothes: Readonly<Record<string, readonly string[]>> = { businessman: ['suit', 'jacket'], businesswoman: ['suit', 'jacket'], groom: ['suit', 'tuxedo', 'jacket'], conductor: ['suit', 'tuxedo', 'jacket'], pilot: ['suit', 'jacket'], detective: ['coat', 'trench coat', 'jacket'], doctor: ['coat', 'lab coat', 'white coat'], scientist: ['coat', 'lab coat', 'white coat'], bride: ['dress', 'gown', 'wedding dress'], princess: ['dress', 'gown'], queen: ['dress', 'gown'], superhero: ['suit'], astronaut: ['suit', 'space suit'], ballerina: ['tutu', 'dress', 'leotard'], gymnast: ['leotard'], skater: ['dress'], singer: ['dress', 'gown'], dancer: ['dress'], wizard: ['robe'], monk: ['robe'], 'buddhist-monk': ['robe'], 'woman-in-dress': ['dress', 'gown', 'sundress', 'frock'] }
/** People whose clothes say nothing of what they do: recipes. */
const plainPeople: ReadonlySet<string> = new Set(['man', 'woman', 'woman-in-dress', 'boy', 'girl', 'baby', 'toddler', 'teenage-boy', 'teenage-girl', 'old-man', 'old-woman'])

/** Who wears trousers, as she is in a dress: recipes. */
const inDress: Readonly<Record<string, string>> = { woman: 'woman-in-dress' }
const gowns: ReadonlySet<string> = new Set(['dress', 'gown', 'sundress', 'frock', 'red dress'])

/** What was said of one garment. */
interface Look { color?: string; pattern?: NonNullable<Appearance['pattern']>; words: Word[] }
/** What somebody puts on: an id of `wears` or nothing new, and the colour of the palette that is its own. */
interface Piece { id?: string; part: string; approximated: boolean; named: readonly Word[]; as: string }

/** Dresses bodies in what the prompt says they wear. */
export class Wardrobe {
  private readonly lexicon: Lexicon
  private readonly spans: SpanBook
  /** The colour of the palette of what was put on last. */
  lastPart = 'main'

  constructor(lexicon: Lexicon, spans: SpanBook) {
    this.lexicon = lexicon
    this.spans = spans
  }

  /** Puts on what those wear who are called so: dressed as a waiter. */
  dressAs(wearer: Entity, role: NounPhrase): boolean {
    const costume = wearer.recipe.kind === 'person' ? this.personCalled([...role.modifiers.map(({ lower }) => lower), role.head]) : undefined
    const wears = costume !== undefined ? [costume.id] : (outfits[role.head.split(' ').at(-1) ?? ''] ?? []).filter((id) => this.lexicon.recipe(id) !== undefined)
    if (wears.length === 0) return this.dress([wearer], role)
    wear(wearer.appearance, ...wears)
    return true
  }

  /** Dresses somebody. Returns whether anything of it shows. */
  dress(wearers: readonly Entity[], garment: NounPhrase): boolean {
    let shown: Piece | undefined
    let look: Look | undefined
    for (const wearer of wearers) {
      const outfit = wearer.recipe.kind === 'person' || !costumeNouns.has(garment.head) ? [] : garment.modifiers.flatMap(({ lower }) => outfits[lower] ?? [])
      if (outfit.length > 0) {
        wear(wearer.appearance, ...outfit)
        shown ??= { part: 'main', approximated: false, named: [...garment.modifiers, ...garment.headWords], as: garment.head }
        continue
      }
      const own = this.changeInto(wearer, garment)
      const piece = this.pieceFor(wearer, garment)
      if (piece === undefined) { if (own) shown ??= { part: 'main', approximated: false, named: garment.headWords, as: garment.head }; continue }
      look = this.lookOf(garment, piece)
      if (piece.id === undefined && look.color === undefined && look.pattern === undefined && !own && !(wearer.recipe.kind === 'person' && (garment.head in wearer.recipe.palette || ownClothes[wearer.recipe.id]?.includes(garment.head) === true || costumeNouns.has(garment.head)))) continue
      if (piece.id !== undefined) wear(wearer.appearance, piece.id)
      this.lastPart = piece.part
      if (look.color !== undefined) this.paint(wearer, piece.part, look.color)
      if (look.pattern !== undefined) wearer.appearance.pattern = piece.part === 'main' ? look.pattern : { ...look.pattern, part: piece.part }
      shown = piece
    }
    if (shown === undefined) return false
    this.spans.addWords([...(look?.words ?? []), ...shown.named], shown.approximated ? { kind: 'approximated', as: withArticle(shown.as), ...refersTo(wearers) } : { kind: 'shown', ...refersTo(wearers) })
    return true
  }

  /** What a garment is to its wearer: attire that is tailored to a person, a garment of the catalog, or the colour of what he has on. */
  private pieceFor({ recipe, appearance }: Entity, garment: NounPhrase): Piece | undefined {
    const head = garment.head
    const forms = [head, ...garment.headWords.slice(-1).map(({ lower }) => lower), singular(head).noun]
    const onBody = forms.map((form) => (Object.hasOwn(bodyColors, form) ? bodyColors[form] : undefined)).find((part) => part !== undefined)
    const named = { named: garment.headWords, as: head, approximated: false }
    const isHis = recipe.kind === 'person' && (ownClothes[recipe.id]?.some((word) => forms.includes(word)) === true || (!plainPeople.has(recipe.id) && (costumeNouns.has(head) || head === 'shirt')))
    const attire = recipe.kind === 'person' ? this.attireIn(garment) : undefined
    if (attire?.of === 'costume' || (attire !== undefined && !isHis)) {
      // a knitted hat stays a hat
      const part = attireOf(attire.id)?.part ?? 'main'
      return { id: attire.id, part, approximated: attire.approximated, named: attire.words, as: attire.id.replaceAll('-', ' ') }
    }
    if (onBody !== undefined && onBody in recipe.palette) return { ...named, part: onBody }
    if (isHis) return { ...named, part: head === 'shirt' && 'shirt' in recipe.palette ? 'shirt' : 'main' }
    const found = this.lexicon.namedThing(head)
    const worn = found === undefined ? undefined : this.lexicon.recipe(found.id)
    if (worn?.kind !== 'clothing' || found === undefined) return undefined
    const isOn = recipe.wears?.includes(worn.id) === true && appearance.wears === undefined
    return { ...(isOn ? {} : { id: worn.id }), part: `${worn.id}.main`, approximated: found.approximated, named: garment.headWords, as: worn.names[0] ?? worn.id }
  }

  /** The attire that a garment's own words name, the longest name first: a leather jacket, a pirate costume. */
  private attireIn({ modifiers, head, headWords, attached, possessor }: NounPhrase): { id: string; approximated: boolean; words: Word[]; of?: 'costume' } | undefined {
    const last = headWords.at(-1)?.lower ?? head
    const before = [...modifiers, ...headWords.slice(0, -1)]
    const heads = [...new Set([last, singular(last).noun, last.replace(/s$/, '')])]
    for (let length = Math.min(3, before.length); length > 0; length--) {
      const words = before.slice(-length)
      for (const name of heads) {
        const found = attireWords.get([...words.map(({ lower }) => lower), name].join(' '))
        if (found !== undefined) return { id: found.attire, approximated: found.approximated, words: [...words, ...headWords] }
      }
    }
    if (costumeNouns.has(singular(last).noun) || costumeNouns.has(last)) {
      const owner = possessor !== undefined && 'kind' in possessor ? this.personCalled([possessor.head]) : undefined
      const role = owner ?? this.personCalled(before.map(({ lower }) => lower))
      if (role !== undefined) return { id: role.id, approximated: false, words: [...before, ...headWords], of: 'costume' }
    }
    // "long white beard", "hair in a bun"
    for (const { lower } of before) {
      const found = heads.map((name) => attireWords.get(`${lower} ${name}`)).find((each) => each !== undefined)
      if (found !== undefined) return { id: found.attire, approximated: found.approximated, words: [...before.filter((word) => word.lower === lower), ...headWords] }
    }
    const style = attached.map(({ noun }) => attireWords.get(noun.head) ?? attireWords.get(`hair ${noun.head}`)).find((each) => each !== undefined)
    if (heads.includes('hair') && style !== undefined) return { id: style.attire, approximated: style.approximated, words: [...headWords, ...attached.flatMap(({ noun }) => noun.words.filter((word) => word.class !== 'det'))] }
    const plain = heads.map((name) => attireWords.get(name)).find((each) => each !== undefined)
    return plain === undefined ? undefined : { id: plain.attire, approximated: plain.approximated, words: [...headWords] }
  }

  /** The person of the catalog that some words end in the name of. */
  private personCalled(words: readonly string[]): RecipeView | undefined {
    for (let length = Math.min(3, words.length); length > 0; length--) for (const name of [words.slice(-length).join(' '), `${words.slice(-length).join(' ')} officer`]) {
      const found = this.lexicon.namedThing(name)
      const recipe = found === undefined || found.approximated ? undefined : this.lexicon.recipe(found.id)
      if (recipe?.kind === 'person' && attireOf(recipe.id) !== undefined && !plainPeople.has(recipe.id)) return recipe
    }
    return undefined
  }

  /** The colour and the pattern that are said of a garment, and the words that say them. */
  private lookOf({ modifiers }: NounPhrase, { named }: Piece): Look {
    const appearance: Appearance = {}
    const words = modifiers.filter((word) => !named.includes(word) && qualify(appearance, word, cloth) !== undefined)
    const { color, pattern, material } = appearance
    const tint = color ?? (material === undefined ? undefined : materialTints[material])
    return { words, ...(tint === undefined ? {} : { color: tint }), ...(pattern === undefined ? {} : { pattern }) }
  }

  private paint(wearer: Entity, part: string, color: string): void {
    wearer.appearance.partColors = { ...wearer.appearance.partColors, [part]: color, ...(part === 'hair' && wearer.recipe.kind === 'person' ? { brow: color } : {}) }
  }

  /** Puts a dress on who wears trousers. */
  private changeInto(wearer: Entity, { head }: NounPhrase): boolean {
    const dressed = gowns.has(head.split(' ').at(-1) ?? '') ? this.lexicon.recipe(inDress[wearer.recipe.id] ?? '') : undefined
    if (dressed === undefined) return false
    wearer.recipe = dressed
    return true
  }

  /** Whether a phrase names something to put on, or a part of a body whose colour it says. */
  isGarment(phrase: NounPhrase): boolean {
    const found = this.lexicon.namedThing(phrase.head)
    if (found !== undefined && this.lexicon.recipe(found.id)?.kind === 'clothing') return true
    const head = phrase.head.split(' ').at(-1) ?? ''
    if (bodyColors[singular(head).noun] !== undefined && phrase.modifiers.some(({ lower }) => colorOf(lower) !== undefined)) return true
    return this.attireIn(phrase) !== undefined || costumeNouns.has(head) || this.lexicon.isGarment(head)
  }
}

/** A piece of cloth, of which a garment's qualities are said. */
const cloth: RecipeView = { id: 'cloth', names: [], synset: '', kind: 'clothing', locomotion: 'none', heightM: 1, palette: { main: '#ffffff' }, affordances: [], sockets: {}, bones: {}, groups: [] }

/** Two girls are not twins: hair and clothes differ where the prompt leaves them open. */
export function vary(entity: Entity, from: Dice): void {
  const { recipe, appearance } = entity
  if (recipe.kind !== 'person' || appearance.color !== undefined || appearance.partColors !== undefined) return
  const dice = from.of(entity.id)
  const hair = 'hair' in recipe.palette ? { hair: dice.pick('hair', hairTones) } : {}
  const main = 'main' in recipe.palette ? { main: dice.pick('main', inSuits.has(recipe.id) ? suitTones : clothTones) } : {}
  entity.appearance = { ...appearance, partColors: { ...hair, ...main } }
}
