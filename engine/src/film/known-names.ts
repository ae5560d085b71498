import { problem, ProblemError, type Screenplay } from '@kinora/contract'
import { actionById, attireOf, lookById, recipeById, recipeIn, setById } from '../catalog/index.ts'

/** Refuses a Screenplay that names what the catalog does not hold: a look, a set, a recipe or an action. The name is said. */
export function checkNames(screenplay: Screenplay): void {
  if (lookById(screenplay.look) === undefined) throw unknown('look', screenplay.look)
  for (const set of screenplay.sets) if (setById(set.recipe) === undefined) throw unknown('set', set.recipe)
  for (const { recipe, appearance } of [...screenplay.cast, ...screenplay.props]) {
    if (recipeIn(screenplay, recipe) === undefined) throw unknown('recipe', recipe)
    for (const name of [...(appearance?.wears ?? []).filter((worn) => attireOf(worn) === undefined), ...(appearance?.grafts ?? []).map(({ from }) => from)]) if (recipeById(name) === undefined) throw unknown('recipe', name)
  }
  for (const { action } of screenplay.shots.flatMap((shot) => shot.beats)) if (actionById(action) === undefined) throw unknown('action', action)
}

function unknown(kind: 'look' | 'set' | 'recipe' | 'action', name: string): ProblemError {
  return new ProblemError(problem('option-invalid', `The catalog has no ${kind} "${name}".`, { param: kind === 'look' ? 'look' : 'screenplay', detail: `Choose another ${kind}; docs/screenplay.md says where they are listed.` }))
}
