import { ridesTurns } from './riding-turns.ts'
import { refersTo, type Entity } from '../cast/cast.ts'
import type { Clause, NounPhrase } from '../clauses/grammar.ts'
import { substanceIn } from '../trials/heat.ts'
import { wear } from '../words/qualities.ts'
import type { ChangeKind, Story } from '../story.ts'
import { visits } from './visits.ts'
import { bodyRules } from './worked-bodies.ts'
import type { Rule, WorkedDeed } from './worked-deed.ts'

/*
 * What a deed is by what it is done to, and what is seen to become of that: a melon is cut with a kitchen knife and wood with an
 * axe, jam covers the bread that it is spread on, a nail goes into its plank, an umbrella folds, a glass gets empty.
 */

type Reading = Parameters<Rule>[2]

/** The same deed as the action that its object asks for; undefined where the verb says all. */
export function byItsObject(deed: WorkedDeed, clause: Clause, reading: Reading): Partial<WorkedDeed> | undefined {
  for (const rule of rules) {
    const found = rule(deed, clause, reading)
    if (found !== undefined) return found
  }
  return undefined
}

const timber: ReadonlySet<string> = new Set(['log', 'tree', 'tree-stump', 'fallen-log'])
const knives: ReadonlySet<string> = new Set(['knife', 'kitchen knife', 'cleaver', 'chef knife', 'axe', 'ax', 'hatchet'])
const withOtherTool = ({ attached }: Clause): boolean => attached.some(({ preposition, noun }) => preposition === 'with' && !knives.has(noun.head))
const isFood = ({ recipe }: Entity): boolean => recipe.affordances.includes('eat')

/** Wood is split with an axe, and food is cut with a kitchen knife. */
const cuts: Rule = ({ action, objects: [first, ...more] }, clause) => {
  if ((action !== 'cut' && action !== 'chop') || first === undefined || withOtherTool(clause)) return undefined
  if (timber.has(first.recipe.id)) return { action: 'chop-wood' }
  return action === 'cut' && [first, ...more].every(isFood) ? { action: 'chop' } : undefined
}

const covers: ReadonlySet<string> = new Set(['on', 'onto', 'over', 'across', 'upon'])
/** What is spread, by its colour. */
const spreads: readonly (readonly [RegExp, string])[] = [[/jam|jelly|ketchup|tomato/, '#b81f38'], [/chocolate|nutella/, '#5a3018'], [/peanut/, '#b9803f'], [/honey|marmalade|mustard/, '#e39a1c'], [/hummus/, '#d9bc84'], [/cream|mayonnaise|icing|frosting/, '#fbf6ea'], [/butter|margarine/, '#f7dc6a']]

/** What is spread on bread covers more and more of it. */
const spreadOn: Rule = ({ action, stuff }, clause, { story, introductions, lexicon, spans }) => {
  const named = [...clause.attached, ...clause.objects.flatMap(({ attached }) => attached)]
  const under = action === 'spread' ? named.find(({ preposition, noun }) => covers.has(preposition) && lexicon.namedThing(noun.head) !== undefined) : undefined
  const [bread] = under === undefined ? [] : introductions.introduce(under.noun)
  if (under === undefined || bread === undefined) return undefined
  clause.attached = clause.attached.filter((each) => each !== under)
  spans.addWords(under.words, { kind: 'shown', ...refersTo([bread]) })
  story.change({ who: bread, what: { kind: 'color', to: spreads.find(([word]) => word.test(stuff))?.[1] ?? '#f7dc6a', patches: true } })
  return { objects: [bread] }
}

/** A nail stands in what it is driven into, and less of it is seen with each stroke. */
const driven: Rule = ({ lemma, objects: [nail, ...more] }, clause, { story, casting, lexicon, introductions, spans }) => {
  if (nail?.recipe.id !== 'nail' || more.length > 0 || !driving.has(lemma)) return undefined
  const into = clause.attached.find(({ preposition }) => preposition === 'into' || preposition === 'in')
  clause.attached = clause.attached.filter((each) => each !== into)
  if (into !== undefined) spans.addWords([...into.words, ...into.noun.words], { kind: 'shown' })
  const named: NounPhrase | undefined = into !== undefined && lexicon.recipe(lexicon.namedThing(into.noun.head)?.id ?? '')?.kind === 'prop' && !boards.test(into.noun.head) ? into.noun : undefined
  const wood = named === undefined ? casting.bring({ recipe: 'plank', label: into?.noun.head ?? 'plank', appearance: {} }) : introductions.introduce(named)[0]
  if (wood === undefined) return undefined
  nailed(story, nail, wood)
  return { action: 'hammer', objects: [nail] }
}
const driving: ReadonlySet<string> = new Set(['drive', 'hammer', 'pound', 'hit', 'knock', 'tap', 'strike', 'bang'])
const boards = /\b(?:board|wood|plank|timber|lumber|beam)$/

