import { outfits } from '../catalog/index.ts'
import { refersTo, type Entity } from './entity.ts'
import type { NounPhrase } from './grammar.ts'
import { colorOf, type Lexicon } from './lexicon.ts'
import { withArticle } from './naming.ts'
import type { SpanBook } from './spans.ts'

/** Colours of hair and clothes that people of one kind differ by. */
export const hairTones = ['#2b2220', '#5a3a26', '#8a5a34', '#c79a52', '#3a3f4a']
/** Suits are sober: the tones that they differ by. */
export const suitTones = ['#33415f', '#4a4d55', '#23252b', '#5a4636', '#3d4a42']
/** Who wears a suit to work, recipes. */
export const inSuits: ReadonlySet<string> = new Set(['businessman', 'businesswoman'])
export const clothTones = ['#2f6fc4', '#4a9a4b', '#7b4aa8', '#d9a936', '#c3563a', '#2b8a8a']
/** Garments and the palette entries that may carry their colour. */
export const garmentColors: Readonly<Record<string, readonly string[]>> = {
  dress: ['dress', 'skirt', 'top', 'main'], skirt: ['skirt', 'trousers', 'bottom'], shirt: ['shirt', 'top', 'main'], 't-shirt': ['shirt', 'top', 'main'], sweater: ['sweater', 'top', 'shirt', 'main'], jacket: ['jacket', 'top', 'main'], coat: ['coat', 'top', 'main'], suit: ['suit', 'top', 'main'], trousers: ['trousers', 'bottom', 'shorts'], pants: ['trousers', 'bottom', 'shorts'], jeans: ['trousers', 'bottom'], shorts: ['shorts', 'trousers'], shoes: ['shoes', 'shoe', 'boots'], boots: ['boots', 'shoes'], leotard: ['leotard', 'main'], hair: ['hair'], uniform: ['top', 'main'], hoodie: ['top', 'main'], outfit: ['top', 'main'], clothes: ['top', 'main'], beard: ['beard', 'hair'],
}

/** Who wears trousers, as she is in a dress: recipes. */
const inDress: Readonly<Record<string, string>> = { woman: 'woman-in-dress' }
const gowns: ReadonlySet<string> = new Set(['dress', 'gown', 'sundress', 'frock', 'robe'])

/** Dresses bodies in what the prompt says they wear. */
export class Wardrobe {
  private readonly lexicon: Lexicon
  private readonly spans: SpanBook

  constructor(lexicon: Lexicon, spans: SpanBook) {
    this.lexicon = lexicon
    this.spans = spans
  }

  /** Puts on what those wear who are called so: dressed as a waiter. */
  dressAs(wearer: Entity, role: NounPhrase): boolean {
    const wears = (outfits[role.head.split(' ').at(-1) ?? ''] ?? []).filter((id) => this.lexicon.recipe(id) !== undefined)
    if (wears.length === 0) return this.dress([wearer], role)
    wearer.appearance.wears = [...new Set([...(wearer.appearance.wears ?? []), ...wears])].slice(0, 8)
    return true
  }

  /** Dresses somebody: a catalog garment is worn, another garment gives its colour. Returns whether anything of it shows. */
  dress(wearers: readonly Entity[], garment: NounPhrase): boolean {
    const found = this.lexicon.namedThing(garment.head)
    const recipe = found === undefined ? undefined : this.lexicon.recipe(found.id)
    const color = garment.modifiers.map((word) => colorOf(word.lower)).find((value) => value !== undefined)
    let shows = false
    for (const wearer of wearers) {
      shows = this.changeInto(wearer, garment.head) || shows
      // A person has a shirt on already: it takes the colour. A hat, or a sweater on a cat, is put on.
      if (recipe?.kind === 'clothing' && color !== undefined && wearer.recipe.kind === 'person' && this.colorGarment(wearer, garment.head, color)) {
        shows = true
      } else if (recipe?.kind === 'clothing') {
        if (color !== undefined) wearer.appearance.partColors = { ...wearer.appearance.partColors, [`${recipe.id}.main`]: color }
        wearer.appearance.wears = [...new Set([...(wearer.appearance.wears ?? []), recipe.id])].slice(0, 8)
        shows = true
      } else if (color !== undefined) {
        shows = this.colorGarment(wearer, garment.head, color) || shows
      } else if (wearer.recipe.kind === 'person' && garment.head in wearer.recipe.palette) shows = true
    }
    if (shows) this.spans.addWords([...garment.modifiers, ...garment.headWords], found?.approximated === true ? { kind: 'approximated', as: withArticle(recipe?.names[0] ?? found.id), ...refersTo(wearers) } : { kind: 'shown', ...refersTo(wearers) })
    return shows
  }

  /** Puts a dress on who wears trousers. */
  private changeInto(wearer: Entity, garment: string): boolean {
    const dressed = gowns.has(garment.split(' ').at(-1) ?? '') ? this.lexicon.recipe(inDress[wearer.recipe.id] ?? '') : undefined
    if (dressed === undefined) return false
    wearer.recipe = dressed
    return true
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
}
