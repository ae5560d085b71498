import type { Clause, NounPhrase } from '../clauses/grammar.ts'
import { verbForms } from '../words/inflection.ts'
import type { Lexicon } from '../words/lexicon.ts'
import { isClimbing } from './vertical.ts'

const ways: Readonly<Record<string, 'upwards' | 'downwards'>> = { up: 'upwards', down: 'downwards' }

/** "runs down the stairs", "climbs the stairs": the flight that is gone up or down, and which way; undefined where there is none. */
export function flightOf({ attached, objects, verb, particle, adverbs }: Clause, lexicon: Lexicon): { stairs: NounPhrase; way: 'upwards' | 'downwards' } | undefined {
  const isFlight = ({ head }: NounPhrase) => lexicon.recipe(lexicon.namedThing(head)?.id ?? '')?.stairs !== undefined
  for (const { preposition, noun } of attached) {
    const way = ways[preposition]
    if (way !== undefined && isFlight(noun)) return { stairs: noun, way }
  }
  const climbed = objects.find(isFlight)
  // "goes down a slide": the particle is of the verb, the slide its object
  if (climbed !== undefined && particle !== undefined && ways[particle] !== undefined) return { stairs: climbed, way: ways[particle] }
  // "rides an escalator up": it carries him where it goes; a slide is only ridden down
  const slopes = climbed !== undefined && lexicon.recipe(lexicon.namedThing(climbed.head)?.id ?? '')?.stairs?.slope !== undefined
  if (climbed !== undefined && verbForms(verb?.lower ?? '').includes('ride')) return { stairs: climbed, way: adverbs.map(({ lower }) => ways[lower]).find((way) => way !== undefined) ?? (slopes ? 'downwards' : 'upwards') }
  return climbed === undefined || !isClimbing(verb?.lower ?? '') ? undefined : { stairs: climbed, way: ways[particle ?? 'up'] ?? 'upwards' }
}
