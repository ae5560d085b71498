import type { Beat, CameraIntent, Screenplay, Shot } from '@kinora/contract'
import { actionById } from '../catalog/index.ts'
import type { Takes } from '../speech/index.ts'
import { audienceOf } from './audience.ts'
import { onlyWorkplaces, workIn } from './at-work.ts'
import { onlookerView } from './beside.ts'
import { carriersIn, presentIn, type Bodies } from './bodies.ts'
import { conversationIn, conversationShots, onlyTalksInOrder } from './conversation.ts'
import { ensembleFrom } from './ensemble.ts'
import { afterOf, backwardsView, continuousView, crossingView, dialoguePlans, familyOf, plansFor, runUpOf, variationOf, variationTurns, type Family, type Hero, type ShotPlan } from './plans.ts'
import { tendedView } from './tending.ts'
import { speechLengthS } from './timing.ts'
import { surfaces, workplaces } from './workplaces.ts'

const rank: Readonly<Record<Family, number>> = { feat: 3, leap: 3, routine: 3, pair: 2.5, near: 2.5, travel: 2, ride: 2, touch: 2, stand: 1.5, hands: 1.2, eyes: 1.2, meal: 1, steady: 1 }
const directions = new Set(['leftwards', 'rightwards', 'upwards', 'downwards', 'backwards', 'entering', 'leaving'])

/** The body whose action the shot is about: feats before travel before the rest; a rider before what is ridden. */
export function heroOf(shot: Shot, bodies: Bodies): Hero {
  const beats = [...shot.beats].sort((a, b) => rank[familyOf(b.action)] - rank[familyOf(a.action)])
  const beat = beats.find((each) => bodies.isCast(each.who)) ?? beats[0]
  const carriers = carriersIn(shot.placements ?? {})
  const rider = beat === undefined ? undefined : [...carriers].find(([id, supports]) => bodies.isBiped(id) && supports.includes(beat.who) && !bodies.isBiped(beat.who))?.[0]
  const id = rider ?? beat?.who ?? bodies.all.find((each) => bodies.isCast(each)) ?? bodies.all[0] ?? ''
  return { id, beat }
}

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
  const plans = only.lines.length > 0 ? usual : crowd ? usual.map(only.beats.some((beat) => audienceOf(beat, only, { present, bodies }).length > 0) ? asDuo : asCrowd) : doTheirOwn(only, bodies) ? usual.map(asDuo) : isShared(only, hero) ? [sharedPlan] : usual
  return plans.map((plan, i) => {
    const shot = shotFrom(only, { plan, index: i, count: plans.length, hero, durationS, bodies, part: partOfAction(plans, i) })
    const gone = new Set(mealOf(hero.beat, bodies).slice(0, mealShare(hero.beat, partOfAction(plans, i)).from))
    return { shot, present: present.filter((id) => !gone.has(id)) }
  })
}

/** The family of what the hero does; whose mount does it rides, and one bite is no meal. */
function watchedAs({ id, beat }: Hero, bodies: Bodies): Family {
  const family = familyOf(beat?.action ?? 'idle')
  // who eats out of the hand is seen as who works with the hands
  if (family === 'meal') return mealOf(beat, bodies).length > 1 ? family : bodies.isBiped(id) ? 'hands' : 'steady'
  return family === 'travel' && beat?.who !== id ? 'ride' : family
}

/** A shot and everybody who is in it. */
export interface CoveredShot { shot: Shot; present: readonly string[] }

/** What somebody eats in the course of the film, in order. */
function mealOf(beat: Beat | undefined, bodies: Bodies): string[] {
  const first = beat?.with
  if (beat?.action !== 'eat' || first === undefined) return []
  return [first, ...bodies.alikeTo(first).filter((id) => id !== first)].slice(0, beat.count ?? 1)
}

/** Where a shot begins and ends, in shares of the time that the action is seen. */
interface ActionPart { start: number; end: number }
function partOfAction(plans: readonly ShotPlan[], index: number): ActionPart {
  const sum = (parts: readonly ShotPlan[]) => parts.reduce((total, plan) => total + (plan.part === 'action' ? plan.share : 0), 0)
  const whole = Math.max(0.01, sum(plans))
  return { start: sum(plans.slice(0, index)) / whole, end: sum(plans.slice(0, index + 1)) / whole }
}

/** Which part of a meal is eaten in a shot: the longer the shot, the more; nothing is left when the action is over. */
function mealShare(beat: Beat | undefined, { start, end }: ActionPart): { from: number; to: number } {
  const total = beat?.count ?? 1
  if (start > 0.999) return { from: total, to: total }
  const from = Math.min(total - 1, Math.round(total * start))
  return { from, to: Math.max(from + 1, Math.round(total * end)) }
}

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
  const mounts = carriers.get(hero.id) ?? []
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

