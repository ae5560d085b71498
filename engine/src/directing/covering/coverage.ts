import type { Beat, Screenplay, Shot } from '@kinora/contract'
import { actionById } from '../../catalog/index.ts'
import type { Takes } from '../../speech/index.ts'
import { audienceOf } from '../staging/audience.ts'
import { onlyWorkplaces } from '../staging/at-work.ts'
import { carriersIn, presentIn, type Bodies } from '../staging/bodies.ts'
import { conversationIn, conversationShots, onlyTalksInOrder } from './conversation.ts'
import { directions } from './default-camera.ts'
import { mealOf, mealShare, partOfAction, type ActionPart } from './meals.ts'
import { afterOf, areAloft, continuousView, dialoguePlans, fromItsSide, plansFor, runUpOf, variationOf, variationTurns, type Hero, type ShotPlan } from './plans.ts'
import { speechLengthS } from './timing.ts'
import { aboveWork, heroOf, isHandwork, isLyingAnimal, unique, watchedAs, watchedWork } from './watched.ts'

/**
 * The shots of the film. A draft that leaves its one shot open is covered by several; whatever has a length, a camera,
 * places on the ground or an order of steps stays the shot that it is.
 */
export function coverageOf(screenplay: Screenplay, takes: Takes, bodies: Bodies): CoveredShot[] {
  const [only] = screenplay.shots
  const conversation = only === undefined ? undefined : conversationIn(only, { bodies, takes, durationS: screenplay.format.durationS })
  if (only === undefined || screenplay.shots.length > 1 || !isOpen(only, bodies, conversation !== undefined && onlyTalksInOrder(only))) return screenplay.shots.map((shot) => ({ shot, present: presentIn(shot, screenplay, bodies) }))
  const present = presentIn(only, screenplay, bodies)
  const { durationS } = screenplay.format
  if (conversation !== undefined) return conversationShots(only, { conversation, screenplay, bodies, takes }).map((shot) => ({ shot, present }))
  const hero = heroOf(only, bodies)
  const family = watchedAs(hero, bodies)
  const speechS = only.lines.reduce((sum, line) => sum + speechLengthS(line, takes) + 0.3, 0)
  const crowd = bodies.all.filter((id) => bodies.isCast(id) && !carriersIn(only.placements ?? {}).has(id)).length >= 3
  const speakers = new Set(only.lines.map(({ who }) => who)).size
  const usual = only.lines.length > 0 ? (speakers > 1 ? [sharedTalk] : dialoguePlans(durationS, speechS)) : plansFor(family, durationS)
  const plans = only.lines.length > 0 ? usual : crowd ? usual.map(areAloft(only, present) || only.beats.some((beat) => audienceOf(beat, only, { present, bodies }).length > 0) ? asDuo : asCrowd) : doTheirOwn(only, bodies) ? usual.map(asDuo) : isShared(only, hero) ? [sharedPlan] : isLyingAnimal(hero, bodies) ? usual.map(fromItsSide) : usual
  return plans.map((plan, i) => {
    const shot = shotFrom(only, { plan, index: i, count: plans.length, hero, durationS, bodies, part: partOfAction(plans, i) })
    const gone = new Set(mealOf(hero.beat, bodies).slice(0, mealShare(hero.beat, partOfAction(plans, i)).from))
    return { shot, present: present.filter((id) => !gone.has(id)) }
  })
}

/** A shot and everybody who is in it. */
export interface CoveredShot { shot: Shot; present: readonly string[] }

/** Where the number counts, every shot shows everybody, as large as they fit. */
const asCrowd = (plan: ShotPlan): ShotPlan => ({ ...plan, focus: 'all', camera: { ...plan.camera, size: 'full', angle: 'high', side: plan.camera.side === 'side' ? 'side' : 'viewer' } })

/** Two side by side hide neither each other nor the place behind them. */
const asDuo = (plan: ShotPlan): ShotPlan => ({ ...asCrowd(plan), camera: { ...plan.camera, size: 'full', angle: 'eye', side: 'viewer' } })

/** Whether two or more do something of their own: then the film is about all of them, all the time. */
function doTheirOwn(shot: Shot, bodies: Bodies): boolean {
  const actors = new Set(shot.beats.map(({ who }) => who))
  const together = shot.beats.some(({ action, target, with: tool }) => action !== 'look' && [target, tool].some((other) => typeof other === 'string' && bodies.isCast(other) && actors.has(other)))
  const mounts = new Set([...carriersIn(shot.placements ?? {})].flatMap(([id, supports]) => (actors.has(id) ? supports : [])))
  const own = [...actors].filter((id) => !mounts.has(id))
  const [first] = own
  const alike = first !== undefined && own.every((id) => bodies.recipeOf(id)?.id === bodies.recipeOf(first)?.id)
  return own.length > 1 && !together && (alike || new Set(shot.beats.map(({ action }) => action)).size > 1) && own.some((id) => bodies.isCast(id))
}

/** Two who speak while they do something else are both seen all the time. */
const sharedTalk: ShotPlan = { share: 1, part: 'action', focus: 'all', camera: { size: 'full', angle: 'eye', side: 'three-quarter', move: 'track' } }
/** Two who do the same with one thing stand on both sides of it; from the viewer's place both are seen. */
const sharedPlan: ShotPlan = { share: 1, part: 'action', focus: 'all', camera: { ...continuousView } }
function isShared(shot: Shot, { beat }: Hero): boolean {
  return beat !== undefined && shot.beats.some((other) => other.who !== beat.who && other.action === beat.action && ((beat.with !== undefined && other.with === beat.with) || (beat.target !== undefined && other.target === beat.target)))
}

