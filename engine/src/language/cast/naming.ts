import type { NounPhrase, Word } from '../clauses/grammar.ts'
import { isPluralAlone, singular } from '../words/inflection.ts'
import type { Lexicon } from '../words/lexicon.ts'

/** Stuff that is not counted: some of it is there. */
const uncounted = new Set(['water', 'ice', 'snow', 'sand', 'soil', 'mud', 'rubble', 'foam', 'tea', 'coffee', 'milk', 'juice', 'lemonade', 'wine', 'soup', 'bread', 'dough', 'butter', 'cheese', 'rice', 'honey', 'jam', 'sugar', 'flour', 'paint', 'dye', 'glaze', 'grass', 'hay', 'wool', 'yarn', 'silk', 'fur', 'hair', 'smoke', 'lava', 'gold', 'clay', 'wood', 'firewood', 'spaghetti', 'popcorn', 'oil', 'clothing', 'laundry', 'furniture', 'luggage', 'music', 'chalk', 'charcoal', 'ivy', 'moss', 'bamboo', 'stubble', 'ash', 'vinegar', 'seaweed', 'confetti', 'food', 'toast'])

/** Whether it is the name of one alone: "Mount Fuji". */
export const isProper = (name: string): boolean => /^\p{Lu}/u.test(name.slice(name.lastIndexOf(' ') + 1))

/** A name with its article, as one says it the first time: "an octopus". Stuff, plurals ("glasses") and proper names have none. */
export function withArticle(name: string): string {
  const last = name.slice(name.lastIndexOf(' ') + 1)
  if (name === 'sun' || name === 'moon') return `the ${name}`
  if (isPluralAlone(name) || name.endsWith('people') || isProper(name)) return name
  if (uncounted.has(last) && !name.includes(' of ')) return `some ${name}`
  return /^(?:[aeio]|hour|u(?!ni|se|ku))/i.test(name) ? `an ${name}` : `a ${name}`
}

const numbers = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve']
const irregularPlurals: Readonly<Record<string, string>> = { laundry: 'pieces of laundry', furniture: 'pieces of furniture', bread: 'breads', salmon: 'salmon', reindeer: 'reindeer', starfish: 'starfish', jellyfish: 'jellyfish', foot: 'feet', tooth: 'teeth', shelf: 'shelves', loaf: 'loaves', half: 'halves', calf: 'calves', elf: 'elves', man: 'men', woman: 'women', child: 'children', person: 'people', mouse: 'mice', goose: 'geese', wolf: 'wolves', fish: 'fish', sheep: 'sheep', deer: 'deer', knife: 'knives', leaf: 'leaves', scarf: 'scarves' }

/** A name in the plural: "tennis balls". */
export function pluralOf(name: string): string {
  if (isPluralAlone(name)) return name
  const of = name.indexOf(' of ')
  if (of > 0) return `${pluralOf(name.slice(0, of))}${name.slice(of)}`
  const at = name.lastIndexOf(' ') + 1
  const [before, last] = [name.slice(0, at), name.slice(at)]
  const irregular = irregularPlurals[last] ?? (/man$/.test(last) ? last.replace(/man$/, 'men') : undefined)
  if (irregular !== undefined) return before + irregular
  if (/(?:s|x|z|ch|sh)$/.test(last)) return `${before}${last}es`
  return before + (/[^aeiou]y$/.test(last) ? `${last.slice(0, -1)}ies` : `${last}s`)
}

/** A number as a word, as far as one writes it so. */
export const numberWord = (count: number): string => numbers[count] ?? String(count)

/** So many of a kind, as one says it: "a dog", "two horses". */
export const counted = (count: number, name: string): string => (count === 1 || isPluralAlone(name) ? withArticle(name) : `${numberWord(count)} ${pluralOf(name)}`)

/** What somebody does, in the present: "runs", of several "run"; only the first word of a phrase is inflected. */
export function inPresent(phrase: string, several: boolean): string {
  const [verb = '', ...rest] = phrase.split(' ')
  const inflected = verb === 'have' ? (several ? 'have' : 'has') : several ? verb : /(?:s|x|z|ch|sh|o)$/.test(verb) ? `${verb}es` : /[^aeiou]y$/.test(verb) ? `${verb.slice(0, -1)}ies` : `${verb}s`
  return [inflected, ...rest].join(' ')
}

