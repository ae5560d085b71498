import type { Entity } from '../cast/entity.ts'
import type { Lexicon } from '../words/lexicon.ts'
import type { Place } from './places.ts'
import type { Story } from '../story.ts'

/**
 * "A falcon hovers in the sky and a hare bolts through the clover": where one of them goes on legs the film plays on the ground, and
 * the sky is over it. A camel that rests in the sand is in the desert.
 */
export function onGround(place: Place, entities: readonly Entity[], { story, lexicon }: { story: Story; lexicon: Lexicon }): Place {
  if (isDunes(place, entities, lexicon)) return { recipe: 'desert', label: 'desert', approximated: false }
  if (place.recipe !== 'sky') return place
  const walker = entities.find((one) => one.isCast && !story.carried.has(one.id) && ['biped', 'quadruped', 'snake'].includes(one.recipe.locomotion) && one.appearance.grafts?.some(({ part }) => part === 'wings') !== true && story.actsOf(one).some(({ action }) => !aloft.has(action)))
  if (walker === undefined || !entities.some((one) => one.recipe.locomotion === 'bird' && story.actsOf(one).some(({ action }) => aloft.has(action)))) return place
  const home = lexicon.home(walker.recipe)?.[0]
  const recipe = home !== undefined && !inside.has(home) && lexicon.knowsSet(home) ? home : 'meadow'
  return { recipe, label: recipe.replaceAll('-', ' '), approximated: false }
}

const aloft: ReadonlySet<string> = new Set(['fly', 'float', 'drift', 'ride', 'fall'])
const inside: ReadonlySet<string> = new Set(['room', 'sky', 'space', 'tabletop', 'sea', 'underwater'])

/** Sand is a beach, unless somebody is in it who lives in the desert. */
function isDunes({ recipe, label, approximated }: Place, entities: readonly Entity[], lexicon: Lexicon): boolean {
  return recipe === 'beach' && approximated && /\bsands?$/.test(label) && entities.some((one) => one.isCast && one.recipe.kind === 'animal' && lexicon.home(one.recipe)?.[0] === 'desert')
}
