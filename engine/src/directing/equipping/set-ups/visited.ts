import type { Shot } from '@kinora/contract'
import type { Stock } from '../stock.ts'

/** Whoever goes from one to the next goes to so many. */
const leastStops = 3

/** A shot in which somebody flies from one thing to the next has more than one of them. Any other shot stays as it is. */
export function withVisited(shot: Shot, stock: Stock): Shot {
  const named = new Set(shot.beats.flatMap(({ action, target }) => (action === 'visit' && typeof target === 'string' && stock.isProp(target) ? [target] : [])))
  for (const first of named) for (let more = stock.alikeTo(first).length; more < leastStops; more++) stock.another(first, more + 1)
  return shot
}
