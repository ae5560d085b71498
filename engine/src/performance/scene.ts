import type { StagedShot } from '../../../contract/src/index.ts'
import type { SetRecipe } from '../catalog/index.ts'
import type { Takes } from '../speech/index.ts'
import type { Actor } from './actor.ts'
import type { ContactEvent } from './performance.ts'
import type { RigidWorld } from './rigid-world.ts'
import type { Terrain } from './terrain.ts'

/** One shot while it is being performed: everybody in it, the things around them, the clock. */
export interface Scene {
  readonly shot: StagedShot
  readonly set: SetRecipe
  readonly takes: Takes
  readonly seed: number
  readonly durationS: number
  /** Length of one step: 1/120 s. */
  readonly stepS: number
  /** Scene seconds since the shot's start. */
  timeS: number
  readonly actors: ReadonlyMap<string, Actor>
  readonly world: RigidWorld
  readonly terrain: Terrain
  /** Height of the ground or of the step, or of the water's surface now, under a point. */
  groundHeight(x: number, z: number): number
  /** The same for whole bodies on their way: stairs are a slope to them. */
  wayHeight(x: number, z: number): number
  /** Keeps a contact for sound and picture; `timeS` is filled in. */
  record(event: Omit<ContactEvent, 'timeS'>): void
}
