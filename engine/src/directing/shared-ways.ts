import type { Beat, Shot } from '@kinora/contract'
import { carriersIn, type Bodies } from './bodies.ts'
import { familyOf } from './plans.ts'

/** Manners that say where somebody goes. */
const ways = new Set(['leftwards', 'rightwards', 'upwards', 'downwards', 'backwards', 'circling'])

/**
 * A shot in which whoever goes somewhere while others stay crosses the picture: otherwise he would leave them, and the camera
 * would have to leave one or the other. Whoever already has a goal, a direction or a mount keeps it.
 */
export function withSharedWays(shot: Shot, bodies: Bodies): Shot {
  const carriers = carriersIn(shot.placements ?? {})
  const bound = new Set([...carriers.keys(), ...[...carriers.values()].flat()])
  const engaged = new Set(shot.beats.flatMap(({ who, target, with: tool }) => [...(target === undefined ? [] : [who]), ...[target, tool].filter((other) => typeof other === 'string')]))
  const standing = new Set((shot.standings ?? []).flatMap(({ who, to }) => [who, to]))
  const strays = (beat: Beat): boolean => familyOf(beat.action) === 'travel' && beat.target === undefined && !bound.has(beat.who) && !standing.has(beat.who) && beat.manner?.some((manner) => ways.has(manner)) !== true
  const movers = new Set(shot.beats.filter((beat) => familyOf(beat.action) === 'travel').map(({ who }) => who))
  const stays = bodies.all.filter((id) => !movers.has(id) && !bound.has(id) && !engaged.has(id))
  if (stays.length === 0 || !shot.beats.some(strays)) return shot
  return { ...shot, beats: shot.beats.map((beat) => (strays(beat) ? { ...beat, manner: ['rightwards', ...(beat.manner ?? [])].slice(0, 4) } : beat)) }
}
