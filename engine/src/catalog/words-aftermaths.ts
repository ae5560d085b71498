/*
 * What some things are at last that are told to become otherwise in words of their own: tadpoles, moons, carved pumpkins.
 */

/** A thing and what it is at last, by their recipes, what each is called and how large it is. */
export interface Aftermath {
  said: RegExp
  before: { recipe: string; label: string; scale?: number }
  after: { recipe: string; label: string; scale?: number }
  /** The set where it is, and what that is called. */
  place: readonly [set: string, label: string]
  /** Seen at night. */
  isNightly?: true
}

const meadow = ['meadow', 'meadow'] as const

export const aftermaths: readonly Aftermath[] = [
  { said: /\btadpoles?\b.*\bfrogs?\b/i, before: { recipe: 'tadpole', label: 'tadpole' }, after: { recipe: 'frog', label: 'frog' }, place: ['swamp', 'pond'] },
  { said: /\bpumpkins?\b.*\b(?:carv|hollow|jack)/i, before: { recipe: 'pumpkin', label: 'pumpkin' }, after: { recipe: 'jack-o-lantern', label: "jack-o'-lantern" }, place: ['kitchen-counter', 'counter'] },
  { said: /\b(?:crescent|half|new|quarter)\b.*\bfull moon\b|\bmoon\b\s+(?:slowly\s+)?wax(?:es|ing)\b/i, before: { recipe: 'crescent-moon', label: 'crescent moon' }, after: { recipe: 'full-moon', label: 'full moon' }, place: meadow, isNightly: true },
  { said: /\bfull moon\b.*\b(?:crescent|half moon|wanes?|waning)\b|\bmoon\b\s+(?:slowly\s+)?wan(?:es|ing)\b/i, before: { recipe: 'full-moon', label: 'full moon' }, after: { recipe: 'crescent-moon', label: 'crescent moon' }, place: meadow, isNightly: true },
  { said: /\bwall\b.*\b(?:cover|overgrow|overgrown|cloak|swallow|overrun|clad|envelop)\w*\b.*\b(?:ivy|vines?|creepers?)\b|\b(?:ivy|vines?|creepers?)\b.*\b(?:cover|climb|creep|grow|spread|overgrow|crawl|engulf|take)\w*\b.*\bwall\b/i, before: { recipe: 'unplanted-wall', label: 'wall' }, after: { recipe: 'ivy', label: 'wall of ivy' }, place: ['backyard', 'garden'] },
  { said: /\b(?:sweaters?|jumpers?|socks?|mittens?|beanies?|cardigans?)\b.*\bunravel/i, before: { recipe: 'sweater', label: 'sweater' }, after: { recipe: 'wool-heap', label: 'heap of yarn', scale: 2.6 }, place: ['room', 'room'] },
]
