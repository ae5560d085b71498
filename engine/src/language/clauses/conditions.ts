import { conditions, feelings, moodAdjectives, stainsOf } from '../../catalog/index.ts'
import { isLiving } from '../words/living.ts'
import { refersTo, type Entity } from '../cast/entity.ts'
import type { NounPhrase } from './grammar.ts'
import type { Lexicon } from '../words/lexicon.ts'
import type { RecipeView } from '../words/recipe-view.ts'
import type { SpanBook } from '../spans.ts'
import type { Story } from '../story.ts'

const living: ReadonlySet<string> = new Set(['person', 'animal', 'robot'])

/** Whether something can be seen in the condition that a word names; of people it is not told yet. */
export function canBe(word: string, { kind }: RecipeView): boolean {
  const condition = Object.hasOwn(conditions, word) ? conditions[word] : undefined
  return condition !== undefined && kind !== 'person' && (condition.of === undefined || (condition.of === 'living') === living.has(kind))
}

/** Whether a word says how somebody feels, and no participle tells what he does. */
export function isMood(word: string, lexicon: Lexicon): boolean {
  return Object.hasOwn(feelings, word) && !(word.endsWith('ing') && lexicon.namedAction(word) !== undefined && !moodAdjectives.has(word))
}

/** "a broken vase", "a dusty book": the condition that things are in from the start. */
export function inCondition({ modifiers }: NounPhrase, met: readonly Entity[], { story, spans }: { story: Story; spans: SpanBook }): void {
  for (const word of modifiers) {
    const condition = Object.hasOwn(conditions, word.lower) ? conditions[word.lower] : undefined
    const who = met.filter((one) => condition !== undefined && canBe(word.lower, one.recipe))
    if (condition === undefined || who.length === 0) continue
    for (const one of who) {
      const { form, effect, color, stains, material } = condition
      if (color !== undefined) one.appearance.color = color
      if (stains !== undefined) one.appearance.pattern = stainsOf(stains)
      if (material !== undefined) one.appearance.material = material
      if (form !== undefined) story.change({ who: one, what: { kind: 'form', how: form[0], fromAmount: form[1], toAmount: form[1] } })
      if (effect !== undefined) story.change({ who: one, what: { kind: 'effect', what: effect[0], fromAmount: effect[1], toAmount: effect[1] } })
    }
    spans.add(word, { kind: 'shown', ...refersTo(who) })
  }
}

/** "a smiling woman": what a feeling that is said of somebody makes him do where nothing else is told of him. */
export function inMood({ modifiers, head }: NounPhrase, met: readonly Entity[], { story, spans, lexicon }: { story: Story; spans: SpanBook; lexicon: Lexicon }): void {
  const word = modifiers.find(({ lower }) => isMood(lower, lexicon))
  const feeling = word === undefined ? undefined : feelings[word.lower]
  if (word === undefined || feeling === undefined || !met.some(({ isCast }) => isCast) || !isLiving(head, lexicon)) return
  for (const one of met) story.moods.set(one, { action: feeling.action ?? 'idle', manner: feeling.manner })
  spans.add(word, { kind: 'shown', ...refersTo(met) })
}

/** Those of whom only a feeling is told show it. */
export function showMoods(story: Story, lexicon: Lexicon, suit: (lexicon: Lexicon, action: string, who: Entity) => string): void {
  for (const [who, { action, manner }] of story.moods) if (story.actsOf(who).length === 0) story.beats.push({ who, action: suit(lexicon, action, who), manner: [manner], step: story.firstSteps.get(who.id) ?? 0 })
}
