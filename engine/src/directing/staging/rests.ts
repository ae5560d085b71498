import type { Placement, Shot } from '@kinora/contract'
import type { Bodies } from './bodies.ts'

/**
 * Things that are modelled about their middle, as glasses are about the eyes, lie on the ground and not
 * in it. What floats, hangs or falls is where its placement says.
 */
export function rested(placements: Readonly<Record<string, Placement>>, shot: Shot, bodies: Bodies): Record<string, Placement> {
  const onTop = new Set((shot.standings ?? []).filter(({ relation }) => relation === 'on').map(({ who }) => who))
  return Object.fromEntries(Object.entries(placements).map(([id, placement]) => {
    const { belowM, isSunk } = bodies.belowOf(id)
    if (placement.kind !== 'ground' || (placement.yM !== undefined && !onTop.has(id)) || !isSunk || !isLoose(id, bodies)) return [id, placement]
    return [id, { ...placement, yM: Math.round(((placement.yM ?? 0) + belowM) * 1000) / 1000 }]
  }))
}

function isLoose(id: string, bodies: Bodies): boolean {
  const recipe = bodies.recipeOf(id)
  return !bodies.isCast(id) && (recipe?.kind === 'clothing' || recipe?.kind === 'prop') && !recipe.affordances.includes('float')
}