/** What happens on the upper side of what is worked on is seen from near and above. */
const aboveWork = (beat: Beat | undefined): Partial<CameraIntent> => (workplaces[beat?.action ?? '']?.fromAbove === true ? { size: 'medium', side: 'three-quarter', angle: 'high' } : {})
const isHandwork = (family: Family): boolean => family === 'hands' || family === 'stand'

/** Who works and what is worked on; what towers over him or is a floor to him is seen in part. */
function watchedWork(shot: Shot, beat: Beat, bodies: Bodies): string[] {
  const { heightM } = bodies.extentOf(beat.who)
  return workIn(shot, beat, bodies).filter((id) => id === beat.who || bodies.isCast(id) || Math.max(bodies.extentOf(id).heightM, 2 * bodies.extentOf(id).halfWidthM, 2 * bodies.extentOf(id).halfDepthM) < largestWatched * heightM)
}
const largestWatched = 1.6

/** Whether a thing is so flat that one walks on it: a rug is the ground of a picture and not its matter. */
function isUnderfoot(id: string, bodies: Bodies): boolean {
  const { heightM, halfWidthM, halfDepthM } = bodies.extentOf(id)
  return !bodies.isCast(id) && heightM < 0.08 && heightM < 0.12 * Math.min(halfWidthM, halfDepthM) && Math.max(halfWidthM, halfDepthM) > 0.35
}

/** Whether many small ones are on a thing that is far larger than all of them in a row: near enough to count them only a part of it is seen. */
function dwarfs(id: string, { standings = [] }: Shot, bodies: Bodies): boolean {
  const lying = [...new Set(standings.filter(({ relation, to }) => to === id && relation === 'on').map(({ who }) => who))]
  const rowM = lying.reduce((sum, who) => sum + 2 * bodies.extentOf(who).halfWidthM, 0)
  const { heightM, halfWidthM, halfDepthM } = bodies.extentOf(id)
  return lying.length >= ensembleFrom && Math.max(heightM, 2 * halfWidthM, 2 * halfDepthM) > dwarfing * rowM
}
const dwarfing = 1.5
/** From above, leaves would hide who sits on a branch. */
const isPerched = ({ standings = [] }: Shot, bodies: Bodies): boolean => standings.some(({ relation, to }) => relation === 'on' && bodies.recipeOf(to)?.kind === 'plant')

const unique = (ids: readonly string[]): string[] => [...new Set(ids)].filter((id) => id !== '')

/** What stands before and behind is seen from a little above; what is taller, metres, would hide the rest from there. */
const tallestFromAboveM = 2.4

/** The camera of a shot for which nobody chose one. */
export function defaultCamera(shot: Shot, present: readonly string[], bodies: Bodies): CameraIntent {
  const crosses = shot.beats.some((beat) => beat.manner?.some((manner) => directions.has(manner)) === true)
  const comes = shot.beats.some((beat) => beat.manner?.some((manner) => manner === 'entering' || manner === 'leaving') === true)
  const movers = new Set(shot.beats.filter((beat) => familyOf(beat.action) === 'travel').map((beat) => beat.who))
  const still = present.filter((id) => !movers.has(id))
  const all = [...still, ...present.filter((id) => movers.has(id))]
  const subjects = (all.some((id) => bodies.isCast(id)) ? all.filter((id) => !isUnderfoot(id, bodies)) : all).filter((id) => !dwarfs(id, shot, bodies)).slice(0, 12)
  if (subjects.length === 0) return { subjects: [], size: 'wide', angle: 'eye', side: 'front', move: 'push-in' }
  if (crosses && shot.beats.every(({ manner }) => manner?.includes('backwards') === true)) return { ...backwardsView, subjects }
  if (crosses) return { ...crossingView, subjects: [...present.filter((id) => movers.has(id)), ...still].slice(0, 12) }
  // what comes down upon something is seen from beside it, whoever goes round something from above
  const ordered = (onlyWorkplaces(shot, bodies) ? [] : shot.standings ?? []).some(({ relation }) => relation === 'in-front-of' || relation === 'behind') || shot.beats.some(({ target, who }) => typeof target === 'object' && 'relation' in target && (bodies.isCast(who) || target.relation !== 'inside' || !(shot.standings ?? []).some((standing) => standing.who === who && standing.relation === 'above')))
  const placed = Object.values(shot.placements ?? {}).some((placement) => placement.kind === 'ground')
  const tended = placed && present.filter((id) => bodies.isCast(id)).length === 2 ? tendedView(shot.beats) : undefined
  if (tended !== undefined) return tended
  const beside = placed ? onlookerView(shot, present, bodies) : undefined
  if (beside !== undefined) return beside
  if (placed || ordered || ((shot.standings ?? []).length > 0 && !onlyWorkplaces(shot, bodies))) return { ...continuousView, move: movers.size > 0 && !comes && subjects.some((id) => bodies.isCast(id) || bodies.recipeOf(id)?.kind === 'vehicle') ? 'track' : continuousView.move, angle: (subjects.length > 4 && !isPerched(shot, bodies) && subjects.filter((id) => bodies.isCast(id)).length !== 2 && !shot.beats.some(({ action }) => action === 'strew')) || (ordered && subjects.every((id) => bodies.extentOf(id).heightM < tallestFromAboveM)) || lieLow(shot, subjects, bodies) ? 'high' : 'eye', subjects }
  const hero = heroOf(shot, bodies)
  const atHand = isHandwork(familyOf(hero.beat?.action ?? 'idle')) && (shot.changes ?? []).every((change) => (change.kind === 'form' || change.kind === 'effect' || change.kind === 'color' || change.kind === 'level') && (change.who === hero.beat?.target || change.who === hero.beat?.with))
  if ((shot.changes ?? []).length > 0 && !atHand) return { ...continuousView, angle: lieLow(shot, subjects, bodies) ? 'high' : 'eye', subjects: unique([...(shot.changes ?? []).flatMap((change) => (change.kind === 'air' ? [] : [change.who])), ...subjects]).slice(0, 12) }
  return viewOf(shot, hero, { subjects, bodies })
}

