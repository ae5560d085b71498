import { verbForms } from '../words/inflection.ts'
import type { Lexicon } from '../words/lexicon.ts'
import { isAlive } from './carriers.ts'
import type { Clause, NounPhrase, Word } from './grammar.ts'
import type { Item } from './items.ts'

/** Verbs whose object does what the next verb says. */
const causing: ReadonlySet<string> = new Set(['cause', 'make', 'force', 'allow', 'let', 'help', 'ask', 'tell', 'teach', 'want', 'order', 'invite', 'encourage', 'watch', 'see'])
/** Verbs by which another falls asleep. */
const lulling: ReadonlySet<string> = new Set(['rock', 'lull', 'sing', 'put', 'read', 'cradle'])
/** Verbs that say that the next is not done. */
const refusing: ReadonlySet<string> = new Set(['refuse', 'fail', 'forget', 'decline', 'avoid', 'hesitate', 'neglect'])
/** Verbs whose object is on somebody, so that what is said next is said of him. */
const wearing: ReadonlySet<string> = new Set(['wear', 'sport', 'don'])
const holding: ReadonlySet<string> = new Set(['hold', 'carry', 'clutch', 'bring'])

/** Where a second verb stands: in which clause, after which noun and preposition, between which items. */
interface Around { clause: Clause; last: NounPhrase | undefined; lastAttachedBy: string | undefined; before: Item | undefined; next: Item | undefined }

/**
 * Who does what the second verb of a clause says: the last noun, because it is `caused` to ("makes the dog jump") or as it is seen ("a mat with a cat
 * sleeping"), or the subject, while it does the first ("sits on a bench reading") or besides ("starts sweeping").
 */
export function doerOfSecondVerb({ lower }: Word, around: Around, lexicon: Lexicon): 'caused' | 'last-meanwhile' | 'subject-meanwhile' | 'subject-too' {
  const { clause: { objects, subjects }, last, lastAttachedBy } = around
  if (last === undefined) return 'subject-too'
  if (isCaused(lower, around)) return 'caused'
  if (!isParticiple(lower, around.next)) return 'subject-too'
  if (isOfSubject(last, around, lexicon) || isOverWhatIsWorn(lower, last, around, lexicon)) return 'subject-meanwhile'
  const isAttached = lastAttachedBy !== undefined && last !== subjects.at(-1)
  return isAttached || objects.at(-1) === last ? 'last-meanwhile' : 'subject-too'
}

/** Whether the verb of a clause says that the next is not done. */
export function isRefused({ verb }: Clause): boolean {
  return isOneOf(refusing, verb)
}

/** Whether the objects of a clause are on its subject. */
export function isWearing({ verb }: Clause): boolean {
  return isOneOf(wearing, verb)
}

function isOneOf(verbs: ReadonlySet<string>, verb: Word | undefined): boolean {
  return verbForms(verb?.lower ?? '').some((form) => verbs.has(form))
}

function isParticiple(lower: string, next: Item | undefined): boolean {
  return /ing$|ed$/.test(lower) || (next?.kind === 'word' && next.word.lower === 'by')
}

function isCaused(lower: string, { clause: { verb, objects }, last, before }: Around): boolean {
  const isNextTo = before === last || (before?.kind === 'word' && before.word.class === 'to')
  const isLulled = lower === 'sleep' && isOneOf(lulling, verb)
  return objects.at(-1) === last && isNextTo && (isLulled || isOneOf(causing, verb))
}

/** "sits on a bench reading a newspaper": who sits reads. */
function isOfSubject(last: NounPhrase, { clause: { subjects }, lastAttachedBy, before }: Around, lexicon: Lexicon): boolean {
  const isPlace = lastAttachedBy !== undefined && lastAttachedBy !== 'with' && lastAttachedBy !== 'of'
  return isPlace && before === last && !subjects.includes(last) && !isAlive(last, lexicon) && subjects.some((subject) => isAlive(subject, lexicon))
}

/** "wearing a scarf skating", "carrying a basket walking": who wears or holds a thing does the next. */
function isOverWhatIsWorn(lower: string, last: NounPhrase, { clause: { verb, objects, subjects } }: Around, lexicon: Lexicon): boolean {
  if (objects.at(-1) !== last || subjects.length === 0 || isAlive(last, lexicon)) return false
  if (isOneOf(wearing, verb)) return true
  const travels = lexicon.actionEntry(lexicon.namedAction(lower)?.id ?? '')?.travels === true
  return isOneOf(holding, verb) && travels && subjects.some((subject) => isAlive(subject, lexicon))
}
