import type { Shot } from '@kinora/contract'
import { carriersIn, type Bodies } from '../staging/bodies.ts'

/** Who is known by wings that only show while they are spread. */
const flutterers: ReadonlySet<string> = new Set(['butterfly', 'moth'])

/** A shot in which butterflies and moths of which nothing is told but that they are there flutter in place, wings to the viewer. */
export function withFlutterers(shot: Shot, bodies: Bodies): Shot {
  const carried = carriersIn(shot.placements ?? {})
  const sits = (id: string): boolean => carried.has(id) || (shot.standings ?? []).some(({ who }) => who === id)
  const idle = bodies.all.filter((id) => bodies.isCast(id) && flutterers.has(bodies.recipeOf(id)?.id ?? '') && !sits(id) && shot.beats.every(({ who }) => who !== id))
  return idle.length === 0 ? shot : { ...shot, beats: [...shot.beats, ...idle.map((who) => ({ id: `${who}-flutters`.slice(0, 40), who, action: 'flutter' }))] }
}
