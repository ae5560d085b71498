import type { CameraIntent, Placement, Shot } from '@kinora/contract'
import type { Bodies } from './bodies.ts'
import { familyOf } from './plans.ts'
import type { Stock } from './stock.ts'

/*
 * Two of whom the one does something with the hands while the other only looks on, as one for whom it is done: they stand close,
 * turned to one another and to the viewer, and are seen from near.
 */

/** Where each stands, in heights of who works; degrees. */
const worker = { x: -0.2, headingDeg: 18 }
const onlooker = { x: 0.28, z: -0.06, headingDeg: -52 }

/** The one who works with the hands beside somebody who does nothing, and that one. */
function pairIn({ beats, standings = [] }: Pick<Shot, 'beats' | 'standings'>, cast: readonly string[]): { who: string; other: string; tool: string | undefined } | undefined {
  const [beat, another] = beats.filter(({ action }) => action !== 'look')
  const other = cast.find((id) => id !== beat?.who)
  if (beat === undefined || another !== undefined || cast.length !== 2 || other === undefined || !cast.includes(beat.who) || familyOf(beat.action) !== 'hands' || beat.target === other || standings.length > 0) return undefined
  return { who: beat.who, other, tool: beat.with }
}

/** A shot of such two with places for both; any other shot stays as it is. It is asked when all have their tools. */
export function withOnlooker(shot: Shot, stock: Stock): Shot {
  const pair = pairIn(shot, stock.cast.map(({ id }) => id))
  if (pair === undefined || [pair.who, pair.other].some((id) => shot.placements?.[id] !== undefined || stock.recipeOf(id)?.locomotion !== 'biped') || Object.values(shot.placements ?? {}).some(({ kind }) => kind === 'ground')) return shot
  const heightM = stock.heightOf(pair.who)
  const at = ({ x, z = 0, headingDeg }: { x: number; z?: number; headingDeg: number }): Placement => ({ kind: 'ground', xM: rounded(x * heightM), zM: rounded(z * heightM), headingDeg })
  return { ...shot, placements: { ...shot.placements, [pair.who]: at(worker), [pair.other]: at(onlooker) } }
}

/** How such two are watched; undefined where there are none. */
export function onlookerView(shot: Shot, present: readonly string[], bodies: Bodies): CameraIntent | undefined {
  const pair = pairIn(shot, present.filter((id) => bodies.isCast(id)))
  if (pair === undefined || [pair.who, pair.other].some((id) => !bodies.isBiped(id) || shot.placements?.[id]?.kind !== 'ground')) return undefined
  return { size: 'medium', angle: 'eye', side: 'viewer', move: 'static', subjects: [pair.who, pair.other, ...(pair.tool === undefined ? [] : [pair.tool])] }
}

const rounded = (value: number) => Math.round(value * 1000) / 1000 + 0
