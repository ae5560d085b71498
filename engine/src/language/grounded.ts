import type { Entity } from './entity.ts'
import type { Lexicon } from './lexicon.ts'
import type { Place } from './places.ts'
import type { Story } from './story.ts'

/**
 * "A falcon hovers in the sky and a hare bolts through the clover": where one of them goes on legs the film plays on the ground, and
 * the sky is over it.
 */
export function onGround(place: Place, entities: readonly Entity[], { story, lexicon }: { story: Story; lexicon: Lexicon }): Place {
  if (place.recipe !== 'sky') return place
  const walker = entities.find((one) => one.isCast && !story.carried.has(one.id) && ['biped', 'quadruped', 'snake'].includes(one.recipe.locomotion) && one.appearance.grafts?.some(({ part }) => part === 'wings') !== true && story.actsOf(one).some(({ action }) => !aloft.has(action)))
  if (walker === undefined || !entities.some((one) => one.recipe.locomotion === 'bird' && story.actsOf(one).some(({ action }) => aloft.has(action)))) return place
  const home = lexicon.home(walker.recipe)?.[0]
  const recipe = home !== undefined && !inside.has(home) && lexicon.knowsSet(home) ? home : 'meadow'
  return { recipe, label: recipe.replaceAll('-', ' '), approximated: false }
}

const aloft: ReadonlySet<string> = new Set(['fly', 'float', 'drift', 'ride', 'fall'])
const inside: ReadonlySet<string> = new Set(['room', 'sky', 'space', 'tabletop', 'sea', 'underwater'])
