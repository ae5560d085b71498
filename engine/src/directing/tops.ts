import type { Bodies } from './bodies.ts'

/** How high a thing is on which something lies, metres: its `top`, `seat`, `deck` or `back`, else its height. */
export function topOf(id: string, bodies: Bodies): number {
  const recipe = bodies.recipeOf(id)
  const socket = recipe?.sockets['top'] ?? recipe?.sockets['seat'] ?? recipe?.sockets['deck'] ?? recipe?.sockets['back']
  const { heightM } = bodies.extentOf(id)
  return socket === undefined || recipe === undefined ? heightM : (socket.at[1] / recipe.heightM) * heightM
}
