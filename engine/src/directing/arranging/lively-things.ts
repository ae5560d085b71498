import type { Beat, Placement, Shot } from '@kinora/contract'
import { familyOf } from '../covering/plans.ts'
import type { Bodies } from '../staging/bodies.ts'
import { topOf } from '../staging/tops.ts'
import { rounded } from '../../platform/index.ts'

/** Whether a beat is that of a thing that is alive in the story. */
export const isLively = ({ action }: Beat): boolean => action.startsWith('thing-')

/** How far apart things stand that act side by side, in what two of them take; each has room to rock. */
const apart = 1.5

/**
 * A shot in which things that act (a teapot and a candle that dance, a spoon that talks to a fork) stand in one row before the viewer, on
 * what they are said to be on, so that none hides another. With a body among them it is left as it is, and so are those that go somewhere.
 */
export function withLivelyThings(shot: Shot, bodies: Bodies): Shot {
  const acting = shot.beats.filter(isLively)
  const heard = acting.length === 1 ? listenerOf(acting[0], bodies) : undefined
  const ids = [...new Set([...acting.flatMap(({ who, target }) => [who, ...(partnerOf(target) ?? [])]), ...(heard === undefined ? [] : [heard])])]
  const others = shot.beats.some((beat) => !isLively(beat)) || bodies.all.some((id) => bodies.isCast(id))
  const isPlaced = ids.some((id) => shot.placements?.[id] !== undefined)
  if (ids.length < 2 || others || isPlaced || acting.some(({ action }) => familyOf(action) === 'travel')) return shot
  const support = supportOf(ids, shot)
  if (support !== undefined && shot.placements?.[support] !== undefined) return shot
  const yM = support === undefined ? 0 : topOf(support, bodies)
  const placements: Record<string, Placement> = { ...shot.placements, ...(support === undefined ? {} : { [support]: placed(0, 0) }) }
  rowOf(ids, bodies).forEach(([id, xM]) => { placements[id] = placed(xM, yM) })
  return { ...shot, placements, standings: (shot.standings ?? []).filter(({ who }) => !ids.includes(who)), beats: shot.beats.map((beat) => (heard === undefined ? toWhom(beat, ids) : { ...beat, target: heard })) }
}

/** What is spoken or sung to somebody is said to the one thing that is there besides. */
const addressed: ReadonlySet<string> = new Set(['thing-talk', 'thing-sing', 'thing-bow'])
/** Nobody speaks to what is more than so many times his height: that is where he is. */
const tallestListener = 6

function listenerOf(beat: Beat | undefined, bodies: Bodies): string | undefined {
  if (beat === undefined || !addressed.has(beat.action) || partnerOf(beat.target) !== undefined) return undefined
  const [other, more] = bodies.all.filter((id) => id !== beat.who && bodies.recipeOf(id)?.kind === 'prop')
  return other !== undefined && more === undefined && bodies.extentOf(other).heightM < tallestListener * bodies.extentOf(beat.who).heightM ? other : undefined
}

/** Who is spoken to or held. */
function partnerOf(target: Beat['target']): string[] | undefined {
  if (typeof target === 'string') return [target]
  return typeof target === 'object' && 'to' in target ? [target.to] : undefined
}

/** What is said to somebody is said to him, and not to the place beside him. */
function toWhom(beat: Beat, ids: readonly string[]): Beat {
  const [to] = partnerOf(beat.target) ?? []
  return to !== undefined && ids.includes(to) ? { ...beat, target: to } : beat
}

/** The one thing on which all of them are. */
function supportOf(ids: readonly string[], { standings = [] }: Shot): string | undefined {
  const under = new Set(ids.map((id) => standings.find(({ who, relation }) => who === id && relation === 'on')?.to))
  return under.size === 1 ? [...under][0] : undefined
}

/** Where each is to the viewer's right of their middle, metres. */
function rowOf(ids: readonly string[], bodies: Bodies): [string, number][] {
  const half = (id: string): number => bodies.extentOf(id).halfWidthM
  const at = ids.map((_, i) => ids.slice(1, i + 1).reduce((sum, id, j) => sum + apart * (half(id) + half(ids[j] ?? id)), 0))
  const middle = (at.at(-1) ?? 0) / 2
  return ids.map((id, i) => [id, (at[i] ?? 0) - middle])
}

const placed = (xM: number, yM: number): Placement => ({ kind: 'ground', xM: rounded(xM), zM: 0, headingDeg: 0, ...(yM > 0.001 ? { yM: rounded(yM) } : {}) })
