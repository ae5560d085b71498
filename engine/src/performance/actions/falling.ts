import { add, fromEuler, mixVectors, rotate, sin, smoothstep, subtract, tau, type Quaternion, type Vector } from '../../platform/index.ts'
import type { ActionStart } from '../action.ts'
import type { Actor } from '../actor.ts'

/*
 * Things that fall: they are seen before they leave, gather speed, land, bounce once, and lie there. What is very light flutters down
 * from side to side instead. Slower than free fall, so that a film of few seconds shows all of it.
 */

/** Shares of the beat: until when it stays, when it lands, and when it lies still. */
const phase = { leaves: 0.12, lands: 0.6, rests: 0.8 }
const fluttering = { leaves: 0.04, lands: 0.86 }
/** Lighter than this, kilograms, it flutters: leaves, feathers, paper. */
const lightestKg = 0.015
/** How far back what has fluttered down leans as it lies, radians: flat, and yet seen from beside it. */
const lyingRad = 1.15
/** A fall is no shorter than this, metres. */
const leastFallM = 0.2
/** How high it bounces, as a share of the way it fell and at most of its height; what lands gently hardly does. */
const bounce = { share: 0.09, mostHeights: 0.5, gently: 0.25 }

interface Way { from: Vector; to: Vector }

/** Whether a thing that goes to a place falls there rather than being let down. */
export function fallsIn({ actor, beat }: ActionStart, { from, to }: Way): boolean {
  const isDown = beat?.manner?.includes('downwards') === true && from[1] - to[1] > leastFallM
  return isDown && actor.model.recipe.kind !== 'vehicle' && !actor.alive
}

/** Where a falling thing is at a share of its beat, and how it is turned. */
export function fallAt(share: number, { from, to, actor, manners }: Way & { actor: Actor; manners: readonly string[] }): { place: Vector; turn: Quaternion; hasLanded: boolean } {
  const { recipe, bounds } = actor.model
  if (recipe.massKg <= lightestKg) return flutterAt(share, { from, to })
  const heightM = bounds.max[1] - bounds.min[1]
  const u = Math.max(0, Math.min(1, (share - phase.leaves) / (phase.lands - phase.leaves)))
  const after = Math.max(0, Math.min(1, (share - phase.lands) / (phase.rests - phase.lands)))
  const fallM = from[1] - to[1]
  const hopM = Math.min(bounce.share * fallM, bounce.mostHeights * heightM) * (manners.includes('gentle') || manners.includes('slow') ? bounce.gently : 1)
  const [x, , z] = mixVectors(from, to, Math.min(1, u * 1.15))
  const y = from[1] - fallM * u * u + hopM * 4 * after * (1 - after)
  const isTumbling = manners.includes('tumbling')
  const lean = isTumbling ? 0 : 0.22 * sin(tau * 0.5 * u) * (1 - after)
  const turn = fromEuler(isTumbling ? tau * smoothstep(u) : 0, 0, lean + 0.08 * sin(tau * after) * (1 - after))
  // turned about its middle, not about its foot
  const middle: Vector = [0, heightM / 2, 0]
  return { place: add([x, y, z], subtract(middle, rotate(turn, middle))), turn, hasLanded: u >= 1 }
}

function flutterAt(share: number, { from, to }: Way): { place: Vector; turn: Quaternion; hasLanded: boolean } {
  const u = smoothstep(share, fluttering.leaves, fluttering.lands) * 0.35 + 0.65 * Math.max(0, Math.min(1, (share - fluttering.leaves) / (fluttering.lands - fluttering.leaves)))
  const [x, y, z] = mixVectors(from, to, u)
  const loose = Math.min(1, 6 * u) * Math.min(1, 5 * (1 - u))
  const swing = sin(tau * 1.6 * u)
  return { place: [x + 0.16 * (from[1] - to[1]) * loose * swing, y, z], turn: fromEuler(0.5 * loose * sin(tau * 1.1 * u) - lyingRad * smoothstep(u, 0.9, 1), 0, 0.9 * loose * swing), hasLanded: false }
}
