import type { Beat } from '@kinora/contract'
import type { Bodies } from '../staging/bodies.ts'
import type { ShotPlan } from './plans.ts'

/** What somebody eats in the course of the film, in order. */
export function mealOf(beat: Beat | undefined, bodies: Bodies): string[] {
  const first = beat?.with
  if (beat?.action !== 'eat' || first === undefined) return []
  return [first, ...bodies.alikeTo(first).filter((id) => id !== first)].slice(0, beat.count ?? 1)
}

/** Where a shot begins and ends, in shares of the time that the action is seen. */
export interface ActionPart { start: number; end: number }

/** Which part of the action the shot of that index shows. */
export function partOfAction(plans: readonly ShotPlan[], index: number): ActionPart {
  const sum = (parts: readonly ShotPlan[]) => parts.reduce((total, plan) => total + (plan.part === 'action' ? plan.share : 0), 0)
  const whole = Math.max(0.01, sum(plans))
  return { start: sum(plans.slice(0, index)) / whole, end: sum(plans.slice(0, index + 1)) / whole }
}

/** Which part of a meal is eaten in a shot: the longer the shot, the more; nothing is left when the action is over. */
export function mealShare(beat: Beat | undefined, { start, end }: ActionPart): { from: number; to: number } {
  const total = beat?.count ?? 1
  if (start > 0.999) return { from: total, to: total }
  const from = Math.min(total - 1, Math.round(total * start))
  return { from, to: Math.max(from + 1, Math.round(total * end)) }
}
