import type { Clause } from '../clauses/grammar.ts'
import type { Entity } from '../cast/entity.ts'
import { verbForms } from '../words/inflection.ts'
import type { ChangeKind } from '../story.ts'

/** What hangs from above, so that its hem moves. */
const hanging: ReadonlySet<string> = new Set(['curtain', 'shower-curtain', 'clothesline', 'tablecloth', 'hammock', 'ivy', 'vine', 'willow'])
/** What stands, so that its top moves, besides plants. */
const standing: ReadonlySet<string> = new Set(['flag', 'pirate-flag', 'scarecrow'])
const moving: ReadonlySet<string> = new Set(['sway', 'billow', 'flutter', 'flap', 'blow', 'rustle', 'wave', 'ripple', 'tremble', 'shiver'])
/** What is done to curtains, and by them: from how far closed to how far. */
const drawn: Readonly<Record<string, readonly [from: number, to: number]>> = { open: [1, 0], part: [1, 0], close: [0, 1], shut: [0, 1], draw: [0, 1] }

/** What becomes of a curtain when somebody does this to it, or it does so by itself. */
export function drawnBy(lemma: string, who: Entity): ChangeKind | undefined {
  const [fromAmount, toAmount] = who.recipe.id === 'curtain' && Object.hasOwn(drawn, lemma) ? drawn[lemma] ?? [] : []
  return fromAmount === undefined || toAmount === undefined ? undefined : { kind: 'form', how: 'close', fromAmount, toAmount }
}

/** How cloth and plants go with the wind, where a clause says that they do; undefined where it tells of something else. */
export function swayOf({ verb, objects, passive }: Clause, subjects: readonly Entity[]): ChangeKind | undefined {
  const [first] = subjects
  const drawing = first === undefined || objects.length > 0 ? undefined : verbForms(verb?.lower ?? '').map((form) => drawnBy(form, first)).find((change) => change !== undefined)
  if (drawing !== undefined) return drawing
  const isBlown = objects.length === 0 && !passive && verbForms(verb?.lower ?? '').some((form) => moving.has(form))
  if (!isBlown || subjects.length === 0) return undefined
  if (subjects.every(({ recipe }) => hanging.has(recipe.id))) return { kind: 'form', how: 'billow', fromAmount: 0, toAmount: 1 }
  return subjects.every(({ recipe }) => recipe.kind === 'plant' || standing.has(recipe.id)) ? { kind: 'form', how: 'sway', fromAmount: 0, toAmount: 1 } : undefined
}
