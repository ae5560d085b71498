import type { Beat, Shot } from '@kinora/contract'
import { carriersIn, type Bodies } from '../staging/bodies.ts'
import { familyOf, usualSpeedMps } from '../covering/plans.ts'

/** Manners that say where somebody goes. */
const ways = new Set(['leftwards', 'rightwards', 'upwards', 'downwards', 'backwards', 'circling', 'entering', 'leaving'])

/** Who is faster than another by more than this leaves him behind. */
const mostTimesFaster = 1.6

/**
 * A shot in which whoever goes somewhere while others stay, or go much slower, crosses the picture: otherwise he would leave
 * them, and the camera would have to leave one or the other. Whoever already has a goal, a direction or a mount keeps it.
 */
export function withSharedWays(given: Shot, bodies: Bodies): Shot {
  const shot = alongside(given)
  const carriers = carriersIn(shot.placements ?? {})
  const teams = [...carriers.values()].filter((supports) => supports.length > 1).flat()
  const bound = new Set([...carriers.keys(), ...teams, ...(shot.standings ?? []).flatMap(({ who, to }) => [who, to])])
  const engaged = new Set(shot.beats.flatMap(({ who, target, with: tool }) => [...(target === undefined ? [] : [who]), ...[target, tool].filter((other) => typeof other === 'string')]))
  const strays = (beat: Beat): boolean => isAimless(beat) && !bound.has(beat.who) && beat.manner?.some((manner) => ways.has(manner)) !== true
  const movers = new Set(shot.beats.filter((beat) => familyOf(beat.action) === 'travel').map(({ who }) => who))
  const climbers = new Set(shot.beats.filter(isClimb).map(({ who }) => who))
  const stays = bodies.all.filter((id) => climbers.has(id) || (!movers.has(id) && !carriers.has(id) && !engaged.has(id) && bodies.recipeOf(id)?.id !== 'floor'))
  const speeds = shot.beats.filter(strays).map(({ who, action, manner }) => usualSpeedMps(action, bodies.extentOf(who).heightM, manner ?? []))
  const leavesBehind = Math.max(...speeds) > mostTimesFaster * Math.min(...speeds) || shot !== given
  if ((stays.length === 0 && !leavesBehind) || speeds.length === 0) return shot
  return { ...shot, beats: shot.beats.map((beat) => (strays(beat) ? { ...beat, manner: ['rightwards', ...(beat.manner ?? [])].slice(0, 4) } : beat)) }
}

/** Who goes up something stays where that is. */
const isClimb = ({ action, target }: Beat): boolean => (action === 'climb' || action === 'climb-down') && typeof target === 'string'

const isAimless = (beat: Beat): boolean => familyOf(beat.action) === 'travel' && beat.target === undefined

/** The same shot without the standings of those who go beside somebody who goes as well: they cross the picture side by side. */
function alongside(shot: Shot): Shot {
  const going = new Set(shot.beats.filter(isAimless).map(({ who }) => who))
  const standings = (shot.standings ?? []).filter(({ who, relation, to }) => relation !== 'beside' || !going.has(who) || !going.has(to))
  return standings.length === (shot.standings ?? []).length ? shot : { ...shot, standings }
}
