import { canopied } from '../../catalog/index.ts'
import type { Entity } from '../cast/entity.ts'
import { verbForms } from './inflection.ts'

/*
 * Who hangs under a canopy goes down through the air and neither walks nor falls.
 */

/** Whether somebody hangs under a parachute or a wing of cloth. */
export const hangsUnderCanopy = ({ appearance }: Entity): boolean => appearance.wears?.some((id) => canopied.has(id)) === true

const openedBy: Readonly<Record<string, string>> = { parachute: 'open-parachute', skydive: 'open-parachute', paraglide: 'gliding-wing', parasail: 'gliding-wing' }

/** "a cat parachutes onto a lawn": whoever does so has a canopy over him. */
export function opensCanopy(who: Entity, verb: string): void {
  const canopy = verbForms(verb).map((form) => openedBy[form]).find((each) => each !== undefined)
  if (canopy !== undefined && who.isCast && !hangsUnderCanopy(who)) who.appearance = { ...who.appearance, wears: [...(who.appearance.wears ?? []), canopy] }
}
