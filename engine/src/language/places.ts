import type { SetUse } from '@kinora/contract'
import { moodPhrases, timePhrases, weatherPhrases } from '../catalog/index.ts'
import type { NounPhrase, Word } from './grammar.ts'
import type { Entity } from './cast.ts'
import { homeOf, type Lexicon } from './lexicon.ts'
import { placeCalled } from './naming.ts'
import type { SpanBook } from './spans.ts'

type Time = NonNullable<SetUse['time']>
type Weather = NonNullable<SetUse['weather']>
type Season = NonNullable<SetUse['season']>
export interface Air { time?: Time; weather?: Weather; season?: Season; mood?: (typeof moodPhrases)[string] }
export interface Place { recipe: string; label: string; approximated: boolean }
export interface Inference { what: string; as: string; because: string }

/** Words that say when it is, what the weather is like and what mood it has; they are marked as they are found. */
export function airOf(words: readonly Word[], spans: SpanBook): Air {
  const air: Air = {}
  for (let i = 0; i < words.length; i++) {
    for (const length of [3, 2, 1]) {
      const run = words.slice(i, i + length)
      const phrase = run.map((word) => word.lower).join(' ')
      if (run.length === length && take(phrase, air)) {
        spans.addWords(run, moodPhrases[phrase] === undefined ? { kind: 'shown', refersTo: 'place' } : { kind: 'mood' })
        break
      }
    }
  }
  return air
}

function take(phrase: string, air: Air): boolean {
  const time = timePhrases[phrase]
  const weather = weatherPhrases[phrase]
  const mood = moodPhrases[phrase]
  if (time !== undefined && phrase !== 'day') air.time ??= time
  if (weather !== undefined) air.weather ??= weather
  if (mood !== undefined) air.mood ??= mood
  return time !== undefined || weather !== undefined || mood !== undefined
}

/** The place that a phrase names, if it names one. */
export function placeNamed(phrase: NounPhrase, lexicon: Lexicon, spans: SpanBook): Place | undefined {
  const compound = [...phrase.modifiers.map((word) => word.lower), phrase.head].join(' ')
  const found = lexicon.place(compound) ?? lexicon.place(phrase.head) ?? lexicon.place(phrase.head.split(' ').at(-1) ?? '')
  if (found === undefined) return undefined
  const words = [...phrase.modifiers.filter((word) => !spans.covers(word)), ...phrase.headWords]
  spans.addWords(words, found.approximated ? { kind: 'approximated', as: placeCalled(found.id), because: `The catalog has no ${phrase.head} yet.`, refersTo: 'place' } : { kind: 'shown', refersTo: 'place' })
  return { recipe: found.id, label: compound.slice(0, 120), approximated: found.approximated }
}

/** Whether a phrase only tells the hour, the weather or the mood. */
export function isAir(phrase: NounPhrase): boolean {
  return take(phrase.head, {}) || phrase.head === 'sky' || phrase.head === 'sun'
}

/** Where a film plays that names no place: at home with the first of its bodies and things that has one. */
export function inferPlace(entities: readonly Entity[], actions: readonly string[], { air, known }: { air: Air; known: (id: string) => boolean }): { place: Place; inference: Inference } {
  const byAction: Readonly<Record<string, readonly [string, string]>> = { skate: ['ice-rink', 'skating needs ice'], axel: ['ice-rink', 'an axel is jumped on ice'], swim: ['sea', 'swimming needs water'], tumble: ['gym', 'floor routines are shown in a gym'], cartwheel: ['gym', 'gymnastics are shown in a gym'], handspring: ['gym', 'gymnastics are shown in a gym'] }
  const ordered = [...entities].sort((a, b) => Number(b.isCast) - Number(a.isCast))
  const fromAction = actions.map((action) => byAction[action]).find((entry) => entry !== undefined && known(entry[0]))
  const outfit = ordered.some((entity) => entity.appearance.wears?.includes('space-helmet') === true) ? ['moon', 'space suits are worn in space'] as const : undefined
  const fromThings = ordered.filter((entity) => !(entity.approximated && (entity.recipe.id === 'octopus' || entity.recipe.id === 'sign'))).map((entity) => homeOf(entity.recipe.id)).find((entry) => entry !== undefined && known(entry[0]) && !(air.weather !== undefined && entry[0] === 'room'))
  const [set, because] = fromAction ?? outfit ?? fromThings ?? (ordered.some((entity) => !entity.isCast && (entity.recipe.kind === 'structure' || entity.recipe.kind === 'plant')) ? ['meadow', 'it stands in the open'] as const : air.weather !== undefined || ordered.some((entity) => entity.isCast) ? ['park', 'the prompt names no place'] as const : ['room', 'the prompt names no place'] as const)
  return { place: { recipe: set, label: set.replaceAll('-', ' '), approximated: false }, inference: { what: 'place', as: placeCalled(set), because } }
}

const atSea = new Set(['fish', 'octopus', 'boat', 'paddleboard', 'duck', 'surfer'])
const onWater = new Set(['swim', 'fly', 'ride', 'backflip', 'fall'])

/** A river or a pond that nobody swims in is seen from its bank. */
export function ashore(place: Place, entities: readonly Entity[], actions: readonly string[]): Place {
  const wet = entities.some((entity) => atSea.has(entity.recipe.id) || entity.recipe.locomotion === 'fish' || entity.recipe.locomotion === 'octopus') || actions.some((action) => onWater.has(action))
  return place.recipe === 'sea' && place.approximated && !wet ? { ...place, recipe: 'beach' } : place
}
