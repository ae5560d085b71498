import type { Screenplay } from '@kinora/contract'

/** Boats that are rowed: none of them goes fast. */
const rowed: ReadonlySet<string> = new Set(['boat'])

/** A Screenplay in which a boat that goes fast with nobody at the oars has a motor. Doing it twice changes nothing. */
export function withSpeedboats(screenplay: Screenplay): Screenplay {
  const beats = screenplay.shots.flatMap((shot) => shot.beats)
  const isRowed = (id: string): boolean => beats.some(({ action, target, with: thing }) => ['row', 'paddle'].includes(action) && (target === id || thing === id))
  const fast = new Set(beats.flatMap(({ who, action, manner = [] }) => (action === 'drive' && manner.includes('fast') && !isRowed(who) ? [who] : [])))
  return { ...screenplay, props: screenplay.props.map((prop) => (fast.has(prop.id) && rowed.has(prop.recipe) ? { ...prop, recipe: 'motorboat' } : prop)) }
}
