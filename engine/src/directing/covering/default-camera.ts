import type { Beat, CameraIntent, Shot, Standing } from '@kinora/contract'
import { onlyWorkplaces } from '../staging/at-work.ts'
import { onlookerView } from '../equipping/set-ups/beside.ts'
import type { Bodies } from '../staging/bodies.ts'
import { ensembleFrom } from '../staging/ensemble.ts'
import { backdropsOf } from '../arranging/backdrops.ts'
import { isLively } from '../arranging/lively-things.ts'
import { areAloft, backwardsView, continuousView, crossingView, familyOf, fromItsSide, plansFor, type Hero } from './plans.ts'
import { tendedView } from '../equipping/tending.ts'
import { aboveWork, comesOf, heroOf, isHandwork, isLyingAnimal, unique, watchedAs, watchedWork } from './watched.ts'
import { surfaces, workplaces } from '../equipping/workplaces.ts'

/** Manners that say which way through the picture somebody goes. */
export const directions = new Set(['leftwards', 'rightwards', 'upwards', 'downwards', 'backwards', 'entering', 'leaving'])

/** What stands before and behind is seen from a little above; what is taller, metres, would hide the rest from there. */
const tallestFromAboveM = 2.4

/** The camera of a shot for which nobody chose one. */
export function defaultCamera(shot: Shot, present: readonly string[], bodies: Bodies): CameraIntent {
  const crosses = shot.beats.some((beat) => beat.manner?.some((manner) => directions.has(manner)) === true)
  const comes = shot.beats.some((beat) => beat.manner?.some((manner) => manner === 'entering' || manner === 'leaving') === true)
  const movers = new Set(shot.beats.filter((beat) => familyOf(beat.action) === 'travel').map((beat) => beat.who))
  const still = present.filter((id) => !movers.has(id))
  const all = [...still, ...present.filter((id) => movers.has(id))]
  const backdrops = backdropsOf(shot, all.filter((id) => shot.placements?.[id] !== undefined), bodies)
  const subjects = (all.some((id) => bodies.isCast(id)) ? all.filter((id) => !bodies.isUnderfoot(id)) : all).filter((id) => !backdrops.includes(id) && !dwarfs(id, shot, bodies)).slice(0, 12)
  if (subjects.length === 0) return { subjects: [], size: 'wide', angle: 'eye', side: 'front', move: 'push-in' }
  if (crosses && shot.beats.every(({ manner }) => manner?.includes('backwards') === true)) return { ...backwardsView, subjects }
  if (crosses) return { ...crossingView, subjects: [...present.filter((id) => movers.has(id)), ...still].slice(0, 12) }
  // what comes down upon something is seen from beside it, whoever goes round something from above
  const ordered = (onlyWorkplaces(shot, bodies) ? [] : shot.standings ?? []).some((standing) => (standing.relation === 'in-front-of' || standing.relation === 'behind') && !isPassedBy(standing, movers, bodies)) || shot.beats.some(({ target, who, action }) => typeof target === 'object' && 'relation' in target && familyOf(action) === 'travel' && (bodies.isCast(who) || target.relation !== 'inside' || !(shot.standings ?? []).some((standing) => standing.who === who && standing.relation === 'above')))
  const passed = drivenPast(shot, movers, bodies)
  if (passed !== undefined) return { ...crossingView, ...passed }
  const placed = Object.values(shot.placements ?? {}).some((placement) => placement.kind === 'ground')
  const tended = placed && present.filter((id) => bodies.isCast(id)).length === 2 ? tendedView(shot.beats) : undefined
  if (tended !== undefined) return tended
  const beside = placed ? onlookerView(shot, present, bodies) : undefined
  if (beside !== undefined) return beside
  if (placed || ordered || ((shot.standings ?? []).length > 0 && !onlyWorkplaces(shot, bodies))) return { ...continuousView, move: movers.size > 0 && !comes && subjects.some((id) => bodies.isCast(id) || bodies.recipeOf(id)?.kind === 'vehicle') ? 'track' : continuousView.move, angle: (subjects.length > 4 && backdrops.length === 0 && !isPerched(shot, bodies) && !areAloft(shot, subjects) && subjects.filter((id) => bodies.isCast(id)).length !== 2 && !shot.beats.some(({ action }) => action === 'strew' || action === 'visit')) || (ordered && subjects.every((id) => bodies.extentOf(id).heightM < tallestFromAboveM)) || lieLow(shot, subjects, bodies) ? 'high' : 'eye', subjects }
  const hero = heroOf(shot, bodies)
  const atHand = isHandwork(familyOf(hero.beat?.action ?? 'idle')) && (shot.changes ?? []).every((change) => comesOf(change, hero.beat))
  if ((shot.changes ?? []).length > 0 && !atHand) return { ...continuousView, size: runsOut(shot, bodies) ? 'wide' : continuousView.size, angle: lieLow(shot, subjects, bodies) ? 'high' : 'eye', subjects: unique([...(shot.changes ?? []).flatMap((change) => (change.kind === 'air' ? [] : [change.who])), ...subjects]).slice(0, 12) }
  return viewOf(shot, hero, { subjects, bodies })
}

