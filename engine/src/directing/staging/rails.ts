import type { Beat, Placement } from '@kinora/contract'
import type { SetRecipe } from '../../catalog/index.ts'
import { rounded } from '../../platform/index.ts'
import type { Staging } from './board.ts'
import type { Bodies } from './bodies.ts'

/** Where the rails of a place lie, metres before the middle of its stage; they go across the picture. */
const railsZM: Readonly<Record<string, number>> = { railway: -4.4 }
const onRails: ReadonlySet<string> = new Set(['train', 'bullet-train', 'steam-train'])

/** A staging in which a train stands or drives on the rails of the place, and everybody else as near to it as before. */
export function withRails({ placements, beats }: Staging, { bodies, set }: { bodies: Bodies; set: SetRecipe }): Staging {
  const railM = railsZM[set.id]
  const trains = Object.keys(placements).filter((id) => onRails.has(bodies.recipeOf(id)?.id ?? '') && isLow(placements[id]))
  const first = placements[trains[0] ?? '']
  if (railM === undefined || first?.kind !== 'ground') return { placements, beats }
  const byM = railM - first.zM
  const moved = ([id, at]: [string, Placement]): [string, Placement] => {
    if (at.kind !== 'ground') return [id, at]
    return [id, trains.includes(id) ? { ...at, zM: railM, headingDeg: Math.abs(at.headingDeg) % 360 > 180 || at.headingDeg < 0 ? -90 : 90 } : { ...at, zM: rounded(at.zM + byM) }]
  }
  const aimed = (beat: Beat): Beat => (typeof beat.target === 'object' && 'zM' in beat.target ? { ...beat, target: { ...beat.target, zM: trains.includes(beat.who) ? railM : rounded(beat.target.zM + byM) } } : beat)
  return { placements: Object.fromEntries(Object.entries(placements).map(moved)), beats: beats.map(aimed) }
}

const isLow = (at: Placement | undefined): boolean => at?.kind === 'ground' && (at.yM ?? 0) === 0
