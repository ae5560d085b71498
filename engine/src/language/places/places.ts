import type { SetUse } from '@kinora/contract'
import { moodPhrases, timePhrases, weatherPhrases } from '../../catalog/index.ts'
import type { NounPhrase, Word } from '../clauses/grammar.ts'
import type { Entity } from '../cast/entity.ts'
import type { Found, Lexicon } from '../words/lexicon.ts'
import { placeCalled } from '../cast/naming.ts'
import type { SpanBook } from '../spans.ts'

type Time = NonNullable<SetUse['time']>
type Weather = NonNullable<SetUse['weather']>
type Season = NonNullable<SetUse['season']>
export interface Air { time?: Time; weather?: Weather; season?: Season; mood?: (typeof moodPhrases)[string] }
export interface Place { recipe: string; label: string; approximated: boolean }
export interface Inference { what: string; as: string; because: string }

/** What each sentence says of the hour, the weather, the season and the mood; the words are marked as they are found. */
export function airsOf(words: readonly Word[], spans: SpanBook): Air[] {
  const sentences: Word[][] = [[]]
  for (const word of words) {
    sentences.at(-1)?.push(word)
    if (word.class === 'stop') sentences.push([])
  }
  return sentences.map((sentence) => airOf(sentence, spans))
}

function airOf(words: readonly Word[], spans: SpanBook): Air {
  const air: Air = {}
  for (let i = 0; i < words.length; i++) {
    for (const length of [3, 2, 1]) {
      const run = words.slice(i, i + length)
      const phrase = run.map((word) => word.lower).join(' ')
      if (run.length === length && !isCap(words, i) && take(phrase, air)) {
        spans.addWords(run, moodPhrases[phrase] === undefined ? { kind: 'shown', refersTo: 'place' } : { kind: 'mood' })
        break
      }
    }
  }
  return air
}

/** "snow-capped": what lies on a summit does not fall. */
const isCap = (words: readonly Word[], at: number): boolean => words[at]?.lower === 'snow' && words.slice(at + 1, at + 3).some(({ lower }) => lower === 'capped' || lower === 'peaked')

const seasons: Readonly<Record<string, Season>> = { spring: 'spring', springtime: 'spring', summer: 'summer', summertime: 'summer', autumn: 'autumn', autumnal: 'autumn', 'in fall': 'autumn', winter: 'winter', wintry: 'winter', wintertime: 'winter' }

function take(phrase: string, air: Air): boolean {
  const time = timePhrases[phrase]
  const weather = weatherPhrases[phrase]
  const mood = moodPhrases[phrase]
  const season = seasons[phrase]
  if (time !== undefined && phrase !== 'day') air.time ??= time
  if (season !== undefined) air.season ??= season
  if (weather !== undefined) air.weather ??= weather
  if (mood !== undefined) air.mood ??= mood
  return time !== undefined || weather !== undefined || season !== undefined || mood !== undefined
}

/** What every place has, and so says nothing of which place it is. */
const anyGround: ReadonlySet<string> = new Set(['ground', 'floor', 'surface', 'background', 'foreground', 'distance', 'air', 'land', 'earth', 'scene', 'landscape', 'outside', 'outdoors', 'midair', 'mid-air', 'mid air'])

/** The ground, the floor, the background: of whatever place it is. */
export function isAnyGround(phrase: NounPhrase, lexicon: Lexicon): boolean {
  return anyGround.has(phrase.head) && (phrase.modifiers.length === 0 || (lexicon.place([...phrase.modifiers.map((word) => word.lower), phrase.head].join(' ')) === undefined && wholeOf(phrase, lexicon) === undefined))
}

/** What is only a part of a place, or its room: "a factory floor" is in a factory, "the museum hall" in a museum. */
const partsOfPlaces: ReadonlySet<string> = new Set(['floor', 'ground', 'hall', 'area', 'zone', 'section', 'aisle', 'interior', 'entrance', 'top', 'edge', 'side', 'shore', 'track', 'waterhole', 'compartment', 'shaft', 'wreck', 'corner'])

/** The place of which a phrase names a part; what is also a stuff says of what the part is made. */
function wholeOf({ modifiers, head }: Pick<NounPhrase, 'modifiers' | 'head'>, lexicon: Lexicon): Found | undefined {
  return partsOfPlaces.has(head) ? modifiers.filter(({ lower }) => !stuff.has(lower)).map(({ lower }) => lexicon.place(lower)).find((found) => found?.approximated === false) : undefined
}

