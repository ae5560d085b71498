import type { Beat, Shot } from '@kinora/contract'
import { actionById } from '../catalog/index.ts'
import type { Bodies } from './bodies.ts'

/**
 * A shot in which what two do to one another is one beat: the one does it to the other, who answers by himself. Who has nobody
 * to do it to takes whoever wants him, else whoever does the same, else the nearest body; a third watches.
 */
export function withPairs(shot: Shot, bodies: Bodies): Shot {
  if (!shot.beats.some(isPaired)) return shot
  const taken = new Map<number, Set<string>>()
  const beats = shot.beats.flatMap((beat): Beat[] => {
    if (!isPaired(beat)) return [beat]
    // given "to" somebody is given to him, not to the place beside him
    const target = (typeof beat.target === 'object' && 'to' in beat.target ? beat.target.to : beat.target) ?? partnerFor(beat, shot, bodies)
    if (typeof target !== 'string' || !bodies.isCast(target)) return [beat]
    const now = taken.get(beat.startS ?? 0) ?? new Set<string>()
    taken.set(beat.startS ?? 0, now)
    if (now.has(beat.who) || (now.has(target) && beat.action !== 'feed' && beat.action !== 'pet')) return []
    now.add(beat.who).add(target)
    return [{ ...beat, target }]
  })
  return { ...shot, beats }
}

const isPaired = ({ action }: Beat): boolean => actionById(action)?.needs.target === 'always'

function partnerFor({ who, action }: Beat, { beats }: Shot, bodies: Bodies): string | undefined {
  return beats.find((other) => other.action === action && other.target === who)?.who
    ?? beats.find((other) => other.action === action && other.who !== who)?.who
    ?? bodies.all.find((id) => id !== who && bodies.isCast(id))
}
