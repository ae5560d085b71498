import type { Beat, CameraIntent, Change, Shot } from '@kinora/contract'
import { workIn } from '../staging/at-work.ts'
import { carriersIn, type Bodies } from '../staging/bodies.ts'
import { mealOf } from './meals.ts'
import { familyOf, liesDown, type Family, type Hero } from './plans.ts'
import { workplaces } from '../equipping/workplaces.ts'

const rank: Readonly<Record<Family, number>> = { feat: 3, leap: 3, routine: 3, pair: 2.5, near: 2.5, travel: 2, ride: 2, touch: 2, stand: 1.5, shown: 1, hands: 1.2, eyes: 1.2, meal: 1, steady: 1 }

/** The body whose action the shot is about: feats before travel before the rest; a rider before what is ridden. */
export function heroOf(shot: Shot, bodies: Bodies): Hero {
  const beats = [...shot.beats].sort((a, b) => rank[familyOf(b.action)] - rank[familyOf(a.action)])
  const beat = beats.find((each) => bodies.isCast(each.who)) ?? beats[0]
  const carriers = carriersIn(shot.placements ?? {})
  const rider = beat === undefined ? undefined : [...carriers].find(([id, supports]) => bodies.isBiped(id) && supports.includes(beat.who) && !bodies.isBiped(beat.who))?.[0]
  const id = rider ?? beat?.who ?? bodies.all.find((each) => bodies.isCast(each)) ?? bodies.all[0] ?? ''
  return { id, beat }
}

/** The family of what the hero does; whose mount does it rides, and one bite is no meal. */
export function watchedAs({ id, beat }: Hero, bodies: Bodies): Family {
  const family = familyOf(beat?.action ?? 'idle')
  // who eats out of the hand is seen as who works with the hands
  if (family === 'meal') return mealOf(beat, bodies).length > 1 ? family : bodies.isBiped(id) ? 'hands' : 'steady'
  return family === 'travel' && beat?.who !== id ? 'ride' : family
}

/** Whether the hero is an animal that lies down or sleeps. */
export const isLyingAnimal = ({ id, beat }: Hero, bodies: Bodies): boolean => liesDown(beat?.action ?? '') && !bodies.isBiped(id)

/** Kinds of change that come of work on a thing. */
const madeByWork: ReadonlySet<Change['kind']> = new Set(['form', 'effect', 'glow', 'color', 'level', 'pour'])
/** Whether what becomes of a thing comes of what somebody does to it, or with it. */
export const comesOf = (change: Change, beat: Beat | undefined): boolean => madeByWork.has(change.kind) && change.kind !== 'air' && beat !== undefined && (change.who === beat.target || change.who === beat.with)

/** What happens on the upper side of what is worked on is seen from near and above. */
export const aboveWork = (beat: Beat | undefined): Partial<CameraIntent> => (workplaces[beat?.action ?? '']?.fromAbove === true ? { size: 'medium', side: 'three-quarter', angle: 'high' } : {})

/** Whether the picture is about what hands do. */
export const isHandwork = (family: Family): boolean => family === 'hands' || family === 'stand'

/** Who works and what is worked on; what towers over him or is a floor to him is seen in part. */
export function watchedWork(shot: Shot, beat: Beat, bodies: Bodies): string[] {
  const { heightM } = bodies.extentOf(beat.who)
  return workIn(shot, beat, bodies).filter((id) => id === beat.who || bodies.isCast(id) || Math.max(bodies.extentOf(id).heightM, 2 * bodies.extentOf(id).halfWidthM, 2 * bodies.extentOf(id).halfDepthM) < largestWatched * heightM)
}
const largestWatched = 1.6

/** Each once, those that there are. */
export const unique = (ids: readonly string[]): string[] => [...new Set(ids)].filter((id) => id !== '')
