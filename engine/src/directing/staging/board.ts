import type { Beat, Placement, Shot } from '@kinora/contract'
import type { SetRecipe } from '../../catalog/index.ts'
import type { Dice } from '../../platform/index.ts'
import type { Bodies } from './bodies.ts'
import type { Floor } from './floor.ts'
import type { Hero } from '../covering/plans.ts'
import { rounded } from '../../platform/index.ts'

/** A shot's placements, and its beats where staging had to say more about the way (`circling`). */
export interface Staging { placements: Record<string, Placement>; beats: Beat[] }

export interface StagingParts {
  shot: Shot
  present: readonly string[]
  hero: Hero
  bodies: Bodies
  set: SetRecipe
  /** Who has no part and looks at who has. */
  watchers: ReadonlySet<string>
  dice: Dice
  /** How long the scene runs, scene seconds. */
  sceneS: number
}

/** What is placed so far, and the ground that it takes. */
export interface Board { placements: Record<string, Placement>; floor: Floor }

export const ground = (x: number, z: number, headingDeg: number, yM = 0): Placement => ({ kind: 'ground', xM: rounded(x), zM: rounded(z), headingDeg: rounded(headingDeg), ...(yM > 0.001 ? { yM: rounded(yM) } : {}) })
/** The radius of the ground that a body takes, metres, whichever way it turns. */
export const radiusOf = (id: string, bodies: Bodies): number => {
  const { halfWidthM, halfDepthM } = bodies.extentOf(id)
  return Math.max(0.12, (halfWidthM + Math.max(halfWidthM, halfDepthM)) / 2)
}
