import type { Placement } from '@kinora/contract'
import type { Entity } from './cast.ts'

type Carried = Extract<Placement, { kind: 'carried' }>
export type Posture = Carried['posture']

/** Sockets that can carry a body, the likeliest first. */
const carryingSockets = ['deck', 'seat', 'back', 'top', 'shoulderR', 'headTop']
const postureOfVerb: Readonly<Record<string, Posture>> = { stand: 'stand', sit: 'sit', perch: 'sit', crouch: 'sit', kneel: 'sit', ride: 'sit', lie: 'lie', sleep: 'lie', nap: 'lie', lounge: 'lie', rest: 'lie', cling: 'cling', hold: 'cling', hang: 'cling', clutch: 'cling', grip: 'cling', grasp: 'cling' }

/** What one stands on, though it is ridden. */
const boards: ReadonlySet<string> = new Set(['paddleboard', 'skateboard', 'surfboard', 'scooter'])

/** How somebody is on what carries him, from the verb that says so. */
export function postureOf(verb: string | undefined, support: Entity): Posture {
  const said = verb === undefined ? undefined : postureOfVerb[verb]
  if (boards.has(support.recipe.id)) return said === 'lie' || said === 'cling' ? said : 'stand'
  return said ?? (support.recipe.affordances.includes('sit-on') || support.recipe.affordances.includes('ride') ? 'sit' : 'stand')
}

/** The socket of a support that carries bodies; undefined when it has none. */
export function carryingSocketOf(support: Entity): string | undefined {
  const carries = support.recipe.affordances.some((affordance) => ['ride', 'stand-on', 'sit-on', 'drive'].includes(affordance)) || 'deck' in support.recipe.sockets || 'top' in support.recipe.sockets || 'seat' in support.recipe.sockets || support.isCast
  return carries ? carryingSockets.find((socket) => socket in support.recipe.sockets) : undefined
}

/** A body on one support, or astride two. */
export function carriedOn(supports: readonly { support: Entity; socket: string }[], posture: Posture): Carried {
  return { kind: 'carried', on: supports.slice(0, 2).map(({ support, socket }) => ({ entityId: support.id, socket })), posture }
}
