import { worksOfRoles } from '../catalog/index.ts'
import type { Entity } from './cast.ts'
import type { Clause } from './grammar.ts'
import { verbForms } from './inflection.ts'
import type { Deed } from './worked-on.ts'

/*
 * Whoever is on skis, on a board or on wheels and carves, cuts or shreds is riding: nobody has a knife there.
 */

const turning: ReadonlySet<string> = new Set(['carve', 'cut', 'shred', 'rip', 'slice', 'slash', 'edge'])
/** What is ridden so, and not cut. */
const ridden: ReadonlySet<string> = new Set(['wave', 'snow-pile', 'hill-slope', 'sand-dune', 'ramp'])
/** Where a ride goes, as against a thing that is cut. */
const along: ReadonlySet<string> = new Set(['down', 'through', 'around', 'round', 'across', 'along', 'up', 'over', 'past', 'into'])
const byBoard: Readonly<Record<string, string>> = { surfer: 'ride', skier: 'ski', snowboarder: 'snowboard', skater: 'skate', skateboarder: 'skateboard' }

/** What somebody does who rides: by his calling, or on his wheels. */
function rideOf({ label, head, recipe, isCast }: Entity, clause: Clause): { action: string } | undefined {
  const name = [head, label, recipe.id].map((each) => each.split(' ').at(-1) ?? '').find((each) => byBoard[each] !== undefined || worksOfRoles[each] !== undefined)
  const action = name === undefined ? undefined : byBoard[name] ?? worksOfRoles[name]
  if (isCast && action !== undefined && Object.values(byBoard).includes(action)) return { action }
  return clause.attached.some(({ preposition }) => along.has(preposition)) && !isCast && (recipe.kind === 'vehicle' || recipe.locomotion === 'wheels') ? { action: 'drive' } : undefined
}

/** The same deed as a ride, where those who carve are on what one rides. */
export function ridesTurns({ subjects, objects }: Deed, clause: Clause): Partial<Deed> | undefined {
  const [first, ...others] = subjects
  if (first === undefined || !verbForms(clause.verb?.lower ?? '').some((form) => turning.has(form)) || objects.some(({ recipe }) => !ridden.has(recipe.id))) return undefined
  const ride = rideOf(first, clause)
  return ride === undefined || others.some((other) => rideOf(other, clause)?.action !== ride.action) ? undefined : { action: ride.action, lemma: 'ride' }
}