/** One shot of what somebody does, as such a thing is watched. */
function viewOf(shot: Shot, hero: Hero, { subjects, bodies }: { subjects: readonly string[]; bodies: Bodies }): CameraIntent {
  const family = watchedAs(hero, bodies)
  const [usual] = plansFor(family, 1)
  const plan = usual !== undefined && isLyingAnimal(hero, bodies) ? fromItsSide(usual) : usual
  const all = unique([hero.id, ...subjects]).slice(0, 12)
  // table and chair are no company
  const company = onlyWorkplaces(shot, bodies) ? subjects.filter((id) => bodies.isCast(id)) : subjects
  if (company.length >= ensembleFrom && !shot.beats.some(({ action }) => familyOf(action) !== 'steady')) return { ...continuousView, angle: 'high', subjects: all }
  if (plan === undefined || shot.beats.length === 0) return { size: 'full', angle: isLandmark(all, bodies) ? 'low' : lieLow(shot, all, bodies) ? 'high' : 'eye', side: 'three-quarter', move: 'push-in', subjects: all }
  const alone = subjects.filter((id) => bodies.isCast(id)).length < 2
  if (isHandwork(family) && hero.beat !== undefined && alone) return { ...plan.camera, ...(workplaces[hero.beat.action]?.beside === undefined ? {} : { side: 'front' as const }), angle: liesFlat(hero.beat, bodies) ? 'high' : plan.camera.angle, ...aboveWork(hero.beat), subjects: unique(watchedWork(shot, hero.beat, bodies)) }
  return { ...plan.camera, ...(family === 'hands' ? { size: 'full' as const } : {}), subjects: all }
}

