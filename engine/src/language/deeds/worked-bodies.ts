import { carriedOn } from '../cast/carrying.ts'
import { refersTo } from '../cast/cast.ts'
import type { Attached, Clause } from '../clauses/grammar.ts'
import { verbForms } from '../words/inflection.ts'
import type { Rule } from './worked-deed.ts'

/*
 * What a deed is by the bodies that have to do with it: a child that is lifted onto shoulders is carried on the back, a letter that is delivered is
 * carried along, a ball that a seal balances lies on its snout, and who holds a ladder for another lets him climb it.
 */

const isVerb = ({ verb }: Clause, ...forms: readonly string[]): boolean => verbForms(verb?.lower ?? '').some((form) => forms.includes(form))
const take = (clause: Clause, fits: (each: Attached) => boolean): Attached | undefined => {
  const found = clause.attached.find(fits)
  if (found !== undefined) clause.attached = clause.attached.filter((each) => each !== found)
  return found
}

const onShoulders: ReadonlySet<string> = new Set(['onto', 'on', 'upon'])
/** Somebody who is lifted onto the shoulders is carried there. */
const shouldered: Rule = ({ subjects, objects: [other, ...more] }, clause, { spans }) => {
  if (!isVerb(clause, 'lift', 'hoist', 'carry', 'raise', 'put', 'take', 'hold') || other?.isCast !== true || more.length > 0 || subjects.includes(other)) return undefined
  const part = take(clause, ({ preposition, noun }) => onShoulders.has(preposition) && (noun.head === 'shoulder' || noun.head === 'back'))
  if (part === undefined) return undefined
  spans.addWords([...part.words, ...part.noun.words], { kind: 'shown', ...refersTo(subjects) })
  return { action: 'carry-on-back', lemma: 'carry-on-back' }
}

/** What is delivered to nobody who is named is carried along, in the hand or in the mouth. */
const delivered: Rule = ({ subjects, objects: [thing, ...more] }, clause) => {
  if (!isVerb(clause, 'deliver') || thing === undefined || thing.isCast || more.some(({ isCast }) => isCast) || clause.attached.some(({ preposition }) => preposition === 'to')) return undefined
  return subjects.every(({ recipe }) => 'gripR' in recipe.sockets) ? { action: 'hold', lemma: 'carry' } : { action: 'carry-off' }
}

/** Where somebody balances a thing on his own body: the socket of it. */
const perches: Readonly<Record<string, string>> = { snout: 'headTop', nose: 'headTop', beak: 'headTop', trunk: 'headTop', head: 'headTop', back: 'back' }
/** How large what is balanced is at most, in heights of who does it. */
const balancedShare = 0.42
/** What is balanced on one's nose or head lies there. */
const balanced: Rule = ({ subjects: [who, ...more], objects: [thing] }, clause, { story, spans }) => {
  if (!isVerb(clause, 'balance') || who === undefined || more.length > 0 || thing === undefined || thing.isCast || thing === who) return undefined
  const part = take(clause, ({ preposition, noun }) => onShoulders.has(preposition) && Object.hasOwn(perches, noun.head))
  const socket = perches[part?.noun.head ?? '']
  if (part === undefined || socket === undefined) return undefined
  const mostM = balancedShare * who.recipe.heightM * (who.appearance.scale ?? 1)
  if (thing.recipe.heightM > mostM) thing.appearance = { ...thing.appearance, scale: Math.round((1000 * mostM) / thing.recipe.heightM) / 1000 }
  story.carry(thing, carriedOn([{ support: who, socket: socket in who.recipe.sockets ? socket : 'headTop' }], 'held'))
  spans.addWords([...part.words, ...part.noun.words], { kind: 'shown', ...refersTo([thing]) })
  return { action: 'idle', objects: [] }
}

/** Who holds a ladder for another holds it while that one is on it. */
const heldLadder: Rule = ({ action, objects: [ladder] }, clause, { story, introductions }) => {
  if ((action !== 'hold' && !isVerb(clause, 'hold', 'steady')) || ladder?.recipe.id !== 'ladder') return undefined
  const helped = take(clause, ({ preposition, noun }) => preposition === 'for' && noun.pronoun === undefined)
  const [other] = helped === undefined ? [] : introductions.introduce(helped.noun)
  if (other === undefined || !other.isCast) return undefined
  story.beat({ who: other, action: 'climb', manner: ['upwards'], target: ladder })
  return {}
}

/** So small are fish that are kept in a tank, metres. */
const keptM = 0.45
/** Fish that people feed, where no water is named, are in a tank. */
const fedFish: Rule = ({ action, subjects, objects: [fish, ...more] }, _, { story, lexicon }) => {
  const tank = lexicon.recipe('fish-tank')
  if (action !== 'feed' || tank === undefined || fish === undefined || more.length > 0 || !fish.isCast || fish.recipe.locomotion !== 'fish' || fish.recipe.heightM > keptM || story.places.length > 0) return undefined
  if (!subjects.every(({ recipe }) => recipe.kind === 'person')) return undefined
  fish.recipe = tank
  fish.isCast = false
  return { action: 'feed-tank' }
}

export const bodyRules: readonly Rule[] = [shouldered, delivered, balanced, heldLadder, fedFish]
