import type { Appearance } from '@kinora/contract'
import type { NounPhrase } from '../clauses/grammar.ts'
import { singular } from './inflection.ts'
import { colorOf } from './lexicon.ts'

/** Nouns for what is drawn on a thing, and the pattern that it makes. */
const drawn: Readonly<Record<string, NonNullable<Appearance['pattern']>['kind']>> = { stripe: 'stripes', band: 'stripes', pinstripe: 'stripes', streak: 'stripes', spot: 'spots', dot: 'spots', 'polka dot': 'spots', speckle: 'spots', freckle: 'spots', splotch: 'spots', blotch: 'spots', fleck: 'spots', patch: 'spots', check: 'checks', square: 'checks', plaid: 'checks', tartan: 'checks' }
/** Of spots of which no colour is said. */
const dark = '#2b2622'

/** "with white stripes": the pattern that a phrase says something has; undefined where it says none. */
export function markingOf({ head, modifiers }: NounPhrase): Appearance['pattern'] {
  const kind = drawn[singular(head.split(' ').at(-1) ?? '').noun]
  const colors = modifiers.flatMap(({ lower }) => colorOf(lower) ?? [])
  return kind === undefined ? undefined : { kind, color: colors[0] ?? dark }
}
