/*
 * What verbs mean of bodies of one kind that mean something else of all others: a woodpecker that drums pecks, a gull that swoops flies.
 */

/** Bodies by how they go and live. */
export type BodyKind = 'bird' | 'animal'

/** One meaning of verbs for bodies of one kind; a verb with its particle or preposition stands as both words. */
export interface BodyWords {
  bodies: BodyKind
  verbs: string
  action: string
  /** Only where no instrument is named that it is done with. */
  unplayed?: true
}

export const bodyWords: readonly BodyWords[] = [
  { bodies: 'bird', verbs: 'drum, tap, hammer, knock, bore, drill, chip, pound', action: 'peck', unplayed: true },
  { bodies: 'bird', verbs: 'swoop, soar, wheel', action: 'fly' },
  { bodies: 'bird', verbs: 'whistle, call', action: 'vocalize' },
  { bodies: 'animal', verbs: 'snap, lash out', action: 'pounce' },
  { bodies: 'animal', verbs: 'bat, swipe, paw', action: 'bat-about' },
  { bodies: 'animal', verbs: 'slip behind, slip into, slip through, slip past, slip under, slip between, slip out, slip away, slip around, slip along', action: 'walk' },
]
