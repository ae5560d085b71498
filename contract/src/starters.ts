import type { Starter } from './app-api.ts'

/** The six scenes from the announcement that started this field: what a first visitor is offered, and what every release is measured on. */
export const starters: readonly Starter[] = [
  { id: 'skater-with-cat', title: 'A cat on a skater', prompt: 'A figure skater glides across the ice with a cat sitting on her head' },
  { id: 'dog-astronaut', title: 'Tennis balls on the moon', prompt: 'A dog astronaut gobbles tennis balls on the moon' },
  { id: 'two-horses', title: 'Astride two horses', prompt: 'A rider stands astride two galloping horses in an arena' },
  { id: 'floor-routine', title: 'A floor routine', prompt: 'An Olympic gymnast performs a floor routine' },
  { id: 'paddleboard-backflip', title: 'A backflip at sea', prompt: 'A man does a backflip on a paddleboard at sea' },
  { id: 'triple-axel', title: 'A triple axel, with cat', prompt: 'A figure skater lands a triple axel while a cat holds on to her head for dear life' },
]
