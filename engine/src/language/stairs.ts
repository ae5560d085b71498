import type { Clause, NounPhrase } from './grammar.ts'
import type { Lexicon } from './lexicon.ts'
import { isClimbing } from './vertical.ts'

const ways: Readonly<Record<string, 'upwards' | 'downwards'>> = { up: 'upwards', down: 'downwards' }

/** "runs down the stairs", "climbs the stairs": the flight that is gone up or down, and which way; undefined where there is none. */
export function flightOf({ attached, objects, verb, particle }: Clause, lexicon: Lexicon): { stairs: NounPhrase; way: 'upwards' | 'downwards' } | undefined {
  const isFlight = ({ head }: NounPhrase) => lexicon.recipe(lexicon.namedThing(head)?.id ?? '')?.stairs !== undefined
  for (const { preposition, noun } of attached) {
    const way = ways[preposition]
    if (way !== undefined && isFlight(noun)) return { stairs: noun, way }
  }
  const climbed = objects.find(isFlight)
  // "goes down a slide": the particle is of the verb, the slide its object
  if (climbed !== undefined && particle !== undefined && ways[particle] !== undefined) return { stairs: climbed, way: ways[particle] }
  return climbed === undefined || !isClimbing(verb?.lower ?? '') ? undefined : { stairs: climbed, way: ways[particle ?? 'up'] ?? 'upwards' }
}