/** Small things that are flat, or will be: from the height of the table they would be a line. */
const flatShare = 0.45
const largestOnTableM = 0.7
const flattening: ReadonlySet<string> = new Set(['melt', 'flatten', 'crumble', 'crumple'])
function lieLow(shot: Shot, subjects: readonly string[], bodies: Bodies): boolean {
  const extents = subjects.map((id) => ({ id, ...bodies.extentOf(id) }))
  const isFlat = ({ id, heightM, halfWidthM, halfDepthM }: (typeof extents)[number]): boolean => heightM < flatShare * 2 * Math.min(halfWidthM, halfDepthM) || (shot.changes ?? []).some((change) => change.kind === 'form' && change.who === id && flattening.has(change.how) && change.toAmount > 0.5)
  return extents.every(({ id, heightM }) => !bodies.isCast(id) && heightM < largestOnTableM) && extents.some(isFlat)
}

/** Whether what is worked on lies flat before who works: from the height of his eyes it would be a line. */
function liesFlat({ action, target }: Beat, bodies: Bodies): boolean {
  if (typeof target !== 'string' || bodies.isCast(target) || workplaces[action]?.surface === undefined || surfaces.has(bodies.recipeOf(target)?.id ?? '')) return false
  const { heightM, halfWidthM, halfDepthM } = bodies.extentOf(target)
  return heightM < flatShare * Math.min(halfWidthM, halfDepthM)
}

/** Nobody, and something that towers: from below it is as large as it is. */
const landmarkFromM = 5
const isLandmark = (subjects: readonly string[], bodies: Bodies): boolean => subjects.every((id) => !bodies.isCast(id)) && subjects.some((id) => bodies.extentOf(id).heightM >= landmarkFromM)

/** One shot of what somebody does, as such a thing is watched. */
function viewOf(shot: Shot, hero: Hero, { subjects, bodies }: { subjects: readonly string[]; bodies: Bodies }): CameraIntent {
  const family = watchedAs(hero, bodies)
  const [plan] = plansFor(family, 1)
  const all = unique([hero.id, ...subjects]).slice(0, 12)
  // table and chair are no company
  const company = onlyWorkplaces(shot, bodies) ? subjects.filter((id) => bodies.isCast(id)) : subjects
  if (company.length >= ensembleFrom && !shot.beats.some(({ action }) => familyOf(action) !== 'steady')) return { ...continuousView, angle: 'high', subjects: all }
  if (plan === undefined || shot.beats.length === 0) return { size: 'full', angle: isLandmark(all, bodies) ? 'low' : lieLow(shot, all, bodies) ? 'high' : 'eye', side: 'three-quarter', move: 'push-in', subjects: all }
  const alone = subjects.filter((id) => bodies.isCast(id)).length < 2
  if (isHandwork(family) && hero.beat !== undefined && alone) return { ...plan.camera, ...(workplaces[hero.beat.action]?.beside === undefined ? {} : { side: 'front' as const }), angle: liesFlat(hero.beat, bodies) ? 'high' : plan.camera.angle, ...aboveWork(hero.beat), subjects: unique(watchedWork(shot, hero.beat, bodies)) }
  return { ...plan.camera, ...(family === 'hands' ? { size: 'full' as const } : {}), subjects: all }
}
