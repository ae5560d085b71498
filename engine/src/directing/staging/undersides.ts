import type { Bodies } from './bodies.ts'
import type { Spot } from './spots.ts'
import { topOf } from './tops.ts'

/** What stands on a pole over whoever is beneath it, and the share of its height that is free there. */
export const roofs: ReadonlySet<string> = new Set(['umbrella', 'beach-umbrella'])
const underRoof = 0.62

/** The room beneath a thing on legs, metres; none beneath others. */
export function clearanceOf(id: string, bodies: Bodies): number {
  const recipe = bodies.recipeOf(id)
  const onLegs = recipe !== undefined && (recipe.affordances.includes('sit-on') || 'top' in recipe.sockets) && recipe.heightM > 0.4
  const isTree = recipe?.kind === 'plant' && recipe.heightM > 2
  if (roofs.has(recipe?.id ?? '')) return bodies.extentOf(id).heightM * underRoof
  return onLegs ? topOf(id, bodies) * 0.9 : isTree ? bodies.extentOf(id).heightM * 0.5 : 0
}

/** The middle of the free room beneath a thing: a desk has its drawers on one side. */
export function beneath(id: string, at: Spot, bodies: Bodies): Spot {
  const recipe = bodies.recipeOf(id)
  const free = recipe?.sockets['beneath']
  const scale = recipe === undefined ? 1 : bodies.extentOf(id).heightM / recipe.heightM
  return free === undefined ? { ...at, z: at.z + 0.02 } : { ...at, x: at.x + scale * free.at[0], z: at.z + scale * free.at[2] }
}
