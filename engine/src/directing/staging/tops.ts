import type { Bodies } from './bodies.ts'

/** What stands out of the upper side of a thing is no part of it: how high that is, as a share of its height. */
const flats: Readonly<Record<string, number>> = { cake: 0.57 }

/** How high a thing is on which something lies, metres: its `top`, `seat`, `deck` or `back`, else its height. */
export function topOf(id: string, bodies: Bodies): number {
  const recipe = bodies.recipeOf(id)
  const socket = recipe?.sockets['top'] ?? recipe?.sockets['seat'] ?? recipe?.sockets['deck'] ?? recipe?.sockets['back']
  const { heightM } = bodies.extentOf(id)
  const { belowM, isSunk } = bodies.belowOf(id)
  const flat = flats[recipe?.id ?? '']
  if (socket === undefined && flat !== undefined) return flat * heightM
  return socket === undefined || recipe === undefined ? heightM - (isSunk ? 0 : belowM) : (socket.at[1] / recipe.heightM) * heightM
}

/** How high the rim of a vessel is beneath its handle, as a share of its height. */
const rims: Readonly<Record<string, number>> = { basket: 0.54, nest: 0.8, bucket: 0.95 }

/** How high the rim of a vessel is, metres. */
export function rimOf(id: string, bodies: Bodies): number {
  return bodies.extentOf(id).heightM * (rims[bodies.recipeOf(id)?.id ?? ''] ?? 1)
}