/** Whether many small ones, or things that act, are on what is far larger than all of them in a row: near enough to count or watch them only a part of it is seen. */
function dwarfs(id: string, { standings = [], beats, placements = {} }: Shot, bodies: Bodies): boolean {
  const acting = beats.filter(isLively)
  if (acting.length > 0 && acting.every(({ who }) => who !== id)) {
    const at = placements[id]
    const isUnder = at?.kind === 'ground' && (at.yM ?? 0) === 0 && acting.every(({ who }) => { const on = placements[who]; return on?.kind === 'ground' && (on.yM ?? 0) > 0 })
    if (isUnder) return true
  }
  const lying = [...new Set(standings.filter(({ relation, to }) => to === id && relation === 'on').map(({ who }) => who))]
  const rowM = lying.reduce((sum, who) => sum + 2 * bodies.extentOf(who).halfWidthM, 0)
  const { heightM, halfWidthM, halfDepthM } = bodies.extentOf(id)
  return lying.length >= ensembleFrom && Math.max(heightM, 2 * halfWidthM, 2 * halfDepthM) > dwarfing * rowM
}
const dwarfing = 1.5
/** Whether somebody goes past another who does not hide him: what is nearer is seen by itself, and from above both would be flat. */
const isPassedBy = ({ who, relation, to }: Standing, movers: ReadonlySet<string>, bodies: Bodies): boolean => movers.has(who) && (relation === 'in-front-of' || bodies.extentOf(who).heightM > seenOver * bodies.extentOf(to).heightM)
const seenOver = 0.8
/** A camera that stays sees who drives past what stands come and go. Beside what is much longer than he is tall, somebody who stands would be small: then it is about him, and what drives past fills the picture. */
function drivenPast({ standings = [], beats }: Shot, movers: ReadonlySet<string>, bodies: Bodies): Pick<CameraIntent, 'size' | 'subjects'> | undefined {
  const passing = standings.find(({ who, relation, to }) => (relation === 'in-front-of' || relation === 'behind') && !movers.has(to) && beats.some((beat) => beat.who === who && beat.action === 'drive'))
  if (passing === undefined) return undefined
  const { who, to } = passing
  return bodies.isCast(to) && 2 * bodies.extentOf(who).halfDepthM > longPasser * bodies.extentOf(to).heightM ? { size: 'wide', subjects: [to] } : { size: 'full', subjects: [who, to] }
}
const longPasser = 2.2
/** From above, leaves would hide who sits on a branch. */
const isPerched = ({ standings = [] }: Shot, bodies: Bodies): boolean => standings.some(({ relation, to }) => relation === 'on' && bodies.recipeOf(to)?.kind === 'plant')

/** Small things that are flat, or will be: from the height of the table they would be a line. */
const flatShare = 0.45
const largestOnTableM = 0.7
const flattening: ReadonlySet<string> = new Set(['melt', 'flatten', 'crumble', 'crumple'])
function lieLow(shot: Shot, subjects: readonly string[], bodies: Bodies): boolean {
  const extents = subjects.map((id) => ({ id, ...bodies.extentOf(id) }))
  const isFlat = ({ id, heightM, halfWidthM, halfDepthM }: (typeof extents)[number]): boolean => heightM < flatShare * 2 * Math.min(halfWidthM, halfDepthM) || (shot.changes ?? []).some((change) => change.kind === 'form' && change.who === id && flattening.has(change.how) && change.toAmount > 0.5)
  return extents.every(({ id, heightM }) => !bodies.isCast(id) && heightM < largestOnTableM) && extents.some(isFlat)
}

/** Whether something thick or thin melts: its puddle is wider than it was, and has room in the picture. */
const runsOut = ({ changes = [] }: Shot, bodies: Bodies): boolean => changes.some((change) => change.kind === 'form' && change.how === 'melt' && change.toAmount > 0.5 && spreads(bodies.extentOf(change.who)))
const spreads = ({ heightM, halfWidthM, halfDepthM }: { heightM: number; halfWidthM: number; halfDepthM: number }): boolean => heightM > 0.5 * halfWidthM || Math.min(halfWidthM, halfDepthM) < 0.5 * Math.max(halfWidthM, halfDepthM)

/** Whether what is worked on lies flat before who works: from the height of his eyes it would be a line. */
function liesFlat({ action, target }: Beat, bodies: Bodies): boolean {
  if (typeof target !== 'string' || bodies.isCast(target) || workplaces[action]?.surface === undefined || surfaces.has(bodies.recipeOf(target)?.id ?? '')) return false
  const { heightM, halfWidthM, halfDepthM } = bodies.extentOf(target)
  return heightM < flatShare * Math.min(halfWidthM, halfDepthM)
}

/** Nobody, and something that towers: from below it is as large as it is. */
const landmarkFromM = 5
const isLandmark = (subjects: readonly string[], bodies: Bodies): boolean => subjects.every((id) => !bodies.isCast(id)) && subjects.some((id) => bodies.extentOf(id).heightM >= landmarkFromM)
