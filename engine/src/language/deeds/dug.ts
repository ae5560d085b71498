import type { Clause } from '../clauses/grammar.ts'
import { verbForms } from '../words/inflection.ts'
import type { Lexicon } from '../words/lexicon.ts'

const digging: ReadonlySet<string> = new Set(['dig', 'burrow', 'excavate', 'scrape', 'tunnel'])
/** What is dug into the ground, though people also drive through one or live in it. */
const dugOut: ReadonlySet<string> = new Set(['tunnel', 'burrow', 'cave', 'den', 'trench', 'moat', 'mine', 'pond', 'canal', 'foundation', 'grave'])

/** "a mole digs a tunnel": what somebody is still digging is no place that the film plays in. All other clauses stay as they are. */
export function asDug(clause: Clause, lexicon: Lexicon): Clause {
  if (!verbForms(clause.verb?.lower ?? '').some((form) => digging.has(form))) return clause
  const dug = clause.objects.filter(({ head }) => dugOut.has(head) && lexicon.place(head) !== undefined)
  if (dug.length === 0) return clause
  return {
    ...clause, verbWords: [...clause.verbWords, ...dug.flatMap(({ modifiers, headWords }) => [...modifiers, ...headWords])],
    objects: clause.objects.filter((object) => !dug.includes(object)), attached: [...clause.attached, ...dug.flatMap(({ attached }) => attached)],
  }
}
