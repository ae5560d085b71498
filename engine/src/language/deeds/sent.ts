import type { Clause, NounPhrase } from '../clauses/grammar.ts'
import { verbForms } from '../words/inflection.ts'
import type { Lexicon } from '../words/lexicon.ts'
import { isLiving } from '../words/living.ts'

/** How what flies was sent, by its name. */
const sending: Readonly<Record<string, string>> = { arrow: 'shoots', bolt: 'shoots', bullet: 'shoots', spear: 'throws', javelin: 'throws', dart: 'throws', snowball: 'throws', frisbee: 'throws', boomerang: 'throws', discus: 'throws' }
/** What such things do on their way and at its end. */
const flying: ReadonlySet<string> = new Set(['fly', 'hit', 'strike', 'thud', 'pierce', 'land', 'whistle', 'soar', 'slam', 'smash', 'stick', 'sail', 'whizz', 'whiz', 'zip', 'streak', 'lodge'])

/** What sends a thing through the air, and prepositions after it of what it is sent at. */
const throwing: ReadonlySet<string> = new Set(['throw', 'toss', 'hurl', 'fling', 'pitch', 'lob', 'chuck'])
const aimed: ReadonlySet<string> = new Set(['against', 'onto', 'through'])

/** "throws a ball against a wall": it is thrown at it, and nobody stands before it. */
function asAimed(clause: Clause): Clause {
  if (clause.objects.length === 0 || !verbForms(clause.verb?.lower ?? '').some((form) => throwing.has(form))) return clause
  return { ...clause, attached: clause.attached.map((each) => (aimed.has(each.preposition) ? { ...each, preposition: 'at' } : each)) }
}

/** "An archer's arrow thuds into a target": who sent it is seen sending it there. All other clauses stay as they are. */
export function asSent(said: Clause, lexicon: Lexicon): Clause {
  const clause = asAimed(said)
  const [subject, other] = clause.subjects
  const owner = subject?.possessor !== undefined && 'kind' in subject.possessor ? subject.possessor : undefined
  const verb = sending[subject?.head ?? '']
  if (subject === undefined || other !== undefined || owner === undefined || verb === undefined || clause.verb === undefined || !isLiving(owner.head, lexicon) || !verbForms(clause.verb.lower).some((form) => flying.has(form))) return clause
  const { possessor: _, ...thing } = subject
  const aims = clause.objects.map((noun) => ({ preposition: 'at', words: [], noun }))
  return { ...clause, verb: { ...clause.verb, lower: verb }, subjects: [owner], objects: [thing satisfies NounPhrase], attached: [...aims, ...clause.attached.map((each) => (each.preposition === 'into' ? { ...each, preposition: 'at' } : each))] }
}
