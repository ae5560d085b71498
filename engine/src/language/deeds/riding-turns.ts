import { worksOfRoles } from '../../catalog/index.ts'
import { carriedOn } from '../cast/carrying.ts'
import type { Casting, Entity } from '../cast/cast.ts'
import type { Clause } from '../clauses/grammar.ts'
import { verbForms } from '../words/inflection.ts'
import type { Story } from '../story.ts'
import type { WorkedDeed } from './worked-deed.ts'

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
export function ridesTurns({ action, subjects, objects }: WorkedDeed, clause: Clause, reading: { casting: Casting; story: Story }): Partial<WorkedDeed> | undefined {
  if (action === 'ride' && objects.some(({ recipe }) => recipe.id === 'wave')) return surfs(subjects, objects, reading)
  const [first, ...others] = subjects
  if (first === undefined || !verbForms(clause.verb?.lower ?? '').some((form) => turning.has(form)) || objects.some(({ recipe }) => !ridden.has(recipe.id))) return undefined
  const ride = rideOf(first, clause)
  if (ride === undefined || others.some((other) => rideOf(other, clause)?.action !== ride.action)) return undefined
  return { lemma: 'ride', ...(objects.some(({ recipe }) => recipe.id === 'wave') ? surfs(subjects, objects, reading) : {}), action: ride.action }
}

/** A wave is ridden on a board, before it: nobody sits on water. */
function surfs(subjects: readonly Entity[], objects: readonly Entity[], { casting, story }: { casting: Casting; story: Story }): Partial<WorkedDeed> | undefined {
  const [wave] = objects
  const free = subjects.filter(({ isCast, id }) => isCast && !story.carried.has(id))
  if (wave === undefined || free.length === 0 || free.length < subjects.length) return undefined
  const boards = free.flatMap((who) => {
    const board = casting.bring({ recipe: 'surfboard', label: 'surfboard', appearance: {} })
    if (board === undefined) return []
    story.carry(who, carriedOn([{ support: board, socket: 'deck' }], 'stand'))
    story.beat({ who: board, action: 'drive', manner: ['rightwards'] })
    return [board]
  })
  if (boards[0] !== undefined) story.stand({ who: wave, relation: 'behind', to: boards[0] })
  return { objects: boards }
}
