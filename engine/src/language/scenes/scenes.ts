import type { CameraWish } from '../clauses/masks.ts'
import type { Entity } from '../cast/cast.ts'
import type { Story } from '../story.ts'

/** One sentence of a long prompt as one shot: its step, whom and what its camera is about, and how. */
export interface ToldScene { step: number; subjects?: readonly Entity[]; camera?: CameraWish }

/** A long prompt as shots: those that fit into the film, of all that its sentences would give. */
export interface Told { scenes: readonly ToldScene[]; all: number }

/** The least time that a sentence gets, seconds: six are seen in four, and none is only a flash. */
export const shortestSceneS = 2 / 3

/** The steps of one sentence of the prompt: from the first up to, but not with, the next sentence's. */
export interface Sentence { from: number; to: number }

export function sentencesOf(story: Story): Sentence[] {
  const starts = [...new Set(story.stepOfSentence.values())].sort((a, b) => a - b)
  return starts.map((from, i) => ({ from, to: starts[i + 1] ?? Infinity }))
}

export const isIn = ({ from, to }: Sentence, step: number): boolean => step >= from && step < to

/** Of more scenes than there is time for: the first, the last, and others at even distances between them. */
export function thatFit<Scene>(scenes: readonly Scene[], durationS: number): Scene[] {
  const room = Math.max(1, Math.floor(durationS / shortestSceneS))
  if (scenes.length <= room) return [...scenes]
  if (room === 1) return scenes.slice(0, 1)
  return Array.from({ length: room }, (_, i) => scenes[Math.round((i * (scenes.length - 1)) / (room - 1))]).filter((scene) => scene !== undefined)
}

/** Who and what is first named in a sentence. */
export function newIn(sentence: Sentence, story: Story, entities: readonly Entity[]): Entity[] {
  return entities.filter(({ id }) => { const first = story.firstSteps.get(id); return first !== undefined && isIn(sentence, first) })
}

/** A word that only a sign could show: in a long prompt it is left out. */
export const isSignOnly = ({ text, approximated }: Entity): boolean => text !== undefined && approximated

/** At most so many of each kind, and so many kinds. */
export function sparsely(entities: readonly Entity[], { kinds, each }: { kinds: number; each: number }): Entity[] {
  const byRecipe = new Map<string, Entity[]>()
  for (const entity of entities) byRecipe.set(entity.recipe.id, [...(byRecipe.get(entity.recipe.id) ?? []), entity])
  return [...byRecipe.values()].slice(0, kinds).flatMap((those) => those.slice(0, each))
}
