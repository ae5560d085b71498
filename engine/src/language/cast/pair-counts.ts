import { deedOf } from '../deeds/deeds.ts'
import type { Clause } from '../clauses/grammar.ts'
import type { Lexicon } from '../words/lexicon.ts'

/** Of several whom nobody has counted and who do to one another what takes two, two are shown: partners shake hands, players collide. */
export function countPairs(clauses: readonly Clause[], lexicon: Lexicon): void {
  for (const clause of clauses) {
    const [subject, other] = clause.subjects
    if (subject?.untold === true && other === undefined && isBetweenTwo(clause, lexicon)) Object.assign(subject, { untold: false, count: 2 })
  }
}

/** What each has under him one of. */
const beneath: ReadonlySet<string> = new Set(['on', 'onto', 'upon'])

/** Of things on which several do something, and which nobody has counted, each has his own: two men do push-ups on two mats. */
export function countEach(clauses: readonly Clause[], lexicon: Lexicon): void {
  for (const { subjects: [subject, other], attached } of clauses) {
    if (subject === undefined || other !== undefined || subject.untold || subject.count < 2) continue
    for (const { preposition, noun } of attached) if (noun.untold && beneath.has(preposition) && isThing(noun.head, lexicon)) Object.assign(noun, { untold: false, count: subject.count })
  }
}

const isThing = (head: string, lexicon: Lexicon): boolean => lexicon.recipe(lexicon.namedThing(head)?.id ?? '')?.kind === 'prop'

function isBetweenTwo(clause: Clause, lexicon: Lexicon): boolean {
  if (clause.mutual === true) return true
  const deed = deedOf(clause)
  const action = deed?.found.id ?? lexicon.namedAction(clause.verb?.lower ?? '', clause.particle)?.id
  return lexicon.actionEntry(action ?? '')?.needs.target === 'always' && clause.objects.every((noun) => noun === deed?.noun) && clause.attached.every(({ noun }) => !lexicon.isPerson(noun.head))
}
