import type { Bodies } from './bodies.ts'

/** How high a thing is on which something lies, metres: its `top`, `seat`, `deck` or `back`, else its height. */
export function topOf(id: string, bodies: Bodies): number {
  const recipe = bodies.recipeOf(id)
  const socket = recipe?.sockets['top'] ?? recipe?.sockets['seat'] ?? recipe?.sockets['deck'] ?? recipe?.sockets['back']
  const { heightM } = bodies.extentOf(id)
  const { belowM, isSunk } = bodies.belowOf(id)
  return socket === undefined || recipe === undefined ? heightM - (isSunk ? 0 : belowM) : (socket.at[1] / recipe.heightM) * heightM
}