/** What a phrase names as a place: with its compound, as it is written ("ruins"), in dictionary form. */
export function placeIn(phrase: NounPhrase, lexicon: Lexicon): Found | undefined {
  const { modifiers, headWords, head } = phrase
  const [before, written] = [modifiers.map(({ lower }) => lower), headWords.map(({ lower }) => lower).join(' ')]
  const compound = [[...before, head].join(' '), [...before.slice(-1), head].join(' ')].map((name) => lexicon.place(name)).find((found) => found !== undefined && before.length > 0)
  const own = lexicon.place(written) ?? lexicon.place(head)
  // a beach party is on the beach
  const by = own?.approximated === true ? before.map((word) => lexicon.place(word)).find((found) => found?.approximated === false) : undefined
  return compound ?? (ofOwner(phrase, lexicon) === undefined ? undefined : lexicon.place(`${ofOwner(phrase, lexicon)?.head ?? ''} ${head}`)) ?? wholeOf(phrase, lexicon) ?? by ?? own
}

/** "a butcher's shop", "the deck of a ship": whose it is where that says which place it is. */
function ofOwner({ possessor, head, attached }: NounPhrase, lexicon: Lexicon): NounPhrase | undefined {
  const owners = [...(possessor !== undefined && 'head' in possessor ? [possessor] : []), ...attached.filter(({ preposition }) => preposition === 'of').map(({ noun }) => noun)]
  return owners.find((owner) => lexicon.place(`${owner.head} ${head}`) !== undefined)
}

/** The place that a phrase names, if it names one. */
export function placeNamed(phrase: NounPhrase, lexicon: Lexicon, spans: SpanBook): Place | undefined {
  const compound = [...phrase.modifiers.map((word) => word.lower), phrase.head].join(' ')
  const found = placeIn(phrase, lexicon) ?? lexicon.place(phrase.head.split(' ').at(-1) ?? '')
  if (found === undefined) return undefined
  const owner = ofOwner(phrase, lexicon)
  const words = [...(owner?.words ?? []), ...phrase.modifiers.filter((word) => !spans.covers(word)), ...phrase.headWords]
  spans.addWords(words, found.approximated ? { kind: 'approximated', as: placeCalled(found.id), because: `The catalog has no ${phrase.head} yet.`, refersTo: 'place' } : { kind: 'shown', refersTo: 'place' })
  return { recipe: found.id, label: compound.slice(0, 120), approximated: found.approximated }
}

/** What is a place when somebody is in it, and stuff when it is drunk, cut or thrown. */
const stuff: ReadonlySet<string> = new Set(['wood', 'water', 'sand', 'ice', 'grass', 'plant', 'mud', 'paper', 'storage', 'play', 'stage', 'party', 'fair', 'court', 'mine', 'station'])

/** Whether a phrase names a substance rather than a place, unless a preposition says that something is in it. */
export const isStuff = (phrase: NounPhrase): boolean => stuff.has(phrase.head)

/** Whether a phrase only tells the hour, the weather or the mood. */
export function isAir(phrase: NounPhrase): boolean {
  return take(phrase.head, {}) || /(?:^| )sky$/.test(phrase.head)
}

/** What is taller, metres, stands beside a table and not on it. */
export const largestOnTableM = 0.7

const atSea = new Set(['fish', 'octopus', 'boat', 'paddleboard', 'duck', 'surfer'])
const onWater = new Set(['swim', 'fly', 'ride', 'backflip', 'fall'])

/** A kitchen's table or counter is only a tabletop to what is small: whoever stands there is in the kitchen. */
export function roomOf(place: Place, entities: readonly Entity[]): Place {
  const isLarge = entities.some(({ recipe }) => recipe.kind === 'person' || recipe.kind === 'robot' || recipe.heightM >= largestOnTableM)
  return place.recipe === 'kitchen-counter' && isLarge ? { ...place, recipe: 'kitchen' } : place
}

/** In the sea, where only those are who never leave the water, is under it. */
export function submerged(place: Place, entities: readonly Entity[], actions: readonly string[], lexicon: Lexicon): Place {
  const isDeep = entities.length > 0 && entities.every(({ recipe }) => lexicon.home(recipe)?.[0] === 'underwater') && !actions.some((action) => aboveWater.has(action))
  return place.recipe === 'sea' && isDeep && lexicon.knowsSet('underwater') ? { ...place, recipe: 'underwater' } : place
}
const aboveWater: ReadonlySet<string> = new Set(['jump', 'fly', 'backflip', 'drift', 'float', 'wave'])

/** Ice on which those are who live on the ice is no rink. */
export function onFloes(place: Place, entities: readonly Entity[], lexicon: Lexicon): Place {
  const isPolar = entities.some(({ isCast, recipe }) => isCast && lexicon.home(recipe)?.[0] === 'arctic')
  return place.recipe === 'ice-rink' && !/rink|arena/.test(place.label) && isPolar ? { ...place, recipe: 'arctic' } : place
}

/** A river or a pond that nobody swims in is seen from its bank. */
export function ashore(place: Place, entities: readonly Entity[], actions: readonly string[]): Place {
  const wet = entities.some((entity) => atSea.has(entity.recipe.id) || entity.recipe.locomotion === 'fish' || entity.recipe.locomotion === 'octopus') || actions.some((action) => onWater.has(action))
  return place.recipe === 'sea' && place.approximated && !wet ? { ...place, recipe: 'beach' } : place
}
