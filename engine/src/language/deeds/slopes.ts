import { colorOf, type Lexicon } from '../words/lexicon.ts'
import type { Casting, Entity } from '../cast/cast.ts'
import type { Clause, NounPhrase } from '../clauses/grammar.ts'
import { refersTo } from '../cast/entity.ts'
import { placeIn } from '../places/places.ts'
import type { SpanBook } from '../spans.ts'
import type { Story } from '../story.ts'
import { isClimbing } from './vertical.ts'

/*
 * Who goes up or down a hill goes up or down a piece of it that is seen whole: the land of the place is level, and a hill is
 * too large to be gone down in a shot.
 */

const land = /(?:^| )(?:hill|hillside|hilltop|slope|mountain|mountainside|dune|piste|embankment|incline|ridge|ski run)$/
/** What goes up a mountain on a cable touches none of it. */
const hung: ReadonlySet<string> = new Set(['cable-car', 'ski-lift', 'hot-air-balloon', 'helicopter', 'plane'])
/** What is no thing of its own and is climbed on foot. */
const sides = /(?:^| )(?:hillside|slope|mountainside|embankment|incline|ridge)$/
const ways: Readonly<Record<string, 'upwards' | 'downwards'>> = { up: 'upwards', down: 'downwards' }
/** What a piece of land is made of, by the words around it and by its place: its colour, and where it is when nothing is said. */
const grounds = [
  { words: /snow|ski|piste|sled|sledge|toboggan|icy|alpine|winter/, sets: new Set(['snowfield', 'ski-slope', 'arctic', 'snowy-clearing']), color: '#f2f6fb', place: 'snowfield' },
  { words: /sand|dune|desert/, sets: new Set(['desert', 'beach']), color: '#e6bd78', place: 'desert' },
  { words: /rock|stony|gravel|volcan/, sets: new Set(['volcano', 'canyon']), color: '#96897a', place: 'mountain' },
] as const

/** A hill that is gone up or down. */
export interface Hill { noun: NounPhrase; way: 'upwards' | 'downwards' }

/** So many go up a piece of land beside each other and are seen; more go over the land of their set. */
const mostOnSlope = 2

/** The land that is gone up or down in a clause, and which way; undefined where there is none, or who goes does not touch it. */
export function landOf({ attached, objects, particle, verb }: Clause, who: readonly Entity[], action: string): Hill | undefined {
  if (who.length === 0 || who.length > mostOnSlope || action === 'fly' || who.some(({ recipe }) => recipe.locomotion === 'fish' || hung.has(recipe.id))) return undefined
  const said = attached.find(({ preposition, noun }) => ways[preposition] !== undefined && land.test(noun.head))
  const object = objects.find(({ head }) => land.test(head))
  const [noun, way] = said !== undefined ? [said.noun, ways[said.preposition]] : [object, ways[particle ?? ''] ?? (isClimbing(verb?.lower ?? '') && sides.test(object?.head ?? '') ? 'upwards' : undefined)]
  return noun === undefined || way === undefined ? undefined : { noun, way }
}

/** Brings a piece of the land that a phrase names, of its colour, into a place of its kind. */
export function slopeOf(noun: NounPhrase, { clause, who, casting, lexicon, spans, story }: { clause: Clause; who: readonly Entity[]; casting: Casting; lexicon: Lexicon; spans: SpanBook; story: Story }): Entity | undefined {
  const words = [...noun.modifiers, ...noun.headWords]
  const place = placeIn(noun, lexicon)
  const about = [...words.map(({ lower }) => lower), clause.verb?.lower ?? '', ...who.map(({ label }) => label), ...who.map(({ id }) => { const on = story.carried.get(id); return on?.kind === 'carried' ? on.on[0]?.entityId ?? '' : '' })].join(' ')
  // a rocky slope is no piste, though a slope alone is one
  const ground = grounds.find((each) => each.words.test(about)) ?? grounds.find((each) => story.places.some((named) => each.sets.has(named.place.recipe)))
  const color = noun.modifiers.map(({ lower }) => colorOf(lower)).find((hex) => hex !== undefined) ?? ground?.color
  const slope = casting.bring({ recipe: 'hill-slope', label: noun.head, appearance: color === undefined ? {} : { color } })
  if (slope === undefined) return undefined
  const set = place !== undefined && ground?.sets.has(place.id) === true ? place.id : ground?.place ?? 'meadow'
  const own = story.places.find((named) => named.place.recipe === place?.id && named.place.label.endsWith(noun.head))
  if (own !== undefined && ground?.words.test(about) === true && ground.place !== own.place.recipe && !ground.sets.has(own.place.recipe)) own.place = { recipe: set, label: noun.head, approximated: false }
  if (story.places.length === 0) story.places.push({ place: { recipe: set, label: noun.head, approximated: false }, step: story.step })
  spans.addWords(words, { kind: 'shown', ...refersTo([slope]) })
  return slope
}

/** Whether a body goes down a thing on its seat or its belly: nobody walks down a slide, and who rolls downhill does not step. */
export const rollsOrSlides = ({ recipe }: Entity, { action, manner }: { action: string; manner: readonly string[] }): boolean =>
  recipe.stairs?.slope !== undefined && manner.includes('downwards') && (recipe.id === 'slide' || action === 'roll')
