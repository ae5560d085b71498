import type { Beat, Placement, Shot } from '@kinora/contract'
import { usualSpeedMps } from '../covering/plans.ts'
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

/** A shot in which what is pulled is tied to who pulls it; several pull one behind the other, and several loads have a team each. Any other shot stays as it is. */
export function withTowed(shot: Shot, stock: Stock): Shot {
  const beat = shot.beats.find(({ action }) => action === 'tow')
  const load = beat === undefined ? undefined : [beat.with, aimOf(beat)].find((id): id is string => id !== undefined && stock.isProp(id) && !lines.has(stock.recipeOf(id)?.id ?? ''))
  if (beat === undefined || load === undefined || shot.placements?.[beat.who] !== undefined) return shot
  const pullers = shot.beats.filter((other) => other.action === 'tow' && other.with === beat.with && other.target === beat.target && shot.placements?.[other.who] === undefined)
  const loads = stock.calledAs(load).slice(0, pullers.length).filter((id) => id === load || !stock.isUsed(id))
  const teams = loads.map((each, i) => ({ load: each, pullers: pullers.filter((_, place) => Math.floor((place * loads.length) / pullers.length) === i) }))
  const lengthM = Math.max(...teams.map((team) => teamLengthM(team, stock)))
  return teams.reduce((towed, team, i) => withTeam(towed, stock, { ...team, beat, aheadM: lengthM * ((teams.length - 1) / 2 - i) }), shot)
}

interface Team { load: string; pullers: readonly Beat[] }

/** From one who pulls to the next before him, in his lengths. */
const tandem = 1.15
const pitchM = (who: string, stock: Stock): number => tandem * Math.max(0.5 * stock.heightOf(who), stock.sizeOf(who))

function teamLengthM({ load, pullers }: Team, stock: Stock): number {
  return 1.1 * stock.sizeOf(load) + pullers.reduce((sum, { who }) => sum + pitchM(who, stock), 0) + (lineShares['biped'] ?? 1) * stock.heightOf(pullers[0]?.who ?? '')
}

/** One load and who pulls it: the last of them has the line, the others go before him. `aheadM` is how far before the middle they are half way. */
function withTeam(shot: Shot, stock: Stock, { load, pullers, beat: told, aheadM }: Team & { beat: Beat; aheadM: number }): Shot {
  const [beat, ...leaders] = pullers
  if (beat === undefined) return shot
  const { who } = beat
  const named = beat !== told ? undefined : stock.props.find(({ id, recipe }) => lines.has(recipe) && (shot.standings ?? []).some((standing) => standing.who === id || standing.to === id || id === beat.with))?.id ?? (beat.with !== load ? beat.with : undefined)
  const line = named ?? stock.find(['tow-line'], { who, asNamed: false })
  if (line === undefined) return shot
  stock.become(line, ['tow-line', ...lines])
  if (stock.recipeOf(who)?.locomotion === 'biped') stock.fitAtMost(load, personsLoad * stock.heightOf(who))
  const longM = Math.max((lineShares[stock.recipeOf(who)?.locomotion ?? ''] ?? 0.5) * stock.heightOf(who), besideLoad * stock.heightOf(load))
  stock.fitSize(line, longM)
  const startM = 0.5 * usualSpeedMps('walk', stock.heightOf(who), ['slow']) * Math.min(mostS, stock.screenplay.format.durationS) - aheadM
  const isBackwards = beat.manner?.includes('backwards') === true
  const way = beat.manner?.includes('leftwards') === true ? -1 : 1
  const side = isBackwards ? -way : way
  const gone = new Set([load, line])
  const before = leaders.map((each, i): [string, Placement] => [each.who, at(way * ((i + 1) * pitchM(who, stock) - startM), side)])
  const { target: _, with: __, ...leads } = towing(beat, { load, line, way })
  return {
    ...shot,
    beats: shot.beats.flatMap((each): Beat[] => (each === beat ? [towing(beat, { load, line, way })] : leaders.includes(each) ? [{ ...leads, id: each.id, who: each.who, action: 'walk' }] : gone.has(each.who) ? [] : [each])),
    standings: (shot.standings ?? []).filter((standing) => !gone.has(standing.who) && !(standing.who === who && gone.has(standing.to))),
    placements: { ...shot.placements, [who]: at(-way * startM, side), [load]: at(-way * (startM + longM + 0.5 * stock.sizeOf(load)), side), [line]: at(0, side), ...Object.fromEntries(before) },
    camera: { size: 'full', side: 'viewer', angle: 'eye', move: 'track', subjects: [...(shot.camera?.subjects ?? []), ...pullers.map((each) => each.who), load].slice(0, 12) },
  }
}

function towing({ target: _, with: __, ...beat }: Beat, { load, line, way }: { load: string; line: string; way: 1 | -1 }): Beat {
  const manner = [...new Set(['slow' as const, ...(beat.manner ?? []), way > 0 ? 'rightwards' as const : 'leftwards' as const])]
  return { ...beat, manner, target: load, with: line }
}

const aimOf = ({ target }: Beat): string | undefined => (typeof target === 'string' ? target : typeof target === 'object' && 'to' in target ? target.to : undefined)
const at = (xM: number, way: number): Placement => ({ kind: 'ground', xM: Math.round(1000 * xM) / 1000 + 0, zM: 0, headingDeg: 90 * way })
