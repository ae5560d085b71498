import type { Screenplay } from '@kinora/contract'
import { recipeIn } from '../../catalog/index.ts'
import { halfExtentsOf, lookOf } from './recipe-size.ts'

/** What one stands or lies on and glides along. */
const boards: ReadonlySet<string> = new Set(['skateboard', 'surfboard', 'paddleboard', 'snowboard', 'kick-scooter', 'sled', 'skis', 'roller-skates'])
/** A board is at least so many times as long as who is on it: less would be hidden under him. */
const leastLengths = 1.2

/** Boards that are too short for who is on them, and how large they are to look; `sizes` are the looks of all. */
export function boardsUnderfoot(sizes: ReadonlyMap<string, number>, screenplay: Screenplay): [string, number][] {
  const entities = new Map([...screenplay.cast, ...screenplay.props].map((entity) => [entity.id, entity]))
  const lengthM = (id: string): number => {
    const entity = entities.get(id)
    const recipe = recipeIn(screenplay, entity?.recipe ?? '')
    if (recipe === undefined) return 0
    const half = halfExtentsOf(recipe)
    return 2 * Math.max(half.z, boards.has(recipe.id) ? half.x : 0) * ((sizes.get(id) ?? lookOf(recipe, entity?.appearance)) / lookOf(recipe, undefined))
  }
  const least = new Map<string, number>()
  for (const [rider, at] of screenplay.shots.flatMap(({ placements = {} }) => Object.entries(placements))) {
    const [under, second] = at.kind === 'carried' ? at.on : []
    if (under === undefined || second !== undefined || !boards.has(entities.get(under.entityId)?.recipe ?? '')) continue
    least.set(under.entityId, Math.max(least.get(under.entityId) ?? 0, leastLengths * lengthM(rider)))
  }
  return [...least].flatMap(([id, leastM]): [string, number][] => (sizes.has(id) && lengthM(id) < leastM ? [[id, ((sizes.get(id) ?? 0) * leastM) / lengthM(id)]] : []))
}
