import type { Entity } from '../cast/entity.ts'
import type { Lexicon } from '../words/lexicon.ts'

/** Toys that can do and feel nothing, the body that they have when they are to, and how large that is beside its own kind. */
const bodiesOfToys: Readonly<Record<string, { body: string; scale: number; color?: string; wears?: readonly string[] }>> = {
  'teddy-bear': { body: 'brown-bear', scale: 0.45, color: '#c8935a', wears: ['bow-tie'] }, doll: { body: 'girl', scale: 0.5 }, 'toy-robot': { body: 'robot', scale: 0.5 }, 'rubber-duck': { body: 'duck', scale: 1 },
}
/** What a toy does as the thing that it is. */
const asThings: ReadonlySet<string> = new Set(['idle', 'sit', 'lie', 'sleep', 'fall', 'roll', 'float', 'drift', 'ride', 'spin', 'hang', 'swing'])

/** Gives toys that act or feel a body that can: a teddy bear that is surprised, a doll that dances. */
export function enliven(subjects: readonly Entity[], does: string | undefined, lexicon: Lexicon): void {
  if (does === undefined || asThings.has(does)) return
  for (const entity of subjects) {
    const life = entity.isCast ? undefined : bodiesOfToys[entity.recipe.id]
    const recipe = life === undefined ? undefined : lexicon.recipe(life.body)
    if (life === undefined || recipe === undefined) continue
    entity.recipe = recipe
    entity.isCast = true
    entity.appearance = { ...entity.appearance, scale: (entity.appearance.scale ?? 1) * life.scale, ...(life.color === undefined || entity.appearance.color !== undefined ? {} : { color: life.color }), ...(life.wears === undefined ? {} : { wears: [...life.wears] }) }
  }
}
