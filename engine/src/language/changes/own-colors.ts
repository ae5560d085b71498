import { ownTints } from '../../catalog/index.ts'
import type { Entity } from '../cast/cast.ts'

/** Stands for the colour that a thing has by itself. */
export const ownColor = 'own'

/** The colour that something mainly has by itself, as `#rrggbb`. */
export const ownColorOf = ({ appearance, recipe }: Entity): string => appearance.color ?? recipe.palette['main'] ?? Object.values(recipe.palette)[0] ?? '#d8d2c4'

/** The colour that something gets: what only pales or gets dull keeps some of its own. */
export function tinted(who: Entity, to: string): string {
  const own = ownColorOf(who)
  if (to === ownColor) return own
  const share = ownTints[to] ?? 1
  return `#${[1, 3, 5].map((at) => Math.round((1 - share) * channel(own, at) + share * channel(to, at)).toString(16).padStart(2, '0')).join('')}`
}

const channel = (hex: string, at: number): number => Number.parseInt(hex.slice(at, at + 2), 16)
