import type { Clause } from './grammar.ts'

/** What comes after the other: "he waits until she comes" against "he waits after she comes". */
const follows: Readonly<Record<NonNullable<Clause['link']>, boolean>> = { until: true, till: true, before: true, after: false, once: false, 'as soon as': false }

/** The clauses of a text in the order in which they happen: "before leaving she waves" is waving, then leaving. */
export function inTimeOrder(clauses: readonly Clause[]): Clause[] {
  const told: Clause[] = []
  for (let i = 0; i < clauses.length; i++) {
    const clause = clauses[i]
    if (clause === undefined) break
    const before = told.at(-1)
    const next = clauses[i + 1]
    if (clause.link === undefined || clause.verb === undefined) told.push(clause)
    else if (before !== undefined && before.sentence === clause.sentence) told.splice(-1, 1, ...ordered(before, clause))
    else if (next !== undefined && next.sentence === clause.sentence && next.link === undefined) {
      told.push(...ordered(next, clause))
      i++
    } else told.push(clause)
  }
  return told
}

/** What brings who does a feat down again is the end of the feat: "balancing before coming back down". */
const descents: ReadonlySet<string> = new Set(['coming', 'getting', 'going', 'stepping'])
const ways: ReadonlySet<string> = new Set(['leaves', 'leaving', 'exits', 'climbs', 'climb', 'climbing', 'climbed', 'goes', 'going', 'flies', 'flying', 'rises', 'rising', 'jumps', 'jumping', 'runs', 'walks', 'running', 'walking'])
function endsIn(main: Clause, { link, verb, particle, adverbs, objects, attached }: Clause): boolean {
  const isDown = particle === 'down' || adverbs.some(({ lower }) => lower === 'down' || lower === 'back')
  return link === 'before' && isDown && descents.has(verb?.lower ?? '') && objects.length === 0 && attached.length === 0 && !ways.has(main.verb?.lower ?? '')
}

/** A clause and the one that says when it happens; who is not named again is the same. */
function ordered(main: Clause, other: Clause): Clause[] {
  if (endsIn(main, other)) return [{ ...main, verbWords: [...main.verbWords, ...other.verbWords, ...other.adverbs] }]
  const isSame = other.subjects.length === 0 || (other.link !== undefined && !follows[other.link] && other.subjects.every(({ pronoun }) => pronoun !== undefined) && main.subjects.every(({ pronoun }) => pronoun === undefined))
  const own = isSame ? { ...other, subjects: main.subjects } : other
  return other.link !== undefined && follows[other.link] ? [main, { ...own, order: 'then' }] : [{ ...own, order: main.order }, { ...main, order: 'then' }]
}
