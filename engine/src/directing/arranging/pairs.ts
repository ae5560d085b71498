import type { Beat, Shot } from '@kinora/contract'
import { actionById } from '../../catalog/index.ts'
import type { Bodies } from '../staging/bodies.ts'
import { withSharedThings } from './shared-things.ts'
import { rounded } from '../../platform/index.ts'

/**
 * A shot in which what two do to one another is one beat: the one does it to the other, who answers by himself. Who has nobody
 * to do it to takes whoever wants him, else whoever does the same, else the nearest body. A third has his turn afterwards, with one of
 * the two; who has none watches. `durationS` is how long the shot will be, film seconds.
 */
export function withPairs(shot: Shot, bodies: Bodies, durationS: number): Shot {
  if (!shot.beats.some(isPaired)) return withSharedThings(shot, bodies, durationS)
  const taken = new Map<number, Set<string>>()
  const late: Beat[] = []
  // who did it to whom first: the third turns to the one who stands nearer to him
  const partners = new Map<string, string>()
  const beats = shot.beats.flatMap((beat): Beat[] => {
    if (!isPaired(beat)) return [beat]
    // given "to" somebody is given to him, not to the place beside him
    const target = (typeof beat.target === 'object' && 'to' in beat.target ? beat.target.to : beat.target) ?? partnerFor(beat, shot, bodies)
    if (typeof target !== 'string' || !bodies.isCast(target)) return [beat]
    const now = taken.get(beat.startS ?? 0) ?? new Set<string>()
    taken.set(beat.startS ?? 0, now)
    if (takesTurns.has(beat.action) && !now.has(beat.who) && now.has(target) && beat.startS === undefined) late.push({ ...beat, target: partners.get(target) ?? target })
    if (now.has(beat.who) || (now.has(target) && beat.action !== 'feed' && beat.action !== 'pet')) return []
    now.add(beat.who).add(target)
    partners.set(beat.who, target)
    return [{ ...beat, target }]
  })
  return { ...shot, beats: inTurns(beats, late, durationS) }
}

/** What one does with one after the other. */
const takesTurns = new Set(['shake-hands', 'hug', 'high-five', 'kiss', 'fist-bump'])
/** No turn is shorter than this, seconds; who would get less watches. */
const shortestTurnS = 1.6

/** Those who came late have their turns one after the other once the first are done. */
function inTurns(beats: readonly Beat[], late: readonly Beat[], durationS: number): Beat[] {
  const count = Math.min(late.length, Math.floor(durationS / shortestTurnS) - 1)
  if (count < 1 || beats.some(({ startS }) => startS !== undefined)) return [...beats]
  const turnS = rounded(durationS / (count + 1))
  return [...beats.map((beat) => (isPaired(beat) ? { ...beat, startS: 0, durationS: turnS } : beat)), ...late.slice(0, count).map((beat, i) => ({ ...beat, startS: rounded((i + 1) * turnS), durationS: turnS }))]
}

const isPaired = ({ action }: Beat): boolean => actionById(action)?.needs.target === 'always'

function partnerFor({ who, action }: Beat, { beats }: Shot, bodies: Bodies): string | undefined {
  return beats.find((other) => other.action === action && other.target === who)?.who
    ?? beats.find((other) => other.action === action && other.who !== who)?.who
    ?? bodies.all.find((id) => id !== who && bodies.isCast(id))
}
