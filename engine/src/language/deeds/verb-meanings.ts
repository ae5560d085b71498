import { lightVerbs } from '../../catalog/index.ts'
import { leavesSomething } from './comings.ts'
import type { Clause, NounPhrase } from '../clauses/grammar.ts'
import type { Found, Lexicon } from '../words/lexicon.ts'
import { frolic } from './meanings.ts'
import { towingOf } from './towing.ts'

/** The action that a clause names: by its verb, with its particle, or by a noun after a light verb. */
export function actionOf(clause: Clause, lemma: string, lexicon: Lexicon): { found: Found; noun: NounPhrase | undefined } | undefined {
  if (lemma === 'leave' && leavesSomething(clause, lexicon)) return { found: { id: 'put-down', approximated: false }, noun: undefined }
  const plain = plainMeaning(clause, lemma)
  if (plain !== undefined) return { found: plain, noun: undefined }
  const towing = towingOf(clause, lemma, lexicon)
  if (towing !== undefined) return { found: towing, noun: undefined }
  if (lemma === 'get' && clause.particle === undefined) return { found: gotten(clause), noun: undefined }
  for (const object of lightVerbs.has(lemma) ? clause.objects : []) {
    const compound = [...object.modifiers.map((word) => word.lower), object.head].join(' ')
    const found = lexicon.actionNoun(compound) ?? lexicon.actionNoun(object.head) ?? lexicon.actionNoun(object.head.split(' ').at(-1) ?? '')
    // a football is thrown, but played
    const isThing = lemma !== 'play' && lexicon.namedAction(lemma) !== undefined && lexicon.namedThing(object.head) !== undefined
    if (found !== undefined && !isThing) return { found, noun: object }
  }
  const withNoun = clause.objects[0] === undefined ? undefined : lexicon.namedAction(lemma, clause.objects[0].head) ?? lexicon.namedAction(lemma, clause.objects[0].head.split(' ').at(-1) ?? '')
  const verb = clause.verb?.lower ?? lemma
  const phrasal = (clause.objects.length > 0 ? [] : clause.attached).map(({ preposition }) => lexicon.phrasal(verb, preposition.split(' ')[0] ?? '')).find((each) => each !== undefined)
  // "play drums" and "take off" are more than their verbs
  const found = phrasal ?? (withNoun?.approximated === false && withNoun.id !== lexicon.namedAction(lemma)?.id ? withNoun : undefined) ?? lexicon.action(verb, clause.particle) ?? withNoun
  // to play is to frolic, unless it is an instrument
  if (found?.id === 'play' && !clause.objects.some((object) => isInstrument(object, lexicon))) return { found: { id: frolic, approximated: true }, noun: undefined }
  return found === undefined ? undefined : { found, noun: undefined }
}

function isInstrument(phrase: NounPhrase, lexicon: Lexicon): boolean {
  return lexicon.recipe(lexicon.namedThing(phrase.head)?.id ?? '')?.affordances.includes('play') === true
}

const slyly: ReadonlySet<string> = new Set(['sneak', 'swipe', 'filch', 'pilfer', 'pinch'])
const staying: ReadonlySet<string> = new Set(['lie', 'lay', 'wait', 'sit', 'stay', 'crouch', 'be'])

/** What a verb means by the company it keeps: passing through is going, pulling out of is taking. */
function plainMeaning({ objects, attached }: Clause, lemma: string): Found | undefined {
  const after = (preposition: string): boolean => attached.some((each) => each.preposition === preposition)
  if (lemma === 'move' && objects.some(({ pronoun }) => pronoun === undefined)) return { id: 'push', approximated: true }
  if (lemma === 'pass' && objects.length === 0) return { id: 'walk', approximated: false }
  if (lemma === 'weave' && objects.length === 0 && ['through', 'between', 'among', 'around', 'past'].some((preposition) => after(preposition))) return { id: 'walk', manner: 'weaving', approximated: false }
  if ((lemma === 'pull' || lemma === 'take' || lemma === 'draw') && objects.length > 0 && (after('out of') || after('from'))) return { id: 'pick-up', approximated: false }
  // what is sneaked or swiped is taken away
  if (slyly.has(lemma) && objects.some(({ pronoun }) => pronoun === undefined)) return { id: 'carry-off', approximated: false }
  // whoever lies in wait does not rest: it is down on its haunches, watching
  if (staying.has(lemma) && attached.some(({ preposition, noun }) => preposition === 'in' && (noun.head === 'wait' || noun.head === 'ambush'))) return { id: 'crouch', approximated: true }
  // what is dropped falls out of the hand, unless it is put somewhere
  if (lemma === 'drop' && objects.length > 0) return after('into') || after('in') || after('on') || after('onto') ? { id: 'put-down', approximated: true } : { id: 'drop', approximated: false }
  return lemma === 'jump' && attached.some(({ noun }) => noun.head === 'trampoline') ? { id: 'bounce', approximated: false } : undefined
}

/** To get to somewhere is to go there, to get something is to fetch it. */
function gotten({ objects, attached }: Clause): Found {
  return objects.length > 0 ? { id: 'pick-up', approximated: true } : { id: attached.length > 0 ? 'walk' : 'idle', approximated: attached.length > 0 }
}
