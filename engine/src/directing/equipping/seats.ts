import type { Beat } from '@kinora/contract'
import { actionById } from '../../catalog/index.ts'
import type { Outfit } from './outfit.ts'
import { isForBeasts, isRaisedFor, isSeatedFor, isTended, tendedPlacements } from './tending.ts'
import { fixtures, surfaces, workHeight, workplaces } from './workplaces.ts'

/** Who sits at a table sits on a chair behind it. */
export function sitAtTable(outfit: Outfit, { who, target }: Beat): void {
  if (target !== undefined && !(typeof target === 'object' && 'to' in target)) return
  if (outfit.placements[who] !== undefined || !outfit.hasHands(who)) return
  const at = outfit.standings.find((standing) => standing.who === who && surfaces.has(outfit.stock.recipeOf(standing.to)?.id ?? ''))?.to
  if (at !== undefined) sitBehind(outfit, who, at)
}

/** A meal is eaten sitting, at the table that it is on or at one of its own. */
export function seatForMeal(outfit: Outfit, { who, target }: Beat): void {
  if (outfit.placements[who] !== undefined || outfit.surfaces.has(who) || !outfit.hasHands(who)) return
  const under = outfit.standings.find((standing) => standing.who === target && surfaces.has(outfit.stock.recipeOf(standing.to)?.id ?? ''))?.to
  const at = under ?? outfit.standings.find((standing) => standing.who === who && surfaces.has(outfit.stock.recipeOf(standing.to)?.id ?? ''))?.to ?? outfit.stock.find(['table'], { who })
  if (at !== undefined) sitBehind(outfit, who, at)
}

function sitBehind(outfit: Outfit, who: string, at: string): void {
  const height = outfit.stock.heightOf(who)
  const chair = outfit.stock.find(['chair', 'stool'], { who, scale: height / 1.7 })
  if (chair === undefined) return
  outfit.standings = [...outfit.standings.filter((standing) => standing.who !== who), { who: chair, relation: 'behind', to: at }]
  outfit.placements[who] = { kind: 'carried', on: [{ entityId: chair, socket: 'seat' }], posture: 'sit' }
  outfit.stock.fit(at, workHeight.sitting * height)
  outfit.surfaces.set(who, at)
}

/** Who gets up from work of his hands sat at it. */
export function seatRiser(outfit: Outfit, { who, startS = 0 }: Beat, beats: readonly Beat[]): void {
  const before = beats.filter((beat) => beat.who === who && (beat.startS ?? 0) < startS).at(-1)
  if (before === undefined || !outfit.standsFree(who) || !outfit.hasHands(who) || actionById(before.action)?.layer !== 'overlay' || workplaces[before.action]?.surface?.some((recipe) => fixtures.has(recipe)) === true) return
  const chair = outfit.stock.find(['chair'], { who, scale: outfit.stock.heightOf(who) / 1.7 })
  if (chair !== undefined) outfit.placements[who] = { kind: 'carried', on: [{ entityId: chair, socket: 'seat' }], posture: 'sit' }
}

/** Who is helped keeps still where both are seen, on a chair where people sit for that. */
export function tend(outfit: Outfit, { who, action, target: named }: Beat): void {
  const target = named ?? outfit.only(who)
  const isBeast = (id: string): boolean => outfit.stock.recipeOf(id)?.locomotion !== 'biped'
  if (typeof target !== 'string' || !isTended(action) || outfit.stock.isProp(target) || !outfit.standsFree(who) || (isBeast(target) && isSeatedFor(action) && !isForBeasts(action))) return
  const own = seatOf(outfit, target)
  if (own === undefined ? !outfit.standsFree(target) : !outfit.standsFree(own)) return
  const seat = own ?? (isSeatedFor(action) && !isBeast(target) ? outfit.stock.find(['chair'], { who: target, scale: seatHeight(outfit, { who, target, action }) / 1.7 }) : undefined)
  Object.assign(outfit.placements, tendedPlacements(action, { who, target, seat, heightM: reachingHeight(outfit, who, target), ...(isBeast(target) ? { muzzleM: 0.5 * outfit.stock.sizeOf(target) } : {}) }))
}

/** For how tall a body the chair is made on which somebody is helped. */
function seatHeight({ stock }: Outfit, { who, target, action }: { who: string; target: string; action: string }): number {
  const [own, its] = [stock.heightOf(who), stock.heightOf(target)]
  return isRaisedFor(action) && its < lowShare * own ? raisedShare * own : Math.min(own, its)
}
/** Who is smaller beside who helps is raised on a chair for one who is taller. */
const lowShare = 0.7
const raisedShare = 1.2

/** How tall who helps is, and his trunk and the other's with him: what goes on four legs has got up and is deep. */
function reachingHeight(outfit: Outfit, who: string, target: string): number {
  const deepM = [who, target].reduce((sum, id) => sum + (outfit.stock.recipeOf(id)?.locomotion === 'biped' ? 0 : 0.24 * outfit.stock.workingHeightOf(id)), 0)
  return (outfit.stock.workingHeightOf(who) + outfit.stock.workingHeightOf(target)) / 2 + deepM
}

/** What somebody sits on. */
function seatOf(outfit: Outfit, who: string): string | undefined {
  const placement = outfit.placements[who]
  return placement?.kind === 'carried' && placement.posture === 'sit' ? placement.on[0]?.entityId : undefined
}
