import type { Beat, Shot } from '@kinora/contract'
import type { Cast } from '../clearer.ts'

/** Work whose product may be worn: what one makes, the other models. */
const makes: ReadonlySet<string> = new Set(['knit', 'sew', 'fold', 'iron', 'cut'])
/** What tells by itself who it is that does something. */
const marks: Readonly<Record<string, string>> = { conjure: 'top-hat', ballet: 'tutu' }

/** Who puts on what, as pairs of body and recipe: who models wears what the other makes, and a magician has his hat. */
export function shownOff({ beats }: Shot, cast: Cast & { wearsOf(id: string): readonly string[] }): [string, string][] {
  const made = beats.flatMap(({ action, with: tool, target }) => (makes.has(action) ? [tool, target] : [])).flatMap((id) => {
    const recipe = typeof id === 'string' ? cast.recipeOf(id) : undefined
    return recipe?.kind === 'clothing' ? [recipe.id] : []
  })
  const bare = ({ who, action }: Beat): boolean => !cast.isProp(who) && cast.wearsOf(who).length === 0 && (action !== 'ballet' || cast.recipeOf(who)?.kind === 'animal')
  return beats.filter(bare).flatMap(({ who, action }): [string, string][] => {
    const worn = marks[action] ?? (action === 'pose' ? made[0] : undefined)
    return worn === undefined ? [] : [[who, worn]]
  })
}