/** Parts of a sentence in a row: "a, b and c". */
export function listed(parts: readonly string[]): string {
  return parts.length < 2 ? parts.join('') : `${parts.slice(0, -1).join(', ')} and ${parts.at(-1) ?? ''}`
}

const definitePlaces = new Set(['sea', 'moon'])
const prepositions: Readonly<Record<string, string>> = { sea: 'at sea', moon: 'on the moon', 'ice-rink': 'on an ice rink', 'red-carpet': 'on a red carpet', street: 'in a street', meadow: 'across a meadow', beach: 'on a beach', tabletop: 'on a tabletop', 'kitchen-counter': 'on a kitchen counter', windowsill: 'on a windowsill', balcony: 'on a balcony', pier: 'on a pier', deck: 'on a deck', 'ship-deck': 'on the deck of a ship', rooftop: 'on a rooftop', bridge: 'on a bridge', highway: 'on a highway', 'theater-stage': 'on a theater stage', 'concert-stage': 'on a concert stage', farm: 'on a farm', mountain: 'on a mountain', cliff: 'on a cliff', mars: 'on Mars', 'tropical-island': 'on a tropical island', 'ski-slope': 'on a ski slope', 'tennis-court': 'on a tennis court', 'basketball-court': 'on a basketball court', arctic: 'in the Arctic', space: 'in space', savanna: 'in the savanna', 'countryside-road': 'on a country road', promenade: 'on a promenade', 'pantry-shelf': 'on a pantry shelf', underwater: 'under water', sky: 'in the sky', railway: 'on a railway', 'lake-water': 'in a lake', 'river-water': 'in a river', 'bath-water': 'in a bath', lake: 'at a lake', river: 'at a river', pond: 'at a pond' }

/** A set as a place: "an ice rink", "the sea". */
export const placeCalled = (setId: string): string => (definitePlaces.has(setId) ? `the ${setId}` : setId.startsWith('studio-') ? `a ${setId.slice('studio-'.length)} background` : withArticle(setId.replaceAll('-', ' ')))

/** Where something happens: "in a gym", "on the moon"; across a meadow only while somebody goes. */
export function whereabouts(setId: string, goes: boolean): string {
  const where = prepositions[setId] ?? `${setId.startsWith('studio-') ? 'before' : 'in'} ${placeCalled(setId)}`
  return goes ? where : where.replace('across', 'in')
}

/** Capital letters only where they belong to a name. */
export const asWritten = (word: Word): string => (word.tag === 'PROPN' && word.index > 0 ? word.text : word.lower)

/** What the prompt calls somebody or something. */
export function labelOf(phrase: NounPhrase): string {
  const words = phrase.words.filter((word) => word.class === 'adj' || word.class === 'noun' || word.lower === 'of').map(asWritten).join(' ').replace(/^of | of$/g, '')
  const label = phrase.count > 1 ? [...phrase.modifiers.map(asWritten), phrase.head].join(' ') : words
  return (label === '' ? phrase.head : label).slice(0, 120)
}

/** "A wooden table turns into glass": what does something is the thing, though its name is that of a place as well. */
export function asThing(phrase: NounPhrase, lexicon: Lexicon): NounPhrase {
  const last = phrase.headWords.at(-1)
  const name = singular(last?.lower ?? '').noun
  if (last === undefined || phrase.headWords.length < 2 || lexicon.place(phrase.head) === undefined || lexicon.namedThing(phrase.head) !== undefined || lexicon.namedThing(name)?.approximated !== false) return phrase
  return Object.assign(phrase, { head: name, headWords: [last], modifiers: [...phrase.modifiers, ...phrase.headWords.slice(0, -1)] })
}

/** What somebody or something is called in the Screenplay: its name in small letters, with a number where others have it already. */
export function freeId(head: string, taken: ReadonlySet<string>): string {
  const slug = head.toLowerCase().replace(/[^a-z0-9]+/g, '-').replace(/^[^a-z]+|-+$/g, '').slice(0, 32).replace(/-+$/, '')
  const stem = slug === '' ? 'thing' : slug
  if (!taken.has(stem)) return stem
  let number = 2
  while (taken.has(`${stem}-${number}`)) number++
  return `${stem}-${number}`
}
