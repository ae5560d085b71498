import type { Beat, Placement, Shot, Standing } from '@kinora/contract'
import type { Bodies } from './bodies.ts'

/** From so many things on, what lies in one place is there to be counted: it neither rolls off nor falls over. */
const countedFrom = 3
const places: ReadonlySet<Standing['relation']> = new Set(['on', 'inside', 'under', 'beside'])

/** Beats that keep many small things where they were laid, cherries on a cake, acorns under an oak, and the one that lies on a ball. What somebody uses, or what lies on something that moves, is left alone. */
export function keptInPlace(shot: Shot, placements: Readonly<Record<string, Placement>>, bodies: Bodies): Beat[] {
  const standings = shot.standings ?? []
  const busy = new Set(shot.beats.flatMap(({ who, with: thing, target }) => [who, thing, typeof target === 'string' ? target : undefined]))
  const isLaid = (id: string): boolean => !bodies.isCast(id) && bodies.recipeOf(id)?.kind !== 'vehicle' && placements[id]?.kind === 'ground' && !busy.has(id)
  const laid = standings.filter(({ who, relation, to }) => places.has(relation) && isLaid(who) && !shot.beats.some((beat) => beat.who === to && !bodies.isCast(to)))
  const counted = laid.filter(({ who, to }) => laid.filter((other) => other.to === to || bodies.recipeOf(other.who)?.id === bodies.recipeOf(who)?.id).length >= countedFrom)
  const onRound = laid.filter(({ relation, to }) => relation === 'on' && isRound(to, bodies)).flatMap(({ who, to }) => (busy.has(to) ? [who] : [who, to]))
  return [...new Set([...counted.map(({ who }) => who), ...onRound])].map((who) => ({ id: `${who.slice(0, 34)}-lies`, who, action: 'float', manner: ['hanging'] }))
}

/** Whether a thing rolls and has no flat top: a ball, a melon. What lies on it would roll off, however few they are. */
function isRound(id: string, bodies: Bodies): boolean {
  const recipe = bodies.recipeOf(id)
  return recipe?.affordances.includes('roll') === true && recipe.sockets['top'] === undefined
}
