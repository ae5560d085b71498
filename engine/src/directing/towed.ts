import type { Beat, Placement, Shot } from '@kinora/contract'
import { usualSpeedMps } from './plans.ts'
import type { Stock } from './stock.ts'

/*
 * Who pulls something along has a line from his hand or his harness to it: it is tied to that line and comes behind, or before
 * him where he tugs at it backwards.
 */

/** What is named as the line that something is pulled by. */
const lines: ReadonlySet<string> = new Set(['tow-line', 'rope', 'taut-rope', 'jump-rope', 'kite-line'])
/** How long the line is, in heights of who has it: one on four legs is longer than it is tall. */
const lineShares: Readonly<Record<string, number>> = { biped: 0.78, quadruped: 1.1 }
/** The way is walked half before and half behind the middle, for so many seconds at the most. */
const mostS = 5
/** How long it is at the least beside what is pulled. */
const besideLoad = 0.5

/** What one on two legs pulls is no longer than so many of his heights. */
const personsLoad = 1.05

/** A shot in which what is pulled is tied to who pulls it. Any other shot stays as it is. */
export function withTowed(shot: Shot, stock: Stock): Shot {
  const beat = shot.beats.find(({ action }) => action === 'tow')
  const load = beat === undefined ? undefined : [beat.with, aimOf(beat)].find((id): id is string => id !== undefined && stock.isProp(id) && !lines.has(stock.recipeOf(id)?.id ?? ''))
  if (beat === undefined || load === undefined || shot.placements?.[beat.who] !== undefined) return shot
  const { who } = beat
  const named = stock.props.find(({ id, recipe }) => lines.has(recipe) && (shot.standings ?? []).some((standing) => standing.who === id || standing.to === id || id === beat.with))?.id ?? (beat.with !== load ? beat.with : undefined)
  const line = named ?? stock.find(['tow-line'], { who, asNamed: false })
  if (line === undefined) return shot
  stock.become(line, ['tow-line', ...lines])
  if (stock.recipeOf(who)?.locomotion === 'biped') stock.fitAtMost(load, personsLoad * stock.heightOf(who))
  const longM = Math.max((lineShares[stock.recipeOf(who)?.locomotion ?? ''] ?? 0.5) * stock.heightOf(who), besideLoad * stock.heightOf(load))
  stock.fitSize(line, longM)
  const startM = 0.5 * usualSpeedMps('walk', stock.heightOf(who), ['slow']) * Math.min(mostS, stock.screenplay.format.durationS)
  const isBackwards = beat.manner?.includes('backwards') === true
  const way = beat.manner?.includes('leftwards') === true ? -1 : 1
  const side = isBackwards ? -way : way
  const gone = new Set([load, line])
  return {
    ...shot,
    beats: shot.beats.flatMap((each): Beat[] => (each === beat ? [towing(beat, { load, line, way })] : gone.has(each.who) ? [] : [each])),
    standings: (shot.standings ?? []).filter((standing) => !gone.has(standing.who) && !(standing.who === who && gone.has(standing.to))),
    placements: { ...shot.placements, [who]: at(-way * startM, side), [load]: at(-way * (startM + longM + 0.5 * stock.sizeOf(load)), side), [line]: at(0, side) },
    camera: shot.camera ?? { size: 'full', side: 'viewer', angle: 'eye', move: 'track', subjects: [who, load] },
  }
}

function towing({ target: _, with: __, ...beat }: Beat, { load, line, way }: { load: string; line: string; way: 1 | -1 }): Beat {
  const manner = [...new Set(['slow' as const, ...(beat.manner ?? []), way > 0 ? 'rightwards' as const : 'leftwards' as const])]
  return { ...beat, manner, target: load, with: line }
}

const aimOf = ({ target }: Beat): string | undefined => (typeof target === 'string' ? target : typeof target === 'object' && 'to' in target ? target.to : undefined)
const at = (xM: number, way: number): Placement => ({ kind: 'ground', xM: Math.round(1000 * xM) / 1000 + 0, zM: 0, headingDeg: 90 * way })
