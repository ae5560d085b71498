import { setById } from '../../catalog/index.ts'
import type { Entity } from './entity.ts'
import type { Lexicon } from '../words/lexicon.ts'

/** Indoors what is only called a plant stands in a pot; out of doors it grows in the soil. */
export function pottedIndoors(entities: readonly Entity[], setId: string | undefined, lexicon: Lexicon): void {
  const pot = lexicon.recipe('flower-pot')
  if (pot === undefined || setById(setId ?? '')?.indoor !== true) return
  for (const who of entities) if (who.recipe.id === 'garden-plant' && who.head.split(' ').at(-1) === 'plant') who.recipe = pot
}
