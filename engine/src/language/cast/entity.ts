import type { Appearance } from '@kinora/contract'
import type { Found } from '../words/lexicon.ts'
import type { RecipeView } from '../words/recipe-view.ts'
import type { Fate } from '../spans.ts'

/** Somebody or something of the film, while the prompt is being read. */
export interface Entity {
  id: string
  recipe: RecipeView
  label: string
  head: string
  /** Acts by itself: a person, an animal, a robot. */
  isCast: boolean
  appearance: Appearance
  approximated: boolean
  /** What is written on it. */
  text?: string
}

/** The first of those whom a stretch of the prompt means, as its span says it. */
export function refersTo(entities: readonly Entity[]): { refersTo?: string } {
  const first = entities[0]
  return first === undefined ? {} : { refersTo: first.id }
}

/** The manner that a word carries itself: to gobble is to eat, fast. */
export const mannersOf = (found: Found): string[] => (found.manner === undefined ? [] : [found.manner])

/** What becomes of the words of an action. */
export function spanOfAction(found: Found, subjects: readonly Entity[]): Fate {
  return found.approximated ? { kind: 'approximated', as: found.id.replaceAll('-', ' '), because: 'It is the nearest action that bodies can perform here.', ...refersTo(subjects) } : { kind: 'shown', ...refersTo(subjects) }
}