/** How much larger a nail is shown than it is, so that it is seen from where he who drives it is seen. */
const nailScale = 2.1
/** Lets a nail stand in a piece of wood and go into it. */
export function nailed(story: Story, nail: Entity, wood: Entity): void {
  for (const each of [nail, wood]) if (!story.firstSteps.has(each.id)) story.firstSteps.set(each.id, story.step)
  nail.appearance = { ...nail.appearance, scale: nailScale }
  story.stand({ who: nail, relation: 'on', to: wood })
  story.change({ who: nail, what: { kind: 'form', how: 'flatten', fromAmount: 0, toAmount: 0.86 } })
}

/** What two hands pull apart ends up in two halves, however it is said. */
const pulledApart: Rule = ({ action, objects: [first] }, _, { story }) => {
  if (action !== 'pull-apart' || first === undefined || first.isCast) return undefined
  story.change({ who: first, what: { kind: 'form', how: 'split', fromAmount: 0, toAmount: 1 } })
  return { lemma: 'pull' }
}

/** How much of what is built is not there yet at the beginning, and how tall it is at least, metres: bricks are in a hand. */
const unbuiltAtFirst = 0.86
const leastBuiltM = 0.7
/** What people put up or build grows from the ground up. */
const putUp: Rule = ({ action, subjects, objects: [thing, ...more] }, _, { story }) => {
  if (action !== 'build' || thing === undefined || more.length > 0 || thing.isCast || subjects.length === 0 || thing.recipe.heightM * (thing.appearance.scale ?? 1) < leastBuiltM || story.changes.some(({ who }) => who === thing)) return undefined
  story.change({ who: thing, what: { kind: 'form', how: 'unbuilt', fromAmount: unbuiltAtFirst, toAmount: 0 } })
  return {}
}

/** An umbrella is folded and unfolded in the hand. */
const furled: Rule = ({ action, objects: [first] }, _, { story }) => {
  const way = { close: 'fold-up', fold: 'fold-up', open: 'unfold' }[action]
  if (first?.recipe.id !== 'umbrella' || way === undefined) return undefined
  const [fromAmount, toAmount] = way === 'fold-up' ? [0, 1] : [1, 0]
  story.change({ who: first, what: { kind: 'form', how: 'furl', fromAmount, toAmount } })
  return { action: way }
}

/** How full a glass is before and after somebody has drunk of it. */
const drunk = { from: 0.86, to: 0.2 }
/** Drinks that are shown in a glass of their own, whose level falls. */
const glasses: ReadonlySet<string> = new Set(['glass', 'juice', 'milk'])

const throughStraw: ReadonlySet<string> = new Set(['with', 'through', 'from', 'using', 'by'])
/** What people drink gets less; what is drunk through a straw stays below the mouth. */
const emptied: Rule = ({ action, subjects, objects: [drink] }, clause, { story, lexicon, spans }) => {
  const straw = [...clause.attached, ...clause.objects.flatMap(({ attached }) => attached)].find(({ preposition, noun }) => noun.head === 'straw' && throughStraw.has(preposition))
  const sipped = straw === undefined || action !== 'drink' || !subjects.every(({ recipe }) => recipe.kind === 'person') ? undefined : lexicon.recipe('glass-with-straw')
  if (straw !== undefined && sipped !== undefined && drink !== undefined && !drink.isCast) {
    clause.attached = clause.attached.filter((each) => each !== straw)
    spans.addWords([...straw.words, ...straw.noun.words], { kind: 'shown', ...refersTo([drink]) })
    drink.appearance = { ...drink.appearance, color: drink.appearance.color ?? substanceIn(drink.label)?.substance.color ?? drink.recipe.palette['main'] ?? '#fb9a1e' }
    drink.recipe = sipped
    return { action: 'drink-through-straw' }
  }
  const glass = lexicon.recipe('clear-tumbler')
  if (action !== 'drink' || drink === undefined || glass === undefined || !glasses.has(drink.recipe.id) || !subjects.every(({ recipe }) => recipe.kind === 'person')) return undefined
  const color = drink.appearance.color ?? substanceIn(drink.label)?.substance.color ?? drink.recipe.palette['main'] ?? '#8fd0f0'
  drink.recipe = glass
  const what: ChangeKind = { kind: 'level', ...drunk, color, toColor: color }
  story.change({ who: drink, what })
  return {}
}

