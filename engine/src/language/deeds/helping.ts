import { deedOf } from './deeds.ts'
import type { Clause } from '../clauses/grammar.ts'
import { verbForms } from '../words/inflection.ts'
import type { Lexicon } from '../words/lexicon.ts'

/** What one does for somebody who is helped with it, rather than watch: a shoe is tied for a child. */
const doneForOthers: ReadonlySet<string> = new Set(['tie-shoes', 'brush-hair', 'wash-face', 'put-on', 'bandage', 'apply-makeup'])
/** What one is helped to do by being drawn up. */
const risings: ReadonlySet<string> = new Set(['stand-up', 'get-up', 'help-up', 'idle'])
/** Who is taught what is done at his shoes or his hair has it done by his teacher. */
const helpVerbs: readonly string[] = ['help', 'teach', 'show', 'assist']

/** Verbs of having another learn what comes next. */
const showing: ReadonlySet<string> = new Set(['show', 'demonstrate'])
const teaching: ReadonlySet<string> = new Set(['teach', 'coach', 'instruct'])
/** So many words are between a learner and what is shown to him: "how to". */
const howTo = 2

/**
 * "teaches a boy to whittle", "shows her how to knit": both are there at the same time, the one beside the other. Who is taught does
 * it while he is told; who is shown it watches how it is done. Undefined where nothing is taught.
 */
function lessonOf(help: Clause, clause: Clause): Clause[] | undefined {
  const learner = help.objects.at(-1)
  const forms = verbForms(help.verb?.lower ?? '')
  if (learner === undefined || help.verb === undefined || clause.verb === undefined || help.sentence !== clause.sentence || help.passive || clause.negated) return undefined
  if (forms.some((form) => teaching.has(form)) && clause.subjects[0] === learner) return [help, { ...clause, order: 'while' }]
  const between = clause.verb.index - Math.max(...learner.words.map(({ index }) => index)) - 1
  if (!forms.some((form) => showing.has(form)) || clause.subjects[0] !== help.subjects[0] || between !== howTo) return undefined
  const does: Clause = { ...clause, order: help.order, verbWords: [...help.verbWords, ...clause.verbWords] }
  const watches: Clause = { ...help, verb: { ...help.verb, lower: 'watches' }, verbWords: [], subjects: [learner], objects: help.subjects, attached: [], adverbs: [], quotes: [], order: 'while' }
  return [does, watches]
}

/** "helps another tie their shoes": the helper does it, to the other. All other clauses stay as they are. */
export function withHelpers(clauses: readonly Clause[], lexicon: Lexicon): Clause[] {
  const told: Clause[] = []
  for (const clause of clauses) {
    const help = told.at(-1)
    const helped = help?.objects.length === 1 && verbForms(help.verb?.lower ?? '').some((form) => helpVerbs.includes(form)) ? help.objects[0] : undefined
    const action = deedOf(clause)?.found.id ?? lexicon.namedAction(clause.verb?.lower ?? '', clause.particle)?.id
    const isHelped = help !== undefined && helped !== undefined && clause.subjects[0] === helped && clause.verb !== undefined
    if (isHelped && clause.particle === 'up' && risings.has(action ?? '')) {
      told.splice(-1, 1, { ...help, verbWords: [...help.verbWords, ...clause.verbWords] })
      continue
    }
    const lesson = help === undefined || doneForOthers.has(action ?? '') ? undefined : lessonOf(help, clause)
    if (lesson !== undefined) {
      told.splice(-1, 1, ...lesson)
      continue
    }
    const isFor = isHelped && doneForOthers.has(action ?? '')
    if (!isFor) told.push(clause)
    else told.splice(-1, 1, { ...clause, order: help.order, subjects: help.subjects, objects: [...clause.objects, helped], verbWords: [...help.verbWords, ...clause.verbWords] })
  }
  return told
}
