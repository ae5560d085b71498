import type { CameraIntent, Placement, Shot } from '@kinora/contract'
import type { Bodies } from '../../staging/bodies.ts'
import { familyOf } from '../../covering/plans.ts'
import type { Stock } from '../stock.ts'
import { rounded } from '../../../platform/index.ts'

/*
 * Two of whom the one does something with the hands while the other only looks on, as one for whom it is done: they stand close,
 * turned to one another and to the viewer, and are seen from near.
 */

/** Where each stands, in heights of who works; degrees. */
const worker = { x: -0.2, headingDeg: 18 }
const onlooker = { x: 0.28, z: -0.06, headingDeg: -52 }
/** Where he stands who looks on at a table. */
const atTable = { x: 0.5, z: -0.16, headingDeg: -64 }

/** The one who works with the hands beside somebody who does nothing, and that one. */
function pairIn({ beats }: Pick<Shot, 'beats'>, cast: readonly string[]): { who: string; other: string; things: readonly string[] } | undefined {
  const [beat, another] = beats.filter(({ action }) => action !== 'look')
  const other = cast.find((id) => id !== beat?.who)
  if (beat === undefined || another !== undefined || cast.length !== 2 || other === undefined || !cast.includes(beat.who) || familyOf(beat.action) !== 'hands' || beat.target === other) return undefined
  return { who: beat.who, other, things: [beat.with, beat.target].filter((id): id is string => typeof id === 'string') }
}

/** A shot of such two with places for both; any other shot stays as it is. It is asked when all have their tools. */
export function withOnlooker(shot: Shot, stock: Stock): Shot {
  const pair = pairIn(shot, stock.cast.map(({ id }) => id))
  if (pair === undefined || [pair.who, pair.other].some((id) => shot.placements?.[id] !== undefined || stock.recipeOf(id)?.locomotion !== 'biped') || Object.values(shot.placements ?? {}).some(({ kind }) => kind === 'ground')) return shot
  const heightM = stock.heightOf(pair.who)
  const at = ({ x, z = 0, headingDeg }: { x: number; z?: number; headingDeg: number }): Placement => ({ kind: 'ground', xM: rounded(x * heightM), zM: rounded(z * heightM), headingDeg })
  const standings = shot.standings ?? []
  const isAtTable = standings.length > 0 && standings.every(({ who, relation, to }) => relation === 'on' && stock.isProp(who) && stock.isProp(to))
  if (standings.length > 0 && !isAtTable) return shot
  return { ...shot, placements: { ...shot.placements, ...(isAtTable ? { [pair.other]: at(atTable) } : { [pair.who]: at(worker), [pair.other]: at(onlooker) }) } }
}

/** How such two are watched; undefined where there are none. */
export function onlookerView(shot: Shot, present: readonly string[], bodies: Bodies): CameraIntent | undefined {
  const pair = pairIn(shot, present.filter((id) => bodies.isCast(id)))
  if (pair === undefined || [pair.who, pair.other].some((id) => !bodies.isBiped(id)) || shot.placements?.[pair.other]?.kind !== 'ground') return undefined
  return { size: 'medium', angle: 'eye', side: 'viewer', move: 'static', subjects: [...new Set([pair.who, pair.other, ...pair.things])] }
}