/** Whether nothing of a shot is decided yet; the order of who talks is that of the lines. */
function isOpen(shot: Shot, bodies: Bodies, inTurns: boolean): boolean {
  const fixed = Object.values(shot.placements ?? {}).some((placement) => placement.kind === 'ground')
  const ordered = shot.beats.some((beat) => (beat.startS ?? 0) > 0) && !inTurns
  const directed = shot.beats.some((beat) => typeof beat.target === 'object' || beat.manner?.some((manner) => directions.has(manner)) === true)
  const tied = ((shot.standings ?? []).length > 0 && !onlyWorkplaces(shot, bodies)) || (shot.changes ?? []).length > 0 || (shot.titles ?? []).length > 0
  return shot.durationS === undefined && shot.camera === undefined && shot.timeScale === undefined && !fixed && !tied && !ordered && !directed && shot.beats.length > 0
}

interface PlanParts { plan: ShotPlan; index: number; count: number; hero: Hero; durationS: number; bodies: Bodies; part: ActionPart }

function shotFrom(shot: Shot, { plan, index, count, hero, durationS, bodies, part }: PlanParts): Shot {
  const lengthS = durationS * plan.share
  const lines = count === 1 || index === count - 1 ? shot.lines : []
  const beats = beatsFor(shot, { plan, index, count, hero, bodies, part })
  const timeScale = plan.slowest === undefined ? undefined : slowedTo(hero.beat?.action ?? 'idle', lengthS, plan.slowest)
  return {
    id: `${shot.id}-${index + 1}`.slice(0, 40),
    setId: shot.setId,
    durationS: lengthS,
    ...(timeScale === undefined ? {} : { timeScale }),
    camera: { ...plan.camera, ...(plan.focus === 'hero' ? aboveWork(hero.beat) : {}), subjects: subjectsFor({ ...shot, beats }, plan, hero, bodies) },
    ...(index === 0 || shot.transition === undefined ? {} : { transition: shot.transition }),
    ...(shot.placements === undefined ? {} : { placements: shot.placements }),
    ...(shot.standings === undefined ? {} : { standings: shot.standings }),
    beats,
    lines,
  }
}

/** The slow motion in which a feat, with a breath before and after, fills a shot; what goes on is as slow as it may be. */
function slowedTo(action: string, lengthS: number, slowest: number): number {
  if (actionById(action)?.repeats === true) return slowest
  const wanted = ((actionById(action)?.durationS ?? 2) + 0.3) / lengthS
  return Math.round(Math.min(1, Math.max(slowest, wanted)) * 100) / 100
}

/** Each beat of the draft in each shot, except that the hero leads up to a feat before it and rests after it. */
function beatsFor(shot: Shot, { plan, index, count, hero, bodies, part }: Pick<PlanParts, 'plan' | 'index' | 'count' | 'hero' | 'bodies' | 'part'>): Beat[] {
  const suffix = count === 1 ? '' : `-${index + 1}`
  const rename = (beat: Beat): Beat => ({ ...beat, id: `${beat.id}${suffix}`.slice(0, 40) })
  const feat = hero.beat
  const others = shot.beats.filter((beat) => beat !== feat)
  if (feat === undefined) return others.map(rename)
  if (plan.part === 'run-up') return [rename(instead(feat, runUpOf(feat.action))), ...others.map(rename)]
  const variation = plan.part === 'variation' ? variationOf(feat.action) : undefined
  if (variation !== undefined) return [rename({ ...instead(feat, variation), count: variationTurns }), ...others.map(rename)]
  if (plan.part === 'after') return [...afterOf(feat.action).map((action, i) => rename({ ...instead(feat, action), id: `${feat.id}-after${i === 0 ? '' : i}` })), ...others.map(rename)]
  const meal = mealOf(feat, bodies)
  if (meal.length > 1 && count > 1) {
    const { from, to } = mealShare(feat, part)
    const next = meal[from]
    return [{ ...feat, count: to - from, ...(next === undefined ? {} : { with: next }) }, ...others].map(rename)
  }
  return shot.beats.map(rename)
}

function instead(beat: Beat, action: string): Beat {
  return { id: beat.id, who: beat.who, action, ...(beat.manner === undefined ? {} : { manner: beat.manner }) }
}

function subjectsFor(shot: Shot, plan: ShotPlan, hero: Hero, bodies: Bodies): string[] {
  const beat = shot.beats.find((each) => each.who === hero.id)
  const carriers = carriersIn(shot.placements ?? {})
  const carried = [...carriers].filter(([, supports]) => supports.includes(hero.id)).map(([id]) => id)
  const partner = typeof beat?.target === 'string' ? [beat.target] : []
  const mounts = (carriers.get(hero.id) ?? []).filter((id) => !bodies.isUnderfoot(id))
  const used = beat?.with === undefined ? [] : [beat.with]
  // what is left of a meal is seen until it is eaten
  const meal = mealOf(hero.beat, bodies)
  const left = meal.slice(Math.max(0, meal.indexOf(used[0] ?? '')))
  const near = [hero.id, ...carried, ...mounts, ...(used.length > 0 && meal.length > 1 ? left : used), ...partner]
  if (plan.focus === 'face') return unique([hero.id, ...carried.filter((id) => bodies.isCast(id))])
  if (beat !== undefined && isHandwork(watchedAs({ id: hero.id, beat }, bodies)) && plan.focus === 'hero') return unique([...watchedWork(shot, beat, bodies), ...carried])
  if (plan.focus === 'hero') return unique(near)
  const acting = new Set(shot.beats.map(({ who }) => who))
  return unique([...near, ...bodies.all.filter((id) => bodies.isCast(id) || acting.has(id))]).slice(0, 12)
}
