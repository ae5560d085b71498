import type { Entity } from './cast.ts'
import type { Lexicon } from './lexicon.ts'

/** What bodies without hands do instead. */
const unsuited: Readonly<Record<string, string>> = { play: 'hop', kick: 'jump', juggle: 'jump', read: 'look', throw: 'jump', catch: 'jump', hug: 'look', give: 'look', peel: 'eat', axel: 'spin', tumble: 'roll', cartwheel: 'roll', handspring: 'jump', 'pick-up': 'eat', laugh: 'vocalize', point: 'look', wave: 'look', drink: 'eat' }

/** The action that this body does instead where it has not the limbs for it. */
export function suited(lexicon: Lexicon, action: string, who: Entity): string {
  const entry = lexicon.actionEntry(action)
  const { locomotion } = who.recipe
  if (!who.isCast && action === 'ride') return 'drive'
  if (entry === undefined || entry.locomotions.includes(locomotion)) return action
  const instead = entry.instead?.[locomotion]
  if (instead !== undefined) return instead
  if (!entry.travels) return unsuited[action] ?? action
  const ways = { fish: 'swim', octopus: 'swim', bird: 'fly', wheels: 'drive', none: 'drive', biped: 'walk', quadruped: 'run', snake: 'walk' } as const
  return ways[locomotion]
}

/** Whether a body can do an action at all: things only what needs no limbs. */
export function canAct(lexicon: Lexicon, action: string, who: Entity): boolean {
  return who.isCast || lexicon.actionEntry(action)?.locomotions.includes(who.recipe.locomotion) === true
}