/** What is drunk out of the hand, by whomever: an animal that drinks tea lifts the cup to its mouth. */
const cups: ReadonlySet<string> = new Set(['cup', 'teacup', 'mug'])
/** An animal drinks from what stands there: its head goes down to it. */
const lapped: Rule = ({ action, subjects, objects }, clause, { introductions, lexicon, spans }) => {
  if (action !== 'drink' || subjects.length === 0 || !subjects.every(({ recipe }) => recipe.kind === 'animal')) return undefined
  const from = clause.attached.find(({ preposition, noun }) => (preposition === 'from' || preposition === 'out of') && lexicon.namedThing(noun.head) !== undefined)
  const [vessel] = from === undefined ? objects : introductions.introduce(from.noun)
  const bowl = lexicon.recipe('water-bowl')
  if (vessel === undefined || vessel.isCast || bowl === undefined) return undefined
  if (from === undefined && cups.has(vessel.recipe.id)) return { action: 'sip', objects: [vessel] }
  if (glasses.has(vessel.recipe.id)) vessel.recipe = bowl
  if (from !== undefined) spans.addWords([...from.words, ...from.noun.words], { kind: 'shown', ...refersTo([vessel]) })
  clause.attached = clause.attached.filter((each) => each !== from)
  return { action: 'lap', objects: [vessel] }
}

/** Teeth that are nobody else's are one's own. */
const ownTeeth: Rule = ({ action, objects }) => (action === 'clean-teeth' && objects.length === 0 ? { action: 'brush-teeth' } : undefined)

const holed: ReadonlySet<string> = new Set(['drill', 'screw'])
/** What is said of a part of another is done to him, and a hole is made in what it is in: "whispers in her ear", "drills a hole in a plank". */
const within: Rule = ({ action, objects }, clause, { introductions, spans }) => {
  if (objects.length > 0 || (action !== 'whisper-to' && !holed.has(action))) return undefined
  const into = [...clause.attached, ...clause.objects.flatMap(({ attached }) => attached)].find(({ preposition }) => preposition === 'in' || preposition === 'into')
  const [whole] = into === undefined ? [] : introductions.introduce(into.noun)
  if (into === undefined || whole === undefined || whole.isCast !== (action === 'whisper-to')) return undefined
  clause.attached = clause.attached.filter((each) => each !== into)
  spans.addWords([...into.words, ...into.noun.words], { kind: 'shown', ...refersTo([whole]) })
  return { objects: [whole] }
}

/** Who is shaved by another has a beard, as has nobody who is called a woman. */
const bearded: Rule = ({ action, lemma, subjects, objects: [customer] }, _, { story, lexicon }) => {
  const man = lexicon.recipe('man')
  if (action !== 'shave' || customer?.recipe.kind !== 'person' || subjects.includes(customer) || man === undefined) return undefined
  if (customer.recipe.id === 'woman' && customer.head !== 'woman') customer.recipe = man
  if (customer.recipe.sex === 'male') wear(customer.appearance, 'full-beard')
  if (lathering.has(lemma)) customer.appearance = { ...customer.appearance, partColors: { ...customer.appearance.partColors, beard: foam } }
  if (story.places.length === 0 && subjects.some(({ recipe }) => recipe.id === 'barber')) story.places.push({ place: { recipe: 'barbershop', label: 'barbershop', approximated: false }, step: story.step })
  return {}
}

const lathering: ReadonlySet<string> = new Set(['lather', 'soap', 'foam'])
const foam = '#fdfdfb'

/** The goals of games, and the ball that goes into them where none is named. */
const goalBalls: Readonly<Record<string, readonly [recipe: string, label: string]>> = { 'soccer-goal': ['football', 'ball'], 'basketball-hoop': ['basketball', 'ball'] }
const shots: Readonly<Record<string, readonly [recipe: string, label: string] | undefined>> = { kick: undefined, 'shoot-basket': undefined, throw: undefined, 'swing-bat': ['hockey-puck', 'puck'] }

/** "scores a goal": what is shot is the ball, and it goes to the goal. */
const shotAt: Rule = ({ action, subjects, objects: [goal, ...more] }, clause, { casting, introductions }) => {
  const ball = goal === undefined || more.length > 0 || !Object.hasOwn(shots, action) ? undefined : shots[action] ?? goalBalls[goal.recipe.id]
  if (goal === undefined || ball === undefined || goalBalls[goal.recipe.id] === undefined) return undefined
  const named = clause.objects.find((object) => introductions.introduce(object).includes(goal))
  if (named === undefined) return undefined
  const thing = casting.entities.find(({ recipe }) => recipe.id === ball[0]) ?? casting.bring({ recipe: ball[0], label: ball[1], appearance: {} })
  clause.attached = [...clause.attached, { preposition: 'into', words: [], noun: named }]
  // one of a team scores for it
  return { objects: thing === undefined ? [] : [thing], subjects: subjects.slice(0, 1) }
}

const rules: readonly Rule[] = [...bodyRules, visits, ridesTurns, shotAt, bearded, lapped, ownTeeth, within, pulledApart, cuts, spreadOn, driven, putUp, furled, emptied]
