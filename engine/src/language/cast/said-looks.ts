import { refersTo, type Entity } from './entity.ts'
import type { Attached, NounPhrase, Word } from '../clauses/grammar.ts'
import { colorOf } from '../words/lexicon.ts'
import { markingOf } from '../words/markings.ts'
import { qualify } from '../words/qualities.ts'
import type { SpanBook } from '../spans.ts'
import type { Wardrobe } from './wardrobe.ts'

const ofStuff: ReadonlySet<string> = new Set(['made of', 'made out of', 'made from', 'built of', 'built out of', 'carved from', 'carved out of', 'woven from', 'knitted from'])
/** Parts whose colour can be said, as palettes call them. */
const partsOfPalette: Readonly<Record<string, readonly string[]>> = { wheel: ['hub', 'rim', 'wheel'], tyre: ['tyre'], tire: ['tyre'], leg: ['leg', 'legs'], paw: ['socks', 'paw'], hoof: ['hoof'], mane: ['mane', 'manes'], muzzle: ['muzzle'], nose: ['nose'], beak: ['beak', 'beakTip'], belly: ['belly', 'breast'], breast: ['breast'], ear: ['innerEar', 'ear'], tongue: ['tongue'], whisker: ['whisker'], door: ['door'], roof: ['roof', 'roofDark'], window: ['window', 'glass'], shutter: ['shutter'], chimney: ['chimney'], cushion: ['cushion'], saddle: ['saddle'], lid: ['lid'], handle: ['handle'], shade: ['shade', 'shadeIn'], lampshade: ['shade', 'shadeIn'], sail: ['sail'], string: ['strings', 'string'], page: ['pages'], trim: ['trim'], stripe: ['stripe'], frame: ['frame'] }
const ofForm: ReadonlySet<string> = new Set(['in the shape of', 'in the form of', 'shaped like'])
/** What things are said to be of without more: a statue of marble. */
const solid: ReadonlySet<string> = new Set(['gold', 'silver', 'bronze', 'brass', 'copper', 'iron', 'steel', 'marble', 'stone', 'granite', 'wood', 'bamboo', 'glass', 'crystal', 'ice', 'straw', 'brick', 'clay', 'jade', 'bone', 'concrete', 'wicker', 'leather', 'velvet', 'silk', 'lace'])
/** Vessels are of what is in them. */
const holding = /bowl|basket|crate|box|bucket|cart|barrow|barrel|chest|cup|glass|mug|jar|bottle|pot|plate|bag|sack|pile|pan|tray|truck/

/** Reads what prepositions say of how somebody or something looks: stuff and form, colours, markings, parts. */
export class SaidLooks {
  private readonly wardrobe: Wardrobe
  private readonly spans: SpanBook

  constructor(wardrobe: Wardrobe, spans: SpanBook) {
    this.wardrobe = wardrobe
    this.spans = spans
  }

  /** Answers whether a preposition and its noun say only how those look. */
  read({ preposition, noun, words }: Attached, who: readonly Entity[]): boolean {
    return this.stuff(preposition, noun, { who, words }) || this.inColor(preposition, noun, who) || (preposition === 'with' && (this.marking(noun, who) || this.ownPart(noun, who)))
  }

  /** "a woman in red": the colour of all that somebody wears. */
  private inColor(preposition: string, { head, words, headWords, modifiers }: NounPhrase, who: readonly Entity[]): boolean {
    const color = (preposition === 'in' || preposition === 'dressed in') && words.length === headWords.length + modifiers.length ? colorOf(head) : undefined
    if (color === undefined || !who.some(({ recipe }) => recipe.kind === 'person')) return false
    for (const { recipe, appearance } of who) appearance.partColors = { ...appearance.partColors, ...Object.fromEntries(['main', 'bottom', 'skirt'].flatMap((part) => (part in recipe.palette ? [[part, color]] : []))) }
    this.spans.addWords(words, { kind: 'shown', ...refersTo(who) })
    return true
  }

  /** "with white dots": a pattern on a thing, on an animal, or on what a person was last said to wear. */
  private marking(noun: NounPhrase, who: readonly Entity[]): boolean {
    const pattern = who.length === 0 ? undefined : markingOf(noun)
    if (pattern === undefined || (noun.head === 'freckle' && who.some(({ recipe }) => recipe.kind === 'person'))) return false
    for (const { recipe, appearance } of who) appearance.pattern = recipe.kind === 'person' && this.wardrobe.lastPart !== 'main' ? { ...pattern, part: this.wardrobe.lastPart } : pattern
    this.spans.addWords(noun.words.filter((word) => word.class !== 'det'), { kind: 'shown', ...refersTo(who) })
    return true
  }

  /** "a car with golden wheels", "a cat with white paws": the colour of a part that its palette has. */
  private ownPart({ head, words, modifiers }: NounPhrase, who: readonly Entity[]): boolean {
    const names = partsOfPalette[head]
    const color = names === undefined ? undefined : modifiers.map(({ lower }) => colorOf(lower)).find((hex) => hex !== undefined)
    if (names === undefined || color === undefined || who.length === 0 || who.some(({ recipe }) => recipe.kind === 'person')) return false
    const has = who.map(({ recipe, appearance }) => {
      const parts = names.filter((name) => name in recipe.palette)
      if (parts.length > 0) appearance.partColors = { ...appearance.partColors, ...Object.fromEntries(parts.map((part) => [part, color])) }
      return parts.length > 0
    })
    this.spans.addWords(words.filter((word) => word.class !== 'det'), has.includes(true) ? { kind: 'shown', ...refersTo(who) } : { kind: 'not-shown', because: 'That part has no colour of its own yet.' })
    return true
  }

  /** "made of glass", "a statue of marble", "in the shape of a heart": what somebody or something is of, and its form. */
  private stuff(preposition: string, noun: NounPhrase, { who, words }: { who: readonly Entity[]; words: readonly Word[] }): boolean {
    const of = preposition === 'of'
    if (who.length === 0 || !(ofStuff.has(preposition) || ofForm.has(preposition) || (of && noun.words.length === noun.modifiers.length + noun.headWords.length && who.every((one) => !one.isCast && !holding.test(one.recipe.id)) && solid.has(noun.head)))) return false
    const said = ofForm.has(preposition) ? [noun.head, `${noun.head} shaped`] : [noun.headWords.at(-1)?.lower ?? noun.head, noun.head]
    const qualities = who.map((one) => said.map((lower) => qualify(one.appearance, { ...(noun.headWords[0] ?? noun.words[0] as Word), lower }, one.isCast ? { ...one.recipe, kind: 'animal' } : one.recipe)).find((quality) => quality === 'shown' || quality === 'near'))
    const shows = qualities.some((quality) => quality !== undefined)
    if (of && !shows) return false
    for (const word of noun.modifiers) for (const one of who) qualify(one.appearance, word, one.recipe)
    this.spans.addWords([...words, ...noun.words.filter((word) => word.class !== 'det')], shows ? { kind: 'shown', ...refersTo(who) } : { kind: 'not-shown', because: 'This stuff or form is not shown yet.' })
    return true
  }
}
