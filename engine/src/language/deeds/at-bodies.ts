import type { Attached, Clause, NounPhrase } from '../clauses/grammar.ts'
import type { Lexicon } from '../words/lexicon.ts'
import { isLiving } from '../words/living.ts'
import { verbForms } from '../words/inflection.ts'
import { deedOf } from './deeds.ts'
import { putting } from './meanings.ts'

/*
 * What is done at a part of a body is done to whose body it is: a bandage that is wrapped around a boy's wrist is wrapped around
 * him. And who lies on his back lies on nobody.
 */

/** Prepositions of what is brought to a part of somebody. */
const toParts: ReadonlySet<string> = new Set(['on', 'onto', 'upon', 'around', 'round', 'over', 'against', 'to', 'into', 'in', 'behind', 'off', 'from'])
/** What one is on whatever one does: nobody else's belly is slid on. */
const alwaysOwn: ReadonlySet<string> = new Set(['belly', 'stomach', 'tummy', 'leg', 'foot', 'knee', 'toe', 'tiptoe', 'elbow', 'side', 'haunch', 'bottom'])
const ontoOwn: ReadonlySet<string> = new Set(['on', 'onto', 'upon'])
/** In these postures one is on one's own back. */
const onOwnBack: ReadonlySet<string> = new Set(['lie', 'lay', 'float', 'roll', 'slide', 'sleep', 'swim', 'drift', 'fall', 'land', 'spin', 'nap', 'flop', 'rest', 'glide'])

/** A clause with those whose bodies are touched as those to whom it is done. All other clauses stay as they are. */
export function atBodies(clause: Clause, lexicon: Lexicon): Clause {
  const own = clause.attached.filter((each) => isOwnPart(each, clause))
  const brought = clause.verb !== undefined && clause.objects.length > 0 && (deedOf(clause)?.isDeed === true || clause.objects.every(({ head, pronoun }) => pronoun === undefined && !isLiving(head, lexicon)))
  const touched = brought ? clause.attached.flatMap((each) => { const whose = ownerOf(each, lexicon); return whose === undefined ? [] : [{ each, whose }] }) : []
  if (own.length === 0 && touched.length === 0) return clause
  const isPut = verbForms(clause.verb?.lower ?? '').some((form) => putting.has(form))
  const words = [...own, ...touched.map(({ each }) => each)].flatMap(({ words: before, noun }) => [...before, ...noun.modifiers, ...noun.headWords])
  const rest = clause.attached.filter((each) => !own.includes(each) && !touched.some((one) => one.each === each))
  return {
    ...clause, verbWords: [...clause.verbWords, ...words],
    objects: isPut ? clause.objects : [...clause.objects, ...touched.map(({ whose }) => whose)],
    attached: isPut ? [...rest, ...touched.map(({ each, whose }): Attached => ({ preposition: 'on', words: each.words, noun: whose }))] : rest,
  }
}

/** Whose part something is brought to, where a living being is named. */
function ownerOf({ preposition, noun }: Attached, lexicon: Lexicon): NounPhrase | undefined {
  const { possessor, head } = noun
  if (!toParts.has(preposition) || !isPart(head, lexicon)) return undefined
  const whose = possessor !== undefined && 'kind' in possessor ? possessor : noun.attached.find((each) => each.preposition === 'of')?.noun
  return whose !== undefined && (whose.other === true || (whose.pronoun === undefined && isLiving(whose.head, lexicon))) ? whose : undefined
}

const otherParts: ReadonlySet<string> = new Set(['wrist', 'ankle', 'waist', 'forehead', 'cheek', 'lip', 'chin', 'hip', 'thigh', 'elbow', 'knee', 'nail', 'toe', 'throat'])
const isPart = (noun: string, lexicon: Lexicon): boolean => lexicon.bodyPart(noun) !== undefined || otherParts.has(noun)

/** "on its belly", "on their backs": a posture of who does it. */
function isOwnPart({ preposition, noun }: Attached, { verb }: Clause): boolean {
  if (!ontoOwn.has(preposition) || noun.possessor === undefined || 'kind' in noun.possessor) return false
  return alwaysOwn.has(noun.head) || (noun.head === 'back' && verbForms(verb?.lower ?? '').some((form) => onOwnBack.has(form)))
}
